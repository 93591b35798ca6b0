"""The application of a bot, as its own bot is told of it.

https://discord.com/developers/docs/resources/application
"""

import hashlib
from collections.abc import Sequence
from typing import Final

from msgspec import UNSET, structs

from gloam.models import (
    Application,
    ApplicationExplicitContentFilter,
    ApplicationFlags,
    ApplicationId,
    ApplicationRoleConnectionMetadata,
    JsonErrorCode,
    PartialUser,
    User,
)
from gloam.routes.bodies import UpdateApplicationBody, UpdateMyApplicationBody
from gloam.simulator.complete import complete
from gloam.simulator.errors import RefusedError
from gloam.simulator.rest.call import Call
from gloam.simulator.rest.settings import given
from gloam.simulator.world import Bot, World, uploads

_PICTURES: Final = {"icon": "app-icons", "cover_image": "app-icons"}
"""Where the CDN has the pictures of an application, by field."""


def get_my_application(call: Call) -> Application:
    """The bot's application."""
    return described(call.world, call.bot)


def get_my_oauth2_application(call: Call) -> Application:
    """The bot's application, as it stands in OAuth2's part of the documentation."""
    return described(call.world, call.bot)


def get_application(call: Call) -> Application:
    """The bot's application; no other can be seen."""
    _own(call)
    return described(call.world, call.bot)


def update_my_application(call: Call) -> Application:
    """Change what the application says of itself."""
    return _update(call, call.body(UpdateMyApplicationBody))


def update_application(call: Call) -> Application:
    """Change what the application says of itself."""
    _own(call)
    return _update(call, call.body(UpdateApplicationBody))


def get_application_role_connections_metadata(
    call: Call,
) -> Sequence[ApplicationRoleConnectionMetadata]:
    """What the application tells of users, for roles to ask."""
    return call.world.role_connections.get(_own(call), ())


def update_application_role_connections_metadata(
    call: Call,
) -> Sequence[ApplicationRoleConnectionMetadata]:
    """Say what the application tells of users, all of it at once."""
    metadata = call.items(ApplicationRoleConnectionMetadata)
    call.world.role_connections[_own(call)] = metadata
    return metadata


def _own(call: Call) -> ApplicationId:
    """The application of the path, which must be the caller's own."""
    application_id = ApplicationId(call.id("application_id"))
    if application_id != call.bot.application_id:
        raise RefusedError(JsonErrorCode.NOT_AUTHORIZED_FOR_APPLICATION)
    return application_id


def _update(call: Call, body: UpdateMyApplicationBody | UpdateApplicationBody) -> Application:
    world, application_id = call.world, call.bot.application_id
    settings = given(body, Application, but=frozenset(_PICTURES))
    for field, folder in _PICTURES.items():
        text = getattr(body, field)
        if isinstance(text, str) or text is None:
            place = (folder, application_id)
            settings[field] = uploads.store_image(world, field, text, *place) or UNSET
    if settings.get("icon", None) is UNSET:
        settings["icon"] = None
    world.applications[application_id] = {**world.applications.get(application_id, {}), **settings}
    return described(world, call.bot)


def described(world: World, bot: Bot) -> Application:
    """A bot's application, which nobody but the bot itself owns."""
    guilds = len(world.guilds_of(bot.user.id))
    application = Application(
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
    return structs.replace(application, **world.applications.get(bot.application_id, {}))


def _partial(user: User) -> PartialUser:
    whole = complete(user)
    names = (field.name for field in structs.fields(PartialUser))
    return PartialUser(**{name: getattr(whole, name) for name in names if hasattr(whole, name)})
