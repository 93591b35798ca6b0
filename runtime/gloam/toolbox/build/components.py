"""Components of messages: rows of buttons and menus, and what messages of components are made of.

Rows go into any message. The others need the flag `IS_COMPONENTS_V2`.

https://discord.com/developers/docs/components/reference
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from msgspec import UNSET, UnsetType

from gloam.models import (
    ActionRow,
    Button,
    ButtonStyle,
    ChannelSelect,
    ChannelType,
    Component,
    Container,
    FileComponent,
    MediaGallery,
    MediaGalleryItem,
    MentionableSelect,
    PartialEmoji,
    RoleSelect,
    Section,
    SelectOption,
    Separator,
    SeparatorSpacing,
    StringSelect,
    TextDisplay,
    Thumbnail,
    UnfurledMediaItem,
    UserSelect,
)
from gloam.models.ids import SkuId

Emoji: TypeAlias = str | PartialEmoji | UnsetType


def row(*components: Component) -> ActionRow:
    """A row of up to five buttons, or of one menu."""
    return ActionRow(components=components)


def button(
    label: str | UnsetType,
    custom_id: str,
    style: ButtonStyle = ButtonStyle.SECONDARY,
    *,
    emoji: Emoji = UNSET,
    disabled: bool = False,
) -> Button:
    """A button that tells the application when someone presses it.

    Args:
        label: what is on it, up to 80 characters; UNSET for an emoji alone.
        custom_id: what the application knows it by, up to 100 characters.
        style: how it looks: PRIMARY, SECONDARY, SUCCESS or DANGER.
        emoji: a standard emoji as a character, or a custom one.
        disabled: whether it cannot be pressed.
    """
    return Button(
        style=style,
        label=label,
        custom_id=custom_id,
        emoji=_emoji(emoji),
        disabled=disabled or UNSET,
    )


def link(label: str | UnsetType, url: str, *, emoji: Emoji = UNSET) -> Button:
    """A button that leads to a URL; the application is not told."""
    return Button(style=ButtonStyle.LINK, label=label, url=url, emoji=_emoji(emoji))


def premium(sku_id: SkuId) -> Button:
    """A button that offers to buy something of the application's."""
    return Button(style=ButtonStyle.PREMIUM, sku_id=sku_id)


def select(
    custom_id: str,
    options: Iterable[str | SelectOption] | Mapping[str, str],
    *,
    placeholder: str | UnsetType = UNSET,
    values: tuple[int, int] | UnsetType = UNSET,
    required: bool | UnsetType = UNSET,
    disabled: bool = False,
) -> StringSelect:
    """A menu of one's own options.

    Args:
        custom_id: what the application knows it by.
        options: up to 25: texts that are both shown and sent; a mapping from what is sent to what
            is shown; or whole options.
        placeholder: what is shown while nothing is chosen.
        values: how many have to be chosen at least, and at most; one by default.
        required: in a form, whether something has to be chosen.
        disabled: whether it cannot be used.
    """
    least, most = (UNSET, UNSET) if values is UNSET else values
    return StringSelect(
        custom_id=custom_id,
        options=_options(options),
        placeholder=placeholder,
        min_values=least,
        max_values=most,
        required=required,
        disabled=disabled or UNSET,
    )


def _options(
    options: Iterable[str | SelectOption] | Mapping[str, str],
) -> Sequence[SelectOption]:
    """Options of a menu, from what `select` takes."""
    if isinstance(options, Mapping):
        return [SelectOption(label=label, value=value) for value, label in options.items()]
    return [
        option if isinstance(option, SelectOption) else SelectOption(label=option, value=option)
        for option in options
    ]


def user_select(custom_id: str, *, placeholder: str | UnsetType = UNSET) -> UserSelect:
    """A menu of users."""
    return UserSelect(custom_id=custom_id, placeholder=placeholder)


def role_select(custom_id: str, *, placeholder: str | UnsetType = UNSET) -> RoleSelect:
    """A menu of roles."""
    return RoleSelect(custom_id=custom_id, placeholder=placeholder)


def mentionable_select(
    custom_id: str, *, placeholder: str | UnsetType = UNSET
) -> MentionableSelect:
    """A menu of users and roles."""
    return MentionableSelect(custom_id=custom_id, placeholder=placeholder)


def channel_select(
    custom_id: str, *types: ChannelType, placeholder: str | UnsetType = UNSET
) -> ChannelSelect:
    """A menu of channels, of certain types or of all."""
    return ChannelSelect(custom_id=custom_id, placeholder=placeholder, channel_types=types or UNSET)


def text(content: str) -> TextDisplay:
    """A text, in Markdown."""
    return TextDisplay(content=content)


def section(*content: str | Component, accessory: Button | Thumbnail) -> Section:
    """One to three texts with a button or a small picture beside them."""
    return Section(components=_texts(content), accessory=accessory)


def container(
    *components: str | Component, color: int | UnsetType = UNSET, spoiler: bool = False
) -> Container:
    """A box around components; a plain string is a text.

    Args:
        components: what is in it: texts, rows, sections, galleries, separators, files.
        color: the colour of its edge, `0xFF8800`.
        spoiler: whether it is hidden until it is clicked.
    """
    return Container(components=_texts(components), accent_color=color, spoiler=spoiler or UNSET)


def gallery(*urls: str | MediaGalleryItem) -> MediaGallery:
    """One to ten pictures or videos, by URL, or as items to describe them."""
    items = [
        url if isinstance(url, MediaGalleryItem) else MediaGalleryItem(media=_media(url))
        for url in urls
    ]
    return MediaGallery(items=items)


def thumbnail(url: str, *, description: str | UnsetType = UNSET) -> Thumbnail:
    """A small picture, for a section; the description is for those who cannot see it."""
    return Thumbnail(media=_media(url), description=description)


def file(name: str, *, spoiler: bool = False) -> FileComponent:
    """A file that is uploaded with the message, by its name."""
    return FileComponent(file=_media(f"attachment://{name}"), spoiler=spoiler or UNSET)


def separator(*, line: bool = True, large: bool = False) -> Separator:
    """Space between components, with or without a line."""
    spacing = SeparatorSpacing.LARGE if large else UNSET
    return Separator(divider=UNSET if line else False, spacing=spacing)


def _texts(components: Iterable[str | Component]) -> Sequence[Component]:
    return [text(part) if isinstance(part, str) else part for part in components]


def _media(url: str) -> UnfurledMediaItem:
    return UnfurledMediaItem(url=url)


def _emoji(emoji: Emoji) -> PartialEmoji | UnsetType:
    return PartialEmoji(name=emoji) if isinstance(emoji, str) else emoji
