"""The bot itself, and other accounts.

https://discord.com/developers/docs/resources/user
"""

from collections.abc import Sequence

from msgspec import UNSET, structs

from gloam.models import (
    CurrentUserGuild,
    DMChannel,
    GuildId,
    GuildMember,
    JsonErrorCode,
    User,
    UserId,
)
from gloam.routes.bodies import CreateDmBody, UpdateMyUserBody
from gloam.simulator.complete import own
from gloam.simulator.errors import RefusedError
from gloam.simulator.rest.call import Call
from gloam.simulator.world import access, accounts, channels, members, uploads


def get_my_user(call: Call) -> User:
    """The bot itself."""
    return own(call.bot.user)


def update_my_user(call: Call) -> User:
    """Change the bot's name and pictures."""
    body, user_id = call.body(UpdateMyUserBody), call.user_id
    settings: dict[str, object] = {}
    if body.username:
        settings["username"] = body.username
    for field, folder in (("avatar", "avatars"), ("banner", "banners")):
        text = getattr(body, field)
        if isinstance(text, str) or text is None:
            settings[field] = uploads.store_image(call.world, field, text, folder, user_id)
    return own(accounts.update(call.world, user_id, settings))


def get_user(call: Call) -> User:
    """Anyone."""
    return call.world.user(call.id("user_id"))


def list_my_guilds(call: Call) -> Sequence[CurrentUserGuild]:
    """The guilds that the bot is in, by id."""
    limit = call.query_number("limit", 200, 1, 200)
    before, after = call.query_id("before"), call.query_id("after") or 0
    found = [
        guild
        for guild in call.world.guilds_of(call.user_id)
        if guild.id > after and (before is None or guild.id < before)
    ]
    # The page ends at `before`, and begins after `after`.
    page = found[:limit] if before is None else found[-limit:]
    is_counted = call.query_flag("with_counts")
    counts = {
        guild.id: len(call.world.members[guild.id]) if is_counted else UNSET for guild in page
    }
    return [
        CurrentUserGuild(
            id=guild.id,
            name=guild.name,
            icon=guild.icon,
            banner=guild.banner,
            owner=guild.owner_id == call.user_id,
            permissions=access.in_guild(call.world, guild, call.user_id),
            features=guild.features,
            approximate_member_count=counts[guild.id],
            approximate_presence_count=counts[guild.id],
        )
        for guild in page
    ]


def get_my_guild_member(call: Call) -> GuildMember:
    """The bot as a member."""
    return call.world.member(call.guild().id, call.user_id)


def leave_guild(call: Call) -> None:
    """The bot leaves."""
    guild_id = GuildId(call.id("guild_id"))
    access.require_guild(call.world, guild_id, call.user_id)
    members.leave(call.world, guild_id, call.user_id)


def create_dm(call: Call) -> DMChannel:
    """Open direct messages."""
    recipient = call.body(CreateDmBody).recipient_id
    if not recipient:
        raise RefusedError(JsonErrorCode.UNKNOWN_USER)
    channel = channels.open_dm(call.world, call.user_id, UserId(recipient))
    others = [one for one in channel.recipients or () if one.id != call.user_id]
    return structs.replace(channel, recipients=others)
