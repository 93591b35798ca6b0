"""Opcodes: Kinds of frames, and reasons to close.

Generated from `schema/gateway/opcodes.yaml` by `make generate`; not to be edited.
"""

from msgspec import Struct

from gloam.core.enums import OpenIntEnum

__all__ = ["GatewayCloseCode", "GatewayOpcode", "Identify"]


class GatewayOpcode(OpenIntEnum):
    """The kind of a frame."""

    DISPATCH = 0
    """An event."""

    IDENTIFY = 2
    """A login."""


class GatewayCloseCode(OpenIntEnum):
    """Why a connection ended."""

    UNKNOWN_ERROR = 4000
    """Nobody knows."""

    AUTHENTICATION_FAILED = 4004
    """A wrong token."""

    INVALID_SEQUENCE = 4007
    """A wrong number."""


class Identify(Struct, frozen=True, gc=False, kw_only=True):
    """Who one is."""

    token: str
    """The secret."""
