"""Payloads of guilds: What happens to the roles, the integrations and the plans of a guild.

Generated from `schema/gateway/guild_payloads.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import ApplicationId, GuildId, IntegrationId, RoleId, ScheduledEventId, UserId
from gloam.models.integrations import Integration
from gloam.models.roles import Role

__all__ = [
    "GuildIntegrationsUpdatePayload",
    "GuildRoleCreatePayload",
    "GuildRoleDeletePayload",
    "GuildRoleUpdatePayload",
    "GuildScheduledEventUserAddPayload",
    "GuildScheduledEventUserRemovePayload",
    "IntegrationCreatePayload",
    "IntegrationDeletePayload",
    "IntegrationUpdatePayload",
]


class GuildRoleDeletePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Which role was deleted, and where.

    https://discord.com/developers/docs/events/gateway-events#guild-role-delete-guild-role-delete-event-fields
    """

    guild_id: GuildId

    role_id: RoleId


class GuildIntegrationsUpdatePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Where an integration changed.

    https://discord.com/developers/docs/events/gateway-events#guild-integrations-update-guild-integrations-update-event-fields
    """

    guild_id: GuildId


class IntegrationDeletePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Which integration was deleted, and where.

    https://discord.com/developers/docs/events/gateway-events#integration-delete-integration-delete-event-fields
    """

    id: IntegrationId

    guild_id: GuildId

    application_id: ApplicationId | UnsetType = UNSET
    """The application of the integration, if it has one."""


class GuildScheduledEventUserAddPayload(Struct, frozen=True, gc=False, kw_only=True):
    """Who is interested in a scheduled event.

    https://discord.com/developers/docs/events/gateway-events#guild-scheduled-event-user-add-guild-scheduled-event-user-add-event-fields
    """

    guild_scheduled_event_id: ScheduledEventId

    user_id: UserId

    guild_id: GuildId


class GuildScheduledEventUserRemovePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Who is interested in a scheduled event no longer.

    https://discord.com/developers/docs/events/gateway-events#guild-scheduled-event-user-remove-guild-scheduled-event-user-remove-event-fields
    """

    guild_scheduled_event_id: ScheduledEventId

    user_id: UserId

    guild_id: GuildId


class GuildRoleCreatePayload(Struct, frozen=True, gc=False, kw_only=True):
    """A new role, and where.

    https://discord.com/developers/docs/events/gateway-events#guild-role-create-guild-role-create-event-fields
    """

    guild_id: GuildId

    role: Role


class GuildRoleUpdatePayload(Struct, frozen=True, gc=False, kw_only=True):
    """A role as it is after a change, and where.

    https://discord.com/developers/docs/events/gateway-events#guild-role-update-guild-role-update-event-fields
    """

    guild_id: GuildId

    role: Role


class IntegrationCreatePayload(Integration, frozen=True, gc=False, kw_only=True):
    """An integration that was added, without who did it, and where.

    https://discord.com/developers/docs/events/gateway-events#integration-create-integration-create-event-additional-fields
    """

    guild_id: GuildId


class IntegrationUpdatePayload(Integration, frozen=True, gc=False, kw_only=True):
    """An integration as it is after a change, without who added it, and where.

    https://discord.com/developers/docs/events/gateway-events#integration-update-integration-update-event-additional-fields
    """

    guild_id: GuildId
