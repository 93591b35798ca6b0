"""Who may do what: every operation's permissions, overwrites, roles' heights, time-outs."""

from datetime import timedelta

import aiohttp
import pytest

from gloam.core import FakeClock
from gloam.models import (
    Permissions,
)
from gloam.routes import ROUTES
from gloam.simulator import RefusedError
from gloam.simulator.rest.handlers import HANDLERS
from gloam.simulator.world import Draft, channels, messages, roles
from gloam.toolbox import ALL_PERMISSIONS
from tests.simulator.scene import Scene
from tests.simulator.test_world import Scene as Pair

GUARDED = sorted(
    operation
    for operation, route in ROUTES.items()
    if (route.permissions and operation in HANDLERS and "{channel_id}" in route.path)
    or (route.permissions and operation in HANDLERS and "{guild_id}" in route.path)
)
BODIES: dict[str, object] = {
    "add_guild_member": {"access_token": "x"},
    "bulk_ban_users_from_guild": {"user_ids": ["1"]},
    "bulk_delete_messages": {"messages": ["1", "2"]},
    "bulk_update_guild_channels": [],
    "bulk_update_guild_roles": [],
    "create_auto_moderation_rule": {
        "name": "x",
        "event_type": 1,
        "trigger_type": 1,
        "actions": [{"type": 1}],
        "trigger_metadata": {"keyword_filter": ["x"]},
    },
    "create_guild_channel": {"name": "x"},
    "create_guild_emoji": {"name": "xx", "image": "data:image/png;base64,AA=="},
    "create_guild_scheduled_event": {
        "name": "x",
        "privacy_level": 2,
        "scheduled_start_time": "2100-01-01T00:00:00Z",
        "scheduled_end_time": "2100-01-02T00:00:00Z",
        "entity_type": 3,
        "entity_metadata": {"location": "x"},
    },
    "create_guild_soundboard_sound": {"name": "xx", "sound": "data:audio/mp3;base64,AA=="},
    "create_guild_template": {"name": "x"},
    "create_message": {"content": "x"},
    "create_thread_from_message": {"name": "x"},
    "create_webhook": {"name": "x"},
    "set_channel_permission_overwrite": {"type": 0},
    "send_soundboard_sound": {"sound_id": "1"},
    "update_voice_channel_status": {"status": "x"},
}


@pytest.mark.parametrize("operation", GUARDED)
async def test_each_operation_needs_what_the_table_says(scene: Scene, operation: str) -> None:
    route = ROUTES[operation]
    everyone = roles.find(scene.world, scene.guild_id, scene.guild_id)
    settings = {"permissions": Permissions.NONE}
    roles.update(scene.world, scene.bot.id, scene.guild_id, everyone.id, settings)
    lacking = Permissions(ALL_PERMISSIONS & ~route.permissions & ~Permissions.ADMINISTRATOR)
    path = route.path.replace("{guild_id}", str(scene.guild_id))
    path = path.replace("{channel_id}", str(scene.channel.id))
    for name in ("emoji", "overwrite_id", "message_id", "user_id", "role_id", "rule_id", "code"):
        path = path.replace(f"{{{name}}}", "1")
    for name in ("integration_id", "answer_id"):
        path = path.replace(f"{{{name}}}", "1")
    scene.act_as(scene.guest(lacking))
    body: object = BODIES.get(operation, {})
    if route.form:
        form = aiohttp.FormData({"name": "xx", "description": "x", "tags": "x"})
        form.add_field("file", b"x", filename="x.png", content_type="image/png")
        status, error = await scene.call(route.method, path, data=form)
    else:
        status, error = await scene.call(route.method, path, json=body)
    assert (status, error["code"]) in ((403, 50013), (403, 50001)), error


def test_most_operations_with_permissions_are_held_to_them() -> None:
    assert len(GUARDED) >= 45


async def test_who_cannot_look_has_no_access(scene: Scene) -> None:
    deny = {"type": 0, "deny": str(int(Permissions.VIEW_CHANNEL))}
    await scene.does("PUT", f"{scene.here}/permissions/{scene.guild_id}", json=deny)
    scene.act_as(scene.guest())
    assert await scene.fails("GET", scene.here) == (403, 50001)
    assert await scene.fails("POST", f"{scene.here}/messages", {"content": "x"}) == (403, 50001)
    # Every member can list all channels, as with Discord.
    assert [one["id"] for one in await scene.does("GET", f"{scene.home}/channels")] == [
        str(scene.channel.id)
    ]


@pytest.mark.parametrize(
    ("body", "lacking"),
    [
        ({"content": "x", "tts": True}, Permissions.SEND_TTS_MESSAGES),
        ({"embeds": [{"title": "x"}]}, Permissions.EMBED_LINKS),
        (
            {"poll": {"question": {"text": "x"}, "answers": [{"poll_media": {"text": "y"}}]}},
            Permissions.SEND_POLLS,
        ),
    ],
)
async def test_parts_of_messages_need_permissions(
    scene: Scene, body: object, lacking: Permissions
) -> None:
    guest = scene.guest()
    path = f"{scene.here}/permissions/{guest.id}"
    allow = Permissions.SEND_TTS_MESSAGES | Permissions.EMBED_LINKS | Permissions.SEND_POLLS
    await scene.does("PUT", path, json={"type": 1, "allow": str(int(allow))})
    scene.act_as(guest)
    await scene.does("POST", f"{scene.here}/messages", json=body)
    scene.act_as(scene.bot)
    await scene.does("PUT", path, json={"type": 1, "deny": str(int(lacking))})
    scene.act_as(guest)
    assert await scene.fails("POST", f"{scene.here}/messages", body) == (403, 50013)


async def test_only_one_s_own_messages_unless_one_manages_them(scene: Scene) -> None:
    message = await scene.alice.send(scene.channel, "mine")
    path = f"{scene.here}/messages/{message.id}"
    guest = scene.guest()
    scene.act_as(guest)
    assert await scene.fails("PATCH", path, {"content": "yours"}) == (403, 50005)
    assert await scene.fails("DELETE", path) == (403, 50013)
    roles.grant(scene.world, scene.guild_id, guest.id, Permissions.MANAGE_MESSAGES)
    assert await scene.fails("PATCH", path, {"content": "yours"}) == (403, 50005)
    assert (await scene.does("PATCH", path, {"flags": 4}))["flags"] == 4
    assert (await scene.call("DELETE", path))[0] == 204


async def test_nobody_touches_who_stands_as_high(scene: Scene) -> None:
    powers = Permissions.KICK_MEMBERS | Permissions.BAN_MEMBERS | Permissions.MANAGE_ROLES
    guest, other = scene.guest(powers), scene.guest(powers)  # the second stands higher
    scene.act_as(guest)
    for who in (other.id, scene.bot.id):
        assert await scene.fails("DELETE", f"{scene.home}/members/{who}") == (403, 50013)
        assert await scene.fails("PUT", f"{scene.home}/bans/{who}", {}) == (403, 50013)
    assert (await scene.call("DELETE", f"{scene.home}/members/{scene.alice.user.id}"))[0] == 204
    scene.act_as(other)
    assert (await scene.call("PUT", f"{scene.home}/bans/{guest.id}", json={}))[0] == 204


async def test_roles_are_given_from_above(scene: Scene) -> None:
    guest = scene.guest(Permissions.MANAGE_ROLES)
    high = roles.grant(scene.world, scene.guild_id, scene.bot.id, Permissions.NONE)
    scene.act_as(guest)
    low = await scene.does("POST", f"{scene.home}/roles", json={"name": "low"})
    member = f"{scene.home}/members/{scene.alice.user.id}/roles"
    assert (await scene.call("PUT", f"{member}/{low['id']}"))[0] == 204
    assert await scene.fails("PUT", f"{member}/{high.id}") == (403, 50013)
    assert await scene.fails("PATCH", f"{scene.home}/roles/{high.id}", {"name": "x"}) == (
        403,
        50013,
    )
    # Nobody gives a permission that they lack.
    ban = {"permissions": str(int(Permissions.BAN_MEMBERS))}
    assert await scene.fails("POST", f"{scene.home}/roles", ban) == (403, 50013)
    assert await scene.fails("PATCH", f"{scene.home}/roles/{low['id']}", ban) == (403, 50013)
    up = [{"id": low["id"], "position": high.position + 1}]
    assert await scene.fails("PATCH", f"{scene.home}/roles", up) == (403, 50013)


async def test_who_is_timed_out_may_only_look(scene: Scene, clock: FakeClock) -> None:
    guest = scene.guest()
    member = f"{scene.home}/members/{guest.id}"
    until = (scene.world.now + timedelta(minutes=5)).isoformat()
    await scene.does("PATCH", member, json={"communication_disabled_until": until})
    scene.act_as(guest)
    assert await scene.does("GET", f"{scene.here}/messages") == []
    assert await scene.fails("POST", f"{scene.here}/messages", {"content": "x"}) == (403, 50013)
    await clock.advance(301)
    await scene.does("POST", f"{scene.here}/messages", json={"content": "x"})
    scene.act_as(scene.bot)
    far = (scene.world.now + timedelta(days=29)).isoformat()
    assert await scene.fails("PATCH", member, {"communication_disabled_until": far}) == (
        400,
        50035,
    )


async def test_each_field_of_a_member_has_its_permission(scene: Scene) -> None:
    guest = scene.guest(Permissions.MANAGE_NICKNAMES)
    scene.act_as(guest)
    member = f"{scene.home}/members/{scene.alice.user.id}"
    assert (await scene.does("PATCH", member, {"nick": "Al"}))["nick"] == "Al"
    assert await scene.fails("PATCH", member, {"mute": True}) == (403, 50013)
    mine = f"{scene.home}/members/@me"
    assert (await scene.does("PATCH", mine, {"nick": "Me"}))["nick"] == "Me"


async def test_without_mention_everyone_nobody_is_notified(scene: Scene) -> None:
    guest = scene.guest()
    everyone = roles.find(scene.world, scene.guild_id, scene.guild_id)
    less = {"permissions": everyone.permissions & ~Permissions.MENTION_EVERYONE}
    roles.update(scene.world, scene.bot.id, scene.guild_id, everyone.id, less)
    quiet = roles.create(scene.world, scene.bot.id, scene.guild_id, {"name": "quiet"})
    loud = {"name": "loud", "mentionable": True}
    named = roles.create(scene.world, scene.bot.id, scene.guild_id, loud)
    body = {"content": f"@everyone <@&{quiet.id}> <@&{named.id}>"}
    loudly = await scene.does("POST", f"{scene.here}/messages", json=body)
    assert (loudly["mention_everyone"], len(loudly["mention_roles"])) == (True, 2)
    scene.act_as(guest)
    softly = await scene.does("POST", f"{scene.here}/messages", json=body)
    assert (softly["mention_everyone"], softly["mention_roles"]) == (False, [str(named.id)])


async def test_people_are_held_to_the_same_rules(scene: Scene) -> None:
    deny = {"type": 1, "deny": str(int(Permissions.SEND_MESSAGES))}
    await scene.does("PUT", f"{scene.here}/permissions/{scene.alice.user.id}", json=deny)
    with pytest.raises(RefusedError, match="50013"):
        await scene.alice.send(scene.channel, "hello")


def test_slow_mode_lets_one_write_once_in_a_while() -> None:
    pair = Pair()
    slow = channels.update(pair.world, pair.alice.id, pair.channel.id, {"rate_limit_per_user": 10})
    messages.post(pair.world, pair.bob.id, slow.id, Draft(content="x"))
    with pytest.raises(RefusedError, match="20016"):
        messages.post(pair.world, pair.bob.id, slow.id, Draft(content="y"))
    for text in ("a", "b"):  # who may bypass it does not wait
        messages.post(pair.world, pair.alice.id, slow.id, Draft(content=text))


async def test_slow_mode_is_for_people_and_not_for_bots(scene: Scene) -> None:
    await scene.does("PATCH", scene.here, {"rate_limit_per_user": 10})
    guest = scene.guest()
    roles.grant(scene.world, scene.guild_id, scene.alice.user.id, Permissions.MANAGE_MESSAGES)
    await scene.alice.send(scene.channel, "one")
    with pytest.raises(RefusedError, match="20016"):
        await scene.alice.send(scene.channel, "two")
    scene.act_as(guest)
    for text in ("a", "b"):
        await scene.does("POST", f"{scene.here}/messages", {"content": text})
