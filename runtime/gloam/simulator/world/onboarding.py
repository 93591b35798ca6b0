"""What a guild shows to those who come: the welcome screen, and onboarding.

https://discord.com/developers/docs/resources/guild#guild-onboarding-object
"""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, structs

from gloam.models import (
    AuditLogEvent,
    GuildFeature,
    GuildId,
    GuildOnboarding,
    JsonErrorCode,
    OnboardingMode,
    OnboardingPrompt,
    OnboardingPromptId,
    OnboardingPromptOption,
    OnboardingPromptOptionId,
    OnboardingPromptOptionRequest,
    OnboardingPromptRequest,
    OnboardingPromptType,
    PartialEmoji,
    Permissions,
    UserId,
    WelcomeScreen,
)
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.world import access, audit, guilds
from gloam.simulator.world.state import World


def onboarding_of(world: World, guild_id: GuildId) -> GuildOnboarding:
    """The onboarding of a guild; switched off and empty, if it was never set."""
    return world.onboarding.get(guild_id) or GuildOnboarding(
        guild_id=guild_id,
        prompts=[],
        default_channel_ids=[],
        enabled=False,
        mode=OnboardingMode.ONBOARDING_DEFAULT,
    )


def set_onboarding(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    settings: Mapping[str, object],
    prompts: Sequence[OnboardingPromptRequest] | None = None,
    *,
    reason: str | None = None,
) -> GuildOnboarding:
    """Someone sets fields of the onboarding, by name.

    Raises:
        RefusedError: they may not, or a channel or role is not there.
    """
    needed = Permissions.MANAGE_GUILD | Permissions.MANAGE_ROLES
    access.require_guild(world, guild_id, user_id, needed)
    old = onboarding_of(world, guild_id)
    new = structs.replace(old, **settings)
    if prompts is not None:
        new = structs.replace(new, prompts=[_prompt(world, guild_id, one) for one in prompts])
    world.onboarding[guild_id] = new
    action = AuditLogEvent.ONBOARDING_UPDATE
    changes = audit.changes(old, new)
    audit.record(world, guild_id, user_id, action, guild_id, reason=reason, changes=changes)
    return new


def welcome_screen_of(world: World, guild_id: GuildId, user_id: UserId) -> WelcomeScreen:
    """The welcome screen, for members as far as it is switched on.

    Raises:
        RefusedError: there is none.
    """
    guild = access.require_guild(world, guild_id, user_id)
    is_on = GuildFeature.WELCOME_SCREEN_ENABLED in guild.features
    sees = access.in_guild(world, guild, user_id) & Permissions.MANAGE_GUILD
    if guild.welcome_screen is UNSET or not (is_on or sees):
        raise RefusedError(JsonErrorCode.UNKNOWN_WELCOME_SCREEN)
    return guild.welcome_screen


def set_welcome_screen(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    settings: Mapping[str, object],
    *,
    is_enabled: bool | None = None,
    reason: str | None = None,
) -> WelcomeScreen:
    """Someone sets fields of the welcome screen, by name.

    Raises:
        RefusedError: they may not, or a channel is not there.
    """
    guild = access.require_guild(world, guild_id, user_id, Permissions.MANAGE_GUILD)
    screen = guild.welcome_screen or WelcomeScreen(description=None, welcome_channels=[])
    screen = structs.replace(screen, **settings)
    for index, place in enumerate(screen.welcome_channels):
        if place.channel_id not in world.channels:
            raise refuse_field(("welcome_channels", index, "channel_id"), "Unknown channel")
    switch = GuildFeature.WELCOME_SCREEN_ENABLED
    features = [one for one in guild.features if one != switch]
    was_on = len(features) < len(guild.features)
    if was_on if is_enabled is None else is_enabled:
        features = [*features, switch]
    guilds.put(world, structs.replace(guild, welcome_screen=screen, features=features))
    action = AuditLogEvent.GUILD_UPDATE
    audit.record(world, guild_id, user_id, action, guild_id, reason=reason)
    return screen


def _prompt(world: World, guild_id: GuildId, request: OnboardingPromptRequest) -> OnboardingPrompt:
    return OnboardingPrompt(
        id=OnboardingPromptId(request.id or world.snowflakes.make()),
        type=request.type or OnboardingPromptType.MULTIPLE_CHOICE,
        title=request.title,
        single_select=request.single_select is True,
        required=request.required is True,
        in_onboarding=request.in_onboarding is True,
        options=[_option(world, guild_id, one) for one in request.options],
    )


def _option(
    world: World, guild_id: GuildId, request: OnboardingPromptOptionRequest
) -> OnboardingPromptOption:
    known = {role.id for role in world.guilds[guild_id].roles}
    if not known >= set(request.role_ids or ()):
        raise RefusedError(JsonErrorCode.UNKNOWN_ROLE)
    for channel_id in request.channel_ids or ():
        world.channel(channel_id)
    emoji = PartialEmoji(
        id=request.emoji_id or None,
        name=request.emoji_name or None,
        animated=request.emoji_animated is True,
    )
    return OnboardingPromptOption(
        id=request.id or OnboardingPromptOptionId(world.snowflakes.make()),
        title=request.title,
        description=request.description or None,
        emoji=emoji,
        role_ids=list(request.role_ids or ()),
        channel_ids=list(request.channel_ids or ()),
    )
