"""The application of a bot, as its own bot is told of it.

https://discord.com/developers/docs/resources/application
"""

import hashlib

from msgspec import structs

from gloam.models import (
    Application,
    ApplicationExplicitContentFilter,
    ApplicationFlags,
    PartialUser,
    User,
)
from gloam.simulator.complete import complete
from gloam.simulator.rest.call import Call
from gloam.simulator.world import Bot, World


def get_my_application(call: Call) -> Application:
    """The bot's application."""
    return described(call.world, call.bot)


def get_my_oauth2_application(call: Call) -> Application:
    """The bot's application, as it stands in OAuth2's part of the documentation."""
    return described(call.world, call.bot)


def described(world: World, bot: Bot) -> Application:
    """A bot's application, which nobody but the bot itself owns."""
    guilds = len(world.guilds_of(bot.user.id))
    return Application(
        id=bot.application_id,
        name=bot.user.username,
        icon=None,
        description="",
        type=None,
        bot=_partial(bot.user),
        owner=_partial(bot.user),
        team=None,
        bot_public=True,
        bot_require_code_grant=False,
        # 64 hexadecimal digits, as of an Ed25519 key; nobody can sign with it.
        verify_key=hashlib.sha256(str(bot.application_id).encode()).hexdigest(),
        flags=ApplicationFlags.NONE,
        flags_new="0",
        redirect_uris=[],
        interactions_endpoint_url=None,
        role_connections_verification_url=None,
        explicit_content_filter=ApplicationExplicitContentFilter.INHERIT,
        eligible_oauth2_scopes=[],
        approximate_guild_count=guilds,
        approximate_user_install_count=0,
        approximate_user_authorization_count=0,
    )


def _partial(user: User) -> PartialUser:
    whole = complete(user)
    names = (field.name for field in structs.fields(PartialUser))
    return PartialUser(**{name: getattr(whole, name) for name in names if hasattr(whole, name)})
