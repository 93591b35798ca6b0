"""Emojis of guilds and of the application.

https://discord.com/developers/docs/resources/emoji
"""

from collections.abc import Sequence

from gloam.models import ApplicationId, Emoji, EmojiId, EmojiList, JsonErrorCode
from gloam.routes.bodies import (
    CreateApplicationEmojiBody,
    CreateGuildEmojiBody,
    UpdateApplicationEmojiBody,
    UpdateGuildEmojiBody,
)
from gloam.simulator.errors import RefusedError
from gloam.simulator.rest.call import Call
from gloam.simulator.rest.settings import given
from gloam.simulator.world import emojis


def list_guild_emojis(call: Call) -> Sequence[Emoji]:
    """The emojis of a guild."""
    return call.guild().emojis


def get_guild_emoji(call: Call) -> Emoji:
    """An emoji of a guild."""
    return emojis.emoji_of(call.guild(), call.id("emoji_id"))


def create_guild_emoji(call: Call) -> Emoji:
    """A new emoji."""
    guild, body = call.guild(), call.body(CreateGuildEmojiBody)
    roles = body.roles or ()
    return emojis.create(
        call.world, call.user_id, guild.id, body.name, body.image, roles, reason=call.reason
    )


def update_guild_emoji(call: Call) -> Emoji:
    """Change an emoji."""
    guild, body = call.guild(), call.body(UpdateGuildEmojiBody)
    settings = given(body, Emoji)
    if body.roles is None:
        settings["roles"] = []
    target = call.id("emoji_id")
    return emojis.update(call.world, call.user_id, guild.id, target, settings, reason=call.reason)


def delete_guild_emoji(call: Call) -> None:
    """An emoji goes."""
    guild, target = call.guild(), call.id("emoji_id")
    emojis.delete(call.world, call.user_id, guild.id, target, reason=call.reason)


def _application(call: Call) -> ApplicationId:
    application_id = ApplicationId(call.id("application_id"))
    if application_id != call.bot.application_id:
        raise RefusedError(JsonErrorCode.NOT_AUTHORIZED_FOR_APPLICATION)
    return application_id


def list_application_emojis(call: Call) -> EmojiList:
    """The emojis of the application."""
    found = call.world.application_emojis.get(_application(call), {})
    return EmojiList(items=list(found.values()))


def get_application_emoji(call: Call) -> Emoji:
    """An emoji of the application."""
    return emojis.own_of(call.world, _application(call), call.id("emoji_id"))


def create_application_emoji(call: Call) -> Emoji:
    """A new emoji of the application."""
    body, application_id = call.body(CreateApplicationEmojiBody), _application(call)
    return emojis.create_own(call.world, application_id, call.user_id, body.name, body.image)


def update_application_emoji(call: Call) -> Emoji:
    """Change an emoji of the application."""
    emoji = get_application_emoji(call)
    name = call.body(UpdateApplicationEmojiBody).name or emoji.name or ""
    return emojis.rename_own(call.world, _application(call), call.id("emoji_id"), name)


def delete_application_emoji(call: Call) -> None:
    """An emoji of the application goes."""
    get_application_emoji(call)
    del call.world.application_emojis[_application(call)][EmojiId(call.id("emoji_id"))]
