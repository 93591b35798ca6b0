"""Mentions: what a message has between `<` and `>` and Discord shows as a name, picture or date.

Text goes in, frozen values come out, and `str` of a value is its text again, in the spelling that
Discord prefers::

    UserMention               <@1>             <@!1>
    RoleMention               <@&1>
    ChannelMention            <#1>
    EmojiMention              <:name:1>        <a:name:1>
    CommandMention            </name:1>        </name group sub:1>
    TimestampMention          <t:1700000000>   <t:1700000000:R>
    GuildNavigationMention    <id:browse>      <id:linked-roles:1>

One pattern knows all spellings. None of its repetitions is longer than what Discord allows at that
place, so looking through a text takes time in proportion to its length. An id that does not fit 64
bits makes no mention. Markdown is not looked at: a mention in a block of code is found, though
Discord shows it as it was typed. Nothing here checks that what is mentioned exists.

https://discord.com/developers/docs/reference#message-formatting
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final, Generic, NamedTuple, TypeAlias, TypeVar, overload

from gloam.core.snowflake import SNOWFLAKE_END
from gloam.models.ids import ChannelId, CommandId, EmojiId, RoleId, UserId

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_ID: Final = r"[0-9]{1,20}"

_DIGITS: Final = re.compile(_ID)

_MENTION: Final = re.compile(
    rf"""<(?:
        @!?(?P<user>{_ID})
        | @&(?P<role>{_ID})
        | \#(?P<channel>{_ID})
        | (?P<animated>a?):(?P<emoji_name>[A-Za-z0-9_]{{1,32}}):(?P<emoji>{_ID})
        | /(?P<command_name>[^\s:<>]{{1,32}}(?:[ ][^\s:<>]{{1,32}}){{0,2}}):(?P<command>{_ID})
        | t:(?P<seconds>-?[0-9]{{1,17}})(?::(?P<style>[tTdDfFsSR]))?
        | id:(?P<place>customize|browse|guide|linked-roles)
        | id:linked-roles:(?P<linked_role>{_ID})
    )>""",
    re.VERBOSE,
)


class TimestampStyle(StrEnum):
    """How a timestamp is shown; each reader sees it in their own language and time zone."""

    SHORT_TIME = "t"
    """16:20"""

    MEDIUM_TIME = "T"
    """16:20:30"""

    SHORT_DATE = "d"
    """20/04/2021"""

    LONG_DATE = "D"
    """20 April 2021"""

    LONG_DATE_SHORT_TIME = "f"
    """20 April 2021 at 16:20; what Discord shows if no style is given."""

    FULL_DATE_SHORT_TIME = "F"
    """Tuesday, 20 April 2021 at 16:20"""

    SHORT_DATE_SHORT_TIME = "s"
    """20/04/2021, 16:20"""

    SHORT_DATE_MEDIUM_TIME = "S"
    """20/04/2021, 16:20:30"""

    RELATIVE = "R"
    """4 years ago, counting on while one looks at it."""


class GuildPlace(StrEnum):
    """A page of the guild in which the message is."""

    CUSTOMIZE = "customize"
    """Channels & Roles, at the questions of the onboarding."""

    BROWSE = "browse"
    """Channels & Roles, at the list of channels."""

    GUIDE = "guide"
    """The server guide."""

    LINKED_ROLES = "linked-roles"
    """The roles that are had by linking an account."""


@dataclass(frozen=True, slots=True)
class UserMention:
    """A user, shown by name; written `<@id>`. The old spelling `<@!id>` is read and not written."""

    id: UserId

    def __str__(self) -> str:
        return f"<@{self.id}>"


@dataclass(frozen=True, slots=True)
class RoleMention:
    """A role, shown by name and colour; written `<@&id>`."""

    id: RoleId

    def __str__(self) -> str:
        return f"<@&{self.id}>"


@dataclass(frozen=True, slots=True)
class ChannelMention:
    """A channel or thread, shown as a link; written `<#id>`."""

    id: ChannelId

    def __str__(self) -> str:
        return f"<#{self.id}>"


@dataclass(frozen=True, slots=True)
class EmojiMention:
    """A custom emoji, shown as a picture; written `<:name:id>`, if animated `<a:name:id>`."""

    id: EmojiId

    name: str
    """1 to 32 ASCII letters, digits and underscores; the picture is found by the id alone."""

    animated: bool = False
    """Whether the picture moves; an animated emoji written as a still one does not."""

    def __str__(self) -> str:
        return f"<{'a' if self.animated else ''}:{self.name}:{self.id}>"


@dataclass(frozen=True, slots=True)
class CommandMention:
    """A slash command, shown as a link that fills it in; written `</name:id>`."""

    id: CommandId

    name: str
    """The whole name with single spaces: command, perhaps group, perhaps sub-command."""

    def __str__(self) -> str:
        return f"</{self.name}:{self.id}>"


@dataclass(frozen=True, slots=True)
class TimestampMention:
    """A moment, shown in the reader's language and time zone; written `<t:seconds>` or
    `<t:seconds:style>`.
    """

    seconds: int
    """Seconds since the Unix epoch; negative before 1970."""

    style: TimestampStyle | None = None
    """How it is shown; `None` leaves it to Discord."""

    @property
    def moment(self) -> datetime:
        """The moment in UTC.

        Raises:
            OverflowError: Python's dates, of the years 1 to 9999, do not reach so far.
        """
        return _EPOCH + timedelta(seconds=self.seconds)

    def __str__(self) -> str:
        return f"<t:{self.seconds}:{self.style}>" if self.style else f"<t:{self.seconds}>"


@dataclass(frozen=True, slots=True)
class GuildNavigationMention:
    """A page of the guild, shown as a link; written `<id:place>` or `<id:linked-roles:id>`."""

    place: GuildPlace
    """The page."""

    role: RoleId | None = None
    """The one role that is meant, if the place is `LINKED_ROLES`; else it is not written."""

    def __str__(self) -> str:
        if self.role is None or self.place is not GuildPlace.LINKED_ROLES:
            return f"<id:{self.place}>"
        return f"<id:{self.place}:{self.role}>"


Mention: TypeAlias = (
    UserMention
    | RoleMention
    | ChannelMention
    | EmojiMention
    | CommandMention
    | TimestampMention
    | GuildNavigationMention
)
"""A mention of any kind; tell them apart with `match`."""


M = TypeVar("M", bound=Mention)


class FoundMention(NamedTuple, Generic[M]):
    """A mention within a text, which has it at `text[start:end]`."""

    mention: M
    start: int
    end: int


def parse_mention(text: str) -> Mention | None:
    """The mention that the whole text is; `None` if it is none. Whitespace around it counts."""
    found = _MENTION.fullmatch(text)
    return None if found is None else _mention(found)


@overload
def find_mentions(text: str) -> Iterator[FoundMention[Mention]]: ...
@overload
def find_mentions(text: str, kind: type[M]) -> Iterator[FoundMention[M]]: ...
def find_mentions(
    text: str, kind: type[M] | None = None
) -> Iterator[FoundMention[M] | FoundMention[Mention]]:
    """The mentions in a text in their order, each as often as it is there, found when asked for.

    Args:
        text: any text, for example the content of a message.
        kind: the only kind to find, such as `UserMention`; all kinds if none is given.
    """
    for found in _MENTION.finditer(text):
        mention = _mention(found)
        if mention is not None and (kind is None or isinstance(mention, kind)):
            yield FoundMention(mention, *found.span())


def mention_user(user_id: UserId) -> str:
    """The text that mentions a user; whom it notifies, the message's `allowed_mentions` decide."""
    return str(UserMention(user_id))


def mention_role(role_id: RoleId) -> str:
    """The text that mentions a role; whom it notifies, the message's `allowed_mentions` decide."""
    return str(RoleMention(role_id))


def mention_channel(channel_id: ChannelId) -> str:
    """The text that links to a channel or thread."""
    return str(ChannelMention(channel_id))


def mention_emoji(emoji_id: EmojiId, name: str, *, animated: bool = False) -> str:
    """The text that shows a custom emoji; `name` is shown where the picture cannot be."""
    return str(EmojiMention(emoji_id, name, animated))


def mention_command(command_id: CommandId, name: str) -> str:
    """The text that links to a slash command; `name` is the whole of it, as in `role add`."""
    return str(CommandMention(command_id, name))


def mention_timestamp(moment: datetime | int, style: TimestampStyle | None = None) -> str:
    """The text that shows a moment to each reader in their own time zone.

    Args:
        moment: a moment with a time zone, or seconds since the Unix epoch. Parts of a second are
            cut off.
        style: how it is shown; `None` leaves it to Discord.

    Raises:
        ValueError: the moment has no time zone.
    """
    if isinstance(moment, datetime):
        if moment.tzinfo is None:
            raise ValueError("the moment has no time zone: use datetime.now(UTC) or .astimezone()")
        moment = (moment - _EPOCH) // timedelta(seconds=1)
    return str(TimestampMention(moment, style))


def mention_prefixes(user_id: UserId) -> tuple[str, str]:
    """Both spellings of a user's mention, as prefixes for a `Parser`."""
    return f"<@{user_id}>", f"<@!{user_id}>"


def user_id(text: str) -> UserId | None:
    """The user that an argument means, by a mention or by digits; `None` if it has neither."""
    match parse_mention(text):
        case UserMention(mentioned):
            return mentioned
    number = _id(text)
    return None if number is None else UserId(number)


def role_id(text: str) -> RoleId | None:
    """The role that an argument means, by a mention or by digits; `None` if it has neither."""
    match parse_mention(text):
        case RoleMention(mentioned):
            return mentioned
    number = _id(text)
    return None if number is None else RoleId(number)


def channel_id(text: str) -> ChannelId | None:
    """The channel that an argument means, by a mention or by digits; `None` if it has neither."""
    match parse_mention(text):
        case ChannelMention(mentioned):
            return mentioned
    number = _id(text)
    return None if number is None else ChannelId(number)


def _id(text: str) -> int | None:
    if _DIGITS.fullmatch(text) is None:
        return None
    number = int(text)
    return number if number < SNOWFLAKE_END else None


def _mention(found: re.Match[str]) -> Mention | None:
    """The value of a match; `None` if its id is too large to be one."""
    kind = found.lastgroup or ""
    if kind in {"seconds", "style"}:
        style = found["style"]
        return TimestampMention(int(found["seconds"]), TimestampStyle(style) if style else None)
    if kind == "place":
        return GuildNavigationMention(GuildPlace(found["place"]))
    number = _id(found[kind])
    return None if number is None else _mention_of(kind, number, found)


def _mention_of(kind: str, number: int, found: re.Match[str]) -> Mention:
    match kind:
        case "user":
            return UserMention(UserId(number))
        case "role":
            return RoleMention(RoleId(number))
        case "channel":
            return ChannelMention(ChannelId(number))
        case "emoji":
            return EmojiMention(EmojiId(number), found["emoji_name"], bool(found["animated"]))
        case "command":
            return CommandMention(CommandId(number), found["command_name"])
        case _:
            return GuildNavigationMention(GuildPlace.LINKED_ROLES, RoleId(number))
