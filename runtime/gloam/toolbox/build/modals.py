"""Forms: what opens in front of a user, and comes back filled in.

https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal
"""

from collections.abc import Iterable, Mapping

from msgspec import UNSET, UnsetType

from gloam.models import (
    Checkbox,
    CheckboxGroup,
    CheckboxGroupOption,
    Component,
    FileUpload,
    Label,
    ModalCallbackData,
    RadioGroup,
    RadioGroupOption,
    TextDisplay,
    TextInput,
    TextInputStyle,
)


def modal(custom_id: str, title: str, *components: str | Component) -> ModalCallbackData:
    """A form.

    Args:
        custom_id: what the application knows it by, up to 100 characters.
        title: the headline, up to 45 characters.
        components: one to five labels with a field each; a plain string is a text between them.
    """
    listed = [TextDisplay(content=part) if isinstance(part, str) else part for part in components]
    return ModalCallbackData(custom_id=custom_id, title=title, components=listed)


def label(text: str, component: Component, *, description: str | UnsetType = UNSET) -> Label:
    """A field of a form with what is written above it.

    Args:
        text: what is written above, up to 45 characters.
        component: the field: a text input, a menu, a group of boxes, an upload.
        description: more about it, up to 100 characters.
    """
    return Label(label=text, component=component, description=description)


def text_input(
    custom_id: str,
    *,
    long: bool = False,
    length: tuple[int, int] | UnsetType = UNSET,
    required: bool | UnsetType = UNSET,
    value: str | UnsetType = UNSET,
    placeholder: str | UnsetType = UNSET,
) -> TextInput:
    """A field for text.

    Args:
        custom_id: what the application knows it by.
        long: whether it has several lines.
        length: the fewest and the most characters, up to 4,000.
        required: whether something has to be written; by default it has to.
        value: what is in it at first.
        placeholder: what is shown while it is empty.
    """
    least, most = (UNSET, UNSET) if length is UNSET else length
    return TextInput(
        custom_id=custom_id,
        style=TextInputStyle.PARAGRAPH if long else TextInputStyle.SHORT,
        min_length=least,
        max_length=most,
        required=required,
        value=value,
        placeholder=placeholder,
    )


def radio_group(
    custom_id: str,
    options: Iterable[RadioGroupOption] | Mapping[str, str],
    *,
    required: bool | UnsetType = UNSET,
) -> RadioGroup:
    """Two to ten options of which one is chosen.

    Args:
        custom_id: what the application knows it by.
        options: the options; a mapping is from what is sent to what is shown.
        required: whether one has to be chosen; by default it has to.
    """
    if isinstance(options, Mapping):
        options = [RadioGroupOption(value=value, label=shown) for value, shown in options.items()]
    return RadioGroup(custom_id=custom_id, options=list(options), required=required)


def checkbox_group(
    custom_id: str,
    options: Iterable[CheckboxGroupOption] | Mapping[str, str],
    *,
    values: tuple[int, int] | UnsetType = UNSET,
    required: bool | UnsetType = UNSET,
) -> CheckboxGroup:
    """Up to ten boxes to tick.

    Args:
        custom_id: what the application knows it by.
        options: the boxes; a mapping is from what is sent to what is shown.
        values: how many have to be ticked at least, and at most.
        required: whether any has to be, by default it has to; without it, none is enough.
    """
    if isinstance(options, Mapping):
        options = [
            CheckboxGroupOption(value=value, label=shown) for value, shown in options.items()
        ]
    least, most = (UNSET, UNSET) if values is UNSET else values
    return CheckboxGroup(
        custom_id=custom_id,
        options=list(options),
        min_values=least,
        max_values=most,
        required=required,
    )


def checkbox(custom_id: str, *, ticked: bool = False) -> Checkbox:
    """A box to tick."""
    return Checkbox(custom_id=custom_id, default=ticked or UNSET)


def file_upload(
    custom_id: str,
    *,
    files: tuple[int, int] | UnsetType = UNSET,
    required: bool | UnsetType = UNSET,
) -> FileUpload:
    """A field for files; `files` is how many at least, and at most, up to ten."""
    least, most = (UNSET, UNSET) if files is UNSET else files
    return FileUpload(custom_id=custom_id, min_values=least, max_values=most, required=required)
