"""Auto-moderation: Rules by which Discord watches what members write and call themselves.

Generated from `schema/routes/auto_moderation.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.models.auto_moderation import (
    AutoModerationAction,
    AutoModerationEventType,
    AutoModerationRule,
    AutoModerationTriggerMetadata,
    AutoModerationTriggerType,
)
from gloam.models.ids import AutoModerationRuleId, ChannelId, GuildId, RoleId
from gloam.routes.bodies import auto_moderation as bodies

__all__ = [
    "create_auto_moderation_rule",
    "delete_auto_moderation_rule",
    "get_auto_moderation_rule",
    "list_auto_moderation_rules",
    "update_auto_moderation_rule",
]


def create_auto_moderation_rule(
    guild_id: GuildId,
    *,
    name: str,
    event_type: AutoModerationEventType,
    trigger_type: AutoModerationTriggerType,
    actions: Sequence[AutoModerationAction],
    trigger_metadata: AutoModerationTriggerMetadata | UnsetType = UNSET,
    enabled: bool | UnsetType = UNSET,
    exempt_roles: Sequence[RoleId] | UnsetType = UNSET,
    exempt_channels: Sequence[ChannelId] | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[AutoModerationRule]:
    """Make an auto-moderation rule.

    A rule that times out takes MODERATE_MEMBERS too.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.
        name: The name.
        event_type: When Discord looks: MEMBER_UPDATE for MEMBER_PROFILE rules, MESSAGE_SEND for
            all others.
        trigger_type: What it looks for.
        actions: What happens when it finds something.
        trigger_metadata: More on what it looks for; all kinds of rules but SPAM need it.
        enabled: Whether it is in force; not if absent.
        exempt_roles: Roles that it does not apply to.
        exempt_channels: Channels that it does not apply to.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/auto-moderation#create-auto-moderation-rule
    """
    return Request(
        operation="create_auto_moderation_rule",
        method="POST",
        path=f"/guilds/{guild_id}/auto-moderation/rules",
        route="/guilds/{guild_id}/auto-moderation/rules",
        major=f"{guild_id}",
        body=bodies.CreateAutoModerationRuleBody(
            name=name,
            event_type=event_type,
            trigger_type=trigger_type,
            trigger_metadata=trigger_metadata,
            actions=actions,
            enabled=enabled,
            exempt_roles=exempt_roles,
            exempt_channels=exempt_channels,
        ),
        reason=reason,
        result=AutoModerationRule,
    )


def delete_auto_moderation_rule(
    guild_id: GuildId,
    rule_id: AutoModerationRuleId,
    *,
    reason: str | None = None,
) -> Request[None]:
    """Delete an auto-moderation rule.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.
        rule_id: The rule.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/auto-moderation#delete-auto-moderation-rule
    """
    return Request(
        operation="delete_auto_moderation_rule",
        method="DELETE",
        path=f"/guilds/{guild_id}/auto-moderation/rules/{rule_id}",
        route="/guilds/{guild_id}/auto-moderation/rules/{rule_id}",
        major=f"{guild_id}",
        reason=reason,
    )


def get_auto_moderation_rule(
    guild_id: GuildId,
    rule_id: AutoModerationRuleId,
) -> Request[AutoModerationRule]:
    """Fetch an auto-moderation rule.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.
        rule_id: The rule.

    https://discord.com/developers/docs/resources/auto-moderation#get-auto-moderation-rule
    """
    return Request(
        operation="get_auto_moderation_rule",
        method="GET",
        path=f"/guilds/{guild_id}/auto-moderation/rules/{rule_id}",
        route="/guilds/{guild_id}/auto-moderation/rules/{rule_id}",
        major=f"{guild_id}",
        result=AutoModerationRule,
    )


def list_auto_moderation_rules(
    guild_id: GuildId,
) -> Request[Sequence[AutoModerationRule]]:
    """List the auto-moderation rules of a guild.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/auto-moderation#list-auto-moderation-rules-for-guild
    """
    return Request(
        operation="list_auto_moderation_rules",
        method="GET",
        path=f"/guilds/{guild_id}/auto-moderation/rules",
        route="/guilds/{guild_id}/auto-moderation/rules",
        major=f"{guild_id}",
        result=Sequence[AutoModerationRule],
    )


def update_auto_moderation_rule(
    guild_id: GuildId,
    rule_id: AutoModerationRuleId,
    *,
    name: str | UnsetType = UNSET,
    event_type: AutoModerationEventType | UnsetType = UNSET,
    trigger_type: AutoModerationTriggerType | UnsetType = UNSET,
    trigger_metadata: AutoModerationTriggerMetadata | UnsetType = UNSET,
    actions: Sequence[AutoModerationAction] | UnsetType = UNSET,
    enabled: bool | UnsetType = UNSET,
    exempt_roles: Sequence[RoleId] | UnsetType = UNSET,
    exempt_channels: Sequence[ChannelId] | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[AutoModerationRule]:
    """Change an auto-moderation rule.

    A rule that times out takes MODERATE_MEMBERS too.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.
        rule_id: The rule.
        name: The name.
        event_type: When Discord looks: MEMBER_UPDATE for MEMBER_PROFILE rules, MESSAGE_SEND for
            all others.
        trigger_type: What it looks for.
        trigger_metadata: More on what it looks for; all kinds of rules but SPAM need it.
        actions: What happens when it finds something.
        enabled: Whether it is in force.
        exempt_roles: Roles that it does not apply to.
        exempt_channels: Channels that it does not apply to.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/auto-moderation#modify-auto-moderation-rule
    """
    return Request(
        operation="update_auto_moderation_rule",
        method="PATCH",
        path=f"/guilds/{guild_id}/auto-moderation/rules/{rule_id}",
        route="/guilds/{guild_id}/auto-moderation/rules/{rule_id}",
        major=f"{guild_id}",
        body=bodies.UpdateAutoModerationRuleBody(
            name=name,
            event_type=event_type,
            trigger_type=trigger_type,
            trigger_metadata=trigger_metadata,
            actions=actions,
            enabled=enabled,
            exempt_roles=exempt_roles,
            exempt_channels=exempt_channels,
        ),
        reason=reason,
        result=AutoModerationRule,
    )
