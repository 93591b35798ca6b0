"""What a request puts on the wire: nothing, JSON, or a form.

A form has one of three shapes:

- *a message with files*: the body as JSON, and `files[0]`, `files[1]`, … Discord is told of them in
  the `attachments` of the message: entry `n` is the file `files[n]`, unless the body says itself
  what to tell of it. The message is the body, or what the body holds as `message` (a forum post) or
  `data` (an interaction response).
- *a file with a name of its own* (`Request.file_field`): the body as JSON, if any, and the file.
- *plain fields* (`Request.form`): each field of the body as text, and the file if there is one.

https://discord.com/developers/docs/reference#uploading-files
"""

import mimetypes
from collections.abc import Sequence
from typing import Final, TypeVar
from urllib.parse import urlencode

import msgspec
from msgspec import UNSET

from gloam.core import File, Request
from gloam.core.wire import encode, to_builtins
from gloam.http.errors import InvalidRequest
from gloam.http.multipart import Multipart, Part, Progress

T = TypeVar("T")

JSON: Final = "application/json"
_UNKNOWN_TYPE: Final = "application/octet-stream"


FORM: Final = "application/x-www-form-urlencoded"
_TOLD: Final = ("title", "description", "is_spoiler", "duration_secs", "waveform")
"""What an entry of `attachments` says of a file, where it is known."""


def payload_of(request: Request[T], progress: Progress | None = None) -> bytes | Multipart | None:
    """The body to send; None if there is none.

    Raises:
        EncodeError: the body has no JSON form.
        InvalidRequest: files go with a body that cannot tell of them, or cannot be uploaded.
    """
    if not request.files:
        if request.form:
            return urlencode(_fields(request)).encode()
        return None if request.body is None else encode(request.body)
    try:
        return Multipart(_parts(request), progress)
    except OSError as error:
        raise InvalidRequest(request, f"a file cannot be read: {error}") from error
    except ValueError as error:
        raise InvalidRequest(request, str(error)) from error


def type_of(request: Request[T]) -> str:
    """The media type of a body that is no form with files."""
    return FORM if request.form else JSON


def _parts(request: Request[T]) -> Sequence[Part]:
    if request.file_field and len(request.files) > 1:
        raise InvalidRequest(request, "it takes one file only")
    if request.form:
        told = [Part(name, text.encode()) for name, text in _fields(request)]
    elif not request.file_field:
        told = [Part("payload_json", encode(_with_attachments(request)), JSON)]
    else:
        told = [] if request.body is None else [Part("payload_json", encode(request.body), JSON)]
    names = [request.file_field or f"files[{number}]" for number in range(len(request.files))]
    return [*told, *map(_part, names, request.files)]


def _part(name: str, file: File) -> Part:
    kind = file.content_type or mimetypes.guess_type(file.filename)[0] or _UNKNOWN_TYPE
    if not kind.isprintable():
        raise ValueError(f"{file.filename!r} has a content type with line breaks or the like")
    return Part(name, file.source, kind, file.filename, file.position)


def _fields(request: Request[T]) -> Sequence[tuple[str, str]]:
    """The fields of a body as text: what is no text already is written as in JSON."""
    body = {} if request.body is None else to_builtins(request.body)
    if not isinstance(body, dict):
        raise InvalidRequest(request, "a form can only be made of an object")
    return [
        (name, value if isinstance(value, str) else msgspec.json.encode(value).decode())
        for name, value in body.items()
    ]


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
    more = {name: value for name in _TOLD if (value := getattr(file, name)) is not UNSET}
    return {"id": str(number), "filename": file.filename, **more}
