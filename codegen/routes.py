"""Route files to endpoint builders: each endpoint a pure function from its arguments to a
`Request`, and the route table.
"""

import json
from collections.abc import Iterator, Mapping

from codegen.endpoints import Argument, Endpoint
from codegen.refs import Resolver
from codegen.render import all_line, header, import_lines, render


def render_routes(resolver: Resolver) -> dict[str, str]:
    """The builder modules and the route table, by path."""
    by_file: dict[str, list[Endpoint]] = {file: [] for file in resolver.tree.routes}
    for file, path, method, item in resolver.operations():
        by_file[file].append(Endpoint(file, path, method, item, resolver))
    found = {file: endpoints for file, endpoints in by_file.items() if endpoints}
    rendered = {
        f"gloam/{file.removesuffix('.yaml')}.py": _module(file, found[file], resolver)
        for file in found
    }
    rendered["gloam/routes/table.py"] = _table(found)
    rendered["gloam/routes/__init__.py"] = _package(found)
    return rendered


def _module(file: str, endpoints: list[Endpoint], resolver: Resolver) -> str:
    info = resolver.tree.routes[file].info
    imports = {pair for endpoint in endpoints for pair in endpoint.imports}
    lines = import_lines(imports)
    if any(endpoint.body for endpoint in endpoints):
        lines += f"\nfrom gloam.routes.bodies import {_stem(file)} as bodies"
    builders = [
        {
            "name": endpoint.name,
            "signature": endpoint.signature,
            "request": endpoint.request,
            "overloads": endpoint.overloads,
            "kind": endpoint.request.partition("[")[0],
            "doc": endpoint.doc,
            "method": endpoint.method,
            "path": endpoint.python_path,
            "route": endpoint.path,
            "fields": list(endpoint.fields),
        }
        for endpoint in sorted(endpoints, key=lambda one: one.name)
    ]
    return render(
        "routes.py.jinja",
        header=header(f"{info.title}: {info.description}", file),
        imports=lines,
        all_line=all_line(endpoint.name for endpoint in endpoints),
        builders=builders,
    )


def _table(found: Mapping[str, list[Endpoint]]) -> str:
    modules = sorted(_stem(file) for file in found)
    imports = {
        pair for endpoints in found.values() for one in endpoints for pair in one.result.imports
    }
    for endpoints in found.values():
        for endpoint in endpoints:
            imports |= {
                pair for argument in _whole_bodies(endpoint) for pair in argument.annotation.imports
            }
            if endpoint.operation.x_permissions:
                imports.add(("gloam.models.permissions", "Permissions"))
            if endpoint.pages is not None:
                imports.add(("gloam.core", "Pagination"))
    with_bodies = sorted(
        _stem(file) for file, endpoints in found.items() if any(one.body for one in endpoints)
    )
    lines = [import_lines(imports), f"from gloam.routes import {', '.join(modules)}"]
    lines += [f"from gloam.routes.bodies import {stem} as {stem}_bodies" for stem in with_bodies]
    routes = [
        {"name": endpoint.name, "arguments": ", ".join(_arguments(endpoint, file))}
        for file, endpoints in found.items()
        for endpoint in endpoints
    ]
    return render(
        "route_table.py.jinja",
        header=header("The route table: every operation, as the schema describes it.", "routes/"),
        imports="\n".join(lines),
        all_line=all_line(["ROUTES"]),
        routes=sorted(routes, key=lambda route: str(route["name"])),
    )


def _package(found: Mapping[str, list[Endpoint]]) -> str:
    modules = sorted(_stem(file) for file in found)
    title = "Endpoints: a builder for each, a module for each domain, and the table of them all."
    lines = [
        f"from gloam.routes import {', '.join(modules)}",
        "from gloam.routes.table import ROUTES",
    ]
    return render(
        "package.py.jinja",
        header=header(title, "routes/"),
        imports="\n".join(lines),
        all_line=all_line(["ROUTES", *modules]),
    )


def _arguments(endpoint: Endpoint, file: str) -> Iterator[str]:
    """The arguments of the `Route` of an endpoint."""
    yield json.dumps(endpoint.method)
    yield json.dumps(endpoint.path)
    yield f"{_stem(file)}.{endpoint.name}"
    body = endpoint.body
    yield f"{_stem(file)}_bodies.{body.name}" if body else _whole_body(endpoint)
    yield next(iter(endpoint.results.values())).text
    yield from endpoint.table_fields


def _whole_bodies(endpoint: Endpoint) -> list[Argument]:
    return [] if endpoint.body else endpoint.body_arguments


def _whole_body(endpoint: Endpoint) -> str:
    return endpoint.body_arguments[0].annotation.text if endpoint.body_arguments else "None"


def _stem(file: str) -> str:
    return file.removeprefix("routes/").removesuffix(".yaml")
