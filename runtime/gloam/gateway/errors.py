"""The gateway's branch of the error tree::

GloamError
├── LocalError
│   ├── PayloadTooLarge           a command over the 4,096 bytes that the gateway takes
│   └── ShardClosed               a command for a shard that has ended
└── RemoteError
    ├── GatewayError              a shard has ended and cannot go on
    │   ├── AuthenticationFailed  the token is wrong
    │   ├── IntentsRefused        the intents are not valid, or not switched on
    │   ├── SessionBudgetSpent    no more sessions may begin today
    │   └── ShardingRefused       the number of shards is wrong
    ├── InflateError              the compressed stream is broken, or unfolds to too much
    └── MembersTimeout            the members that were asked for did not come
"""

from functools import partial
from typing import Final

from gloam.core import LocalError, RemoteError
from gloam.events import PRIVILEGED_INTENTS, GatewayCloseCode, Intents

WRONG_TOKEN: Final = (
    "authentication failed: Discord does not accept the token; copy it again from the developer "
    "portal, or reset it there"
)
"""What to do about a token that is refused."""


class PayloadTooLarge(LocalError):
    """A command over the 4,096 bytes that the gateway takes; nothing was sent."""


class ShardClosed(LocalError):
    """A command for a shard that has ended, or was closed."""


class InflateError(RemoteError):
    """A compressed stream that is broken, or that unfolds to more than is allowed."""


class GatewayError(RemoteError):
    """A shard has ended, and trying again would end the same way.

    Attributes:
        code: the close code of Discord's; None if the failure came before any.
    """

    def __init__(self, message: str, *, code: int | None = None) -> None:
        super().__init__(message)
        self.code = code


class AuthenticationFailed(GatewayError):
    """Discord does not accept the token."""


class IntentsRefused(GatewayError):
    """Discord does not accept the intents."""


class ShardingRefused(GatewayError):
    """Discord does not accept the shard, or the number of shards."""


class SessionBudgetSpent(GatewayError):
    """So many sessions have begun that more would put the token at risk; nothing was begun.

    Discord resets the token of a bot that begins more sessions than it may in a day. What begins
    them is mostly a program that is started again and again.

    Attributes:
        remaining: how many may still begin.
        needed: how many would have to.
        reset_after: seconds until all may begin again.

    https://discord.com/developers/docs/events/gateway#session-start-limit-object
    """

    def __init__(self, *, remaining: int, needed: int, reset_after: float, resets_at: str) -> None:
        super().__init__(
            f"session budget spent: {needed} sessions would have to begin, Discord lets {remaining}"
            f" begin until {resets_at}, and some are kept back; begin fewer, or wait until then"
        )
        self.remaining = remaining
        self.needed = needed
        self.reset_after = reset_after
        self._resets_at = resets_at

    def __reduce__(self) -> tuple[object, ...]:
        """How to make it again: `Exception` alone would forget the keyword arguments."""
        make = partial(
            type(self),
            remaining=self.remaining,
            needed=self.needed,
            reset_after=self.reset_after,
            resets_at=self._resets_at,
        )
        return make, ()


class MembersTimeout(RemoteError):
    """The members that were asked for did not come, or not all of them."""


def fatal_error(code: int, reason: str, intents: Intents) -> GatewayError:
    """The error for a close code after which nothing is to be tried again."""
    match code:
        case GatewayCloseCode.AUTHENTICATION_FAILED:
            return AuthenticationFailed(WRONG_TOKEN, code=code)
        case GatewayCloseCode.DISALLOWED_INTENTS:
            asked = intents & PRIVILEGED_INTENTS
            names = ", ".join(intent.name or "" for intent in asked) or "privileged ones"
            text = f"intents refused: switch on {names} for the bot in the developer portal"
            return IntentsRefused(text, code=code)
        case GatewayCloseCode.INVALID_INTENTS:
            text = f"intents refused: {int(intents)} is not a valid set of intents"
            return IntentsRefused(text, code=code)
        case GatewayCloseCode.INVALID_SHARD | GatewayCloseCode.SHARDING_REQUIRED:
            text = (
                "sharding refused: ask for more shards, or let the cluster ask with shards='auto'"
            )
            return ShardingRefused(text, code=code)
    return GatewayError(f"the gateway closed for good with {code} {reason}".rstrip(), code=code)
