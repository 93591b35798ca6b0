"""Tables of the gateway: commands, close actions, privileged intents.

Generated from `schema/gateway/` by `make generate`; not to be edited.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from gloam.events.close_codes import GatewayCloseCode
from gloam.events.command_payloads import (
    Identify,
    RequestChannelInfo,
    RequestGuildMembers,
    RequestSoundboardSounds,
    Resume,
    UpdatePresence,
    UpdateVoiceState,
)
from gloam.events.intents import Intents
from gloam.events.opcodes import GatewayOpcode
from gloam.events.voice_close_codes import VoiceCloseCode

__all__ = ["CLOSE_ACTIONS", "COMMANDS", "CloseAction", "PRIVILEGED_INTENTS", "VOICE_CLOSE_ACTIONS"]


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
    GatewayCloseCode.UNKNOWN_OPCODE: CloseAction.RESUME,
    GatewayCloseCode.DECODE_ERROR: CloseAction.RESUME,
    GatewayCloseCode.NOT_AUTHENTICATED: CloseAction.RESUME,
    GatewayCloseCode.AUTHENTICATION_FAILED: CloseAction.FATAL,
    GatewayCloseCode.ALREADY_AUTHENTICATED: CloseAction.RESUME,
    GatewayCloseCode.INVALID_SEQ: CloseAction.IDENTIFY,
    GatewayCloseCode.RATE_LIMITED: CloseAction.RESUME,
    GatewayCloseCode.SESSION_TIMED_OUT: CloseAction.IDENTIFY,
    GatewayCloseCode.INVALID_SHARD: CloseAction.FATAL,
    GatewayCloseCode.SHARDING_REQUIRED: CloseAction.FATAL,
    GatewayCloseCode.INVALID_API_VERSION: CloseAction.FATAL,
    GatewayCloseCode.INVALID_INTENTS: CloseAction.FATAL,
    GatewayCloseCode.DISALLOWED_INTENTS: CloseAction.FATAL,
}
"""What a client does after each close code of the gateway."""

VOICE_CLOSE_ACTIONS: Final[Mapping[VoiceCloseCode, CloseAction]] = {
    VoiceCloseCode.UNKNOWN_OPCODE: CloseAction.RESUME,
    VoiceCloseCode.DECODE_ERROR: CloseAction.RESUME,
    VoiceCloseCode.NOT_AUTHENTICATED: CloseAction.IDENTIFY,
    VoiceCloseCode.AUTHENTICATION_FAILED: CloseAction.FATAL,
    VoiceCloseCode.ALREADY_AUTHENTICATED: CloseAction.RESUME,
    VoiceCloseCode.SESSION_INVALID: CloseAction.IDENTIFY,
    VoiceCloseCode.SESSION_TIMED_OUT: CloseAction.IDENTIFY,
    VoiceCloseCode.SERVER_NOT_FOUND: CloseAction.FATAL,
    VoiceCloseCode.UNKNOWN_PROTOCOL: CloseAction.FATAL,
    VoiceCloseCode.DISCONNECTED: CloseAction.FATAL,
    VoiceCloseCode.VOICE_SERVER_CRASHED: CloseAction.RESUME,
    VoiceCloseCode.UNKNOWN_ENCRYPTION_MODE: CloseAction.FATAL,
    VoiceCloseCode.DAVE_REQUIRED: CloseAction.FATAL,
    VoiceCloseCode.BAD_REQUEST: CloseAction.FATAL,
    VoiceCloseCode.RATE_LIMITED: CloseAction.FATAL,
    VoiceCloseCode.CALL_TERMINATED: CloseAction.FATAL,
}
"""What a client does after each close code of the voice gateway."""

COMMANDS: Final[Mapping[GatewayOpcode, object]] = {
    GatewayOpcode.HEARTBEAT: int | None,
    GatewayOpcode.IDENTIFY: Identify,
    GatewayOpcode.PRESENCE_UPDATE: UpdatePresence,
    GatewayOpcode.VOICE_STATE_UPDATE: UpdateVoiceState,
    GatewayOpcode.RESUME: Resume,
    GatewayOpcode.REQUEST_GUILD_MEMBERS: RequestGuildMembers,
    GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS: RequestSoundboardSounds,
    GatewayOpcode.REQUEST_CHANNEL_INFO: RequestChannelInfo,
}
"""What a client may send: the type of the payload (`d`), by opcode."""

PRIVILEGED_INTENTS: Final = (
    Intents.GUILD_MEMBERS | Intents.GUILD_PRESENCES | Intents.MESSAGE_CONTENT
)
"""The intents that must be switched on in the developer portal first."""
