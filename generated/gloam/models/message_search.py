"""Message search: What a search for messages of a guild finds.

Generated from `schema/models/message_search.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.channels import Channel, ThreadMember
from gloam.models.messages import Message

__all__ = ["FoundMessage", "GuildMessageSearch"]


class GuildMessageSearch(Struct, frozen=True, gc=False, kw_only=True):
    """The messages of a guild that a search has found.

    https://discord.com/developers/docs/resources/message#search-guild-messages-response-body
    """

    doing_deep_historical_index: bool
    """Whether Discord is still indexing old messages, so that some may be missing."""

    total_results: int
    """How many messages match in all; roughly, while messages come and go."""

    messages: Sequence[Sequence["FoundMessage"]]
    """The messages, each in a list of its own."""

    documents_indexed: int | None | UnsetType = UNSET
    """How many messages that has indexed by now, if it is going on."""

    threads: Sequence[Channel] | None | UnsetType = UNSET
    """The threads that they are in."""

    members: Sequence[ThreadMember] | None | UnsetType = UNSET
    """The current user in those of these threads that they have joined."""


class FoundMessage(Message, frozen=True, gc=False, kw_only=True):
    """A message that a search has found, without reactions.

    https://discord.com/developers/docs/resources/message#search-guild-messages-response-body
    """

    hit: bool | UnsetType = UNSET
    """Whether it is what was searched for."""

    restriction_count: int | UnsetType = UNSET
    """How many parts of it are held back."""
