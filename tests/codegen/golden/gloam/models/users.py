"""Users: Who uses the tiny world.

Generated from `schema/models/users.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Union

from msgspec import UNSET, Struct, UnsetType, field

from gloam.core.enums import Flags, OpenStrEnum, StringFlags
from gloam.core.secrets import redacted
from gloam.models.ids import UserId

__all__ = ["Rights", "User", "UserFlags", "UserKind"]


class UserKind(OpenStrEnum):
    """What someone is."""

    HUMAN = "human"
    """A person."""

    BOT = "bot"
    """A program."""


class UserFlags(Flags):
    """Marks of someone."""

    NONE = 0
    """The empty set."""

    STAFF = 1
    """Works here."""

    PARTNER = 2
    """A friend of the house."""


class Rights(StringFlags):
    """What someone may do."""

    NONE = 0
    """The empty set."""

    OPEN = 1
    """May open boxes."""

    CLOSE = 1125899906842624
    """May close boxes."""


class User(Struct, frozen=True, gc=False, kw_only=True):
    """Someone.

    https://example.org/users#user
    """

    id: UserId

    name: str
    """The name, as others see it."""

    nick: str | None
    """Another name."""

    class_: str | UnsetType = field(name="class", default=UNSET)
    """A word that Python keeps for itself."""

    kind: UserKind | UnsetType = UNSET

    flags: UserFlags | UnsetType = UNSET

    rights: Rights | UnsetType = UNSET

    born: datetime | None | UnsetType = UNSET
    """When it began."""

    friend: Union["User", None, UnsetType] = UNSET
    """The best one."""

    friend_ids: Sequence[UserId] | UnsetType = UNSET
    """All of them."""

    shard: tuple[int, int] | UnsetType = UNSET
    """Two numbers."""

    password: str | None | UnsetType = UNSET
    """Not to be shown."""

    boxes_by_kind: Mapping[UserKind, int] | UnsetType = UNSET
    """How many."""

    nonce: int | str | UnsetType = UNSET
    """A number or text."""

    extra: object | UnsetType = UNSET
    """Anything."""

    def __repr__(self) -> str:
        return redacted(self, ("password",))
