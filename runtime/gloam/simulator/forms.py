"""Is a request's body what the schema says?

In: parsed JSON and the generated struct of the body. Out: the struct, or a `RefusedError` with
every fault of the form at once, in Discord's nested notation: what is missing, what is of the wrong
type, enum values that do not exist, and keys that the schema does not know. (Discord lets unknown
keys pass in most places; here they are refused, because they are a bot's spelling mistakes.)

Null for a key that may be absent is as good as absent, even where the documentation has no null:
Discord's OpenAPI document allows it in nearly every request, and discord.py sends it.

The payload is walked by type. A struct is checked field by field, a list item by item; whatever has
no inside that could be named is left to msgspec, in lax mode, since Discord takes `"5"` for a
number as well.

https://discord.com/developers/docs/reference#error-messages
"""

import types
import typing
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Final, NewType

import msgspec
from msgspec import Struct, UnsetType
from msgspec.structs import FieldInfo

from gloam.core import Constraint, ConstraintKind, OpenIntEnum, OpenStrEnum, Unknown
from gloam.models import Attachment, JsonErrorCode
from gloam.models.constraints import CONSTRAINTS
from gloam.simulator.errors import FormErrors, RefusedError, form_error, merge

Path = tuple[str | int, ...]
Found = tuple[Path, str, str]
"""One fault: where, Discord's code, the message."""

_BY_TYPE: Final[Mapping[type, tuple[str, str]]] = {
    bool: ("BOOLEAN_TYPE_CONVERT", "Must be either true or false."),
    int: ("NUMBER_TYPE_COERCE", 'Value "{}" is not int.'),
    float: ("FLOAT_TYPE_COERCE", 'Value "{}" is not a number.'),
    str: ("STRING_TYPE_CONVERT", 'Could not interpret "{}" as string.'),
    datetime: ("DATE_TIME_TYPE_PARSE", "Could not parse {}. Should be ISO8601."),
}

_TTS: Final = frozenset({"tts"})
_GLOBAL_ONLY: Final = frozenset({"contexts", "dm_permission", "integration_types"})
TOLERATED: Final[Mapping[str, frozenset[str]]] = {
    # discord.py: with every edit, and with the first post of a thread
    "UpdateMessageBody": _TTS,
    "UpdateMessageCallbackData": _TTS,
    "UpdateOriginalWebhookMessageBody": _TTS,
    "UpdateWebhookMessageBody": _TTS,
    "ForumThreadMessageRequest": _TTS,
    # discord.py: an attachment that is to stay is sent back whole
    "AttachmentRequest": frozenset(Attachment.__struct_fields__) | {"spoiler"},
    # discord.py: the id that the path has too
    "SetChannelPermissionOverwriteBody": frozenset({"id"}),
    # In Discord's OpenAPI document, though the documentation says that they mean nothing there.
    "CreateGuildApplicationCommandBody": _GLOBAL_ONLY,
    "UpdateGuildApplicationCommandBody": _GLOBAL_ONLY,
    "DeferredUpdateResponse": frozenset({"data"}),
}
"""Keys that mean nothing, by struct, but that widely used libraries send all the time: Discord
passes over them.
"""

NULL_IF_ABSENT: Final[Mapping[str, Sequence[str]]] = {
    "DefaultReaction": ("emoji_id", "emoji_name"),
    "RoleColors": ("secondary_color", "tertiary_color"),
    "WelcomeScreenChannel": ("emoji_id", "emoji_name"),
}
"""Keys that are always there in answers, but which requests may leave out: by Discord's OpenAPI
document, and as discord.py and hikari do.
"""


def read_form(payload: object, body: object) -> object:
    """The body as what the schema says it is: a struct, or a list of them.

    Raises:
        RefusedError: the payload does not fit (400, code 50035).
    """
    errors: FormErrors = {}
    try:
        payload = normal(payload, body)
        for path, code, message in faults(payload, body):
            errors = merge(errors, form_error(path, code, message))
        if errors:
            raise RefusedError(JsonErrorCode.INVALID_FORM_BODY, errors)
        return msgspec.convert(payload, typing.cast("type[object]", body), strict=False)
    except (msgspec.ValidationError, RecursionError) as error:
        raise RefusedError(
            JsonErrorCode.INVALID_FORM_BODY, form_error((), "BASE_TYPE_BAD_VALUE", str(error))
        ) from error


def normal(value: object, wanted: object) -> object:
    """A value without the nulls that say no more than absence would, and with those that absence
    stands for.
    """
    origin, inside = typing.get_origin(wanted), typing.get_args(wanted)
    if origin in (typing.Union, types.UnionType):
        arms = [arm for arm in inside if arm is not UnsetType and arm is not type(None)]
        if isinstance(value, dict) and _tags(arms):
            arms = [arm for arm in arms if _is_variant(arm, value)]
        return normal(value, arms[0]) if len(arms) == 1 else value
    if isinstance(value, list) and isinstance(origin, type) and issubclass(origin, Sequence):
        return [normal(item, inside[0]) for item in value]
    if not (isinstance(value, dict) and isinstance(wanted, type) and issubclass(wanted, Struct)):
        return value
    fields = {field.encode_name: field for field in msgspec.structs.fields(wanted)}
    nulls = dict.fromkeys(NULL_IF_ABSENT.get(wanted.__name__, ()))
    return nulls | {
        key: normal(item, fields[key].type) if key in fields else item
        for key, item in value.items()
        if item is not None or key not in fields or _means_null(fields[key])
    }


def _means_null(field: FieldInfo) -> bool:
    """Whether null says something else than absence."""
    return field.required or type(None) in typing.get_args(field.type)


def faults(value: object, wanted: object, path: Path = ()) -> Iterator[Found]:
    """Everything in a value that does not fit a type."""
    origin = typing.get_origin(wanted)
    if origin in (typing.Union, types.UnionType):
        yield from _union(value, typing.get_args(wanted), path)
    elif isinstance(wanted, type) and origin is None and issubclass(wanted, Struct):
        yield from _struct(value, wanted, path)
    elif isinstance(origin, type) and issubclass(origin, Mapping):
        if not isinstance(value, dict):
            yield path, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType"
            return
        for key, item in value.items():
            yield from faults(item, typing.get_args(wanted)[1], (*path, key))
    elif isinstance(origin, type) and origin is not tuple and issubclass(origin, Sequence):
        if not isinstance(value, list):
            yield path, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType"
            return
        for index, item in enumerate(value):
            yield from faults(item, typing.get_args(wanted)[0], (*path, index))
    else:
        yield from _scalar(value, wanted, path)


def _struct(value: object, wanted: type[Struct], path: Path) -> Iterator[Found]:
    if issubclass(wanted, Unknown):
        return
    if not isinstance(value, dict):
        yield path, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType"
        return
    fields = {field.encode_name: field for field in msgspec.structs.fields(wanted)}
    tag_field = wanted.__struct_config__.tag_field
    limits = CONSTRAINTS.get(wanted.__name__, {})
    for key, item in value.items():
        if key in fields:
            inside = list(faults(item, fields[key].type, (*path, key)))
            yield from inside
            if not inside:
                yield from _limits(item, limits.get(key), (*path, key))
        elif key != tag_field and key not in TOLERATED.get(wanted.__name__, ()):
            yield (*path, key), "BASE_TYPE_UNKNOWN_FIELD", "This field is not known"
    for key, field in fields.items():
        if field.required and key not in value:
            yield (*path, key), "BASE_TYPE_REQUIRED", "This field is required"


def _union(value: object, arms: Sequence[object], path: Path) -> Iterator[Found]:
    """The arm that the value means, checked; if none can be told, the first one speaks for all."""
    arms = [arm for arm in arms if arm is not UnsetType]
    if value is None:
        if type(None) not in arms:
            yield path, "BASE_TYPE_REQUIRED", "This field is required"
        return
    arms = [arm for arm in arms if arm is not type(None)]
    if isinstance(value, dict) and (tags := _tags(arms)):
        arms = [arm for arm in arms if _is_variant(arm, value)]
        if not arms:
            field, choices = tags
            message = f"Value must be one of {choices}."
            yield (*path, field), "BASE_TYPE_CHOICES", message
            return
    tries = [list(faults(value, arm, path)) for arm in arms]
    if all(tries):
        yield from tries[0]


def _tags(arms: Sequence[object]) -> tuple[str, str] | None:
    """The field that tells several structs apart, and its values as text; None if none does."""
    configs = [
        arm.__struct_config__
        for arm in arms
        if isinstance(arm, type) and issubclass(arm, Struct) and not issubclass(arm, Unknown)
    ]
    field = configs[0].tag_field if len(configs) > 1 else None
    if field is None:
        return None
    return field, f"({', '.join(str(config.tag) for config in configs)})"


def _is_variant(arm: object, payload: Mapping[str, object]) -> bool:
    """Whether the tag of the payload names the struct."""
    if not (isinstance(arm, type) and issubclass(arm, Struct)):
        return False
    config = arm.__struct_config__
    return config.tag_field is not None and payload.get(config.tag_field) == config.tag


def _scalar(value: object, wanted: object, path: Path) -> Iterator[Found]:
    try:
        read = msgspec.convert(value, typing.cast("type[object]", wanted), strict=False)
    except msgspec.ValidationError:
        yield (path, *_complaint(value, wanted))
        return
    if isinstance(wanted, NewType) and isinstance(read, int) and not 0 <= read < 2**64:
        yield (path, *_complaint(value, wanted))
    if isinstance(read, OpenIntEnum | OpenStrEnum) and not read.is_known:
        yield path, "BASE_TYPE_CHOICES", f"Value must be one of {_choices(type(read))}."


def _complaint(value: object, wanted: object) -> tuple[str, str]:
    """Discord's code and words for a scalar of the wrong type."""
    if isinstance(wanted, NewType):
        return "NUMBER_TYPE_COERCE", f'Value "{value}" is not snowflake.'
    if isinstance(wanted, type):
        for kind, (code, message) in _BY_TYPE.items():
            if issubclass(wanted, kind):
                return code, message.format(value)
    return "BASE_TYPE_BAD_VALUE", f'Value "{value}" is not valid.'


def _choices(enum: type[Enum]) -> str:
    return f"({', '.join(repr(member.value) for member in enum)})"


def _limits(value: object, limit: Constraint | None, path: Path) -> Iterator[Found]:
    """The limits of the schema that a value breaks: lengths, sizes, ranges."""
    if limit is None or value is None:
        return
    kind = limit.broken_by(value)
    if kind:
        yield (path, *_limit_broken(kind, limit))
    if limit.items is not None and isinstance(value, list | dict):
        for key, item in enumerate(value) if isinstance(value, list) else value.items():
            yield from _limits(item, limit.items, (*path, key))


def _limit_broken(kind: ConstraintKind, limit: Constraint) -> tuple[str, str]:
    """Discord's code and words for a broken limit."""
    match kind:
        case "minimum":
            return (
                "NUMBER_TYPE_MIN",
                f"int value should be greater than or equal to {limit.minimum}.",
            )
        case "maximum":
            return "NUMBER_TYPE_MAX", f"int value should be less than or equal to {limit.maximum}."
        case "pattern":
            return "STRING_TYPE_REGEX", "String value did not match validation regex."
    low = limit.min_length if limit.min_length is not None else limit.min_items
    high = limit.max_length if limit.max_length is not None else limit.max_items
    if low is not None and high is not None:
        return "BASE_TYPE_BAD_LENGTH", f"Must be between {low} and {high} in length."
    if high is not None:
        return "BASE_TYPE_MAX_LENGTH", f"Must be {high} or fewer in length."
    return "BASE_TYPE_MIN_LENGTH", f"Must be {low} or more in length."
