"""A bad schema stops the generator with one clear message for each fault, and `generated/` stays as
it was.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.check import check
from codegen.check_openapi import check_openapi
from codegen.faults import SchemaError
from codegen.load import load

Spoil = Callable[[str, str, str], Path]

CASES = {
    "an unknown key": (
        "models/users.yaml",
        "nick: {type: [string, 'null']",
        "nick: {typ: [string, 'null']",
        "models/users.yaml: $defs.User.properties.nick.typ: unknown key (did you mean `type`?)",
    ),
    "a dangling reference": (
        "models/users.yaml",
        "ids.yaml#/$defs/UserId'}\n      name",
        "ids.yaml#/$defs/UserIdd'}\n      name",
        "models/users.yaml: $defs.User.properties.id.$ref: `ids.yaml#/$defs/UserIdd` stands for nothing: "
        "no `UserIdd` in models/ids.yaml (did you mean `UserId`?)",
    ),
    "a reference to a file that is not there": (
        "models/boxes.yaml",
        "$ref: 'users.yaml#",
        "$ref: 'user.yaml#",
        "models/boxes.yaml: $defs.NestedBox.properties.owners.additionalProperties.$ref: "
        "`user.yaml#/$defs/User` stands for nothing: no file models/user.yaml (did you mean `models/users.yaml`?)",
    ),
    "a name in two files": (
        "models/boxes.yaml",
        "  BaseBox:\n",
        "  User: {description: Again., type: object}\n  BaseBox:\n",
        "models/users.yaml: $defs.User: the name `User` is taken by models/boxes.yaml: $defs.User "
        "(rename one of the two)",
    ),
    "a name twice in a file": (
        "models/boxes.yaml",
        "  BaseBox:\n",
        "  BoxType: {description: Again., type: object}\n  BaseBox:\n",
        "models/boxes.yaml: line 11: `BoxType` stands twice (delete or rename one of the two)",
    ),
    "a path parameter without description": (
        "routes/boxes.yaml",
        "description: Where it stands., ",
        "",
        "routes/boxes.yaml: paths./guilds/{guild_id}/boxes/{label}.get.parameters.guild_id: "
        "the path parameter `guild_id` has no description (say in a line what it is)",
    ),
    "a path parameter that is not declared": (
        "routes/boxes.yaml",
        "boxes/{label}:",
        "boxes/{lable}:",
        "routes/boxes.yaml: paths./guilds/{guild_id}/boxes/{lable}: the path parameter `lable` is not declared "
        "(did you mean `label`?)",
    ),
    "a parameter that the body has too": (
        "routes/boxes.yaml",
        "text: {type: string, maxLength",
        "label: {type: string, maxLength",
        "routes/boxes.yaml: paths./guilds/{guild_id}/boxes/{label}.post.requestBody.content.application/json.schema."
        "properties.label: `label` is a parameter too: a builder has both as keywords",
    ),
    "two endpoints of one name": (
        "routes/boxes.yaml",
        "operationId: replace_boxes",
        "operationId: get_box",
        "routes/boxes.yaml: paths./webhooks/{webhook_id}/{webhook_token}.put.operationId: "
        "`get_box` is taken by GET /guilds/{guild_id}/boxes/{label} (rename one of the two)",
    ),
    "a circle of files": (
        "models/users.yaml",
        "nonce: {type: [integer, string]",
        "box: {$ref: 'boxes.yaml#/$defs/Box'}\n      nonce: {type: [integer, string]",
        "models/boxes.yaml: $defs.NestedBox.properties.owners.additionalProperties.$ref: "
        "a circle of files: models/boxes.yaml → models/users.yaml → models/boxes.yaml "
        "(move what both need to a third file)",
    ),
    "a flag of two bits": (
        "models/users.yaml",
        "{const: 2, title: PARTNER",
        "{const: 3, title: PARTNER",
        "models/users.yaml: $defs.UserFlags.oneOf[1]: 3 is not a single bit",
    ),
    "an enum value twice": (
        "models/boxes.yaml",
        "{const: 1, title: NESTED",
        "{const: 0, title: NESTED",
        "models/boxes.yaml: $defs.BoxType.oneOf[1]: the value 0 is already OPEN",
    ),
    "a union without a fixed discriminator": (
        "models/boxes.yaml",
        "type: {const: 0}",
        "type: {type: integer}",
        "models/boxes.yaml: $defs.OpenBox: `type` is not fixed (write `type: {const: …}` in its properties)",
    ),
    "a required property that is not there": (
        "models/users.yaml",
        "required: [id, name, nick]",
        "required: [id, name, nik]",
        "models/users.yaml: $defs.User.required: no property `nik` (did you mean `nick`?)",
    ),
    "a nameless struct": (
        "models/users.yaml",
        "extra: {type: [string, number, boolean, object, array, 'null'], description: Anything.}",
        "extra: {type: object, properties: {a: {type: string}}}",
        "models/users.yaml: $defs.User.properties.extra: a nameless struct or enum "
        "(move it to `$defs` and refer to it)",
    ),
    "a model without description": (
        "models/users.yaml",
        "    description: Someone.\n",
        "",
        "models/users.yaml: $defs.User: `description` is missing (say in a line what it is)",
    ),
    "an intent that is not there": (
        "gateway/events.yaml",
        "intents: [BOXES]",
        "intents: [BOXS]",
        "gateway/events.yaml: events.BOX_CREATE.intents: no intent `BOXS` (did you mean `BOXES`?)",
    ),
    "a title that YAML reads as something else": (
        "models/users.yaml",
        "title: BOT",
        "title: no",
        "models/users.yaml: $defs.UserKind.oneOf[1].title: text is wanted, not true or false "
        "(put the text in quotes: YAML reads a bare null, yes or no as something else)",
    ),
    "a permission that is not there": (
        "routes/boxes.yaml",
        "x-permissions: [LOOK, MOVE]",
        "x-permissions: [LOOK, MOOVE]",
        "routes/boxes.yaml: paths./guilds/{guild_id}/boxes/{label}.post.x-permissions: "
        "`MOOVE` is no member of Permissions (did you mean `MOVE`?)",
    ),
    "a scope that is not there": (
        "routes/boxes.yaml",
        "security: [{OAuth2: [boxes.read]}]",
        "security: [{OAuth2: [boxes.red]}]",
        "routes/boxes.yaml: paths./boxes/labels.put.security: "
        "`boxes.red` is no member of OAuth2Scope (did you mean `boxes.read`?)",
    ),
    "a cursor that is no parameter": (
        "routes/boxes.yaml",
        "cursors: [after]",
        "cursors: [aftr]",
        "routes/boxes.yaml: paths./guilds/{guild_id}/boxes/{label}.get.x-pagination: "
        "no query parameter `aftr` (did you mean `after`?)",
    ),
    "a page's key that items do not have": (
        "routes/boxes.yaml",
        "{key: id, cursors",
        "{key: owner.id, cursors",
        "routes/boxes.yaml: paths./guilds/{guild_id}/boxes/{label}.get.x-pagination.key: "
        "no `owner.id` there",
    ),
    "a page's list that the result does not have": (
        "routes/boxes.yaml",
        "{key: id, cursors",
        "{items: boxes, key: id, cursors",
        "routes/boxes.yaml: paths./guilds/{guild_id}/boxes/{label}.get.x-pagination.items: "
        "`boxes` is no list",
    ),
    "a switch of the result that is no parameter": (
        "routes/boxes.yaml",
        "x-returns-if: wait",
        "x-returns-if: wat",
        "routes/boxes.yaml: paths./webhooks/{webhook_id}/{webhook_token}.put.x-returns-if: "
        "no boolean query parameter `wat` (did you mean `wait`?)",
    ),
    "a switch between one result": (
        "routes/boxes.yaml",
        "        '204': {description: Done.}\n  /boxes/labels",
        "  /boxes/labels",
        "routes/boxes.yaml: paths./webhooks/{webhook_id}/{webhook_token}.put.x-returns-if: "
        "there is one response of a success only (add the other, 204)",
    ),
    "a list in place of a mapping": (
        "gateway/commands.yaml",
        "commands:\n",
        "commands: []\nrest:\n",
        "gateway/commands.yaml: commands: a mapping is wanted, not a list",
    ),
    "a status that YAML reads as a number": (
        "routes/boxes.yaml",
        "        '204': {description: Done.}\n  /boxes/labels",
        "        204: {description: Done.}\n  /boxes/labels",
        "routes/boxes.yaml: paths./webhooks/{webhook_id}/{webhook_token}.put.responses.204: "
        "the key is a whole number, not text (put it in quotes: `'204'`)",
    ),
    "a type of Python's": (
        "models/users.yaml",
        "name: {type: string, description: 'The name",
        "name: {type: str, description: 'The name",
        "models/users.yaml: $defs.User.properties.name.type: `str` is no type "
        "(did you mean `string`?)",
    ),
    "a format that is not known": (
        "models/users.yaml",
        "format: date-time",
        "format: datetime",
        "models/users.yaml: $defs.User.properties.born.format: `datetime` is no format "
        "(did you mean `date-time`?)",
    ),
    "null beside a reference": (
        "models/users.yaml",
        "flags: {$ref: '#/$defs/UserFlags'}",
        "flags: {$ref: '#/$defs/UserFlags', type: [integer, 'null']}",
        "models/users.yaml: $defs.User.properties.flags.type: a type beside a `$ref` says nothing "
        "(for null too, write `oneOf: [{$ref: …}, {type: 'null'}]`)",
    ),
    "a list of nothing": (
        "models/users.yaml",
        "friend_ids: {type: array, items: {$ref: 'ids.yaml#/$defs/UserId'}, ",
        "friend_ids: {type: array, ",
        "models/users.yaml: $defs.User.properties.friend_ids: a list of what? (add `items`)",
    ),
    "an enum without a type": (
        "models/boxes.yaml",
        "What a box is like.\n    type: integer",
        "What a box is like.",
        "models/boxes.yaml: $defs.BoxType: an enum without a type "
        "(write `type: integer` or `type: string`)",
    ),
    "an enum's value of another type": (
        "models/boxes.yaml",
        "const: 1, title: NESTED",
        "const: '1', title: NESTED",
        "models/boxes.yaml: $defs.BoxType.oneOf[1].const: '1' is no number",
    ),
    "a struct that inherits from itself": (
        "models/boxes.yaml",
        "description: What all boxes have.",
        "description: What all boxes have.\n    allOf: [{$ref: '#/$defs/OpenBox'}]",
        "models/boxes.yaml: $defs.BaseBox.allOf: `BaseBox` inherits from itself",
    ),
    "a base that is no struct": (
        "models/boxes.yaml",
        "allOf: [{$ref: '#/$defs/BaseBox'}]\n    required: [type]",
        "allOf: [{$ref: '#/$defs/BoxType'}]\n    required: [type]",
        "models/boxes.yaml: $defs.OpenBox.allOf: `BoxType` is no struct",
    ),
    "a limit that cannot be met": (
        "models/boxes.yaml",
        "label: {type: string, maxLength: 10",
        "label: {type: string, minLength: 11, maxLength: 10",
        "models/boxes.yaml: $defs.OpenBox.properties.label: `minLength` 11 is over `maxLength` 10 "
        "(exchange the two)",
    ),
    "a pattern that is none": (
        "models/boxes.yaml",
        "label: {type: string, maxLength: 10",
        "label: {type: string, pattern: '('",
        "models/boxes.yaml: $defs.OpenBox.properties.label.pattern: not a regular expression: "
        "missing ), unterminated subpattern at position 0",
    ),
    "a class that hides what its module needs": (
        "models/boxes.yaml",
        "  BaseBox:\n",
        "  Sequence: {description: One after the other., type: object}\n  BaseBox:\n",
        "models/boxes.yaml: $defs.Sequence: generated modules import that name (rename it)",
    ),
    "a function that Python cannot have": (
        "routes/boxes.yaml",
        "operationId: replace_boxes",
        "operationId: import",
        "routes/boxes.yaml: paths./webhooks/{webhook_id}/{webhook_token}.put.operationId: "
        "`import` is not a function's name (write it like_this)",
    ),
    "an argument that Python cannot have": (
        "routes/boxes.yaml",
        "text: {type: string, minLength",
        "class: {type: string, minLength",
        "routes/boxes.yaml: paths./boxes/labels.post.requestBody.content.application/json.schema."
        "properties.class: `class` cannot be an argument's name",
    ),
    "an answer of no type": (
        "routes/boxes.yaml",
        "{description: One box., content: {application/json: {schema: {$ref: '../models/boxes.yaml#/$defs/Box'}}}}",
        "{description: One box., content: {application/json: {schema: {}}}}",
        "routes/boxes.yaml: paths./boxes/labels.put.responses.200.content.application/json.schema: no type "
        "(every schema says its type; free JSON is `type: [object, array, …]`)",
    ),
    "a dangling reference of a path's parameter": (
        "routes/boxes.yaml",
        "Where it stands., schema: {$ref: '../models/ids.yaml#/$defs/BoxId'}",
        "Where it stands., schema: {$ref: '../models/ids.yaml#/$defs/BoxIds'}",
        "routes/boxes.yaml: paths./guilds/{guild_id}/boxes/{label}.parameters[0].schema.$ref: "
        "`../models/ids.yaml#/$defs/BoxIds` stands for nothing: no `BoxIds` in models/ids.yaml "
        "(did you mean `BoxId`?)",
    ),
    "an asset that is no function": (
        "cdn.yaml",
        "  box_film:",
        "  box film:",
        "cdn.yaml: endpoints.box film: `box film` is not a name (write it like_this)",
    ),
    "a limit that is no name": (
        "limits.yaml",
        "  BOXES_PER_GUILD",
        "  BOXES PER GUILD",
        "limits.yaml: limits.BOXES PER GUILD: not a limit's name (write it LIKE_THIS)",
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "message"), CASES.values(), ids=CASES)
def test_each_fault_is_named_with_file_place_and_hint(
    spoil: Spoil, file: str, old: str, new: str, message: str
) -> None:
    with pytest.raises(SchemaError) as caught:
        check(load(spoil(file, old, new)))
    assert message in str(caught.value).splitlines()


def test_what_is_not_yaml_is_said_with_its_line(spoil: Spoil) -> None:
    with pytest.raises(SchemaError, match=r"models/ids\.yaml: .*line 5"):
        load(spoil("models/ids.yaml", "BoxId: {", "BoxId: {{"))


MISPLACED = {
    "models/more.yml": "only files that end in `.yaml` are read (rename it)",
    "more.yaml": "nothing is made of a file in this place "
    "(move it to one of models/, routes/, gateway/)",
    "models/deep/more.yaml": "nothing is made of a file in this place "
    "(move it to one of models/, routes/, gateway/)",
    "models/one-more.yaml": "`one-more` is not a module's name (write it like_this.yaml)",
    "routes/cdn.yaml": "`cdn` is a module that is made of other files (rename it)",
}


@pytest.mark.parametrize("file", MISPLACED)
def test_a_file_that_nothing_would_be_made_of_is_told(tiny: Path, file: str) -> None:
    (tiny / file).parent.mkdir(exist_ok=True)
    (tiny / file).write_bytes((tiny / "models/ids.yaml").read_bytes())
    with pytest.raises(SchemaError) as caught:
        load(tiny)
    assert str(caught.value) == f"{file}: {MISPLACED[file]}"


def test_a_file_that_is_not_utf_8_is_told(tiny: Path) -> None:
    (tiny / "models" / "ids.yaml").write_bytes("title: Café\n".encode("latin-1"))
    with pytest.raises(SchemaError, match=r"^models/ids\.yaml: not UTF-8: .* at byte 10$"):
        load(tiny)


def test_a_key_that_is_a_list_is_told_with_its_line(spoil: Spoil) -> None:
    with pytest.raises(SchemaError, match=r"models/ids\.yaml: a key that is a list .*line 5"):
        load(spoil("models/ids.yaml", "  BoxId: {", "  [BoxId]: {"))


def test_faults_of_every_kind_are_reported_together_and_once(spoil: Spoil) -> None:
    chosen = (
        "an unknown key",
        "a dangling reference",
        "a name in two files",
        "a path parameter without description",
    )
    folders = [spoil(*CASES[name][:3]) for name in chosen]
    with pytest.raises(SchemaError) as caught:
        check(load(folders[-1]))
    told = str(caught.value).splitlines()
    assert sorted({CASES[name][3] for name in chosen}) == sorted(
        line for line in told if "delete" not in line and ".post.parameters." not in line
    )


def test_all_faults_are_reported_not_the_first(spoil: Spoil) -> None:
    spoil("models/users.yaml", "{const: 2, title: PARTNER", "{const: 3, title: PARTNER")
    folder = spoil("gateway/events.yaml", "intents: [BOXES]", "intents: [BOXS]")
    with pytest.raises(SchemaError) as caught:
        check(load(folder))
    assert [fault.file for fault in caught.value.faults] == [
        "gateway/events.yaml",
        "models/users.yaml",
    ]


def test_what_the_openapi_standard_forbids_is_reported(spoil: Spoil) -> None:
    with pytest.raises(SchemaError, match=r"routes/boxes\.yaml: .*not valid OpenAPI"):
        check_openapi(
            spoil("routes/boxes.yaml", "'204': {description: Done.}", "done: {description: Done.}")
        )


def test_a_faulty_schema_leaves_the_output_untouched(
    spoil: Spoil, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "generated"
    (output / "gloam").mkdir(parents=True)
    (output / "gloam" / "kept.py").write_text("kept = True\n")
    folder = spoil("models/users.yaml", "nick: {type", "nick: {typ")
    assert main(["--schema", str(folder), "--output", str(output), "generate"]) == 1
    assert "did you mean `type`?" in capsys.readouterr().err
    assert [file.name for file in output.rglob("*.py")] == ["kept.py"]


def test_the_tiny_schema_itself_is_sound(tiny: Path) -> None:
    assert check(load(tiny)).definitions["User"].module == "gloam.models.users"
