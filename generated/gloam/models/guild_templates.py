"""Guild templates: Snapshots of guilds, as patterns for new ones.

Generated from `schema/models/guild_templates.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.models.channels import (
    ChannelType,
    DefaultReaction,
    ForumLayoutType,
    SortOrderType,
    ThreadSearchTagSetting,
)
from gloam.models.guilds import (
    AfkTimeout,
    DefaultMessageNotificationLevel,
    ExplicitContentFilterLevel,
    SystemChannelFlags,
    VerificationLevel,
)
from gloam.models.ids import (
    EmojiId,
    GuildId,
    UserId,
)
from gloam.models.locales import Locale
from gloam.models.permissions import Overwrite, Permissions
from gloam.models.roles import RoleColors
from gloam.models.users import User

__all__ = [
    "GuildTemplate",
    "GuildTemplateChannel",
    "GuildTemplateRole",
    "GuildTemplateSnapshot",
    "GuildTemplateTag",
]


class GuildTemplateTag(Struct, frozen=True, gc=False, kw_only=True):
    """A tag for posts of a forum in a template.

    https://github.com/discord/discord-api-spec
    """

    id: int | None
    """The number of the tag."""

    name: str
    """The name of the tag."""

    emoji_id: EmojiId | None
    """Id of its custom emoji."""

    emoji_name: str | None
    """The character of its standard emoji."""

    moderated: bool | None
    """Whether only those who manage threads may add and remove it."""


class GuildTemplateRole(Struct, frozen=True, gc=False, kw_only=True):
    """A role in a template.

    https://discord.com/developers/docs/resources/guild-template#guild-template-object-example-guild-template-object
    """

    id: int
    """The number of the role; 0 is that of everyone."""

    name: str
    """The name of the role."""

    permissions: Permissions
    """What it allows."""

    color: int
    """The first color as 0xRRGGBB."""

    hoist: bool
    """Whether its members stand together in the list of members."""

    mentionable: bool
    """Whether everyone may mention it."""

    colors: RoleColors | None | UnsetType = UNSET
    """The colors of its members."""

    icon: str | None | UnsetType = UNSET
    """Hash of the icon."""

    unicode_emoji: str | None | UnsetType = UNSET
    """A standard emoji in place of an icon."""


class GuildTemplateChannel(Struct, frozen=True, gc=False, kw_only=True):
    """A channel in a template.

    https://discord.com/developers/docs/resources/guild-template#guild-template-object-example-guild-template-object
    """

    id: int | None
    """The number of the channel."""

    type: ChannelType
    """What kind of channel it is."""

    name: str | None
    """The name of the channel."""

    position: int | None
    """Its place in the list."""

    topic: str | None
    """What it is about."""

    bitrate: int
    """Bits per second, by voice."""

    user_limit: int
    """How many users it holds, by voice; 0 for no limit."""

    nsfw: bool
    """Whether it is for adults."""

    rate_limit_per_user: int
    """How many seconds a member waits between two messages."""

    parent_id: int | None
    """The number of its category."""

    permission_overwrites: Sequence[Overwrite]
    """What it allows and denies some, by the numbers of their roles."""

    default_auto_archive_duration: int | None | UnsetType = UNSET
    """After how many minutes without messages its threads hide: 60, 1440, 4320 or 10080."""

    default_thread_rate_limit_per_user: int | None | UnsetType = UNSET
    """How many seconds a member waits in new threads between two messages."""

    available_tags: Sequence[GuildTemplateTag] | None | UnsetType = UNSET
    """The tags for posts, if it is a forum."""

    default_reaction_emoji: DefaultReaction | None | UnsetType = UNSET
    """The emoji that every post offers to react with, if it is a forum."""

    default_sort_order: SortOrderType | None | UnsetType = UNSET
    """How posts are sorted, if it is a forum."""

    default_forum_layout: ForumLayoutType | None | UnsetType = UNSET
    """How posts are laid out, if it is a forum."""

    default_tag_setting: ThreadSearchTagSetting | None | UnsetType = UNSET
    """How a search by several tags works, if it is a forum."""

    template: str | UnsetType = UNSET
    """What kind of forum it is."""

    theme_color: int | None | UnsetType = UNSET
    """Its color as 0xRRGGBB."""


class GuildTemplateSnapshot(Struct, frozen=True, gc=False, kw_only=True):
    """A guild as a template keeps it. Its roles and channels are numbered from 0 or 1; these
    numbers stand where ids would.

    https://discord.com/developers/docs/resources/guild-template#guild-template-object-example-guild-template-object
    """

    name: str
    """The name of the guild."""

    description: str | None
    """What it is about."""

    region: str | None
    """Id of a voice region; channels have their own."""

    verification_level: VerificationLevel
    """What members need before they may write."""

    default_message_notifications: DefaultMessageNotificationLevel
    """What members are notified of unless they choose."""

    explicit_content_filter: ExplicitContentFilterLevel
    """Whose pictures and videos are looked through."""

    preferred_locale: Locale
    """The code of its language."""

    afk_channel_id: int | None
    """The number of the channel where those are moved who are away."""

    afk_timeout: AfkTimeout
    """After how many seconds they are."""

    system_channel_id: int | None
    """The number of the channel where Discord tells of new members and boosts."""

    system_channel_flags: SystemChannelFlags
    """What Discord does not tell there."""

    roles: Sequence[GuildTemplateRole]
    """The roles, that of everyone included."""

    channels: Sequence[GuildTemplateChannel]
    """The channels."""

    icon_hash: str | None | UnsetType = UNSET
    """Hash of the icon."""


class GuildTemplate(Struct, frozen=True, gc=False, kw_only=True):
    """A snapshot of a guild, as a pattern for new ones.

    https://discord.com/developers/docs/resources/guild-template#guild-template-object
    """

    code: str
    """The code of the template."""

    name: str
    """The name, 1 to 100 characters."""

    description: str | None
    """What it is for."""

    usage_count: int
    """How often it was used."""

    creator_id: UserId
    """Who made it."""

    creator: User | None
    """The account of who made it."""

    created_at: datetime
    """When it was made."""

    updated_at: datetime
    """When it was last brought in line with the guild."""

    source_guild_id: GuildId
    """The guild that it was made from."""

    serialized_source_guild: GuildTemplateSnapshot
    """The snapshot."""

    is_dirty: bool | None
    """Whether the guild has changed since."""
