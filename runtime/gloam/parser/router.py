"""`Commands`: from the text of a message to the call of a handler.

A bot makes one, declares its handlers on it, and hands it every message::

    commands = Commands[Context](["!"])

    @commands.command("ban", checks=[may_ban])
    async def ban(context: Context, user: UserId, *, reason: str = "") -> None:
        \"\"\"Ban a member.\"\"\"

    if fault := await commands.run(message.content, context):
        await reply(str(fault))

The context is whatever the bot wants its handlers to have. On the way to a handler stand, in this
order: its checks, its arguments, its cooldown; so that who may not call a command learns nothing of
it, and a typing mistake uses nothing up. Nothing is global, and nothing here knows a client.
"""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import Concatenate, Generic, NamedTuple, ParamSpec, TypeAlias, TypeVar

from gloam.core import Clock, SystemClock
from gloam.parser import help as help_text
from gloam.parser.binding import bind
from gloam.parser.commands import Command, CommandName, Parser
from gloam.parser.converters import Converters
from gloam.parser.cooldowns import Cooldown, UseLog
from gloam.parser.errors import DeclarationError
from gloam.parser.faults import ArgumentFault, Fault, Refusal, TooSoon
from gloam.parser.signatures import Signature, read_signature

C = TypeVar("C")
P = ParamSpec("P")
T = TypeVar("T")

Handler: TypeAlias = Callable[Concatenate[C, P], Awaitable[None]]
"""What a command calls: a coroutine function that takes the context, then the arguments."""

Check: TypeAlias = Callable[[C], str | None | Awaitable[str | None]]
"""Says why a command may not be called in a context; `None` if it may. May be asynchronous."""

Prefixes: TypeAlias = Sequence[str] | Callable[[C], Sequence[str] | Awaitable[Sequence[str]]]
"""What may precede a command, or what finds that out for a context. May be asynchronous."""


class _Entry(NamedTuple, Generic[C]):
    """A declared command."""

    name: CommandName
    handler: Callable[..., Awaitable[None]]
    signature: Signature
    checks: Sequence[Check[C]]
    cooldown: Cooldown[C] | None
    uses: UseLog


class Invocation(NamedTuple, Generic[C]):
    """A command that is ready to be called."""

    command: Command
    """What was typed."""

    handler: Callable[..., Awaitable[None]]
    """What it calls."""

    context: C
    arguments: Sequence[object]
    """The positional arguments after the context."""

    flags: dict[str, object]
    """The flags that were given, by the names of their parameters."""

    async def call(self) -> None:
        """Call the handler; what it raises is raised."""
        await self.handler(self.context, *self.arguments, **self.flags)


class Commands(Generic[C]):
    """The text commands of a bot.

    Args:
        prefixes: what may precede a command; or a function of the context, perhaps asynchronous,
            for prefixes that depend on the guild. The empty prefix is "no prefix", as one may want
            it in direct messages; `mention_prefixes` are those of the bot's mention.
        case_sensitive: whether names have to be typed in the case in which they are declared.
        clock: what cooldowns are measured with.
    """

    def __init__(
        self,
        prefixes: Prefixes[C],
        *,
        case_sensitive: bool = False,
        clock: Clock | None = None,
    ) -> None:
        self._find_prefixes = prefixes if callable(prefixes) else None
        fixed = () if callable(prefixes) else prefixes
        self._parser = Parser(fixed, (), case_sensitive)
        self._clock = clock or SystemClock()
        self._converters = Converters[C]()
        self._entries: dict[str, _Entry[C]] = {}

    def converter(
        self, kind: type[T], read: Callable[[str, C], T | Awaitable[T]], expected: str = ""
    ) -> None:
        """Read arguments of parameters declared as `kind` with a function of the bot's own.

        Counts for the commands that are declared after it.

        Args:
            kind: the type, or a `NewType`.
            read: takes the argument and the context; raises `Unreadable` if it cannot read it. It
                may be asynchronous.
            expected: what it reads, as it stands after "expected": `a member of this server`.
        """
        self._converters.add(kind, read, expected)

    def command(
        self,
        name: str,
        *,
        aliases: Sequence[str] = (),
        checks: Sequence[Check[C]] = (),
        cooldown: Cooldown[C] | None = None,
    ) -> Callable[[Handler[C, P]], Handler[C, P]]:
        """Declare the function below as the handler of a command; the function stays what it is.

        Args:
            name: one word or several: `role add` is a sub-command of `role`, which may be one too.
            aliases: other whole names.
            checks: what has to say `None` before anything else happens, in order.
            cooldown: how often it may be called.

        Raises:
            DeclarationError: the signature cannot be a command's, of which
                `gloam.parser.signatures` says what can; or a name cannot be one, or is taken.
        """

        def declare(handler: Handler[C, P]) -> Handler[C, P]:
            signature = read_signature(handler, self._converters)
            if isinstance(aliases, str):
                raise DeclarationError(f"aliases are a list: write [{aliases!r}], not {aliases!r}")
            own = CommandName(name, tuple(aliases))
            try:
                self._parser.add(own)
            except ValueError as error:
                raise DeclarationError(str(error)) from None
            span = cooldown.per.total_seconds() if cooldown else 0
            log = UseLog(cooldown.uses if cooldown else 0, span)
            self._entries[name] = _Entry(own, handler, signature, tuple(checks), cooldown, log)
            return handler

        return declare

    async def find(self, text: str, context: C) -> Command | None:
        """The command that a text calls, as it was typed; `None` if it calls none."""
        if self._find_prefixes is None:
            return self._parser.parse(text)
        prefixes = self._find_prefixes(context)
        if isinstance(prefixes, Awaitable):
            prefixes = await prefixes
        return self._parser.parse_with(prefixes, text)

    async def prepare(self, text: str, context: C) -> Invocation[C] | Fault | None:
        """What a text calls, with its arguments read; it is yet to be called.

        Returns:
            A call that is ready; why there is none; or `None` if the text calls no command.
        """
        command = await self.find(text, context)
        if command is None:
            return None
        entry = self._entries[command.name]
        for check in entry.checks:
            reason = check(context)
            if isinstance(reason, Awaitable):
                reason = await reason
            if reason is not None:
                return Refusal(command=command.name, reason=reason)
        bound = await bind(command.name, entry.signature, command.arguments, context)
        if isinstance(bound, ArgumentFault):
            return bound
        if entry.cooldown is not None:
            seconds = entry.uses.take(entry.cooldown.by(context), self._clock.monotonic())
            if seconds:
                return TooSoon(command=command.name, seconds=seconds)
        return Invocation(command, entry.handler, context, bound.positional, bound.flags)

    async def run(self, text: str, context: C) -> Fault | None:
        """Call the command that a text calls, if it calls one; what the handler raises is raised.

        Returns:
            Why it was not called; `None` if it was, or if the text calls no command.
        """
        prepared = await self.prepare(text, context)
        if isinstance(prepared, Invocation):
            await prepared.call()
            return None
        return prepared

    def usage(self, name: str) -> str:
        """One line that says how a command is used: `ban <user> [reason...] [--silent]`.

        Raises:
            KeyError: no command has this name.
        """
        return help_text.usage(name, self._entries[name].signature)

    def help(self, name: str = "") -> str | None:
        """A page about a command, by name or alias; about all commands if none is named.

        Returns:
            Markdown; `None` if there is no such command, nor one below it.
        """
        entry = self._called(name)
        if entry is None:
            return "\n".join(self._lines(name)) or None
        full = entry.name.name
        below = self._lines(full)
        return help_text.page(full, entry.handler, entry.signature, entry.name.aliases, below)

    def _called(self, name: str) -> _Entry[C] | None:
        """The command that a name calls by itself, without any prefix."""
        command = self._parser.parse_with("", name)
        if command is None or command.arguments:
            return None
        return self._entries[command.name]

    def _lines(self, above: str) -> Iterator[str]:
        """A line for each command below a name, in the order of their names."""
        for name, entry in sorted(self._entries.items()):
            if self._parser.is_below(name, above):
                text = help_text.summary(entry.handler)
                line = f"`{help_text.usage(name, entry.signature)}`"
                yield f"{line} {text}" if text else line
