"""What a user may ask of a shard, typed: presence, voice state, members, sounds, channel info.

Each is a method that makes the command and has it sent. `request_members` also waits for the
answer, which `members` gathers; all others are answered by events.
"""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import suppress

from msgspec import UNSET

from gloam.core import Clock, timeout
from gloam.events import (
    ChannelInfoField,
    GatewayOpcode,
    GuildMembersChunkPayload,
    RequestChannelInfo,
    RequestGuildMembers,
    RequestGuildMembersRateLimited,
    RequestSoundboardSounds,
    UpdatePresence,
    UpdateVoiceState,
)
from gloam.gateway.errors import MembersTimeout, ShardClosed
from gloam.gateway.members import Gathering, Gatherings, Members
from gloam.models import limits
from gloam.models.ids import ChannelId, GuildId, UserId


class Commands(ABC):
    """The commands of a shard; `send` is what it must bring.

    Args:
        clock: what to wait on.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._gatherings = Gatherings()
        self._answers: dict[Gathering, asyncio.Future[None]] = {}
        self._later: set[asyncio.Task[None]] = set()

    @abstractmethod
    def send(self, opcode: GatewayOpcode, payload: object) -> None:
        """Have a command sent once the session is live and the send limit allows it."""

    @abstractmethod
    def is_waiting(self, opcode: GatewayOpcode, payload: object) -> bool:
        """Whether just this command has yet to be sent."""

    @abstractmethod
    def withdraw(self, opcode: GatewayOpcode, payload: object) -> None:
        """Do not send just this command, if it has yet to be sent."""

    def update_presence(self, presence: UpdatePresence) -> None:
        """Show a status and activities, from now on and in sessions to come.

        One that has yet to be sent is not sent any more: the newer takes its place in line.

        https://discord.com/developers/docs/events/gateway-events#update-presence

        Raises:
            ShardClosed: the shard has ended.
        """
        self.send(GatewayOpcode.PRESENCE_UPDATE, presence)

    def update_voice_state(
        self,
        guild_id: GuildId,
        channel_id: ChannelId | None,
        *,
        self_mute: bool = False,
        self_deaf: bool = False,
    ) -> None:
        """Join a voice channel, move to another, or leave with None.

        https://discord.com/developers/docs/events/gateway-events#update-voice-state

        Raises:
            ShardClosed: the shard has ended.
        """
        state = UpdateVoiceState(
            guild_id=guild_id, channel_id=channel_id, self_mute=self_mute, self_deaf=self_deaf
        )
        self.send(GatewayOpcode.VOICE_STATE_UPDATE, state)

    def request_soundboard_sounds(self, guild_ids: Sequence[GuildId]) -> None:
        """Ask for the sounds of guilds; a `SoundboardSounds` for each comes in the stream.

        https://discord.com/developers/docs/events/gateway-events#request-soundboard-sounds

        Raises:
            PayloadTooLarge: so many guilds do not fit in one command.
            ShardClosed: the shard has ended.
        """
        request = RequestSoundboardSounds(guild_ids=guild_ids)
        self.send(GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS, request)

    def request_channel_info(
        self, guild_id: GuildId, fields: Sequence[ChannelInfoField] = tuple(ChannelInfoField)
    ) -> None:
        """Ask for short-lived data of a guild's channels; a `ChannelInfo` comes in the stream.

        https://discord.com/developers/docs/events/gateway-events#request-channel-info

        Args:
            guild_id: the guild.
            fields: what to tell of each channel.

        Raises:
            ShardClosed: the shard has ended.
        """
        request = RequestChannelInfo(guild_id=guild_id, fields=fields)
        self.send(GatewayOpcode.REQUEST_CHANNEL_INFO, request)

    async def request_members(
        self,
        guild_id: GuildId,
        *,
        query: str = "",
        limit: int = 0,
        user_ids: Sequence[UserId] | None = None,
        presences: bool = False,
        silence: float = 60.0,
    ) -> Members:
        """Members of a guild, all chunks of the answer together.

        https://discord.com/developers/docs/events/gateway-events#request-guild-members

        Args:
            guild_id: the guild; it must be one of this shard's.
            query: how usernames begin; empty for everyone, which takes the GUILD_MEMBERS intent.
            limit: how many at most; 0 for all, with an empty query only.
            user_ids: which members instead; more than 100 are asked for in several requests.
            presences: whether to bring presences, which takes the GUILD_PRESENCES intent.
            silence: seconds without a chunk after which to give up. A large guild takes long in
                all, but not from one chunk to the next; and the time before the request is sent,
                which waits for the session and the send limit, is no silence.

        Raises:
            MembersTimeout: nothing came for that long.
            ShardClosed: the shard has ended.
            ValueError: the silence is no time at all.
        """
        if not silence > 0:
            raise ValueError(f"silence is more than 0 seconds, not {silence}")
        if user_ids is None:
            request = RequestGuildMembers(
                guild_id=guild_id, query=query, limit=limit, presences=presences or UNSET
            )
            return await self._gather(request, silence)
        most = limits.REQUEST_GUILD_MEMBERS_USERS
        parts = [user_ids[at : at + most] for at in range(0, len(user_ids), most)]
        answers = [
            await self._gather(
                RequestGuildMembers(guild_id=guild_id, user_ids=part, presences=presences or UNSET),
                silence,
            )
            for part in parts
        ]
        return Members(
            members=[one for answer in answers for one in answer.members],
            not_found=[one for answer in answers for one in answer.not_found],
            presences=[one for answer in answers for one in answer.presences],
        )

    async def _gather(self, request: RequestGuildMembers, silence: float) -> Members:
        gathering = self._gatherings.open(request, self._clock.monotonic())
        answer = self._answers[gathering] = asyncio.get_running_loop().create_future()
        what = (GatewayOpcode.REQUEST_GUILD_MEMBERS, gathering.request)
        try:
            self.send(*what)
            while (left := gathering.last_heard + silence - self._clock.monotonic()) > 0:
                with suppress(TimeoutError):
                    async with timeout(self._clock, left):
                        await asyncio.shield(answer)  # more chunks may come after a timeout
                        return gathering.result()
                if self.is_waiting(*what):
                    gathering.last_heard = self._clock.monotonic()
        finally:
            self.withdraw(*what)
            self._gatherings.close(gathering)
            del self._answers[gathering]
            answer.cancel()
        raise MembersTimeout(
            f"no members of guild {request.guild_id} came for {silence} s: is the bot in that guild"
            f", and does it belong to this shard?"
        )

    def _took_chunk(self, chunk: GuildMembersChunkPayload) -> None:
        """Members came in, for whoever asked for them."""
        gathering = self._gatherings.take(chunk, self._clock.monotonic())
        if gathering is not None and not (answer := self._answers[gathering]).done():
            answer.set_result(None)

    def _was_limited(self, refusal: RequestGuildMembersRateLimited) -> None:
        """Discord did not act on a request: ask again when it may."""
        gathering = self._gatherings.find(refusal.meta.nonce) if refusal.meta else None
        if gathering is None:
            return
        seconds = refusal.retry_after or 0.0
        gathering.again(self._clock.monotonic() + seconds)  # until then nothing is to be heard

        async def ask_again() -> None:
            await self._clock.sleep(seconds)
            if gathering in self._answers:
                self.send(GatewayOpcode.REQUEST_GUILD_MEMBERS, gathering.request)

        task = asyncio.create_task(ask_again())
        self._later.add(task)
        task.add_done_callback(self._later.discard)

    def _ask_again(self) -> None:
        """A new session has begun: what the last was asked for, it has not heard."""
        for gathering in self._gatherings:
            if self.is_waiting(GatewayOpcode.REQUEST_GUILD_MEMBERS, gathering.request):
                continue
            gathering.again(self._clock.monotonic())
            self.send(GatewayOpcode.REQUEST_GUILD_MEMBERS, gathering.request)

    def _give_up(self, why: str) -> None:
        """The shard has ended: nothing will come."""
        for task in self._later:
            task.cancel()
        for answer in self._answers.values():
            if not answer.done():
                answer.set_exception(ShardClosed(why))
