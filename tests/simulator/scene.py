"""What most tests of the simulator begin with: a bot and a person in one channel, over HTTP."""

from typing import Any

import aiohttp

from gloam.events import Dispatch
from gloam.models import Permissions
from gloam.simulator import Bot, Person, Place, Simulator
from gloam.simulator.world import Emission, accounts, members, roles


class Scene:
    """A simulator with a bot that owns a guild, a person in it, and a client with the bot's token.

    `guest` is a bot without any permission of its own; `events` are all emissions since the last
    time that they were looked at.
    """

    def __init__(self, discord: Simulator, session: aiohttp.ClientSession) -> None:
        self.discord = discord
        self.world = discord.world
        self.bot: Bot = discord.bot("robot")
        self.alice: Person = discord.user("alice")
        self.channel: Place = discord.channel("general", self.bot, self.alice)
        self.guild_id = next(iter(discord.world.guilds))
        self._session = session
        self._emissions: list[Emission] = []
        self.headers = {"Authorization": f"Bot {self.bot.token.reveal()}"}
        self.world.subscribe(self._emissions.append)

    def guest(self, permissions: Permissions | None = None) -> Bot:
        """Another bot in the guild, which may do what everyone may, and more if asked for."""
        bot = accounts.create_bot(self.world, "guest")
        members.join(self.world, self.guild_id, bot.user)
        if permissions is not None:
            roles.grant(self.world, self.guild_id, bot.id, permissions)
        return bot

    def act_as(self, bot: Bot) -> None:
        """Call with the token of a bot from now on."""
        self.headers = {"Authorization": f"Bot {bot.token.reveal()}"}

    def heard(self, bot: Bot | None = None) -> list[Dispatch]:
        """What a bot may have heard since the last time that this was asked, in order."""
        listener = (bot or self.bot).id
        found = [one.event for one in self._emissions if one.audience(listener)]
        self._emissions.clear()
        return found

    def names(self, bot: Bot | None = None) -> list[str]:
        """The names of what a bot may have heard."""
        return [event.name for event in self.heard(bot)]

    def elsewhere(self) -> Place:
        """A channel of a guild that the bot is not in."""
        return self.discord.channel("secret", self.alice)

    async def call(
        self,
        method: str,
        path: str,
        *,
        authorized: bool = True,
        json: object = None,
        data: object = None,
        reason: str | None = None,
    ) -> tuple[int, Any]:
        """Status and JSON of a call; the JSON is None if there is none."""
        headers = dict(self.headers) if authorized else {}
        if reason is not None:
            headers["X-Audit-Log-Reason"] = reason
        url = self.discord.api_url + path
        async with self._session.request(
            method, url, headers=headers, json=json, data=data
        ) as answer:
            return answer.status, await answer.json() if answer.status != 204 else None

    async def call_raw(self, method: str, path: str, json: object) -> tuple[int, bytes]:
        """Status and body of a call whose answer is no JSON."""
        url = self.discord.api_url + path
        async with self._session.request(method, url, headers=self.headers, json=json) as answer:
            return answer.status, await answer.read()

    async def does(
        self, method: str, path: str, json: object = None, reason: str | None = None
    ) -> Any:  # noqa: ANN401  # whatever JSON it is
        """The JSON of a call that must succeed."""
        status, body = await self.call(method, path, json=json, reason=reason)
        assert status < 300, (status, body)
        return body

    async def fails(self, method: str, path: str, json: object = None) -> tuple[int, int]:
        """Status and Discord's code of a call that must be refused."""
        status, body = await self.call(method, path, json=json)
        assert status >= 400, body
        return status, body["code"]

    @property
    def here(self) -> str:
        """The path of the channel."""
        return f"/channels/{self.channel.id}"

    @property
    def home(self) -> str:
        """The path of the guild."""
        return f"/guilds/{self.guild_id}"
