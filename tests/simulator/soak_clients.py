"""The other end of the soak: a process that holds many shards and only counts what it hears.

Arguments: the gateway's URL, the token, the number of shards. When all of them have identified it
prints `ready`; for each line on its standard input it prints how many dispatches came so far, and
it ends when that input does. Frames are not decoded but for the greeting: what is measured is the
simulator, not a client.
"""

import asyncio
import json
import sys

from websockets.asyncio.client import ClientConnection, connect

PROPERTIES = {"os": "linux", "browser": "soak", "device": "soak"}
BEATS_SECONDS = 20.0
INTENTS = 1 | 1 << 9 | 1 << 11


class Counter:
    """What all shards have heard."""

    def __init__(self) -> None:
        self.frames = 0

    async def hold(
        self, url: str, token: str, shard: tuple[int, int], ready: asyncio.Event
    ) -> None:
        """Hold one shard for as long as the task lives."""
        async with connect(f"{url}/?v=10&encoding=json", compression=None, max_size=None) as socket:
            await socket.recv()
            identify = {
                "token": token,
                "intents": INTENTS,
                "properties": PROPERTIES,
                "shard": shard,
            }
            await socket.send(json.dumps({"op": 2, "d": identify}))
            beats = asyncio.create_task(beat(socket))
            try:
                async for frame in socket:
                    if not ready.is_set():
                        ready.set()
                    if b'"op":0' in (frame if isinstance(frame, bytes) else frame.encode()):
                        self.frames += 1
            finally:
                beats.cancel()


async def beat(socket: ClientConnection) -> None:
    """Keep a connection alive."""
    while True:
        await asyncio.sleep(BEATS_SECONDS)
        await socket.send('{"op":1,"d":null}')


async def main(url: str, token: str, count: int) -> None:
    """Hold the shards, and answer questions."""
    counter, readies = Counter(), [asyncio.Event() for _ in range(count)]
    tasks = [
        asyncio.create_task(counter.hold(url, token, (number, count), readies[number]))
        for number in range(count)
    ]
    for ready in readies:
        await ready.wait()
    print("ready", flush=True)
    lines = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    while await lines.readline():
        print(counter.frames, flush=True)
    for task in tasks:
        task.cancel()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
