"""What people can do, and how a test waits for what a bot does about it.

The bot is a client that answers when the test says so, with JSON.
"""

from collections.abc import AsyncIterator, Mapping
from typing import Any

import aiohttp
import pytest

from gloam.events import (
    GuildMemberAdd,
    GuildMemberRemove,
    InteractionCreate,
    MessagePollVoteAdd,
    MessageReactionRemove,
    VoiceStateUpdate,
)
from gloam.models import (
    ChannelType,
    ChatInputCommandData,
    MessageFlags,
    PollAnswer,
    PollCreateRequest,
    PollMedia,
    StringDataOption,
    UserDataOption,
)
from gloam.simulator import Discord, Exchange, InteractionFailedError, RefusedError
from gloam.simulator.world import channels

ROW = 1
COMMANDS = [
    {
        "name": "greet",
        "description": "Greets someone.",
        "options": [
            {"type": 6, "name": "who", "description": "Whom.", "required": True},
            {"type": 3, "name": "how", "description": "How.", "autocomplete": True},
        ],
    },
    {
        "name": "tag",
        "description": "Tags.",
        "options": [
            {
                "type": 1,
                "name": "add",
                "description": "Adds one.",
                "options": [{"type": 3, "name": "name", "description": "N.", "required": True}],
            }
        ],
    },
    {"name": "Report", "type": 3},
    {"name": "Wave", "type": 2},
]


class Talk:
    """Alice and a bot in a channel, with commands."""

    def __init__(self, discord: Discord, session: aiohttp.ClientSession) -> None:
        self.discord = discord
        self.alice, self.bot = discord.user("alice"), discord.bot("robot")
        self.channel = discord.channel("general", self.alice, self.bot)
        [self.guild_id] = discord.world.guilds
        self._session = session

    async def call(self, method: str, path: str, body: object) -> Any:  # noqa: ANN401  # JSON
        """Call the API as the bot."""
        headers = {"Authorization": self.bot.token.authorization}
        url = self.discord.api_url + path
        async with self._session.request(method, url, json=body, headers=headers) as answer:
            assert answer.status < 300, await answer.text()
            return await answer.json() if answer.status != 204 else None

    async def respond(self, asked: Exchange, kind: int, **data: object) -> None:
        """Give the first response to an interaction."""
        body: Mapping[str, object] = {"type": kind, "data": data} if data else {"type": kind}
        await self.call("POST", f"/interactions/{asked.id}/{asked.token}/callback", body)

    async def follow_up(self, asked: Exchange, method: str, path: str, content: str) -> None:
        """Say something with the token of an interaction."""
        base = f"/webhooks/{self.bot.application_id}/{asked.token}"
        await self.call(method, base + path, {"content": content})


@pytest.fixture
async def talk(discord: Discord) -> AsyncIterator[Talk]:
    async with aiohttp.ClientSession() as session:
        found = Talk(discord, session)
        await found.call("PUT", f"/applications/{found.bot.application_id}/commands", COMMANDS)
        yield found


async def test_a_slash_command_is_run_and_answered(talk: Talk) -> None:
    asked = await talk.alice.run(talk.channel, "/greet", who=talk.bot, how="loudly")
    told = (await talk.discord.next_event(InteractionCreate)).data
    data = getattr(told, "data", None)
    assert isinstance(data, ChatInputCommandData)
    assert data.options == [
        UserDataOption(name="who", value=talk.bot.user.id),
        StringDataOption(name="how", value="loudly"),
    ]
    await talk.respond(asked, 4, content="HELLO")
    assert (await talk.discord.answer(asked)).content == "HELLO"
    assert (await talk.discord.next_message(talk.channel)).content == "HELLO"


async def test_a_deferred_answer_is_waited_for(talk: Talk) -> None:
    asked = await talk.alice.run(talk.channel, "tag add", name="x")
    await talk.respond(asked, 5)
    with pytest.raises(TimeoutError):
        await talk.discord.answer(asked, seconds=0)
    await talk.discord.advance(600)
    await talk.follow_up(asked, "PATCH", "/messages/@original", "done")
    assert (await talk.discord.answer(asked)).content == "done"
    for content in ("and", "more"):
        await talk.follow_up(asked, "POST", "", content)
    assert (await talk.discord.next_follow_up(asked)).content == "and"
    assert (await talk.discord.next_follow_up(asked)).content == "more"


async def test_a_secret_answer_is_no_message_for_all(talk: Talk) -> None:
    asked = await talk.alice.run(talk.channel, "tag add", name="x")
    await talk.respond(asked, 4, content="psst", flags=int(MessageFlags.EPHEMERAL))
    assert (await talk.discord.answer(asked)).content == "psst"
    with pytest.raises(TimeoutError):
        await talk.discord.next_message(talk.channel, seconds=0)


async def test_who_does_not_respond_in_three_seconds_has_failed(talk: Talk) -> None:
    asked = await talk.alice.run(talk.channel, "tag add", name="x")
    await talk.discord.advance(3)
    for wait in (
        talk.discord.answer,
        talk.discord.modal,
        talk.discord.suggestions,
        talk.discord.next_follow_up,
    ):
        with pytest.raises(InteractionFailedError):
            await wait(asked)


async def test_suggestions_come_while_one_types(talk: Talk) -> None:
    asked = await talk.alice.suggest(talk.channel, "greet", "how", who=talk.alice, how="lo")
    await talk.respond(asked, 8, choices=[{"name": "loudly", "value": "loudly"}])
    [choice] = await talk.discord.suggestions(asked)
    assert (choice.name, choice.value) == ("loudly", "loudly")


async def test_menus_of_messages_and_users_have_commands(talk: Talk) -> None:
    message = await talk.alice.send(talk.channel, "spam")
    for asked in (
        await talk.alice.run_on(talk.channel, "Report", message),
        await talk.alice.run_on(talk.channel, "Wave", talk.bot),
    ):
        await talk.respond(asked, 4, content="thanks")
        assert (await talk.discord.answer(asked)).content == "thanks"


async def test_buttons_are_clicked_by_what_they_say_and_selects_chosen_from(talk: Talk) -> None:
    button = {"type": 2, "style": 1, "label": "Press me", "custom_id": "press"}
    options = [{"label": text, "value": text} for text in ("red", "blue")]
    select = {"type": 3, "custom_id": "colour", "options": options}
    rows = [{"type": ROW, "components": [one]} for one in (button, select)]
    await talk.call(
        "POST", f"/channels/{talk.channel.id}/messages", {"content": "?", "components": rows}
    )
    message = await talk.discord.next_message(talk.channel)
    for asked in (
        await talk.alice.click(message, "Press me"),
        await talk.alice.click(message, "press"),
        await talk.alice.choose(message, "colour", "blue"),
    ):
        await talk.respond(asked, 7, content="!", components=rows)
        assert (await talk.discord.next_edit(message)).content == "!"
    with pytest.raises(RefusedError):
        await talk.alice.choose(message, "colour", "green")


async def test_a_modal_is_filled_in(talk: Talk) -> None:
    asked = await talk.alice.run(talk.channel, "tag add", name="x")
    field = {"type": 4, "custom_id": "why", "style": 1, "label": "Why?"}
    rows = [{"type": ROW, "components": [field]}]
    await talk.respond(asked, 9, custom_id="reason", title="Reason", components=rows)
    modal = await talk.discord.modal(asked)
    assert modal.title == "Reason"
    sent = await talk.alice.submit(asked, why="because")
    await talk.respond(sent, 4, content="I see")
    assert (await talk.discord.answer(sent)).content == "I see"


async def test_replies_files_and_reactions(talk: Talk) -> None:
    first = await talk.alice.send(talk.channel, "look", files={"rock.txt": b"rock"})
    [attachment] = first.attachments
    assert (attachment.filename, attachment.content_type) == ("rock.txt", "text/plain")
    reply = await talk.alice.send(talk.channel, "nice", reply_to=first)
    assert reply.message_reference
    assert reply.message_reference.message_id == first.id
    await talk.alice.react(first, "👍")
    with pytest.raises(TimeoutError):
        await talk.discord.next_reaction(first, seconds=0)
    path = f"/channels/{talk.channel.id}/messages/{first.id}/reactions/👍/@me"
    await talk.call("PUT", path, None)
    assert (await talk.discord.next_reaction(first)).user_id == talk.bot.user.id
    await talk.alice.unreact(first, "👍")
    assert (await talk.discord.next_event(MessageReactionRemove)).data.user_id == talk.alice.user.id


async def test_polls_are_voted_in(talk: Talk) -> None:
    poll = PollCreateRequest(
        question=PollMedia(text="ok?"),
        answers=[PollAnswer(poll_media=PollMedia(text=text)) for text in ("yes", "no")],
    )
    message = await talk.alice.send(talk.channel, poll=poll)
    await talk.alice.vote(message, 2)
    assert (await talk.discord.next_event(MessagePollVoteAdd)).data.answer_id == 2


async def test_people_come_go_and_talk(talk: Talk) -> None:
    bob = talk.discord.user("bob")
    with pytest.raises(RefusedError):
        await bob.send(talk.channel, "hello")
    await bob.join(talk.guild_id)
    await talk.discord.next_event(GuildMemberAdd)
    lounge = channels.create_channel(
        talk.discord.world, talk.alice.user.id, talk.guild_id, "lounge", ChannelType.GUILD_VOICE
    )
    await bob.enter(lounge)
    assert (await talk.discord.next_event(VoiceStateUpdate)).data.channel_id == lounge.id
    await bob.hang_up(talk.guild_id)
    assert (await talk.discord.next_event(VoiceStateUpdate)).data.channel_id is None
    await bob.leave(talk.guild_id)
    await talk.discord.next_event(GuildMemberRemove)
    with pytest.raises(RefusedError):
        await bob.enter(await bob.dm(talk.bot))


async def test_direct_messages_are_a_place(talk: Talk) -> None:
    place = await talk.alice.dm(talk.bot)
    await talk.alice.send(place, "psst")
    await talk.call("POST", f"/channels/{place.id}/messages", {"content": "yes?"})
    assert (await talk.discord.next_message(place)).content == "yes?"
    with pytest.raises(RefusedError):
        await talk.alice.run(place, "nothing")
