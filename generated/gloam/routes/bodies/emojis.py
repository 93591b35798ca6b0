"""Request bodies of emojis.

Generated from `schema/routes/emojis.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import (
    RoleId,
)

__all__ = [
    "CreateApplicationEmojiBody",
    "CreateGuildEmojiBody",
    "UpdateApplicationEmojiBody",
    "UpdateGuildEmojiBody",
]


class CreateGuildEmojiBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_guild_emoji` sends.

    https://discord.com/developers/docs/resources/emoji#create-guild-emoji
    """

    name: str
    """The name."""

    image: str
    """The picture as a data URI, 128 by 128 pixels and 256 KiB at most."""

    roles: Sequence[RoleId] | UnsetType = UNSET
    """The roles that may use it; everyone if absent."""


class UpdateGuildEmojiBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_guild_emoji` sends.

    https://discord.com/developers/docs/resources/emoji#modify-guild-emoji
    """

    name: str | UnsetType = UNSET
    """The name."""

    roles: Sequence[RoleId] | None | UnsetType = UNSET
    """The roles that may use it; everyone if null."""


class CreateApplicationEmojiBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_application_emoji` sends.

    https://discord.com/developers/docs/resources/emoji#create-application-emoji
    """

    name: str
    """The name."""

    image: str
    """The picture as a data URI, 128 by 128 pixels and 256 KiB at most."""


class UpdateApplicationEmojiBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_application_emoji` sends.

    https://discord.com/developers/docs/resources/emoji#modify-application-emoji
    """

    name: str | UnsetType = UNSET
    """The name."""
