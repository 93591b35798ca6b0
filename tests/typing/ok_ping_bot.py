"""The bot of the README, in pieces: what `send` returns and what `match` binds is inferred."""

from typing import assert_type

from msgspec import UnsetType

from gloam.cache import InMemoryCache, Kind
from gloam.core import Request
from gloam.events import Event, Intents, MessageCreate, ShardConnected
from gloam.gateway import Cluster, Handlers
from gloam.http import Client
from gloam.models.ids import ChannelId
from gloam.models.messages import Message
from gloam.models.users import User
from gloam.routes import channels


async def handle(shard_id: int, event: Event, http: Client) -> None:
    match event:
        case MessageCreate(message) if message.content == "!ping":
            assert_type(message.channel_id, ChannelId)
            request = channels.create_message(message.channel_id, content="Pong!")
            assert_type(request, Request[Message])
            answer = await http.send(request)
            assert_type(answer, Message)
        case ShardConnected():
            assert_type(event.session_id, str)
            print(f"Connected on shard {shard_id}")


async def run(token: str) -> None:
    intents = Intents.GUILD_MESSAGES | Intents.MESSAGE_CONTENT
    assert_type(intents, Intents)
    cache = InMemoryCache(kinds=Kind.MESSAGE)
    async with (
        Client(token) as http,
        Cluster(token, intents=intents) as cluster,
        Handlers() as handlers,
    ):
        async for shard_id, event in cluster:
            cache.apply(event)
            handlers.start(handle(shard_id, event, http))


def absence(user: User) -> str:
    assert_type(user.bot, bool | UnsetType)
    assert_type(user.avatar, str | None)
    return f"{user.username}, a bot" if user.bot else user.username
