"""Application commands: making and changing them, and who may use them.

In a scope (everywhere, or one guild) a name belongs to one command of each type: to make another
with it changes the one that there is. To set all commands of a scope at once keeps those that keep
their name, with their ids.

https://discord.com/developers/docs/interactions/application-commands
"""

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import UNSET, structs

from gloam.events import ApplicationCommandPermissionsUpdate
from gloam.models import (
    ApplicationCommand,
    ApplicationCommandPermissions,
    ApplicationCommandPermissionType,
    ApplicationCommandType,
    ApplicationId,
    AuditLogEvent,
    CommandId,
    CommandVersionId,
    GenericId,
    GuildApplicationCommandPermissions,
    GuildId,
    JsonErrorCode,
    OptionalAuditEntryInfo,
    Permissions,
    UserId,
)
from gloam.models.limits import (
    COMMAND_PERMISSIONS,
    GLOBAL_CHAT_INPUT_COMMANDS,
    GLOBAL_MESSAGE_COMMANDS,
    GLOBAL_PRIMARY_ENTRY_POINT_COMMANDS,
    GLOBAL_USER_COMMANDS,
)
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.world import access, audit
from gloam.simulator.world.declarations import Path, check
from gloam.simulator.world.state import AnyChannel, World, build, guild_of

_MOST: Final[Mapping[ApplicationCommandType, int]] = {
    ApplicationCommandType.CHAT_INPUT: GLOBAL_CHAT_INPUT_COMMANDS,
    ApplicationCommandType.USER: GLOBAL_USER_COMMANDS,
    ApplicationCommandType.MESSAGE: GLOBAL_MESSAGE_COMMANDS,
    ApplicationCommandType.PRIMARY_ENTRY_POINT: GLOBAL_PRIMARY_ENTRY_POINT_COMMANDS,
}


def of_scope(
    world: World, application_id: ApplicationId, guild_id: GuildId | None = None
) -> list[ApplicationCommand]:
    """The commands of an application everywhere, or in one guild."""
    return [
        one
        for one in world.commands.values()
        if one.application_id == application_id and (one.guild_id or None) == guild_id
    ]


def command_of(
    world: World, application_id: ApplicationId, command_id: int, guild_id: GuildId | None = None
) -> ApplicationCommand:
    """A command of a scope; raises `RefusedError` if there is none."""
    command = world.commands.get(CommandId(command_id))
    if (
        command is None
        or command.application_id != application_id
        or (command.guild_id or None) != guild_id
    ):
        raise RefusedError(JsonErrorCode.UNKNOWN_APPLICATION_COMMAND)
    return command


def create(
    world: World,
    application_id: ApplicationId,
    settings: Mapping[str, object],
    guild_id: GuildId | None = None,
    path: Path = (),
) -> tuple[ApplicationCommand, bool]:
    """A new command from its fields by name, and whether it is new: a name that is taken is not.

    Raises:
        RefusedError: there are too many, or a field is wrong; `path` is where they stand.
    """
    kind = settings.get("type") or ApplicationCommandType.CHAT_INPUT
    old = next(
        (
            one
            for one in of_scope(world, application_id, guild_id)
            if one.name == settings.get("name") and one.type == kind
        ),
        None,
    )
    fields = {
        "type": kind,
        "description": "",
        "default_member_permissions": None,
        "nsfw": False,
        **settings,
        "id": old.id if old else CommandId(world.snowflakes.make()),
        "application_id": application_id,
        "version": CommandVersionId(world.snowflakes.make()),
        "guild_id": guild_id or UNSET,
    }
    command = build(ApplicationCommand, fields)
    check(command, path)
    same = [one for one in of_scope(world, application_id, guild_id) if one.type == kind]
    most = _MOST.get(ApplicationCommandType(command.type or 1), GLOBAL_CHAT_INPUT_COMMANDS)
    if old is None and len(same) >= most:
        raise RefusedError(JsonErrorCode.MAXIMUM_APPLICATION_COMMANDS)
    world.commands[command.id] = command
    return command, old is None


def update(
    world: World, command: ApplicationCommand, settings: Mapping[str, object]
) -> ApplicationCommand:
    """A command changes, field by field.

    Raises:
        RefusedError: a field is wrong, or another command has the name.
    """
    new = structs.replace(command, **settings, version=CommandVersionId(world.snowflakes.make()))
    check(new, ())
    for other in of_scope(world, command.application_id, command.guild_id or None):
        if other.id != new.id and (other.name, other.type) == (new.name, new.type):
            raise RefusedError(JsonErrorCode.COMMAND_NAME_TAKEN)
    world.commands[new.id] = new
    return new


def delete(world: World, command: ApplicationCommand) -> None:
    """A command goes, and what was set for it."""
    del world.commands[command.id]
    for key in [key for key in world.command_permissions if key[1] == command.id]:
        del world.command_permissions[key]


def set_all(
    world: World,
    application_id: ApplicationId,
    wanted: Sequence[Mapping[str, object]],
    guild_id: GuildId | None = None,
) -> list[ApplicationCommand]:
    """All commands of a scope, instead of those that there were.

    Raises:
        RefusedError: a field is wrong, two have one name; the scope is then as it was.
    """
    before = dict(world.commands)
    try:
        kept = [
            create(world, application_id, settings, guild_id, (index,))[0]
            for index, settings in enumerate(wanted)
        ]
        ids = {one.id for one in kept}
        if len(ids) < len(kept):
            message = "Application command names must be unique"
            raise refuse_field((), message, "APPLICATION_COMMANDS_DUPLICATE_NAME")
    except RefusedError:
        world.commands = before
        raise
    for command in of_scope(world, application_id, guild_id):
        if command.id not in ids:
            delete(world, command)
    return kept


def permissions_of(
    world: World, application_id: ApplicationId, guild_id: GuildId, command_id: int
) -> GuildApplicationCommandPermissions:
    """Who may use a command in a guild, or with the application's id: any command.

    Raises:
        RefusedError: nothing was set for it.
    """
    found = world.command_permissions.get((guild_id, command_id))
    if found is None:
        raise RefusedError(JsonErrorCode.UNKNOWN_APPLICATION_COMMAND_PERMISSIONS)
    return GuildApplicationCommandPermissions(
        id=GenericId(command_id),
        application_id=application_id,
        guild_id=guild_id,
        permissions=found,
    )


def permit(
    world: World,
    user_id: UserId,
    application_id: ApplicationId,
    guild_id: GuildId,
    command_id: int,
    permissions: Sequence[ApplicationCommandPermissions],
) -> GuildApplicationCommandPermissions:
    """Someone who manages the guild and its roles says who may use a command.

    Raises:
        RefusedError: they may not, or these are too many.
    """
    needed = Permissions.MANAGE_GUILD | Permissions.MANAGE_ROLES
    access.require_guild(world, guild_id, user_id, needed)
    if len(permissions) > COMMAND_PERMISSIONS:
        message = f"Must be {COMMAND_PERMISSIONS} or fewer in length."
        raise refuse_field("permissions", message, "BASE_TYPE_MAX_LENGTH")
    world.command_permissions[guild_id, command_id] = permissions
    found = permissions_of(world, application_id, guild_id, command_id)
    audience = access.members(world, guild_id)
    world.emit(ApplicationCommandPermissionsUpdate(found, 0), audience, guild_id)
    audit.record(
        world,
        guild_id,
        user_id,
        AuditLogEvent.APPLICATION_COMMAND_PERMISSION_UPDATE,
        command_id,
        options=OptionalAuditEntryInfo(application_id=application_id),
    )
    return found


def may_use(
    world: World, user_id: UserId, channel: AnyChannel, command: ApplicationCommand
) -> bool:
    """Whether someone sees a command in a channel.

    What was set for the command in the guild decides, first for the member, then for the channel,
    then for their roles; else what the command needs by default.
    """
    held = access.in_channel(world, channel, user_id)
    guild_id = guild_of(channel)
    if not held & Permissions.USE_APPLICATION_COMMANDS:
        return False
    if guild_id is None or held & Permissions.ADMINISTRATOR:
        return True
    set_for = [
        one
        for key in (command.id, command.application_id)
        for one in world.command_permissions.get((guild_id, key), ())
    ]
    roles = {int(guild_id), *map(int, world.members[guild_id][user_id].roles)}
    kind = ApplicationCommandPermissionType
    places = {int(channel.id), guild_id - 1}  # the guild's id less one means every channel
    if any(o.type is kind.CHANNEL and o.id in places and not o.permission for o in set_for):
        return False
    own = [one.permission for one in set_for if one.type is kind.USER and int(one.id) == user_id]
    by_role = [one.permission for one in set_for if one.type is kind.ROLE and one.id in roles]
    if own or by_role:
        return own[0] if own else any(by_role)
    needed = command.default_member_permissions
    return needed is None or (needed != Permissions.NONE and not needed & ~held)
