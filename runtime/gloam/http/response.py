"""An answer as it came."""

from collections.abc import Mapping
from typing import TypeVar, overload

from msgspec import Struct

from gloam.core.wire import decode

T = TypeVar("T")


class RawResponse(Struct, frozen=True):
    """Status, headers and body of an answer, not decoded."""

    status: int
    headers: Mapping[str, str]
    """By name, in any case."""

    body: bytes

    @property
    def succeeded(self) -> bool:
        """Whether the status is of the 200 family."""
        return 200 <= self.status < 300

    @overload
    def decode(self, wanted: type[T]) -> T: ...
    @overload
    def decode(self, wanted: object) -> object: ...
    def decode(self, wanted: object) -> object:
        """The body as a type; an empty body is read as null.

        Raises:
            DecodeError: the body cannot be read as it.
        """
        return decode(self.body or b"null", wanted)
