"""`cdn.yaml` to `gloam.routes.cdn`: a function for each kind of asset, from its ids and hashes to
its URL.

The formats of a function are a `Literal` of its own, so that a wrong one is a mistake to the type
checker. A picture that can move is asked for as GIF if its hash says that it moves and nothing else
is wanted.
"""

import json
import keyword
import re
from collections.abc import Iterator

from codegen.annotate import annotate
from codegen.dialect import Asset, AssetFile
from codegen.faults import Fault
from codegen.refs import Resolver
from codegen.render import all_line, docstring, header, import_lines, render

_FILE = "cdn.yaml"
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_BASE = re.compile(r"https?://[\w.:-]+(/[\w.~-]+)*")
_PATH = re.compile(r"(/([\w.~-]|{\w+})+)+")


def render_cdn(resolver: Resolver) -> dict[str, str]:
    """The module of asset URLs, by path."""
    file = resolver.tree.cdn
    if file is None:
        return {}
    imports = {("typing", "Literal"), ("gloam.core.query", "path_segment")}
    functions: list[dict[str, object]] = []
    for name, asset in sorted(file.endpoints.items()):
        annotations = {
            key: annotate(schema, _FILE, resolver) for key, schema in asset.parameters.items()
        }
        imports |= {pair for one in annotations.values() for pair in one.imports}
        arguments = [f"{key}: {annotation.text}" for key, annotation in annotations.items()]
        keywords = list(_keywords(asset))
        arguments += ["*", *keywords] if keywords else []
        functions.append(
            {
                "name": name,
                "signature": ", ".join(arguments) + ",",
                "doc": docstring(_doc(asset, file)),
                "lines": list(_lines(asset, file)),
            }
        )
    text = render(
        "cdn.py.jinja",
        header=header(f"CDN: {file.description}", _FILE),
        imports=import_lines(imports),
        all_line=all_line(file.endpoints),
        functions=functions,
    )
    return {"gloam/routes/cdn.py": text}


def cdn_faults(resolver: Resolver) -> Iterator[Fault]:
    """What is wrong with `cdn.yaml`: names and addresses that are none, braces without a parameter,
    and the other way round.
    """
    file = resolver.tree.cdn
    if file is not None and not _BASE.fullmatch(file.base):
        yield Fault(_FILE, "base", "not an address", "write it like https://cdn.example.org")
    for name, asset in (file.endpoints if file else {}).items():
        for argument in (name, *asset.parameters):
            if not _NAME.fullmatch(argument) or keyword.iskeyword(argument):
                place = f"endpoints.{name}"
                yield Fault(_FILE, place, f"`{argument}` is not a name", "write it like_this")
        if asset.base is not None and not _BASE.fullmatch(asset.base):
            hint = "write it like https://cdn.example.org"
            yield Fault(_FILE, f"endpoints.{name}.base", "not an address", hint)
        if not _PATH.fullmatch(asset.path):
            yield Fault(_FILE, f"endpoints.{name}.path", "not a path", "write it like /icons/{id}")
        for ending in asset.formats:
            if not ending.isalnum():
                yield Fault(_FILE, f"endpoints.{name}.formats", f"`{ending}` is no file ending")
        named = set(re.findall(r"{(\w+)}", asset.path))
        for parameter in sorted(named ^ set(asset.parameters)):
            message = f"`{parameter}` stands only in the path or only in `parameters`"
            yield Fault(_FILE, f"endpoints.{name}", message)
        if isinstance(asset.animated, str) and asset.animated not in asset.parameters:
            yield Fault(_FILE, f"endpoints.{name}.animated", f"no parameter `{asset.animated}`")


def _keywords(asset: Asset) -> Iterator[str]:
    formats = ", ".join(json.dumps(one) for one in asset.formats)
    if isinstance(asset.animated, str):
        yield f"format: Literal[{formats}] | None = None"
    elif asset.formats:
        yield f"format: Literal[{formats}] = {json.dumps(asset.formats[0])}"
    if asset.animated is True:
        yield "animated: bool = False"
    if asset.sizes:
        yield "size: int | None = None"


def _lines(asset: Asset, file: AssetFile) -> Iterator[str]:
    """The body of a function."""
    path = re.sub(r"{(\w+)}", r"{path_segment(\1)}", asset.path)
    base = asset.base or file.base
    if not asset.formats:
        yield f'return f"{base}{path}"'
        return
    ending, moves = "format", "animated" if asset.animated is True else ""
    if isinstance(asset.animated, str):
        ending, moves = "ending", "moves"
        yield f'moves = {asset.animated}.startswith("a_")'
        yield f'ending = format or ("gif" if moves else {json.dumps(asset.formats[0])})'
    arguments = ["size"] if asset.sizes else []
    if moves and "webp" in asset.formats:
        arguments.append(f'animated={moves} and {ending} == "webp"')
    yield f'path = f"{path}.{{{ending}}}"'
    query = f" + _query({', '.join(arguments)})" if arguments else ""
    yield f'return f"{base}{{path}}"{query}'


def _doc(asset: Asset, file: AssetFile) -> str:
    entries = [
        f"    {name}: {' '.join(schema.description.split())}"
        for name, schema in asset.parameters.items()
    ]
    text = "The file ending"
    if isinstance(asset.animated, str):
        text += f"; None takes gif if the picture moves and {asset.formats[0]} if not"
    if asset.formats:
        entries.append(f"    format: {text}.")
    if asset.animated is True:
        entries.append("    animated: Whether it moves, and is to move as WebP too.")
    raises = ""
    if asset.sizes:
        entries.append("    size: The longer side in pixels: a power of two from 16 to 4096.")
        raises = "Raises:\n    ValueError: there is no such size."
    link = (asset.external_docs or file.external_docs).url
    return "\n\n".join(
        filter(None, (asset.description, "Args:\n" + "\n".join(entries), raises, link))
    )
