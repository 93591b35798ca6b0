"""What a request puts on the wire: nothing, JSON, or a form with JSON and files.

Files of the request are told to Discord in the `attachments` of the message: entry `n` is the file
`files[n]`, unless the body says itself what to tell of it. The message is the body, or what the
body holds as `message` (a forum post) or `data` (an interaction response).

https://discord.com/developers/docs/reference#uploading-files
"""

import mimetypes
from typing import Final, TypeVar

from msgspec import UNSET

from gloam.core import File, Request
from gloam.core.wire import encode, to_builtins
from gloam.http.errors import InvalidRequest
from gloam.http.multipart import Multipart, Part

T = TypeVar("T")

JSON: Final = "application/json"
_UNKNOWN_TYPE: Final = "application/octet-stream"


def payload_of(request: Request[T]) -> bytes | Multipart | None:
    """The body to send; None if there is none.

    Raises:
        EncodeError: the body has no JSON form.
        InvalidRequest: files go with a body that cannot tell of them, or cannot be read.
    """
    if not request.files:
        return None if request.body is None else encode(request.body)
    told = Part("payload_json", encode(_with_attachments(request)), JSON)
    try:
        return Multipart([told, *map(_part, range(len(request.files)), request.files)])
    except OSError as error:
        raise InvalidRequest(request, f"a file cannot be read: {error}") from error


def _part(number: int, file: File) -> Part:
    guess = mimetypes.guess_type(file.filename)[0] or _UNKNOWN_TYPE
    return Part(
        f"files[{number}]", file.source, file.content_type or guess, file.filename, file.position
    )


def _with_attachments(request: Request[T]) -> dict[str, object]:
    body = {} if request.body is None else to_builtins(request.body)
    if not isinstance(body, dict):
        raise InvalidRequest(request, "files can only go with a body that is an object")
    message = next((body[k] for k in ("message", "data") if isinstance(body.get(k), dict)), body)
    told = [entry for entry in message.get("attachments") or () if isinstance(entry, dict)]
    numbers = {str(entry.get("id")) for entry in told}
    message["attachments"] = told + [
        _entry(number, file)
        for number, file in enumerate(request.files)
        if str(number) not in numbers
    ]
    return body


def _entry(number: int, file: File) -> dict[str, object]:
    entry: dict[str, object] = {"id": str(number), "filename": file.filename}
    return entry if file.description is UNSET else {**entry, "description": file.description}
