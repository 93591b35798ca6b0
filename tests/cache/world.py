"""A small world as the gateway would tell it: JSON in, decoded by the first tier, so that the tests
use real events.
"""

import json
from collections.abc import Mapping

from gloam.core.wire import decode_typed
from gloam.events import ALTERNATIVES, EVENTS, Event


def event(name: str, data: Mapping[str, object]) -> Event:
    """An event from its name and its payload."""
    wanted: type = EVENTS[name]
    for alternative in ALTERNATIVES.get(name, ()):
        if all(data.get(key) == value for key, value in alternative.when.items()):
            wanted = alternative.event
    raw = json.dumps({"op": 0, "s": 1, "t": name, "d": data}).encode()
    found: Event = decode_typed(raw, wanted)
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
