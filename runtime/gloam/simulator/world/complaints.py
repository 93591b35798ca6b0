"""What Discord complains of in the parts of messages and in modals, beyond the form of each field.

In: embeds, components and mentions that are well-formed by the schema, and the flags of the
message. Out: every complaint at once, each with its path in the request, Discord's code and words:
embeds that show nothing, addresses that are none, components in a place that is not theirs, buttons
without what their style needs, selects that cannot be used.

Which code and which words Discord uses is not documented: these are likely, not to be relied on.

https://discord.com/developers/docs/resources/message#embed-object
https://discord.com/developers/docs/components/reference
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias, get_args

from msgspec import UNSET, UnsetType

from gloam.core import Unknown
from gloam.models import (
    ActionRow,
    AllowedMentions,
    AllowedMentionType,
    Button,
    ButtonStyle,
    Component,
    ComponentType,
    Container,
    Embed,
    JsonErrorCode,
    Label,
    MessageFlags,
    ModalCallbackData,
    Section,
    StringSelect,
)
from gloam.models.components import BaseComponent, BaseSelect
from gloam.models.limits import ACTION_ROW_BUTTONS, LEGACY_MESSAGE_ACTION_ROWS, SELECT_OPTIONS
from gloam.simulator.errors import FormErrors, RefusedError, form_error, merge
from gloam.simulator.world.state import tag_of
from gloam.toolbox.rules import nesting

Path: TypeAlias = tuple[str | int, ...]
Complaint: TypeAlias = tuple[Path, str, str]
"""One fault: where, Discord's code, the message."""

_REQUIRED: Final = ("BASE_TYPE_REQUIRED", "This field is required")
_WEB: Final = ("http", "https")
_WEB_OR_ATTACHED: Final = ("attachment", *_WEB)


def _types(kinds: tuple[type[BaseComponent], ...]) -> frozenset[ComponentType]:
    """The types of the components of some kinds, of which a base class stands for several."""
    known = (one for one in get_args(Component) if not issubclass(one, Unknown))
    return frozenset(ComponentType(tag_of(one)) for one in known if issubclass(one, kinds))


_INSIDE: Final[Mapping[type, frozenset[ComponentType]]] = {
    ActionRow: _types(nesting.IN_MESSAGE_ROW),
    Container: _types(nesting.IN_CONTAINER),
    Section: _types(nesting.IN_SECTION),
}
_IN_FORM_ROW: Final = _types(nesting.IN_FORM_ROW)
_FIELDS: Final = _types(nesting.IN_LABEL)
"""What can be filled in, in a modal."""

_OUTSIDE_MODAL: Final = _types(nesting.IN_FORM)
_OUTSIDE: Final = frozenset({ComponentType.ACTION_ROW})
"""What a message may begin with."""

_OUTSIDE_V2: Final = _types(nesting.IN_MESSAGE)


def require_sound(
    embeds: Sequence[Embed],
    components: Sequence[Component],
    allowed: AllowedMentions | UnsetType,
    flags: MessageFlags,
) -> None:
    """Refuse parts of a message that Discord would complain of.

    Raises:
        RefusedError: every field that is wrong is named.
    """
    errors: FormErrors = {}
    for path, code, message in _all(embeds, components, allowed, flags):
        errors = merge(errors, form_error(path, code, message))
    if errors:
        raise RefusedError(JsonErrorCode.INVALID_FORM_BODY, errors)


def require_sound_modal(modal: ModalCallbackData) -> None:
    """Refuse a modal that Discord would complain of.

    Raises:
        RefusedError: every field that is wrong is named, below `data`.
    """
    errors: FormErrors = {}
    for path, code, message in _modal(modal):
        errors = merge(errors, form_error(("data", "components", *path), code, message))
    if errors:
        raise RefusedError(JsonErrorCode.INVALID_FORM_BODY, errors)


def _modal(modal: ModalCallbackData) -> Iterator[Complaint]:
    names: list[str] = []
    for index, component in enumerate(modal.components):
        if complaint := _misplaced(component, _OUTSIDE_MODAL, (index,)):
            yield complaint
            continue
        inside: list[tuple[Component, frozenset[ComponentType], Path]] = []
        if isinstance(component, ActionRow):
            rows = enumerate(component.components)
            inside = [(one, _IN_FORM_ROW, (index, "components", place)) for place, one in rows]
        elif isinstance(component, Label):
            inside = [(component.component, _FIELDS, (index, "component"))]
        for field, fitting, path in inside:
            if complaint := _misplaced(field, fitting, path):
                yield complaint
            elif isinstance(field, BaseSelect):
                yield from _select(field, path)
            elif isinstance(component, ActionRow) and not getattr(field, "label", ""):
                yield (*path, "label"), *_REQUIRED
            names.append(getattr(field, "custom_id", ""))
    if len(set(names)) < len(names):
        yield (), "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated"


def _all(
    embeds: Sequence[Embed],
    components: Sequence[Component],
    allowed: AllowedMentions | UnsetType,
    flags: MessageFlags,
) -> Iterator[Complaint]:
    for index, embed in enumerate(embeds):
        yield from _embed(embed, ("embeds", index))
    is_v2 = bool(flags & MessageFlags.IS_COMPONENTS_V2)
    if not is_v2 and len(components) > LEGACY_MESSAGE_ACTION_ROWS:
        message = f"Must be between 1 and {LEGACY_MESSAGE_ACTION_ROWS} in length."
        yield ("components",), "BASE_TYPE_BAD_LENGTH", message
    yield from _components(components, _OUTSIDE_V2 if is_v2 else _OUTSIDE, ("components",))
    if allowed:
        yield from _mentions(allowed)


def _embed(embed: Embed, path: Path) -> Iterator[Complaint]:
    parts = (embed.title, embed.description, embed.fields, embed.author, embed.footer)
    if not any((*parts, embed.image, embed.thumbnail)):
        yield (*path, "description"), *_REQUIRED
    for index, field in enumerate(embed.fields or ()):
        for name in ("name", "value"):
            if not getattr(field, name).strip():
                yield (*path, "fields", index, name), *_REQUIRED
    yield from _address(embed.url, (*path, "url"), _WEB)
    if embed.author:
        yield from _address(embed.author.url, (*path, "author", "url"), _WEB)
    for name, key in (
        ("image", "url"),
        ("thumbnail", "url"),
        ("author", "icon_url"),
        ("footer", "icon_url"),
    ):
        if part := getattr(embed, name):
            yield from _address(getattr(part, key), (*path, name, key), _WEB_OR_ATTACHED)


def _address(
    url: str | UnsetType | None, path: Path, schemes: Sequence[str]
) -> Iterator[Complaint]:
    if not url:
        return
    scheme, colon, rest = url.partition("://")
    if not colon or not rest:
        yield path, "URL_TYPE_INVALID_URL", "Not a well formed URL."
    elif scheme.lower() not in schemes:
        known = ", ".join(map(repr, schemes))
        message = f'Scheme "{scheme}" is not supported. Scheme must be one of ({known}).'
        yield path, "URL_TYPE_INVALID_SCHEME", message


def _mentions(allowed: AllowedMentions) -> Iterator[Complaint]:
    """Naming kinds and naming things of that kind exclude each other."""
    for kind, ids in (
        (AllowedMentionType.USERS, allowed.users),
        (AllowedMentionType.ROLES, allowed.roles),
    ):
        if ids and kind in (allowed.parse or ()):
            message = f'parse:["{kind.value}"] and {kind.value}: [ids...] are mutually exclusive.'
            yield ("allowed_mentions",), "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message


def _components(
    components: Sequence[Component], fitting: frozenset[ComponentType], path: Path
) -> Iterator[Complaint]:
    """Components where only some types fit, and what is inside them."""
    for index, component in enumerate(components):
        here = (*path, index)
        if complaint := _misplaced(component, fitting, here):
            yield complaint
        else:
            yield from _component(component, here)


def _misplaced(
    component: Component, fitting: frozenset[ComponentType], path: Path
) -> Complaint | None:
    """The complaint about a component whose type does not fit where it is."""
    if isinstance(component, Unknown) or ComponentType(tag_of(type(component))) in fitting:
        return None
    types = ", ".join(str(int(kind)) for kind in sorted(fitting))
    comma = "," if len(fitting) == 1 else ""
    return path, "UNION_TYPE_CHOICES", f'Value of field "type" must be one of ({types}{comma}).'


def _component(component: Component, path: Path) -> Iterator[Complaint]:
    match component:
        case ActionRow() | Container() | Section():
            inside = _INSIDE[type(component)]
            yield from _components(component.components, inside, (*path, "components"))
            if isinstance(component, ActionRow) and _width(component) > ACTION_ROW_BUTTONS:
                message = "The specified component exceeds the maximum width"
                yield path, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", message
            if isinstance(component, Section) and isinstance(component.accessory, Button):
                yield from _button(component.accessory, (*path, "accessory"))
        case Button():
            yield from _button(component, path)
        case BaseSelect():
            yield from _select(component, path)
        case _:
            pass


def _width(row: ActionRow) -> int:
    """How full a row is: a select fills it."""
    return sum(ACTION_ROW_BUTTONS if isinstance(one, BaseSelect) else 1 for one in row.components)


def _button(button: Button, path: Path) -> Iterator[Complaint]:
    """Each style needs something else."""
    needs = {ButtonStyle.LINK: "url", ButtonStyle.PREMIUM: "sku_id"}.get(button.style, "custom_id")
    if not getattr(button, needs):
        yield (*path, needs), *_REQUIRED
    if button.url and button.custom_id:
        message = "A custom id and url cannot both be specified"
        yield path, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", message
    if button.style is not ButtonStyle.PREMIUM and not (button.label or button.emoji):
        yield (*path, "label"), *_REQUIRED
    yield from _address(button.url, (*path, "url"), ("http", "https", "discord"))


def _select(select: BaseSelect, path: Path) -> Iterator[Complaint]:
    low = 1 if select.min_values is UNSET else select.min_values
    high = 1 if select.max_values is UNSET else select.max_values
    if low > high:
        message = f"int value should be greater than or equal to {low}."
        yield (*path, "max_values"), "NUMBER_TYPE_MIN", message
    if not isinstance(select, StringSelect):
        return
    if len(select.options) < high:
        message = f"Must be between {high} and {SELECT_OPTIONS} in length."
        yield (*path, "options"), "BASE_TYPE_BAD_LENGTH", message
    times = Counter(option.value for option in select.options)
    for index, option in enumerate(select.options):
        if times[option.value] > 1:
            message = "The specified option value is already used"
            code = "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"
            yield (*path, "options", index, "value"), code, message
