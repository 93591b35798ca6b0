"""The JSON bodies that endpoints take, one struct for each.

Generated from `schema/routes/` by `make generate`; not to be edited.
"""

from gloam.routes.bodies.boxes import AddLabelBody, CreateBoxBody, ReadLabelsBody

__all__ = ["AddLabelBody", "CreateBoxBody", "ReadLabelsBody"]
