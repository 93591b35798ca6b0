"""What an uncontended request costs the rate limiter, beside the bucket lock of discord.py.

Run `python -m benchmarks.http_limiter`, after `pip install -e '.[bench]'`. Two figures each, the
best of several rounds in turns:

- *bare*: a permit is had and given back; for discord.py its lock is taken and released;
- *with headers*: the same, and the headers of an answer are read and taken over.

discord.py's lock is the bucket alone. gloam's figure has all that its limiter does: finding the
bucket, the global limit, the budget of invalid requests, a permit that gives itself back.
"""

import asyncio
import time
from collections.abc import Callable, Coroutine, Mapping
from typing import Final, TypeAlias

from multidict import CIMultiDict, CIMultiDictProxy

from gloam.core import Request
from gloam.ratelimiter import InProcessRateLimiter

Measure: TypeAlias = Callable[[Mapping[str, str]], Coroutine[None, None, float]]

TURNS: Final = 5_000
ROUNDS: Final = 15
MANY: Final = 1_000_000_000
HEADERS: Final = CIMultiDictProxy(
    CIMultiDict(
        {
            "Date": "Thu, 01 Jan 2026 12:00:00 GMT",
            "Content-Type": "application/json",
            "Content-Length": "512",
            "X-RateLimit-Limit": "1000000",
            "X-RateLimit-Remaining": "999999",
            "X-RateLimit-Reset": "1800000000.123",
            "X-RateLimit-Reset-After": "0.001",
            "X-RateLimit-Bucket": "80c17d2f203122d936070c88c8d10f33",
        }
    )
)
REQUEST: Final[Request[None]] = Request(
    method="POST", path="/channels/1/messages", route="/channels/{channel_id}/messages", major="1"
)


async def gloam(headers: Mapping[str, str]) -> float:
    """Seconds for all turns."""
    limiter = InProcessRateLimiter(requests_per_second=MANY)
    (await limiter.acquire(REQUEST)).complete(200, HEADERS)
    start = time.perf_counter()
    for _ in range(TURNS):
        (await limiter.acquire(REQUEST)).complete(200, headers)
    return time.perf_counter() - start


async def discord_py(headers: Mapping[str, str]) -> float:
    """Seconds for all turns."""
    from discord.http import Ratelimit

    class Answer:
        def __init__(self) -> None:
            self.headers = headers

    answer = Answer()
    lock = Ratelimit(None)
    lock.limit = lock.remaining = MANY
    start = time.perf_counter()
    if headers:
        for _ in range(TURNS):
            async with lock:
                lock.update(answer)  # type: ignore[arg-type] # it looks at nothing but the headers
    else:
        for _ in range(TURNS):
            async with lock:
                pass
    return time.perf_counter() - start


def main() -> None:
    """Measure, and print."""
    for title, headers in {"bare": {}, "with headers": HEADERS}.items():
        best: dict[str, float] = {}
        measures: Mapping[str, Callable[[Mapping[str, str]], Coroutine[None, None, float]]] = {
            "gloam": gloam,
            "discord.py": discord_py,
        }
        for _ in range(ROUNDS):
            for name, measure in measures.items():
                try:
                    took = asyncio.run(measure(headers)) / TURNS * 1e6
                except ImportError:
                    continue
                best[name] = min(took, best.get(name, took))
        told = ", ".join(f"{name} {took:.2f} µs" for name, took in best.items())
        print(f"acquire and complete, {title}: {told}")


if __name__ == "__main__":
    main()
