"""What Discord always sends, though its documentation lets it be absent.

In: a value about to be sent. Out: the value with the fields of the table below filled in, wherever
in it they are absent. The documentation marks a field as optional if some payload lacks it; clients
read the fields of a user or a channel that the API has always sent, and Discord's OpenAPI document
requires them. So the world keeps what was said, and what goes over the wire is whole.

The value is walked once; what lacks nothing is passed on as it is.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache
from operator import attrgetter, is_
from types import NoneType
from typing import Final, NamedTuple
from zlib import crc32

from msgspec import UNSET, Struct, structs

from gloam.models import (
    BlockMemberInteractionAction,
    BlockMemberInteractionActionMetadata,
    BlockMessageAction,
    BlockMessageActionMetadata,
    ChannelFlags,
    Container,
    EmbedField,
    Entitlement,
    FileComponent,
    GenericId,
    Guild,
    GuildMember,
    GuildMemberFlags,
    GuildScheduledEvent,
    GuildScheduledEventRecurrenceRule,
    GuildTemplateChannel,
    GuildTemplateRole,
    KeywordPresetTriggerMetadata,
    KeywordTriggerMetadata,
    Locale,
    MediaGalleryItem,
    MentionSpamTriggerMetadata,
    Message,
    MessageFlags,
    MessageReference,
    MessageReferenceType,
    NSFWLevel,
    Role,
    RoleFlags,
    Separator,
    SeparatorSpacing,
    Thumbnail,
    UnfurledMediaItem,
    User,
    UserFlags,
    VoiceState,
)
from gloam.models.channels import (
    BaseChannel,
    BaseGuildChannel,
    BaseGuildForumChannel,
    BaseGuildMessageChannel,
    BaseGuildVoiceChannel,
    BaseThread,
)
from gloam.models.components import BaseSelect


def _url(media: object) -> str:
    return str(getattr(media, "url", ""))


class Derived(NamedTuple):
    """A default that depends on the rest of the value."""

    of: Callable[[Struct], object]


ALWAYS: Final[Mapping[type[Struct], Mapping[str, object]]] = {
    User: {
        "discriminator": "0",
        "global_name": None,
        "bot": False,
        "banner": None,
        "accent_color": None,
        "flags": UserFlags.NONE,
        "public_flags": UserFlags.NONE,
        "avatar_decoration_data": None,
        "collectibles": None,
        "primary_guild": None,
    },
    GuildMember: {
        "nick": None,
        "avatar": None,
        "banner": None,
        "premium_since": None,
        "flags": GuildMemberFlags.NONE,
        "pending": False,
        "communication_disabled_until": None,
        "avatar_decoration_data": None,
        "collectibles": None,
    },
    Role: {"icon": None, "unicode_emoji": None, "flags": RoleFlags.NONE},
    Guild: {
        "home_header": None,
        "region": "us-west",
        "widget_enabled": False,
        "widget_channel_id": None,
        "max_presences": None,
        "max_members": 500_000,
        "max_video_channel_users": 25,
        "max_stage_video_channel_users": 50,
        "premium_subscription_count": 0,
        "premium_progress_bar_enabled": False,
        "nsfw": False,
        "nsfw_level": NSFWLevel.DEFAULT,
        "incidents_data": None,
        "stickers": (),
    },
    MessageReference: {"type": MessageReferenceType.DEFAULT},
    KeywordTriggerMetadata: {"keyword_filter": (), "regex_patterns": (), "allow_list": ()},
    KeywordPresetTriggerMetadata: {"presets": (), "allow_list": ()},
    MentionSpamTriggerMetadata: {
        "mention_total_limit": 0,
        "mention_raid_protection_enabled": False,
    },
    BlockMessageAction: {"metadata": BlockMessageActionMetadata()},
    BlockMemberInteractionAction: {"metadata": BlockMemberInteractionActionMetadata()},
    Container: {"accent_color": None, "spoiler": False},
    EmbedField: {"inline": False},
    FileComponent: {
        "spoiler": False,
        "name": Derived(lambda one: _url(getattr(one, "file", one)).rpartition("/")[2]),
        "size": 0,
    },
    Separator: {"divider": True, "spacing": SeparatorSpacing.SMALL},
    Thumbnail: {"description": None, "spoiler": False},
    BaseSelect: {"min_values": 1, "max_values": 1},
    MediaGalleryItem: {"description": None, "spoiler": False},
    UnfurledMediaItem: {
        "id": Derived(lambda media: GenericId(crc32(_url(media).encode()))),
        "proxy_url": Derived(_url),
    },
    Entitlement: {"starts_at": None, "ends_at": None},
    VoiceState: {"self_stream": False},
    GuildTemplateRole: {"icon": None, "unicode_emoji": None},
    GuildTemplateChannel: {
        "default_auto_archive_duration": None,
        "default_thread_rate_limit_per_user": None,
        "available_tags": None,
        "default_reaction_emoji": None,
        "default_sort_order": None,
        "default_forum_layout": None,
        "default_tag_setting": None,
        "template": "",
        "theme_color": None,
    },
    GuildScheduledEvent: {"guild_scheduled_event_exceptions": ()},
    GuildScheduledEventRecurrenceRule: dict.fromkeys(
        (
            "end",
            "by_weekday",
            "by_n_weekday",
            "by_month",
            "by_month_day",
            "by_year_day",
            "count",
        )
    ),
    Message: {"flags": MessageFlags.NONE, "components": ()},
    BaseChannel: {"flags": ChannelFlags.NONE},
    BaseGuildChannel: {"permission_overwrites": (), "parent_id": None, "nsfw": False},
    BaseGuildMessageChannel: {"topic": None, "last_message_id": None, "rate_limit_per_user": 0},
    BaseGuildVoiceChannel: {"bitrate": 64_000, "user_limit": 0, "rtc_region": None},
    BaseGuildForumChannel: {
        "available_tags": (),
        "default_reaction_emoji": None,
        "default_sort_order": None,
    },
    BaseThread: {
        "last_message_id": None,
        "rate_limit_per_user": 0,
        "message_count": 0,
        "member_count": 0,
        "total_message_sent": 0,
    },
}
"""By type; what holds for a type holds for those derived from it."""

OWN: Final[Mapping[str, object]] = {
    "mfa_enabled": False,
    "verified": True,
    "email": None,
    "locale": Locale("en-US"),
}
"""What a bot is told of its own account only."""

_PLAIN: Final = frozenset({int, str, bool, float, NoneType, datetime})
"""What has nothing in it that could be absent."""


def complete(value: object) -> object:
    """The value with everything in it that Discord always sends."""
    if isinstance(value, Struct):
        return _complete_struct(value)
    if isinstance(value, list | tuple):
        items = [complete(item) for item in value]
        return value if all(map(is_, items, value)) else items
    if isinstance(value, dict):
        return {key: complete(item) for key, item in value.items()}
    return value


def own(user: User) -> User:
    """A bot's account as the bot itself is told of it."""
    lacking = {name: value for name, value in OWN.items() if getattr(user, name) is UNSET}
    return structs.replace(user, **lacking)


def _complete_struct(value: Struct) -> Struct:
    changes: dict[str, object] = {}
    names, read, always = _plan(type(value))
    for name, found in zip(names, read(value), strict=True):
        if found is UNSET:
            if name in always:
                default = always[name]
                changes[name] = default.of(value) if isinstance(default, Derived) else default
        elif type(found) not in _PLAIN:
            whole = complete(found)
            if whole is not found:
                changes[name] = whole
    return structs.replace(value, **changes) if changes else value


@cache
def _plan(
    kind: type[Struct],
) -> tuple[Sequence[str], Callable[[Struct], Sequence[object]], Mapping[str, object]]:
    """The fields of a type, how to read them all at once, and what it always has, itself and by
    what it is derived from.
    """
    always: dict[str, object] = {}
    for base in reversed(kind.__mro__):
        always |= ALWAYS.get(base, {})
    names = kind.__struct_fields__
    if len(names) < 2:  # an attrgetter of one name gives no sequence
        return names, lambda value: [getattr(value, name) for name in names], always
    return names, attrgetter(*names), always
