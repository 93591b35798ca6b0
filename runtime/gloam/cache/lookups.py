"""What can be looked up, as values: `cache.get(lookups.member(guild_id, user_id))`.

A lookup says what is wanted and of which type it is; any cache answers it, in memory at once, far
away when awaited. `One` names one entry, `Many` all entries of a kind or those of an owner. So what
can be asked is written down once, however many backends there are::

    member = cache.get(lookups.member(guild_id, user_id))  # GuildMember | None
    for message in cache.find(lookups.messages_of_channel(channel_id)):  # the newest first
        ...
    cache.count(lookups.threads_of_channel(channel_id))

What is read is complete as far as it is cached: a member has its user, a guild its roles, emojis
and stickers, a message its reactions. The other lists of a guild are empty, ask for its members,
channels, … instead.
"""

from typing import Generic, TypeVar

from msgspec import Struct

from gloam.cache.changes import Key, Owner
from gloam.cache.entries import emoji_key
from gloam.cache.kinds import Kind
from gloam.events import InviteCreatePayload
from gloam.models import (
    AutoModerationRule,
    Channel,
    Emoji,
    GatewayGuild,
    GatewayMessage,
    GuildMember,
    GuildScheduledEvent,
    Integration,
    PartialEmoji,
    Presence,
    Reaction,
    Role,
    SoundboardSound,
    StageInstance,
    Sticker,
    ThreadMember,
    UnavailableGuild,
    User,
    VoiceState,
)
from gloam.models.ids import (
    AutoModerationRuleId,
    ChannelId,
    EmojiId,
    GuildId,
    IntegrationId,
    MessageId,
    RoleId,
    ScheduledEventId,
    SoundId,
    StageInstanceId,
    StickerId,
    UserId,
)

V = TypeVar("V")


class One(Struct, Generic[V], frozen=True):
    """One entry."""

    kind: Kind
    key: Key


class Many(Struct, Generic[V], frozen=True):
    """The entries of an owner, or all entries of a kind."""

    kind: Kind
    owner: Owner | None = None


def guild(guild_id: GuildId) -> One[GatewayGuild]:
    """A guild, with its roles, emojis and stickers."""
    return One(Kind.GUILD, guild_id)


def unavailable_guild(guild_id: GuildId) -> One[UnavailableGuild]:
    """A guild that cannot be reached for now; one that can is not found."""
    return One(Kind.UNAVAILABLE_GUILD, guild_id)


def channel(channel_id: ChannelId) -> One[Channel]:
    """A channel that is no thread."""
    return One(Kind.CHANNEL, channel_id)


def thread(thread_id: ChannelId) -> One[Channel]:
    """An active thread."""
    return One(Kind.THREAD, thread_id)


def thread_member(thread_id: ChannelId, user_id: UserId) -> One[ThreadMember]:
    """A member of a thread."""
    return One(Kind.THREAD_MEMBER, (thread_id, user_id))


def member(guild_id: GuildId, user_id: UserId) -> One[GuildMember]:
    """A member of a guild, with its user if `Kind.USER` is cached."""
    return One(Kind.MEMBER, (guild_id, user_id))


def user(user_id: UserId) -> One[User]:
    """Someone who shares a guild with the bot."""
    return One(Kind.USER, user_id)


def role(role_id: RoleId) -> One[Role]:
    """A role."""
    return One(Kind.ROLE, role_id)


def message(message_id: MessageId) -> One[GatewayMessage]:
    """A message, with its reactions if `Kind.REACTION` is cached."""
    return One(Kind.MESSAGE, message_id)


def presence(guild_id: GuildId, user_id: UserId) -> One[Presence]:
    """A member's presence; who is offline has none."""
    return One(Kind.PRESENCE, (guild_id, user_id))


def voice_state(guild_id: GuildId, user_id: UserId) -> One[VoiceState]:
    """Where in voice a member is."""
    return One(Kind.VOICE_STATE, (guild_id, user_id))


def emoji(emoji_id: EmojiId) -> One[Emoji]:
    """An emoji of a guild."""
    return One(Kind.EMOJI, emoji_id)


def sticker(sticker_id: StickerId) -> One[Sticker]:
    """A sticker of a guild."""
    return One(Kind.STICKER, sticker_id)


def soundboard_sound(sound_id: SoundId) -> One[SoundboardSound]:
    """A soundboard sound of a guild."""
    return One(Kind.SOUNDBOARD_SOUND, sound_id)


def stage_instance(stage_instance_id: StageInstanceId) -> One[StageInstance]:
    """A live stage."""
    return One(Kind.STAGE_INSTANCE, stage_instance_id)


def scheduled_event(event_id: ScheduledEventId) -> One[GuildScheduledEvent]:
    """A scheduled event."""
    return One(Kind.SCHEDULED_EVENT, event_id)


def integration(integration_id: IntegrationId) -> One[Integration]:
    """An integration of a guild."""
    return One(Kind.INTEGRATION, integration_id)


def invite(code: str) -> One[InviteCreatePayload]:
    """An invite, by its code."""
    return One(Kind.INVITE, code)


def auto_moderation_rule(rule_id: AutoModerationRuleId) -> One[AutoModerationRule]:
    """An auto-moderation rule."""
    return One(Kind.AUTO_MODERATION_RULE, rule_id)


def current_user() -> Many[User]:
    """The bot's own account: one, or none before READY."""
    return Many(Kind.CURRENT_USER)


def reaction(message_id: MessageId, emoji: Emoji | PartialEmoji) -> One[Reaction]:
    """The reactions to a message with one emoji."""
    return One(Kind.REACTION, (message_id, emoji_key(emoji)))


def guilds() -> Many[GatewayGuild]:
    """Every guild."""
    return Many(Kind.GUILD)


def unavailable_guilds() -> Many[UnavailableGuild]:
    """The guilds that cannot be reached for now."""
    return Many(Kind.UNAVAILABLE_GUILD)


def channels() -> Many[Channel]:
    """Every channel that is no thread."""
    return Many(Kind.CHANNEL)


def threads() -> Many[Channel]:
    """Every active thread."""
    return Many(Kind.THREAD)


def members() -> Many[GuildMember]:
    """Every member of every guild."""
    return Many(Kind.MEMBER)


def users() -> Many[User]:
    """Everyone who shares a guild with the bot."""
    return Many(Kind.USER)


def roles() -> Many[Role]:
    """Every role."""
    return Many(Kind.ROLE)


def messages() -> Many[GatewayMessage]:
    """Every message, in no order."""
    return Many(Kind.MESSAGE)


def presences() -> Many[Presence]:
    """Every presence."""
    return Many(Kind.PRESENCE)


def voice_states() -> Many[VoiceState]:
    """Everyone who is in voice."""
    return Many(Kind.VOICE_STATE)


def emojis() -> Many[Emoji]:
    """Every emoji."""
    return Many(Kind.EMOJI)


def stickers() -> Many[Sticker]:
    """Every sticker."""
    return Many(Kind.STICKER)


def soundboard_sounds() -> Many[SoundboardSound]:
    """Every soundboard sound."""
    return Many(Kind.SOUNDBOARD_SOUND)


def stage_instances() -> Many[StageInstance]:
    """Every live stage."""
    return Many(Kind.STAGE_INSTANCE)


def scheduled_events() -> Many[GuildScheduledEvent]:
    """Every scheduled event."""
    return Many(Kind.SCHEDULED_EVENT)


def integrations() -> Many[Integration]:
    """Every integration."""
    return Many(Kind.INTEGRATION)


def invites() -> Many[InviteCreatePayload]:
    """Every invite."""
    return Many(Kind.INVITE)


def auto_moderation_rules() -> Many[AutoModerationRule]:
    """Every auto-moderation rule."""
    return Many(Kind.AUTO_MODERATION_RULE)


def channels_of_guild(guild_id: GuildId) -> Many[Channel]:
    """The channels of a guild, threads aside."""
    return Many(Kind.CHANNEL, ("guild", guild_id))


def threads_of_guild(guild_id: GuildId) -> Many[Channel]:
    """The active threads of a guild."""
    return Many(Kind.THREAD, ("guild", guild_id))


def threads_of_channel(channel_id: ChannelId) -> Many[Channel]:
    """The active threads of a channel."""
    return Many(Kind.THREAD, ("channel", channel_id))


def thread_members_of_thread(thread_id: ChannelId) -> Many[ThreadMember]:
    """The members of a thread."""
    return Many(Kind.THREAD_MEMBER, ("channel", thread_id))


def members_of_guild(guild_id: GuildId) -> Many[GuildMember]:
    """The members of a guild."""
    return Many(Kind.MEMBER, ("guild", guild_id))


def users_of_guild(guild_id: GuildId) -> Many[User]:
    """The accounts of a guild's members."""
    return Many(Kind.USER, ("guild", guild_id))


def roles_of_guild(guild_id: GuildId) -> Many[Role]:
    """The roles of a guild."""
    return Many(Kind.ROLE, ("guild", guild_id))


def messages_of_channel(channel_id: ChannelId) -> Many[GatewayMessage]:
    """The messages of a channel or thread, the newest first."""
    return Many(Kind.MESSAGE, ("channel", channel_id))


def messages_of_guild(guild_id: GuildId) -> Many[GatewayMessage]:
    """The messages of a guild, in no order."""
    return Many(Kind.MESSAGE, ("guild", guild_id))


def reactions_of_message(message_id: MessageId) -> Many[Reaction]:
    """The reactions to a message."""
    return Many(Kind.REACTION, ("message", message_id))


def presences_of_guild(guild_id: GuildId) -> Many[Presence]:
    """The presences of a guild's members."""
    return Many(Kind.PRESENCE, ("guild", guild_id))


def voice_states_of_guild(guild_id: GuildId) -> Many[VoiceState]:
    """Everyone who is in voice in a guild."""
    return Many(Kind.VOICE_STATE, ("guild", guild_id))


def voice_states_of_channel(channel_id: ChannelId) -> Many[VoiceState]:
    """Everyone who is in a voice channel."""
    return Many(Kind.VOICE_STATE, ("channel", channel_id))


def emojis_of_guild(guild_id: GuildId) -> Many[Emoji]:
    """The emojis of a guild."""
    return Many(Kind.EMOJI, ("guild", guild_id))


def stickers_of_guild(guild_id: GuildId) -> Many[Sticker]:
    """The stickers of a guild."""
    return Many(Kind.STICKER, ("guild", guild_id))


def soundboard_sounds_of_guild(guild_id: GuildId) -> Many[SoundboardSound]:
    """The soundboard sounds of a guild."""
    return Many(Kind.SOUNDBOARD_SOUND, ("guild", guild_id))


def stage_instances_of_guild(guild_id: GuildId) -> Many[StageInstance]:
    """The live stages of a guild."""
    return Many(Kind.STAGE_INSTANCE, ("guild", guild_id))


def scheduled_events_of_guild(guild_id: GuildId) -> Many[GuildScheduledEvent]:
    """The scheduled events of a guild."""
    return Many(Kind.SCHEDULED_EVENT, ("guild", guild_id))


def integrations_of_guild(guild_id: GuildId) -> Many[Integration]:
    """The integrations of a guild."""
    return Many(Kind.INTEGRATION, ("guild", guild_id))


def invites_of_guild(guild_id: GuildId) -> Many[InviteCreatePayload]:
    """The invites to a guild."""
    return Many(Kind.INVITE, ("guild", guild_id))


def invites_of_channel(channel_id: ChannelId) -> Many[InviteCreatePayload]:
    """The invites to a channel."""
    return Many(Kind.INVITE, ("channel", channel_id))


def auto_moderation_rules_of_guild(guild_id: GuildId) -> Many[AutoModerationRule]:
    """The auto-moderation rules of a guild."""
    return Many(Kind.AUTO_MODERATION_RULE, ("guild", guild_id))


def members_with_role(guild_id: GuildId, role_id: RoleId) -> Many[GuildMember]:
    """The members of a guild who have a role; the one that bears the guild's id all have."""
    if int(role_id) == int(guild_id):
        return members_of_guild(guild_id)
    return Many(Kind.MEMBER, ("role", (guild_id, role_id)))


def guilds_of_user(user_id: UserId) -> Many[GatewayGuild]:
    """The guilds that someone shares with the bot, as far as `Kind.USER` is cached."""
    return Many(Kind.GUILD, ("user", user_id))
