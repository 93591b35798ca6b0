"""What a client asks for once it has a session.

In: the world, the session, a command and its data, and the time. Out: dispatches to the session, or
changes of the world; a refusal of the world's is not answered, as the gateway has no way to.

https://discord.com/developers/docs/events/gateway-events#send-events
"""

import contextlib
from collections.abc import Sequence
from typing import Final

from msgspec import UNSET, Struct

from gloam.core.wire import encode
from gloam.events import (
    ChannelInfo,
    ChannelInfoPayload,
    Dispatch,
    GuildMembersChunk,
    Intents,
    RateLimited,
    RequestChannelInfo,
    RequestGuildMembers,
    RequestSoundboardSounds,
    SoundboardSounds,
    SoundboardSoundsPayload,
    UpdatePresence,
    UpdateVoiceState,
)
from gloam.events.command_payloads import ChannelInfoField
from gloam.events.connection_payloads import (
    RequestGuildMembersRateLimited,
    RequestGuildMembersRateLimitMetadata,
)
from gloam.events.voice_event_payloads import ChannelInfoChannel
from gloam.models.channels import BaseGuildVoiceChannel
from gloam.simulator.complete import complete
from gloam.simulator.errors import RefusedError
from gloam.simulator.gateway.hub import Hub
from gloam.simulator.gateway.members import member_chunks, wants_everyone
from gloam.simulator.gateway.sessions import Session
from gloam.simulator.limits import Limits
from gloam.simulator.world import World, channels, presences, voice

EVERYONE_SECONDS: Final = 30.0
"""How often a bot may ask for all members of a guild."""


def obey(hub: Hub, session: Session, data: object, now: float) -> None:
    """Do what a client with a session asks for."""
    world = hub.world
    match data:
        case UpdatePresence():
            presences.put(world, session.bot.id, data)
        case UpdateVoiceState():
            with contextlib.suppress(RefusedError):
                voice.connect(
                    world,
                    session.bot.id,
                    data.guild_id,
                    data.channel_id,
                    self_mute=data.self_mute,
                    self_deaf=data.self_deaf,
                )
        case RequestGuildMembers():
            _tell(session, _members(hub, session, data, now))
        case RequestSoundboardSounds():
            _tell(session, _sounds(world, session, data))
        case RequestChannelInfo():
            _tell(session, _channel_info(world, session, data))


def _tell(session: Session, events: Sequence[Dispatch]) -> None:
    for event in events:
        data = event.data
        payload = complete(data) if isinstance(data, Struct) else data
        session.dispatch(type(event).name, encode(payload))


def _members(
    hub: Hub, session: Session, request: RequestGuildMembers, now: float
) -> Sequence[Dispatch]:
    """The members that a client asks for; all of them at most every 30 seconds."""
    if wants_everyone(request):
        if not session.intents & Intents.GUILD_MEMBERS:
            return []
        key = (session.bot.id, request.guild_id)
        wait = hub.members_asked.get(key, float("-inf")) + EVERYONE_SECONDS - now
        if wait > 0 and hub.limits is not Limits.OFF:
            meta = RequestGuildMembersRateLimitMetadata(
                guild_id=request.guild_id, nonce=request.nonce
            )
            return [RateLimited(RequestGuildMembersRateLimited(retry_after=wait, meta=meta), 0)]
        hub.members_asked[key] = now
        hub.tell()
    has_presences = bool(session.intents & Intents.GUILD_PRESENCES)
    chunks = member_chunks(hub.world, session.bot.id, request, has_presences=has_presences)
    return [GuildMembersChunk(chunk, 0) for chunk in chunks]


def _sounds(world: World, session: Session, request: RequestSoundboardSounds) -> Sequence[Dispatch]:
    """The sounds of each guild that the bot is in."""
    return [
        SoundboardSounds(
            SoundboardSoundsPayload(
                guild_id=guild_id,
                soundboard_sounds=list(world.sounds.get(guild_id, {}).values()),
            ),
            0,
        )
        for guild_id in request.guild_ids
        if session.bot.id in world.members.get(guild_id, {})
    ]


def _channel_info(
    world: World, session: Session, request: RequestChannelInfo
) -> Sequence[Dispatch]:
    """The status of each voice channel; nobody knows since when one is used."""
    if session.bot.id not in world.members.get(request.guild_id, {}):
        return []
    found = [
        ChannelInfoChannel(
            id=one.id,
            status=world.voice_statuses.get(one.id)
            if ChannelInfoField.STATUS in request.fields
            else UNSET,
            voice_start_time=None if ChannelInfoField.VOICE_START_TIME in request.fields else UNSET,
        )
        for one in channels.in_guild(world, request.guild_id)
        if isinstance(one, BaseGuildVoiceChannel)
    ]
    return [ChannelInfo(ChannelInfoPayload(guild_id=request.guild_id, channels=found), 0)]
