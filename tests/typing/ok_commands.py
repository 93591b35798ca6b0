"""A handler's parameters have the types that it declares, and a converter gives its type."""

from datetime import timedelta
from typing import NamedTuple

from gloam.models.ids import GuildId, UserId
from gloam.parser import Commands, Rest, Unreadable


class Context(NamedTuple):
    guild_id: GuildId


class Member(NamedTuple):
    id: UserId


async def find_member(text: str, context: Context) -> Member:
    if not text.isdecimal():
        raise Unreadable("a member")
    return Member(UserId(int(text)))


async def prefixes(context: Context) -> list[str]:
    return ["!" if context.guild_id else ""]


commands = Commands(prefixes)
commands.converter(Member, find_member, "a member of this server")


@commands.command("ban", checks=[lambda context: None if context.guild_id else "Not here."])
async def ban(
    context: Context,
    member: Member,
    span: timedelta | None,
    why: Rest = "",
    *,
    silent: bool = False,
) -> None:
    seconds: float = span.total_seconds() if span else 0
    print(context.guild_id, member.id, seconds, why.upper(), silent)


async def call_it_from_code(context: Context, member: Member) -> None:
    await ban(context, member, None, silent=True)
