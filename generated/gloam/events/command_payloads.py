"""Payloads of commands: What a client sends over the gateway.

Generated from `schema/gateway/command_payloads.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenStrEnum
from gloam.core.secrets import redacted
from gloam.events.intents import Intents
from gloam.models.ids import (
    ChannelId,
    GuildId,
    UserId,
)
from gloam.models.presences import Activity, Status

__all__ = [
    "ChannelInfoField",
    "Identify",
    "IdentifyConnectionProperties",
    "RequestChannelInfo",
    "RequestGuildMembers",
    "RequestSoundboardSounds",
    "Resume",
    "UpdatePresence",
    "UpdateVoiceState",
]


class ChannelInfoField(OpenStrEnum):
    """Short-lived data about a channel.

    https://discord.com/developers/docs/events/gateway-events#request-channel-info-request-channel-info-structure
    """

    STATUS = "status"
    """What is going on in a voice channel."""

    VOICE_START_TIME = "voice_start_time"
    """Since when someone is in a voice channel."""


class IdentifyConnectionProperties(Struct, frozen=True, gc=False, kw_only=True):
    """What a client says of itself.

    https://discord.com/developers/docs/events/gateway-events#identify-identify-connection-properties
    """

    os: str
    """The operating system."""

    browser: str
    """The name of the library."""

    device: str
    """The name of the library, again."""


class Resume(Struct, frozen=True, gc=False, kw_only=True):
    """Continues a session after a disconnect.

    https://discord.com/developers/docs/events/gateway-events#resume-resume-structure
    """

    token: str
    """The token of the bot."""

    session_id: str
    """The session to continue."""

    seq: int
    """The last sequence number received."""

    def __repr__(self) -> str:
        return redacted(self, ("token",))


class RequestGuildMembers(Struct, frozen=True, gc=False, kw_only=True):
    """Asks for members of a guild, by name or by id.

    https://discord.com/developers/docs/events/gateway-events#request-guild-members-request-guild-members-structure
    """

    guild_id: GuildId

    query: str | UnsetType = UNSET
    """How the usernames begin; empty for everyone. Either this or `user_ids`."""

    limit: int | UnsetType = UNSET
    """How many members at most, needed with `query`; 0 with an empty query for all."""

    presences: bool | UnsetType = UNSET
    """Whether to send presences along; takes the GUILD_PRESENCES intent."""

    user_ids: Sequence[UserId] | UnsetType = UNSET
    """Which members, 100 at most. Either this or `query`."""

    nonce: str | UnsetType = UNSET
    """Comes back in every chunk of the answer; 32 bytes at most."""


class UpdateVoiceState(Struct, frozen=True, gc=False, kw_only=True):
    """Joins a voice channel, moves to another or leaves.

    https://discord.com/developers/docs/events/gateway-events#update-voice-state-gateway-voice-state-update-structure
    """

    guild_id: GuildId

    channel_id: ChannelId | None
    """The channel to be in; null leaves."""

    self_mute: bool
    """Whether the bot mutes itself."""

    self_deaf: bool
    """Whether the bot deafens itself."""


class RequestSoundboardSounds(Struct, frozen=True, gc=False, kw_only=True):
    """Asks for the soundboard sounds of guilds.

    https://discord.com/developers/docs/events/gateway-events#request-soundboard-sounds-request-soundboard-sounds-structure
    """

    guild_ids: Sequence[GuildId]
    """The guilds."""


class RequestChannelInfo(Struct, frozen=True, gc=False, kw_only=True):
    """Asks for short-lived data about the channels of a guild.

    https://discord.com/developers/docs/events/gateway-events#request-channel-info-request-channel-info-structure
    """

    guild_id: GuildId
    """The guild."""

    fields: Sequence[ChannelInfoField]
    """What to tell."""


class UpdatePresence(Struct, frozen=True, gc=False, kw_only=True):
    """The status and the activities that a bot shows.

    https://discord.com/developers/docs/events/gateway-events#update-presence-gateway-presence-update-structure
    """

    since: int | None
    """Since when the bot is idle, as Unix time in milliseconds; null if it is not."""

    activities: Sequence[Activity]
    """What the bot is doing; only name, state, type and url count."""

    status: Status

    afk: bool
    """Whether the bot is away from keyboard."""


class Identify(Struct, frozen=True, gc=False, kw_only=True):
    """Opens a new session.

    https://discord.com/developers/docs/events/gateway-events#identify-identify-structure
    """

    token: str
    """The token of the bot."""

    properties: IdentifyConnectionProperties

    intents: Intents
    """The events that the session wants."""

    compress: bool | UnsetType = UNSET
    """Whether payloads may be compressed one by one."""

    large_threshold: int | UnsetType = UNSET
    """From how many members on a guild arrives without its offline members; 50 if absent."""

    shard: tuple[int, int] | UnsetType = UNSET
    """Which shard this is, and of how many."""

    presence: UpdatePresence | UnsetType = UNSET
    """The presence to start with."""

    def __repr__(self) -> str:
        return redacted(self, ("token",))
