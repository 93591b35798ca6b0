"""The operations that are simulated, each a function of its call; every other one answers 501.

A handler checks that the caller may see what it asks for, turns the call's values into a verb of
the world, and gives back what Discord would: a struct, a list of them, or None for 204.
"""

import mimetypes
from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import UNSET, UnsetType, structs

from gloam.models import (
    Attachment,
    AttachmentRequest,
    Channel,
    ChannelType,
    CurrentUserGuild,
    DMChannel,
    GatewayBotInfo,
    GatewayInfo,
    Guild,
    GuildMember,
    Message,
    Role,
    RoleId,
    SessionStartLimit,
    User,
    UserId,
)
from gloam.routes.bodies import (
    BulkDeleteMessagesBody,
    CreateDmBody,
    CreateGuildChannelBody,
    CreateGuildRoleBody,
    CreateMessageBody,
    UpdateChannelBody,
    UpdateGuildMemberBody,
    UpdateGuildRoleBody,
    UpdateMessageBody,
)
from gloam.simulator.errors import NOT_YOUR_MESSAGE, UNKNOWN_USER, RefusedError, refuse_field
from gloam.simulator.rest.call import Call, Handler
from gloam.simulator.rest.settings import channel_settings, role_settings
from gloam.simulator.world import AnyChannel, channels, guilds, messages

SESSION_STARTS: Final = 1000
DAY_MILLISECONDS: Final = 24 * 60 * 60 * 1000


def get_gateway(call: Call) -> GatewayInfo:
    """Where the gateway is."""
    return GatewayInfo(url=call.gateway_url)


def get_bot_gateway(call: Call) -> GatewayBotInfo:
    """Where the gateway is, and how to begin."""
    limit = SessionStartLimit(
        total=SESSION_STARTS,
        remaining=max(SESSION_STARTS - call.bot.sessions_started, 0),
        reset_after=DAY_MILLISECONDS,
        max_concurrency=call.max_concurrency,
    )
    return GatewayBotInfo(url=call.gateway_url, shards=1, session_start_limit=limit)


def get_my_user(call: Call) -> User:
    """The bot itself."""
    return call.bot.user


def get_user(call: Call) -> User:
    """Anyone."""
    return call.world.user(call.id("user_id"))


def list_my_guilds(call: Call) -> Sequence[CurrentUserGuild]:
    """The guilds that the bot is in, by id."""
    bot = call.bot.user.id
    limit = call.query_number("limit", 200, 1, 200)
    before, after = call.query_id("before"), call.query_id("after") or 0
    found = [
        guild
        for guild in call.world.guilds_of(bot)
        if guild.id > after and (before is None or guild.id < before)
    ]
    # The page ends at `before`, and begins after `after`.
    page = found[:limit] if before is None else found[-limit:]
    return [
        CurrentUserGuild(
            id=guild.id,
            name=guild.name,
            icon=guild.icon,
            banner=guild.banner,
            owner=guild.owner_id == bot,
            permissions=guilds.EVERYONE,
            features=guild.features,
        )
        for guild in page
    ]


def create_dm(call: Call) -> DMChannel:
    """Open direct messages."""
    recipient = call.body(CreateDmBody).recipient_id
    if not recipient:
        raise RefusedError(UNKNOWN_USER)
    channel = channels.open_dm(call.world, call.bot.user.id, UserId(recipient))
    others = [one for one in channel.recipients or () if one.id != call.bot.user.id]
    return structs.replace(channel, recipients=others)


def _guild(call: Call) -> Guild:
    return guilds.require_member(call.world, call.id("guild_id"), call.bot.user.id)


def get_guild(call: Call) -> Guild:
    """A guild."""
    return _guild(call)


def list_guild_channels(call: Call) -> Sequence[AnyChannel]:
    """The channels of a guild."""
    guild = _guild(call)
    return [
        one
        for one in call.world.channels.values()
        if not isinstance(one, DMChannel) and one.guild_id == guild.id
    ]


def create_guild_channel(call: Call) -> Channel:
    """A new channel."""
    guild, body = _guild(call), call.body(CreateGuildChannelBody)
    kind = body.type if isinstance(body.type, ChannelType) else ChannelType.GUILD_TEXT
    return channels.create_channel(call.world, guild.id, body.name, kind, channel_settings(body))


def list_guild_roles(call: Call) -> Sequence[Role]:
    """The roles of a guild."""
    return _guild(call).roles


def get_guild_role(call: Call) -> Role:
    """A role."""
    return guilds.find_role(call.world, _guild(call).id, call.id("role_id"))


def create_guild_role(call: Call) -> Role:
    """A new role."""
    guild, body = _guild(call), call.body(CreateGuildRoleBody)
    everyone = guilds.find_role(call.world, guild.id, guild.id).permissions
    return guilds.create_role(call.world, guild.id, "new role", everyone, role_settings(body))


def update_guild_role(call: Call) -> Role:
    """Change a role."""
    guild, body = _guild(call), call.body(UpdateGuildRoleBody)
    role_id = RoleId(call.id("role_id"))
    return guilds.change_role(call.world, guild.id, role_id, role_settings(body))


def delete_guild_role(call: Call) -> None:
    """A role goes."""
    guilds.delete_role(call.world, _guild(call).id, RoleId(call.id("role_id")))


def list_guild_members(call: Call) -> Sequence[GuildMember]:
    """The members of a guild, by id."""
    guild = _guild(call)
    limit, after = call.query_number("limit", 1, 1, 1000), call.query_id("after") or 0
    members = call.world.members[guild.id]
    return [members[one] for one in sorted(members) if one > after][:limit]


def get_guild_member(call: Call) -> GuildMember:
    """A member."""
    return call.world.member(_guild(call).id, call.id("user_id"))


def update_guild_member(call: Call) -> GuildMember:
    """Change a member."""
    body = call.body(UpdateGuildMemberBody)
    return guilds.update_member(
        call.world,
        _guild(call).id,
        UserId(call.id("user_id")),
        nick=body.nick,
        roles=UNSET if body.roles is None else body.roles,
    )


def delete_guild_member(call: Call) -> None:
    """Remove a member."""
    guilds.remove_member(call.world, _guild(call).id, UserId(call.id("user_id")))


def add_guild_member_role(call: Call) -> None:
    """Give a member a role."""
    guild, user_id, role_id = _guild(call), UserId(call.id("user_id")), RoleId(call.id("role_id"))
    roles = call.world.member(guild.id, user_id).roles
    if role_id not in roles:
        guilds.update_member(call.world, guild.id, user_id, roles=[*roles, role_id])


def delete_guild_member_role(call: Call) -> None:
    """Take a role from a member."""
    guild, user_id, role_id = _guild(call), UserId(call.id("user_id")), RoleId(call.id("role_id"))
    roles = [one for one in call.world.member(guild.id, user_id).roles if one != role_id]
    guilds.update_member(call.world, guild.id, user_id, roles=roles)


def _channel(call: Call) -> AnyChannel:
    return channels.require_channel(call.world, call.id("channel_id"), call.bot.user.id)


def get_channel(call: Call) -> AnyChannel:
    """A channel."""
    return _channel(call)


def update_channel(call: Call) -> AnyChannel:
    """Change a channel."""
    channel, body = _channel(call), call.body(UpdateChannelBody)
    return channels.change_channel(call.world, channel, channel_settings(body))


def delete_channel(call: Call) -> AnyChannel:
    """A channel goes."""
    channel = _channel(call)
    channels.delete_channel(call.world, channel)
    return channel


def trigger_typing_indicator(call: Call) -> None:
    """The bot begins to write."""
    channels.start_typing(call.world, _channel(call), call.bot.user.id)


def list_messages(call: Call) -> Sequence[Message]:
    """Messages of a channel, the newest first."""
    return messages.history(
        call.world,
        _channel(call).id,
        call.query_number("limit", 50, 1, 100),
        around=call.query_id("around"),
        before=call.query_id("before"),
        after=call.query_id("after"),
    )


def get_message(call: Call) -> Message:
    """A message."""
    return call.world.message(_channel(call).id, call.id("message_id"))


def create_message(call: Call) -> Message:
    """The bot writes."""
    channel, body = _channel(call), call.body(CreateMessageBody)
    for name in ("poll", "sticker_ids", "shared_client_theme"):
        if getattr(body, name):
            raise refuse_field(name, f"{name} is not simulated")
    if body.enforce_nonce is True and body.nonce is not UNSET:
        earlier = messages.recent(call.world, call.bot.user.id, channel.id, body.nonce)
        if earlier is not None:
            return earlier
    return messages.post(
        call.world,
        call.bot.user.id,
        channel.id,
        content=body.content or "",
        embeds=body.embeds or (),
        components=body.components or (),
        attachments=_attachments(call, channel.id, body.attachments or ()),
        reference=body.message_reference,
        allowed=body.allowed_mentions,
        nonce=body.nonce,
        tts=body.tts is True,
        flags=body.flags,
    )


def _attachments(
    call: Call, channel_id: int, requests: Sequence[AttachmentRequest]
) -> Sequence[Attachment]:
    """The uploads, stored, with what the body says of each."""
    told = {int(one.id): one for one in requests}
    found: list[Attachment] = []
    for upload in call.uploads:
        guess = mimetypes.guess_type(upload.filename)[0] or "application/octet-stream"
        kind = upload.content_type or guess
        stored = messages.store(call.world, channel_id, upload.filename, kind, upload.data)
        description = told[upload.index].description if upload.index in told else UNSET
        found.append(structs.replace(stored, description=description))
    return found


def update_message(call: Call) -> Message:
    """The bot changes its message."""
    channel, body = _channel(call), call.body(UpdateMessageBody)
    message = get_message(call)
    if message.author.id != call.bot.user.id:  # before its uploads are stored
        raise RefusedError(NOT_YOUR_MESSAGE)
    attachments: Sequence[Attachment] | UnsetType = UNSET
    if call.uploads or body.attachments is not UNSET:
        named = {int(one.id) for one in body.attachments or ()}
        kept = [one for one in message.attachments if body.attachments is UNSET or one.id in named]
        attachments = [*kept, *_attachments(call, channel.id, body.attachments or ())]
    return messages.edit(
        call.world,
        call.bot.user.id,
        channel.id,
        message.id,
        content="" if body.content is None else body.content,
        embeds=() if body.embeds is None else body.embeds,
        components=() if body.components is None else body.components,
        attachments=attachments,
        allowed=body.allowed_mentions or UNSET,
        flags=UNSET if body.flags is None else body.flags,
    )


def delete_message(call: Call) -> None:
    """A message goes."""
    messages.delete(call.world, call.bot.user.id, call.id("channel_id"), call.id("message_id"))


def bulk_delete_messages(call: Call) -> None:
    """Several messages go."""
    ids = call.body(BulkDeleteMessagesBody).messages
    messages.delete_many(call.world, call.bot.user.id, call.id("channel_id"), ids)


HANDLERS: Final[Mapping[str, Handler]] = {
    handler.__name__: handler
    for handler in (
        add_guild_member_role,
        bulk_delete_messages,
        create_dm,
        create_guild_channel,
        create_guild_role,
        create_message,
        delete_channel,
        delete_guild_member,
        delete_guild_member_role,
        delete_guild_role,
        delete_message,
        get_bot_gateway,
        get_channel,
        get_gateway,
        get_guild,
        get_guild_member,
        get_guild_role,
        get_message,
        get_my_user,
        get_user,
        list_guild_channels,
        list_guild_members,
        list_guild_roles,
        list_messages,
        list_my_guilds,
        trigger_typing_indicator,
        update_channel,
        update_guild_member,
        update_guild_role,
        update_message,
    )
}
"""Operation id → handler."""
