"""A token that cannot be printed by accident."""

import hmac
from typing import Final

REDACTED: Final = "<token hidden>"


class Token:
    """A bot or bearer token whose `repr` and `str` hide it; `reveal` is the only way to its text.

    Raises:
        TypeError: it is no text, for example the None of a variable that is not set.
        ValueError: the text is empty or has white space or line breaks within (such a token can
            only be a mistake, and would break the HTTP header that carries it).
    """

    __slots__ = ("_text", "authorization")

    def __init__(self, text: str) -> None:
        if not isinstance(text, str):
            kind = type(text).__name__
            raise TypeError(f"the token is no text but {kind}: is its environment variable set?")
        text = text.strip()
        if text in ("", "Bot", "Bearer"):
            raise ValueError("the token is empty: pass the bot token of the developer portal")
        kind, _, secret = text.rpartition(" ")
        if kind not in ("", "Bot", "Bearer") or not text.isascii() or not text.isprintable():
            raise ValueError("the token has characters that no token has; copy it again")
        self._text = secret if kind in ("", "Bot") else text
        self.authorization = text if kind == "Bearer" else f"Bot {self._text}"
        """The value of the `Authorization` header: `Bot …`, or `Bearer …` if it was given so."""

    def reveal(self) -> str:
        """The token's text, without the word `Bot`."""
        return self._text

    def redact(self, text: str) -> str:
        """The text with every occurrence of the token hidden."""
        return text.replace(self._text.removeprefix("Bearer "), REDACTED)

    def __repr__(self) -> str:
        return f"Token({REDACTED})"

    __str__ = __repr__

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Token):
            return NotImplemented
        return hmac.compare_digest(self._text, other._text)

    def __hash__(self) -> int:
        return hash((Token, self._text))
