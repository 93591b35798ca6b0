"""A bot that shows a card of components: `/suggest` opens it, a button opens a form on it.

The card is a message of components, with a button to open a form and one to throw the card away.
What is written in the form comes back as an interaction, which a handler waits for.

Environment: `DISCORD_TOKEN`, and `DISCORD_API_URL` to talk to another Discord than the real one.
"""

import asyncio
import os
from collections.abc import Sequence

from gloam.events import Event, Intents, InteractionCreate
from gloam.gateway import Cluster, Handlers
from gloam.http import Client
from gloam.models import (
    ApplicationCommandInteraction,
    ButtonStyle,
    ChatInputCommandData,
    Component,
    InteractionResponse,
    MessageCallbackData,
    MessageComponentInteraction,
    MessageFlags,
    MessageResponse,
    ModalResponse,
    ModalSubmitInteraction,
    SubmittedLabel,
    SubmittedTextInput,
    UpdateMessageCallbackData,
    UpdateMessageResponse,
)
from gloam.routes import application_commands, applications, interactions
from gloam.standby import Standby, StandbyClosed, component, modal
from gloam.toolbox import build, escape

API_URL = os.environ.get("DISCORD_API_URL", "https://discord.com/api/v10")
PATIENCE = 600.0
COMMAND = build.slash_command("suggest", "Suggest something for this server")


def card(suggestions: Sequence[str], prefix: str) -> Sequence[Component]:
    """The card, with what has been suggested so far."""
    listed = "\n".join(f"- {escape(suggestion)}" for suggestion in suggestions)
    return [
        build.container(
            "# Suggestions",
            build.section(
                listed or "Nothing yet.",
                accessory=build.button("Suggest", f"{prefix}:open", ButtonStyle.PRIMARY),
            ),
            build.separator(),
            build.row(build.button("Close", f"{prefix}:close", ButtonStyle.DANGER)),
            color=0x5865F2,
        )
    ]


def form(prefix: str) -> ModalResponse:
    """The form that the button opens."""
    field = build.text_input("suggestion", long=True, length=(1, 500))
    return ModalResponse(
        data=build.modal(f"{prefix}:form", "Suggestion", build.label("What should change?", field))
    )


def written(interaction: ModalSubmitInteraction) -> str:
    """What was written in the form."""
    for part in interaction.data.components:
        match part:
            case SubmittedLabel(component=SubmittedTextInput(value=value)):
                return value
    return ""


class Card:
    """A card in a channel, from the command that opens it to the button that closes it."""

    def __init__(self, http: Client, standby: Standby, prefix: str) -> None:
        self._http = http
        self._standby = standby
        self._prefix = prefix
        self._suggestions: list[str] = []

    async def run(self, opening: ApplicationCommandInteraction) -> None:
        """Show the card, and work it until it is closed or nobody uses it any more."""
        prefix = self._prefix
        ours = (
            component(f"{prefix}:open"),
            component(f"{prefix}:close"),
            modal(f"{prefix}:form"),
        )
        async with self._standby.stream(ours) as events:
            await self._answer(
                opening,
                MessageResponse(
                    data=MessageCallbackData(
                        components=card(self._suggestions, prefix),
                        flags=MessageFlags.IS_COMPONENTS_V2,
                    )
                ),
            )
            try:
                while await self._use(await events.next(timeout=PATIENCE)):
                    pass
            except (TimeoutError, StandbyClosed):
                pass

    async def _use(self, event: InteractionCreate) -> bool:
        """Answer a use of the card; whether it stays open."""
        match event.data:
            case MessageComponentInteraction(data=data) as pressed:
                if data.custom_id.endswith(":close"):
                    await self._answer(pressed, updated([build.text("Closed.")]))
                    return False
                await self._answer(pressed, form(self._prefix))
            case ModalSubmitInteraction() as sent:
                self._suggestions.append(written(sent))
                await self._answer(sent, updated(card(self._suggestions, self._prefix)))
        return True

    async def _answer(
        self,
        interaction: (
            ApplicationCommandInteraction | MessageComponentInteraction | ModalSubmitInteraction
        ),
        response: InteractionResponse,
    ) -> None:
        await self._http.send(
            interactions.create_interaction_response(
                interaction.id, interaction.token, body=response
            )
        )


def updated(components: Sequence[Component]) -> UpdateMessageResponse:
    """The answer that puts other components in the place of the card's."""
    return UpdateMessageResponse(data=UpdateMessageCallbackData(components=components))


async def handle(event: Event, http: Client, standby: Standby) -> None:
    """Open a card for whoever asks."""
    match event:
        case InteractionCreate(
            ApplicationCommandInteraction(data=ChatInputCommandData()) as opening
        ):
            await Card(http, standby, f"card-{opening.id}").run(opening)


async def main() -> None:
    """Register the command, and run until interrupted."""
    token = os.environ["DISCORD_TOKEN"]
    async with (
        Client(token, base_url=API_URL) as http,
        Cluster(token, intents=Intents.NONE, api_url=API_URL) as cluster,
        Handlers() as handlers,
        Standby() as standby,
    ):
        us = await http.send(applications.get_my_application())
        await http.send(application_commands.bulk_set_application_commands(us.id, body=[COMMAND]))
        async for _, event in cluster:
            standby.process(event)
            handlers.start(handle(event, http, standby))


if __name__ == "__main__":
    asyncio.run(main())
