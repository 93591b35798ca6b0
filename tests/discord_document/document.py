"""Discord's published OpenAPI document, where it lies beside the checkout, and instances of its
schemas.

An instance is drawn from a seed: objects with their optional keys in and out, one of several
alternatives, lists of up to two items. Depth is bounded by leaving optional keys out.

What the document says loosely is drawn as Discord means it: permission sets and `id` are texts of
digits, flags are never negative, and the items of a list are not null.
"""

import json
import random
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TypeAlias, cast

import pytest

PATH = Path(__file__).parent.parent.parent.parent / "shared" / "reference" / "discord-openapi.json"
Json: TypeAlias = Mapping[str, object]
METHODS = ("get", "post", "put", "patch", "delete")
DEPTH = 6
PERMISSION_SETS = ("permissions", "allow", "deny", "default_member_permissions")

needed = pytest.mark.skipif(
    not PATH.is_file(), reason="Discord's OpenAPI document does not lie beside the checkout"
)


@cache
def document() -> Json:
    """The whole document."""
    return cast("Json", json.loads(PATH.read_text("utf-8"))) if PATH.is_file() else {"paths": {}}


def operations() -> Iterator[tuple[tuple[str, str], Json]]:
    """Every operation, by method and path without the parameters' names."""
    for path, item in cast("Mapping[str, Json]", document()["paths"]).items():
        for method in METHODS:
            if method in item:
                yield operation_key(method, path), cast("Json", item[method])


def operation_key(method: str, path: str) -> tuple[str, str]:
    """What an operation is found by on both sides."""
    return method.upper(), re.sub(r"{\w+}", "{}", path)


def resolve(schema: Json) -> Json:
    """The schema itself, or what it refers to."""
    ref = schema.get("$ref")
    if not isinstance(ref, str):
        return schema
    found: object = document()
    for key in ref.removeprefix("#/").split("/"):
        found = cast("Json", found)[key]
    return resolve(cast("Json", found))


def not_null(schema: Json) -> Json:
    """The schema without null as an alternative."""
    kinds = schema.get("type")
    if isinstance(kinds, list):
        schema = {**schema, "type": [kind for kind in kinds if kind != "null"]}
    if "oneOf" in schema:
        arms = cast("list[Json]", schema["oneOf"])
        schema = {**schema, "oneOf": [arm for arm in arms if arm.get("type") != "null"]}
    return schema


class Sampler:
    """Draws instances from one seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def draw(self, schema: Json, depth: int = 0) -> object:
        """An instance of a schema."""
        schema = resolve(schema)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice(cast("list[object]", schema["enum"]))
        for key in ("oneOf", "anyOf"):
            if key in schema:
                return self._alternative(cast("list[Json]", schema[key]), schema, depth)
        if "allOf" in schema:
            return self._all(schema, depth)
        kinds = schema.get("type", "object")
        if isinstance(kinds, str):
            kind = kinds
        else:
            choices = cast("list[str]", kinds)
            kind = "null" if "null" in choices and depth > DEPTH else self._random.choice(choices)
        return self._of_kind(kind, schema, depth)

    def _alternative(self, arms: list[Json], schema: Json, depth: int) -> object:
        null = next((arm for arm in arms if resolve(arm).get("type") == "null"), None)
        if null is not None and depth > DEPTH:
            return None
        if "null" in cast("list[str]", schema.get("type", [])) and self._random.random() < 0.3:
            return None
        return self.draw(self._random.choice(arms), depth)

    def _all(self, schema: Json, depth: int) -> object:
        parts = [self.draw(part, depth) for part in cast("list[Json]", schema["allOf"])]
        if "properties" in schema:
            parts.append(self._object(schema, depth))
        if not all(isinstance(part, dict) for part in parts):
            return parts[0]
        return {key: value for part in parts for key, value in cast("Json", part).items()}

    def _of_kind(self, kind: str, schema: Json, depth: int) -> object:
        if kind == "null":
            return None
        if kind == "boolean":
            return self._random.random() < 0.5
        if kind == "string":
            return self._text(schema)
        if kind == "integer":
            return self._integer(schema)
        if kind == "number":
            return self._random.randint(0, 400) / 4
        if kind == "array":
            return self._array(schema, depth)
        return self._object(schema, depth)

    def _object(self, schema: Json, depth: int) -> dict[str, object]:
        required = set(cast("list[str]", schema.get("required", [])))
        share = 0.5 if depth < DEPTH else 0.0
        found = {
            name: self._property(name, part, depth + 1)
            for name, part in cast("Mapping[str, Json]", schema.get("properties", {})).items()
            if name in required or self._random.random() < share
        }
        values = schema.get("additionalProperties")
        if isinstance(values, Mapping) and not schema.get("properties"):
            for _ in range(self._random.randint(0, 2)):
                key = str(self._random.getrandbits(62))
                found[key] = self.draw(cast("Json", values), depth + 1)
        return found

    def _property(self, name: str, schema: Json, depth: int) -> object:
        value = self.draw(schema, depth)
        if name in (*PERMISSION_SETS, "id") and isinstance(value, str):
            return str(self._random.getrandbits(50))
        return value

    def _array(self, schema: Json, depth: int) -> list[object]:
        low = cast("int", schema.get("minItems", 0))
        high = max(low, min(2 if depth < DEPTH else 0, cast("int", schema.get("maxItems", 2))))
        items = not_null(cast("Json", schema.get("items", {"type": "string"})))
        drawn = [self.draw(items, depth + 1) for _ in range(self._random.randint(low, high))]
        if schema.get("uniqueItems"):
            return list({json.dumps(item, sort_keys=True): item for item in drawn}.values())
        return drawn

    def _text(self, schema: Json) -> str:
        match schema.get("format"):
            case "snowflake":
                return str(self._random.getrandbits(62))
            case "date-time":
                second, micro = self._random.randint(0, 59), self._random.choice(["", ".123000"])
                return f"2026-0{self._random.randint(1, 9)}-17T10:42:{second:02}{micro}+00:00"
            case "uri":
                return f"https://example.org/{self._random.getrandbits(16)}"
        if "pattern" in schema:
            return str(self._random.getrandbits(40))
        low = cast("int", schema.get("minLength", 0))
        high = max(low, min(12, cast("int", schema.get("maxLength", 12))))
        length = self._random.randint(low, high)
        return "".join(self._random.choice("abc äß漢🙂0_-") for _ in range(length))

    def _integer(self, schema: Json) -> int:
        low = int(cast("float", schema.get("minimum", 0)))
        if low < -(2**31):  # the bounds of the number's type, not of its meaning
            low = 0
        high = int(cast("float", schema.get("maximum", low + 2**31 - 1)))
        return self._random.randint(low, max(low, high))
