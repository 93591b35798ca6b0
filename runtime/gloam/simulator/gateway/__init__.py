"""The simulated gateway: all of it is pure but `endpoint`, which owns the sockets."""

from gloam.simulator.gateway.endpoint import GatewayEndpoint
from gloam.simulator.gateway.hub import Hub
from gloam.simulator.gateway.sessions import Session

__all__ = ["GatewayEndpoint", "Hub", "Session"]
