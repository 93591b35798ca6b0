"""Which shards to run and whether they may be started, as values."""

import pickle

import pytest

from gloam.gateway import SavedSession, SessionBudgetSpent
from gloam.gateway.plan import Plan, Wish, check_budget, plan
from gloam.models import GatewayBotInfo, SessionStartLimit

LIMIT = SessionStartLimit(total=1000, remaining=20, reset_after=3_600_000, max_concurrency=1)


def info(shards: int) -> GatewayBotInfo:
    return GatewayBotInfo(url="wss://gateway.example", shards=shards, session_start_limit=LIMIT)


def saved(count: int, *numbers: int) -> dict[int, SavedSession]:
    return {number: SavedSession(f"s{number}", 5, "wss://r", count) for number in numbers}


@pytest.mark.parametrize(
    ("recommended", "wish", "given", "count", "resumed"),
    [
        (3, "auto", {}, 3, []),
        (3, "auto", saved(3, 0, 2), 3, [0, 2]),
        (4, "auto", saved(3, 0, 1, 2), 3, [0, 1, 2]),  # kept: it is not twice as many
        (7, "auto", saved(3, 0, 1, 2), 7, []),
        (2, "auto", {**saved(3, 0), **saved(2, 1)}, 2, [1]),  # of two minds
        (9, 4, saved(4, 1), 4, [1]),
        (9, 4, saved(5, 1), 4, []),
    ],
)
def test_the_number_of_shards_and_what_is_resumed(
    recommended: int, wish: Wish, given: dict[int, SavedSession], count: int, resumed: list[int]
) -> None:
    made = plan(info(recommended), wish, None, given)
    assert made.count == count
    assert list(made.sessions) == list(range(count))
    assert [number for number, one in made.sessions.items() if one] == resumed


def test_a_count_that_goes_with_no_ids_is_not_passed_over() -> None:
    for wish in ("auto", "16"):
        with pytest.raises(ValueError, match="say shards=16"):
            plan(info(1), wish, 16, {})  # type: ignore[arg-type]  # what mypy would have said


def test_a_recommendation_of_no_shards_is_one() -> None:
    assert plan(info(0), "auto", None, {}) == Plan(1, {0: None})


def test_some_shards_of_many() -> None:
    made = plan(info(1), [1, 3], 4, saved(4, 3))
    assert made == Plan(4, {1: None, 3: SavedSession("s3", 5, "wss://r", 4)})


@pytest.mark.parametrize(("needed", "reserve"), [(0, 999), (10, 10), (20, 0)])
def test_what_leaves_the_reserve_may_begin(needed: int, reserve: int) -> None:
    check_budget(LIMIT, needed, reserve, time=0.0)


@pytest.mark.parametrize(("needed", "reserve"), [(11, 10), (1, 20), (21, 0)])
def test_what_would_use_up_the_reserve_is_refused_and_says_until_when(
    needed: int, reserve: int
) -> None:
    with pytest.raises(SessionBudgetSpent, match="until 1970-01-01 01:00:00 UTC") as caught:
        check_budget(LIMIT, needed, reserve, time=0.0)
    error = caught.value
    assert (error.remaining, error.needed, error.reset_after) == (20, needed, 3600)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.needed) == (str(error), needed)
