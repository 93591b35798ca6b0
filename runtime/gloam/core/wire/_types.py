"""Reading type annotations, shared by the encoder and the tolerant decoder."""

import typing
from typing import Annotated, NewType


def unwrap(annotation: object) -> object:
    """The annotation without `Annotated`."""
    while typing.get_origin(annotation) is Annotated:
        annotation = typing.get_args(annotation)[0]
    return annotation


def is_id(annotation: object) -> bool:
    """Whether the annotation is an id type: every generated `NewType` over `int` is one."""
    return isinstance(annotation, NewType) and annotation.__supertype__ is int
