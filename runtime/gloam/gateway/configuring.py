"""From what a user gives to a shard to what its session identifies with."""

import sys
from typing import Final

from msgspec import UNSET

from gloam.core import Token
from gloam.events import IdentifyConnectionProperties, Intents, UpdatePresence
from gloam.gateway.values import SessionConfig
from gloam.models import limits

PROPERTIES: Final = IdentifyConnectionProperties(os=sys.platform, browser="gloam", device="gloam")
"""How the library names itself when it identifies."""

_THRESHOLDS: Final = range(limits.LARGE_THRESHOLD_MINIMUM, limits.LARGE_THRESHOLD_MAXIMUM + 1)


def configure(
    token: str | Token,
    intents: Intents,
    url: str,
    shard: tuple[int, int],
    *,
    presence: UpdatePresence | None = None,
    large_threshold: int | None = None,
) -> SessionConfig:
    """What a session is started with.

    Args:
        token: the bot's token, with or without `Bot `.
        intents: the groups of events to receive.
        url: the gateway's address.
        shard: the shard's number, and how many there are.
        presence: what to show from the start; None for Discord's default.
        large_threshold: members above which a guild's offline members are left out; None for
            Discord's default.

    Raises:
        ValueError: the threshold is not from 50 to 250.
    """
    if large_threshold is not None and large_threshold not in _THRESHOLDS:
        raise ValueError(f"large_threshold is from 50 to 250, not {large_threshold}")
    return SessionConfig(
        token=token if isinstance(token, Token) else Token(token),
        intents=intents,
        url=url,
        shard=shard,
        properties=PROPERTIES,
        large_threshold=UNSET if large_threshold is None else large_threshold,
        presence=UNSET if presence is None else presence,
    )
