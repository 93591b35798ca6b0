"""What an interaction holds, by name: who caused it, what a command was called with, what a form
says.

On the wire the options of a sub-command are nested in it, the fields of a form in its captions, in
the order in which the user's client sends them, and what was left out is not there. Here they come
out as mappings, so that a pattern names what it needs and neither order nor the rest matters::

    match read_command(data):
        case CalledCommand("tag show", {"name": StringDataOption(value=name)}):
            ...

An interaction's models go in; the models in it come out, none is copied or converted. What this
version of gloam does not know is passed over, and of two with one name the last counts: Discord
sends no such thing.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias, overload

from gloam.models import (
    ApplicationCommandDataOption,
    ApplicationCommandInteraction,
    AttachmentDataOption,
    AutocompleteData,
    AutocompleteIntegerOption,
    AutocompleteInteraction,
    AutocompleteNumberOption,
    AutocompleteOption,
    AutocompleteStringOption,
    AutocompleteSubCommandGroupOption,
    AutocompleteSubCommandOption,
    BooleanDataOption,
    ChannelDataOption,
    ChatInputCommandData,
    IntegerDataOption,
    Interaction,
    MentionableDataOption,
    MessageComponentInteraction,
    ModalSubmitData,
    ModalSubmitInteraction,
    NumberDataOption,
    PingInteraction,
    RoleDataOption,
    StringDataOption,
    SubCommandDataOption,
    SubCommandGroupDataOption,
    SubmittedActionRow,
    SubmittedChannelSelect,
    SubmittedCheckbox,
    SubmittedCheckboxGroup,
    SubmittedComponent,
    SubmittedFileUpload,
    SubmittedLabel,
    SubmittedMentionableSelect,
    SubmittedRadioGroup,
    SubmittedRoleSelect,
    SubmittedStringSelect,
    SubmittedTextDisplay,
    SubmittedTextInput,
    SubmittedUserSelect,
    UnknownApplicationCommandDataOption,
    UnknownAutocompleteOption,
    UnknownInteraction,
    UnknownSubmittedComponent,
    User,
    UserDataOption,
)

TypedOption: TypeAlias = (
    AutocompleteStringOption | AutocompleteIntegerOption | AutocompleteNumberOption
)
"""An option that someone may be typing."""

GivenOption: TypeAlias = (
    StringDataOption
    | IntegerDataOption
    | NumberDataOption
    | BooleanDataOption
    | UserDataOption
    | ChannelDataOption
    | RoleDataOption
    | MentionableDataOption
    | AttachmentDataOption
)
"""What was given to a command: an option with a value, no sub-command."""

SubmittedField: TypeAlias = (
    SubmittedTextInput
    | SubmittedStringSelect
    | SubmittedUserSelect
    | SubmittedRoleSelect
    | SubmittedMentionableSelect
    | SubmittedChannelSelect
    | SubmittedFileUpload
    | SubmittedRadioGroup
    | SubmittedCheckboxGroup
    | SubmittedCheckbox
)
"""A field of a form, with what was filled in."""

_Option: TypeAlias = ApplicationCommandDataOption | AutocompleteOption


class CalledCommand(NamedTuple):
    """A slash command as it was called, or as far as it is typed."""

    name: str
    """Its name; with those of its group and sub-command, if it has any, after spaces."""

    options: Mapping[str, GivenOption | TypedOption]
    """What was given to it, by name; what was left out is not there."""


@overload
def invoker(
    interaction: (
        ApplicationCommandInteraction
        | MessageComponentInteraction
        | AutocompleteInteraction
        | ModalSubmitInteraction
    ),
) -> User: ...
@overload
def invoker(interaction: Interaction) -> User | None: ...
def invoker(interaction: Interaction) -> User | None:
    """The user who caused an interaction; `None` if nobody did, or it is of an unknown kind.

    Discord tells of them in `member` where the interaction comes from a guild, else in `user`.

    Raises:
        ValueError: neither is there, as Discord promises that one is.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
    """
    if isinstance(interaction, PingInteraction | UnknownInteraction):
        return None
    user = (interaction.member and interaction.member.user) or interaction.user
    if not user:
        raise ValueError(f"interaction {interaction.id} tells of no user")
    return user


def read_command(data: ChatInputCommandData | AutocompleteData) -> CalledCommand:
    """Which slash command was called, and with what; or is being typed, and with what so far.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """
    name, options = data.name, list[_Option](data.options or ())
    while options:
        match options[0]:
            case (
                SubCommandDataOption()
                | SubCommandGroupDataOption()
                | AutocompleteSubCommandOption()
                | AutocompleteSubCommandGroupOption() as step
            ):
                name, options = f"{name} {step.name}", list(step.options or ())
            case _:
                break
    return CalledCommand(name, {option.name: option for option in _given(options)})


def _given(options: Sequence[_Option]) -> Iterator[GivenOption | TypedOption]:
    for option in options:
        if not isinstance(
            option,
            SubCommandDataOption
            | SubCommandGroupDataOption
            | AutocompleteSubCommandOption
            | AutocompleteSubCommandGroupOption
            | UnknownApplicationCommandDataOption
            | UnknownAutocompleteOption,
        ):
            yield option


def focused_option(data: AutocompleteData) -> TypedOption | None:
    """The option that someone is typing, for which suggestions are wanted.

    Its value is what stands there so far, of a number perhaps text that is none yet.

    https://discord.com/developers/docs/interactions/application-commands#autocomplete
    """
    for option in read_command(data).options.values():
        if isinstance(option, TypedOption) and option.focused:
            return option
    return None


def submitted_fields(data: ModalSubmitData) -> Mapping[str, SubmittedField]:
    """The fields of a form that was filled in, by their `custom_id`, whatever they are nested in.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-modal-submit-data-structure
    """
    return {field.custom_id: field for field in _fields(data.components)}


def _fields(components: Sequence[SubmittedComponent]) -> Iterator[SubmittedField]:
    for component in components:
        match component:
            case SubmittedLabel(component=nested):
                yield from _fields([nested])
            case SubmittedActionRow(components=nested_ones):
                yield from _fields(nested_ones)
            case SubmittedTextDisplay() | UnknownSubmittedComponent():
                pass
            case field:
                yield field
