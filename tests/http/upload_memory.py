"""A program: how much more memory a process needs while it uploads 100 MiB from each source.

Run as `python -m tests.http.upload_memory`; it prints the growth of the peak in bytes. It is a
process of its own because the peak of a test run that has been up for a while says nothing. The
server reads and forgets, in the same process, so what it needs is counted as well.
"""

import asyncio
import resource
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Final

from aiohttp import web

from gloam.core import File, Request
from gloam.http import Client
from gloam.http.multipart import CHUNK

SIZE: Final = 100 * 1024 * 1024


async def forget(request: web.Request) -> web.StreamResponse:
    """Read everything, keep only how much it was."""
    size = 0
    async for chunk in request.content.iter_any():
        size += len(chunk)
    return web.json_response(size)


def upload(file: File) -> Request[int]:
    return Request(method="POST", path="/up", route="/up", result=int, files=(file,))


async def measure(path: Path) -> int:
    """The growth of the peak in bytes, over an upload that has warmed everything up."""

    async def made() -> AsyncIterator[bytes]:
        for _ in range(SIZE // CHUNK):
            yield bytes(CHUNK)

    application = web.Application(client_max_size=2 * SIZE)
    application.router.add_post("/up", forget)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    async with Client("token", base_url=f"http://{host}:{port}") as http:
        await http.send(upload(File.of(bytes(CHUNK), "small")))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        with path.open("rb") as opened:
            for file in (File.of(path), File.of(opened, "b"), File(filename="c", source=made)):
                assert await http.send(upload(file)) > SIZE
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    await runner.cleanup()
    return (after - before) * 1024


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.bin"
        with path.open("wb") as file:
            file.truncate(SIZE)  # all zeros, and no place on the disk
        print(asyncio.run(measure(path)))


if __name__ == "__main__":
    main()
