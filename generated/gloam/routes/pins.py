"""Pins: Pinned messages.

Generated from `schema/routes/pins.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, UnsetType

from gloam.core import PagedRequest, Pagination, Request
from gloam.core.query import query_string
from gloam.models.ids import ChannelId, MessageId
from gloam.models.messages import Message
from gloam.models.pins import MessagePin, MessagePinList

__all__ = [
    "create_pin",
    "delete_pin",
    "deprecated_create_pin",
    "deprecated_delete_pin",
    "deprecated_list_pins",
    "list_pins",
]


def create_pin(
    channel_id: ChannelId,
    message_id: MessageId,
    *,
    reason: str | None = None,
) -> Request[None]:
    """Pin a message.

    Takes the PIN_MESSAGES permission.

    Args:
        channel_id: The channel.
        message_id: The message.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/message#pin-message
    """
    return Request(
        operation="create_pin",
        method="PUT",
        path=f"/channels/{channel_id}/messages/pins/{message_id}",
        route="/channels/{channel_id}/messages/pins/{message_id}",
        major=f"{channel_id}",
        reason=reason,
    )


def delete_pin(
    channel_id: ChannelId,
    message_id: MessageId,
    *,
    reason: str | None = None,
) -> Request[None]:
    """Unpin a message.

    Takes the PIN_MESSAGES permission.

    Args:
        channel_id: The channel.
        message_id: The message.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/message#unpin-message
    """
    return Request(
        operation="delete_pin",
        method="DELETE",
        path=f"/channels/{channel_id}/messages/pins/{message_id}",
        route="/channels/{channel_id}/messages/pins/{message_id}",
        major=f"{channel_id}",
        reason=reason,
    )


def deprecated_create_pin(
    channel_id: ChannelId,
    message_id: MessageId,
) -> Request[None]:
    """Pin a message; use `create_pin`.

    Takes the PIN_MESSAGES permission. Deprecated.

    Args:
        channel_id: The channel.
        message_id: The message.

    https://discord.com/developers/docs/resources/message#pin-message-deprecated
    """
    return Request(
        operation="deprecated_create_pin",
        method="PUT",
        path=f"/channels/{channel_id}/pins/{message_id}",
        route="/channels/{channel_id}/pins/{message_id}",
        major=f"{channel_id}",
    )


def deprecated_delete_pin(
    channel_id: ChannelId,
    message_id: MessageId,
) -> Request[None]:
    """Unpin a message; use `delete_pin`.

    Takes the PIN_MESSAGES permission. Deprecated.

    Args:
        channel_id: The channel.
        message_id: The message.

    https://discord.com/developers/docs/resources/message#unpin-message-deprecated
    """
    return Request(
        operation="deprecated_delete_pin",
        method="DELETE",
        path=f"/channels/{channel_id}/pins/{message_id}",
        route="/channels/{channel_id}/pins/{message_id}",
        major=f"{channel_id}",
    )


def deprecated_list_pins(
    channel_id: ChannelId,
) -> Request[Sequence[Message]]:
    """List the first 50 pinned messages of a channel; use `list_pins`.

    Deprecated.

    Args:
        channel_id: The channel.

    https://discord.com/developers/docs/resources/message#get-pinned-messages-deprecated
    """
    return Request(
        operation="deprecated_list_pins",
        method="GET",
        path=f"/channels/{channel_id}/pins",
        route="/channels/{channel_id}/pins",
        major=f"{channel_id}",
        result=Sequence[Message],
    )


def list_pins(
    channel_id: ChannelId,
    *,
    before: datetime | UnsetType = UNSET,
    limit: int | UnsetType = UNSET,
) -> PagedRequest[MessagePinList, MessagePin]:
    """List the pinned messages of a channel, the latest pinned first.

    Without READ_MESSAGE_HISTORY the list is empty.

    Takes the VIEW_CHANNEL permission. A page has at most 50 items; `Client.paginate` gives all.

    Args:
        channel_id: The channel.
        before: Only messages that were pinned before this time.
        limit: How many messages at most, 1 to 50; 50 if absent.

    https://discord.com/developers/docs/resources/message#get-channel-pins
    """
    return PagedRequest(
        operation="list_pins",
        method="GET",
        path=f"/channels/{channel_id}/messages/pins",
        route="/channels/{channel_id}/messages/pins",
        major=f"{channel_id}",
        query=query_string(("before", before), ("limit", limit)),
        result=MessagePinList,
        pagination=Pagination(
            maximum=50, items="items", key="pinned_at", more="has_more", cursors=("before",)
        ),
    )
