"""Voice close codes: Why Discord closes a voice connection, and what a client does about it.

Generated from `schema/gateway/voice_close_codes.yaml` by `make generate`; not to be edited.
"""

from gloam.core.enums import OpenIntEnum

__all__ = ["VoiceCloseCode"]


class VoiceCloseCode(OpenIntEnum):
    """Why Discord closed a voice connection.

    https://discord.com/developers/docs/topics/opcodes-and-status-codes#voice-voice-close-event-codes
    """

    UNKNOWN_OPCODE = 4001
    """The client sent an opcode that does not exist."""

    DECODE_ERROR = 4002
    """The client sent a payload that cannot be read."""

    NOT_AUTHENTICATED = 4003
    """The client sent something before it identified."""

    AUTHENTICATION_FAILED = 4004
    """The token of the voice server is wrong."""

    ALREADY_AUTHENTICATED = 4005
    """The client identified twice."""

    SESSION_INVALID = 4006
    """The session is no longer valid."""

    SESSION_TIMED_OUT = 4009
    """The session is too old to continue."""

    SERVER_NOT_FOUND = 4011
    """There is no such voice server."""

    UNKNOWN_PROTOCOL = 4012
    """The client chose a protocol that does not exist."""

    DISCONNECTED = 4014
    """The bot was disconnected: it was thrown out, or its main session ended."""

    VOICE_SERVER_CRASHED = 4015
    """The voice server crashed."""

    UNKNOWN_ENCRYPTION_MODE = 4016
    """The client chose an encryption that does not exist."""

    DAVE_REQUIRED = 4017
    """The channel takes end-to-end encryption, which the client did not offer."""

    BAD_REQUEST = 4020
    """The request has the wrong form."""

    RATE_LIMITED = 4021
    """The client did too much in too short a time."""

    CALL_TERMINATED = 4022
    """Everyone was disconnected: the channel was deleted, or moved to another voice server."""
