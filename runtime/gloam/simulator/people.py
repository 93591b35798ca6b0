"""Scripted people: users whose test tells them what to do.

In: a verb. Out: a change of the world, which everyone hears of as if a person had made it in a
client. What a person may not do raises the `RefusedError` that the API would answer. What asks a
bot for something (a slash command, a button, a modal) gives an `Exchange`, in which the bot's
answer will be found; `Discord.answer` and its neighbours wait for it.
"""

import mimetypes
import secrets
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, Protocol

from msgspec import UNSET

from gloam.models import (
    ApplicationCommand,
    ApplicationCommandType,
    Button,
    ChannelId,
    GuildId,
    JsonErrorCode,
    Message,
    MessageReference,
    PollCreateRequest,
    User,
)
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import (
    Bot,
    Draft,
    Edit,
    World,
    channels,
    interactions,
    members,
    messages,
    polls,
    reactions,
    uploads,
    voice,
)
from gloam.simulator.world.drafts import walk
from gloam.simulator.world.exchange import Exchange
from gloam.simulator.world.state import guild_of

NO_FILES: Final[Mapping[str, bytes]] = MappingProxyType({})


class Place(Protocol):
    """A channel that can be written in."""

    @property
    def id(self) -> ChannelId:
        """Its id."""
        ...


class Person:
    """A user who is no bot.

    Args:
        world: where they live.
        user: who they are.
    """

    def __init__(self, world: World, user: User) -> None:
        self.user = user
        self._world = world

    async def send(
        self,
        channel: Place,
        content: str = "",
        *,
        reply_to: Message | None = None,
        files: Mapping[str, bytes] = NO_FILES,
        poll: PollCreateRequest | None = None,
    ) -> Message:
        """Post a message.

        Args:
            channel: where.
            content: the text.
            reply_to: the message that it answers.
            files: what is attached, by name.
            poll: what is asked.

        Raises:
            RefusedError: the channel is not theirs to write in, or the message is empty or too
                long.
        """
        attachments = [
            uploads.store(self._world, channel.id, name, _kind_of(name), data)
            for name, data in files.items()
        ]
        draft = Draft(
            content=content,
            attachments=attachments,
            poll=poll or UNSET,
            reference=MessageReference(message_id=reply_to.id) if reply_to else UNSET,
        )
        return messages.post(self._world, self.user.id, channel.id, draft)

    async def edit(self, message: Message, content: str) -> Message:
        """Change what one of their messages says.

        Raises:
            RefusedError: it is not theirs, or it is gone.
        """
        return messages.edit(
            self._world, self.user.id, message.channel_id, message.id, Edit(content=content)
        )

    async def delete(self, message: Message) -> None:
        """Delete one of their messages, or where they manage messages, any.

        Raises:
            RefusedError: it is not theirs to delete, or it is gone.
        """
        messages.delete(self._world, self.user.id, message.channel_id, message.id)

    async def type(self, channel: Place) -> None:
        """Begin to write in a channel.

        Raises:
            RefusedError: the channel is not theirs to write in.
        """
        channels.start_typing(self._world, self.user.id, channel.id)

    async def react(self, message: Message, emoji: str) -> None:
        """React to a message, with a character or with `name:id`.

        Raises:
            RefusedError: they may not, or there is no such emoji.
        """
        found = reactions.read_emoji(self._world, emoji)
        reactions.add(self._world, self.user.id, message.channel_id, message.id, found)

    async def unreact(self, message: Message, emoji: str) -> None:
        """Take a reaction back.

        Raises:
            RefusedError: there is none.
        """
        found = reactions.read_emoji(self._world, emoji)
        reactions.remove(self._world, self.user.id, message.channel_id, message.id, found)

    async def vote(self, message: Message, answer_id: int) -> None:
        """Vote in a poll.

        Raises:
            RefusedError: there is no such poll or answer, or it has ended.
        """
        polls.vote(self._world, self.user.id, message.channel_id, message.id, answer_id)

    async def run(self, channel: Place, command: str, **values: object) -> Exchange:
        """Run a slash command.

        Args:
            channel: where.
            command: its name; with those of its group and subcommand, if it has any, after spaces.
            values: its arguments: text, numbers, whether; people, bots, channels and roles, or
                their ids.

        Raises:
            RefusedError: there is no such command, they may not use it, or an argument is wrong.
        """
        name, *path = command.removeprefix("/").split()
        found = self._command(channel, name, ApplicationCommandType.CHAT_INPUT)
        arguments = {key: _plain(value) for key, value in values.items()}
        return interactions.invoke(self._world, self.user.id, channel.id, found, arguments, path)

    async def suggest(
        self, channel: Place, command: str, focused: str, **values: object
    ) -> Exchange:
        """Type an argument of a slash command, and wait for suggestions.

        Args:
            channel: where.
            command: its name, as in `run`.
            focused: the option that is being typed.
            values: what was typed so far.

        Raises:
            RefusedError: there is no such command or option, or they may not use it.
        """
        name, *path = command.removeprefix("/").split()
        found = self._command(channel, name, ApplicationCommandType.CHAT_INPUT)
        arguments = {key: _plain(value) for key, value in values.items()}
        return interactions.complete(
            self._world, self.user.id, channel.id, found, arguments, focused, path
        )

    async def run_on(
        self, channel: Place, command: str, target: "Message | Person | Bot"
    ) -> Exchange:
        """Run a command of the menu of a message or of a user.

        Raises:
            RefusedError: there is no such command, or they may not use it.
        """
        is_message = isinstance(target, Message)
        kind = ApplicationCommandType.MESSAGE if is_message else ApplicationCommandType.USER
        found = self._command(channel, command, kind)
        target_id = target.id if isinstance(target, Message) else target.user.id
        return interactions.invoke_on(self._world, self.user.id, channel.id, found, target_id)

    async def click(self, message: Message, button: str) -> Exchange:
        """Click a button of a message.

        Args:
            message: the message.
            button: what the button says, or its `custom_id`.

        Raises:
            RefusedError: it is not there, or disabled.
        """
        current = self._world.message(message.channel_id, message.id)
        labels = {
            one.label: one.custom_id
            for one in walk(current.components or ())
            if isinstance(one, Button) and one.label and one.custom_id
        }
        custom_id = labels.get(button, button)
        return interactions.use(self._world, self.user.id, current, custom_id)

    async def choose(self, message: Message, select: str, *values: object) -> Exchange:
        """Choose from a select of a message.

        Args:
            message: the message.
            select: the `custom_id` of the select.
            values: the values of options; or people, bots, channels and roles, or their ids.

        Raises:
            RefusedError: it is not there or disabled, or these cannot be chosen.
        """
        current = self._world.message(message.channel_id, message.id)
        chosen = [str(_plain(value)) for value in values]
        return interactions.use(self._world, self.user.id, current, select, chosen)

    async def submit(self, asked: Exchange, **fields: str | bool | Sequence[str]) -> Exchange:
        """Fill in the modal that a bot has answered with, and send it off.

        Args:
            asked: to what it has answered so; `Discord.modal` waits until it has.
            fields: what is filled in, by `custom_id`.

        Raises:
            RefusedError: there is no modal, or a field is missing, unknown, too short or too long.
        """
        return interactions.submit(self._world, asked, fields)

    async def join(self, guild_id: GuildId) -> None:
        """Become a member of a guild.

        Raises:
            RefusedError: they are banned.
        """
        members.join(self._world, guild_id, self.user)

    async def authorize(self, bot: Bot) -> str:
        """Let a bot add them to guilds, as with OAuth2's scope `guilds.join`; the access token."""
        token = secrets.token_urlsafe(24)
        self._world.access_tokens[token] = (self.user.id, bot.application_id)
        return token

    async def leave(self, guild_id: GuildId) -> None:
        """Leave a guild.

        Raises:
            RefusedError: they are no member, or they own it.
        """
        members.leave(self._world, guild_id, self.user.id)

    async def enter(self, channel: Place) -> None:
        """Join a voice channel, or move to it from another.

        Raises:
            RefusedError: it is no voice channel, or they may not connect.
        """
        guild_id = guild_of(self._world.channel(channel.id))
        if guild_id is None:
            raise RefusedError(JsonErrorCode.INVALID_CHANNEL_TYPE)
        voice.connect(self._world, self.user.id, guild_id, channel.id)

    async def hang_up(self, guild_id: GuildId) -> None:
        """Leave the voice channel of a guild; nothing happens if they are in none."""
        voice.connect(self._world, self.user.id, guild_id, None)

    async def dm(self, other: "Bot | Person") -> Place:
        """The direct messages with someone."""
        return channels.open_dm(self._world, self.user.id, other.user.id)

    def _command(
        self, channel: Place, name: str, kind: ApplicationCommandType
    ) -> ApplicationCommand:
        """The command of a name that this channel has; the guild's own before one for all."""
        guild_id = guild_of(self._world.channel(channel.id))

        def candidates() -> Iterator[ApplicationCommand]:
            for command in self._world.commands.values():
                is_here = not command.guild_id or command.guild_id == guild_id
                if is_here and command.name == name and command.type is kind:
                    yield command

        found = sorted(candidates(), key=lambda command: not command.guild_id)
        if not found:
            raise RefusedError(JsonErrorCode.UNKNOWN_APPLICATION_COMMAND)
        return found[0]


def _plain(value: object) -> object:
    """A value as an interaction carries it: things by their id."""
    if isinstance(value, Person | Bot):
        return int(value.user.id)
    return getattr(value, "id", value)


def _kind_of(name: str) -> str:
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
