"""The plugin in a pytest of its own, as a bot author runs it."""

import textwrap

import pytest


def run(pytester: pytest.Pytester, test: str, *options: str) -> tuple[int, str]:
    """Run pytest on one module; its status and output."""
    pytester.makeini(
        "[pytest]\naddopts = --strict-markers\nasyncio_default_fixture_loop_scope = function\n"
    )
    pytester.makepyfile(test_bot=textwrap.dedent(test))
    result = pytester.runpytest_inprocess(*options)
    return result.ret, "\n".join([*result.outlines, *result.errlines])


BOT = """
    import aiohttp, pytest
    from gloam.simulator import Discord

    async def say(discord: Discord, text: str):
        bot, alice = discord.bot("robot"), discord.user("alice")
        channel = discord.channel("general", bot, alice)
        headers = {"Authorization": f"Bot {bot.token.reveal()}"}
        url = f"{discord.api_url}/channels/{channel.id}/messages"
        async with aiohttp.ClientSession(headers=headers) as session:
            async with session.post(url, json={"content": text}) as answer:
                assert answer.status == 200
        assert (await discord.next_message(channel)).content == "hello"
"""


@pytest.mark.parametrize("mode", ["strict", "auto"])
def test_an_async_test_needs_no_mark_in_either_mode(pytester: pytest.Pytester, mode: str) -> None:
    test = f"""{BOT}
    async def test_it(discord):
        await say(discord, 'hello')

    class TestIt:
        @pytest.mark.parametrize("text", ["hello"])
        async def test_it(self, discord, text):
            await say(discord, text)

    @pytest.mark.asyncio
    async def test_marked(discord):
        await say(discord, 'hello')
    """
    status, output = run(pytester, test, "-o", f"asyncio_mode={mode}")
    assert status == 0, output
    assert "3 passed" in output


def test_other_async_tests_are_left_to_others(pytester: pytest.Pytester) -> None:
    test = "async def test_it(): pass\ndef test_that(discord): assert discord.api_url\n"
    _, output = run(pytester, test, "-o", "asyncio_mode=strict")
    assert "1 failed, 1 passed" in output, output


def test_a_test_that_fails_shows_the_wire(pytester: pytest.Pytester) -> None:
    test = f"{BOT}\n    async def test_it(discord):\n        await say(discord, 'goodbye')\n"
    status, output = run(pytester, test, "-o", "asyncio_mode=auto")
    assert status == 1
    assert "Discord's wire" in output
    assert "robot > POST /channels/" in output
    assert '{"content": "goodbye"}' in output


def test_a_wait_in_vain_says_what_for_and_not_how(pytester: pytest.Pytester) -> None:
    test = """
        async def test_it(discord):
            await discord.next_message(discord.channel("general", discord.bot("robot")), 0.01)
    """
    _, output = run(pytester, test)
    assert "TimeoutError: a bot's next message in the channel" in output
    assert "timeouts.py" not in output
    assert "witness.py" not in output


def test_a_scenario_is_beside_the_test(pytester: pytest.Pytester) -> None:
    (pytester.path / "world.yaml").write_text("users: [alice]\n")
    test = """
        import pytest

        @pytest.mark.discord(scenario="world.yaml")
        async def test_it(discord):
            assert discord.cast.users["alice"].user.username == "alice"
    """
    status, output = run(pytester, test, "-o", "asyncio_mode=auto")
    assert status == 0, output


def test_without_pytest_asyncio_only_the_fixture_is_missing(pytester: pytest.Pytester) -> None:
    status, output = run(pytester, "def test_it(): pass\n", "-p", "no:asyncio")
    assert status == 0, output
    _, output = run(pytester, "def test_it(discord): pass\n", "-p", "no:asyncio")
    assert "fixture 'discord' not found" in output
