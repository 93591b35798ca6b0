"""Threads of every kind, and who is in them."""

import pytest

from gloam.core import FakeClock
from gloam.events import ThreadCreate, ThreadMembersUpdate, ThreadUpdate
from gloam.models import (
    ChannelFlags,
    Permissions,
    PrivateThread,
    PublicThread,
)
from tests.simulator.scene import Scene


async def begin(scene: Scene, **body: object) -> str:
    """The path of a new thread."""
    thread = await scene.does(
        "POST", f"{scene.here}/threads", json={"name": "thread", "type": 11, **body}
    )
    return f"/channels/{thread['id']}"


async def test_a_thread_on_a_message_shares_its_id(scene: Scene) -> None:
    message = await scene.alice.send(scene.channel, "hello")
    scene.heard()
    path = f"{scene.here}/messages/{message.id}/threads"
    thread = await scene.does("POST", path, json={"name": "about"})
    assert (thread["id"], thread["type"], thread["owner_id"]) == (
        str(message.id),
        11,
        str(scene.bot.id),
    )
    names = scene.names()
    assert names[:3] == ["THREAD_CREATE", "THREAD_MEMBERS_UPDATE", "GUILD_AUDIT_LOG_ENTRY_CREATE"]
    shown = await scene.does("GET", f"{scene.here}/messages/{message.id}")
    assert shown["thread"]["id"] == thread["id"]
    assert await scene.fails("POST", path, {"name": "again"}) == (400, 160004)


async def test_who_writes_has_joined(scene: Scene) -> None:
    thread = await begin(scene)
    guest = scene.guest()
    scene.act_as(guest)
    scene.heard()
    await scene.does("POST", f"{thread}/messages", json={"content": "hi"})
    updates = [one.data for one in scene.heard() if isinstance(one, ThreadMembersUpdate)]
    assert [one.user_id for one in updates[0].added_members or ()] == [guest.id]
    members = await scene.does("GET", f"{thread}/thread-members?with_member=true")
    assert {one["user_id"] for one in members} == {str(scene.bot.id), str(guest.id)}
    assert all("member" in one for one in members)
    found = await scene.does("GET", thread)
    assert (found["member_count"], found["message_count"], found["total_message_sent"]) == (2, 1, 1)
    assert found["member"]["user_id"] == str(guest.id)
    assert (await scene.call("DELETE", f"{thread}/thread-members/@me"))[0] == 204
    assert await scene.fails("GET", f"{thread}/thread-members/@me") == (404, 10007)
    assert (await scene.call("PUT", f"{thread}/thread-members/@me"))[0] == 204


async def test_a_private_thread_is_for_its_members(scene: Scene) -> None:
    thread = await begin(scene, type=12, invitable=False)
    guest = scene.guest()
    scene.act_as(guest)
    assert await scene.fails("GET", thread) == (403, 50001)
    scene.act_as(scene.bot)
    scene.heard()
    assert (await scene.call("PUT", f"{thread}/thread-members/{guest.id}"))[0] == 204
    (told,) = [one for one in scene.heard(guest) if isinstance(one, ThreadCreate)]
    assert isinstance(told.data, PrivateThread)
    scene.act_as(guest)
    assert (await scene.does("GET", thread))["thread_metadata"]["invitable"] is False
    other = scene.guest()
    assert await scene.fails("PUT", f"{thread}/thread-members/{other.id}") == (403, 50013)


async def test_archived_threads_are_listed_and_opened_again(scene: Scene, clock: FakeClock) -> None:
    thread = await begin(scene, auto_archive_duration=60)
    await clock.advance(3000)
    await scene.does("POST", f"{thread}/messages", json={"content": "still here"})
    await clock.advance(3000)  # 60 minutes count from the last message
    assert (await scene.does("GET", thread))["thread_metadata"]["archived"] is False
    scene.heard()
    await clock.advance(600)
    (event,) = scene.heard()
    assert isinstance(event, ThreadUpdate)
    assert isinstance(event.data, PublicThread)
    assert event.data.thread_metadata.archived
    listed = await scene.does("GET", f"{scene.here}/threads/archived/public")
    assert [f"/channels/{one['id']}" for one in listed["threads"]] == [thread]
    assert await scene.does("GET", f"{scene.home}/threads/active") == {"threads": [], "members": []}
    assert await scene.fails("PUT", f"{thread}/thread-members/@me") == (400, 50083)
    await scene.does("POST", f"{thread}/messages", json={"content": "again"})
    active = await scene.does("GET", f"{scene.home}/threads/active")
    assert [f"/channels/{one['id']}" for one in active["threads"]] == [thread]
    assert len(active["members"]) == 1


async def test_private_archives_are_for_moderators_and_for_who_was_there(scene: Scene) -> None:
    thread = await begin(scene, type=12)
    await scene.does("PATCH", thread, json={"archived": True})
    private = f"{scene.here}/threads/archived/private"
    mine = f"{scene.here}/users/@me/threads/archived/private"
    for path in (private, mine):
        assert len((await scene.does("GET", path))["threads"]) == 1
    scene.act_as(scene.guest())
    assert await scene.fails("GET", private) == (403, 50013)
    assert (await scene.does("GET", mine))["threads"] == []


async def test_what_is_locked_stays_locked(scene: Scene) -> None:
    thread = await begin(scene)
    await scene.does("PATCH", thread, json={"archived": True, "locked": True})
    scene.act_as(scene.guest())
    assert await scene.fails("POST", f"{thread}/messages", {"content": "x"}) == (400, 50083)
    assert await scene.fails("PATCH", thread, {"archived": False}) == (403, 50013)
    scene.act_as(scene.guest(Permissions.MANAGE_THREADS))
    await scene.does("POST", f"{thread}/messages", json={"content": "x"})


async def test_in_a_locked_thread_that_is_active_only_small_things_are_done(scene: Scene) -> None:
    thread, guest = await begin(scene), scene.guest()
    scene.act_as(guest)
    sent = await scene.does("POST", f"{thread}/messages", json={"content": "x"})
    message = f"{thread}/messages/{sent['id']}"
    scene.act_as(scene.bot)
    await scene.does("PATCH", thread, json={"locked": True})
    scene.act_as(guest)
    assert await scene.fails("POST", f"{thread}/messages", {"content": "y"}) == (400, 160005)
    assert await scene.fails("PATCH", message, {"content": "y"}) == (400, 160005)
    react = f"{message}/reactions/%F0%9F%94%A5/@me"
    await scene.does("PUT", react)
    scene.act_as(scene.bot)
    await scene.does("PATCH", thread, json={"archived": True})
    scene.act_as(guest)
    assert await scene.fails("DELETE", react) == (400, 50083)
    assert await scene.fails("DELETE", message) == (400, 50083)
    scene.act_as(scene.bot)
    await scene.does("PATCH", thread, json={"archived": False})
    scene.act_as(guest)
    await scene.does("DELETE", react)
    await scene.does("DELETE", message)


async def test_one_post_of_a_forum_is_pinned(scene: Scene) -> None:
    forum = await scene.does("POST", f"{scene.home}/channels", json={"name": "f", "type": 15})
    path, body = f"/channels/{forum['id']}/threads", {"name": "x", "message": {"content": "x"}}
    one, two = [await scene.does("POST", path, json=body) for _ in range(2)]
    pin = {"flags": ChannelFlags.PINNED}
    assert (await scene.does("PATCH", f"/channels/{one['id']}", json=pin))["flags"] == 2
    assert await scene.fails("PATCH", f"/channels/{two['id']}", pin) == (400, 30047)
    await scene.does("PATCH", f"/channels/{one['id']}", json={"flags": 0})
    await scene.does("PATCH", f"/channels/{two['id']}", json=pin)
    assert await scene.fails("PATCH", await begin(scene), pin) == (400, 50035)


async def test_a_forum_has_posts_with_tags(scene: Scene) -> None:
    tags = [{"name": "question"}, {"name": "official", "moderated": True}]
    body = {"name": "help", "type": 15, "available_tags": tags, "flags": ChannelFlags.REQUIRE_TAG}
    forum = await scene.does("POST", f"{scene.home}/channels", json=body)
    question, official = [one["id"] for one in forum["available_tags"]]
    path = f"/channels/{forum['id']}/threads"
    post = {"name": "How?", "message": {"content": "Like this?"}, "applied_tags": [question]}
    made = await scene.does("POST", path, json=post)
    assert (made["message"]["content"], made["applied_tags"]) == ("Like this?", [question])
    assert await scene.fails("POST", path, {**post, "applied_tags": []}) == (400, 40067)
    assert await scene.fails("POST", path, {**post, "applied_tags": ["1"]}) == (400, 50035)
    assert await scene.fails("POST", path, {"name": "How?"}) == (400, 50035)
    messages = f"/channels/{forum['id']}/messages"
    assert await scene.fails("POST", messages, {"content": "x"}) == (400, 50008)
    scene.act_as(scene.guest())
    assert await scene.fails("POST", path, {**post, "applied_tags": [official]}) == (403, 50013)


async def test_a_channel_takes_its_threads_along(scene: Scene) -> None:
    thread = await begin(scene)
    assert (await scene.call("DELETE", scene.here))[0] == 200
    assert await scene.fails("GET", thread) == (404, 10003)


async def test_who_comes_to_see_a_channel_is_told_its_threads(scene: Scene) -> None:
    hide = {"type": 0, "deny": str(int(Permissions.VIEW_CHANNEL))}
    await scene.does("PUT", f"{scene.here}/permissions/{scene.guild_id}", json=hide)
    await begin(scene)
    guest = scene.guest()
    scene.heard()
    show = {"type": 1, "allow": str(int(Permissions.VIEW_CHANNEL))}
    await scene.does("PUT", f"{scene.here}/permissions/{guest.id}", json=show)
    assert scene.names(guest) == ["CHANNEL_UPDATE", "THREAD_LIST_SYNC"]


@pytest.mark.parametrize(
    ("body", "refusal"),
    [({"type": 10}, (400, 50024)), ({"type": 0}, (400, 50035)), ({"name": ""}, (400, 50035))],
)
async def test_threads_that_cannot_be(
    scene: Scene, body: dict[str, object], refusal: tuple[int, int]
) -> None:
    wanted = {"name": "thread", "type": 11, **body}
    assert await scene.fails("POST", f"{scene.here}/threads", wanted) == refusal
