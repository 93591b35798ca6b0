"""The rules of a request as a whole: files beside its body, and a body that is a list.

A new message needs something to say, and files are something; all files of a message share a limit,
of which those count whose bytes are at hand. The files are what Discord calls attachments, and are
held against the same constraints. Of the commands that an application sets, each kind has a limit.

https://discord.com/developers/docs/reference#uploading-files
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec import UNSET

from gloam.core import Request
from gloam.models import (
    ApplicationCommandRequest,
    ApplicationCommandType,
    ForumThreadMessageRequest,
    MessageReferenceType,
    MessageResponse,
)
from gloam.models.limits import (
    GLOBAL_CHAT_INPUT_COMMANDS,
    GLOBAL_MESSAGE_COMMANDS,
    GLOBAL_PRIMARY_ENTRY_POINT_COMMANDS,
    GLOBAL_USER_COMMANDS,
    MESSAGE_ATTACHMENTS,
    MESSAGE_REQUEST_BYTES,
    STICKER_BYTES,
)
from gloam.toolbox.rules.messages import waveform_rules
from gloam.toolbox.violations import Violation, Violations, at_most

_SAYING: Final = (
    "content",
    "embeds",
    "sticker_ids",
    "components",
    "attachments",
    "poll",
    "shared_client_theme",
)
"""What a message can say something with, besides files."""

_COMMANDS: Final[Mapping[ApplicationCommandType, int]] = {
    ApplicationCommandType.CHAT_INPUT: GLOBAL_CHAT_INPUT_COMMANDS,
    ApplicationCommandType.USER: GLOBAL_USER_COMMANDS,
    ApplicationCommandType.MESSAGE: GLOBAL_MESSAGE_COMMANDS,
    ApplicationCommandType.PRIMARY_ENTRY_POINT: GLOBAL_PRIMARY_ENTRY_POINT_COMMANDS,
}
"""The most commands of each kind, of all guilds together as of a single one."""


def request_rules(request: Request[object]) -> Violations:
    """What is wrong with a request beyond its body and its single files."""
    yield from _files(request)
    for path, message in _new_messages(request.body):
        if not request.files and _is_empty(message):
            yield Violation(path, "a message needs content, an embed, a file, or the like")
    if isinstance(request.body, Sequence) and not isinstance(request.body, str | bytes):
        made = [one for one in request.body if isinstance(one, ApplicationCommandRequest)]
        yield from _commands(made)


def _files(request: Request[object]) -> Violations:
    sizes = [len(file.source) for file in request.files if isinstance(file.source, bytes)]
    if request.operation == "create_guild_sticker":
        yield from at_most("files", STICKER_BYTES, "bytes", sum(sizes))
    elif not request.file_field:
        yield from at_most("files", MESSAGE_ATTACHMENTS, "files", len(request.files))
        yield from at_most("files", MESSAGE_REQUEST_BYTES, "bytes in all", sum(sizes))
    for index, file in enumerate(request.files):
        if file.waveform:
            yield from waveform_rules(file.waveform, f"files[{index}].waveform")


def _new_messages(body: object) -> Iterator[tuple[str, object]]:
    """The message that a body posts, if it posts one, and where it stands."""
    post = getattr(body, "message", UNSET)
    if isinstance(body, MessageResponse):
        yield "data", body.data
    elif isinstance(post, ForumThreadMessageRequest):
        yield "message", post
    elif type(body).__name__ in ("CreateMessageBody", "ExecuteWebhookBody"):
        yield "", body


def _is_empty(message: object) -> bool:
    reference = getattr(message, "message_reference", UNSET)
    is_forward = reference and reference.type is MessageReferenceType.FORWARD
    return not is_forward and not any(getattr(message, name, UNSET) for name in _SAYING)


def _commands(commands: Sequence[ApplicationCommandRequest]) -> Violations:
    kinds = [command.type or ApplicationCommandType.CHAT_INPUT for command in commands]
    for kind, count in Counter(kinds).items():
        if kind in _COMMANDS:
            unit = f"commands of the kind {kind.name}"
            yield from at_most("", _COMMANDS[kind], unit, count)
    names = Counter(zip(kinds, (command.name for command in commands), strict=True))
    for (kind, name), count in names.items():
        if count > 1:
            problem = f"the command {name!r} of the kind {kind.name} is there {count} times"
            yield Violation("", problem)
