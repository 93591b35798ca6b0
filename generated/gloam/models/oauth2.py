"""OAuth2: What tokens of users tell.

Generated from `schema/models/oauth2.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.core.secrets import redacted
from gloam.models.applications import PartialApplication
from gloam.models.guilds import Guild
from gloam.models.oauth2_scopes import OAuth2Scope
from gloam.models.users import User
from gloam.models.webhooks import Webhook

__all__ = [
    "AccessToken",
    "AuthorizationInformation",
    "OAuth2Key",
    "OAuth2Keys",
    "OpenIDConnectUserInfo",
]


class OAuth2Key(Struct, frozen=True, gc=False, kw_only=True):
    """A public key in the form of a JSON Web Key.

    https://discord.com/developers/docs/topics/oauth2
    """

    kty: str
    """The kind of key, RSA."""

    use: str
    """What it is for: `sig`, signatures."""

    kid: str
    """Id of the key."""

    n: str
    """The modulus, in Base64url."""

    e: str
    """The exponent, in Base64url."""

    alg: str
    """The algorithm of the signatures, RS256."""


class OpenIDConnectUserInfo(Struct, frozen=True, gc=False, kw_only=True):
    """What OpenID Connect tells of a user; the scopes decide how much.

    https://discord.com/developers/docs/topics/oauth2
    """

    sub: str
    """Id of the user."""

    email: str | None | UnsetType = UNSET
    """The address."""

    email_verified: bool | UnsetType = UNSET
    """Whether the address has been confirmed."""

    preferred_username: str | UnsetType = UNSET
    """The username."""

    nickname: str | None | UnsetType = UNSET
    """The name to show."""

    picture: str | UnsetType = UNSET
    """Where the avatar is."""

    locale: str | UnsetType = UNSET
    """The code of the language that the user has chosen."""


class OAuth2Keys(Struct, frozen=True, gc=False, kw_only=True):
    """The keys that Discord signs id tokens with.

    https://discord.com/developers/docs/topics/oauth2
    """

    keys: Sequence[OAuth2Key]
    """The keys."""


class AuthorizationInformation(Struct, frozen=True, gc=False, kw_only=True):
    """What a bearer token is good for.

    https://discord.com/developers/docs/topics/oauth2#get-current-authorization-information
    """

    application: PartialApplication
    """The application that it was given to."""

    scopes: Sequence[OAuth2Scope]
    """What the user has allowed."""

    expires: datetime
    """When the token ends."""

    user: User | UnsetType = UNSET
    """Who gave it; only with the scope `identify`."""


class AccessToken(Struct, frozen=True, gc=False, kw_only=True):
    """What Discord answers when an application asks for a token of a user's, or for one of its own.

    https://discord.com/developers/docs/topics/oauth2#authorization-code-grant-access-token-response
    """

    access_token: str
    """The token, to be sent as `Bearer`."""

    token_type: str
    """What kind of token it is: Bearer."""

    expires_in: int
    """How long it holds, in seconds."""

    scope: str
    """The scopes that were allowed, parted by spaces."""

    refresh_token: str | UnsetType = UNSET
    """What asks for the next token; absent with client credentials."""

    guild: Guild | UnsetType = UNSET
    """The guild that the bot was added to, with the scope `bot`."""

    webhook: Webhook | UnsetType = UNSET
    """The webhook that was made, with the scope `webhook.incoming`."""

    def __repr__(self) -> str:
        return redacted(self, ("access_token", "refresh_token"))
