"""A local Discord on loopback: one world, REST and gateway on one port, for demos and for tests."""

from gloam.simulator.errors import RefusedError
from gloam.simulator.limits import Limits
from gloam.simulator.people import Person, Place
from gloam.simulator.simulator import Simulator
from gloam.simulator.world import Bot, World

__all__ = ["Bot", "Limits", "Person", "Place", "RefusedError", "Simulator", "World"]
