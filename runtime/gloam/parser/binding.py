"""Arguments to parameters: what a command is called with.

A `Signature` and the scanned arguments go in; `Bound` comes out, or the first `ArgumentFault`. One
pass from left to right: each positional parameter takes what its kind says, and whatever stands in
between and begins with `--` is a flag, unless it is quoted, comes after a bare `--`, or belongs to
a `Rest`, which begins at its first argument and is text to the end. A flag's value is the next
argument, or what follows `=`, quoted or not. A command without flags takes `--` as any other text.

An argument that a skipping parameter could not read and nobody else took is reported as what that
parameter expected: "expected a duration, not 7dd" helps, "too many arguments" does not.

It is a coroutine because a converter may be one; if none is, it never waits.
"""

from typing import Final, NamedTuple

from gloam.parser.converters import convert
from gloam.parser.errors import Unreadable
from gloam.parser.faults import ArgumentFault, Problem
from gloam.parser.scanner import Argument, Arguments, scan_argument
from gloam.parser.signatures import REQUIRED, Kind, Parameter, Signature

_FLAG: Final = "--"
_NEGATION: Final = "--no-"


class Bound(NamedTuple):
    """What a handler is called with, after the context."""

    positional: list[object]
    flags: dict[str, object]


class _Fault(Exception):  # it carries a fault out of the pass, and no further
    def __init__(self, fault: ArgumentFault) -> None:
        self.fault = fault


async def bind(
    command: str, signature: Signature, arguments: Arguments, context: object
) -> Bound | ArgumentFault:
    """Read the arguments as the signature says.

    Args:
        command: the command's name, for faults.
        signature: what the command takes.
        arguments: what was typed.
        context: what the bot's own converters get.
    """
    try:
        return await _Pass(command, signature, arguments, context).run()
    except _Fault as found:
        return found.fault


class _Pass:
    """One pass over the arguments."""

    __slots__ = (
        "arguments",
        "command",
        "context",
        "flags",
        "flags_end",
        "items",
        "next",
        "positional",
        "signature",
        "skipped",
    )

    def __init__(
        self, command: str, signature: Signature, arguments: Arguments, context: object
    ) -> None:
        self.command = command
        self.signature = signature
        self.arguments = arguments
        self.context = context
        self.items = arguments.items
        self.next = 0
        self.flags_end = not signature.flags
        self.positional: list[object] = []
        self.flags: dict[str, object] = {}
        self.skipped: ArgumentFault | None = None

    async def run(self) -> Bound:
        for parameter in self.signature.positional:
            match parameter.kind:
                case Kind.ONE:
                    await self._one(parameter)
                case Kind.REST:
                    await self._rest(parameter)
                case _:
                    await self._several(parameter)
        if (extra := await self._peek()) is not None:
            if self.skipped is not None and self.skipped.start == extra.start:
                raise _Fault(self.skipped)
            raise self._fault(Problem.UNEXPECTED, extra)
        for flag in self.signature.flags_to_fill:
            if flag.name not in self.flags:
                if flag.default is REQUIRED:
                    raise self._fault(Problem.MISSING, None, flag)
                self.flags[flag.name] = flag.default
        return Bound(self.positional, self.flags)

    async def _one(self, parameter: Parameter) -> None:
        argument = await self._peek()
        if argument is None:
            if parameter.default is REQUIRED:
                raise self._fault(Problem.MISSING, None, parameter)
            self.positional.append(parameter.default)
            return
        try:
            value = await self._read(parameter, argument)
        except _Fault as found:
            if not parameter.skips:
                raise
            self.skipped = found.fault
            value = parameter.default
        else:
            self.next += 1
        self.positional.append(value)

    async def _several(self, parameter: Parameter) -> None:
        """Take arguments while they can be read, or, for `*args`, to the end."""
        values: list[object] = []
        while (argument := await self._peek()) is not None:
            try:
                values.append(await self._read(parameter, argument))
            except _Fault as found:
                if parameter.kind is Kind.ALL or (not values and parameter.default is REQUIRED):
                    raise
                self.skipped = found.fault
                break
            self.next += 1
        if parameter.kind is Kind.ALL:
            self.positional += values
        elif values:
            self.positional.append(parameter.make(values))
        elif parameter.default is REQUIRED:
            raise self._fault(Problem.MISSING, None, parameter)
        else:
            self.positional.append(parameter.default)

    async def _rest(self, parameter: Parameter) -> None:
        first = await self._peek()
        if first is None:
            if parameter.default is REQUIRED:
                raise self._fault(Problem.MISSING, None, parameter)
            self.positional.append(parameter.default)
            return
        self.positional.append(self.arguments.text[first.start : self.items[-1].end])
        self.next = len(self.items)

    async def _peek(self) -> Argument | None:
        """The next argument that is no flag, after reading the flags before it."""
        while self.next < len(self.items):
            argument = self.items[self.next]
            if self.flags_end or argument.quoted or not argument.value.startswith(_FLAG):
                return argument
            self.next += 1
            if argument.value == _FLAG:
                self.flags_end = True
            else:
                await self._flag(argument)
        return None

    async def _flag(self, argument: Argument) -> None:
        # As it was typed: a backslash is part of no flag's name, and indices have to be right.
        name, equals, _ = self.arguments.text[argument.start : argument.end].partition("=")
        spelled = Argument(name, argument.start, argument.start + len(name))
        flag, negated = self._flag_called(name, spelled)
        if flag.kind is Kind.ONE and flag.name in self.flags:
            raise self._fault(Problem.REPEATED_FLAG, spelled, flag)
        if flag.switch and not equals:
            self.flags[flag.name] = not negated
            return
        value = self._after_equals(argument, spelled.end + 1) if equals else self._next_value()
        if value is None:
            raise self._fault(Problem.FLAG_WITHOUT_VALUE, spelled, flag)
        read = await self._read(flag, value)
        if flag.switch:
            self.flags[flag.name] = read is not negated
        elif flag.kind is Kind.ONE:
            self.flags[flag.name] = read
        else:
            before = self.flags.get(flag.name, ())
            assert isinstance(before, list | tuple)  # what `make` has made
            self.flags[flag.name] = flag.make([*before, read])

    def _flag_called(self, name: str, spelled: Argument) -> tuple[Parameter, bool]:
        """The flag of a name, and whether the name says no to it."""
        name = name.lower()
        if flag := self.signature.flags.get(name):
            return flag, False
        if name.startswith(_NEGATION):
            flag = self.signature.flags.get(_FLAG + name.removeprefix(_NEGATION))
            if flag is not None and flag.switch:
                return flag, True
        raise self._fault(Problem.UNKNOWN_FLAG, spelled)

    def _next_value(self) -> Argument | None:
        """The next argument, for a flag; what looks like a flag itself is none."""
        if self.next == len(self.items):
            return None
        argument = self.items[self.next]
        if not argument.quoted and argument.value.startswith(_FLAG):
            return None
        self.next += 1
        return argument

    def _after_equals(self, argument: Argument, start: int) -> Argument | None:
        """What follows `=`: read anew, since a quote there opens as it does before a word.

        What was read as arguments before is dropped up to where the value ends; what is left of
        the last of them is an argument of its own, so that no text is lost.
        """
        value = scan_argument(self.arguments.text, start)
        if value is None or value.start > start:
            return None
        end = argument.end
        while self.next < len(self.items) and self.items[self.next].start < value.end:
            end = self.items[self.next].end
            self.next += 1
        if end > value.end:
            self.next -= 1
            left = Argument(self.arguments.text[value.end : end], value.end, end)
            self.items = (*self.items[: self.next], left, *self.items[self.next + 1 :])
        return value

    async def _read(self, parameter: Parameter, argument: Argument) -> object:
        converter = parameter.converter
        try:
            if converter.pure is not None:
                return converter.pure(argument.value)
            return await convert(converter, argument.value, self.context)
        except Unreadable as unreadable:
            raise self._fault(
                Problem.UNREADABLE, argument, parameter, unreadable.expected
            ) from unreadable

    def _fault(
        self,
        problem: Problem,
        argument: Argument | None,
        parameter: Parameter | None = None,
        expected: str = "",
    ) -> _Fault:
        text = self.arguments.text
        return _Fault(
            ArgumentFault(
                command=self.command,
                problem=problem,
                text=text,
                start=argument.start if argument else len(text),
                end=argument.end if argument else len(text),
                parameter=parameter.label if parameter else "",
                expected=expected or (parameter.converter.expected if parameter else ""),
            )
        )
