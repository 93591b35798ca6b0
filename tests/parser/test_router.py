"""`Commands`: prefixes, checks, cooldowns, help, and declarations that cannot work."""

import asyncio
import pickle
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

import pytest

from gloam.core import FakeClock
from gloam.models.ids import UserId
from gloam.parser import (
    Commands,
    Cooldown,
    DeclarationError,
    Invocation,
    Refusal,
    Rest,
    TooSoon,
    Unreadable,
    mention_prefixes,
)
from gloam.parser.cooldowns import UseLog


@dataclass(frozen=True)
class Context:
    guild: int | None = 1
    author: int = 7


async def prefixes(context: Context) -> list[str]:
    await asyncio.sleep(0)
    if context.guild is None:
        return [""]
    return ["??", "?", *mention_prefixes(UserId(5))] if context.guild == 1 else ["+"]


async def called(commands: Commands[Context], text: str, context: Context) -> str | None:
    prepared = await commands.prepare(text, context)
    return prepared.command.name if isinstance(prepared, Invocation) else None


def pinging(commands: Commands[Context]) -> Commands[Context]:
    @commands.command("ping", aliases=["p"])
    async def ping(_: Context) -> None: ...

    return commands


@pytest.mark.parametrize(
    ("text", "context", "name"),
    [
        ("?ping", Context(), "ping"),
        ("??ping", Context(), "ping"),
        ("<@!5> PING", Context(), "ping"),
        ("?P", Context(), "ping"),
        ("+ping", Context(), None),
        ("+ping", Context(guild=2), "ping"),
        ("?ping", Context(guild=2), None),
        ("ping", Context(guild=None), "ping"),
        ("pong", Context(guild=None), None),
    ],
)
async def test_prefixes_depend_on_the_place(text: str, context: Context, name: str | None) -> None:
    assert await called(pinging(Commands(prefixes)), text, context) == name


async def test_prefixes_may_be_found_without_waiting() -> None:
    commands = pinging(Commands(lambda context: ["!"] if context.guild else [""]))
    assert await called(commands, "!ping", Context()) == "ping"
    assert await called(commands, "ping", Context(guild=None)) == "ping"


async def test_case_counts_if_it_is_told_to() -> None:
    commands = pinging(Commands(["!"], case_sensitive=True))
    assert await called(commands, "!Ping", Context()) is None


async def test_a_handler_is_called_with_values_and_stays_what_it_is() -> None:
    commands = Commands[Context](["!"])
    seen: list[tuple[int, str, bool]] = []

    @commands.command("role add", aliases=["r+"])
    async def add(context: Context, user: UserId, *, reason: str = "none", now: bool) -> None:
        seen.append((user, reason, now))

    @commands.command("role")
    async def role(context: Context) -> None:
        seen.append((0, "", False))

    for text in ("!role", "!role add 5 --now", "!r+ 6 --reason 'a b'", "hello", "!roles"):
        assert await commands.run(text, Context()) is None
    await add(Context(), UserId(1), now=True)
    assert seen == [(0, "", False), (5, "none", True), (6, "a b", False), (1, "none", True)]


async def test_what_a_handler_raises_is_raised() -> None:
    commands = Commands[Context](["!"])

    @commands.command("fail")
    async def fail(_: Context) -> None:
        raise LookupError("here")

    with pytest.raises(LookupError, match="here"):
        await commands.run("!fail", Context())


async def test_checks_come_first_and_may_wait() -> None:
    commands = Commands[Context](["!"])

    def in_guild(context: Context) -> str | None:
        return None if context.guild else "Only in a server."

    async def trusted(context: Context) -> str | None:
        await asyncio.sleep(0)
        return None if context.author == 7 else "Not for you."

    @commands.command("ban", checks=[in_guild, trusted])
    async def ban(_: Context, user: UserId) -> None: ...

    assert await commands.run("!ban 5", Context()) is None
    refused = await commands.run("!ban x", Context(guild=None, author=8))
    assert refused == Refusal(command="ban", reason="Only in a server.")
    assert str(await commands.run("!ban x", Context(author=8))) == "Not for you."


async def test_a_cooldown_counts_calls_and_not_mistakes() -> None:
    clock = FakeClock()
    commands = Commands[Context](["!"], clock=clock)
    cooldown = Cooldown[Context](2, timedelta(seconds=10), by=lambda context: context.author)

    @commands.command("draw", cooldown=cooldown)
    async def draw(_: Context, count: int = 1) -> None: ...

    assert await commands.run("!draw", Context()) is None
    await clock.advance(4)
    assert await commands.run("!draw x", Context())
    assert await commands.run("!draw", Context()) is None
    soon = await commands.run("!draw", Context())
    assert soon == TooSoon(command="draw", seconds=6.0)
    assert str(soon) == "draw can be used again in 6 s."
    # Whoever waits as long as is said is not too soon again.
    assert str(TooSoon(command="draw", seconds=1.2)) == "draw can be used again in 2 s."
    assert await commands.run("!draw", Context(author=8)) is None
    await clock.advance(6)
    assert await commands.run("!draw", Context()) is None
    assert await commands.run("!draw", Context()) == TooSoon(command="draw", seconds=4.0)


def test_a_cooldown_forgets_who_has_not_come_for_long() -> None:
    log = UseLog(1, 10.0)
    for key in range(1000):
        assert log.take(key, float(key)) == 0
    assert len(log) <= 128


def test_a_cooldown_allows_something() -> None:
    with pytest.raises(ValueError, match="at least one use"):
        Cooldown[Context](0, timedelta(seconds=1), by=hash)
    with pytest.raises(ValueError, match="not empty"):
        Cooldown[Context](1, timedelta(), by=hash)


def described() -> Commands[Context]:
    commands = Commands[Context](["!"])

    @commands.command("ban", aliases=["b", "hammer"])
    async def ban(
        _: Context,
        user: UserId,
        span: timedelta | None,
        why: Rest = "",
        *,
        delete_days: int = 0,
        proof: str,
        silent: bool = False,
    ) -> None:
        """Ban a member
        for good.

        They cannot come back.
        """

    @commands.command("role add")
    async def add(_: Context, *users: UserId) -> None:
        """Give a role."""

    @commands.command("role remove")
    async def remove(_: Context, users: list[UserId]) -> None: ...

    return commands


USAGE = "ban <user> [span] [why...] [--delete-days <delete-days>] --proof <proof> [--silent]"


def test_usage_is_made_from_the_signature() -> None:
    commands = described()
    assert commands.usage("ban") == USAGE
    assert commands.usage("role add") == "role add [users...]"
    assert commands.usage("role remove") == "role remove <users...>"
    with pytest.raises(KeyError):
        commands.usage("kick")


def test_help_is_about_one_command_or_all_or_those_below() -> None:
    commands = described()
    assert commands.help() == (
        f"`{USAGE}` Ban a member for good.\n"
        "`role add [users...]` Give a role.\n"
        "`role remove <users...>`"
    )
    assert commands.help("B") == (
        f"`{USAGE}`\n\nBan a member\nfor good.\n\nThey cannot come back.\n\nAlso: `b`, `hammer`"
    )
    assert commands.help("role") == "`role add [users...]` Give a role.\n`role remove <users...>`"
    assert commands.help(" Role ") == commands.help("role")
    assert commands.help("kick") is None
    assert commands.help("ban hammer") is None


def test_wrong_declarations_are_errors_at_once() -> None:
    commands = Commands[Context](["!"])

    async def no_converter(_: Context, tags: set[int], when: complex) -> None: ...
    async def no_annotation(_: Context, tags) -> None: ...  # type: ignore[no-untyped-def]  # the test
    async def no_context() -> None: ...
    def not_async(_: Context) -> None: ...
    async def free_flags(_: Context, **flags: str) -> None: ...
    async def rest_in_the_middle(_: Context, why: Rest, user: UserId) -> None: ...
    async def rest_as_flag(_: Context, *, why: Rest) -> None: ...
    async def same_words(_: Context, way: Literal["up", "UP"]) -> None: ...
    async def missing_name(_: Context, user: "Nobody") -> None: ...  # type: ignore[name-defined]  # noqa: F821  # the test

    for handler, said in (
        (no_converter, r"no_converter \(.*test_router.py:\d+\): tags: nothing reads set\[int\]"),
        (no_converter, "; when: nothing reads complex; register a converter for it first"),
        (no_annotation, "tags: it needs an annotation"),
        (no_context, "its first parameter has to be the context"),
        (not_async, "declared with `async def`"),
        (free_flags, "flags: flags have to be declared by name"),
        (rest_in_the_middle, "why: nothing is left for what comes after it"),
        (rest_as_flag, "why: Rest is for a single positional parameter"),
        (same_words, "way: nothing reads"),
        (missing_name, "names what is not there: name 'Nobody'"),
    ):
        with pytest.raises(DeclarationError, match=said):
            commands.command("x")(handler)  # type: ignore[arg-type]  # some are wrong for mypy too
    assert commands.help() is None


def test_a_name_that_is_taken_or_none_is_an_error_at_once() -> None:
    commands = pinging(Commands(["!"]))
    for name, aliases in (("PING", []), ("new", ["new 2", "p"]), ("", [])):
        with pytest.raises(DeclarationError, match=r"calls two commands|cannot be the name"):

            @commands.command(name, aliases=aliases)
            async def again(_: Context) -> None: ...

    assert commands.help() == "`ping`"
    assert commands.help("new 2") is None


def test_unreadable_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(Unreadable("a member")))  # our own bytes
    assert error.expected == "a member"
