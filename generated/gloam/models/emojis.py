"""Emojis: Standard and custom emojis.

Generated from `schema/models/emojis.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import (
    EmojiId,
    RoleId,
)
from gloam.models.users import User

__all__ = ["Emoji", "EmojiList", "PartialEmoji"]


class PartialEmoji(Struct, frozen=True, gc=False, kw_only=True):
    """What is needed to show an emoji; one of the id and the name is enough to send it.

    https://discord.com/developers/docs/resources/emoji#emoji-object
    """

    id: EmojiId | None | UnsetType = UNSET
    """Id of the emoji, if it is a custom one."""

    name: str | None | UnsetType = UNSET
    """The name, or the character of a standard emoji."""

    animated: bool | UnsetType = UNSET
    """Whether it moves."""


class Emoji(Struct, frozen=True, gc=False, kw_only=True):
    """An emoji.

    https://discord.com/developers/docs/resources/emoji#emoji-object
    """

    id: EmojiId | None
    """Id of the emoji, if it is a custom one."""

    name: str | None
    """The name, or the character of a standard emoji; null on reactions whose emoji is gone."""

    roles: Sequence[RoleId] | UnsetType = UNSET
    """The roles that may use it."""

    user: User | UnsetType = UNSET
    """Who made it."""

    require_colons: bool | UnsetType = UNSET
    """Whether its name must stand between colons."""

    managed: bool | UnsetType = UNSET
    """Whether an integration takes care of it."""

    animated: bool | UnsetType = UNSET
    """Whether it moves."""

    available: bool | UnsetType = UNSET
    """Whether it can be used; not if the guild has lost the boosts that it needs."""


class EmojiList(Struct, frozen=True, gc=False, kw_only=True):
    """The emojis of an application.

    https://discord.com/developers/docs/resources/emoji#list-application-emojis
    """

    items: Sequence[Emoji]
    """The emojis."""
