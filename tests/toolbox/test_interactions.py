"""What interactions hold, by name: from payloads as Discord sends them."""

import base64
from typing import Any

import msgspec
import pytest

from gloam.core import wire
from gloam.models import (
    AutocompleteIntegerOption,
    AutocompleteStringOption,
    BooleanDataOption,
    ChatInputCommandData,
    Interaction,
    PingInteraction,
    StringDataOption,
    SubmittedRadioGroup,
    SubmittedStringSelect,
    SubmittedTextInput,
    UnknownInteraction,
    UserDataOption,
)
from gloam.models import (
    AutocompleteInteraction as Autocomplete,
)
from gloam.models import (
    ModalSubmitInteraction as Modal,
)
from gloam.toolbox import (
    CalledCommand,
    data_uri,
    focused_option,
    invoker,
    read_command,
    submitted_fields,
)

_interactions = wire.Decoder[Interaction]()
NELLY = {"id": "7", "username": "nelly", "discriminator": "0", "global_name": None, "avatar": None}
MEMBER: dict[str, object] = {
    "user": NELLY,
    "roles": [],
    "joined_at": None,
    "deaf": False,
    "mute": False,
    "flags": 0,
}


def interaction(kind: int, **fields: object) -> Interaction:
    payload = {
        "id": "1",
        "application_id": "2",
        "type": kind,
        "token": "secret",
        "version": 1,
        "app_permissions": "0",
        "entitlements": [],
        "authorizing_integration_owners": {},
        **fields,
    }
    return _interactions.decode(msgspec.json.encode(payload))


def command(*options: dict[str, Any], name: str = "tag") -> ChatInputCommandData:
    payload = {"id": "3", "name": name, "type": 1, "options": options}
    return wire.decode(msgspec.json.encode(payload), ChatInputCommandData)


def typing(*options: dict[str, Any]) -> Autocomplete:
    data = {"id": "3", "name": "tag", "type": 1, "options": options}
    found = interaction(4, data=data, user=NELLY)
    assert isinstance(found, Autocomplete)
    return found


def form(*components: dict[str, Any]) -> Modal:
    data = {"custom_id": "form", "components": components}
    found = interaction(5, data=data, member=MEMBER)
    assert isinstance(found, Modal)
    return found


def test_the_user_of_a_guild_and_of_a_direct_message() -> None:
    assert invoker(form()).id == 7  # in `member`
    assert invoker(typing()).id == 7  # in `user`


def test_a_ping_and_what_is_unknown_have_no_user() -> None:
    ping, novel = interaction(1), interaction(99)
    assert isinstance(ping, PingInteraction)
    assert isinstance(novel, UnknownInteraction)
    assert invoker(ping) is None
    assert invoker(novel) is None


def test_a_user_whom_discord_forgot() -> None:
    nobodys = interaction(5, data={"custom_id": "form", "components": []})
    with pytest.raises(ValueError, match="interaction 1 tells of no user"):
        invoker(nobodys)


def test_options_are_found_by_name_in_any_order() -> None:
    options = [
        {"name": "loud", "type": 5, "value": True},
        {"name": "name", "type": 3, "value": "hello"},
    ]
    for called in (command(*options), command(*reversed(options))):
        match read_command(called):
            case CalledCommand("tag", {"name": StringDataOption(value=name)}):
                assert name == "hello"
            case other:
                pytest.fail(f"{other}")
    assert isinstance(read_command(command(*options)).options["loud"], BooleanDataOption)


def test_a_command_without_options() -> None:
    bare = ChatInputCommandData(id=command().id, name="ping")
    assert read_command(bare) == CalledCommand("ping", {})
    assert read_command(command()) == CalledCommand("tag", {})


def test_sub_commands_and_groups_are_words_of_the_name() -> None:
    whom = {"name": "whom", "type": 6, "value": "7"}
    sub = {"name": "show", "type": 1, "options": [whom]}
    found = read_command(command(sub))
    assert found.name == "tag show"
    assert found.options == {"whom": UserDataOption(name="whom", value=invoker(form()).id)}
    group = {"name": "admin", "type": 2, "options": [sub]}
    assert read_command(command(group)).name == "tag admin show"
    assert read_command(command(group)).options == found.options
    bare = {"name": "list", "type": 1}
    assert read_command(command(bare)) == CalledCommand("tag list", {})


def test_an_option_of_an_unknown_kind_is_passed_over() -> None:
    novel = {"name": "shape", "type": 99, "value": "round"}
    known = {"name": "name", "type": 3, "value": "hello"}
    assert list(read_command(command(novel, known)).options) == ["name"]


def test_the_option_that_is_typed() -> None:
    first = {"name": "name", "type": 3, "value": "hello"}
    second = {"name": "count", "type": 4, "value": "1x", "focused": True}
    asked = typing({"name": "show", "type": 1, "options": [first, second]})
    assert read_command(asked.data).name == "tag show"
    focused = focused_option(asked.data)
    assert isinstance(focused, AutocompleteIntegerOption)
    assert (focused.name, focused.value) == ("count", "1x")
    assert isinstance(read_command(asked.data).options["name"], AutocompleteStringOption)
    assert focused_option(typing(first).data) is None


def test_the_fields_of_a_form_are_found_in_captions_and_rows() -> None:
    text = {"type": 4, "id": 2, "custom_id": "name", "value": "bye"}
    choice = {"type": 21, "id": 4, "custom_id": "tone", "value": "stern"}
    menu = {"type": 3, "id": 6, "custom_id": "days", "values": ["1", "2"]}
    sent = form(
        {"type": 10, "id": 7},
        {"type": 18, "id": 1, "component": text},
        {"type": 18, "id": 3, "component": choice},
        {"type": 1, "id": 5, "components": [menu]},
        {"type": 99, "id": 8, "custom_id": "novel"},
    )
    match submitted_fields(sent.data):
        case {
            "tone": SubmittedRadioGroup(value=tone),
            "name": SubmittedTextInput(value=name),
            "days": SubmittedStringSelect(values=days),
            **others,
        }:
            assert (name, tone, list(days), others) == ("bye", "stern", ["1", "2"], {})
        case other:
            pytest.fail(f"{other}")


@pytest.mark.parametrize(
    ("beginning", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF87a", "image/gif"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\n\n\n\nWEBP", "image/webp"),
        (b"\x00\x00\x00\x20ftypavif", "image/avif"),
        (b"\x00\x00\x00\x20ftypavis", "image/avif"),
        (b"OggS", "audio/ogg"),
        (b"ID3\x04", "audio/mpeg"),
        (b"\xff\xfb\x90", "audio/mpeg"),
        (b"\xff\xf3\x90", "audio/mpeg"),
    ],
)
def test_a_file_in_a_request(beginning: bytes, kind: str) -> None:
    data = beginning + bytes(range(256))
    head, _, text = data_uri(data).partition(";base64,")
    assert head == f"data:{kind}"
    assert base64.b64decode(text, validate=True) == data


@pytest.mark.parametrize(
    "data", [b"", b"GIF", b"RIFF\0\0\0\0WAVE", b"<svg/>", b" \x89PNG\r\n\x1a\n"]
)
def test_no_picture_and_no_sound(data: bytes) -> None:
    with pytest.raises(ValueError, match="a PNG, JPEG, GIF"):
        data_uri(data)
