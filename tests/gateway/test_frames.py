"""Whole messages out of a stream of bytes, beside what websockets makes of the same bytes."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from websockets.client import ClientProtocol
from websockets.frames import Frame, Opcode
from websockets.protocol import State
from websockets.uri import parse_uri

from gloam.gateway.frames import FrameSplitter, Rest, Text

LIMIT = 100_000


def library() -> ClientProtocol:
    """The protocol of websockets, its handshake done."""
    protocol = ClientProtocol(parse_uri("ws://gateway.example"), max_size=LIMIT)
    protocol.state = State.OPEN
    protocol.parser = protocol.parse()
    next(protocol.parser)
    return protocol


def frame(opcode: Opcode, data: bytes, *, fin: bool = True) -> bytes:
    return Frame(opcode, data, fin).serialize(mask=False)


def messages_of(frames: list[Frame]) -> list[tuple[bool, bytes]]:
    """Whole messages: whether each is text, and what it says."""
    found: list[tuple[bool, bytes]] = []
    pieces: list[Frame] = []
    for one in frames:
        if one.opcode in (Opcode.CONT, Opcode.TEXT, Opcode.BINARY):
            pieces.append(one)
            if one.fin:
                is_text = pieces[0].opcode is Opcode.TEXT
                found.append((is_text, b"".join(piece.data for piece in pieces)))
                pieces = []
    return found


def through_both(stream: list[bytes]) -> tuple[list[tuple[bool, bytes]], ClientProtocol]:
    """The messages as splitter and library make them together, in order."""
    splitter, protocol = FrameSplitter(LIMIT), library()
    found: list[tuple[bool, bytes]] = []
    frames: list[Frame] = []
    for data in stream:
        for part in splitter.split(data):
            match part:
                case Rest(rest):
                    protocol.receive_data(rest)
                    frames += [one for one in protocol.events_received() if isinstance(one, Frame)]
                    whole = messages_of(frames)
                    if whole:
                        found += whole
                        frames = []
                case Text(text):
                    found.append((True, text))
                case bytes():
                    found.append((False, part))
    return found, protocol


def alone(stream: list[bytes]) -> tuple[list[tuple[bool, bytes]], ClientProtocol]:
    """The messages as the library makes them by itself."""
    protocol = library()
    for data in stream:
        protocol.receive_data(data)
    frames = [one for one in protocol.events_received() if isinstance(one, Frame)]
    return messages_of(frames), protocol


SIZES = st.sampled_from([0, 1, 2, 125, 126, 127, 65_535, 65_536, LIMIT])
WHOLE = st.builds(
    lambda opcode, size: [frame(opcode, b"x" * size)],
    st.sampled_from([Opcode.TEXT, Opcode.BINARY]),
    SIZES,
)
CONTROL = st.builds(
    lambda opcode, size: [frame(opcode, b"p" * size)],
    st.sampled_from([Opcode.PING, Opcode.PONG]),
    st.integers(0, 125),
)
PIECES = st.builds(
    lambda opcode, sizes, ping: [
        frame(opcode, b"a" * sizes[0], fin=False),
        *([frame(Opcode.PING, b"between")] if ping else []),
        *(frame(Opcode.CONT, b"b" * size, fin=False) for size in sizes[1:]),
        frame(Opcode.CONT, b"c"),
    ],
    st.sampled_from([Opcode.TEXT, Opcode.BINARY]),
    st.lists(st.integers(0, 300), min_size=1, max_size=3),
    st.booleans(),
)
END = st.sampled_from(
    [
        b"",
        frame(Opcode.CLOSE, b"\x0f\xa0bye") + frame(Opcode.BINARY, b"after the end"),
        b"\xc2\x00",  # a bit that nobody agreed on
        b"\x82\x81abcdx",  # masked, which a server must not
        b"\x83\x00",  # an opcode that is none
        b"\x82\x7f\xff\xff\xff\xff\xff\xff\xff\xff",  # longer than anything
        b"\x80\x00",  # the rest of nothing
    ]
)


@settings(max_examples=60)
@given(
    st.lists(st.one_of(WHOLE, WHOLE, CONTROL, PIECES), max_size=6),
    END,
    st.lists(st.floats(0, 1), max_size=6),
)
def test_however_the_bytes_are_cut_the_messages_are_the_librarys(
    groups: list[list[bytes]], end: bytes, cuts: list[float]
) -> None:
    whole = b"".join(one for group in groups for one in group) + end
    places = sorted({0, len(whole), *(int(cut * len(whole)) for cut in cuts)})
    stream = [whole[start:stop] for start, stop in pairwise(places)]
    found, protocol = through_both(stream)
    expected, other = alone(stream)
    assert found == expected
    assert protocol.state is other.state
    assert protocol.close_rcvd == other.close_rcvd
    assert protocol.close_sent == other.close_sent
    sent, expected_sent = (b"".join(one.data_to_send()) for one in (protocol, other))
    assert len(sent) == len(expected_sent)  # pongs, and what is said at the end; the masks differ


def test_a_long_message_is_not_joined_again_for_every_piece() -> None:
    splitter = FrameSplitter(10_000_000)
    data = frame(Opcode.BINARY, bytes(9_000_000))
    for start in range(0, len(data) - 1000, 1000):
        assert splitter.split(data[start : start + 1000]) == []
    (message,) = splitter.split(data[-(len(data) % 1000 or 1000) :])
    assert isinstance(message, bytes)
    assert len(message) == 9_000_000


@pytest.mark.parametrize("size", [LIMIT, LIMIT + 1])
def test_what_is_too_long_is_left_to_the_library(size: int) -> None:
    parts = FrameSplitter(LIMIT).split(frame(Opcode.BINARY, b"x" * size))
    assert [type(part) for part in parts] == [bytes if size == LIMIT else Rest]
