"""The audit log.

https://discord.com/developers/docs/resources/audit-log
"""

from gloam.models import AuditLog
from gloam.models.channels import BaseThread
from gloam.simulator.rest.call import Call
from gloam.simulator.world import audit


def list_guild_audit_log_entries(call: Call) -> AuditLog:
    """Entries of the audit log, and what they speak of, as far as it still is."""
    guild, world = call.guild(), call.world
    action = call.query.get("action_type")
    found = audit.entries(
        world,
        guild.id,
        call.query_number("limit", 50, 1, 100),
        user_id=call.query_id("user_id"),
        target_id=call.query_id("target_id"),
        action=None if action is None else call.query_number("action_type", 0, 0, 1000),
        before=call.query_id("before"),
        after=call.query_id("after"),
    )
    named = {int(one) for entry in found for one in (entry.user_id, entry.target_id) if one}
    events = world.scheduled_events.get(guild.id, {})
    rules = world.auto_moderation.get(guild.id, {})
    return AuditLog(
        application_commands=[one for one in world.commands.values() if one.id in named],
        audit_log_entries=found,
        auto_moderation_rules=[one for one in rules.values() if one.id in named],
        guild_scheduled_events=[one for one in events.values() if one.id in named],
        integrations=[],
        threads=[
            one
            for one in world.channels.values()
            if isinstance(one, BaseThread) and one.id in named
        ],
        webhooks=[one for one in world.webhooks.values() if one.id in named],
        users=[user for user in world.users.values() if user.id in named],
    )
