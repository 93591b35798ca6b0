"""A bot on the simulator whose guilds live for a while: in the end its cache is what REST answers.

Three shards; in each guild a bot that owns it and a person do everything that they can do, in the
order that a seed says. Each shard tells events in order, so once the last message of a guild is in
the cache, all that happened before it is.
"""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import reduce
from operator import or_

import pytest
from msgspec import UNSET

from gloam.cache import InMemoryCache, Kind, Limit, lookups
from gloam.core import SystemClock, timeout
from gloam.events import Intents, MessageCreate
from gloam.gateway import Cluster
from gloam.http import Client
from gloam.models import ChannelType, GuildTextChannel, Message
from gloam.models.ids import ChannelId, GuildId
from gloam.ratelimiter import InProcessRateLimiter
from gloam.routes import channels, guilds, members, roles, threads
from gloam.simulator import Limits, Person, Simulator
from gloam.simulator.people import Place
from tests.cache.asking import normal

SHARDS = 3
INTENTS = reduce(or_, Intents)
LAST = "that is all"
KEPT = 20
AT_ONCE = 12


class Town:
    """A guild, its owner the bot, and one person."""

    def __init__(self, http: Client, person: Person, place: Place, seed: int) -> None:
        assert isinstance(place, GuildTextChannel)
        assert place.guild_id
        self.guild_id: GuildId = place.guild_id
        self.general: ChannelId = place.id
        self._http = http
        self._person = person
        self._place = place
        self._chance = random.Random(seed)
        self._messages: list[Message] = []

    async def live(self, steps: int) -> None:
        """Let so many things happen, and say that it is over."""
        acts = (
            self._write, self._write, self._write, self._edit, self._delete, self._react,
            self._react, self._unreact, self._role, self._drop_role, self._nickname, self._channel,
            self._rename, self._thread, self._archive, self._rejoin,
        )  # fmt: skip
        for _ in range(steps):
            await self._chance.choice(acts)()
        await self._person.send(self._place, LAST)

    async def _write(self) -> None:
        said = await self._person.send(self._place, f"number {self._chance.randrange(1000)}")
        self._messages = [*self._messages[-KEPT // 2 :], said]

    async def _edit(self) -> None:
        if self._messages:
            await self._person.edit(self._chance.choice(self._messages), "changed")

    async def _delete(self) -> None:
        if self._messages:
            place = self._chance.randrange(len(self._messages))
            await self._person.delete(self._messages.pop(place))

    async def _react(self) -> None:
        if self._messages:
            said = self._chance.choice(self._messages)
            if self._chance.random() < 0.5:
                await self._person.react(said, self._chance.choice("🦊🐢"))
            else:
                request = channels.add_my_message_reaction(said.channel_id, said.id, "🦊")
                await self._http.send(request)

    async def _unreact(self) -> None:
        if self._messages:
            said = self._chance.choice(self._messages)
            request = channels.delete_all_message_reactions(said.channel_id, said.id)
            await self._http.send(request)

    async def _role(self) -> None:
        made = await self._http.send(roles.create_guild_role(self.guild_id, name="role"))
        user_id = self._person.user.id
        await self._http.send(members.add_guild_member_role(self.guild_id, user_id, made.id))

    async def _drop_role(self) -> None:
        known = await self._http.send(roles.list_guild_roles(self.guild_id))
        own = [role for role in known if int(role.id) != int(self.guild_id)]
        if own:
            request = roles.delete_guild_role(self.guild_id, self._chance.choice(own).id)
            await self._http.send(request)

    async def _nickname(self) -> None:
        nick = f"nick {self._chance.randrange(100)}"
        user_id = self._person.user.id
        await self._http.send(members.update_guild_member(self.guild_id, user_id, nick=nick))

    async def _channel(self) -> None:
        known = await self._http.send(guilds.list_guild_channels(self.guild_id))
        extra = [one for one in known if getattr(one, "id", self.general) != self.general]
        if extra and self._chance.random() < 0.5:
            chosen: ChannelId = getattr(self._chance.choice(extra), "id", self.general)
            await self._http.send(channels.delete_channel(chosen))
        else:
            await self._http.send(guilds.create_guild_channel(self.guild_id, name="extra"))

    async def _rename(self) -> None:
        name = f"guild {self._chance.randrange(100)}"
        await self._http.send(guilds.update_guild(self.guild_id, name=name))

    async def _thread(self) -> None:
        await self._http.send(
            threads.create_thread(self.general, name="thread", type=ChannelType.PUBLIC_THREAD)
        )

    async def _archive(self) -> None:
        active = await self._http.send(threads.get_active_guild_threads(self.guild_id))
        ids: list[ChannelId] = [getattr(one, "id", self.general) for one in active.threads]
        if ids:
            chosen = self._chance.choice(ids)
            if self._chance.random() < 0.5:
                await self._http.send(channels.delete_channel(chosen))
            else:
                await self._http.send(channels.update_channel(chosen, archived=True))

    async def _rejoin(self) -> None:
        await self._person.leave(self.guild_id)
        await self._person.join(self.guild_id)


async def compare(http: Client, cache: InMemoryCache, town: Town) -> None:
    """Ask REST for everything of a guild that the cache should know, and the cache too."""
    guild_id = town.guild_id
    asked = {
        "roles": (
            await http.send(roles.list_guild_roles(guild_id)),
            cache.find(lookups.roles_of_guild(guild_id)),
        ),
        "channels": (
            await http.send(guilds.list_guild_channels(guild_id)),
            cache.find(lookups.channels_of_guild(guild_id)),
        ),
        "members": (
            await http.send(members.list_guild_members(guild_id, limit=100)),
            cache.find(lookups.members_of_guild(guild_id)),
        ),
        "messages": (
            await http.send(channels.list_messages(town.general, limit=10)),
            list(cache.find(lookups.messages_of_channel(town.general)))[:10],
        ),
        "threads": (
            (await http.send(threads.get_active_guild_threads(guild_id))).threads,
            cache.find(lookups.threads_of_guild(guild_id)),
        ),
    }
    for what, (answered, cached) in asked.items():
        assert facts(list(cached)) == facts(list(answered)), (what, guild_id)
    whole, known = await http.send(guilds.get_guild(guild_id)), cache.get(lookups.guild(guild_id))
    assert known is not None
    assert (known.name, known.owner_id) == (whole.name, whole.owner_id)
    assert facts(list(known.roles)) == facts(list(whole.roles))
    assert known.member_count == len(list(cache.find(lookups.members_of_guild(guild_id))))


GATEWAY_ONLY = ("guild_id", "member", "channel_type", "thread_metadata", "message_count")
REST_ONLY = ("total_message_sent", "reactions")


def facts(values: Sequence[object]) -> list[str]:
    """Values as text, without what only one of the two ways tells; reactions by their numbers."""
    found = []
    for value in values:
        told = {
            field: item
            for field in getattr(value, "__struct_fields__", ())
            if field not in (*GATEWAY_ONLY, *REST_ONLY)
            and (item := getattr(value, field)) is not UNSET
        }
        told["reactions"] = [
            (one.emoji.name, one.count, one.me) for one in getattr(value, "reactions", None) or ()
        ]
        found.append(normal(told))
    return sorted(found)


@asynccontextmanager
async def following(cluster: Cluster, cache: InMemoryCache) -> AsyncIterator[asyncio.Queue[int]]:
    """The cache is fed; the ids of guilds whose story is over come out."""
    over: asyncio.Queue[int] = asyncio.Queue()

    async def follow() -> None:
        async for _, event in cluster:
            cache.apply(event)
            match event:
                case MessageCreate(message) if message.content == LAST and message.guild_id:
                    over.put_nowait(message.guild_id)

    task = asyncio.create_task(follow())
    try:
        yield over
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def live_and_compare(towns: int, steps: int, patience: float) -> None:
    """The whole story: so many guilds, and so much in each."""
    cache = InMemoryCache(limits={Kind.MESSAGE: Limit(count=KEPT)})
    async with (
        Simulator(limits=Limits.OFF, max_concurrency=SHARDS) as discord,
        timeout(SystemClock(), patience),
    ):
        bot = discord.bot("keeper")
        token = bot.token.reveal()
        limiter = InProcessRateLimiter(requests_per_second=1_000_000)
        people = [discord.user(f"person {number}") for number in range(towns)]
        places = [discord.channel("general", bot, person) for person in people]
        async with (
            Client(token, base_url=discord.api_url, ratelimiter=limiter) as http,
            Cluster(
                token,
                intents=INTENTS,
                shard_count=SHARDS,
                shards=range(SHARDS),
                api_url=discord.api_url,
            ) as cluster,
            following(cluster, cache) as over,
        ):
            await discord.connected(bot)
            found = [
                Town(http, person, place, seed)
                for seed, (person, place) in enumerate(zip(people, places, strict=True))
            ]
            # A few at a time: the simulator, the bot and all the people are one process.
            awake = asyncio.Semaphore(AT_ONCE)

            async def live(town: Town) -> None:
                async with awake:
                    await town.live(steps)

            await asyncio.gather(*(live(town) for town in found))
            ended = {await over.get() for _ in found}
            assert ended == {town.guild_id for town in found}
            assert cache.count(lookups.guilds()) == towns
            for town in found:
                await compare(http, cache, town)


async def test_the_cache_is_what_rest_answers() -> None:
    await live_and_compare(towns=9, steps=40, patience=60)


@pytest.mark.soak
async def test_the_cache_of_a_large_bot_is_what_rest_answers() -> None:
    await live_and_compare(towns=300, steps=120, patience=1800)
