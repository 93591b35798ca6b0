"""The token, and whether Discord still takes it.

A 401 latches: with that token nothing is sent any more until it is replaced, because whoever goes
on gets his address banned within minutes. An answer to a token that has been replaced meanwhile
says nothing of the new one.
"""

from typing import Final, TypeVar

from gloam.core import Request, Token
from gloam.http.errors import Unauthenticated

T = TypeVar("T")

_MISSING: Final = "it needs a token: Client(token)"
_REFUSED: Final = (
    "Discord has refused the token, so nothing more is sent with it; "
    "get a new one from the developer portal and give it to Client.replace_token"
)


class Credentials:
    """A token, or none, that can be refused and replaced."""

    def __init__(self, token: Token | None) -> None:
        self._token = token
        self._refused = False

    def replace(self, token: Token) -> None:
        """Use another token from now on."""
        self._token = token
        self._refused = False

    def token_for(self, request: Request[T]) -> Token | None:
        """The token to send with a request; None for one that is sent without.

        Raises:
            Unauthenticated: it needs a token, and there is none that Discord accepts.
        """
        if not request.authorized:
            return None
        if self._token is None:
            raise Unauthenticated(request, _MISSING)
        if self._refused:
            raise Unauthenticated(request, _REFUSED)
        return self._token

    def refuse(self, token: Token) -> None:
        """Discord has answered 401 to a request with this token."""
        if token == self._token:
            self._refused = True
