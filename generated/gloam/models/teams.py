"""Teams: Groups of developers who share applications.

Generated from `schema/models/teams.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum, OpenStrEnum
from gloam.models.ids import (
    TeamId,
    UserId,
)
from gloam.models.users import PartialUser

__all__ = ["Team", "TeamMember", "TeamMemberRole", "TeamMembershipState"]


class TeamMembershipState(OpenIntEnum):
    """Whether a user has come into a team yet.

    https://discord.com/developers/docs/topics/teams#data-models-membership-state-enum
    """

    INVITED = 1
    """The user has been invited."""

    ACCEPTED = 2
    """The user has come in."""


class TeamMemberRole(OpenStrEnum):
    """What members of a team may do; each role includes those after it.

    https://discord.com/developers/docs/topics/teams#team-member-roles-team-member-role-types
    """

    ADMIN = "admin"
    """What the owner may, but for what cannot be undone."""

    DEVELOPER = "developer"
    """Read secrets of applications and set them up, but not manage the team."""

    READ_ONLY = "read_only"
    """Read about the team and its applications, and invite private bots."""


class TeamMember(Struct, frozen=True, gc=False, kw_only=True):
    """A user in a team.

    https://discord.com/developers/docs/topics/teams#data-models-team-member-object
    """

    membership_state: TeamMembershipState
    """Whether the user has come in yet."""

    team_id: TeamId
    """Id of the team."""

    user: PartialUser
    """Who it is: avatar, discriminator, id and username."""

    role: TeamMemberRole | UnsetType = UNSET
    """What the user may do."""

    permissions: Sequence[str] | UnsetType = UNSET
    """Always a single `*`."""


class Team(Struct, frozen=True, gc=False, kw_only=True):
    """A group of developers who share applications.

    https://discord.com/developers/docs/topics/teams#data-models-team-object
    """

    icon: str | None
    """Hash of the icon."""

    id: TeamId
    """Id of the team."""

    members: Sequence[TeamMember]
    """Who is in it."""

    name: str
    """The name of the team."""

    owner_user_id: UserId
    """Who owns it; no role says so."""
