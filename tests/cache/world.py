"""A small world as the gateway would tell it: JSON in, decoded by the first tier, so that the tests
use real events.
"""

import json
from collections.abc import Mapping

from gloam.core.wire import decode, decode_typed
from gloam.events import ALTERNATIVES, EVENTS, Event


def event(name: str, data: Mapping[str, object], *, sound: bool = True) -> Event:
    """An event from its name and its payload; if not sound, as the tolerant tier reads it."""
    wanted: type = EVENTS[name]
    for alternative in ALTERNATIVES.get(name, ()):
        if all(data.get(key) == value for key, value in alternative.when.items()):
            wanted = alternative.event
    raw = json.dumps({"op": 0, "s": 1, "t": name, "d": data}).encode()
    found: Event = decode_typed(raw, wanted) if sound else decode(raw, wanted)
    return found


def user(user_id: int, name: str = "someone") -> dict[str, object]:
    """A user's JSON."""
    return {
        "id": str(user_id),
        "username": name,
        "discriminator": "0",
        "global_name": None,
        "avatar": None,
    }


def member(user_id: int, *roles: int, name: str = "someone") -> dict[str, object]:
    """A member's JSON."""
    return {
        "user": user(user_id, name),
        "avatar": None,
        "banner": None,
        "roles": [str(role_id) for role_id in roles],
        "joined_at": "2020-01-01T00:00:00+00:00",
        "deaf": False,
        "mute": False,
        "flags": 0,
    }


def role(role_id: int, name: str = "role") -> dict[str, object]:
    """A role's JSON."""
    return {
        "id": str(role_id),
        "name": name,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "position": 0,
        "permissions": "0",
        "managed": False,
        "mentionable": False,
        "flags": 0,
    }


def channel(
    channel_id: int, name: str = "general", guild_id: int | None = None
) -> dict[str, object]:
    """A text channel's JSON; inside GUILD_CREATE it has no guild id."""
    found: dict[str, object] = {"id": str(channel_id), "type": 0, "name": name, "position": 0}
    return found if guild_id is None else found | {"guild_id": str(guild_id)}


def thread(channel_id: int, parent_id: int) -> dict[str, object]:
    """A public thread's JSON."""
    metadata = {
        "archived": False,
        "auto_archive_duration": 60,
        "archive_timestamp": "2020-01-01T00:00:00+00:00",
        "locked": False,
    }
    return {
        "id": str(channel_id),
        "type": 11,
        "name": "t",
        "parent_id": str(parent_id),
        "thread_metadata": metadata,
    }


def guild(guild_id: int, **more: object) -> dict[str, object]:
    """A whole guild's JSON, as GUILD_CREATE has it."""
    return {
        "id": str(guild_id),
        "name": "guild",
        "icon": None,
        "splash": None,
        "discovery_splash": None,
        "owner_id": "1",
        "afk_channel_id": None,
        "afk_timeout": 300,
        "verification_level": 0,
        "default_message_notifications": 0,
        "explicit_content_filter": 0,
        "roles": [role(guild_id, "@everyone")],
        "emojis": [],
        "features": [],
        "mfa_level": 0,
        "application_id": None,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "rules_channel_id": None,
        "vanity_url_code": None,
        "description": None,
        "banner": None,
        "premium_tier": 0,
        "preferred_locale": "en-US",
        "public_updates_channel_id": None,
        "nsfw_level": 0,
        "premium_progress_bar_enabled": False,
        "safety_alerts_channel_id": None,
        "incidents_data": None,
        "joined_at": "2020-01-01T00:00:00+00:00",
        "large": False,
        "member_count": 2,
        "voice_states": [],
        "members": [member(1), member(2)],
        "channels": [channel(10)],
        "threads": [thread(11, 10)],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
        **more,
    }


def message(
    message_id: int, channel_id: int = 10, author: int = 1, **more: object
) -> dict[str, object]:
    """A message's JSON, as MESSAGE_CREATE has it."""
    return {
        "id": str(message_id),
        "channel_id": str(channel_id),
        "author": user(author),
        "content": "hello",
        "timestamp": "2020-01-01T00:00:00+00:00",
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "pinned": False,
        "type": 0,
        **more,
    }


def emoji(emoji_id: int, name: str = "emoji") -> dict[str, object]:
    """A guild emoji's JSON."""
    return {"id": str(emoji_id), "name": name, "roles": [], "animated": False}


def sticker(sticker_id: int, name: str = "sticker", guild_id: int = 100) -> dict[str, object]:
    """A guild sticker's JSON."""
    return {
        "id": str(sticker_id),
        "name": name,
        "description": None,
        "tags": "t",
        "type": 2,
        "format_type": 1,
        "available": True,
        "guild_id": str(guild_id),
    }


def sound(sound_id: int, name: str = "sound", guild_id: int = 100) -> dict[str, object]:
    """A guild soundboard sound's JSON."""
    return {
        "name": name,
        "sound_id": str(sound_id),
        "volume": 0.5,
        "emoji_id": None,
        "emoji_name": None,
        "available": True,
        "guild_id": str(guild_id),
    }


def stage(stage_id: int, channel_id: int, guild_id: int = 100) -> dict[str, object]:
    """A stage instance's JSON."""
    return {
        "id": str(stage_id),
        "guild_id": str(guild_id),
        "channel_id": str(channel_id),
        "topic": "talk",
        "privacy_level": 2,
        "discoverable_disabled": False,
        "guild_scheduled_event_id": None,
    }


def scheduled(event_id: int, guild_id: int = 100, **more: object) -> dict[str, object]:
    """A scheduled event's JSON."""
    return {
        "id": str(event_id),
        "guild_id": str(guild_id),
        "channel_id": None,
        "name": "party",
        "scheduled_start_time": "2030-01-01T00:00:00+00:00",
        "scheduled_end_time": None,
        "privacy_level": 2,
        "status": 1,
        "entity_type": 3,
        "entity_id": None,
        "entity_metadata": {"location": "here"},
        "recurrence_rule": None,
        **more,
    }


def presence(
    user_id: int, status: str = "online", guild_id: int | None = 100, **of_user: object
) -> dict[str, object]:
    """A presence's JSON; inside GUILD_CREATE it has no guild id."""
    found: dict[str, object] = {
        "user": {"id": str(user_id), **of_user},
        "status": status,
        "activities": [],
        "client_status": {} if status == "offline" else {"desktop": status},
    }
    return found if guild_id is None else found | {"guild_id": str(guild_id)}


def voice(
    user_id: int, channel_id: int | None, guild_id: int | None = 100, **more: object
) -> dict[str, object]:
    """A voice state's JSON; inside GUILD_CREATE it has no guild id."""
    found: dict[str, object] = {
        "channel_id": None if channel_id is None else str(channel_id),
        "user_id": str(user_id),
        "session_id": "s",
        "deaf": False,
        "mute": False,
        "self_deaf": False,
        "self_mute": False,
        "self_video": False,
        "suppress": False,
        "request_to_speak_timestamp": None,
        **more,
    }
    return found if guild_id is None else found | {"guild_id": str(guild_id)}


def integration(integration_id: int, name: str = "app", guild_id: int = 100) -> dict[str, object]:
    """An integration's JSON, as its events have it."""
    return {
        "id": str(integration_id),
        "name": name,
        "type": "discord",
        "enabled": True,
        "account": {"id": "1", "name": "a"},
        "guild_id": str(guild_id),
    }


def invite(code: str, channel_id: int = 10, guild_id: int = 100) -> dict[str, object]:
    """An invite's JSON, as INVITE_CREATE has it."""
    return {
        "channel_id": str(channel_id),
        "guild_id": str(guild_id),
        "code": code,
        "created_at": "2020-01-01T00:00:00+00:00",
        "expires_at": None,
        "max_age": 0,
        "max_uses": 0,
        "temporary": False,
        "uses": 0,
    }


def moderation_rule(rule_id: int, name: str = "rule", guild_id: int = 100) -> dict[str, object]:
    """A keyword rule's JSON."""
    return {
        "id": str(rule_id),
        "guild_id": str(guild_id),
        "name": name,
        "creator_id": "1",
        "event_type": 1,
        "trigger_type": 1,
        "trigger_metadata": {
            "keyword_filter": ["bad"], "regex_patterns": [], "allow_list": [],
        },
        "actions": [{"type": 1}],
        "enabled": True,
        "exempt_roles": [],
        "exempt_channels": [],
    }  # fmt: skip


def thread_member(thread_id: int, user_id: int) -> dict[str, object]:
    """A thread member's JSON."""
    return {
        "id": str(thread_id),
        "user_id": str(user_id),
        "join_timestamp": "2020-01-01T00:00:00+00:00",
        "flags": 0,
    }


def reaction(
    message_id: int, user_id: int, name: str = "🦊", channel_id: int = 10, *, burst: bool = False
) -> dict[str, object]:
    """A reaction's JSON, as MESSAGE_REACTION_ADD has it."""
    return {
        "user_id": str(user_id),
        "channel_id": str(channel_id),
        "message_id": str(message_id),
        "emoji": {"id": None, "name": name},
        "burst": burst,
        "type": int(burst),
        "burst_colors": ["#ff0000"] if burst else [],
    }


def ready(user_id: int, *guild_ids: int, shard: tuple[int, int] = (0, 1)) -> dict[str, object]:
    """What READY has."""
    return {
        "v": 10,
        "user": user(user_id, "bot"),
        "guilds": [{"id": str(guild_id), "unavailable": True} for guild_id in guild_ids],
        "session_id": "s",
        "resume_gateway_url": "wss://localhost",
        "application": {"id": "6", "flags": 0},
        "shard": list(shard),
    }
