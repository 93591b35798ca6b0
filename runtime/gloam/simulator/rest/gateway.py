"""Where the gateway is.

https://discord.com/developers/docs/events/gateway#get-gateway
"""

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
        remaining=max(GATEWAY_SESSION_STARTS_PER_DAY - call.bot.sessions_started, 0),
        reset_after=DAY_MILLISECONDS,
        max_concurrency=call.max_concurrency,
    )
    return GatewayBotInfo(url=call.gateway_url, shards=1, session_start_limit=limit)
