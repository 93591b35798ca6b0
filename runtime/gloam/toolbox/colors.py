"""Colours as Discord has them: one number, red, green and blue in a byte each, `0xFF8800`."""

import re
from typing import Final, NamedTuple

_HEXADECIMAL: Final = re.compile(r"(?:#|0x)?([0-9a-f]{6}|[0-9a-f]{3})", re.IGNORECASE)
_FUNCTION: Final = re.compile(
    r"rgb\(\s*([0-9]{1,3})\s*,\s*([0-9]{1,3})\s*,\s*([0-9]{1,3})\s*\)", re.IGNORECASE
)


class RGB(NamedTuple):
    """A colour by its parts, each 0 to 255."""

    red: int
    green: int
    blue: int


def color(red: int, green: int, blue: int) -> int:
    """The number of a colour.

    Raises:
        ValueError: a part is not 0 to 255.
    """
    if not all(0 <= part <= 0xFF for part in (red, green, blue)):
        raise ValueError(f"red, green and blue are 0 to 255, not {red}, {green}, {blue}")
    return red << 16 | green << 8 | blue


def rgb(number: int) -> RGB:
    """The parts of a colour.

    Raises:
        ValueError: the number is no colour.
    """
    if not 0 <= number <= 0xFFFFFF:
        raise ValueError(f"a colour is 0 to 0xFFFFFF, not {number:#x}")
    return RGB(number >> 16, number >> 8 & 0xFF, number & 0xFF)


def parse_color(text: str) -> int | None:
    """The colour that a text says: `#ff8800`, `#f80`, `0xff8800`, `rgb(255, 136, 0)`."""
    text = text.strip()
    if found := _HEXADECIMAL.fullmatch(text):
        digits = found[1]
        return int(digits if len(digits) == 6 else "".join(digit * 2 for digit in digits), 16)
    if found := _FUNCTION.fullmatch(text):
        red, green, blue = map(int, found.groups())
        return color(red, green, blue) if max(red, green, blue) <= 0xFF else None
    return None


def format_color(number: int) -> str:
    """A colour as `#FF8800`.

    Raises:
        ValueError: the number is no colour.
    """
    return "#{:02X}{:02X}{:02X}".format(*rgb(number))
