"""What a guild has: invites, emojis, stickers, sounds, events, stages, templates, widgets."""

from datetime import timedelta

import aiohttp
import pytest

from gloam.core import FakeClock
from gloam.events import GuildEmojisUpdate, InviteDelete, VoiceChannelEffectSend
from gloam.models import ChannelType, GuildFeature, Permissions
from gloam.simulator import RefusedError
from gloam.simulator.world import accounts, channels, invites, scheduled_events, voice
from tests.simulator.populated import PICTURE, SOUND
from tests.simulator.scene import Scene


async def test_an_invite_lets_people_in_until_it_is_used_up(scene: Scene) -> None:
    body = {"max_uses": 1, "max_age": 0}
    invite = await scene.does("POST", f"{scene.here}/invites", json=body)
    assert (invite["uses"], invite["max_uses"]) == (0, 1)
    assert (await scene.does("POST", f"{scene.here}/invites", json=body)) == invite
    other = await scene.does("POST", f"{scene.here}/invites", json={**body, "unique": True})
    assert other["code"] != invite["code"]
    public = await scene.does("GET", f"/invites/{invite['code']}?with_counts=true")
    assert public["approximate_member_count"] == 2
    assert "uses" not in public
    bob = accounts.create_user(scene.world, "bob")
    scene.heard()
    invites.accept(scene.world, bob.id, invite["code"])
    assert bob.id in scene.world.members[scene.guild_id]
    assert scene.names() == ["GUILD_MEMBER_ADD", "INVITE_DELETE"]
    assert await scene.fails("GET", f"/invites/{invite['code']}") == (404, 10006)
    assert len(await scene.does("GET", f"{scene.home}/invites")) == 1
    assert (await scene.does("DELETE", f"/invites/{other['code']}"))["code"] == other["code"]


async def test_an_invite_runs_out(scene: Scene, clock: FakeClock) -> None:
    invite = await scene.does("POST", f"{scene.here}/invites", json={"max_age": 60})
    manager = scene.guest(Permissions.MANAGE_CHANNELS)
    guest = scene.guest()
    scene.heard()
    await clock.advance(61)
    assert [one.name for one in scene.heard(guest)] == []
    assert await scene.fails("GET", f"/invites/{invite['code']}") == (404, 10006)
    await scene.does("POST", f"{scene.here}/invites", json={"max_age": 60})
    await clock.advance(61)
    assert any(isinstance(one, InviteDelete) for one in scene.heard(manager))


async def test_emojis_are_kept_served_and_used(scene: Scene) -> None:
    path = f"{scene.home}/emojis"
    emoji = await scene.does("POST", path, json={"name": "smile", "image": PICTURE})
    (event,) = [one for one in scene.heard() if isinstance(one, GuildEmojisUpdate)]
    assert [str(one.id) for one in event.data.emojis] == [emoji["id"]]
    url = f"{scene.world.media_url}/emojis/{emoji['id']}.png"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        assert await answer.read() == b"\0\0\0"
    message = await scene.alice.send(scene.channel, "x")
    reaction = f"{scene.here}/messages/{message.id}/reactions/smile:{emoji['id']}/@me"
    assert (await scene.call("PUT", reaction))[0] == 204
    assert (await scene.does("PATCH", f"{path}/{emoji['id']}", json={"name": "grin"}))[
        "name"
    ] == "grin"
    assert await scene.fails("POST", path, {"name": "x", "image": PICTURE}) == (400, 50035)
    assert await scene.fails("POST", path, {"name": "xx", "image": "x"}) == (400, 50035)
    creator = scene.guest(Permissions.CREATE_GUILD_EXPRESSIONS)
    scene.act_as(creator)
    assert await scene.fails("DELETE", f"{path}/{emoji['id']}") == (403, 50013)
    own = await scene.does("POST", path, json={"name": "mine", "image": PICTURE})
    assert (await scene.call("DELETE", f"{path}/{own['id']}"))[0] == 204
    assert [one["name"] for one in await scene.does("GET", path)] == ["grin"]


async def test_an_application_has_emojis_of_its_own(scene: Scene) -> None:
    path = f"/applications/{scene.bot.application_id}/emojis"
    emoji = await scene.does("POST", path, json={"name": "own", "image": PICTURE})
    assert (await scene.does("GET", path))["items"] == [emoji]
    one = f"{path}/{emoji['id']}"
    assert (await scene.does("PATCH", one, json={"name": "other"}))["name"] == "other"
    assert (await scene.call("DELETE", one))[0] == 204
    assert await scene.fails("GET", one) == (404, 10014)


async def test_a_sticker_is_a_file_in_a_form(scene: Scene) -> None:
    form = aiohttp.FormData({"name": "wave", "description": "hi", "tags": "hello"})
    form.add_field("file", b"x", filename="wave.png", content_type="image/png")
    status, sticker = await scene.call("POST", f"{scene.home}/stickers", data=form)
    assert (status, sticker["name"], sticker["format_type"]) == (201, "wave", 1)
    assert await scene.does("GET", f"/stickers/{sticker['id']}") == sticker
    body = {"content": "x", "sticker_ids": [sticker["id"]]}
    message = await scene.does("POST", f"{scene.here}/messages", json=body)
    assert [one["name"] for one in message["sticker_items"]] == ["wave"]
    form = aiohttp.FormData({"name": "wave", "description": "hi", "tags": "hello"})
    form.add_field("file", b"x", filename="wave.txt", content_type="text/plain")
    assert (await scene.call("POST", f"{scene.home}/stickers", data=form))[1]["code"] == 50046


async def test_a_sound_is_heard_where_it_is_played(scene: Scene) -> None:
    kind = ChannelType.GUILD_VOICE
    room = channels.create_channel(scene.world, scene.bot.id, scene.guild_id, "lounge", kind)
    sounds = f"{scene.home}/soundboard-sounds"
    sound = await scene.does("POST", sounds, json={"name": "quack", "sound": SOUND, "volume": 0.5})
    play = f"/channels/{room.id}/send-soundboard-sound"
    body = {"sound_id": sound["sound_id"]}
    assert await scene.fails("POST", play, body) == (400, 40032)
    voice.connect(scene.world, scene.bot.id, scene.guild_id, room.id)
    scene.heard()
    assert (await scene.call("POST", play, json=body))[0] == 204
    (event,) = scene.heard()
    assert isinstance(event, VoiceChannelEffectSend)
    assert (str(event.data.sound_id), event.data.sound_volume) == (sound["sound_id"], 0.5)
    voice.connect(scene.world, scene.bot.id, scene.guild_id, room.id, self_mute=True)
    assert await scene.fails("POST", play, body) == (400, 50167)
    assert await scene.fails("POST", play, {"sound_id": "99"}) == (400, 50167)
    changed = await scene.does("PATCH", f"{sounds}/{sound['sound_id']}", json={"name": "honk"})
    assert changed["name"] == "honk"
    assert (await scene.call("DELETE", f"{sounds}/{sound['sound_id']}"))[0] == 204
    assert (await scene.does("GET", sounds)) == {"items": []}


async def test_an_event_goes_its_way(scene: Scene) -> None:
    begins = scene.world.now + timedelta(days=1)
    body = {
        "name": "party",
        "privacy_level": 2,
        "scheduled_start_time": begins.isoformat(),
        "scheduled_end_time": (begins + timedelta(hours=1)).isoformat(),
        "entity_type": 3,
        "entity_metadata": {"location": "here"},
    }
    events = f"{scene.home}/scheduled-events"
    event = await scene.does("POST", events, json=body)
    assert (event["status"], event["creator_id"]) == (1, str(scene.bot.id))
    one = f"{events}/{event['id']}"
    alice = scene.alice.user.id
    scene.heard()
    scheduled_events.subscribe(scene.world, alice, scene.guild_id, int(event["id"]))
    assert scene.names() == ["GUILD_SCHEDULED_EVENT_USER_ADD"]
    assert (await scene.does("GET", f"{one}?with_user_count=true"))["user_count"] == 1
    users = await scene.does("GET", f"{one}/users?with_member=true")
    assert [(one["user"]["id"], "member" in one) for one in users] == [(str(alice), True)]
    scheduled_events.unsubscribe(scene.world, alice, scene.guild_id, int(event["id"]))
    assert await scene.does("GET", f"{one}/users") == []
    assert await scene.fails("PATCH", one, {"status": 3}) == (400, 50035)
    for status in (2, 3):
        assert (await scene.does("PATCH", one, json={"status": status}))["status"] == status
    assert await scene.fails("PATCH", one, {"name": "x"}) == (400, 180000)
    assert (await scene.call("DELETE", one))[0] == 204
    assert await scene.fails("GET", one) == (404, 10070)
    wrongs: list[dict[str, object]] = [
        {"scheduled_end_time": body["scheduled_start_time"]},
        {"entity_metadata": {}},
        {"scheduled_start_time": "2000-01-01T00:00:00Z"},
        {"entity_type": 2},
    ]
    for wrong in wrongs:
        assert await scene.fails("POST", events, {**body, **wrong}) == (400, 50035)


async def test_a_stage_opens_and_someone_speaks(scene: Scene) -> None:
    kind = ChannelType.GUILD_STAGE_VOICE
    stage = channels.create_channel(scene.world, scene.bot.id, scene.guild_id, "stage", kind)
    body = {"channel_id": str(stage.id), "topic": "talk"}
    made = await scene.does("POST", "/stage-instances", json=body)
    assert (made["topic"], made["privacy_level"]) == ("talk", 2)
    assert await scene.fails("POST", "/stage-instances", body) == (400, 150006)
    path = f"/stage-instances/{stage.id}"
    assert (await scene.does("PATCH", path, json={"topic": "more"}))["topic"] == "more"
    alice = scene.alice.user.id
    voice.connect(scene.world, alice, scene.guild_id, stage.id)
    state = f"{scene.home}/voice-states/{alice}"
    assert (await scene.does("GET", state))["suppress"] is True
    speaks = {"channel_id": str(stage.id), "suppress": False}
    assert (await scene.call("PATCH", state, json=speaks))[0] == 204
    assert (await scene.does("GET", state))["suppress"] is False
    with pytest.raises(RefusedError, match="50013"):
        voice.speak(scene.world, alice, scene.guild_id, alice, suppress=False)
    assert (await scene.call("DELETE", path))[0] == 204
    assert await scene.fails("GET", path) == (404, 10067)
    wrong = {"channel_id": str(scene.channel.id), "topic": "x"}
    assert await scene.fails("POST", "/stage-instances", wrong) == (400, 50024)


async def test_a_single_date_of_an_event_can_be_moved_or_called_off(scene: Scene) -> None:
    rule = {"start": "2099-01-01T10:00:00Z", "frequency": 2, "interval": 1, "by_weekday": [3]}
    body = {
        "name": "weekly",
        "entity_type": 3,
        "entity_metadata": {"location": "here"},
        "privacy_level": 2,
        "scheduled_start_time": "2099-01-01T10:00:00Z",
        "scheduled_end_time": "2099-01-01T11:00:00Z",
    }
    once = await scene.does("POST", f"{scene.home}/scheduled-events", body)
    weekly = {**body, "recurrence_rule": rule}
    event = await scene.does("POST", f"{scene.home}/scheduled-events", weekly)
    one = f"{scene.home}/scheduled-events/{event['id']}"
    date = {"original_scheduled_start_time": "2099-01-08T10:00:00Z"}
    scene.heard()
    made = await scene.does("POST", f"{one}/exceptions", {**date, "is_canceled": True})
    assert (made["event_id"], made["is_canceled"]) == (event["id"], True)
    assert scene.names() == ["GUILD_SCHEDULED_EVENT_UPDATE", "GUILD_AUDIT_LOG_ENTRY_CREATE"]
    assert (await scene.does("GET", one))["guild_scheduled_event_exceptions"] == [made]
    assert await scene.fails("POST", f"{one}/exceptions", date) == (400, 50035)
    early = {"original_scheduled_start_time": "2098-01-08T10:00:00Z"}
    assert await scene.fails("POST", f"{one}/exceptions", early) == (400, 50035)
    other = f"{scene.home}/scheduled-events/{once['id']}/exceptions"
    assert await scene.fails("POST", other, date) == (400, 50035)
    path = f"{one}/exceptions/{made['event_exception_id']}"
    moved = {"is_canceled": False, "scheduled_start_time": "2099-01-09T10:00:00Z"}
    found = await scene.does("PATCH", path, moved)
    assert found == {**made, **moved}
    before = {"scheduled_end_time": "2099-01-09T09:00:00Z"}
    assert await scene.fails("PATCH", path, before) == (400, 50035)
    guest = scene.guest()
    scene.act_as(guest)
    assert await scene.fails("DELETE", path) == (403, 50013)
    scene.act_as(scene.bot)
    await scene.does("DELETE", path)
    assert await scene.fails("DELETE", path) == (404, 10070)
    assert (await scene.does("GET", one))["guild_scheduled_event_exceptions"] == []


async def test_a_template_has_the_tags_of_a_forum(scene: Scene) -> None:
    forum = {"name": "f", "type": 15, "available_tags": [{"name": "a"}, {"name": "b"}]}
    await scene.does("POST", f"{scene.home}/channels", json=forum)
    template = await scene.does("POST", f"{scene.home}/templates", json={"name": "ours"})
    text, copy = template["serialized_source_guild"]["channels"]
    assert text["available_tags"] is None
    assert [(tag["id"], tag["name"]) for tag in copy["available_tags"]] == [(0, "a"), (1, "b")]


async def test_the_tags_of_a_forum_can_be_taken_away(scene: Scene) -> None:
    forum = {"name": "f", "type": 15, "available_tags": [{"name": "a"}]}
    made = await scene.does("POST", f"{scene.home}/channels", json=forum)
    one = f"/channels/{made['id']}"
    assert (await scene.does("PATCH", one, json={"available_tags": []}))["available_tags"] == []
    assert (await scene.does("GET", one))["available_tags"] == []


async def test_the_bots_guilds_are_counted_if_asked_for(scene: Scene) -> None:
    (guild,) = await scene.does("GET", "/users/@me/guilds")
    assert "approximate_member_count" not in guild
    (guild,) = await scene.does("GET", "/users/@me/guilds?with_counts=true")
    assert guild["approximate_member_count"] == guild["approximate_presence_count"] == 2


async def test_a_template_follows_its_guild_when_told(scene: Scene) -> None:
    templates = f"{scene.home}/templates"
    template = await scene.does("POST", templates, json={"name": "ours"})
    copy = template["serialized_source_guild"]
    assert ([one["name"] for one in copy["channels"]], copy["roles"][0]["id"]) == (["general"], 0)
    assert await scene.fails("POST", templates, {"name": "again"}) == (400, 30031)
    await scene.does("POST", f"{scene.home}/roles", json={"name": "reader"})
    one = f"{templates}/{template['code']}"
    public = f"/guilds/templates/{template['code']}"
    assert (await scene.does("GET", public))["is_dirty"] is True
    synced = await scene.does("PUT", one)
    assert len(synced["serialized_source_guild"]["roles"]) == 2
    assert (await scene.does("PATCH", one, json={"name": "theirs"}))["name"] == "theirs"
    assert (await scene.does("DELETE", one))["code"] == template["code"]
    assert await scene.fails("GET", public) == (404, 10057)


async def test_newcomers_are_welcomed(scene: Scene) -> None:
    path = f"{scene.home}/welcome-screen"
    assert await scene.fails("GET", path) == (404, 10069)
    place = {"channel_id": str(scene.channel.id), "description": "Hi", "emoji_id": None}
    body = {"enabled": True, "welcome_channels": [{**place, "emoji_name": "x"}]}
    assert (await scene.does("PATCH", path, json=body))["description"] is None
    assert len((await scene.does("GET", path))["welcome_channels"]) == 1
    guild = await scene.does("GET", scene.home)
    assert GuildFeature.WELCOME_SCREEN_ENABLED in guild["features"]
    prompt = {"id": "0", "title": "Why?", "options": [{"title": "Because", "role_ids": []}]}
    body = {"prompts": [prompt], "enabled": True, "mode": 1}
    onboarding = await scene.does("PUT", f"{scene.home}/onboarding", json=body)
    assert onboarding["prompts"][0]["id"] != "0"
    assert await scene.does("GET", f"{scene.home}/onboarding") == onboarding


async def test_a_widget_shows_itself_when_it_is_switched_on(scene: Scene) -> None:
    path = f"{scene.home}/widget"
    assert await scene.does("GET", path) == {"enabled": False, "channel_id": None}
    assert await scene.fails("GET", f"{path}.json") == (403, 50004)
    body = {"enabled": True, "channel_id": str(scene.channel.id)}
    assert await scene.does("PATCH", path, json=body) == body
    widget = await scene.does("GET", f"{path}.json")
    assert (widget["name"], widget["presence_count"]) == ("Home", 0)
    assert widget["instant_invite"].rpartition("/")[2] in scene.world.invites


async def test_a_guild_changes_and_shows_itself(scene: Scene) -> None:
    body = {"name": "Away", "icon": PICTURE, "system_channel_id": str(scene.channel.id)}
    scene.heard()
    guild = await scene.does("PATCH", scene.home, json=body)
    assert scene.names() == ["GUILD_UPDATE", "GUILD_AUDIT_LOG_ENTRY_CREATE"]
    assert (guild["name"], guild["system_channel_id"]) == ("Away", str(scene.channel.id))
    url = f"{scene.world.media_url}/icons/{scene.guild_id}/{guild['icon']}.png"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        assert answer.status == 200
    counted = await scene.does("GET", f"{scene.home}?with_counts=true")
    assert counted["approximate_member_count"] == 2
    until = (scene.world.now + timedelta(hours=1)).isoformat()
    incidents = await scene.does(
        "PUT", f"{scene.home}/incident-actions", json={"invites_disabled_until": until}
    )
    assert incidents["dms_disabled_until"] is None
    far = {"invites_disabled_until": (scene.world.now + timedelta(days=2)).isoformat()}
    assert await scene.fails("PUT", f"{scene.home}/incident-actions", far) == (400, 50035)


async def test_the_bot_itself_changes(scene: Scene) -> None:
    scene.heard()
    me = await scene.does("PATCH", "/users/@me", json={"username": "android", "avatar": PICTURE})
    assert me["username"] == "android"
    assert scene.names() == ["USER_UPDATE", "GUILD_MEMBER_UPDATE"]
    assert (await scene.does("GET", f"/users/{scene.bot.id}"))["username"] == "android"
    member = await scene.does("GET", f"{scene.home}/members/{scene.bot.id}")
    assert member["user"]["username"] == "android"


async def test_channels_of_every_kind(scene: Scene) -> None:
    for kind in (0, 2, 4, 5, 13, 15, 16):
        body = {"name": f"kind-{kind}", "type": kind}
        channel = await scene.does("POST", f"{scene.home}/channels", json=body)
        assert channel["type"] == kind
    assert await scene.fails("POST", f"{scene.home}/channels", {"name": "x", "type": 1}) == (
        400,
        50035,
    )
    text = f"/channels/{scene.channel.id}"
    assert (await scene.does("PATCH", text, json={"type": 5}))["type"] == 5
    assert await scene.fails("PATCH", text, {"type": 2}) == (400, 50035)
    parent = next(
        one for one in await scene.does("GET", f"{scene.home}/channels") if one["type"] == 4
    )
    move = [{"id": str(scene.channel.id), "position": 9, "parent_id": parent["id"]}]
    assert (await scene.call("PATCH", f"{scene.home}/channels", json=move))[0] == 204
    moved = await scene.does("GET", text)
    assert (moved["position"], moved["parent_id"]) == (9, parent["id"])
    await scene.does("DELETE", f"/channels/{parent['id']}")
    assert (await scene.does("GET", text))["parent_id"] is None


async def test_overwrites_are_set_and_taken_away(scene: Scene) -> None:
    path = f"{scene.here}/permissions/{scene.alice.user.id}"
    scene.heard()
    assert (await scene.call("PUT", path, json={"type": 1, "deny": "2048"}))[0] == 204
    assert scene.names()[0] == "CHANNEL_UPDATE"
    (overwrite,) = (await scene.does("GET", scene.here))["permission_overwrites"]
    assert overwrite == {
        "id": str(scene.alice.user.id),
        "type": 1,
        "allow": "0",
        "deny": "2048",
    }
    assert (await scene.call("DELETE", path))[0] == 204
    assert await scene.fails("DELETE", path) == (404, 10009)
    assert await scene.fails("PUT", f"{scene.here}/permissions/5", {"type": 0}) == (404, 10011)
    scene.act_as(scene.guest(Permissions.MANAGE_ROLES))
    assert await scene.fails("PUT", path, {"type": 1, "allow": "8"}) == (403, 50013)
