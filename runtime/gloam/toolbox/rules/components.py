"""The rules of components that span several fields: of each by itself, and of ids among them.

That a row has buttons or one menu; what a button of a style has and has not; that a minimum is not
over its maximum, and neither over what there is to choose; that no value, custom id or id is there
twice; and what a form, where a component stands in a label, does not take. Which components go into
which others is in `gloam.toolbox.rules.nesting`.

https://discord.com/developers/docs/components/reference
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Final

from msgspec import UNSET, Struct

from gloam.models import (
    ActionRow,
    Button,
    ButtonStyle,
    CheckboxGroup,
    FileUpload,
    Label,
    ModalCallbackData,
    RadioGroup,
    StringSelect,
    TextInput,
    UnknownComponent,
)
from gloam.models.components import BaseAutoSelect, BaseComponent, BaseSelect
from gloam.models.limits import ACTION_ROW_BUTTONS
from gloam.toolbox.violations import Violation, Violations, at, at_most, exceeded

_BUTTON_NEEDS: Final = {ButtonStyle.LINK: "url", ButtonStyle.PREMIUM: "sku_id"}


def component_rules(value: Struct, path: str) -> Violations:
    """What is wrong with a component beyond its single fields; of other structs, nothing."""
    match value:
        case Button():
            yield from _button(value, path)
        case ActionRow():
            yield from _row(value, path)
        case Label():
            yield from _label(value, path)
        case ModalCallbackData():
            yield from unique_ids(value.components, at(path, "components"))
        case TextInput():
            if value.min_length and value.max_length:
                yield from _ordered(value, path, "min_length", value.max_length, "(max_length)")
        case BaseSelect() | CheckboxGroup() | FileUpload():
            yield from _choice(value, path)
    if isinstance(value, StringSelect | RadioGroup | CheckboxGroup):
        values = (option.value for option in value.options)
        yield from _unique(values, at(path, "options"), "value")


def unique_ids(components: Sequence[object], path: str) -> Violations:
    """Ids that are there twice among components and those inside of them."""
    for name, words in (("custom_id", "custom id"), ("id", "id")):
        # An id of 0 stands for one that Discord is to choose.
        ids = (getattr(part, name, UNSET) or UNSET for part in parts(components))
        yield from _unique((one for one in ids if one is not UNSET), path, words)


def parts(components: Iterable[object]) -> Iterator[object]:
    """Components and those inside of them, to any depth, in order."""
    for component in components:
        if isinstance(component, BaseComponent | UnknownComponent):
            yield component
        if isinstance(component, BaseComponent):
            for name in component.__struct_fields__:
                inside = getattr(component, name)
                listed = isinstance(inside, Sequence) and not isinstance(inside, str)
                yield from parts(inside if listed else [inside])


def _unique(values: Iterable[Hashable], path: str, words: str) -> Violations:
    for value, count in Counter(values).items():
        if count > 1:
            yield Violation(path, f"the {words} {value!r} is there {count} times")


def _row(row: ActionRow, path: str) -> Violations:
    buttons = sum(isinstance(part, Button) for part in row.components)
    if buttons < len(row.components) > 1:
        problem = f"a row has up to {ACTION_ROW_BUTTONS} buttons, or one menu"
        yield Violation(at(path, "components"), problem)


def _button(button: Button, path: str) -> Violations:
    if not button.style.is_known:
        return
    needed = _BUTTON_NEEDS.get(button.style, "custom_id")
    style = button.style.name
    if not getattr(button, needed):
        yield Violation(at(path, needed), f"a button of style {style} needs it")
    for name in ("custom_id", "url", "sku_id"):
        if name != needed and getattr(button, name):
            yield Violation(at(path, name), f"a button of style {style} has none")
    shown = [name for name in ("label", "emoji") if getattr(button, name)]
    if button.style is ButtonStyle.PREMIUM:
        for name in shown:
            yield Violation(at(path, name), f"a button of style {style} has none")
    elif not shown:
        yield Violation(at(path, "label"), "a button needs a label or an emoji")


def _label(label: Label, path: str) -> Violations:
    place = at(path, "component")
    if getattr(label.component, "disabled", UNSET):
        yield Violation(at(place, "disabled"), "nothing in a form is disabled")
    required = getattr(label.component, "required", UNSET) is not False
    if required and getattr(label.component, "min_values", UNSET) == 0:
        yield exceeded(at(place, "min_values"), "at least", 1, "unless it is not required", 0)


def _choice(value: BaseSelect | CheckboxGroup | FileUpload, path: str) -> Violations:
    """The numbers of a choice: one thing from one unless they say something else."""
    options = len(value.options) if isinstance(value, StringSelect | CheckboxGroup) else None
    default = options if isinstance(value, CheckboxGroup) and options else 1
    least = 1 if value.min_values is UNSET else value.min_values
    most = default if value.max_values is UNSET else value.max_values
    yield from _ordered(value, path, "min_values", most, "(max_values)")
    if options is not None and most >= least:
        yield from _ordered(value, path, "min_values", options, "(options)")
    if isinstance(value, BaseAutoSelect) and value.default_values:
        count, place = len(value.default_values), at(path, "default_values")
        yield from at_most(place, most, "(max_values)", count)
        if count < least:
            yield exceeded(place, "at least", least, "(min_values)", count)


def _ordered(value: Struct, path: str, name: str, most: int, said: str) -> Violations:
    yield from at_most(at(path, name), most, said, getattr(value, name) or 0)
