"""Tokens: what is one, and that it cannot be printed by accident."""

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.core import Token

SECRET = "MTk4NjIy.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs"


@pytest.mark.parametrize("text", [SECRET, f"Bot {SECRET}", f"  Bot {SECRET}\n", f"\t{SECRET} "])
def test_a_bot_token_may_be_given_with_or_without_the_word(text: str) -> None:
    token = Token(text)
    assert token.reveal() == SECRET
    assert token.authorization == f"Bot {SECRET}"
    assert token == Token(SECRET)
    assert hash(token) == hash(Token(SECRET))


def test_a_bearer_token_says_so() -> None:
    token = Token(f"Bearer {SECRET}")
    assert token.authorization == f"Bearer {SECRET}"
    assert token != Token(SECRET)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "\n", "Bot", "Bot ", "Bearer ", "a b", "Bot a b", "Bot  a", "bot a"),
        *("a\nb", "a\tb", "a\x00b", "tökèn", "a\u200bb", "a\r\nHost: x"),
    ],
)
def test_a_mistake_is_refused_and_not_repeated_in_the_error(text: str) -> None:
    with pytest.raises(ValueError, match="the token") as caught:
        Token(text)
    assert text.strip() in ("", "Bot", "Bearer", "a b") or text not in str(caught.value)


@given(st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=8))
def test_no_text_of_a_token_shows_it(text: str) -> None:
    token = Token(text)
    for shown in (repr(token), str(token), f"{token}", f"{token!r:>50}", repr([token])):
        assert text not in shown


def test_what_a_token_is_hidden_in_keeps_the_rest() -> None:
    assert Token(SECRET).redact(f"Bot {SECRET}, twice {SECRET}") == (
        "Bot <token hidden>, twice <token hidden>"
    )
    assert SECRET not in Token(f"Bearer {SECRET}").redact(f"Bearer {SECRET} or {SECRET}")
    assert Token(SECRET).redact("nothing") == "nothing"


def test_a_token_is_no_text_and_holds_nothing_else() -> None:
    token = Token(SECRET)
    assert token != SECRET
    assert not hasattr(token, "__dict__")


def test_a_token_copies_and_pickles() -> None:
    token = Token(SECRET)
    assert copy.deepcopy(token) == token
    assert pickle.loads(pickle.dumps(token)) == token


@pytest.mark.parametrize("value", [None, b"abc", 5])
def test_what_is_no_text_is_refused_and_not_shown(value: object) -> None:
    with pytest.raises(TypeError, match="is its environment variable set") as caught:
        Token(value)  # type: ignore[arg-type]  # that it fails is the test
    assert "abc" not in str(caught.value)
