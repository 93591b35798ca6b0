"""The rules about how far from now something is: ends of timeouts, ages of messages.

https://discord.com/developers/docs/resources/guild#modify-guild-member
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct

from gloam.core import snowflake_time
from gloam.models.limits import (
    BULK_DELETE_AGE_SECONDS,
    INCIDENT_ACTION_SECONDS,
    TIMEOUT_SECONDS,
)
from gloam.toolbox.violations import Violation, Violations, at, at_most

_AHEAD: Final[Mapping[str, int]] = {
    "communication_disabled_until": TIMEOUT_SECONDS,
    "invites_disabled_until": INCIDENT_ACTION_SECONDS,
    "dms_disabled_until": INCIDENT_ACTION_SECONDS,
}
"""How many seconds from now a time can be at most, by the field that holds it."""


def time_rules(value: Struct, path: str, now: datetime) -> Violations:
    """What is wrong with the times of a body.

    Args:
        value: the body of a request.
        path: where it stands.
        now: what the time is.
    """
    for name in value.__struct_fields__:
        held = getattr(value, name)
        if name not in _AHEAD or not isinstance(held, datetime):
            continue
        if held.tzinfo is None:
            yield Violation(at(path, name), "a time needs its zone")
        else:
            ahead = _seconds(held - now)
            yield from at_most(at(path, name), _AHEAD[name], "seconds from now", ahead)
    if type(value).__name__ == "BulkDeleteMessagesBody":
        for index, message_id in enumerate(getattr(value, "messages", ())):
            age, place = _seconds(now - snowflake_time(message_id)), at(path, f"messages[{index}]")
            yield from at_most(place, BULK_DELETE_AGE_SECONDS, "seconds ago", age)


def _seconds(time: timedelta) -> int:
    return time // timedelta(seconds=1)
