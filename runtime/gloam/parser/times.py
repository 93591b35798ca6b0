"""Spans and moments of time, as people type them.

A span is one or more numbers with units, `2h30m`, `1.5 hours`, `7d`, each unit a fixed number of
seconds; months and years have none and are refused, as is a number alone. A moment is an ISO 8601
date, with or without a time, in UTC unless it says otherwise, or one of Discord's timestamps,
`<t:1700000000>`.
"""

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from gloam.parser.mentions import TimestampMention, parse_mention

_UNITS: Final = {
    "w": 604_800,
    "week": 604_800,
    "weeks": 604_800,
    "d": 86_400,
    "day": 86_400,
    "days": 86_400,
    "h": 3_600,
    "hr": 3_600,
    "hrs": 3_600,
    "hour": 3_600,
    "hours": 3_600,
    "m": 60,
    "min": 60,
    "mins": 60,
    "minute": 60,
    "minutes": 60,
    "s": 1,
    "sec": 1,
    "secs": 1,
    "second": 1,
    "seconds": 1,
}
"""Seconds by unit."""

# Possessive throughout, and bounded: no text takes longer than its length.
_PART: Final = re.compile(r"[\s,]*+([0-9]{1,9}+(?:\.[0-9]{1,9}+)?+)\s*+([A-Za-z]{1,7}+)[\s,]*+")


def parse_span(text: str) -> timedelta | None:
    """The span of time that the whole text says; `None` if it says none.

    Each unit counts once, and `m` is minutes. Spans that a `timedelta` cannot hold are none.
    """
    seconds = 0.0
    seen: set[int] = set()
    position = 0
    while position < len(text):
        found = _PART.match(text, position)
        unit = _UNITS.get(found[2].lower()) if found else None
        if found is None or unit is None or unit in seen:
            return None
        seen.add(unit)
        seconds += float(found[1]) * unit
        position = found.end()
    try:
        return timedelta(seconds=seconds) if seen else None
    except OverflowError:
        return None


def parse_moment(text: str) -> datetime | None:
    """The moment that the whole text says, with a time zone; `None` if it says none."""
    match parse_mention(text):
        case TimestampMention() as mention:
            try:
                return mention.moment
            except OverflowError:
                return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
