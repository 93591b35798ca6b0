"""Tables of the gateway: commands, close actions, privileged intents.

Generated from `schema/gateway/` by `make generate`; not to be edited.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from gloam.events.intents import Intents
from gloam.events.opcodes import GatewayCloseCode, GatewayOpcode, Identify

__all__ = ["CLOSE_ACTIONS", "COMMANDS", "CloseAction", "PRIVILEGED_INTENTS"]


class CloseAction(StrEnum):
    """What a client does after a close code."""

    RESUME = "resume"
    """Connect again and resume the session."""

    IDENTIFY = "identify"
    """Connect again with a new session."""

    FATAL = "fatal"
    """Give up: trying again would fail again."""


CLOSE_ACTIONS: Final[Mapping[GatewayCloseCode, CloseAction]] = {
    GatewayCloseCode.UNKNOWN_ERROR: CloseAction.RESUME,
    GatewayCloseCode.AUTHENTICATION_FAILED: CloseAction.FATAL,
    GatewayCloseCode.INVALID_SEQUENCE: CloseAction.IDENTIFY,
}
"""What a client does after each close code of the gateway."""

COMMANDS: Final[Mapping[GatewayOpcode, object]] = {
    GatewayOpcode.IDENTIFY: Identify,
}
"""What a client may send: the type of the payload (`d`), by opcode."""

PRIVILEGED_INTENTS: Final = Intents.USERS
"""The intents that must be switched on in the developer portal first."""
