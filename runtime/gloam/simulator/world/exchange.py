"""An interaction under way: what was asked, what has been answered, and until when it can be.

In: the interaction that a bot is told of, and the time. Out: where it stands. A bot has three
seconds for its first response; with it the token opens for 15 minutes, in which it may edit and
delete what it said, and say more.

https://discord.com/developers/docs/interactions/receiving-and-responding
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from gloam.models import (
    ApplicationCommandOptionChoice,
    ApplicationId,
    ChannelId,
    Interaction,
    MessageId,
    ModalCallbackData,
    UserId,
)
from gloam.models.interactions import BaseInteraction
from gloam.models.limits import (
    INTERACTION_FIRST_RESPONSE_SECONDS,
    INTERACTION_TOKEN_SECONDS,
)

FIRST: Final = timedelta(seconds=INTERACTION_FIRST_RESPONSE_SECONDS)
OPEN: Final = timedelta(seconds=INTERACTION_TOKEN_SECONDS)


class Standing(Enum):
    """Where an interaction stands."""

    WAITING = "waiting"
    """The bot has not responded, and still may."""

    FAILED = "failed"
    """The bot has not responded in time: the user reads that the interaction failed."""

    DEFERRED = "deferred"
    """The bot has said that it will answer later."""

    ANSWERED = "answered"


class Exchange:
    """One interaction.

    Args:
        interaction: what the bot is told.
        application_id: whose it is.
        user_id: who has made it.
        channel_id: where.
        began: when.
    """

    def __init__(
        self,
        interaction: Interaction,
        application_id: ApplicationId,
        user_id: UserId,
        channel_id: ChannelId,
        began: datetime,
    ) -> None:
        if not isinstance(interaction, BaseInteraction):
            raise TypeError(f"{type(interaction).__name__} is no interaction that can be answered")
        self.interaction = interaction
        self.id = interaction.id
        self.token = interaction.token
        self.application_id = application_id
        self.user_id = user_id
        self.channel_id = channel_id
        self.began = began
        self.is_deferred = False
        self.is_answered = False
        self.is_ephemeral = False
        """Whether a deferred answer will be seen by the user alone."""

        self.original: MessageId | None = None
        """The message that is the answer, or the one that the interaction was about."""

        self.modal: ModalCallbackData | None = None
        """What the bot has asked the user to fill in."""

        self.choices: Sequence[ApplicationCommandOptionChoice] | None = None
        """What the bot has suggested."""

        self.follow_ups: list[MessageId] = []

    def standing(self, now: datetime) -> Standing:
        """Where it stands."""
        if self.is_deferred:
            return Standing.DEFERRED
        if self.is_answered:
            return Standing.ANSWERED
        return Standing.FAILED if now - self.began >= FIRST else Standing.WAITING

    def is_open(self, now: datetime) -> bool:
        """Whether its token still works for follow-ups."""
        has_begun = self.is_deferred or self.is_answered
        return has_begun and now - self.began < OPEN
