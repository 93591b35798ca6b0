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
from gloam.routes.bodies.members import UpdateGuildMemberBody, UpdateMyGuildMemberBody
from gloam.routes.bodies.roles import CreateGuildRoleBody, UpdateGuildRoleBody
from gloam.routes.bodies.users import CreateDmBody, UpdateMyUserBody

__all__ = [
    "BulkDeleteMessagesBody",
    "CreateDmBody",
    "CreateGuildChannelBody",
    "CreateGuildRoleBody",
    "CreateMessageBody",
    "SetChannelPermissionOverwriteBody",
    "UpdateChannelBody",
    "UpdateGuildBody",
    "UpdateGuildMemberBody",
    "UpdateGuildRoleBody",
    "UpdateMessageBody",
    "UpdateMyGuildMemberBody",
    "UpdateMyUserBody",
]
