"""What can be cached."""

from enum import Flag, auto


class Kind(Flag):
    """The kinds of things that a cache can keep; combine them with `|`."""

    CURRENT_USER = auto()
    """The bot's own account."""

    GUILD = auto()
    """Guilds."""

    CHANNEL = auto()
    """Channels of guilds, threads included, and direct messages."""

    ROLE = auto()
    """Roles of guilds."""

    MEMBER = auto()
    """Members of guilds."""

    USER = auto()
    """Accounts that are a member of some guild."""

    MESSAGE = auto()
    """Messages, a bounded number for each channel."""

    UNAVAILABLE_GUILD = auto()
    """Guilds that cannot be reached for now."""

    ALL = CURRENT_USER | UNAVAILABLE_GUILD | GUILD | CHANNEL | ROLE | MEMBER | USER | MESSAGE
