"""What a message is to say, and whether it may.

In: a draft. Out: nothing, or a refusal: the message is empty, too long, or mixes what cannot be
mixed. Limits that stand with a single field of a request are checked with its form; here are those
that only the whole message can break: the characters of all embeds together, the number of
components at every depth, a `custom_id` that two components share.

https://discord.com/developers/docs/resources/message#create-message
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import UNSET, Struct, UnsetType

from gloam.models import (
    ActionRow,
    AllowedMentions,
    Attachment,
    Component,
    Container,
    Embed,
    JsonErrorCode,
    Label,
    MessageFlags,
    MessageReference,
    PollCreateRequest,
    Section,
    StickerId,
)
from gloam.models.limits import (
    EMBED_TOTAL_CHARACTERS,
    MESSAGE_COMPONENTS,
    MESSAGE_CONTENT_CHARACTERS,
    MESSAGE_NONCE_CHARACTERS,
)
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.world.complaints import require_sound


class Draft(Struct, frozen=True, kw_only=True):
    """A message before it is posted."""

    content: str = ""
    embeds: Sequence[Embed] = ()
    components: Sequence[Component] = ()
    attachments: Sequence[Attachment] = ()
    """Files that are stored already."""

    sticker_ids: Sequence[StickerId] = ()
    poll: PollCreateRequest | UnsetType = UNSET
    reference: MessageReference | UnsetType = UNSET
    allowed: AllowedMentions | UnsetType = UNSET
    nonce: int | str | UnsetType = UNSET
    tts: bool = False
    flags: MessageFlags = MessageFlags.NONE

    is_quiet: bool = False
    """Whether its author may mention neither everyone nor roles that are not mentionable."""


class Edit(Struct, frozen=True, kw_only=True):
    """What a message is to say from now on; what is absent stays."""

    content: str | UnsetType = UNSET
    embeds: Sequence[Embed] | UnsetType = UNSET
    components: Sequence[Component] | UnsetType = UNSET
    attachments: Sequence[Attachment] | UnsetType = UNSET
    allowed: AllowedMentions | UnsetType = UNSET
    flags: MessageFlags | UnsetType = UNSET


_V2: Final = MessageFlags.IS_COMPONENTS_V2


def check(draft: Draft) -> None:
    """Refuse what cannot be posted.

    Raises:
        RefusedError: it is empty, too long, or mixes what cannot be mixed.
    """
    has_old = bool(draft.content.strip() or draft.embeds or draft.sticker_ids or draft.poll)
    if draft.flags & _V2 and has_old:
        message = "The 'content', 'embeds', 'sticker_ids' and 'poll' fields cannot be used with v2."
        raise refuse_field((), message, "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2")
    if not (has_old or draft.components or draft.attachments or draft.reference):
        raise RefusedError(JsonErrorCode.EMPTY_MESSAGE)
    if isinstance(draft.nonce, str) and len(draft.nonce) > MESSAGE_NONCE_CHARACTERS:
        message = f"Must be {MESSAGE_NONCE_CHARACTERS} or fewer in length."
        raise refuse_field("nonce", message, "BASE_TYPE_MAX_LENGTH")
    check_parts(draft.content, draft.embeds, draft.components, draft.allowed, draft.flags)


def check_parts(
    content: str,
    embeds: Sequence[Embed],
    components: Sequence[Component],
    allowed: AllowedMentions | UnsetType,
    flags: MessageFlags,
) -> None:
    """Refuse parts of a message that are too long, that contradict each other, or of which Discord
    has another complaint.

    Raises:
        RefusedError: the field is named.
    """
    if len(content) > MESSAGE_CONTENT_CHARACTERS:
        message = f"Must be {MESSAGE_CONTENT_CHARACTERS} or fewer in length."
        raise refuse_field("content", message, "BASE_TYPE_MAX_LENGTH")
    if sum(map(_characters, embeds)) > EMBED_TOTAL_CHARACTERS:
        message = f"Embed size exceeds maximum size of {EMBED_TOTAL_CHARACTERS}"
        raise refuse_field("embeds", message, "MAX_EMBED_SIZE_EXCEEDED")
    every = list(walk(components))
    if len(every) > MESSAGE_COMPONENTS:
        message = f"The total number of components cannot exceed {MESSAGE_COMPONENTS}."
        raise refuse_field("components", message, "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED")
    names = [name for one in every if (name := getattr(one, "custom_id", UNSET)) is not UNSET]
    if len(set(names)) < len(names):
        message = "Component custom id cannot be duplicated"
        raise refuse_field("components", message, "COMPONENT_CUSTOM_ID_DUPLICATED")
    require_sound(embeds, components, allowed, flags)


def walk(components: Sequence[Component]) -> Iterator[Component]:
    """Components and those within them, from the outside in."""
    for component in components:
        yield component
        if isinstance(component, ActionRow | Container | Section):
            yield from walk(component.components)
        if isinstance(component, Section):
            yield component.accessory
        if isinstance(component, Label):
            yield from walk([component.component])


def _characters(embed: Embed) -> int:
    """The characters of an embed that count."""
    texts = [embed.title or "", embed.description or ""]
    texts += [text for field in embed.fields or () for text in (field.name, field.value)]
    if embed.footer:
        texts.append(embed.footer.text)
    if embed.author:
        texts.append(embed.author.name)
    return sum(map(len, texts))
