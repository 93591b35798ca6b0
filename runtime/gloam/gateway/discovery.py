"""Asking Discord where the gateway is, with the standard library alone.

The gateway does not import the HTTP room, and this one request needs no buckets: it runs in a
thread and takes a few milliseconds. The thread is one of its own, since the event loop's would be
waited for when a program ends that was told to stop before Discord had answered. Limited (429),
broken (5xx) or unreachable, it is asked again after a growing, jittered pause; what would be
answered the same way again is raised at once.
"""

import asyncio
import http.client
import logging
import random
import threading
import urllib.error
import urllib.request
from concurrent.futures import Future
from typing import Final

from gloam.core import Clock, DecodeError, Token
from gloam.core.wire import decode_typed
from gloam.gateway.errors import WRONG_TOKEN, AuthenticationFailed, GatewayError
from gloam.models import GatewayBotInfo

_log: Final = logging.getLogger("gloam.gateway")

ATTEMPTS: Final = 5
"""How often Discord is asked before the failure is raised."""

_TIMEOUT: Final = 10.0
_UNAUTHORIZED: Final = 401
_TOO_MANY: Final = 429
_SERVER_ERROR: Final = 500


class _NotNow(Exception):
    """An answer that may be another in a while."""

    def __init__(self, error: GatewayError, retry_after: float = 0.0) -> None:
        super().__init__(str(error))
        self.error = error
        self.retry_after = retry_after


async def discover(api_url: str, token: Token, clock: Clock) -> GatewayBotInfo:
    """Where the gateway is, how many shards it recommends, how many sessions may begin.

    https://discord.com/developers/docs/events/gateway#get-gateway-bot

    Raises:
        AuthenticationFailed: Discord does not accept the token.
        GatewayError: Discord does not answer as it should, five times in a row if it may yet.
    """
    url = f"{api_url.rstrip('/')}/gateway/bot"
    attempt = 0
    while True:
        try:
            return await asyncio.wrap_future(_begin_to_ask(url, token))
        except _NotNow as failure:
            attempt += 1
            if attempt == ATTEMPTS:
                raise failure.error from failure
            pause = max(failure.retry_after, 2 ** (attempt - 1) * random.uniform(0.5, 1))
            _log.warning("%s; asking again in %.1f s", failure, pause)
            await clock.sleep(pause)


def _begin_to_ask(url: str, token: Token) -> "Future[GatewayBotInfo]":
    answer: Future[GatewayBotInfo] = Future()
    answer.set_running_or_notify_cancel()  # who stops waiting does not stop the thread

    def ask() -> None:
        try:
            answer.set_result(_ask(url, token))
        except Exception as error:
            answer.set_exception(error)

    threading.Thread(target=ask, name="gloam discovery", daemon=True).start()
    return answer


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
        raise _refused(url, error) from None
    except DecodeError as error:
        raise GatewayError(f"{url} does not answer as Discord does: {error}") from error
    except ValueError as error:
        raise GatewayError(f"cannot reach {url}: {error}") from error
    except (OSError, http.client.HTTPException) as error:
        raise _NotNow(GatewayError(f"cannot reach {url}: {error}")) from error


def _refused(url: str, answer: urllib.error.HTTPError) -> Exception:
    """What an answer with an error's status means."""
    if answer.code == _UNAUTHORIZED:
        return AuthenticationFailed(WRONG_TOKEN)
    error = GatewayError(f"{url} answers {answer.code} {answer.reason}")
    if answer.code != _TOO_MANY and answer.code < _SERVER_ERROR:
        return error
    wait = answer.headers.get("Retry-After", "")
    return _NotNow(error, float(wait) if wait.replace(".", "", 1).isdigit() else 0.0)
