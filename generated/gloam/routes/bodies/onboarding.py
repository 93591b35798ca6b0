"""Request bodies of onboarding.

Generated from `schema/routes/onboarding.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.guilds import WelcomeScreenChannel
from gloam.models.ids import (
    ChannelId,
)
from gloam.models.onboarding import OnboardingMode, OnboardingPromptRequest

__all__ = ["PutGuildsOnboardingBody", "UpdateGuildWelcomeScreenBody"]


class UpdateGuildWelcomeScreenBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_guild_welcome_screen` sends.

    https://discord.com/developers/docs/resources/guild#modify-guild-welcome-screen
    """

    enabled: bool | None | UnsetType = UNSET
    """Whether it is on."""

    welcome_channels: Sequence[WelcomeScreenChannel] | None | UnsetType = UNSET
    """The channels to begin with."""

    description: str | None | UnsetType = UNSET
    """What the community is about."""


class PutGuildsOnboardingBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `put_guilds_onboarding` sends.

    https://discord.com/developers/docs/resources/guild#modify-guild-onboarding
    """

    prompts: Sequence[OnboardingPromptRequest] | UnsetType = UNSET
    """The questions, all of them."""

    default_channel_ids: Sequence[ChannelId] | UnsetType = UNSET
    """The channels that every new member sees."""

    enabled: bool | UnsetType = UNSET
    """Whether it is on."""

    mode: OnboardingMode | UnsetType = UNSET
    """What counts towards the channels that it must offer."""
