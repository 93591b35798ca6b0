"""The stages in their order; a value goes in, a value comes out, nothing is written here."""

from pathlib import Path

from codegen.bodies import collect_bodies
from codegen.cdn import render_cdn
from codegen.check import check
from codegen.check_openapi import check_openapi
from codegen.constraints import render_constraints, render_limits
from codegen.events import render_events, render_models_package, render_package
from codegen.format import format_modules
from codegen.ids import render_ids
from codegen.load import load
from codegen.models import render_models
from codegen.routes import render_routes


def build(schema: Path) -> dict[str, str]:
    """Every file of `generated/`, by its path below it.

    Raises:
        codegen.faults.SchemaError: the schema has faults; all of them are in it.
    """
    resolver = check(load(schema))
    check_openapi(schema)
    bodies = collect_bodies(resolver)
    modules = {
        **render_ids(resolver),
        **render_models(resolver, bodies),
        **render_models_package(resolver),
        **render_constraints(resolver, bodies),
        **render_limits(resolver),
        **render_cdn(resolver),
        **render_routes(resolver),
        **render_events(resolver),
    }
    pairs = {
        (f"gloam.routes.bodies.{file.removeprefix('routes/').removesuffix('.yaml')}", name)
        for file, found in bodies.items()
        for name in found
    }
    modules["gloam/routes/bodies/__init__.py"] = render_package(
        "The JSON bodies that endpoints take, one struct for each.", "routes/", pairs
    )
    formatted = format_modules(modules)
    rooms = {path.split("/")[1] for path in modules}
    return formatted | {f"gloam/{room}/py.typed": "" for room in sorted(rooms)}
