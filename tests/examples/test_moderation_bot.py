"""The moderation bot as a process of its own against the simulator: commands and refusals."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from gloam.models import Message, Permissions
from gloam.models.ids import GuildId, RoleId
from gloam.simulator import Person, Place, RefusedError, Simulator
from gloam.simulator.world import members, roles
from tests.examples.test_examples import PATIENCE, program

MODERATE = (
    Permissions.KICK_MEMBERS
    | Permissions.BAN_MEMBERS
    | Permissions.MODERATE_MEMBERS
    | Permissions.MANAGE_NICKNAMES
    | Permissions.MANAGE_MESSAGES
)


@dataclass(frozen=True)
class Server:
    """A guild with the bot, a moderator and a member."""

    discord: Simulator
    guild_id: GuildId
    channel: Place
    moderator: Person
    member: Person
    role_id: RoleId

    async def say(self, who: Person, text: str) -> str:
        """What the bot answers to a message."""
        await who.send(self.channel, text)
        return (await self.discord.next_message(self.channel, PATIENCE)).content

    def nick(self, who: Person) -> object:
        return self.discord.world.members[self.guild_id][who.user.id].nick

    def present(self, who: Person) -> bool:
        return who.user.id in self.discord.world.members[self.guild_id]

    def silent_until(self, who: Person) -> datetime | None:
        held = self.discord.world.members[self.guild_id][who.user.id].communication_disabled_until
        return held or None

    def messages(self) -> list[Message]:
        return list(self.discord.world.messages[self.channel.id].values())


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Simulator() as discord:
        bot, alice, bob = discord.bot("keeper"), discord.user("alice"), discord.user("bob")
        channel = discord.channel("general", bot, alice, bob)
        guild_id = next(iter(discord.world.guilds))
        async with program("moderation_bot.py", bot.token.reveal(), discord):
            await discord.connected(bot, PATIENCE)
            await discord.until(lambda: discord.hub.members_asked or None, PATIENCE)
            role = roles.grant(discord.world, guild_id, alice.user.id, MODERATE)
            yield Server(discord, guild_id, channel, alice, bob, role.id)


async def test_a_moderator_renames_and_kicks(server: Server) -> None:
    alice, bob = server.moderator, server.member
    mention = f"<@{bob.user.id}>"
    assert await server.say(alice, f"!rename {mention} 'Bob the Second'") == f"Renamed {mention}."
    assert server.nick(bob) == "Bob the Second"
    assert await server.say(alice, "!NICK 'Bob the Second'") == f"Renamed {mention}."
    assert server.nick(bob) is None
    answer = await server.say(alice, "!kick bob being *very* rude")
    assert answer == f"{mention} is gone: being \\*very\\* rude."
    assert not server.present(bob)


async def test_a_moderator_bans_with_what_was_written(server: Server) -> None:
    alice, bob = server.moderator, server.member
    await bob.send(server.channel, "buy my coins")
    answer = await server.say(alice, f"!ban <@{bob.user.id}> --delete 1d selling 'coins'")
    assert answer == f"<@{bob.user.id}> is banned: selling 'coins'."
    assert not server.present(bob)
    [ban] = server.discord.world.bans[server.guild_id].values()
    assert (ban.user.id, ban.reason) == (bob.user.id, "selling 'coins'")
    assert all(message.author.id != bob.user.id for message in server.messages())


async def test_a_moderator_silences_for_a_while(server: Server) -> None:
    alice, bob = server.moderator, server.member
    before = datetime.now(UTC)
    answer = await server.say(alice, "!timeout bob 2h30m too loud")
    until = server.silent_until(bob)
    assert until is not None
    assert timedelta(hours=2.5) <= until - before < timedelta(hours=2.5, minutes=1)
    assert answer == f"<@{bob.user.id}> is silent until <t:{int(until.timestamp())}>."
    with pytest.raises(RefusedError):
        await bob.send(server.channel, "hello?")
    answer = await server.say(alice, "!mute bob 29d")
    assert answer.startswith("`communication_disabled_until: at most 2,419,200 seconds from now")
    answer = await server.say(alice, "!mute bob 999999999d")  # no date is as far off as that
    assert answer.startswith("`communication_disabled_until: at most 2,419,200 seconds from now")
    assert server.silent_until(bob) == until
    answer = await server.say(alice, "!timeout bob soon")
    assert answer.startswith("length: expected a duration, such as 2h30m, not soon.")


async def test_nobody_kicks_who_is_not_below_them(server: Server) -> None:
    alice, bob = server.moderator, server.member
    changes = {"roles": [server.role_id]}
    members.change(server.discord.world, server.guild_id, bob.user.id, changes)
    refused = "You cannot do that to someone whose highest role is not below yours."
    for command in ("!kick bob", "!ban bob", "!timeout bob 5m"):
        assert await server.say(alice, command) == refused
    assert server.present(bob)
    assert server.silent_until(bob) is None


async def test_who_may_not_is_told_so_and_learns_nothing_else(server: Server) -> None:
    answer = await server.say(server.member, "!kick nobody at all")
    assert answer == "You need the permission KICK_MEMBERS."
    assert await server.say(server.member, "!purge x") == "You need the permission MANAGE_MESSAGES."


async def test_a_mistake_is_pointed_at(server: Server) -> None:
    assert await server.say(server.moderator, "!kick nobody --silent") == (
        "target: expected a member of this server, not nobody.\n"
        "```\n!kick nobody --silent\n      ^^^^^^\n```"
        "Usage: `!kick <target> [reason...] [--silent]`"
    )


async def test_the_newest_messages_are_deleted(server: Server) -> None:
    alice, bob = server.moderator, server.member
    for number in range(3):
        await alice.send(server.channel, f"alice {number}")
        await bob.send(server.channel, f"bob {number}")
    assert await server.say(alice, "!purge 2 --by bob") == "Deleted 2 messages."
    left = [message.content for message in server.messages()]
    assert left == ["alice 0", "bob 0", "alice 1", "alice 2", "Deleted 2 messages."]
    assert await server.say(alice, "!purge 99") == "Deleted 5 messages."
    assert [message.content for message in server.messages()] == ["Deleted 5 messages."]
    assert await server.say(alice, "!purge 100") == "From 1 to 99 messages."


async def test_help_is_made_from_the_commands(server: Server) -> None:
    answer = await server.say(server.member, "!help")
    assert "`purge <count> [--by <by>]` Delete the newest messages" in answer
    assert (await server.say(server.member, "!help nick")).endswith("Also: `nick`")
    assert await server.say(server.member, "!help unban") == "There is no such command."


async def test_too_much_is_too_soon(server: Server) -> None:
    changes = {"roles": [server.role_id]}
    members.change(server.discord.world, server.guild_id, server.member.user.id, changes)
    for _ in range(5):
        await server.say(server.moderator, "!kick bob")
    answer = await server.say(server.moderator, "!kick bob")
    assert answer.startswith("kick can be used again in ")
