"""Request bodies of partner sdk.

Generated from `schema/routes/partner_sdk.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.core.secrets import redacted
from gloam.models.ids import (
    ApplicationId,
    UserId,
)
from gloam.models.partner_sdk import ExternalAuthType

__all__ = [
    "BotPartnerSdkTokenBody",
    "BotPartnerSdkUnmergeProvisionalAccountBody",
    "PartnerSdkChildTokenBody",
    "PartnerSdkTokenBody",
    "PartnerSdkUnmergeProvisionalAccountBody",
]


class PartnerSdkTokenBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `partner_sdk_token` sends.

    https://discord.com/developers/docs/discord-social-sdk/development-guides/provisional-accounts/external-credentials-exchange
    """

    client_id: ApplicationId
    """The application."""

    external_auth_type: ExternalAuthType
    """What the token of the provider is."""

    external_auth_token: str
    """The token of the provider. Keep it secret."""

    client_secret: str | UnsetType = UNSET
    """The secret of the application; a public client has none."""

    def __repr__(self) -> str:
        return redacted(self, ("client_secret", "external_auth_token"))


class BotPartnerSdkTokenBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `bot_partner_sdk_token` sends.

    https://discord.com/developers/docs/discord-social-sdk/development-guides/provisional-accounts/bot-token-endpoint
    """

    external_user_id: str
    """The id of the player in the game."""

    preferred_global_name: str | UnsetType = UNSET
    """The name to show."""

    provisional_user_id: UserId | UnsetType = UNSET
    """The provisional account of the player."""


class PartnerSdkChildTokenBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `partner_sdk_child_token` sends.

    https://discord.com/developers/docs/discord-social-sdk/development-guides/publisher-level-account-linking#exchange-for-child-token
    """

    parent_access_token: str
    """The token of the player for the publisher. Keep it secret."""

    child_application_id: ApplicationId
    """The game."""

    parent_client_secret: str | UnsetType = UNSET
    """The secret of the publisher's application; a public client has none."""

    def __repr__(self) -> str:
        return redacted(self, ("parent_access_token", "parent_client_secret"))


class PartnerSdkUnmergeProvisionalAccountBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `partner_sdk_unmerge_provisional_account` sends.

    https://discord.com/developers/docs/discord-social-sdk/development-guides/provisional-accounts/unmerging-accounts#unmerging-with-external-credentials
    """

    client_id: ApplicationId
    """The application."""

    external_auth_type: ExternalAuthType
    """What the token of the provider is."""

    external_auth_token: str
    """The token of the provider. Keep it secret."""

    client_secret: str | UnsetType = UNSET
    """The secret of the application; a public client has none."""

    def __repr__(self) -> str:
        return redacted(self, ("client_secret", "external_auth_token"))


class BotPartnerSdkUnmergeProvisionalAccountBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `bot_partner_sdk_unmerge_provisional_account` sends.

    https://discord.com/developers/docs/discord-social-sdk/development-guides/provisional-accounts/unmerging-accounts#unmerging-with-bot-token-endpoint
    """

    external_user_id: str
    """The id of the player in the game."""
