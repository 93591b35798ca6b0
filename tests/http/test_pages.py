"""Lists over several pages: both directions, the end, and that nothing is asked for in advance."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, urlsplit

import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, Struct, UnsetType

from gloam.core import FakeClock, PagedRequest, Pagination
from gloam.http import Client, HTTPError, InvalidRequest, NotFound
from gloam.http.pages import Pages
from gloam.ratelimiter import NoRateLimiter
from tests.http.loopback import Server, json


class User(Struct, frozen=True):
    id: int | UnsetType = UNSET


class Ban(Struct, frozen=True):
    user: User


class Thread(Struct, frozen=True):
    archived_at: datetime


class Threads(Struct, frozen=True):
    threads: Sequence[Thread]
    has_more: bool


BY_ID = Pagination(maximum=10, key="user.id", cursors=("before", "after"))


def bans(*query: tuple[str, str], how: Pagination = BY_ID) -> PagedRequest[Sequence[Ban], Ban]:
    return PagedRequest(
        method="GET",
        path="/bans",
        route="/bans",
        result=Sequence[Ban],
        query=query,
        pagination=how,
    )


class Discord:
    """Endpoints with pages, over the users 1 to `count`."""

    def __init__(self, count: int, *, descending: bool = True) -> None:
        self.count = count
        self.descending = descending
        self.asked: list[Mapping[str, str]] = []

    def page(self, asked: Mapping[str, str]) -> list[int]:
        self.asked.append(asked)
        size = int(asked.get("limit", "5"))
        everyone = range(1, self.count + 1)
        if "offset" in asked:
            start = int(asked["offset"])
            return [*everyone][start : start + size]
        if "after" in asked:
            page = [one for one in everyone if one > int(asked["after"])][:size]
        else:
            before = int(asked.get("before", self.count + 1))
            page = [one for one in everyone if one < before][-size:]
        return page[::-1] if self.descending else page

    async def answer(self, request: web.Request) -> web.StreamResponse:
        page = self.page(dict(parse_qsl(urlsplit(request.raw_path).query)))
        return web.json_response([{"user": {"id": str(one)}} for one in page])


def client(server: Server) -> Client:
    return Client("token", base_url=server.url, ratelimiter=NoRateLimiter())


def ids(found: Sequence[Ban]) -> list[object]:
    return [ban.user.id for ban in found]


@pytest.mark.parametrize("descending", [True, False])
async def test_downward_and_upward(server: Server, descending: bool) -> None:
    discord = Discord(25, descending=descending)
    server.answers = [discord.answer]
    async with client(server) as http:
        assert ids([ban async for ban in http.paginate(bans())]) == [*range(25, 0, -1)]
        assert discord.asked == [
            {"limit": "10"},
            {"limit": "10", "before": "16"},
            {"limit": "10", "before": "6"},
        ]
        discord.asked.clear()
        upward = [ban async for ban in http.paginate(bans(("after", "3")))]
        assert ids(upward) == [*range(4, 26)]
        assert [asked["after"] for asked in discord.asked] == ["3", "13", "23"]


async def test_a_limit_is_kept_and_no_more_is_asked_for_than_need_be(server: Server) -> None:
    discord = Discord(100)
    server.answers = [discord.answer]
    async with client(server) as http:
        assert len([ban async for ban in http.paginate(bans(), limit=23)]) == 23
        assert [asked["limit"] for asked in discord.asked] == ["10", "10", "3"]
        assert [ban async for ban in http.paginate(bans(), limit=0)] == []
        assert ids([ban async for ban in http.paginate(bans(), limit=1)]) == [100]
        assert len(discord.asked) == 4
        found = [ban async for ban in http.paginate(bans(("limit", "50"), ("q", "x")), limit=60)]
    assert ids(found) == [*range(100, 40, -1)]
    assert discord.asked[4:] == [
        {"limit": "50", "q": "x"},
        {"limit": "10", "q": "x", "before": "51"},
    ]


async def test_pages_come_when_they_are_wanted(server: Server) -> None:
    discord = Discord(30)
    server.answers = [discord.answer]
    async with client(server) as http:
        pages = http.pages(bans())
        assert discord.asked == []
        first = await anext(pages)
        assert (ids(first), len(discord.asked)) == ([*range(30, 20, -1)], 1)
        rest = [page async for page in pages]
    assert [len(page) for page in rest] == [10, 10, 0]


async def test_an_offset(server: Server) -> None:
    discord = Discord(23)
    server.answers = [discord.answer]
    how = Pagination(maximum=10, offset="offset")
    async with client(server) as http:
        found = [ban async for ban in http.paginate(bans(("offset", "2"), how=how))]
    assert ids(found) == [*range(3, 24)]
    assert [asked["offset"] for asked in discord.asked] == ["2", "12", "22"]


class Found(Struct, frozen=True):
    messages: Sequence[int]
    total_results: int


class NotReady(Struct, frozen=True):
    retry_after: float


SEARCH: PagedRequest[Found | NotReady, int] = PagedRequest(
    method="GET",
    path="/search",
    route="/search",
    result=Found,
    results=((202, NotReady),),
    pagination=Pagination(maximum=3, items="messages", offset="offset", total="total_results"),
)


async def test_a_page_that_lacks_items_is_not_the_last_where_all_are_counted(
    server: Server,
) -> None:
    # Discord leaves some out of a page of a search, or all, that count in its offset and total.
    pages: list[list[int]] = [[1, 2, 3], [5], [], [10, 11]]
    asked: list[str] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        asked.append(dict(parse_qsl(urlsplit(request.raw_path).query)).get("offset", "0"))
        found = pages[int(asked[-1]) // 3]
        return web.json_response({"messages": found, "total_results": 11})

    server.answers = [answer]
    async with client(server) as http:
        assert [one async for one in http.paginate(SEARCH)] == [1, 2, 3, 5, 10, 11]
    assert asked == ["0", "3", "6", "9"]


async def test_a_list_that_is_not_ready_is_no_empty_list(server: Server) -> None:
    server.answers = [json({"retry_after": 2.0}, status=202)]
    async with client(server) as http:
        with pytest.raises(HTTPError, match="not ready yet") as caught:
            await anext(http.paginate(SEARCH))
    assert caught.value.status == 202


async def test_items_within_a_page_that_says_whether_there_is_more(server: Server) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    times = [start - timedelta(hours=hour) for hour in range(4)]

    def page(*hours: int, more: bool) -> object:
        return {"threads": [{"archived_at": times[hour]} for hour in hours], "has_more": more}

    # Fewer than asked for though there is more, since some are hidden from the caller.
    server.answers = [json(page(1, 0, more=True)), json(page(2, 3, more=False))]
    request: PagedRequest[Threads, Thread] = PagedRequest(
        method="GET",
        path="/t",
        route="/t",
        result=Threads,
        pagination=Pagination(
            maximum=100,
            items="threads",
            key="archived_at",
            cursors=("before",),
            more="has_more",
        ),
    )
    async with client(server) as http:
        found = [thread async for thread in http.paginate(request)]
    assert [thread.archived_at for thread in found] == times
    query = parse_qsl(urlsplit(server.received[1].target).query)
    assert query == [("limit", "100"), ("before", "2025-12-31T23:00:00+00:00")]


async def test_an_error_ends_the_list(server: Server, clock: FakeClock) -> None:
    server.answers = [json([{"user": {"id": "7"}}] * 10), json({}, 404)]
    async with client(server) as http:
        found = http.paginate(bans())
        for _ in range(10):
            assert (await anext(found)).user.id == 7
        with pytest.raises(NotFound):
            await anext(found)


def test_a_cursor_that_is_passed_over_ends_the_list() -> None:
    pages = Pages(bans())
    same = [Ban(User(number)) for number in range(10)]
    for _ in range(2):
        assert pages.next() is not None
        assert len(pages.turn(same)) == 10
    assert pages.next() is None


def test_items_without_their_key() -> None:
    pages = Pages(bans())
    pages.next()
    page = [Ban(User(5)), Ban(User()), *(Ban(User(number)) for number in range(10, 18))]
    assert pages.turn(page) == page, "whoever cannot be ordered stays where he is"
    following = pages.next()
    assert following is not None
    assert dict(following.query)["before"] == "5"
    assert pages.turn([Ban(User())] * 10) == [Ban(User())] * 10
    assert pages.next() is None


@pytest.mark.parametrize("page", [UNSET, None, {}, "text", 5, {"bans": None}])
def test_a_page_that_is_no_list_ends_it(page: object) -> None:
    pages = Pages(bans(how=Pagination(maximum=10, items="bans", cursors=("after",))))
    pages.next()
    assert [*pages.turn(page)] == []
    assert pages.next() is None


def test_around_has_no_direction() -> None:
    with pytest.raises(InvalidRequest, match="around"):
        Pages(bans(("around", "5")))


@given(
    count=st.integers(0, 60),
    limit=st.none() | st.integers(0, 70),
    size=st.integers(1, 20),
    after=st.none() | st.integers(0, 70),
    descending=st.booleans(),
)
def test_every_item_comes_once(
    count: int, limit: int | None, size: int, after: int | None, descending: bool
) -> None:
    discord = Discord(count, descending=descending)
    query = [("limit", str(size))] + ([] if after is None else [("after", str(after))])
    pages = Pages(bans(*query), limit)
    found: list[object] = []
    while (wanted := pages.next()) is not None:
        page = discord.page(dict(wanted.query))
        found += ids(pages.turn([Ban(User(one)) for one in page]))
    everyone = range(count, 0, -1) if after is None else range(after + 1, count + 1)
    assert found == [*everyone][:limit]
    assert len(discord.asked) <= len(found) // size + 2
