"""Links to messages and channels: what "Copy message link" gives.

`https://discord.com/channels/GUILD/CHANNEL/MESSAGE`, with `@me` for the guild of a direct message.
The hosts of the test clients and the old name of the site are read too; the site's name is written.
"""

import re
from typing import Final

from msgspec import Struct

from gloam.core.snowflake import SNOWFLAKE_END
from gloam.models.ids import ChannelId, GuildId, MessageId

_LINK: Final = re.compile(
    r"<?(?i:https?://(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com)/channels/"
    r"(?:@me|(?P<guild>[0-9]{1,20}))/(?P<channel>[0-9]{1,20})(?:/(?P<message>[0-9]{1,20}))?/?>?"
)


class ChannelLink(Struct, frozen=True):
    """A link to a channel or thread."""

    channel_id: ChannelId

    guild_id: GuildId | None = None
    """Its guild; `None` if it is the channel of direct messages."""

    def __str__(self) -> str:
        return f"https://discord.com/channels/{self.guild_id or '@me'}/{self.channel_id}"


class MessageLink(Struct, frozen=True):
    """A link to a message; `str` of it is the link."""

    channel_id: ChannelId
    message_id: MessageId

    guild_id: GuildId | None = None
    """The guild; `None` for a direct message."""

    def __str__(self) -> str:
        return f"{ChannelLink(self.channel_id, self.guild_id)}/{self.message_id}"


def parse_link(text: str) -> MessageLink | ChannelLink | None:
    """The message or channel that the whole text links to; `None` if it is no such link.

    The link may stand in `<` and `>`, which keep Discord from showing a preview of it.
    """
    found = _LINK.fullmatch(text)
    if found is None:
        return None
    numbers = [int(found[name]) for name in ("guild", "channel", "message") if found[name]]
    if max(numbers) >= SNOWFLAKE_END:
        return None
    guild_id = GuildId(int(found["guild"])) if found["guild"] else None
    channel_id = ChannelId(int(found["channel"]))
    if found["message"] is None:
        return ChannelLink(channel_id, guild_id)
    return MessageLink(channel_id, MessageId(int(found["message"])), guild_id)
