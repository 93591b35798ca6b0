"""Activity instances: Activities that are going on inside Discord.

Generated from `schema/models/activity_instances.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenStrEnum
from gloam.models.ids import (
    ApplicationId,
    ChannelId,
    GuildId,
    UserId,
)
from gloam.models.messages import Attachment

__all__ = ["ActivityAttachment", "ActivityInstance", "ActivityLocation", "ActivityLocationKind"]


class ActivityLocationKind(OpenStrEnum):
    """The kinds of places where an activity goes on.

    https://discord.com/developers/docs/resources/application#get-application-activity-instance-activity-location-kind-enum
    """

    GUILD_CHANNEL = "gc"
    """A channel of a guild."""

    PRIVATE_CHANNEL = "pc"
    """A direct message, of two or of a group."""

    PARTY = "party"
    """A party."""


class ActivityLocation(Struct, frozen=True, gc=False, kw_only=True):
    """Where an activity goes on.

    https://discord.com/developers/docs/resources/application#get-application-activity-instance-activity-location-object
    """

    id: str
    """Id of the place; no snowflake."""

    kind: ActivityLocationKind
    """What kind of place it is."""

    channel_id: ChannelId
    """The channel."""

    guild_id: GuildId | None | UnsetType = UNSET
    """The guild of the channel."""


class ActivityInstance(Struct, frozen=True, gc=False, kw_only=True):
    """An activity that is going on in a channel.

    https://discord.com/developers/docs/resources/application#get-application-activity-instance-activity-instance-object
    """

    application_id: ApplicationId
    """The application of the activity."""

    instance_id: str
    """Id of the instance; no snowflake."""

    launch_id: str
    """Id of its launch."""

    location: ActivityLocation
    """Where it goes on."""

    users: Sequence[UserId]
    """Who is in it."""


class ActivityAttachment(Struct, frozen=True, gc=False, kw_only=True):
    """A file that an activity has uploaded to share it.

    https://discord.com/developers/docs/activities/development-guides/user-actions#open-share-moment-dialog
    """

    attachment: Attachment
    """The file; its address ends after a while."""
