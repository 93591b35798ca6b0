"""The rules of messages, embeds and polls that span several fields.

All embeds of a message share a limit of characters, and an embed shows something; what a message of
components cannot have beside them; how many components, with those inside of others, and how much
text in them; that kinds of mentions and single ones of a kind are not both allowed. Whether a
message is empty is seen in its request, which may have files: see `gloam.toolbox.rules.requests`.

https://discord.com/developers/docs/resources/message
"""

from collections.abc import Sequence
from typing import Final

from msgspec import UNSET, Struct

from gloam.models import (
    ActionRow,
    AllowedMentions,
    AllowedMentionType,
    AttachmentRequest,
    Embed,
    MessageFlags,
    PollCreateRequest,
    TextDisplay,
)
from gloam.models.limits import (
    EMBED_TOTAL_CHARACTERS,
    LEGACY_MESSAGE_ACTION_ROWS,
    MESSAGE_COMPONENT_TEXT_CHARACTERS,
    MESSAGE_COMPONENTS,
    MESSAGE_NONCE_CHARACTERS,
    POLL_ANSWER_CHARACTERS,
    VOICE_MESSAGE_WAVEFORM_POINTS,
)
from gloam.toolbox.rules.components import parts, unique_ids
from gloam.toolbox.rules.nesting import top_rules
from gloam.toolbox.rules.sizes import base64_bytes
from gloam.toolbox.violations import Violation, Violations, at, at_most

_INSTEAD_OF_V2: Final = ("content", "embeds", "sticker_ids", "poll", "shared_client_theme")
"""What a message of components cannot have beside them."""

_SHOWN: Final = (
    "title",
    "description",
    "timestamp",
    "footer",
    "image",
    "thumbnail",
    "video",
    "provider",
    "author",
    "fields",
    "components",
)
"""What there is to see of an embed; a color or an address alone are nothing."""


def message_rules(value: Struct, path: str) -> Violations:
    """What is wrong with a message, or with a part of one; of other structs, nothing."""
    match value:
        case Embed():
            if not any(getattr(value, name) for name in _SHOWN):
                yield Violation(path, "an embed needs something to show")
        case AllowedMentions():
            yield from _mentions(value, path)
        case AttachmentRequest(waveform=str(waveform)):
            yield from waveform_rules(waveform, at(path, "waveform"))
        case PollCreateRequest():
            yield from _poll(value, path)
    if "embeds" in value.__struct_fields__:
        yield from _message(value, path)


def waveform_rules(waveform: str, path: str) -> Violations:
    """What is wrong with the waveform of a voice message."""
    yield from at_most(path, VOICE_MESSAGE_WAVEFORM_POINTS, "points", base64_bytes(waveform))


def embed_length(embed: Embed) -> int:
    """How many characters of an embed count for the limit of all embeds of a message."""
    texts = [embed.title, embed.description]
    texts += [part for field in embed.fields or () for part in (field.name, field.value)]
    texts += [embed.footer.text] if embed.footer else []
    texts += [embed.author.name] if embed.author else []
    return sum(len(text) for text in texts if text)


def _message(value: Struct, path: str) -> Violations:
    total = sum(embed_length(one) for one in _list(value, "embeds") if isinstance(one, Embed))
    yield from at_most(at(path, "embeds"), EMBED_TOTAL_CHARACTERS, "characters in all", total)
    nonce = getattr(value, "nonce", UNSET)
    if isinstance(nonce, int | str):  # a number counts by its digits
        length = len(str(nonce))
        yield from at_most(at(path, "nonce"), MESSAGE_NONCE_CHARACTERS, "characters", length)
    if components := _list(value, "components"):
        yield from _components(value, components, path)


def _components(value: Struct, components: Sequence[object], path: str) -> Violations:
    place = at(path, "components")
    yield from unique_ids(components, place)
    yield from top_rules(components, place)
    flags = getattr(value, "flags", UNSET)
    if isinstance(flags, MessageFlags) and MessageFlags.IS_COMPONENTS_V2 in flags:
        for name in _INSTEAD_OF_V2:
            if getattr(value, name, UNSET):
                yield Violation(at(path, name), "does not go with IS_COMPONENTS_V2")
    elif flags is UNSET and type(value).__name__.startswith("Update"):
        pass  # an edited message keeps its flag, which is not seen here
    elif all(isinstance(component, ActionRow) for component in components):
        yield from at_most(place, LEGACY_MESSAGE_ACTION_ROWS, "rows", len(components))
        return
    else:
        yield Violation(at(path, "flags"), "components other than rows need IS_COMPONENTS_V2")
    count = sum(1 for _ in parts(components))
    yield from at_most(place, MESSAGE_COMPONENTS, "components in all", count)
    texts = (part for part in parts(components) if isinstance(part, TextDisplay))
    length = sum(len(part.content) for part in texts)
    unit = "characters of text in all"
    yield from at_most(place, MESSAGE_COMPONENT_TEXT_CHARACTERS, unit, length)


def _mentions(value: AllowedMentions, path: str) -> Violations:
    kinds = value.parse or ()
    for name, kind in (("users", AllowedMentionType.USERS), ("roles", AllowedMentionType.ROLES)):
        if kind in kinds and getattr(value, name):
            yield Violation(at(path, name), f"does not go with {kind.value!r} in parse")


def _poll(poll: PollCreateRequest, path: str) -> Violations:
    if not poll.question.text:
        yield Violation(at(path, "question.text"), "a question needs one")
    if poll.question.emoji:
        yield Violation(at(path, "question.emoji"), "a question has none")
    for index, answer in enumerate(poll.answers):
        place = at(path, f"answers[{index}].poll_media.text")
        length = len(answer.poll_media.text or "")
        yield from at_most(place, POLL_ANSWER_CHARACTERS, "characters", length)


def _list(value: Struct, name: str) -> Sequence[object]:
    found = getattr(value, name, UNSET)
    return found if isinstance(found, Sequence) else ()
