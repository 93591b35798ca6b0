"""Close codes: Why Discord closes a gateway connection, and what a client does about it.

Generated from `schema/gateway/close_codes.yaml` by `make generate`; not to be edited.
"""

from gloam.core.enums import OpenIntEnum

__all__ = ["GatewayCloseCode"]


class GatewayCloseCode(OpenIntEnum):
    """Why Discord closed a gateway connection.

    https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
    """

    UNKNOWN_ERROR = 4000
    """Something went wrong on the other side."""

    UNKNOWN_OPCODE = 4001
    """The client sent an opcode that does not exist, or a payload that does not suit it."""

    DECODE_ERROR = 4002
    """The client sent a payload that cannot be read."""

    NOT_AUTHENTICATED = 4003
    """The client sent something before it identified, or its session is no longer valid."""

    AUTHENTICATION_FAILED = 4004
    """The token is wrong."""

    ALREADY_AUTHENTICATED = 4005
    """The client identified twice."""

    INVALID_SEQ = 4007
    """The sequence number of a resume is wrong."""

    RATE_LIMITED = 4008
    """The client sent too much in too short a time."""

    SESSION_TIMED_OUT = 4009
    """The session is too old to continue."""

    INVALID_SHARD = 4010
    """The shard of the identify is not valid."""

    SHARDING_REQUIRED = 4011
    """One session cannot hold this many guilds; use more shards."""

    INVALID_API_VERSION = 4012
    """The gateway has no such version."""

    INVALID_INTENTS = 4013
    """The intents hold a bit that means nothing."""

    DISALLOWED_INTENTS = 4014
    """An intent is privileged and not switched on for the application."""
