"""What bodies say of things, as settings by the name of the field.

In: a decoded body, and the model that it makes or changes. Out: the fields that the body gives and
the model has. Null is a value only where the model can hold one; elsewhere it leaves things as they
are. What the two spell differently has a function of its own: overwrites are completed, the two
spellings of a role's color brought to agreement, the tags of a forum numbered.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from types import NoneType
from typing import Final, get_args

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import fields

from gloam.models import (
    ForumTag,
    ForumTagId,
    ForumTagRequest,
    GuildForumChannel,
    GuildVoiceChannel,
    Overwrite,
    OverwriteRequest,
    OverwriteType,
    Permissions,
    Role,
    RoleColors,
    ThreadMetadata,
)
from gloam.routes.bodies import (
    CreateGuildChannelBody,
    CreateGuildRoleBody,
    UpdateChannelBody,
    UpdateGuildRoleBody,
)
from gloam.simulator.world import World

_SPELT_OTHERWISE: Final = frozenset({"permission_overwrites", "available_tags", "type", "icon"})


def given(
    body: Struct, *models: type[Struct], but: frozenset[str] = frozenset()
) -> dict[str, object]:
    """The fields that a body gives and one of the models has, save some."""
    found: dict[str, object] = {}
    for model in models:
        for name, nullable in _fields(model).items():
            value = getattr(body, name, UNSET)
            if value is not UNSET and name not in but and (value is not None or nullable):
                found[name] = value
    return found


def channel_settings(
    world: World, body: CreateGuildChannelBody | UpdateChannelBody
) -> Mapping[str, object]:
    """The settings of a channel or thread that a body gives."""
    models = (GuildForumChannel, GuildVoiceChannel, ThreadMetadata)
    settings = given(body, *models, but=_SPELT_OTHERWISE)
    if isinstance(body, UpdateChannelBody) and body.applied_tags is not UNSET:
        settings["applied_tags"] = body.applied_tags
    if isinstance(body.permission_overwrites, Sequence):
        settings["permission_overwrites"] = _overwrites(body.permission_overwrites)
    if isinstance(body.available_tags, Sequence):
        settings["available_tags"] = [_tag(world, one) for one in body.available_tags]
    return settings


def role_settings(body: CreateGuildRoleBody | UpdateGuildRoleBody) -> Mapping[str, object]:
    """The settings of a role that a body gives."""
    settings = given(body, Role, but=frozenset({"color", "colors", "icon"}))
    colors = body.colors or _plain_color(body.color)
    if colors:
        settings |= {"colors": colors, "color": colors.primary_color}
    return settings


@cache
def _fields(model: type[Struct]) -> Mapping[str, bool]:
    """The fields of a model, and whether they can be null."""
    return {field.name: NoneType in get_args(field.type) for field in fields(model)}


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


def _tag(world: World, request: ForumTagRequest) -> ForumTag:
    return ForumTag(
        id=request.id or ForumTagId(world.snowflakes.make()),
        name=request.name,
        moderated=request.moderated is True,
        emoji_id=request.emoji_id or None,
        emoji_name=request.emoji_name or None,
    )
