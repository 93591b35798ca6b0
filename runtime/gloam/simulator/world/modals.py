"""Modals: what a person fills in, as the interaction carries it.

In: a modal, and what was filled in, by the `custom_id` of its fields: text, a choice or choices,
yes or no. Out: the submitted components in the shape of the modal, or a refusal for what Discord's
client would not have let anyone submit.

https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-modal-submit-data-structure
"""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models import (
    ActionRow,
    ChannelSelect,
    Checkbox,
    CheckboxGroup,
    Component,
    FileUpload,
    GuildId,
    Label,
    MentionableSelect,
    ModalCallbackData,
    RadioGroup,
    ResolvedData,
    RoleSelect,
    StringSelect,
    TextDisplay,
    TextInput,
    UserSelect,
)
from gloam.models.components import BaseAutoSelect, BaseComponent
from gloam.models.modals import (
    SubmittedActionRow,
    SubmittedChannelSelect,
    SubmittedCheckbox,
    SubmittedCheckboxGroup,
    SubmittedFileUpload,
    SubmittedLabel,
    SubmittedMentionableSelect,
    SubmittedRadioGroup,
    SubmittedRoleSelect,
    SubmittedStringSelect,
    SubmittedTextDisplay,
    SubmittedTextInput,
    SubmittedUserSelect,
)
from gloam.simulator.errors import refuse_field
from gloam.simulator.world import arguments, components
from gloam.simulator.world.state import World, build

Filled = str | bool | Sequence[str]
Fields = Mapping[str, Filled]

_MANY: Mapping[type[Struct], type[Struct]] = {
    StringSelect: SubmittedStringSelect,
    UserSelect: SubmittedUserSelect,
    RoleSelect: SubmittedRoleSelect,
    MentionableSelect: SubmittedMentionableSelect,
    ChannelSelect: SubmittedChannelSelect,
    CheckboxGroup: SubmittedCheckboxGroup,
    FileUpload: SubmittedFileUpload,
}
"""Fields in which several things can be chosen."""

_IDS = BaseAutoSelect | FileUpload


def fill_in(modal: ModalCallbackData, fields: Fields) -> list[Struct]:
    """The components of a modal with what was filled in.

    Raises:
        RefusedError: a field is missing or unknown, or cannot be filled in so.
    """
    named = components.custom_ids(modal.components)
    if unknown := fields.keys() - named.keys():
        raise refuse_field("components", f"There is no field {', '.join(sorted(unknown))}")
    return [_submitted(one, fields) for one in components.numbered(modal.components)]


def resolve(
    world: World, guild_id: GuildId | None, modal: ModalCallbackData, fields: Fields
) -> ResolvedData | UnsetType:
    """Everything that was chosen by id, for the interaction to carry."""
    found: dict[str, object] = {}
    for name, component in components.custom_ids(modal.components).items():
        chosen = fields.get(name, ())
        if isinstance(component, BaseAutoSelect) and not isinstance(chosen, str | bool):
            part = resolve_chosen(world, guild_id, component, [int(one) for one in chosen])
            found |= {
                key: value
                for key in part.__struct_fields__
                if (value := getattr(part, key)) is not UNSET
            }
    return build(ResolvedData, found) if found else UNSET


def resolve_chosen(
    world: World, guild_id: GuildId | None, select: BaseAutoSelect, ids: Sequence[int]
) -> ResolvedData:
    """What was chosen from a select of users, roles or channels.

    Raises:
        RefusedError: something is not there.
    """
    if isinstance(select, ChannelSelect):
        return build(ResolvedData, {"channels": {one: world.channel(one) for one in ids}})
    found: dict[str, object] = {}
    roles = world.guilds[guild_id].roles if guild_id else ()
    if isinstance(select, RoleSelect | MentionableSelect):
        found["roles"] = {role.id: role for role in roles if role.id in ids}
    if isinstance(select, UserSelect | MentionableSelect):
        users = arguments.resolve_users(world, guild_id, ids)
        found |= {"users": users.users, "members": users.members}
    return build(ResolvedData, found)


def _submitted(component: Component, fields: Fields) -> Struct:
    """One component with what was filled in."""
    if not isinstance(component, BaseComponent):
        raise refuse_field("components", "This component is not known")
    told: dict[str, object] = {"id": component.id}
    match component:
        case ActionRow():
            told["components"] = [_submitted(one, fields) for one in component.components]
            return build(SubmittedActionRow, told)
        case Label():
            told["component"] = _submitted(component.component, fields)
            return build(SubmittedLabel, told)
        case TextDisplay():
            return build(SubmittedTextDisplay, told)
    name = getattr(component, "custom_id", "")
    told["custom_id"] = name
    match component:
        case TextInput():
            return build(SubmittedTextInput, {**told, "value": _text(component, fields.get(name))})
        case Checkbox():
            return build(SubmittedCheckbox, {**told, "value": fields.get(name) is True})
        case RadioGroup():
            return build(SubmittedRadioGroup, {**told, "value": _choice(component, fields)})
    values = fields.get(name, ())
    if type(component) not in _MANY or isinstance(values, str | bool):
        raise refuse_field("components", f"{name} cannot be filled in so")
    if not values and getattr(component, "required", UNSET) is not False:
        raise refuse_field("components", f"{name} is required", "BASE_TYPE_REQUIRED")
    chosen = [int(one) for one in values] if isinstance(component, _IDS) else list(values)
    return build(_MANY[type(component)], {**told, "values": chosen})


def _text(field: TextInput, value: Filled | None) -> str:
    """The text of a field."""
    text = field.value or "" if value is None else value
    if not isinstance(text, str):
        raise refuse_field("components", f"{field.custom_id} takes text")
    if not text:
        if field.required is not False:
            message = f"{field.custom_id} is required"
            raise refuse_field("components", message, "BASE_TYPE_REQUIRED")
        return ""
    low, high = field.min_length or 0, field.max_length or 4000
    if not low <= len(text) <= high:
        message = f"{field.custom_id} must be between {low} and {high} in length."
        raise refuse_field("components", message, "BASE_TYPE_BAD_LENGTH")
    return text


def _choice(field: RadioGroup, fields: Fields) -> str | None:
    """The option of a group that was chosen."""
    value = fields.get(field.custom_id)
    known = {option.value for option in field.options}
    if value is None and field.required is False:
        return None
    if not isinstance(value, str) or value not in known:
        raise refuse_field("components", f"{field.custom_id} must be one of {sorted(known)}")
    return value
