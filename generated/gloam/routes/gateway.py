"""Gateway: Where to connect to the gateway.

Generated from `schema/routes/gateway.yaml` by `make generate`; not to be edited.
"""

from gloam.core import Request
from gloam.models.gateway_info import GatewayBotInfo, GatewayInfo

__all__ = ["get_bot_gateway", "get_gateway"]


def get_bot_gateway() -> Request[GatewayBotInfo]:
    """Tell the address of the gateway, how many shards a bot should have and how many sessions it
    may start.

    https://discord.com/developers/docs/events/gateway#get-gateway-bot
    """
    return Request(
        operation="get_bot_gateway",
        method="GET",
        path="/gateway/bot",
        route="/gateway/bot",
        result=GatewayBotInfo,
    )


def get_gateway() -> Request[GatewayInfo]:
    """Tell the address of the gateway.

    Works without a token.

    https://discord.com/developers/docs/events/gateway#get-gateway
    """
    return Request(
        operation="get_gateway",
        method="GET",
        path="/gateway",
        route="/gateway",
        authorized=False,
        result=GatewayInfo,
    )
