"""A handler, a check or a converter of the wrong type is found before the bot runs."""

from datetime import timedelta
from typing import NamedTuple

from gloam.models.ids import ChannelId, UserId
from gloam.parser import Commands, Cooldown


class Context(NamedTuple):
    user_id: UserId


class Member(NamedTuple):
    id: UserId


commands = Commands[Context](["!"])


@commands.command("whois")  # error: arg-type
async def wrong_context(context: str, user: UserId) -> None: ...


@commands.command("whois")  # error: arg-type
def not_a_coroutine(context: Context, user: UserId) -> None: ...


def says_true(context: Context) -> bool:
    return context.user_id > 5


@commands.command("whois", checks=[says_true])  # error: list-item
async def check_that_says_true(context: Context) -> None: ...


@commands.command("move")
async def argument_of_another_kind(context: Context, channel: ChannelId) -> None:
    user: UserId = channel  # error: assignment
    print(user)


def reads_a_number(text: str, context: Context) -> int:
    return int(text)


def of_another_context(text: str, context: Member) -> Member:
    return context


commands.converter(Member, reads_a_number)  # error: arg-type
commands.converter(Member, of_another_context)  # error: arg-type
Cooldown[Context](1, timedelta(1), by=lambda context: context.name)  # error: attr-defined


async def wrong_call(context: Context) -> None:
    await argument_of_another_kind(context, context.user_id)  # error: arg-type
