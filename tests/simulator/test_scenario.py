"""A file says what there is."""

from pathlib import Path

import pytest

from gloam.core import FakeClock
from gloam.events import Intents
from gloam.models import ChannelType, GuildVoiceChannel, Permissions
from gloam.simulator.scenario import Cast, ScenarioError, perform, read_scenario
from gloam.simulator.world import World

WHOLE = """
bots:
  pinger: {intents: [MESSAGE_CONTENT], token: MTIz.abc.def}
  helper:
users: [alice, bob]
guilds:
  Home:
    members: [alice, bob, pinger]
    roles:
      Moderator: {permissions: [MANAGE_MESSAGES, KICK_MEMBERS], members: [bob]}
    channels:
      general: {topic: Whatever comes to mind, nsfw: true}
      lounge: {type: GUILD_VOICE, settings: {user_limit: 5}}
      rules:
  Work:
    members: [bob, helper]
    channels: {general: {}}
messages:
  - {channel: Home/general, author: alice, content: Hello!}
  - {channel: rules, author: pinger, content: Be kind.}
"""


def made(folder: Path, text: str) -> tuple[World, Cast]:
    """The world of a scenario."""
    path = folder / "world.yaml"
    path.write_text(text, "utf-8")
    world = World(FakeClock())
    return world, perform(read_scenario(path), world)


def test_a_short_name_is_there_where_only_one_guild_has_it(tmp_path: Path) -> None:
    guild = "{roles: {Fan: {}}, channels: {general: {}}, members: [alice]}"
    text = f"users: [alice]\nguilds: {{One: {guild}, Two: {guild}, Three: {guild}}}"
    _, cast = made(tmp_path, text)
    assert "general" not in cast.channels
    assert "Fan" not in cast.roles
    _, cast = made(tmp_path, WHOLE)
    assert cast.roles["Moderator"] is cast.roles["Home/Moderator"]
    assert cast.channels["rules"] is cast.channels["Home/rules"]
    assert "general" not in cast.channels


def test_everything_of_the_file_is_there(tmp_path: Path) -> None:
    world, cast = made(tmp_path, WHOLE)
    pinger = cast.bots["pinger"]
    assert pinger.privileged_intents == Intents.MESSAGE_CONTENT
    assert world.bots["MTIz.abc.def"] is pinger
    home = world.guild(cast.guilds["Home"])
    assert home.owner_id == cast.account("alice").id
    assert set(world.members[home.id]) == {
        cast.account(name).id for name in ("alice", "bob", "pinger")
    }
    role = cast.roles["Home/Moderator"]
    assert role.permissions == Permissions.MANAGE_MESSAGES | Permissions.KICK_MEMBERS
    assert world.member(home.id, cast.account("bob").id).roles == [role.id]
    lounge = world.channel(cast.channels["lounge"].id)
    assert isinstance(lounge, GuildVoiceChannel)
    assert (lounge.type, lounge.user_limit) == (ChannelType.GUILD_VOICE, 5)
    assert [
        (message.author.username, message.content)
        for channel in ("Home/general", "rules")
        for message in world.messages[cast.channels[channel].id].values()
    ] == [("alice", "Hello!"), ("pinger", "Be kind.")]


def test_a_name_that_two_guilds_use_is_known_with_its_guild_only(tmp_path: Path) -> None:
    _, cast = made(tmp_path, WHOLE)
    assert sorted(cast.channels) == [
        "Home/general", "Home/lounge", "Home/rules", "Work/general", "lounge", "rules"
    ]  # fmt: skip


def test_an_empty_file_is_an_empty_world(tmp_path: Path) -> None:
    world, _ = made(tmp_path, "")
    assert not world.users
    assert not world.guilds


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("users: [", "world.yaml"),
        ("user: [alice]", "unknown field `user`"),
        ("users: 5", r"\$.users"),
        ("guilds: {Home: {members: [carol]}}", "no account 'carol'; there are: none"),
        ("users: [a]\nmessages: [{channel: x, author: a, content: y}]", "no channel 'x'"),
        ("bots: {b: {intents: [ALL]}}", "no intent 'ALL'"),
        ("users: [a]\nguilds: {H: {members: [a], channels: {c: {type: X}}}}", "no kind of channel"),
        ("users: [a]\nguilds: {H: {members: [a], roles: {r: {permissions: [X]}}}}", "permission"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(ScenarioError, match=complaint):
        made(tmp_path, text)
