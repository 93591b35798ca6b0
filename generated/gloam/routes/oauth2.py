"""OAuth2: What tokens of users tell.

Generated from `schema/routes/oauth2.yaml` by `make generate`; not to be edited.
"""

from gloam.core import Request
from gloam.models.applications import Application
from gloam.models.oauth2 import AuthorizationInformation, OAuth2Keys, OpenIDConnectUserInfo

__all__ = [
    "get_my_oauth2_application",
    "get_my_oauth2_authorization",
    "get_openid_connect_userinfo",
    "get_public_keys",
]


def get_my_oauth2_application() -> Request[Application]:
    """Fetch the application of the bot.

    https://discord.com/developers/docs/topics/oauth2#get-current-bot-application-information
    """
    return Request(
        operation="get_my_oauth2_application",
        method="GET",
        path="/oauth2/applications/@me",
        route="/oauth2/applications/@me",
        result=Application,
    )


def get_my_oauth2_authorization() -> Request[AuthorizationInformation]:
    """Tell what the bearer token of the request is good for.

    Takes a bearer token with any scope; who gave it is told with `identify`.

    https://discord.com/developers/docs/topics/oauth2#get-current-authorization-information
    """
    return Request(
        operation="get_my_oauth2_authorization",
        method="GET",
        path="/oauth2/@me",
        route="/oauth2/@me",
        result=AuthorizationInformation,
    )


def get_openid_connect_userinfo() -> Request[OpenIDConnectUserInfo]:
    """Tell by OpenID Connect who gave the bearer token.

    Also takes a bearer token with the scope `openid`.

    https://discord.com/developers/docs/topics/oauth2
    """
    return Request(
        operation="get_openid_connect_userinfo",
        method="GET",
        path="/oauth2/userinfo",
        route="/oauth2/userinfo",
        result=OpenIDConnectUserInfo,
    )


def get_public_keys() -> Request[OAuth2Keys]:
    """List the keys that Discord signs id tokens with.

    Works without a token.

    https://discord.com/developers/docs/topics/oauth2
    """
    return Request(
        operation="get_public_keys",
        method="GET",
        path="/oauth2/keys",
        route="/oauth2/keys",
        authorized=False,
        result=OAuth2Keys,
    )
