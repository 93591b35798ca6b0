"""Events for the tests, decoded from JSON as the gateway would send it."""

import itertools
import json
from collections.abc import Callable
from typing import TypeAlias

import pytest

from gloam.core.wire import decode_typed
from gloam.events import MessageCreate

Say: TypeAlias = Callable[..., MessageCreate]


@pytest.fixture
def say() -> Say:
    """Makes the event of a message: `say("hello", channel=1, author=2)`."""
    ids = itertools.count(1000)

    def make(content: str = "", *, channel: int = 1, author: int = 2) -> MessageCreate:
        data: dict[str, object] = {
            "id": str(next(ids)),
            "channel_id": str(channel),
            "author": {
                "id": str(author),
                "username": "someone",
                "discriminator": "0",
                "global_name": None,
                "avatar": None,
            },
            "content": content,
            "timestamp": "2024-01-01T00:00:00+00:00",
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "attachments": [],
            "embeds": [],
            "pinned": False,
            "type": 0,
        }
        return decode_typed(encode(data), MessageCreate)

    return make


def encode(data: dict[str, object]) -> bytes:
    """A dispatch as it is on the wire."""
    return json.dumps({"op": 0, "s": 1, "t": "MESSAGE_CREATE", "d": data}).encode()
