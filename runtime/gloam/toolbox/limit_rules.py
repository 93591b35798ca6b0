"""The rules about what one request may hold that span several fields.

Each rule is a function from a struct and its path to violations; `rules_of` finds the rules of a
struct, by what it is or, for the bodies of requests, by the fields that it has. The rules:

- Messages: the embeds together, the components as Discord counts them (those inside of others too),
  the texts of components together, and what does not go with `IS_COMPONENTS_V2`.
- Components: what goes into a row, what a button has, that a minimum is not over its maximum, and
  that no custom id is there twice.
- Commands: see `gloam.toolbox.command_rules`.
- Mentions: that a kind and single ones of it are not both allowed.

https://discord.com/developers/docs/components/reference
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeAlias

from msgspec import UNSET, Struct

from gloam.models import (
    ActionRow,
    AllowedMentions,
    AllowedMentionType,
    Button,
    ButtonStyle,
    CheckboxGroup,
    Embed,
    FileUpload,
    MessageFlags,
    ModalCallbackData,
    TextDisplay,
    TextInput,
    UnknownComponent,
)
from gloam.models.components import BaseComponent, BaseSelect
from gloam.models.limits import (
    ACTION_ROW_BUTTONS,
    EMBED_TOTAL_CHARACTERS,
    LEGACY_MESSAGE_ACTION_ROWS,
    MESSAGE_COMPONENT_TEXT_CHARACTERS,
    MESSAGE_COMPONENTS,
    MESSAGE_NONCE_CHARACTERS,
)
from gloam.toolbox.command_rules import command_rules
from gloam.toolbox.violations import Violation, exceeded

Violations: TypeAlias = Iterator[Violation]

_INSTEAD_OF_V2: Final = ("content", "embeds", "sticker_ids", "poll")
"""What a message of components cannot have beside them."""


def rules_of(value: Struct, path: str) -> Violations:
    """What is wrong with a struct beyond its single fields; its parts are checked by themselves."""
    match value:
        case Button():
            yield from _button(value, path)
        case ActionRow():
            yield from _row(value, path)
        case BaseSelect() | CheckboxGroup() | FileUpload():
            yield from _range(value, path, "min_values", "max_values")
        case TextInput():
            yield from _range(value, path, "min_length", "max_length")
        case AllowedMentions():
            yield from _mentions(value, path)
        case ModalCallbackData():
            yield from _unique_ids(value.components, _at(path, "components"))
    fields = value.__struct_fields__
    if "embeds" in fields:
        yield from _message(value, path)
    yield from command_rules(value, path)


def _at(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _message(value: Struct, path: str) -> Violations:
    embeds = _list(value, "embeds")
    total = sum(embed_length(embed) for embed in embeds if isinstance(embed, Embed))
    if total > EMBED_TOTAL_CHARACTERS:
        place = _at(path, "embeds")
        yield exceeded(place, "at most", EMBED_TOTAL_CHARACTERS, "characters in all", total)
    nonce = len(str(getattr(value, "nonce", UNSET) or ""))
    if nonce > MESSAGE_NONCE_CHARACTERS:
        place = _at(path, "nonce")
        yield exceeded(place, "at most", MESSAGE_NONCE_CHARACTERS, "characters", nonce)
    components = _list(value, "components")
    if components:
        yield from _components(value, components, path)


def _components(value: Struct, components: Sequence[object], path: str) -> Violations:
    place = _at(path, "components")
    yield from _unique_ids(components, place)
    flags = getattr(value, "flags", UNSET)
    only_rows = all(isinstance(component, ActionRow) for component in components)
    if isinstance(flags, MessageFlags) and MessageFlags.IS_COMPONENTS_V2 in flags:
        for name in _INSTEAD_OF_V2:
            if getattr(value, name, UNSET):
                yield Violation(_at(path, name), "does not go with IS_COMPONENTS_V2")
    elif flags is UNSET and type(value).__name__.startswith("Update"):
        pass  # an edited message keeps its flag, which is not seen here
    elif only_rows:
        if len(components) > LEGACY_MESSAGE_ACTION_ROWS:
            limit = LEGACY_MESSAGE_ACTION_ROWS
            yield exceeded(place, "at most", limit, "rows", len(components))
        return
    else:
        yield Violation(_at(path, "flags"), "components other than rows need IS_COMPONENTS_V2")
    count = sum(1 for _ in parts(components))
    if count > MESSAGE_COMPONENTS:
        yield exceeded(place, "at most", MESSAGE_COMPONENTS, "components in all", count)
    texts = (part for part in parts(components) if isinstance(part, TextDisplay))
    length = sum(len(part.content) for part in texts)
    if length > MESSAGE_COMPONENT_TEXT_CHARACTERS:
        limit = MESSAGE_COMPONENT_TEXT_CHARACTERS
        yield exceeded(place, "at most", limit, "characters of text in all", length)


def embed_length(embed: Embed) -> int:
    """How many characters of an embed count for the limit of all embeds of a message."""
    texts = [embed.title, embed.description]
    texts += [part for field in embed.fields or () for part in (field.name, field.value)]
    texts += [embed.footer.text] if embed.footer else []
    texts += [embed.author.name] if embed.author else []
    return sum(len(text) for text in texts if text)


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


def _unique_ids(components: Iterable[object], path: str) -> Violations:
    ids = Counter(
        custom_id
        for part in parts(components)
        if isinstance(custom_id := getattr(part, "custom_id", None), str)
    )
    for custom_id, count in ids.items():
        if count > 1:
            yield Violation(path, f"the custom id {custom_id!r} is there {count} times")


def _row(row: ActionRow, path: str) -> Violations:
    buttons = sum(isinstance(part, Button) for part in row.components)
    others = len(row.components) - buttons
    if others and len(row.components) > 1:
        problem = f"a row has up to {ACTION_ROW_BUTTONS} buttons, or one menu"
        yield Violation(_at(path, "components"), problem)


_BUTTON_NEEDS: Final = {ButtonStyle.LINK: "url", ButtonStyle.PREMIUM: "sku_id"}


def _button(button: Button, path: str) -> Violations:
    if not button.style.is_known:
        return
    needed = _BUTTON_NEEDS.get(button.style, "custom_id")
    style = button.style.name
    if not getattr(button, needed):
        yield Violation(_at(path, needed), f"a button of style {style} needs it")
    for name in ("custom_id", "url", "sku_id"):
        if name != needed and getattr(button, name):
            yield Violation(_at(path, name), f"a button of style {style} has none")
    shown = [name for name in ("label", "emoji") if getattr(button, name)]
    if button.style is ButtonStyle.PREMIUM:
        for name in shown:
            yield Violation(_at(path, name), f"a button of style {style} has none")
    elif not shown:
        yield Violation(_at(path, "label"), "a button needs a label or an emoji")


def _range(value: Struct, path: str, low: str, high: str) -> Violations:
    least, most = getattr(value, low), getattr(value, high)
    if least is not UNSET and most is not UNSET and least > most:
        yield exceeded(_at(path, low), "at most", most, f"({high})", least)


def _mentions(value: AllowedMentions, path: str) -> Violations:
    kinds = value.parse or ()
    for name, kind in (("users", AllowedMentionType.USERS), ("roles", AllowedMentionType.ROLES)):
        if kind in kinds and getattr(value, name):
            yield Violation(_at(path, name), f"does not go with {kind.value!r} in parse")


def _list(value: Struct, name: str) -> Sequence[object]:
    found = getattr(value, name, UNSET)
    return found if isinstance(found, Sequence) else ()
