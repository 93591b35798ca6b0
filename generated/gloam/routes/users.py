"""Users: Accounts, the guilds of the bot and its direct messages.

Generated from `schema/routes/users.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.core.query import query_string
from gloam.models.channels import Channel
from gloam.models.current_user_guilds import CurrentUserGuild
from gloam.models.ids import GuildId, UserId
from gloam.models.users import User
from gloam.routes.bodies import users as bodies

__all__ = [
    "create_dm",
    "get_my_user",
    "get_user",
    "leave_guild",
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


def get_my_user() -> Request[User]:
    """Fetch the account of the bot itself.

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


def list_my_guilds(
    *,
    before: GuildId | UnsetType = UNSET,
    after: GuildId | UnsetType = UNSET,
    limit: int | UnsetType = UNSET,
    with_counts: bool | UnsetType = UNSET,
) -> Request[Sequence[CurrentUserGuild]]:
    """List the guilds that the bot is in, in brief.

    Args:
        before: Only guilds with a lower id.
        after: Only guilds with a higher id.
        limit: How many guilds at most, 1 to 200; 200 if absent.
        with_counts: Whether to count members and those online.

    https://discord.com/developers/docs/resources/user#get-current-user-guilds
    """
    return Request(
        operation="list_my_guilds",
        method="GET",
        path="/users/@me/guilds",
        route="/users/@me/guilds",
        query=query_string(
            ("before", before), ("after", after), ("limit", limit), ("with_counts", with_counts)
        ),
        result=Sequence[CurrentUserGuild],
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
