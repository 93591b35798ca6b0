"""The keys that come with it: what each reads, and of which events it reads nothing."""

import json
from typing import cast

import pytest

from gloam.core.wire import decode, decode_typed
from gloam.events import EVENTS, Event
from gloam.models.ids import ChannelId, MessageId, UserId
from gloam.standby import (
    Standby,
    Topic,
    component,
    component_of,
    message_by,
    message_in,
    modal,
    reaction_taken_from,
    reaction_to,
)
from tests.cache import world


def event(name: str, data: dict[str, object]) -> Event:
    raw = json.dumps({"op": 0, "s": 1, "t": name, "d": data}).encode()
    return cast("Event", decode_typed(raw, EVENTS[name]))


def interaction(kind: int, data: dict[str, object]) -> Event:
    payload: dict[str, object] = {
        "id": "1",
        "application_id": "9",
        "type": kind,
        "token": "token",
        "version": 1,
        "app_permissions": "0",
        "entitlements": [],
        "authorizing_integration_owners": {},
        "data": data,
    }
    if kind == 3:
        payload["message"] = world.message(100)
    return event("INTERACTION_CREATE", payload)


REACTION: dict[str, object] = {
    "user_id": "1",
    "channel_id": "10",
    "message_id": "100",
    "emoji": {"id": None, "name": "🔥"},
    "burst": False,
    "type": 0,
}
EVENTS_OF = {
    "added": event("MESSAGE_REACTION_ADD", REACTION),
    "taken": event("MESSAGE_REACTION_REMOVE", REACTION),
    "pressed": interaction(3, {"custom_id": "ok", "component_type": 2}),
    "sent": interaction(5, {"custom_id": "ok", "components": []}),
    "typed": interaction(2, {"id": "7", "name": "ok", "type": 1}),
}


@pytest.mark.parametrize(
    ("topic", "wanted"),
    [
        (reaction_to(MessageId(100)), "added"),
        (reaction_taken_from(MessageId(100)), "taken"),
        (component_of(MessageId(100)), "pressed"),
        (component("ok"), "pressed"),
        (modal("ok"), "sent"),
    ],
)
async def test_a_key_reads_its_own_events(topic: Topic[Event], wanted: str) -> None:
    standby = Standby()
    stream = standby.stream(topic)
    taken = [name for name, one in EVENTS_OF.items() if standby.process(one)]
    assert taken == [wanted]
    assert await stream.next() is EVENTS_OF[wanted]


@pytest.mark.parametrize(
    "topic",
    [
        reaction_to(MessageId(5)),
        reaction_taken_from(MessageId(5)),
        component_of(MessageId(5)),
        component("no"),
        modal("no"),
    ],
)
async def test_a_key_tells_things_apart(topic: Topic[Event]) -> None:
    standby = Standby()
    standby.stream(topic)
    assert [name for name, one in EVENTS_OF.items() if standby.process(one)] == []


@pytest.mark.parametrize("data", [None, {"id": "1", "type": 3}, {"id": "1", "type": 5, "data": 7}])
@pytest.mark.parametrize(
    "topic",
    [
        message_in(ChannelId(5)),
        message_by(UserId(5)),
        reaction_to(MessageId(5)),
        reaction_taken_from(MessageId(5)),
        component_of(MessageId(5)),
        component("no"),
        modal("no"),
    ],
)
async def test_an_event_that_lacks_what_a_key_reads_ends_nobodys_waiting(
    topic: Topic[Event], data: object
) -> None:
    standby = Standby()
    standby.stream(topic)
    name = next(name for name, kind in EVENTS.items() if kind is topic.event)
    broken = decode(json.dumps({"op": 0, "s": 1, "t": name, "d": data}).encode(), EVENTS[name])
    assert standby.process(cast("Event", broken)) == 0
    assert len(standby) == 1
