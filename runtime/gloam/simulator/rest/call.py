"""One call of the simulated API, as its handler sees it.

In: what the route, the query, the body and the token said. Out: typed values, or a `RefusedError`
that names the field. A handler is a plain function of a `Call`; what it returns is the answer: a
struct or a list of them, or None for 204.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TypeAlias, TypeVar

from msgspec import Struct

from gloam.core import Route
from gloam.events import Intents
from gloam.models import Guild, Message, Permissions, UserId
from gloam.simulator.errors import UNAUTHORIZED, RefusedError, refuse_field
from gloam.simulator.world import AnyChannel, Bot, World, access, views
from gloam.simulator.world.state import guild_of

S = TypeVar("S", bound=Struct)


class Upload(Struct, frozen=True, kw_only=True):
    """A file of a multipart body."""

    index: int
    """The number in its field's name, `files[0]`: what the body's `attachments` refer to."""

    filename: str
    content_type: str | None
    data: bytes


class Answer(Struct, frozen=True):
    """An answer with another status than the route's usual one."""

    status: int
    value: object = None


class Call(Struct, frozen=True, kw_only=True):
    """A call that may be answered: its route is known, its caller too, its body is well-formed."""

    world: World
    caller: Bot | None
    """None only where an operation needs no token."""

    parameters: Mapping[str, str]
    query: Mapping[str, str]
    pairs: Sequence[tuple[str, str]] = ()
    """The query once more, with every value of a parameter that is given several times."""

    gateway_url: str
    route: Route
    max_concurrency: int = 1
    form: object = None
    uploads: Sequence[Upload] = ()
    reason: str | None = None
    """What the audit log is to say."""

    @property
    def bot(self) -> Bot:
        """The caller.

        Raises:
            RefusedError: the operation wants one, and there is none.
        """
        if self.caller is None:
            raise RefusedError(UNAUTHORIZED)
        return self.caller

    @property
    def user_id(self) -> UserId:
        """The caller's account; refuses as `bot` does."""
        return self.bot.id

    def guild(self, needed: Permissions = Permissions.NONE) -> Guild:
        """The guild of the path.

        Raises:
            RefusedError: there is none, the caller is not in it, or lacks what the route or the
            handler needs.
        """
        needed |= Permissions(self.route.permissions)
        return access.require_guild(self.world, self.id("guild_id"), self.user_id, needed)

    def channel(self, needed: Permissions = Permissions.NONE) -> AnyChannel:
        """The channel of the path.

        Raises:
            RefusedError: there is none, the caller may not view it, or lacks what the route or
            the handler needs.
        """
        needed |= Permissions(self.route.permissions)
        return access.require_channel(self.world, self.id("channel_id"), self.user_id, needed)

    def show(self, message: Message) -> Message:
        """A message as the caller sees it."""
        seen = views.seen_by(self.world, message, self.user_id)
        may_read = self.bot.privileged_intents & Intents.MESSAGE_CONTENT
        guild_id = guild_of(self.world.channels[message.channel_id])
        if may_read or guild_id is None or views.is_meant_for(message, self.user_id):
            return seen
        return views.without_content(seen)

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

    def items(self, wanted: type[S]) -> list[S]:
        """The body as a list of structs.

        Raises:
            TypeError: the route has another body; the handler is wrong.
        """
        form = self.form if isinstance(self.form, Sequence) else [self.form]
        items = [item for item in form if isinstance(item, wanted)]
        if len(items) < len(form):
            raise TypeError(f"the body is no list of {wanted.__name__}")
        return items

    def query_flag(self, name: str, *, default: bool = False) -> bool:
        """A query parameter that says yes or no."""
        return self.query.get(name, str(default)).casefold() in ("true", "1")

    def query_ids(self, name: str) -> list[int]:
        """A query parameter that is a list of ids, parted by commas, or given several times."""
        texts = [
            part for key, text in self.pairs if key == name for part in text.split(",") if part
        ]
        return [_snowflake(name, text) for text in texts]

    def query_texts(self, name: str) -> frozenset[str]:
        """A query parameter that is a list of texts, given several times or parted by commas."""
        return frozenset(
            part for key, text in self.pairs if key == name for part in text.split(",") if part
        )

    def query_time(self, name: str) -> datetime | None:
        """A query parameter that is a moment; None if it is not given."""
        text = self.query.get(name)
        if text is None:
            return None
        try:
            found = datetime.fromisoformat(text)
        except ValueError as error:
            message = f"Could not parse {text}. Should be ISO8601."
            raise refuse_field(name, message, "DATE_TIME_TYPE_PARSE") from error
        return found if found.tzinfo else found.replace(tzinfo=UTC)

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
