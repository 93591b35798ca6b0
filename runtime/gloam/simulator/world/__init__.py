"""The world of the simulated Discord: its state, and the verbs that change it."""

from gloam.simulator.world import accounts, channels, guilds, messages
from gloam.simulator.world.state import AnyChannel, Bot, Emission, StoredFile, World

__all__ = [
    "AnyChannel",
    "Bot",
    "Emission",
    "StoredFile",
    "World",
    "accounts",
    "channels",
    "guilds",
    "messages",
]
