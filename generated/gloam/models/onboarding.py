"""Onboarding: The questions that a guild asks new members, to give them roles and channels.

Generated from `schema/models/onboarding.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.models.emojis import PartialEmoji
from gloam.models.ids import (
    ChannelId,
    EmojiId,
    GuildId,
    OnboardingPromptId,
    OnboardingPromptOptionId,
    RoleId,
)

__all__ = [
    "GuildOnboarding",
    "OnboardingMode",
    "OnboardingPrompt",
    "OnboardingPromptOption",
    "OnboardingPromptOptionRequest",
    "OnboardingPromptRequest",
    "OnboardingPromptType",
]


class OnboardingMode(OpenIntEnum):
    """What counts towards the channels that an onboarding must offer: at least 7, of which everyone
    may write in 5.

    https://discord.com/developers/docs/resources/guild#guild-onboarding-object-onboarding-mode
    """

    ONBOARDING_DEFAULT = 0
    """Only those that every new member sees."""

    ONBOARDING_ADVANCED = 1
    """Those that the questions bring too."""


class OnboardingPromptType(OpenIntEnum):
    """How a question of the onboarding looks.

    https://discord.com/developers/docs/resources/guild#guild-onboarding-object-prompt-types
    """

    MULTIPLE_CHOICE = 0
    """All answers stand below it."""

    DROPDOWN = 1
    """The answers are in a menu."""


class OnboardingPromptOption(Struct, frozen=True, gc=False, kw_only=True):
    """An answer to a question of the onboarding.

    https://discord.com/developers/docs/resources/guild#guild-onboarding-object-prompt-option-structure
    """

    id: OnboardingPromptOptionId
    """Id of the answer."""

    channel_ids: Sequence[ChannelId]
    """The channels that it brings."""

    role_ids: Sequence[RoleId]
    """The roles that it gives."""

    title: str
    """What it says."""

    description: str | None
    """More on what it says."""

    emoji: PartialEmoji | UnsetType = UNSET
    """The emoji beside it."""

    emoji_id: EmojiId | UnsetType = UNSET
    """Id of that emoji; Discord sends `emoji`."""

    emoji_name: str | UnsetType = UNSET
    """The name of that emoji; Discord sends `emoji`."""

    emoji_animated: bool | UnsetType = UNSET
    """Whether that emoji moves; Discord sends `emoji`."""


class OnboardingPromptOptionRequest(Struct, frozen=True, gc=False, kw_only=True):
    """An answer to a question of the onboarding, to set.

    https://discord.com/developers/docs/resources/guild#guild-onboarding-object-prompt-option-structure
    """

    title: str
    """What it says."""

    id: OnboardingPromptOptionId | UnsetType = UNSET
    """The answer to keep or change; leave it out for a new one."""

    description: str | None | UnsetType = UNSET
    """More on what it says; null for nothing."""

    emoji_id: EmojiId | UnsetType = UNSET
    """Id of the emoji beside it, if it is a custom one."""

    emoji_name: str | UnsetType = UNSET
    """The name of the emoji beside it, or the character of a standard one."""

    emoji_animated: bool | UnsetType = UNSET
    """Whether the emoji beside it moves."""

    role_ids: Sequence[RoleId] | UnsetType = UNSET
    """The roles that it gives."""

    channel_ids: Sequence[ChannelId] | UnsetType = UNSET
    """The channels that it brings."""


class OnboardingPrompt(Struct, frozen=True, gc=False, kw_only=True):
    """A question of the onboarding.

    https://discord.com/developers/docs/resources/guild#guild-onboarding-object-onboarding-prompt-structure
    """

    id: OnboardingPromptId
    """Id of the question."""

    type: OnboardingPromptType
    """How it looks."""

    options: Sequence[OnboardingPromptOption]
    """The answers."""

    title: str
    """What it asks."""

    single_select: bool
    """Whether one can choose a single answer only."""

    required: bool
    """Whether it must be answered."""

    in_onboarding: bool
    """Whether it is part of the onboarding, and not only of the list of channels and roles."""


class OnboardingPromptRequest(Struct, frozen=True, gc=False, kw_only=True):
    """A question of the onboarding, to set.

    https://discord.com/developers/docs/resources/guild#modify-guild-onboarding
    """

    id: OnboardingPromptId
    """Id of the question."""

    title: str
    """What it asks."""

    options: Sequence[OnboardingPromptOptionRequest]
    """The answers."""

    single_select: bool | UnsetType = UNSET
    """Whether one can choose a single answer only."""

    required: bool | UnsetType = UNSET
    """Whether it must be answered."""

    in_onboarding: bool | UnsetType = UNSET
    """Whether it is part of the onboarding, and not only of the list of channels and roles."""

    type: OnboardingPromptType | UnsetType = UNSET
    """How it looks."""


class GuildOnboarding(Struct, frozen=True, gc=False, kw_only=True):
    """The questions that a guild asks new members.

    https://discord.com/developers/docs/resources/guild#guild-onboarding-object
    """

    guild_id: GuildId
    """The guild."""

    prompts: Sequence[OnboardingPrompt]
    """The questions, of the onboarding and of the list of channels and roles."""

    default_channel_ids: Sequence[ChannelId]
    """The channels that every new member sees."""

    enabled: bool
    """Whether it is on."""

    mode: OnboardingMode | UnsetType = UNSET
    """What counts towards the channels that it must offer."""
