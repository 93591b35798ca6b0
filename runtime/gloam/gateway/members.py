"""Members asked for, gathered: chunks go in, whole answers come out.

Discord answers a request in chunks of up to 1,000 members, each with the request's nonce, its place
and how many there are. They may come in any order, and twice. An answer is whole when every place
is filled. How long to wait is counted from the last chunk, not from the request: a large guild
takes long, but not from one chunk to the next.

A request that came too often is refused by a RATE_LIMITED event; it is made again when it may be.
It does not end with the session that it was made in: when a new one begins, what has come is
forgotten and the same is asked again.

https://discord.com/developers/docs/events/gateway-events#request-guild-members
"""

from collections.abc import Iterator, Sequence

from msgspec import UNSET, Struct, UnsetType, structs

from gloam.events import GuildMembersChunkPayload, RequestGuildMembers
from gloam.models import GuildMember, Presence
from gloam.models.ids import UserId


class Members(Struct, frozen=True, kw_only=True):
    """The answer to a request for members."""

    members: Sequence[GuildMember]
    """In the order of the chunks."""

    not_found: Sequence[UserId] = ()
    """Those of the wanted ids that no member has."""

    presences: Sequence[Presence] = ()
    """The presences of the members, if asked for."""


class Gathering:
    """One request and what has come of it."""

    def __init__(self, request: RequestGuildMembers, now: float) -> None:
        self.request = request
        self.last_heard = now
        """When something came last, or the request was made."""

        self._chunks: dict[int, GuildMembersChunkPayload] = {}

    def add(self, chunk: GuildMembersChunkPayload, now: float) -> bool:
        """Take a chunk of the answer; whether the answer is whole."""
        self.last_heard = now
        self._chunks[chunk.chunk_index or 0] = chunk
        return len(self._chunks) >= (chunk.chunk_count or 1)

    def again(self, now: float) -> None:
        """The request is made anew."""
        self._chunks.clear()
        self.last_heard = now

    def result(self) -> Members:
        """What has come, in order."""
        chunks = [self._chunks[index] for index in sorted(self._chunks)]
        return Members(
            members=[one for chunk in chunks for one in chunk.members or ()],
            not_found=[one for chunk in chunks for one in chunk.not_found or ()],
            presences=[one for chunk in chunks for one in chunk.presences or ()],
        )


class Gatherings:
    """The requests of one shard that wait for their answers, by nonce."""

    def __init__(self) -> None:
        self._open: dict[str, Gathering] = {}
        self._made = 0

    def __iter__(self) -> Iterator[Gathering]:
        """Those that wait."""
        return iter(tuple(self._open.values()))

    def open(self, request: RequestGuildMembers, now: float) -> Gathering:
        """Wait for the answer to a request, which gets a nonce of its own."""
        self._made += 1
        nonce = f"gloam-{self._made}"
        gathering = Gathering(structs.replace(request, nonce=nonce), now)
        self._open[nonce] = gathering
        return gathering

    def find(self, nonce: str | UnsetType) -> Gathering | None:
        """The request with a nonce, if it still waits."""
        return None if nonce is UNSET else self._open.get(nonce)

    def close(self, gathering: Gathering) -> None:
        """It is no longer waited for."""
        self._open.pop(str(gathering.request.nonce), None)

    def take(self, chunk: GuildMembersChunkPayload, now: float) -> Gathering | None:
        """The request that a chunk makes whole; None if it makes none."""
        gathering = self.find(chunk.nonce)
        if gathering is None or not gathering.add(chunk, now):
            return None
        self.close(gathering)
        return gathering
