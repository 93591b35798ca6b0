"""Members: Users in a guild.

Generated from `schema/models/members.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags
from gloam.models.ids import (
    RoleId,
)
from gloam.models.permissions import Permissions
from gloam.models.users import AvatarDecorationData, Collectibles, User

__all__ = ["CurrentMemberNick", "GuildMember", "GuildMemberFlags", "PartialGuildMember"]


class GuildMemberFlags(Flags):
    """What is true of a member.

    https://discord.com/developers/docs/resources/guild#guild-member-object-guild-member-flags
    """

    NONE = 0
    """The empty set."""

    DID_REJOIN = 1
    """Has left and come back."""

    COMPLETED_ONBOARDING = 2
    """Has finished the onboarding."""

    BYPASSES_VERIFICATION = 4
    """Need not meet the verification level of the guild."""

    STARTED_ONBOARDING = 8
    """Has begun the onboarding."""

    IS_GUEST = 16
    """Is a guest, in one voice channel alone."""

    STARTED_HOME_ACTIONS = 32
    """Has begun the tasks for new members."""

    COMPLETED_HOME_ACTIONS = 64
    """Has finished the tasks for new members."""

    AUTOMOD_QUARANTINED_USERNAME = 128
    """Has a name that auto-moderation blocks."""

    DM_SETTINGS_UPSELL_ACKNOWLEDGED = 512
    """Has dismissed the hint about direct messages."""

    AUTOMOD_QUARANTINED_GUILD_TAG = 1024
    """Wears a guild tag that auto-moderation blocks."""


class CurrentMemberNick(Struct, frozen=True, gc=False, kw_only=True):
    """The nickname of the current user in a guild.

    https://discord.com/developers/docs/resources/guild#modify-current-user-nick
    """

    nick: str | None
    """The nickname."""


class PartialGuildMember(Struct, frozen=True, gc=False, kw_only=True):
    """A user in a guild, without the state in voice channels, as resolved data hold it.

    https://discord.com/developers/docs/resources/guild#guild-member-object
    """

    roles: Sequence[RoleId]
    """The roles, that of everyone aside."""

    joined_at: datetime | None
    """When the user joined; null for guests."""

    user: User | UnsetType = UNSET
    """The account."""

    nick: str | None | UnsetType = UNSET
    """The nickname in the guild."""

    avatar: str | None | UnsetType = UNSET
    """Hash of the avatar for the guild."""

    banner: str | None | UnsetType = UNSET
    """Hash of the banner for the guild."""

    premium_since: datetime | None | UnsetType = UNSET
    """When the user began to boost the guild."""

    flags: GuildMemberFlags | UnsetType = UNSET
    """What else is true of the member."""

    pending: bool | UnsetType = UNSET
    """Whether the member has yet to agree to the rules."""

    permissions: Permissions | UnsetType = UNSET
    """What the member may do in the channel; interactions alone have it."""

    communication_disabled_until: datetime | None | UnsetType = UNSET
    """When the timeout ends; a time in the past means that there is none."""

    avatar_decoration_data: AvatarDecorationData | None | UnsetType = UNSET
    """What frames the avatar in the guild."""

    collectibles: Collectibles | None | UnsetType = UNSET
    """What else is on the profile in the guild."""


class GuildMember(PartialGuildMember, frozen=True, gc=False, kw_only=True):
    """A user in a guild.

    https://discord.com/developers/docs/resources/guild#guild-member-object
    """

    deaf: bool
    """Whether moderators have deafened the member in voice channels."""

    mute: bool
    """Whether moderators have muted the member in voice channels."""
