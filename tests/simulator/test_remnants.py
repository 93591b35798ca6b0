"""What hangs on a channel or a role that is deleted: REST and gateway agree on all of it."""

import pytest

from gloam.models import Permissions
from tests.simulator.scene import Scene


async def made(scene: Scene, **body: object) -> str:
    """The id of a new channel."""
    found = await scene.does("POST", f"{scene.home}/channels", {"name": "it", **body})
    return str(found["id"])


async def test_the_webhooks_and_invites_of_a_channel_go_with_it(scene: Scene) -> None:
    channel = await made(scene)
    webhook = await scene.does("POST", f"/channels/{channel}/webhooks", {"name": "hook"})
    invite = await scene.does("POST", f"/channels/{channel}/invites", {})
    await scene.does("DELETE", f"/channels/{channel}")
    assert await scene.fails("GET", f"/webhooks/{webhook['id']}") == (404, 10015)
    path = f"/webhooks/{webhook['id']}/{webhook['token']}"
    assert await scene.fails("POST", path, {"content": "x"}) == (404, 10015)
    assert await scene.fails("GET", f"/invites/{invite['code']}") == (404, 10006)
    assert await scene.does("GET", f"{scene.home}/invites") == []
    assert await scene.does("GET", f"{scene.home}/webhooks") == []


async def test_whoever_was_in_a_voice_channel_hangs_up(scene: Scene) -> None:
    voice = scene.world.channel(int(await made(scene, type=2)))
    await scene.alice.enter(voice)
    scene.heard()
    await scene.does("DELETE", f"/channels/{voice.id}")
    assert scene.names()[:2] == ["CHANNEL_DELETE", "VOICE_STATE_UPDATE"]
    state = f"{scene.home}/voice-states/{scene.alice.user.id}"
    assert await scene.fails("GET", state) == (404, 10065)


async def test_what_takes_place_in_a_stage_ends_and_what_was_to_is_off(scene: Scene) -> None:
    stage = await made(scene, type=13)
    await scene.does("POST", "/stage-instances", {"channel_id": stage, "topic": "x"})
    body = {
        "name": "x",
        "channel_id": stage,
        "privacy_level": 2,
        "entity_type": 1,
        "scheduled_start_time": "2099-01-01T00:00:00Z",
    }
    event = await scene.does("POST", f"{scene.home}/scheduled-events", body)
    scene.heard()
    await scene.does("DELETE", f"/channels/{stage}")
    assert scene.names() == [
        "CHANNEL_DELETE",
        "STAGE_INSTANCE_DELETE",
        "GUILD_SCHEDULED_EVENT_DELETE",
        "GUILD_AUDIT_LOG_ENTRY_CREATE",
    ]
    path = f"{scene.home}/scheduled-events/{event['id']}"
    assert await scene.fails("GET", path) == (404, 10070)


async def test_no_setting_of_the_guild_leads_to_a_channel_that_is_gone(scene: Scene) -> None:
    channel = await made(scene)
    await scene.does("PATCH", scene.home, {"system_channel_id": channel})
    await scene.does("PATCH", f"{scene.home}/widget", {"enabled": True, "channel_id": channel})
    welcome = {"welcome_channels": [{"channel_id": channel, "description": "x"}], "enabled": True}
    await scene.does("PATCH", f"{scene.home}/welcome-screen", welcome)
    scene.heard()
    await scene.does("DELETE", f"/channels/{channel}")
    assert "GUILD_UPDATE" in scene.names()
    assert (await scene.does("GET", scene.home))["system_channel_id"] is None
    assert (await scene.does("GET", f"{scene.home}/widget"))["channel_id"] is None
    assert (await scene.does("GET", f"{scene.home}/welcome-screen"))["welcome_channels"] == []


async def test_a_community_cannot_be_without_its_rules(scene: Scene) -> None:
    rules, updates = await made(scene), await made(scene)
    community = {
        "features": ["COMMUNITY"],
        "rules_channel_id": rules,
        "public_updates_channel_id": updates,
        "verification_level": 1,
        "explicit_content_filter": 2,
    }
    await scene.does("PATCH", scene.home, community)
    assert await scene.fails("DELETE", f"/channels/{rules}") == (400, 50074)
    await scene.does("PATCH", scene.home, {"features": []})
    await scene.does("DELETE", f"/channels/{rules}")


async def test_nothing_is_kept_of_the_messages_of_a_channel(scene: Scene) -> None:
    channel = await made(scene)
    message = await scene.does("POST", f"/channels/{channel}/messages", {"content": "x"})
    path = f"/channels/{channel}/messages/{message['id']}"
    await scene.does("PUT", f"{path}/reactions/%F0%9F%94%A5/@me")
    await scene.does("PUT", f"/channels/{channel}/messages/pins/{message['id']}")
    await scene.does("DELETE", f"/channels/{channel}")
    for kept in (scene.world.reactions, scene.world.messages, scene.world.pins):
        assert not kept, kept


@pytest.mark.parametrize("is_denied", [True, False])
async def test_the_overwrites_for_a_role_go_with_it(scene: Scene, *, is_denied: bool) -> None:
    role = await scene.does("POST", f"{scene.home}/roles", {"name": "R", "permissions": "0"})
    what = {"type": 0, "deny" if is_denied else "allow": str(int(Permissions.VIEW_CHANNEL))}
    await scene.does("PUT", f"{scene.here}/permissions/{role['id']}", what)
    (entry, *_) = (await scene.does("GET", f"{scene.home}/audit-logs"))["audit_log_entries"]
    assert entry["options"] == {"id": role["id"], "type": "0", "role_name": "R"}
    scene.heard()
    await scene.does("DELETE", f"{scene.home}/roles/{role['id']}")
    assert scene.names()[:2] == ["GUILD_ROLE_DELETE", "CHANNEL_UPDATE"]
    assert (await scene.does("GET", scene.here))["permission_overwrites"] == []


async def test_an_emoji_forgets_a_role_that_is_gone(scene: Scene) -> None:
    role = await scene.does("POST", f"{scene.home}/roles", {"name": "R"})
    picture = "data:image/png;base64,iVBORw0KGgo="
    body = {"name": "emo", "image": picture, "roles": [role["id"]]}
    emoji = await scene.does("POST", f"{scene.home}/emojis", body)
    scene.heard()
    await scene.does("DELETE", f"{scene.home}/roles/{role['id']}")
    assert "GUILD_EMOJIS_UPDATE" in scene.names()
    assert (await scene.does("GET", f"{scene.home}/emojis/{emoji['id']}"))["roles"] == []
