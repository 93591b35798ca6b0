"""Every limit of Discord's is held against what breaks it, or is listed as one that cannot be.

With as much as a limit nothing is wrong; with one more, or one less, that limit is named.
"""

from itertools import chain

import pytest

from gloam.models import limits as names
from gloam.toolbox import limits
from gloam.toolbox.unchecked import UNCHECKED_LIMITS
from tests.toolbox.at_the_limit import AT_THE_LIMIT, NOW


def test_every_limit_is_checked_or_has_a_reason_why_not() -> None:
    unchecked = list(chain.from_iterable(UNCHECKED_LIMITS.values()))
    assert sorted([*AT_THE_LIMIT, *unchecked]) == sorted(names.__all__)


@pytest.mark.parametrize("name", AT_THE_LIMIT)
def test_a_limit_can_be_reached_and_not_passed(name: str) -> None:
    limit: int = getattr(names, name)
    beyond = limit - 1 if "MINIMUM" in name else limit + 1
    assert limits.check(AT_THE_LIMIT[name](limit), NOW) == []
    found = limits.check(AT_THE_LIMIT[name](beyond), NOW)
    assert [(one.limit, one.actual) for one in found] == [(limit, beyond)]
