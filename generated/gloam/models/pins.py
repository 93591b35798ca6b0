"""Pins: Pinned messages.

Generated from `schema/models/pins.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from gloam.models.messages import Message

__all__ = ["MessagePin", "MessagePinList"]


class MessagePin(Struct, frozen=True, gc=False, kw_only=True):
    """A pinned message.

    https://discord.com/developers/docs/resources/message#message-pin-object
    """

    pinned_at: datetime
    """When it was pinned."""

    message: Message
    """The message."""


class MessagePinList(Struct, frozen=True, gc=False, kw_only=True):
    """Pinned messages of a channel.

    https://discord.com/developers/docs/resources/message#get-channel-pins-response-structure
    """

    items: Sequence[MessagePin]
    """The pins."""

    has_more: bool
    """Whether there are more."""
