"""Messages of a connection to frames, whole and in pieces."""

import itertools
import json
import zlib

import pytest
from backports.zstd import ZstdCompressor
from hypothesis import given
from hypothesis import strategies as st

from gloam.core import DecodeError
from gloam.gateway import Decoder, InflateError
from gloam.gateway.frames import Text
from gloam.gateway.reading import MessageReader


def event(number: int, size: int = 0) -> bytes:
    data = {"id": str(number), "channel_id": "1", "more": "é" * size}
    return json.dumps({"op": 0, "s": number, "t": "MESSAGE_DELETE", "d": data}).encode()


class Zstd:
    """Compresses as the gateway does."""

    def __init__(self) -> None:
        self._context = ZstdCompressor()

    def fold(self, data: bytes) -> bytes:
        return self._context.compress(data, ZstdCompressor.FLUSH_BLOCK)


def numbers(reader: MessageReader, messages: list[bytes]) -> list[int | None]:
    frames = [reader.read(message) for message in messages]
    return [frame.sequence for frame in frames if frame is not None]


@given(
    sizes=st.lists(st.sampled_from([0, 10, 300_000]), min_size=1, max_size=4),
    cuts=st.lists(st.floats(0, 1), max_size=4),
)
def test_a_zstd_message_may_come_in_pieces(sizes: list[int], cuts: list[float]) -> None:
    zstd, reader = Zstd(), MessageReader(Decoder(), "zstd-stream")
    for number, size in enumerate(sizes, 1):
        message = zstd.fold(event(number, size))
        places = sorted({0, len(message), *(int(cut * len(message)) for cut in cuts)})
        pieces = [message[start:end] for start, end in itertools.pairwise(places)]
        assert numbers(reader, pieces) == [number]


def test_half_a_payload_that_is_never_ended_does_not_take_the_next_with_it() -> None:
    zstd, reader = Zstd(), MessageReader(Decoder(), "zstd-stream")
    messages = [zstd.fold(event(1)[:-9]), zstd.fold(event(2)), zstd.fold(event(3))]
    assert numbers(reader, messages) == [2, 3]


def test_half_a_zlib_payload_is_held_too() -> None:
    context, reader = zlib.compressobj(), MessageReader(Decoder(), "zlib-stream")
    halves = (event(1)[:20], event(1)[20:])
    messages = [context.compress(one) + context.flush(zlib.Z_SYNC_FLUSH) for one in halves]
    assert numbers(reader, messages) == [1]


def test_what_is_held_has_a_limit() -> None:
    zstd, reader = Zstd(), MessageReader(Decoder(), "zstd-stream", limit=1000)
    assert reader.read(zstd.fold(b'{"op":0,"d":"' + b"x" * 600)) is None
    with pytest.raises(InflateError, match="more than 1000 bytes"):
        reader.read(zstd.fold(b"y" * 600))


@pytest.mark.parametrize("message", [event(1), Text(event(1))])
def test_without_compression_text_and_bytes_are_payloads(message: bytes | Text) -> None:
    frame = MessageReader(Decoder(), None).read(message)
    assert frame is not None
    assert frame.sequence == 1


def test_text_on_a_compressed_connection_is_a_payload() -> None:
    frame = MessageReader(Decoder(), "zstd-stream").read(Text(event(4)))
    assert frame is not None
    assert frame.sequence == 4


def test_half_a_text_is_an_error_at_once() -> None:
    with pytest.raises(DecodeError):
        MessageReader(Decoder(), None).read(event(1)[:-5])
