"""What a guild shows to those who come.

https://discord.com/developers/docs/resources/guild#get-guild-onboarding
"""

from gloam.models import GuildOnboarding, WelcomeScreen
from gloam.routes.bodies import PutGuildsOnboardingBody, UpdateGuildWelcomeScreenBody
from gloam.simulator.rest.call import Call
from gloam.simulator.rest.settings import given
from gloam.simulator.world import onboarding


def get_guilds_onboarding(call: Call) -> GuildOnboarding:
    """The onboarding of a guild."""
    return onboarding.onboarding_of(call.world, call.guild().id)


def put_guilds_onboarding(call: Call) -> GuildOnboarding:
    """Set the onboarding of a guild."""
    guild, body = call.guild(), call.body(PutGuildsOnboardingBody)
    settings = given(body, GuildOnboarding, but=frozenset({"prompts"}))
    prompts = body.prompts or ([] if body.prompts == [] else None)
    return onboarding.set_onboarding(
        call.world, call.user_id, guild.id, settings, prompts, reason=call.reason
    )


def get_guild_welcome_screen(call: Call) -> WelcomeScreen:
    """The welcome screen of a guild."""
    return onboarding.welcome_screen_of(call.world, call.guild().id, call.user_id)


def update_guild_welcome_screen(call: Call) -> WelcomeScreen:
    """Set the welcome screen of a guild."""
    guild, body = call.guild(), call.body(UpdateGuildWelcomeScreenBody)
    return onboarding.set_welcome_screen(
        call.world,
        call.user_id,
        guild.id,
        given(body, WelcomeScreen),
        is_enabled=body.enabled if isinstance(body.enabled, bool) else None,
        reason=call.reason,
    )


def get_guild_new_member_welcome(call: Call) -> None:
    """The home of a guild: guilds of the simulated Discord have none."""
    call.guild()
