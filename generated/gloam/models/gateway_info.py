"""Gateway information: Where the gateway is, and how to begin.

Generated from `schema/models/gateway_info.yaml` by `make generate`; not to be edited.
"""

from msgspec import Struct

__all__ = ["GatewayBotInfo", "GatewayInfo", "SessionStartLimit"]


class GatewayInfo(Struct, frozen=True, gc=False, kw_only=True):
    """Where the gateway is.

    https://discord.com/developers/docs/events/gateway#get-gateway
    """

    url: str
    """Its address."""


class SessionStartLimit(Struct, frozen=True, gc=False, kw_only=True):
    """How many sessions may be started.

    https://discord.com/developers/docs/events/gateway#session-start-limit-object
    """

    total: int
    """How many a day."""

    remaining: int
    """How many are left."""

    reset_after: int
    """Milliseconds until there are `total` again."""

    max_concurrency: int
    """How many may be started in five seconds."""


class GatewayBotInfo(Struct, frozen=True, gc=False, kw_only=True):
    """Where the gateway is, and how a bot should begin.

    https://discord.com/developers/docs/events/gateway#get-gateway-bot
    """

    url: str
    """Its address."""

    shards: int
    """How many shards Discord recommends."""

    session_start_limit: SessionStartLimit
    """How many sessions may be started."""
