"""What bodies say of messages, as drafts and edits of the world.

In: the body of a call, and its uploads. Out: a draft or an edit, whose files are stored already.
Most bodies that carry a message have the same fields, so whatever a body has is taken.
"""

import mimetypes
from collections.abc import Sequence
from typing import Final, TypeAlias

from msgspec import UNSET, UnsetType, structs

from gloam.models import (
    Attachment,
    AttachmentRequest,
    ForumThreadMessageRequest,
    Message,
    MessageCallbackData,
    MessageFlags,
    UpdateMessageCallbackData,
)
from gloam.routes.bodies import (
    CreateMessageBody,
    ExecuteWebhookBody,
    UpdateMessageBody,
    UpdateOriginalWebhookMessageBody,
    UpdateWebhookMessageBody,
)
from gloam.simulator.rest.call import Call
from gloam.simulator.world import Draft, Edit, uploads

Wording: TypeAlias = (
    CreateMessageBody | ForumThreadMessageRequest | ExecuteWebhookBody | MessageCallbackData
)
"""A body that says a message."""

Rewording: TypeAlias = (
    UpdateMessageBody
    | UpdateWebhookMessageBody
    | UpdateOriginalWebhookMessageBody
    | UpdateMessageCallbackData
)
"""A body that changes a message."""


_SETTABLE: Final = (
    MessageFlags.SUPPRESS_EMBEDS
    | MessageFlags.SUPPRESS_NOTIFICATIONS
    | MessageFlags.IS_VOICE_MESSAGE
    | MessageFlags.IS_COMPONENTS_V2
)
"""The flags that whoever writes in a channel may set; others come to nothing."""


def draft_of(call: Call, channel_id: int, body: Wording) -> Draft:
    """The message that a body says."""
    flags = body.flags or MessageFlags.NONE
    if isinstance(body, CreateMessageBody | ForumThreadMessageRequest):
        flags &= _SETTABLE
    return Draft(
        content=body.content or "",
        embeds=body.embeds or (),
        components=body.components or (),
        attachments=stored(call, channel_id, body.attachments or ()),
        sticker_ids=getattr(body, "sticker_ids", ()) or (),
        poll=getattr(body, "poll", UNSET),
        reference=getattr(body, "message_reference", UNSET),
        allowed=body.allowed_mentions,
        nonce=getattr(body, "nonce", UNSET),
        tts=getattr(body, "tts", False) is True,
        flags=flags,
    )


def edit_of(call: Call, message: Message, body: Rewording) -> Edit:
    """What a body changes of a message; null empties a field."""
    attachments: Sequence[Attachment] | UnsetType = UNSET
    if call.uploads or body.attachments is not UNSET:
        named = {int(one.id) for one in body.attachments or ()}
        kept = [one for one in message.attachments if body.attachments is UNSET or one.id in named]
        attachments = [*kept, *stored(call, message.channel_id, body.attachments or ())]
    return Edit(
        content="" if body.content is None else body.content,
        embeds=() if body.embeds is None else body.embeds,
        components=() if body.components is None else body.components,
        attachments=attachments,
        allowed=body.allowed_mentions or UNSET,
        flags=UNSET if body.flags is None else body.flags,
    )


def stored(
    call: Call, channel_id: int, requests: Sequence[AttachmentRequest]
) -> Sequence[Attachment]:
    """The uploads, stored, with what the body says of each."""
    told = {int(one.id): one for one in requests}
    found: list[Attachment] = []
    for upload in call.uploads:
        guess = mimetypes.guess_type(upload.filename)[0] or "application/octet-stream"
        kind = upload.content_type or guess
        kept = uploads.store(call.world, channel_id, upload.filename, kind, upload.data)
        description = told[upload.index].description if upload.index in told else UNSET
        found.append(structs.replace(kept, description=description))
    return found
