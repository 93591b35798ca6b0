"""Users: Accounts, and what belongs to one: guilds, direct messages, connections.

Generated from `schema/routes/users.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, UnsetType

from gloam.core import PagedRequest, Pagination, Request
from gloam.core.query import comma_separated, query_string
from gloam.models.channels import Channel
from gloam.models.connections import Connection
from gloam.models.current_user_guilds import CurrentUserGuild
from gloam.models.entitlements import Entitlement
from gloam.models.ids import ApplicationId, GuildId, SkuId, UserId
from gloam.models.members import GuildMember
from gloam.models.users import User
from gloam.routes.bodies import users as bodies

__all__ = [
    "create_dm",
    "get_current_user_application_entitlements",
    "get_my_guild_member",
    "get_my_user",
    "get_user",
    "leave_guild",
    "list_my_connections",
    "list_my_guilds",
    "update_my_user",
]


def create_dm(
    *,
    recipient_id: UserId | UnsetType = UNSET,
    access_tokens: Sequence[str] | UnsetType = UNSET,
    nicks: Mapping[UserId, str] | UnsetType = UNSET,
) -> Request[Channel]:
    """Open a direct message channel with a user, or fetch the one there is.

    Takes a recipient, or, for a group of up to ten, the access tokens of its members.

    Args:
        recipient_id: Whom to write to.
        access_tokens: For a group: access tokens of its members, with the `gdm.join` scope.
        nicks: For a group: the nicknames of its members.

    https://discord.com/developers/docs/resources/user#create-dm
    """
    return Request(
        operation="create_dm",
        method="POST",
        path="/users/@me/channels",
        route="/users/@me/channels",
        body=bodies.CreateDmBody(
            recipient_id=recipient_id, access_tokens=access_tokens, nicks=nicks
        ),
        result=Channel,
    )


def get_current_user_application_entitlements(
    application_id: ApplicationId,
    *,
    sku_ids: Sequence[SkuId] | UnsetType = UNSET,
    exclude_consumed: bool | UnsetType = UNSET,
) -> Request[Sequence[Entitlement]]:
    """List the entitlements that the user of a bearer token has to what an application sells.

    Takes a bearer token with any scope.

    Args:
        application_id: The application.
        sku_ids: Only entitlements to these SKUs.
        exclude_consumed: Whether to leave out those that are used up.

    https://discord.com/developers/docs/resources/entitlement#list-entitlements
    """
    return Request(
        operation="get_current_user_application_entitlements",
        method="GET",
        path=f"/users/@me/applications/{application_id}/entitlements",
        route="/users/@me/applications/{application_id}/entitlements",
        query=query_string(
            ("sku_ids", comma_separated(sku_ids)), ("exclude_consumed", exclude_consumed)
        ),
        result=Sequence[Entitlement],
    )


def get_my_guild_member(
    guild_id: GuildId,
) -> Request[GuildMember]:
    """Fetch the user of a bearer token as a member of a guild.

    Takes a bearer token with the scope `guilds.members.read`.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/user#get-current-user-guild-member
    """
    return Request(
        operation="get_my_guild_member",
        method="GET",
        path=f"/users/@me/guilds/{guild_id}/member",
        route="/users/@me/guilds/{guild_id}/member",
        result=GuildMember,
    )


def get_my_user() -> Request[User]:
    """Fetch the account of the bot itself, or of the user of a bearer token.

    A bearer token tells the address too if it has the scope `email`.

    Also takes a bearer token with the scope `identify`.

    https://discord.com/developers/docs/resources/user#get-current-user
    """
    return Request(
        operation="get_my_user",
        method="GET",
        path="/users/@me",
        route="/users/@me",
        result=User,
    )


def get_user(
    user_id: UserId,
) -> Request[User]:
    """Fetch an account.

    Args:
        user_id: The user.

    https://discord.com/developers/docs/resources/user#get-user
    """
    return Request(
        operation="get_user",
        method="GET",
        path=f"/users/{user_id}",
        route="/users/{user_id}",
        result=User,
    )


def leave_guild(
    guild_id: GuildId,
) -> Request[None]:
    """Leave a guild.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/user#leave-guild
    """
    return Request(
        operation="leave_guild",
        method="DELETE",
        path=f"/users/@me/guilds/{guild_id}",
        route="/users/@me/guilds/{guild_id}",
    )


def list_my_connections() -> Request[Sequence[Connection]]:
    """List the accounts elsewhere that the user of a bearer token has linked.

    Takes a bearer token with the scope `connections`.

    https://discord.com/developers/docs/resources/user#get-current-user-connections
    """
    return Request(
        operation="list_my_connections",
        method="GET",
        path="/users/@me/connections",
        route="/users/@me/connections",
        result=Sequence[Connection],
    )


def list_my_guilds(
    *,
    before: GuildId | UnsetType = UNSET,
    after: GuildId | UnsetType = UNSET,
    limit: int | UnsetType = UNSET,
    with_counts: bool | UnsetType = UNSET,
) -> PagedRequest[Sequence[CurrentUserGuild], CurrentUserGuild]:
    """List the guilds that the bot is in, or the user of a bearer token, in brief.

    Also takes a bearer token with the scope `guilds`. A page has at most 200 items;
    `Client.paginate` gives all.

    Args:
        before: Only guilds with a lower id.
        after: Only guilds with a higher id.
        limit: How many guilds at most, 1 to 200; 200 if absent.
        with_counts: Whether to count members and those online.

    https://discord.com/developers/docs/resources/user#get-current-user-guilds
    """
    return PagedRequest(
        operation="list_my_guilds",
        method="GET",
        path="/users/@me/guilds",
        route="/users/@me/guilds",
        query=query_string(
            ("before", before), ("after", after), ("limit", limit), ("with_counts", with_counts)
        ),
        result=Sequence[CurrentUserGuild],
        pagination=Pagination(maximum=200, key="id", cursors=("after", "before")),
    )


def update_my_user(
    *,
    username: str | UnsetType = UNSET,
    avatar: str | None | UnsetType = UNSET,
    banner: str | None | UnsetType = UNSET,
) -> Request[User]:
    """Change the account of the bot itself.

    Args:
        username: The new name.
        avatar: The new avatar as a data URI; null removes it.
        banner: The new banner as a data URI; null removes it.

    https://discord.com/developers/docs/resources/user#modify-current-user
    """
    return Request(
        operation="update_my_user",
        method="PATCH",
        path="/users/@me",
        route="/users/@me",
        body=bodies.UpdateMyUserBody(username=username, avatar=avatar, banner=banner),
        result=User,
    )
