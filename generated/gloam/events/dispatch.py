"""Dispatches: what the gateway tells, one struct for each name.

Generated from `schema/gateway/events.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Final, Literal, TypeAlias

from msgspec import Struct

from gloam.core import (
    ShardConnected,
    ShardConnecting,
    ShardDead,
    ShardDisconnected,
    UndecodableEvent,
)
from gloam.events.intents import Intents
from gloam.events.payloads import (
    GuildMemberAddPayload,
    GuildMemberRemovePayload,
    GuildMembersChunkPayload,
    GuildMemberUpdatePayload,
    GuildRoleCreatePayload,
    GuildRoleDeletePayload,
    GuildRoleUpdatePayload,
    MessageDeleteBulkPayload,
    MessageDeletePayload,
    ReadyPayload,
    ResumedPayload,
    TypingStartPayload,
)
from gloam.models.channels import Channel
from gloam.models.guilds import GatewayGuild, Guild, UnavailableGuild
from gloam.models.messages import GatewayMessage
from gloam.models.presences import Presence
from gloam.models.users import User

__all__ = [
    "ALTERNATIVES",
    "Alternative",
    "ChannelCreate",
    "ChannelDelete",
    "ChannelUpdate",
    "Dispatch",
    "EVENTS",
    "Event",
    "GuildCreate",
    "GuildDelete",
    "GuildMemberAdd",
    "GuildMemberRemove",
    "GuildMemberUpdate",
    "GuildMembersChunk",
    "GuildRoleCreate",
    "GuildRoleDelete",
    "GuildRoleUpdate",
    "GuildUpdate",
    "MessageCreate",
    "MessageDelete",
    "MessageDeleteBulk",
    "MessageUpdate",
    "PresenceUpdate",
    "Ready",
    "Resumed",
    "TypingStart",
    "UnavailableGuildCreate",
    "UserUpdate",
]


class ChannelCreate(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="CHANNEL_CREATE",
    rename={"data": "d", "sequence": "s"},
):
    """A channel was made in a guild.

    https://discord.com/developers/docs/events/gateway-events#channel-create
    """

    name: ClassVar[Literal["CHANNEL_CREATE"]] = "CHANNEL_CREATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: Channel
    sequence: int


class ChannelDelete(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="CHANNEL_DELETE",
    rename={"data": "d", "sequence": "s"},
):
    """A channel was deleted.

    https://discord.com/developers/docs/events/gateway-events#channel-delete
    """

    name: ClassVar[Literal["CHANNEL_DELETE"]] = "CHANNEL_DELETE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: Channel
    sequence: int


class ChannelUpdate(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="CHANNEL_UPDATE",
    rename={"data": "d", "sequence": "s"},
):
    """A channel changed; a new message alone does not count.

    https://discord.com/developers/docs/events/gateway-events#channel-update
    """

    name: ClassVar[Literal["CHANNEL_UPDATE"]] = "CHANNEL_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: Channel
    sequence: int


class GuildCreate(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="GUILD_CREATE",
    rename={"data": "d", "sequence": "s"},
):
    """A guild is here: it loaded after READY, came back after an outage, or the bot joined it.

    https://discord.com/developers/docs/events/gateway-events#guild-create
    """

    name: ClassVar[Literal["GUILD_CREATE"]] = "GUILD_CREATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: GatewayGuild
    sequence: int


class UnavailableGuildCreate(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="GUILD_CREATE",
    rename={"data": "d", "sequence": "s"},
):
    """A guild that the bot joined, or that should have loaded, is down for now.

    https://discord.com/developers/docs/events/gateway-events#guild-create
    """

    name: ClassVar[Literal["GUILD_CREATE"]] = "GUILD_CREATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: UnavailableGuild
    sequence: int


class GuildDelete(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="GUILD_DELETE",
    rename={"data": "d", "sequence": "s"},
):
    """A guild became unavailable, or, when `unavailable` is absent, the bot is no longer in it.

    https://discord.com/developers/docs/events/gateway-events#guild-delete
    """

    name: ClassVar[Literal["GUILD_DELETE"]] = "GUILD_DELETE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: UnavailableGuild
    sequence: int


class GuildMembersChunk(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="GUILD_MEMBERS_CHUNK",
    rename={"data": "d", "sequence": "s"},
):
    """A part of the answer to a request for members.

    https://discord.com/developers/docs/events/gateway-events#guild-members-chunk
    """

    name: ClassVar[Literal["GUILD_MEMBERS_CHUNK"]] = "GUILD_MEMBERS_CHUNK"
    intents: ClassVar[Intents] = Intents.NONE

    data: GuildMembersChunkPayload
    sequence: int


class GuildMemberAdd(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="GUILD_MEMBER_ADD",
    rename={"data": "d", "sequence": "s"},
):
    """Someone joined a guild; it may also tell of a member who was there before.

    https://discord.com/developers/docs/events/gateway-events#guild-member-add
    """

    name: ClassVar[Literal["GUILD_MEMBER_ADD"]] = "GUILD_MEMBER_ADD"
    intents: ClassVar[Intents] = Intents.GUILD_MEMBERS

    data: GuildMemberAddPayload
    sequence: int


class GuildMemberRemove(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="GUILD_MEMBER_REMOVE",
    rename={"data": "d", "sequence": "s"},
):
    """Someone left a guild, was kicked or was banned.

    https://discord.com/developers/docs/events/gateway-events#guild-member-remove
    """

    name: ClassVar[Literal["GUILD_MEMBER_REMOVE"]] = "GUILD_MEMBER_REMOVE"
    intents: ClassVar[Intents] = Intents.GUILD_MEMBERS

    data: GuildMemberRemovePayload
    sequence: int


class GuildMemberUpdate(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="GUILD_MEMBER_UPDATE",
    rename={"data": "d", "sequence": "s"},
):
    """A member or their account changed; changes to the bot itself arrive without the intent too.

    https://discord.com/developers/docs/events/gateway-events#guild-member-update
    """

    name: ClassVar[Literal["GUILD_MEMBER_UPDATE"]] = "GUILD_MEMBER_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILD_MEMBERS

    data: GuildMemberUpdatePayload
    sequence: int


class GuildRoleCreate(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="GUILD_ROLE_CREATE",
    rename={"data": "d", "sequence": "s"},
):
    """A role was made.

    https://discord.com/developers/docs/events/gateway-events#guild-role-create
    """

    name: ClassVar[Literal["GUILD_ROLE_CREATE"]] = "GUILD_ROLE_CREATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: GuildRoleCreatePayload
    sequence: int


class GuildRoleDelete(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="GUILD_ROLE_DELETE",
    rename={"data": "d", "sequence": "s"},
):
    """A role was deleted.

    https://discord.com/developers/docs/events/gateway-events#guild-role-delete
    """

    name: ClassVar[Literal["GUILD_ROLE_DELETE"]] = "GUILD_ROLE_DELETE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: GuildRoleDeletePayload
    sequence: int


class GuildRoleUpdate(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="GUILD_ROLE_UPDATE",
    rename={"data": "d", "sequence": "s"},
):
    """A role changed.

    https://discord.com/developers/docs/events/gateway-events#guild-role-update
    """

    name: ClassVar[Literal["GUILD_ROLE_UPDATE"]] = "GUILD_ROLE_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: GuildRoleUpdatePayload
    sequence: int


class GuildUpdate(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="GUILD_UPDATE",
    rename={"data": "d", "sequence": "s"},
):
    """The settings of a guild changed.

    https://discord.com/developers/docs/events/gateway-events#guild-update
    """

    name: ClassVar[Literal["GUILD_UPDATE"]] = "GUILD_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: Guild
    sequence: int


class MessageCreate(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="MESSAGE_CREATE",
    rename={"data": "d", "sequence": "s"},
):
    """A message was posted.

    https://discord.com/developers/docs/events/gateway-events#message-create
    """

    name: ClassVar[Literal["MESSAGE_CREATE"]] = "MESSAGE_CREATE"
    intents: ClassVar[Intents] = Intents.GUILD_MESSAGES | Intents.DIRECT_MESSAGES

    data: GatewayMessage
    sequence: int


class MessageDelete(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="MESSAGE_DELETE",
    rename={"data": "d", "sequence": "s"},
):
    """A message was deleted.

    https://discord.com/developers/docs/events/gateway-events#message-delete
    """

    name: ClassVar[Literal["MESSAGE_DELETE"]] = "MESSAGE_DELETE"
    intents: ClassVar[Intents] = Intents.GUILD_MESSAGES | Intents.DIRECT_MESSAGES

    data: MessageDeletePayload
    sequence: int


class MessageDeleteBulk(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="MESSAGE_DELETE_BULK",
    rename={"data": "d", "sequence": "s"},
):
    """Several messages were deleted at once.

    https://discord.com/developers/docs/events/gateway-events#message-delete-bulk
    """

    name: ClassVar[Literal["MESSAGE_DELETE_BULK"]] = "MESSAGE_DELETE_BULK"
    intents: ClassVar[Intents] = Intents.GUILD_MESSAGES

    data: MessageDeleteBulkPayload
    sequence: int


class MessageUpdate(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="MESSAGE_UPDATE",
    rename={"data": "d", "sequence": "s"},
):
    """A message changed.

    https://discord.com/developers/docs/events/gateway-events#message-update
    """

    name: ClassVar[Literal["MESSAGE_UPDATE"]] = "MESSAGE_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILD_MESSAGES | Intents.DIRECT_MESSAGES

    data: GatewayMessage
    sequence: int


class PresenceUpdate(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="PRESENCE_UPDATE",
    rename={"data": "d", "sequence": "s"},
):
    """The status, the activities or the account of a member changed.

    https://discord.com/developers/docs/events/gateway-events#presence-update
    """

    name: ClassVar[Literal["PRESENCE_UPDATE"]] = "PRESENCE_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILD_PRESENCES

    data: Presence
    sequence: int


class Ready(
    Struct, frozen=True, gc=False, tag_field="t", tag="READY", rename={"data": "d", "sequence": "s"}
):
    """The session is open; guilds follow one by one.

    https://discord.com/developers/docs/events/gateway-events#ready
    """

    name: ClassVar[Literal["READY"]] = "READY"
    intents: ClassVar[Intents] = Intents.NONE

    data: ReadyPayload
    sequence: int


class Resumed(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="RESUMED",
    rename={"data": "d", "sequence": "s"},
):
    """The session goes on; everything missed has been replayed.

    https://discord.com/developers/docs/events/gateway-events#resumed
    """

    name: ClassVar[Literal["RESUMED"]] = "RESUMED"
    intents: ClassVar[Intents] = Intents.NONE

    data: ResumedPayload | None
    sequence: int


class TypingStart(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="TYPING_START",
    rename={"data": "d", "sequence": "s"},
):
    """Someone began to type.

    https://discord.com/developers/docs/events/gateway-events#typing-start
    """

    name: ClassVar[Literal["TYPING_START"]] = "TYPING_START"
    intents: ClassVar[Intents] = Intents.GUILD_MESSAGE_TYPING | Intents.DIRECT_MESSAGE_TYPING

    data: TypingStartPayload
    sequence: int


class UserUpdate(
    Struct,
    frozen=True,
    gc=False,
    tag_field="t",
    tag="USER_UPDATE",
    rename={"data": "d", "sequence": "s"},
):
    """The account of the bot itself changed.

    https://discord.com/developers/docs/events/gateway-events#user-update
    """

    name: ClassVar[Literal["USER_UPDATE"]] = "USER_UPDATE"
    intents: ClassVar[Intents] = Intents.NONE

    data: User
    sequence: int


Dispatch: TypeAlias = (
    ChannelCreate
    | ChannelDelete
    | ChannelUpdate
    | GuildCreate
    | UnavailableGuildCreate
    | GuildDelete
    | GuildMembersChunk
    | GuildMemberAdd
    | GuildMemberRemove
    | GuildMemberUpdate
    | GuildRoleCreate
    | GuildRoleDelete
    | GuildRoleUpdate
    | GuildUpdate
    | MessageCreate
    | MessageDelete
    | MessageDeleteBulk
    | MessageUpdate
    | PresenceUpdate
    | Ready
    | Resumed
    | TypingStart
    | UserUpdate
)
"""Any dispatch of the gateway."""

Event: TypeAlias = (
    Dispatch | ShardConnecting | ShardConnected | ShardDisconnected | ShardDead | UndecodableEvent
)
"""Anything that happens: a dispatch, or something in the life of a shard."""

EVENTS: Final[Mapping[str, type[Dispatch]]] = {
    "CHANNEL_CREATE": ChannelCreate,
    "CHANNEL_DELETE": ChannelDelete,
    "CHANNEL_UPDATE": ChannelUpdate,
    "GUILD_CREATE": GuildCreate,
    "GUILD_DELETE": GuildDelete,
    "GUILD_MEMBERS_CHUNK": GuildMembersChunk,
    "GUILD_MEMBER_ADD": GuildMemberAdd,
    "GUILD_MEMBER_REMOVE": GuildMemberRemove,
    "GUILD_MEMBER_UPDATE": GuildMemberUpdate,
    "GUILD_ROLE_CREATE": GuildRoleCreate,
    "GUILD_ROLE_DELETE": GuildRoleDelete,
    "GUILD_ROLE_UPDATE": GuildRoleUpdate,
    "GUILD_UPDATE": GuildUpdate,
    "MESSAGE_CREATE": MessageCreate,
    "MESSAGE_DELETE": MessageDelete,
    "MESSAGE_DELETE_BULK": MessageDeleteBulk,
    "MESSAGE_UPDATE": MessageUpdate,
    "PRESENCE_UPDATE": PresenceUpdate,
    "READY": Ready,
    "RESUMED": Resumed,
    "TYPING_START": TypingStart,
    "USER_UPDATE": UserUpdate,
}
"""The type of each dispatch, by its name."""


class Alternative(Struct, frozen=True):
    """Another payload that a dispatch name can carry."""

    event: type[Dispatch]
    when: Mapping[str, object]
    """The fields of the payload, with their values, that tell it from the usual one."""


ALTERNATIVES: Final[Mapping[str, Sequence[Alternative]]] = {
    "GUILD_CREATE": (Alternative(UnavailableGuildCreate, {"unavailable": True}),),
}
"""The further payloads of those dispatch names that have any."""
