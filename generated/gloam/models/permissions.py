"""Permissions: What members may do, and where.

Generated from `schema/models/permissions.yaml` by `make generate`; not to be edited.
"""

from msgspec import Struct

from gloam.core.enums import OpenIntEnum, StringFlags
from gloam.models.ids import GenericId

__all__ = ["Overwrite", "OverwriteType", "Permissions"]


class Permissions(StringFlags):
    """A set of permissions.

    https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags
    """

    NONE = 0
    """The empty set."""

    CREATE_INSTANT_INVITE = 1
    """Create invites."""

    KICK_MEMBERS = 2
    """Kick members."""

    BAN_MEMBERS = 4
    """Ban members."""

    ADMINISTRATOR = 8
    """Do everything, whatever channel overwrites say."""

    MANAGE_CHANNELS = 16
    """Create, edit and delete channels."""

    MANAGE_GUILD = 32
    """Edit the guild."""

    ADD_REACTIONS = 64
    """React with an emoji that a message does not have yet."""

    VIEW_AUDIT_LOG = 128
    """Read the audit log."""

    PRIORITY_SPEAKER = 256
    """Be heard above the others in a voice channel."""

    STREAM = 512
    """Share video and screen."""

    VIEW_CHANNEL = 1024
    """See a channel: read a text channel, join a voice channel."""

    SEND_MESSAGES = 2048
    """Post messages, and posts in forums; not messages in threads."""

    SEND_TTS_MESSAGES = 4096
    """Post messages that are read aloud."""

    MANAGE_MESSAGES = 8192
    """Delete the messages of others."""

    EMBED_LINKS = 16384
    """Have links shown as embeds."""

    ATTACH_FILES = 32768
    """Upload files."""

    READ_MESSAGE_HISTORY = 65536
    """Read what was posted earlier."""

    MENTION_EVERYONE = 131072
    """Mention everyone, those online, and any role."""

    USE_EXTERNAL_EMOJIS = 262144
    """Use custom emojis of other guilds."""

    VIEW_GUILD_INSIGHTS = 524288
    """See the insights of the guild."""

    CONNECT = 1048576
    """Join voice channels."""

    SPEAK = 2097152
    """Speak in voice channels."""

    MUTE_MEMBERS = 4194304
    """Mute others in voice channels."""

    DEAFEN_MEMBERS = 8388608
    """Deafen others in voice channels."""

    MOVE_MEMBERS = 16777216
    """Move others between voice channels."""

    USE_VAD = 33554432
    """Speak without pressing a key."""

    CHANGE_NICKNAME = 67108864
    """Change the own nickname."""

    MANAGE_NICKNAMES = 134217728
    """Change the nicknames of others."""

    MANAGE_ROLES = 268435456
    """Create, edit and give roles below the own highest one."""

    MANAGE_WEBHOOKS = 536870912
    """Create, edit and delete webhooks."""

    MANAGE_GUILD_EXPRESSIONS = 1073741824
    """Edit and delete emojis, stickers and sounds, whoever made them."""

    USE_APPLICATION_COMMANDS = 2147483648
    """Use the commands of applications."""

    REQUEST_TO_SPEAK = 4294967296
    """Ask to speak on a stage."""

    MANAGE_EVENTS = 8589934592
    """Edit and delete scheduled events, whoever made them."""

    MANAGE_THREADS = 17179869184
    """Archive and delete threads, and see private ones."""

    CREATE_PUBLIC_THREADS = 34359738368
    """Start public threads and announcement threads."""

    CREATE_PRIVATE_THREADS = 68719476736
    """Start private threads."""

    USE_EXTERNAL_STICKERS = 137438953472
    """Use custom stickers of other guilds."""

    SEND_MESSAGES_IN_THREADS = 274877906944
    """Post messages in threads."""

    USE_EMBEDDED_ACTIVITIES = 549755813888
    """Use activities."""

    MODERATE_MEMBERS = 1099511627776
    """Time members out."""

    VIEW_CREATOR_MONETIZATION_ANALYTICS = 2199023255552
    """See the insights of role subscriptions."""

    USE_SOUNDBOARD = 4398046511104
    """Play sounds in voice channels."""

    CREATE_GUILD_EXPRESSIONS = 8796093022208
    """Create emojis, stickers and sounds, and edit and delete the own ones."""

    CREATE_EVENTS = 17592186044416
    """Create scheduled events, and edit and delete the own ones."""

    USE_EXTERNAL_SOUNDS = 35184372088832
    """Play custom sounds of other guilds."""

    SEND_VOICE_MESSAGES = 70368744177664
    """Post voice messages."""

    SET_VOICE_CHANNEL_STATUS = 281474976710656
    """Set the status of a voice channel."""

    SEND_POLLS = 562949953421312
    """Post polls."""

    USE_EXTERNAL_APPS = 1125899906842624
    """Have answers of the own installed apps shown to everyone."""

    PIN_MESSAGES = 2251799813685248
    """Pin and unpin messages."""

    BYPASS_SLOWMODE = 4503599627370496
    """Post without waiting where others must."""


class OverwriteType(OpenIntEnum):
    """Whom an overwrite applies to.

    https://discord.com/developers/docs/resources/channel#overwrite-object
    """

    ROLE = 0
    """A role."""

    MEMBER = 1
    """A member."""


class Overwrite(Struct, frozen=True, gc=False, kw_only=True):
    """What a channel allows and denies a role or a member, beside their roles.

    https://discord.com/developers/docs/resources/channel#overwrite-object
    """

    id: GenericId
    """The role or user that it applies to."""

    type: OverwriteType
    """Which of the two it is."""

    allow: Permissions
    """What it allows."""

    deny: Permissions
    """What it denies."""
