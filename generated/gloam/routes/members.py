"""Members: Members of a guild.

Generated from `schema/routes/members.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, UnsetType

from gloam.core import PagedRequest, Pagination, Request
from gloam.core.query import query_string
from gloam.models.ids import ChannelId, GuildId, RoleId, UserId
from gloam.models.members import CurrentMemberNick, GuildMember, GuildMemberFlags
from gloam.routes.bodies import members as bodies

__all__ = [
    "add_guild_member",
    "add_guild_member_role",
    "delete_guild_member",
    "delete_guild_member_role",
    "get_guild_member",
    "list_guild_members",
    "search_guild_members",
    "update_guild_member",
    "update_my_guild_member",
    "update_my_guild_nick",
]


def add_guild_member(
    guild_id: GuildId,
    user_id: UserId,
    *,
    access_token: str,
    nick: str | UnsetType = UNSET,
    roles: Sequence[RoleId] | UnsetType = UNSET,
    mute: bool | UnsetType = UNSET,
    deaf: bool | UnsetType = UNSET,
    flags: GuildMemberFlags | UnsetType = UNSET,
) -> Request[GuildMember | None]:
    """Add a user to a guild.

    The bot adds them in its own name, by an access token with the scope guilds.join. Where
    members have to agree to rules, they begin as pending. Nothing comes back if they are members
    already.

    Takes the CREATE_INSTANT_INVITE permission.

    Args:
        guild_id: The guild.
        user_id: The member.
        access_token: The access token of the user for this application.
        nick: The nickname; takes MANAGE_NICKNAMES.
        roles: The roles; takes MANAGE_ROLES.
        mute: Whether they are muted in voice channels; takes MUTE_MEMBERS.
        deaf: Whether they are deafened in voice channels; takes DEAFEN_MEMBERS.
        flags: The flags of the member.

    https://discord.com/developers/docs/resources/guild#add-guild-member
    """
    return Request(
        operation="add_guild_member",
        method="PUT",
        path=f"/guilds/{guild_id}/members/{user_id}",
        route="/guilds/{guild_id}/members/{user_id}",
        major=f"{guild_id}",
        body=bodies.AddGuildMemberBody(
            access_token=access_token, nick=nick, roles=roles, mute=mute, deaf=deaf, flags=flags
        ),
        result=GuildMember,
        results=((204, None),),
    )


def add_guild_member_role(
    guild_id: GuildId,
    user_id: UserId,
    role_id: RoleId,
    *,
    reason: str | None = None,
) -> Request[None]:
    """Give a member a role.

    Takes the MANAGE_ROLES permission.

    Args:
        guild_id: The guild.
        user_id: The member.
        role_id: The role.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#add-guild-member-role
    """
    return Request(
        operation="add_guild_member_role",
        method="PUT",
        path=f"/guilds/{guild_id}/members/{user_id}/roles/{role_id}",
        route="/guilds/{guild_id}/members/{user_id}/roles/{role_id}",
        major=f"{guild_id}",
        reason=reason,
    )


def delete_guild_member(
    guild_id: GuildId,
    user_id: UserId,
    *,
    reason: str | None = None,
) -> Request[None]:
    """Kick a member from a guild.

    Takes the KICK_MEMBERS permission.

    Args:
        guild_id: The guild.
        user_id: The member.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#remove-guild-member
    """
    return Request(
        operation="delete_guild_member",
        method="DELETE",
        path=f"/guilds/{guild_id}/members/{user_id}",
        route="/guilds/{guild_id}/members/{user_id}",
        major=f"{guild_id}",
        reason=reason,
    )


def delete_guild_member_role(
    guild_id: GuildId,
    user_id: UserId,
    role_id: RoleId,
    *,
    reason: str | None = None,
) -> Request[None]:
    """Take a role from a member.

    Takes the MANAGE_ROLES permission.

    Args:
        guild_id: The guild.
        user_id: The member.
        role_id: The role.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#remove-guild-member-role
    """
    return Request(
        operation="delete_guild_member_role",
        method="DELETE",
        path=f"/guilds/{guild_id}/members/{user_id}/roles/{role_id}",
        route="/guilds/{guild_id}/members/{user_id}/roles/{role_id}",
        major=f"{guild_id}",
        reason=reason,
    )


def get_guild_member(
    guild_id: GuildId,
    user_id: UserId,
) -> Request[GuildMember]:
    """Fetch a member of a guild.

    Args:
        guild_id: The guild.
        user_id: The member.

    https://discord.com/developers/docs/resources/guild#get-guild-member
    """
    return Request(
        operation="get_guild_member",
        method="GET",
        path=f"/guilds/{guild_id}/members/{user_id}",
        route="/guilds/{guild_id}/members/{user_id}",
        major=f"{guild_id}",
        result=GuildMember,
    )


def list_guild_members(
    guild_id: GuildId,
    *,
    limit: int | UnsetType = UNSET,
    after: UserId | UnsetType = UNSET,
) -> PagedRequest[Sequence[GuildMember], GuildMember]:
    """List the members of a guild, page by page.

    Takes the privileged GUILD_MEMBERS intent.

    A page has at most 1000 items; `Client.paginate` gives all.

    Args:
        guild_id: The guild.
        limit: How many members at most, 1 to 1000; 1 if absent.
        after: Only members with a higher user id.

    https://discord.com/developers/docs/resources/guild#list-guild-members
    """
    return PagedRequest(
        operation="list_guild_members",
        method="GET",
        path=f"/guilds/{guild_id}/members",
        route="/guilds/{guild_id}/members",
        major=f"{guild_id}",
        query=query_string(("limit", limit), ("after", after)),
        result=Sequence[GuildMember],
        pagination=Pagination(maximum=1000, key="user.id", cursors=("after",)),
    )


def search_guild_members(
    guild_id: GuildId,
    *,
    query: str,
    limit: int | UnsetType = UNSET,
) -> Request[Sequence[GuildMember]]:
    """Find members by the beginning of their username or nickname.

    Args:
        guild_id: The guild.
        query: How the name begins.
        limit: How many members at most, 1 to 1000; 1 if absent.

    https://discord.com/developers/docs/resources/guild#search-guild-members
    """
    return Request(
        operation="search_guild_members",
        method="GET",
        path=f"/guilds/{guild_id}/members/search",
        route="/guilds/{guild_id}/members/search",
        major=f"{guild_id}",
        query=query_string(("query", query), ("limit", limit)),
        result=Sequence[GuildMember],
    )


def update_guild_member(
    guild_id: GuildId,
    user_id: UserId,
    *,
    nick: str | None | UnsetType = UNSET,
    roles: Sequence[RoleId] | None | UnsetType = UNSET,
    mute: bool | None | UnsetType = UNSET,
    deaf: bool | None | UnsetType = UNSET,
    channel_id: ChannelId | None | UnsetType = UNSET,
    communication_disabled_until: datetime | None | UnsetType = UNSET,
    flags: GuildMemberFlags | None | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[GuildMember]:
    """Change a member of a guild.

    Args:
        guild_id: The guild.
        user_id: The member.
        nick: The nickname; takes MANAGE_NICKNAMES.
        roles: All roles that the member shall have; takes MANAGE_ROLES.
        mute: Whether the member is muted in voice channels, being in one; takes MUTE_MEMBERS.
        deaf: Whether the member is deafened in voice channels, being in one; takes
            DEAFEN_MEMBERS.
        channel_id: The voice channel to move the member to; null disconnects. Takes
            MOVE_MEMBERS.
        communication_disabled_until: When the timeout ends, up to 28 days from now; null ends
            it. Takes MODERATE_MEMBERS.
        flags: The flags of the member; takes MANAGE_GUILD, MANAGE_ROLES, or all of
            MODERATE_MEMBERS, KICK_MEMBERS and BAN_MEMBERS. Only BYPASSES_VERIFICATION can be
            changed.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#modify-guild-member
    """
    return Request(
        operation="update_guild_member",
        method="PATCH",
        path=f"/guilds/{guild_id}/members/{user_id}",
        route="/guilds/{guild_id}/members/{user_id}",
        major=f"{guild_id}",
        body=bodies.UpdateGuildMemberBody(
            nick=nick,
            roles=roles,
            mute=mute,
            deaf=deaf,
            channel_id=channel_id,
            communication_disabled_until=communication_disabled_until,
            flags=flags,
        ),
        reason=reason,
        result=GuildMember,
    )


def update_my_guild_member(
    guild_id: GuildId,
    *,
    nick: str | None | UnsetType = UNSET,
    banner: str | None | UnsetType = UNSET,
    avatar: str | None | UnsetType = UNSET,
    bio: str | None | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[GuildMember]:
    """Change how the bot itself appears in a guild.

    Args:
        guild_id: The guild.
        nick: The nickname; takes the CHANGE_NICKNAME permission.
        banner: The banner in this guild as a data URI.
        avatar: The avatar in this guild as a data URI.
        bio: What the bot says of itself in this guild.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#modify-current-member
    """
    return Request(
        operation="update_my_guild_member",
        method="PATCH",
        path=f"/guilds/{guild_id}/members/@me",
        route="/guilds/{guild_id}/members/@me",
        major=f"{guild_id}",
        body=bodies.UpdateMyGuildMemberBody(nick=nick, banner=banner, avatar=avatar, bio=bio),
        reason=reason,
        result=GuildMember,
    )


def update_my_guild_nick(
    guild_id: GuildId,
    *,
    nick: str | None | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[CurrentMemberNick]:
    """Change the nickname of the bot itself in a guild.

    Changing the member, `update_my_guild_member`, does the same and more.

    Takes the CHANGE_NICKNAME permission. Deprecated.

    Args:
        guild_id: The guild.
        nick: The nickname; null removes it.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#modify-current-user-nick
    """
    return Request(
        operation="update_my_guild_nick",
        method="PATCH",
        path=f"/guilds/{guild_id}/members/@me/nick",
        route="/guilds/{guild_id}/members/@me/nick",
        major=f"{guild_id}",
        body=bodies.UpdateMyGuildNickBody(nick=nick),
        reason=reason,
        result=CurrentMemberNick,
    )
