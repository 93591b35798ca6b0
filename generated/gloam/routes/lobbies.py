"""Lobbies: Where the players of a game meet.

Generated from `schema/routes/lobbies.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.core.query import query_string
from gloam.models.components import Component
from gloam.models.embeds import Embed
from gloam.models.ids import ChannelId, LobbyId, MessageId, StickerId, UserId
from gloam.models.lobbies import (
    BulkLobbyMemberRequest,
    Lobby,
    LobbyInvite,
    LobbyMember,
    LobbyMemberFlags,
    LobbyMemberRequest,
    LobbyMessage,
)
from gloam.models.messages import AllowedMentions, MessageFlags, MessageReference, SharedClientTheme
from gloam.models.polls import PollCreateRequest
from gloam.models.requests import AttachmentRequest
from gloam.routes.bodies import lobbies as bodies

__all__ = [
    "add_lobby_member",
    "bulk_update_lobby_members",
    "create_linked_lobby_guild_invite_for_self",
    "create_linked_lobby_guild_invite_for_user",
    "create_lobby",
    "create_lobby_message",
    "create_or_join_lobby",
    "delete_lobby",
    "delete_lobby_member",
    "edit_lobby",
    "edit_lobby_channel_link",
    "get_lobby",
    "get_lobby_messages",
    "leave_lobby",
    "update_lobby_message_external_moderation_metadata",
]


def add_lobby_member(
    lobby_id: LobbyId,
    user_id: UserId,
    *,
    metadata: Mapping[str, str] | None | UnsetType = UNSET,
    flags: LobbyMemberFlags | UnsetType = UNSET,
    additional_name: str | None | UnsetType = UNSET,
) -> Request[LobbyMember]:
    """Put a user into a lobby, or change the member.

    Without raised limits, an application may do it 100 times in two hours.

    Args:
        lobby_id: The lobby.
        user_id: The user.
        metadata: What to note on the member: 25 keys and 1000 characters in all at most.
        flags: What the member may do.
        additional_name: Another name of the member; null removes it, and it stays if absent.

    https://discord.com/developers/docs/resources/lobby#add-a-member-to-a-lobby
    """
    return Request(
        operation="add_lobby_member",
        method="PUT",
        path=f"/lobbies/{lobby_id}/members/{user_id}",
        route="/lobbies/{lobby_id}/members/{user_id}",
        body=bodies.AddLobbyMemberBody(
            metadata=metadata, flags=flags, additional_name=additional_name
        ),
        result=LobbyMember,
    )


def bulk_update_lobby_members(
    lobby_id: LobbyId,
    *,
    body: Sequence[BulkLobbyMemberRequest],
) -> Request[Sequence[LobbyMember]]:
    """Put users into a lobby, change them there and remove them, up to 25 at once.

    Those who may not join, or are in too many lobbies, are left out silently. Without raised
    limits, an application may do it 100 times in two hours.

    Args:
        lobby_id: The lobby.
        body: The users, 1 to 25.

    https://discord.com/developers/docs/resources/lobby#bulk-update-lobby-members
    """
    return Request(
        operation="bulk_update_lobby_members",
        method="POST",
        path=f"/lobbies/{lobby_id}/members/bulk",
        route="/lobbies/{lobby_id}/members/bulk",
        body=body,
        result=Sequence[LobbyMember],
    )


def create_linked_lobby_guild_invite_for_self(
    lobby_id: LobbyId,
) -> Request[LobbyInvite]:
    """Make an invite to the channel that a lobby is linked to, for the user of the token.

    The user must be in the lobby. The invite works once, for an hour. Without raised limits, an
    application may do it 100 times in two hours.

    Takes a bearer token with the scope `sdk.social_layer`.

    Args:
        lobby_id: The lobby.

    https://discord.com/developers/docs/resources/lobby#create-lobby-channel-invite-for-self
    """
    return Request(
        operation="create_linked_lobby_guild_invite_for_self",
        method="POST",
        path=f"/lobbies/{lobby_id}/members/@me/invites",
        route="/lobbies/{lobby_id}/members/@me/invites",
        result=LobbyInvite,
    )


def create_linked_lobby_guild_invite_for_user(
    lobby_id: LobbyId,
    user_id: UserId,
) -> Request[LobbyInvite]:
    """Make an invite to the channel that a lobby is linked to, for a user.

    The invite works once, for an hour. Without raised limits, an application may do it 100 times
    in two hours.

    Args:
        lobby_id: The lobby.
        user_id: The user.

    https://discord.com/developers/docs/resources/lobby#create-lobby-channel-invite-for-user
    """
    return Request(
        operation="create_linked_lobby_guild_invite_for_user",
        method="POST",
        path=f"/lobbies/{lobby_id}/members/{user_id}/invites",
        route="/lobbies/{lobby_id}/members/{user_id}/invites",
        result=LobbyInvite,
    )


def create_lobby(
    *,
    metadata: Mapping[str, str] | None | UnsetType = UNSET,
    members: Sequence[LobbyMemberRequest] | UnsetType = UNSET,
    idle_timeout_seconds: int | UnsetType = UNSET,
    flags: int | UnsetType = UNSET,
    override_event_webhooks_url: str | None | UnsetType = UNSET,
) -> Request[Lobby]:
    """Make a lobby.

    Players cannot join or leave it by themselves. Without raised limits, an application may do
    it 100 times in two hours.

    Args:
        metadata: What to note on it: 25 keys and 1000 characters in all at most.
        members: Whom to put into it, up to 25.
        idle_timeout_seconds: After how many seconds in which nothing happens it closes.
        flags: What else is true of it: 1, a bit without a documented name.
        override_event_webhooks_url: Where its webhook events are sent, if not where the
            application has them sent; null for there.

    https://discord.com/developers/docs/resources/lobby#create-lobby
    """
    return Request(
        operation="create_lobby",
        method="POST",
        path="/lobbies",
        route="/lobbies",
        body=bodies.CreateLobbyBody(
            metadata=metadata,
            members=members,
            idle_timeout_seconds=idle_timeout_seconds,
            flags=flags,
            override_event_webhooks_url=override_event_webhooks_url,
        ),
        result=Lobby,
    )


def create_lobby_message(
    lobby_id: LobbyId,
    *,
    content: str,
    metadata: Mapping[str, str] | None | UnsetType = UNSET,
    flags: MessageFlags | UnsetType = UNSET,
    embeds: Sequence[Embed] | UnsetType = UNSET,
    allowed_mentions: AllowedMentions | UnsetType = UNSET,
    sticker_ids: Sequence[StickerId] | UnsetType = UNSET,
    components: Sequence[Component] | UnsetType = UNSET,
    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET,
    poll: PollCreateRequest | UnsetType = UNSET,
    shared_client_theme: SharedClientTheme | UnsetType = UNSET,
    message_reference: MessageReference | UnsetType = UNSET,
    nonce: str | int | UnsetType = UNSET,
    enforce_nonce: bool | UnsetType = UNSET,
    tts: bool | UnsetType = UNSET,
) -> Request[LobbyMessage]:
    """Post a message in a lobby that the user is in.

    Goes to the linked channel as well; the lobby keeps it even if the channel does not take it.
    Without raised limits, an application may do it 100 times in two hours.

    Takes a bearer token with the scope `sdk.social_layer`.

    Args:
        lobby_id: The lobby.
        content: The text.
        metadata: What to send along for clients at that moment.
        flags: The flags that the Social SDK can set.
        embeds: Embeds.
        allowed_mentions: Whom it may notify.
        sticker_ids: Stickers.
        components: Buttons, menus and layout.
        attachments: What to say of its files.
        poll: A poll.
        shared_client_theme: A theme of the client to share.
        message_reference: The message that it replies to.
        nonce: What to know it by; 25 characters at most.
        enforce_nonce: Whether a recent message of the same nonce is returned and nothing is
            posted.
        tts: Whether clients read it aloud.

    https://discord.com/developers/docs/resources/lobby#send-lobby-message
    """
    return Request(
        operation="create_lobby_message",
        method="POST",
        path=f"/lobbies/{lobby_id}/messages",
        route="/lobbies/{lobby_id}/messages",
        body=bodies.CreateLobbyMessageBody(
            content=content,
            metadata=metadata,
            flags=flags,
            embeds=embeds,
            allowed_mentions=allowed_mentions,
            sticker_ids=sticker_ids,
            components=components,
            attachments=attachments,
            poll=poll,
            shared_client_theme=shared_client_theme,
            message_reference=message_reference,
            nonce=nonce,
            enforce_nonce=enforce_nonce,
            tts=tts,
        ),
        result=LobbyMessage,
    )


def create_or_join_lobby(
    *,
    secret: str,
    idle_timeout_seconds: int | UnsetType = UNSET,
    lobby_metadata: Mapping[str, str] | None | UnsetType = UNSET,
    member_metadata: Mapping[str, str] | None | UnsetType = UNSET,
    flags: int | UnsetType = UNSET,
) -> Request[Lobby]:
    """Join the lobby of a secret, which is made if there is none.

    Without raised limits, an application may do it 100 times in two hours.

    Takes a bearer token with the scope `sdk.social_layer`.

    Args:
        secret: What those know who may join.
        idle_timeout_seconds: After how many seconds in which nothing happens it closes.
        lobby_metadata: What to note on the lobby: 25 keys and 1000 characters in all at most, in
            place of what was noted.
        member_metadata: What to note on the user: 25 keys and 1000 characters in all at most.
        flags: What else is true of it: 1, a bit without a documented name.

    https://discord.com/developers/docs/resources/lobby#create-or-join-lobby
    """
    return Request(
        operation="create_or_join_lobby",
        method="PUT",
        path="/lobbies",
        route="/lobbies",
        body=bodies.CreateOrJoinLobbyBody(
            secret=secret,
            idle_timeout_seconds=idle_timeout_seconds,
            lobby_metadata=lobby_metadata,
            member_metadata=member_metadata,
            flags=flags,
        ),
        result=Lobby,
    )


def delete_lobby(
    lobby_id: LobbyId,
) -> Request[None]:
    """Delete a lobby.

    Does nothing if the lobby is gone already.

    Args:
        lobby_id: The lobby.

    https://discord.com/developers/docs/resources/lobby#delete-lobby
    """
    return Request(
        operation="delete_lobby",
        method="DELETE",
        path=f"/lobbies/{lobby_id}",
        route="/lobbies/{lobby_id}",
    )


def delete_lobby_member(
    lobby_id: LobbyId,
    user_id: UserId,
) -> Request[None]:
    """Remove a user from a lobby.

    Does nothing if the user is not in it. Without raised limits, an application may do it 100
    times in two hours.

    Args:
        lobby_id: The lobby.
        user_id: The user.

    https://discord.com/developers/docs/resources/lobby#remove-a-member-from-a-lobby
    """
    return Request(
        operation="delete_lobby_member",
        method="DELETE",
        path=f"/lobbies/{lobby_id}/members/{user_id}",
        route="/lobbies/{lobby_id}/members/{user_id}",
    )


def edit_lobby(
    lobby_id: LobbyId,
    *,
    metadata: Mapping[str, str] | None | UnsetType = UNSET,
    members: Sequence[LobbyMemberRequest] | UnsetType = UNSET,
    idle_timeout_seconds: int | UnsetType = UNSET,
    flags: int | UnsetType = UNSET,
    override_event_webhooks_url: str | None | UnsetType = UNSET,
) -> Request[Lobby]:
    """Change a lobby.

    Without raised limits, an application may do it 100 times in two hours.

    Args:
        lobby_id: The lobby.
        metadata: What to note on it: 25 keys and 1000 characters in all at most, in place of
            what was noted.
        members: Who is in it from now on, up to 25; all others leave.
        idle_timeout_seconds: After how many seconds in which nothing happens it closes.
        flags: What else is true of it: 1, a bit without a documented name.
        override_event_webhooks_url: Where its webhook events are sent, if not where the
            application has them sent; null for there.

    https://discord.com/developers/docs/resources/lobby#modify-lobby
    """
    return Request(
        operation="edit_lobby",
        method="PATCH",
        path=f"/lobbies/{lobby_id}",
        route="/lobbies/{lobby_id}",
        body=bodies.EditLobbyBody(
            metadata=metadata,
            members=members,
            idle_timeout_seconds=idle_timeout_seconds,
            flags=flags,
            override_event_webhooks_url=override_event_webhooks_url,
        ),
        result=Lobby,
    )


def edit_lobby_channel_link(
    lobby_id: LobbyId,
    *,
    channel_id: ChannelId | UnsetType = UNSET,
) -> Request[Lobby]:
    """Link a lobby to a text channel of a guild, or end the link.

    The user must be a member with the flag CAN_LINK_LOBBY. Without raised limits, an application
    may do it 20 times in two hours.

    Takes a bearer token with the scope `sdk.social_layer`.

    Args:
        lobby_id: The lobby.
        channel_id: The channel; the link ends if absent.

    https://discord.com/developers/docs/resources/lobby#link-channel-to-lobby
    """
    return Request(
        operation="edit_lobby_channel_link",
        method="PATCH",
        path=f"/lobbies/{lobby_id}/channel-linking",
        route="/lobbies/{lobby_id}/channel-linking",
        body=bodies.EditLobbyChannelLinkBody(channel_id=channel_id),
        result=Lobby,
    )


def get_lobby(
    lobby_id: LobbyId,
) -> Request[Lobby]:
    """Fetch a lobby.

    Args:
        lobby_id: The lobby.

    https://discord.com/developers/docs/resources/lobby#get-lobby
    """
    return Request(
        operation="get_lobby",
        method="GET",
        path=f"/lobbies/{lobby_id}",
        route="/lobbies/{lobby_id}",
        result=Lobby,
    )


def get_lobby_messages(
    lobby_id: LobbyId,
    *,
    limit: int | UnsetType = UNSET,
) -> Request[Sequence[LobbyMessage]]:
    """List the latest messages of a lobby that the user is in.

    Takes a bearer token with the scope `sdk.social_layer`.

    Args:
        lobby_id: The lobby.
        limit: How many messages at most, 1 to 200; 50 if absent.

    https://discord.com/developers/docs/resources/lobby#get-lobby-messages
    """
    return Request(
        operation="get_lobby_messages",
        method="GET",
        path=f"/lobbies/{lobby_id}/messages",
        route="/lobbies/{lobby_id}/messages",
        query=query_string(("limit", limit)),
        result=Sequence[LobbyMessage],
    )


def leave_lobby(
    lobby_id: LobbyId,
) -> Request[None]:
    """Leave a lobby as the user of the token.

    Does nothing if the user is not in it.

    Takes a bearer token with the scope `sdk.social_layer`.

    Args:
        lobby_id: The lobby.

    https://discord.com/developers/docs/resources/lobby#leave-lobby
    """
    return Request(
        operation="leave_lobby",
        method="DELETE",
        path=f"/lobbies/{lobby_id}/members/@me",
        route="/lobbies/{lobby_id}/members/@me",
    )


def update_lobby_message_external_moderation_metadata(
    lobby_id: LobbyId,
    message_id: MessageId,
    *,
    body: Mapping[str, str],
) -> Request[None]:
    """Note on a message of a lobby what moderation says of it.

    Clients of the game get it at once; no webhook event tells of it.

    Args:
        lobby_id: The lobby.
        message_id: The message.
        body: What to note on it: up to 5 keys of up to 1024 characters, with up to 2000
            characters each.

    https://discord.com/developers/docs/resources/lobby#update-lobby-message-moderation-metadata
    """
    return Request(
        operation="update_lobby_message_external_moderation_metadata",
        method="PUT",
        path=f"/lobbies/{lobby_id}/messages/{message_id}/moderation-metadata",
        route="/lobbies/{lobby_id}/messages/{message_id}/moderation-metadata",
        body=body,
    )
