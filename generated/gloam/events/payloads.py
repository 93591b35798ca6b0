"""Payloads: What gateway events carry and commands send, where no other object already says it.

Generated from `schema/gateway/payloads.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.events.intents import Intents
from gloam.models.applications import PartialApplication
from gloam.models.guilds import UnavailableGuild
from gloam.models.ids import (
    ChannelId,
    GuildId,
    MessageId,
    RoleId,
    UserId,
)
from gloam.models.members import GuildMember, GuildMemberFlags
from gloam.models.presences import Activity, Presence, Status
from gloam.models.roles import Role
from gloam.models.users import AvatarDecorationData, Collectibles, User

__all__ = [
    "GuildMemberAddPayload",
    "GuildMemberRemovePayload",
    "GuildMemberUpdatePayload",
    "GuildMembersChunkPayload",
    "GuildRoleCreatePayload",
    "GuildRoleDeletePayload",
    "GuildRoleUpdatePayload",
    "HelloPayload",
    "Identify",
    "IdentifyConnectionProperties",
    "MessageDeleteBulkPayload",
    "MessageDeletePayload",
    "ReadyPayload",
    "RequestGuildMembers",
    "Resume",
    "ResumedPayload",
    "TypingStartPayload",
    "UpdatePresence",
    "UpdateVoiceState",
]


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


class HelloPayload(Struct, frozen=True, gc=False, kw_only=True):
    """The first thing that a connection hears.

    https://discord.com/developers/docs/events/gateway-events#hello-hello-structure
    """

    heartbeat_interval: int
    """Milliseconds from one heartbeat to the next."""


class ResumedPayload(Struct, frozen=True, gc=False, kw_only=True):
    """What a resumed session tells; nothing that is documented.

    https://discord.com/developers/docs/events/gateway-events#resumed
    """


class GuildRoleDeletePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Which role was deleted, and where.

    https://discord.com/developers/docs/events/gateway-events#guild-role-delete-guild-role-delete-event-fields
    """

    guild_id: GuildId

    role_id: RoleId


class MessageDeletePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Which message was deleted, and where.

    https://discord.com/developers/docs/events/gateway-events#message-delete-message-delete-event-fields
    """

    id: MessageId

    channel_id: ChannelId

    guild_id: GuildId | UnsetType = UNSET


class MessageDeleteBulkPayload(Struct, frozen=True, gc=False, kw_only=True):
    """Which messages were deleted together, and where.

    https://discord.com/developers/docs/events/gateway-events#message-delete-bulk-message-delete-bulk-event-fields
    """

    ids: Sequence[MessageId]
    """The deleted messages."""

    channel_id: ChannelId

    guild_id: GuildId | UnsetType = UNSET


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


class GuildRoleCreatePayload(Struct, frozen=True, gc=False, kw_only=True):
    """A new role, and where.

    https://discord.com/developers/docs/events/gateway-events#guild-role-create-guild-role-create-event-fields
    """

    guild_id: GuildId

    role: Role


class GuildRoleUpdatePayload(Struct, frozen=True, gc=False, kw_only=True):
    """A role as it is after a change, and where.

    https://discord.com/developers/docs/events/gateway-events#guild-role-update-guild-role-update-event-fields
    """

    guild_id: GuildId

    role: Role


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


class ReadyPayload(Struct, frozen=True, gc=False, kw_only=True):
    """What a new session starts with.

    https://discord.com/developers/docs/events/gateway-events#ready-ready-event-fields
    """

    v: int
    """The version of the API."""

    user: User
    """The account of the bot."""

    guilds: Sequence[UnavailableGuild]
    """The guilds of the bot; each follows as a GUILD_CREATE."""

    session_id: str
    """Names the session when it is resumed."""

    resume_gateway_url: str
    """Where to connect to resume the session."""

    application: PartialApplication
    """The application of the bot; id and flags only."""

    shard: tuple[int, int] | UnsetType = UNSET
    """Which shard this is, and of how many, if the identify said so."""


class GuildMemberAddPayload(GuildMember, frozen=True, gc=False, kw_only=True):
    """A member who joined, and where.

    https://discord.com/developers/docs/events/gateway-events#guild-member-add-guild-member-add-extra-fields
    """

    guild_id: GuildId


class GuildMemberUpdatePayload(Struct, frozen=True, gc=False, kw_only=True):
    """A member as they are after a change.

    https://discord.com/developers/docs/events/gateway-events#guild-member-update-guild-member-update-event-fields
    """

    guild_id: GuildId

    roles: Sequence[RoleId]
    """The roles of the member, without @everyone."""

    user: User

    avatar: str | None
    """Hash of the avatar in this guild."""

    banner: str | None
    """Hash of the banner in this guild."""

    joined_at: datetime | None
    """When the member joined."""

    nick: str | None | UnsetType = UNSET
    """The name in this guild."""

    premium_since: datetime | None | UnsetType = UNSET
    """Since when the member boosts the guild."""

    deaf: bool | UnsetType = UNSET
    """Whether the member is deafened in voice channels."""

    mute: bool | UnsetType = UNSET
    """Whether the member is muted in voice channels."""

    flags: GuildMemberFlags | UnsetType = UNSET

    pending: bool | UnsetType = UNSET
    """Whether the member has yet to pass the membership screening."""

    communication_disabled_until: datetime | None | UnsetType = UNSET
    """When the timeout ends; null or past without one."""

    avatar_decoration_data: AvatarDecorationData | None | UnsetType = UNSET
    """The decoration of the avatar in this guild."""

    collectibles: Collectibles | None | UnsetType = UNSET
    """The collectibles that the member shows."""


class GuildMemberRemovePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Who left which guild.

    https://discord.com/developers/docs/events/gateway-events#guild-member-remove-guild-member-remove-event-fields
    """

    guild_id: GuildId

    user: User


class TypingStartPayload(Struct, frozen=True, gc=False, kw_only=True):
    """Who began to type, where and when.

    https://discord.com/developers/docs/events/gateway-events#typing-start-typing-start-event-fields
    """

    channel_id: ChannelId

    user_id: UserId

    timestamp: int
    """When, as Unix time in seconds."""

    guild_id: GuildId | UnsetType = UNSET

    member: GuildMember | UnsetType = UNSET
    """The member who types, if this is in a guild."""


class GuildMembersChunkPayload(Struct, frozen=True, gc=False, kw_only=True):
    """A part of the members that a client asked for.

    https://discord.com/developers/docs/events/gateway-events#guild-members-chunk-guild-members-chunk-event-fields
    """

    guild_id: GuildId

    members: Sequence[GuildMember]
    """The members of this part."""

    chunk_index: int
    """Which part this is, from 0."""

    chunk_count: int
    """How many parts there are."""

    not_found: Sequence[UserId] | UnsetType = UNSET
    """Those of the wanted ids that no member has."""

    presences: Sequence[Presence] | UnsetType = UNSET
    """The presences of these members, if asked for."""

    nonce: str | UnsetType = UNSET
    """The nonce of the request."""
