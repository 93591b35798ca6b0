"""Whatever the gateway does, every event that its replay promises arrives once and in order.

The small version runs with all other tests. The large one takes minutes: `make soak`.
"""

import asyncio
import logging
from collections import defaultdict

import pytest

from gloam.events import Intents, MessageDelete
from gloam.gateway import Cluster, Compression
from tests.gateway import chaos
from tests.gateway.chaos import FAULTS, Fault, ScaledClock, chaos_gateway
from tests.gateway.loopback import TOKEN


async def survive(
    *,
    shards: int,
    last: int,
    faults: int,
    seed: int,
    compression: Compression | None,
    speed: float = 200,
) -> int:
    """Run a cluster against the gateway; how many numbers were not promised and did not come."""
    received: dict[int, list[int]] = defaultdict(list)
    left = shards
    async with (
        chaos_gateway(shards=shards, last=last, faults=faults, seed=seed) as gateway,
        Cluster(
            TOKEN,
            intents=Intents.GUILDS,
            api_url=f"http://127.0.0.1:{gateway.port}/api",
            compression=compression,
            clock=ScaledClock(speed),
        ) as cluster,
    ):
        while left:
            shard_id, event = await anext(cluster)
            if isinstance(event, MessageDelete):
                number = int(event.data.id)
                received[shard_id].append(number)
                left -= number == last
        assert gateway.given_up <= shards * faults // 20
        return sum(gateway.check(shard, received[shard.number]) for shard in gateway.shards)


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> None:
    """A warning for each fault is as it should be."""
    caplog.set_level(logging.ERROR, "gloam.gateway")
    caplog.set_level(logging.CRITICAL, "websockets.server")


@pytest.mark.parametrize("compression", [None, "zlib-stream", "zstd-stream"])
async def test_a_few_shards_survive_a_few_faults(compression: Compression | None) -> None:
    async with asyncio.timeout(60):
        await survive(shards=4, last=400, faults=6, seed=7, compression=compression)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
async def test_one_fault_by_itself_costs_nothing(
    fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chaos, "FAULTS", (fault,))
    async with asyncio.timeout(60):
        lost = await survive(shards=2, last=60, faults=2, seed=3, compression="zstd-stream")
    assert lost == 0


@pytest.mark.soak
@pytest.mark.parametrize("compression", ["zlib-stream", "zstd-stream"])
async def test_fifty_shards_survive_a_thousand_faults(compression: Compression) -> None:
    async with asyncio.timeout(900):
        await survive(shards=50, last=20_000, faults=20, seed=1, compression=compression, speed=50)
