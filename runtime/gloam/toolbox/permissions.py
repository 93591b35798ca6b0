"""What a member may do, in a guild and in a channel, as Discord documents it today.

Values go in: the guild, its roles, the member, the channel, and `now` for timeouts. A set of
permissions comes out, or `PermissionsUnknown`, which says what is missing: an answer is never made
up. The steps:

1. The owner may do everything. Others may do what @everyone and their roles allow together; with
   ADMINISTRATOR, everything.
2. In a channel, overwrites follow: those of @everyone, then those of all the member's roles
   together, then the member's own; in each step first what is denied, then what is allowed. No
   overwrite makes an administrator.
3. A thread has the permissions of its parent, but SEND_MESSAGES_IN_THREADS decides who may post, so
   in the result of a thread SEND_MESSAGES says the same. Who is not in a private thread, and does
   not manage threads, may do nothing in it.
4. Without VIEW_CHANNEL, whoever denied it, nothing else may be done. Without SEND_MESSAGES, nothing
   that only messages can do. Without CONNECT, nothing in voice, and the channel cannot be managed.
5. What is for voice is left out where it has no use: speaking in a text channel, for example, or on
   a stage. Voice and stage channels have text.
6. Who is timed out may look and read, and no more; owner and administrators cannot be.

https://discord.com/developers/docs/topics/permissions
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Final, TypeVar

from msgspec import UNSET, structs

from gloam.core import LocalError
from gloam.models import (
    Channel,
    Guild,
    GuildStageVoiceChannel,
    GuildVoiceChannel,
    Overwrite,
    PartialGuildMember,
    Permissions,
    PrivateThread,
    Role,
)
from gloam.models.channels import BaseGuildChannel, BaseThread
from gloam.models.ids import RoleId, UserId

P = Permissions
T = TypeVar("T")

ALL_PERMISSIONS: Final = reduce(or_, P)
"""Every permission that has a name: what an owner has."""

_FOR_MESSAGES: Final = P.MENTION_EVERYONE | P.SEND_TTS_MESSAGES | P.ATTACH_FILES | P.EMBED_LINKS
_ON_STAGE: Final = P.CONNECT | P.STREAM | P.MUTE_MEMBERS | P.MOVE_MEMBERS | P.REQUEST_TO_SPEAK
_IN_VOICE: Final = (
    P.CONNECT
    | P.STREAM
    | P.MUTE_MEMBERS
    | P.MOVE_MEMBERS
    | P.PRIORITY_SPEAKER
    | P.SPEAK
    | P.DEAFEN_MEMBERS
    | P.USE_VAD
    | P.USE_SOUNDBOARD
    | P.USE_EXTERNAL_SOUNDS
    | P.SET_VOICE_CHANNEL_STATUS
)
_VOICE: Final = _IN_VOICE | _ON_STAGE
_NEEDS_CONNECTION: Final = _VOICE | P.MANAGE_CHANNELS | P.MANAGE_ROLES
_WHEN_TIMED_OUT: Final = P.VIEW_CHANNEL | P.READ_MESSAGE_HISTORY


class PermissionsUnknown(LocalError):
    """The values do not suffice to say what a member may do.

    Attributes:
        missing: what would be needed, in words: `the role 5`.
    """

    def __init__(self, missing: Iterable[str]) -> None:
        self.missing = tuple(missing)
        super().__init__(f"cannot tell without {', '.join(self.missing)}")

    def __reduce__(self) -> tuple[object, ...]:
        """How to make it again: `Exception` alone would hand on the text."""
        return type(self), (self.missing,)


def guild_permissions(
    guild: Guild,
    roles: Iterable[Role],
    member: PartialGuildMember,
    *,
    now: datetime,
    user_id: UserId | None = None,
) -> Permissions:
    """What a member may do in a guild, before any channel is looked at.

    Args:
        guild: the guild; of its values only its id and its owner count, so a stale one will do.
        roles: the roles of the guild, at least those of the member and @everyone.
        member: the member.
        now: the moment for which it is asked, with a time zone.
        user_id: who the member is, if `member.user` is absent, as in messages.

    Raises:
        PermissionsUnknown: a role is missing or could not be read, or who the member or the owner
            is.
        ValueError: `now` has no time zone.
    """
    _check(now)
    base = _base(guild, roles, member, _user_id(member, user_id))
    return P(_timed_out(base, member, now))


def channel_permissions(
    guild: Guild,
    roles: Iterable[Role],
    member: PartialGuildMember,
    channel: Channel,
    *,
    now: datetime,
    parent: Channel | None = None,
    joined: bool | None = None,
    user_id: UserId | None = None,
) -> Permissions:
    """What a member may do in a channel or thread of a guild.

    Args:
        guild: the guild, as for `guild_permissions`.
        roles: the roles, likewise.
        member: the member.
        channel: the channel or thread.
        now: the moment for which it is asked, with a time zone.
        parent: the channel that a thread is in; needed for threads.
        joined: whether the member is in the thread; needed for private threads, unless they manage
            threads.
        user_id: who the member is, if `member.user` is absent.

    Raises:
        PermissionsUnknown: something that is needed is missing; or the channel has no permissions,
            as a direct message has none, or is not one of this guild.
        ValueError: `now` has no time zone.
    """
    _check(now)
    if not isinstance(channel, BaseGuildChannel | BaseThread):
        raise PermissionsUnknown([f"a channel of a guild: {channel.type.name} has no permissions"])
    if channel.guild_id and channel.guild_id != guild.id:
        raise PermissionsUnknown([f"the guild {channel.guild_id} of the channel {channel.id}"])
    who = _user_id(member, user_id)
    base = _base(guild, roles, member, who)
    if base & P.ADMINISTRATOR:
        return P(base)
    if isinstance(channel, BaseGuildChannel):
        allowed = _overwritten(base, guild, member, who, channel)
        return P(_timed_out(_implied(allowed, channel), member, now))
    if not isinstance(parent, BaseGuildChannel) or parent.id != channel.parent_id:
        raise PermissionsUnknown([f"the channel {channel.parent_id} of the thread"])
    allowed = _overwritten(base, guild, member, who, parent)
    if isinstance(channel, PrivateThread) and not allowed & P.MANAGE_THREADS:
        if joined is None:
            raise PermissionsUnknown(["whether the member is in the private thread"])
        if not joined:
            return P.NONE
    return P(_timed_out(_implied(_posting(allowed), parent), member, now))


def outranks(
    guild: Guild,
    roles: Iterable[Role],
    member: PartialGuildMember,
    other: PartialGuildMember,
    *,
    user_id: UserId | None = None,
    other_id: UserId | None = None,
) -> bool:
    """Whether a member may kick, ban or rename another, as far as the order of roles goes.

    The owner outranks everyone; others those whose highest role is lower than their own. The
    permission itself is another question.

    Args:
        guild: the guild, for its owner.
        roles: the roles of the guild.
        member: who acts.
        other: on whom.
        user_id: who `member` is, if its user is absent.
        other_id: who `other` is, likewise.

    Raises:
        PermissionsUnknown: a role is missing or could not be read, or who one of the two or the
            owner is.
    """
    one, two = _user_id(member, user_id), _user_id(other, other_id)
    owner = _owner(guild)
    if owner in (one, two):
        return owner == one and one != two
    by_id = {role.id: role for role in _all(roles) if not _absent(role.position)}
    return _rank(by_id, member) > _rank(by_id, other)


def _rank(roles: Mapping[RoleId, Role], member: PartialGuildMember) -> tuple[int, int]:
    """The place of the highest role; of two in one place, the older one is the higher."""
    held = _held(roles, _roles_of(member))
    return max([(role.position, -role.id) for role in held], default=(0, 0))


def _held(roles: Mapping[RoleId, Role], ids: Iterable[RoleId]) -> list[Role]:
    if missing := [f"the role {role_id}" for role_id in ids if role_id not in roles]:
        raise PermissionsUnknown(missing)
    return [roles[role_id] for role_id in ids]


def _user_id(member: PartialGuildMember, user_id: UserId | None) -> UserId:
    if user_id is not None:
        return user_id
    if not member.user or _absent(member.user.id):
        raise PermissionsUnknown(["the user of the member"])
    return member.user.id


# What could not be read is UNSET, even where a type says that it is always there.


def _absent(value: object) -> bool:
    return value is UNSET


def _present(value: T, what: str) -> T:
    if _absent(value):
        raise PermissionsUnknown([what])
    return value


def _owner(guild: Guild) -> UserId:
    return _present(guild.owner_id, f"the owner of the guild {guild.id}")


def _roles_of(member: PartialGuildMember) -> Iterable[RoleId]:
    return _present(member.roles, "the roles of the member")


def _all(roles: Iterable[Role]) -> Iterable[Role]:
    return _present(roles, "the roles of the guild")


def _check(now: datetime) -> None:
    """At once, and not only once someone is timed out."""
    if now.tzinfo is None:
        raise ValueError("now has no time zone; ask with datetime.now(UTC)")


# Below, sets are plain integers: an operation on flags costs twenty on numbers.


def _base(guild: Guild, roles: Iterable[Role], member: PartialGuildMember, who: UserId) -> int:
    if who == _owner(guild):
        return int(ALL_PERMISSIONS)
    by_id = {role.id: role for role in _all(roles) if not _absent(role.permissions)}
    ids = (RoleId(guild.id), *_roles_of(member))
    known = [int(by_id[role_id].permissions) for role_id in ids if role_id in by_id]
    allowed = reduce(or_, known, 0)
    if allowed & P.ADMINISTRATOR:  # whatever is missing could add nothing
        return int(ALL_PERMISSIONS)
    _held(by_id, ids)
    return allowed


def _overwritten(
    base: int, guild: Guild, member: PartialGuildMember, who: UserId, channel: BaseGuildChannel
) -> int:
    told = channel.permission_overwrites
    if not isinstance(told, Iterable) or any(UNSET in structs.astuple(one) for one in told):
        raise PermissionsUnknown([f"the overwrites of the channel {channel.id}"])
    overwrites = {int(overwrite.id): overwrite for overwrite in told}
    base = _apply(base, [overwrites.get(guild.id)])
    base = _apply(base, [overwrites.get(role_id) for role_id in member.roles])
    return _apply(base, [overwrites.get(who)])


def _apply(allowed: int, overwrites: Iterable[Overwrite | None]) -> int:
    """One step: what any of them denies goes, then what any of them allows comes."""
    deny = allow = 0
    for overwrite in overwrites:
        if overwrite is not None:
            deny |= overwrite.deny
            allow |= overwrite.allow & ~P.ADMINISTRATOR
    return allowed & ~deny | allow


def _implied(allowed: int, channel: Channel) -> int:
    """Without what is denied because something else is, and what the channel does not have."""
    if not allowed & P.VIEW_CHANNEL:
        return 0
    if not allowed & P.SEND_MESSAGES:
        allowed &= ~_FOR_MESSAGES
    if isinstance(channel, GuildVoiceChannel | GuildStageVoiceChannel):
        if not allowed & P.CONNECT:
            return allowed & ~_NEEDS_CONNECTION
        spoken = _IN_VOICE if isinstance(channel, GuildVoiceChannel) else _ON_STAGE
        return allowed & ~(_VOICE & ~spoken)
    return allowed & ~_VOICE


def _posting(allowed: int) -> int:
    """What a parent's permissions are in a thread: who may post there, another one decides."""
    posts = P.SEND_MESSAGES if allowed & P.SEND_MESSAGES_IN_THREADS else P.NONE
    return allowed & ~P.SEND_MESSAGES | posts


def _timed_out(allowed: int, member: PartialGuildMember, now: datetime) -> int:
    until = member.communication_disabled_until
    if until and until > now and not allowed & P.ADMINISTRATOR:
        return allowed & _WHEN_TIMED_OUT
    return allowed
