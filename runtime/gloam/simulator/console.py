"""A local Discord by hand: a line that is typed is what somebody does in it.

In: lines. Out: the act of a person, and lines of what bots say. A line is what the person says who
has the word, in the channel that is looked at; `/add name=x` runs a slash command, and what begins
with a colon is one of `HELP`. What cannot be done is told in words, and never ends anything.
"""

from collections.abc import Mapping
from typing import Final

from msgspec import UNSET

from gloam.events import MessageCreate, MessageUpdate
from gloam.models import Button, ChannelId, Message
from gloam.simulator.errors import RefusedError
from gloam.simulator.people import Person, Place
from gloam.simulator.simulator import Simulator
from gloam.simulator.world import Emission
from gloam.simulator.world.drafts import walk

HELP: Final = """\
hello               says it
/add name=x         runs a slash command
:click Press me     clicks a button of the bot's last message
:react 🔥           reacts to it
:as bob             somebody else has the word
:in lounge          in another channel
:help               shows this\
"""


class Console:
    """Obeys lines.

    Args:
        discord: what happens in it.
        people: who can have the word, by name; the first of them has it.
        places: the channels, by name; the first of them is looked at.
    """

    def __init__(
        self, discord: Simulator, people: Mapping[str, Person], places: Mapping[str, Place]
    ) -> None:
        self._people = people
        self._places = places
        self._person = next(iter(people.values()), None)
        self._place = next(iter(places.values()), None)
        self._last: Message | None = None
        self._names: Mapping[ChannelId, str] = {
            place.id: name for name, place in reversed(list(places.items()))
        }
        discord.world.subscribe(self._hear)

    async def obey(self, line: str) -> str:
        """Do what a line says; what there is to tell of it, which may be nothing."""
        line = line.strip()
        try:
            if line.startswith(":"):
                verb, _, rest = line[1:].partition(" ")
                return await self._command(verb, rest.strip())
            if not line:
                return ""
            if self._person is None or self._place is None:
                return "nobody is there to say it, or nowhere"
            if line.startswith("/"):
                return await self._run(self._person, self._place, line)
            await self._person.send(self._place, line)
        except RefusedError as error:
            return str(error)
        return ""

    async def _run(self, person: Person, place: Place, line: str) -> str:
        words = line.split()
        path = [word for word in words if "=" not in word]
        values = dict(word.split("=", 1) for word in words if "=" in word)
        mentioned = {name: self._people.get(text, text) for name, text in values.items()}
        await person.run(place, " ".join(path), **mentioned)
        return ""

    async def _command(self, verb: str, rest: str) -> str:
        match verb:
            case "as" if rest in self._people:
                self._person = self._people[rest]
            case "in" if rest.removeprefix("#") in self._places:
                self._place = self._places[rest.removeprefix("#")]
            case "as":
                return f"there are: {', '.join(self._people)}"
            case "in":
                return f"there are: {', '.join(self._places)}"
            case "click" | "react":
                return await self._use(verb, rest)
            case _:
                return HELP
        return ""

    async def _use(self, verb: str, what: str) -> str:
        if self._last is None or self._person is None:
            return "no bot has said anything yet"
        if verb == "click":
            await self._person.click(self._last, what)
        else:
            await self._person.react(self._last, what)
        return ""

    def _hear(self, emission: Emission) -> None:
        match emission.event:
            case MessageCreate(message) if message.author.bot is True:
                self._tell(message, "")
            case MessageUpdate(message) if message.author.bot is True:
                self._tell(message, " (edited)")
            case _:
                pass

    def _tell(self, message: Message, note: str) -> None:
        self._last = message
        where = self._names.get(message.channel_id, str(message.channel_id))
        print(f"#{where} {message.author.username}{note}: {shown(message)}", flush=True)


def shown(message: Message) -> str:
    """What a message says, on one line: its text, titles of embeds, names of files, buttons."""
    parts = [message.content]
    parts += [f"«{embed.title or embed.description or 'embed'}»" for embed in message.embeds]
    parts += [f"<{one.filename}>" for one in message.attachments]
    for one in walk(message.components or ()):
        if isinstance(one, Button):
            parts.append(f"[{one.label or one.custom_id or ''}]")
        elif (text := getattr(one, "content", UNSET)) is not UNSET:
            parts.append(str(text))
    return " ".join(part for part in parts if part)
