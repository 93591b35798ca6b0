"""Intents: What a client wants to hear.

Generated from `schema/gateway/intents.yaml` by `make generate`; not to be edited.
"""

from gloam.core.enums import Flags

__all__ = ["Intents"]


class Intents(Flags):
    """What a client wants to hear."""

    NONE = 0
    """The empty set."""

    BOXES = 1
    """Boxes."""

    USERS = 2
    """Users."""
