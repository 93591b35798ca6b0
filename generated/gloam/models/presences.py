"""Presences: Who is online, and what they do.

Generated from `schema/models/presences.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags, OpenIntEnum, OpenStrEnum
from gloam.models.ids import (
    ApplicationId,
    EmojiId,
    GuildId,
)
from gloam.models.users import PartialUser

__all__ = [
    "Activity",
    "ActivityAssets",
    "ActivityButton",
    "ActivityEmoji",
    "ActivityFlags",
    "ActivityParty",
    "ActivitySecrets",
    "ActivityTimestamps",
    "ActivityType",
    "ClientStatus",
    "Presence",
    "Status",
    "StatusDisplayType",
]


class Status(OpenStrEnum):
    """Whether a user is online.

    https://discord.com/developers/docs/events/gateway-events#update-presence-status-types
    """

    ONLINE = "online"
    """Online."""

    DND = "dnd"
    """Online, and not to be disturbed."""

    IDLE = "idle"
    """Online, but away."""

    INVISIBLE = "invisible"
    """Online, but shown as offline."""

    OFFLINE = "offline"
    """Offline."""


class ActivityType(OpenIntEnum):
    """What a user does.

    https://discord.com/developers/docs/events/gateway-events#activity-object-activity-types
    """

    PLAYING = 0
    """Plays a game."""

    STREAMING = 1
    """Streams."""

    LISTENING = 2
    """Listens to something."""

    WATCHING = 3
    """Watches something."""

    CUSTOM = 4
    """Says something: a custom status."""

    COMPETING = 5
    """Competes in something."""


class StatusDisplayType(OpenIntEnum):
    """Which field of an activity the list of members shows.

    https://discord.com/developers/docs/events/gateway-events#activity-object-status-display-types
    """

    NAME = 0
    """The name."""

    STATE = 1
    """The state."""

    DETAILS = 2
    """The details."""


class ActivityFlags(Flags):
    """What can be done with an activity.

    https://discord.com/developers/docs/events/gateway-events#activity-object-activity-flags
    """

    NONE = 0
    """The empty set."""

    INSTANCE = 1
    """It is a game session of its own."""

    JOIN = 2
    """Others can join."""

    SPECTATE = 4
    """Others can watch."""

    JOIN_REQUEST = 8
    """Others can ask to join."""

    SYNC = 16
    """Others can listen or watch along."""

    PLAY = 32
    """Others can play."""

    PARTY_PRIVACY_FRIENDS = 64
    """Friends can join the party."""

    PARTY_PRIVACY_VOICE_CHANNEL = 128
    """Those in the voice channel can join the party."""

    EMBEDDED = 256
    """It runs inside Discord."""


class ClientStatus(Struct, frozen=True, gc=False, kw_only=True):
    """Where a user is online; a key that is missing means not there.

    https://discord.com/developers/docs/events/gateway-events#client-status-object
    """

    desktop: Status | UnsetType = UNSET
    """In the desktop application."""

    mobile: Status | UnsetType = UNSET
    """In the mobile application."""

    web: Status | UnsetType = UNSET
    """In a browser, or as a bot."""

    vr: Status | UnsetType = UNSET
    """In virtual reality."""


class ActivityTimestamps(Struct, frozen=True, gc=False, kw_only=True):
    """When an activity began and will end.

    https://discord.com/developers/docs/events/gateway-events#activity-object-activity-timestamps
    """

    start: int | UnsetType = UNSET
    """When it began, in milliseconds since 1970."""

    end: int | UnsetType = UNSET
    """When it will end, in milliseconds since 1970."""


class ActivityEmoji(Struct, frozen=True, gc=False, kw_only=True):
    """The emoji of a custom status.

    https://discord.com/developers/docs/events/gateway-events#activity-object-activity-emoji
    """

    name: str
    """The name, or the character of a standard emoji."""

    id: EmojiId | UnsetType = UNSET
    """Id of the emoji, if it is a custom one."""

    animated: bool | UnsetType = UNSET
    """Whether it moves."""


class ActivityParty(Struct, frozen=True, gc=False, kw_only=True):
    """A party that plays together.

    https://discord.com/developers/docs/events/gateway-events#activity-object-activity-party
    """

    id: str | UnsetType = UNSET
    """The id of the party."""

    size: tuple[int, int] | UnsetType = UNSET
    """How many are in it, and how many may be."""


class ActivityAssets(Struct, frozen=True, gc=False, kw_only=True):
    """The pictures of an activity.

    https://discord.com/developers/docs/events/gateway-events#activity-object-activity-assets
    """

    large_image: str | UnsetType = UNSET
    """The large picture: the id of an asset, or `mp:` and the address of a copy."""

    large_text: str | UnsetType = UNSET
    """What it says when pointed at."""

    large_url: str | UnsetType = UNSET
    """Where it leads."""

    small_image: str | UnsetType = UNSET
    """The small picture: the id of an asset, or `mp:` and the address of a copy."""

    small_text: str | UnsetType = UNSET
    """What it says when pointed at."""

    small_url: str | UnsetType = UNSET
    """Where it leads."""

    invite_cover_image: str | UnsetType = UNSET
    """The picture of invites to the game."""


class ActivitySecrets(Struct, frozen=True, gc=False, kw_only=True):
    """The secrets to join and watch an activity with.

    https://discord.com/developers/docs/events/gateway-events#activity-object-activity-secrets
    """

    join: str | UnsetType = UNSET
    """To join the party."""

    spectate: str | UnsetType = UNSET
    """To watch the game."""

    match: str | UnsetType = UNSET
    """To join the match."""


class ActivityButton(Struct, frozen=True, gc=False, kw_only=True):
    """A button of an activity.

    https://discord.com/developers/docs/events/gateway-events#activity-object-activity-buttons
    """

    label: str
    """The text on it, 1 to 32 characters."""

    url: str
    """Where it leads, up to 512 characters."""


class Activity(Struct, frozen=True, gc=False, kw_only=True):
    """What a user does.

    https://discord.com/developers/docs/events/gateway-events#activity-object
    """

    name: str
    """The name of the game or the like."""

    type: ActivityType
    """What they do with it."""

    url: str | None | UnsetType = UNSET
    """Where the stream is, on Twitch or YouTube."""

    created_at: int | UnsetType = UNSET
    """When it began to be shown, in milliseconds since 1970."""

    timestamps: ActivityTimestamps | UnsetType = UNSET
    """When it began and will end."""

    application_id: ApplicationId | UnsetType = UNSET
    """The application of the game."""

    status_display_type: StatusDisplayType | None | UnsetType = UNSET
    """Which field the list of members shows."""

    details: str | None | UnsetType = UNSET
    """What they do in it."""

    details_url: str | None | UnsetType = UNSET
    """Where the details lead."""

    state: str | None | UnsetType = UNSET
    """How their party is, or the text of a custom status."""

    state_url: str | None | UnsetType = UNSET
    """Where the state leads."""

    emoji: ActivityEmoji | None | UnsetType = UNSET
    """The emoji of a custom status."""

    party: ActivityParty | UnsetType = UNSET
    """The party that they are in."""

    assets: ActivityAssets | UnsetType = UNSET
    """The pictures."""

    secrets: ActivitySecrets | UnsetType = UNSET
    """The secrets to join and watch with."""

    instance: bool | UnsetType = UNSET
    """Whether it is a game session of its own."""

    flags: ActivityFlags | UnsetType = UNSET
    """What else can be done with it."""

    buttons: Sequence[str | ActivityButton] | UnsetType = UNSET
    """Up to 2 buttons; the gateway sends their labels alone."""


class Presence(Struct, frozen=True, gc=False, kw_only=True):
    """How a user is to be seen, and what they do.

    https://discord.com/developers/docs/events/gateway-events#presence-update
    """

    user: PartialUser
    """The user; only the id is sure to be there."""

    status: Status
    """Whether they are online; never invisible."""

    activities: Sequence[Activity]
    """What they do."""

    client_status: ClientStatus
    """Where they are online."""

    guild_id: GuildId | UnsetType = UNSET
    """The guild in which it is seen."""
