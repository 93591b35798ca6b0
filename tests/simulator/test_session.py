import json
import zlib

import pytest
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st

from gloam.simulator.gateway.compression import compress_payload, compressor
from gloam.simulator.gateway.session import (
    InvalidSequenceError,
    Journal,
    control_frame,
    shard_of,
)


@given(st.integers(0, 30), st.integers(1, 20), st.integers(0, 30))
def test_a_replay_is_what_came_after(sent: int, kept: int, seen: int) -> None:
    journal = Journal(kept)
    frames = [journal.dispatch("PING", b"%d" % number) for number in range(sent)]
    if seen > sent:
        with pytest.raises(InvalidSequenceError):
            journal.missed(seen)
    elif sent - seen > kept:
        assert journal.missed(seen) is None
    else:
        assert journal.missed(seen) == frames[seen:]


def test_frames_are_numbered_from_one() -> None:
    journal = Journal()
    assert json.loads(journal.dispatch("A", b'{"x":1}')) == {
        "t": "A",
        "s": 1,
        "op": 0,
        "d": {"x": 1},
    }
    assert json.loads(journal.dispatch("B", b"null"))["s"] == 2
    assert json.loads(control_frame(9, False)) == {"t": None, "s": None, "op": 9, "d": False}


def test_guilds_are_spread_over_shards() -> None:
    assert [shard_of(number << 22, 3) for number in range(5)] == [0, 1, 2, 0, 1]
    assert shard_of(None, 3) == 0


@given(st.lists(st.binary(max_size=3_000), max_size=8))
def test_each_message_can_be_read_when_it_comes(payloads: list[bytes]) -> None:
    for name, reader in (
        ("zlib-stream", zlib.decompressobj()),
        ("zstd-stream", zstd.ZstdDecompressor()),
    ):
        writer = compressor(name)
        assert writer is not None
        for payload in payloads:
            assert reader.decompress(writer.compress(payload)) == payload


def test_compression_by_name() -> None:
    assert compressor(None) is None
    with pytest.raises(ValueError, match="brotli"):
        compressor("brotli")
    zlib_stream = compressor("zlib-stream")
    assert zlib_stream is not None
    assert zlib_stream.compress(b"x").endswith(b"\x00\x00\xff\xff")


def test_only_long_payloads_are_compressed_alone() -> None:
    assert compress_payload(b"short") is None
    long = compress_payload(b"x" * 5_000)
    assert long is not None
    assert zlib.decompress(long) == b"x" * 5_000
