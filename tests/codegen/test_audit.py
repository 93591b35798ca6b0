"""The audit against a small document, and against Discord's own where it lies beside the checkout."""

import json
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.audit import Audit

HERE = Path(__file__).parent
TINY = HERE / "tiny"
ROOT = HERE.parent.parent
DISCORD = ROOT.parent / "shared" / "reference" / "discord-openapi.json"

needed = pytest.mark.skipif(
    not DISCORD.is_file(), reason="Discord's OpenAPI document does not lie beside the checkout"
)

BOX = {
    "oneOf": [
        {
            "type": "object",
            "required": ["type", "id"],
            "properties": {
                "type": {
                    "type": "integer",
                    "oneOf": [{"title": "OPEN", "const": 0}, {"title": "ROUND", "const": 2}],
                },
                "id": {"type": "string"},
                "label": {"type": ["string", "null"]},
                "weight": {"type": "number"},
            },
        },
        {
            "type": "object",
            "properties": {
                "boxes": {"type": "array", "items": {"$ref": "#/components/schemas/Box"}}
            },
        },
    ]
}
DOCUMENT = {
    "paths": {
        "/guilds/{id}/boxes/{name}": {
            "get": {
                "operationId": "find",
                "parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "integer"}},
                    {"name": "before", "in": "query", "schema": {"type": "string"}},
                ],
                "responses": {
                    "200": {
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "array",
                                    "items": {"$ref": "#/components/schemas/Box"},
                                }
                            }
                        }
                    }
                },
            },
            "delete": {"operationId": "drop", "responses": {"204": {"description": ""}}},
        }
    },
    "components": {"schemas": {"Box": BOX}},
}


@pytest.fixture
def audit() -> Audit:
    return Audit(TINY, DOCUMENT)


def test_operations_are_matched_by_method_and_path(audit: Audit) -> None:
    assert (audit.operations.found, audit.operations.total) == (1, 2)
    assert audit.missing_operations == ["DELETE /guilds/{id}/boxes/{name}  (drop)"]
    assert audit.extra_operations == [
        "add_label",
        "create_box",
        "draw_labels",
        "read_labels",
        "replace_boxes",
        "scan_labels",
    ]


def test_each_difference_is_named_once_with_its_place(audit: Audit) -> None:
    assert [(one.place, one.problem) for one in audit.differences] == [
        ("Box.id", "required here, may be absent there"),
        ("Box.type", "required here, may be absent there"),
        ("Box.weight", "missing"),
        ("OpenBox.label", "null there, never here"),
        ("OpenBox.type", "no value 2 (ROUND)"),
        ("get_box(before)", "missing"),
    ]


def test_scores_count_the_document_s_things(audit: Audit) -> None:
    assert (audit.parameters.found, audit.parameters.total) == (1, 2)
    assert (audit.response_fields.found, audit.response_fields.total) == (4, 5)
    assert (audit.values.found, audit.values.total) == (1, 2)


def test_what_only_the_schema_has_is_listed_apart(audit: Audit) -> None:
    assert audit.extras == {"Box.finders", "Box.lock", "Box.owners", "get_box(after)"}


def with_body(**schema: object) -> dict[str, object]:
    """A document whose only operation is `create_box`, with a body."""
    operation = {
        "operationId": "make",
        "requestBody": {"content": {"application/json": {"schema": {"type": "object", **schema}}}},
        "responses": {"201": {"content": {"application/json": {"schema": {"type": "null"}}}}},
    }
    return {"paths": {"/guilds/{id}/boxes/{name}": {"post": operation}}}


def test_a_request_must_have_what_the_document_requires() -> None:
    text = {"type": ["string", "null"]}
    document = with_body(required=["text"], properties={"text": text, "type": {"type": "integer"}})
    audit = Audit(TINY, document)
    assert [(one.place, one.problem) for one in audit.differences] == [
        ("create_box.body.text", "may be absent here, required there")
    ]
    (by_rule,) = audit.deliberate
    assert by_rule.problem == "null there, never here"
    assert by_rule.why.startswith("rule: ")


def test_a_response_may_lack_what_the_document_does_not_require() -> None:
    box = {"type": "object", "properties": {"id": {"type": "string"}, "label": {"type": "string"}}}
    content = {"application/json": {"schema": {"type": "array", "items": box}}}
    operation = {"operationId": "find", "responses": {"200": {"content": content}}}
    audit = Audit(TINY, {"paths": {"/guilds/{id}/boxes/{name}": {"get": operation}}})
    assert ("Box.id", "required here, may be absent there") in [
        (one.place, one.problem) for one in audit.differences
    ]


def test_every_status_and_kind_of_content_is_looked_for() -> None:
    responses = {"200": {"content": {"text/csv": {}}}, "202": {"description": "later"}}
    operation = {"operationId": "draw", "responses": responses}
    audit = Audit(TINY, {"paths": {"/boxes/labels": {"get": operation}}})
    assert {(one.place, one.problem) for one in audit.differences} == {
        ("draw_labels.result.200", "image/png on one side only"),
        ("draw_labels.result.200", "text/csv on one side only"),
        ("draw_labels.result.202", "no such status here"),
    }


def test_a_reason_makes_a_difference_deliberate(tiny: Path) -> None:
    file = tiny / "models" / "boxes.yaml"
    text = file.read_text("utf-8").replace(
        "description: What it says.", "x-why: seen so, description: It says."
    )
    file.write_text(text, "utf-8")
    audit = Audit(tiny, DOCUMENT)
    assert [(one.place, one.why) for one in audit.deliberate] == [("OpenBox.label", "seen so")]


def test_the_command_prints_lists_and_coverage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "openapi.json"
    document.write_text(json.dumps(DOCUMENT))
    assert main(["--schema", str(TINY), "audit", str(document)]) == 0
    printed = capsys.readouterr().out
    assert "Operations that the schema lacks (1):" in printed
    assert "operations           1 of     2\n" in printed


def test_a_document_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["audit", "nowhere.json"])
    assert "there is no file nowhere.json" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "complaint"),
    [("{", "is not JSON"), ("[]", "has no `paths`"), ("{}", "has no `paths`")],
)
def test_a_document_of_another_kind_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, complaint: str
) -> None:
    document = tmp_path / "openapi.json"
    document.write_text(text)
    with pytest.raises(SystemExit):
        main(["--schema", str(TINY), "audit", str(document)])
    assert complaint in capsys.readouterr().err


def test_a_schema_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--schema", "nowhere", "check"])
    assert "there is no folder nowhere" in capsys.readouterr().err


@needed
def test_the_schema_covers_what_it_describes_of_discord_s_document() -> None:
    audit = Audit(ROOT / "schema", json.loads(DISCORD.read_text("utf-8")))
    assert audit.operations.total == 242
    assert audit.missing_operations == []
    assert audit.extra_operations == [
        "bulk_set_guild_application_command_permissions",
        "list_skus",
        "partner_sdk_child_token",
        "update_my_guild_nick",
    ]
    assert audit.differences == []
    assert audit.parameters.found == audit.parameters.total > 100


@needed
def test_what_is_missing_of_discord_s_document_has_a_reason() -> None:
    audit = Audit(ROOT / "schema", json.loads(DISCORD.read_text("utf-8")))
    for score in (audit.body_fields, audit.response_fields, audit.values):
        assert score.found + score.excused == score.total
    assert all(len(one.why) > 20 for one in audit.deliberate)
