"""What Discord would refuse, found before it is sent.

A value goes in: a model, the body of a request, a request, or a list of them. All violations come
out, each with the path to its place. Nothing is sent and nothing is changed::

    for violation in limits.check(channels.create_message(channel_id, embeds=embeds)):
        print(violation)        # embeds[0].title: at most 256 characters, not 300

The value is walked once. For each struct the schema's constraints of its fields are looked up
(`gloam.models.constraints`), and then the rules of `gloam.toolbox.limit_rules` that span fields:
what Discord counts over a whole message, and what excludes what. Texts are counted in characters.
What depends on the state of things, such as how many channels a guild has, cannot be known here.
"""

from collections.abc import Iterator, Mapping, Sequence, Sized
from functools import cache
from typing import Final

from msgspec import UNSET, Struct

from gloam.core import Constraint, LocalError, Request
from gloam.models.constraints import CONSTRAINTS
from gloam.models.limits import AUDIT_LOG_REASON_CHARACTERS
from gloam.toolbox.limit_rules import rules_of
from gloam.toolbox.violations import Violation, exceeded

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


def check(value: object) -> Sequence[Violation]:
    """Everything in a value that Discord would refuse, in the order in which it stands there.

    Args:
        value: a model, a body, a `Request`, or a list of them. For values of other types there is
            nothing to say.
    """
    if isinstance(value, Request):
        return [*_check_reason(value), *_walk(value.body, "")]
    return list(_walk(value, ""))


def require(value: object) -> None:
    """Check a value, and raise if anything is wrong; to be called before a request is sent.

    Raises:
        LimitsExceeded: Discord would refuse it.
    """
    if violations := check(value):
        raise LimitsExceeded(violations)


def _check_reason(request: Request[object]) -> Iterator[Violation]:
    length = len(request.reason or "")
    if length > AUDIT_LOG_REASON_CHARACTERS:
        yield exceeded("reason", "at most", AUDIT_LOG_REASON_CHARACTERS, "characters", length)


def _walk(value: object, path: str) -> Iterator[Violation]:
    if isinstance(value, Struct):
        yield from _walk_struct(value, path)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _walk(item, f"{path}[{key!r}]")
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
        for index, item in enumerate(value):
            yield from _walk(item, f"{path}[{index}]")


def _walk_struct(value: Struct, path: str) -> Iterator[Violation]:
    constraints = _constraints(type(value))
    for name in value.__struct_fields__:
        held = getattr(value, name)
        if held is UNSET or held is None:
            continue
        place = f"{path}.{name}" if path else name
        if constraint := constraints.get(name):
            yield from _check(held, constraint, place)
        if not isinstance(held, str | int | float):
            yield from _walk(held, place)
    yield from rules_of(value, path)


@cache
def _constraints(kind: type[Struct]) -> Mapping[str, Constraint]:
    """The constraints of a struct; a struct of someone else's that has its name has none."""
    return CONSTRAINTS.get(kind.__name__, {}) if kind.__module__.startswith("gloam.") else {}


def _check(value: object, constraint: Constraint, path: str) -> Iterator[Violation]:
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
