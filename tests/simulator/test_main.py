"""`python -m gloam.simulator`, run as a user runs it."""

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

import aiohttp
import yaml


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


async def test_what_is_typed_is_said() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "gloam.simulator", stdin=PIPE, stdout=PIPE, stderr=PIPE
    )
    try:
        async with asyncio.timeout(30):
            assert process.stdin is not None
            assert process.stdout is not None
            lines = [(await process.stdout.readline()).decode().strip() for _ in range(5)]
            token, channel = lines[2].partition("=")[2], lines[3].rpartition(" ")[2]
            process.stdin.write(b"Is anybody here?\n:in lounge\n")
            assert await process.stdout.readline() == b"there are: general\n"
            url = f"{lines[0].partition('=')[2]}/channels/{channel}/messages"
            async with aiohttp.ClientSession(headers={"Authorization": f"Bot {token}"}) as session:
                [message] = await (await session.get(url)).json()
                assert message["author"]["username"] == "alice"
                await session.post(url, json={"content": "I am."})
            assert await process.stdout.readline() == b"#general bot: I am.\n"
            process.send_signal(signal.SIGINT)  # while it waits for the next line
            await process.wait()
            complaints = await process.stderr.read() if process.stderr else b""
        assert (process.returncode, complaints) == (0, b"")
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_a_scenario_is_served_and_what_bots_do_is_written(tmp_path: Path) -> None:
    (tmp_path / "world.yaml").write_text(
        "bots: {robot: {token: MTIz.abc.def}}\nguilds: {Home: {members: [robot]}}\n"
    )
    arguments = ["--scenario", str(tmp_path / "world.yaml"), "--record", str(tmp_path / "did.yaml")]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "gloam.simulator", *arguments, stdout=PIPE
    )
    try:
        async with asyncio.timeout(30):
            assert process.stdout is not None
            url = (await process.stdout.readline()).decode().strip().partition("=")[2]
            headers = {"Authorization": "Bot MTIz.abc.def"}
            async with aiohttp.ClientSession(headers=headers) as session:
                assert len(await (await session.get(f"{url}/users/@me/guilds")).json()) == 1
            process.send_signal(signal.SIGINT)
            await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    [act] = yaml.safe_load((tmp_path / "did.yaml").read_text())
    assert (act["bot"], act["call"], act["status"]) == ("robot", "list_my_guilds", 200)


async def test_a_scenario_that_is_none_is_an_error_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "world.yaml").write_text("user: []\n")
    arguments = ["--scenario", str(tmp_path / "world.yaml")]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "gloam.simulator", *arguments, stdout=PIPE, stderr=PIPE
    )
    _, complaints = await process.communicate()
    assert process.returncode == 1
    assert complaints.decode().count("\n") == 1
    assert "unknown field `user`" in complaints.decode()
