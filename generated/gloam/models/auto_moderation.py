"""Auto-moderation: Rules by which Discord itself watches what members write and call themselves.

Generated from `schema/models/auto_moderation.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.core.unknown import Unknown
from gloam.models.ids import (
    AutoModerationRuleId,
    ChannelId,
    GuildId,
    RoleId,
    UserId,
)

__all__ = [
    "AutoModerationAction",
    "AutoModerationActionType",
    "AutoModerationEventType",
    "AutoModerationKeywordPresetType",
    "AutoModerationRule",
    "AutoModerationTriggerMetadata",
    "AutoModerationTriggerType",
    "BaseAutoModerationRule",
    "BlockMemberInteractionAction",
    "BlockMemberInteractionActionMetadata",
    "BlockMessageAction",
    "BlockMessageActionMetadata",
    "KeywordPresetRule",
    "KeywordPresetTriggerMetadata",
    "KeywordRule",
    "KeywordTriggerMetadata",
    "MemberProfileRule",
    "MentionSpamRule",
    "MentionSpamTriggerMetadata",
    "SendAlertMessageAction",
    "SendAlertMessageActionMetadata",
    "SpamRule",
    "SpamTriggerMetadata",
    "TimeoutAction",
    "TimeoutActionMetadata",
    "UnknownAutoModerationAction",
    "UnknownAutoModerationRule",
]


class AutoModerationTriggerType(OpenIntEnum):
    """What a rule looks for.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-types
    """

    KEYWORD = 1
    """Words of its own, in messages; a guild has up to 6 such rules."""

    SPAM = 3
    """Spam; one rule."""

    KEYWORD_PRESET = 4
    """Words of Discord's lists, in messages; one rule."""

    MENTION_SPAM = 5
    """Many mentions; one rule."""

    MEMBER_PROFILE = 6
    """Words of its own, in profiles; one rule."""


class AutoModerationKeywordPresetType(OpenIntEnum):
    """The lists of words that Discord keeps.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-keyword-preset-types
    """

    PROFANITY = 1
    """Swear words."""

    SEXUAL_CONTENT = 2
    """Sexual words."""

    SLURS = 3
    """Insults and hate speech."""


class AutoModerationEventType(OpenIntEnum):
    """When Discord looks.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-event-types
    """

    MESSAGE_SEND = 1
    """When a member posts or edits a message."""

    MEMBER_UPDATE = 2
    """When a member joins or changes the profile."""


class AutoModerationActionType(OpenIntEnum):
    """What can happen when a rule finds something.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-action-object-action-types
    """

    BLOCK_MESSAGE = 1
    """The message is not posted."""

    SEND_ALERT_MESSAGE = 2
    """A channel of moderators is told."""

    TIMEOUT = 3
    """The member is timed out."""

    BLOCK_MEMBER_INTERACTION = 4
    """The member can neither write nor speak."""


class KeywordTriggerMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """The words that a rule looks for. A `*` at either end of a word stands for any letters.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
    """

    keyword_filter: Sequence[str] | UnsetType = UNSET
    """The words and phrases, upper or lower case."""

    regex_patterns: Sequence[str] | UnsetType = UNSET
    """Regular expressions, as Rust has them."""

    allow_list: Sequence[str] | UnsetType = UNSET
    """Words that are fine all the same."""


class SpamTriggerMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """A rule against spam takes no settings.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
    """


class KeywordPresetTriggerMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """The lists of Discord whose words a rule looks for.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
    """

    presets: Sequence[AutoModerationKeywordPresetType] | UnsetType = UNSET
    """The lists."""

    allow_list: Sequence[str] | UnsetType = UNSET
    """Words that are fine all the same."""


class MentionSpamTriggerMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """How many mentions a rule allows.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
    """

    mention_total_limit: int | UnsetType = UNSET
    """How many different roles and users a message may mention, up to 50."""

    mention_raid_protection_enabled: bool | UnsetType = UNSET
    """Whether Discord also looks for many who mention at once."""


class AutoModerationTriggerMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """What a rule to make or change shall look for; which fields count depends on `trigger_type`.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata
    """

    keyword_filter: Sequence[str] | UnsetType = UNSET
    """KEYWORD and MEMBER_PROFILE: words and phrases of 60 characters at most, with `*` for any
    letters.
    """

    regex_patterns: Sequence[str] | UnsetType = UNSET
    """KEYWORD and MEMBER_PROFILE: regular expressions, as Rust has them, of 260 characters at most.
    """

    presets: Sequence[AutoModerationKeywordPresetType] | UnsetType = UNSET
    """KEYWORD_PRESET: lists of Discord."""

    allow_list: Sequence[str] | UnsetType = UNSET
    """KEYWORD, MEMBER_PROFILE and KEYWORD_PRESET: words that are fine all the same; up to 1000
    beside a list of Discord, else 100.
    """

    mention_total_limit: int | UnsetType = UNSET
    """MENTION_SPAM: how many different roles and users a message may mention."""

    mention_raid_protection_enabled: bool | UnsetType = UNSET
    """MENTION_SPAM: whether Discord also looks for many who mention at once."""


class BlockMessageActionMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """What to tell the member whose message is not posted.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-action-object-action-metadata
    """

    custom_message: str | UnsetType = UNSET
    """Why it was not posted, in the words of the guild."""


class SendAlertMessageActionMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """Where moderators are told.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-action-object-action-metadata
    """

    channel_id: ChannelId
    """The channel."""


class TimeoutActionMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """How long a member is timed out.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-action-object-action-metadata
    """

    duration_seconds: int
    """For how many seconds, up to four weeks."""


class BlockMemberInteractionActionMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """This action takes no settings.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-action-object-action-metadata
    """


class UnknownAutoModerationRule(
    Unknown, frozen=True, gc=False, kw_only=True, tag_field="trigger_type", tag=-1
):
    """A variant of `AutoModerationRule` that the schema does not know; it keeps the whole payload."""

    @property
    def trigger_type(self) -> AutoModerationTriggerType:
        """What Discord says that it is."""
        return AutoModerationTriggerType(self.integer_tag("trigger_type"))


class UnknownAutoModerationAction(
    Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1
):
    """A variant of `AutoModerationAction` that the schema does not know; it keeps the whole
    payload.
    """

    @property
    def type(self) -> AutoModerationActionType:
        """What Discord says that it is."""
        return AutoModerationActionType(self.integer_tag("type"))


class BlockMessageAction(Struct, frozen=True, gc=False, kw_only=True, tag_field="type", tag=1):
    """The message is not posted.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-action-object-auto-moderation-action-structure
    """

    type: ClassVar[Literal[AutoModerationActionType.BLOCK_MESSAGE]] = (
        AutoModerationActionType.BLOCK_MESSAGE
    )

    metadata: BlockMessageActionMetadata | UnsetType = UNSET
    """What to tell the member."""


class SendAlertMessageAction(Struct, frozen=True, gc=False, kw_only=True, tag_field="type", tag=2):
    """A channel of moderators is told.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-action-object-auto-moderation-action-structure
    """

    type: ClassVar[Literal[AutoModerationActionType.SEND_ALERT_MESSAGE]] = (
        AutoModerationActionType.SEND_ALERT_MESSAGE
    )

    metadata: SendAlertMessageActionMetadata
    """Which channel."""


class TimeoutAction(Struct, frozen=True, gc=False, kw_only=True, tag_field="type", tag=3):
    """The member is timed out; for KEYWORD and MENTION_SPAM rules, and takes MODERATE_MEMBERS to
    set up.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-action-object-auto-moderation-action-structure
    """

    type: ClassVar[Literal[AutoModerationActionType.TIMEOUT]] = AutoModerationActionType.TIMEOUT

    metadata: TimeoutActionMetadata
    """For how long."""


class BlockMemberInteractionAction(
    Struct, frozen=True, gc=False, kw_only=True, tag_field="type", tag=4
):
    """The member can neither write nor speak, nor use anything else, until the profile is in order.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-action-object-auto-moderation-action-structure
    """

    type: ClassVar[Literal[AutoModerationActionType.BLOCK_MEMBER_INTERACTION]] = (
        AutoModerationActionType.BLOCK_MEMBER_INTERACTION
    )

    metadata: BlockMemberInteractionActionMetadata | UnsetType = UNSET
    """Holds nothing."""


AutoModerationAction: TypeAlias = (
    BlockMessageAction
    | SendAlertMessageAction
    | TimeoutAction
    | BlockMemberInteractionAction
    | UnknownAutoModerationAction
)
"""What happens when a rule finds something.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-action-object
"""


class BaseAutoModerationRule(Struct, frozen=True, gc=False, kw_only=True):
    """What all auto-moderation rules have.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-auto-moderation-rule-structure
    """

    id: AutoModerationRuleId
    """Id of the rule."""

    guild_id: GuildId
    """The guild that it is for."""

    name: str
    """The name of the rule."""

    creator_id: UserId
    """Who made it."""

    event_type: AutoModerationEventType
    """When Discord looks."""

    actions: Sequence[AutoModerationAction]
    """What happens when it finds something."""

    enabled: bool
    """Whether it is in force."""

    exempt_roles: Sequence[RoleId]
    """Roles that it does not apply to, up to 20."""

    exempt_channels: Sequence[ChannelId]
    """Channels that it does not apply to, up to 50."""


class KeywordRule(
    BaseAutoModerationRule, frozen=True, gc=False, kw_only=True, tag_field="trigger_type", tag=1
):
    """A rule that looks for words of its own in messages.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-types
    """

    trigger_type: ClassVar[Literal[AutoModerationTriggerType.KEYWORD]] = (
        AutoModerationTriggerType.KEYWORD
    )

    trigger_metadata: KeywordTriggerMetadata
    """The words."""


class SpamRule(
    BaseAutoModerationRule, frozen=True, gc=False, kw_only=True, tag_field="trigger_type", tag=3
):
    """A rule that looks for what Discord takes for spam.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-types
    """

    trigger_type: ClassVar[Literal[AutoModerationTriggerType.SPAM]] = AutoModerationTriggerType.SPAM

    trigger_metadata: SpamTriggerMetadata
    """Holds nothing."""


class KeywordPresetRule(
    BaseAutoModerationRule, frozen=True, gc=False, kw_only=True, tag_field="trigger_type", tag=4
):
    """A rule that looks for words of Discord's own lists in messages.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-types
    """

    trigger_type: ClassVar[Literal[AutoModerationTriggerType.KEYWORD_PRESET]] = (
        AutoModerationTriggerType.KEYWORD_PRESET
    )

    trigger_metadata: KeywordPresetTriggerMetadata
    """The lists."""


class MentionSpamRule(
    BaseAutoModerationRule, frozen=True, gc=False, kw_only=True, tag_field="trigger_type", tag=5
):
    """A rule that counts the mentions of a message.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-types
    """

    trigger_type: ClassVar[Literal[AutoModerationTriggerType.MENTION_SPAM]] = (
        AutoModerationTriggerType.MENTION_SPAM
    )

    trigger_metadata: MentionSpamTriggerMetadata
    """How many are too many."""


class MemberProfileRule(
    BaseAutoModerationRule, frozen=True, gc=False, kw_only=True, tag_field="trigger_type", tag=6
):
    """A rule that looks for words of its own in the profiles of members.

    https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-types
    """

    trigger_type: ClassVar[Literal[AutoModerationTriggerType.MEMBER_PROFILE]] = (
        AutoModerationTriggerType.MEMBER_PROFILE
    )

    trigger_metadata: KeywordTriggerMetadata
    """The words."""


AutoModerationRule: TypeAlias = (
    KeywordRule
    | SpamRule
    | KeywordPresetRule
    | MentionSpamRule
    | MemberProfileRule
    | UnknownAutoModerationRule
)
"""A rule of a guild: what it looks for, and what happens then.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object
"""
