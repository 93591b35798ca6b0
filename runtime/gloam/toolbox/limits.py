"""What Discord would refuse, found before it is sent.

A value goes in: a model, the body of a request, a request, or a list of them. All violations come
out, each with the path to its place. Nothing is sent and nothing is changed::

    for violation in limits.check(channels.create_message(channel_id, embeds=embeds)):
        print(violation)        # embeds[0].title: at most 256 characters, not 300

The value is walked once. For each struct the schema's constraints of its fields are looked up
(`gloam.models.constraints`), and then the rules of `gloam.toolbox.rules` that span fields: what
Discord counts over a whole message, and what excludes what. Of a request, the arguments of its
query, its files and its reason are checked too. Texts are counted in characters. What the time is
must be told, or what depends on it is let through.

What depends on the state of things, such as how many channels a guild has, cannot be known here:
`gloam.toolbox.unchecked` says which limits these are.
"""

from collections.abc import Mapping, Sequence, Sized
from datetime import datetime
from functools import cache
from typing import Final

from msgspec import UNSET, Struct, structs

from gloam.core import Constraint, LocalError, Request
from gloam.models.constraints import ARGUMENT_CONSTRAINTS, CONSTRAINTS
from gloam.models.limits import AUDIT_LOG_REASON_CHARACTERS
from gloam.toolbox.rules import request_rules, struct_rules, time_rules
from gloam.toolbox.violations import Violation, Violations, at, at_most, below, exceeded

_WORDS: Final[Mapping[str, tuple[str, str]]] = {
    "min_length": ("at least", "characters"),
    "max_length": ("at most", "characters"),
    "min_items": ("at least", "items"),
    "max_items": ("at most", "items"),
    "minimum": ("at least", ""),
    "maximum": ("at most", ""),
}


class LimitsExceeded(LocalError):
    """Discord would refuse a value.

    Attributes:
        violations: why; at least one.
    """

    def __init__(self, violations: Sequence[Violation]) -> None:
        self.violations = tuple(violations)
        super().__init__("; ".join(map(str, violations)))

    def __reduce__(self) -> tuple[object, ...]:
        """How to make it again: `Exception` alone would hand on the text."""
        return type(self), (self.violations,)


def check(value: object, now: datetime | None = None) -> Sequence[Violation]:
    """Everything in a value that Discord would refuse, in the order in which it stands there.

    Args:
        value: a model, a body, a `Request`, or a list of them. For values of other types there is
            nothing to say.
        now: what the time is, with its zone; without it, what is counted from now on is let
            through: how long a timeout is, how old messages are.

    Raises:
        ValueError: `now` has no zone.
    """
    found = list(_walk(value, ""))
    if now is None:
        return found
    if now.tzinfo is None:
        raise ValueError("the time has no zone: use datetime.now(UTC)")
    return [*found, *_check_times(value, "", now)]


def require(value: object, now: datetime | None = None) -> None:
    """Check a value, and raise if anything is wrong; to be called before a request is sent.

    Args:
        value: as `check` takes it.
        now: as `check` takes it.

    Raises:
        LimitsExceeded: Discord would refuse it.
        ValueError: `now` has no zone.
    """
    if violations := check(value, now):
        raise LimitsExceeded(violations)


def _check_request(request: Request[object]) -> Violations:
    reason = len(request.reason or "")
    yield from at_most("reason", AUDIT_LOG_REASON_CHARACTERS, "characters", reason)
    constraints = ARGUMENT_CONSTRAINTS.get(request.operation, {})
    for name, constraint in constraints.items():
        if name == "body":
            yield from _check(request.body, constraint, "")
        else:
            texts = [text for key, text in request.query if key == name]
            yield from _check_query(texts, constraint, name)
    yield from _walk(request.body, "")
    for index, file in enumerate(request.files):
        for name, constraint in CONSTRAINTS["AttachmentRequest"].items():
            held = getattr(file, name, UNSET)
            if held is not UNSET:
                yield from _check(held, constraint, f"files[{index}].{name}")
    yield from request_rules(request)


def _check_query(texts: Sequence[str], constraint: Constraint, name: str) -> Violations:
    """Check a parameter of a query, which is text there, whatever it was."""
    if not texts:
        return
    if constraint.max_items is not None:
        # A list of ids may stand there as one text; other lists have an entry for each item.
        listed = texts if constraint.items else ",".join(texts).split(",")
        yield from _check(listed, constraint, name)
        return
    [text, *_] = texts
    is_number = constraint.maximum is not None and text.removeprefix("-").isdecimal()
    yield from _check(int(text) if is_number else text, constraint, name)


def _check_times(value: object, path: str, now: datetime) -> Violations:
    if isinstance(value, Request):
        yield from _check_times(value.body, path, now)
    elif isinstance(value, Struct):
        yield from time_rules(value, path, now)
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
        for index, item in enumerate(value):
            yield from _check_times(item, f"{path}[{index}]", now)


def _walk(value: object, path: str) -> Violations:
    if isinstance(value, Request):
        for found in _check_request(value):
            yield structs.replace(found, path=below(path, found.path))
    elif isinstance(value, Struct):
        yield from _walk_struct(value, path)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _walk(item, f"{path}[{key!r}]")
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
        for index, item in enumerate(value):
            yield from _walk(item, f"{path}[{index}]")


def _walk_struct(value: Struct, path: str) -> Violations:
    constraints = _constraints(type(value))
    for name in value.__struct_fields__:
        held = getattr(value, name)
        if held is UNSET or held is None:
            continue
        place = at(path, name)
        if constraint := constraints.get(name):
            yield from _check(held, constraint, place)
        if not isinstance(held, str | int | float):
            yield from _walk(held, place)
    yield from struct_rules(value, path)


@cache
def _constraints(kind: type[Struct]) -> Mapping[str, Constraint]:
    """The constraints of a struct; a struct of someone else's that has its name has none."""
    return CONSTRAINTS.get(kind.__name__, {}) if kind.__module__.startswith("gloam.") else {}


def _check(value: object, constraint: Constraint, path: str) -> Violations:
    if broken := constraint.broken_by(value):
        yield _violation(value, constraint, broken, path)
    if constraint.items and isinstance(value, Sequence) and not isinstance(value, str):
        for index, item in enumerate(value):
            yield from _check(item, constraint.items, f"{path}[{index}]")


def _violation(value: object, constraint: Constraint, broken: str, path: str) -> Violation:
    if broken == "pattern":
        return Violation(path, f"has to match {constraint.pattern}")
    limit: float = getattr(constraint, broken)
    actual = len(value) if isinstance(value, Sized) else value
    assert isinstance(actual, int | float)  # nothing else has limits
    bound, unit = _WORDS[broken]
    return exceeded(path, bound, limit, unit, actual)
