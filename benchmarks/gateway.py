"""Events per second from the socket to a typed event in a listener, and what many shards cost.

Run `python -m benchmarks.gateway`. gloam, discord.py and hikari each listen, in a process of their
own and in turns, to the same compressed bytes: a mixed stream of messages, presences, typing and
member updates. Speed is by the wall, where whatever else the machine does counts; processor time is
what a bot pays. The figures are medians over the rounds, and so are the ratios, which are of one
round each. Then 64 shards are started and left alone, to see how long that takes and what it costs.
"""

import asyncio
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from benchmarks.gateway_clients import CLIENTS
from gloam.events import Intents, Ready
from gloam.gateway import Cluster

EVENTS: Final = 20_000
ROUNDS: Final = 5
SHARDS: Final = 64
IDLE_SECONDS: Final = 10.0
COMPRESSIONS: Final = ("zlib-stream", "zstd-stream")


@contextmanager
def server(module: str, *arguments: str) -> Iterator[str]:
    """A server in another process; gives its port."""
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def listen(name: str, compression: str, port: str) -> tuple[float, float] | None:
    """Seconds by the wall and of the processor; None if the library is not installed."""
    command = [sys.executable, "-m", "benchmarks.gateway_clients", name, compression, port]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, timeout=120, check=False)
    if done.returncode or not done.stdout:
        return None
    wall, own = done.stdout.split()[:2]
    return float(wall), float(own)


def measure(compression: str, port: str) -> None:
    """Let all listen in turns, and print."""
    rounds: dict[str, list[tuple[float, float]]] = {}
    for _ in range(ROUNDS):
        for name in CLIENTS:
            found = listen(name, compression, port)
            if found is not None:
                rounds.setdefault(name, []).append(found)
    ours = rounds["gloam"]
    for name, times in rounds.items():
        rate = EVENTS / statistics.median(wall for wall, _ in times)
        cost = statistics.median(cpu for _, cpu in times) / EVENTS * 1e6
        faster, cheaper = (
            statistics.median(
                theirs[at] / mine[at] for theirs, mine in zip(times, ours, strict=True)
            )
            for at in (0, 1)
        )
        line = f"{compression:12} {name:11} {rate:9,.0f} events/s, {cost:5.1f} µs of CPU an event"
        if name != "gloam":
            line += (
                f"; gloam is {faster:.1f} times as fast, with CPU for {cheaper:.1f} times as many"
            )
        print(line)
    for name in CLIENTS.keys() - rounds.keys():
        print(f"{compression:12} {name} is not installed, or failed")


async def many_shards(port: str) -> None:
    """Start 64 shards, leave them alone, and print what it took."""
    start = time.perf_counter()
    async with Cluster(
        "MTA.bench.token", intents=Intents.GUILDS, api_url=f"http://127.0.0.1:{port}/api"
    ) as cluster:
        ready = 0
        while ready < SHARDS:
            _, event = await anext(cluster)
            ready += isinstance(event, Ready)
        print(f"{SHARDS} shards are live after {time.perf_counter() - start:.2f} s")
        own = time.process_time()
        await asyncio.sleep(IDLE_SECONDS)
        used = (time.process_time() - own) / IDLE_SECONDS / SHARDS
        print(f"an idle shard costs {used * 1e6:.0f} µs of CPU a second")


def main() -> None:
    """Measure everything."""
    with server("benchmarks.gateway_server", str(EVENTS)) as port:
        for compression in COMPRESSIONS:
            measure(compression, port)
    with server("benchmarks.gateway_idle", str(SHARDS)) as port:
        asyncio.run(many_shards(port))


if __name__ == "__main__":
    main()
