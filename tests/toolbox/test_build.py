"""Builders: what each makes, as JSON on the wire, and that Discord would take all of it."""

from datetime import UTC, datetime

import msgspec
import pytest

from gloam.core.wire import encode
from gloam.models import ButtonStyle, ChannelType, EmbedField, PartialEmoji, Permissions
from gloam.models.ids import EmojiId, SkuId
from gloam.toolbox import build, limits


def wire(value: object) -> object:
    return msgspec.json.decode(encode(value))


CASES: list[tuple[msgspec.Struct, dict[str, object]]] = [
    (build.embed(title="Score"), {"title": "Score"}),
    (
        build.embed(
            description="d",
            color=0xFF8800,
            timestamp=datetime(2024, 1, 1, tzinfo=UTC),
            fields=[("Alice", "3"), EmbedField(name="Bob", value="5", inline=True)],
            author="me",
            footer="end",
            image="attachment://a.png",
            thumbnail="https://example.org/b.png",
        ),
        {
            "description": "d",
            "color": 0xFF8800,
            "timestamp": "2024-01-01T00:00:00Z",
            "fields": [
                {"name": "Alice", "value": "3"},
                {"name": "Bob", "value": "5", "inline": True},
            ],
            "author": {"name": "me"},
            "footer": {"text": "end"},
            "image": {"url": "attachment://a.png"},
            "thumbnail": {"url": "https://example.org/b.png"},
        },
    ),
    (
        build.row(
            build.button("Again", "again", emoji="🔁"),
            build.button("No", "no", ButtonStyle.DANGER, disabled=True),
            build.link("Rules", "https://example.org", emoji=PartialEmoji(id=EmojiId(5))),
            build.premium(SkuId(6)),
        ),
        {
            "type": 1,
            "components": [
                {
                    "type": 2,
                    "style": 2,
                    "label": "Again",
                    "custom_id": "again",
                    "emoji": {"name": "🔁"},
                },
                {"type": 2, "style": 4, "label": "No", "custom_id": "no", "disabled": True},
                {
                    "type": 2,
                    "style": 5,
                    "label": "Rules",
                    "url": "https://example.org",
                    "emoji": {"id": "5"},
                },
                {"type": 2, "style": 6, "sku_id": "6"},
            ],
        },
    ),
    (
        build.select("s", {"r": "Red", "g": "Green"}, placeholder="Which?", values=(0, 2)),
        {
            "type": 3,
            "custom_id": "s",
            "options": [{"value": "r", "label": "Red"}, {"value": "g", "label": "Green"}],
            "placeholder": "Which?",
            "min_values": 0,
            "max_values": 2,
        },
    ),
    (
        build.select("s", ["Red"]),
        {"type": 3, "custom_id": "s", "options": [{"value": "Red", "label": "Red"}]},
    ),
    (build.user_select("u"), {"type": 5, "custom_id": "u"}),
    (build.role_select("r"), {"type": 6, "custom_id": "r"}),
    (build.mentionable_select("m"), {"type": 7, "custom_id": "m"}),
    (
        build.channel_select("c", ChannelType.GUILD_TEXT),
        {"type": 8, "custom_id": "c", "channel_types": [0]},
    ),
    (
        build.container(
            "# Title",
            build.section(
                "One", build.text("Two"), accessory=build.thumbnail("https://e.org/t.png")
            ),
            build.separator(),
            build.separator(line=False, large=True),
            build.gallery("https://e.org/p.png"),
            build.file("a.txt", spoiler=True),
            color=1,
        ),
        {
            "type": 17,
            "accent_color": 1,
            "components": [
                {"type": 10, "content": "# Title"},
                {
                    "type": 9,
                    "components": [{"type": 10, "content": "One"}, {"type": 10, "content": "Two"}],
                    "accessory": {"type": 11, "media": {"url": "https://e.org/t.png"}},
                },
                {"type": 14},
                {"type": 14, "divider": False, "spacing": 2},
                {"type": 12, "items": [{"media": {"url": "https://e.org/p.png"}}]},
                {"type": 13, "file": {"url": "attachment://a.txt"}, "spoiler": True},
            ],
        },
    ),
    (
        build.modal(
            "report",
            "Report",
            "Be honest.",
            build.label("What?", build.text_input("what", long=True, length=(1, 500))),
            build.label(
                "Why?", build.radio_group("why", {"s": "Spam", "r": "Rude"}), description="d"
            ),
            build.label(
                "More",
                build.checkbox_group("more", {"a": "A"}, values=(0, 1), required=False),
            ),
            build.label("Proof", build.file_upload("proof", files=(0, 3), required=False)),
        ),
        {
            "custom_id": "report",
            "title": "Report",
            "components": [
                {"type": 10, "content": "Be honest."},
                {
                    "type": 18,
                    "label": "What?",
                    "component": {
                        "type": 4,
                        "custom_id": "what",
                        "style": 2,
                        "min_length": 1,
                        "max_length": 500,
                    },
                },
                {
                    "type": 18,
                    "label": "Why?",
                    "description": "d",
                    "component": {
                        "type": 21,
                        "custom_id": "why",
                        "options": [
                            {"value": "s", "label": "Spam"},
                            {"value": "r", "label": "Rude"},
                        ],
                    },
                },
                {
                    "type": 18,
                    "label": "More",
                    "component": {
                        "type": 22,
                        "custom_id": "more",
                        "options": [{"value": "a", "label": "A"}],
                        "min_values": 0,
                        "max_values": 1,
                        "required": False,
                    },
                },
                {
                    "type": 18,
                    "label": "Proof",
                    "component": {
                        "type": 19,
                        "custom_id": "proof",
                        "min_values": 0,
                        "max_values": 3,
                        "required": False,
                    },
                },
            ],
        },
    ),
    (build.checkbox("yes", ticked=True), {"type": 23, "custom_id": "yes", "default": True}),
    (
        build.slash_command(
            "ban",
            "Ban a member",
            build.user_option("member", "Whom", required=True),
            build.string_option("why", "Why", choices={"s": "Spam"}, length=(1, 9)),
            build.integer_option("days", "Days", choices={1: "One"}, minimum=0, maximum=7),
            build.number_option("odds", "Odds", minimum=0.5, autocomplete=True),
            build.boolean_option("silent", "Silent"),
            build.role_option("role", "Role"),
            build.mentionable_option("who", "Who"),
            build.attachment_option("proof", "Proof"),
            build.channel_option("log", "Where", ChannelType.GUILD_TEXT),
            permissions=Permissions.BAN_MEMBERS,
        ),
        {
            "name": "ban",
            "type": 1,
            "description": "Ban a member",
            "default_member_permissions": "4",
            "options": [
                {"type": 6, "name": "member", "description": "Whom", "required": True},
                {
                    "type": 3,
                    "name": "why",
                    "description": "Why",
                    "choices": [{"name": "Spam", "value": "s"}],
                    "min_length": 1,
                    "max_length": 9,
                },
                {
                    "type": 4,
                    "name": "days",
                    "description": "Days",
                    "choices": [{"name": "One", "value": 1}],
                    "min_value": 0,
                    "max_value": 7,
                },
                {
                    "type": 10,
                    "name": "odds",
                    "description": "Odds",
                    "autocomplete": True,
                    "min_value": 0.5,
                },
                {"type": 5, "name": "silent", "description": "Silent"},
                {"type": 8, "name": "role", "description": "Role"},
                {"type": 9, "name": "who", "description": "Who"},
                {"type": 11, "name": "proof", "description": "Proof"},
                {"type": 7, "name": "log", "description": "Where", "channel_types": [0]},
            ],
        },
    ),
    (
        build.slash_command(
            "role",
            "Roles",
            build.sub_command("list", "List them"),
            build.sub_command_group(
                "of", "Of someone", build.sub_command("me", "Mine", build.role_option("r", "R"))
            ),
        ),
        {
            "name": "role",
            "type": 1,
            "description": "Roles",
            "options": [
                {"type": 1, "name": "list", "description": "List them"},
                {
                    "type": 2,
                    "name": "of",
                    "description": "Of someone",
                    "options": [
                        {
                            "type": 1,
                            "name": "me",
                            "description": "Mine",
                            "options": [{"type": 8, "name": "r", "description": "R"}],
                        }
                    ],
                },
            ],
        },
    ),
    (build.user_command("Who is this"), {"name": "Who is this", "type": 2}),
    (build.message_command("Report"), {"name": "Report", "type": 3}),
]


@pytest.mark.parametrize(("made", "expected"), CASES)
def test_what_is_made(made: msgspec.Struct, expected: dict[str, object]) -> None:
    assert wire(made) == expected
    assert list(limits.check(made)) == []
    assert type(made).__module__.startswith("gloam.models")
