"""Members of guilds, and pruning them.

https://discord.com/developers/docs/resources/guild#guild-member-object
"""

from collections.abc import Sequence

from gloam.models import CurrentMemberNick, GuildMember, GuildPrune, RoleId, UserId
from gloam.routes.bodies import (
    AddGuildMemberBody,
    PruneGuildBody,
    UpdateGuildMemberBody,
    UpdateMyGuildMemberBody,
    UpdateMyGuildNickBody,
)
from gloam.simulator.rest.call import Call
from gloam.simulator.rest.settings import given
from gloam.simulator.world import members, uploads

PRUNE_DAYS = 7


def list_guild_members(call: Call) -> Sequence[GuildMember]:
    """The members of a guild, by id."""
    guild = call.guild()
    limit, after = call.query_number("limit", 1, 1, 1000), call.query_id("after") or 0
    found = call.world.members[guild.id]
    return [found[one] for one in sorted(found) if one > after][:limit]


def search_guild_members(call: Call) -> Sequence[GuildMember]:
    """The members whose name begins with a text."""
    guild, limit = call.guild(), call.query_number("limit", 1, 1, 1000)
    return members.search(call.world, guild.id, call.query.get("query", ""), limit)


def get_guild_member(call: Call) -> GuildMember:
    """A member."""
    return call.world.member(call.guild().id, call.id("user_id"))


def add_guild_member(call: Call) -> GuildMember | None:
    """Add someone who lets the bot do so; nothing happens if they are there already."""
    body, user_id = call.body(AddGuildMemberBody), UserId(call.id("user_id"))
    settings = given(body, GuildMember)
    return members.add(
        call.world, call.user_id, call.guild().id, body.access_token, user_id, settings
    )


def update_guild_member(call: Call) -> GuildMember:
    """Change a member."""
    body, member_id = call.body(UpdateGuildMemberBody), UserId(call.id("user_id"))
    settings = given(body, GuildMember)
    if body.channel_id is None or isinstance(body.channel_id, int):
        settings["channel_id"] = body.channel_id
    return members.update(
        call.world, call.user_id, call.guild().id, member_id, settings, reason=call.reason
    )


def update_my_guild_member(call: Call) -> GuildMember:
    """Change the bot as a member."""
    body, guild = call.body(UpdateMyGuildMemberBody), call.guild()
    settings = given(body, GuildMember, but=frozenset({"avatar", "banner"}))
    for field in ("avatar", "banner"):
        text = getattr(body, field)
        if isinstance(text, str) or text is None:
            place = ("guilds", guild.id, "users", call.user_id, f"{field}s")
            settings[field] = uploads.store_image(call.world, field, text, *place)
    return members.update(
        call.world, call.user_id, guild.id, call.user_id, settings, reason=call.reason
    )


def update_my_guild_nick(call: Call) -> CurrentMemberNick:
    """Change the bot's nickname."""
    settings = given(call.body(UpdateMyGuildNickBody), GuildMember)
    guild, me = call.guild(), call.user_id
    member = members.update(call.world, me, guild.id, me, settings, reason=call.reason)
    return CurrentMemberNick(nick=member.nick or None)


def delete_guild_member(call: Call) -> None:
    """Remove a member."""
    guild, member_id = call.guild(), UserId(call.id("user_id"))
    members.kick(call.world, call.user_id, guild.id, member_id, call.reason)


def add_guild_member_role(call: Call) -> None:
    """Give a member a role."""
    _change_roles(call, added=True)


def delete_guild_member_role(call: Call) -> None:
    """Take a role from a member."""
    _change_roles(call, added=False)


def _change_roles(call: Call, *, added: bool) -> None:
    guild, member_id, role_id = call.guild(), UserId(call.id("user_id")), RoleId(call.id("role_id"))
    roles = [one for one in call.world.member(guild.id, member_id).roles if one != role_id]
    settings = {"roles": [*roles, role_id] if added else roles}
    members.update(call.world, call.user_id, guild.id, member_id, settings, reason=call.reason)


def preview_prune_guild(call: Call) -> GuildPrune:
    """How many members a prune would remove."""
    guild, days = call.guild(), call.query_number("days", PRUNE_DAYS, 1, 30)
    roles = call.query_ids("include_roles")
    return GuildPrune(pruned=len(members.prunable(call.world, guild.id, days, roles)))


def prune_guild(call: Call) -> GuildPrune:
    """Remove the members who have not been there for a while."""
    guild, body = call.guild(), call.body(PruneGuildBody)
    roles, days = body.include_roles or (), body.days or PRUNE_DAYS
    gone = members.prune(call.world, call.user_id, guild.id, days, roles, reason=call.reason)
    return GuildPrune(pruned=None if body.compute_prune_count is False else gone)
