"""The gateway's machine without sockets: connections and sessions on a bare hub."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

import pytest

from gloam.core import FakeClock
from gloam.events import Intents
from gloam.models import MessageReference
from gloam.simulator.gateway.connection import Abort, Close, Connection, Send
from gloam.simulator.gateway.hub import SESSION_SECONDS, Hub
from gloam.simulator.limits import Limits
from gloam.simulator.world import (
    Bot,
    Draft,
    World,
    accounts,
    channels,
    guilds,
    members,
    messages,
)

NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
USUAL: Final = Intents.GUILDS | Intents.GUILD_MESSAGES | Intents.MESSAGE_CONTENT


class Scene:
    """A bot in a guild, and a hub to connect to."""

    def __init__(self, limits: Limits = Limits.OFF, max_concurrency: int = 1) -> None:
        self.world = World(FakeClock())
        self.hub = Hub(self.world, limits, max_concurrency)
        self.bot: Bot = accounts.create_bot(self.world, "robot")
        self.people = [accounts.create_user(self.world, name) for name in ("alice", "bob")]
        self.guild = guilds.create_guild(self.world, "Home", [self.bot.user, *self.people])
        self.channel = channels.create_text_channel(self.world, self.guild.id, "general")

    def connect(self, now: float = 0.0, query: Mapping[str, str] = NOTHING) -> Connection:
        """A connection that has been greeted."""
        connection = Connection(self.hub, "ws://here", 10.0)
        connection.open(query, now)
        return connection

    def identify(
        self, connection: Connection, now: float = 0.0, more: Mapping[str, object] = NOTHING
    ) -> None:
        """Log the bot in."""
        data = {
            "token": self.bot.token.reveal(),
            "intents": int(USUAL),
            "properties": {"os": "", "browser": "", "device": ""},
        }
        connection.receive(command(2, {**data, **more}), now)

    def resume(self, connection: Connection, session_id: str, seq: int, now: float = 0.0) -> None:
        """Go on with a session."""
        data = {"token": self.bot.token.reveal(), "session_id": session_id, "seq": seq}
        connection.receive(command(6, data), now)

    def live(self, intents: Intents = USUAL) -> Connection:
        """A connection with a session, its greeting read."""
        connection = self.connect()
        self.identify(connection, more={"intents": int(intents)})
        sent(connection)
        return connection


def command(opcode: int, data: object) -> str:
    return json.dumps({"op": opcode, "d": data})


def sent(connection: Connection) -> list[dict[str, Any]]:
    """What has been sent since the last look."""
    found = [json.loads(one.frame) for one in connection.outbox if isinstance(one, Send)]
    connection.outbox.clear()
    return found


def closed_with(connection: Connection) -> int:
    last = connection.outbox[-1]
    assert isinstance(last, Close)
    return last.code


@pytest.mark.parametrize(("query", "code"), [({"v": "9"}, 4012), ({"encoding": "etf"}, 4002)])
def test_other_versions_and_encodings_are_refused(query: dict[str, str], code: int) -> None:
    assert closed_with(Scene().connect(query=query)) == code


@pytest.mark.parametrize(
    ("identify", "code"),
    [
        ({"token": "wrong"}, 4004),
        ({"shard": [2, 2]}, 4010),
        ({"shard": [0, 0]}, 4010),
        ({"intents": 1 << 40}, 4013),
        ({"intents": "many"}, 4001),
    ],
)
def test_a_wrong_identify_closes_with_its_code(identify: dict[str, object], code: int) -> None:
    scene = Scene()
    connection = scene.connect()
    scene.identify(connection, more=identify)
    assert closed_with(connection) == code


def test_a_privileged_intent_must_be_switched_on() -> None:
    scene = Scene()
    scene.bot.privileged_intents = Intents.NONE
    connection = scene.connect()
    scene.identify(connection)
    assert closed_with(connection) == 4014


def test_too_long_a_command_closes() -> None:
    connection = Scene().live()
    connection.receive(command(3, "x" * 4_096), 0.0)
    assert closed_with(connection) == 4002


def test_too_many_commands_close() -> None:
    connection = Scene(Limits.NORMAL).live()
    for _ in range(119):
        connection.receive(command(1, None), 0.0)
    assert len(sent(connection)) == 119
    connection.receive(command(1, None), 59.9)
    assert closed_with(connection) == 4008


def test_heartbeats_move_the_deadline() -> None:
    connection = Scene().live()
    assert connection.deadline == 15.0
    connection.receive(command(1, 2), 14.0)
    assert connection.deadline == 29.0
    connection.tick(28.9)
    assert [one["op"] for one in sent(connection)] == [11]
    connection.tick(29.0)
    assert closed_with(connection) == 4000


def test_identifies_take_turns() -> None:
    scene = Scene(Limits.NORMAL, max_concurrency=2)
    connections = [scene.connect() for _ in range(3)]
    for shard_id, connection in enumerate(connections):
        sent(connection)
        scene.identify(connection, more={"shard": [shard_id, 3]})
    answers = [sent(connection)[0] for connection in connections]
    assert [one["t"] for one in answers] == ["READY", "READY", None]
    assert (answers[2]["op"], answers[2]["d"]) == (9, False)
    scene.identify(connections[2], 5.0, {"shard": [2, 3]})
    assert sent(connections[2])[0]["t"] == "READY"


def test_a_client_that_says_goodbye_loses_its_session() -> None:
    for code, kept in ((1000, False), (1001, False), (4000, True), (None, True)):
        scene = Scene()
        connection = scene.live()
        connection.lost(code, 0.0)
        assert bool(scene.hub.sessions) is kept


def test_a_session_waits_only_so_long() -> None:
    for wait, answer in ((SESSION_SECONDS, "RESUMED"), (SESSION_SECONDS + 1, None)):
        scene = Scene()
        first = scene.live()
        assert first.session is not None
        first.lost(None, 0.0)
        second = scene.connect(wait)
        sent(second)
        scene.resume(second, first.session.id, 2, wait)
        assert sent(second)[0]["t"] == answer


def test_a_wrong_sequence_number_closes() -> None:
    scene = Scene()
    first = scene.live()
    assert first.session is not None
    second = scene.connect()
    scene.resume(second, first.session.id, 99)
    assert closed_with(second) == 4007


def test_a_session_has_one_connection() -> None:
    scene = Scene()
    first = scene.live()
    assert first.session is not None
    second = scene.connect()
    sent(second)
    scene.resume(second, first.session.id, 2)
    assert closed_with(first) == 4000
    first.lost(None, 0.0)  # the old line's end is noticed late
    messages.post(scene.world, scene.people[0].id, scene.channel.id, Draft(content="hello"))
    assert [one["t"] for one in sent(second)] == ["RESUMED", "MESSAGE_CREATE"]


def test_an_invalid_session_may_be_resumed_or_not() -> None:
    scene = Scene()
    connection = scene.live()
    session = connection.session
    assert session is not None
    scene.hub.invalidate(session, is_resumable=True)
    assert sent(connection)[0]["d"] is True
    assert session.id in scene.hub.sessions
    scene.hub.invalidate(session)
    assert sent(connection)[0]["d"] is False
    assert scene.hub.sessions == {}
    connection.receive(command(1, None), 1.0)
    scene.identify(connection)
    assert [one["op"] for one in sent(connection)] == [11, 0, 0]


def test_after_an_invalid_session_commands_are_refused() -> None:
    scene = Scene()
    connection = scene.live()
    assert connection.session is not None
    scene.hub.invalidate(connection.session)
    connection.receive(command(8, {"guild_id": str(scene.guild.id), "query": "", "limit": 0}), 0.0)
    assert closed_with(connection) == 4003


def test_nothing_follows_a_cut() -> None:
    connection = Scene().live()
    connection.abort()
    connection.send(b"{}")
    connection.receive(command(1, None), 0.0)
    assert list(connection.outbox) == [Abort()]


def request_members(scene: Scene, **request: object) -> list[dict[str, Any]]:
    connection = scene.live(USUAL | Intents.GUILD_MEMBERS | Intents.GUILD_PRESENCES)
    connection.receive(command(8, {"guild_id": str(scene.guild.id), **request}), 0.0)
    return [one["d"] for one in sent(connection)]


def names(chunk: dict[str, Any]) -> list[str]:
    return [member["user"]["username"] for member in chunk["members"]]


def test_members_come_in_chunks() -> None:
    (chunk,) = request_members(Scene(), query="", limit=0, nonce="n", presences=True)
    assert names(chunk) == ["robot", "alice", "bob"]
    assert (chunk["chunk_index"], chunk["chunk_count"], chunk["nonce"]) == (0, 1, "n")
    assert chunk["presences"] == []
    scene = Scene()
    for number in range(1_000):
        members.join(
            scene.world, scene.guild.id, accounts.create_user(scene.world, f"user{number}")
        )
    chunks = request_members(scene, query="", limit=0, nonce="x" * 33)
    assert [len(one["members"]) for one in chunks] == [1_000, 3]
    assert "nonce" not in chunks[0]


def test_members_are_found_by_name_and_id() -> None:
    scene = Scene()
    members.change(scene.world, scene.guild.id, scene.people[1].id, {"nick": "Alan"})
    assert names(request_members(scene, query="AL", limit=10)[0]) == ["alice", "bob"]
    assert names(request_members(scene, query="al", limit=1)[0]) == ["alice"]
    assert request_members(scene, query="zoe", limit=1)[0]["members"] == []
    (chunk,) = request_members(scene, user_ids=[str(scene.people[0].id), "5"])
    assert names(chunk) == ["alice"]
    assert chunk["not_found"] == ["5"]


def test_a_strange_guild_has_no_members_to_tell() -> None:
    scene = Scene()
    other = guilds.create_guild(scene.world, "Elsewhere", scene.people)
    assert request_members(scene, guild_id=str(other.id), query="", limit=0) == []


def test_the_message_replied_to_is_hidden_too() -> None:
    scene = Scene()
    connection = scene.connect()
    scene.identify(connection, more={"intents": int(Intents.GUILD_MESSAGES)})
    sent(connection)
    alice, bob = (person.id for person in scene.people)
    asked = messages.post(scene.world, alice, scene.channel.id, Draft(content="secret"))
    reference = MessageReference(message_id=asked.id)
    messages.post(scene.world, bob, scene.channel.id, Draft(content="yes", reference=reference))
    _, reply = sent(connection)
    assert reply["d"]["content"] == reply["d"]["referenced_message"]["content"] == ""
