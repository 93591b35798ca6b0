"""What happens to messages: reactions, pins, polls, crossposts, the content that is not shown."""

from datetime import timedelta

import aiohttp
import pytest

from gloam.core import FakeClock
from gloam.events import (
    PRIVILEGED_INTENTS,
    ChannelPinsUpdate,
    Intents,
    MessageCreate,
    MessageReactionAdd,
    MessageReactionRemoveEmoji,
    MessageUpdate,
)
from gloam.models import ChannelType, MessageFlags, MessageType, Permissions
from gloam.simulator import Bot
from gloam.simulator.world import accounts, channels, members, polls, reactions
from tests.simulator.scene import Scene

OK = "%F0%9F%91%8C"
POLL = {
    "question": {"text": "Tea?"},
    "answers": [{"poll_media": {"text": "Yes"}}, {"poll_media": {"text": "No"}}],
    "duration": 1,
}


async def said(scene: Scene, content: str = "hello") -> str:
    """The path of a message of alice's."""
    message = await scene.alice.send(scene.channel, content)
    scene.heard()
    return f"{scene.here}/messages/{message.id}"


async def test_reactions_are_counted_for_each_reader(scene: Scene) -> None:
    message = await said(scene)
    world, alice = scene.world, scene.alice.user
    assert (await scene.call("PUT", f"{message}/reactions/{OK}/@me"))[0] == 204
    (event,) = scene.heard()
    assert isinstance(event, MessageReactionAdd)
    assert (event.data.user_id, event.data.emoji.name) == (scene.bot.id, "\N{OK HAND SIGN}")
    assert event.data.message_author_id == alice.id
    assert (await scene.call("PUT", f"{message}/reactions/{OK}/@me"))[0] == 204
    assert scene.heard() == []
    emoji = reactions.read_emoji(world, "\N{OK HAND SIGN}")
    reactions.add(world, alice.id, scene.channel.id, int(message.split("/")[-1]), emoji)
    (one,) = (await scene.does("GET", message))["reactions"]
    assert (one["count"], one["me"], one["emoji"]["name"]) == (2, True, "\N{OK HAND SIGN}")
    found = await scene.does("GET", f"{message}/reactions/{OK}?limit=1")
    assert [user["id"] for user in found] == [str(min(alice.id, scene.bot.id))]
    assert (await scene.call("DELETE", f"{message}/reactions/{OK}/@me"))[0] == 204
    (one,) = (await scene.does("GET", message))["reactions"]
    assert (one["count"], one["me"]) == (1, False)
    assert (await scene.call("DELETE", f"{message}/reactions/{OK}/{alice.id}"))[0] == 204
    assert "reactions" not in await scene.does("GET", message)
    assert await scene.fails("DELETE", f"{message}/reactions/{OK}/@me") == (404, 10014)


async def test_reactions_are_cleared_all_or_one_emoji(scene: Scene) -> None:
    message = await said(scene)
    for emoji in (OK, "%F0%9F%91%8D"):
        await scene.call("PUT", f"{message}/reactions/{emoji}/@me")
    scene.heard()
    assert (await scene.call("DELETE", f"{message}/reactions/{OK}"))[0] == 204
    (event,) = scene.heard()
    assert isinstance(event, MessageReactionRemoveEmoji)
    assert len((await scene.does("GET", message))["reactions"]) == 1
    assert (await scene.call("DELETE", f"{message}/reactions"))[0] == 204
    assert scene.names() == ["MESSAGE_REACTION_REMOVE_ALL"]


@pytest.mark.parametrize("emoji", ["smile", "%3Asmile%3A", "smile:123456789012345678", "1"])
async def test_what_is_no_emoji_is_refused(scene: Scene, emoji: str) -> None:
    message = await said(scene)
    assert await scene.fails("PUT", f"{message}/reactions/{emoji}/@me") == (404, 10014)


async def test_a_new_emoji_takes_a_permission_that_an_old_one_does_not(scene: Scene) -> None:
    message = await said(scene)
    guest = scene.guest()
    deny = {"type": 1, "deny": str(int(Permissions.ADD_REACTIONS))}
    await scene.does("PUT", f"{scene.here}/permissions/{guest.id}", json=deny)
    scene.act_as(guest)
    assert await scene.fails("PUT", f"{message}/reactions/{OK}/@me") == (403, 50013)
    scene.act_as(scene.bot)
    await scene.call("PUT", f"{message}/reactions/{OK}/@me")
    scene.act_as(guest)
    assert (await scene.call("PUT", f"{message}/reactions/{OK}/@me"))[0] == 204


async def test_pins_by_both_endpoints(scene: Scene, clock: FakeClock) -> None:
    first, second = await said(scene, "one"), await said(scene, "two")
    ids = [path.split("/")[-1] for path in (first, second)]
    assert (await scene.call("PUT", f"{scene.here}/messages/pins/{ids[0]}"))[0] == 204
    names = scene.names()
    assert names[:3] == ["MESSAGE_UPDATE", "CHANNEL_PINS_UPDATE", "MESSAGE_CREATE"]
    await clock.advance(1)
    assert (await scene.call("PUT", f"{scene.here}/pins/{ids[1]}"))[0] == 204
    found = await scene.does("GET", f"{scene.here}/messages/pins")
    assert [one["message"]["id"] for one in found["items"]] == ids[::-1]
    assert found["items"][0]["message"]["pinned"] is True
    page = await scene.does("GET", f"{scene.here}/messages/pins?limit=1")
    assert (len(page["items"]), page["has_more"]) == (1, True)
    before = page["items"][0]["pinned_at"].replace("+", "%2B")
    rest = await scene.does("GET", f"{scene.here}/messages/pins?before={before}")
    assert [one["message"]["id"] for one in rest["items"]] == ids[:1]
    assert [one["id"] for one in await scene.does("GET", f"{scene.here}/pins")] == ids[::-1]
    scene.heard()
    assert (await scene.call("DELETE", f"{scene.here}/pins/{ids[1]}"))[0] == 204
    updates = [one for one in scene.heard() if isinstance(one, ChannelPinsUpdate)]
    assert updates[0].data.last_pin_timestamp == scene.world.now - timedelta(seconds=1)
    announced = [one for one in await scene.does("GET", f"{scene.here}/messages") if one["type"]]
    assert {one["type"] for one in announced} == {int(MessageType.CHANNEL_PINNED_MESSAGE)}


async def test_a_poll_is_voted_in_and_ends(scene: Scene, clock: FakeClock) -> None:
    message = await scene.does("POST", f"{scene.here}/messages", json={"poll": POLL})
    assert [one["answer_id"] for one in message["poll"]["answers"]] == [1, 2]
    world, alice, place = scene.world, scene.alice.user.id, scene.channel.id
    scene.heard()
    polls.vote(world, alice, place, int(message["id"]), 1)
    polls.vote(world, alice, place, int(message["id"]), 2)  # instead: only one is allowed
    assert scene.names() == [
        "MESSAGE_POLL_VOTE_ADD",
        "MESSAGE_POLL_VOTE_REMOVE",
        "MESSAGE_POLL_VOTE_ADD",
    ]
    path = f"{scene.here}/polls/{message['id']}"
    voters = await scene.does("GET", f"{path}/answers/2")
    assert [user["id"] for user in voters["users"]] == [str(alice)]
    results = (await scene.does("GET", f"{scene.here}/messages/{message['id']}"))["poll"]["results"]
    assert results == {
        "is_finalized": False,
        "answer_counts": [{"id": 2, "count": 1, "me_voted": False}],
    }
    await clock.advance(3600)
    update, verdict = [
        one.data for one in scene.heard() if isinstance(one, MessageUpdate | MessageCreate)
    ]
    assert update.poll
    assert update.poll.results
    assert update.poll.results.is_finalized
    assert verdict.type is MessageType.POLL_RESULT
    told = {field.name: field.value for field in verdict.embeds[0].fields or ()}
    assert (told["victor_answer_text"], told["total_votes"]) == ("No", "1")
    assert await scene.fails("POST", f"{path}/expire") == (400, 520007)
    with pytest.raises(Exception, match="520001"):
        polls.vote(world, alice, place, int(message["id"]), 1)


async def test_only_its_author_ends_a_poll_early(scene: Scene) -> None:
    message = await scene.does("POST", f"{scene.here}/messages", json={"poll": POLL})
    path = f"{scene.here}/polls/{message['id']}/expire"
    scene.act_as(scene.guest())
    assert await scene.fails("POST", path) == (403, 50005)
    scene.act_as(scene.bot)
    assert (await scene.does("POST", path))["poll"]["results"]["is_finalized"] is True
    plain = (await said(scene)).split("/")[-1]
    assert await scene.fails("GET", f"{scene.here}/polls/{plain}/answers/1") == (400, 520006)


async def test_an_announcement_reaches_those_who_follow(scene: Scene) -> None:
    world, me = scene.world, scene.bot.id
    kind = ChannelType.GUILD_ANNOUNCEMENT
    news = channels.create_channel(world, me, scene.guild_id, "news", kind)
    followed = await scene.does(
        "POST", f"/channels/{news.id}/followers", json={"webhook_channel_id": str(scene.channel.id)}
    )
    assert followed["channel_id"] == str(news.id)
    message = await scene.does("POST", f"/channels/{news.id}/messages", json={"content": "extra"})
    path = f"/channels/{news.id}/messages/{message['id']}/crosspost"
    published = await scene.does("POST", path)
    assert published["flags"] & MessageFlags.CROSSPOSTED
    assert await scene.fails("POST", path) == (400, 40033)
    copy, added = await scene.does("GET", f"{scene.here}/messages")
    assert added["type"] == int(MessageType.CHANNEL_FOLLOW_ADD)
    assert (copy["content"], copy["webhook_id"]) == ("extra", followed["webhook_id"])
    assert copy["message_reference"]["message_id"] == message["id"]
    assert await scene.fails("POST", f"{await said(scene)}/crosspost") == (400, 50024)


async def test_replies_and_forwards_refer_to_messages(scene: Scene) -> None:
    asked = (await said(scene, "who?")).split("/")[-1]
    body = {"content": "me", "message_reference": {"message_id": asked}}
    reply = await scene.does("POST", f"{scene.here}/messages", json=body)
    assert (reply["type"], reply["referenced_message"]["content"]) == (19, "who?")
    gone = {"content": "me", "message_reference": {"message_id": "1"}}
    status, body = await scene.call("POST", f"{scene.here}/messages", json=gone)
    why = {"code": "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "message": "Unknown message"}
    assert (status, body["errors"]) == (400, {"message_reference": {"_errors": [why]}})
    gone["message_reference"] = {"message_id": "1", "fail_if_not_exists": False}
    assert (await scene.does("POST", f"{scene.here}/messages", json=gone))["type"] == 0
    reference = {"type": 1, "message_id": asked, "channel_id": str(scene.channel.id)}
    forward = await scene.does(
        "POST", f"{scene.here}/messages", json={"message_reference": reference}
    )
    assert forward["message_snapshots"][0]["message"]["content"] == "who?"


async def test_nothing_is_forwarded_from_where_one_cannot_read(scene: Scene) -> None:
    secret = scene.elsewhere()
    message = await scene.alice.send(secret, "psst")
    reference = {"type": 1, "message_id": str(message.id)}
    there = f"{scene.here}/messages"
    assert await scene.fails("POST", there, {"message_reference": reference}) == (400, 50035)
    reference["channel_id"] = str(secret.id)
    assert await scene.fails("POST", there, {"message_reference": reference}) == (400, 160014)
    reference = {"type": 1, "message_id": "1", "channel_id": str(scene.channel.id)}
    assert await scene.fails("POST", there, {"message_reference": reference}) == (400, 50035)


async def test_a_message_in_a_channel_cannot_be_made_ephemeral(scene: Scene) -> None:
    sent = await scene.does("POST", f"{scene.here}/messages", {"content": "x", "flags": 64 | 4})
    assert sent["flags"] == 4
    await scene.does("GET", f"{scene.here}/messages/{sent['id']}")


async def test_a_nonce_has_a_length(scene: Scene) -> None:
    path = f"{scene.here}/messages"
    assert await scene.fails("POST", path, {"content": "x", "nonce": "n" * 26}) == (400, 50035)
    assert (await scene.does("POST", path, {"content": "x", "nonce": "n" * 25}))[
        "nonce"
    ] == "n" * 25


async def test_an_attachment_can_be_shown_within_the_message(scene: Scene) -> None:
    form = aiohttp.FormData()
    payload = (
        '{"embeds":[{"image":{"url":"attachment://a.png"}}],'
        '"attachments":[{"id":"0","description":"a cat"}]}'
    )
    form.add_field("payload_json", payload)
    form.add_field("files[0]", b"cat", filename="a.png", content_type="image/png")
    status, message = await scene.call("POST", f"{scene.here}/messages", data=form)
    assert status == 200
    assert message["embeds"][0]["image"]["url"] == message["attachments"][0]["url"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"content": "x", "flags": 32768, "components": [{"type": 10, "content": "y"}]}, 50035),
        ({"embeds": [{"description": "x" * 4096}, {"description": "x" * 2000}]}, 50035),
        (
            {
                "content": "x",
                "components": [
                    {
                        "type": 1,
                        "components": [
                            {"type": 2, "style": 1, "label": "x", "custom_id": "same"},
                            {"type": 2, "style": 1, "label": "y", "custom_id": "same"},
                        ],
                    }
                ],
            },
            50035,
        ),
        ({"sticker_ids": ["1"]}, 50081),
        ({"content": "  "}, 50006),
    ],
)
async def test_what_a_message_cannot_be(scene: Scene, body: object, code: int) -> None:
    status, error = await scene.call("POST", f"{scene.here}/messages", json=body)
    assert (status, error["code"]) == (400, code)


async def test_a_bot_without_the_intent_reads_no_content_over_http_either(scene: Scene) -> None:
    blind: Bot = accounts.create_bot(
        scene.world, "blind", privileged_intents=PRIVILEGED_INTENTS & ~Intents.MESSAGE_CONTENT
    )
    members.join(scene.world, scene.guild_id, blind.user)
    await said(scene, "secret")
    await said(scene, f"for you, <@{blind.id}>")
    scene.act_as(blind)
    await scene.does("POST", f"{scene.here}/messages", json={"content": "mine"})
    found = [one["content"] for one in await scene.does("GET", f"{scene.here}/messages")]
    assert found == ["mine", f"for you, <@{blind.id}>", ""]


async def test_bots_do_not_write_to_each_other(scene: Scene) -> None:
    guest = scene.guest()
    channel = await scene.does("POST", "/users/@me/channels", json={"recipient_id": str(guest.id)})
    path = f"/channels/{channel['id']}/messages"
    assert await scene.fails("POST", path, {"content": "x"}) == (403, 50007)
    to_alice = {"recipient_id": str(scene.alice.user.id)}
    channel = await scene.does("POST", "/users/@me/channels", json=to_alice)
    assert [one["id"] for one in channel["recipients"]] == [str(scene.alice.user.id)]
    assert await scene.does("POST", f"/channels/{channel['id']}/messages", json={"content": "x"})
    scene.act_as(guest)
    assert await scene.fails("GET", f"/channels/{channel['id']}") == (403, 50001)


async def test_a_bot_writes_to_whom_it_shares_a_guild_with(scene: Scene) -> None:
    zoe = scene.discord.user("zoe")
    body = {"recipient_id": str(zoe.user.id)}
    dm = f"/channels/{(await scene.does('POST', '/users/@me/channels', body))['id']}"
    assert await scene.fails("POST", f"{dm}/messages", {"content": "x"}) == (403, 50278)
    await zoe.join(scene.guild_id)
    await scene.does("POST", f"{dm}/messages", {"content": "x"})
    assert await scene.fails("POST", f"{dm}/invites", {}) == (403, 50003)
    assert await scene.fails("POST", f"{dm}/webhooks", {"name": "x"}) == (403, 50003)
    assert await scene.fails("POST", f"{dm}/threads", {"name": "x", "type": 11}) == (403, 50003)


async def test_a_topic_is_as_long_as_the_kind_of_channel_lets_it_be(scene: Scene) -> None:
    long = {"topic": "x" * 1025}
    assert await scene.fails("PATCH", scene.here, long) == (400, 50035)
    channels = f"{scene.home}/channels"
    assert await scene.fails("POST", channels, {"name": "t", **long}) == (400, 50035)
    await scene.does("POST", channels, {"name": "f", "type": 15, **long})
