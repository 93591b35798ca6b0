"""Accounts: people and bots.

https://discord.com/developers/docs/resources/user
"""

import secrets
from base64 import b64encode
from collections.abc import Mapping

from msgspec import structs

from gloam.core import Token
from gloam.events import PRIVILEGED_INTENTS, Intents, UserUpdate
from gloam.models import User, UserId
from gloam.simulator.world import access
from gloam.simulator.world.members import change
from gloam.simulator.world.state import Bot, World


def create_user(world: World, name: str) -> User:
    """A new person."""
    return _create(world, name, is_bot=False)


def create_bot(world: World, name: str, *, privileged_intents: Intents = PRIVILEGED_INTENTS) -> Bot:
    """A new bot with a token of its own; all privileged intents are switched on unless said."""
    user = _create(world, name, is_bot=True)
    bot = Bot(user, _new_token(user), privileged_intents)
    world.bots[bot.token.reveal()] = bot
    return bot


def reset_token(world: World, bot: Bot) -> None:
    """A bot gets another token; the old one is worth nothing any more."""
    del world.bots[bot.token.reveal()]
    bot.token = _new_token(bot.user)
    world.bots[bot.token.reveal()] = bot


def update(world: World, user_id: UserId, settings: Mapping[str, object]) -> User:
    """An account changes what it is called and how it looks; its guilds hear of it."""
    user = structs.replace(world.user(user_id), **settings)
    world.users[user.id] = user
    for bot in world.bots.values():
        if bot.id == user.id:
            bot.user = user
    world.emit(UserUpdate(user, 0), access.only(user.id))
    for guild in world.guilds_of(user.id):
        change(world, guild.id, user.id, {"user": user})
    return user


def _new_token(user: User) -> Token:
    # Clients read the account's id from the first of the three parts, as from Discord's tokens.
    account = b64encode(str(user.id).encode()).decode().rstrip("=")
    return Token(f"{account}.{secrets.token_urlsafe(4)}.{secrets.token_urlsafe(27)}")


def _create(world: World, name: str, *, is_bot: bool) -> User:
    user = User(
        id=UserId(world.snowflakes.make()),
        username=name,
        discriminator="0",
        global_name=None,
        avatar=None,
        bot=is_bot,
    )
    world.users[user.id] = user
    return user
