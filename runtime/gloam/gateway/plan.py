"""Which shards to run here, with which sessions, and whether their number of starts is affordable.

Pure: in go what Discord recommends, what the user wishes and what was saved; out comes a `Plan`, or
an error that says what is wrong.

A session belongs to a number of shards: with another number it would hear of other guilds. So
`"auto"` keeps the number that sessions were saved with, as long as Discord does not recommend more
than twice as many; sessions of another number are left to time out.

The session budget is protected: what would leave less of it than the reserve is refused, since at
the end of it Discord resets the token.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Literal, TypeAlias

from msgspec import Struct

from gloam.gateway.errors import SessionBudgetSpent
from gloam.gateway.values import SavedSession
from gloam.models import GatewayBotInfo, SessionStartLimit

Wish: TypeAlias = Literal["auto"] | int | Sequence[int]
"""As many shards as Discord recommends, so many, or those with these numbers."""


class Plan(Struct, frozen=True):
    """What to run."""

    count: int
    """How many shards the bot has in all processes."""

    sessions: Mapping[int, SavedSession | None]
    """The shards to run here, with the session to resume, or None for a new one."""


def plan(
    info: GatewayBotInfo,
    wish: Wish,
    shard_count: int | None,
    saved: Mapping[int, SavedSession],
) -> Plan:
    """What to run.

    Raises:
        ValueError: there is no shard to run, or one that `shard_count` excludes; or a wish that is
            none.
    """
    ids, count = _numbers(info, wish, shard_count, saved)
    if not ids or not all(0 <= number < count for number in ids):
        raise ValueError(f"the shards to run are some of 0 to {count - 1}, not {list(ids)}")
    fitting = {number: one for number, one in saved.items() if one.shard_count == count}
    return Plan(count, {number: fitting.get(number) for number in ids})


def _numbers(
    info: GatewayBotInfo,
    wish: Wish,
    shard_count: int | None,
    saved: Mapping[int, SavedSession],
) -> tuple[Sequence[int], int]:
    if isinstance(wish, str):
        if wish != "auto" or shard_count is not None:
            raise ValueError(
                f"shards={wish!r}, shard_count={shard_count}: for so many shards say shards=16, for"
                " some of them shards=[0, 1], shard_count=16"
            )
        counts = {one.shard_count for one in saved.values()}
        kept = counts.pop() if len(counts) == 1 else 0
        recommended = max(info.shards, 1)
        count = kept if 2 * kept >= recommended else recommended
        return range(count), count
    ids = range(wish) if isinstance(wish, int) else wish
    return ids, shard_count or max(ids, default=0) + 1


def check_budget(limit: SessionStartLimit, needed: int, reserve: int, time: float) -> None:
    """Refuse to begin more sessions than are left above the reserve.

    Args:
        limit: what Discord says.
        needed: how many sessions would begin.
        reserve: how many are never to be used up.
        time: seconds since the Unix epoch.

    Raises:
        SessionBudgetSpent: it would be too many.
    """
    if not needed or limit.remaining - needed >= reserve:
        return
    reset_after = limit.reset_after / 1000
    resets_at = datetime.fromtimestamp(time + reset_after, UTC)
    raise SessionBudgetSpent(
        remaining=limit.remaining,
        needed=needed,
        reset_after=reset_after,
        resets_at=f"{resets_at:%Y-%m-%d %H:%M:%S} UTC",
    )
