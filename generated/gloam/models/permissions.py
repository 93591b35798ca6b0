"""Permissions: What members may do, and where they may not.

Generated from `schema/models/permissions.yaml` by `make generate`; not to be edited.
"""

from msgspec import Struct

from gloam.core.enums import OpenIntEnum, StringFlags
from gloam.models.ids import GenericId

__all__ = ["Overwrite", "OverwriteType", "Permissions"]


class Permissions(StringFlags):
    """A set of permissions; a decimal string on the wire.

    https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags
    """

    NONE = 0
    """The empty set."""

    CREATE_INSTANT_INVITE = 1
    """Create invites."""

    KICK_MEMBERS = 2
    """Remove members."""

    BAN_MEMBERS = 4
    """Ban members."""

    ADMINISTRATOR = 8
    """Everything, whatever channels say."""

    MANAGE_CHANNELS = 16
    """Create, edit and delete channels."""

    MANAGE_GUILD = 32
    """Edit the guild."""

    ADD_REACTIONS = 64
    """Be the first to react with an emoji."""

    VIEW_AUDIT_LOG = 128
    """Read the audit log."""

    PRIORITY_SPEAKER = 256
    """Be louder than others in a voice channel."""

    STREAM = 512
    """Share video in a voice channel."""

    VIEW_CHANNEL = 1024
    """See a channel and read in it."""

    SEND_MESSAGES = 2048
    """Write in a channel, start posts in a forum."""

    SEND_TTS_MESSAGES = 4096
    """Have messages read aloud."""

    MANAGE_MESSAGES = 8192
    """Delete messages of others."""

    EMBED_LINKS = 16384
    """Have links shown as embeds."""

    ATTACH_FILES = 32768
    """Upload files."""

    READ_MESSAGE_HISTORY = 65536
    """Read what was written before."""

    MENTION_EVERYONE = 131072
    """Notify everyone in a channel."""

    USE_EXTERNAL_EMOJIS = 262144
    """Use emojis of other guilds."""

    VIEW_GUILD_INSIGHTS = 524288
    """See the guild's insights."""

    CONNECT = 1048576
    """Join a voice channel."""

    SPEAK = 2097152
    """Talk in a voice channel."""

    MUTE_MEMBERS = 4194304
    """Mute members in voice channels."""

    DEAFEN_MEMBERS = 8388608
    """Deafen members in voice channels."""

    MOVE_MEMBERS = 16777216
    """Move members between voice channels."""

    USE_VAD = 33554432
    """Talk without pushing a button."""

    CHANGE_NICKNAME = 67108864
    """Change one's own nickname."""

    MANAGE_NICKNAMES = 134217728
    """Change nicknames of others."""

    MANAGE_ROLES = 268435456
    """Create and edit roles."""

    MANAGE_WEBHOOKS = 536870912
    """Create, edit and delete webhooks."""

    MANAGE_GUILD_EXPRESSIONS = 1073741824
    """Edit and delete emojis, stickers and sounds."""

    USE_APPLICATION_COMMANDS = 2147483648
    """Use commands of applications."""

    REQUEST_TO_SPEAK = 4294967296
    """Ask to speak on a stage."""

    MANAGE_EVENTS = 8589934592
    """Edit and delete everyone's scheduled events."""

    MANAGE_THREADS = 17179869184
    """Archive and delete threads, see private ones."""

    CREATE_PUBLIC_THREADS = 34359738368
    """Create public and announcement threads."""

    CREATE_PRIVATE_THREADS = 68719476736
    """Create private threads."""

    USE_EXTERNAL_STICKERS = 137438953472
    """Use stickers of other guilds."""

    SEND_MESSAGES_IN_THREADS = 274877906944
    """Write in threads."""

    USE_EMBEDDED_ACTIVITIES = 549755813888
    """Start activities."""

    MODERATE_MEMBERS = 1099511627776
    """Time members out."""

    VIEW_CREATOR_MONETIZATION_ANALYTICS = 2199023255552
    """See figures of role subscriptions."""

    USE_SOUNDBOARD = 4398046511104
    """Play sounds in a voice channel."""

    CREATE_GUILD_EXPRESSIONS = 8796093022208
    """Create emojis, stickers and sounds, and edit one's own."""

    CREATE_EVENTS = 17592186044416
    """Create scheduled events, and edit one's own."""

    USE_EXTERNAL_SOUNDS = 35184372088832
    """Play sounds of other guilds."""

    SEND_VOICE_MESSAGES = 70368744177664
    """Send voice messages."""

    SET_VOICE_CHANNEL_STATUS = 281474976710656
    """Set the status line of a voice channel."""

    SEND_POLLS = 562949953421312
    """Send polls."""

    USE_EXTERNAL_APPS = 1125899906842624
    """Have one's own applications answer publicly."""

    PIN_MESSAGES = 2251799813685248
    """Pin and unpin messages."""

    BYPASS_SLOWMODE = 4503599627370496
    """Write without waiting in slow mode."""


class OverwriteType(OpenIntEnum):
    """Whom an overwrite is for.

    https://discord.com/developers/docs/resources/channel#overwrite-object
    """

    ROLE = 0
    """A role."""

    MEMBER = 1
    """A member."""


class Overwrite(Struct, frozen=True, gc=False, kw_only=True):
    """What a role or member may do otherwise in one channel.

    https://discord.com/developers/docs/resources/channel#overwrite-object
    """

    id: GenericId
    """The role or the user."""

    type: OverwriteType
    """Which of the two."""

    allow: Permissions
    """What is granted."""

    deny: Permissions
    """What is taken."""
