"""Typed arguments: what each kind of parameter takes, and what is said when it cannot."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Literal, NewType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.models.ids import (
    ChannelId,
    CommandId,
    EmojiId,
    GuildId,
    MessageId,
    RoleId,
    UserId,
)
from gloam.parser import (
    ArgumentFault,
    Commands,
    Invocation,
    MessageLink,
    Problem,
    Rest,
    Unreadable,
    UserMention,
    quote,
)


class Weekday(Enum):
    MONDAY = 1
    SAINT_MONDAY = 2


Track = NewType("Track", str)


class Member:
    def __init__(self, name: str) -> None:
        self.name = name


async def find_member(name: str, context: dict[str, Member]) -> Member:
    await asyncio.sleep(0)
    if name not in context:
        raise Unreadable
    return context[name]


def find_track(name: str, _: object) -> Track:
    if not name.startswith("track"):
        raise Unreadable("the name of a track")
    return Track(name)


commands = Commands[dict[str, Member]](["!"])
commands.converter(Member, find_member, "a member of this server")
commands.converter(Track, find_track)
CONTEXT = {"alice": Member("alice"), "bob": Member("bob")}


async def outcome(text: str) -> tuple[tuple[object, ...], dict[str, object]]:
    prepared = await commands.prepare(text, CONTEXT)
    assert isinstance(prepared, Invocation), str(prepared)
    return tuple(prepared.arguments), prepared.flags


async def values(text: str) -> tuple[object, ...]:
    arguments, flags = await outcome(text)
    assert not flags
    return arguments


async def fault(text: str) -> ArgumentFault:
    prepared = await commands.prepare(text, CONTEXT)
    assert isinstance(prepared, ArgumentFault), prepared
    return prepared


@commands.command("int")
async def _int(_: object, value: int) -> None: ...
@commands.command("float")
async def _float(_: object, value: float) -> None: ...
@commands.command("bool")
async def _bool(_: object, value: bool) -> None: ...
@commands.command("str")
async def _str(_: object, value: str) -> None: ...
@commands.command("literal")
async def _literal(_: object, value: Literal["on", "off", 3]) -> None: ...
@commands.command("enum")
async def _enum(_: object, value: Weekday) -> None: ...
@commands.command("moment")
async def _moment(_: object, value: datetime) -> None: ...
@commands.command("span")
async def _span(_: object, value: timedelta) -> None: ...
@commands.command("user")
async def _user(_: object, value: UserId) -> None: ...
@commands.command("role")
async def _role(_: object, value: RoleId) -> None: ...
@commands.command("channel")
async def _channel(_: object, value: ChannelId) -> None: ...
@commands.command("emoji")
async def _emoji(_: object, value: EmojiId) -> None: ...
@commands.command("slash")
async def _slash(_: object, value: CommandId) -> None: ...
@commands.command("message")
async def _message(_: object, value: MessageId) -> None: ...
@commands.command("guild")
async def _guild(_: object, value: GuildId) -> None: ...
@commands.command("link")
async def _link(_: object, value: MessageLink) -> None: ...
@commands.command("mention")
async def _mention(_: object, value: UserMention) -> None: ...
@commands.command("either")
async def _either(_: object, value: int | Literal["all"]) -> None: ...
@commands.command("member")
async def _member(_: object, value: Member) -> None: ...
@commands.command("member or number")
async def _member_or_number(_: object, value: Member | int) -> None: ...
@commands.command("track")
async def _track(_: object, value: Track) -> None: ...


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("!int -5", -5),
        ("!float 1.5", 1.5),
        ("!float -3", -3.0),
        ("!bool yes", True),
        ("!bool OFF", False),
        ("!str x", "x"),
        ("!str ''", ""),
        ("!literal ON", "on"),
        ("!literal 3", 3),
        ("!enum monday", Weekday.MONDAY),
        ("!enum saint-monday", Weekday.SAINT_MONDAY),
        ("!enum 'Saint Monday'", Weekday.SAINT_MONDAY),
        ("!moment 2024-12-31", datetime(2024, 12, 31, tzinfo=UTC)),
        ("!moment 2024-12-31T18:00+02:00", datetime(2024, 12, 31, 16, tzinfo=UTC)),
        ("!moment <t:1700000000:R>", datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)),
        ("!span 2h30m", timedelta(hours=2, minutes=30)),
        ("!span 1.5h", timedelta(minutes=90)),
        ("!span '1 week, 2 days'", timedelta(days=9)),
        ("!span 90MIN", timedelta(minutes=90)),
        ("!user <@!5>", UserId(5)),
        ("!user 5", UserId(5)),
        ("!role <@&5>", RoleId(5)),
        ("!channel <#5>", ChannelId(5)),
        ("!channel https://discord.com/channels/1/5", ChannelId(5)),
        ("!emoji <a:wave:5>", EmojiId(5)),
        ("!slash '</role add:5>'", CommandId(5)),
        ("!message 5", MessageId(5)),
        ("!message https://discord.com/channels/@me/4/5", MessageId(5)),
        ("!guild 5", GuildId(5)),
        (
            "!link <https://ptb.discord.com/channels/3/4/5>",
            MessageLink(ChannelId(4), MessageId(5), GuildId(3)),
        ),
        ("!mention <@5>", UserMention(UserId(5))),
        ("!either 5", 5),
        ("!either ALL", "all"),
        ("!member alice", CONTEXT["alice"]),
        ("!member or number bob", CONTEXT["bob"]),
        ("!member or number 5", 5),
        ("!track track9", "track9"),
    ],
)
async def test_a_type_reads_what_people_type(text: str, value: object) -> None:
    (found,) = await values(text)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("!int 1.5", "a whole number"),
        ("!int 1_000", "a whole number"),
        ("!int " + "9" * 5000, "a whole number"),
        ("!float nan", "a number"),
        ("!float 1e999", "a number"),
        ("!bool maybe", "yes or no"),
        ("!literal 4", "one of on, off, 3"),
        ("!enum sunday", "one of monday, saint-monday"),
        ("!moment yesterday", "a date, such as 2024-12-31T18:00"),
        ("!moment <t:99999999999999999>", "a date, such as 2024-12-31T18:00"),
        ("!span 7", "a duration, such as 2h30m"),
        ("!span 7mo", "a duration, such as 2h30m"),
        ("!span 2h2h", "a duration, such as 2h30m"),
        ("!span ''", "a duration, such as 2h30m"),
        ("!span 999999999w", "a duration, such as 2h30m"),
        ("!user <@&5>", "a user"),
        ("!user 99999999999999999999", "a user"),
        ("!role @everyone", "a role"),
        ("!guild -5", "the id of a server"),
        ("!message https://discord.com/channels/1/5", "a message, by link or id"),
        ("!link 5", "a link to a message"),
        ("!mention 5", "a mention of a user"),
        ("!either x", "a whole number or one of all"),
        ("!member nobody", "a member of this server"),
        ("!member or number x", "a member of this server or a whole number"),
        ("!track x", "the name of a track"),
    ],
)
async def test_a_type_says_what_it_expected(text: str, expected: str) -> None:
    found = await fault(text)
    assert (found.problem, found.parameter, found.expected) == (
        Problem.UNREADABLE,
        "value",
        expected,
    )
    assert found.typed == text.rpartition(" ")[2]


@commands.command("ban", aliases=["b"])
async def ban(
    _: dict[str, Member],
    user: UserId,
    span: timedelta | None = None,
    why: Rest = "no reason",
    *,
    delete_days: int = 0,
    silent: bool = False,
    notify: bool = True,
    roles: list[RoleId] = [],  # noqa: B006  # never changed
) -> None:
    """Ban a member."""


@pytest.mark.parametrize(
    ("text", "arguments", "flags"),
    [
        ("!ban 5", (5, None, "no reason"), {}),
        ("!ban 5 7d", (5, timedelta(days=7), "no reason"), {}),
        ("!ban 5 being  rude ", (5, None, "being  rude"), {}),
        ("!ban 5 7d being 'rude", (5, timedelta(days=7), "being 'rude"), {}),
        ("!ban --silent 5", (5, None, "no reason"), {"silent": True}),
        ("!ban 5 --SILENT", (5, None, "no reason"), {"silent": True}),
        ("!ban 5 --no-notify", (5, None, "no reason"), {"notify": False}),
        ("!ban 5 --silent=no", (5, None, "no reason"), {"silent": False}),
        ("!ban 5 --no-silent=no", (5, None, "no reason"), {"silent": True}),
        ("!ban 5 --delete-days 3 7d", (5, timedelta(days=7), "no reason"), {"delete_days": 3}),
        ("!ban 5 --delete-days=-3", (5, None, "no reason"), {"delete_days": -3}),
        ('!ban --delete-days="3"5', (5, None, "no reason"), {"delete_days": 3}),
        ("!ban 5 --roles 1 --roles <@&2>", (5, None, "no reason"), {"roles": [1, 2]}),
        ("!ban 5 rude --silent", (5, None, "rude --silent"), {}),
        ("!ban 5 -- --silent", (5, None, "--silent"), {}),
        ("!ban 5 '--silent'", (5, None, "'--silent'"), {}),
        ("!b\n5\n7d\n```py\nx = 1\n```", (5, timedelta(days=7), "```py\nx = 1\n```"), {}),
    ],
)
async def test_flags_and_rest(
    text: str, arguments: tuple[object, ...], flags: dict[str, object]
) -> None:
    assert await outcome(text) == (arguments, flags)


@pytest.mark.parametrize(
    ("text", "problem", "parameter", "typed", "said"),
    [
        ("!ban", Problem.MISSING, "user", "", "user is missing: expected a user."),
        ("!ban x", Problem.UNREADABLE, "user", "x", "user: expected a user, not x."),
        ("!ban 5 --quiet x", Problem.UNKNOWN_FLAG, "", "--quiet", "ban has no flag --quiet."),
        (
            "!ban 5 --no-roles",
            Problem.UNKNOWN_FLAG,
            "",
            "--no-roles",
            "ban has no flag --no-roles.",
        ),
        (
            r"!ban 5 --si\lent=1",
            Problem.UNKNOWN_FLAG,
            "",
            r"--si\lent",
            r"ban has no flag --si\lent.",
        ),
        (
            "!ban 5 --silent --no-silent",
            Problem.REPEATED_FLAG,
            "--silent",
            "--no-silent",
            "--silent can be given once.",
        ),
        (
            "!ban 5 --delete-days",
            Problem.FLAG_WITHOUT_VALUE,
            "--delete-days",
            "--delete-days",
            "--delete-days needs a value: expected a whole number.",
        ),
        (
            "!ban 5 --delete-days --silent",
            Problem.FLAG_WITHOUT_VALUE,
            "--delete-days",
            "--delete-days",
            "--delete-days needs a value: expected a whole number.",
        ),
        (
            "!ban 5 --delete-days= 3",
            Problem.FLAG_WITHOUT_VALUE,
            "--delete-days",
            "--delete-days",
            "--delete-days needs a value: expected a whole number.",
        ),
        (
            "!ban 5 --delete-days=x",
            Problem.UNREADABLE,
            "--delete-days",
            "x",
            "--delete-days: expected a whole number, not x.",
        ),
    ],
)
async def test_faults_say_which_argument_and_where(
    text: str, problem: Problem, parameter: str, typed: str, said: str
) -> None:
    found = await fault(text)
    assert (found.command, found.problem, found.parameter) == ("ban", problem, parameter)
    assert (found.typed, str(found)) == (typed, said)


@commands.command("mute")
async def mute(_: object, users: list[UserId], span: timedelta | None = None) -> None: ...
@commands.command("give")
async def give(_: object, role: RoleId, *users: UserId) -> None: ...
@commands.command("tag")
async def tag(_: object, names: tuple[int, ...] = (), more: Sequence[str] = ("x",)) -> None: ...
@commands.command("say")
async def say(_: object, text: Rest, *, to: ChannelId, aloud: bool, by: UserId | None) -> None: ...
@commands.command("echo")
async def echo(_: object, text: Rest | None) -> None: ...
@commands.command("nothing")
async def nothing(_: object) -> None: ...


@pytest.mark.parametrize(
    ("text", "arguments", "flags"),
    [
        ("!mute 1 <@2> 2h", ([1, 2], timedelta(hours=2)), {}),
        ("!mute 1", ([1], None), {}),
        ("!give 1", (1,), {}),
        ("!give 1 2 3", (1, 2, 3), {}),
        ("!tag", ((), ("x",)), {}),
        ("!tag 1 2 a 3", ((1, 2), ("a", "3")), {}),
        ("!say --to 5 hello", ("hello",), {"to": 5, "aloud": False, "by": None}),
        ("!echo", (None,), {}),
        ("!echo ''", ("''",), {}),
        ("!nothing", (), {}),
    ],
)
async def test_several_arguments(
    text: str, arguments: tuple[object, ...], flags: dict[str, object]
) -> None:
    assert await outcome(text) == (arguments, flags)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("!mute", "users is missing: expected a user."),
        ("!mute x", "users: expected a user, not x."),
        ("!mute 1 2hh", "span: expected a duration, such as 2h30m, not 2hh."),
        ("!mute 1 2h 3", "mute takes no more than that, not 3."),
        ("!give 1 2 x", "users: expected a user, not x."),
        ("!say", "text is missing: expected a text."),
        ("!say hello", "--to is missing: expected a channel."),
        ("!nothing --at all", "nothing takes no more than that, not --at."),
    ],
)
async def test_what_cannot_be_read_is_blamed_on_who_wanted_it(text: str, said: str) -> None:
    assert str(await fault(text)) == said


async def test_a_command_without_flags_takes_dashes_as_text() -> None:
    assert await values("!str --x") == ("--x",)


async def test_the_pointer_shows_the_place() -> None:
    assert (await fault("!ban\n5 --quiet x")).pointer() == "!ban 5 --quiet x\n       ^^^^^^^"
    assert (await fault("!ban")).pointer() == "!ban\n    ^"
    long = await fault(f"!ban {'x' * 500}")
    line, carets = long.pointer().split("\n")
    assert line.startswith("!ban xxx")
    assert carets == " " * 5 + "^" * 40


SCALARS = st.one_of(
    st.tuples(st.just("int"), st.integers()),
    st.tuples(st.just("str"), st.text()),
    st.tuples(st.just("float"), st.floats(allow_nan=False, allow_infinity=False)),
)


@given(SCALARS)
def test_a_quoted_value_comes_back(case: tuple[str, object]) -> None:
    name, value = case
    assert asyncio.run(values(f"!{name} {quote(str(value))}")) == (value,)


@given(st.text() | st.text("ab5 -='\"`\\\n—“”"))
def test_no_text_raises_and_spans_are_of_the_text(rest: str) -> None:
    for name in ("ban", "mute", "give", "tag", "say", "member or number"):
        text = f"!{name} {rest}"
        found = asyncio.run(commands.prepare(text, CONTEXT))
        if isinstance(found, ArgumentFault):
            assert 0 <= found.start <= found.end <= len(text)
            assert str(found)
            assert found.pointer().count("\n") == 1


@given(st.lists(st.sampled_from(["5", "x", "7d", "'a b'", "--silent", '--delete-days="4"', "--"])))
def test_no_word_is_lost(words: list[str]) -> None:
    """What is bound to `Rest` begins after what others took and goes to the end."""
    text = "!ban 5 " + " ".join(words)
    found = asyncio.run(commands.prepare(text, CONTEXT))
    if isinstance(found, Invocation) and found.arguments[2] != "no reason":
        assert text.endswith(str(found.arguments[2]))


async def test_whatever_is_typed_what_is_said_of_it_fits_a_message() -> None:
    for text in ("!int " + "x" * 3_990, "!ban --" + "x" * 3_990, "!int 1 '" + "x " * 1_990):
        found = await fault(text)
        assert len(f"{found}\n```\n{found.pointer()}\n```") < 1_000
