from hypothesis import given
from hypothesis import strategies as st

from gloam.core import FakeClock, snowflake_time
from gloam.simulator.snowflakes import Snowflakes


def test_an_id_tells_its_millisecond() -> None:
    clock = FakeClock(epoch=1_700_000_000.25)
    assert snowflake_time(Snowflakes(clock).make()).timestamp() == 1_700_000_000.25


@given(st.integers(1, 5_000))
def test_ids_rise_while_the_clock_stands(count: int) -> None:
    snowflakes = Snowflakes(FakeClock())
    made = [snowflakes.make() for _ in range(count)]
    assert made == sorted(set(made))


async def test_ids_follow_the_clock() -> None:
    clock = FakeClock()
    snowflakes = Snowflakes(clock)
    first = snowflakes.make()
    await clock.advance(1.5)
    assert (snowflakes.make() >> 22) - (first >> 22) == 1_500
