"""The gateway: what Discord tells, as it happens.

`Cluster` is what most bots need: all recommended shards, one stream of typed events. `Shard` is one
connection of it, `Session` the pure state machine inside, `Handlers` runs what answers.
"""

from gloam.gateway.cluster import Cluster
from gloam.gateway.decoder import Decoder, Frame
from gloam.gateway.errors import (
    AuthenticationFailed,
    GatewayError,
    InflateError,
    IntentsRefused,
    PayloadTooLarge,
    ShardClosed,
    ShardingRefused,
)
from gloam.gateway.handlers import Handlers
from gloam.gateway.inflate import Compression
from gloam.gateway.queue import IdentifyQueue, IdentifySchedule, InProcessQueue
from gloam.gateway.send_limit import SendLimit
from gloam.gateway.session import SavedSession, Session, SessionConfig
from gloam.gateway.shard import Shard
from gloam.gateway.states import State

__all__ = [
    "AuthenticationFailed",
    "Cluster",
    "Compression",
    "Decoder",
    "Frame",
    "GatewayError",
    "Handlers",
    "IdentifyQueue",
    "IdentifySchedule",
    "InProcessQueue",
    "InflateError",
    "IntentsRefused",
    "PayloadTooLarge",
    "SavedSession",
    "SendLimit",
    "Session",
    "SessionConfig",
    "Shard",
    "ShardClosed",
    "ShardingRefused",
    "State",
]
