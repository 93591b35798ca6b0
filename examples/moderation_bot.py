"""A bot that moderates by text commands: `!ban`, `!kick`, `!timeout`, `!rename`, `!purge`, `!help`.

Handlers take typed arguments; who may call them is decided from the cache, without asking Discord
anything; and what someone types wrong is shown to them.

Environment: `DISCORD_TOKEN`, and `DISCORD_API_URL` to talk to another Discord than the real one,
such as the simulator.
"""

import asyncio
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from gloam.cache import InMemoryCache, Kind, lookups
from gloam.events import Event, GuildCreate, Intents, MessageCreate
from gloam.gateway import Cluster, Handlers
from gloam.http import Client
from gloam.models import AllowedMentions, GatewayMessage, GuildMember, Permissions
from gloam.models.ids import GuildId, UserId
from gloam.models.limits import BAN_DELETE_MESSAGE_SECONDS
from gloam.parser import (
    ArgumentFault,
    Commands,
    Cooldown,
    Rest,
    Unreadable,
    mention_timestamp,
    mention_user,
    user_id,
)
from gloam.routes import bans, channels, members
from gloam.toolbox import PermissionsUnknown, channel_permissions, escape, limits, outranks

API_URL = os.environ.get("DISCORD_API_URL", "https://discord.com/api/v10")
INTENTS = Intents.GUILDS | Intents.GUILD_MEMBERS | Intents.GUILD_MESSAGES | Intents.MESSAGE_CONTENT
KINDS = Kind.GUILD | Kind.CHANNEL | Kind.ROLE | Kind.MEMBER | Kind.USER


class Context(NamedTuple):
    """What a command is called with."""

    guild_id: GuildId
    message: GatewayMessage
    http: Client
    cache: InMemoryCache

    async def reply(self, text: str) -> None:
        """Answer in the channel of the command, without notifying anyone."""
        silent = AllowedMentions(parse=[])
        request = channels.create_message(
            self.message.channel_id, content=text, allowed_mentions=silent
        )
        await self.http.send(request)


class Target(NamedTuple):
    """A member that a command is about."""

    id: UserId
    member: GuildMember


def find_target(text: str, context: Context) -> Target:
    """The member whom a mention, an id or a nickname means."""
    wanted = user_id(text)
    for member in context.cache.find(lookups.members_of_guild(context.guild_id)):
        if not member.user:
            continue
        if member.user.id == wanted or text in (member.nick, member.user.username):
            return Target(member.user.id, member)
    raise Unreadable


def needs(permission: Permissions) -> Callable[[Context], str | None]:
    """A check: whoever calls the command has a permission in the channel."""

    def check(context: Context) -> str | None:
        cache, message = context.cache, context.message
        guild = cache.get(lookups.guild(context.guild_id))
        channel = cache.get(lookups.channel(message.channel_id))
        member = cache.get(lookups.member(context.guild_id, message.author.id))
        if guild is None or channel is None or member is None:
            return "I don't know this server well enough yet."
        try:
            held = channel_permissions(guild, guild.roles, member, channel, now=datetime.now(UTC))
        except PermissionsUnknown as unknown:
            return f"I {unknown}."
        return None if permission in held else f"You need the permission {permission.name}."

    return check


commands = Commands[Context](["!"])
commands.converter(Target, find_target, "a member of this server")
slowly = Cooldown[Context](5, timedelta(minutes=1), by=lambda context: context.message.author.id)


async def is_below(context: Context, target: Target) -> bool:
    """Whether a member is below whoever calls the command, who is told if it is not."""
    guild = context.cache.get(lookups.guild(context.guild_id))
    author = context.cache.get(lookups.member(context.guild_id, context.message.author.id))
    assert guild is not None  # the check has seen both
    assert author is not None
    if outranks(guild, guild.roles, author, target.member):
        return True
    await context.reply("You cannot do that to someone whose highest role is not below yours.")
    return False


@commands.command("kick", checks=[needs(Permissions.KICK_MEMBERS)], cooldown=slowly)
async def kick(
    context: Context, target: Target, reason: Rest = "no reason", *, silent: bool = False
) -> None:
    """Throw a member out."""
    if not await is_below(context, target):
        return
    await context.http.send(members.delete_guild_member(context.guild_id, target.id, reason=reason))
    if not silent:
        await context.reply(f"{mention_user(target.id)} is gone: {escape(reason)}.")


@commands.command("ban", checks=[needs(Permissions.BAN_MEMBERS)], cooldown=slowly)
async def ban(
    context: Context,
    target: Target,
    reason: Rest = "no reason",
    *,
    delete: timedelta = timedelta(),
    silent: bool = False,
) -> None:
    """Throw a member out for good, with what they have written lately if you like."""
    if not await is_below(context, target):
        return
    seconds = min(int(delete.total_seconds()), BAN_DELETE_MESSAGE_SECONDS)
    request = bans.ban_user_from_guild(
        context.guild_id, target.id, delete_message_seconds=seconds, reason=reason
    )
    await context.http.send(request)
    if not silent:
        await context.reply(f"{mention_user(target.id)} is banned: {escape(reason)}.")


@commands.command("timeout", aliases=["mute"], checks=[needs(Permissions.MODERATE_MEMBERS)])
async def timeout(
    context: Context, target: Target, length: timedelta, reason: Rest = "no reason"
) -> None:
    """Silence a member for a while, such as 2h30m."""
    if not await is_below(context, target):
        return
    now = datetime.now(UTC)
    # A length may be longer than dates go; what is too long is refused below.
    until = now + min(length, timedelta(days=36_500))
    request = members.update_guild_member(
        context.guild_id, target.id, communication_disabled_until=until, reason=reason
    )
    if violations := limits.check(request, now):
        await context.reply(f"`{violations[0]}`")
        return
    await context.http.send(request)
    await context.reply(f"{mention_user(target.id)} is silent until {mention_timestamp(until)}.")


@commands.command("rename", aliases=["nick"], checks=[needs(Permissions.MANAGE_NICKNAMES)])
async def rename(context: Context, target: Target, name: str | None) -> None:
    """Give a member another name, or take it away."""
    await context.http.send(members.update_guild_member(context.guild_id, target.id, nick=name))
    await context.reply(f"Renamed {mention_user(target.id)}.")


@commands.command("purge", aliases=["clear"], checks=[needs(Permissions.MANAGE_MESSAGES)])
async def purge(context: Context, count: int, *, by: Target | None = None) -> None:
    """Delete the newest messages, of everyone or of one member."""
    if not 1 <= count <= 99:
        await context.reply("From 1 to 99 messages.")
        return
    channel_id = context.message.channel_id
    newest = await context.http.send(channels.list_messages(channel_id, limit=100))
    wanted = [
        message.id
        for message in newest
        if message.id != context.message.id and (by is None or message.author.id == by.id)
    ][:count]
    # Together with the command itself there are always enough for a bulk delete.
    doomed = [context.message.id, *wanted]
    if len(doomed) > 1:
        await context.http.send(channels.bulk_delete_messages(channel_id, messages=doomed))
    await context.reply(f"Deleted {len(wanted)} messages.")


@commands.command("help")
async def help_(context: Context, command: Rest = "") -> None:
    """Tell how the commands are used."""
    await context.reply(commands.help(command) or "There is no such command.")


async def handle(event: Event, http: Client, cache: InMemoryCache) -> None:
    """Call the command of a message, if it calls one."""
    match event:
        case MessageCreate(message) if message.guild_id and not message.author.bot:
            context = Context(message.guild_id, message, http, cache)
            match await commands.run(message.content, context):
                case None:
                    pass
                case ArgumentFault() as fault:
                    usage = commands.usage(fault.command)
                    await context.reply(f"{fault}\n```\n{fault.pointer()}\n```Usage: `!{usage}`")
                case fault:
                    await context.reply(str(fault))


async def ask_for_members(cluster: Cluster, guild_id: GuildId) -> None:
    """Have all members of a guild told; the cache hears of them like of everything."""
    await cluster.shard_of(guild_id).request_members(guild_id)


async def main() -> None:
    """Run until interrupted."""
    token = os.environ["DISCORD_TOKEN"]
    cache = InMemoryCache(kinds=KINDS)
    async with (
        Client(token, base_url=API_URL) as http,
        Cluster(token, intents=INTENTS, api_url=API_URL) as cluster,
        Handlers() as handlers,
    ):
        async for _, event in cluster:
            cache.apply(event)
            if isinstance(event, GuildCreate):
                # Of most members Discord does not tell unless it is asked.
                handlers.start(ask_for_members(cluster, event.data.id))
            handlers.start(handle(event, http, cache))


if __name__ == "__main__":
    asyncio.run(main())
