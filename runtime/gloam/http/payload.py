"""What a request puts on the wire: JSON, or a form with JSON and files.

A form is built anew for each attempt, since its files are read as it is sent. Files of the request
are told to Discord in the body's `attachments`: entry `n` is the file `files[n]`, unless the body
says itself what to tell of them.
"""

import mimetypes
from collections.abc import AsyncIterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any, BinaryIO, Final

import aiohttp
from msgspec import UNSET

from gloam.core import File, Request
from gloam.core.wire import encode, to_builtins

_CHUNK: Final = 64 * 1024
_JSON: Final = "application/json"


def payload(request: Request[Any], stack: ExitStack) -> tuple[object, Mapping[str, str]]:
    """The data to send and its headers; files that are opened close with the stack."""
    if not request.files:
        if request.body is None:
            return None, {}
        return encode(request.body), {"Content-Type": _JSON}
    with aiohttp.MultipartWriter("form-data") as form:
        part = form.append(encode(_with_attachments(request)), {"Content-Type": _JSON})
        part.set_content_disposition("form-data", name="payload_json")
        for number, file in enumerate(request.files):
            guess = mimetypes.guess_type(file.filename)[0] or "application/octet-stream"
            part = form.append(_source(file, stack), {"Content-Type": file.content_type or guess})
            part.set_content_disposition(
                "form-data", quote_fields=False, name=f"files[{number}]", filename=file.filename
            )
    return form, {}


def _with_attachments(request: Request[Any]) -> Mapping[str, object]:
    body = {} if request.body is None else to_builtins(request.body)
    assert isinstance(body, dict), "an upload goes with an object"
    told = {str(one.get("id")) for one in body.get("attachments") or () if isinstance(one, dict)}
    entries = [
        {"id": str(number), "filename": file.filename}
        | ({} if file.description is UNSET else {"description": file.description})
        for number, file in enumerate(request.files)
        if str(number) not in told
    ]
    return body | {"attachments": [*(body.get("attachments") or ()), *entries]}


def _source(file: File, stack: ExitStack) -> object:
    """The file's bytes, from their beginning."""
    source = file.source
    if isinstance(source, bytes):
        return source
    if isinstance(source, Path):
        return stack.enter_context(source.open("rb"))
    if callable(source):
        return source()
    source.seek(file.position)
    return _chunks(source)


async def _chunks(source: BinaryIO) -> AsyncIterator[bytes]:
    """The bytes of an open file, which stays open: it is not ours to close."""
    while chunk := source.read(_CHUNK):
        yield chunk
