"""`python -m gloam.simulator`, run as a user runs it."""

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE

import aiohttp


async def test_it_serves_until_it_is_interrupted() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "gloam.simulator", "--limits", "off", stdout=PIPE, stderr=PIPE
    )
    try:
        async with asyncio.timeout(30):
            assert process.stdout is not None
            lines = [(await process.stdout.readline()).decode().strip() for _ in range(3)]
            told = dict(line.split("=", 1) for line in lines)
            headers = {"Authorization": f"Bot {told['DISCORD_TOKEN']}"}
            url = f"{told['DISCORD_API_URL']}/gateway/bot"
            async with aiohttp.ClientSession() as session, session.get(url, headers=headers) as got:
                assert (await got.json())["url"] == told["DISCORD_GATEWAY_URL"]
            process.send_signal(signal.SIGINT)
            _, complaints = await process.communicate()
        assert (process.returncode, complaints) == (0, b"")
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
