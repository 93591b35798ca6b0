"""Webhooks: posting with nothing but an id and a token."""

from typing import Any

import aiohttp

from gloam.events import MessageCreate
from gloam.models import ChannelType
from gloam.simulator.world import channels
from tests.simulator.scene import Scene


async def made(scene: Scene, place: str | None = None) -> tuple[dict[str, Any], str]:
    """A webhook, and the path of its id and token."""
    path = f"{place or scene.here}/webhooks"
    webhook = await scene.does("POST", path, json={"name": "hook"})
    scene.heard()
    return webhook, f"/webhooks/{webhook['id']}/{webhook['token']}"


async def test_a_webhook_is_managed_with_and_without_its_token(scene: Scene) -> None:
    webhook, path = await made(scene)
    assert (webhook["type"], webhook["user"]["id"]) == (1, str(scene.bot.id))
    one = f"/webhooks/{webhook['id']}"
    assert (await scene.does("PATCH", one, json={"name": "other"}))["name"] == "other"
    for listed in (f"{scene.here}/webhooks", f"{scene.home}/webhooks"):
        assert [found["name"] for found in await scene.does("GET", listed)] == ["other"]
    status, found = await scene.call("GET", path, authorized=False)
    assert (status, "user" in found) == (200, False)
    wrong = f"/webhooks/{webhook['id']}/wrong"
    assert (await scene.call("GET", wrong, authorized=False))[1]["code"] == 50027
    scene.act_as(scene.guest())
    assert await scene.fails("GET", one) == (403, 50013)
    status, changed = await scene.call("PATCH", path, json={"name": "x"}, authorized=False)
    assert (status, changed["name"]) == (200, "x")
    assert (await scene.call("DELETE", path, authorized=False))[0] == 204
    assert scene.names()[-1] == "WEBHOOKS_UPDATE"
    assert (await scene.call("GET", path, authorized=False))[1]["code"] == 10015


async def test_a_webhook_posts_edits_and_deletes(scene: Scene) -> None:
    webhook, path = await made(scene)
    body = {"content": "hi", "username": "Someone"}
    assert (await scene.call("POST", path, json=body, authorized=False))[0] == 204
    (event,) = scene.heard()
    assert isinstance(event, MessageCreate)
    assert (event.data.author.username, str(event.data.webhook_id)) == ("Someone", webhook["id"])
    assert not event.data.member
    status, message = await scene.call("POST", f"{path}?wait=true", json=body, authorized=False)
    assert (status, message["author"]["bot"]) == (200, True)
    one = f"{path}/messages/{message['id']}"
    status, edited = await scene.call("PATCH", one, json={"content": "ho"}, authorized=False)
    assert (status, edited["content"]) == (200, "ho")
    assert (await scene.call("GET", one, authorized=False))[1]["content"] == "ho"
    assert (await scene.call("DELETE", one, authorized=False))[0] == 204
    assert (await scene.call("GET", one, authorized=False))[1]["code"] == 10008
    other = await scene.alice.send(scene.channel, "mine")
    theirs = f"{path}/messages/{other.id}"
    assert (await scene.call("DELETE", theirs, authorized=False))[1]["code"] == 10008
    assert (await scene.call("POST", path, json={}, authorized=False))[1]["code"] == 50006


async def test_a_webhook_uploads(scene: Scene) -> None:
    _, path = await made(scene)
    form = aiohttp.FormData()
    form.add_field("payload_json", '{"content":"look"}')
    form.add_field("files[0]", b"rock", filename="rock.txt")
    status, message = await scene.call("POST", f"{path}?wait=true", data=form, authorized=False)
    assert (status, message["attachments"][0]["filename"]) == (200, "rock.txt")


async def test_a_webhook_posts_in_threads_and_forums(scene: Scene) -> None:
    _, path = await made(scene)
    body = {"name": "thread", "type": 11}
    thread = await scene.does("POST", f"{scene.here}/threads", json=body)
    in_thread = f"{path}?wait=true&thread_id={thread['id']}"
    message = await scene.does("POST", in_thread, json={"content": "x"})
    assert message["channel_id"] == thread["id"]
    one = f"{path}/messages/{message['id']}"
    assert await scene.fails("GET", one) == (404, 10008)
    assert await scene.does("GET", f"{one}?thread_id={thread['id']}")
    assert await scene.fails("POST", f"{path}?thread_id=1", {"content": "x"}) == (404, 10003)
    named = {"content": "x", "thread_name": "post"}
    assert await scene.fails("POST", path, named) == (400, 220003)
    kind = ChannelType.GUILD_FORUM
    forum = channels.create_channel(scene.world, scene.bot.id, scene.guild_id, "help", kind)
    _, path = await made(scene, f"/channels/{forum.id}")
    assert await scene.fails("POST", path, {"content": "x"}) == (400, 220001)
    posted = await scene.does("POST", f"{path}?wait=true", json=named)
    assert (await scene.does("GET", f"/channels/{posted['channel_id']}"))["name"] == "post"


async def test_names_that_webhooks_cannot_have(scene: Scene) -> None:
    for name in ("Clyde", "my discord"):
        assert await scene.fails("POST", f"{scene.here}/webhooks", {"name": name}) == (400, 50035)


async def test_what_is_told_in_the_form_of_slack_is_a_message(scene: Scene) -> None:
    _, path = await made(scene)
    box = {
        "pretext": "Look:",
        "title": "Build 7",
        "title_link": "https://a.b/7",
        "text": "failed",
        "color": "#E01E5A",
        "ts": 1_700_000_000,
        "author_name": "CI",
        "footer": "slow",
        "image_url": "https://a.b/c.png",
        "fields": [{"name": "branch", "value": "main", "inline": True}],
    }
    body = {
        "text": "Oh no",
        "username": "CI",
        "attachments": [box, {"title": "x", "color": "#0f8"}],
    }
    status, told = await scene.call_raw("POST", f"{path}/slack", body)
    assert (status, told) == (200, b"ok")
    (message, *_) = await scene.does("GET", f"{scene.here}/messages")
    assert (message["content"], message["author"]["username"]) == ("Oh no\nLook:", "CI")
    first, second = message["embeds"]
    assert (first["title"], first["description"], first["color"]) == ("Build 7", "failed", 0xE01E5A)
    assert first["timestamp"].startswith("2023-11-14T22:13:20")
    assert first["fields"] == [{"name": "branch", "value": "main", "inline": True}]
    assert second["color"] == 0x00FF88
    wrong = {"attachments": [{"title": "x", "color": "reddish"}]}
    assert await scene.fails("POST", f"{path}/slack", wrong) == (400, 50035)
    assert await scene.fails("POST", f"{path}/slack", {}) == (400, 50006)
