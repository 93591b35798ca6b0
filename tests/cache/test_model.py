"""Long stories of a small world: after each event a cache knows what the world is, and no more."""

import asyncio
import random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from gloam.cache import AwaitableCache, Cache, InMemoryCache, Kind, Limit, Policy
from gloam.cache.redis import RedisCache
from gloam.cache.shortcuts import usual
from tests.cache.asking import everything, found, id_of
from tests.cache.expected import expected, indexes
from tests.cache.model import BOUND, GUILDS, World
from tests.cache.world import event, ready

LIMITS = {Kind.MESSAGE: Limit(count=BOUND)}
STEPS = 120

stories = st.integers(0, 2**64 - 1)
"""A story is a number: what it makes happen is as varied as can be, and it ends at the first event
that is told wrong, which is all that shrinking it would find.
"""

PHASES = (Phase.explicit, Phase.reuse, Phase.generate)


def in_memory() -> tuple[Cache, Cache]:
    """Two caches that should be the same: one takes the shortcuts, one has a limit that none is
    made for.
    """
    unusual = LIMITS | {Kind.INVITE: Limit(count=1_000_000)}
    assert usual(Policy(limits=LIMITS))
    assert not usual(Policy(limits=unusual))
    quick, long = InMemoryCache(limits=LIMITS), InMemoryCache(limits=unusual)
    return AwaitableCache(quick), AwaitableCache(long)


async def tell(story: int, *caches: Cache) -> None:
    """Tell a story to caches, and compare after each event."""
    world, choose = World(), random.Random(story).randrange
    for cache in caches:
        await cache.apply(event("READY", ready(1)))
    world.bot_name = "bot"
    for step in range(STEPS):
        for name, data in world.step(choose):
            told = event(name, data)
            reports = [await cache.apply(told) for cache in caches]
            known = expected(world)
            for cache in caches:
                assert await everything(cache) == known, name
            if all(isinstance(cache, AwaitableCache) for cache in caches):
                assert reports[0] == reports[-1], name  # values too, as they were and as they are
            for report in reports[1:]:
                assert {(one.kind, one.key) for one in report} == {
                    (one.kind, one.key) for one in reports[0]
                }, name
        if step % 10 == 0:
            for cache in caches:
                await compare_indexes(cache, world)
    for guild_id in GUILDS:
        for cache in caches:
            await cache.apply(event("GUILD_DELETE", {"id": str(guild_id)}))
    for cache in caches:
        assert set(await everything(cache)) == {Kind.CURRENT_USER}


async def compare_indexes(cache: Cache, world: World) -> None:
    """Whether whatever can be found by an owner is what the world has there."""
    for lookup, wanted in indexes(world):
        known = [id_of(one) for one in await found(cache, lookup)]
        if lookup.kind is not Kind.MESSAGE or lookup.owner is None or lookup.owner[0] != "channel":
            known, wanted = sorted(known), sorted(wanted)
        assert known == list(wanted), lookup


@given(stories)
@settings(max_examples=25, deadline=None, phases=PHASES)
def test_a_cache_in_memory_knows_what_the_world_is(story: int) -> None:
    asyncio.run(tell(story, *in_memory()))


@given(stories)
@settings(
    max_examples=3,
    deadline=None,
    phases=PHASES,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_cache_in_redis_knows_the_same(redis_url: str, story: int) -> None:
    async def both() -> None:
        namespace = f"story{story}"
        async with RedisCache(redis_url, namespace=namespace, limits=LIMITS) as cache:
            await tell(story, AwaitableCache(InMemoryCache(limits=LIMITS)), cache)
            await cache._redis.flushdb()

    asyncio.run(both())


@pytest.mark.soak
@given(stories)
@settings(max_examples=1000, deadline=None, phases=PHASES)
def test_a_cache_in_memory_knows_what_the_world_is_for_long(story: int) -> None:
    asyncio.run(tell(story, *in_memory()))
