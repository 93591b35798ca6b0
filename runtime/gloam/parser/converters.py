"""Texts to values: what an argument is read as, by the type that a parameter is declared with.

A type goes in, a `Converter` comes out: a function from text to value, and what it expects in
words. The table below has the types that are always known; `Converters` adds a bot's own. A
composed type (`Literal`, an enum, `A | B`, a `NewType` of a known type) is made from its parts.
Types are looked up when a command is declared, so that reading an argument is one call.
"""

import math
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime, timedelta
from enum import Enum
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Final,
    Generic,
    Literal,
    NamedTuple,
    NewType,
    TypeAlias,
    TypeVar,
    Union,
    get_args,
    get_origin,
)

from gloam.models import ids
from gloam.models.ids import ChannelId, CommandId, EmojiId, MessageId, RoleId, UserId
from gloam.parser.errors import Unreadable
from gloam.parser.links import ChannelLink, MessageLink, parse_link
from gloam.parser.mentions import (
    ChannelMention,
    CommandMention,
    EmojiMention,
    GuildNavigationMention,
    RoleMention,
    TimestampMention,
    UserMention,
    channel_id,
    parse_mention,
    role_id,
    user_id,
)
from gloam.parser.times import parse_moment, parse_span

C = TypeVar("C")
T = TypeVar("T")

Pure: TypeAlias = Callable[[str], object]
"""Reads a text, or raises `Unreadable`."""

InContext: TypeAlias = Callable[[str, Any], object]
"""Reads a text in the context of the command; the result may have to be awaited."""


def _needs_context(text: str) -> object:
    raise TypeError(f"{text!r} can only be read in a context")  # `convert` sees to it


class Converter(NamedTuple):
    """How an argument is read: by the text alone, or, if `in_context` is there, by that."""

    expected: str
    """What it reads, as it stands after "expected"."""

    read: Pure = _needs_context
    in_context: InContext | None = None


class Converters(Generic[C]):
    """The converters of a bot: those that are always there, and its own, which go first."""

    def __init__(self) -> None:
        self._own: dict[object, Converter] = {}

    def add(
        self, kind: type[T], read: Callable[[str, C], T | Awaitable[T]], expected: str = ""
    ) -> None:
        """Read arguments of parameters declared as `kind` with this function from now on."""
        self._own[kind] = Converter(expected or _words(kind), in_context=read)

    def find(self, kind: object) -> Converter | None:
        """What reads a type; `None` if nothing does."""
        origin = get_origin(kind)
        if origin is Annotated:  # looked at first, because what it says beside may have no hash
            return self.find(get_args(kind)[0])
        if found := self._own.get(kind) or _BUILT_IN.get(kind):
            return found
        if origin is Literal:
            return _choice({_spelled(value): value for value in get_args(kind)})
        if origin is Union or isinstance(kind, UnionType):
            return self._first_of([part for part in get_args(kind) if part is not NoneType])
        if isinstance(kind, NewType):
            expected = _NAMES.get(kind.__name__, _words(kind))
            if kind.__module__ == ids.__name__:
                return Converter(expected, _known(_digits))
            known = self.find(kind.__supertype__)
            return known and known._replace(expected=expected)
        if isinstance(kind, type) and issubclass(kind, Enum):
            return _choice(kind.__members__)
        return None

    def _first_of(self, kinds: Iterable[object]) -> Converter | None:
        """A converter for a union: the first part that can read the text does."""
        parts = [self.find(kind) for kind in kinds]
        known = [part for part in parts if part is not None]
        if len(known) < len(parts) or not known:
            return None
        if len(known) == 1:
            return known[0]
        expected = " or ".join(dict.fromkeys(part.expected for part in known))
        if all(part.in_context is None for part in known):
            return Converter(expected, _first_pure([part.read for part in known]))
        return Converter(expected, in_context=_first_in_context(known))


async def convert(converter: Converter, text: str, context: object) -> object:
    """Read a text.

    Raises:
        Unreadable: it is not what the converter reads.
    """
    if converter.in_context is None:
        return converter.read(text)
    value = converter.in_context(text, context)
    return await value if isinstance(value, Awaitable) else value


def _first_pure(parts: Iterable[Pure]) -> Pure:
    alternatives = tuple(parts)

    def read(text: str) -> object:
        for part in alternatives:
            try:
                return part(text)
            except Unreadable:
                continue
        raise Unreadable

    return read


def _first_in_context(parts: Iterable[Converter]) -> InContext:
    alternatives = tuple(parts)

    async def read(text: str, context: object) -> object:
        for part in alternatives:
            try:
                return await convert(part, text, context)
            except Unreadable:
                continue
        raise Unreadable

    return read


def _choice(values: Mapping[str, object]) -> Converter | None:
    """A converter for one of several words; `None` if two of them are the same to it."""
    by_key = {_folded(name): value for name, value in values.items()}
    if len(by_key) < len(values):
        return None

    def read(text: str) -> object:
        try:
            return by_key[_folded(text)]
        except KeyError:
            raise Unreadable from None

    names = [name.lower().replace("_", "-") if name.isupper() else name for name in values]
    return Converter("one of " + ", ".join(names), read)


def _folded(name: str) -> str:
    """The name as it is compared: case does not matter, nor how its words are joined."""
    return name.casefold().replace("_", "-").replace(" ", "-")


def _spelled(value: object) -> str:
    """How a value of a `Literal` is typed."""
    if isinstance(value, Enum):
        return value.name
    return str(value)


def _words(kind: object) -> str:
    """A type's name as words: `TrackQuery` is "a track query"."""
    name = getattr(kind, "__name__", str(kind))
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name)
    words = words.replace("_", " ").strip()
    return f"{'an' if words[:1] in 'aeiou' else 'a'} {words}"


def _known(read: Callable[[str], T | None]) -> Pure:
    """A function that says `None` as one that raises."""

    def convert_known(text: str) -> T:
        value = read(text)
        if value is None:
            raise Unreadable
        return value

    return convert_known


def _text(text: str) -> str:
    return text


def _integer(text: str) -> int:
    # Python's own underscores, `1_000`, mean nothing to people.
    try:
        if "_" not in text:
            return int(text)
    except ValueError:  # also for thousands of digits
        pass
    raise Unreadable


def _number(text: str) -> float:
    try:
        if "_" not in text and math.isfinite(number := float(text)):
            return number
    except ValueError:
        pass
    raise Unreadable


_TRUTHS: Final = {
    **dict.fromkeys(("yes", "y", "true", "t", "on", "1", "enable", "enabled"), True),
    **dict.fromkeys(("no", "n", "false", "f", "off", "0", "disable", "disabled"), False),
}


def _truth(text: str) -> bool:
    try:
        return _TRUTHS[text.casefold()]
    except KeyError:
        raise Unreadable from None


def _emoji_id(text: str) -> EmojiId | None:
    match parse_mention(text):
        case EmojiMention(mentioned):
            return mentioned
    return _id(text, EmojiId)


def _command_id(text: str) -> CommandId | None:
    match parse_mention(text):
        case CommandMention(mentioned):
            return mentioned
    return _id(text, CommandId)


def _channel_id(text: str) -> ChannelId | None:
    match parse_link(text):
        case ChannelLink(linked):
            return linked
    return channel_id(text)


def _message_id(text: str) -> MessageId | None:
    match parse_link(text):
        case MessageLink(message_id=linked):
            return linked
    return _id(text, MessageId)


def _digits(text: str) -> int | None:
    """An id by its digits; `user_id` knows which digits make one."""
    return user_id(text) if text.isdecimal() else None


def _id(text: str, kind: Callable[[int], T]) -> T | None:
    number = _digits(text)
    return None if number is None else kind(number)


def _only(parse: Callable[[str], object], kind: type[T]) -> Pure:
    """What parses to one type out of several."""

    def read(text: str) -> T:
        value = parse(text)
        if isinstance(value, kind):
            return value
        raise Unreadable

    return read


TEXT: Final = Converter("a text", _text)
"""What reads any text as itself."""

_NAMES: Final = {"GuildId": "the id of a server", "GenericId": "an id"}
"""What ids are called where their own name would not do."""

_BUILT_IN: Final[Mapping[object, Converter]] = {
    str: TEXT,
    int: Converter("a whole number", _integer),
    float: Converter("a number", _number),
    bool: Converter("yes or no", _truth),
    timedelta: Converter("a duration, such as 2h30m", _known(parse_span)),
    datetime: Converter("a date, such as 2024-12-31T18:00", _known(parse_moment)),
    UserId: Converter("a user", _known(user_id)),
    RoleId: Converter("a role", _known(role_id)),
    ChannelId: Converter("a channel", _known(_channel_id)),
    EmojiId: Converter("a custom emoji", _known(_emoji_id)),
    CommandId: Converter("a slash command", _known(_command_id)),
    MessageId: Converter("a message, by link or id", _known(_message_id)),
    MessageLink: Converter("a link to a message", _only(parse_link, MessageLink)),
    ChannelLink: Converter("a link to a channel", _only(parse_link, ChannelLink)),
    UserMention: Converter("a mention of a user", _only(parse_mention, UserMention)),
    RoleMention: Converter("a mention of a role", _only(parse_mention, RoleMention)),
    ChannelMention: Converter("a mention of a channel", _only(parse_mention, ChannelMention)),
    EmojiMention: Converter("a custom emoji", _only(parse_mention, EmojiMention)),
    CommandMention: Converter("a mention of a slash command", _only(parse_mention, CommandMention)),
    TimestampMention: Converter("a timestamp", _only(parse_mention, TimestampMention)),
    GuildNavigationMention: Converter(
        "a page of the server", _only(parse_mention, GuildNavigationMention)
    ),
}
"""The types that are always known."""
