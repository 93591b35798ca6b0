"""Payloads of members: What happens to the members of a guild.

Generated from `schema/gateway/member_payloads.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import (
    GuildId,
    RoleId,
    UserId,
)
from gloam.models.members import GuildMember, GuildMemberFlags
from gloam.models.presences import Presence
from gloam.models.users import AvatarDecorationData, Collectibles, User

__all__ = [
    "GuildMemberAddPayload",
    "GuildMemberRemovePayload",
    "GuildMemberUpdatePayload",
    "GuildMembersChunkPayload",
]


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


class GuildMemberAddPayload(GuildMember, frozen=True, gc=False, kw_only=True):
    """A member who joined, and where.

    https://discord.com/developers/docs/events/gateway-events#guild-member-add-guild-member-add-extra-fields
    """

    guild_id: GuildId


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
