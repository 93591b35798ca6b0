"""What caching costs: gloam, discord.py and hikari on the same bytes, each in its own process.

Run `python -m benchmarks.cache`; peers that are not installed are left out.

- *bytes per member*: what stays allocated for a member and its user, without presence, by
  `tracemalloc`: a guild with 20,000 members less the same guild without any;
- *ingest*: CPU time to read and cache 200 guilds of 1,000 members, from bytes, and for gloam what
  it puts off until a member of each few hundred is looked at for the first time. The collections of
  garbage that a library's objects set off meanwhile are a part of it, as they are for a bot;
- *mixed*: CPU time of an event of a mixed stream in a cache of 20 such guilds, from bytes, and for
  gloam the time inside `apply`: by the clock, which is read before and after each call within the
  stream, less what the readings take; the least of three streams, since on the clock the work of
  others counts too. A loop that only decodes, taken from the whole, would not tell it: each of
  the two is slower after the other, which leaves it a cold processor cache;
- *pause*: a full garbage collection with 200,000 members cached.

CPU time and not the clock, since others may be at work on the machine; the libraries take turns,
and the figures are the medians of the rounds. orjson is there for the peers, which use it.
"""

import asyncio
import gc
import importlib.util
import json
import statistics
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias, cast

from benchmarks.cache_payloads import USER_ID, creations, dispatch, guild, mixed, ready, user
from gloam.cache import InMemoryCache, lookups
from gloam.events import Event
from gloam.gateway.decoder import Decoder

ROUNDS: Final = 3
GUILDS: Final = 200
MEMBERS: Final = 1_000
OF_ONE_GUILD: Final = 20_000
STREAM: Final = 20_000
STREAM_GUILDS: Final = 20
MICRO: Final = 1e6

Feed: TypeAlias = Callable[[bytes], Awaitable[object]]
"""Reads a payload and caches what it tells."""

Figures: TypeAlias = Mapping[str, float]


def gloam() -> Feed:
    """The decoder and the cache that a bot has."""
    decoder, cache = Decoder(), InMemoryCache()
    told = decoder.decode(ready()).event
    assert told is not None
    cache.apply(told)

    async def feed(raw: bytes) -> None:
        event = decoder.decode(raw).event
        if event is not None:
            cache.apply(event)

    return feed


def discord_py() -> Feed:
    """The connection state that a client has, without a connection."""
    import discord
    from discord import utils

    client = discord.Client(intents=discord.Intents.all(), chunk_guilds_at_startup=False)
    state: Any = client._connection
    state.user = discord.ClientUser(state=state, data=cast("Any", user(USER_ID)))
    parsers: Any = state.parsers

    async def feed(raw: bytes) -> None:
        payload = utils._from_json(raw)
        parsers[payload["t"]](payload["d"])

    return feed


def hikari() -> Feed:
    """The event manager and the cache that a bot has; listeners it has none."""
    import hikari
    from hikari.internal import data_binding

    bot = hikari.GatewayBot(
        "MTIz.abc.def",
        banner=None,
        logs=None,
        intents=hikari.Intents.ALL,
        auto_chunk_members=False,
    )
    shard: Any = type("Shard", (), {})()
    shard.id, shard.intents = 0, hikari.Intents.ALL
    shard.get_user_id = lambda: hikari.Snowflake(USER_ID)
    consumers: Any = bot._event_manager

    async def feed(raw: bytes) -> None:
        payload: Any = data_binding.default_json_loads(raw)
        # What `consume_raw_event` does, but for that it would log what cannot be read and go on.
        consumer = consumers._consumers[payload["t"].lower()]
        if consumer.is_enabled:
            consumer.callback(shard, payload["d"])

    return feed


LIBRARIES: Final[Mapping[str, tuple[str, Callable[[], Feed]]]] = {
    "gloam": ("gloam.cache", gloam),
    "discord.py": ("discord", discord_py),
    "hikari": ("hikari", hikari),
}


async def bytes_per_member(make: Callable[[], Feed]) -> float:
    """What a member and its user take."""

    async def allocated(members: int) -> int:
        raw = dispatch("GUILD_CREATE", guild(0, members))
        warm, feed = make(), make()
        await warm(dispatch("GUILD_CREATE", guild(1, 10)))
        await feed(dispatch("GUILD_CREATE", guild(1, 10)))
        gc.collect()
        tracemalloc.start()
        await feed(raw)
        gc.collect()
        found = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        return found

    return (await allocated(OF_ONE_GUILD) - await allocated(0)) / OF_ONE_GUILD


async def ingest(make: Callable[[], Feed]) -> tuple[float, float]:
    """Seconds to take in all guilds, and to collect garbage once with them cached."""
    feed, spent = make(), 0.0
    for first in range(0, GUILDS, 20):
        payloads = creations(20, MEMBERS, first)
        gc.collect()
        start = time.process_time()
        for raw in payloads:
            await feed(raw)
        spent += time.process_time() - start
        del payloads
    gc.collect()
    start = time.process_time()
    gc.collect()
    return spent, time.process_time() - start


def putting_off() -> float:
    """Seconds that it takes to read every member for the first time, beyond reading them again."""
    decoder, cache = Decoder(), InMemoryCache()
    for raw in creations(GUILDS, MEMBERS):
        cache.apply(cast("Event", decoder.decode(raw).event))
    times = []
    for _ in range(2):
        start = time.process_time()
        for _member in cache.find(lookups.members()):
            pass
        times.append(time.process_time() - start)
    return times[0] - times[1]


async def stream(make: Callable[[], Feed]) -> float:
    """Seconds of one event of a mixed stream."""
    feed = make()
    for raw in creations(STREAM_GUILDS, MEMBERS):
        await feed(raw)
    first, second = (mixed(STREAM, STREAM_GUILDS, MEMBERS, seed) for seed in range(2))
    for raw in first:
        await feed(raw)
    start = time.process_time()
    for raw in second:
        await feed(raw)
    return (time.process_time() - start) / STREAM


def applying() -> float:
    """Seconds inside `apply` for one event of the mixed stream, on average."""
    decoder, cache, clock = Decoder(), InMemoryCache(), time.perf_counter
    first, *others = (mixed(STREAM, STREAM_GUILDS, MEMBERS, seed) for seed in range(4))
    for raw in (ready(), *creations(STREAM_GUILDS, MEMBERS), *first):
        cache.apply(cast("Event", decoder.decode(raw).event))
    found = []
    for payloads in others:
        gc.collect()
        spent = 0.0
        for raw in payloads:
            event = cast("Event", decoder.decode(raw).event)
            start = clock()
            cache.apply(event)
            spent += clock() - start
        found.append(spent / STREAM)
    return min(found) - between_readings()


def between_readings() -> float:
    """Seconds from one reading of the clock to the next, on average: what it costs to time a call
    of no length.
    """
    clock, spent = time.perf_counter, 0.0
    for _ in range(STREAM):
        start = clock()
        spent += clock() - start
    return spent / STREAM


async def measure(name: str) -> Figures:
    """The figures of one library, in this process."""
    make = LIBRARIES[name][1]
    spent, pause = await ingest(make)
    figures = {
        "bytes per member": await bytes_per_member(make),
        "ingest, s": spent,
        "pause, ms": pause * 1000,
        "mixed, µs": await stream(make) * MICRO,
    }
    if name == "gloam":
        figures["of it put off, s"] = putting_off()
        figures["of it applying, µs"] = applying() * MICRO
    return figures


def in_turns(names: Sequence[str]) -> Mapping[str, Figures]:
    """The medians over the rounds; a process for each library and round."""
    rounds: dict[str, list[Figures]] = {name: [] for name in names}
    for _ in range(ROUNDS):
        for name in names:
            command = [sys.executable, "-m", "benchmarks.cache", name]
            output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            rounds[name].append(json.loads(output.splitlines()[-1]))
    return {
        name: {key: statistics.median(one[key] for one in found) for key in found[0]}
        for name, found in rounds.items()
    }


def main() -> None:
    """Measure all that are installed, and print."""
    names = [name for name, (module, _) in LIBRARIES.items() if importlib.util.find_spec(module)]
    if importlib.util.find_spec("orjson") is None:
        print("caches: orjson is not installed; the peers are slower without it")
    figures = in_turns(names)
    for key in figures["gloam"]:
        line = f"cache, {key}:"
        for name in names:
            if key in figures[name]:
                ratio = figures[name][key] / figures["gloam"][key]
                line += f"  {name} {figures[name][key]:.2f}" + f" ({ratio:.2f})" * (name != "gloam")
        print(line)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(asyncio.run(measure(sys.argv[1]))))
    else:
        main()
