"""The bodies of requests: JSON, or a form with JSON in it.

In: an HTTP request. Out: the parsed JSON and the uploads. A multipart body carries its JSON as
`payload_json`, and its files as `files[0]`, `files[1]`, …

https://discord.com/developers/docs/reference#uploading-files
"""

import re
from collections.abc import Sequence
from typing import Final

import msgspec
from aiohttp import BodyPartReader, web

from gloam.models import JsonErrorCode
from gloam.simulator.errors import RefusedError, form_error
from gloam.simulator.rest.call import Upload

BODY_BYTES: Final = 25 * 1024 * 1024 + 64 * 1024
"""The largest upload, and some room for the form around it."""

_FILE_FIELD: Final = re.compile(r"files\[(\d+)\]")


async def read_body(
    request: web.Request, file_field: str = "", *, is_form: bool = False
) -> tuple[object, Sequence[Upload]]:
    """The JSON of a request, an empty object if there is none, and its uploads.

    Args:
        request: what to read.
        file_field: the name of the field of its only file, where that is not `files[0]`.
        is_form: whether the fields of the body are fields of the form, rather than JSON in one.

    Raises:
        RefusedError: it is not JSON, or of another content type.
    """
    if (request.content_length or 0) > BODY_BYTES:
        raise RefusedError(JsonErrorCode.REQUEST_ENTITY_TOO_LARGE)
    try:
        if request.content_type == "multipart/form-data":
            return await _read_multipart(request, file_field, is_form=is_form)
        raw = await request.read()
    except web.HTTPRequestEntityTooLarge as error:
        raise RefusedError(JsonErrorCode.REQUEST_ENTITY_TOO_LARGE) from error
    except ValueError as error:
        raise RefusedError(
            JsonErrorCode.INVALID_FORM_BODY, form_error((), "MULTIPART_INVALID", str(error))
        ) from error
    if not raw:
        return {}, ()
    if request.content_type != "application/json":
        message = 'Expected "Content-Type" header to be one of {"application/json"}.'
        raise RefusedError(
            JsonErrorCode.INVALID_FORM_BODY, form_error((), "CONTENT_TYPE_INVALID", message)
        )
    return _parse(raw), ()


async def _read_multipart(
    request: web.Request, file_field: str, *, is_form: bool
) -> tuple[object, Sequence[Upload]]:
    fields: dict[str, object] = {}
    payload: object = fields
    uploads: list[Upload] = []
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            continue
        name = part.name or ""
        if name == "payload_json":
            payload = _parse(bytes(await part.read()))
        elif is_form and name != file_field:
            fields[name] = bytes(await part.read()).decode(errors="replace")
        elif (found := _FILE_FIELD.fullmatch(name)) or (name and name == file_field):
            uploads.append(
                Upload(
                    index=int(found[1]) if found else 0,
                    filename=part.filename or "file",
                    content_type=part.headers.get("Content-Type"),
                    data=bytes(await part.read()),
                )
            )
    return payload, uploads


def _parse(raw: bytes) -> object:
    try:
        return msgspec.json.decode(raw)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise RefusedError(JsonErrorCode.INVALID_JSON) from error
