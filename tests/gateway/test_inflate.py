"""Transport compression: round trips through both kinds, and what a hostile peer may send."""

import zlib
from collections.abc import Callable
from itertools import pairwise

import pytest
from backports.zstd import ZstdCompressor
from hypothesis import given
from hypothesis import strategies as st

from gloam.gateway import InflateError
from gloam.gateway.inflate import (
    Compression,
    Inflater,
    ZlibInflater,
    ZstdInflater,
    inflater,
)

SUFFIX = b"\x00\x00\xff\xff"
KINDS: tuple[Compression, ...] = ("zlib-stream", "zstd-stream")
INFLATERS: dict[Compression, Callable[[int], Inflater]] = {
    "zlib-stream": ZlibInflater,
    "zstd-stream": ZstdInflater,
}

both = pytest.mark.parametrize("kind", KINDS)


def compressor(kind: Compression) -> Callable[[bytes], bytes]:
    """Makes messages of payloads, one stream for all of them, as the gateway does."""
    if kind == "zstd-stream":
        zstd = ZstdCompressor()
        return lambda data: zstd.compress(data, ZstdCompressor.FLUSH_BLOCK)
    stream = zlib.compressobj()
    return lambda data: stream.compress(data) + stream.flush(zlib.Z_SYNC_FLUSH)


@both
@given(payloads=st.lists(st.binary(min_size=1, max_size=400), max_size=12))
def test_what_went_in_comes_out(kind: Compression, payloads: list[bytes]) -> None:
    compress, inflate = compressor(kind), inflater(kind)
    assert inflate is not None
    assert [inflate.feed(compress(payload)) for payload in payloads] == payloads


@both
def test_a_stream_remembers_what_it_has_seen(kind: Compression) -> None:
    compress, inflate = compressor(kind), INFLATERS[kind](1_000_000)
    payload = bytes(range(256)) * 20
    first, second = compress(payload), compress(payload)
    assert len(second) < 60 < len(first)
    assert inflate.feed(first) == inflate.feed(second) == payload


def test_without_compression_there_is_nothing_to_undo() -> None:
    assert inflater(None) is None


@given(payload=st.binary(min_size=1, max_size=400), cuts=st.sets(st.integers(1, 500), max_size=5))
def test_a_zlib_payload_may_come_in_pieces(payload: bytes, cuts: set[int]) -> None:
    message = compressor("zlib-stream")(payload)
    edges = [0, *sorted(cut for cut in cuts if cut < len(message)), len(message)]
    pieces = [message[start:end] for start, end in pairwise(edges)]
    inflate = ZlibInflater()
    found = [inflate.feed(piece) for piece in pieces]
    assert b"".join(part for part in found if part is not None) == payload
    assert found[-1] is not None


def test_a_marker_may_be_cut_in_two() -> None:
    message = compressor("zlib-stream")(b'{"op":11}')
    inflate = ZlibInflater()
    assert inflate.feed(message[:-2]) is None
    assert inflate.feed(message[-2:]) == b'{"op":11}'


@both
def test_a_new_connection_knows_nothing_of_half_a_payload_of_the_last(kind: Compression) -> None:
    compress = compressor(kind)
    INFLATERS[kind](1000).feed(compress(b"the first half")[:-5])
    assert INFLATERS[kind](1000).feed(compressor(kind)(b"anew")) == b"anew"


@both
def test_a_message_that_only_flushes_completes_nothing(kind: Compression) -> None:
    compress, inflate = compressor(kind), INFLATERS[kind](1000)
    assert inflate.feed(compress(b"one")) == b"one"
    if message := compress(b""):
        assert inflate.feed(message) is None
    assert inflate.feed(compress(b"two")) == b"two"


@both
@pytest.mark.parametrize("size", [1000, 1001, 5_000_000])
def test_a_payload_has_the_limit_at_most(kind: Compression, size: int) -> None:
    message, inflate = compressor(kind)(b"x" * size), INFLATERS[kind](1000)
    if size == 1000:
        assert inflate.feed(message) == b"x" * size
        return
    with pytest.raises(InflateError, match="more than 1000 bytes"):
        inflate.feed(message)


def test_what_is_held_back_has_the_limit_too() -> None:
    inflate = ZlibInflater(limit=1000)
    assert inflate.feed(b"x" * 600) is None
    with pytest.raises(InflateError, match="more than 1000 bytes"):
        inflate.feed(b"x" * 600)


@both
def test_garbage_is_an_error(kind: Compression) -> None:
    with pytest.raises(InflateError, match="broken"):
        INFLATERS[kind](1000).feed(b"garbage" + SUFFIX)


@both
@given(data=st.binary(max_size=200))
def test_garbage_is_nothing_worse_than_that_error(kind: Compression, data: bytes) -> None:
    inflate = INFLATERS[kind](1000)
    for message in (data, data + SUFFIX):
        try:
            found = inflate.feed(message)
        except InflateError:
            return
        assert found is None or 0 < len(found) <= 1000


def test_a_stream_that_the_peer_has_ended_is_over() -> None:
    ended = zlib.compress(b"x") + SUFFIX
    with pytest.raises(InflateError, match="ended"):
        ZlibInflater().feed(ended)
    inflate = ZstdInflater()
    frame = ZstdCompressor().compress(b"x", ZstdCompressor.FLUSH_FRAME)
    assert inflate.feed(frame) == b"x"
    with pytest.raises(InflateError, match="broken"):
        inflate.feed(frame)
