"""Applications: What bots belong to.

Generated from `schema/models/applications.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags
from gloam.models.ids import (
    ApplicationId,
    GuildId,
    SkuId,
)

__all__ = ["ApplicationFlags", "PartialApplication"]


class ApplicationFlags(Flags):
    """Marks of an application.

    https://discord.com/developers/docs/resources/application#application-object-application-flags
    """

    NONE = 0
    """The empty set."""

    APPLICATION_AUTO_MODERATION_RULE_CREATE_BADGE = 64
    """Uses the auto-moderation API."""

    GATEWAY_PRESENCE = 4096
    """May receive presences; in 100 guilds or more."""

    GATEWAY_PRESENCE_LIMITED = 8192
    """May receive presences; in fewer than 100 guilds."""

    GATEWAY_GUILD_MEMBERS = 16384
    """May receive members; in 100 guilds or more."""

    GATEWAY_GUILD_MEMBERS_LIMITED = 32768
    """May receive members; in fewer than 100 guilds."""

    VERIFICATION_PENDING_GUILD_LIMIT = 65536
    """Grew oddly, so that it cannot be verified."""

    EMBEDDED = 131072
    """Runs inside the client."""

    GATEWAY_MESSAGE_CONTENT = 262144
    """May receive the content of messages; in 100 guilds or more."""

    GATEWAY_MESSAGE_CONTENT_LIMITED = 524288
    """May receive the content of messages; in fewer than 100 guilds."""

    APPLICATION_COMMAND_BADGE = 8388608
    """Has global commands."""


class PartialApplication(Struct, frozen=True, gc=False, kw_only=True):
    """An application where only some of it is told.

    https://discord.com/developers/docs/resources/application#application-object
    """

    id: ApplicationId

    flags: ApplicationFlags | UnsetType = UNSET
    """Marks of the application."""

    name: str | UnsetType = UNSET

    icon: str | None | UnsetType = UNSET
    """Hash of the icon."""

    description: str | UnsetType = UNSET
    """What it is."""

    cover_image: str | UnsetType = UNSET
    """Hash of the cover of its invites."""

    bot_public: bool | UnsetType = UNSET
    """Whether others may add the bot."""

    bot_require_code_grant: bool | UnsetType = UNSET
    """Whether the bot joins only after the whole OAuth2 flow."""

    terms_of_service_url: str | UnsetType = UNSET
    """Where its terms are."""

    privacy_policy_url: str | UnsetType = UNSET
    """Where it says what it does with data."""

    verify_key: str | UnsetType = UNSET
    """The key, in hexadecimal, that its interactions are signed with."""

    primary_sku_id: SkuId | UnsetType = UNSET
    """The game that it sells."""

    guild_id: GuildId | UnsetType = UNSET
    """Its support server."""

    slug: str | UnsetType = UNSET
    """Its name in the address of its shop page."""

    tags: Sequence[str] | UnsetType = UNSET
    """Up to five words on what it does."""
