"""Reading type annotations, shared by the encoder and the tolerant decoder."""

import typing
from functools import cache
from textwrap import shorten
from typing import Annotated, NewType


def unwrap(annotation: object) -> object:
    """The annotation without `Annotated`."""
    while typing.get_origin(annotation) is Annotated:
        annotation = typing.get_args(annotation)[0]
    return annotation


def is_id(annotation: object) -> bool:
    """Whether the annotation is an id type: every generated `NewType` over `int` is one."""
    return isinstance(annotation, NewType) and annotation.__supertype__ is int


@cache
def type_name(annotation: object) -> str:
    """What to call the annotation in a message; the union of all events would fill a page."""
    name = getattr(annotation, "__name__", None) or str(annotation)
    return shorten(name, 100, placeholder=" …")
