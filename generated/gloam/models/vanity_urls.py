"""Vanity URLs: Invites that guilds have chosen themselves.

Generated from `schema/models/vanity_urls.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

__all__ = ["VanityURL", "VanityURLError"]


class VanityURLError(Struct, frozen=True, gc=False, kw_only=True):
    """Why the vanity URL of a guild does not work.

    https://discord.com/developers/docs/resources/guild#get-guild-vanity-url
    """

    message: str
    """What is the matter, in English."""

    code: int
    """The code of the error."""


class VanityURL(Struct, frozen=True, gc=False, kw_only=True):
    """The invite that a guild has chosen itself.

    https://discord.com/developers/docs/resources/guild#get-guild-vanity-url
    """

    code: str | None
    """The end of the invite; null if the guild has chosen none."""

    uses: int
    """How many have joined by it."""

    error: VanityURLError | None | UnsetType = UNSET
    """Why it does not work."""
