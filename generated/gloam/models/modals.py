"""Modals: Forms: what is shown to a user, and what comes back.

Generated from `schema/models/modals.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from gloam.core.unknown import Unknown
from gloam.models.components import Component, ComponentType
from gloam.models.ids import (
    AttachmentId,
    ChannelId,
    GenericId,
    RoleId,
    UserId,
)
from gloam.models.messages import ResolvedData

__all__ = [
    "BaseSubmittedComponent",
    "BaseSubmittedField",
    "ModalCallbackData",
    "ModalSubmitData",
    "SubmittedActionRow",
    "SubmittedChannelSelect",
    "SubmittedCheckbox",
    "SubmittedCheckboxGroup",
    "SubmittedComponent",
    "SubmittedFileUpload",
    "SubmittedLabel",
    "SubmittedMentionableSelect",
    "SubmittedRadioGroup",
    "SubmittedRoleSelect",
    "SubmittedStringSelect",
    "SubmittedTextDisplay",
    "SubmittedTextInput",
    "SubmittedUserSelect",
    "UnknownSubmittedComponent",
]


class BaseSubmittedComponent(Struct, frozen=True, gc=False, kw_only=True):
    """What all parts of a form have that come back.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-component-interaction-response-structures
    """

    id: int
    """The number of the component in the form."""


class BaseSubmittedField(BaseSubmittedComponent, frozen=True, gc=False, kw_only=True):
    """What all fields of a form have that come back.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-component-interaction-response-structures
    """

    custom_id: str
    """What the application knows the field by."""


class SubmittedStringSelect(
    BaseSubmittedField, frozen=True, gc=False, kw_only=True, tag_field="type", tag=3
):
    """What was chosen in a menu.

    https://discord.com/developers/docs/components/reference#string-select-string-select-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.STRING_SELECT]] = ComponentType.STRING_SELECT

    values: Sequence[str]
    """The values of the options that were chosen."""


class SubmittedTextInput(
    BaseSubmittedField, frozen=True, gc=False, kw_only=True, tag_field="type", tag=4
):
    """What was written in a field.

    https://discord.com/developers/docs/components/reference#text-input-text-input-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.TEXT_INPUT]] = ComponentType.TEXT_INPUT

    value: str
    """The text; empty if there is none."""


class SubmittedTextDisplay(
    BaseSubmittedComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=10
):
    """A text of a form.

    https://discord.com/developers/docs/components/reference#text-display-text-display-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.TEXT_DISPLAY]] = ComponentType.TEXT_DISPLAY


class SubmittedFileUpload(
    BaseSubmittedField, frozen=True, gc=False, kw_only=True, tag_field="type", tag=19
):
    """The files that were uploaded.

    https://discord.com/developers/docs/components/reference#file-upload-file-upload-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.FILE_UPLOAD]] = ComponentType.FILE_UPLOAD

    values: Sequence[AttachmentId]
    """The files, which the resolved data of the form have."""


class SubmittedRadioGroup(
    BaseSubmittedField, frozen=True, gc=False, kw_only=True, tag_field="type", tag=21
):
    """Which of several options was chosen.

    https://discord.com/developers/docs/components/reference#radio-group-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.RADIO_GROUP]] = ComponentType.RADIO_GROUP

    value: str | None
    """The value of the option; null if none was chosen."""


class SubmittedCheckboxGroup(
    BaseSubmittedField, frozen=True, gc=False, kw_only=True, tag_field="type", tag=22
):
    """Which of several options were chosen.

    https://discord.com/developers/docs/components/reference#checkbox-group-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.CHECKBOX_GROUP]] = ComponentType.CHECKBOX_GROUP

    values: Sequence[str]
    """The values of the options."""


class SubmittedCheckbox(
    BaseSubmittedField, frozen=True, gc=False, kw_only=True, tag_field="type", tag=23
):
    """Whether a box was ticked.

    https://discord.com/developers/docs/components/reference#checkbox-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.CHECKBOX]] = ComponentType.CHECKBOX

    value: bool
    """Whether it was."""


class UnknownSubmittedComponent(
    Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1
):
    """A variant of `SubmittedComponent` that the schema does not know; it keeps the whole payload."""

    @property
    def type(self) -> ComponentType:
        """What Discord says that it is."""
        return ComponentType(self.integer_tag("type"))


class ModalCallbackData(Struct, frozen=True, gc=False, kw_only=True):
    """A form to show.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal
    """

    custom_id: str
    """What its answers are known by."""

    title: str
    """What stands above it."""

    components: Sequence[Component]
    """What it is made of: labels with fields in them, and text."""


class ModalSubmitData(Struct, frozen=True, gc=False, kw_only=True):
    """A form that someone filled in.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-modal-submit-data-structure
    """

    custom_id: str
    """What the application knows the form by."""

    components: Sequence["SubmittedComponent"]
    """What was filled in."""

    resolved: ResolvedData | UnsetType = UNSET
    """What the ids in it stand for, and the files."""


class SubmittedActionRow(
    BaseSubmittedComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=1
):
    """A row of a form, in the old way, with a field for text.

    https://discord.com/developers/docs/components/reference#action-row
    """

    type: ClassVar[Literal[ComponentType.ACTION_ROW]] = ComponentType.ACTION_ROW

    components: Sequence["SubmittedComponent"]
    """The field in it."""


class SubmittedUserSelect(
    BaseSubmittedField, frozen=True, gc=False, kw_only=True, tag_field="type", tag=5
):
    """The users that were chosen in a menu.

    https://discord.com/developers/docs/components/reference#user-select-user-select-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.USER_SELECT]] = ComponentType.USER_SELECT

    values: Sequence[UserId]
    """The users."""

    resolved: ResolvedData | UnsetType = UNSET
    """What they are, if it stands here and not with the form."""


class SubmittedRoleSelect(
    BaseSubmittedField, frozen=True, gc=False, kw_only=True, tag_field="type", tag=6
):
    """The roles that were chosen in a menu.

    https://discord.com/developers/docs/components/reference#role-select-role-select-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.ROLE_SELECT]] = ComponentType.ROLE_SELECT

    values: Sequence[RoleId]
    """The roles."""

    resolved: ResolvedData | UnsetType = UNSET
    """What they are, if it stands here and not with the form."""


class SubmittedMentionableSelect(
    BaseSubmittedField, frozen=True, gc=False, kw_only=True, tag_field="type", tag=7
):
    """The users and roles that were chosen in a menu.

    https://discord.com/developers/docs/components/reference#mentionable-select-mentionable-select-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.MENTIONABLE_SELECT]] = ComponentType.MENTIONABLE_SELECT

    values: Sequence[GenericId]
    """The users and roles."""

    resolved: ResolvedData | UnsetType = UNSET
    """What they are, if it stands here and not with the form."""


class SubmittedChannelSelect(
    BaseSubmittedField, frozen=True, gc=False, kw_only=True, tag_field="type", tag=8
):
    """The channels that were chosen in a menu.

    https://discord.com/developers/docs/components/reference#channel-select-channel-select-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.CHANNEL_SELECT]] = ComponentType.CHANNEL_SELECT

    values: Sequence[ChannelId]
    """The channels."""

    resolved: ResolvedData | UnsetType = UNSET
    """What they are, if it stands here and not with the form."""


class SubmittedLabel(
    BaseSubmittedComponent, frozen=True, gc=False, kw_only=True, tag_field="type", tag=18
):
    """A caption of a form.

    https://discord.com/developers/docs/components/reference#label-label-interaction-response-structure
    """

    type: ClassVar[Literal[ComponentType.LABEL]] = ComponentType.LABEL

    component: "SubmittedComponent"
    """The field that it is the caption of."""


SubmittedComponent: TypeAlias = (
    SubmittedActionRow
    | SubmittedStringSelect
    | SubmittedTextInput
    | SubmittedUserSelect
    | SubmittedRoleSelect
    | SubmittedMentionableSelect
    | SubmittedChannelSelect
    | SubmittedTextDisplay
    | SubmittedLabel
    | SubmittedFileUpload
    | SubmittedRadioGroup
    | SubmittedCheckboxGroup
    | SubmittedCheckbox
    | UnknownSubmittedComponent
)
"""A part of a form that was filled in, by its kind.

https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-component-interaction-response-structures
"""
