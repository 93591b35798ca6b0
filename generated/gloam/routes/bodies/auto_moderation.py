"""Request bodies of auto-moderation.

Generated from `schema/routes/auto_moderation.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.auto_moderation import (
    AutoModerationAction,
    AutoModerationEventType,
    AutoModerationTriggerMetadata,
    AutoModerationTriggerType,
)
from gloam.models.ids import (
    ChannelId,
    RoleId,
)

__all__ = ["CreateAutoModerationRuleBody", "UpdateAutoModerationRuleBody"]


class CreateAutoModerationRuleBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_auto_moderation_rule` sends.

    https://discord.com/developers/docs/resources/auto-moderation#create-auto-moderation-rule
    """

    name: str
    """The name."""

    event_type: AutoModerationEventType
    """When Discord looks: MEMBER_UPDATE for MEMBER_PROFILE rules, MESSAGE_SEND for all others."""

    trigger_type: AutoModerationTriggerType
    """What it looks for."""

    actions: Sequence[AutoModerationAction]
    """What happens when it finds something."""

    trigger_metadata: AutoModerationTriggerMetadata | UnsetType = UNSET
    """More on what it looks for; all kinds of rules but SPAM need it."""

    enabled: bool | UnsetType = UNSET
    """Whether it is in force; not if absent."""

    exempt_roles: Sequence[RoleId] | UnsetType = UNSET
    """Roles that it does not apply to."""

    exempt_channels: Sequence[ChannelId] | UnsetType = UNSET
    """Channels that it does not apply to."""


class UpdateAutoModerationRuleBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_auto_moderation_rule` sends.

    https://discord.com/developers/docs/resources/auto-moderation#modify-auto-moderation-rule
    """

    name: str | UnsetType = UNSET
    """The name."""

    event_type: AutoModerationEventType | UnsetType = UNSET
    """When Discord looks: MEMBER_UPDATE for MEMBER_PROFILE rules, MESSAGE_SEND for all others."""

    trigger_type: AutoModerationTriggerType | UnsetType = UNSET
    """What it looks for."""

    trigger_metadata: AutoModerationTriggerMetadata | UnsetType = UNSET
    """More on what it looks for; all kinds of rules but SPAM need it."""

    actions: Sequence[AutoModerationAction] | UnsetType = UNSET
    """What happens when it finds something."""

    enabled: bool | UnsetType = UNSET
    """Whether it is in force."""

    exempt_roles: Sequence[RoleId] | UnsetType = UNSET
    """Roles that it does not apply to."""

    exempt_channels: Sequence[ChannelId] | UnsetType = UNSET
    """Channels that it does not apply to."""
