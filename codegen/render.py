"""Templates say layout, Python says logic: contexts hold finished strings, and a name that is not
there is an error.
"""

import textwrap
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import jinja2

TEMPLATES = Path(__file__).parent / "templates"
WIDTH = 100

_environment = jinja2.Environment(
    loader=jinja2.FileSystemLoader(TEMPLATES),
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    autoescape=False,  # what comes out is Python, not HTML
)


def render(template: str, **context: object) -> str:
    """The text of a template with a context."""
    return _environment.get_template(template).render(**context)


GENERATED: Final = "Generated from `schema/"
"""What every generated module says of itself."""


def header(title: str, source: str) -> str:
    """The docstring of a generated module."""
    return docstring(
        f"{title}\n\n{GENERATED}{source}` by `make generate`; not to be edited.",
        indent=0,
    )


def docstring(text: str, indent: int = 4) -> str:
    """A docstring, wrapped and indented, from paragraphs parted by blank lines."""
    width = WIDTH - indent
    paragraphs = [_wrap(paragraph, width) for paragraph in text.strip().split("\n\n")]
    body = "\n\n".join(paragraphs).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    one_line = "\n" not in body and len(body) + 6 <= width and not body.endswith('"')
    quoted = f'"""{body}"""' if one_line else f'"""{body}\n"""'
    return textwrap.indent(quoted, " " * indent)


def _wrap(paragraph: str, width: int) -> str:
    """A paragraph within the width. One with indented lines is a list: each line is an entry, and
    what goes over the width hangs below it; any other is running text.
    """
    lines = paragraph.splitlines()
    if not any(line.startswith(" ") for line in lines):
        lines = [" ".join(lines)]
    wrapped: list[str] = []
    for line in lines:
        indent = line[: len(line) - len(line.lstrip())]
        wrapped += textwrap.wrap(
            line,
            width - 3,
            subsequent_indent=indent + "    " if indent else "",
            break_long_words=False,
            break_on_hyphens=False,
        )
    return "\n".join(wrapped)


def import_lines(names: Iterable[tuple[str, str]]) -> str:
    """`from module import a, b` lines for (module, name) pairs."""
    by_module: dict[str, list[str]] = defaultdict(list)
    for module, name in sorted(set(names)):
        by_module[module].append(name)
    return "\n".join(
        f"from {module} import {', '.join(found)}" for module, found in by_module.items()
    )


def all_line(names: Iterable[str]) -> str:
    """`__all__`, sorted."""
    return f"__all__ = {sorted(names)!r}".replace("'", '"')


def tuple_text(items: Iterable[str]) -> str:
    """A tuple of expressions."""
    found = list(items)
    return f"({found[0]},)" if len(found) == 1 else f"({', '.join(found)})"
