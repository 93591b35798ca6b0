"""The rules of auto-moderation: making, changing and deleting them.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object
"""

import re
from collections.abc import Mapping
from typing import Final

from msgspec import UNSET, Struct, UnsetType, structs

from gloam.events import (
    AutoModerationRuleCreate,
    AutoModerationRuleDelete,
    AutoModerationRuleUpdate,
)
from gloam.models import (
    AuditLogEvent,
    AutoModerationRuleId,
    AutoModerationTriggerMetadata,
    AutoModerationTriggerType,
    GuildId,
    KeywordPresetRule,
    KeywordPresetTriggerMetadata,
    KeywordRule,
    KeywordTriggerMetadata,
    MemberProfileRule,
    MentionSpamRule,
    MentionSpamTriggerMetadata,
    Permissions,
    SpamRule,
    SpamTriggerMetadata,
    TimeoutAction,
    UserId,
)
from gloam.models.limits import (
    AUTO_MODERATION_KEYWORD_PRESET_RULES,
    AUTO_MODERATION_KEYWORD_RULES,
    AUTO_MODERATION_MEMBER_PROFILE_RULES,
    AUTO_MODERATION_MENTION_SPAM_RULES,
    AUTO_MODERATION_SPAM_RULES,
)
from gloam.simulator.errors import NOT_FOUND, RefusedError, refuse_field
from gloam.simulator.world import access, audit
from gloam.simulator.world.auto_moderation import trigger_of
from gloam.simulator.world.state import Rule, World, build

Trigger = AutoModerationTriggerType
_KINDS: Final[Mapping[Trigger, tuple[type[Rule], type[Struct], int]]] = {
    Trigger.KEYWORD: (KeywordRule, KeywordTriggerMetadata, AUTO_MODERATION_KEYWORD_RULES),
    Trigger.SPAM: (SpamRule, SpamTriggerMetadata, AUTO_MODERATION_SPAM_RULES),
    Trigger.KEYWORD_PRESET: (
        KeywordPresetRule,
        KeywordPresetTriggerMetadata,
        AUTO_MODERATION_KEYWORD_PRESET_RULES,
    ),
    Trigger.MENTION_SPAM: (
        MentionSpamRule,
        MentionSpamTriggerMetadata,
        AUTO_MODERATION_MENTION_SPAM_RULES,
    ),
    Trigger.MEMBER_PROFILE: (
        MemberProfileRule,
        KeywordTriggerMetadata,
        AUTO_MODERATION_MEMBER_PROFILE_RULES,
    ),
}
"""By kind: the rule, its metadata, and how many of it a guild may have."""


def rule_of(world: World, guild_id: GuildId, rule_id: int) -> Rule:
    """The rule of a guild; raises `RefusedError` if there is none."""
    rules = world.auto_moderation.get(guild_id, {})
    try:
        return rules[AutoModerationRuleId(rule_id)]
    except KeyError:  # no code is documented for it
        raise RefusedError(NOT_FOUND) from None


def create(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    trigger: AutoModerationTriggerType,
    metadata: AutoModerationTriggerMetadata,
    settings: Mapping[str, object],
    *,
    reason: str | None = None,
) -> Rule:
    """Someone makes a rule, with its fields by name.

    Raises:
        RefusedError: they may not, there are too many of the kind, or a pattern is none.
    """
    access.require_guild(world, guild_id, user_id, Permissions.MANAGE_GUILD)
    if trigger not in _KINDS:
        raise refuse_field("trigger_type", "Value must be one of (1, 3, 4, 5, 6).")
    kind, _, most = _KINDS[trigger]
    rules = world.auto_moderation.setdefault(guild_id, {})
    if sum(trigger_of(one) is trigger for one in rules.values()) >= most:
        message = f"Maximum number of rules of this trigger type reached ({most})"
        raise refuse_field("trigger_type", message, "AUTO_MODERATION_MAX_RULES_OF_TYPE_EXCEEDED")
    defaults = {"enabled": False, "exempt_roles": [], "exempt_channels": []}
    fields = {
        "id": AutoModerationRuleId(world.snowflakes.make()),
        "guild_id": guild_id,
        "creator_id": user_id,
        "trigger_metadata": _metadata(trigger, metadata),
    }
    rule = build(kind, {**defaults, **settings, **fields})
    _check_actions(rule)
    rules[rule.id] = rule
    audience = access.holders(world, guild_id, Permissions.MANAGE_GUILD)
    world.emit(AutoModerationRuleCreate(rule, 0), audience, guild_id)
    _record(world, user_id, AuditLogEvent.AUTO_MODERATION_RULE_CREATE, None, rule, reason)
    return rule


def update(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    rule_id: int,
    metadata: AutoModerationTriggerMetadata | UnsetType,
    settings: Mapping[str, object],
    *,
    reason: str | None = None,
) -> Rule:
    """Someone changes fields of a rule, by name; its kind stays.

    Raises:
        RefusedError: they may not, there is no such rule, or a pattern is none.
    """
    access.require_guild(world, guild_id, user_id, Permissions.MANAGE_GUILD)
    old = rule_of(world, guild_id, rule_id)
    changes = dict(settings)
    if metadata is not UNSET:
        changes["trigger_metadata"] = _metadata(trigger_of(old), metadata)
    rule = structs.replace(old, **changes)
    _check_actions(rule)
    world.auto_moderation[guild_id][rule.id] = rule
    audience = access.holders(world, guild_id, Permissions.MANAGE_GUILD)
    world.emit(AutoModerationRuleUpdate(rule, 0), audience, guild_id)
    _record(world, user_id, AuditLogEvent.AUTO_MODERATION_RULE_UPDATE, old, rule, reason)
    return rule


def delete(
    world: World, user_id: UserId, guild_id: GuildId, rule_id: int, *, reason: str | None = None
) -> None:
    """Someone deletes a rule.

    Raises:
        RefusedError: they may not, or there is no such rule.
    """
    access.require_guild(world, guild_id, user_id, Permissions.MANAGE_GUILD)
    rule = rule_of(world, guild_id, rule_id)
    del world.auto_moderation[guild_id][rule.id]
    audience = access.holders(world, guild_id, Permissions.MANAGE_GUILD)
    world.emit(AutoModerationRuleDelete(rule, 0), audience, guild_id)
    _record(world, user_id, AuditLogEvent.AUTO_MODERATION_RULE_DELETE, rule, None, reason)


def _check_actions(rule: Rule) -> None:
    """Refuse to time someone out for what a rule of this kind cannot judge them by."""
    if trigger_of(rule) in (
        AutoModerationTriggerType.KEYWORD,
        AutoModerationTriggerType.MENTION_SPAM,
    ):
        return
    for index, action in enumerate(rule.actions):
        if isinstance(action, TimeoutAction):
            message = "This action cannot be used with this trigger type"
            raise refuse_field(("actions", index, "type"), message)


def _metadata(trigger: Trigger, metadata: AutoModerationTriggerMetadata) -> Struct:
    """The metadata as a rule of the kind has it."""
    for index, text in enumerate(metadata.regex_patterns or ()):
        try:
            re.compile(text)
        except re.error as error:
            path = ("trigger_metadata", "regex_patterns", index)
            raise refuse_field(path, str(error), "AUTO_MODERATION_INVALID_REGEX") from error
    kind = _KINDS[trigger][1]
    names = kind.__struct_fields__
    return build(kind, {name: getattr(metadata, name) for name in names})


def _record(
    world: World,
    user_id: UserId,
    action: AuditLogEvent,
    old: Rule | None,
    new: Rule | None,
    reason: str | None,
) -> None:
    rule = new or old
    if rule is None:
        return
    changes = audit.changes(old, new)
    audit.record(world, rule.guild_id, user_id, action, rule.id, reason=reason, changes=changes)
