"""Search: How messages and threads are searched for, and what Discord answers while it is not ready
to.

Generated from `schema/models/search.yaml` by `make generate`; not to be edited.
"""

from msgspec import Struct

from gloam.core.enums import OpenStrEnum

__all__ = [
    "SearchAuthorType",
    "SearchEmbedType",
    "SearchHasType",
    "SearchIndexNotReady",
    "SearchSortMode",
    "SearchSortOrder",
]


class SearchAuthorType(OpenStrEnum):
    """The kinds of authors to search for, or to leave out.

    https://discord.com/developers/docs/resources/message#search-guild-messages-author-types
    """

    USER = "user"
    """People."""

    BOT = "bot"
    """Bots."""

    WEBHOOK = "webhook"
    """Webhooks."""

    NO_USER = "-user"
    """All but people."""

    NO_BOT = "-bot"
    """All but bots."""

    NO_WEBHOOK = "-webhook"
    """All but webhooks."""


class SearchHasType(OpenStrEnum):
    """What a message to search for must hold, or must not.

    https://discord.com/developers/docs/resources/message#search-guild-messages-search-has-types
    """

    IMAGE = "image"
    """An image."""

    SOUND = "sound"
    """A sound."""

    VIDEO = "video"
    """A video."""

    FILE = "file"
    """A file."""

    STICKER = "sticker"
    """A sticker."""

    EMBED = "embed"
    """An embed."""

    LINK = "link"
    """A link."""

    POLL = "poll"
    """A poll."""

    SNAPSHOT = "snapshot"
    """A forwarded message."""

    NO_IMAGE = "-image"
    """No image."""

    NO_SOUND = "-sound"
    """No sound."""

    NO_VIDEO = "-video"
    """No video."""

    NO_FILE = "-file"
    """No file."""

    NO_STICKER = "-sticker"
    """No sticker."""

    NO_EMBED = "-embed"
    """No embed."""

    NO_LINK = "-link"
    """No link."""

    NO_POLL = "-poll"
    """No poll."""

    NO_SNAPSHOT = "-snapshot"
    """No forwarded message."""


class SearchEmbedType(OpenStrEnum):
    """The kinds of embeds to search for; wider than those that embeds themselves have.

    https://discord.com/developers/docs/resources/message#search-guild-messages-search-embed-types
    """

    IMAGE = "image"
    """An image."""

    VIDEO = "video"
    """A video."""

    GIF = "gif"
    """A moving picture; not all from before 24 February 2026 are found."""

    SOUND = "sound"
    """A sound."""

    ARTICLE = "article"
    """An article."""


class SearchSortMode(OpenStrEnum):
    """What the messages found are sorted by.

    https://discord.com/developers/docs/resources/message#search-guild-messages-search-sort-modes
    """

    TIMESTAMP = "timestamp"
    """When they were written."""

    RELEVANCE = "relevance"
    """How well they match, best first."""


class SearchSortOrder(OpenStrEnum):
    """In which direction the messages found are sorted.

    https://discord.com/developers/docs/resources/message#search-guild-messages-query-string-params
    """

    ASCENDING = "asc"
    """Oldest first."""

    DESCENDING = "desc"
    """Newest first."""


class SearchIndexNotReady(Struct, frozen=True, gc=False, kw_only=True):
    """The answer to a search before Discord has indexed the messages; ask again later.

    https://discord.com/developers/docs/resources/message#search-guild-messages
    """

    message: str
    """What is the matter, in English."""

    code: int
    """110000, the code of this error."""

    documents_indexed: int
    """How many messages are indexed by now."""

    retry_after: float
    """After how many seconds to ask again; 0 for a short while."""
