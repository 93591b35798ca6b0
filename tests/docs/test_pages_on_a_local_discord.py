"""What the pages' functions do, on a local Discord: each does there what the page says."""

import asyncio
import json
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest

from gloam.events import (
    Event,
    Intents,
    InteractionCreate,
    MessageCreate,
    PresenceUpdate,
    VoiceStateUpdate,
)
from gloam.gateway import Cluster, Handlers
from gloam.http import Client, HTTPError
from gloam.models import (
    ApplicationCommandInteraction,
    ChannelType,
    ChatInputCommandData,
    GatewayMessage,
    GuildVoiceChannel,
    IntegerDataOption,
    MessageCallbackData,
    MessageResponse,
    Permissions,
    StringDataOption,
    SubCommandDataOption,
    UserDataOption,
)
from gloam.models.ids import ChannelId, CommandId, GuildId, UserId
from gloam.ratelimiter import NoRateLimiter
from gloam.routes import application_commands, channels, guilds, members
from gloam.simulator import Bot, Discord, Person, Place, RefusedError
from gloam.standby import Standby
from gloam.toolbox import build
from tests.docs.test_documents import ROOT
from tests.docs.test_pages import run, take

T = TypeVar("T")

PATIENCE = 5.0

INTENTS = (
    Intents.GUILDS
    | Intents.GUILD_MEMBERS
    | Intents.GUILD_MESSAGES
    | Intents.GUILD_VOICE_STATES
    | Intents.MESSAGE_CONTENT
)


class Said:
    """What a page's block prints, a line after the other."""

    def __init__(self, page: dict[str, Any]) -> None:
        self._lines: asyncio.Queue[str] = asyncio.Queue()
        page["print"] = lambda *words: self._lines.put_nowait(" ".join(map(str, words)))

    async def next(self) -> str:
        async with asyncio.timeout(PATIENCE):
            return await self._lines.get()


class Home:
    """A guild with a bot and alice, and the bot's client."""

    def __init__(self, discord: Discord) -> None:
        self.discord = discord
        self.bot: Bot = discord.bot("robot")
        self.alice: Person = discord.user("alice")
        self.channel: Place = discord.channel("general", self.bot, self.alice)
        self.guild_id: GuildId = next(iter(discord.world.guilds))
        self.http = Client(self.bot.token, base_url=discord.api_url)

    def cluster(self) -> Cluster:
        return Cluster(self.bot.token, intents=INTENTS, api_url=self.discord.api_url)

    @asynccontextmanager
    async def listening(
        self,
        handle: Callable[[Event], Awaitable[None]] | None = None,
        take: Callable[[Event], object] = lambda event: None,
    ) -> AsyncIterator[Cluster]:
        """The bot's loop, beside the block, which begins once the bot is connected."""

        async def answer(event: Event) -> None:
            if handle is not None:
                await handle(event)

        async def loop(cluster: Cluster) -> None:
            async with Handlers() as handlers:
                async for _, event in cluster:
                    take(event)
                    handlers.start(answer(event))

        async with self.cluster() as cluster:
            reading = asyncio.create_task(loop(cluster))
            try:
                await self.discord.connected(self.bot)
                yield cluster
            finally:
                reading.cancel()
                await asyncio.gather(reading, return_exceptions=True)

    async def heard(self) -> str:
        """What the bot says next."""
        return (await self.discord.next_message(self.channel)).content


@pytest.fixture
async def home(discord: Discord) -> AsyncIterator[Home]:
    home = Home(discord)
    async with home.http:
        yield home


async def test_requests(home: Home, tmp_path: Path) -> None:
    there = home.channel.id
    await home.http.send(take("requests", "hello")(there))
    assert await home.heard() == "Hello!"

    say = take("requests", "say")
    assert await say(home.http, there, "allowed")
    with pytest.raises(HTTPError):
        await say(home.http, ChannelId(1), "nowhere")

    picture = tmp_path / "town.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    url = await take("requests", "upload")(home.http, there, picture)
    assert url.partition("?")[0].endswith("/map.png")

    assert await take("requests", "humans")(home.http, home.guild_id) == 1
    assert (await take("requests", "newest")(home.http, there, 2))[-1] == "allowed"

    found = await take("requests", "try_it")(home.http, there)
    assert found["id"] == str(there)


async def test_a_channel_is_purged(home: Home) -> None:
    there = home.channel.id
    kept = await home.alice.send(home.channel, "keep")
    for number in range(105):
        await home.alice.send(home.channel, f"{number}")
    purge = take("requests", "purge")

    async def purged(count: int) -> int:
        deleted = await purge(home.http, there, count, lambda message: message.content != "keep")
        assert isinstance(deleted, int)
        return deleted

    assert await purged(1) == 1
    assert await purged(200) == 104
    assert await purged(200) == 0
    assert list(home.discord.world.messages[there]) == [kept.id]


async def test_a_webhook_posts_in_a_thread(home: Home) -> None:
    picture = b"\x89PNG\r\n\x1a\n"
    herald = take("requests", "herald")
    assert await herald(home.http, home.channel.id, picture, "It rains.") == "news.txt"


async def test_metrics_of_requests(home: Home) -> None:
    calls = take("requests", "Calls")()
    async with Client(home.bot.token, base_url=home.discord.api_url, hooks=calls) as http:
        await http.send(take("requests", "hello")(home.channel.id))
    assert calls.ended == {("create_message", 200): 1}


def test_a_proxy_of_ones_own_limits_in_our_place() -> None:
    assert isinstance(take("requests", "through_our_proxy")("a.b.c").ratelimiter, NoRateLimiter)


async def test_waiting(home: Home) -> None:
    greet = take("waiting", "greet")
    async with Standby() as standby:

        async def handle(event: Event) -> None:
            match event:
                case MessageCreate(GatewayMessage(content="!hello") as message):
                    await greet(home.http, standby, message)

        async with home.listening(handle, standby.process):
            await home.alice.send(home.channel, "!hello")
            assert await home.heard() == "What is your name?"
            await home.alice.send(home.channel, "Alice")
            assert await home.heard() == "Hello, Alice!"

            newcomer = asyncio.create_task(take("waiting", "newcomer")(standby, home.guild_id))
            await asyncio.sleep(0)  # it waits from its first step on
            await home.discord.user("bob").join(home.guild_id)
            assert await newcomer == "bob"


async def test_commands(home: Home) -> None:
    on_message = take("commands", "on_message")

    async def handle(event: Event) -> None:
        match event:
            case MessageCreate(message) if not message.author.bot:
                await on_message(home.http, message)

    async with home.listening(handle):
        await home.alice.send(home.channel, "!kick")
        assert await home.heard() == (
            "user is missing: expected a user.\n```\n!kick\n     ^\n```"
            "Usage: `!kick <user> [why...] [--quiet]`"
        )
        await home.alice.send(home.channel, f"!out <@{home.alice.user.id}> for good")
        members = home.discord.world.members[home.guild_id]
        await home.discord.until(lambda: home.alice.user.id not in members or None)


async def test_the_gateway(home: Home) -> None:
    page = run("gateway", 0)
    said = Said(page)
    async with home.discord.running(
        page["main"](home.bot.token.reveal(), home.discord.api_url), home.bot
    ):
        assert await said.next() == "shard 0 begins"
        await home.alice.send(home.channel, "hi")
        assert await said.next() == "alice hi"


async def test_asking_and_telling_over_the_gateway(home: Home) -> None:
    page = run("gateway", 1)
    voice = guilds.create_guild_channel(home.guild_id, name="lounge", type=ChannelType.GUILD_VOICE)
    lounge = await home.http.send(voice)
    assert isinstance(lounge, GuildVoiceChannel)
    async with home.listening() as cluster:
        assert await page["count_members"](cluster, home.guild_id) == 2
        assert await page["find"](cluster, home.guild_id, "ali") == ["alice"]

        page["show"](cluster, "reading")
        shown = (await home.discord.next_event(PresenceUpdate)).data
        assert shown.activities
        assert shown.activities[0].state == "reading"

        page["join"](cluster, home.guild_id, lounge.id)
        assert (await home.discord.next_event(VoiceStateUpdate)).data.channel_id == lounge.id
        page["join"](cluster, home.guild_id, None)
        assert (await home.discord.next_event(VoiceStateUpdate)).data.channel_id is None


async def test_a_restart_misses_nothing(home: Home, tmp_path: Path) -> None:
    page = run("gateway", 2)
    page["PLACE"] = tmp_path / "sessions.json"
    page["Cluster"] = partial(Cluster, api_url=home.discord.api_url)
    said = Said(page)
    first = asyncio.create_task(page["main"](home.bot.token.reveal()))
    while await said.next() != "0 GuildCreate":
        pass
    signal.raise_signal(signal.SIGTERM)
    await first
    await home.http.send(guilds.create_guild_channel(home.guild_id, name="meanwhile"))
    async with home.discord.running(page["main"](home.bot.token.reveal()), home.bot):
        while await said.next() != "0 ChannelCreate":
            pass
    assert home.bot.sessions_started == 1


async def test_a_restart_with_a_cache(home: Home, tmp_path: Path) -> None:
    page = run("gateway", 3)
    page["Cluster"] = partial(Cluster, api_url=home.discord.api_url)
    said, start = Said(page), partial(page["main"], home.bot.token.reveal(), tmp_path)
    first = asyncio.create_task(start())
    while not (await said.next()).startswith("GuildCreate"):
        pass
    signal.raise_signal(signal.SIGTERM)
    await first
    await home.http.send(channels.update_channel(home.channel.id, name="meanwhile"))
    async with home.discord.running(start(), home.bot):
        while not (line := await said.next()).startswith("ChannelUpdate"):
            pass
    assert line == "ChannelUpdate 1"  # the channel is known, though no guild was told of anew
    assert home.bot.sessions_started == 1


async def test_the_cache(home: Home) -> None:
    page, permissions = run("cache", 0), run("cache", 1)
    said = Said(page)
    alice = home.alice.user.id
    async with home.listening(take=page["on_event"]) as cluster:
        shard = cluster.shard_of(home.guild_id)
        await shard.request_members(home.guild_id)
        await home.http.send(
            members.update_guild_member(home.guild_id, alice, nick="Queen of Hearts")
        )
        assert await said.next() == "renamed from None to Queen of Hearts"
    assert page["who"](home.guild_id, alice) == "alice"
    assert page["crowd"](home.guild_id) == 2

    def may(user_id: UserId, wanted: Permissions) -> object:
        there = (home.guild_id, home.channel.id, user_id)
        return permissions["may"](page["cache"], *there, wanted)

    assert may(alice, Permissions.SEND_MESSAGES) is True
    assert may(alice, Permissions.BAN_MEMBERS) is False
    assert may(home.bot.user.id, Permissions.BAN_MEMBERS) is True  # it owns the guild
    assert may(UserId(1), Permissions.SEND_MESSAGES) is None


async def test_interactions(home: Home) -> None:
    answer, respond = take("interactions", "answer"), take("interactions", "respond")
    alice, discord = home.alice, home.discord
    page = run("interactions", 0)
    said = Said(page)
    await page["register"](home.http, home.bot.application_id, home.guild_id)
    assert (await said.next()).endswith(" weather")

    async def handle(event: Event) -> None:
        match event:
            case InteractionCreate(interaction):
                await answer(home.http, interaction, respond)

    async with home.listening(handle):
        typing = await alice.suggest(home.channel, "weather", "city", city="Li")
        assert [choice.name for choice in await discord.suggestions(typing)] == ["Lisbon"]

        weather = await discord.answer(await alice.run(home.channel, "weather", city="Lyon"))
        assert weather.content == "Lyon: rain"
        again = await discord.answer(await alice.click(weather, "Again"))
        assert again.content == "Lyon: sun"

        asked = await alice.run(home.channel, "feedback")
        assert (await discord.modal(asked)).title == "Feedback"
        sent = await alice.submit(asked, words="More sun")
        assert (await discord.answer(sent)).content == "Thank you for 8 characters."

        with pytest.raises(RefusedError):  # only who manages messages may
            await alice.run_on(home.channel, "Report", weather)


def test_options_of_a_sub_command() -> None:
    text_of = take("interactions", "text_of")
    name = StringDataOption(name="name", value="faq")
    whom = UserDataOption(name="to", value=UserId(7))
    show = SubCommandDataOption(name="show", options=[whom, name])

    def called(*options: SubCommandDataOption) -> object:
        return text_of(ChatInputCommandData(id=CommandId(1), name="tag", options=options))

    assert called(show) == "<@7>: faq"
    assert called(SubCommandDataOption(name="show", options=[name])) == "faq"
    count = IntegerDataOption(name="count", value=3)
    assert called(SubCommandDataOption(name="forget", options=[count])) == "3 forgotten."
    assert called(SubCommandDataOption(name="other")) == "/tag other is not for today."


@pytest.mark.parametrize("is_late", [False, True])
async def test_a_command_that_fails(home: Home, is_late: bool) -> None:
    guarded, answer = take("interactions", "guarded"), take("interactions", "answer")
    command = build.slash_command("fail", "Fail")
    await home.http.send(
        application_commands.bulk_set_application_commands(home.bot.application_id, body=[command])
    )

    async def fail(interaction: ApplicationCommandInteraction) -> None:
        if is_late:
            said = MessageResponse(data=MessageCallbackData(content="At first all was well."))
            await answer(home.http, interaction, lambda _: said)
        raise RuntimeError

    async def handle(event: Event) -> None:
        match event:
            case InteractionCreate(ApplicationCommandInteraction() as interaction):
                await guarded(home.http, interaction, fail)

    async with home.listening(handle):
        asked = await home.alice.run(home.channel, "fail")
        first = await home.discord.answer(asked)
        told = await home.discord.next_follow_up(asked) if is_late else first
    assert told.content == "Something went wrong."


async def test_an_answer_that_takes_longer(home: Home) -> None:
    think = take("interactions", "think")
    command = build.slash_command("think", "Think about it")
    await home.http.send(
        application_commands.create_application_command(
            home.bot.application_id, name=command.name, description=command.description
        )
    )

    async def handle(event: Event) -> None:
        match event:
            case InteractionCreate(ApplicationCommandInteraction() as interaction):
                await think(home.http, interaction)

    async with home.listening(handle):
        asked = await home.alice.run(home.channel, "think")
        assert (await home.discord.answer(asked)).content == "It is 42."
        assert (await home.discord.next_follow_up(asked)).content == "And a follow-up."


def test_interactions_over_http() -> None:
    serve, respond = take("interactions", "serve"), take("interactions", "respond")
    ping = {
        "id": "1",
        "application_id": "2",
        "type": 1,
        "token": "t",
        "version": 1,
        "app_permissions": "0",
        "entitlements": [],
        "authorizing_integration_owners": {},
    }
    assert serve(json.dumps(ping).encode(), respond) == b'{"type":1}'


def test_webhook_events() -> None:
    take_note = take("interactions", "take_note")
    user = {"id": "7", "username": "alice", "avatar": None, "discriminator": "0"}
    event = {
        "type": "APPLICATION_AUTHORIZED",
        "timestamp": "2026-03-01T00:00:00",
        "data": {"user": user, "scopes": ["applications.commands"]},
    }
    common = {"version": 1, "application_id": "2"}
    assert take_note(json.dumps({**common, "type": 0}).encode()) == "ping"
    delivery = json.dumps({**common, "type": 1, "event": event}).encode()
    assert take_note(delivery) == "alice added the application"


async def test_an_example_is_tested_as_its_readme_says(
    discord: Discord, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    await take("../examples/README", "test_the_ping_bot_answers")(discord)
