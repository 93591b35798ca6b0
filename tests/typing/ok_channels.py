"""A union is taken apart with `match`, and what Discord adds later has a case of its own."""

from typing import assert_type

from gloam.models.channels import Channel, GuildTextChannel, UnknownChannel
from gloam.models.ids import ChannelId


def topic(channel: Channel) -> str:
    match channel:
        case GuildTextChannel(topic=str(text)):
            assert_type(channel.id, ChannelId)
            return text
        case UnknownChannel():
            return "a kind of channel that the schema does not know"
        case _:
            return ""
