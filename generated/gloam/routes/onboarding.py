"""Onboarding: What new members see of a guild: the welcome screen, the onboarding and the guide.

Generated from `schema/routes/onboarding.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.models.guilds import WelcomeScreen, WelcomeScreenChannel
from gloam.models.ids import ChannelId, GuildId
from gloam.models.new_member_welcome import NewMemberWelcome
from gloam.models.onboarding import GuildOnboarding, OnboardingMode, OnboardingPromptRequest
from gloam.routes.bodies import onboarding as bodies

__all__ = [
    "get_guild_new_member_welcome",
    "get_guild_welcome_screen",
    "get_guilds_onboarding",
    "put_guilds_onboarding",
    "update_guild_welcome_screen",
]


def get_guild_new_member_welcome(
    guild_id: GuildId,
) -> Request[NewMemberWelcome | None]:
    """Fetch the guide that a community gives its new members.

    Args:
        guild_id: The guild.

    https://github.com/discord/discord-api-spec
    """
    return Request(
        operation="get_guild_new_member_welcome",
        method="GET",
        path=f"/guilds/{guild_id}/new-member-welcome",
        route="/guilds/{guild_id}/new-member-welcome",
        major=f"{guild_id}",
        result=NewMemberWelcome,
        results=((204, None),),
    )


def get_guild_welcome_screen(
    guild_id: GuildId,
) -> Request[WelcomeScreen]:
    """Fetch the welcome screen of a guild.

    Takes MANAGE_GUILD if the screen is off.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/guild#get-guild-welcome-screen
    """
    return Request(
        operation="get_guild_welcome_screen",
        method="GET",
        path=f"/guilds/{guild_id}/welcome-screen",
        route="/guilds/{guild_id}/welcome-screen",
        major=f"{guild_id}",
        result=WelcomeScreen,
    )


def get_guilds_onboarding(
    guild_id: GuildId,
) -> Request[GuildOnboarding]:
    """Fetch the onboarding of a guild.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/guild#get-guild-onboarding
    """
    return Request(
        operation="get_guilds_onboarding",
        method="GET",
        path=f"/guilds/{guild_id}/onboarding",
        route="/guilds/{guild_id}/onboarding",
        major=f"{guild_id}",
        result=GuildOnboarding,
    )


def put_guilds_onboarding(
    guild_id: GuildId,
    *,
    prompts: Sequence[OnboardingPromptRequest] | UnsetType = UNSET,
    default_channel_ids: Sequence[ChannelId] | UnsetType = UNSET,
    enabled: bool | UnsetType = UNSET,
    mode: OnboardingMode | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[GuildOnboarding]:
    """Change the onboarding of a guild.

    An onboarding that is on must offer at least 7 channels, of which everyone may write in 5;
    `mode` says which count.

    Takes the MANAGE_GUILD and MANAGE_ROLES permissions.

    Args:
        guild_id: The guild.
        prompts: The questions, all of them.
        default_channel_ids: The channels that every new member sees.
        enabled: Whether it is on.
        mode: What counts towards the channels that it must offer.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#modify-guild-onboarding
    """
    return Request(
        operation="put_guilds_onboarding",
        method="PUT",
        path=f"/guilds/{guild_id}/onboarding",
        route="/guilds/{guild_id}/onboarding",
        major=f"{guild_id}",
        body=bodies.PutGuildsOnboardingBody(
            prompts=prompts, default_channel_ids=default_channel_ids, enabled=enabled, mode=mode
        ),
        reason=reason,
        result=GuildOnboarding,
    )


def update_guild_welcome_screen(
    guild_id: GuildId,
    *,
    enabled: bool | None | UnsetType = UNSET,
    welcome_channels: Sequence[WelcomeScreenChannel] | None | UnsetType = UNSET,
    description: str | None | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[WelcomeScreen]:
    """Change the welcome screen of a guild.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.
        enabled: Whether it is on.
        welcome_channels: The channels to begin with.
        description: What the community is about.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#modify-guild-welcome-screen
    """
    return Request(
        operation="update_guild_welcome_screen",
        method="PATCH",
        path=f"/guilds/{guild_id}/welcome-screen",
        route="/guilds/{guild_id}/welcome-screen",
        major=f"{guild_id}",
        body=bodies.UpdateGuildWelcomeScreenBody(
            enabled=enabled, welcome_channels=welcome_channels, description=description
        ),
        reason=reason,
        result=WelcomeScreen,
    )
