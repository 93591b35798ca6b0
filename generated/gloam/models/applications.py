"""Applications: What has bots, commands and interactions.

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
from gloam.models.users import PartialUser

__all__ = ["ApplicationFlags", "PartialApplication"]


class ApplicationFlags(Flags):
    """What is true of an application.

    https://discord.com/developers/docs/resources/application#application-object-application-flags
    """

    NONE = 0
    """The empty set."""

    APPLICATION_AUTO_MODERATION_RULE_CREATE_BADGE = 64
    """It makes rules of auto-moderation."""

    GATEWAY_PRESENCE = 4096
    """It may receive presences, in any number of guilds."""

    GATEWAY_PRESENCE_LIMITED = 8192
    """It may receive presences, in fewer than 100 guilds."""

    GATEWAY_GUILD_MEMBERS = 16384
    """It may receive members, in any number of guilds."""

    GATEWAY_GUILD_MEMBERS_LIMITED = 32768
    """It may receive members, in fewer than 100 guilds."""

    VERIFICATION_PENDING_GUILD_LIMIT = 65536
    """It has grown in an odd way and cannot be verified for now."""

    EMBEDDED = 131072
    """It is an activity inside Discord."""

    GATEWAY_MESSAGE_CONTENT = 262144
    """It may receive the content of messages, in any number of guilds."""

    GATEWAY_MESSAGE_CONTENT_LIMITED = 524288
    """It may receive the content of messages, in fewer than 100 guilds."""

    APPLICATION_COMMAND_BADGE = 8388608
    """It has global commands."""


class PartialApplication(Struct, frozen=True, gc=False, kw_only=True):
    """An application, as far as others see it.

    https://discord.com/developers/docs/resources/application#application-object
    """

    id: ApplicationId
    """Id of the application."""

    name: str | UnsetType = UNSET
    """The name of the application."""

    icon: str | None | UnsetType = UNSET
    """Hash of the icon."""

    description: str | UnsetType = UNSET
    """What it does."""

    type: int | None | UnsetType = UNSET
    """A special kind of application: 4 for role subscriptions of guilds."""

    cover_image: str | UnsetType = UNSET
    """Hash of the picture on its invites."""

    primary_sku_id: SkuId | UnsetType = UNSET
    """What a game is sold as."""

    bot: PartialUser | UnsetType = UNSET
    """Its bot."""

    rpc_origins: Sequence[str] | UnsetType = UNSET
    """The origins that may use RPC."""

    bot_public: bool | UnsetType = UNSET
    """Whether others than its owner may add it to guilds."""

    bot_require_code_grant: bool | UnsetType = UNSET
    """Whether its bot joins only after the whole OAuth2 code grant."""

    terms_of_service_url: str | UnsetType = UNSET
    """Where its terms of service are."""

    privacy_policy_url: str | UnsetType = UNSET
    """Where its privacy policy is."""

    custom_install_url: str | UnsetType = UNSET
    """Where to add it."""

    guild_id: GuildId | UnsetType = UNSET
    """Its guild, for support and the like."""

    slug: str | UnsetType = UNSET
    """The end of the address of a game's page in the store."""

    verify_key: str | UnsetType = UNSET
    """The key that signs its interactions, in hexadecimal."""

    max_participants: int | None | UnsetType = UNSET
    """How many may take part in an activity."""

    flags: ApplicationFlags | UnsetType = UNSET
    """What is true of it; 31 bits at most."""

    flags_new: str | UnsetType = UNSET
    """All flags, as a decimal number."""

    tags: Sequence[str] | UnsetType = UNSET
    """Up to 5 words on what it does."""
