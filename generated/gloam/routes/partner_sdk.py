"""Partner SDK: Accounts of players who have none at Discord, and what moderation says of their
messages.

Generated from `schema/routes/partner_sdk.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.models.ids import ApplicationId, MessageId, UserId
from gloam.models.partner_sdk import ChildToken, ExternalAuthType, ProvisionalToken
from gloam.routes.bodies import partner_sdk as bodies

__all__ = [
    "bot_partner_sdk_token",
    "bot_partner_sdk_unmerge_provisional_account",
    "partner_sdk_child_token",
    "partner_sdk_token",
    "partner_sdk_unmerge_provisional_account",
    "update_user_message_external_moderation_metadata",
]


def bot_partner_sdk_token(
    *,
    external_user_id: str,
    preferred_global_name: str | UnsetType = UNSET,
    provisional_user_id: UserId | UnsetType = UNSET,
) -> Request[ProvisionalToken]:
    """Get a token for a player that the game knows.

    Makes a provisional account for the player if there is no account yet.

    Args:
        external_user_id: The id of the player in the game.
        preferred_global_name: The name to show.
        provisional_user_id: The provisional account of the player.

    https://discord.com/developers/docs/discord-social-sdk/development-guides/provisional-accounts/bot-token-endpoint
    """
    return Request(
        operation="bot_partner_sdk_token",
        method="POST",
        path="/partner-sdk/token/bot",
        route="/partner-sdk/token/bot",
        body=bodies.BotPartnerSdkTokenBody(
            external_user_id=external_user_id,
            preferred_global_name=preferred_global_name,
            provisional_user_id=provisional_user_id,
        ),
        result=ProvisionalToken,
    )


def bot_partner_sdk_unmerge_provisional_account(
    *,
    external_user_id: str,
) -> Request[None]:
    """Part a player that the game knows from their account at Discord.

    Ends all tokens of the player, who gets a new provisional account.

    Args:
        external_user_id: The id of the player in the game.

    https://discord.com/developers/docs/discord-social-sdk/development-guides/provisional-accounts/unmerging-accounts#unmerging-with-bot-token-endpoint
    """
    return Request(
        operation="bot_partner_sdk_unmerge_provisional_account",
        method="POST",
        path="/partner-sdk/provisional-accounts/unmerge/bot",
        route="/partner-sdk/provisional-accounts/unmerge/bot",
        body=bodies.BotPartnerSdkUnmergeProvisionalAccountBody(external_user_id=external_user_id),
    )


def partner_sdk_child_token(
    *,
    parent_access_token: str,
    child_application_id: ApplicationId,
    parent_client_secret: str | UnsetType = UNSET,
) -> Request[ChildToken]:
    """Get a token for a game of a publisher, by the publisher's token of the player.

    Works without a token.

    Args:
        parent_access_token: The token of the player for the publisher. Keep it secret.
        child_application_id: The game.
        parent_client_secret: The secret of the publisher's application; a public client has
            none.

    https://discord.com/developers/docs/discord-social-sdk/development-guides/publisher-level-account-linking#exchange-for-child-token
    """
    return Request(
        operation="partner_sdk_child_token",
        method="POST",
        path="/partner-sdk/child-token",
        route="/partner-sdk/child-token",
        body=bodies.PartnerSdkChildTokenBody(
            parent_access_token=parent_access_token,
            child_application_id=child_application_id,
            parent_client_secret=parent_client_secret,
        ),
        authorized=False,
        result=ChildToken,
    )


def partner_sdk_token(
    *,
    client_id: ApplicationId,
    external_auth_type: ExternalAuthType,
    external_auth_token: str,
    client_secret: str | UnsetType = UNSET,
) -> Request[ProvisionalToken]:
    """Get a token for a player that another provider knows.

    Makes a provisional account for the player if there is no account yet.

    Works without a token.

    Args:
        client_id: The application.
        external_auth_type: What the token of the provider is.
        external_auth_token: The token of the provider. Keep it secret.
        client_secret: The secret of the application; a public client has none.

    https://discord.com/developers/docs/discord-social-sdk/development-guides/provisional-accounts/external-credentials-exchange
    """
    return Request(
        operation="partner_sdk_token",
        method="POST",
        path="/partner-sdk/token",
        route="/partner-sdk/token",
        body=bodies.PartnerSdkTokenBody(
            client_id=client_id,
            client_secret=client_secret,
            external_auth_type=external_auth_type,
            external_auth_token=external_auth_token,
        ),
        authorized=False,
        result=ProvisionalToken,
    )


def partner_sdk_unmerge_provisional_account(
    *,
    client_id: ApplicationId,
    external_auth_type: ExternalAuthType,
    external_auth_token: str,
    client_secret: str | UnsetType = UNSET,
) -> Request[None]:
    """Part a player that another provider knows from their account at Discord.

    Ends all tokens of the player, who gets a new provisional account.

    Works without a token.

    Args:
        client_id: The application.
        external_auth_type: What the token of the provider is.
        external_auth_token: The token of the provider. Keep it secret.
        client_secret: The secret of the application; a public client has none.

    https://discord.com/developers/docs/discord-social-sdk/development-guides/provisional-accounts/unmerging-accounts#unmerging-with-external-credentials
    """
    return Request(
        operation="partner_sdk_unmerge_provisional_account",
        method="POST",
        path="/partner-sdk/provisional-accounts/unmerge",
        route="/partner-sdk/provisional-accounts/unmerge",
        body=bodies.PartnerSdkUnmergeProvisionalAccountBody(
            client_id=client_id,
            client_secret=client_secret,
            external_auth_type=external_auth_type,
            external_auth_token=external_auth_token,
        ),
        authorized=False,
    )


def update_user_message_external_moderation_metadata(
    user_id_1: UserId,
    user_id_2: UserId,
    message_id: MessageId,
    *,
    body: Mapping[str, str],
) -> Request[None]:
    """Note on a direct message what moderation says of it.

    Clients of the game get it at once; no webhook event tells of it. Editing the message removes
    it.

    Args:
        user_id_1: One of the two users, whichever.
        user_id_2: The other user.
        message_id: The message.
        body: What to note on it: up to 5 keys of up to 1024 characters, with up to 2000
            characters each.

    https://discord.com/developers/docs/discord-social-sdk/how-to/integrate-moderation#dm-messages
    """
    return Request(
        operation="update_user_message_external_moderation_metadata",
        method="PUT",
        path=f"/partner-sdk/dms/{user_id_1}/{user_id_2}/messages/{message_id}/moderation-metadata",
        route="/partner-sdk/dms/{user_id_1}/{user_id_2}/messages/{message_id}/moderation-metadata",
        body=body,
    )
