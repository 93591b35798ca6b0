"""One of everything in a guild, and what paths call it."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import cast

from gloam.models import (
    ApplicationCommandPermissions,
    AutoModerationEventType,
    AutoModerationTriggerMetadata,
    AutoModerationTriggerType,
    BlockMessageAction,
    ChannelType,
    GuildId,
    GuildScheduledEventEntityMetadata,
    GuildScheduledEventEntityType,
    GuildScheduledEventPrivacyLevel,
    GuildWidgetSettings,
    PollAnswer,
    PollCreateRequest,
    PollMedia,
    User,
)
from gloam.models.command_permissions import ApplicationCommandPermissionType
from gloam.models.ids import GenericId
from gloam.simulator.world import (
    Bot,
    Draft,
    StoredFile,
    World,
    accounts,
    auto_moderation_rules,
    bans,
    channels,
    commands,
    emojis,
    entitlements,
    interactions,
    invites,
    messages,
    onboarding,
    reactions,
    responses,
    scheduled_events,
    soundboard,
    stages,
    stickers,
    store,
    templates,
    thread_starts,
    voice,
    webhooks,
)

PICTURE = "data:image/png;base64,AAAA"
SOUND = "data:audio/mpeg;base64,AAAA"


def populate(
    world: World, bot: Bot, alice: User, guild_id: GuildId, channel_id: int
) -> Mapping[str, object]:
    """Have the bot, who owns the guild, make one of everything; the values of path parameters."""
    me = bot.id
    poll = PollCreateRequest(
        question=PollMedia(text="?"), answers=[PollAnswer(poll_media=PollMedia(text="!"))]
    )
    asked = messages.post(world, me, channel_id, Draft(content="hello", poll=poll))
    reactions.add(world, me, channel_id, asked.id, reactions.read_emoji(world, "\N{OK HAND SIGN}"))
    return {
        "channel_id": channel_id,
        "guild_id": guild_id,
        "message_id": asked.id,
        "answer_id": 1,
        "emoji": "\N{OK HAND SIGN}",
        "user_id": alice.id,
        "role_id": guild_id,
        "overwrite_id": guild_id,
        "application_id": bot.application_id,
        **_moderation(world, bot, guild_id, channel_id),
        **_expressions(world, bot, guild_id),
        **_events(world, bot, guild_id),
        **_application(world, bot, alice, guild_id, channel_id),
    }


def paths_of(
    world: World, bot: Bot, alice: User, guild_id: GuildId, channel_id: int
) -> Callable[[str], Mapping[str, str]]:
    """Populate a guild; what comes back gives the path parameters of an operation."""
    values = populate(world, bot, alice, guild_id, channel_id)
    thread, stage = thread_of(world, bot, channel_id), stage_of(world, bot, guild_id)
    hook = webhooks.webhook_of(world, cast("int", values["webhook_id"]))
    posted = webhooks.execute(world, hook, Draft(content="from afar"))
    answered = {
        "webhook_id": bot.application_id,
        "webhook_token": values["interaction_token"],
    }
    special: Mapping[str, Mapping[str, object]] = {
        "get_application_emoji": {"emoji_id": values["own_emoji_id"]},
        "get_guild_application_command": {"command_id": values["local_command_id"]},
        "get_guild_ban": {"user_id": values["banned_id"]},
        "get_guild_template": {"code": values["template"]},
        "get_original_webhook_message": answered,
        "update_original_webhook_message": answered,
        "delete_original_webhook_message": answered,
        "get_stage_instance": {"channel_id": stage},
        "get_thread_member": {"channel_id": thread, "user_id": bot.id},
        "get_voice_state": {"user_id": bot.id},
        "get_webhook_message": {"message_id": posted.id},
        "list_thread_members": {"channel_id": thread},
    }

    def of(operation: str) -> Mapping[str, str]:
        found = {**values, **special.get(operation, {})}
        return defaultdict(lambda: "1", {name: str(one) for name, one in found.items()})

    return of


def thread_of(world: World, bot: Bot, channel_id: int) -> int:
    """A thread with the bot in it."""
    kind = ChannelType.PUBLIC_THREAD
    return thread_starts.start(world, bot.id, channel_id, "thread", kind).id


def stage_of(world: World, bot: Bot, guild_id: GuildId) -> int:
    """A stage channel where something takes place, with the bot in it."""
    kind = ChannelType.GUILD_STAGE_VOICE
    channel = channels.create_channel(world, bot.id, guild_id, "stage", kind)
    stages.begin(world, bot.id, channel.id, "talk")
    voice.connect(world, bot.id, guild_id, channel.id)
    return channel.id


def _moderation(world: World, bot: Bot, guild_id: GuildId, channel_id: int) -> Mapping[str, object]:
    mallory = accounts.create_user(world, "mallory")
    bans.add(world, bot.id, guild_id, mallory.id, reason="spam")
    settings = {
        "name": "rule",
        "event_type": AutoModerationEventType.MESSAGE_SEND,
        "actions": [BlockMessageAction()],
    }
    metadata = AutoModerationTriggerMetadata(keyword_filter=["bad"])
    kind = AutoModerationTriggerType.KEYWORD
    rule = auto_moderation_rules.create(world, bot.id, guild_id, kind, metadata, settings)
    webhook = webhooks.create(world, bot.id, channel_id, "hook")
    return {
        "banned_id": mallory.id,
        "rule_id": rule.id,
        "webhook_id": webhook.id,
        "webhook_token": webhook.token,
        "code": invites.create(world, bot.id, channel_id).code,
    }


def _expressions(world: World, bot: Bot, guild_id: GuildId) -> Mapping[str, object]:
    file = StoredFile(b"x", "image/png")
    sound = soundboard.create(world, bot.id, guild_id, SOUND, {"name": "quack"})
    own = emojis.create_own(world, bot.application_id, bot.id, "own", PICTURE)
    return {
        "emoji_id": emojis.create(world, bot.id, guild_id, "smile", PICTURE).id,
        "own_emoji_id": own.id,
        "sticker_id": stickers.create(world, bot.id, guild_id, "wave", "", "hi", file).id,
        "sound_id": sound.sound_id,
    }


def _events(world: World, bot: Bot, guild_id: GuildId) -> Mapping[str, object]:
    begins = world.now + timedelta(days=1)
    settings = {
        "name": "party",
        "privacy_level": GuildScheduledEventPrivacyLevel.GUILD_ONLY,
        "scheduled_start_time": begins,
        "scheduled_end_time": begins + timedelta(hours=1),
        "entity_type": GuildScheduledEventEntityType.EXTERNAL,
        "entity_metadata": GuildScheduledEventEntityMetadata(location="here"),
    }
    event = scheduled_events.create(world, bot.id, guild_id, settings)
    scheduled_events.subscribe(world, bot.id, guild_id, event.id)
    onboarding.set_welcome_screen(world, bot.id, guild_id, {}, is_enabled=True)
    world.widgets[guild_id] = GuildWidgetSettings(enabled=True, channel_id=None)
    template = templates.create(world, bot.id, guild_id, "template")
    return {"guild_scheduled_event_id": event.id, "template": template.code}


def _application(
    world: World, bot: Bot, alice: User, guild_id: GuildId, channel_id: int
) -> Mapping[str, object]:
    settings = {"name": "roll", "description": "x"}
    command, _ = commands.create(world, bot.application_id, settings)
    local, _ = commands.create(world, bot.application_id, settings, guild_id)
    allowed = ApplicationCommandPermissions(
        id=GenericId(alice.id), type=ApplicationCommandPermissionType.USER, permission=True
    )
    commands.permit(world, bot.id, bot.application_id, guild_id, command.id, [allowed])
    exchange = interactions.invoke(world, alice.id, channel_id, command)
    responses.say(world, exchange, Draft(content="4"), is_first=True)
    exchange.is_answered = True
    sku = store.offer(world, bot.application_id, "plan")
    subscription = store.subscribe(world, alice.id, sku)
    given = entitlements.grant_test(world, bot.application_id, sku.id, user_id=alice.id)
    return {
        "command_id": command.id,
        "local_command_id": local.id,
        "interaction_token": exchange.token,
        "entitlement_id": given.id,
        "sku_id": sku.id,
        "subscription_id": subscription.id,
    }
