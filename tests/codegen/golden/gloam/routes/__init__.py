"""Endpoints: a builder for each, a module for each domain, and the table of them all.

Generated from `schema/routes/` by `make generate`; not to be edited.
"""

from gloam.routes import boxes
from gloam.routes.table import ROUTES

__all__ = ["ROUTES", "boxes"]
