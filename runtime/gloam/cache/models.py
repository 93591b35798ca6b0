"""The type of each kind's values, which is what a packed value is read as."""

from collections.abc import Mapping
from typing import Final

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

VALUES: Final[Mapping[Kind, object]] = {
    Kind.CURRENT_USER: User,
    Kind.GUILD: GatewayGuild,
    Kind.CHANNEL: Channel,
    Kind.THREAD: Channel,
    Kind.THREAD_MEMBER: ThreadMember,
    Kind.MEMBER: GuildMember,
    Kind.USER: User,
    Kind.ROLE: Role,
    Kind.MESSAGE: GatewayMessage,
    Kind.REACTION: Reaction,
    Kind.PRESENCE: Presence,
    Kind.VOICE_STATE: VoiceState,
    Kind.EMOJI: Emoji,
    Kind.STICKER: Sticker,
    Kind.SOUNDBOARD_SOUND: SoundboardSound,
    Kind.STAGE_INSTANCE: StageInstance,
    Kind.SCHEDULED_EVENT: GuildScheduledEvent,
    Kind.INTEGRATION: Integration,
    Kind.INVITE: InviteCreatePayload,
    Kind.AUTO_MODERATION_RULE: AutoModerationRule,
    Kind.UNAVAILABLE_GUILD: UnavailableGuild,
}
"""By kind. A member is kept without its user, a guild without its lists."""
