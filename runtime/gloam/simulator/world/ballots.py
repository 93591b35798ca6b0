"""Polls as messages carry them: what is asked, and how the count stands for a reader.

https://discord.com/developers/docs/resources/poll
"""

from datetime import timedelta
from typing import Final

from msgspec import UNSET, UnsetType, structs

from gloam.models import (
    Embed,
    EmbedField,
    EmbedType,
    Message,
    Poll,
    PollAnswerCount,
    PollCreateRequest,
    PollLayoutType,
    PollMedia,
    PollResults,
    UserId,
)
from gloam.simulator.world.state import World

DEFAULT_HOURS: Final = 24


def begin(world: World, request: PollCreateRequest | UnsetType) -> Poll | UnsetType:
    """The poll that a message asks for; its answers are numbered from 1."""
    if not request:
        return UNSET
    hours = request.duration or DEFAULT_HOURS
    return Poll(
        question=_told(request.question),
        answers=[
            structs.replace(answer, answer_id=number, poll_media=_told(answer.poll_media))
            for number, answer in enumerate(request.answers, 1)
        ],
        expiry=world.now + timedelta(hours=hours),
        allow_multiselect=request.allow_multiselect is True,
        layout_type=request.layout_type or PollLayoutType.DEFAULT,
    )


def _told(media: PollMedia) -> PollMedia:
    """The text and the emoji of a question or an answer, as Discord tells them."""
    if not media.emoji:
        return media
    emoji = media.emoji
    whole = structs.replace(emoji, id=emoji.id or None, name=emoji.name or None)
    return structs.replace(media, emoji=whole)


def results(world: World, message: Message, viewer: UserId | None) -> Poll | UnsetType:
    """The poll of a message as someone sees it."""
    if not message.poll:
        return UNSET
    poll = message.poll
    votes = world.votes.get(message.id, {})
    counts = [
        PollAnswerCount(id=answer_id, count=len(found), me_voted=viewer in found)
        for answer_id, found in sorted(votes.items())
        if found
    ]
    is_final = poll.expiry is not None and poll.expiry <= world.now
    return structs.replace(poll, results=PollResults(is_finalized=is_final, answer_counts=counts))


def is_open(world: World, message: Message) -> bool:
    """Whether one can still vote."""
    if not message.poll:
        return False
    return message.poll.expiry is None or message.poll.expiry > world.now


def verdict(world: World, message: Message, poll: Poll) -> Embed:
    """What Discord writes when a poll has ended: the answer with most votes, if there is one."""
    votes = world.votes.get(message.id, {})
    counts = {answer_id: len(found) for answer_id, found in votes.items() if found}
    most = max(counts.values(), default=0)
    winners = [answer_id for answer_id, count in counts.items() if count == most]
    told = {
        "poll_question_text": poll.question.text or "",
        "victor_answer_votes": str(most),
        "total_votes": str(sum(counts.values())),
    }
    if len(winners) == 1:
        told["victor_answer_id"] = str(winners[0])
        told["victor_answer_text"] = next(
            (one.poll_media.text or "" for one in poll.answers if one.answer_id == winners[0]), ""
        )
    fields = [EmbedField(name=name, value=value, inline=False) for name, value in told.items()]
    return Embed(type=EmbedType.POLL_RESULT, fields=fields)
