"""YAML in, a working package out: each case generates a small schema, imports it in a process of
its own and uses it.

The process is needed because the package is called `gloam` too.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from codegen.pipeline import build
from codegen.write import write

ROOT = Path(__file__).parent.parent.parent
Use = Callable[[Path, str], None]

PRELUDE = """
from msgspec import UNSET
from gloam.core.wire import decode, decode_reporting, decode_typed, encode
from gloam.models import *
from gloam.routes import ROUTES, boxes
from gloam.routes.bodies import AddLabelBody, CreateBoxBody
"""


@pytest.fixture
def use(tmp_path: Path) -> Use:
    """Generate a schema and run a program against it; its asserts are the test."""

    def run(schema: Path, program: str) -> None:
        output = tmp_path / "package"
        write(build(schema), output)
        done = subprocess.run(
            [sys.executable, "-c", PRELUDE + dedent(program)],
            env=os.environ | {"PYTHONPATH": f"{output}{os.pathsep}{ROOT / 'runtime'}"},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr

    return run


def test_structs_flags_and_unions_round_trip(use: Use, tiny: Path) -> None:
    use(
        tiny,
        """
        import json
        raw = {
            "type": 1, "id": "9007199254740993", "boxes": [{"type": 0, "id": "2", "label": "a"}, {"type": 7, "x": [1]}],
            "owners": {"5": {
                "id": "5", "name": "n", "nick": None, "class": "c", "kind": "cat", "flags": 5, "rights": "1125899906842625",
                "born": "2020-01-02T03:04:05Z", "friend": {"id": "6", "name": "m", "nick": "k"}, "friend_ids": ["6"],
                "shard": [0, 2], "nonce": "x", "extra": {"a": [None]},
            }},
        }
        box = decode_typed(json.dumps(raw | {"boxes": raw["boxes"][:1]}).encode(), Box)
        assert isinstance(box, NestedBox) and box.type is BoxType.NESTED
        owner = box.owners[5]
        assert owner.class_ == "c" and not owner.kind.is_known and owner.kind == "cat"
        assert UserFlags.STAFF in owner.flags and owner.flags == 5
        assert owner.rights == Rights.OPEN | Rights.CLOSE
        box, repairs = decode_reporting(json.dumps(raw).encode(), Box)
        assert not repairs and isinstance(box.boxes[1], UnknownBox) and box.boxes[1].type == 7
        assert json.loads(encode(box)) == raw
        """,
    )


def test_builders_give_whole_requests(use: Use, tiny: Path) -> None:
    use(
        tiny,
        """
        request = boxes.create_box(BoxId(7), "a/b", type=BoxType.OPEN, owner=None, reason="why")
        assert (request.method, request.path) == ("POST", "/guilds/7/boxes/a%2Fb")
        assert request.route == "/guilds/{guild_id}/boxes/{label}" and request.major == "7"
        assert encode(request.body) == b'{"type":0,"owner":null}'
        assert request.reason == "why" and request.authorized and request.files == ()
        assert request == boxes.create_box(BoxId(7), "a/b", type=BoxType.OPEN, owner=None, reason="why")

        request = boxes.get_box(BoxId(7), "x", after=BoxId(3))
        assert request.query == (("after", "3"),)
        assert boxes.get_box(BoxId(7), "x", after=BoxId(3), limit=2).query == (("limit", "2"), ("after", "3"))

        request = boxes.replace_boxes(BoxId(1), "secret", body=[OpenBox(id=BoxId(2))])
        assert not request.authorized and request.major == "1/secret"
        assert encode(request.body) == b'[{"type":0,"id":"2"}]'

        assert {"create_box", "get_box", "replace_boxes"} < set(ROUTES)
        assert ROUTES["get_box"].major == ("guild_id",) and ROUTES["get_box"].status == 200
        assert ROUTES["create_box"].status == 201 and ROUTES["create_box"].authorized
        assert ROUTES["replace_boxes"].major == ("webhook_id", "webhook_token")
        assert ROUTES["replace_boxes"].status == 200 and not ROUTES["replace_boxes"].authorized
        assert ROUTES["replace_boxes"].results == ((204, None),)
        assert ROUTES["create_box"].builder is boxes.create_box and ROUTES["create_box"].body is CreateBoxBody
        """,
    )


def test_builders_say_how_a_list_pages_and_who_may_ask(use: Use, tiny: Path) -> None:
    use(
        tiny,
        """
        from gloam.core import PagedRequest, Pagination
        request = boxes.get_box(BoxId(7), "x", after=BoxId(3))
        assert isinstance(request, PagedRequest)
        pagination = Pagination(maximum=100, key="id", cursors=("after",))
        assert request.pagination == ROUTES["get_box"].pagination == pagination
        assert ROUTES["get_box"].scopes == ("boxes.read",) and ROUTES["get_box"].bot
        assert not ROUTES["read_labels"].bot
        assert ROUTES["create_box"].permissions == Permissions.LOOK | Permissions.MOVE == 3
        assert ROUTES["add_label"].permissions == 0
        """,
    )


def test_builders_send_forms_and_know_every_answer(use: Use, tiny: Path) -> None:
    use(
        tiny,
        """
        from gloam.core import File
        picture = File(filename="a.png", source=b"x")
        request = boxes.read_labels(picture=picture, language="de")
        assert request.form and request.files == (picture,) and request.file_field == "picture"
        assert encode(request.body) == b'{"language":"de"}'
        assert request.result is Box and request.results == ((202, User), (204, None))
        request = boxes.add_label(text="x")
        assert not request.form and request.files == () and request.file_field == "picture"
        assert boxes.add_label(picture=picture).files == (picture,)
        assert boxes.draw_labels().result is bytes
        request = boxes.scan_labels(picture=picture, ids=[BoxId(2), BoxId(3)])
        assert request.body is None and request.files == (picture,)
        assert request.query == (("ids", "2,3"),)
        assert boxes.scan_labels(picture=picture).query == ()
        """,
    )


def test_secrets_are_not_shown(use: Use, tiny: Path) -> None:
    use(
        tiny,
        """
        user = User(id=UserId(1), name="a", nick=None, password="hush")
        assert "hush" not in repr(user) and "name='a'" in repr(user)
        assert "hush" not in repr([user]) and encode(user).count(b"hush") == 1
        nobody = User(id=UserId(1), name="a", nick=None, password=None)
        assert "password=None" in repr(nobody)
        novel = decode(b'{"type": 9, "lock": "hush", "label": "a"}', Box)
        assert isinstance(novel, UnknownBox) and novel.payload["lock"] == "hush"
        text = "UnknownBox(payload={'type': 9, 'lock': <token hidden>, 'label': 'a'})"
        assert repr(novel) == text, "a variant that is not known has the secrets of its kin"
        """,
    )


def test_keys_can_be_members_of_an_enum(use: Use, tiny: Path) -> None:
    use(
        tiny,
        """
        raw = b'{"id":"1","name":"a","nick":null,"boxes_by_kind":{"bot":2,"cat":3}}'
        user = decode_typed(raw, User)
        assert user.boxes_by_kind == {UserKind.BOT: 2, UserKind("cat"): 3}
        assert encode(user) == raw
        """,
    )


def test_limits_stand_beside_the_structs(use: Use, tiny: Path) -> None:
    use(
        tiny,
        """
        from gloam.core import Constraint
        from gloam.models.constraints import ARGUMENT_CONSTRAINTS, CONSTRAINTS
        assert ARGUMENT_CONSTRAINTS == {"get_box": {"limit": Constraint(minimum=1, maximum=100)}}
        assert CONSTRAINTS["CreateBoxBody"] == {"text": Constraint(max_length=10)}
        assert CONSTRAINTS["AddLabelBody"]["lines"] == Constraint(
            max_items=3, items=Constraint(max_length=20)
        )
        assert decode_typed(b'{"text":"longer than ten"}', AddLabelBody).text == "longer than ten"
        """,
    )


def test_assets_have_addresses(use: Use, tiny: Path) -> None:
    use(
        tiny,
        """
        from gloam.routes import cdn
        from gloam.models.limits import BOXES_PER_GUILD
        picture = "https://cdn.example.org/boxes/7/"
        assert cdn.box_picture(BoxId(7), "abc") == picture + "abc.png"
        assert cdn.box_picture(BoxId(7), "a_b", size=64) == picture + "a_b.gif?size=64"
        assert cdn.box_picture(BoxId(7), "a_b", format="png") == picture + "a_b.png"
        moving = picture + "a_b.webp?size=64&animated=true"
        assert cdn.box_picture(BoxId(7), "a_b", format="webp", size=64) == moving
        assert cdn.box_sound(BoxId(7)) == "https://cdn.example.org/sounds/7"
        smile = "https://cdn.example.org/smiles/7"
        assert cdn.box_smile(BoxId(7)) == smile + ".webp"
        assert cdn.box_smile(BoxId(7), animated=True) == smile + ".webp?animated=true"
        assert cdn.box_smile(BoxId(7), animated=True, format="png") == smile + ".png"
        assert cdn.box_film(BoxId(7)) == "https://films.example.org/films/7.json"
        for size in (8, 100, 8192, -64):
            try:
                cdn.box_picture(BoxId(7), "abc", size=size)
            except ValueError as error:
                assert str(size) in str(error)
            else:
                raise AssertionError(size)
        assert BOXES_PER_GUILD == 10_000
        """,
    )


def test_events_are_tagged_by_name_and_matched_by_position(use: Use, tiny: Path) -> None:
    use(
        tiny,
        """
        from gloam.events import *
        event = decode_typed(b'{"op":0,"s":3,"t":"BOX_CREATE","d":{"type":0,"id":"2"}}', BoxCreate | Resumed)
        match event:
            case BoxCreate(OpenBox(id=box_id), sequence):
                assert (box_id, sequence) == (2, 3)
            case _:
                raise AssertionError(event)
        assert EVENTS == {"BOX_CREATE": BoxCreate, "RESUMED": Resumed}
        assert ALTERNATIVES["BOX_CREATE"][0].event is UserBoxCreate
        assert BoxCreate.intents is Intents.BOXES and Resumed.intents is Intents.NONE
        assert PRIVILEGED_INTENTS is Intents.USERS
        assert CLOSE_ACTIONS[GatewayCloseCode(4007)] is CloseAction.IDENTIFY
        assert COMMANDS[GatewayOpcode.IDENTIFY] is Identify
        """,
    )


def test_a_new_field_needs_one_line_of_yaml(
    use: Use, spoil: Callable[[str, str, str], Path]
) -> None:
    schema = spoil(
        "models/users.yaml",
        "nonce: {type",
        "age: {type: integer, description: In years.}\n      nonce: {type",
    )
    use(schema, "assert User(id=UserId(1), name='n', nick=None, age=3).age == 3")


def test_textual_discriminators_keep_unknown_variants(
    use: Use, spoil: Callable[[str, str, str], Path]
) -> None:
    spoil(
        "models/boxes.yaml",
        "type: integer\n    oneOf:\n      - {const: 0,",
        "type: string\n    oneOf:\n      - {const: 'open',",
    )
    spoil("models/boxes.yaml", "      - {const: 1,", "      - {const: 'nested',")
    spoil("models/boxes.yaml", "type: {const: 0}", "type: {const: 'open'}")
    schema = spoil("models/boxes.yaml", "type: {const: 1}", "type: {const: 'nested'}")
    use(
        schema,
        """
        assert decode(b'{"type":"open","id":"1"}', Box) == OpenBox(id=BoxId(1))
        strange = decode(b'{"type":"round","id":"1"}', Box)
        assert strange.type == "round" and encode(strange) == b'{"type":"round","id":"1"}'
        """,
    )
