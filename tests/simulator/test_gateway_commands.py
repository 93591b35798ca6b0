"""What clients may ask of the gateway, and how much it tells them by itself."""

from typing import Any

import pytest

from gloam.events import GatewayCloseCode, Intents
from gloam.models import ChannelType, GuildVoiceChannel, Permissions
from gloam.simulator.gateway.connection import Close, Connection
from gloam.simulator.limits import Limits
from gloam.simulator.world import accounts, channels, members, roles, soundboard, voice
from tests.simulator.test_connection import USUAL, Scene, command, sent

EVERYTHING = Intents(sum(Intents))


def ask(connection: Connection, opcode: int, data: object, now: float = 0.0) -> list[Any]:
    """What comes of a command."""
    connection.receive(command(opcode, data), now)
    return sent(connection)


def greeted(scene: Scene, intents: Intents, **more: object) -> dict[str, Any]:
    """The GUILD_CREATE that a bot with these intents is told."""
    connection = scene.connect()
    scene.identify(connection, more={"intents": int(intents), **more})
    (guild,) = [one["d"] for one in sent(connection) if one["t"] == "GUILD_CREATE"]
    return dict(guild)


def names(found: list[Any]) -> list[str]:
    return [one["user"]["username"] for one in found]


def lounge(scene: Scene) -> GuildVoiceChannel:
    kind = ChannelType.GUILD_VOICE
    channel = channels.create_channel(scene.world, scene.bot.id, scene.guild.id, "lounge", kind)
    assert isinstance(channel, GuildVoiceChannel)
    return channel


def test_without_presences_a_guild_tells_only_who_is_heard() -> None:
    scene = Scene()
    room, guild_id = lounge(scene), scene.guild.id
    voice.connect(scene.world, scene.people[0].id, guild_id, room.id)
    guild = greeted(scene, USUAL)
    assert names(guild["members"]) == ["robot", "alice"]
    assert (guild["member_count"], guild["presences"]) == (3, [])
    assert [one["user_id"] for one in guild["voice_states"]] == [str(scene.people[0].id)]
    assert names(greeted(scene, EVERYTHING)["members"]) == ["robot", "alice", "bob"]


def test_a_large_guild_tells_who_stands_out() -> None:
    scene = Scene()
    for number in range(60):
        user = accounts.create_user(scene.world, f"user{number}")
        members.join(scene.world, scene.guild.id, user)
    role = roles.create(scene.world, scene.bot.id, scene.guild.id)
    settings = {"roles": [role.id]}
    members.change(scene.world, scene.guild.id, scene.people[0].id, settings)
    guild = greeted(scene, EVERYTHING)
    assert (guild["large"], names(guild["members"])) == (True, ["robot", "alice"])
    guild = greeted(scene, EVERYTHING, large_threshold=250)
    assert (guild["large"], len(guild["members"])) == (False, 63)


def test_presences_are_told_and_kept() -> None:
    scene = Scene()
    connection = scene.live(EVERYTHING)
    activity = {"name": "chess", "type": 0}
    presence = {"since": None, "activities": [activity], "status": "idle", "afk": False}
    (update,) = ask(connection, 3, presence)
    assert update["t"] == "PRESENCE_UPDATE"
    assert (update["d"]["status"], update["d"]["activities"][0]["name"]) == ("idle", "chess")
    (told,) = greeted(scene, EVERYTHING)["presences"]
    assert (told["user"]["id"], told["status"]) == (str(scene.bot.id), "idle")
    assert ask(scene.live(), 3, presence) == []
    sent(connection)
    request = {"guild_id": str(scene.guild.id), "query": "ro", "limit": 5, "presences": True}
    (chunk,) = ask(connection, 8, request)
    assert [one["status"] for one in chunk["d"]["presences"]] == ["idle"]
    without = scene.live(EVERYTHING & ~Intents.GUILD_PRESENCES)
    (chunk,) = ask(without, 8, request)
    assert "presences" not in chunk["d"]


def test_all_members_take_the_intent_and_come_once_in_a_while() -> None:
    scene = Scene(limits=Limits.NORMAL)
    request = {"guild_id": str(scene.guild.id), "query": "", "limit": 0, "nonce": "n"}
    assert ask(scene.live(), 8, request) == []
    connection = scene.connect()
    scene.identify(connection, 5.0, {"intents": int(EVERYTHING)})
    sent(connection)
    (chunk,) = ask(connection, 8, request, 10.0)
    assert len(chunk["d"]["members"]) == 3
    (refusal,) = ask(connection, 8, request, 30.0)
    assert refusal["t"] == "RATE_LIMITED"
    assert refusal["d"] == {
        "opcode": 8,
        "retry_after": 10.0,
        "meta": {"guild_id": str(scene.guild.id), "nonce": "n"},
    }
    assert ask(connection, 8, request | {"query": "al", "limit": 1}, 31.0)[0]["d"]["members"]
    assert ask(connection, 8, request, 40.0)[0]["t"] == "GUILD_MEMBERS_CHUNK"


def test_a_query_gives_a_hundred_at_most() -> None:
    scene = Scene()
    for number in range(120):
        user = accounts.create_user(scene.world, f"user{number}")
        members.join(scene.world, scene.guild.id, user)
    request = {"guild_id": str(scene.guild.id), "query": "user", "limit": 0}
    (chunk,) = ask(scene.live(), 8, request)
    assert len(chunk["d"]["members"]) == 100


def test_a_bot_goes_to_a_voice_channel_and_away() -> None:
    scene = Scene()
    connection = scene.live(EVERYTHING)
    room = lounge(scene)
    sent(connection)
    where = {"guild_id": str(scene.guild.id), "self_mute": True, "self_deaf": False}
    state, server = ask(connection, 4, {**where, "channel_id": str(room.id)})
    assert state["t"] == "VOICE_STATE_UPDATE"
    assert (state["d"]["channel_id"], state["d"]["self_mute"]) == (str(room.id), True)
    assert server["t"] == "VOICE_SERVER_UPDATE"
    (gone,) = ask(connection, 4, {**where, "channel_id": None})
    assert gone["d"]["channel_id"] is None
    assert ask(connection, 4, {**where, "channel_id": str(scene.channel.id)}) == []
    assert scene.world.voice_states[scene.guild.id] == {}


def test_sounds_and_channel_infos_are_told() -> None:
    scene = Scene()
    connection = scene.live(EVERYTHING)
    room, guild_id = lounge(scene), scene.guild.id
    data = "data:audio/mpeg;base64,AAAA"
    soundboard.create(scene.world, scene.bot.id, guild_id, data, {"name": "quack"})
    voice.set_status(scene.world, scene.bot.id, room.id, "jazz")
    sent(connection)
    (sounds,) = ask(connection, 31, {"guild_ids": [str(guild_id), "1"]})
    assert [one["name"] for one in sounds["d"]["soundboard_sounds"]] == ["quack"]
    (info,) = ask(connection, 43, {"guild_id": str(guild_id), "fields": ["status"]})
    assert info["d"] == {
        "guild_id": str(guild_id),
        "channels": [{"id": str(room.id), "status": "jazz"}],
    }
    assert ask(connection, 43, {"guild_id": "1", "fields": ["status"]}) == []


@pytest.mark.parametrize(
    ("opcode", "data"),
    [(3, {"status": "idle"}), (4, {"guild_id": "1"}), (8, {}), (31, {}), (43, []), (8, None)],
)
def test_data_that_do_not_fit_end_the_connection(opcode: int, data: object) -> None:
    connection = Scene().live()
    connection.receive(command(opcode, data), 0.0)
    (close,) = [one for one in connection.outbox if isinstance(one, Close)]
    assert close.code == GatewayCloseCode.UNKNOWN_OPCODE


def test_too_many_identifies_in_a_day_cost_the_token() -> None:
    scene = Scene(limits=Limits.NORMAL)
    scene.bot.sessions_started = 999
    scene.bot.starts_reset_at = scene.world.now.replace(year=2100)
    first = scene.connect()
    scene.identify(first)
    assert first.session is not None
    old = scene.bot.token
    second = scene.connect(10.0)
    scene.identify(second, 10.0)
    for connection in (first, second):
        (close,) = [one for one in connection.outbox if isinstance(one, Close)]
        assert close.code == GatewayCloseCode.AUTHENTICATION_FAILED
    assert scene.bot.token != old
    assert scene.world.bots == {scene.bot.token.reveal(): scene.bot}
    assert scene.hub.sessions == {}


def test_who_may_not_see_hears_nothing() -> None:
    scene = Scene()
    other = accounts.create_bot(scene.world, "guest")
    members.join(scene.world, scene.guild.id, other.user)
    scene.bot, owner = other, scene.bot
    connection = scene.live(EVERYTHING)
    everyone = roles.find(scene.world, scene.guild.id, scene.guild.id)
    hidden = {"permissions": everyone.permissions & ~Permissions.VIEW_CHANNEL}
    roles.update(scene.world, owner.id, scene.guild.id, everyone.id, hidden)
    assert [one["t"] for one in sent(connection)] == ["GUILD_ROLE_UPDATE"]
    channels.start_typing(scene.world, owner.id, scene.channel.id)
    assert sent(connection) == []
