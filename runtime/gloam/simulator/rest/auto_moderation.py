"""The rules of auto-moderation.

https://discord.com/developers/docs/resources/auto-moderation
"""

from collections.abc import Sequence

from gloam.models import AutoModerationTriggerMetadata
from gloam.models.auto_moderation import BaseAutoModerationRule
from gloam.routes.bodies import CreateAutoModerationRuleBody, UpdateAutoModerationRuleBody
from gloam.simulator.rest.call import Call
from gloam.simulator.rest.settings import given
from gloam.simulator.world import auto_moderation_rules as rules
from gloam.simulator.world.auto_moderation import rules_of
from gloam.simulator.world.state import Rule


def list_auto_moderation_rules(call: Call) -> Sequence[Rule]:
    """The rules of a guild."""
    return rules_of(call.world, call.guild().id)


def get_auto_moderation_rule(call: Call) -> Rule:
    """A rule."""
    return rules.rule_of(call.world, call.guild().id, call.id("rule_id"))


def create_auto_moderation_rule(call: Call) -> Rule:
    """A new rule."""
    guild, body = call.guild(), call.body(CreateAutoModerationRuleBody)
    return rules.create(
        call.world,
        call.user_id,
        guild.id,
        body.trigger_type,
        body.trigger_metadata or AutoModerationTriggerMetadata(),
        given(body, BaseAutoModerationRule),
        reason=call.reason,
    )


def update_auto_moderation_rule(call: Call) -> Rule:
    """Change a rule."""
    guild, body = call.guild(), call.body(UpdateAutoModerationRuleBody)
    return rules.update(
        call.world,
        call.user_id,
        guild.id,
        call.id("rule_id"),
        body.trigger_metadata,
        given(body, BaseAutoModerationRule),
        reason=call.reason,
    )


def delete_auto_moderation_rule(call: Call) -> None:
    """A rule goes."""
    guild, rule_id = call.guild(), call.id("rule_id")
    rules.delete(call.world, call.user_id, guild.id, rule_id, reason=call.reason)
