"""Payloads of channels: What happens in channels, threads among them.

Generated from `schema/gateway/channel_payloads.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.models.applications import PartialApplication
from gloam.models.channels import Channel, ChannelType, ThreadMember
from gloam.models.ids import (
    ChannelId,
    GuildId,
    RoleId,
    UserId,
)
from gloam.models.invites import InviteTargetType
from gloam.models.members import GuildMember
from gloam.models.presences import Presence
from gloam.models.users import User

__all__ = [
    "AddedThreadMember",
    "ChannelPinsUpdatePayload",
    "InviteCreatePayload",
    "InviteDeletePayload",
    "ThreadDeletePayload",
    "ThreadListSyncPayload",
    "ThreadMemberUpdatePayload",
    "ThreadMembersUpdatePayload",
    "TypingStartPayload",
    "WebhooksUpdatePayload",
]


class ChannelPinsUpdatePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Where a message was pinned or unpinned.

    https://discord.com/developers/docs/events/gateway-events#channel-pins-update-channel-pins-update-event-fields
    """

    channel_id: ChannelId

    guild_id: GuildId | UnsetType = UNSET

    last_pin_timestamp: datetime | None | UnsetType = UNSET
    """When the message was pinned that was pinned last, of those that still are."""


class WebhooksUpdatePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Where a webhook was made, changed or deleted.

    https://discord.com/developers/docs/events/gateway-events#webhooks-update-webhooks-update-event-fields
    """

    guild_id: GuildId

    channel_id: ChannelId


class InviteDeletePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Which invite was deleted, and where.

    https://discord.com/developers/docs/events/gateway-events#invite-delete-invite-delete-event-fields
    """

    channel_id: ChannelId

    code: str
    """The code of the invite."""

    guild_id: GuildId | UnsetType = UNSET


class ThreadDeletePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Which thread was deleted, and where.

    https://discord.com/developers/docs/events/gateway-events#thread-delete
    """

    id: ChannelId
    """The thread."""

    guild_id: GuildId

    parent_id: ChannelId | None
    """The channel that it was in."""

    type: ChannelType
    """What kind of thread it was."""


class InviteCreatePayload(Struct, frozen=True, gc=False, kw_only=True):
    """A new invite, and where it leads.

    https://discord.com/developers/docs/events/gateway-events#invite-create-invite-create-event-fields
    """

    channel_id: ChannelId

    code: str
    """The code of the invite."""

    created_at: datetime
    """When it was made."""

    max_age: int
    """For how many seconds it can be used; 0 for ever."""

    max_uses: int
    """How often it can be used; 0 for as often as wanted."""

    temporary: bool
    """Whether those who come leave the guild with the voice channel, unless they get a role."""

    uses: int
    """How often it was used; always 0."""

    expires_at: datetime | None
    """When it runs out; null for never."""

    guild_id: GuildId | UnsetType = UNSET

    inviter: User | UnsetType = UNSET
    """Who made it."""

    target_type: InviteTargetType | UnsetType = UNSET
    """What it leads to in a voice channel."""

    target_user: User | UnsetType = UNSET
    """Whose stream it leads to."""

    target_application: PartialApplication | UnsetType = UNSET
    """The activity that it leads to."""

    role_ids: Sequence[RoleId] | UnsetType = UNSET
    """The roles that those who come are given."""


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


class ThreadMemberUpdatePayload(ThreadMember, frozen=True, gc=False, kw_only=True):
    """The bot in a thread as it is after a change, and where.

    https://discord.com/developers/docs/events/gateway-events#thread-member-update-thread-member-update-event-extra-fields
    """

    guild_id: GuildId


class AddedThreadMember(ThreadMember, frozen=True, gc=False, kw_only=True):
    """Someone who came into a thread.

    https://discord.com/developers/docs/events/gateway-events#thread-members-update-thread-members-update-event-fields
    """

    presence: Presence | None | UnsetType = UNSET
    """Whether they are online and what they do."""


class ThreadListSyncPayload(Struct, frozen=True, gc=False, kw_only=True):
    """The active threads of channels that the bot has come to see.

    https://discord.com/developers/docs/events/gateway-events#thread-list-sync-thread-list-sync-event-fields
    """

    guild_id: GuildId

    threads: Sequence[Channel]
    """All active threads there that the bot may see."""

    members: Sequence[ThreadMember]
    """The bot in those threads that it is in."""

    channel_ids: Sequence[ChannelId] | UnsetType = UNSET
    """The channels whose threads these are, those without any included; the whole guild if absent.
    """


class ThreadMembersUpdatePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Who came into a thread, and who left it.

    https://discord.com/developers/docs/events/gateway-events#thread-members-update-thread-members-update-event-fields
    """

    id: ChannelId
    """The thread."""

    guild_id: GuildId

    member_count: int
    """Roughly how many are in it; counted up to 50."""

    added_members: Sequence[AddedThreadMember] | UnsetType = UNSET
    """Who came."""

    removed_member_ids: Sequence[UserId] | UnsetType = UNSET
    """Who left."""
