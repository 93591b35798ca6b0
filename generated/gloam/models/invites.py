"""Invites: Codes that let users into guilds and groups, or make them friends.

Generated from `schema/models/invites.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags, OpenIntEnum
from gloam.core.unknown import Unknown
from gloam.models.applications import PartialApplication
from gloam.models.channels import ChannelType
from gloam.models.guilds import GuildFeature, NSFWLevel, VerificationLevel
from gloam.models.ids import (
    ChannelId,
    GuildId,
    MessageId,
    RoleId,
)
from gloam.models.members import PartialGuildMember
from gloam.models.permissions import Permissions
from gloam.models.roles import RoleColors
from gloam.models.scheduled_events import GuildScheduledEvent
from gloam.models.users import PartialUser, User

__all__ = [
    "BaseInvite",
    "FriendInvite",
    "GroupDMInvite",
    "GuildInvite",
    "GuildInviteFlags",
    "GuildLiveliness",
    "Invite",
    "InviteChannel",
    "InviteGuild",
    "InviteRole",
    "InviteStageInstance",
    "InviteTargetType",
    "InviteType",
    "TargetUsersJobStatus",
    "TargetUsersJobStatusCode",
    "UnknownInvite",
]


class InviteType(OpenIntEnum):
    """The kinds of invites.

    https://discord.com/developers/docs/resources/invite#invite-object-invite-types
    """

    GUILD = 0
    """Into a guild."""

    GROUP_DM = 1
    """Into direct messages between several."""

    FRIEND = 2
    """To become friends."""


class InviteTargetType(OpenIntEnum):
    """What an invite to a voice channel leads to there.

    https://discord.com/developers/docs/resources/invite#invite-object-invite-target-types
    """

    STREAM = 1
    """The stream of a user."""

    EMBEDDED_APPLICATION = 2
    """An activity."""

    ROLE_SUBSCRIPTIONS_PURCHASE = 3
    """The shop for role subscriptions."""


class GuildInviteFlags(Flags):
    """What is true of an invite into a guild.

    https://discord.com/developers/docs/resources/invite#invite-object-guild-invite-flags
    """

    NONE = 0
    """The empty set."""

    IS_GUEST_INVITE = 1
    """Whoever uses it is a guest, in one voice channel alone."""


class TargetUsersJobStatusCode(OpenIntEnum):
    """Whether Discord is done with the users who alone may use an invite.

    https://discord.com/developers/docs/resources/invite#get-target-users-job-status-status-codes
    """

    UNSPECIFIED = 0
    """Unknown."""

    PROCESSING = 1
    """It is at work."""

    COMPLETED = 2
    """It is done."""

    FAILED = 3
    """It has failed."""


class InviteGuild(Struct, frozen=True, gc=False, kw_only=True):
    """A guild, as far as its invites show it.

    https://discord.com/developers/docs/resources/invite#invite-object-example-invite-object
    """

    id: GuildId
    """Id of the guild."""

    name: str
    """The name of the guild."""

    icon: str | None
    """Hash of the icon."""

    splash: str | None
    """Hash of the background of invites."""

    banner: str | None
    """Hash of the banner."""

    description: str | None
    """What it is about."""

    features: Sequence[GuildFeature]
    """What it has and can do."""

    verification_level: VerificationLevel | None
    """What members need before they may write."""

    vanity_url_code: str | None
    """The end of an invite of its own choice."""

    nsfw_level: NSFWLevel | None
    """Whom it is for."""

    premium_subscription_count: int
    """How many boosts it has."""

    nsfw: bool | None | UnsetType = UNSET
    """Whether it is for adults."""


class GuildLiveliness(Struct, frozen=True, gc=False, kw_only=True):
    """How much is written in a guild.

    https://discord.com/developers/docs/resources/invite#invite-object
    """

    msg_activity_bins: Sequence[int]
    """How much was written in each of the last stretches of time."""

    last_updated_ts: datetime | None | UnsetType = UNSET
    """When that was counted."""


class TargetUsersJobStatus(Struct, frozen=True, gc=False, kw_only=True):
    """How far Discord is with the users who alone may use an invite.

    https://discord.com/developers/docs/resources/invite#get-target-users-job-status
    """

    status: TargetUsersJobStatusCode
    """Whether it is done, or has failed."""

    total_users: int
    """How many users there are."""

    processed_users: int
    """How many of them are done."""

    created_at: datetime | None
    """When it began."""

    completed_at: datetime | None
    """When it ended."""

    error_message: str | None
    """What went wrong."""


class UnknownInvite(Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1):
    """A variant of `Invite` that the schema does not know; it keeps the whole payload."""

    @property
    def type(self) -> InviteType:
        """What Discord says that it is."""
        return InviteType(self.integer_tag("type"))


class InviteRole(Struct, frozen=True, gc=False, kw_only=True):
    """A role, as far as an invite shows it that gives it.

    https://discord.com/developers/docs/resources/invite#invite-object-invite-structure
    """

    id: RoleId
    """Id of the role."""

    name: str
    """The name of the role."""

    position: int
    """Its place from the bottom; roles in the same place stand by id."""

    color: int
    """The first color as 0xRRGGBB."""

    colors: RoleColors
    """The colors of its members."""

    icon: str | None
    """Hash of the icon."""

    unicode_emoji: str | None
    """A standard emoji in place of an icon."""

    permissions: Permissions | UnsetType = UNSET
    """What it allows."""


class InviteChannel(Struct, frozen=True, gc=False, kw_only=True):
    """A channel, as far as its invites show it.

    https://discord.com/developers/docs/resources/invite#invite-object-example-invite-object
    """

    id: ChannelId
    """Id of the channel."""

    type: ChannelType
    """What kind of channel it is."""

    name: str | None
    """The name; null for direct messages that have none."""

    icon: str | UnsetType = UNSET
    """Hash of the icon of direct messages between several."""

    recipients: Sequence[PartialUser] | UnsetType = UNSET
    """Those who take part in direct messages, in brief."""


class BaseInvite(Struct, frozen=True, gc=False, kw_only=True):
    """What all kinds of invites have.

    https://discord.com/developers/docs/resources/invite#invite-object
    """

    code: str
    """The end of its address."""

    channel: InviteChannel | None
    """Where it leads; friend invites have none."""

    inviter: User | UnsetType = UNSET
    """Who made it."""

    expires_at: datetime | None | UnsetType = UNSET
    """When it ends; null for never."""

    max_age: int | UnsetType = UNSET
    """How many seconds it lives; 0 for no end. Not everyone sees it."""

    created_at: datetime | UnsetType = UNSET
    """When it was made; not everyone sees it."""


class GroupDMInvite(BaseInvite, frozen=True, gc=False, kw_only=True, tag_field="type", tag=1):
    """An invite into direct messages between several.

    https://discord.com/developers/docs/resources/invite#invite-object
    """

    type: ClassVar[Literal[InviteType.GROUP_DM]] = InviteType.GROUP_DM

    approximate_member_count: int | None | UnsetType = UNSET
    """How many take part."""


class FriendInvite(BaseInvite, frozen=True, gc=False, kw_only=True, tag_field="type", tag=2):
    """An invite to become friends.

    https://discord.com/developers/docs/resources/invite#invite-object
    """

    type: ClassVar[Literal[InviteType.FRIEND]] = InviteType.FRIEND

    flags: int | UnsetType = UNSET
    """What else is true of it; the documentation names no flags for friend invites."""

    uses: int | UnsetType = UNSET
    """How often it was used."""

    max_uses: int | UnsetType = UNSET
    """How often it can be used; 0 for no limit."""

    friends_count: int | UnsetType = UNSET
    """How many friends the one has who made it."""

    is_contact: bool | UnsetType = UNSET
    """Whether the one who made it is a contact of the current user."""


class InviteStageInstance(Struct, frozen=True, gc=False, kw_only=True):
    """A live stage that an invite leads to; no longer in use.

    https://discord.com/developers/docs/resources/invite#invite-stage-instance-object
    """

    members: Sequence[PartialGuildMember]
    """Who speaks."""

    participant_count: int
    """How many are there."""

    speaker_count: int
    """How many of them speak."""

    topic: str
    """What it is about, 1 to 120 characters."""


class GuildInvite(BaseInvite, frozen=True, gc=False, kw_only=True, tag_field="type", tag=0):
    """An invite into a guild.

    https://discord.com/developers/docs/resources/invite#invite-object
    """

    type: ClassVar[Literal[InviteType.GUILD]] = InviteType.GUILD

    guild: InviteGuild
    """Where it leads."""

    guild_id: GuildId | UnsetType = UNSET
    """Id of that guild."""

    flags: GuildInviteFlags | UnsetType = UNSET
    """What else is true of it."""

    target_type: InviteTargetType | UnsetType = UNSET
    """What it leads to in a voice channel."""

    target_user: User | UnsetType = UNSET
    """Whose stream it leads to."""

    target_application: PartialApplication | UnsetType = UNSET
    """The activity that it leads to."""

    target_channel_id: ChannelId | UnsetType = UNSET
    """The channel to show first."""

    target_message_id: MessageId | UnsetType = UNSET
    """The message to show first."""

    guild_scheduled_event: GuildScheduledEvent | UnsetType = UNSET
    """The scheduled event that it leads to, if it was asked for."""

    stage_instance: InviteStageInstance | UnsetType = UNSET
    """The live stage that it leads to; no longer in use."""

    roles: Sequence[InviteRole] | None | UnsetType = UNSET
    """The roles that whoever uses it gets."""

    uses: int | UnsetType = UNSET
    """How often it was used; not everyone sees it."""

    max_uses: int | UnsetType = UNSET
    """How often it can be used; 0 for no limit. Not everyone sees it."""

    temporary: bool | UnsetType = UNSET
    """Whether it makes members only for as long as they are connected; not everyone sees it."""

    approximate_member_count: int | None | UnsetType = UNSET
    """Roughly how many members the guild has."""

    approximate_presence_count: int | None | UnsetType = UNSET
    """Roughly how many of them are online."""

    is_contact: bool | UnsetType = UNSET
    """Whether the one who made it is a contact of the current user."""

    is_nickname_changeable: bool | UnsetType = UNSET
    """Whether members may change their own nickname."""

    liveliness: GuildLiveliness | None | UnsetType = UNSET
    """How much is written in the guild."""


Invite: TypeAlias = GuildInvite | GroupDMInvite | FriendInvite | UnknownInvite
"""An invite, by its kind.

https://discord.com/developers/docs/resources/invite#invite-object
"""
