"""The world's rules that no other test sees: mentions, nonces, names of uploads."""

from msgspec import UNSET

from gloam.core import FakeClock
from gloam.models import AllowedMentions, AllowedMentionType, RoleId
from gloam.simulator.world import Draft, World, accounts, channels, guilds, messages, uploads
from gloam.simulator.world.mentions import Mentions, read_mentions


class Scene:
    """Alice and Bob in a channel."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.world = World(self.clock)
        self.alice = accounts.create_user(self.world, "alice")
        self.bob = accounts.create_user(self.world, "bob")
        guild = guilds.create_guild(self.world, "Home", [self.alice, self.bob])
        self.channel = channels.create_text_channel(self.world, guild.id, "general")

    @property
    def text(self) -> str:
        return f"@everyone <@{self.alice.id}> <@!{self.bob.id}> <@&7> <@99> <@{self.bob.id}>"


def names(mentions: Mentions) -> list[str]:
    return [user.username for user in mentions.users]


def test_without_a_word_everything_counts() -> None:
    scene = Scene()
    mentions = read_mentions(scene.world, scene.text)
    assert names(mentions) == ["alice", "bob"]
    assert list(mentions.roles) == [RoleId(7)]
    assert mentions.everyone


def test_only_what_is_allowed_counts() -> None:
    scene = Scene()
    nothing = read_mentions(scene.world, scene.text, AllowedMentions(parse=[]))
    assert nothing == Mentions([], [], False)
    roles = AllowedMentions(parse=[AllowedMentionType.ROLES], users=[scene.bob.id])
    some = read_mentions(scene.world, scene.text, roles)
    assert (names(some), list(some.roles), some.everyone) == (["bob"], [RoleId(7)], False)


def test_a_reply_mentions_whom_it_answers() -> None:
    scene = Scene()
    asked = messages.post(scene.world, scene.alice.id, scene.channel.id, Draft(content="?"))
    world = scene.world
    assert names(read_mentions(world, "!", replied_to=asked)) == ["alice"]
    assert names(read_mentions(world, "!", AllowedMentions(parse=[]), asked)) == []
    pinged = AllowedMentions(parse=[], replied_user=True)
    assert names(read_mentions(world, "!", pinged, asked)) == ["alice"]


async def test_a_nonce_is_remembered_for_a_while() -> None:
    scene = Scene()
    alice, bob, channel = scene.alice.id, scene.bob.id, scene.channel.id
    posted = messages.post(scene.world, alice, channel, Draft(content="x", nonce="n"))
    messages.post(scene.world, bob, channel, Draft(content="y", nonce="m"))
    assert messages.recent(scene.world, alice, channel, "n") == posted
    assert messages.recent(scene.world, bob, channel, "n") is None
    await scene.clock.advance(301)
    assert messages.recent(scene.world, alice, channel, "n") is None


def test_uploads_get_names_that_urls_can_carry() -> None:
    scene = Scene()
    plain = uploads.store(scene.world, scene.channel.id, "a-b_1.txt", "text/plain", b"x")
    assert (plain.filename, plain.title) == ("a-b_1.txt", UNSET)
    odd = uploads.store(scene.world, scene.channel.id, "a b/ü.txt", "text/plain", b"x")
    assert (odd.filename, odd.title) == ("a_b__.txt", "a b/ü.txt")
    assert odd.url.endswith("/a_b__.txt")
