"""The bytes that the caches are fed: what a shard receives, the same for gloam and its peers.

Every field that Discord sends of a guild without extras is there, so that a strict reader reads it.
"""

import json
import random
from collections.abc import Sequence
from typing import Any, Final

JSON = dict[str, Any]

USER_ID: Final = 41771983423143937
"""The bot."""

_FIRST_GUILD: Final = 81384788765712384
_FIRST_USER: Final = 80351110224678912
_CHANNELS: Final = 20
_ROLES: Final = 15


def user(number: int) -> JSON:
    """An account with an avatar and a display name."""
    return {
        "id": str(_FIRST_USER + number * 4_194_305), "username": f"someone_{number}",
        "discriminator": "0", "global_name": f"Someone {number}", "public_flags": 64, "bot": False,
        "avatar": f"8342729096ea3675442027381ff{number:05x}", "avatar_decoration_data": None,
        "primary_guild": None, "collectibles": None,
    }  # fmt: skip


def member(number: int, guild_id: int) -> JSON:
    """A member with two of the guild's roles, and otherwise as most members are."""
    roles = [str(guild_id + 1 + (number + extra) % (_ROLES - 1)) for extra in (0, 3)]
    return {
        "user": user(number), "nick": None, "avatar": None, "banner": None, "roles": roles,
        "joined_at": f"2021-03-04T05:06:{number % 60:02}.123000+00:00", "premium_since": None,
        "deaf": False, "mute": False, "flags": 0, "pending": False,
        "communication_disabled_until": None,
    }  # fmt: skip


def role(role_id: int, position: int) -> JSON:
    """A role."""
    return {
        "id": str(role_id), "name": f"role {position}", "color": 3447003, "hoist": False,
        "colors": {"primary_color": 3447003, "secondary_color": None, "tertiary_color": None},
        "icon": None, "unicode_emoji": None, "position": position, "permissions": "2147483647",
        "managed": False, "mentionable": True, "flags": 0,
    }  # fmt: skip


def channel(channel_id: int, position: int, guild_id: int) -> JSON:
    """A text channel with one overwrite."""
    overwrite = {"id": str(guild_id), "type": 0, "allow": "0", "deny": "2048"}
    return {
        "id": str(channel_id), "type": 0, "name": f"channel-{position}", "position": position,
        "permission_overwrites": [overwrite], "nsfw": False, "topic": "what it is about",
        "parent_id": None, "last_message_id": None, "rate_limit_per_user": 0, "flags": 0,
    }  # fmt: skip


def guild(number: int, members: int) -> JSON:
    """A guild as GUILD_CREATE has it, with so many members that no other guild has."""
    guild_id = _FIRST_GUILD + number * (1 << 22)
    roles = [role(guild_id + place, place) for place in range(_ROLES)]
    roles[0]["name"] = "@everyone"
    first = number * members
    return {
        "id": str(guild_id), "name": f"guild {number}", "icon": None, "splash": None,
        "discovery_splash": None, "owner_id": user(first)["id"], "region": "deprecated",
        "afk_channel_id": None, "afk_timeout": 300, "verification_level": 1,
        "default_message_notifications": 0, "explicit_content_filter": 0, "roles": roles,
        "emojis": [], "stickers": [], "features": [], "mfa_level": 0, "application_id": None,
        "system_channel_id": None, "system_channel_flags": 0, "rules_channel_id": None,
        "vanity_url_code": None, "description": None, "banner": None, "premium_tier": 0,
        "premium_subscription_count": 0, "preferred_locale": "en-US", "nsfw_level": 0,
        "public_updates_channel_id": None, "premium_progress_bar_enabled": False, "nsfw": False,
        "safety_alerts_channel_id": None, "incidents_data": None, "max_members": 500000,
        "max_presences": None, "max_video_channel_users": 25, "max_stage_video_channel_users": 50,
        "joined_at": "2020-01-01T00:00:00+00:00", "large": True, "member_count": members,
        "unavailable": False, "voice_states": [], "threads": [], "presences": [],
        "members": [member(first + one, guild_id) for one in range(members)],
        "channels": [channel(guild_id + 100 + one, one, guild_id) for one in range(_CHANNELS)],
        "stage_instances": [], "guild_scheduled_events": [], "soundboard_sounds": [],
    }  # fmt: skip


def dispatch(name: str, data: JSON) -> bytes:
    """A payload of the gateway."""
    return json.dumps({"op": 0, "s": 1, "t": name, "d": data}).encode()


def creations(guilds: int, members: int, first: int = 0) -> Sequence[bytes]:
    """GUILD_CREATE of so many guilds."""
    return [
        dispatch("GUILD_CREATE", guild(number, members)) for number in range(first, first + guilds)
    ]


def mixed(count: int, guilds: int, members: int) -> Sequence[bytes]:
    """What a bot with all intents hears: presences above all, messages, typing, and the rest."""
    chance = random.Random(7)
    raw = []
    for number in range(count):
        place = chance.randrange(guilds)
        guild_id = _FIRST_GUILD + place * (1 << 22)
        who = place * members + chance.randrange(members)
        pick = chance.random()
        name = next(name for limit, name in _SHARES if pick < limit)
        raw.append(dispatch(name, _event(name, guild_id, who, 10**18 + number)))
    return raw


_SHARES: Final = (
    (0.45, "PRESENCE_UPDATE"), (0.72, "MESSAGE_CREATE"), (0.82, "TYPING_START"),
    (0.88, "MESSAGE_UPDATE"), (0.92, "MESSAGE_REACTION_ADD"), (0.96, "GUILD_MEMBER_UPDATE"),
    (1.01, "VOICE_STATE_UPDATE"),
)  # fmt: skip


def _event(name: str, guild_id: int, who: int, message_id: int) -> JSON:
    account, whole = user(who), member(who, guild_id)
    channel_id = str(guild_id + 100 + who % _CHANNELS)
    here = {"guild_id": str(guild_id), "channel_id": channel_id}
    without_user = {key: item for key, item in whole.items() if key != "user"}
    match name:
        case "PRESENCE_UPDATE":
            return {
                "user": {"id": account["id"]}, "guild_id": str(guild_id), "activities": [],
                "status": ("online", "idle", "dnd")[message_id % 3],
                "client_status": {"desktop": "online"},
            }  # fmt: skip
        case "MESSAGE_CREATE" | "MESSAGE_UPDATE":
            back = 40 if name == "MESSAGE_UPDATE" else 0
            return here | {
                "id": str(message_id - back), "author": account, "member": without_user,
                "content": "what one says in a channel, a sentence or two on an average day",
                "timestamp": "2024-05-06T07:08:09.123000+00:00", "edited_timestamp": None,
                "tts": False, "mention_everyone": False, "mentions": [], "mention_roles": [],
                "attachments": [], "embeds": [], "components": [], "pinned": False, "type": 0,
                "flags": 0, "nonce": "1234567890", "channel_type": 0,
            }  # fmt: skip
        case "TYPING_START":
            return here | {"user_id": account["id"], "timestamp": 1700000000, "member": whole}
        case "MESSAGE_REACTION_ADD":
            return here | {
                "user_id": account["id"], "message_id": str(message_id - 5), "member": whole,
                "emoji": {"id": None, "name": "🦊"}, "burst": False, "type": 0,
                "message_author_id": account["id"],
            }  # fmt: skip
        case "GUILD_MEMBER_UPDATE":
            nick = f"nick {message_id % 100}"
            return whole | {"guild_id": str(guild_id), "nick": nick}
        case _:
            return here | {
                "user_id": account["id"], "member": whole, "session_id": "a" * 32, "deaf": False,
                "mute": False, "self_deaf": bool(message_id % 2), "self_mute": True,
                "self_video": False, "suppress": False, "request_to_speak_timestamp": None,
            }  # fmt: skip
