"""Join requests: What users ask for who want to join a guild that lets in those alone whom it has
approved.

Generated from `schema/models/join_requests.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenStrEnum
from gloam.core.unknown import Unknown
from gloam.models.ids import (
    GuildId,
    GuildJoinRequestId,
    UserId,
)
from gloam.models.users import User

__all__ = [
    "BaseFormResponse",
    "GuildJoinRequest",
    "GuildJoinRequestApplicationStatus",
    "GuildJoinRequestFormResponse",
    "GuildJoinRequests",
    "GuildMemberVerificationFormFieldType",
    "MultipleChoiceFormResponse",
    "ParagraphFormResponse",
    "TermsFormResponse",
    "TextInputFormResponse",
    "UnknownGuildJoinRequestFormResponse",
]


class GuildJoinRequestApplicationStatus(OpenStrEnum):
    """How far a request to join has come.

    https://github.com/discord/discord-api-spec
    """

    STARTED = "STARTED"
    """The form is being filled in."""

    SUBMITTED = "SUBMITTED"
    """Moderators can decide."""

    REJECTED = "REJECTED"
    """It was rejected."""

    APPROVED = "APPROVED"
    """It was approved."""


class GuildMemberVerificationFormFieldType(OpenStrEnum):
    """The kinds of fields of the form.

    https://github.com/discord/discord-api-spec
    """

    TERMS = "TERMS"
    """Rules to agree to."""

    TEXT_INPUT = "TEXT_INPUT"
    """A line of text."""

    PARAGRAPH = "PARAGRAPH"
    """Several lines of text."""

    MULTIPLE_CHOICE = "MULTIPLE_CHOICE"
    """Answers to choose from."""


class BaseFormResponse(Struct, frozen=True, gc=False, kw_only=True):
    """What all fields of the form have.

    https://github.com/discord/discord-api-spec
    """

    label: str | UnsetType = UNSET
    """The question."""

    description: str | UnsetType = UNSET
    """More on the question."""

    required: bool | UnsetType = UNSET
    """Whether it had to be answered."""


class TermsFormResponse(
    BaseFormResponse, frozen=True, gc=False, kw_only=True, tag_field="field_type", tag="TERMS"
):
    """Rules to agree to.

    https://github.com/discord/discord-api-spec
    """

    field_type: ClassVar[Literal[GuildMemberVerificationFormFieldType.TERMS]] = (
        GuildMemberVerificationFormFieldType.TERMS
    )

    values: Sequence[str]
    """The rules."""

    response: bool | UnsetType = UNSET
    """Whether the user agrees."""


class TextInputFormResponse(
    BaseFormResponse, frozen=True, gc=False, kw_only=True, tag_field="field_type", tag="TEXT_INPUT"
):
    """A question for a line of text.

    https://github.com/discord/discord-api-spec
    """

    field_type: ClassVar[Literal[GuildMemberVerificationFormFieldType.TEXT_INPUT]] = (
        GuildMemberVerificationFormFieldType.TEXT_INPUT
    )

    placeholder: str | UnsetType = UNSET
    """What stood in the field while it was empty."""

    response: str | UnsetType = UNSET
    """The answer."""


class ParagraphFormResponse(
    BaseFormResponse, frozen=True, gc=False, kw_only=True, tag_field="field_type", tag="PARAGRAPH"
):
    """A question for several lines of text.

    https://github.com/discord/discord-api-spec
    """

    field_type: ClassVar[Literal[GuildMemberVerificationFormFieldType.PARAGRAPH]] = (
        GuildMemberVerificationFormFieldType.PARAGRAPH
    )

    placeholder: str | UnsetType = UNSET
    """What stood in the field while it was empty."""

    response: str | UnsetType = UNSET
    """The answer."""


class MultipleChoiceFormResponse(
    BaseFormResponse,
    frozen=True,
    gc=False,
    kw_only=True,
    tag_field="field_type",
    tag="MULTIPLE_CHOICE",
):
    """A question with answers to choose from.

    https://github.com/discord/discord-api-spec
    """

    field_type: ClassVar[Literal[GuildMemberVerificationFormFieldType.MULTIPLE_CHOICE]] = (
        GuildMemberVerificationFormFieldType.MULTIPLE_CHOICE
    )

    choices: Sequence[str]
    """The answers."""

    response: int | UnsetType = UNSET
    """The place of the chosen one among them, from 0."""


class UnknownGuildJoinRequestFormResponse(
    Unknown, frozen=True, gc=False, kw_only=True, tag_field="field_type", tag="\x00unknown"
):
    """A variant of `GuildJoinRequestFormResponse` that the schema does not know; it keeps the whole
    payload.
    """

    @property
    def field_type(self) -> GuildMemberVerificationFormFieldType:
        """What Discord says that it is."""
        return GuildMemberVerificationFormFieldType(self.text_tag("field_type"))


GuildJoinRequestFormResponse: TypeAlias = (
    TermsFormResponse
    | TextInputFormResponse
    | ParagraphFormResponse
    | MultipleChoiceFormResponse
    | UnknownGuildJoinRequestFormResponse
)
"""A field of the form for those who want to join, filled in.

https://github.com/discord/discord-api-spec
"""


class GuildJoinRequest(Struct, frozen=True, gc=False, kw_only=True):
    """The request of a user to join a guild.

    https://github.com/discord/discord-api-spec
    """

    id: GuildJoinRequestId
    """Id of the request."""

    created_at: datetime
    """When it was made."""

    reviewed_at: datetime | None
    """When a moderator approved or rejected it."""

    application_status: GuildJoinRequestApplicationStatus | None
    """How far it has come."""

    rejection_reason: str | None
    """Why it was rejected, for the user to read."""

    guild_id: GuildId
    """The guild."""

    user_id: UserId
    """Who wants to join."""

    user: User | None | UnsetType = UNSET
    """The account of who wants to join."""

    form_responses: Sequence[GuildJoinRequestFormResponse] | None | UnsetType = UNSET
    """The form of the guild, filled in."""

    actioned_by_user: User | None | UnsetType = UNSET
    """The moderator who approved or rejected it."""


class GuildJoinRequests(Struct, frozen=True, gc=False, kw_only=True):
    """Requests to join a guild.

    https://github.com/discord/discord-api-spec
    """

    total: int | UnsetType = UNSET
    """How many there are in all."""

    guild_join_requests: Sequence[GuildJoinRequest] | UnsetType = UNSET
    """Those of this page."""
