"""The gateway's branch of the error tree::

GloamError
├── LocalError
│   ├── PayloadTooLarge           a command over the 4,096 bytes that the gateway takes
│   └── ShardClosed               a command for a shard that has ended
└── RemoteError
    ├── GatewayError              a shard has ended and cannot go on
    │   ├── AuthenticationFailed  the token is wrong
    │   ├── IntentsRefused        the intents are not valid, or not switched on
    │   └── ShardingRefused       the number of shards is wrong
    └── InflateError              the compressed stream is broken, or unfolds to too much
"""

from gloam.core import LocalError, RemoteError
from gloam.events import PRIVILEGED_INTENTS, GatewayCloseCode, Intents


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


def fatal_error(code: int, reason: str, intents: Intents) -> GatewayError:
    """The error for a close code after which nothing is to be tried again."""
    match code:
        case GatewayCloseCode.AUTHENTICATION_FAILED:
            text = (
                "authentication failed: Discord does not accept the token; copy it again from the "
                "developer portal, or reset it there"
            )
            return AuthenticationFailed(text, code=code)
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
