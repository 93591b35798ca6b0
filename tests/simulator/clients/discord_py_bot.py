"""A bot written with discord.py, as its users write one, and pointed at another Discord than the
real one. What it is told in a channel says what it shows of itself.
"""

import io
import os
import warnings

from yarl import URL

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it imports audioop, which Python 3.13 no longer has
    import discord
    from discord import app_commands

# The library has no setting for it.
discord.http.Route.BASE = os.environ["DISCORD_API_URL"]
discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = URL(os.environ["DISCORD_GATEWAY_URL"])


class Robot(discord.Client):
    """The bot."""

    def __init__(self) -> None:
        # Two seconds for guilds to arrive are the default; here they are all there at once.
        super().__init__(intents=discord.Intents.all(), guild_ready_timeout=0.1)
        self.tree = app_commands.CommandTree(self)

    async def setup_hook(self) -> None:
        """Declare the slash command."""
        await self.tree.sync()

    async def on_ready(self) -> None:
        """Say in every channel what was heard of at the start."""
        assert self.user is not None  # it is ready
        for guild in self.guilds:
            for channel in guild.text_channels:
                await channel.send(f"{self.user.name} is in {guild.name} #{channel.name}")

    async def on_message(self, message: discord.Message) -> None:
        """Do what a person says."""
        if message.author.bot:
            return
        match message.content:
            case "!ping":
                answer = await message.reply("Pong!")
                await answer.edit(content="Pong?")
            case "!react":
                await message.add_reaction("👍")
            case "!upload":
                rock = discord.File(io.BytesIO(b"rock"), "rock.txt")
                await message.channel.send("A rock.", file=rock)
            case "!burst":
                for number in range(12):
                    await message.channel.send(str(number))
            case _:
                pass


robot = Robot()


@robot.tree.command(description="Adds two numbers.")
async def add(interaction: discord.Interaction, first: int, second: int) -> None:
    """Answer the slash command."""
    await interaction.response.send_message(f"{first} + {second} = {first + second}")


robot.run(os.environ["DISCORD_TOKEN"])
