"""The backends that the conformance suite runs on; Redis is a server of the tests' own."""

import shutil
import socket
import subprocess
import tempfile
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack

import pytest

from gloam.cache import AwaitableCache, Cache, InMemoryCache
from gloam.cache.redis import RedisCache

MakeCache = Callable[..., Cache]


def free_port() -> int:
    """A port of the loopback interface that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """A Redis or Valkey server, for as long as the tests run."""
    program = shutil.which("redis-server") or shutil.which("valkey-server")
    if program is None:
        pytest.skip("neither redis-server nor valkey-server is installed")
    port = free_port()
    options = ["--bind", "127.0.0.1", "--port", str(port), "--save", "", "--appendonly", "no"]
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            [program, *options, "--dir", folder], stdout=subprocess.PIPE, text=True
        )
        assert server.stdout is not None
        try:
            for line in server.stdout:
                if "eady to accept connections" in line:
                    break
            else:
                pytest.fail(f"{program} did not start")
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            server.terminate()
            server.wait()
            server.stdout.close()


@pytest.fixture
async def redis_cache(redis_url: str) -> AsyncIterator[Callable[..., RedisCache]]:
    """Caches in the server, all under one new namespace."""
    namespace = uuid.uuid4().hex
    async with AsyncExitStack() as stack:

        def make(**options: object) -> RedisCache:
            found = RedisCache(redis_url, **{"namespace": namespace, **options})  # type: ignore[arg-type]  # as given
            stack.push_async_callback(found.close)
            return found

        yield make


@pytest.fixture(params=["memory", "redis"])
def make_cache(request: pytest.FixtureRequest) -> MakeCache:
    """A cache of each backend in turn, with options that both have."""
    if request.param == "redis":
        made: MakeCache = request.getfixturevalue("redis_cache")
        return made
    return lambda **options: AwaitableCache(InMemoryCache(**options))
