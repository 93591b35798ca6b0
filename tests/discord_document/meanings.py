"""What types allow and Discord does not, because it depends on something else: where a component
may stand, which fields go with which type.

Each rule is one of Discord's documentation; none of them is there to hide a difference between the
schema and the document.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct

from gloam import models
from gloam.models import (
    ApplicationEventWebhookStatus,
    AutoModerationTriggerType,
    ChannelType,
    GuildScheduledEventEntityMetadata,
    GuildScheduledEventEntityType,
    OAuth2Scope,
)
from tests.discord_document.values import MEANINGS, WHOLES, Meaning, Values

SELECTS = ("StringSelect", "UserSelect", "RoleSelect", "MentionableSelect", "ChannelSelect")
IN_ROWS = ("Button", *SELECTS)
IN_CONTAINERS = (
    "ActionRow",
    "FileComponent",
    "MediaGallery",
    "Section",
    "Separator",
    "TextDisplay",
)
IN_MESSAGES = ("Container", *IN_CONTAINERS)
IN_LABELS = ("CheckboxGroup", "Checkbox", "FileUpload", "RadioGroup", "TextInput", *SELECTS)
IN_MODALS = ("Label", "TextDisplay")
PARAMETERS = ("StringOption", "IntegerOption", "UserOption", "ChannelOption", "AttachmentOption")
GUILD_CHANNELS = (0, 2, 4, 5, 13, 14, 15)
BODIES_WITH_COMPONENTS = (
    "CreateLobbyMessageBody",
    "CreateMessageBody",
    "ExecuteWebhookBody",
    "ForumThreadMessageRequest",
    "MessageCallbackData",
    "UpdateMessageCallbackData",
    "UpdateMessageBody",
    "UpdateOriginalWebhookMessageBody",
    "UpdateWebhookMessageBody",
)


def components(names: Sequence[str], low: int = 1, *, optional: bool = False) -> Meaning:
    """A list of components of some kinds."""

    def draw(values: Values, depth: int) -> object:
        if optional and values.chance(0.5):
            return UNSET
        return [component(values, names, depth) for _ in range(low)]

    return draw


def component(values: Values, names: Sequence[str], depth: int) -> Struct:
    """A component of one of some kinds."""
    kind: type[Struct] = getattr(models, values.choice(names))
    return values.struct(kind, depth + 1)


def one_of(*choices: object) -> Meaning:
    """One of some values, or none at all."""
    return lambda values, depth: values.choice([*choices, UNSET])


def scheduled_event(values: Values, fields: dict[str, object]) -> dict[str, object]:
    """An event outside needs its place; one inside has none."""
    kind = values.choice([one for one in GuildScheduledEventEntityType if one.value])
    outside = kind is GuildScheduledEventEntityType.EXTERNAL
    place = GuildScheduledEventEntityMetadata(location="park") if outside else None
    channel = None if outside else fields["channel_id"]
    return fields | {"entity_type": kind, "entity_metadata": place, "channel_id": channel}


def new_scheduled_event(values: Values, fields: dict[str, object]) -> dict[str, object]:
    """The same, where null is not known: what does not go with the type is left out."""
    drawn = scheduled_event(values, fields)
    return {name: UNSET if value is None else value for name, value in drawn.items()}


def rule(values: Values, fields: dict[str, object]) -> dict[str, object]:
    """A rule for mentions, which goes without metadata."""
    trigger = AutoModerationTriggerType.SPAM
    return fields | {"trigger_type": trigger, "trigger_metadata": UNSET}


def reference(values: Values, fields: dict[str, object]) -> dict[str, object]:
    """A reference that is sent names the message."""
    return fields | {"message_id": 7, "type": models.MessageReferenceType.DEFAULT}


def thread(values: Values, fields: dict[str, object]) -> dict[str, object]:
    """A post of a forum has a message and no type, any other thread has it the other way round."""
    if fields["message"] is not UNSET:
        return fields | {"type": UNSET, "invitable": UNSET}
    kinds = (10, 11, 12)
    return fields | {"type": ChannelType(values.choice(kinds)), "applied_tags": UNSET}


def default_values(*kinds: str) -> Meaning:
    """What is chosen at first in a menu, of a kind that the menu offers."""

    def draw(values: Values, depth: int) -> object:
        kind = models.SelectDefaultValueType(values.choice(kinds))
        return [models.SelectDefaultValue(id=models.ids.GenericId(7), type=kind)]

    return draw


def choices_of(kind: type) -> Meaning:
    """Choices of one kind of value."""

    def draw(values: Values, depth: int) -> object:
        value = kind(values.choice([1, 2, 3]))
        return [models.ApplicationCommandOptionChoice(name="one", value=value)]

    return draw


def parameters(values: Values, depth: int) -> object:
    """Options that take a value, as a subcommand has them."""
    return [component(values, PARAMETERS, depth) for _ in range(values.choice([0, 1]))]


MEANINGS |= {
    ("SubCommandOption", "options"): parameters,
    ("SubCommandGroupOption", "options"): components(("SubCommandOption",)),
    # The document knows no media channels here, the documentation has any kind of channel.
    ("ChannelOption", "channel_types"): one_of([ChannelType.GUILD_TEXT], [ChannelType.GUILD_VOICE]),
    ("ChannelSelect", "channel_types"): one_of([ChannelType.GUILD_TEXT], [ChannelType.GUILD_VOICE]),
    ("ActionRow", "components"): components(IN_ROWS),
    ("Container", "components"): components(IN_CONTAINERS),
    ("Section", "components"): components(("TextDisplay",)),
    ("Section", "accessory"): lambda values, depth: component(
        values, ("Button", "Thumbnail"), depth
    ),
    ("Label", "component"): lambda values, depth: component(values, IN_LABELS, depth),
    ("ModalCallbackData", "components"): components(IN_MODALS),
    **{
        (body, "components"): components(IN_MESSAGES, optional=True)
        for body in BODIES_WITH_COMPONENTS
    },
    ("UserSelect", "default_values"): default_values("user"),
    ("RoleSelect", "default_values"): default_values("role"),
    ("MentionableSelect", "default_values"): default_values("user", "role"),
    ("ChannelSelect", "default_values"): default_values("channel"),
    ("AutocompleteCallbackData", "choices"): choices_of(str),
    ("StringOption", "choices"): choices_of(str),
    ("IntegerOption", "choices"): choices_of(int),
    ("NumberOption", "choices"): choices_of(float),
    ("CreateGuildChannelBody", "type"): one_of(*map(ChannelType, GUILD_CHANNELS)),
    ("InstallParams", "scopes"): lambda values, depth: [
        values.choice([OAuth2Scope.BOT, OAuth2Scope.APPLICATIONS_COMMANDS])
    ],
    ("UpdateMyApplicationBody", "event_webhooks_status"): one_of(
        ApplicationEventWebhookStatus.ENABLED, ApplicationEventWebhookStatus.DISABLED
    ),
    ("UpdateApplicationBody", "event_webhooks_status"): one_of(
        ApplicationEventWebhookStatus.ENABLED, ApplicationEventWebhookStatus.DISABLED
    ),
    # The documentation sends custom emojis by their id alone, which has an `x-why`.
    ("PartialEmoji", "name"): lambda values, depth: "smile",
    ("SlackEmbed", "color"): one_of("#a1b2c3"),
}
WHOLES |= {
    "CreateGuildScheduledEventBody": new_scheduled_event,
    "UpdateGuildScheduledEventBody": scheduled_event,
    "CreateAutoModerationRuleBody": rule,
    "UpdateAutoModerationRuleBody": rule,
    "MessageReference": reference,
    "CreateThreadBody": thread,
}
