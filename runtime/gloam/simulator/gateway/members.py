"""The answer to REQUEST_GUILD_MEMBERS: the members of a guild, in chunks.

In: the world, who asks, and the request. Out: the payloads of GUILD_MEMBERS_CHUNK, at least one. A
list of ids wins over a query; a query wants members whose username or nickname begins with it, the
empty one all of them. A guild that the bot is not in has no answer.

https://discord.com/developers/docs/events/gateway-events#request-guild-members
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import UNSET

from gloam.events import GuildMembersChunkPayload, RequestGuildMembers
from gloam.models import GuildId, GuildMember, Presence, UserId, limits
from gloam.simulator.world import World, presences

QUERIED: Final = 100
"""How many a query gives at most."""


def wants_everyone(request: RequestGuildMembers) -> bool:
    """Whether all members of the guild are asked for."""
    return not request.user_ids and not request.query and not request.limit


def member_chunks(
    world: World, asker: UserId, request: RequestGuildMembers, *, has_presences: bool = True
) -> Iterator[GuildMembersChunkPayload]:
    """The chunks that answer a request, in order."""
    members = world.members.get(request.guild_id, {})
    if asker not in members:
        return
    found: Sequence[GuildMember]
    missing: list[UserId] = []
    if request.user_ids:
        wanted = request.user_ids[: limits.REQUEST_GUILD_MEMBERS_USERS]
        found = [members[one] for one in wanted if one in members]
        missing = [one for one in wanted if one not in members]
    else:
        most = None if wants_everyone(request) else min(request.limit or QUERIED, QUERIED)
        if not request.query and request.limit:  # without a beginning there is no such limit
            most = request.limit
        found = _matching(list(members.values()), request.query or "", most)
    size = limits.GUILD_MEMBERS_CHUNK_MEMBERS
    parts = [found[start : start + size] for start in range(0, len(found), size)] or [[]]
    nonce = request.nonce
    longest = limits.REQUEST_GUILD_MEMBERS_NONCE_BYTES  # what is longer is ignored
    keeps_nonce = nonce is not UNSET and len(nonce.encode()) <= longest
    for index, part in enumerate(parts):
        yield GuildMembersChunkPayload(
            guild_id=request.guild_id,
            members=part,
            chunk_index=index,
            chunk_count=len(parts),
            not_found=missing if missing and index == 0 else UNSET,
            presences=_presences(world, request.guild_id, part)
            if request.presences is True and has_presences
            else UNSET,
            nonce=nonce if keeps_nonce else UNSET,
        )


def _matching(
    members: Sequence[GuildMember], query: str, limit: int | None
) -> Sequence[GuildMember]:
    beginning = query.casefold()
    return [one for one in members if any(_begins(name, beginning) for name in _names(one))][:limit]


def _presences(world: World, guild_id: GuildId, part: Sequence[GuildMember]) -> list[Presence]:
    """What those of the members who are not offline are doing."""
    ids = {one.user.id for one in part if one.user}
    return [one for one in presences.seen_in(world, guild_id) if one.user.id in ids]


def _names(member: GuildMember) -> Iterator[str]:
    if member.user is not UNSET:
        yield member.user.username
    if member.nick:
        yield member.nick


def _begins(name: str, beginning: str) -> bool:
    return name.casefold().startswith(beginning)
