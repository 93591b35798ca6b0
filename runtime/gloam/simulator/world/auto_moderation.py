"""Auto-moderation: rules, and what they do to what is written.

In: rules of a guild, and a text that someone is about to post. Out: the rules that it meets
(`judge`), and what they have Discord do (`execute`): block the message, tell moderators, silence
its author. Keywords match whole words, or parts of words where they have a `*`; patterns are taken
as Python reads them, which for what rules are made of is how Discord reads them. Presets and the
spam rule can be kept, but match nothing: Discord publishes neither its lists nor its model.

Whoever manages the guild, and the roles and channels that a rule exempts, are not judged.

https://discord.com/developers/docs/resources/auto-moderation
"""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

from msgspec import UNSET, Struct, UnsetType

from gloam.events import AutoModerationActionExecution, AutoModerationActionExecutionPayload
from gloam.models import (
    AuditLogEvent,
    AutoModerationAction,
    AutoModerationEventType,
    AutoModerationTriggerType,
    BlockMessageAction,
    Embed,
    EmbedField,
    GuildId,
    KeywordRule,
    MentionSpamRule,
    MessageId,
    MessageType,
    OptionalAuditEntryInfo,
    Permissions,
    SendAlertMessageAction,
    TimeoutAction,
    UserId,
)
from gloam.models.auto_moderation import BaseAutoModerationRule
from gloam.simulator.world import access, audit, delivery, members
from gloam.simulator.world.state import AnyChannel, Rule, World, guild_of, tag_of

_MENTION: Final = re.compile(r"<@[!&]?\d+>")
_TRUSTED: Final = Permissions.MANAGE_GUILD | Permissions.ADMINISTRATOR

_ENTRIES: Final = {
    BlockMessageAction: AuditLogEvent.AUTO_MODERATION_BLOCK_MESSAGE,
    SendAlertMessageAction: AuditLogEvent.AUTO_MODERATION_FLAG_TO_CHANNEL,
    TimeoutAction: AuditLogEvent.AUTO_MODERATION_USER_COMMUNICATION_DISABLED,
}


class Hit(Struct, frozen=True):
    """A rule that a text meets."""

    rule: BaseAutoModerationRule
    keyword: str | None
    """The keyword or pattern that matched; None for a rule that has none."""

    matched: str | None
    """What of the text matched it."""

    content: str

    @property
    def blocks(self) -> bool:
        """Whether the message is not to be posted."""
        return any(isinstance(action, BlockMessageAction) for action in self.rule.actions)


def judge(world: World, author_id: UserId, channel: AnyChannel, content: str) -> list[Hit]:
    """The rules that a text meets, if someone writes it in a channel."""
    guild_id = guild_of(channel)
    rules = world.auto_moderation.get(guild_id, {}) if guild_id else {}
    if guild_id is None or not rules:
        return []
    guild = world.guilds[guild_id]
    member = world.members[guild_id].get(author_id)
    if member is None or access.in_guild(world, guild, author_id) & _TRUSTED:
        return []
    places = {channel.id, getattr(channel, "parent_id", None)}
    return [
        hit
        for rule in rules.values()
        if rule.enabled
        and rule.event_type is AutoModerationEventType.MESSAGE_SEND
        and not set(rule.exempt_roles) & set(member.roles)
        and not places & set(rule.exempt_channels)
        and (hit := _meet(rule, content)) is not None
    ]


def execute(
    world: World,
    author_id: UserId,
    channel: AnyChannel,
    hits: Sequence[Hit],
    message_id: MessageId | UnsetType,
) -> None:
    """Do what the rules say that were met."""
    for hit in hits:
        for action in hit.rule.actions:
            _carry_out(world, author_id, channel, hit, action, message_id)


def trigger_of(rule: BaseAutoModerationRule) -> AutoModerationTriggerType:
    """The kind of a rule."""
    return AutoModerationTriggerType(tag_of(type(rule)))


def _carry_out(
    world: World,
    author_id: UserId,
    channel: AnyChannel,
    hit: Hit,
    action: AutoModerationAction,
    message_id: MessageId | UnsetType,
) -> None:
    guild_id = hit.rule.guild_id
    alert_id: MessageId | UnsetType = UNSET
    if isinstance(action, SendAlertMessageAction):
        alert_id = _alert(world, author_id, hit, action)
    if isinstance(action, TimeoutAction):
        until = world.now + timedelta(seconds=action.metadata.duration_seconds)
        members.change(world, guild_id, author_id, {"communication_disabled_until": until})
    payload = AutoModerationActionExecutionPayload(
        guild_id=guild_id,
        action=action,
        rule_id=hit.rule.id,
        rule_trigger_type=trigger_of(hit.rule),
        user_id=author_id,
        channel_id=channel.id,
        message_id=message_id,
        alert_system_message_id=alert_id,
        content=hit.content,
        matched_keyword=hit.keyword,
        matched_content=hit.matched,
    )
    audience = access.holders(world, guild_id, Permissions.MANAGE_GUILD)
    world.emit(AutoModerationActionExecution(payload, 0), audience, guild_id)
    entry = _ENTRIES.get(type(action))
    if entry is not None:
        options = OptionalAuditEntryInfo(
            auto_moderation_rule_name=hit.rule.name,
            auto_moderation_rule_trigger_type=str(int(trigger_of(hit.rule))),
            channel_id=channel.id,
        )
        creator = hit.rule.creator_id
        audit.record(world, guild_id, creator, entry, author_id, options=options)


def _alert(
    world: World, author_id: UserId, hit: Hit, action: SendAlertMessageAction
) -> MessageId | UnsetType:
    """Tell the moderators, if their channel is still there."""
    place = world.channels.get(action.metadata.channel_id)
    if place is None:
        return UNSET
    told = {
        "rule_name": hit.rule.name,
        "keyword": hit.keyword,
        "keyword_matched_content": hit.matched,
    }
    fields = [EmbedField(name=name, value=value) for name, value in told.items() if value]
    embed = Embed(description=hit.content, fields=fields)
    kind = MessageType.AUTO_MODERATION_ACTION
    return delivery.announce(world, place, world.user(author_id), kind, embeds=[embed]).id


def _meet(rule: BaseAutoModerationRule, content: str) -> Hit | None:
    """How a text meets a rule, if it does."""
    if isinstance(rule, MentionSpamRule):
        limit = rule.trigger_metadata.mention_total_limit or 0
        found = set(_MENTION.findall(content))
        return Hit(rule, None, None, content) if limit and len(found) > limit else None
    if not isinstance(rule, KeywordRule):
        return None
    allowed = [_keyword(one) for one in rule.trigger_metadata.allow_list or ()]
    for text, pattern in _patterns(rule):
        for match in pattern.finditer(content):
            if not any(one.fullmatch(match[0]) for one in allowed):
                return Hit(rule, text, match[0], content)
    return None


def _patterns(rule: KeywordRule) -> Iterator[tuple[str, re.Pattern[str]]]:
    for keyword in rule.trigger_metadata.keyword_filter or ():
        yield keyword, _keyword(keyword)
    for text in rule.trigger_metadata.regex_patterns or ():
        yield text, re.compile(text, re.IGNORECASE)


def _keyword(keyword: str) -> re.Pattern[str]:
    """A keyword as a pattern: a `*` at an end lets the word go on there."""
    core = re.escape(keyword.strip("*"))
    before = r"\w*" if keyword.startswith("*") else r"(?<!\w)"
    after = r"\w*" if keyword.endswith("*") else r"(?!\w)"
    return re.compile(before + core + after, re.IGNORECASE)


def rules_of(world: World, guild_id: GuildId) -> Sequence[Rule]:
    """The rules of a guild."""
    return list(world.auto_moderation.get(guild_id, {}).values())
