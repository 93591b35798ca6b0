"""Webhooks: posting in a channel without being in it.

A webhook is known by its id and its token; whoever has both may post as it, and edit and delete
what it has posted. A channel that follows an announcement channel has a webhook, too, which posts
what is published there.

https://discord.com/developers/docs/resources/webhook
"""

import secrets
from collections.abc import Mapping, Sequence

from msgspec import UNSET, UnsetType, structs

from gloam.events import WebhooksUpdate, WebhooksUpdatePayload
from gloam.models import (
    AuditLogEvent,
    ChannelId,
    FollowedChannel,
    GuildAnnouncementChannel,
    GuildId,
    JsonErrorCode,
    Message,
    MessageFlags,
    MessageReference,
    MessageType,
    Permissions,
    User,
    UserId,
    Webhook,
    WebhookId,
    WebhookSourceChannel,
    WebhookSourceGuild,
    WebhookType,
)
from gloam.models.channels import BaseGuildForumChannel, BaseGuildMessageChannel, BaseThread
from gloam.models.limits import CHANNEL_WEBHOOKS
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.world import access, audit, delivery, thread_starts
from gloam.simulator.world.drafts import Draft, Edit, check
from gloam.simulator.world.state import AnyChannel, World, find
from gloam.toolbox.rules.names import WEBHOOK_WORDS


def webhook_of(world: World, webhook_id: int) -> Webhook:
    """The webhook of an id; raises `RefusedError` if there is none."""
    return find(world.webhooks, WebhookId(webhook_id), JsonErrorCode.UNKNOWN_WEBHOOK)


def authenticate(world: World, webhook_id: int, token: str) -> Webhook:
    """The webhook of an id and a token.

    Raises:
        RefusedError: there is none, or it has another token.
    """
    webhook = webhook_of(world, webhook_id)
    if not webhook.token or webhook.token != token:
        raise RefusedError(JsonErrorCode.INVALID_WEBHOOK_TOKEN)
    return webhook


def of_channel(world: World, channel_id: int) -> list[Webhook]:
    """The webhooks of a channel."""
    return [one for one in world.webhooks.values() if one.channel_id == channel_id]


def create(
    world: World,
    user_id: UserId,
    channel_id: int,
    name: str,
    avatar: str | None = None,
    *,
    reason: str | None = None,
) -> Webhook:
    """Someone makes a webhook.

    Raises:
        RefusedError: they may not, there are too many, or the name is not allowed.
    """
    channel = access.require_channel(world, channel_id, user_id, Permissions.MANAGE_WEBHOOKS)
    guild_id = _require_place(channel)
    if len(of_channel(world, channel.id)) >= CHANNEL_WEBHOOKS:
        raise RefusedError(JsonErrorCode.MAXIMUM_WEBHOOKS)
    for word in WEBHOOK_WORDS:
        if word in name.casefold():
            raise refuse_field("name", f'Username cannot contain "{word}"')
    user = world.user(user_id)
    token = secrets.token_urlsafe(48)
    webhook = Webhook(
        id=WebhookId(world.snowflakes.make()),
        type=WebhookType.INCOMING,
        channel_id=channel.id,
        guild_id=guild_id,
        name=name,
        avatar=avatar,
        application_id=world.application_of(user_id) if user.bot else None,
        user=user,
        token=token,
    )
    webhook = structs.replace(webhook, url=f"{world.media_url}/api/webhooks/{webhook.id}/{token}")
    _put(world, webhook)
    _record(world, user_id, AuditLogEvent.WEBHOOK_CREATE, None, webhook, reason)
    return webhook


def update(
    world: World,
    user_id: UserId | None,
    webhook: Webhook,
    settings: Mapping[str, object],
    *,
    reason: str | None = None,
) -> Webhook:
    """Someone changes settings of a webhook, by name; None is whoever has its token.

    Raises:
        RefusedError: they may not.
    """
    if user_id is not None:
        require(world, user_id, webhook)
        if settings.get("channel_id"):
            target = settings["channel_id"]
            place = access.require_channel(
                world,
                target if isinstance(target, int) else 0,
                user_id,
                Permissions.MANAGE_WEBHOOKS,
            )
            _require_place(place)
    new = structs.replace(webhook, **settings)
    _put(world, new)
    if new.channel_id != webhook.channel_id:
        _tell(world, webhook)
    if user_id is not None:
        _record(world, user_id, AuditLogEvent.WEBHOOK_UPDATE, webhook, new, reason)
    return new


def delete(
    world: World, user_id: UserId | None, webhook: Webhook, *, reason: str | None = None
) -> None:
    """Someone deletes a webhook; None is whoever has its token.

    Raises:
        RefusedError: they may not.
    """
    if user_id is not None:
        require(world, user_id, webhook)
    del world.webhooks[webhook.id]
    _tell(world, webhook)
    if user_id is not None:
        _record(world, user_id, AuditLogEvent.WEBHOOK_DELETE, webhook, None, reason)


def require(world: World, user_id: UserId, webhook: Webhook) -> None:
    """Refuse whoever does not manage the webhooks of the channel."""
    place = webhook.channel_id or ChannelId(0)
    access.require_channel(world, place, user_id, Permissions.MANAGE_WEBHOOKS)


def execute(
    world: World,
    webhook: Webhook,
    draft: Draft,
    *,
    name: str | UnsetType = UNSET,
    avatar: str | UnsetType = UNSET,
    thread_id: int | None = None,
    thread_name: str | UnsetType = UNSET,
    tags: Sequence[int] = (),
) -> Message:
    """A webhook posts.

    Args:
        world: where.
        webhook: which.
        draft: what.
        name: under which name, instead of its own.
        avatar: the address of a picture, instead of its own.
        thread_id: a thread of its channel.
        thread_name: what the post is to be called, in a forum or media channel.
        tags: the tags of that post.

    Raises:
        RefusedError: the message is empty or too long, the thread is not there or not said.
    """
    channel = world.channel(webhook.channel_id or 0)
    check(draft)
    author = User(
        id=UserId(webhook.id),
        username=name or webhook.name or "Webhook",
        discriminator="0000",
        global_name=None,
        avatar=avatar or webhook.avatar,
        bot=True,
    )
    place = _place(world, author, channel, thread_id, thread_name, tags)
    app = webhook.application_id or UNSET
    return delivery.deliver(world, place, author, draft, webhook_id=webhook.id, application_id=app)


def message_of(
    world: World, webhook: Webhook, message_id: int, thread_id: int | None = None
) -> Message:
    """A message that a webhook has posted.

    Raises:
        RefusedError: there is none, or another has posted it.
    """
    message = world.message(thread_id or webhook.channel_id or 0, message_id)
    if message.webhook_id != webhook.id:
        raise RefusedError(JsonErrorCode.UNKNOWN_MESSAGE)
    return message


def edit_message(world: World, message: Message, changes: Edit) -> Message:
    """A webhook changes what it has posted."""
    return delivery.revise(world, message, changes)


def follow(
    world: World, user_id: UserId, source_id: int, target_id: int, *, reason: str | None = None
) -> FollowedChannel:
    """Someone has a channel follow an announcement channel.

    Raises:
        RefusedError: it is no announcement channel, or they may not.
    """
    source = access.require_channel(world, source_id, user_id)
    if not isinstance(source, GuildAnnouncementChannel):
        raise RefusedError(JsonErrorCode.INVALID_CHANNEL_TYPE)
    target = access.require_channel(world, target_id, user_id, Permissions.MANAGE_WEBHOOKS)
    guild_id = _require_place(target)
    origin = world.guild(source.guild_id or 0)
    author = world.user(user_id)
    webhook = Webhook(
        id=WebhookId(world.snowflakes.make()),
        type=WebhookType.CHANNEL_FOLLOWER,
        channel_id=target.id,
        guild_id=guild_id,
        name=f"{origin.name} #{source.name}",
        avatar=None,
        application_id=None,
        user=author,
        source_guild=WebhookSourceGuild(id=origin.id, name=origin.name, icon=origin.icon),
        source_channel=WebhookSourceChannel(id=source.id, name=source.name),
    )
    _put(world, webhook)
    _record(world, user_id, AuditLogEvent.WEBHOOK_CREATE, None, webhook, reason)
    reference = MessageReference(channel_id=source.id, guild_id=origin.id)
    kind = MessageType.CHANNEL_FOLLOW_ADD
    delivery.announce(world, target, author, kind, webhook.name or "", reference)
    return FollowedChannel(channel_id=source.id, webhook_id=webhook.id)


def publish(world: World, source: GuildAnnouncementChannel, message: Message) -> None:
    """A message goes to all channels that follow the one that it was written in."""
    reference = MessageReference(
        message_id=message.id, channel_id=source.id, guild_id=source.guild_id
    )
    draft = Draft(
        content=message.content,
        embeds=message.embeds,
        components=message.components or (),
        attachments=message.attachments,
        flags=MessageFlags.IS_CROSSPOST,
        is_quiet=True,
    )
    for webhook in list(world.webhooks.values()):
        if webhook.source_channel and webhook.source_channel.id == source.id:
            channel = world.channels.get(webhook.channel_id or ChannelId(0))
            if channel is not None:
                author = User(
                    id=UserId(webhook.id), username=webhook.name or "", avatar=None, bot=True
                )
                delivery.deliver(
                    world,
                    channel,
                    author,
                    draft,
                    webhook_id=webhook.id,
                    message_reference=reference,
                )


def _place(
    world: World,
    author: User,
    channel: AnyChannel,
    thread_id: int | None,
    thread_name: str | UnsetType,
    tags: Sequence[int],
) -> AnyChannel:
    """Where a webhook is to post."""
    is_forum = isinstance(channel, BaseGuildForumChannel)
    if thread_id is not None:
        if thread_name:
            raise RefusedError(JsonErrorCode.WEBHOOK_WITH_TWO_THREADS)
        thread = world.channels.get(ChannelId(thread_id))
        if not isinstance(thread, BaseThread) or thread.parent_id != channel.id:
            raise RefusedError(JsonErrorCode.UNKNOWN_CHANNEL)
        return thread
    if not thread_name:
        if is_forum:
            raise RefusedError(JsonErrorCode.WEBHOOK_IN_FORUM_NEEDS_THREAD)
        return channel
    if not is_forum:
        raise RefusedError(JsonErrorCode.WEBHOOK_THREAD_OUTSIDE_FORUM)
    settings = {"applied_tags": list(tags)} if tags else {}
    return thread_starts.begin(world, author.id, channel, thread_name, settings)


def _require_place(channel: AnyChannel) -> GuildId:
    """The guild of a channel that can have webhooks."""
    if not isinstance(channel, BaseGuildMessageChannel) or not channel.guild_id:
        raise RefusedError(JsonErrorCode.INVALID_CHANNEL_TYPE)
    return channel.guild_id


def _put(world: World, webhook: Webhook) -> None:
    world.webhooks[webhook.id] = webhook
    _tell(world, webhook)


def _tell(world: World, webhook: Webhook) -> None:
    channel = world.channels.get(webhook.channel_id or ChannelId(0))
    if channel is not None and webhook.guild_id:
        payload = WebhooksUpdatePayload(guild_id=webhook.guild_id, channel_id=channel.id)
        world.emit(WebhooksUpdate(payload, 0), access.viewers(world, channel), webhook.guild_id)


def _record(
    world: World,
    user_id: UserId,
    action: AuditLogEvent,
    old: Webhook | None,
    new: Webhook | None,
    reason: str | None,
) -> None:
    webhook = new or old
    if webhook is not None and webhook.guild_id:
        changes = [one for one in audit.changes(old, new) if one.key != "url"]
        audit.record(
            world, webhook.guild_id, user_id, action, webhook.id, reason=reason, changes=changes
        )
