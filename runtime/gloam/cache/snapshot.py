"""A cache in a file, so that a restart with a resumed session starts warm.

The file is a row of MessagePack values, each behind its length in four bytes: a head, which says
what this is, which version it has and how many entries follow; then the entries, each with its
kind's name, key, owners, age in seconds and packed value. Last comes a checksum of it all (CRC-32,
four bytes): a file that was damaged is refused before anything of it is believed. It is written
next to its place and moved there, so that no half of it is ever found there, and it is never in
memory as a whole.

Values that the models of this version cannot read are read as the tolerant tier reads what Discord
sends, so that a newer gloam reads an older one's file. The version is that of this form, and
changes with what is kept under which key.
"""

import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final, TypeVar, cast

import msgspec
from msgspec import Struct

from gloam.cache.changes import Owner
from gloam.cache.errors import SnapshotError
from gloam.cache.kinds import Kind, Policy
from gloam.cache.models import VALUES
from gloam.cache.packing import unpack
from gloam.cache.store import MemoryStore
from gloam.cache.table import Table
from gloam.core import DecodeError

FORMAT: Final = "gloam cache snapshot"
VERSION: Final = 2

_LENGTH_BYTES: Final = 4
_SUM_BYTES: Final = 4
_BLOCK: Final = 1 << 20
_encode: Final = msgspec.msgpack.Encoder().encode

T = TypeVar("T")


class _Head(Struct, frozen=True):
    format: str
    version: int
    entries: int
    own_id: int | None
    known_guilds: list[int]


class _Entry(Struct, frozen=True, array_like=True):
    kind: str
    key: int | str | tuple[int, int | str]
    owners: tuple[tuple[str, int | str | tuple[int, int | str]], ...]
    age: float
    value: bytes


def save(path: Path, store: MemoryStore, own_id: int | None, now: float) -> None:
    """Write everything that a store keeps.

    Raises:
        OSError: the file cannot be written.
    """
    store.expire(now)
    count = sum(table.count() for table in store.tables.values())
    head = _Head(FORMAT, VERSION, count, own_id, sorted(store.known_guilds))
    beside = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            total = _write(file, head, 0)
            for table in store.tables.values():
                for entry in _entries(table, now):
                    total = _write(file, entry, total)
            file.write(total.to_bytes(_SUM_BYTES, "big"))
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def load(path: Path, policy: Policy, now: float) -> tuple[MemoryStore, int | None]:
    """A store with what was saved, as far as the policy wants it; and the bot's id, if known.

    Raises:
        SnapshotError: the file is no snapshot, is of another version, or is damaged.
        OSError: the file cannot be read.
    """
    store = MemoryStore(policy)
    try:
        with path.open("rb") as file:
            head = _read(file, _Head)
            if head.format != FORMAT or head.version != VERSION:
                raise SnapshotError(
                    f"{path} is {head.format!r}, version {head.version}; "
                    f"wanted is {FORMAT!r}, version {VERSION}"
                )
            _verify(file)
            store.known_guilds.update(head.known_guilds)
            for _ in range(head.entries):
                _take(store, _read(file, _Entry), now)
    except (EOFError, KeyError, ValueError, DecodeError, msgspec.MsgspecError) as error:
        raise SnapshotError(f"{path} cannot be restored: {error}") from error
    return store, head.own_id


def _entries(table: Table, now: float) -> Iterator[_Entry]:
    """A table's entries, those that were told of longest ago first."""
    ages = table.ages(now)
    # Of messages that are bound in number alone, and of all others, any order will do.
    for key in ages or table.keys():
        owners, age = table.owners(key), ages.get(key, 0.0)
        yield _Entry(table.kind.name or "", key, owners, age, table.packed(key))


def _take(store: MemoryStore, entry: _Entry, now: float) -> None:
    kind = Kind[entry.kind]
    if kind in store.tables:
        owners = cast("tuple[Owner, ...]", entry.owners)
        value = unpack(entry.value, VALUES[kind])
        store.insert(kind, entry.key, value, owners, now - entry.age)


def _write(file: BinaryIO, value: Struct, total: int) -> int:
    """Write a value; the checksum up to it."""
    raw = _encode(value)
    raw = len(raw).to_bytes(_LENGTH_BYTES, "big") + raw
    file.write(raw)
    return zlib.crc32(raw, total)


def _verify(file: BinaryIO) -> None:
    """Check the whole file, and return to where it was."""
    begin, total = file.tell(), 0
    left = _size(file) - _SUM_BYTES
    file.seek(0)
    while left > 0 and (raw := file.read(min(left, _BLOCK))):
        left -= len(raw)
        total = zlib.crc32(raw, total)
    if int.from_bytes(_exactly(file, _SUM_BYTES), "big") != total:
        raise ValueError("it is damaged or not all there")
    file.seek(begin)


def _read(file: BinaryIO, wanted: type[T]) -> T:
    length = int.from_bytes(_exactly(file, _LENGTH_BYTES), "big")
    return msgspec.msgpack.decode(_exactly(file, length), type=wanted)


def _exactly(file: BinaryIO, length: int) -> bytes:
    if length > _BLOCK and length > _size(file):  # room would be made for what is not there
        raise EOFError("it ends too early")
    raw = file.read(length)
    if len(raw) != length:
        raise EOFError("it ends too early")
    return raw


def _size(file: BinaryIO) -> int:
    return os.fstat(file.fileno()).st_size
