"""Bans.

https://discord.com/developers/docs/resources/guild#get-guild-bans
"""

from collections.abc import Sequence

from gloam.models import Ban, BulkBan, UserId
from gloam.routes.bodies import BanUserFromGuildBody, BulkBanUsersFromGuildBody
from gloam.simulator.rest.call import Call
from gloam.simulator.world import bans

DAY_SECONDS = 86_400


def list_guild_bans(call: Call) -> Sequence[Ban]:
    """Who is banned, by id."""
    found = call.world.bans.get(call.guild().id, {})
    limit = call.query_number("limit", 1000, 1, 1000)
    before, after = call.query_id("before"), call.query_id("after") or 0
    ids = [one for one in sorted(found) if one > after and (before is None or one < before)]
    page = ids[:limit] if before is None else ids[-limit:]
    return [found[one] for one in page]


def get_guild_ban(call: Call) -> Ban:
    """A ban."""
    return bans.ban_of(call.world, call.guild().id, call.id("user_id"))


def ban_user_from_guild(call: Call) -> None:
    """Ban someone."""
    guild, body = call.guild(), call.body(BanUserFromGuildBody)
    seconds = body.delete_message_seconds or (body.delete_message_days or 0) * DAY_SECONDS
    bans.add(
        call.world,
        call.user_id,
        guild.id,
        UserId(call.id("user_id")),
        delete_message_seconds=seconds,
        reason=call.reason,
    )


def bulk_ban_users_from_guild(call: Call) -> BulkBan:
    """Ban several at once."""
    guild, body = call.guild(), call.body(BulkBanUsersFromGuildBody)
    return bans.add_many(
        call.world,
        call.user_id,
        guild.id,
        body.user_ids,
        delete_message_seconds=body.delete_message_seconds or 0,
        reason=call.reason,
    )


def unban_user_from_guild(call: Call) -> None:
    """Lift a ban."""
    guild, banned = call.guild(), call.id("user_id")
    bans.remove(call.world, call.user_id, guild.id, banned, reason=call.reason)
