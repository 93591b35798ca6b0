"""Application commands, everywhere and in one guild, and who may use them.

https://discord.com/developers/docs/interactions/application-commands
"""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from gloam.models import (
    ApplicationCommand,
    ApplicationCommandRequest,
    ApplicationId,
    GuildApplicationCommandPermissions,
    GuildApplicationCommandPermissionsRequest,
    GuildId,
    JsonErrorCode,
)
from gloam.routes.bodies import SetGuildApplicationCommandPermissionsBody
from gloam.simulator.errors import RefusedError
from gloam.simulator.rest.call import Answer, Call
from gloam.simulator.rest.settings import given
from gloam.simulator.world import access, commands

_FIXED: Final = frozenset({"id", "type"})


def _application(call: Call) -> ApplicationId:
    """The application of the path, which must be the caller's own."""
    application_id = ApplicationId(call.id("application_id"))
    if application_id != call.bot.application_id:
        raise RefusedError(JsonErrorCode.NOT_AUTHORIZED_FOR_APPLICATION)
    return application_id


def _guild(call: Call) -> GuildId:
    return access.require_guild(call.world, call.id("guild_id"), call.user_id).id


def _settings(body: object, *, is_new: bool) -> dict[str, object]:
    if not isinstance(body, Struct):
        raise TypeError("the body of a command is a struct")
    return given(body, ApplicationCommand, but=frozenset({"id"}) if is_new else _FIXED)


def list_application_commands(call: Call) -> Sequence[ApplicationCommand]:
    """The commands of the application."""
    return commands.of_scope(call.world, _application(call))


def list_guild_application_commands(call: Call) -> Sequence[ApplicationCommand]:
    """The commands of the application in a guild."""
    return commands.of_scope(call.world, _application(call), _guild(call))


def create_application_command(call: Call) -> Answer:
    """A new command; 200 if its name was there already."""
    settings = _settings(call.form, is_new=True)
    command, is_new = commands.create(call.world, _application(call), settings)
    return Answer(201 if is_new else 200, command)


def create_guild_application_command(call: Call) -> Answer:
    """A new command in a guild; 200 if its name was there already."""
    settings, guild_id = _settings(call.form, is_new=True), _guild(call)
    command, is_new = commands.create(call.world, _application(call), settings, guild_id)
    return Answer(201 if is_new else 200, command)


def get_application_command(call: Call) -> ApplicationCommand:
    """A command."""
    return commands.command_of(call.world, _application(call), call.id("command_id"))


def get_guild_application_command(call: Call) -> ApplicationCommand:
    """A command of a guild."""
    guild_id = _guild(call)
    return commands.command_of(call.world, _application(call), call.id("command_id"), guild_id)


def update_application_command(call: Call) -> ApplicationCommand:
    """Change a command."""
    settings = _settings(call.form, is_new=False)
    return commands.update(call.world, get_application_command(call), settings)


def update_guild_application_command(call: Call) -> ApplicationCommand:
    """Change a command of a guild."""
    settings = _settings(call.form, is_new=False)
    return commands.update(call.world, get_guild_application_command(call), settings)


def delete_application_command(call: Call) -> None:
    """A command goes."""
    commands.delete(call.world, get_application_command(call))


def delete_guild_application_command(call: Call) -> None:
    """A command of a guild goes."""
    commands.delete(call.world, get_guild_application_command(call))


def bulk_set_application_commands(call: Call) -> Sequence[ApplicationCommand]:
    """All commands, instead of those that there were."""
    wanted = [_settings(one, is_new=True) for one in call.items(ApplicationCommandRequest)]
    return commands.set_all(call.world, _application(call), wanted)


def bulk_set_guild_application_commands(call: Call) -> Sequence[ApplicationCommand]:
    """All commands of a guild, instead of those that there were."""
    wanted = [_settings(one, is_new=True) for one in call.items(ApplicationCommandRequest)]
    return commands.set_all(call.world, _application(call), wanted, _guild(call))


def list_guild_application_command_permissions(
    call: Call,
) -> Sequence[GuildApplicationCommandPermissions]:
    """Who may use the commands of the application in a guild, as far as it was set."""
    guild_id, application_id = _guild(call), _application(call)
    ids = {one.id for one in call.world.commands.values() if one.application_id == application_id}
    return [
        commands.permissions_of(call.world, application_id, guild_id, target)
        for place, target in call.world.command_permissions
        if place == guild_id and (target in ids or target == application_id)
    ]


def get_guild_application_command_permissions(call: Call) -> GuildApplicationCommandPermissions:
    """Who may use a command in a guild."""
    guild_id, target = _guild(call), call.id("command_id")
    return commands.permissions_of(call.world, _application(call), guild_id, target)


def set_guild_application_command_permissions(call: Call) -> GuildApplicationCommandPermissions:
    """Say who may use a command in a guild.

    Discord wants a bearer token of a person who manages the guild; the simulated one, which has no
    such tokens, takes the bot's, if the bot manages it.
    """
    body, guild_id = call.body(SetGuildApplicationCommandPermissionsBody), _guild(call)
    target, application_id = call.id("command_id"), _application(call)
    return commands.permit(
        call.world, call.user_id, application_id, guild_id, target, body.permissions
    )


def bulk_set_guild_application_command_permissions(
    call: Call,
) -> Sequence[GuildApplicationCommandPermissions]:
    """Say who may use several commands in a guild."""
    guild_id, application_id = _guild(call), _application(call)
    return [
        commands.permit(call.world, call.user_id, application_id, guild_id, one.id, one.permissions)
        for one in call.items(GuildApplicationCommandPermissionsRequest)
    ]
