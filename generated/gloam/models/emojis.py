"""Emojis: Pictures in text, custom and standard.

Generated from `schema/models/emojis.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import EmojiId, RoleId
from gloam.models.users import User

__all__ = ["Emoji", "PartialEmoji"]


class PartialEmoji(Struct, frozen=True, gc=False, kw_only=True):
    """An emoji where only what identifies it is told.

    https://discord.com/developers/docs/resources/emoji#emoji-object
    """

    id: EmojiId | None | UnsetType = UNSET
    """The emoji; null for a standard one."""

    name: str | None | UnsetType = UNSET
    """The name, or the standard emoji itself."""

    animated: bool | UnsetType = UNSET
    """Whether it moves."""


class Emoji(Struct, frozen=True, gc=False, kw_only=True):
    """An emoji.

    https://discord.com/developers/docs/resources/emoji#emoji-object
    """

    id: EmojiId | None
    """The emoji; null for a standard one."""

    name: str | None
    """The name, or the standard emoji itself; null if a custom one is gone."""

    roles: Sequence[RoleId] | UnsetType = UNSET
    """Who may use it; everyone if empty."""

    user: User | UnsetType = UNSET
    """Who made it."""

    require_colons: bool | UnsetType = UNSET
    """Whether it is written between colons."""

    managed: bool | UnsetType = UNSET
    """Whether an integration rules it."""

    animated: bool | UnsetType = UNSET
    """Whether it moves."""

    available: bool | UnsetType = UNSET
    """Whether it can be used; not so when the guild lost boosts."""
