"""Components: What messages and modals are built of.

Generated from `schema/models/components.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum, OpenStrEnum
from gloam.core.unknown import Unknown
from gloam.models.channels import ChannelType
from gloam.models.emojis import PartialEmoji
from gloam.models.ids import AttachmentId, GenericId, SkuId

__all__ = [
    "ActionRow",
    "BaseComponent",
    "BaseSelect",
    "Button",
    "ButtonStyle",
    "ChannelSelect",
    "Checkbox",
    "CheckboxGroup",
    "Component",
    "ComponentType",
    "Container",
    "FileComponent",
    "FileUpload",
    "GroupOption",
    "Label",
    "MediaGallery",
    "MediaGalleryItem",
    "MentionableSelect",
    "RadioGroup",
    "RoleSelect",
    "Section",
    "SelectDefaultValue",
    "SelectDefaultValueType",
    "SelectOption",
    "Separator",
    "SeparatorSpacing",
    "StringSelect",
    "TextDisplay",
    "TextInput",
    "TextInputStyle",
    "Thumbnail",
    "UnfurledMediaItem",
    "UnknownComponent",
    "UserSelect",
]


class ComponentType(OpenIntEnum):
    """What a component is.

    https://discord.com/developers/docs/components/reference#component-object-component-types
    """

    ACTION_ROW = 1
    """A row of buttons, or one menu."""

    BUTTON = 2
    """A button."""

    STRING_SELECT = 3
    """A menu of given options."""

    TEXT_INPUT = 4
    """A field to type in."""

    USER_SELECT = 5
    """A menu of users."""

    ROLE_SELECT = 6
    """A menu of roles."""

    MENTIONABLE_SELECT = 7
    """A menu of users and roles."""

    CHANNEL_SELECT = 8
    """A menu of channels."""

    SECTION = 9
    """Text with something beside it."""

    TEXT_DISPLAY = 10
    """Text."""

    THUMBNAIL = 11
    """A small picture."""

    MEDIA_GALLERY = 12
    """Several pictures."""

    FILE = 13
    """A file."""

    SEPARATOR = 14
    """A line, or space."""

    CONTAINER = 17
    """A box around others."""

    LABEL = 18
    """A heading over one field of a modal."""

    FILE_UPLOAD = 19
    """A field to upload files."""

    RADIO_GROUP = 21
    """Options of which one is chosen."""

    CHECKBOX_GROUP = 22
    """Options of which several are chosen."""

    CHECKBOX = 23
    """A yes or no."""


class ButtonStyle(OpenIntEnum):
    """How a button looks, and what it does.

    https://discord.com/developers/docs/components/reference#button-button-styles
    """

    PRIMARY = 1
    """The suggested act."""

    SECONDARY = 2
    """Another act."""

    SUCCESS = 3
    """An act that agrees."""

    DANGER = 4
    """An act that destroys."""

    LINK = 5
    """Opens an address."""

    PREMIUM = 6
    """Sells something."""


class TextInputStyle(OpenIntEnum):
    """How large a field is.

    https://discord.com/developers/docs/components/reference#text-input-text-input-styles
    """

    SHORT = 1
    """One line."""

    PARAGRAPH = 2
    """Several lines."""


class SelectDefaultValueType(OpenStrEnum):
    """What a chosen value is.

    https://discord.com/developers/docs/components/reference#user-select-select-default-value-structure
    """

    USER = "user"
    """A user."""

    ROLE = "role"
    """A role."""

    CHANNEL = "channel"
    """A channel."""


class SeparatorSpacing(OpenIntEnum):
    """How much space a separator takes.

    https://discord.com/developers/docs/components/reference#separator-separator-structure
    """

    SMALL = 1
    """Little."""

    LARGE = 2
    """Much."""


class BaseComponent(Struct, frozen=True, gc=False, kw_only=True):
    """What every component has.

    https://discord.com/developers/docs/components/reference#what-is-a-component
    """

    id: int | UnsetType = UNSET
    """A number that is unique in its message; given in order if absent."""


class BaseSelect(BaseComponent, frozen=True, gc=False, kw_only=True):
    """What every menu has.

    https://discord.com/developers/docs/components/reference#string-select
    """

    custom_id: str
    """What the interaction says, up to 100 characters."""

    placeholder: str | UnsetType = UNSET
    """What it shows while nothing is chosen."""

    min_values: int | UnsetType = UNSET
    """How many must be chosen at least; 1 if absent."""

    max_values: int | UnsetType = UNSET
    """How many can be chosen at most; 1 if absent."""

    required: bool | UnsetType = UNSET
    """Whether something must be chosen; in modals."""

    disabled: bool | UnsetType = UNSET
    """Whether it cannot be used; in messages."""


class SelectDefaultValue(Struct, frozen=True, gc=False, kw_only=True):
    """What is chosen at first in a menu of users, roles or channels.

    https://discord.com/developers/docs/components/reference#user-select-select-default-value-structure
    """

    id: GenericId

    type: SelectDefaultValueType
    """What the id stands for."""


class TextInput(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=4):
    """A field of a modal to type in.

    https://discord.com/developers/docs/components/reference#text-input
    """

    type: ClassVar[Literal[ComponentType.TEXT_INPUT]] = ComponentType.TEXT_INPUT

    custom_id: str
    """What the interaction says, up to 100 characters."""

    style: TextInputStyle
    """How large it is."""

    label: str | UnsetType = UNSET
    """Its heading; stands in a label today."""

    min_length: int | UnsetType = UNSET
    """How many characters at least, 0 to 4000."""

    max_length: int | UnsetType = UNSET
    """How many characters at most, 1 to 4000."""

    required: bool | UnsetType = UNSET
    """Whether it must be filled; yes if absent."""

    value: str | UnsetType = UNSET
    """What it holds at first."""

    placeholder: str | UnsetType = UNSET
    """What it shows while it is empty."""


class UserSelect(BaseSelect, frozen=True, gc=False, kw_only=True, tag_field="type", tag=5):
    """A menu of users.

    https://discord.com/developers/docs/components/reference#user-select
    """

    type: ClassVar[Literal[ComponentType.USER_SELECT]] = ComponentType.USER_SELECT

    default_values: Sequence[SelectDefaultValue] | UnsetType = UNSET
    """Who is chosen at first."""


class RoleSelect(BaseSelect, frozen=True, gc=False, kw_only=True, tag_field="type", tag=6):
    """A menu of roles.

    https://discord.com/developers/docs/components/reference#role-select
    """

    type: ClassVar[Literal[ComponentType.ROLE_SELECT]] = ComponentType.ROLE_SELECT

    default_values: Sequence[SelectDefaultValue] | UnsetType = UNSET
    """What is chosen at first."""


class MentionableSelect(BaseSelect, frozen=True, gc=False, kw_only=True, tag_field="type", tag=7):
    """A menu of users and roles.

    https://discord.com/developers/docs/components/reference#mentionable-select
    """

    type: ClassVar[Literal[ComponentType.MENTIONABLE_SELECT]] = ComponentType.MENTIONABLE_SELECT

    default_values: Sequence[SelectDefaultValue] | UnsetType = UNSET
    """What is chosen at first."""


class ChannelSelect(BaseSelect, frozen=True, gc=False, kw_only=True, tag_field="type", tag=8):
    """A menu of channels.

    https://discord.com/developers/docs/components/reference#channel-select
    """

    type: ClassVar[Literal[ComponentType.CHANNEL_SELECT]] = ComponentType.CHANNEL_SELECT

    channel_types: Sequence[ChannelType] | UnsetType = UNSET
    """The types of channels to show; all if absent."""

    default_values: Sequence[SelectDefaultValue] | UnsetType = UNSET
    """What is chosen at first."""


class TextDisplay(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=10):
    """Text.

    https://discord.com/developers/docs/components/reference#text-display
    """

    type: ClassVar[Literal[ComponentType.TEXT_DISPLAY]] = ComponentType.TEXT_DISPLAY

    content: str
    """The text, with Markdown."""


class Separator(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=14):
    """A line, or space.

    https://discord.com/developers/docs/components/reference#separator
    """

    type: ClassVar[Literal[ComponentType.SEPARATOR]] = ComponentType.SEPARATOR

    divider: bool | UnsetType = UNSET
    """Whether there is a line; yes if absent."""

    spacing: SeparatorSpacing | UnsetType = UNSET
    """How much space; little if absent."""


class FileUpload(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=19):
    """A field of a modal to upload files.

    https://discord.com/developers/docs/components/reference#file-upload
    """

    type: ClassVar[Literal[ComponentType.FILE_UPLOAD]] = ComponentType.FILE_UPLOAD

    custom_id: str
    """What the interaction says, up to 100 characters."""

    min_values: int | UnsetType = UNSET
    """How many files at least, 0 to 10; 1 if absent."""

    max_values: int | UnsetType = UNSET
    """How many files at most, 1 to 10; 1 if absent."""

    required: bool | UnsetType = UNSET
    """Whether a file is needed; yes if absent."""

    file_types: Sequence[str] | UnsetType = UNSET
    """The kinds of files that are taken."""


class GroupOption(Struct, frozen=True, gc=False, kw_only=True):
    """An option of a radio group or a group of checkboxes.

    https://discord.com/developers/docs/components/reference#radio-group-radio-group-option-structure
    """

    value: str
    """What the interaction says, up to 100 characters."""

    label: str
    """What users see, up to 100 characters."""

    description: str | UnsetType = UNSET
    """More about it, up to 100 characters."""

    default: bool | UnsetType = UNSET
    """Whether it is chosen at first."""


class CheckboxGroup(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=22):
    """Options of a modal of which several are chosen.

    https://discord.com/developers/docs/components/reference#checkbox-group
    """

    type: ClassVar[Literal[ComponentType.CHECKBOX_GROUP]] = ComponentType.CHECKBOX_GROUP

    custom_id: str
    """What the interaction says, up to 100 characters."""

    options: Sequence[GroupOption]
    """One to ten options."""

    min_values: int | UnsetType = UNSET
    """How many at least; 1 if absent."""

    max_values: int | UnsetType = UNSET
    """How many at most; all if absent."""

    required: bool | UnsetType = UNSET
    """Whether something must be chosen; yes if absent."""


class Checkbox(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=23):
    """A yes or no in a modal.

    https://discord.com/developers/docs/components/reference#checkbox
    """

    type: ClassVar[Literal[ComponentType.CHECKBOX]] = ComponentType.CHECKBOX

    custom_id: str
    """What the interaction says, up to 100 characters."""

    default: bool | UnsetType = UNSET
    """Whether it is checked at first."""


class UnfurledMediaItem(Struct, frozen=True, gc=False, kw_only=True):
    """A picture, video or file of a component; all but the address is told by Discord.

    https://discord.com/developers/docs/components/reference#unfurled-media-item
    """

    url: str
    """Its address, or `attachment://` and the name of an uploaded file."""

    id: GenericId | UnsetType = UNSET
    """What Discord knows it by."""

    proxy_url: str | UnsetType = UNSET
    """Its address at Discord."""

    height: int | None | UnsetType = UNSET
    """In pixels."""

    width: int | None | UnsetType = UNSET
    """In pixels."""

    placeholder: str | UnsetType = UNSET
    """A hash to draw while it loads."""

    placeholder_version: int | UnsetType = UNSET
    """How the placeholder is made."""

    content_type: str | UnsetType = UNSET
    """The media type."""

    flags: int | UnsetType = UNSET
    """Marks of the item."""

    attachment_id: AttachmentId | UnsetType = UNSET
    """The attachment, if it was uploaded."""


class UnknownComponent(Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1):
    """A variant of `Component` that the schema does not know; it keeps the whole payload."""

    @property
    def type(self) -> ComponentType:
        """What Discord says that it is."""
        return ComponentType(self.integer_tag("type"))


class Button(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=2):
    """A button.

    https://discord.com/developers/docs/components/reference#button
    """

    type: ClassVar[Literal[ComponentType.BUTTON]] = ComponentType.BUTTON

    style: ButtonStyle
    """How it looks, and what it does."""

    label: str | UnsetType = UNSET
    """Its text, up to 80 characters."""

    emoji: PartialEmoji | UnsetType = UNSET
    """The emoji before the text."""

    custom_id: str | UnsetType = UNSET
    """What the interaction says, up to 100 characters; not for links and premium buttons."""

    sku_id: SkuId | UnsetType = UNSET
    """What a premium button sells."""

    url: str | UnsetType = UNSET
    """Where a link leads."""

    disabled: bool | UnsetType = UNSET
    """Whether it cannot be pressed."""


class SelectOption(Struct, frozen=True, gc=False, kw_only=True):
    """An option of a menu.

    https://discord.com/developers/docs/components/reference#string-select-select-option-structure
    """

    label: str
    """What users see, up to 100 characters."""

    value: str
    """What the interaction says, up to 100 characters."""

    description: str | UnsetType = UNSET
    """More about it, up to 100 characters."""

    emoji: PartialEmoji | UnsetType = UNSET
    """The emoji before it."""

    default: bool | UnsetType = UNSET
    """Whether it is chosen at first."""


class Thumbnail(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=11):
    """A small picture beside text.

    https://discord.com/developers/docs/components/reference#thumbnail
    """

    type: ClassVar[Literal[ComponentType.THUMBNAIL]] = ComponentType.THUMBNAIL

    media: UnfurledMediaItem
    """The picture."""

    description: str | None | UnsetType = UNSET
    """Alternative text, up to 1024 characters."""

    spoiler: bool | UnsetType = UNSET
    """Whether it is blurred."""


class MediaGalleryItem(Struct, frozen=True, gc=False, kw_only=True):
    """A picture of a gallery.

    https://discord.com/developers/docs/components/reference#media-gallery-media-gallery-item-structure
    """

    media: UnfurledMediaItem
    """The picture."""

    description: str | None | UnsetType = UNSET
    """Alternative text, up to 1024 characters."""

    spoiler: bool | UnsetType = UNSET
    """Whether it is blurred."""


class FileComponent(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=13):
    """A file that was uploaded with the message.

    https://discord.com/developers/docs/components/reference#file
    """

    type: ClassVar[Literal[ComponentType.FILE]] = ComponentType.FILE

    file: UnfurledMediaItem
    """The file, as `attachment://` and its name."""

    spoiler: bool | UnsetType = UNSET
    """Whether it is blurred."""

    name: str | UnsetType = UNSET
    """The name; told by Discord."""

    size: int | UnsetType = UNSET
    """The size in bytes; told by Discord."""


class RadioGroup(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=21):
    """Options of a modal of which one is chosen.

    https://discord.com/developers/docs/components/reference#radio-group
    """

    type: ClassVar[Literal[ComponentType.RADIO_GROUP]] = ComponentType.RADIO_GROUP

    custom_id: str
    """What the interaction says, up to 100 characters."""

    options: Sequence[GroupOption]
    """Two to ten options."""

    required: bool | UnsetType = UNSET
    """Whether one must be chosen; yes if absent."""


class StringSelect(BaseSelect, frozen=True, gc=False, kw_only=True, tag_field="type", tag=3):
    """A menu of given options.

    https://discord.com/developers/docs/components/reference#string-select
    """

    type: ClassVar[Literal[ComponentType.STRING_SELECT]] = ComponentType.STRING_SELECT

    options: Sequence[SelectOption]
    """What can be chosen, up to 25."""


class MediaGallery(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=12):
    """Pictures side by side.

    https://discord.com/developers/docs/components/reference#media-gallery
    """

    type: ClassVar[Literal[ComponentType.MEDIA_GALLERY]] = ComponentType.MEDIA_GALLERY

    items: Sequence[MediaGalleryItem]
    """One to ten pictures."""


class ActionRow(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=1):
    """A row of up to five buttons, or one menu.

    https://discord.com/developers/docs/components/reference#action-row
    """

    type: ClassVar[Literal[ComponentType.ACTION_ROW]] = ComponentType.ACTION_ROW

    components: Sequence["Component"]
    """What stands in it."""


class Section(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=9):
    """Text with something beside it.

    https://discord.com/developers/docs/components/reference#section
    """

    type: ClassVar[Literal[ComponentType.SECTION]] = ComponentType.SECTION

    components: Sequence["Component"]
    """One to three texts."""

    accessory: "Component"
    """A button or a thumbnail."""


class Container(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=17):
    """A box around other components.

    https://discord.com/developers/docs/components/reference#container
    """

    type: ClassVar[Literal[ComponentType.CONTAINER]] = ComponentType.CONTAINER

    components: Sequence["Component"]
    """What stands in it."""

    accent_color: int | None | UnsetType = UNSET
    """Colour of its edge, as a number of 24 bits."""

    spoiler: bool | UnsetType = UNSET
    """Whether it is blurred."""


class Label(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=18):
    """A heading over one field of a modal.

    https://discord.com/developers/docs/components/reference#label
    """

    type: ClassVar[Literal[ComponentType.LABEL]] = ComponentType.LABEL

    label: str
    """The heading, up to 45 characters."""

    component: "Component"
    """The field."""

    description: str | UnsetType = UNSET
    """More about it, up to 100 characters."""


Component: TypeAlias = (
    ActionRow
    | Button
    | StringSelect
    | TextInput
    | UserSelect
    | RoleSelect
    | MentionableSelect
    | ChannelSelect
    | Section
    | TextDisplay
    | Thumbnail
    | MediaGallery
    | FileComponent
    | Separator
    | Container
    | Label
    | FileUpload
    | RadioGroup
    | CheckboxGroup
    | Checkbox
    | UnknownComponent
)
"""Any component."""
