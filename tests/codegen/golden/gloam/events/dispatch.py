"""Dispatches: what the gateway tells, one struct for each name.

Generated from `schema/gateway/events.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Final, Literal, TypeAlias

from msgspec import Struct

from gloam.core import (
    ShardConnected,
    ShardConnecting,
    ShardDead,
    ShardDisconnected,
    UndecodableEvent,
)
from gloam.events.intents import Intents
from gloam.models.boxes import BaseBox, Box
from gloam.models.users import User

__all__ = [
    "ALTERNATIVES",
    "Alternative",
    "BaseDispatch",
    "BoxCreate",
    "Dispatch",
    "EVENTS",
    "Event",
    "Resumed",
    "UserBoxCreate",
]


class BaseDispatch(
    Struct, frozen=True, gc=False, tag_field="t", rename={"data": "d", "sequence": "s"}
):
    """How every dispatch stands on the wire."""


class BoxCreate(BaseDispatch, frozen=True, gc=False, tag="BOX_CREATE"):
    """A box was made.

    https://example.org/events#box-create
    """

    name: ClassVar[Literal["BOX_CREATE"]] = "BOX_CREATE"
    intents: ClassVar[Intents] = Intents.BOXES

    data: Box
    sequence: int


class UserBoxCreate(BaseDispatch, frozen=True, gc=False, tag="BOX_CREATE"):
    """A box was made by someone.

    https://example.org/events#box-create
    """

    name: ClassVar[Literal["BOX_CREATE"]] = "BOX_CREATE"
    intents: ClassVar[Intents] = Intents.BOXES

    data: User
    sequence: int


class Resumed(BaseDispatch, frozen=True, gc=False, tag="RESUMED"):
    """The session goes on.

    https://example.org/events#resumed
    """

    name: ClassVar[Literal["RESUMED"]] = "RESUMED"
    intents: ClassVar[Intents] = Intents.NONE

    data: BaseBox | None
    sequence: int


Dispatch: TypeAlias = BoxCreate | UserBoxCreate | Resumed
"""Any dispatch of the gateway."""

Event: TypeAlias = (
    Dispatch | ShardConnecting | ShardConnected | ShardDisconnected | ShardDead | UndecodableEvent
)
"""Anything that happens: a dispatch, or something in the life of a shard."""

EVENTS: Final[Mapping[str, type[Dispatch]]] = {
    "BOX_CREATE": BoxCreate,
    "RESUMED": Resumed,
}
"""The type of each dispatch, by its name."""


class Alternative(Struct, frozen=True):
    """Another payload that a dispatch name can carry."""

    event: type[Dispatch]
    when: Mapping[str, object]
    """The fields of the payload, with their values, that tell it from the usual one."""


ALTERNATIVES: Final[Mapping[str, Sequence[Alternative]]] = {
    "BOX_CREATE": (Alternative(UserBoxCreate, {"hidden": True}),),
}
"""The further payloads of those dispatch names that have any."""
