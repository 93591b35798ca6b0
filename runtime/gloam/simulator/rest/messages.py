"""Messages.

https://discord.com/developers/docs/resources/message
"""

from collections.abc import Sequence

from msgspec import UNSET

from gloam.models import JsonErrorCode, Message, Permissions, UserId
from gloam.routes.bodies import BulkDeleteMessagesBody, CreateMessageBody, UpdateMessageBody
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.rest.call import Call
from gloam.simulator.rest.drafts import draft_of, edit_of
from gloam.simulator.world import access, messages


def list_messages(call: Call) -> Sequence[Message]:
    """Messages of a channel, the newest first; none for who may not read what was before."""
    channel = call.channel()
    held = access.in_channel(call.world, channel, call.user_id)
    if not held & Permissions.READ_MESSAGE_HISTORY:
        return []
    found = messages.history(
        call.world,
        channel.id,
        call.query_number("limit", 50, 1, 100),
        around=call.query_id("around"),
        before=call.query_id("before"),
        after=call.query_id("after"),
    )
    return [call.show(one) for one in found]


def get_message(call: Call) -> Message:
    """A message."""
    message = call.world.message(call.channel().id, call.id("message_id"))
    if call.world.ephemeral.get(message.id, UserId(0)):
        raise RefusedError(JsonErrorCode.UNKNOWN_MESSAGE)
    return call.show(message)


def create_message(call: Call) -> Message:
    """The bot writes."""
    channel, body = call.channel(), call.body(CreateMessageBody)
    if body.shared_client_theme:
        raise refuse_field("shared_client_theme", "shared_client_theme is not simulated")
    if body.enforce_nonce is True and body.nonce is not UNSET:
        earlier = messages.recent(call.world, call.user_id, channel.id, body.nonce)
        if earlier is not None:
            return call.show(earlier)
    draft = draft_of(call, channel.id, body)
    return call.show(messages.post(call.world, call.user_id, channel.id, draft))


def update_message(call: Call) -> Message:
    """The bot changes a message."""
    channel, body = call.channel(), call.body(UpdateMessageBody)
    message = call.world.message(channel.id, call.id("message_id"))
    if message.author.id != call.user_id and call.uploads:  # before they are stored
        raise RefusedError(JsonErrorCode.NOT_MESSAGE_AUTHOR)
    edit = edit_of(call, message, body)
    return call.show(messages.edit(call.world, call.user_id, channel.id, message.id, edit))


def delete_message(call: Call) -> None:
    """A message goes."""
    channel, message_id = call.channel(), call.id("message_id")
    messages.delete(call.world, call.user_id, channel.id, message_id, reason=call.reason)


def bulk_delete_messages(call: Call) -> None:
    """Several messages go."""
    ids = call.body(BulkDeleteMessagesBody).messages
    messages.delete_many(call.world, call.user_id, call.id("channel_id"), ids, reason=call.reason)


def crosspost_message(call: Call) -> Message:
    """Publish a message to those who follow its channel."""
    channel, message_id = call.channel(), call.id("message_id")
    return call.show(messages.crosspost(call.world, call.user_id, channel.id, message_id))
