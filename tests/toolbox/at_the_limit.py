"""For each limit a function from a number to a value that has so much of what is limited.

Nothing else is wrong with the value. Texts are of letters with two bytes, to see what is counted.
"""

import base64
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

from msgspec import UNSET

from gloam.core import File, snowflake_at
from gloam.models import (
    AllowedMentions,
    ApplicationCommandOptionChoice,
    ApplicationCommandPermissions,
    ApplicationCommandPermissionType,
    ApplicationCommandRequest,
    ApplicationCommandType,
    ApplicationRoleConnectionMetadata,
    ApplicationRoleConnectionMetadataType,
    AutoModerationEventType,
    AutoModerationTriggerMetadata,
    AutoModerationTriggerType,
    BlockMessageAction,
    BulkLobbyMemberRequest,
    ChannelType,
    CheckboxGroup,
    CheckboxGroupOption,
    Container,
    Embed,
    EmbedAuthor,
    EmbedField,
    EmbedFooter,
    FileUpload,
    ForumTagRequest,
    IntegerOption,
    Label,
    MessageFlags,
    PollAnswer,
    PollCreateRequest,
    PollMedia,
    RadioGroup,
    RadioGroupOption,
    SelectOption,
    Separator,
    StringOption,
    StringSelect,
    TextDisplay,
    TextInput,
    TextInputStyle,
    TimeoutAction,
    TimeoutActionMetadata,
    UserSelect,
    WelcomeScreenChannel,
)
from gloam.routes import (
    application_commands,
    applications,
    auto_moderation,
    bans,
    channels,
    emojis,
    guilds,
    lobbies,
    members,
    onboarding,
    role_connections,
    search,
    soundboard,
    stickers,
    threads,
    users,
    webhooks,
)
from gloam.toolbox import build

NOW: Final = datetime(2026, 5, 4, 12, tzinfo=UTC)
APPLICATION, GUILD, HERE, LOBBY, ALICE, COMMAND = 1, 2, 3, 4, 5, 6
V2: Final = MessageFlags.IS_COMPONENTS_V2
KEYWORD: Final = AutoModerationTriggerType.KEYWORD
PRESET: Final = AutoModerationTriggerType.KEYWORD_PRESET

AtTheLimit = Mapping[str, Callable[[int], object]]


def made(kind: Callable[..., object], *given: object, **fields: object) -> object:
    """What a type or a builder makes; whether the arguments have the right types, the tests see."""
    return kind(*given, **fields)


def message(content: str = "x", **more: object) -> object:
    return made(channels.create_message, HERE, content=content, **more)


def embed(**fields: object) -> object:
    return message(embeds=[made(Embed, **{"title": "x", **fields})])


def shown(*components: object) -> object:
    return made(channels.create_message, HERE, components=components, flags=V2)


def command(name: str = "c", **fields: object) -> object:
    return made(ApplicationCommandRequest, **{"name": name, "description": "d", **fields})


def commands(kind: ApplicationCommandType, count: int) -> object:
    words = "d" if kind is ApplicationCommandType.CHAT_INPUT else UNSET
    body = [command(f"c{number}", type=kind, description=words) for number in range(count)]
    return made(application_commands.bulk_set_application_commands, APPLICATION, body=body)


def long_command(characters: int) -> object:
    """A command whose texts have so many characters together: its own 2, and those of options."""
    left = characters - 2
    options = []
    for name in "ab":
        texts = min(left - 2, 25 * 200)
        sizes = [200] * (texts // 200) + [texts % 200] * bool(texts % 200)
        listed = [
            ApplicationCommandOptionChoice(name="n" * (size - size // 2), value="v" * (size // 2))
            for size in sizes
        ]
        options.append(made(StringOption, name=name, description="d", choices=listed))
        left -= texts + 2
    return command(options=options)


def option(kind: Callable[..., object], **fields: object) -> object:
    return made(kind, name="o", description="d", **fields)


def select(count: int, **fields: object) -> object:
    options = [SelectOption(label="l", value=str(number)) for number in range(count)]
    return made(StringSelect, custom_id="s", options=options, **fields)


def choices(kind: Callable[..., object], each: Callable[..., object], count: int) -> object:
    options = [made(each, label="l", value=str(number)) for number in range(count)]
    return made(kind, custom_id="c", options=options)


def field(**fields: object) -> object:
    return made(TextInput, custom_id="t", style=TextInputStyle.SHORT, **fields)


def rule(trigger: AutoModerationTriggerType = KEYWORD, **fields: object) -> object:
    given = {"name": "r", "event_type": AutoModerationEventType.MESSAGE_SEND, **fields}
    given = {"trigger_type": trigger, "actions": [BlockMessageAction()], **given}
    return made(auto_moderation.create_auto_moderation_rule, GUILD, **given)


def filtering(trigger: AutoModerationTriggerType = KEYWORD, **fields: object) -> object:
    return rule(trigger, trigger_metadata=made(AutoModerationTriggerMetadata, **fields))


def channel(kind: ChannelType, **fields: object) -> object:
    return made(guilds.create_guild_channel, GUILD, name="c", type=kind, **fields)


def poll(question: str = "q", answer: str = "a", answers: int = 2, **more: object) -> object:
    listed = [PollAnswer(poll_media=PollMedia(text=answer))] * answers
    asked = made(PollCreateRequest, question=PollMedia(text=question), answers=listed, **more)
    return message(poll=asked)


def deletion(*ages: int) -> object:
    """The deletion of messages that are so many seconds old."""
    doomed = [snowflake_at(later(-age)) for age in ages]
    return made(channels.bulk_delete_messages, HERE, messages=doomed)


def base64_of(size: int) -> str:
    return base64.b64encode(bytes(size)).decode()


def uri(size: int) -> str:
    return f"data:image/png;base64,{base64_of(size)}"


def file(size: int = 1, **fields: object) -> object:
    return made(File, filename="f", source=bytes(size), **fields)


def later(seconds: int) -> datetime:
    return NOW + timedelta(seconds=seconds)


def member(**fields: object) -> object:
    return made(members.update_guild_member, GUILD, ALICE, **fields)


def metadata(count: int) -> object:
    kind = ApplicationRoleConnectionMetadataType.BOOLEAN_EQUAL
    one = ApplicationRoleConnectionMetadata(type=kind, key="k", name="n", description="d")
    update = role_connections.update_application_role_connections_metadata
    return made(update, APPLICATION, body=[one] * count)


def permissions(count: int) -> object:
    kind = ApplicationCommandPermissionType.USER
    one = made(ApplicationCommandPermissions, id=ALICE, type=kind, permission=True)
    given = application_commands.set_guild_application_command_permissions
    return made(given, APPLICATION, GUILD, COMMAND, permissions=[one] * count)


MESSAGES: Final[AtTheLimit] = {
    "MESSAGE_CONTENT_CHARACTERS": lambda n: message("é" * n),
    "MESSAGE_NONCE_CHARACTERS": lambda n: message(nonce=10 ** (n - 1)),
    "MESSAGE_EMBEDS": lambda n: message(embeds=[Embed(title="x")] * n),
    "MESSAGE_STICKERS": lambda n: message(sticker_ids=[1] * n),
    "MESSAGE_ATTACHMENTS": lambda n: message(files=[file()] * n),
    "MESSAGE_REQUEST_BYTES": lambda n: message(files=[file(n - 5), file(5)]),
    "ALLOWED_MENTIONS": lambda n: message(
        allowed_mentions=made(AllowedMentions, users=list(range(n)))
    ),
    "BULK_DELETE_MINIMUM_MESSAGES": lambda n: deletion(*range(n)),
    "BULK_DELETE_MAXIMUM_MESSAGES": lambda n: deletion(*range(n)),
    "BULK_DELETE_AGE_SECONDS": lambda n: deletion(0, n),
    "ATTACHMENT_DESCRIPTION_CHARACTERS": lambda n: message(files=[file(description="é" * n)]),
    "VOICE_MESSAGE_WAVEFORM_POINTS": lambda n: message(files=[file(waveform=base64_of(n))]),
    "SEARCH_OFFSET": lambda n: made(search.guild_search, GUILD, offset=n),
    "EMBED_TITLE_CHARACTERS": lambda n: embed(title="é" * n),
    "EMBED_DESCRIPTION_CHARACTERS": lambda n: embed(description="é" * n),
    "EMBED_FIELDS": lambda n: embed(fields=[EmbedField(name="n", value="v")] * n),
    "EMBED_FIELD_NAME_CHARACTERS": lambda n: embed(fields=[EmbedField(name="é" * n, value="v")]),
    "EMBED_FIELD_VALUE_CHARACTERS": lambda n: embed(fields=[EmbedField(name="n", value="é" * n)]),
    "EMBED_FOOTER_CHARACTERS": lambda n: embed(footer=EmbedFooter(text="é" * n)),
    "EMBED_AUTHOR_CHARACTERS": lambda n: embed(author=EmbedAuthor(name="é" * n)),
    "EMBED_TOTAL_CHARACTERS": lambda n: message(
        embeds=[Embed(description="é" * 4000), Embed(description="é" * (n - 4000))]
    ),
    "POLL_ANSWERS": lambda n: poll(answers=n),
    "POLL_QUESTION_CHARACTERS": lambda n: poll(question="é" * n),
    "POLL_ANSWER_CHARACTERS": lambda n: poll(answer="é" * n, answers=1),
    "POLL_HOURS": lambda n: poll(duration=n),
    "WEBHOOK_NAME_CHARACTERS": lambda n: made(webhooks.create_webhook, HERE, name="é" * n),
    "POST_TAGS": lambda n: made(threads.create_thread, HERE, name="t", applied_tags=list(range(n))),
}

COMPONENTS: Final[AtTheLimit] = {
    "MESSAGE_COMPONENTS": lambda n: shown(Container(components=[Separator()] * (n - 1))),
    "MESSAGE_COMPONENT_TEXT_CHARACTERS": lambda n: shown(
        TextDisplay(content="é" * 9), TextDisplay(content="é" * (n - 9))
    ),
    "LEGACY_MESSAGE_ACTION_ROWS": lambda n: message(
        components=[build.row(build.button("b", str(number))) for number in range(n)]
    ),
    "ACTION_ROW_BUTTONS": lambda n: build.row(*[build.button("b", str(k)) for k in range(n)]),
    "CUSTOM_ID_CHARACTERS": lambda n: build.button("b", "é" * n),
    "BUTTON_LABEL_CHARACTERS": lambda n: build.button("é" * n, "b"),
    "BUTTON_URL_CHARACTERS": lambda n: build.link("b", "https://example.org/".ljust(n, "x")),
    "SELECT_OPTIONS": select,
    "SELECT_VALUES": lambda n: made(UserSelect, custom_id="u", max_values=n),
    "SELECT_PLACEHOLDER_CHARACTERS": lambda n: select(1, placeholder="é" * n),
    "SELECT_OPTION_CHARACTERS": lambda n: SelectOption(label="é" * n, value="v"),
    "SECTION_TEXTS": lambda n: build.section(*["x"] * n, accessory=build.button("b", "b")),
    "MEDIA_GALLERY_ITEMS": lambda n: build.gallery(*["https://example.org"] * n),
    "MEDIA_DESCRIPTION_CHARACTERS": lambda n: build.thumbnail(
        "attachment://x", description="é" * n
    ),
    "MODAL_COMPONENTS": lambda n: build.modal("m", "t", *["x"] * n),
    "MODAL_TITLE_CHARACTERS": lambda n: build.modal("m", "é" * n, "x"),
    "LABEL_CHARACTERS": lambda n: build.label("é" * n, build.text_input("t")),
    "LABEL_DESCRIPTION_CHARACTERS": lambda n: made(
        Label, label="l", component=field(), description="é" * n
    ),
    "TEXT_INPUT_CHARACTERS": lambda n: field(value="é" * n),
    "TEXT_INPUT_PLACEHOLDER_CHARACTERS": lambda n: field(placeholder="é" * n),
    "FILE_UPLOAD_FILES": lambda n: FileUpload(custom_id="f", max_values=n),
    "FILE_TYPES": lambda n: FileUpload(custom_id="f", file_types=[".pdf"] * n),
    "RADIO_GROUP_OPTIONS": lambda n: choices(RadioGroup, RadioGroupOption, n),
    "CHECKBOX_GROUP_OPTIONS": lambda n: choices(CheckboxGroup, CheckboxGroupOption, n),
}

COMMANDS: Final[AtTheLimit] = {
    "GLOBAL_CHAT_INPUT_COMMANDS": lambda n: commands(ApplicationCommandType.CHAT_INPUT, n),
    "GLOBAL_USER_COMMANDS": lambda n: commands(ApplicationCommandType.USER, n),
    "GLOBAL_MESSAGE_COMMANDS": lambda n: commands(ApplicationCommandType.MESSAGE, n),
    "GLOBAL_PRIMARY_ENTRY_POINT_COMMANDS": lambda n: commands(
        ApplicationCommandType.PRIMARY_ENTRY_POINT, n
    ),
    "COMMAND_TOTAL_CHARACTERS": long_command,
    "COMMAND_NAME_CHARACTERS": lambda n: command("é" * n),
    "COMMAND_DESCRIPTION_CHARACTERS": lambda n: command(description="é" * n),
    "COMMAND_OPTIONS": lambda n: command(
        options=[StringOption(name=f"o{number}", description="d") for number in range(n)]
    ),
    "COMMAND_OPTION_CHOICES": lambda n: option(
        StringOption,
        choices=[ApplicationCommandOptionChoice(name="n", value=str(k)) for k in range(n)],
    ),
    "COMMAND_OPTION_CHOICE_CHARACTERS": lambda n: ApplicationCommandOptionChoice(
        name="é" * n, value="v"
    ),
    "COMMAND_OPTION_STRING_CHARACTERS": lambda n: option(StringOption, max_length=n),
    "COMMAND_OPTION_INTEGER": lambda n: option(IntegerOption, max_value=n),
    "COMMAND_PERMISSIONS": permissions,
    "APPLICATION_ROLE_CONNECTION_METADATA": metadata,
    "APPLICATION_TAGS": lambda n: made(applications.update_my_application, tags=["t"] * n),
    "APPLICATION_TAG_CHARACTERS": lambda n: made(
        applications.update_my_application, tags=["é" * n]
    ),
}

GUILDS: Final[AtTheLimit] = {
    "AUDIT_LOG_REASON_CHARACTERS": lambda n: made(
        bans.unban_user_from_guild, GUILD, ALICE, reason="é" * n
    ),
    "AUTO_MODERATION_ALLOWED_KEYWORDS": lambda n: filtering(allow_list=["x"] * n),
    "AUTO_MODERATION_PRESET_ALLOWED_KEYWORDS": lambda n: filtering(PRESET, allow_list=["x"] * n),
    "AUTO_MODERATION_EXEMPT_CHANNELS": lambda n: rule(exempt_channels=list(range(n))),
    "AUTO_MODERATION_EXEMPT_ROLES": lambda n: rule(exempt_roles=list(range(n))),
    "AUTO_MODERATION_KEYWORDS": lambda n: filtering(keyword_filter=["x"] * n),
    "AUTO_MODERATION_KEYWORD_CHARACTERS": lambda n: filtering(keyword_filter=["é" * n]),
    "AUTO_MODERATION_MENTIONS": lambda n: filtering(mention_total_limit=n),
    "AUTO_MODERATION_PATTERNS": lambda n: filtering(regex_patterns=["x"] * n),
    "AUTO_MODERATION_PATTERN_CHARACTERS": lambda n: filtering(regex_patterns=["é" * n]),
    "AUTO_MODERATION_TIMEOUT_SECONDS": lambda n: rule(
        actions=[TimeoutAction(metadata=TimeoutActionMetadata(duration_seconds=n))]
    ),
    "BAN_DELETE_MESSAGE_SECONDS": lambda n: made(
        bans.ban_user_from_guild, GUILD, ALICE, delete_message_seconds=n
    ),
    "BULK_BAN_USERS": lambda n: made(
        bans.bulk_ban_users_from_guild, GUILD, user_ids=list(range(n))
    ),
    "CHANNEL_TOPIC_CHARACTERS": lambda n: channel(ChannelType.GUILD_TEXT, topic="é" * n),
    "FORUM_TOPIC_CHARACTERS": lambda n: channel(ChannelType.GUILD_FORUM, topic="é" * n),
    "FORUM_TAGS": lambda n: channel(
        ChannelType.GUILD_FORUM, available_tags=[ForumTagRequest(name="t")] * n
    ),
    "FORUM_TAG_NAME_CHARACTERS": lambda n: channel(
        ChannelType.GUILD_FORUM, available_tags=[ForumTagRequest(name="é" * n)]
    ),
    "SLOWMODE_SECONDS": lambda n: channel(ChannelType.GUILD_TEXT, rate_limit_per_user=n),
    "VOICE_MINIMUM_BITRATE": lambda n: channel(ChannelType.GUILD_VOICE, bitrate=n),
    "VOICE_BITRATE_TIER_3": lambda n: channel(ChannelType.GUILD_VOICE, bitrate=n),
    "STAGE_BITRATE": lambda n: channel(ChannelType.GUILD_STAGE_VOICE, bitrate=n),
    "VOICE_CHANNEL_USERS": lambda n: channel(ChannelType.GUILD_VOICE, user_limit=n),
    "STAGE_CHANNEL_USERS": lambda n: channel(ChannelType.GUILD_STAGE_VOICE, user_limit=n),
    "VOICE_CHANNEL_STATUS_CHARACTERS": lambda n: made(
        channels.update_voice_channel_status, HERE, status="é" * n
    ),
    "EMOJI_BYTES": lambda n: made(emojis.create_guild_emoji, GUILD, name="ok", image=uri(n)),
    "SOUND_BYTES": lambda n: made(
        soundboard.create_guild_soundboard_sound, GUILD, name="ok", sound=uri(n)
    ),
    "STICKER_BYTES": lambda n: made(
        stickers.create_guild_sticker, GUILD, name="ok", description="", tags="x", file=file(n)
    ),
    "INCIDENT_ACTION_SECONDS": lambda n: made(
        guilds.update_guild_incident_actions, GUILD, invites_disabled_until=later(n)
    ),
    "TIMEOUT_SECONDS": lambda n: member(communication_disabled_until=later(n)),
    "NICKNAME_CHARACTERS": lambda n: member(nick="é" * n),
    "USERNAME_MINIMUM_CHARACTERS": lambda n: made(users.update_my_user, username="é" * n),
    "USERNAME_MAXIMUM_CHARACTERS": lambda n: made(users.update_my_user, username="é" * n),
    "LOBBY_METADATA_CHARACTERS": lambda n: made(
        lobbies.create_lobby, metadata={"key": "é" * 7, "more": "é" * (n - 14)}
    ),
    "LOBBY_REQUEST_MEMBERS": lambda n: made(
        lobbies.bulk_update_lobby_members, LOBBY, body=[made(BulkLobbyMemberRequest, id=ALICE)] * n
    ),
    "WELCOME_SCREEN_CHANNELS": lambda n: made(
        onboarding.update_guild_welcome_screen,
        GUILD,
        welcome_channels=[
            made(
                WelcomeScreenChannel,
                channel_id=HERE,
                description="d",
                emoji_id=None,
                emoji_name=None,
            )
        ]
        * n,
    ),
}

AT_THE_LIMIT: Final[AtTheLimit] = {**MESSAGES, **COMPONENTS, **COMMANDS, **GUILDS}
