"""Gateway information: Where the gateway is, and how often it may be entered.

Generated from `schema/models/gateway_info.yaml` by `make generate`; not to be edited.
"""

from msgspec import Struct

__all__ = ["GatewayBotInfo", "GatewayInfo", "SessionStartLimit"]


class GatewayInfo(Struct, frozen=True, gc=False, kw_only=True):
    """Where the gateway is.

    https://discord.com/developers/docs/events/gateway#get-gateway
    """

    url: str
    """The address to connect to."""


class SessionStartLimit(Struct, frozen=True, gc=False, kw_only=True):
    """How many sessions a bot may begin.

    https://discord.com/developers/docs/events/gateway#session-start-limit-object
    """

    total: int
    """How many in all."""

    remaining: int
    """How many are left."""

    reset_after: int
    """In how many milliseconds all are left again."""

    max_concurrency: int
    """How many may begin within 5 seconds."""


class GatewayBotInfo(Struct, frozen=True, gc=False, kw_only=True):
    """Where the gateway is, and how a bot should connect to it.

    https://discord.com/developers/docs/events/gateway#get-gateway-bot
    """

    url: str
    """The address to connect to."""

    shards: int
    """How many shards to use."""

    session_start_limit: SessionStartLimit
    """How many sessions may begin."""
