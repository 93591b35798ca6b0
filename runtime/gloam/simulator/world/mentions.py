"""Whom a message mentions.

In: its text, what it replies to, and what its author allows. Out: the users, roles and everyone
that it notifies. Without `allowed_mentions` everything in the text counts, and so does the author
of the message that it replies to; with it, only the kinds in `parse` and the ids that are listed,
and the author replied to only if `replied_user` says so.

https://discord.com/developers/docs/resources/message#allowed-mentions-object
"""

import re
from collections.abc import Sequence
from typing import Final

from msgspec import UNSET, Struct, UnsetType

from gloam.models import (
    AllowedMentions,
    AllowedMentionType,
    MentionedUser,
    Message,
    RoleId,
    User,
    UserId,
)
from gloam.simulator.world.state import World

_USER: Final = re.compile(r"<@!?(\d{1,20})>")
_ROLE: Final = re.compile(r"<@&(\d{1,20})>")
_EVERYONE: Final = re.compile(r"@(everyone|here)\b")


class Mentions(Struct, frozen=True):
    """Whom a message notifies."""

    users: Sequence[MentionedUser]
    roles: Sequence[RoleId]
    everyone: bool


def read_mentions(
    world: World,
    content: str,
    allowed: AllowedMentions | UnsetType = UNSET,
    replied_to: Message | UnsetType | None = UNSET,
) -> Mentions:
    """Whom a text mentions, as far as it is allowed; only users that exist count."""
    kinds = list(AllowedMentionType) if allowed is UNSET else allowed.parse or ()
    listed_users = () if allowed is UNSET else allowed.users or ()
    listed_roles = () if allowed is UNSET else allowed.roles or ()
    users = {
        user_id: None
        for user_id in (UserId(int(found)) for found in _USER.findall(content))
        if AllowedMentionType.USERS in kinds or user_id in listed_users
    }
    roles = {
        role_id: None
        for role_id in (RoleId(int(found)) for found in _ROLE.findall(content))
        if AllowedMentionType.ROLES in kinds or role_id in listed_roles
    }
    if replied_to and (allowed is UNSET or allowed.replied_user is True):
        users[replied_to.author.id] = None
    everyone = AllowedMentionType.EVERYONE in kinds and bool(_EVERYONE.search(content))
    return Mentions(
        [_mentioned(world.users[one]) for one in users if one in world.users],
        list(roles),
        everyone,
    )


def _mentioned(user: User) -> MentionedUser:
    return MentionedUser(**{field: getattr(user, field) for field in User.__struct_fields__})
