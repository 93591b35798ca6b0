"""Opcodes: The kinds of payload that travel over the gateway.

Generated from `schema/gateway/opcodes.yaml` by `make generate`; not to be edited.
"""

from gloam.core.enums import OpenIntEnum

__all__ = ["GatewayOpcode"]


class GatewayOpcode(OpenIntEnum):
    """The kind of a gateway payload.

    https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-opcodes
    """

    DISPATCH = 0
    """Received: something happened."""

    HEARTBEAT = 1
    """Sent at an interval to keep the connection; received when Discord wants one at once."""

    IDENTIFY = 2
    """Sent: opens a new session."""

    PRESENCE_UPDATE = 3
    """Sent: changes the bot's presence."""

    VOICE_STATE_UPDATE = 4
    """Sent: joins, leaves or changes a voice channel."""

    RESUME = 6
    """Sent: continues a session after a disconnect."""

    RECONNECT = 7
    """Received: reconnect and resume now."""

    REQUEST_GUILD_MEMBERS = 8
    """Sent: asks for members of a guild."""

    INVALID_SESSION = 9
    """Received: the session is gone; the data says whether a resume is worth trying."""

    HELLO = 10
    """Received first on every connection; carries the heartbeat interval."""

    HEARTBEAT_ACK = 11
    """Received: a heartbeat arrived."""

    REQUEST_SOUNDBOARD_SOUNDS = 31
    """Sent: asks for the soundboard sounds of guilds."""

    REQUEST_CHANNEL_INFO = 43
    """Sent: asks for short-lived data about the channels of a guild."""
