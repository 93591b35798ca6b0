"""Scripted people: users whose test tells them what to do.

In: a verb. Out: a change of the world, which everyone hears of as if a person had made it in a
client. What a person may not do raises the `RefusedError` that the API would answer.
"""

from typing import Protocol

from gloam.models import ChannelId, Message, User
from gloam.simulator.world import Draft, Edit, World, channels, messages


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

    async def send(self, channel: Place, content: str) -> Message:
        """Post a message.

        Raises:
            RefusedError: the channel is not theirs to write in, or the message is empty or too
            long.
        """
        return messages.post(self._world, self.user.id, channel.id, Draft(content=content))

    async def edit(self, message: Message, content: str) -> Message:
        """Change what one of their messages says.

        Raises:
            RefusedError: it is not theirs, or it is gone.
        """
        return messages.edit(
            self._world, self.user.id, message.channel_id, message.id, Edit(content=content)
        )

    async def delete(self, message: Message) -> None:
        """Delete one of their messages.

        Raises:
            RefusedError: it is not theirs, or it is gone.
        """
        messages.delete(self._world, self.user.id, message.channel_id, message.id)

    async def type(self, channel: Place) -> None:
        """Begin to write in a channel.

        Raises:
            RefusedError: the channel is not theirs to write in.
        """
        channels.start_typing(self._world, self.user.id, channel.id)
