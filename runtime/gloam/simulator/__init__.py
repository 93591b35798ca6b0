"""A local Discord on loopback: one world, REST and gateway on one port, for demos and for tests."""

from gloam.simulator.errors import RefusedError
from gloam.simulator.faults import Faults
from gloam.simulator.kit import BotEndedError, Discord
from gloam.simulator.limits import Limits
from gloam.simulator.people import Person, Place
from gloam.simulator.scenario import Cast, ScenarioError
from gloam.simulator.simulator import Simulator
from gloam.simulator.wirelog import WireLog
from gloam.simulator.witness import InteractionFailedError
from gloam.simulator.world import Bot, World
from gloam.simulator.world.exchange import Exchange

__all__ = [
    "Bot",
    "BotEndedError",
    "Cast",
    "Discord",
    "Exchange",
    "Faults",
    "InteractionFailedError",
    "Limits",
    "Person",
    "Place",
    "RefusedError",
    "ScenarioError",
    "Simulator",
    "WireLog",
    "World",
]
