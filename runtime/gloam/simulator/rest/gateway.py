"""Where the gateway is.

https://discord.com/developers/docs/events/gateway#get-gateway
"""

from math import ceil
from typing import Final

from gloam.models import GatewayBotInfo, GatewayInfo, SessionStartLimit
from gloam.models.limits import GATEWAY_SESSION_STARTS_PER_DAY
from gloam.simulator.rest.call import Call

DAY_MILLISECONDS: Final = 24 * 60 * 60 * 1000


def get_gateway(call: Call) -> GatewayInfo:
    """Where the gateway is."""
    return GatewayInfo(url=call.gateway_url)


def get_bot_gateway(call: Call) -> GatewayBotInfo:
    """Where the gateway is, and how to begin."""
    limit = SessionStartLimit(
        total=GATEWAY_SESSION_STARTS_PER_DAY,
        remaining=max(GATEWAY_SESSION_STARTS_PER_DAY - _started(call), 0),
        reset_after=_reset_after(call),
        max_concurrency=call.max_concurrency,
    )
    return GatewayBotInfo(url=call.gateway_url, shards=1, session_start_limit=limit)


def _reset_after(call: Call) -> int:
    """In how many milliseconds the count of identifies begins anew."""
    resets_at = call.bot.starts_reset_at
    if resets_at is None or resets_at <= call.world.now:
        return DAY_MILLISECONDS
    return ceil((resets_at - call.world.now).total_seconds() * 1000)


def _started(call: Call) -> int:
    """How often the bot has identified since the count began."""
    resets_at = call.bot.starts_reset_at
    is_current = resets_at is not None and resets_at > call.world.now
    return call.bot.sessions_started if is_current else 0
