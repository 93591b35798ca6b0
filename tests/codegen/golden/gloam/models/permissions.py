"""Permissions: What one may do.

Generated from `schema/models/permissions.yaml` by `make generate`; not to be edited.
"""

from gloam.core.enums import OpenStrEnum, StringFlags

__all__ = ["OAuth2Scope", "Permissions"]


class Permissions(StringFlags):
    """What one may do."""

    NONE = 0
    """The empty set."""

    LOOK = 1
    """Look into boxes."""

    MOVE = 2
    """Move boxes."""


class OAuth2Scope(OpenStrEnum):
    """What a bearer token is good for."""

    BOXES_READ = "boxes.read"
    """Look into boxes."""
