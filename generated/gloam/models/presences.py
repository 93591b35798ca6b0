"""Presences: Who is there, and what they do.

Generated from `schema/models/presences.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags, OpenIntEnum, OpenStrEnum
from gloam.models.ids import (
    ApplicationId,
    EmojiId,
    GuildId,
    UserId,
)

__all__ = [
    "Activity",
    "ActivityAssets",
    "ActivityEmoji",
    "ActivityFlags",
    "ActivityParty",
    "ActivitySecrets",
    "ActivityTimestamps",
    "ActivityType",
    "ClientStatus",
    "Presence",
    "PresenceUser",
    "Status",
    "StatusDisplayType",
]


class Status(OpenStrEnum):
    """Whether someone is there.

    https://discord.com/developers/docs/events/gateway-events#update-presence-status-types
    """

    ONLINE = "online"
    """There."""

    DND = "dnd"
    """There, not to be disturbed."""

    IDLE = "idle"
    """Away."""

    INVISIBLE = "invisible"
    """There, shown as offline."""

    OFFLINE = "offline"
    """Not there."""


class ActivityType(OpenIntEnum):
    """What an activity is.

    https://discord.com/developers/docs/events/gateway-events#activity-object-activity-types
    """

    PLAYING = 0
    """Playing something."""

    STREAMING = 1
    """Streaming something."""

    LISTENING = 2
    """Listening to something."""

    WATCHING = 3
    """Watching something."""

    CUSTOM = 4
    """A status of one's own words."""

    COMPETING = 5
    """Taking part in something."""


class StatusDisplayType(OpenIntEnum):
    """What of an activity is shown in the list of members.

    https://discord.com/developers/docs/events/gateway-events#activity-object-status-display-types
    """

    NAME = 0
    """The name."""

    STATE = 1
    """The state."""

    DETAILS = 2
    """The details."""


class ActivityFlags(Flags):
    """What an activity's payload includes.

    https://discord.com/developers/docs/events/gateway-events#activity-object-activity-flags
    """

    NONE = 0
    """The empty set."""

    INSTANCE = 1
    """It is one of a kind."""

    JOIN = 2
    """It can be joined."""

    SPECTATE = 4
    """It can be watched."""

    JOIN_REQUEST = 8
    """One can ask to join."""

    SYNC = 16
    """It can be synchronised."""

    PLAY = 32
    """It can be played along."""

    PARTY_PRIVACY_FRIENDS = 64
    """Its party is for friends."""

    PARTY_PRIVACY_VOICE_CHANNEL = 128
    """Its party is for the voice channel."""

    EMBEDDED = 256
    """It runs inside the client."""


class PresenceUser(Struct, frozen=True, gc=False, kw_only=True):
    """Who a presence is of; only the id is sure to be there.

    https://discord.com/developers/docs/events/gateway-events#presence-update
    """

    id: UserId

    username: str | UnsetType = UNSET
    """The name, if it changed."""

    discriminator: str | UnsetType = UNSET
    """The discriminator, if it changed."""

    global_name: str | None | UnsetType = UNSET
    """The name shown, if it changed."""

    avatar: str | None | UnsetType = UNSET
    """Hash of the avatar, if it changed."""

    bot: bool | UnsetType = UNSET
    """Whether the account belongs to an application."""


class ClientStatus(Struct, frozen=True, gc=False, kw_only=True):
    """Whether someone is there, for each kind of client; absent means not.

    https://discord.com/developers/docs/events/gateway-events#client-status-object
    """

    desktop: Status | UnsetType = UNSET
    """In a program."""

    mobile: Status | UnsetType = UNSET
    """On a phone."""

    web: Status | UnsetType = UNSET
    """In a browser, or as a bot."""

    vr: Status | UnsetType = UNSET
    """In virtual reality."""


class ActivityTimestamps(Struct, frozen=True, gc=False, kw_only=True):
    """When an activity began and ends, in milliseconds of Unix time.

    https://discord.com/developers/docs/events/gateway-events#activity-object-activity-timestamps
    """

    start: int | UnsetType = UNSET
    """When it began."""

    end: int | UnsetType = UNSET
    """When it ends."""


class ActivityEmoji(Struct, frozen=True, gc=False, kw_only=True):
    """The emoji of a custom status.

    https://discord.com/developers/docs/events/gateway-events#activity-object-activity-emoji
    """

    name: str
    """The name, or the standard emoji itself."""

    id: EmojiId | UnsetType = UNSET
    """The emoji, if it is a custom one."""

    animated: bool | UnsetType = UNSET
    """Whether it moves."""


class ActivityParty(Struct, frozen=True, gc=False, kw_only=True):
    """With whom something is done.

    https://discord.com/developers/docs/events/gateway-events#activity-object-activity-party
    """

    id: str | UnsetType = UNSET
    """The party."""

    size: Sequence[int] | UnsetType = UNSET
    """How many there are, and how many there may be."""


class ActivityAssets(Struct, frozen=True, gc=False, kw_only=True):
    """Pictures of an activity, and their texts.

    https://discord.com/developers/docs/events/gateway-events#activity-object-activity-assets
    """

    large_image: str | UnsetType = UNSET
    """The large picture."""

    large_text: str | UnsetType = UNSET
    """The text over it."""

    large_url: str | UnsetType = UNSET
    """Where it leads."""

    small_image: str | UnsetType = UNSET
    """The small picture."""

    small_text: str | UnsetType = UNSET
    """The text over it."""

    small_url: str | UnsetType = UNSET
    """Where it leads."""

    invite_cover_image: str | UnsetType = UNSET
    """The picture on invites."""


class ActivitySecrets(Struct, frozen=True, gc=False, kw_only=True):
    """What is needed to take part in an activity.

    https://discord.com/developers/docs/events/gateway-events#activity-object-activity-secrets
    """

    join: str | UnsetType = UNSET
    """To join the party."""

    spectate: str | UnsetType = UNSET
    """To watch."""

    match: str | UnsetType = UNSET
    """To enter the match."""


class Activity(Struct, frozen=True, gc=False, kw_only=True):
    """What someone does.

    https://discord.com/developers/docs/events/gateway-events#activity-object
    """

    name: str
    """What it is called."""

    type: ActivityType
    """What it is."""

    url: str | None | UnsetType = UNSET
    """Address of the stream."""

    created_at: int | UnsetType = UNSET
    """When it began for Discord, in milliseconds of Unix time."""

    timestamps: ActivityTimestamps | UnsetType = UNSET
    """When it began and ends."""

    application_id: ApplicationId | UnsetType = UNSET
    """The game's application."""

    status_display_type: StatusDisplayType | None | UnsetType = UNSET
    """What of it is shown in the list of members."""

    details: str | None | UnsetType = UNSET
    """What is being done."""

    details_url: str | None | UnsetType = UNSET
    """Where the details lead."""

    state: str | None | UnsetType = UNSET
    """How it stands; the text of a custom status."""

    state_url: str | None | UnsetType = UNSET
    """Where the state leads."""

    emoji: ActivityEmoji | None | UnsetType = UNSET
    """The emoji of a custom status."""

    party: ActivityParty | UnsetType = UNSET
    """With whom."""

    assets: ActivityAssets | UnsetType = UNSET
    """Pictures and their texts."""

    secrets: ActivitySecrets | UnsetType = UNSET
    """What is needed to join or watch."""

    instance: bool | UnsetType = UNSET
    """Whether it is one of a kind."""

    flags: ActivityFlags | UnsetType = UNSET
    """What the payload includes."""

    buttons: Sequence[object] | UnsetType = UNSET
    """Up to two buttons; texts alone when received."""

    id: str | UnsetType = UNSET
    """What Discord knows it by."""

    session_id: str | UnsetType = UNSET
    """The session it belongs to."""

    sync_id: str | UnsetType = UNSET
    """What it is synchronised by."""


class Presence(Struct, frozen=True, gc=False, kw_only=True):
    """Whether someone is there, and what they do.

    https://discord.com/developers/docs/events/gateway-events#presence-update
    """

    user: PresenceUser
    """Who."""

    guild_id: GuildId | UnsetType = UNSET
    """The guild; absent inside GUILD_CREATE."""

    status: Status | UnsetType = UNSET
    """Whether they are there."""

    activities: Sequence[Activity] | UnsetType = UNSET
    """What they do."""

    client_status: ClientStatus | UnsetType = UNSET
    """Whether they are there, for each kind of client."""
