"""What every room stands on: requests, the wire codec, open enums, files, clocks, the error root.

Nothing here does I/O, and nothing here knows an endpoint, a model or an event of Discord's.
"""

from gloam.core.clock import Clock, FakeClock, SystemClock, timeout
from gloam.core.constraints import Constraint, ConstraintKind
from gloam.core.enums import Flags, OpenIntEnum, OpenStrEnum, StringFlags
from gloam.core.errors import DecodeError, EncodeError, GloamError, LocalError, RemoteError
from gloam.core.files import File
from gloam.core.lifecycle import (
    ShardConnected,
    ShardConnecting,
    ShardDead,
    ShardDisconnected,
    UndecodableEvent,
)
from gloam.core.request import Method, PagedRequest, Pagination, Request, Route
from gloam.core.snowflake import snowflake_at, snowflake_time
from gloam.core.token import Token
from gloam.core.unknown import Unknown

__all__ = [
    "Clock",
    "Constraint",
    "ConstraintKind",
    "DecodeError",
    "EncodeError",
    "FakeClock",
    "File",
    "Flags",
    "GloamError",
    "LocalError",
    "Method",
    "OpenIntEnum",
    "OpenStrEnum",
    "PagedRequest",
    "Pagination",
    "RemoteError",
    "Request",
    "Route",
    "ShardConnected",
    "ShardConnecting",
    "ShardDead",
    "ShardDisconnected",
    "StringFlags",
    "SystemClock",
    "Token",
    "UndecodableEvent",
    "Unknown",
    "snowflake_at",
    "snowflake_time",
    "timeout",
]
