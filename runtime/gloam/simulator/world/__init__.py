"""The world of the simulated Discord: its state, and the verbs that change it."""

from gloam.simulator.world import accounts, channels, guilds, members, messages, roles
from gloam.simulator.world.drafts import Draft, Edit
from gloam.simulator.world.state import AnyChannel, Audience, Bot, Emission, StoredFile, World

__all__ = [
    "AnyChannel",
    "Audience",
    "Bot",
    "Draft",
    "Edit",
    "Emission",
    "StoredFile",
    "World",
    "accounts",
    "channels",
    "guilds",
    "members",
    "messages",
    "roles",
]
