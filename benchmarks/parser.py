"""What text commands cost, on the shapes of text that take the most.

Run `python -m benchmarks.parser`. Each figure is the best of several rounds, in processor time, the
one that depends least on what else the machine does:

- *no command*: a text without a prefix, and one with a prefix and no known name;
- *typed*: `!ban @user 7d --reason 'x y'` into typed arguments, checks and cooldown aside;
- *100 kB*: a text of 100,000 characters, for each of several shapes, the worst: its arguments, and
  its typed arguments.
"""

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from gloam.models.ids import UserId
from gloam.parser import Commands, Parser, mention_prefixes, scan_arguments

ROUNDS: Final = 15
CALLS: Final = 5_000
MICRO: Final = 1e6
MILLI: Final = 1e3
LENGTH: Final = 100_000
TEXT: Final = "!ban <@175928847299117063> 7d --reason 'x y'"
SHAPES: Final = (
    *("a ", '"" ', '""', "'a' ", "''", "\\ ", "\\a ", '\\" ', "\\\\", "` ", "``` ", "```a``` "),
    *("“” ", "”“", '" ', '"\\"" ', "a'a", "'a'a ", "--a ", "<@1> "),
)

commands = Commands[None](["!", *mention_prefixes(UserId(5))])


@commands.command("list")
async def list_(_: None, *words: str, to: list[str] = [], note: str = "") -> None:  # noqa: B006
    """Take as much as there is; the default is never changed."""


@commands.command("ban")
async def ban(
    _: None, user: UserId, span: timedelta | None, *, reason: str = "", silent: bool = False
) -> None:
    """Ban a member."""


def best(action: Callable[[], object], calls: int, rounds: int = ROUNDS) -> float:
    """Seconds of processor time that one call takes."""

    def once() -> float:
        start = time.process_time()
        for _ in range(calls):
            action()
        return (time.process_time() - start) / calls

    return min(once() for _ in range(rounds))


def typed(text: str = TEXT) -> object:
    """Read the arguments; nothing in it waits, so it needs no loop."""
    try:
        commands.prepare(text, None).send(None)
    except StopIteration as done:
        return done.value
    raise AssertionError("it waited")


def main() -> None:
    """Measure, and print."""
    parser = Parser(["!", *mention_prefixes(UserId(5))], ["ban", "role add"])
    prose = best(lambda: parser.parse("hello there, how are you?"), CALLS) * MICRO
    unknown = best(lambda: parser.parse("!hello there, how are you?"), CALLS) * MICRO
    print(f"no command: {prose:.2f} µs, with a prefix {unknown:.2f} µs")
    print(f"typed arguments: {best(typed, CALLS) * MICRO:.1f} µs")
    worst = max(
        (best(lambda: scan_arguments((shape * LENGTH)[:LENGTH]), 1, 5) * MILLI, shape)  # noqa: B023
        for shape in SHAPES
    )
    print(f"100 kB: {worst[0]:.0f} ms at worst, of {worst[1]!r}")
    worst = max(
        (best(lambda: typed(("!list " + shape * LENGTH)[:LENGTH]), 1, 5) * MILLI, shape)  # noqa: B023
        for shape in (*SHAPES, "--to 1 ", "--to=1 ", '--to="1" ', '--to="1"x ', '--to="1 \'2" ')
    )
    print(f"100 kB, typed: {worst[0]:.0f} ms at worst, of {worst[1]!r}")


if __name__ == "__main__":
    main()
