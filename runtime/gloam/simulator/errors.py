"""What the simulated API answers when it does not do what it was asked.

A handler raises `RefusedError` with one of the faults below; the REST application turns it into the
status and the JSON body that Discord would send. Scripted users raise the same to their test: a
user who may not write learns it from the same value.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
"""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from gloam.core import LocalError

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
TOO_LARGE: Final = Fault(413, 40005, "Request entity too large")
UNKNOWN_CHANNEL: Final = Fault(404, 10003, "Unknown Channel")
UNKNOWN_GUILD: Final = Fault(404, 10004, "Unknown Guild")
UNKNOWN_MEMBER: Final = Fault(404, 10007, "Unknown Member")
UNKNOWN_MESSAGE: Final = Fault(404, 10008, "Unknown Message")
UNKNOWN_ROLE: Final = Fault(404, 10011, "Unknown Role")
UNKNOWN_USER: Final = Fault(404, 10013, "Unknown User")
MISSING_ACCESS: Final = Fault(403, 50001, "Missing Access")
NOT_IN_DM: Final = Fault(400, 50003, "Cannot execute action on a DM channel")
NOT_YOUR_MESSAGE: Final = Fault(403, 50005, "Cannot edit a message authored by another user")
EMPTY_MESSAGE: Final = Fault(400, 50006, "Cannot send an empty message")
NOT_A_TEXT_CHANNEL: Final = Fault(400, 50008, "Cannot send messages in a non-text channel")
MISSING_PERMISSIONS: Final = Fault(403, 50013, "Missing Permissions")
DELETE_COUNT: Final = Fault(
    400, 50016, "Provided too few or too many messages to delete. Must provide at least 2"
)
TOO_OLD: Final = Fault(400, 50034, "You can only bulk delete messages that are under 14 days old.")
INVALID_FORM: Final = Fault(400, 50035, "Invalid Form Body")
SERVER_ERROR: Final = Fault(500, 0, "500: Internal Server Error")
INVALID_JSON: Final = Fault(400, 50109, "The request body contains invalid JSON.")


class RefusedError(LocalError):
    """The simulated Discord refuses.

    Attributes:
        fault: status, code and message.
        errors: the form's errors by field, if it is a form that was wrong.
    """

    def __init__(self, fault: Fault, errors: FormErrors | None = None) -> None:
        super().__init__(f"{fault.status} {fault.code}: {fault.message}")
        self.fault = fault
        self.errors = errors

    @property
    def body(self) -> Mapping[str, object]:
        """The JSON body of the answer."""
        body: dict[str, object] = {"message": self.fault.message, "code": self.fault.code}
        return body if self.errors is None else {**body, "errors": self.errors}


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
    return RefusedError(INVALID_FORM, form_error(keys, code, message))
