"""The gateway: what Discord tells, as it happens.

`Cluster` is what most bots need: all recommended shards, one stream of typed events. `Shard` is one
connection of it, `Session` the pure state machine inside, `Handlers` runs what answers, and `run`
ends all of it well when the program is told to stop.
"""

from gloam.gateway.cluster import Cluster
from gloam.gateway.decoder import Decoder, Frame
from gloam.gateway.errors import (
    AuthenticationFailed,
    GatewayError,
    InflateError,
    IntentsRefused,
    MembersTimeout,
    PayloadTooLarge,
    SessionBudgetSpent,
    ShardClosed,
    ShardingRefused,
)
from gloam.gateway.handlers import Handlers
from gloam.gateway.heart import Latency
from gloam.gateway.inflate import Compression
from gloam.gateway.members import Members
from gloam.gateway.metrics import Counters, MetricsHook, ShardMetrics
from gloam.gateway.queue import IdentifyQueue, InProcessQueue
from gloam.gateway.running import run
from gloam.gateway.schedule import IdentifySchedule
from gloam.gateway.send_limit import SendLimit
from gloam.gateway.session import Session
from gloam.gateway.shard import Shard
from gloam.gateway.states import State
from gloam.gateway.values import SavedSession, SessionConfig

__all__ = [
    "AuthenticationFailed",
    "Cluster",
    "Compression",
    "Counters",
    "Decoder",
    "Frame",
    "GatewayError",
    "Handlers",
    "IdentifyQueue",
    "IdentifySchedule",
    "InProcessQueue",
    "InflateError",
    "IntentsRefused",
    "Latency",
    "Members",
    "MembersTimeout",
    "MetricsHook",
    "PayloadTooLarge",
    "SavedSession",
    "SendLimit",
    "Session",
    "SessionBudgetSpent",
    "SessionConfig",
    "Shard",
    "ShardClosed",
    "ShardMetrics",
    "ShardingRefused",
    "State",
    "run",
]
