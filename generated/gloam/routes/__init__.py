"""Endpoints: a builder for each, a module for each domain, and the table of them all.

Generated from `schema/routes/` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from gloam.core import Route
from gloam.models.channels import Channel
from gloam.models.current_user_guilds import CurrentUserGuild
from gloam.models.gateway_info import GatewayBotInfo, GatewayInfo
from gloam.models.guilds import Guild
from gloam.models.ids import RoleId
from gloam.models.members import GuildMember
from gloam.models.messages import Message
from gloam.models.requests import ChannelPosition, RolePosition
from gloam.models.roles import Role
from gloam.models.users import User
from gloam.routes import channels, gateway, guilds, members, roles, users
from gloam.routes.bodies import channels as channels_bodies
from gloam.routes.bodies import guilds as guilds_bodies
from gloam.routes.bodies import members as members_bodies
from gloam.routes.bodies import roles as roles_bodies
from gloam.routes.bodies import users as users_bodies

__all__ = ["ROUTES", "channels", "gateway", "guilds", "members", "roles", "users"]

ROUTES: Final[Mapping[str, Route]] = {
    "add_guild_member_role": Route(
        "PUT",
        "/guilds/{guild_id}/members/{user_id}/roles/{role_id}",
        members.add_guild_member_role,
        None,
        None,
    ),
    "add_my_message_reaction": Route(
        "PUT",
        "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me",
        channels.add_my_message_reaction,
        None,
        None,
    ),
    "bulk_delete_messages": Route(
        "POST",
        "/channels/{channel_id}/messages/bulk-delete",
        channels.bulk_delete_messages,
        channels_bodies.BulkDeleteMessagesBody,
        None,
    ),
    "bulk_update_guild_channels": Route(
        "PATCH",
        "/guilds/{guild_id}/channels",
        guilds.bulk_update_guild_channels,
        Sequence[ChannelPosition],
        None,
    ),
    "bulk_update_guild_roles": Route(
        "PATCH",
        "/guilds/{guild_id}/roles",
        roles.bulk_update_guild_roles,
        Sequence[RolePosition],
        Sequence[Role],
    ),
    "create_dm": Route(
        "POST",
        "/users/@me/channels",
        users.create_dm,
        users_bodies.CreateDmBody,
        Channel,
    ),
    "create_guild_channel": Route(
        "POST",
        "/guilds/{guild_id}/channels",
        guilds.create_guild_channel,
        guilds_bodies.CreateGuildChannelBody,
        Channel,
    ),
    "create_guild_role": Route(
        "POST",
        "/guilds/{guild_id}/roles",
        roles.create_guild_role,
        roles_bodies.CreateGuildRoleBody,
        Role,
    ),
    "create_message": Route(
        "POST",
        "/channels/{channel_id}/messages",
        channels.create_message,
        channels_bodies.CreateMessageBody,
        Message,
    ),
    "crosspost_message": Route(
        "POST",
        "/channels/{channel_id}/messages/{message_id}/crosspost",
        channels.crosspost_message,
        None,
        Message,
    ),
    "delete_all_message_reactions": Route(
        "DELETE",
        "/channels/{channel_id}/messages/{message_id}/reactions",
        channels.delete_all_message_reactions,
        None,
        None,
    ),
    "delete_all_message_reactions_by_emoji": Route(
        "DELETE",
        "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}",
        channels.delete_all_message_reactions_by_emoji,
        None,
        None,
    ),
    "delete_channel": Route(
        "DELETE",
        "/channels/{channel_id}",
        channels.delete_channel,
        None,
        Channel,
    ),
    "delete_channel_permission_overwrite": Route(
        "DELETE",
        "/channels/{channel_id}/permissions/{overwrite_id}",
        channels.delete_channel_permission_overwrite,
        None,
        None,
    ),
    "delete_guild_member": Route(
        "DELETE",
        "/guilds/{guild_id}/members/{user_id}",
        members.delete_guild_member,
        None,
        None,
    ),
    "delete_guild_member_role": Route(
        "DELETE",
        "/guilds/{guild_id}/members/{user_id}/roles/{role_id}",
        members.delete_guild_member_role,
        None,
        None,
    ),
    "delete_guild_role": Route(
        "DELETE",
        "/guilds/{guild_id}/roles/{role_id}",
        roles.delete_guild_role,
        None,
        None,
    ),
    "delete_message": Route(
        "DELETE",
        "/channels/{channel_id}/messages/{message_id}",
        channels.delete_message,
        None,
        None,
    ),
    "delete_my_message_reaction": Route(
        "DELETE",
        "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me",
        channels.delete_my_message_reaction,
        None,
        None,
    ),
    "delete_user_message_reaction": Route(
        "DELETE",
        "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/{user_id}",
        channels.delete_user_message_reaction,
        None,
        None,
    ),
    "get_bot_gateway": Route(
        "GET",
        "/gateway/bot",
        gateway.get_bot_gateway,
        None,
        GatewayBotInfo,
    ),
    "get_channel": Route(
        "GET",
        "/channels/{channel_id}",
        channels.get_channel,
        None,
        Channel,
    ),
    "get_gateway": Route(
        "GET",
        "/gateway",
        gateway.get_gateway,
        None,
        GatewayInfo,
    ),
    "get_guild": Route(
        "GET",
        "/guilds/{guild_id}",
        guilds.get_guild,
        None,
        Guild,
    ),
    "get_guild_member": Route(
        "GET",
        "/guilds/{guild_id}/members/{user_id}",
        members.get_guild_member,
        None,
        GuildMember,
    ),
    "get_guild_role": Route(
        "GET",
        "/guilds/{guild_id}/roles/{role_id}",
        roles.get_guild_role,
        None,
        Role,
    ),
    "get_message": Route(
        "GET",
        "/channels/{channel_id}/messages/{message_id}",
        channels.get_message,
        None,
        Message,
    ),
    "get_my_user": Route(
        "GET",
        "/users/@me",
        users.get_my_user,
        None,
        User,
    ),
    "get_user": Route(
        "GET",
        "/users/{user_id}",
        users.get_user,
        None,
        User,
    ),
    "guild_role_member_counts": Route(
        "GET",
        "/guilds/{guild_id}/roles/member-counts",
        roles.guild_role_member_counts,
        None,
        Mapping[RoleId, int],
    ),
    "leave_guild": Route(
        "DELETE",
        "/users/@me/guilds/{guild_id}",
        users.leave_guild,
        None,
        None,
    ),
    "list_guild_channels": Route(
        "GET",
        "/guilds/{guild_id}/channels",
        guilds.list_guild_channels,
        None,
        Sequence[Channel],
    ),
    "list_guild_members": Route(
        "GET",
        "/guilds/{guild_id}/members",
        members.list_guild_members,
        None,
        Sequence[GuildMember],
    ),
    "list_guild_roles": Route(
        "GET",
        "/guilds/{guild_id}/roles",
        roles.list_guild_roles,
        None,
        Sequence[Role],
    ),
    "list_message_reactions_by_emoji": Route(
        "GET",
        "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}",
        channels.list_message_reactions_by_emoji,
        None,
        Sequence[User],
    ),
    "list_messages": Route(
        "GET",
        "/channels/{channel_id}/messages",
        channels.list_messages,
        None,
        Sequence[Message],
    ),
    "list_my_guilds": Route(
        "GET",
        "/users/@me/guilds",
        users.list_my_guilds,
        None,
        Sequence[CurrentUserGuild],
    ),
    "search_guild_members": Route(
        "GET",
        "/guilds/{guild_id}/members/search",
        members.search_guild_members,
        None,
        Sequence[GuildMember],
    ),
    "set_channel_permission_overwrite": Route(
        "PUT",
        "/channels/{channel_id}/permissions/{overwrite_id}",
        channels.set_channel_permission_overwrite,
        channels_bodies.SetChannelPermissionOverwriteBody,
        None,
    ),
    "trigger_typing_indicator": Route(
        "POST",
        "/channels/{channel_id}/typing",
        channels.trigger_typing_indicator,
        None,
        None,
    ),
    "update_channel": Route(
        "PATCH",
        "/channels/{channel_id}",
        channels.update_channel,
        channels_bodies.UpdateChannelBody,
        Channel,
    ),
    "update_guild": Route(
        "PATCH",
        "/guilds/{guild_id}",
        guilds.update_guild,
        guilds_bodies.UpdateGuildBody,
        Guild,
    ),
    "update_guild_member": Route(
        "PATCH",
        "/guilds/{guild_id}/members/{user_id}",
        members.update_guild_member,
        members_bodies.UpdateGuildMemberBody,
        GuildMember,
    ),
    "update_guild_role": Route(
        "PATCH",
        "/guilds/{guild_id}/roles/{role_id}",
        roles.update_guild_role,
        roles_bodies.UpdateGuildRoleBody,
        Role,
    ),
    "update_message": Route(
        "PATCH",
        "/channels/{channel_id}/messages/{message_id}",
        channels.update_message,
        channels_bodies.UpdateMessageBody,
        Message,
    ),
    "update_my_guild_member": Route(
        "PATCH",
        "/guilds/{guild_id}/members/@me",
        members.update_my_guild_member,
        members_bodies.UpdateMyGuildMemberBody,
        GuildMember,
    ),
    "update_my_user": Route(
        "PATCH",
        "/users/@me",
        users.update_my_user,
        users_bodies.UpdateMyUserBody,
        User,
    ),
}
"""Every operation by its operation id."""
