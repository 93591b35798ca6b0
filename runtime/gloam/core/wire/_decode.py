"""Bytes to structs, in three tiers.

1. *Typed*: one msgspec pass in lax mode (`"123"` → 123), the only cost in the good case.
2. *Tolerant* (`_tolerant`): only when the first fails; what cannot be read becomes `UNSET`, and is
   reported.
3. *Raw*: what still fails is a `DecodeError` that carries the bytes.
"""

import logging
import typing
from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import Final, Generic, TypeVar, cast, overload

import msgspec

from gloam.core.errors import DecodeError
from gloam.core.wire._tolerant import Repair, repair
from gloam.core.wire._types import type_name

T = TypeVar("T")

_log: Final = logging.getLogger("gloam.core.wire")
_KINDS_REMEMBERED: Final = 10_000
_reported: set[tuple[str, str, str]] = set()


@lru_cache(maxsize=4096)
def _decoder(wanted: object) -> msgspec.json.Decoder[object]:
    return msgspec.json.Decoder(cast("type[object]", wanted), strict=False)


@overload
def decode_typed(raw: bytes, wanted: type[T]) -> T: ...
@overload
def decode_typed(raw: bytes, wanted: object) -> object: ...
def decode_typed(raw: bytes, wanted: object) -> object:
    """Decode by the first tier alone.

    Raises:
        DecodeError: the bytes are not JSON, or do not fit the type exactly.
    """
    try:
        return _decoder(wanted).decode(raw)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise _failure(error, raw, wanted) from error


@overload
def decode(raw: bytes, wanted: type[T]) -> T: ...
@overload
def decode(raw: bytes, wanted: object) -> object: ...
def decode(raw: bytes, wanted: object) -> object:
    """Decode JSON into a type, repairing what does not fit it.

    Each kind of repair is logged once, as a warning.

    Raises:
        DecodeError: the bytes are not JSON, or nothing of the wanted type can be made of them.
    """
    return decode_reporting(raw, wanted)[0]


def decode_reporting(raw: bytes, wanted: object) -> tuple[object, Sequence[Repair]]:
    """Like `decode`, and say what had to be repaired: an empty sequence if the first tier sufficed.

    Raises:
        DecodeError: the bytes are not JSON, or nothing of the wanted type can be made of them.
    """
    try:
        return _decoder(wanted).decode(raw), ()
    except msgspec.ValidationError:
        pass
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise _failure(error, raw, wanted) from error
    try:
        value, repairs = repair(msgspec.json.decode(raw), wanted)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise _failure(error, raw, wanted) from error
    for found in repairs:
        _report(found)
    return value, repairs


class Decoder(Generic[T]):
    """Decodes into one type, which need not be a class::

        interactions = wire.Decoder[Interaction]()
        interaction = interactions.decode(body)

    To a type checker a union, or a `Sequence` of models, is no `type[T]`, so what `decode` makes of
    it is an `object`. Here it is what stands in the brackets, and that is what is read.
    """

    @cached_property
    def wanted(self) -> object:
        """What is decoded into.

        Raises:
            TypeError: the decoder was made without a type.
        """
        # `Decoder[X]()` leaves itself on what it makes, but not before `__init__` is through.
        made_by = getattr(self, "__orig_class__", None)
        if made_by is None:
            raise TypeError("a decoder of what? Make it with its type: Decoder[Interaction]()")
        return typing.get_args(made_by)[0]

    def decode(self, raw: bytes) -> T:
        """Decode JSON as `decode` does, repairing what does not fit.

        Raises:
            DecodeError: the bytes are not JSON, or nothing of the type can be made of them.
        """
        return cast("T", decode(raw, self.wanted))

    def decode_typed(self, raw: bytes) -> T:
        """Decode JSON as `decode_typed` does, by the first tier alone.

        Raises:
            DecodeError: the bytes are not JSON, or do not fit the type exactly.
        """
        return cast("T", decode_typed(raw, self.wanted))


def _report(found: Repair) -> None:
    """Warn of a repair, the first time that its kind is seen."""
    kind = (found.type_name, found.field, found.problem)
    if kind not in _reported and len(_reported) < _KINDS_REMEMBERED:
        _reported.add(kind)
        what = (found.type_name, found.field, found.path, found.problem, found.outcome)
        _log.warning("%s.%s at %s: %s; %s", *what)


def _failure(error: Exception, raw: bytes, wanted: object) -> DecodeError:
    name = type_name(wanted)
    text = str(error)
    path = text.rpartition(" - at `")[2].rstrip("`") if " - at `" in text else "$"
    return DecodeError(f"cannot read {len(raw)} bytes as {name}: {text}", raw=raw, path=path)
