"""The kit as a test of a bot uses it; the bots here are small, and written with gloam."""

import asyncio
import sys
import textwrap
from pathlib import Path
from typing import cast

import aiohttp
import pytest

from gloam.events import GuildMemberRemove, Intents, MessageCreate, MessageDelete, TypingStart
from gloam.gateway import Cluster
from gloam.http import Client
from gloam.routes import channels
from gloam.simulator import Bot, BotEndedError, Discord, Limits, RefusedError
from gloam.simulator.faults import Latency
from gloam.simulator.world import Draft, messages

INTENTS = Intents.GUILDS | Intents.GUILD_MESSAGES | Intents.MESSAGE_CONTENT


async def echo(bot: Bot, api_url: str) -> None:
    """A bot that answers `!ping` with `Pong!`, which it edits; and fails on `!crash`."""
    async with (
        Client(bot.token, base_url=api_url) as http,
        Cluster(bot.token, intents=INTENTS, api_url=api_url) as cluster,
    ):
        async for _, event in cluster:
            match event:
                case MessageCreate(message) if message.content == "!ping":
                    there = message.channel_id
                    sent = await http.send(channels.create_message(there, content="Pong!"))
                    await http.send(channels.update_message(there, sent.id, content="Pong?"))
                case MessageCreate(message) if message.content == "!crash":
                    raise ZeroDivisionError
                case _:
                    pass


async def test_a_conversation(discord: Discord) -> None:
    alice, bot = discord.user("alice"), discord.bot("robot")
    channel = discord.channel("general", alice, bot)
    async with discord.running(echo(bot, discord.api_url), bot):
        await alice.send(channel, "!ping")
        await alice.send(channel, "!ping")
        first = await discord.next_message(channel)
        second = await discord.next_message(channel)
        assert (first.content, second.content) == ("Pong!", "Pong!")
        assert first.id < second.id
        assert (await discord.next_edit(second)).content == "Pong?"
        assert (await discord.next_edit(first)).content == "Pong?"
    assert discord.sessions(bot) == []


async def test_what_a_bot_fails_with_is_what_the_test_fails_with(discord: Discord) -> None:
    alice, bot = discord.user("alice"), discord.bot("robot")
    channel = discord.channel("general", alice, bot)

    async def test() -> None:
        async with discord.running(echo(bot, discord.api_url), bot):
            await alice.send(channel, "!crash")
            await discord.next_message(channel, seconds=60)  # it fails at once

    with pytest.raises(ZeroDivisionError):
        await test()


async def test_a_bot_that_ends_before_it_is_connected_is_an_error(discord: Discord) -> None:
    bot = discord.bot("robot")
    with pytest.raises(BotEndedError):
        async with discord.running(asyncio.sleep(0), bot):
            pytest.fail("the block must not begin")


async def test_waits_fail_when_the_bot_has_ended_and_go_on_after_its_block(
    discord: Discord,
) -> None:
    alice = discord.user("alice")
    channel = discord.channel("general", alice)
    async with discord.running(asyncio.Event().wait()), discord.running(asyncio.sleep(0)):
        with pytest.raises(BotEndedError):
            await discord.next_message(channel, seconds=60)
    with pytest.raises(TimeoutError):
        await discord.next_message(channel, seconds=0)


async def test_a_bot_that_does_not_connect_is_an_error(discord: Discord) -> None:
    bot = discord.bot("robot")
    with pytest.raises(TimeoutError):
        async with discord.running(asyncio.Event().wait(), bot, seconds=0.05):
            pytest.fail("the block must not begin")


async def test_a_bot_may_be_a_program(discord: Discord, tmp_path: Path) -> None:
    program = tmp_path / "bot.py"
    program.write_text(
        textwrap.dedent("""\
            import asyncio, os
            from gloam.events import Intents
            from gloam.gateway import Cluster

            async def main():
                url = os.environ["DISCORD_API_URL"]
                async with Cluster(
                    os.environ["DISCORD_TOKEN"], intents=Intents.GUILDS, api_url=url
                ) as cluster:
                    async for _ in cluster:
                        pass

            asyncio.run(main())
        """)
    )
    bot = discord.bot("robot")
    async with discord.program(bot, sys.executable, program) as process:
        assert process.returncode is None
    assert process.returncode is not None
    with pytest.raises(BotEndedError):
        async with discord.program(bot, sys.executable, "-c", "raise SystemExit(3)"):
            pytest.fail("the block must not begin")


async def test_a_thing_is_handed_out_once_whoever_waits_for_it(discord: Discord) -> None:
    alice, bot = discord.user("alice"), discord.bot("robot")
    channel = discord.channel("general", alice, bot)
    for content in ("one", "two", "three"):
        messages.post(discord.world, bot.user.id, channel.id, Draft(content=content))

    def is_two(event: MessageCreate) -> bool:
        return event.data.content == "two"

    assert (await discord.next_event(MessageCreate, is_two)).data.content == "two"
    assert (await discord.next_message(channel)).content == "one"
    assert (await discord.next_message(channel)).content == "three"
    with pytest.raises(TimeoutError):
        await discord.next_message(channel, seconds=0)


async def test_people_s_own_messages_are_not_waited_for(discord: Discord) -> None:
    alice, bot = discord.user("alice"), discord.bot("robot")
    channel = discord.channel("general", alice, bot)
    question = await alice.send(channel, "hello?")
    await alice.edit(question, "hello!")
    with pytest.raises(TimeoutError):
        await discord.next_message(channel, seconds=0)
    assert (await discord.next_edit(question)).content == "hello!"
    await alice.delete(question)
    await discord.deletion(question)
    assert (await discord.next_event(MessageDelete)).data.id == question.id


async def test_the_world_s_time_is_skipped_and_the_bot_stays_connected(discord: Discord) -> None:
    bot = discord.bot("robot")
    async with discord.running(echo(bot, discord.api_url), bot):
        [session] = discord.sessions(bot)
        before = discord.world.now
        await discord.advance(3_600)
        assert (discord.world.now - before).total_seconds() >= 3_600
        assert discord.sessions(bot) == [session]


async def test_a_skip_fills_rate_limits(discord: Discord) -> None:
    bot = discord.bot("robot")
    url = f"{discord.api_url}/channels/{discord.channel('general', bot).id}/messages"
    headers = {"Authorization": bot.token.authorization}
    async with aiohttp.ClientSession(headers=headers) as session:

        async def statuses() -> list[int]:
            return [(await session.post(url, json={"content": "x"})).status for _ in range(6)]

        assert await statuses() == [200] * 5 + [429]
        await discord.advance(5)
        assert await statuses() == [200] * 5 + [429]


@pytest.mark.discord(limits="strict", seed=3, heartbeat_interval=1.0)
async def test_the_marker_says_how_it_is(discord: Discord) -> None:
    assert discord.hub.limits is Limits.STRICT
    assert discord.faults.seed == 3


async def test_who_is_refused_too_often_is_shut_out_by_a_page(discord: Discord) -> None:
    async with aiohttp.ClientSession() as session:

        async def status() -> tuple[int, str]:
            async with session.get(f"{discord.api_url}/users/@me") as answer:
                return answer.status, answer.content_type

        for _ in range(10_000):
            discord.guard.count("127.0.0.1", 401, "", discord.clock.monotonic())
        assert await status() == (429, "text/html")
        await discord.advance(600)
        assert await status() == (401, "application/json")


async def test_a_guild_has_an_outage(discord: Discord) -> None:
    alice, bot = discord.user("alice"), discord.bot("robot")
    channel = discord.channel("general", alice, bot)
    [guild_id] = discord.world.guilds
    async with discord.running(echo(bot, discord.api_url), bot):
        with discord.outage(guild_id):
            await alice.send(channel, "!ping")
        await alice.send(channel, "!ping")
        await discord.next_message(channel)
        heard = [frame.split(b'"')[3] for frame in discord.sessions(bot)[0].journal.missed(0) or ()]
    assert heard[:5] == [
        b"READY", b"GUILD_CREATE", b"GUILD_DELETE", b"GUILD_CREATE", b"MESSAGE_CREATE"
    ]  # fmt: skip


async def test_a_fault_is_met_and_told_of(discord: Discord) -> None:
    alice, bot = discord.user("alice"), discord.bot("robot")
    channel = discord.channel("general", alice, bot)
    plan = discord.faults.plan(Latency(0.001), on="create_message", times=1)
    async with discord.running(echo(bot, discord.api_url), bot):
        await alice.send(channel, "!ping")
        assert (await discord.next_message(channel)).content == "Pong!"
    assert plan.happened == 1
    told = discord.wire.render()
    assert "200 [Latency]" in told
    assert '"op":2' in told
    assert bot.token.reveal() not in told


async def test_typing_is_an_event_like_others(discord: Discord) -> None:
    alice, bot = discord.user("alice"), discord.bot("robot")
    channel = discord.channel("general", alice, bot)
    await alice.type(channel)
    assert (await discord.next_event(TypingStart)).data.user_id == alice.user.id


async def test_what_did_not_come_is_said(discord: Discord) -> None:
    alice, bot = discord.user("alice"), discord.bot("robot")
    channel = discord.channel("general", alice, bot)
    message = await alice.send(channel, "Is anybody here?")
    for wait, words in (
        (discord.next_message(channel, 0), f"next message in the channel {channel.id}"),
        (discord.next_reply(message, 0), f"reply to the message {message.id}"),
        (discord.next_event(GuildMemberRemove, seconds=0), "the next GuildMemberRemove"),
        (discord.command("add", 0), "the command 'add'"),
        (discord.connected(bot, 0), "the connection of the bot robot"),
        (discord.until(lambda: None, 0, wanted="a miracle"), "a miracle did not come within 0 s"),
    ):
        with pytest.raises(TimeoutError, match=words):
            await wait


async def test_what_a_person_may_not_do_says_which_field_is_wrong(discord: Discord) -> None:
    alice = discord.user("alice")
    with pytest.raises(RefusedError) as caught:
        await alice.send(discord.channel("general", alice), "x" * 2001)
    assert str(caught.value).splitlines() == [
        "400 50035: Invalid Form Body",
        "  content: Must be 2000 or fewer in length. (BASE_TYPE_MAX_LENGTH)",
    ]


async def test_a_channel_leads_to_its_guild(discord: Discord) -> None:
    alice, bot = discord.user("alice"), discord.bot("robot")
    channel = discord.channel("general", bot, alice)
    await alice.leave(discord.guild_of(channel))
    assert (await discord.next_event(GuildMemberRemove)).data.user.id == alice.user.id
    with pytest.raises(RefusedError, match="50024"):
        discord.guild_of(await alice.dm(bot))


async def test_the_log_has_one_clock(discord: Discord) -> None:
    alice, bot = discord.user("alice"), discord.bot("robot")
    channel = discord.channel("general", alice, bot)
    async with discord.running(echo(bot, discord.api_url), bot):
        await discord.advance(3600)
        await alice.send(channel, "!ping")
        await discord.next_message(channel)
    times = [entry.at for entry in discord.wire.entries]
    assert times == sorted(times)
    assert times[-1] - times[0] >= 3600


def test_how_strict_it_is_can_be_said_in_a_word() -> None:
    assert Discord(limits=cast("Limits", "strict")).limiter.mode is Limits.STRICT
    with pytest.raises(ValueError, match="lenient"):
        Discord(limits=cast("Limits", "lenient"))
