"""The table of who may import whom, as data: the one place to change when an arrow is added.

A room may import itself, the rooms of its row and the standard library; of other distributions
only what its row lists. `CODEGEN` is the generator's row: it must run while `generated/` is broken
or absent, so it imports nothing of `gloam`.
"""

from typing import NamedTuple


class Row(NamedTuple):
    """What one room may import; names of distributions are import names."""

    rooms: frozenset[str]
    third_party: frozenset[str]


def _row(rooms: str = "", third_party: str = "") -> Row:
    """A row; msgspec is in each, since structs are how every room says what its values are."""
    return Row(frozenset(rooms.split()), frozenset({"msgspec", *third_party.split()}))


ROOMS = {
    "core": _row(),
    "models": _row("core"),
    "routes": _row("core models"),
    "events": _row("core models"),
    "ratelimiter": _row("core"),
    "http": _row("core models ratelimiter", "aiohttp yarl"),
    "gateway": _row("core models events", "websockets backports compression"),
    "cache": _row("core models events", "redis"),
    "parser": _row("core models"),
    "standby": _row("core models events"),
    "toolbox": _row("core models"),
    "simulator": _row(
        "core models routes events ratelimiter http gateway cache parser standby toolbox",
        "aiohttp websockets backports compression pytest pytest_asyncio yaml",
    ),
}
"""By room. A zstd binding is `backports.zstd`, or `compression.zstd` from Python 3.14 on."""

GENERATED = frozenset({"models", "routes", "events"})
"""The rooms under `generated/`; all others are under `runtime/`."""

CODEGEN = _row(third_party="jinja2 yaml datamodel_code_generator openapi_spec_validator")
"""ruff is run as a program, not imported."""

DRIVEN = frozenset({"http", "simulator"})
"""The rooms that are about I/O throughout; in all others only the drivers may reach outside."""

DRIVERS = frozenset(
    {
        "gloam.cache.redis",
        "gloam.core.clock",
        "gloam.gateway.cluster",
        "gloam.gateway.commands",
        "gloam.gateway.connection",
        "gloam.gateway.desk",
        "gloam.gateway.discovery",
        "gloam.gateway.fleet",
        "gloam.gateway.handlers",
        "gloam.gateway.link",
        "gloam.gateway.queue",
        "gloam.gateway.reshard",
        "gloam.gateway.running",
        "gloam.gateway.shard",
        "gloam.gateway.stream",
        "gloam.ratelimiter.in_process",
        "gloam.standby.standby",
        "gloam.standby.stream",
    }
)
"""The modules that own clocks, tasks and sockets; everything beside them takes `now` and bytes."""

OUTSIDE = frozenset(
    {"aiohttp", "asyncio", "http", "select", "socket", "ssl", "subprocess", "threading", "time"}
    | {"redis", "websockets"}
)
"""Modules that reach the outside world, or wait for it."""
