"""What is seen only in a whole request, or only when the time is known; and what is there twice."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec import structs

from gloam.core import File, Request, snowflake_at
from gloam.models import (
    ApplicationCommandRequest,
    ChannelSelect,
    CheckboxGroup,
    CheckboxGroupOption,
    Component,
    Embed,
    EmbedImage,
    FileUpload,
    ForumThreadMessageRequest,
    Label,
    MessageCallbackData,
    MessageReference,
    MessageReferenceType,
    MessageResponse,
    PartialEmoji,
    PollAnswer,
    PollCreateRequest,
    PollMedia,
    RadioGroup,
    RadioGroupOption,
    SelectDefaultValue,
    SelectDefaultValueType,
    SelectOption,
    Separator,
    StringSelect,
    TextDisplay,
)
from gloam.models.ids import (
    ApplicationId,
    ChannelId,
    GenericId,
    GuildId,
    InteractionId,
    MessageId,
    SkuId,
    UserId,
    WebhookId,
)
from gloam.routes import (
    application_commands,
    bans,
    channels,
    entitlements,
    interactions,
    members,
    search,
    threads,
    webhooks,
)
from gloam.toolbox import LimitsExceeded, build, limits

HERE, GUILD, APPLICATION = ChannelId(5), GuildId(6), ApplicationId(7)
NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
EMPTY = "a message needs content, an embed, a file, or the like"


def said(value: object, now: datetime | None = None) -> list[str]:
    return [str(violation) for violation in limits.check(value, now)]


@pytest.mark.parametrize(
    ("request_", "problems"),
    [
        (channels.list_messages(HERE, limit=100), []),
        (channels.list_messages(HERE, limit=101), ["limit: at most 100, not 101"]),
        (channels.list_messages(HERE, limit=0), ["limit: at least 1, not 0"]),
        (channels.list_messages(HERE, limit=-1), ["limit: at least 1, not -1"]),
        (channels.list_messages(HERE, before=MessageId(5)), []),
        (bans.list_guild_bans(GUILD, limit=1001), ["limit: at most 1,000, not 1,001"]),
        (
            members.search_guild_members(GUILD, query=""),
            ["query: at least 1 characters, not 0"],
        ),
        (members.search_guild_members(GUILD, query="101"), []),
        (
            entitlements.get_entitlements(APPLICATION, sku_ids=[SkuId(n) for n in range(101)]),
            ["sku_ids: at most 100 items, not 101"],
        ),
        (
            search.guild_search(GUILD, author_id=[UserId(n) for n in range(101)]),
            ["author_id: at most 100 items, not 101"],
        ),
        (
            search.guild_search(GUILD, link_hostname=["a,b"] * 100 + ["x" * 257]),
            [
                "link_hostname: at most 100 items, not 101",
                "link_hostname[100]: at most 256 characters, not 257",
            ],
        ),
    ],
)
def test_how_much_a_query_asks_for(request_: Request[object], problems: list[str]) -> None:
    assert said(request_) == problems


def test_a_query_of_one_s_own_making_is_not_read_as_a_number() -> None:
    request = structs.replace(channels.list_messages(HERE), query=(("limit", "all"),))
    assert said(request) == []
    assert said(structs.replace(request, operation="", query=(("limit", "999"),))) == []


def test_a_body_that_is_a_list_has_a_length() -> None:
    command = ApplicationCommandRequest(name="x", description="d")
    body = [structs.replace(command, name=f"x{number}") for number in range(131)]
    request = application_commands.bulk_set_guild_application_commands(
        APPLICATION, GUILD, body=body
    )
    assert said(request) == [
        "at most 130 items, not 131",
        "at most 100 commands of the kind CHAT_INPUT, not 131",
    ]
    twice = application_commands.bulk_set_application_commands(APPLICATION, body=[command] * 2)
    assert said(twice) == ["the command 'x' of the kind CHAT_INPUT is there 2 times"]


def test_a_message_says_something() -> None:
    assert said(channels.create_message(HERE)) == [EMPTY]
    assert said(channels.create_message(HERE, content="", embeds=[])) == [EMPTY]
    assert said(channels.create_message(HERE, files=[File(filename="f", source=b"")])) == []
    assert said(webhooks.execute_webhook(WebhookId(1), "token", username="Al")) == [EMPTY]
    post = ForumThreadMessageRequest()
    assert said(threads.create_thread(HERE, name="x", message=post)) == [f"message: {EMPTY}"]
    assert said(threads.create_thread(HERE, name="x")) == []
    for answer in (MessageResponse(), MessageResponse(data=MessageCallbackData(tts=True))):
        request = interactions.create_interaction_response(InteractionId(1), "token", body=answer)
        assert said(request) == [f"data: {EMPTY}"]


def test_a_forward_says_enough_and_a_reply_does_not() -> None:
    reply = MessageReference(message_id=MessageId(1))
    forward = structs.replace(reply, type=MessageReferenceType.FORWARD, channel_id=HERE)
    assert said(channels.create_message(HERE, message_reference=forward)) == []
    assert said(channels.create_message(HERE, message_reference=reply)) == [EMPTY]


def test_an_edit_may_take_everything_away_that_is_seen_of_it() -> None:
    assert said(channels.update_message(HERE, MessageId(1), content="", embeds=[])) == []


def test_an_embed_shows_something() -> None:
    embeds = [Embed(), Embed(color=5, url="https://example.org"), Embed(image=EmbedImage(url="x"))]
    assert said(channels.create_message(HERE, embeds=embeds)) == [
        "embeds[0]: an embed needs something to show",
        "embeds[1]: an embed needs something to show",
    ]


def test_files_are_held_against_what_attachments_are() -> None:
    long = File(filename="x" * 1025, source=b"", title="t" * 1025, duration_secs=-1)
    assert said(channels.create_message(HERE, files=[File(filename="f", source=b""), long])) == [
        "files[1].filename: at most 1,024 characters, not 1,025",
        "files[1].title: at most 1,024 characters, not 1,025",
        "files[1].duration_secs: at least 0, not -1",
    ]


def test_files_that_would_have_to_be_read_are_not_counted() -> None:
    unread = File(filename="f", source=Path("/nowhere"))
    assert said(channels.create_message(HERE, files=[unread])) == []


def test_a_question_has_a_text_and_no_emoji() -> None:
    poll = PollCreateRequest(
        question=PollMedia(emoji=PartialEmoji(name="x")),
        answers=[PollAnswer(poll_media=PollMedia(text="a"))],
    )
    assert said(channels.create_message(HERE, poll=poll)) == [
        "poll.question.text: a question needs one",
        "poll.question.emoji: a question has none",
    ]


def test_times_are_counted_from_the_time_that_is_told() -> None:
    until = NOW + timedelta(days=28, seconds=1)
    request = members.update_guild_member(GUILD, UserId(1), communication_disabled_until=until)
    assert said(request) == []
    problem = "communication_disabled_until: at most 2,419,200 seconds from now, not 2,419,201"
    assert said(request, NOW) == [problem]
    assert said(request.body, NOW) == [problem]
    assert said(request, NOW + timedelta(seconds=1)) == []
    with pytest.raises(LimitsExceeded, match="communication_disabled_until"):
        limits.require(request, NOW)
    ended = members.update_guild_member(GUILD, UserId(1), communication_disabled_until=None)
    assert said(ended, NOW) == []


def test_a_time_without_a_zone_is_told_and_no_error_of_arithmetic() -> None:
    naive = NOW.replace(tzinfo=None)
    request = members.update_guild_member(GUILD, UserId(1), communication_disabled_until=naive)
    assert said(request, NOW) == ["communication_disabled_until: a time needs its zone"]
    with pytest.raises(ValueError, match=r"has no zone: use datetime.now\(UTC\)"):
        limits.check(request, naive)


def test_requests_in_a_list_are_checked_as_each_by_itself() -> None:
    until = NOW + timedelta(days=28, seconds=1)
    requests = [
        channels.list_messages(HERE, limit=101),
        channels.create_message(HERE),
        channels.create_message(HERE, content="x" * 2_001),
        members.update_guild_member(GUILD, UserId(1), communication_disabled_until=until),
    ]
    assert said(requests, NOW) == [
        "[0].limit: at most 100, not 101",
        "[1]: a message needs content, an embed, a file, or the like",
        "[2].content: at most 2,000 characters, not 2,001",
        "[3].communication_disabled_until: at most 2,419,200 seconds from now, not 2,419,201",
    ]


def test_messages_are_told_by_their_ids_when_they_were_posted() -> None:
    young, old = (snowflake_at(NOW - timedelta(days=days)) for days in (1, 15))
    doomed = [MessageId(young), MessageId(old)]
    assert said(channels.bulk_delete_messages(HERE, messages=doomed), NOW) == [
        "messages[1]: at most 1,209,600 seconds ago, not 1,296,000"
    ]


@pytest.mark.parametrize(
    "component",
    [
        StringSelect(custom_id="c", options=[SelectOption(label="l", value="v")] * 2),
        RadioGroup(custom_id="c", options=[RadioGroupOption(label="l", value="v")] * 2),
        CheckboxGroup(custom_id="c", options=[CheckboxGroupOption(label="l", value="v")] * 2),
    ],
)
def test_a_value_can_be_chosen_once(component: Component) -> None:
    assert said(component) == ["options: the value 'v' is there 2 times"]


def test_an_id_is_there_once_unless_discord_chooses_it() -> None:
    shown: list[Component] = [Separator(id=1), TextDisplay(id=1, content="x"), Separator(id=2)]
    assert "components: the id 1 is there 2 times" in said(
        channels.create_message(HERE, components=shown)
    )
    chosen: list[Component] = [Separator(id=0), TextDisplay(id=0, content="x")]
    assert not any(
        "the id" in one for one in said(channels.create_message(HERE, components=chosen))
    )


@pytest.mark.parametrize(
    ("component", "problems"),
    [
        (build.select("c", ["a", "b"], values=(2, 2)), []),
        (
            StringSelect(custom_id="c", options=[SelectOption(label="l", value="v")], min_values=2),
            ["min_values: at most 1 (max_values), not 2"],
        ),
        (
            StringSelect(
                custom_id="c",
                options=[SelectOption(label="l", value="v")],
                min_values=2,
                max_values=3,
            ),
            ["min_values: at most 1 (options), not 2"],
        ),
        (
            CheckboxGroup(
                custom_id="c",
                options=[CheckboxGroupOption(label="l", value=value) for value in "ab"],
                min_values=2,
            ),
            [],
        ),
        (FileUpload(custom_id="c", min_values=2), ["min_values: at most 1 (max_values), not 2"]),
    ],
)
def test_as_much_can_be_chosen_as_has_to_be(component: Component, problems: list[str]) -> None:
    assert said(component) == problems


def test_as_much_is_chosen_beforehand_as_can_be_chosen() -> None:
    default = SelectDefaultValue(id=GenericId(1), type=SelectDefaultValueType.CHANNEL)
    select = ChannelSelect(custom_id="c", default_values=[default])
    assert said(select) == []
    assert said(structs.replace(select, default_values=[default] * 2)) == [
        "default_values: at most 1 (max_values), not 2"
    ]
    assert said(structs.replace(select, min_values=2, max_values=3)) == [
        "default_values: at least 2 (min_values), not 1"
    ]


def test_what_a_form_does_not_take() -> None:
    options = [SelectOption(label="l", value="v")]
    select = StringSelect(custom_id="c", options=options, min_values=0, disabled=True)
    assert said(Label(label="l", component=select)) == [
        "component.disabled: nothing in a form is disabled",
        "component.min_values: at least 1 unless it is not required, not 0",
    ]
    free = structs.replace(select, required=False, disabled=False)
    assert said(Label(label="l", component=free)) == []
