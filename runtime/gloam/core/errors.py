"""The error tree.

Every error that gloam raises on purpose derives from `GloamError`. The second level says whose
fault it is, so that a caller can tell a bug of its own from a bad day of Discord's::

    GloamError
    ├── LocalError                     the caller asked for something that cannot be done
    │   ├── EncodeError                a value has no wire form
    │   ├── gateway.PayloadTooLarge    a gateway command over 4,096 bytes
    │   └── …
    └── RemoteError                    Discord, or the way to it, failed
        ├── DecodeError                bytes that do not fit the type
        ├── http.HTTPError             an answer that is not a success, with request and body
        └── gateway.GatewayError       a session that ended and cannot be had again

Each room draws its own branch at the top of its `errors` module. No error text and no repr
contains a token. Errors can be pickled, as the events that carry them can.
"""

from functools import partial


class GloamError(Exception):
    """Root of every error that gloam raises on purpose."""


class LocalError(GloamError):
    """The caller's fault: nothing was sent, and sending the same again will fail again."""


class RemoteError(GloamError):
    """The fault of Discord or of the network; the caller did nothing wrong."""


class EncodeError(LocalError):
    """A value that has no wire form, for example an object of a type that JSON lacks."""


class DecodeError(RemoteError):
    """Bytes that cannot be read as the wanted type, even by the tolerant decode.

    Attributes:
        raw: the bytes as they were received.
        path: where in the payload the fault is, in JSON path notation (`$.embeds[0].title`).
    """

    def __init__(self, message: str, *, raw: bytes, path: str = "$") -> None:
        super().__init__(message)
        self.raw = raw
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        """How to make it again: `Exception` alone would forget the keyword arguments."""
        return partial(type(self), raw=self.raw, path=self.path), self.args
