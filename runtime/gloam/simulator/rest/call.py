"""One call of the simulated API, as its handler sees it.

In: what the route, the query, the body and the token said. Out: typed values, or a `RefusedError`
that names the field. A handler is a plain function of a `Call`; what it returns is the answer: a
struct or a list of them, or None for 204.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias, TypeVar

from msgspec import Struct

from gloam.simulator.errors import UNAUTHORIZED, RefusedError, refuse_field
from gloam.simulator.world import Bot, World

S = TypeVar("S", bound=Struct)


class Upload(Struct, frozen=True, kw_only=True):
    """A file of a multipart body."""

    index: int
    """The number in its field's name, `files[0]`: what the body's `attachments` refer to."""

    filename: str
    content_type: str | None
    data: bytes


class Call(Struct, frozen=True, kw_only=True):
    """A call that may be answered: its route is known, its caller too, its body is well-formed."""

    world: World
    caller: Bot | None
    """None only where an operation needs no token."""

    parameters: Mapping[str, str]
    query: Mapping[str, str]
    gateway_url: str
    max_concurrency: int = 1
    form: Struct | None = None
    uploads: Sequence[Upload] = ()

    @property
    def bot(self) -> Bot:
        """The caller.

        Raises:
            RefusedError: the operation wants one, and there is none.
        """
        if self.caller is None:
            raise RefusedError(UNAUTHORIZED)
        return self.caller

    def id(self, name: str) -> int:
        """A path parameter that is an id; `@me` is the caller's.

        Raises:
            RefusedError: it is not one.
        """
        text = self.parameters[name]
        return self.bot.user.id if text == "@me" else _snowflake(name, text)

    def body(self, wanted: type[S]) -> S:
        """The body as its struct.

        Raises:
            TypeError: the route has another body; the handler is wrong.
        """
        if not isinstance(self.form, wanted):
            raise TypeError(f"the body is {type(self.form).__name__}, not {wanted.__name__}")
        return self.form

    def query_id(self, name: str) -> int | None:
        """A query parameter that is an id; None if it is not given."""
        text = self.query.get(name)
        return None if text is None else _snowflake(name, text)

    def query_number(self, name: str, default: int, low: int, high: int) -> int:
        """A query parameter that is a number within limits."""
        text = self.query.get(name, str(default))
        if not text.isascii() or not text.isdigit():
            raise refuse_field(name, f'Value "{text}" is not int.', "NUMBER_TYPE_COERCE")
        number = int(text)
        if number < low:
            message = f"int value should be greater than or equal to {low}."
            raise refuse_field(name, message, "NUMBER_TYPE_MIN")
        if number > high:
            message = f"int value should be less than or equal to {high}."
            raise refuse_field(name, message, "NUMBER_TYPE_MAX")
        return number


Handler: TypeAlias = Callable[[Call], object]
"""Answers a call, or raises `RefusedError`."""


def _snowflake(name: str, text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) < 2**64):
        raise refuse_field(name, f'Value "{text}" is not snowflake.', "NUMBER_TYPE_COERCE")
    return int(text)
