"""Bytes of a payload to a frame: what kind it is and, for a wanted dispatch, the typed event.

The good case is one msgspec pass over a union of the wanted events, told apart by `t`. Everything
else (other opcodes, unwanted and unknown names, payloads that do not fit) fails that pass early and
is read as an envelope whose payload stays raw. A wanted dispatch then goes through the tolerant
tier; what even that cannot read becomes an `UndecodableEvent`. No payload raises, except what is no
envelope at all.

READY and RESUMED keep the session's state, and chunks of members or a refusal are the answer to a
request of the shard's own: they are read whether they are wanted or not.
"""

from collections.abc import Callable, Collection, Mapping
from functools import reduce
from operator import or_
from typing import Final, cast

import msgspec
from msgspec import Struct

from gloam.core import DecodeError, UndecodableEvent
from gloam.core.wire import decode_reporting
from gloam.events import (
    ALTERNATIVES,
    EVENTS,
    Dispatch,
    GuildMembersChunk,
    RateLimited,
    Ready,
    Resumed,
)

_STATE_KEEPING: Final = (Ready, Resumed, GuildMembersChunk, RateLimited)

_UNREADABLE: Final = (msgspec.MsgspecError, ValueError, RecursionError)
"""What msgspec raises: also for text that is not UTF-8, numbers too long, and nesting too deep."""


_TRUNCATED: Final = "truncated"
"""What msgspec says of JSON that ends too early, and of nothing else."""


class IncompletePayload(DecodeError):
    """The JSON ends too early: the rest may be in the next message."""


class Frame(Struct, frozen=True, gc=False):
    """One payload of the gateway."""

    opcode: int
    data: bytes = b"null"
    """The payload (`d`) as JSON; empty for dispatches that were read in one pass."""

    sequence: int | None = None
    name: str | None = None
    event: Dispatch | UndecodableEvent | None = None
    """The dispatch; None if the frame is none, or an unwanted one."""

    wanted: bool = True
    """Whether the consumer asked for the event."""

    repaired: bool = False
    """Whether the event had to be repaired."""


class _Envelope(Struct, frozen=True):
    op: int
    d: msgspec.Raw = msgspec.Raw(b"null")
    s: int | None = None
    t: str | None = None


class Decoder:
    """Reads frames.

    Args:
        wanted: the types of dispatches to decode; None for all, and for unknown ones as
            `UndecodableEvent`.
    """

    def __init__(self, wanted: Collection[type[Dispatch]] | None = None) -> None:
        self._all = wanted is None
        types = set(EVENTS.values()) if wanted is None else set(wanted)
        self._types = types
        self._wanted = {event.name for event in types}
        usual = [EVENTS[name] for name in {*self._wanted, *(one.name for one in _STATE_KEEPING)}]
        union = cast("type[Dispatch]", reduce(or_, cast("list[type]", usual)))
        self._typed = msgspec.json.Decoder(union, strict=False)
        self._envelope = msgspec.json.Decoder(_Envelope)

    def decode(self, raw: bytes) -> Frame:
        """The frame of a payload.

        Raises:
            DecodeError: the bytes are not even an envelope; `IncompletePayload` if they end early.
        """
        try:
            event = self._typed.decode(raw)
        except _UNREADABLE:
            return self._read(raw)
        wanted = self._all or self._is_wanted(event)
        return Frame(0, b"", event.sequence, event.name, event, wanted)

    def _is_wanted(self, event: Dispatch | UndecodableEvent) -> bool:
        """By type, since a name may have alternatives; what could not be read, by name."""
        if self._all or isinstance(event, UndecodableEvent):
            return event.name in self._wanted
        return type(event) in self._types

    def _read(self, raw: bytes) -> Frame:
        try:
            envelope = self._envelope.decode(raw)
        except _UNREADABLE as error:
            kind = IncompletePayload if _TRUNCATED in str(error) else DecodeError
            raise kind(f"not a gateway payload: {error}", raw=raw) from error
        data = bytes(envelope.d)
        if envelope.op != 0 or envelope.t is None or envelope.s is None:
            return Frame(envelope.op, data, envelope.s, envelope.t)
        name, sequence = envelope.t, envelope.s
        if name not in EVENTS:
            unknown = UndecodableEvent(name=name, sequence=sequence, raw=data, error=None)
            return Frame(0, data, sequence, name, unknown if self._all else None, self._all)
        if name not in self._wanted and EVENTS[name] not in _STATE_KEEPING:
            return Frame(0, data, sequence, name, None, wanted=False)
        event, repaired = _repaired(name, sequence, data)
        return Frame(0, data, sequence, name, event, self._is_wanted(event), repaired)


def _repaired(name: str, sequence: int, data: bytes) -> tuple[Dispatch | UndecodableEvent, bool]:
    """A dispatch that the first pass could not read, and whether it had to be repaired."""
    try:
        event_type = _variant(name, data)
        wanted = msgspec.structs.fields(event_type)[0].type
        payload, repairs = decode_reporting(data, wanted)
    except DecodeError as error:
        return UndecodableEvent(name=name, sequence=sequence, raw=data, error=error), True
    make = cast("Callable[[object, int], Dispatch]", event_type)  # all are made alike
    return make(payload, sequence), bool(repairs)


def _variant(name: str, data: bytes) -> type[Dispatch]:
    """The event's type: the usual one, or the alternative that the payload's constants tell."""
    alternatives = ALTERNATIVES.get(name, ())
    if alternatives:
        try:
            payload = msgspec.json.decode(data)
        except _UNREADABLE as error:
            raise DecodeError(f"{name} is not JSON: {error}", raw=data) from error
        if isinstance(payload, Mapping):
            for alternative in alternatives:
                if all(payload.get(key) == value for key, value in alternative.when.items()):
                    return alternative.event
    return EVENTS[name]
