"""What bodies say of channels and roles, as settings by the name of the field.

In: a decoded body. Out: the fields that it gives and that the simulated channels and roles keep, as
the models hold them: overwrites completed, the two spellings of a role's color brought to
agreement.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import UNSET, UnsetType

from gloam.models import Overwrite, OverwriteRequest, OverwriteType, Permissions, RoleColors
from gloam.routes.bodies import (
    CreateGuildChannelBody,
    CreateGuildRoleBody,
    UpdateChannelBody,
    UpdateGuildRoleBody,
)

_CHANNEL: Final = (
    "name",
    "position",
    "topic",
    "nsfw",
    "rate_limit_per_user",
    "bitrate",
    "user_limit",
    "parent_id",
    "rtc_region",
    "video_quality_mode",
    "default_auto_archive_duration",
    "default_thread_rate_limit_per_user",
    "flags",
)
_ROLE: Final = ("name", "permissions", "hoist", "icon", "unicode_emoji", "mentionable")
_NULLABLE: Final = frozenset({"topic", "parent_id", "rtc_region", "icon", "unicode_emoji"})
"""Where null is a value; elsewhere it leaves things as they are."""


def channel_settings(body: CreateGuildChannelBody | UpdateChannelBody) -> Mapping[str, object]:
    """The settings of a channel that a body gives."""
    settings = _given(body, _CHANNEL)
    if body.permission_overwrites:
        settings["permission_overwrites"] = _overwrites(body.permission_overwrites)
    return settings


def role_settings(body: CreateGuildRoleBody | UpdateGuildRoleBody) -> Mapping[str, object]:
    """The settings of a role that a body gives."""
    settings = _given(body, _ROLE)
    colors = body.colors or _plain_color(body.color)
    if colors:
        settings |= {"colors": colors, "color": colors.primary_color}
    return settings


def _given(body: object, names: Sequence[str]) -> dict[str, object]:
    values = {name: getattr(body, name, UNSET) for name in names}
    return {
        name: value
        for name, value in values.items()
        if value is not UNSET and (value is not None or name in _NULLABLE)
    }


def _plain_color(color: int | UnsetType | None) -> RoleColors | None:
    if color is UNSET or color is None:
        return None
    return RoleColors(primary_color=color, secondary_color=None, tertiary_color=None)


def _overwrites(requests: Sequence[OverwriteRequest]) -> Sequence[Overwrite]:
    return [
        Overwrite(
            id=request.id,
            type=OverwriteType.ROLE if request.type is UNSET else request.type,
            allow=request.allow or Permissions.NONE,
            deny=request.deny or Permissions.NONE,
        )
        for request in requests
    ]
