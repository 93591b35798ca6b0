"""Components: Buttons, menus, and the layout of messages and forms.

Generated from `schema/models/components.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags, OpenIntEnum, OpenStrEnum
from gloam.core.unknown import Unknown
from gloam.models.channels import ChannelType
from gloam.models.emojis import PartialEmoji
from gloam.models.ids import (
    AttachmentId,
    GenericId,
    SkuId,
)

__all__ = [
    "ActionRow",
    "BaseAutoSelect",
    "BaseComponent",
    "BaseSelect",
    "Button",
    "ButtonStyle",
    "ChannelSelect",
    "Checkbox",
    "CheckboxGroup",
    "CheckboxGroupOption",
    "Component",
    "ComponentType",
    "Container",
    "FileComponent",
    "FileUpload",
    "Label",
    "MediaGallery",
    "MediaGalleryItem",
    "MentionableSelect",
    "RadioGroup",
    "RadioGroupOption",
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
    "UnfurledMediaItemFlags",
    "UnknownComponent",
    "UserSelect",
]


class ComponentType(OpenIntEnum):
    """The kinds of components.

    https://discord.com/developers/docs/components/reference#component-object-component-types
    """

    ACTION_ROW = 1
    """A row of buttons, or one menu."""

    BUTTON = 2
    """A button."""

    STRING_SELECT = 3
    """A menu of given options."""

    TEXT_INPUT = 4
    """A field for text."""

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
    """Pictures and videos."""

    FILE = 13
    """A file."""

    SEPARATOR = 14
    """A gap."""

    CONTAINER = 17
    """A box of components."""

    LABEL = 18
    """A caption for another component."""

    FILE_UPLOAD = 19
    """A field for files."""

    RADIO_GROUP = 21
    """Options of which one is chosen."""

    CHECKBOX_GROUP = 22
    """Options of which several may be chosen."""

    CHECKBOX = 23
    """Yes or no."""


class ButtonStyle(OpenIntEnum):
    """How a button looks, and what it does.

    https://discord.com/developers/docs/components/reference#button-button-styles
    """

    PRIMARY = 1
    """The main thing to do; needs a `custom_id`."""

    SECONDARY = 2
    """Something else to do; needs a `custom_id`."""

    SUCCESS = 3
    """Something good to do; needs a `custom_id`."""

    DANGER = 4
    """Something that cannot be undone; needs a `custom_id`."""

    LINK = 5
    """Leads to an address; needs a `url`."""

    PREMIUM = 6
    """Sells something; needs an `sku_id`."""


class SelectDefaultValueType(OpenStrEnum):
    """What is chosen at first.

    https://discord.com/developers/docs/components/reference#user-select-select-default-value-structure
    """

    USER = "user"
    """A user."""

    ROLE = "role"
    """A role."""

    CHANNEL = "channel"
    """A channel."""


class TextInputStyle(OpenIntEnum):
    """How many lines a field for text has.

    https://discord.com/developers/docs/components/reference#text-input-text-input-styles
    """

    SHORT = 1
    """One."""

    PARAGRAPH = 2
    """Several."""


class SeparatorSpacing(OpenIntEnum):
    """How large a gap is.

    https://discord.com/developers/docs/components/reference#separator
    """

    SMALL = 1
    """Small."""

    LARGE = 2
    """Large."""


class UnfurledMediaItemFlags(Flags):
    """What is true of a picture, video or file.

    https://discord.com/developers/docs/components/reference#unfurled-media-item-unfurled-media-item-flags
    """

    NONE = 0
    """The empty set."""

    IS_ANIMATED = 1
    """It moves."""


class BaseComponent(Struct, frozen=True, gc=False, kw_only=True):
    """What all kinds of components have.

    https://discord.com/developers/docs/components/reference#anatomy-of-a-component
    """

    id: int | UnsetType = UNSET
    """A number of 32 bits to know it by; Discord gives one if there is none."""


class BaseSelect(BaseComponent, frozen=True, gc=False, kw_only=True):
    """What all menus have.

    https://discord.com/developers/docs/components/reference#string-select
    """

    custom_id: str
    """What its interactions are known by, 1 to 100 characters."""

    placeholder: str | UnsetType = UNSET
    """What it says while nothing is chosen, up to 150 characters."""

    min_values: int | UnsetType = UNSET
    """How many must be chosen, 0 to 25; 1 if absent."""

    max_values: int | UnsetType = UNSET
    """How many may be chosen, up to 25; 1 if absent."""

    required: bool | UnsetType = UNSET
    """Whether a form needs an answer; yes if absent."""

    disabled: bool | UnsetType = UNSET
    """Whether it cannot be used; no if absent, and never in forms."""


class SelectDefaultValue(Struct, frozen=True, gc=False, kw_only=True):
    """Something that is chosen at first.

    https://discord.com/developers/docs/components/reference#user-select-select-default-value-structure
    """

    id: GenericId
    """Id of a user, role or channel."""

    type: SelectDefaultValueType
    """Which of them it is."""


class TextInput(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=4):
    """A field for text, in forms.

    https://discord.com/developers/docs/components/reference#text-input
    """

    type: ClassVar[Literal[ComponentType.TEXT_INPUT]] = ComponentType.TEXT_INPUT

    custom_id: str
    """What its answer is known by, 1 to 100 characters."""

    style: TextInputStyle
    """How many lines it has."""

    label: str | None | UnsetType = UNSET
    """The caption, up to 45 characters; a `Label` around it does the same."""

    min_length: int | None | UnsetType = UNSET
    """How many characters it needs, 0 to 4000."""

    max_length: int | None | UnsetType = UNSET
    """How many characters it takes, 1 to 4000."""

    required: bool | UnsetType = UNSET
    """Whether it needs an answer; yes if absent."""

    value: str | UnsetType = UNSET
    """What is in it at first, up to 4000 characters."""

    placeholder: str | UnsetType = UNSET
    """What it says while it is empty, up to 100 characters."""


class TextDisplay(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=10):
    """Text in Markdown.

    https://discord.com/developers/docs/components/reference#text-display
    """

    type: ClassVar[Literal[ComponentType.TEXT_DISPLAY]] = ComponentType.TEXT_DISPLAY

    content: str
    """The text."""


class Separator(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=14):
    """A gap between components.

    https://discord.com/developers/docs/components/reference#separator
    """

    type: ClassVar[Literal[ComponentType.SEPARATOR]] = ComponentType.SEPARATOR

    divider: bool | UnsetType = UNSET
    """Whether there is a line in it; yes if absent."""

    spacing: SeparatorSpacing | UnsetType = UNSET
    """How large it is; small if absent."""


class FileUpload(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=19):
    """A field for files, in forms.

    https://discord.com/developers/docs/components/reference#file-upload
    """

    type: ClassVar[Literal[ComponentType.FILE_UPLOAD]] = ComponentType.FILE_UPLOAD

    custom_id: str
    """What its answer is known by, 1 to 100 characters."""

    min_values: int | UnsetType = UNSET
    """How many files it needs, 0 to 10; 1 if absent."""

    max_values: int | UnsetType = UNSET
    """How many files it takes, up to 10; 1 if absent."""

    required: bool | UnsetType = UNSET
    """Whether it needs an answer; yes if absent."""

    file_types: Sequence[str] | UnsetType = UNSET
    """Up to 10 of `image`, `video`, `audio` and endings like `.pdf`."""


class RadioGroupOption(Struct, frozen=True, gc=False, kw_only=True):
    """An option of which one is chosen.

    https://discord.com/developers/docs/components/reference#radio-group-option-structure
    """

    value: str
    """What the answer knows it by, up to 100 characters."""

    label: str
    """What it says, up to 100 characters."""

    description: str | UnsetType = UNSET
    """What else it says, up to 100 characters."""

    default: bool | UnsetType = UNSET
    """Whether it is chosen at first."""


class CheckboxGroupOption(Struct, frozen=True, gc=False, kw_only=True):
    """An option of which several may be chosen.

    https://discord.com/developers/docs/components/reference#checkbox-group-option-structure
    """

    value: str
    """What the answer knows it by, up to 100 characters."""

    label: str
    """What it says, up to 100 characters."""

    description: str | UnsetType = UNSET
    """What else it says, up to 100 characters."""

    default: bool | UnsetType = UNSET
    """Whether it is chosen at first."""


class Checkbox(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=23):
    """Yes or no, in forms.

    https://discord.com/developers/docs/components/reference#checkbox
    """

    type: ClassVar[Literal[ComponentType.CHECKBOX]] = ComponentType.CHECKBOX

    custom_id: str
    """What its answer is known by, 1 to 100 characters."""

    default: bool | UnsetType = UNSET
    """Whether it is chosen at first."""


class UnfurledMediaItem(Struct, frozen=True, gc=False, kw_only=True):
    """A picture, video or file; only the address is sent, Discord says the rest.

    https://discord.com/developers/docs/components/reference#unfurled-media-item
    """

    url: str
    """An address on the web, or `attachment://` and the name of an upload."""

    id: GenericId | UnsetType = UNSET
    """Id of the item."""

    proxy_url: str | UnsetType = UNSET
    """Where Discord's copy is."""

    height: int | None | UnsetType = UNSET
    """The height in pixels."""

    width: int | None | UnsetType = UNSET
    """The width in pixels."""

    placeholder: str | UnsetType = UNSET
    """A thumbhash to show while it loads."""

    placeholder_version: int | UnsetType = UNSET
    """The version of the placeholder."""

    content_type: str | None | UnsetType = UNSET
    """The media type."""

    flags: UnfurledMediaItemFlags | UnsetType = UNSET
    """What else is true of it."""

    attachment_id: AttachmentId | UnsetType = UNSET
    """The upload that it is."""


class UnknownComponent(Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1):
    """A variant of `Component` that the schema does not know; it keeps the whole payload."""

    @property
    def type(self) -> ComponentType:
        """What Discord says that it is."""
        return ComponentType(self.integer_tag("type"))


class Button(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=2):
    """A button; its style says which other fields it needs.

    https://discord.com/developers/docs/components/reference#button
    """

    type: ClassVar[Literal[ComponentType.BUTTON]] = ComponentType.BUTTON

    style: ButtonStyle
    """How it looks, and what it does."""

    label: str | None | UnsetType = UNSET
    """The text on it, up to 80 characters."""

    emoji: PartialEmoji | UnsetType = UNSET
    """The emoji on it."""

    custom_id: str | UnsetType = UNSET
    """What its interactions are known by, 1 to 100 characters."""

    sku_id: SkuId | UnsetType = UNSET
    """What a premium button sells."""

    url: str | None | UnsetType = UNSET
    """Where a link button leads, up to 512 characters."""

    disabled: bool | UnsetType = UNSET
    """Whether it cannot be pressed; no if absent."""


class SelectOption(Struct, frozen=True, gc=False, kw_only=True):
    """An option of a menu.

    https://discord.com/developers/docs/components/reference#string-select-select-option-structure
    """

    label: str
    """What it says, up to 100 characters."""

    value: str
    """What its interactions know it by, up to 100 characters."""

    description: str | UnsetType = UNSET
    """What else it says, up to 100 characters."""

    emoji: PartialEmoji | UnsetType = UNSET
    """The emoji on it."""

    default: bool | UnsetType = UNSET
    """Whether it is chosen at first."""


class BaseAutoSelect(BaseSelect, frozen=True, gc=False, kw_only=True):
    """What the menus have that Discord fills.

    https://discord.com/developers/docs/components/reference#user-select
    """

    default_values: Sequence[SelectDefaultValue] | UnsetType = UNSET
    """What is chosen at first."""


class UserSelect(BaseAutoSelect, frozen=True, gc=False, kw_only=True, tag_field="type", tag=5):
    """A menu of users.

    https://discord.com/developers/docs/components/reference#user-select
    """

    type: ClassVar[Literal[ComponentType.USER_SELECT]] = ComponentType.USER_SELECT


class RoleSelect(BaseAutoSelect, frozen=True, gc=False, kw_only=True, tag_field="type", tag=6):
    """A menu of roles.

    https://discord.com/developers/docs/components/reference#role-select
    """

    type: ClassVar[Literal[ComponentType.ROLE_SELECT]] = ComponentType.ROLE_SELECT


class MentionableSelect(
    BaseAutoSelect, frozen=True, gc=False, kw_only=True, tag_field="type", tag=7
):
    """A menu of users and roles.

    https://discord.com/developers/docs/components/reference#mentionable-select
    """

    type: ClassVar[Literal[ComponentType.MENTIONABLE_SELECT]] = ComponentType.MENTIONABLE_SELECT


class ChannelSelect(BaseAutoSelect, frozen=True, gc=False, kw_only=True, tag_field="type", tag=8):
    """A menu of channels.

    https://discord.com/developers/docs/components/reference#channel-select
    """

    type: ClassVar[Literal[ComponentType.CHANNEL_SELECT]] = ComponentType.CHANNEL_SELECT

    channel_types: Sequence[ChannelType] | UnsetType = UNSET
    """The kinds of channels to offer."""


class Thumbnail(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=11):
    """A small picture, beside a section.

    https://discord.com/developers/docs/components/reference#thumbnail
    """

    type: ClassVar[Literal[ComponentType.THUMBNAIL]] = ComponentType.THUMBNAIL

    media: UnfurledMediaItem
    """The picture."""

    description: str | None | UnsetType = UNSET
    """What it shows, for those who cannot see it; up to 1024 characters."""

    spoiler: bool | UnsetType = UNSET
    """Whether it is blurred until someone clicks it; no if absent."""


class MediaGalleryItem(Struct, frozen=True, gc=False, kw_only=True):
    """A picture or video of a gallery.

    https://discord.com/developers/docs/components/reference#media-gallery-media-gallery-item-structure
    """

    media: UnfurledMediaItem
    """The picture or video."""

    description: str | None | UnsetType = UNSET
    """What it shows, for those who cannot see it; up to 1024 characters."""

    spoiler: bool | UnsetType = UNSET
    """Whether it is blurred until someone clicks it; no if absent."""


class FileComponent(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=13):
    """A file of the message.

    https://discord.com/developers/docs/components/reference#file
    """

    type: ClassVar[Literal[ComponentType.FILE]] = ComponentType.FILE

    file: UnfurledMediaItem
    """The file, as `attachment://` and its name."""

    spoiler: bool | UnsetType = UNSET
    """Whether it is blurred until someone clicks it; no if absent."""

    name: str | None | UnsetType = UNSET
    """The name of the file; Discord says it."""

    size: int | None | UnsetType = UNSET
    """The size in bytes; Discord says it."""


class RadioGroup(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=21):
    """Options of which one is chosen, in forms.

    https://discord.com/developers/docs/components/reference#radio-group
    """

    type: ClassVar[Literal[ComponentType.RADIO_GROUP]] = ComponentType.RADIO_GROUP

    custom_id: str
    """What its answer is known by, 1 to 100 characters."""

    options: Sequence[RadioGroupOption]
    """2 to 10 options."""

    required: bool | UnsetType = UNSET
    """Whether it needs an answer; yes if absent."""


class CheckboxGroup(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=22):
    """Options of which several may be chosen, in forms.

    https://discord.com/developers/docs/components/reference#checkbox-group
    """

    type: ClassVar[Literal[ComponentType.CHECKBOX_GROUP]] = ComponentType.CHECKBOX_GROUP

    custom_id: str
    """What its answer is known by, 1 to 100 characters."""

    options: Sequence[CheckboxGroupOption]
    """1 to 10 options."""

    min_values: int | UnsetType = UNSET
    """How many must be chosen, 0 to 10; 1 if absent."""

    max_values: int | UnsetType = UNSET
    """How many may be chosen, 1 to 10; all if absent."""

    required: bool | UnsetType = UNSET
    """Whether it needs an answer; yes if absent."""


class StringSelect(BaseSelect, frozen=True, gc=False, kw_only=True, tag_field="type", tag=3):
    """A menu of given options.

    https://discord.com/developers/docs/components/reference#string-select
    """

    type: ClassVar[Literal[ComponentType.STRING_SELECT]] = ComponentType.STRING_SELECT

    options: Sequence[SelectOption]
    """Up to 25 options."""


class MediaGallery(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=12):
    """Pictures and videos.

    https://discord.com/developers/docs/components/reference#media-gallery
    """

    type: ClassVar[Literal[ComponentType.MEDIA_GALLERY]] = ComponentType.MEDIA_GALLERY

    items: Sequence[MediaGalleryItem]
    """1 to 10 of them."""


class ActionRow(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=1):
    """A row of up to 5 buttons, or one menu.

    https://discord.com/developers/docs/components/reference#action-row
    """

    type: ClassVar[Literal[ComponentType.ACTION_ROW]] = ComponentType.ACTION_ROW

    components: Sequence["Component"]
    """What is in the row."""


class Section(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=9):
    """Text with something beside it.

    https://discord.com/developers/docs/components/reference#section
    """

    type: ClassVar[Literal[ComponentType.SECTION]] = ComponentType.SECTION

    components: Sequence["Component"]
    """1 to 3 texts."""

    accessory: "Component"
    """What stands beside them: a button or a thumbnail."""


class Container(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=17):
    """A box of components.

    https://discord.com/developers/docs/components/reference#container
    """

    type: ClassVar[Literal[ComponentType.CONTAINER]] = ComponentType.CONTAINER

    components: Sequence["Component"]
    """What is in the box."""

    accent_color: int | None | UnsetType = UNSET
    """Color of its edge as 0xRRGGBB."""

    spoiler: bool | UnsetType = UNSET
    """Whether it is blurred until someone clicks it; no if absent."""


class Label(BaseComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=18):
    """A caption for another component, in forms.

    https://discord.com/developers/docs/components/reference#label
    """

    type: ClassVar[Literal[ComponentType.LABEL]] = ComponentType.LABEL

    label: str
    """The caption, up to 45 characters."""

    component: "Component"
    """What it is the caption of."""

    description: str | UnsetType = UNSET
    """What else it says, up to 100 characters."""


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
"""A component, by its kind.

https://discord.com/developers/docs/components/reference#component-object
"""
