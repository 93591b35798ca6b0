"""The reaction menu and the card as processes of their own against the simulator.

People react, run the command, click and fill in the form; what the bot makes of it is in the world.
"""

import sys
from collections import Counter
from collections.abc import Iterator

import pytest

from examples import components_card, reaction_menu
from gloam.models import Message, TextDisplay
from gloam.simulator import Discord, Person, Place, RefusedError
from gloam.simulator.world.drafts import walk
from gloam.toolbox import limits
from tests.examples.test_examples import EXAMPLES

FIRST, SECOND, THIRD = reaction_menu.PAGES


def reactions(discord: Discord, message: Message) -> Counter[str | None]:
    """The reactions to a message, by emoji."""
    now = discord.world.message(message.channel_id, message.id)
    return Counter({one.emoji.name: one.count for one in now.reactions or ()})


async def opened(discord: Discord, asking: Person, channel: Place) -> Message:
    """A menu that someone has asked for, once the bot has put all of its buttons below."""
    await asking.send(channel, "!pages")
    menu = await discord.next_message(channel)
    assert menu.content == FIRST
    for emoji in (*reaction_menu.TURNS, reaction_menu.CLOSE):
        assert (await discord.next_reaction(menu)).emoji.name == emoji
    return menu


async def closed(discord: Discord, menu: Message) -> None:
    """Wait until nobody can turn the pages of a menu any more."""
    await discord.until(lambda: not reactions(discord, menu) or None)


async def test_the_menu_turns_its_pages_for_its_owner(discord: Discord) -> None:
    bot, alice, bob = discord.bot("pager"), discord.user("alice"), discord.user("bob")
    channel = discord.channel("general", bot, alice, bob)
    async with discord.program(bot, sys.executable, EXAMPLES / "reaction_menu.py"):
        menu = await opened(discord, alice, channel)
        await bob.react(menu, "⏭")  # not his menu
        await alice.react(menu, "❤")  # turns nothing
        await alice.react(menu, "⏩")
        assert (await discord.next_edit(menu)).content == SECOND
        await alice.react(menu, "⏭")
        assert (await discord.next_edit(menu)).content == THIRD
        await alice.unreact(menu, "⏩")  # there is no further page
        await alice.react(menu, "⏪")
        assert (await discord.next_edit(menu)).content == SECOND
        await alice.unreact(menu, "⏪")
        assert (await discord.next_edit(menu)).content == FIRST
        await alice.react(menu, reaction_menu.CLOSE)
        await closed(discord, menu)


async def test_two_menus_do_not_turn_each_other(discord: Discord) -> None:
    bot, alice, bob = discord.bot("pager"), discord.user("alice"), discord.user("bob")
    channel = discord.channel("general", bot, alice, bob)
    async with discord.program(bot, sys.executable, EXAMPLES / "reaction_menu.py"):
        hers, his = await opened(discord, alice, channel), await opened(discord, bob, channel)
        await alice.react(his, "⏭")
        await alice.react(hers, "⏩")
        await bob.react(his, "⏭")
        assert (await discord.next_edit(his)).content == THIRD
        assert (await discord.next_edit(hers)).content == SECOND


async def test_the_menu_closes_with_the_bot(
    discord: Discord, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot, alice = discord.bot("pager"), discord.user("alice")
    channel = discord.channel("general", bot, alice)
    monkeypatch.setenv("DISCORD_TOKEN", bot.token.reveal())
    monkeypatch.setattr(reaction_menu, "API_URL", discord.api_url)
    async with discord.running(reaction_menu.main(), bot):
        menu = await opened(discord, alice, channel)
    await closed(discord, menu)


def texts(message: Message) -> Iterator[str]:
    """The texts of a card, from above to below."""
    for part in walk(message.components or ()):
        if isinstance(part, TextDisplay):
            yield part.content


async def suggested(discord: Discord, who: Person, card: Message, suggestion: str) -> Message:
    """The card after someone has written a suggestion into its form."""
    asked = await who.click(card, "Suggest")
    form = await discord.modal(asked)
    assert form.title == "Suggestion"
    return await discord.answer(await who.submit(asked, suggestion=suggestion))


async def test_the_card_collects_suggestions_and_closes(discord: Discord) -> None:
    bot, alice, bob = discord.bot("clerk"), discord.user("alice"), discord.user("bob")
    channel = discord.channel("general", bot, alice, bob)
    async with discord.program(bot, sys.executable, EXAMPLES / "components_card.py"):
        await discord.command("suggest")
        card = await discord.answer(await alice.run(channel, "suggest"))
        assert list(texts(card)) == ["# Suggestions", "Nothing yet."]
        card = await suggested(discord, bob, card, "More *cake*")
        card = await suggested(discord, alice, card, "Less noise")
        assert list(texts(card)) == ["# Suggestions", "- More \\*cake\\*\n- Less noise"]
        with pytest.raises(RefusedError):
            await suggested(discord, bob, card, "x" * 501)
        card = await discord.answer(await alice.click(card, "Close"))
        assert list(texts(card)) == ["Closed."]
        with pytest.raises(RefusedError):
            await alice.click(card, "Suggest")


async def test_each_card_has_suggestions_of_its_own(discord: Discord) -> None:
    bot, alice = discord.bot("clerk"), discord.user("alice")
    channel = discord.channel("general", bot, alice)
    async with discord.program(bot, sys.executable, EXAMPLES / "components_card.py"):
        await discord.command("suggest")
        one = await discord.answer(await alice.run(channel, "suggest"))
        other = await discord.answer(await alice.run(channel, "suggest"))
        await suggested(discord, alice, one, "Tea")
        assert "- Coffee" in list(texts(await suggested(discord, alice, other, "Coffee")))


def test_discord_would_take_the_card_and_its_form() -> None:
    suggestions = ["x" * 80] * 20
    assert not limits.check(components_card.card(suggestions, "card-1"))
    assert not limits.check(components_card.form("card-1"))
    assert not limits.check(components_card.COMMAND)
