"""Webhook event types: What Discord can tell an application over HTTP.

Generated from `schema/models/webhook_event_types.yaml` by `make generate`; not to be edited.
"""

from gloam.core.enums import OpenStrEnum

__all__ = ["WebhookEventType"]


class WebhookEventType(OpenStrEnum):
    """What Discord can tell an application at its address for webhook events.

    https://discord.com/developers/docs/events/webhook-events#event-types
    """

    APPLICATION_AUTHORIZED = "APPLICATION_AUTHORIZED"
    """A user added the application to a guild or to their account."""

    APPLICATION_DEAUTHORIZED = "APPLICATION_DEAUTHORIZED"
    """A user took the authorization back."""

    ENTITLEMENT_CREATE = "ENTITLEMENT_CREATE"
    """Someone got an entitlement."""

    ENTITLEMENT_UPDATE = "ENTITLEMENT_UPDATE"
    """An entitlement was changed."""

    ENTITLEMENT_DELETE = "ENTITLEMENT_DELETE"
    """An entitlement was deleted."""

    QUEST_USER_ENROLLMENT = "QUEST_USER_ENROLLMENT"
    """A user takes part in a quest; not sent for now."""

    LOBBY_MESSAGE_CREATE = "LOBBY_MESSAGE_CREATE"
    """A message was posted in a lobby."""

    LOBBY_MESSAGE_UPDATE = "LOBBY_MESSAGE_UPDATE"
    """A message in a lobby was changed."""

    LOBBY_MESSAGE_DELETE = "LOBBY_MESSAGE_DELETE"
    """A message in a lobby was deleted."""

    GAME_DIRECT_MESSAGE_CREATE = "GAME_DIRECT_MESSAGE_CREATE"
    """A direct message was posted while the Social SDK was in use."""

    GAME_DIRECT_MESSAGE_UPDATE = "GAME_DIRECT_MESSAGE_UPDATE"
    """A direct message was changed while the Social SDK was in use."""

    GAME_DIRECT_MESSAGE_DELETE = "GAME_DIRECT_MESSAGE_DELETE"
    """A direct message was deleted while the Social SDK was in use."""
