"""Webhooks: Webhooks, their messages, and later answers to interactions.

Generated from `schema/routes/webhooks.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from typing import Literal, overload

from msgspec import UNSET, UnsetType

from gloam.core import File, Request
from gloam.core.query import path_segment, query_string
from gloam.models.components import Component
from gloam.models.embeds import Embed
from gloam.models.ids import ApplicationId, ChannelId, ForumTagId, GuildId, MessageId, WebhookId
from gloam.models.messages import AllowedMentions, Message, MessageFlags
from gloam.models.polls import PollCreateRequest
from gloam.models.requests import AttachmentRequest
from gloam.models.webhook_payloads import GithubWebhook, SlackWebhook
from gloam.models.webhooks import Webhook
from gloam.routes.bodies import webhooks as bodies

__all__ = [
    "create_webhook",
    "delete_original_webhook_message",
    "delete_webhook",
    "delete_webhook_by_token",
    "delete_webhook_message",
    "execute_github_compatible_webhook",
    "execute_slack_compatible_webhook",
    "execute_webhook",
    "get_guild_webhooks",
    "get_original_webhook_message",
    "get_webhook",
    "get_webhook_by_token",
    "get_webhook_message",
    "list_channel_webhooks",
    "update_original_webhook_message",
    "update_webhook",
    "update_webhook_by_token",
    "update_webhook_message",
]


def create_webhook(
    channel_id: ChannelId,
    *,
    name: str,
    avatar: str | None | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[Webhook]:
    """Make a webhook.

    Takes the MANAGE_WEBHOOKS permission.

    Args:
        channel_id: The channel.
        name: The name; not with `clyde` or `discord` in it.
        avatar: The avatar as a data URI; null for that of Discord.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/webhook#create-webhook
    """
    return Request(
        operation="create_webhook",
        method="POST",
        path=f"/channels/{channel_id}/webhooks",
        route="/channels/{channel_id}/webhooks",
        major=f"{channel_id}",
        body=bodies.CreateWebhookBody(name=name, avatar=avatar),
        reason=reason,
        result=Webhook,
    )


def delete_original_webhook_message(
    webhook_id: WebhookId | ApplicationId,
    webhook_token: str,
    *,
    thread_id: ChannelId | UnsetType = UNSET,
) -> Request[None]:
    """Delete the first answer to an interaction.

    Works without a token.

    Args:
        webhook_id: The webhook; the application, to answer an interaction.
        webhook_token: The token of the webhook; that of the interaction to answer.
        thread_id: The thread that the message is in.

    https://discord.com/developers/docs/interactions/receiving-and-responding#delete-original-interaction-response
    """
    return Request(
        operation="delete_original_webhook_message",
        method="DELETE",
        path=f"/webhooks/{webhook_id}/{path_segment(webhook_token)}/messages/@original",
        route="/webhooks/{webhook_id}/{webhook_token}/messages/@original",
        major=f"{webhook_id}/{webhook_token}",
        query=query_string(("thread_id", thread_id)),
        authorized=False,
    )


def delete_webhook(
    webhook_id: WebhookId,
    *,
    reason: str | None = None,
) -> Request[None]:
    """Delete a webhook for good.

    Takes the MANAGE_WEBHOOKS permission.

    Args:
        webhook_id: The webhook.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/webhook#delete-webhook
    """
    return Request(
        operation="delete_webhook",
        method="DELETE",
        path=f"/webhooks/{webhook_id}",
        route="/webhooks/{webhook_id}",
        major=f"{webhook_id}",
        reason=reason,
    )


def delete_webhook_by_token(
    webhook_id: WebhookId | ApplicationId,
    webhook_token: str,
) -> Request[None]:
    """Delete a webhook for good by its token.

    Works without a token.

    Args:
        webhook_id: The webhook; the application, to answer an interaction.
        webhook_token: The token of the webhook; that of the interaction to answer.

    https://discord.com/developers/docs/resources/webhook#delete-webhook-with-token
    """
    return Request(
        operation="delete_webhook_by_token",
        method="DELETE",
        path=f"/webhooks/{webhook_id}/{path_segment(webhook_token)}",
        route="/webhooks/{webhook_id}/{webhook_token}",
        major=f"{webhook_id}/{webhook_token}",
        authorized=False,
    )


def delete_webhook_message(
    webhook_id: WebhookId | ApplicationId,
    webhook_token: str,
    message_id: MessageId,
    *,
    thread_id: ChannelId | UnsetType = UNSET,
) -> Request[None]:
    """Delete a message of a webhook, or a later answer to an interaction.

    Works without a token.

    Args:
        webhook_id: The webhook; the application, to answer an interaction.
        webhook_token: The token of the webhook; that of the interaction to answer.
        message_id: The message.
        thread_id: The thread that the message is in.

    https://discord.com/developers/docs/resources/webhook#delete-webhook-message
    """
    return Request(
        operation="delete_webhook_message",
        method="DELETE",
        path=f"/webhooks/{webhook_id}/{path_segment(webhook_token)}/messages/{message_id}",
        route="/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
        major=f"{webhook_id}/{webhook_token}",
        query=query_string(("thread_id", thread_id)),
        authorized=False,
    )


def execute_github_compatible_webhook(
    webhook_id: WebhookId,
    webhook_token: str,
    *,
    body: GithubWebhook,
    wait: bool | UnsetType = UNSET,
    thread_id: ChannelId | UnsetType = UNSET,
) -> Request[None]:
    """Post what happened in a repository of GitHub.

    Meant as the address of a webhook in the settings of a repository: GitHub itself calls it,
    and says by the header X-GitHub-Event what happened. Without that header, as from here,
    Discord may find nothing to post.

    Works without a token.

    Args:
        webhook_id: The webhook.
        webhook_token: The token of the webhook.
        body: What GitHub would send.
        wait: Whether to wait until the message is saved; yes if absent. If not, a failure to
            save it goes unnoticed.
        thread_id: The thread of the channel to post in.

    https://discord.com/developers/docs/resources/webhook#execute-githubcompatible-webhook
    """
    return Request(
        operation="execute_github_compatible_webhook",
        method="POST",
        path=f"/webhooks/{webhook_id}/{path_segment(webhook_token)}/github",
        route="/webhooks/{webhook_id}/{webhook_token}/github",
        major=f"{webhook_id}/{webhook_token}",
        query=query_string(("wait", wait), ("thread_id", thread_id)),
        body=body,
        authorized=False,
    )


def execute_slack_compatible_webhook(
    webhook_id: WebhookId,
    webhook_token: str,
    *,
    body: SlackWebhook,
    wait: bool | UnsetType = UNSET,
    thread_id: ChannelId | UnsetType = UNSET,
) -> Request[bytes]:
    """Post a message in the form of Slack.

    `channel`, `icon_emoji`, `mrkdwn` and `mrkdwn_in` of Slack are not understood.

    Works without a token.

    Args:
        webhook_id: The webhook.
        webhook_token: The token of the webhook.
        body: What Slack would take.
        wait: Whether to wait until the message is saved; yes if absent. If not, a failure to
            save it goes unnoticed.
        thread_id: The thread of the channel to post in.

    https://discord.com/developers/docs/resources/webhook#execute-slackcompatible-webhook
    """
    return Request(
        operation="execute_slack_compatible_webhook",
        method="POST",
        path=f"/webhooks/{webhook_id}/{path_segment(webhook_token)}/slack",
        route="/webhooks/{webhook_id}/{webhook_token}/slack",
        major=f"{webhook_id}/{webhook_token}",
        query=query_string(("wait", wait), ("thread_id", thread_id)),
        body=body,
        authorized=False,
        result=bytes,
    )


@overload
def execute_webhook(
    webhook_id: WebhookId | ApplicationId,
    webhook_token: str,
    *,
    wait: Literal[True],
    thread_id: ChannelId | UnsetType = UNSET,
    with_components: bool | UnsetType = UNSET,
    content: str | UnsetType = UNSET,
    username: str | UnsetType = UNSET,
    avatar_url: str | UnsetType = UNSET,
    tts: bool | UnsetType = UNSET,
    embeds: Sequence[Embed] | UnsetType = UNSET,
    allowed_mentions: AllowedMentions | UnsetType = UNSET,
    components: Sequence[Component] | UnsetType = UNSET,
    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET,
    flags: MessageFlags | UnsetType = UNSET,
    thread_name: str | UnsetType = UNSET,
    applied_tags: Sequence[ForumTagId] | UnsetType = UNSET,
    poll: PollCreateRequest | UnsetType = UNSET,
    files: Sequence[File] = (),
) -> Request[Message]: ...


@overload
def execute_webhook(
    webhook_id: WebhookId | ApplicationId,
    webhook_token: str,
    *,
    wait: bool | UnsetType = UNSET,
    thread_id: ChannelId | UnsetType = UNSET,
    with_components: bool | UnsetType = UNSET,
    content: str | UnsetType = UNSET,
    username: str | UnsetType = UNSET,
    avatar_url: str | UnsetType = UNSET,
    tts: bool | UnsetType = UNSET,
    embeds: Sequence[Embed] | UnsetType = UNSET,
    allowed_mentions: AllowedMentions | UnsetType = UNSET,
    components: Sequence[Component] | UnsetType = UNSET,
    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET,
    flags: MessageFlags | UnsetType = UNSET,
    thread_name: str | UnsetType = UNSET,
    applied_tags: Sequence[ForumTagId] | UnsetType = UNSET,
    poll: PollCreateRequest | UnsetType = UNSET,
    files: Sequence[File] = (),
) -> Request[Message | None]: ...


def execute_webhook(
    webhook_id: WebhookId | ApplicationId,
    webhook_token: str,
    *,
    wait: bool | UnsetType = UNSET,
    thread_id: ChannelId | UnsetType = UNSET,
    with_components: bool | UnsetType = UNSET,
    content: str | UnsetType = UNSET,
    username: str | UnsetType = UNSET,
    avatar_url: str | UnsetType = UNSET,
    tts: bool | UnsetType = UNSET,
    embeds: Sequence[Embed] | UnsetType = UNSET,
    allowed_mentions: AllowedMentions | UnsetType = UNSET,
    components: Sequence[Component] | UnsetType = UNSET,
    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET,
    flags: MessageFlags | UnsetType = UNSET,
    thread_name: str | UnsetType = UNSET,
    applied_tags: Sequence[ForumTagId] | UnsetType = UNSET,
    poll: PollCreateRequest | UnsetType = UNSET,
    files: Sequence[File] = (),
) -> Request[Message | None]:
    """Post a message as a webhook, or another answer to an interaction.

    A message needs content, embeds, components, files or a poll. In a forum or media channel it
    needs `thread_id` or `thread_name`. With IS_COMPONENTS_V2 it has components and nothing else
    of these. As an answer to an interaction it is always returned, and takes no `thread_id`,
    `avatar_url` and `username`; by an application that only the user has installed there are 5
    of them at most.

    Works without a token.

    Args:
        webhook_id: The webhook; the application, to answer an interaction.
        webhook_token: The token of the webhook; that of the interaction to answer.
        wait: Whether to wait until the message is saved, and return it; no if absent, and then a
            failure to save it goes unnoticed.
        thread_id: The thread of the channel to post in, which leaves the archive.
        with_components: Whether `components` count where no application owns the webhook, which
            may then send those that cannot be used; no if absent.
        content: The text.
        username: The name to post under.
        avatar_url: Where the avatar is to post with.
        tts: Whether clients read it aloud.
        embeds: Embeds, of 6000 characters in all.
        allowed_mentions: Whom it may notify.
        components: Buttons, menus and layout.
        attachments: What to say of the uploaded files.
        flags: SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS, IS_COMPONENTS_V2 and, in answers to
            interactions, EPHEMERAL can be set.
        thread_name: Forum or media channel: the name of the post to make.
        applied_tags: Forum or media channel: the tags of that post.
        poll: A poll.
        files: What to upload, in order.

    https://discord.com/developers/docs/resources/webhook#execute-webhook
    """
    return Request(
        operation="execute_webhook",
        method="POST",
        path=f"/webhooks/{webhook_id}/{path_segment(webhook_token)}",
        route="/webhooks/{webhook_id}/{webhook_token}",
        major=f"{webhook_id}/{webhook_token}",
        query=query_string(
            ("wait", wait), ("thread_id", thread_id), ("with_components", with_components)
        ),
        body=bodies.ExecuteWebhookBody(
            content=content,
            username=username,
            avatar_url=avatar_url,
            tts=tts,
            embeds=embeds,
            allowed_mentions=allowed_mentions,
            components=components,
            attachments=attachments,
            flags=flags,
            thread_name=thread_name,
            applied_tags=applied_tags,
            poll=poll,
        ),
        files=files,
        authorized=False,
        result=Message,
        results=((204, None),),
    )


def get_guild_webhooks(
    guild_id: GuildId,
) -> Request[Sequence[Webhook]]:
    """List the webhooks of a guild.

    Takes the MANAGE_WEBHOOKS permission.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/webhook#get-guild-webhooks
    """
    return Request(
        operation="get_guild_webhooks",
        method="GET",
        path=f"/guilds/{guild_id}/webhooks",
        route="/guilds/{guild_id}/webhooks",
        major=f"{guild_id}",
        result=Sequence[Webhook],
    )


def get_original_webhook_message(
    webhook_id: WebhookId | ApplicationId,
    webhook_token: str,
    *,
    thread_id: ChannelId | UnsetType = UNSET,
) -> Request[Message]:
    """Fetch the first answer to an interaction.

    Works without a token.

    Args:
        webhook_id: The webhook; the application, to answer an interaction.
        webhook_token: The token of the webhook; that of the interaction to answer.
        thread_id: The thread that the message is in.

    https://discord.com/developers/docs/interactions/receiving-and-responding#get-original-interaction-response
    """
    return Request(
        operation="get_original_webhook_message",
        method="GET",
        path=f"/webhooks/{webhook_id}/{path_segment(webhook_token)}/messages/@original",
        route="/webhooks/{webhook_id}/{webhook_token}/messages/@original",
        major=f"{webhook_id}/{webhook_token}",
        query=query_string(("thread_id", thread_id)),
        authorized=False,
        result=Message,
    )


def get_webhook(
    webhook_id: WebhookId,
) -> Request[Webhook]:
    """Fetch a webhook.

    Takes MANAGE_WEBHOOKS, unless the application made it.

    Args:
        webhook_id: The webhook.

    https://discord.com/developers/docs/resources/webhook#get-webhook
    """
    return Request(
        operation="get_webhook",
        method="GET",
        path=f"/webhooks/{webhook_id}",
        route="/webhooks/{webhook_id}",
        major=f"{webhook_id}",
        result=Webhook,
    )


def get_webhook_by_token(
    webhook_id: WebhookId | ApplicationId,
    webhook_token: str,
) -> Request[Webhook]:
    """Fetch a webhook by its token.

    Works without a token.

    Args:
        webhook_id: The webhook; the application, to answer an interaction.
        webhook_token: The token of the webhook; that of the interaction to answer.

    https://discord.com/developers/docs/resources/webhook#get-webhook-with-token
    """
    return Request(
        operation="get_webhook_by_token",
        method="GET",
        path=f"/webhooks/{webhook_id}/{path_segment(webhook_token)}",
        route="/webhooks/{webhook_id}/{webhook_token}",
        major=f"{webhook_id}/{webhook_token}",
        authorized=False,
        result=Webhook,
    )


def get_webhook_message(
    webhook_id: WebhookId | ApplicationId,
    webhook_token: str,
    message_id: MessageId,
    *,
    thread_id: ChannelId | UnsetType = UNSET,
) -> Request[Message]:
    """Fetch a message of a webhook, or a later answer to an interaction.

    Works without a token.

    Args:
        webhook_id: The webhook; the application, to answer an interaction.
        webhook_token: The token of the webhook; that of the interaction to answer.
        message_id: The message.
        thread_id: The thread that the message is in.

    https://discord.com/developers/docs/resources/webhook#get-webhook-message
    """
    return Request(
        operation="get_webhook_message",
        method="GET",
        path=f"/webhooks/{webhook_id}/{path_segment(webhook_token)}/messages/{message_id}",
        route="/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
        major=f"{webhook_id}/{webhook_token}",
        query=query_string(("thread_id", thread_id)),
        authorized=False,
        result=Message,
    )


def list_channel_webhooks(
    channel_id: ChannelId,
) -> Request[Sequence[Webhook]]:
    """List the webhooks of a channel.

    Takes the MANAGE_WEBHOOKS permission.

    Args:
        channel_id: The channel.

    https://discord.com/developers/docs/resources/webhook#get-channel-webhooks
    """
    return Request(
        operation="list_channel_webhooks",
        method="GET",
        path=f"/channels/{channel_id}/webhooks",
        route="/channels/{channel_id}/webhooks",
        major=f"{channel_id}",
        result=Sequence[Webhook],
    )


def update_original_webhook_message(
    webhook_id: WebhookId | ApplicationId,
    webhook_token: str,
    *,
    thread_id: ChannelId | UnsetType = UNSET,
    with_components: bool | UnsetType = UNSET,
    content: str | None | UnsetType = UNSET,
    embeds: Sequence[Embed] | None | UnsetType = UNSET,
    allowed_mentions: AllowedMentions | None | UnsetType = UNSET,
    components: Sequence[Component] | None | UnsetType = UNSET,
    attachments: Sequence[AttachmentRequest] | None | UnsetType = UNSET,
    flags: MessageFlags | None | UnsetType = UNSET,
    poll: PollCreateRequest | None | UnsetType = UNSET,
    files: Sequence[File] = (),
) -> Request[Message]:
    """Change the first answer to an interaction.

    Uploads are added; `attachments` names all files that the message shall have, new and old.
    Without `allowed_mentions`, whoever the new text mentions may be notified, whatever the
    message said at first.

    Works without a token.

    Args:
        webhook_id: The webhook; the application, to answer an interaction.
        webhook_token: The token of the webhook; that of the interaction to answer.
        thread_id: The thread that the message is in.
        with_components: Whether `components` count where no application owns the webhook, which
            may then send those that cannot be used; no if absent.
        content: The text.
        embeds: Embeds, of 6000 characters in all.
        allowed_mentions: Whom it may notify.
        components: Buttons, menus and layout.
        attachments: The files to keep and to add.
        flags: All flags that it shall have; SUPPRESS_EMBEDS and, once set for good,
            IS_COMPONENTS_V2 can be changed.
        poll: A poll, if the message is an answer to an interaction that is yet to come.
        files: What to upload, in order.

    https://discord.com/developers/docs/interactions/receiving-and-responding#edit-original-interaction-response
    """
    return Request(
        operation="update_original_webhook_message",
        method="PATCH",
        path=f"/webhooks/{webhook_id}/{path_segment(webhook_token)}/messages/@original",
        route="/webhooks/{webhook_id}/{webhook_token}/messages/@original",
        major=f"{webhook_id}/{webhook_token}",
        query=query_string(("thread_id", thread_id), ("with_components", with_components)),
        body=bodies.UpdateOriginalWebhookMessageBody(
            content=content,
            embeds=embeds,
            allowed_mentions=allowed_mentions,
            components=components,
            attachments=attachments,
            flags=flags,
            poll=poll,
        ),
        files=files,
        authorized=False,
        result=Message,
    )


def update_webhook(
    webhook_id: WebhookId,
    *,
    name: str | UnsetType = UNSET,
    avatar: str | None | UnsetType = UNSET,
    channel_id: ChannelId | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[Webhook]:
    """Change a webhook.

    Takes the MANAGE_WEBHOOKS permission.

    Args:
        webhook_id: The webhook.
        name: The name; not with `clyde` or `discord` in it.
        avatar: The avatar as a data URI; null for that of Discord.
        channel_id: The channel to move it to.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/webhook#modify-webhook
    """
    return Request(
        operation="update_webhook",
        method="PATCH",
        path=f"/webhooks/{webhook_id}",
        route="/webhooks/{webhook_id}",
        major=f"{webhook_id}",
        body=bodies.UpdateWebhookBody(name=name, avatar=avatar, channel_id=channel_id),
        reason=reason,
        result=Webhook,
    )


def update_webhook_by_token(
    webhook_id: WebhookId | ApplicationId,
    webhook_token: str,
    *,
    name: str | UnsetType = UNSET,
    avatar: str | None | UnsetType = UNSET,
) -> Request[Webhook]:
    """Change a webhook by its token.

    Works without a token.

    Args:
        webhook_id: The webhook; the application, to answer an interaction.
        webhook_token: The token of the webhook; that of the interaction to answer.
        name: The name; not with `clyde` or `discord` in it.
        avatar: The avatar as a data URI; null for that of Discord.

    https://discord.com/developers/docs/resources/webhook#modify-webhook-with-token
    """
    return Request(
        operation="update_webhook_by_token",
        method="PATCH",
        path=f"/webhooks/{webhook_id}/{path_segment(webhook_token)}",
        route="/webhooks/{webhook_id}/{webhook_token}",
        major=f"{webhook_id}/{webhook_token}",
        body=bodies.UpdateWebhookByTokenBody(name=name, avatar=avatar),
        authorized=False,
        result=Webhook,
    )


def update_webhook_message(
    webhook_id: WebhookId | ApplicationId,
    webhook_token: str,
    message_id: MessageId,
    *,
    thread_id: ChannelId | UnsetType = UNSET,
    with_components: bool | UnsetType = UNSET,
    content: str | None | UnsetType = UNSET,
    embeds: Sequence[Embed] | None | UnsetType = UNSET,
    allowed_mentions: AllowedMentions | None | UnsetType = UNSET,
    components: Sequence[Component] | None | UnsetType = UNSET,
    attachments: Sequence[AttachmentRequest] | None | UnsetType = UNSET,
    flags: MessageFlags | None | UnsetType = UNSET,
    poll: PollCreateRequest | None | UnsetType = UNSET,
    files: Sequence[File] = (),
) -> Request[Message]:
    """Change a message of a webhook, or a later answer to an interaction.

    Uploads are added; `attachments` names all files that the message shall have, new and old.
    Without `allowed_mentions`, whoever the new text mentions may be notified, whatever the
    message said at first.

    Works without a token.

    Args:
        webhook_id: The webhook; the application, to answer an interaction.
        webhook_token: The token of the webhook; that of the interaction to answer.
        message_id: The message.
        thread_id: The thread that the message is in.
        with_components: Whether `components` count where no application owns the webhook, which
            may then send those that cannot be used; no if absent.
        content: The text.
        embeds: Embeds, of 6000 characters in all.
        allowed_mentions: Whom it may notify.
        components: Buttons, menus and layout.
        attachments: The files to keep and to add.
        flags: All flags that it shall have; SUPPRESS_EMBEDS and, once set for good,
            IS_COMPONENTS_V2 can be changed.
        poll: A poll, if the message is an answer to an interaction that is yet to come.
        files: What to upload, in order.

    https://discord.com/developers/docs/resources/webhook#edit-webhook-message
    """
    return Request(
        operation="update_webhook_message",
        method="PATCH",
        path=f"/webhooks/{webhook_id}/{path_segment(webhook_token)}/messages/{message_id}",
        route="/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
        major=f"{webhook_id}/{webhook_token}",
        query=query_string(("thread_id", thread_id), ("with_components", with_components)),
        body=bodies.UpdateWebhookMessageBody(
            content=content,
            embeds=embeds,
            allowed_mentions=allowed_mentions,
            components=components,
            attachments=attachments,
            flags=flags,
            poll=poll,
        ),
        files=files,
        authorized=False,
        result=Message,
    )
