"""Intents: Groups of events that a session asks for.

Generated from `schema/gateway/intents.yaml` by `make generate`; not to be edited.
"""

from gloam.core.enums import Flags

__all__ = ["Intents"]


class Intents(Flags):
    """Groups of events that a session asks for.

    https://discord.com/developers/docs/events/gateway#list-of-intents
    """

    NONE = 0
    """The empty set."""

    GUILDS = 1
    """Guilds with their roles, channels, threads and stages."""

    GUILD_MEMBERS = 2
    """Members who join, change and leave, and other members of threads."""

    GUILD_MODERATION = 4
    """Bans and audit log entries."""

    GUILD_EXPRESSIONS = 8
    """Emojis, stickers and soundboard sounds of guilds."""

    GUILD_INTEGRATIONS = 16
    """Integrations of guilds."""

    GUILD_WEBHOOKS = 32
    """Changes to the webhooks of a channel."""

    GUILD_INVITES = 64
    """Invites that are made and deleted."""

    GUILD_VOICE_STATES = 128
    """Who is in which voice channel, and effects sent there."""

    GUILD_PRESENCES = 256
    """Status and activities of members."""

    GUILD_MESSAGES = 512
    """Messages in guilds."""

    GUILD_MESSAGE_REACTIONS = 1024
    """Reactions to messages in guilds."""

    GUILD_MESSAGE_TYPING = 2048
    """Who is typing in guilds."""

    DIRECT_MESSAGES = 4096
    """Direct messages, and ephemeral messages wherever they are."""

    DIRECT_MESSAGE_REACTIONS = 8192
    """Reactions to direct messages."""

    DIRECT_MESSAGE_TYPING = 16384
    """Who is typing in direct messages."""

    MESSAGE_CONTENT = 32768
    """Delivers nothing by itself; fills in what messages of other events say."""

    GUILD_SCHEDULED_EVENTS = 65536
    """Scheduled events of guilds and who is interested."""

    AUTO_MODERATION_CONFIGURATION = 1048576
    """Changes to auto moderation rules."""

    AUTO_MODERATION_EXECUTION = 2097152
    """Actions that auto moderation took."""

    GUILD_MESSAGE_POLLS = 16777216
    """Votes in polls in guilds."""

    DIRECT_MESSAGE_POLLS = 33554432
    """Votes in polls in direct messages."""
