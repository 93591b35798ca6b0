"""An answer as it came."""

from collections.abc import Mapping
from typing import TypeVar, overload

from msgspec import Struct

from gloam.core.wire import decode

T = TypeVar("T")


class RawResponse(Struct, frozen=True):
    """Status, headers and body of a success, not decoded."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @overload
    def decode(self, wanted: type[T]) -> T: ...
    @overload
    def decode(self, wanted: object) -> object: ...
    def decode(self, wanted: object) -> object:
        """The body as a type.

        Raises:
            DecodeError: the body cannot be read as it.
        """
        return decode(self.body, wanted)
