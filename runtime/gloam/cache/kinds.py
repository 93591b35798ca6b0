"""What can be cached, and how much of it."""

import math
from collections.abc import Mapping
from enum import Flag, auto
from typing import Final

from msgspec import Struct

__all__ = ["DEFAULT_LIMITS", "Kind", "Limit", "Policy"]


class Kind(Flag):
    """The kinds of things that a cache can keep; combine them with `|`."""

    CURRENT_USER = auto()
    """The bot's own account."""

    GUILD = auto()
    """Guilds. Their lists are kinds of their own."""

    CHANNEL = auto()
    """Channels of guilds, and direct messages."""

    THREAD = auto()
    """Active threads. Discord tells of archived ones only when they come back."""

    THREAD_MEMBER = auto()
    """Who is in which thread, as far as Discord tells: all with `Intents.GUILD_MEMBERS`."""

    MEMBER = auto()
    """Members of guilds."""

    USER = auto()
    """Accounts that are a member of some guild."""

    ROLE = auto()
    """Roles of guilds."""

    MESSAGE = auto()
    """Messages, a bounded number for each channel."""

    REACTION = auto()
    """Reactions to cached messages; kept only together with `MESSAGE`."""

    PRESENCE = auto()
    """Presences of members who are not offline."""

    VOICE_STATE = auto()
    """Who is in which voice channel."""

    EMOJI = auto()
    """Emojis of guilds."""

    STICKER = auto()
    """Stickers of guilds."""

    SOUNDBOARD_SOUND = auto()
    """Soundboard sounds of guilds."""

    STAGE_INSTANCE = auto()
    """Live stages."""

    SCHEDULED_EVENT = auto()
    """Scheduled events of guilds."""

    INTEGRATION = auto()
    """Integrations that were created or changed while the bot was connected."""

    INVITE = auto()
    """Invites that were created while the bot was connected."""

    AUTO_MODERATION_RULE = auto()
    """Auto-moderation rules that were created or changed while the bot was connected."""

    UNAVAILABLE_GUILD = auto()
    """Guilds that cannot be reached for now."""

    ALL = (
        CURRENT_USER | GUILD | CHANNEL | THREAD | THREAD_MEMBER | MEMBER | USER | ROLE | MESSAGE
        | REACTION | PRESENCE | VOICE_STATE | EMOJI | STICKER | SOUNDBOARD_SOUND | STAGE_INSTANCE
        | SCHEDULED_EVENT | INTEGRATION | INVITE | AUTO_MODERATION_RULE | UNAVAILABLE_GUILD
    )  # fmt: skip

    # Flags hash by value, in Python code. Their members are singletons, so identity means the same,
    # and a look-up by kind, which each change needs, costs a fifth.
    __hash__ = object.__hash__


# To look a member up in its class is a call in Python 3.11, and takes longer than what a change
# does with it. A name in a module is free; so each kind has one here.
(
    CURRENT_USER,
    GUILD,
    CHANNEL,
    THREAD,
    THREAD_MEMBER,
    MEMBER,
    USER,
    ROLE,
    MESSAGE,
    REACTION,
    PRESENCE,
    VOICE_STATE,
    EMOJI,
    STICKER,
    SOUNDBOARD_SOUND,
    STAGE_INSTANCE,
    SCHEDULED_EVENT,
    INTEGRATION,
    INVITE,
    AUTO_MODERATION_RULE,
    UNAVAILABLE_GUILD,
) = Kind


class Limit(Struct, frozen=True):
    """How much of a kind is kept, and for how long.

    Raises:
        ValueError: a limit is not positive, or not finite.
    """

    count: int | None = None
    """The most entries; of messages, for each channel. The ones told of longest ago go first, of
    messages the oldest. None is no bound.
    """

    seconds: float | None = None
    """How long an entry is kept after the last event that told of it. None is for good."""

    def __post_init__(self) -> None:
        if self.count is not None and self.count < 1:
            raise ValueError("count is at least 1; leave the kind out of `kinds` to keep none")
        if self.seconds is not None and not 0 < self.seconds < math.inf:
            raise ValueError(
                "seconds is a number above 0; None keeps for good; leave the kind out of `kinds` "
                "to keep none"
            )


DEFAULT_LIMITS: Final[Mapping[Kind, Limit]] = {Kind.MESSAGE: Limit(count=100)}
"""The limits of kinds for which none is given; `Limit()` takes one away."""


class Policy(Struct, frozen=True):
    """What a cache keeps.

    Raises:
        ValueError: reactions are wanted without messages.
    """

    kinds: Kind = Kind.ALL
    """What to keep."""

    limits: Mapping[Kind, Limit] = {}
    """How much of a kind to keep; a key may combine several kinds, each then has the limit."""

    own_member_only: bool = False
    """Of members, keep only the bot's own: that is all that its permissions depend on."""

    def __post_init__(self) -> None:
        if Kind.REACTION in self.kinds and Kind.MESSAGE not in self.kinds:
            raise ValueError("Kind.REACTION counts on cached messages: add Kind.MESSAGE")

    def limit(self, kind: Kind) -> Limit:
        """The limit of one kind."""
        given = (limit for kinds, limit in self.limits.items() if kind in kinds)
        return next(given, DEFAULT_LIMITS.get(kind, Limit()))

    def __contains__(self, kind: Kind) -> bool:
        """Whether a kind is kept."""
        return kind in self.kinds
