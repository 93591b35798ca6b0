"""A local Discord by hand."""

import pytest

from gloam.simulator import Discord
from gloam.simulator.console import HELP, Console
from gloam.simulator.world import Draft, messages


async def test_what_is_typed_is_done(discord: Discord, capsys: pytest.CaptureFixture[str]) -> None:
    alice, bob, bot = discord.user("alice"), discord.user("bob"), discord.bot("robot")
    general = discord.channel("general", alice, bob, bot)
    console = Console(discord, {"alice": alice, "bob": bob}, {"general": general})
    assert await console.obey("hello\n") == ""
    assert await console.obey(":as bob") == ""
    assert await console.obey("hi") == ""
    said = [
        (one.author.username, one.content) for one in discord.world.messages[general.id].values()
    ]
    assert said == [("alice", "hello"), ("bob", "hi")]
    assert await console.obey(":react 🔥") == "no bot has said anything yet"
    answer = messages.post(discord.world, bot.id, general.id, Draft(content="Hello!"))
    assert capsys.readouterr().out == "#general robot: Hello!\n"
    await console.obey(":react 🔥")
    assert discord.world.reactions[answer.id]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("", ""),
        (":help", HELP),
        (":dance", HELP),
        (":as carol", "there are: alice"),
        (":in lounge", "there are: general"),
        (":in #general", ""),
        ("/add name=x", "404 10063: Unknown Application Command"),
    ],
)
async def test_what_cannot_be_done_is_told(discord: Discord, line: str, told: str) -> None:
    alice = discord.user("alice")
    console = Console(discord, {"alice": alice}, {"general": discord.channel("general", alice)})
    assert await console.obey(line) == told


async def test_a_world_without_people_is_no_error(discord: Discord) -> None:
    assert "nobody" in await Console(discord, {}, {}).obey("hello")
