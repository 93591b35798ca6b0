"""A bot written with hikari, as its users write one, and pointed at another Discord than the real
one. What it is told in a channel says what it shows of itself.
"""

import os

import hikari

bot = hikari.GatewayBot(
    os.environ["DISCORD_TOKEN"],
    intents=hikari.Intents.ALL,
    rest_url=os.environ["DISCORD_API_URL"],
    banner=None,
)


@bot.listen(hikari.StartedEvent)
async def started(_: hikari.StartedEvent) -> None:
    """Declare the slash command, and say in every channel what was heard of at the start."""
    application = await bot.rest.fetch_application()
    command = bot.rest.slash_command_builder("add", "Adds two numbers.")
    for name in ("first", "second"):
        option = hikari.CommandOption(
            type=hikari.OptionType.INTEGER, name=name, description="A number.", is_required=True
        )
        command.add_option(option)
    await bot.rest.set_application_commands(application.id, [command])
    for guild in bot.cache.get_available_guilds_view().values():
        for channel in guild.get_channels().values():
            if isinstance(channel, hikari.GuildTextChannel):
                await channel.send(f"{bot.get_me()} is in {guild.name} #{channel.name}")


@bot.listen(hikari.GuildMessageCreateEvent)
async def heard(event: hikari.GuildMessageCreateEvent) -> None:
    """Do what a person says."""
    if event.is_bot:
        return
    match event.content:
        case "!ping":
            answer = await event.message.respond("Pong!", reply=True)
            await answer.edit("Pong?")
        case "!react":
            await event.message.add_reaction("👍")
        case "!upload":
            await event.message.respond("A rock.", attachment=hikari.Bytes(b"rock", "rock.txt"))
        case "!burst":
            for number in range(12):
                await event.message.respond(str(number))
        case _:
            pass


@bot.listen(hikari.InteractionCreateEvent)
async def asked(event: hikari.InteractionCreateEvent) -> None:
    """Answer the slash command."""
    interaction = event.interaction
    if isinstance(interaction, hikari.CommandInteraction):
        numbers = [int(str(option.value)) for option in interaction.options or ()]
        await interaction.create_initial_response(
            hikari.ResponseType.MESSAGE_CREATE, f"{numbers[0]} + {numbers[1]} = {sum(numbers)}"
        )


@bot.listen(hikari.ShardResumedEvent)
async def resumed(_: hikari.ShardResumedEvent) -> None:
    """Tell that the session went on."""
    print("resumed", flush=True)


bot.run(check_for_updates=False)
