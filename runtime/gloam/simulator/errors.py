"""What the simulated API answers when it does not do what it was asked.

A handler raises `RefusedError` with one of Discord's codes; the REST application turns it into the
status and the JSON body that Discord would send. Scripted users raise the same to their test: a
user who may not write learns it from the same value.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
"""

from collections.abc import Iterator, Mapping
from typing import Final

from msgspec import Struct

from gloam.core import LocalError
from gloam.models import JsonErrorCode

FormErrors = Mapping[str, object]
"""Discord's nested form errors: keys of the payload down to `_errors`, a list of `{code,
message}`.
"""


class Fault(Struct, frozen=True):
    """A kind of refusal."""

    status: int
    """The HTTP status."""

    code: int
    """Discord's own code; 0 where it has none."""

    message: str


UNAUTHORIZED: Final = Fault(401, 0, "401: Unauthorized")
NOT_FOUND: Final = Fault(404, 0, "404: Not Found")
METHOD_NOT_ALLOWED: Final = Fault(405, 0, "405: Method Not Allowed")
SERVER_ERROR: Final = Fault(500, 0, "500: Internal Server Error")

_UNKNOWN: Final = range(10_000, 20_000)
"""The codes of things that are not there."""

_STATUSES: Final[Mapping[JsonErrorCode, int]] = {
    JsonErrorCode.UNAUTHORIZED: 401,
    JsonErrorCode.INVALID_WEBHOOK_TOKEN: 401,
    JsonErrorCode.REQUEST_ENTITY_TOO_LARGE: 413,
    JsonErrorCode.SLOWMODE_RATE_LIMITED: 429,
    **dict.fromkeys(
        (
            JsonErrorCode.BOTS_NOT_ALLOWED,
            JsonErrorCode.ONLY_BOTS_ALLOWED,
            JsonErrorCode.NOT_AUTHORIZED_FOR_APPLICATION,
            JsonErrorCode.USER_BANNED,
            JsonErrorCode.INVALID_OAUTH2_TOKEN,
            JsonErrorCode.MISSING_ACCESS,
            JsonErrorCode.NOT_IN_DM_CHANNEL,
            JsonErrorCode.WIDGET_DISABLED,
            JsonErrorCode.NOT_MESSAGE_AUTHOR,
            JsonErrorCode.CANNOT_MESSAGE_USER,
            JsonErrorCode.MISSING_PERMISSIONS,
            JsonErrorCode.SYSTEM_MESSAGE,
            JsonErrorCode.NO_MUTUAL_GUILDS,
            JsonErrorCode.REACTION_BLOCKED,
        ),
        403,
    ),
}
"""The HTTP statuses of the codes that come with another one than 400 or, for what is not there,
404.
"""


def fault_of(code: JsonErrorCode) -> Fault:
    """The refusal that Discord gives a code: its status, and its name in words."""
    status = 404 if code in _UNKNOWN else _STATUSES.get(code, 400)
    return Fault(status, int(code), code.name.replace("_", " ").title())


class RefusedError(LocalError):
    """The simulated Discord refuses.

    Args:
        why: Discord's code, or a fault that has none.
        errors: the form's errors by field, if it is a form that was wrong.

    Attributes:
        fault: status, code and message.
        errors: as given.
    """

    def __init__(self, why: JsonErrorCode | Fault, errors: FormErrors | None = None) -> None:
        fault = why if isinstance(why, Fault) else fault_of(why)
        lines = [f"{fault.status} {fault.code}: {fault.message}", *_lines(errors or {})]
        super().__init__("\n  ".join(lines))
        self.fault = fault
        self.errors = errors

    @property
    def body(self) -> Mapping[str, object]:
        """The JSON body of the answer."""
        body: dict[str, object] = {"message": self.fault.message, "code": self.fault.code}
        return body if self.errors is None else {**body, "errors": self.errors}


def _lines(errors: FormErrors, path: str = "") -> Iterator[str]:
    """A line for each error of a form."""
    for key, value in errors.items():
        if isinstance(value, Mapping):
            yield from _lines(value, f"{path}.{key}" if path else key)
        elif isinstance(value, list):
            for error in value:
                yield f"{path or 'the whole'}: {error['message']} ({error['code']})"


def form_error(path: tuple[str | int, ...], code: str, message: str) -> FormErrors:
    """The nested form of one error; an empty path speaks of the whole request."""
    tree: FormErrors = {"_errors": [{"code": code, "message": message}]}
    for key in reversed(path):
        tree = {str(key): tree}
    return tree


def merge(first: FormErrors, second: FormErrors) -> FormErrors:
    """The errors of both."""
    merged = dict(first)
    for key, value in second.items():
        known = merged.get(key)
        if isinstance(known, Mapping) and isinstance(value, Mapping):
            merged[key] = merge(known, value)
        elif isinstance(known, list) and isinstance(value, list):
            merged[key] = [*known, *value]
        else:
            merged[key] = value
    return merged


def refuse_field(
    path: tuple[str | int, ...] | str, message: str, code: str = "BASE_TYPE_BAD_VALUE"
) -> RefusedError:
    """A refusal of one field of the form, to be raised."""
    keys = (path,) if isinstance(path, str) else path
    return RefusedError(JsonErrorCode.INVALID_FORM_BODY, form_error(keys, code, message))
