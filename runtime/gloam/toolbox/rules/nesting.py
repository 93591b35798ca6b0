"""The rules of what goes into what: components into others, into messages, into forms.

Discord's table for each component says what may be inside of it. A component of a kind that is not
known here goes everywhere.

https://discord.com/developers/docs/components/reference
"""

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from msgspec import Struct

from gloam.models import (
    ActionRow,
    Button,
    Checkbox,
    CheckboxGroup,
    Container,
    FileComponent,
    FileUpload,
    Label,
    MediaGallery,
    ModalCallbackData,
    RadioGroup,
    Section,
    Separator,
    TextDisplay,
    TextInput,
    Thumbnail,
)
from gloam.models.components import BaseComponent, BaseSelect
from gloam.toolbox.violations import Violation, Violations, at

_Kinds: TypeAlias = tuple[type[BaseComponent], ...]

IN_CONTAINER: Final[_Kinds] = (
    ActionRow,
    TextDisplay,
    Section,
    MediaGallery,
    Separator,
    FileComponent,
)
IN_MESSAGE: Final[_Kinds] = (*IN_CONTAINER, Container)
IN_MESSAGE_ROW: Final[_Kinds] = (Button, BaseSelect)
IN_FORM: Final[_Kinds] = (Label, TextDisplay, ActionRow)
IN_LABEL: Final[_Kinds] = (
    TextInput,
    BaseSelect,
    FileUpload,
    RadioGroup,
    CheckboxGroup,
    Checkbox,
)
# Text inputs were in rows before there were labels, and forms still take them there.
IN_FORM_ROW: Final[_Kinds] = (TextInput,)
IN_SECTION: Final[_Kinds] = (TextDisplay,)

_INSIDE: Final[Mapping[type[Struct], Mapping[str, _Kinds]]] = {
    ActionRow: {"components": (*IN_MESSAGE_ROW, *IN_FORM_ROW)},
    Section: {"components": IN_SECTION, "accessory": (Button, Thumbnail)},
    Container: {"components": IN_CONTAINER},
    Label: {"component": IN_LABEL},
    ModalCallbackData: {"components": IN_FORM},
}
"""What each field takes of a struct that has components in it."""


def nesting_rules(value: Struct, path: str) -> Violations:
    """What is wrong with the components right inside of a component or a form."""
    outside = "a form" if isinstance(value, ModalCallbackData) else type(value).__name__
    for name, kinds in _INSIDE.get(type(value), {}).items():
        inside, place = getattr(value, name), at(path, name)
        if isinstance(inside, Sequence):
            yield from _strangers(inside, kinds, outside, place)
        else:
            yield from _stranger(inside, kinds, outside, place)
    if isinstance(value, ModalCallbackData):
        yield from _in_rows(value.components, IN_MESSAGE_ROW, outside, at(path, "components"))


def top_rules(components: Sequence[object], path: str) -> Violations:
    """What is wrong with the components that stand by themselves in a message, and their rows."""
    yield from _strangers(components, IN_MESSAGE, "a message", path)
    yield from _in_rows(components, IN_FORM_ROW, "a message", path)


def _strangers(inside: Sequence[object], kinds: _Kinds, outside: str, path: str) -> Violations:
    for index, component in enumerate(inside):
        yield from _stranger(component, kinds, outside, f"{path}[{index}]")


def _stranger(component: object, kinds: _Kinds, outside: str, path: str) -> Violations:
    if isinstance(component, BaseComponent) and not isinstance(component, kinds):
        yield _misplaced(component, outside, path)


def _in_rows(components: Sequence[object], kinds: _Kinds, outside: str, path: str) -> Violations:
    """What rows take somewhere, but not in this place."""
    for index, component in enumerate(components):
        place = f"{path}[{index}].components"
        if isinstance(component, Container):
            yield from _in_rows(component.components, kinds, outside, place)
        elif isinstance(component, ActionRow):
            for position, part in enumerate(component.components):
                if isinstance(part, kinds):
                    yield _misplaced(part, outside, f"{place}[{position}]")


def _misplaced(component: object, outside: str, path: str) -> Violation:
    return Violation(path, f"{type(component).__name__} does not go into {outside}")
