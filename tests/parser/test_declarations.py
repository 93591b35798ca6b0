"""Declarations: what a handler may be, and what is said at import of one that cannot work."""

import functools
from collections.abc import Callable, Sequence
from typing import Annotated, Any, cast

import pytest

from gloam.parser import Commands, DeclarationError, Invocation, Rest


async def outcome(handler: Callable[..., Any], text: str) -> tuple[list[object], dict[str, object]]:
    commands = Commands[None](["!"])
    commands.command("x")(handler)
    prepared = await commands.prepare(f"!x {text}", None)
    assert isinstance(prepared, Invocation), str(prepared)
    return list(prepared.arguments), prepared.flags


async def takes_all(*context: None) -> None: ...
async def half_an_annotation(_: None, count: "int |") -> None: ...  # type: ignore[valid-type]  # noqa: F722  # the test
async def bound_before(_: None, count: int, days: int) -> None: ...
async def texts_before(_: None, tags: list[str], count: int) -> None: ...
async def same_case(_: None, *, by_name: int = 1, By_Name: int = 2) -> None: ...  # noqa: N803
async def same_trimmed(_: None, *, type_: int, type: int) -> None: ...  # noqa: A002
async def opposite(_: None, *, ban: bool = False, no_ban: int = 0) -> None: ...


@pytest.mark.parametrize(
    ("handler", "said"),
    [
        (takes_all, "first parameter has to be the context"),
        (half_an_annotation, "annotations cannot be read"),
        (functools.partial(bound_before, days=2), "annotations cannot be read"),
        (texts_before, "tags: nothing is left for what comes after it"),
        (same_case, "By_Name: it is spelled --By-Name, and so is by_name"),
        (same_trimmed, "type: it is spelled --type, and so is type_"),
        (opposite, "no_ban: it is spelled --no-ban, and so is the opposite of ban"),
    ],
)
def test_what_could_never_work_is_an_error_at_once(handler: Callable[..., Any], said: str) -> None:
    with pytest.raises(DeclarationError, match=said):
        Commands[None](["!"]).command("x")(handler)


def test_a_text_is_no_list_of_aliases() -> None:
    with pytest.raises(DeclarationError, match=r"write \['out'\], not 'out'"):

        @Commands[None](["!"]).command("kick", aliases="out")
        async def kick(_: None) -> None: ...


async def test_a_list_that_may_be_left_out_has_none_for_a_default() -> None:
    async def lists(_: None, counts: Sequence[int] | None, why: Rest = "") -> None: ...

    assert await outcome(lists, "") == ([None, ""], {})
    assert await outcome(lists, "1 2 or so") == ([(1, 2), "or so"], {})
    assert await outcome(lists, "or so") == ([None, "or so"], {})


async def test_a_flag_in_capitals_is_found() -> None:
    async def flags(_: None, *, Silent: bool = False) -> None: ...  # noqa: N803

    assert await outcome(flags, "--Silent") == ([], {"Silent": True})
    assert await outcome(flags, "--no-silent") == ([], {"Silent": False})


async def test_what_an_annotation_says_beside_the_type_need_not_have_a_hash() -> None:
    async def annotated(_: None, count: Annotated[int, cast("Any", ["of a list"])]) -> None: ...

    assert await outcome(annotated, "3") == ([3], {})
