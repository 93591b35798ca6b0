"""Members: Who belongs to a guild.

Generated from `schema/models/members.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags
from gloam.models.ids import RoleId
from gloam.models.permissions import Permissions
from gloam.models.users import AvatarDecorationData, Collectibles, User

__all__ = ["GuildMember", "GuildMemberFlags"]


class GuildMemberFlags(Flags):
    """Marks of a member.

    https://discord.com/developers/docs/resources/guild#guild-member-object-guild-member-flags
    """

    NONE = 0
    """The empty set."""

    DID_REJOIN = 1
    """Left and came back."""

    COMPLETED_ONBOARDING = 2
    """Was welcomed."""

    BYPASSES_VERIFICATION = 4
    """Need not be verified."""

    STARTED_ONBOARDING = 8
    """Is being welcomed."""

    IS_GUEST = 16
    """Is a guest of a voice channel."""

    STARTED_HOME_ACTIONS = 32
    """Began the first steps of newcomers."""

    COMPLETED_HOME_ACTIONS = 64
    """Took the first steps of newcomers."""

    AUTOMOD_QUARANTINED_USERNAME = 128
    """Has a name that auto-moderation blocks."""

    DM_SETTINGS_UPSELL_ACKNOWLEDGED = 512
    """Has seen the hint about settings of direct messages."""

    AUTOMOD_QUARANTINED_GUILD_TAG = 1024
    """Wears a tag that auto-moderation blocks."""


class GuildMember(Struct, frozen=True, gc=False, kw_only=True):
    """Someone in a guild.

    https://discord.com/developers/docs/resources/guild#guild-member-object
    """

    roles: Sequence[RoleId]
    """The roles, the one of everyone aside."""

    joined_at: datetime | None
    """When the member joined; null for guests of a voice channel."""

    deaf: bool
    """Whether the member is deafened in voice channels."""

    mute: bool
    """Whether the member is muted in voice channels."""

    user: User | UnsetType = UNSET
    """The account; absent on the members that messages carry."""

    nick: str | None | UnsetType = UNSET
    """The name in this guild."""

    avatar: str | None | UnsetType = UNSET
    """Hash of the avatar in this guild."""

    banner: str | None | UnsetType = UNSET
    """Hash of the banner in this guild."""

    premium_since: datetime | None | UnsetType = UNSET
    """Since when the member boosts the guild."""

    flags: GuildMemberFlags | UnsetType = UNSET
    """Marks of the member."""

    pending: bool | UnsetType = UNSET
    """Whether the rules of the guild are still to be accepted."""

    permissions: Permissions | UnsetType = UNSET
    """What the member may do in the channel of an interaction."""

    communication_disabled_until: datetime | None | UnsetType = UNSET
    """Until when the member is timed out; a time that has passed means not at all."""

    avatar_decoration_data: AvatarDecorationData | None | UnsetType = UNSET
    """What surrounds the avatar in this guild."""

    collectibles: Collectibles | None | UnsetType = UNSET
    """What is shown of the member's collection in this guild."""
