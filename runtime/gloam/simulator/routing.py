"""Which operation a method and a path mean.

In: the generated table of routes, then a method and a path below `/api/v10`. Out: the operation and
the values of the path's parameters, percent-decoded. The table becomes a tree with one level per
segment; a literal segment wins over a parameter (`/users/@me` over `/users/{user_id}`), and a
literal that leads nowhere falls back to the parameter beside it.
"""

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import unquote

from msgspec import Struct

from gloam.core import Route
from gloam.simulator.errors import METHOD_NOT_ALLOWED, NOT_FOUND, RefusedError


class Match(Struct, frozen=True):
    """An operation that was found."""

    operation: str
    route: Route
    parameters: Mapping[str, str]

    @property
    def major(self) -> str:
        """The values of the major parameters, joined by `/`."""
        return "/".join(self.parameters[name] for name in self.route.major)


class _Node:
    """One place of the tree: where a segment leads, and what ends here."""

    def __init__(self) -> None:
        self.literals: dict[str, _Node] = {}
        self.parameter: _Node | None = None
        self.ends: dict[str, tuple[str, Route, Sequence[str]]] = {}


class Router:
    """The route table, ready to be asked.

    Args:
        routes: operation id → route.
    """

    def __init__(self, routes: Mapping[str, Route]) -> None:
        self._root = _Node()
        for operation, route in routes.items():
            self._add(operation, route)

    def _add(self, operation: str, route: Route) -> None:
        node, names = self._root, []
        for segment in _segments(route.path):
            if segment.startswith("{"):
                names.append(segment.strip("{}"))
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.literals.setdefault(segment, _Node())
        node.ends[route.method] = (operation, route, tuple(names))

    def match(self, method: str, path: str) -> Match:
        """The operation of a request.

        Args:
            method: `GET`, `POST`, …
            path: percent-encoded, without the query.

        Raises:
            RefusedError: no path of Discord's (404), or not with this method (405).
        """
        found = list(_walk(self._root, _segments(path), ()))
        for node, values in found:
            if method in node.ends:
                operation, route, names = node.ends[method]
                return Match(operation, route, dict(zip(names, values, strict=True)))
        raise RefusedError(METHOD_NOT_ALLOWED if found else NOT_FOUND)


def _segments(path: str) -> list[str]:
    return path.strip("/").split("/")


def _walk(
    node: _Node, rest: Sequence[str], values: tuple[str, ...]
) -> Iterator[tuple[_Node, tuple[str, ...]]]:
    """The places that a path leads to, literal ones first, with the values of the parameters on
    the way.
    """
    if not rest:
        if node.ends:
            yield node, values
        return
    segment = unquote(rest[0])
    if segment in node.literals:
        yield from _walk(node.literals[segment], rest[1:], values)
    if node.parameter is not None and segment:
        yield from _walk(node.parameter, rest[1:], (*values, segment))
