"""Bans, kicks, prunes, auto-moderation, and the audit log that tells of them."""

from collections.abc import Mapping

import pytest

from gloam.core import FakeClock
from gloam.events import (
    AutoModerationActionExecution,
    GuildAuditLogEntryCreate,
    GuildBanAdd,
    MessageCreate,
)
from gloam.models import AuditLogEvent, MessageType, Permissions, User, UserId
from gloam.simulator import Person, RefusedError
from gloam.simulator.world import accounts, members, voice
from tests.simulator.scene import Scene


def bob_in(scene: Scene) -> User:
    """A member whom nobody needs."""
    bob = accounts.create_user(scene.world, "bob")
    members.join(scene.world, scene.guild_id, bob)
    return bob


async def entries(scene: Scene, query: str = "") -> list[dict[str, object]]:
    """The audit log, the newest first."""
    found = await scene.does("GET", f"{scene.home}/audit-logs{query}")
    return list(found["audit_log_entries"])


async def test_a_ban_sweeps_and_keeps_out(scene: Scene, clock: FakeClock) -> None:
    bob = bob_in(scene)
    here = scene.channel.id
    person = Person(scene.world, bob)
    await person.send(scene.channel, "old")
    await clock.advance(3600)
    await person.send(scene.channel, "new")
    scene.heard()
    path = f"{scene.home}/bans/{bob.id}"
    body = {"delete_message_seconds": 60}
    assert (await scene.call("PUT", path, json=body, reason="spam%20%C3%BC"))[0] == 204
    events = scene.heard()
    assert [event.name for event in events] == [
        "GUILD_MEMBER_REMOVE",
        "MESSAGE_DELETE_BULK",
        "GUILD_BAN_ADD",
        "GUILD_AUDIT_LOG_ENTRY_CREATE",
    ]
    assert [one.data.user.id for one in events if isinstance(one, GuildBanAdd)] == [bob.id]
    left = [one.content for one in scene.world.messages[here].values()]
    assert left == ["old"]
    assert (await scene.does("GET", path))["reason"] == "spam ü"
    assert [one["user"]["id"] for one in await scene.does("GET", f"{scene.home}/bans")] == [
        str(bob.id)
    ]
    with pytest.raises(RefusedError, match="40007"):
        members.join(scene.world, scene.guild_id, bob)
    (entry,) = await entries(scene)
    assert (entry["action_type"], entry["reason"], entry["target_id"]) == (
        int(AuditLogEvent.MEMBER_BAN_ADD),
        "spam ü",
        str(bob.id),
    )
    assert (await scene.call("DELETE", path))[0] == 204
    assert await scene.fails("GET", path) == (404, 10026)
    members.join(scene.world, scene.guild_id, bob)


async def test_several_are_banned_at_once_and_who_cannot_be_is_told(scene: Scene) -> None:
    bob = bob_in(scene)
    ids = [str(bob.id), str(scene.bot.id), "1"]
    guest = scene.guest(Permissions.BAN_MEMBERS | Permissions.MANAGE_GUILD)
    scene.act_as(guest)
    found = await scene.does("POST", f"{scene.home}/bulk-ban", json={"user_ids": ids})
    assert found == {"banned_users": ids[:1], "failed_users": ids[1:]}
    assert await scene.fails("POST", f"{scene.home}/bulk-ban", {"user_ids": ids[1:]}) == (
        400,
        500000,
    )


async def test_who_was_quiet_is_pruned(scene: Scene, clock: FakeClock) -> None:
    bob = bob_in(scene)
    await clock.advance(8 * 86_400)
    await scene.alice.send(scene.channel, "here")
    assert await scene.does("GET", f"{scene.home}/prune?days=7") == {"pruned": 1}
    assert await scene.does("POST", f"{scene.home}/prune", json={"days": 7}) == {"pruned": 1}
    assert bob.id not in scene.world.members[scene.guild_id]
    (entry,) = await entries(scene, f"?action_type={int(AuditLogEvent.MEMBER_PRUNE)}")
    assert entry["options"] == {"delete_member_days": "7", "members_removed": "1"}


async def test_changes_are_told_field_by_field(scene: Scene) -> None:
    await scene.does("PATCH", scene.here, json={"topic": "tea"}, reason="tidy")
    (entry,) = await entries(scene)
    assert entry["changes"] == [{"key": "topic", "new_value": "tea"}]
    assert entry["reason"] == "tidy"
    role = await scene.does("POST", f"{scene.home}/roles", json={"name": "reader"})
    member = f"{scene.home}/members/{scene.alice.user.id}"
    await scene.call("PUT", f"{member}/roles/{role['id']}")
    (given, *_) = await entries(scene)
    assert given["action_type"] == int(AuditLogEvent.MEMBER_ROLE_UPDATE)
    assert given["changes"] == [
        {"key": "$add", "new_value": [{"id": role["id"], "name": "reader"}]}
    ]
    first = await entries(scene, "?limit=1&after=1")
    assert first == [entry]
    mine = await entries(scene, f"?user_id={scene.bot.id}&target_id={scene.alice.user.id}")
    assert mine == [given]


async def test_only_who_may_read_the_log_hears_of_it(scene: Scene) -> None:
    reader, guest = scene.guest(Permissions.VIEW_AUDIT_LOG), scene.guest()
    scene.heard()
    await scene.does("PATCH", scene.here, json={"topic": "tea"})
    heard = scene.heard(guest)
    assert [one.name for one in heard] == ["CHANNEL_UPDATE"]
    await scene.does("PATCH", scene.here, json={"topic": "coffee"})
    assert any(isinstance(one, GuildAuditLogEntryCreate) for one in scene.heard(reader))
    scene.act_as(guest)
    assert await scene.fails("GET", f"{scene.home}/audit-logs") == (403, 50013)


def rule(*actions: object, **more: object) -> Mapping[str, object]:
    """A rule against bad words."""
    return {
        "name": "words",
        "event_type": 1,
        "trigger_type": 1,
        "trigger_metadata": {
            "keyword_filter": ["bad", "worse*"],
            "regex_patterns": ["b[4a]d{2,}"],
            "allow_list": ["worsening"],
        },
        "enabled": True,
        "actions": list(actions),
        **more,
    }


async def test_a_rule_blocks_tells_and_silences(scene: Scene) -> None:
    alerts = await scene.does("POST", f"{scene.home}/channels", json={"name": "alerts"})
    block = {"type": 1, "metadata": {"custom_message": "No."}}
    alert = {"type": 2, "metadata": {"channel_id": alerts["id"]}}
    silence = {"type": 3, "metadata": {"duration_seconds": 60}}
    made = await scene.does(
        "POST", f"{scene.home}/auto-moderation/rules", json=rule(block, alert, silence)
    )
    scene.heard()
    with pytest.raises(RefusedError, match="200000"):
        await scene.alice.send(scene.channel, "so BAD!")
    events = scene.heard()
    executions = [one.data for one in events if isinstance(one, AutoModerationActionExecution)]
    assert [(str(one.rule_id), one.matched_keyword) for one in executions] == [
        (made["id"], "bad")
    ] * 3
    assert executions[0].matched_content == "BAD"
    (message,) = [one.data for one in events if isinstance(one, MessageCreate)]
    assert (message.type, str(message.channel_id)) == (
        MessageType.AUTO_MODERATION_ACTION,
        alerts["id"],
    )
    member = scene.world.members[scene.guild_id][scene.alice.user.id]
    assert member.communication_disabled_until
    kinds = {entry["action_type"] for entry in await entries(scene)}
    assert kinds >= {143, 144, 145, 140}


@pytest.mark.parametrize(
    ("text", "is_blocked"),
    [
        ("bad", True),
        ("badly", False),
        ("worsened", True),
        ("it is worsening", False),
        ("b4ddd", True),
        ("good", False),
    ],
)
async def test_words_and_patterns(scene: Scene, text: str, is_blocked: bool) -> None:
    await scene.does("POST", f"{scene.home}/auto-moderation/rules", json=rule({"type": 1}))
    try:
        await scene.alice.send(scene.channel, text)
    except RefusedError:
        assert is_blocked
    else:
        assert not is_blocked


async def test_who_and_what_is_exempt(scene: Scene) -> None:
    body = rule({"type": 1}, exempt_channels=[str(scene.channel.id)])
    made = await scene.does("POST", f"{scene.home}/auto-moderation/rules", json=body)
    await scene.alice.send(scene.channel, "bad")
    path = f"{scene.home}/auto-moderation/rules/{made['id']}"
    await scene.does("PATCH", path, json={"exempt_channels": []})
    message = await scene.alice.send(scene.channel, "good")
    with pytest.raises(RefusedError, match="200000"):
        await scene.alice.edit(message, "bad")
    await scene.does("POST", f"{scene.here}/messages", json={"content": "bad"})  # it owns the guild
    await scene.does("PATCH", path, json={"enabled": False})
    await scene.alice.send(scene.channel, "bad")
    assert (await scene.call("DELETE", path))[0] == 204
    assert await scene.does("GET", f"{scene.home}/auto-moderation/rules") == []


async def test_rules_are_limited_and_patterns_must_be_patterns(scene: Scene) -> None:
    path = f"{scene.home}/auto-moderation/rules"
    spam = {**rule({"type": 1}), "trigger_type": 3}
    del spam["trigger_metadata"]
    await scene.does("POST", path, json=spam)
    assert await scene.fails("POST", path, spam) == (400, 50035)
    wrong = rule({"type": 1}, trigger_metadata={"regex_patterns": ["("]})
    assert await scene.fails("POST", path, wrong) == (400, 50035)
    scene.act_as(scene.guest())
    assert await scene.fails("GET", path) == (403, 50013)


async def test_members_are_moved_and_muted(scene: Scene) -> None:
    rooms = [
        await scene.does("POST", f"{scene.home}/channels", json={"name": name, "type": 2})
        for name in ("one", "two")
    ]
    alice: UserId = scene.alice.user.id
    member = f"{scene.home}/members/{alice}"
    assert await scene.fails("PATCH", member, {"channel_id": rooms[0]["id"]}) == (400, 40032)
    voice.connect(scene.world, alice, scene.guild_id, int(rooms[0]["id"]))
    scene.heard()
    await scene.does("PATCH", member, json={"channel_id": rooms[1]["id"]})
    state = await scene.does("GET", f"{scene.home}/voice-states/{alice}")
    assert state["channel_id"] == rooms[1]["id"]
    await scene.does("PATCH", member, json={"mute": True})
    assert (await scene.does("GET", f"{scene.home}/voice-states/{alice}"))["mute"] is True
    await scene.does("PATCH", member, json={"channel_id": None})
    assert await scene.fails("GET", f"{scene.home}/voice-states/{alice}") == (404, 10065)
    assert scene.names().count("VOICE_STATE_UPDATE") == 3


async def test_a_bot_adds_whoever_lets_it(scene: Scene) -> None:
    zoe = scene.discord.user("zoe")
    path = f"{scene.home}/members/{zoe.user.id}"
    assert await scene.fails("PUT", path, {"access_token": "guess"}) == (403, 50025)
    guest = scene.guest(Permissions.CREATE_INSTANT_INVITE)
    theirs, ours = await zoe.authorize(guest), await zoe.authorize(scene.bot)
    assert await scene.fails("PUT", path, {"access_token": theirs}) == (403, 50025)
    alice = f"{scene.home}/members/{scene.alice.user.id}"
    assert await scene.fails("PUT", alice, {"access_token": ours}) == (403, 50025)
    role = await scene.does("POST", f"{scene.home}/roles", {"name": "R", "permissions": "0"})
    body = {"access_token": ours, "nick": "z", "roles": [role["id"]]}
    scene.act_as(guest)
    assert await scene.fails("PUT", path, {**body, "access_token": theirs}) == (403, 50013)
    assert await scene.fails("GET", path) == (404, 10007)
    scene.act_as(scene.bot)
    scene.heard()
    status, member = await scene.call("PUT", path, json=body)
    assert (status, member["nick"], member["roles"]) == (201, "z", [role["id"]])
    assert scene.names()[0] == "GUILD_MEMBER_ADD"
    assert await scene.call("PUT", path, json={"access_token": ours}) == (204, None)
    assert (await scene.does("GET", path))["nick"] == "z"


async def test_to_join_twice_changes_nothing(scene: Scene) -> None:
    member = f"{scene.home}/members/{scene.alice.user.id}"
    await scene.does("PATCH", member, {"nick": "al"})
    scene.heard()
    await scene.alice.join(scene.guild_id)
    assert scene.names() == []
    assert (await scene.does("GET", member))["nick"] == "al"


async def test_nobody_is_muted_who_is_in_no_voice_channel(scene: Scene) -> None:
    member = f"{scene.home}/members/{scene.alice.user.id}"
    assert await scene.fails("PATCH", member, {"mute": True}) == (400, 40032)
    assert await scene.fails("PATCH", member, {"deaf": False}) == (400, 40032)
    voice = await scene.does("POST", f"{scene.home}/channels", {"name": "v", "type": 2})
    await scene.alice.enter(scene.world.channel(int(voice["id"])))
    assert (await scene.does("PATCH", member, {"mute": True}))["mute"] is True


async def test_time_outs_are_for_rules_that_can_judge(scene: Scene) -> None:
    rules = f"{scene.home}/auto-moderation/rules"
    action = {"type": 3, "metadata": {"duration_seconds": 60}}
    spam = {"name": "x", "event_type": 1, "trigger_type": 3, "actions": [action]}
    assert await scene.fails("POST", rules, spam) == (400, 50035)
    rule = await scene.does("POST", rules, {**spam, "actions": [{"type": 1}]})
    one = f"{rules}/{rule['id']}"
    assert await scene.fails("PATCH", one, {"actions": [action]}) == (400, 50035)
    await scene.does("DELETE", one)
    assert await scene.fails("GET", one) == (404, 0)
