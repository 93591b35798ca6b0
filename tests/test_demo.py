"""`make demo`, run as a user runs it."""

import asyncio
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

PATIENCE = 40.0


async def demo(*arguments: str) -> tuple[int, str, str]:
    """Run the demo; its status, and what it printed and complained of."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "gloam.simulator.demo", *arguments, stdout=PIPE, stderr=PIPE
    )
    async with asyncio.timeout(PATIENCE):
        output, complaints = await process.communicate()
    return process.returncode or 0, output.decode(), complaints.decode()


async def test_the_demo_shows_the_conversation_and_ends_by_itself() -> None:
    status, output, complaints = await demo()
    assert status == 0, complaints
    assert "alice: !ping" in output
    assert output.index("alice: !ping") < output.index("pinger: Pong!")


async def test_a_bot_that_dies_ends_the_demo_with_its_reason(tmp_path: Path) -> None:
    bot = tmp_path / "bot.py"
    bot.write_text("import os\nraise SystemExit('no: ' + os.environ['DISCORD_TOKEN'])\n")
    status, output, complaints = await demo("--bot", str(bot))
    assert status == 1
    assert "no: <token hidden>" in output + complaints


async def test_a_bot_that_does_not_answer_ends_the_demo_in_time(tmp_path: Path) -> None:
    bot = tmp_path / "bot.py"
    bot.write_text("import time\ntime.sleep(600)\n")
    status, output, complaints = await demo("--bot", str(bot), "--seconds", "1")
    assert status == 1
    assert "Pong" not in output
    assert complaints.strip()


async def test_a_bot_that_is_not_there_is_named() -> None:
    status, _, complaints = await demo("--bot", "nowhere.py")
    assert status == 1
    assert "there is no bot at nowhere.py" in complaints
