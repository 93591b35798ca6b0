"""What a person types behind a slash command, as the interaction carries it.

In: a command, and its arguments by name as Python values: text, numbers, whoever and whatever is
mentioned by id. Out: the options as Discord sends them, and what they resolve to; or a refusal, for
what Discord's client would not have let anyone type.

https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
"""

from collections.abc import Mapping, Sequence
from typing import Final, TypeGuard

from msgspec import UNSET, Struct, UnsetType

from gloam.models import (
    ApplicationCommandOption,
    ApplicationCommandOptionType,
    AttachmentDataOption,
    BooleanDataOption,
    ChannelDataOption,
    GuildId,
    IntegerDataOption,
    MentionableDataOption,
    NumberDataOption,
    PartialGuildMember,
    ResolvedData,
    RoleDataOption,
    StringDataOption,
    SubCommandDataOption,
    SubCommandGroupDataOption,
    UserDataOption,
)
from gloam.models.application_commands import (
    BaseChoiceOption,
    BaseCommandOption,
    SubCommandGroupOption,
    SubCommandOption,
)
from gloam.models.data_options import (
    AutocompleteIntegerOption,
    AutocompleteNumberOption,
    AutocompleteStringOption,
)
from gloam.simulator.errors import refuse_field
from gloam.simulator.world.state import World, build, tag_of

Type = ApplicationCommandOptionType
_OPTIONS: Final[Mapping[Type, type[Struct]]] = {
    Type.STRING: StringDataOption,
    Type.INTEGER: IntegerDataOption,
    Type.BOOLEAN: BooleanDataOption,
    Type.USER: UserDataOption,
    Type.CHANNEL: ChannelDataOption,
    Type.ROLE: RoleDataOption,
    Type.MENTIONABLE: MentionableDataOption,
    Type.NUMBER: NumberDataOption,
    Type.ATTACHMENT: AttachmentDataOption,
}
_PYTHON: Final[Mapping[Type, tuple[type, ...]]] = {
    Type.STRING: (str,),
    Type.BOOLEAN: (bool,),
    Type.NUMBER: (int, float),
}
"""What a value must be; ids and integers are ints."""

_FOCUSED: Final[Mapping[Type, type[Struct]]] = {
    Type.STRING: AutocompleteStringOption,
    Type.INTEGER: AutocompleteIntegerOption,
    Type.NUMBER: AutocompleteNumberOption,
}
"""What an option becomes while it is being typed."""


def read(
    options: Sequence[ApplicationCommandOption],
    arguments: Mapping[str, object],
    path: Sequence[str] = (),
    focused: str | None = None,
) -> list[Struct]:
    """The options of an interaction.

    Args:
        options: what the command takes.
        arguments: what was typed, by name.
        path: the names of the group and the subcommand that were called, if it has any.
        focused: the option that is being typed at the moment, for an autocompletion.

    Raises:
        RefusedError: an argument is missing, unknown, or not what the option takes.
    """
    if path:
        found = next((one for one in options if getattr(one, "name", "") == path[0]), None)
        if not isinstance(found, SubCommandOption | SubCommandGroupOption):
            raise refuse_field("options", f"There is no subcommand {path[0]}")
        inside = read(found.options or (), arguments, path[1:], focused)
        is_group = isinstance(found, SubCommandGroupOption)
        kind = SubCommandGroupDataOption if is_group else SubCommandDataOption
        return [build(kind, {"name": found.name, "options": inside})]
    known = {one.name: one for one in options if is_parameter(one)}
    if unknown := arguments.keys() - known.keys():
        raise refuse_field("options", f"There is no option {', '.join(sorted(unknown))}")
    for name, option in known.items():
        if option.required is True and name not in arguments and focused is None:
            raise refuse_field("options", f"The option {name} is required", "BASE_TYPE_REQUIRED")
    return [
        _option(known[name], value, is_focused=name == focused) for name, value in arguments.items()
    ]


def resolve(
    world: World, guild_id: GuildId | None, options: Sequence[Struct]
) -> ResolvedData | UnsetType:
    """Everything that options mention by id, for the interaction to carry.

    Raises:
        RefusedError: something is not there.
    """
    found: dict[str, dict[int, object]] = {}
    for option in _flat(options):
        value = getattr(option, "value", None)
        if isinstance(value, int):
            if isinstance(option, UserDataOption | MentionableDataOption):
                _resolve_user(world, guild_id, value, found)
            if isinstance(option, RoleDataOption | MentionableDataOption) and guild_id:
                for role in world.guilds[guild_id].roles:
                    if role.id == value:
                        found.setdefault("roles", {})[value] = role
            if isinstance(option, ChannelDataOption):
                found.setdefault("channels", {})[value] = world.channel(value)
            if isinstance(option, AttachmentDataOption):
                found.setdefault("attachments", {})[value] = world.attachments[value]
    return build(ResolvedData, found) if found else UNSET


def resolve_users(world: World, guild_id: GuildId | None, user_ids: Sequence[int]) -> ResolvedData:
    """Users, and as far as they are there members, for the interaction to carry."""
    found: dict[str, dict[int, object]] = {}
    for user_id in user_ids:
        _resolve_user(world, guild_id, user_id, found)
    return build(ResolvedData, found)


def _resolve_user(
    world: World, guild_id: GuildId | None, user_id: int, found: dict[str, dict[int, object]]
) -> None:
    user = next((one for one in world.users.values() if one.id == user_id), None)
    if user is None:
        return
    found.setdefault("users", {})[user_id] = user
    member = world.members.get(guild_id, {}).get(user.id) if guild_id else None
    if member is not None:
        fields = {
            name: getattr(member, name)
            for name in member.__struct_fields__
            if name not in ("user", "deaf", "mute")
        }
        found.setdefault("members", {})[user_id] = build(PartialGuildMember, fields)


def is_parameter(option: object) -> TypeGuard[BaseCommandOption]:
    """Whether an option takes a value, rather than being a subcommand or a group of them."""
    return isinstance(option, BaseCommandOption) and not isinstance(
        option, SubCommandOption | SubCommandGroupOption
    )


def _option(option: BaseCommandOption, value: object, *, is_focused: bool) -> Struct:
    """One option with its value."""
    kind = Type(tag_of(type(option)))
    if is_focused:
        fields = {"name": option.name, "value": value, "focused": True}
        return build(_FOCUSED[kind], fields)
    wanted = _PYTHON.get(kind, (int,))
    is_bool = isinstance(value, bool)
    if not isinstance(value, wanted) or is_bool != (kind is Type.BOOLEAN):
        raise refuse_field("options", f"{option.name} takes no {type(value).__name__}")
    if isinstance(option, BaseChoiceOption) and option.choices:
        allowed = [choice.value for choice in option.choices]
        if value not in allowed:
            raise refuse_field("options", f"{option.name} must be one of {allowed}")
    _check_range(option, value)
    return build(_OPTIONS[kind], {"name": option.name, "value": value})


def _check_range(option: BaseCommandOption, value: object) -> None:
    """Refuse what is too small, too large, too short or too long."""
    size = len(value) if isinstance(value, str) else value
    names = ("min_length", "max_length") if isinstance(value, str) else ("min_value", "max_value")
    low, high = (getattr(option, name, UNSET) for name in names)
    if low is not UNSET and size < low:
        raise refuse_field("options", f"{option.name} must be at least {low}")
    if high is not UNSET and size > high:
        raise refuse_field("options", f"{option.name} must be at most {high}")


def _flat(options: Sequence[Struct]) -> list[Struct]:
    """The options within subcommands, too."""
    return [
        inner
        for option in options
        for inner in (option, *_flat(getattr(option, "options", None) or ()))
    ]
