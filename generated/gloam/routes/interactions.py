"""Interactions: Answers to interactions; later ones are messages of a webhook.

Generated from `schema/routes/interactions.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from typing import Literal, overload

from msgspec import UNSET, UnsetType

from gloam.core import File, Request
from gloam.core.query import path_segment, query_string
from gloam.models.ids import InteractionId
from gloam.models.interaction_responses import InteractionCallbackResponse, InteractionResponse

__all__ = ["create_interaction_response"]


@overload
def create_interaction_response(
    interaction_id: InteractionId,
    interaction_token: str,
    *,
    with_response: Literal[True],
    body: InteractionResponse,
    files: Sequence[File] = (),
) -> Request[InteractionCallbackResponse]: ...


@overload
def create_interaction_response(
    interaction_id: InteractionId,
    interaction_token: str,
    *,
    body: InteractionResponse,
    with_response: bool | UnsetType = UNSET,
    files: Sequence[File] = (),
) -> Request[InteractionCallbackResponse | None]: ...


def create_interaction_response(
    interaction_id: InteractionId,
    interaction_token: str,
    *,
    body: InteractionResponse,
    with_response: bool | UnsetType = UNSET,
    files: Sequence[File] = (),
) -> Request[InteractionCallbackResponse | None]:
    """Answer an interaction.

    The first answer, due within 3 seconds. Within 15 minutes it can be changed and deleted, and
    more messages can follow, by the endpoints of webhooks, with the id of the application and
    the token of the interaction; those and this one do not count towards the global rate limit.

    Works without a token.

    Args:
        interaction_id: The interaction.
        interaction_token: The token of the interaction.
        body: The answer.
        with_response: Whether to return what came of the answer.
        files: What to upload, in order.

    https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response
    """
    return Request(
        operation="create_interaction_response",
        method="POST",
        path=f"/interactions/{interaction_id}/{path_segment(interaction_token)}/callback",
        route="/interactions/{interaction_id}/{interaction_token}/callback",
        major=f"{interaction_id}/{interaction_token}",
        query=query_string(("with_response", with_response)),
        body=body,
        files=files,
        authorized=False,
        result=InteractionCallbackResponse,
        results=((204, None),),
    )
