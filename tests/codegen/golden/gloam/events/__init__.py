"""What the gateway says and hears: dispatches, commands, intents, opcodes, close codes.

Generated from `schema/gateway/` by `make generate`; not to be edited.
"""

from gloam.core import (
    ShardConnected,
    ShardConnecting,
    ShardDead,
    ShardDisconnected,
    UndecodableEvent,
)
from gloam.events.dispatch import (
    ALTERNATIVES,
    EVENTS,
    Alternative,
    BaseDispatch,
    BoxCreate,
    Dispatch,
    Event,
    Resumed,
    UserBoxCreate,
)
from gloam.events.intents import Intents
from gloam.events.opcodes import GatewayCloseCode, GatewayOpcode, Identify
from gloam.events.tables import CLOSE_ACTIONS, COMMANDS, PRIVILEGED_INTENTS, CloseAction

__all__ = [
    "ALTERNATIVES",
    "Alternative",
    "BaseDispatch",
    "BoxCreate",
    "CLOSE_ACTIONS",
    "COMMANDS",
    "CloseAction",
    "Dispatch",
    "EVENTS",
    "Event",
    "GatewayCloseCode",
    "GatewayOpcode",
    "Identify",
    "Intents",
    "PRIVILEGED_INTENTS",
    "Resumed",
    "ShardConnected",
    "ShardConnecting",
    "ShardDead",
    "ShardDisconnected",
    "UndecodableEvent",
    "UserBoxCreate",
]
