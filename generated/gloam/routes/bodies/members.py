"""Request bodies of members.

Generated from `schema/routes/members.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.core.secrets import redacted
from gloam.models.ids import (
    ChannelId,
    RoleId,
)
from gloam.models.members import GuildMemberFlags

__all__ = [
    "AddGuildMemberBody",
    "UpdateGuildMemberBody",
    "UpdateMyGuildMemberBody",
    "UpdateMyGuildNickBody",
]


class UpdateMyGuildMemberBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_my_guild_member` sends.

    https://discord.com/developers/docs/resources/guild#modify-current-member
    """

    nick: str | None | UnsetType = UNSET
    """The nickname; takes the CHANGE_NICKNAME permission."""

    banner: str | None | UnsetType = UNSET
    """The banner in this guild as a data URI."""

    avatar: str | None | UnsetType = UNSET
    """The avatar in this guild as a data URI."""

    bio: str | None | UnsetType = UNSET
    """What the bot says of itself in this guild."""


class UpdateMyGuildNickBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_my_guild_nick` sends.

    https://discord.com/developers/docs/resources/guild#modify-current-user-nick
    """

    nick: str | None | UnsetType = UNSET
    """The nickname; null removes it."""


class AddGuildMemberBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `add_guild_member` sends.

    https://discord.com/developers/docs/resources/guild#add-guild-member
    """

    access_token: str
    """The access token of the user for this application."""

    nick: str | UnsetType = UNSET
    """The nickname; takes MANAGE_NICKNAMES."""

    roles: Sequence[RoleId] | UnsetType = UNSET
    """The roles; takes MANAGE_ROLES."""

    mute: bool | UnsetType = UNSET
    """Whether they are muted in voice channels; takes MUTE_MEMBERS."""

    deaf: bool | UnsetType = UNSET
    """Whether they are deafened in voice channels; takes DEAFEN_MEMBERS."""

    flags: GuildMemberFlags | UnsetType = UNSET
    """The flags of the member."""

    def __repr__(self) -> str:
        return redacted(self, ("access_token",))


class UpdateGuildMemberBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_guild_member` sends.

    https://discord.com/developers/docs/resources/guild#modify-guild-member
    """

    nick: str | None | UnsetType = UNSET
    """The nickname; takes MANAGE_NICKNAMES."""

    roles: Sequence[RoleId] | None | UnsetType = UNSET
    """All roles that the member shall have; takes MANAGE_ROLES."""

    mute: bool | None | UnsetType = UNSET
    """Whether the member is muted in voice channels, being in one; takes MUTE_MEMBERS."""

    deaf: bool | None | UnsetType = UNSET
    """Whether the member is deafened in voice channels, being in one; takes DEAFEN_MEMBERS."""

    channel_id: ChannelId | None | UnsetType = UNSET
    """The voice channel to move the member to; null disconnects. Takes MOVE_MEMBERS."""

    communication_disabled_until: datetime | None | UnsetType = UNSET
    """When the timeout ends, up to 28 days from now; null ends it. Takes MODERATE_MEMBERS."""

    flags: GuildMemberFlags | None | UnsetType = UNSET
    """The flags of the member; takes MANAGE_GUILD, MANAGE_ROLES, or all of MODERATE_MEMBERS,
    KICK_MEMBERS and BAN_MEMBERS. Only BYPASSES_VERIFICATION can be changed.
    """
