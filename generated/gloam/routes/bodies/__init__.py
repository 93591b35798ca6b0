"""The JSON bodies that endpoints take, one struct for each.

Generated from `schema/routes/` by `make generate`; not to be edited.
"""

from gloam.routes.bodies.channels import (
    BulkDeleteMessagesBody,
    CreateMessageBody,
    SetChannelPermissionOverwriteBody,
    UpdateChannelBody,
    UpdateMessageBody,
)
from gloam.routes.bodies.guilds import CreateGuildChannelBody, UpdateGuildBody
from gloam.routes.bodies.invites import CreateChannelInviteBody
from gloam.routes.bodies.members import UpdateGuildMemberBody, UpdateMyGuildMemberBody
from gloam.routes.bodies.roles import CreateGuildRoleBody, UpdateGuildRoleBody
from gloam.routes.bodies.scheduled_events import (
    CreateGuildScheduledEventBody,
    CreateGuildScheduledEventExceptionBody,
    UpdateGuildScheduledEventBody,
    UpdateGuildScheduledEventExceptionBody,
)
from gloam.routes.bodies.stage_instances import CreateStageInstanceBody, UpdateStageInstanceBody
from gloam.routes.bodies.users import CreateDmBody, UpdateMyUserBody
from gloam.routes.bodies.voice import UpdateSelfVoiceStateBody, UpdateVoiceStateBody

__all__ = [
    "BulkDeleteMessagesBody",
    "CreateChannelInviteBody",
    "CreateDmBody",
    "CreateGuildChannelBody",
    "CreateGuildRoleBody",
    "CreateGuildScheduledEventBody",
    "CreateGuildScheduledEventExceptionBody",
    "CreateMessageBody",
    "CreateStageInstanceBody",
    "SetChannelPermissionOverwriteBody",
    "UpdateChannelBody",
    "UpdateGuildBody",
    "UpdateGuildMemberBody",
    "UpdateGuildRoleBody",
    "UpdateGuildScheduledEventBody",
    "UpdateGuildScheduledEventExceptionBody",
    "UpdateMessageBody",
    "UpdateMyGuildMemberBody",
    "UpdateMyUserBody",
    "UpdateSelfVoiceStateBody",
    "UpdateStageInstanceBody",
    "UpdateVoiceStateBody",
]
