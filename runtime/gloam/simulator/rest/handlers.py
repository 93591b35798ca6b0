"""The operations that are simulated; every other one answers 501.

Each is a function of the module of its domain that is named as its operation id is. It checks that
the caller may see what it asks for, turns the call's values into a verb of the world, and gives
back what Discord would: a struct, a list of them, or None for 204. There is no list to keep: a
function of these modules whose name is an operation of the route table is its handler.
"""

from collections.abc import Mapping
from typing import Final

from gloam.routes import ROUTES
from gloam.simulator.rest import (
    application_commands,
    applications,
    audit_logs,
    auto_moderation,
    bans,
    channels,
    emojis,
    entitlements,
    gateway,
    guild_templates,
    guilds,
    integrations,
    interactions,
    invites,
    members,
    messages,
    onboarding,
    pins,
    polls,
    reactions,
    roles,
    scheduled_events,
    search,
    soundboard,
    stage_instances,
    stickers,
    store,
    threads,
    users,
    voice,
    webhooks,
    widgets,
)
from gloam.simulator.rest.call import Handler

_MODULES: Final = (
    application_commands,
    applications,
    audit_logs,
    auto_moderation,
    bans,
    channels,
    emojis,
    entitlements,
    gateway,
    guild_templates,
    guilds,
    integrations,
    interactions,
    invites,
    members,
    messages,
    onboarding,
    pins,
    polls,
    reactions,
    roles,
    scheduled_events,
    search,
    soundboard,
    stage_instances,
    stickers,
    store,
    threads,
    users,
    voice,
    webhooks,
    widgets,
)

HANDLERS: Final[Mapping[str, Handler]] = {
    name: function
    for module in _MODULES
    for name, function in vars(module).items()
    if name in ROUTES and getattr(function, "__module__", "") == module.__name__
}
"""Operation id → handler."""
