"""Partner SDK: Accounts of players who have none at Discord.

Generated from `schema/models/partner_sdk.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenStrEnum
from gloam.core.secrets import redacted
from gloam.models.oauth2_scopes import OAuth2Scope

__all__ = ["ChildToken", "ExternalAuthType", "ProvisionalToken"]


class ExternalAuthType(OpenStrEnum):
    """What a token of another provider is.

    https://discord.com/developers/docs/discord-social-sdk/development-guides/provisional-accounts/identity-providers#external-auth-types
    """

    OIDC = "OIDC"
    """An id token of OpenID Connect."""

    EPIC_ONLINE_SERVICES_ACCESS_TOKEN = "EPIC_ONLINE_SERVICES_ACCESS_TOKEN"
    """An access token of Epic Online Services."""

    EPIC_ONLINE_SERVICES_ID_TOKEN = "EPIC_ONLINE_SERVICES_ID_TOKEN"
    """An id token of Epic Online Services."""

    STEAM_SESSION_TICKET = "STEAM_SESSION_TICKET"
    """A Steam ticket for the web with the identity `discord`."""

    UNITY_SERVICES_ID_TOKEN = "UNITY_SERVICES_ID_TOKEN"
    """An id token of Unity."""

    DISCORD_BOT_ISSUED_ACCESS_TOKEN = "DISCORD_BOT_ISSUED_ACCESS_TOKEN"
    """A token that Discord gave to a bot for the player."""

    APPLE_ID_TOKEN = "APPLE_ID_TOKEN"
    """An id token of Apple."""

    PLAYSTATION_NETWORK_ID_TOKEN = "PLAYSTATION_NETWORK_ID_TOKEN"
    """An id token of the PlayStation Network."""


class ProvisionalToken(Struct, frozen=True, gc=False, kw_only=True):
    """The token of an account that stands for a player.

    https://discord.com/developers/docs/discord-social-sdk/development-guides/provisional-accounts/bot-token-endpoint#bot-token-endpoint-response
    """

    token_type: str
    """How to use it: Bearer."""

    access_token: str
    """The token. Keep it secret."""

    expires_in: int
    """In how many seconds it ends."""

    scope: str
    """What it allows, the scopes set apart by spaces."""

    id_token: str
    """Who the player is, as a signed token of OpenID Connect."""

    refresh_token: str | None | UnsetType = UNSET
    """What to get the next token with; ask anew with a token of the provider instead."""

    scopes: Sequence[OAuth2Scope] | None | UnsetType = UNSET
    """What it allows."""

    expires_at_s: int | None | UnsetType = UNSET
    """When it ends, in seconds since 1970."""

    def __repr__(self) -> str:
        return redacted(self, ("access_token", "id_token", "refresh_token"))


class ChildToken(Struct, frozen=True, gc=False, kw_only=True):
    """The token of a player for one game of a publisher.

    https://discord.com/developers/docs/discord-social-sdk/development-guides/publisher-level-account-linking#token-exchange-response
    """

    access_token: str
    """The token. Keep it secret."""

    token_type: str
    """How to use it: Bearer."""

    expires_in: int
    """In how many seconds it ends, together with the publisher's."""

    scope: str
    """What it allows, the scopes set apart by spaces."""

    def __repr__(self) -> str:
        return redacted(self, ("access_token",))
