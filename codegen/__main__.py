"""`python -m codegen generate | check | audit FILE`, from the root of the repository."""

import argparse
import json
import sys
from pathlib import Path

from codegen.audit import report
from codegen.faults import SchemaError
from codegen.pipeline import build
from codegen.write import ForeignFolder, compare, write


def _unfit(document: Path) -> str:
    """Why a file cannot be audited; empty if it can."""
    if not document.is_file():
        return f"there is no file {document}"
    try:
        content = json.loads(document.read_text("utf-8"))
    except (ValueError, RecursionError) as error:
        return f"{document} is not JSON: {error}"
    if not isinstance(content, dict) or not isinstance(content.get("paths"), dict):
        return f"{document} is no OpenAPI document: it has no `paths`"
    return ""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m codegen", description="The generator of gloam."
    )
    parser.add_argument("--schema", type=Path, default=Path("schema"), help="the schema's folder")
    parser.add_argument(
        "--output", type=Path, default=Path("generated"), help="the generated source root"
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("generate", help="write generated/ from schema/")
    commands.add_parser("check", help="fail with a diff if generated/ is not what schema/ gives")
    audit_parser = commands.add_parser(
        "audit", help="compare the schema with Discord's OpenAPI document"
    )
    audit_parser.add_argument("document", type=Path, help="Discord's published OpenAPI document")
    options = parser.parse_args(arguments)
    if not options.schema.is_dir():
        parser.error(f"there is no folder {options.schema}: run it from the root of the repository")
    try:
        if options.command == "audit":
            if complaint := _unfit(options.document):
                parser.error(complaint)
            print(report(options.schema, options.document))
            return 0
        modules = build(options.schema)
    except SchemaError as error:
        print(
            f"{len(error.faults)} fault(s) in the schema; nothing was generated:", file=sys.stderr
        )
        print(error, file=sys.stderr)
        return 1
    if options.command == "generate":
        try:
            changed = write(modules, options.output)
        except ForeignFolder as error:
            parser.error(str(error))
        print(f"{len(modules)} files, {len(changed)} changed")
        return 0
    differences = list(compare(modules, options.output))
    for difference in differences:
        print(difference)
    if differences:
        print(f"{len(differences)} file(s) differ: run `make generate` and commit", file=sys.stderr)
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
