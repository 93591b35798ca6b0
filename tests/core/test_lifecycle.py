"""What happens to shards, as values; and the errors that some of it carries."""

import copy
import pickle

import pytest
from msgspec import Struct

from gloam.core import (
    DecodeError,
    EncodeError,
    GloamError,
    LocalError,
    RemoteError,
    ShardConnected,
    ShardConnecting,
    ShardDead,
    ShardDisconnected,
    UndecodableEvent,
)

CONNECTED = ShardConnected(shard_id=1, session_id="abc", resumed=True)
EVENTS: list[Struct] = [
    ShardConnecting(shard_id=1, url="wss://gateway.discord.gg", attempt=0),
    CONNECTED,
    ShardDisconnected(shard_id=1, code=None, reason="lost", can_resume=True),
    UndecodableEvent(name="NEW_THING", sequence=7, raw=b"{}", error=None),
]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_events_compare_copy_pickle_and_hash(event: Struct) -> None:
    assert copy.deepcopy(event) == event
    assert pickle.loads(pickle.dumps(event)) == event
    assert hash(copy.copy(event)) == hash(event)


def test_events_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        CONNECTED.resumed = False  # type: ignore[misc]  # that it fails is the test


def test_events_match_by_name() -> None:
    match CONNECTED:
        case ShardConnected(shard_id=1, resumed=True):
            pass
        case _:
            pytest.fail("the event matches the pattern")


def test_events_with_an_error_pickle_with_it() -> None:
    error = DecodeError("no", raw=b"[", path="$.d")
    event = UndecodableEvent(name="X", sequence=1, raw=b"[", error=error)
    again = pickle.loads(pickle.dumps(event))
    assert isinstance(again, UndecodableEvent)
    assert isinstance(again.error, DecodeError)
    assert (str(again.error), again.error.raw, again.error.path) == ("no", b"[", "$.d")
    dead = pickle.loads(pickle.dumps(ShardDead(shard_id=1, error=GloamError("bad token"))))
    assert isinstance(dead, ShardDead)
    assert str(dead.error) == "bad token"


def test_errors_say_whose_fault_it_is() -> None:
    assert issubclass(EncodeError, LocalError)
    assert issubclass(DecodeError, RemoteError)
    for error in (LocalError, RemoteError):
        assert issubclass(error, GloamError)
    assert not issubclass(LocalError, RemoteError)


def test_an_undecodable_event_does_not_show_its_payload() -> None:
    error = DecodeError("INTERACTION_CREATE is not readable", raw=b'{"token":"hush"}')
    event = UndecodableEvent(
        name="INTERACTION_CREATE", sequence=1, raw=b'{"token":"hush"}', error=error
    )
    assert "hush" not in repr(event)
    assert "INTERACTION_CREATE" in repr(event)
    assert "<16 bytes>" in repr(event)
    assert event.raw == b'{"token":"hush"}'
