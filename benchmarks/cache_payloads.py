"""The bytes that the caches are fed: what a shard receives, the same for gloam and its peers.

Every field that Discord sends of a guild without extras is there, so that a strict reader reads it.
"""

import itertools
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


def ready() -> bytes:
    """READY, which tells who the bot is."""
    data = {
        "v": 10, "user": user(0) | {"id": str(USER_ID), "bot": True}, "guilds": [],
        "session_id": "a" * 32, "resume_gateway_url": "wss://gateway.discord.gg",
        "application": {"id": str(USER_ID), "flags": 0}, "session_type": "normal",
        "private_channels": [], "presences": [], "relationships": [], "user_settings": {},
    }  # fmt: skip
    return dispatch("READY", data)


def creations(guilds: int, members: int, first: int = 0) -> Sequence[bytes]:
    """GUILD_CREATE of so many guilds."""
    return [
        dispatch("GUILD_CREATE", guild(number, members)) for number in range(first, first + guilds)
    ]


def mixed(count: int, guilds: int, members: int, seed: int = 0) -> Sequence[bytes]:
    """What a bot with all intents hears: presences above all, messages, typing, and the rest; each
    event tells of the world as those before it left it.
    """
    story = _Story(random.Random(seed), guilds, members, (seed + 1) * 10**18)
    return [dispatch(name, data) for name, data in (story.next() for _ in range(count))]


_SHARES: Final = (
    (0.45, "PRESENCE_UPDATE"), (0.72, "MESSAGE_CREATE"), (0.82, "TYPING_START"),
    (0.88, "MESSAGE_UPDATE"), (0.92, "MESSAGE_REACTION_ADD"), (0.96, "GUILD_MEMBER_UPDATE"),
    (1.01, "VOICE_STATE_UPDATE"),
)  # fmt: skip


class _Story:
    """What happens, one event after the other."""

    def __init__(self, chance: random.Random, guilds: int, members: int, first_id: int) -> None:
        self._chance, self._guilds, self._members = chance, guilds, members
        self._ids = itertools.count(first_id)
        self._nicks: dict[int, str] = {}
        self._recent: list[JSON] = []

    def next(self) -> tuple[str, JSON]:
        """The next event, and its name."""
        pick, place = self._chance.random(), self._chance.randrange(self._guilds)
        name = next(name for limit, name in _SHARES if pick < limit)
        guild_id = _FIRST_GUILD + place * (1 << 22)
        who = place * self._members + self._chance.randrange(self._members)
        here = {"guild_id": str(guild_id), "channel_id": str(guild_id + 100 + who % _CHANNELS)}
        match name:
            case "MESSAGE_CREATE":
                return name, self._message(guild_id, who, here)
            case "MESSAGE_UPDATE" | "MESSAGE_REACTION_ADD" if self._recent:
                return name, self._afterwards(name)
            case "PRESENCE_UPDATE":
                return name, {
                    "user": {"id": user(who)["id"]}, "guild_id": str(guild_id), "activities": [],
                    "status": self._chance.choice(("online", "idle", "dnd")),
                    "client_status": {"desktop": "online"},
                }  # fmt: skip
            case "GUILD_MEMBER_UPDATE":
                self._nicks[who] = f"nick {self._chance.randrange(100)}"
                return name, self._member(who, guild_id) | {"guild_id": str(guild_id)}
            case "VOICE_STATE_UPDATE":
                return name, here | {
                    "user_id": user(who)["id"], "member": self._member(who, guild_id),
                    "session_id": "a" * 32, "deaf": False, "mute": False, "self_mute": True,
                    "self_deaf": self._chance.random() < 0.5, "self_video": False,
                    "suppress": False, "request_to_speak_timestamp": None,
                }  # fmt: skip
        return "TYPING_START", here | {
            "user_id": user(who)["id"], "timestamp": 1700000000,
            "member": self._member(who, guild_id),
        }  # fmt: skip

    def _member(self, who: int, guild_id: int) -> JSON:
        return member(who, guild_id) | {"nick": self._nicks.get(who)}

    def _message(self, guild_id: int, who: int, here: JSON) -> JSON:
        whole = self._member(who, guild_id)
        data = here | {
            "id": str(next(self._ids)), "author": whole.pop("user"), "member": whole,
            "content": "what one says in a channel, a sentence or two on an average day",
            "timestamp": "2024-05-06T07:08:09.123000+00:00", "edited_timestamp": None,
            "tts": False, "mention_everyone": False, "mentions": [], "mention_roles": [],
            "attachments": [], "embeds": [], "components": [], "pinned": False, "type": 0,
            "flags": 0, "nonce": "1234567890", "channel_type": 0,
        }  # fmt: skip
        self._recent = [*self._recent[-40:], data]
        return data

    def _afterwards(self, name: str) -> JSON:
        """What happens to a message of late."""
        data = self._chance.choice(self._recent)
        if name == "MESSAGE_UPDATE":
            return data | {"edited_timestamp": data["timestamp"], "content": "on second thought"}
        return {
            "guild_id": data["guild_id"], "channel_id": data["channel_id"],
            "message_id": data["id"], "user_id": data["author"]["id"], "burst": False, "type": 0,
            "emoji": {"id": None, "name": self._chance.choice("🦊🐢🐙")},
            "message_author_id": data["author"]["id"], "member": self._reacting(data),
        }  # fmt: skip

    def _reacting(self, data: JSON) -> JSON:
        return {**data["member"], "user": data["author"]}
