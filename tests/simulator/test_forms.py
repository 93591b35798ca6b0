from collections.abc import Mapping, Sequence
from typing import NewType

import pytest
from msgspec import UNSET, Struct, UnsetType

from gloam.core import OpenIntEnum
from gloam.models import (
    ApplicationCommandRequest,
    AttachmentRequest,
    ChannelId,
    DefaultReaction,
    DeferredUpdateResponse,
    ForumThreadMessageRequest,
    RoleColors,
    UpdateMessageCallbackData,
    WelcomeScreenChannel,
)
from gloam.routes.bodies import (
    SetChannelPermissionOverwriteBody,
    UpdateGuildApplicationCommandBody,
    UpdateWebhookMessageBody,
)
from gloam.routes.bodies.channels import (
    BulkDeleteMessagesBody,
    CreateMessageBody,
    UpdateMessageBody,
)
from gloam.routes.bodies.roles import CreateGuildRoleBody
from gloam.simulator.errors import RefusedError, form_error, merge
from gloam.simulator.forms import faults, read_form

UserId = NewType("UserId", int)


class Kind(OpenIntEnum):
    SMALL = 1
    LARGE = 2


class Field(Struct, kw_only=True):
    name: str
    inline: bool | UnsetType = UNSET


class Button(Struct, kw_only=True, tag_field="type", tag=2):
    label: str


class Row(Struct, kw_only=True, tag_field="type", tag=1):
    components: Sequence[Button]


class Form(Struct, kw_only=True):
    content: str | UnsetType | None = UNSET
    kind: Kind | UnsetType = UNSET
    fields: Sequence[Field] | UnsetType = UNSET
    users: Sequence[UserId] | UnsetType = UNSET
    names: Mapping[str, str | None] | UnsetType = UNSET
    parts: Sequence[Row | Button] | UnsetType = UNSET
    nonce: int | str | UnsetType = UNSET


def errors_of(payload: object) -> object:
    with pytest.raises(RefusedError) as caught:
        read_form(payload, Form)
    assert caught.value.fault.status == 400
    assert caught.value.body["code"] == 50035
    assert caught.value.body["message"] == "Invalid Form Body"
    return caught.value.body["errors"]


def test_a_sound_form_is_read() -> None:
    form = read_form(
        {
            "content": None,
            "kind": 2,
            "fields": [{"name": "a", "inline": True}],
            "users": ["12", 13],
            "names": {"de": "x", "fr": None},
            "parts": [{"type": 1, "components": [{"type": 2, "label": "x"}]}],
            "nonce": "n",
        },
        Form,
    )
    assert form == Form(
        content=None,
        kind=Kind.LARGE,
        fields=[Field(name="a", inline=True)],
        users=[UserId(12), UserId(13)],
        names={"de": "x", "fr": None},
        parts=[Row(components=[Button(label="x")])],
        nonce="n",
    )


def test_every_fault_is_told_at_once() -> None:
    assert errors_of(
        {"kind": 9, "fields": [{"name": "a"}, {"inline": "perhaps"}], "colour": 1, "users": ["x"]}
    ) == {
        "kind": {
            "_errors": [{"code": "BASE_TYPE_CHOICES", "message": "Value must be one of (1, 2)."}]
        },
        "fields": {
            "1": {
                "inline": {
                    "_errors": [
                        {
                            "code": "BOOLEAN_TYPE_CONVERT",
                            "message": "Must be either true or false.",
                        }
                    ]
                },
                "name": {
                    "_errors": [{"code": "BASE_TYPE_REQUIRED", "message": "This field is required"}]
                },
            }
        },
        "colour": {
            "_errors": [{"code": "BASE_TYPE_UNKNOWN_FIELD", "message": "This field is not known"}]
        },
        "users": {
            "0": {
                "_errors": [
                    {"code": "NUMBER_TYPE_COERCE", "message": 'Value "x" is not snowflake.'}
                ]
            }
        },
    }


@pytest.mark.parametrize(
    ("payload", "path", "code"),
    [
        ([], (), "DICT_TYPE_CONVERT"),
        ({"content": 3.5}, ("content",), "STRING_TYPE_CONVERT"),
        ({"fields": {}}, ("fields",), "LIST_TYPE_CONVERT"),
        ({"fields": None}, ("fields",), "BASE_TYPE_REQUIRED"),
        ({"names": {"de": 1}}, ("names", "de"), "STRING_TYPE_CONVERT"),
        ({"names": []}, ("names",), "DICT_TYPE_CONVERT"),
        ({"parts": [{"type": 2}]}, ("parts", 0, "label"), "BASE_TYPE_REQUIRED"),
        ({"parts": [{"type": 3}]}, ("parts", 0, "type"), "BASE_TYPE_CHOICES"),
        ({"parts": [{}]}, ("parts", 0, "type"), "BASE_TYPE_CHOICES"),
        ({"users": [str(2**64)]}, ("users", 0), "NUMBER_TYPE_COERCE"),
        ({"users": [-1]}, ("users", 0), "NUMBER_TYPE_COERCE"),
    ],
)
def test_each_kind_of_fault_has_its_code(
    payload: object, path: tuple[str | int, ...], code: str
) -> None:
    assert [(found[0], found[1]) for found in faults(payload, Form)] == [(path, code)]


def test_errors_of_one_field_gather() -> None:
    one, two = form_error(("a", 0), "X", "x"), form_error(("a", 0), "Y", "y")
    assert merge(one, two) == {
        "a": {"0": {"_errors": [{"code": "X", "message": "x"}, {"code": "Y", "message": "y"}]}}
    }


@pytest.mark.parametrize(
    ("body", "payload", "path", "code"),
    [
        (CreateMessageBody, {"content": "x" * 2001}, ("content",), "BASE_TYPE_MAX_LENGTH"),
        (CreateGuildRoleBody, {"name": ""}, ("name",), "BASE_TYPE_BAD_LENGTH"),
        (CreateGuildRoleBody, {"color": -1}, ("color",), "NUMBER_TYPE_MIN"),
        (CreateGuildRoleBody, {"color": 2**24}, ("color",), "NUMBER_TYPE_MAX"),
        (BulkDeleteMessagesBody, {"messages": ["1"]}, ("messages",), "BASE_TYPE_BAD_LENGTH"),
        (
            CreateMessageBody,
            {"allowed_mentions": {"users": ["1"] * 101}},
            ("allowed_mentions", "users"),
            "BASE_TYPE_MAX_LENGTH",
        ),
    ],
)
def test_limits_of_the_schema_are_kept(
    body: type[Struct], payload: object, path: tuple[str, ...], code: str
) -> None:
    ((where, found, _),) = faults(payload, body)
    assert (where, found) == (path, code)


@pytest.mark.parametrize(
    ("body", "sound", "extra"),
    [
        (UpdateMessageBody, {"content": "x"}, {"tts": False}),
        (UpdateWebhookMessageBody, {"content": "x"}, {"tts": False}),
        (UpdateMessageCallbackData, {"content": "x"}, {"tts": False}),
        (ForumThreadMessageRequest, {"content": "x"}, {"tts": False}),
        (SetChannelPermissionOverwriteBody, {"type": 0, "deny": "2048"}, {"id": "1"}),
        (
            AttachmentRequest,
            {"id": "1", "filename": "a.png"},
            {"url": "x", "proxy_url": "x", "size": 1, "spoiler": False, "width": 1, "height": 1},
        ),
        (UpdateGuildApplicationCommandBody, {"name": "x"}, {"dm_permission": True}),
        (DeferredUpdateResponse, {"type": 6}, {"data": {"flags": 64}}),
    ],
)
def test_a_key_that_libraries_send_though_it_means_nothing_is_let_go(
    body: type[Struct], sound: dict[str, object], extra: dict[str, object]
) -> None:
    assert read_form(sound | extra, body) == read_form(sound, body)
    with pytest.raises(RefusedError):
        read_form({**sound, "ttss": False}, body)


@pytest.mark.parametrize(
    ("body", "short", "whole"),
    [
        (
            RoleColors,
            {"primary_color": 1},
            RoleColors(primary_color=1, secondary_color=None, tertiary_color=None),
        ),
        (DefaultReaction, {"emoji_name": "x"}, DefaultReaction(emoji_id=None, emoji_name="x")),
        (
            WelcomeScreenChannel,
            {"channel_id": "1", "description": "x", "emoji_name": "y"},
            WelcomeScreenChannel(
                channel_id=ChannelId(1), description="x", emoji_id=None, emoji_name="y"
            ),
        ),
    ],
)
def test_a_key_that_may_be_left_out_though_answers_always_have_it(
    body: type[Struct], short: object, whole: Struct
) -> None:
    assert read_form(short, body) == whole


def test_null_is_as_good_as_absent_where_it_has_no_meaning() -> None:
    option = {"type": 3, "name": "word", "description": "A word.", "required": None}
    payload = {"name": "say", "description": "Says.", "contexts": None, "options": [option]}
    read = read_form([payload], Sequence[ApplicationCommandRequest])
    [option.pop("required"), payload.pop("contexts")]
    assert read == read_form([payload], Sequence[ApplicationCommandRequest])


def test_null_keeps_its_meaning_where_it_has_one() -> None:
    assert read_form({"content": None}, UpdateMessageBody) == UpdateMessageBody(content=None)
    with pytest.raises(RefusedError):
        read_form({"messages": None}, BulkDeleteMessagesBody)
