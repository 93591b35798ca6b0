"""The keys that bots want most; any other is made by `Key` in a line.

Each is called with an id and gives the topic to wait for: `message_in(channel_id)`.
"""

from typing import Final

from gloam.events import MessageCreate
from gloam.standby.topics import Key

message_in: Final = Key(MessageCreate, lambda event: event.data.channel_id)
"""Messages in a channel or thread."""

message_by: Final = Key(MessageCreate, lambda event: event.data.author.id)
"""Messages of a user."""
