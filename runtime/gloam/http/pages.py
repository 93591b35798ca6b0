"""How a list goes on after a page; pure.

In: the request for the first page, then each page as it comes. Out: the request for the next one,
or None at the end.

- With a cursor the next page begins where this one ends: at its lowest key when it goes downward
  (`before`), at its highest when it goes upward. Discord orders the items within a page as it
  likes, so they are put in the direction of travel.
- With an offset it begins after as many items as have come; or, where pages say how many there are
  in all, as have been asked for, since such a page can lack items that count all the same.
- The list has ended when the page says so, or all have been asked for, or it is empty, or, where
  pages say nothing, is not full;
  also when its cursor is where it has been before, for a server that passes the cursor over would
  be asked for ever.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Generic, TypeVar

import msgspec
from msgspec import UNSET

from gloam.core import PagedRequest, wire
from gloam.core.query import query_string
from gloam.http.errors import HTTPError, InvalidRequest

T = TypeVar("T")
ItemT = TypeVar("ItemT")

BEFORE: Final = "before"
"""The cursor that goes downward."""

SMALLEST: Final = 2
"""Some endpoints refuse a page of one."""


class Pages(Generic[T, ItemT]):
    """The pages of a list, as far as they have come.

    Args:
        request: the request for the first one.
        limit: how many items are wanted; None for all.

    Raises:
        InvalidRequest: it asks for what cannot be gone on from.
    """

    def __init__(self, request: PagedRequest[T, ItemT], limit: int | None = None) -> None:
        self._request = request
        self._how = request.pagination
        given = dict(request.query)
        text = given.get(self._how.limit, "")
        self._size = int(text) if text.isdecimal() else self._how.maximum
        self._wanted = limit
        self._asked = 0
        self._offset = int(given.get(self._how.offset, "0")) if self._how.offset else 0
        self._cursor = next((name for name in self._how.cursors if name in given), "")
        if not self._cursor and self._how.cursors:
            self._cursor = self._how.cursors[0]
        if "around" in given:
            raise InvalidRequest(request, "a list goes on `before` or `after`, not `around`")
        self._place: tuple[str, object] | None = None
        self._ended = limit is not None and limit <= 0

    def next(self) -> PagedRequest[T, ItemT] | None:
        """The request for the next page; None if there is none."""
        if self._ended:
            return None
        size = self._size
        if self._wanted is not None:
            size = min(size, max(self._wanted, SMALLEST))
        self._asked = size
        changed = {self._how.limit: size, **dict([self._place] if self._place else [])}
        kept = [(name, text) for name, text in self._request.query if name not in changed]
        query = (*kept, *query_string(*changed.items()))
        return msgspec.structs.replace(self._request, query=query)

    def turn(self, page: object) -> Sequence[ItemT]:
        """Take a page, and give those of its items that are wanted, in the direction of travel.

        Raises:
            HTTPError: it says nothing of how many items there are, though pages of this list do:
                Discord has the list not ready yet.
        """
        items: list[Any] = [*_items(at(page, self._how.items))]
        more = at(page, self._how.more) if self._how.more else len(items) >= self._asked
        self._ended = not more or not items
        if self._how.offset:
            self._offset += self._asked if self._how.total else len(items)
            if self._how.total:
                self._ended = self._offset >= self._total(page)
            self._place = self._how.offset, self._offset
        elif items:
            items = self._advance(items)
        if self._wanted is not None:
            items = items[: self._wanted]
            self._wanted -= len(items)
            self._ended |= not self._wanted
        return items

    def _total(self, page: object) -> int:
        """How many items a page says that there are in all."""
        total = at(page, self._how.total)
        if isinstance(total, int):
            return total
        note = "answered without the list, which is not ready yet; ask again later"
        raise HTTPError(self._request, 202, wire.encode(page), note=note)

    def _advance(self, items: list[Any]) -> list[Any]:
        """Move the cursor to the end of the items, and order them."""
        downward = self._cursor == BEFORE
        keyed: list[tuple[Any, Any]] = [
            (key, item) for item in items if _is_key(key := at(item, self._how.key))
        ]
        if not keyed:
            self._ended = True
            return items
        if len(keyed) == len(items):
            keyed.sort(key=lambda pair: pair[0], reverse=downward)
            items = [item for _, item in keyed]
        place = (self._cursor, (min if downward else max)(key for key, _ in keyed))
        self._ended |= place == self._place
        self._place = place
        return items


def at(value: object, place: str) -> object:
    """What stands at a place of wire names; UNSET if nothing does."""
    for name in place.split(".") if place else ():
        if isinstance(value, Mapping):
            value = value.get(name, UNSET)
        else:
            value = getattr(value, name, UNSET)
    return value


def _is_key(value: object) -> bool:
    return isinstance(value, int | str | datetime) and not isinstance(value, bool)


def _items(value: object) -> Sequence[Any]:
    return value if isinstance(value, Sequence) and not isinstance(value, str | bytes) else ()
