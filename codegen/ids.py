"""`models/ids.yaml` to `gloam.models.ids`: one `NewType` over `int` for each kind of id.

A `NewType` costs nothing at run time, decodes as fast as a plain `int`, and makes a `UserId` given
as a `ChannelId` an error of the type checker.
"""

from codegen.refs import IDS_FILE, Resolver
from codegen.render import all_line, docstring, header, render

PATH = "gloam/models/ids.py"


def render_ids(resolver: Resolver) -> dict[str, str]:
    """The module of id types, by its path."""
    source = resolver.tree.models.get(IDS_FILE)
    if source is None:
        return {}
    ids = [
        {"name": name, "doc": docstring(schema.description, indent=0)}
        for name, schema in sorted(source.defs.items())
    ]
    title = f"{source.title}: {source.description}"
    return {
        PATH: render(
            "ids.py.jinja", header=header(title, IDS_FILE), all_line=all_line(source.defs), ids=ids
        )
    }
