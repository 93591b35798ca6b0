"""Functions to parameters: what a command takes, read from the signature of its handler.

A handler goes in, a `Signature` comes out, or a `DeclarationError` that names every fault, so that
a wrong declaration ends the import of the bot and not the first message. The rules:

- The first parameter is the context. The others say by their annotation how they are read
  (`gloam.parser.converters`), and by their kind what they take:

  =====================================  ======================================================
  `user: UserId`                         one argument
  `span: timedelta = DAY`                one argument, or the default if there is none
  `span: timedelta | None = None`        the next argument if it can be read; else it is left for
                                         the next parameter, and the default is taken
  `users: list[UserId]`                  as many arguments as can be read, at least one unless
                                         there is a default, which `list[X] | None` has; also
                                         `tuple[X, ...]`, `Sequence[X]`
  `*users: UserId`                       all arguments that are left
  `reason: Rest`                         the text that is left, as it was typed
  `*, reason: str = ""`                  a flag with a value, `--reason "so rude"`
  `*, silent: bool = False`              a flag without one, `--silent` or `--no-silent`
  `*, roles: list[RoleId] = …`           a flag that may be repeated
  =====================================  ======================================================

- A flag is spelled as its parameter, with `-` for `_`, in any case.
"""

import inspect
from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from inspect import Parameter as Declared
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Final,
    NamedTuple,
    TypeAlias,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from msgspec import Struct

from gloam.parser.converters import TEXT, Converter, Converters
from gloam.parser.errors import DeclarationError

C = TypeVar("C")


class _Remainder(Enum):
    """What marks `Rest`."""

    REST = auto()


Rest: TypeAlias = Annotated[str, _Remainder.REST]
"""The text that is left, as it was typed: quotes, escapes and whitespace are kept."""

FLAG: Final = "--"
"""What a flag begins with."""

NEGATION: Final = "--no-"
"""What the opposite of a flag without a value begins with."""

REQUIRED: Final = inspect.Parameter.empty
"""The default of a parameter that has none."""


_BY_PLACE: Final = (Declared.POSITIONAL_ONLY, Declared.POSITIONAL_OR_KEYWORD)


class Kind(Enum):
    """What a parameter takes."""

    ONE = auto()
    """One argument."""

    SEVERAL = auto()
    """As many arguments as can be read."""

    ALL = auto()
    """All arguments that are left."""

    REST = auto()
    """The text that is left."""


class Parameter(Struct, frozen=True):
    """A parameter of a command."""

    name: str
    """Its name in the signature."""

    label: str
    """As it is shown: `delete-days`; a flag with its dashes."""

    kind: Kind
    converter: Converter
    default: object = REQUIRED

    skips: bool = False
    """Whether an argument that it cannot read is left for the next parameter."""

    make: Callable[[Sequence[object]], object] = list
    """What several values are kept in."""

    switch: bool = False
    """Whether it is a flag without a value."""

    @property
    def waits(self) -> bool:
        """Whether reading it may have to wait."""
        return self.converter.in_context is not None


class Signature(NamedTuple):
    """What a command takes."""

    positional: Sequence[Parameter]
    """What is told by its place, in order."""

    flags: Mapping[str, Parameter]
    """What is told by its name, by `--name` in lower case."""

    flags_to_fill: Sequence[Parameter]
    """Those of the flags that have no default in the signature itself."""


def read_signature(handler: Callable[..., object], converters: Converters[C]) -> Signature:
    """Read the signature of a handler.

    Raises:
        DeclarationError: it cannot be the handler of a command; all reasons are named.
    """
    faults: list[str] = []
    declared = list(inspect.signature(handler).parameters.values())
    if not inspect.iscoroutinefunction(handler):
        faults.append("it has to be declared with `async def`")
    if not declared or declared[0].kind not in _BY_PLACE:
        faults.append("its first parameter has to be the context")
    hints = _hints(handler, faults)
    parameters: list[Parameter] = []
    flags: dict[str, Parameter] = {}
    for parameter in declared[1:]:
        if parameter.name not in hints:
            faults.append(f"{parameter.name}: it needs an annotation")
        elif isinstance(read := _parameter(parameter, hints[parameter.name], converters), str):
            faults.append(f"{parameter.name}: {read}")
        elif parameter.kind is not Declared.KEYWORD_ONLY:
            parameters.append(read)
        elif (other := flags.setdefault(read.label.lower(), read)) is not read:
            faults.append(f"{parameter.name}: it is spelled {read.label}, and so is {other.name}")
    faults += [
        f"{parameter.name}: nothing is left for what comes after it"
        for parameter in parameters[:-1]
        if parameter.kind is Kind.REST
        or (parameter.kind is Kind.SEVERAL and parameter.converter is TEXT)
    ]
    faults += [
        f"{no.name}: it is spelled {no.label}, and so is the opposite of {flag.name}"
        for label, flag in flags.items()
        if flag.switch and (no := flags.get(NEGATION + label.removeprefix(FLAG)))
    ]
    if faults:
        raise DeclarationError(f"{_place(handler)}: " + "; ".join(faults))
    bare = {parameter.name for parameter in declared if parameter.default is REQUIRED}
    to_fill = tuple(flag for flag in flags.values() if flag.name in bare)
    return Signature(tuple(parameters), flags, to_fill)


def _hints(handler: Callable[..., object], faults: list[str]) -> Mapping[str, object]:
    try:
        return get_type_hints(handler, include_extras=True)
    except NameError as error:
        faults.append(f"an annotation names what is not there: {error}")
    except Exception as error:  # an annotation in quotes may be any text, and raise anything
        faults.append(f"its annotations cannot be read: {error}")
    # None of them is known then, and they need no faults of their own.
    return dict.fromkeys(inspect.signature(handler).parameters, str)


def _place(handler: Callable[..., object]) -> str:
    """Where a handler stands: its name, and file and line if they are known."""
    name = getattr(handler, "__qualname__", repr(handler))
    code = getattr(handler, "__code__", None)
    return f"{name} ({code.co_filename}:{code.co_firstlineno})" if code else name


def _parameter(declared: Declared, hint: object, converters: Converters[C]) -> Parameter | str:
    """A parameter, or what is wrong with it."""
    is_flag = declared.kind is Declared.KEYWORD_ONLY
    label = declared.name.replace("_", "-").strip("-") or declared.name
    if declared.kind is Declared.VAR_KEYWORD:
        return "flags have to be declared by name"
    if _is_rest(hint):
        if is_flag or declared.kind is Declared.VAR_POSITIONAL:
            return "Rest is for a single positional parameter"
        default = declared.default
        if default is REQUIRED and hint != Rest:
            default = None
        return Parameter(declared.name, label, Kind.REST, TEXT, default)
    bare = _without_none(hint)
    kind, item, make = _several(declared, bare)
    converter = converters.find(item)
    if converter is None:
        return f"nothing reads {_shown(item)}; register a converter for it first"
    optional = bare is not hint and kind is not Kind.ALL
    switch = is_flag and item is bool and kind is Kind.ONE
    default = declared.default
    if default is REQUIRED and (optional or switch):
        default = None if optional else False
    return Parameter(
        declared.name,
        f"{FLAG}{label}" if is_flag else label,
        kind,
        converter,
        default,
        optional and kind is Kind.ONE,
        make,
        switch,
    )


def _is_rest(hint: object) -> bool:
    return any(
        get_origin(part) is Annotated and _Remainder.REST in get_args(part)[1:]
        for part in (hint, *get_args(hint))
    )


def _several(
    declared: Declared, hint: object
) -> tuple[Kind, object, Callable[[Sequence[object]], object]]:
    """Whether a parameter takes one argument or several, and of which type."""
    if declared.kind is Declared.VAR_POSITIONAL:
        return Kind.ALL, hint, list
    match get_origin(hint), get_args(hint):
        case (made, (item,)) if made is list:
            return Kind.SEVERAL, item, list
        case (made, (item,)) if made is Sequence:
            return Kind.SEVERAL, item, tuple
        case (made, (item, end)) if made is tuple and end is ...:
            return Kind.SEVERAL, item, tuple
    return Kind.ONE, hint, list


def _without_none(hint: object) -> object:
    """`X` of `X | None`; the hint itself if it is no such thing."""
    if get_origin(hint) is not Union and not isinstance(hint, UnionType):
        return hint
    parts = get_args(hint)
    others: tuple[Any, ...] = tuple(part for part in parts if part is not NoneType)
    return hint if len(others) == len(parts) or not others else Union[others]  # noqa: UP007


def _shown(hint: object) -> str:
    return hint.__name__ if isinstance(hint, type) and not get_args(hint) else str(hint)
