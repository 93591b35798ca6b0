"""Asking Discord where the gateway is, with the standard library alone.

The gateway does not import the HTTP room, and this one request at start needs neither buckets nor
retries: it runs in a thread and takes a few milliseconds.
"""

import asyncio
import http.client
import urllib.error
import urllib.request
from typing import Final

from gloam.core import DecodeError, Token
from gloam.core.wire import decode_typed
from gloam.gateway.errors import AuthenticationFailed, GatewayError
from gloam.models import GatewayBotInfo

_TIMEOUT: Final = 10.0
_UNAUTHORIZED: Final = 401


async def discover(api_url: str, token: Token) -> GatewayBotInfo:
    """Where the gateway is, how many shards it recommends, how many sessions may be started.

    Raises:
        AuthenticationFailed: Discord does not accept the token.
        GatewayError: Discord does not answer as it should.
    """
    return await asyncio.to_thread(_ask, f"{api_url.rstrip('/')}/gateway/bot", token)


def _ask(url: str, token: Token) -> GatewayBotInfo:
    if not url.startswith(("http://", "https://")):
        raise GatewayError(f"{url} is no web address: check api_url")
    headers = {"User-Agent": "DiscordBot (gloam, 0.1)"}
    try:
        request = urllib.request.Request(url, headers=headers)
        # Unredirected: whoever is redirected to is not to see the token.
        request.add_unredirected_header("Authorization", token.authorization)
        with urllib.request.urlopen(request, timeout=_TIMEOUT) as answer:
            return decode_typed(answer.read(), GatewayBotInfo)
    except urllib.error.HTTPError as error:
        error.close()  # it is the answer too, and would keep the connection as long as it lives
        if error.code == _UNAUTHORIZED:
            raise AuthenticationFailed(
                "authentication failed: Discord does not accept the token; copy it again from the "
                "developer portal, or reset it there"
            ) from None
        raise GatewayError(f"{url} answers {error.code} {error.reason}") from None
    except DecodeError as error:
        raise GatewayError(f"{url} does not answer as Discord does: {error}") from error
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise GatewayError(f"cannot reach {url}: {error}") from error
