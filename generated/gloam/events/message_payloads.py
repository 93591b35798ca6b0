"""Payloads of messages: What happens to messages once they are there.

Generated from `schema/gateway/message_payloads.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.emojis import PartialEmoji
from gloam.models.ids import (
    ChannelId,
    GuildId,
    MessageId,
    UserId,
)
from gloam.models.members import GuildMember
from gloam.models.messages import ReactionType

__all__ = [
    "MessageDeleteBulkPayload",
    "MessageDeletePayload",
    "MessagePollVoteAddPayload",
    "MessagePollVoteRemovePayload",
    "MessageReactionAddPayload",
    "MessageReactionRemoveAllPayload",
    "MessageReactionRemoveEmojiPayload",
    "MessageReactionRemovePayload",
]


class MessageDeletePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Which message was deleted, and where.

    https://discord.com/developers/docs/events/gateway-events#message-delete-message-delete-event-fields
    """

    id: MessageId

    channel_id: ChannelId

    guild_id: GuildId | UnsetType = UNSET


class MessageDeleteBulkPayload(Struct, frozen=True, gc=False, kw_only=True):
    """Which messages were deleted together, and where.

    https://discord.com/developers/docs/events/gateway-events#message-delete-bulk-message-delete-bulk-event-fields
    """

    ids: Sequence[MessageId]
    """The deleted messages."""

    channel_id: ChannelId

    guild_id: GuildId | UnsetType = UNSET


class MessageReactionRemoveAllPayload(Struct, frozen=True, gc=False, kw_only=True):
    """Which message lost all its reactions, and where.

    https://discord.com/developers/docs/events/gateway-events#message-reaction-remove-all-message-reaction-remove-all-event-fields
    """

    channel_id: ChannelId

    message_id: MessageId

    guild_id: GuildId | UnsetType = UNSET


class MessageReactionRemoveEmojiPayload(Struct, frozen=True, gc=False, kw_only=True):
    """Which message lost all reactions with one emoji, and where.

    https://discord.com/developers/docs/events/gateway-events#message-reaction-remove-emoji-message-reaction-remove-emoji-event-fields
    """

    channel_id: ChannelId

    message_id: MessageId

    emoji: PartialEmoji
    """The emoji."""

    guild_id: GuildId | UnsetType = UNSET


class MessagePollVoteAddPayload(Struct, frozen=True, gc=False, kw_only=True):
    """Who voted for which answer of a poll.

    https://discord.com/developers/docs/events/gateway-events#message-poll-vote-add-message-poll-vote-add-fields
    """

    user_id: UserId

    channel_id: ChannelId

    message_id: MessageId

    answer_id: int
    """The number of the answer."""

    guild_id: GuildId | UnsetType = UNSET


class MessagePollVoteRemovePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Who took their vote for which answer of a poll back.

    https://discord.com/developers/docs/events/gateway-events#message-poll-vote-remove-message-poll-vote-remove-fields
    """

    user_id: UserId

    channel_id: ChannelId

    message_id: MessageId

    answer_id: int
    """The number of the answer."""

    guild_id: GuildId | UnsetType = UNSET


class MessageReactionRemovePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Who took which reaction back, and from which message.

    https://discord.com/developers/docs/events/gateway-events#message-reaction-remove-message-reaction-remove-event-fields
    """

    user_id: UserId
    """Whose reaction it was, whoever removed it."""

    channel_id: ChannelId

    message_id: MessageId

    emoji: PartialEmoji
    """What the reaction was."""

    burst: bool
    """Whether it was a super reaction."""

    type: ReactionType
    """What kind of reaction it was."""

    guild_id: GuildId | UnsetType = UNSET


class MessageReactionAddPayload(Struct, frozen=True, gc=False, kw_only=True):
    """Who reacted to which message, and with what.

    https://discord.com/developers/docs/events/gateway-events#message-reaction-add-message-reaction-add-event-fields
    """

    user_id: UserId

    channel_id: ChannelId

    message_id: MessageId

    emoji: PartialEmoji
    """What they reacted with."""

    burst: bool
    """Whether it is a super reaction."""

    type: ReactionType
    """What kind of reaction it is."""

    guild_id: GuildId | UnsetType = UNSET

    member: GuildMember | UnsetType = UNSET
    """The member who reacted, if this is in a guild."""

    message_author_id: UserId | UnsetType = UNSET
    """Who wrote the message."""

    burst_colors: Sequence[str] | UnsetType = UNSET
    """The colors of a super reaction, as `#rrggbb`."""
