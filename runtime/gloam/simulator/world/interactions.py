"""Interactions that people begin: commands, buttons, selects, autocompletion, modals.

In: what someone does in their client. Out: an `Exchange`, and INTERACTION_CREATE for the bot whose
command or component it is. What Discord's client would not let them do is refused: a command that
they may not use, a button that is not there or disabled, a choice that the select does not offer.

https://discord.com/developers/docs/interactions/receiving-and-responding
"""

import secrets
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from msgspec import UNSET, Struct, structs

from gloam.events import InteractionCreate
from gloam.models import (
    ApplicationCommand,
    ApplicationCommandInteraction,
    ApplicationCommandType,
    ApplicationId,
    ApplicationIntegrationType,
    AutocompleteData,
    AutocompleteInteraction,
    Button,
    ChannelId,
    ChatInputCommandData,
    GenericId,
    InteractionContextType,
    InteractionGuild,
    InteractionId,
    JsonErrorCode,
    Message,
    MessageCommandData,
    MessageComponentData,
    MessageComponentInteraction,
    MessageId,
    ModalSubmitData,
    ModalSubmitInteraction,
    PrimaryEntryPointCommandData,
    ResolvedData,
    UserCommandData,
    UserId,
)
from gloam.models.components import BaseAutoSelect
from gloam.models.limits import ATTACHMENT_BYTES
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.world import access, arguments, commands, components, entitlements, modals
from gloam.simulator.world.exchange import FIRST, OPEN, Exchange
from gloam.simulator.world.state import AnyChannel, World, build, guild_of

LOCALE: Final = "en-US"
_NONE: Final[Mapping[str, object]] = MappingProxyType({})


def invoke(
    world: World,
    user_id: UserId,
    channel_id: int,
    command: ApplicationCommand,
    values: Mapping[str, object] = _NONE,
    path: Sequence[str] = (),
) -> Exchange:
    """Someone runs a slash command.

    Args:
        world: what it happens in.
        user_id: who.
        channel_id: where.
        command: which.
        values: its arguments by name.
        path: the names of its group and subcommand, if it has any.

    Raises:
        RefusedError: they may not use it there, or an argument is wrong.
    """
    channel = _require(world, user_id, channel_id, command)
    options = arguments.read(command.options or (), values, path)
    data = {
        **_named(command),
        "resolved": arguments.resolve(world, guild_of(channel), options),
        "options": options or UNSET,
    }
    told: Struct = build(ChatInputCommandData, data)
    if command.type is ApplicationCommandType.PRIMARY_ENTRY_POINT:
        told = build(PrimaryEntryPointCommandData, _named(command))
    kind = ApplicationCommandInteraction
    return _begin(world, user_id, channel, command.application_id, kind, told)


def invoke_on(
    world: World, user_id: UserId, channel_id: int, command: ApplicationCommand, target_id: int
) -> Exchange:
    """Someone runs a command on a user or on a message of the channel.

    Raises:
        RefusedError: they may not use it there, or there is no such target.
    """
    channel = _require(world, user_id, channel_id, command)
    data: Struct
    if command.type is ApplicationCommandType.USER:
        world.user(target_id)
        resolved = arguments.resolve_users(world, guild_of(channel), [target_id])
        fields = {"target_id": UserId(target_id), "resolved": resolved}
        data = build(UserCommandData, {**_named(command), **fields})
    elif command.type is ApplicationCommandType.MESSAGE:
        message = world.message(channel_id, target_id)
        resolved = ResolvedData(messages={message.id: message})
        fields = {"target_id": MessageId(target_id), "resolved": resolved}
        data = build(MessageCommandData, {**_named(command), **fields})
    else:
        raise refuse_field("type", "This command has no target")
    kind = ApplicationCommandInteraction
    return _begin(world, user_id, channel, command.application_id, kind, data)


def complete(
    world: World,
    user_id: UserId,
    channel_id: int,
    command: ApplicationCommand,
    values: Mapping[str, object],
    focused: str,
    path: Sequence[str] = (),
) -> Exchange:
    """Someone types an argument of a slash command, and waits for suggestions.

    Raises:
        RefusedError: they may not use it there, or it has no such option.
    """
    channel = _require(world, user_id, channel_id, command)
    options = arguments.read(command.options or (), values, path, focused)
    data = build(
        AutocompleteData,
        {
            **_named(command),
            "type": command.type or ApplicationCommandType.CHAT_INPUT,
            "resolved": arguments.resolve(world, guild_of(channel), options),
            "options": options,
        },
    )
    kind = AutocompleteInteraction
    return _begin(world, user_id, channel, command.application_id, kind, data)


def use(
    world: World,
    user_id: UserId,
    message: Message,
    custom_id: str,
    values: Sequence[str] | None = None,
) -> Exchange:
    """Someone clicks a button of a message, or with values: chooses from a select.

    Raises:
        RefusedError: it is not there or disabled, or these cannot be chosen.
    """
    channel = access.require_channel(world, message.channel_id, user_id)
    message = world.message(message.channel_id, message.id)
    if world.ephemeral.get(message.id, user_id) != user_id:
        raise RefusedError(JsonErrorCode.UNKNOWN_MESSAGE)
    component = components.find(message.components or (), custom_id)
    if component is None or not components.is_usable(component):
        raise refuse_field("custom_id", "Component does not exist or is disabled")
    data = MessageComponentData(custom_id=custom_id, component_type=components.kind_of(component))
    if not isinstance(component, Button):
        components.check_chosen(component, values or ())
        data = structs.replace(data, values=values or [])
        if isinstance(component, BaseAutoSelect):
            chosen = [int(value) for value in values or ()]
            resolved = modals.resolve_chosen(world, guild_of(channel), component, chosen)
            data = structs.replace(data, resolved=resolved)
    elif values is not None:
        raise refuse_field("values", "A button takes no values")
    application_id = message.application_id or world.application_of(message.author.id)
    if application_id is None:
        raise RefusedError(JsonErrorCode.UNKNOWN_APPLICATION)
    kind = MessageComponentInteraction
    exchange = _begin(world, user_id, channel, application_id, kind, data, {"message": message})
    exchange.original = message.id
    return exchange


def submit(
    world: World, asked: Exchange, fields: Mapping[str, str | bool | Sequence[str]]
) -> Exchange:
    """Someone fills in the modal that was the answer to an interaction, field by field.

    Raises:
        RefusedError: there was no modal, or a field is missing, unknown, too short or too long.
    """
    if asked.modal is None:
        raise RefusedError(JsonErrorCode.UNKNOWN_INTERACTION)
    channel = world.channel(asked.channel_id)
    submitted = modals.fill_in(asked.modal, fields)
    data = build(
        ModalSubmitData,
        {
            "custom_id": asked.modal.custom_id,
            "components": submitted,
            "resolved": modals.resolve(world, guild_of(channel), asked.modal, fields),
        },
    )
    message = getattr(asked.interaction, "message", UNSET)
    kind = ModalSubmitInteraction
    exchange = _begin(
        world, asked.user_id, channel, asked.application_id, kind, data, {"message": message}
    )
    exchange.original = message.id if message else None
    return exchange


def _require(
    world: World, user_id: UserId, channel_id: int, command: ApplicationCommand
) -> AnyChannel:
    """The channel, if someone may use the command in it."""
    channel = access.require_channel(world, channel_id, user_id)
    if not commands.may_use(world, user_id, channel, command):
        raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)
    if command.guild_id and command.guild_id != guild_of(channel):
        raise RefusedError(JsonErrorCode.UNKNOWN_APPLICATION_COMMAND)
    context = _context(world, channel, command.application_id)
    if command.contexts and context not in command.contexts:
        raise RefusedError(JsonErrorCode.UNKNOWN_APPLICATION_COMMAND)
    return channel


def _named(command: ApplicationCommand) -> dict[str, object]:
    return {"id": command.id, "name": command.name, "guild_id": command.guild_id}


def _context(
    world: World, channel: AnyChannel, application_id: ApplicationId
) -> InteractionContextType:
    if guild_of(channel) is not None:
        return InteractionContextType.GUILD
    bot = world.bot_of(application_id).id
    is_with_bot = any(one.id == bot for one in getattr(channel, "recipients", None) or ())
    return InteractionContextType.BOT_DM if is_with_bot else InteractionContextType.PRIVATE_CHANNEL


def _begin(
    world: World,
    user_id: UserId,
    channel: AnyChannel,
    application_id: ApplicationId,
    kind: type[
        ApplicationCommandInteraction
        | MessageComponentInteraction
        | AutocompleteInteraction
        | ModalSubmitInteraction
    ],
    data: Struct,
    extra: Mapping[str, object] = _NONE,
) -> Exchange:
    """Tell the bot, and wait for its answer."""
    bot = world.bot_of(application_id)
    guild_id = guild_of(channel)
    fields: dict[str, object] = {
        "id": InteractionId(world.snowflakes.make()),
        "token": f"interaction.{secrets.token_urlsafe(32)}",
        "application_id": application_id,
        "data": data,
        "app_permissions": access.in_channel(world, channel, bot.id),
        "channel": channel,
        "channel_id": channel.id,
        "version": 1,
        "locale": LOCALE,
        "entitlements": entitlements.held(world, application_id, user_id, guild_id),
        "context": _context(world, channel, application_id),
        "attachment_size_limit": ATTACHMENT_BYTES,
        **_caller(world, user_id, channel),
        **extra,
    }
    owner = GenericId(guild_id or 0)
    fields["authorizing_integration_owners"] = {
        str(int(ApplicationIntegrationType.GUILD_INSTALL)): owner
    }
    interaction = build(kind, fields)
    exchange = Exchange(interaction, application_id, user_id, ChannelId(channel.id), world.now)
    world.exchanges[exchange.token] = exchange
    began = world.now
    world.agenda.enter((began + FIRST).timestamp(), lambda: None)  # wakes whoever waits for it
    world.agenda.enter((began + OPEN).timestamp(), lambda: _forget(world, exchange))
    world.emit(InteractionCreate(interaction, 0), access.only(bot.id), guild_id)
    return exchange


def _forget(world: World, exchange: Exchange) -> None:
    world.exchanges.pop(exchange.token, None)


def _caller(world: World, user_id: UserId, channel: AnyChannel) -> dict[str, object]:
    """Who it is, as the interaction says it: a member of a guild, or elsewhere a user."""
    guild_id = guild_of(channel)
    if guild_id is None:
        return {"user": world.user(user_id)}
    held = access.in_channel(world, channel, user_id)
    member = structs.replace(world.member(guild_id, user_id), permissions=held)
    guild = world.guilds[guild_id]
    return {
        "member": member,
        "guild_id": guild_id,
        "guild_locale": guild.preferred_locale.value,
        "guild": InteractionGuild(
            id=guild_id, locale=guild.preferred_locale.value, features=guild.features
        ),
    }
