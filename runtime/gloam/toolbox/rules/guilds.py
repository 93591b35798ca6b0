"""The rules of what belongs to guilds and lobbies: channels, auto-moderation, pictures and sounds.

What a channel takes depends on its kind, which a body that changes one seldom names: then nothing
is said. The texts that auto-moderation lets through depend on what sets off the rule. What travels
as a `data:` URI is counted as the file that it holds.

https://discord.com/developers/docs/resources/guild
"""

from collections.abc import Mapping
from typing import Final

from msgspec import UNSET, Struct

from gloam.models import AutoModerationTriggerMetadata, AutoModerationTriggerType, ChannelType
from gloam.models.limits import (
    AUTO_MODERATION_ALLOWED_KEYWORDS,
    CHANNEL_TOPIC_CHARACTERS,
    EMOJI_BYTES,
    LOBBY_METADATA_CHARACTERS,
    SOUND_BYTES,
    STAGE_BITRATE,
    STAGE_CHANNEL_USERS,
    VOICE_BITRATE_TIER_3,
    VOICE_CHANNEL_USERS,
)
from gloam.toolbox.rules.sizes import data_uri_bytes
from gloam.toolbox.violations import Violations, at, at_most

_FILES: Final[Mapping[str, tuple[str, int]]] = {
    "CreateApplicationEmojiBody": ("image", EMOJI_BYTES),
    "CreateGuildEmojiBody": ("image", EMOJI_BYTES),
    "CreateGuildSoundboardSoundBody": ("sound", SOUND_BYTES),
}
"""The bodies that hold a file: the field, and the most bytes."""

_USERS: Final[Mapping[object, int]] = {
    ChannelType.GUILD_VOICE: VOICE_CHANNEL_USERS,
    ChannelType.GUILD_STAGE_VOICE: STAGE_CHANNEL_USERS,
}
"""How many users a channel can be limited to, by its kind."""

_FORUMS: Final = (ChannelType.GUILD_FORUM, ChannelType.GUILD_MEDIA)

_FEWER_ALLOWED: Final = (
    AutoModerationTriggerType.KEYWORD,
    AutoModerationTriggerType.MEMBER_PROFILE,
)
"""What sets off rules that let through fewer texts than others."""


def guild_rules(value: Struct, path: str) -> Violations:
    """What is wrong with a body that is about a guild or a lobby; of others, nothing."""
    name = type(value).__name__
    if name in ("CreateGuildChannelBody", "UpdateChannelBody"):
        yield from _channel(value, path, getattr(value, "type", UNSET))
    elif name == "CreateAutoModerationRuleBody":
        yield from _allowed_texts(value, path)
    elif name in _FILES:
        field, limit = _FILES[name]
        size = data_uri_bytes(getattr(value, field))
        yield from at_most(at(path, field), limit, "bytes", size)
    elif "Lobby" in name:
        yield from _lobby(value, path)


def _channel(value: Struct, path: str, kind: object) -> Violations:
    if kind is UNSET and type(value).__name__ == "CreateGuildChannelBody":
        kind = ChannelType.GUILD_TEXT
    topic = getattr(value, "topic", UNSET)
    if isinstance(topic, str) and kind is not UNSET and kind not in _FORUMS:
        yield from at_most(at(path, "topic"), CHANNEL_TOPIC_CHARACTERS, "characters", len(topic))
    bitrate = STAGE_BITRATE if kind == ChannelType.GUILD_STAGE_VOICE else VOICE_BITRATE_TIER_3
    yield from at_most(at(path, "bitrate"), bitrate, "bits per second", _number(value, "bitrate"))
    if most := _USERS.get(kind):
        yield from at_most(at(path, "user_limit"), most, "users", _number(value, "user_limit"))


def _allowed_texts(value: Struct, path: str) -> Violations:
    metadata = getattr(value, "trigger_metadata", UNSET)
    fewer = getattr(value, "trigger_type", UNSET) in _FEWER_ALLOWED
    if fewer and isinstance(metadata, AutoModerationTriggerMetadata):
        place, count = at(path, "trigger_metadata.allow_list"), len(metadata.allow_list or ())
        yield from at_most(place, AUTO_MODERATION_ALLOWED_KEYWORDS, "items", count)


def _lobby(value: Struct, path: str) -> Violations:
    for name in value.__struct_fields__:
        held = getattr(value, name)
        if name.endswith("metadata") and isinstance(held, Mapping):
            length = sum(len(key) + len(text) for key, text in held.items())
            limit, unit = LOBBY_METADATA_CHARACTERS, "characters in all"
            yield from at_most(at(path, name), limit, unit, length)


def _number(value: Struct, name: str) -> float:
    held = getattr(value, name, UNSET)
    return held if isinstance(held, int | float) else 0
