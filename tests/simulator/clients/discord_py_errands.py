"""What moderation and utility bots of discord.py do all day, one errand after the other.

The program ends with the number of errands that the simulator would not let it run, and prints
them: what the library sends with each is more than the documentation has.
"""

import asyncio
import io
import os
import sys
import warnings
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

from yarl import URL

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it imports audioop, which Python 3.13 no longer has
    import discord

T = TypeVar("T")

discord.http.Route.BASE = os.environ["DISCORD_API_URL"]
discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = URL(os.environ["DISCORD_GATEWAY_URL"])
client = discord.Client(intents=discord.Intents.all(), guild_ready_timeout=0.1)
failed: list[str] = []


async def attempt(what: str, errand: Callable[[], Awaitable[T]]) -> T | None:
    """Run an errand, and note if it fails."""
    try:
        return await errand()
    except Exception as error:  # all of them are to be seen at once
        failed.append(f"{what}: {error!r}")
        return None


def picture() -> discord.File:
    """A file to upload."""
    return discord.File(io.BytesIO(b"not really"), "picture.png")


async def in_channels(guild: discord.Guild, channel: discord.TextChannel) -> None:
    """Overwrites, forums, threads."""
    alice = next(one for one in guild.members if not one.bot)
    await attempt("overwrite", lambda: channel.set_permissions(alice, send_messages=False))
    await attempt("no overwrite", lambda: channel.set_permissions(alice, overwrite=None))
    tag = discord.ForumTag(name="bug", emoji="🔥")
    forum = await attempt("forum", lambda: guild.create_forum("help", available_tags=[tag]))
    if forum is not None:
        tags = forum.available_tags
        await attempt(
            "tags", lambda: forum.edit(available_tags=[*tags, discord.ForumTag(name="x")])
        )
        await attempt(
            "post",
            lambda: forum.create_thread(
                name="Help", content="!", file=picture(), applied_tags=tags
            ),
        )
        await attempt("emoji", lambda: forum.edit(default_reaction_emoji="🔥"))
    await attempt("template", lambda: guild.create_template(name="ours"))


async def with_messages(channel: discord.TextChannel) -> None:
    """Edits that keep and add files, threads, webhooks."""
    message = await channel.send("One", file=picture())
    kept = message.attachments
    await attempt("keep files", lambda: message.edit(content="Two", attachments=kept))
    await attempt("add files", lambda: message.add_files(picture()))
    await attempt("thread", lambda: message.create_thread(name="About it"))
    await attempt("pin", message.pin)
    webhook = await attempt("webhook", lambda: channel.create_webhook(name="hook"))
    if webhook is not None:
        sent = await webhook.send("From afar", username="Nobody", wait=True, file=picture())
        await attempt(
            "edit webhook's", lambda: sent.edit(content="x", attachments=sent.attachments)
        )


async def with_people(guild: discord.Guild) -> None:
    """Roles, time-outs, welcome screens, bans."""
    alice = next(one for one in guild.members if not one.bot)
    red = discord.Colour.red()
    role = await attempt("role", lambda: guild.create_role(name="R", colour=red, reason="why"))
    if role is not None:
        await attempt("give", lambda: alice.add_roles(role))
        await attempt("gradient", lambda: role.edit(colour=red))
    await attempt("time-out", lambda: alice.timeout(timedelta(minutes=1), reason="why"))
    welcome = discord.WelcomeChannel(channel=guild.text_channels[0], description="x", emoji="🔥")
    await attempt(
        "welcome", lambda: guild.edit_welcome_screen(welcome_channels=[welcome], enabled=True)
    )
    await attempt("ban", lambda: guild.ban(alice, delete_message_seconds=60))


@client.event
async def on_ready() -> None:
    """Run all errands, and end."""
    (guild,) = client.guilds
    (channel,) = guild.text_channels
    await in_channels(guild, channel)
    await with_messages(channel)
    await with_people(guild)
    await client.close()


async def main() -> int:
    """Run, and say how many errands failed."""
    async with asyncio.timeout(60):
        await client.start(os.environ["DISCORD_TOKEN"])
    print(*failed, sep="\n")
    return len(failed)


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
