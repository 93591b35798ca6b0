"""Payloads of the connection: What the gateway says of the connection and of the session on it.

Generated from `schema/gateway/connection_payloads.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from gloam.core.unknown import Unknown
from gloam.events.opcodes import GatewayOpcode
from gloam.models.applications import PartialApplication
from gloam.models.guilds import UnavailableGuild
from gloam.models.ids import (
    GuildId,
)
from gloam.models.users import User

__all__ = [
    "HelloPayload",
    "RateLimitedPayload",
    "ReadyPayload",
    "RequestGuildMembersRateLimitMetadata",
    "RequestGuildMembersRateLimited",
    "ResumedPayload",
    "UnknownRateLimitedPayload",
]


class HelloPayload(Struct, frozen=True, gc=False, kw_only=True):
    """The first thing that a connection hears.

    https://discord.com/developers/docs/events/gateway-events#hello-hello-structure
    """

    heartbeat_interval: int
    """Milliseconds from one heartbeat to the next."""


class ResumedPayload(Struct, frozen=True, gc=False, kw_only=True):
    """What a resumed session tells; nothing that is documented.

    https://discord.com/developers/docs/events/gateway-events#resumed
    """


class RequestGuildMembersRateLimitMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """Which request for members came too often.

    https://discord.com/developers/docs/events/gateway-events#rate-limited
    """

    guild_id: GuildId
    """Whose members were asked for."""

    nonce: str | UnsetType = UNSET
    """The nonce of the request."""


class UnknownRateLimitedPayload(
    Unknown, frozen=True, gc=False, kw_only=True, tag_field="opcode", tag=-1
):
    """A variant of `RateLimitedPayload` that the schema does not know; it keeps the whole payload."""

    @property
    def opcode(self) -> GatewayOpcode:
        """What Discord says that it is."""
        return GatewayOpcode(self.integer_tag("opcode"))


class RequestGuildMembersRateLimited(
    Struct, frozen=True, gc=False, kw_only=True, tag_field="opcode", tag=8
):
    """Members were asked for too often.

    https://discord.com/developers/docs/events/gateway-events#rate-limited
    """

    opcode: ClassVar[Literal[GatewayOpcode.REQUEST_GUILD_MEMBERS]] = (
        GatewayOpcode.REQUEST_GUILD_MEMBERS
    )

    retry_after: float
    """After how many seconds to ask again."""

    meta: RequestGuildMembersRateLimitMetadata
    """Which request it was."""


RateLimitedPayload: TypeAlias = RequestGuildMembersRateLimited | UnknownRateLimitedPayload
"""The command that came too often, by its opcode.

https://discord.com/developers/docs/events/gateway-events#rate-limited
"""


class ReadyPayload(Struct, frozen=True, gc=False, kw_only=True):
    """What a new session starts with.

    https://discord.com/developers/docs/events/gateway-events#ready-ready-event-fields
    """

    v: int
    """The version of the API."""

    user: User
    """The account of the bot."""

    guilds: Sequence[UnavailableGuild]
    """The guilds of the bot; each follows as a GUILD_CREATE."""

    session_id: str
    """Names the session when it is resumed."""

    resume_gateway_url: str
    """Where to connect to resume the session."""

    application: PartialApplication
    """The application of the bot; id and flags only."""

    shard: tuple[int, int] | UnsetType = UNSET
    """Which shard this is, and of how many, if the identify said so."""
