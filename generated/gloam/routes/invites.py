"""Invites: Invites of channels and guilds, and who may use them.

Generated from `schema/routes/invites.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from gloam.core import File, Request
from gloam.core.query import path_segment, query_string
from gloam.models.ids import (
    ApplicationId,
    ChannelId,
    GuildId,
    MessageId,
    RoleId,
    ScheduledEventId,
    UserId,
)
from gloam.models.invites import Invite, InviteTargetType, TargetUsersJobStatus
from gloam.routes.bodies import invites as bodies

__all__ = [
    "create_channel_invite",
    "get_invite_target_users",
    "get_invite_target_users_job_status",
    "invite_resolve",
    "invite_revoke",
    "list_channel_invites",
    "list_guild_invites",
    "update_invite_target_users",
]


def create_channel_invite(
    channel_id: ChannelId,
    *,
    max_age: int | UnsetType = UNSET,
    max_uses: int | UnsetType = UNSET,
    temporary: bool | UnsetType = UNSET,
    unique: bool | UnsetType = UNSET,
    target_type: InviteTargetType | UnsetType = UNSET,
    target_user_id: UserId | UnsetType = UNSET,
    target_application_id: ApplicationId | UnsetType = UNSET,
    role_ids: Sequence[RoleId] | UnsetType = UNSET,
    target_users_file: File | None = None,
    reason: str | None = None,
) -> Request[Invite]:
    """Make an invite into a channel of a guild.

    Giving roles also takes MANAGE_ROLES, for roles below the own highest one. Discord refuses a
    `target_users_file` with ids that are none; how far it is with the others,
    `get_invite_target_users_job_status` tells.

    Takes the CREATE_INSTANT_INVITE permission.

    Args:
        channel_id: The channel.
        max_age: How many seconds it lives, up to 7 days; 0 for no end, a day if absent.
        max_uses: How often it can be used; 0 or absent for no limit.
        temporary: Whether it makes members only for as long as they are connected; no if absent.
        unique: Whether to make a new one even if there is one like it; no if absent.
        target_type: What it leads to in a voice channel.
        target_user_id: Whose stream it leads to, for STREAM.
        target_application_id: The activity that it leads to, for EMBEDDED_APPLICATION.
        role_ids: The roles that whoever uses it gets.
        target_users_file: A CSV file with one column, the ids of the users who alone may use it.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/channel#create-channel-invite
    """
    return Request(
        operation="create_channel_invite",
        method="POST",
        path=f"/channels/{channel_id}/invites",
        route="/channels/{channel_id}/invites",
        major=f"{channel_id}",
        body=bodies.CreateChannelInviteBody(
            max_age=max_age,
            max_uses=max_uses,
            temporary=temporary,
            unique=unique,
            target_type=target_type,
            target_user_id=target_user_id,
            target_application_id=target_application_id,
            role_ids=role_ids,
        ),
        files=() if target_users_file is None else (target_users_file,),
        file_field="target_users_file",
        reason=reason,
        result=Invite,
    )


def get_invite_target_users(
    code: str,
) -> Request[bytes]:
    """List who alone may use an invite.

    Invites of others take MANAGE_GUILD or VIEW_AUDIT_LOG.

    Args:
        code: The end of the address of the invite.

    https://discord.com/developers/docs/resources/invite#get-target-users
    """
    return Request(
        operation="get_invite_target_users",
        method="GET",
        path=f"/invites/{path_segment(code)}/target-users",
        route="/invites/{code}/target-users",
        result=bytes,
    )


def get_invite_target_users_job_status(
    code: str,
) -> Request[TargetUsersJobStatus]:
    """Tell how far Discord is with the file of those who alone may use an invite.

    Invites of others take MANAGE_GUILD or VIEW_AUDIT_LOG.

    Args:
        code: The end of the address of the invite.

    https://discord.com/developers/docs/resources/invite#get-target-users-job-status
    """
    return Request(
        operation="get_invite_target_users_job_status",
        method="GET",
        path=f"/invites/{path_segment(code)}/target-users/job-status",
        route="/invites/{code}/target-users/job-status",
        result=TargetUsersJobStatus,
    )


def invite_resolve(
    code: str,
    *,
    with_counts: bool | UnsetType = UNSET,
    guild_scheduled_event_id: ScheduledEventId | UnsetType = UNSET,
    target_channel_id: ChannelId | UnsetType = UNSET,
    target_message_id: MessageId | UnsetType = UNSET,
) -> Request[Invite]:
    """Fetch an invite.

    Works without a token too.

    Args:
        code: The end of the address of the invite.
        with_counts: Whether to count members and those online.
        guild_scheduled_event_id: The scheduled event to add to it.
        target_channel_id: The channel to show first.
        target_message_id: The message to show first.

    https://discord.com/developers/docs/resources/invite#get-invite
    """
    return Request(
        operation="invite_resolve",
        method="GET",
        path=f"/invites/{path_segment(code)}",
        route="/invites/{code}",
        query=query_string(
            ("with_counts", with_counts),
            ("guild_scheduled_event_id", guild_scheduled_event_id),
            ("target_channel_id", target_channel_id),
            ("target_message_id", target_message_id),
        ),
        result=Invite,
    )


def invite_revoke(
    code: str,
    *,
    reason: str | None = None,
) -> Request[Invite]:
    """Delete an invite.

    Takes MANAGE_CHANNELS in its channel, or MANAGE_GUILD.

    Args:
        code: The end of the address of the invite.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/invite#delete-invite
    """
    return Request(
        operation="invite_revoke",
        method="DELETE",
        path=f"/invites/{path_segment(code)}",
        route="/invites/{code}",
        reason=reason,
        result=Invite,
    )


def list_channel_invites(
    channel_id: ChannelId,
) -> Request[Sequence[Invite]]:
    """List the invites into a channel of a guild, with how they are used.

    Takes the MANAGE_CHANNELS permission.

    Args:
        channel_id: The channel.

    https://discord.com/developers/docs/resources/channel#get-channel-invites
    """
    return Request(
        operation="list_channel_invites",
        method="GET",
        path=f"/channels/{channel_id}/invites",
        route="/channels/{channel_id}/invites",
        major=f"{channel_id}",
        result=Sequence[Invite],
    )


def list_guild_invites(
    guild_id: GuildId,
) -> Request[Sequence[Invite]]:
    """List the invites into a guild.

    Takes MANAGE_GUILD or VIEW_AUDIT_LOG. How they are used takes MANAGE_GUILD.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/guild#get-guild-invites
    """
    return Request(
        operation="list_guild_invites",
        method="GET",
        path=f"/guilds/{guild_id}/invites",
        route="/guilds/{guild_id}/invites",
        major=f"{guild_id}",
        result=Sequence[Invite],
    )


def update_invite_target_users(
    code: str,
    *,
    target_users_file: File,
) -> Request[None]:
    """Set who alone may use an invite.

    Invites of others take MANAGE_GUILD. Discord refuses a file with ids that are none; how far
    it is with the others, `get_invite_target_users_job_status` tells.

    Args:
        code: The end of the address of the invite.
        target_users_file: A CSV file with one column, the ids of the users who alone may use it.

    https://discord.com/developers/docs/resources/invite#update-target-users
    """
    return Request(
        operation="update_invite_target_users",
        method="PUT",
        path=f"/invites/{path_segment(code)}/target-users",
        route="/invites/{code}/target-users",
        files=(target_users_file,),
        file_field="target_users_file",
        form=True,
    )
