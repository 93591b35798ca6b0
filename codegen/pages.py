"""`x-pagination` of an endpoint: what it says is checked against the result and the parameters, and
becomes the `Pagination` of its requests.
"""

import json
from collections.abc import Iterator, Sequence

from msgspec import Struct

from codegen.annotate import Annotation, annotate
from codegen.dialect import Operation, Pagination, Schema
from codegen.faults import Fault, did_you_mean
from codegen.refs import Resolver
from codegen.render import tuple_text


class Pages(Struct, frozen=True):
    """How an endpoint pages, as text."""

    item: Annotation
    """The type of an item."""

    value: str
    """The `Pagination` as a Python expression."""

    maximum: int


class Place(Struct, frozen=True):
    """A schema, and the file it stands in."""

    schema: Schema
    file: str


def pages_of(operation: Operation, file: str, resolver: Resolver) -> Pages | None:
    """How an endpoint pages; None if it does not."""
    declared = operation.x_pagination
    if declared is None:
        return None
    items = _items(operation, declared, file, resolver)
    item = annotate(items.schema.items or Schema(type="object"), items.file, resolver)
    return Pages(item, f"Pagination({', '.join(_fields(declared))})", declared.maximum)


def _fields(declared: Pagination) -> Iterator[str]:
    yield f"maximum={declared.maximum}"
    for name in ("items", "key", "offset", "more", "total"):
        value = getattr(declared, name)
        if value:
            yield f"{name}={json.dumps(value)}"
    if declared.cursors:
        yield f"cursors={tuple_text(json.dumps(one) for one in declared.cursors)}"
    if declared.limit != "limit":
        yield f"limit={json.dumps(declared.limit)}"


def page_faults(
    operation: Operation, parameters: Sequence[str], file: str, place: str, resolver: Resolver
) -> Iterator[Fault]:
    """What is wrong with the `x-pagination` of an endpoint with the given query parameters."""
    declared = operation.x_pagination
    if declared is None:
        return
    place = f"{place}.x-pagination"
    wanted = [*declared.cursors, declared.limit, *([declared.offset] if declared.offset else [])]
    for name in wanted:
        if name not in parameters:
            hint = did_you_mean(name, parameters)
            yield Fault(file, place, f"no query parameter `{name}`", hint)
    if bool(declared.cursors) == bool(declared.offset):
        yield Fault(file, place, "either `cursors` or `offset` is wanted")
    items = _items(operation, declared, file, resolver)
    if "array" not in items.schema.types:
        at = f"`{declared.items}`" if declared.items else "the result"
        yield Fault(file, f"{place}.items", f"{at} is no list")
        return
    if declared.cursors:
        item = Place(items.schema.items or Schema(), items.file)
        yield from _missing(item, declared.key, file, f"{place}.key", resolver)
    for key, path in (("more", declared.more), ("total", declared.total)):
        if path:
            result = _result(operation, file)
            yield from _missing(result, path, file, f"{place}.{key}", resolver)


def _missing(start: Place, path: str, file: str, place: str, resolver: Resolver) -> Iterator[Fault]:
    if _follow(start, path, resolver) is None:
        yield Fault(file, place, f"no `{path}` there")


def _items(operation: Operation, declared: Pagination, file: str, resolver: Resolver) -> Place:
    """The list of a page."""
    found = _follow(_result(operation, file), declared.items, resolver)
    return found or Place(Schema(), file)


def _result(operation: Operation, file: str) -> Place:
    for status, response in sorted(operation.responses.items()):
        media = response.content.get("application/json")
        if status.startswith("2") and media is not None and media.schema is not None:
            return Place(media.schema, file)
    return Place(Schema(), file)


def _follow(start: Place, path: str, resolver: Resolver) -> Place | None:
    """What stands at a path within a schema; in a union, within any variant."""
    place = _resolved(start, resolver)
    if not path:
        return place
    name, _, rest = path.partition(".")
    if place.schema.one_of:
        arms = (_follow(Place(arm, place.file), path, resolver) for arm in place.schema.one_of)
        return next((arm for arm in arms if arm is not None), None)
    found = resolver.properties(place.schema, place.file).get(name)
    if found is None:
        return None
    schema, _, origin = found
    return _follow(Place(schema, origin), rest, resolver)


def _resolved(place: Place, resolver: Resolver) -> Place:
    if place.schema.ref is None:
        return place
    definition = resolver.definition(place.schema.ref, place.file)
    return Place(definition.schema, definition.file)
