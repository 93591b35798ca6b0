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

from typing import NamedTuple

from gloam.parser.converters import convert
from gloam.parser.errors import Unreadable
from gloam.parser.faults import ArgumentFault, Problem
from gloam.parser.scanner import Argument, Arguments, is_plain_word, scan_argument
from gloam.parser.signatures import FLAG, NEGATION, REQUIRED, Kind, Parameter, Signature


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
        "repeated",
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
        self.items = list(arguments.items)
        self.next = 0
        self.flags_end = not signature.flags
        self.positional: list[object] = []
        self.flags: dict[str, object] = {}
        self.repeated: dict[str, tuple[Parameter, list[object]]] = {}
        self.skipped: ArgumentFault | None = None

    async def run(self) -> Bound:
        for parameter in self.signature.positional:
            if self._is_flag_next():
                await self._take_flags()
            if parameter.kind is not Kind.ONE:
                await self._many(parameter)
            elif self.next == len(self.items):
                self.positional.append(self._default(parameter))
            else:
                await self._one(parameter) if parameter.waits else self._one_at_once(parameter)
        if self._is_flag_next():
            await self._take_flags()
        self._finish()
        return Bound(self.positional, self.flags)

    def _finish(self) -> None:
        """See that nothing is left over and nothing is missing."""
        if self.next < len(self.items):
            extra = self.items[self.next]
            if self.skipped is not None and self.skipped.start == extra.start:
                raise _Fault(self.skipped)
            raise self._fault(Problem.UNEXPECTED, extra)
        for flag, values in self.repeated.values():
            self.flags[flag.name] = flag.make(values)
        for flag in self.signature.flags_to_fill:
            if flag.name not in self.flags:
                self.flags[flag.name] = self._default(flag)

    def _default(self, parameter: Parameter) -> object:
        if parameter.default is REQUIRED:
            raise self._fault(Problem.MISSING, None, parameter)
        return parameter.default

    def _one_at_once(self, parameter: Parameter) -> None:
        """What `_one` does, for a converter that never waits, as most do not."""
        argument = self.items[self.next]
        try:
            value = parameter.converter.read(argument.value)
        except Unreadable as unreadable:
            value = self._skip(parameter, argument, unreadable)
        else:
            self.next += 1
        self.positional.append(value)

    async def _one(self, parameter: Parameter) -> None:
        argument = self.items[self.next]
        try:
            value = await convert(parameter.converter, argument.value, self.context)
        except Unreadable as unreadable:
            value = self._skip(parameter, argument, unreadable)
        else:
            self.next += 1
        self.positional.append(value)

    def _skip(self, parameter: Parameter, argument: Argument, unreadable: Unreadable) -> object:
        fault = self._unreadable(parameter, argument, unreadable)
        if not parameter.skips:
            raise fault
        self.skipped = fault.fault
        return parameter.default

    async def _many(self, parameter: Parameter) -> None:
        if parameter.kind is Kind.REST:
            self.positional.append(self._rest() or self._default(parameter))
            return
        values = await self._several(parameter)
        if parameter.kind is Kind.ALL:
            self.positional += values
        else:
            self.positional.append(parameter.make(values) if values else self._default(parameter))

    def _rest(self) -> str:
        """The text that is left; empty if none is, but never otherwise."""
        left = self.items[self.next :]
        self.next = len(self.items)
        return self.arguments.text[left[0].start : left[-1].end] if left else ""

    async def _several(self, parameter: Parameter) -> list[object]:
        """What can be read of the next arguments; if there has to be more, it is a fault."""
        values: list[object] = []
        while self.next < len(self.items):
            try:
                if parameter.waits:
                    text = self.items[self.next].value
                    values.append(await convert(parameter.converter, text, self.context))
                    self.next += 1
                else:
                    self._several_at_once(parameter, values)
            except Unreadable as unreadable:
                fault = self._unreadable(parameter, self.items[self.next], unreadable)
                needed = not values and parameter.default is REQUIRED
                if needed or parameter.kind is Kind.ALL:
                    raise fault from unreadable
                self.skipped = fault.fault
                break
            if self.next < len(self.items):
                await self._take_flags()
        return values

    def _several_at_once(self, parameter: Parameter, values: list[object]) -> None:
        """Add what the next arguments mean, up to a flag, for a converter that never waits."""
        items, read, add = self.items, parameter.converter.read, values.append
        first, before = self.next, len(values)
        try:
            for index in range(first, len(items)):
                argument = items[index]
                text = argument.value
                if text[:2] == FLAG and not self.flags_end and not argument.quoted:
                    break
                add(read(text))
        finally:
            self.next = first + len(values) - before

    def _is_flag_next(self) -> bool:
        if self.flags_end or self.next == len(self.items):
            return False
        argument = self.items[self.next]
        return argument.value.startswith(FLAG) and not argument.quoted

    async def _take_flags(self) -> None:
        """Take the flags that come next."""
        while not self.flags_end and self.next < len(self.items):
            argument = self.items[self.next]
            if argument.value[:2] != FLAG or argument.quoted:
                return
            self.next += 1
            if argument.value == FLAG:
                self.flags_end = True
                return
            flag, negated, value = self._flag(argument)
            try:
                if value is None:
                    read: object = True
                elif flag.waits:
                    read = await convert(flag.converter, value.value, self.context)
                else:
                    read = flag.converter.read(value.value)
            except Unreadable as unreadable:
                raise self._unreadable(flag, value or argument, unreadable) from unreadable
            if flag.kind is not Kind.ONE:
                self.repeated[flag.name][1].append(read)
            else:
                self.flags[flag.name] = read is not negated if flag.switch else read

    def _flag(self, argument: Argument) -> tuple[Parameter, bool, Argument | None]:
        """A flag, whether it says no, and its value; a switch need not have one."""
        # As it was typed: a backslash is part of no flag's name, and indices have to be right.
        typed = self.arguments.text[argument.start : argument.end]
        name, equals, after = typed.partition("=")
        flag, negated = self._flag_called(name, argument)
        if flag.kind is not Kind.ONE:
            if flag.name not in self.repeated:
                self.repeated[flag.name] = (flag, [])
        elif flag.name in self.flags:
            raise self._fault(Problem.REPEATED_FLAG, _beginning(argument, name), flag)
        if not equals:
            if flag.switch:
                return flag, negated, None
            value = self._next_value()
        elif is_plain_word(after):
            value = Argument(after, argument.end - len(after), argument.end)
        else:
            value = self._after_equals(argument, argument.start + len(name) + 1)
        if value is None:
            raise self._fault(Problem.FLAG_WITHOUT_VALUE, _beginning(argument, name), flag)
        return flag, negated, value

    def _flag_called(self, name: str, argument: Argument) -> tuple[Parameter, bool]:
        """The flag of a name, and whether the name says no to it."""
        spelled, name = name, name.lower()
        if flag := self.signature.flags.get(name):
            return flag, False
        if name.startswith(NEGATION):
            flag = self.signature.flags.get(FLAG + name.removeprefix(NEGATION))
            if flag is not None and flag.switch:
                return flag, True
        raise self._fault(Problem.UNKNOWN_FLAG, _beginning(argument, spelled))

    def _next_value(self) -> Argument | None:
        """The next argument, for a flag; what looks like a flag itself is none."""
        if self.next == len(self.items) or self._is_flag_next():
            return None
        self.next += 1
        return self.items[self.next - 1]

    def _after_equals(self, argument: Argument, start: int) -> Argument | None:
        """What follows `=`: read anew, since a quote there opens as it does before a word.

        What was read as arguments before is dropped up to where the value ends; what is left of
        the last of them is an argument of its own, so that no text is lost.
        """
        value = scan_argument(self.arguments.text, start)
        if value is None:
            return None
        end = argument.end
        while self.next < len(self.items) and self.items[self.next].start < value.end:
            end = self.items[self.next].end
            self.next += 1
        if end > value.end:
            self.next -= 1
            left = Argument(self.arguments.text[value.end : end], value.end, end)
            self.items[self.next] = left
        return value

    def _unreadable(
        self, parameter: Parameter, argument: Argument, unreadable: Unreadable
    ) -> _Fault:
        return self._fault(Problem.UNREADABLE, argument, parameter, unreadable.expected)

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


def _beginning(argument: Argument, typed: str) -> Argument:
    """What an argument begins with, for a fault to point at."""
    return Argument(typed, argument.start, argument.start + len(typed))
