"""Arguments: what separates and joins them, where they were, and that no text is too much."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.parser import Argument, Arguments, quote, scan_arguments

TRICKY = st.text(st.sampled_from("ab \n\t\\`\"'“”„‘’«»「」é\u3000"), max_size=30)
TEXTS = st.text() | TRICKY


def values(text: str) -> list[str]:
    return list(scan_arguments(text).values)


def only(text: str) -> Argument:
    (argument,) = scan_arguments(text)
    return argument


@pytest.mark.parametrize(
    "text", ["a b c", "  a  b   c ", "a\tb\nc", "a\u3000b\u00a0c", "\r\na b\vc"]
)
def test_whitespace_of_any_kind_and_length_separates(text: str) -> None:
    assert values(text) == ["a", "b", "c"]


@pytest.mark.parametrize("text", ["", " ", "\n\t \u2003"])
def test_a_text_without_words_has_no_arguments(text: str) -> None:
    arguments = scan_arguments(text)
    assert len(arguments) == 0
    assert arguments.rest() == ""


@pytest.mark.parametrize(
    "text",
    [
        '"a b"',
        "'a b'",
        "“a b”",
        "”a b”",
        "„a b“",
        "„a b”",
        "‘a b’",
        "‚a b‘",
        "«a b»",
        "»a b«",
        "»a b»",
        "「a b」",
        "『a b』",
        "＂a b＂",
    ],
)
def test_quotes_keep_whitespace(text: str) -> None:
    assert only(text) == Argument("a b", 0, 5, quoted=True)


def test_other_quotes_within_quotes_are_letters() -> None:
    assert values('"it\'s" \'"\' “"”') == ["it's", '"', '"']


def test_empty_quotes_are_an_empty_argument() -> None:
    assert scan_arguments('a "" b')[1] == Argument("", 2, 4, quoted=True)


def test_a_quote_opens_only_at_the_start_of_an_argument() -> None:
    assert values('don\'t can’t rock’n’roll 5\'11" key="a b"') == [
        "don't",
        "can’t",
        "rock’n’roll",
        "5'11\"",
        'key="a',
        'b"',
    ]


def test_a_typographic_apostrophe_opens_nothing() -> None:
    assert values("’tis the ’90s") == ["’tis", "the", "’90s"]


@pytest.mark.parametrize("text", ["'don't stop'", "‘don’t stop’"])
def test_an_apostrophe_between_letters_closes_nothing(text: str) -> None:
    argument = only(text)
    assert argument.value == text[1:-1]
    assert not argument.unclosed


def test_the_closing_quote_ends_the_argument() -> None:
    assert values('"a""b"c "d",e') == ["a", "b", "c", "d", ",e"]


@pytest.mark.parametrize("text", ['"b c ', "'b c ", "“b c ", "„b c "])
def test_an_unclosed_quote_runs_to_the_end_and_says_so(text: str) -> None:
    arguments = scan_arguments("a " + text)
    assert arguments[1] == Argument("b c ", 2, 7, quoted=True, unclosed=True)
    assert not arguments[0].unclosed


def test_a_single_quote_mark_is_an_unclosed_argument() -> None:
    assert only('"') == Argument("", 0, 1, quoted=True, unclosed=True)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (r"a\ b", "a b"),
        ("a\\\nb", "a\nb"),
        (r"\"a", '"a'),
        (r"\'a", "'a"),
        (r"\“a", "“a"),
        (r"\\", "\\"),
        (r'"a \" b"', 'a " b'),
        (r'"a \\"', "a \\"),
        (r"'a \' b'", "a ' b"),
        (r"“a \” b”", "a ” b"),
        (r"\`\`\`", "```"),
    ],
)
def test_a_backslash_takes_the_meaning_away(text: str, value: str) -> None:
    argument = only(text)
    assert argument.value == value
    assert not argument.unclosed
    assert (argument.start, argument.end) == (0, len(text))


@pytest.mark.parametrize("text", [r"C:\temp", r"¯\_(ツ)_/¯", r"\*not\*", r"\d+", "a\\"])
def test_a_backslash_before_a_plain_character_is_itself(text: str) -> None:
    assert values(text) == [text]
    assert only(f"'{text}").value == text


def test_an_escaped_closing_quote_leaves_the_argument_unclosed() -> None:
    assert only(r'"a\"') == Argument('a"', 0, 4, quoted=True, unclosed=True)


def test_a_fenced_block_is_kept_whole() -> None:
    block = "```py\nprint('hello  world', \"\\ \")\n```"
    assert values(f"a {block} b") == ["a", block, "b"]
    assert values(f"code={block}; b") == [f"code={block};", "b"]
    assert not scan_arguments(block)[0].quoted


def test_escapes_beside_a_fenced_block_are_read_and_those_within_are_not() -> None:
    assert values("\\'a```\\ b```\\ c d") == ["'a```\\ b``` c", "d"]


def test_an_unclosed_fence_is_ordinary_text() -> None:
    assert values("```py a `b` `` c") == ["```py", "a", "`b`", "``", "c"]
    assert values("```a b``` ```c d") == ["```a b```", "```c", "d"]


def test_a_fence_within_quotes_is_letters() -> None:
    assert values('"```a" b```') == ["```a", "b```"]


def test_reading_starts_where_it_is_told_and_spans_count_from_the_start() -> None:
    arguments = scan_arguments("!echo a 'b c'", 5)
    assert [(item.value, item.start, item.end) for item in arguments] == [
        ("a", 6, 7),
        ("b c", 8, 13),
    ]
    assert arguments.text == "!echo a 'b c'"


def test_arguments_are_an_immutable_sequence() -> None:
    arguments = scan_arguments("a 'b' c")
    a, b, c = arguments
    assert (arguments[0], arguments[-1], arguments[1:]) == (a, c, (b, c))
    assert b in arguments
    assert arguments.index(c) == 2
    assert arguments == scan_arguments("a 'b' c")
    assert hash(arguments) == hash(scan_arguments("a 'b' c"))
    assert arguments != scan_arguments("a b c")
    with pytest.raises(IndexError):
        arguments[3]
    match arguments:
        case [Argument("a"), *others]:
            assert others == [b, c]
        case _:
            pytest.fail("arguments match a sequence pattern")


def test_the_rest_is_what_was_typed() -> None:
    arguments = scan_arguments('  who  "why  so"  \\"because\\"\n ')
    assert arguments.rest() == 'who  "why  so"  \\"because\\"'
    assert arguments.rest(1) == '"why  so"  \\"because\\"'
    assert arguments.rest(-1) == '\\"because\\"'
    assert arguments.rest(3) == ""


@pytest.mark.parametrize("value", ["a", "don't", "a=b", "<@1>", "日本"])
def test_a_plain_word_needs_no_quotes(value: str) -> None:
    assert quote(value) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [("", '""'), ("a b", '"a b"'), ("'tis", '"\'tis"'), ('"', r'"\""'), ("a\\", r'"a\\"')],
)
def test_quotes_and_escapes_where_they_are_needed(value: str, text: str) -> None:
    assert quote(value) == text


@given(st.lists(TEXTS), st.text(" \n\t\u3000", min_size=1))
def test_quoted_values_come_back(wanted: list[str], separator: str) -> None:
    assert values(separator.join(map(quote, wanted))) == wanted


def check_spans(arguments: Arguments) -> None:
    end = 0
    for argument in arguments:
        typed = arguments.text[argument.start : argument.end]
        assert arguments.text[end : argument.start].strip() == ""
        assert typed
        assert argument.quoted or typed == argument.value or "\\" in typed
        assert not argument.unclosed or argument.end == len(arguments.text)
        end = argument.end
    assert arguments.text[end:].strip() == ""


@given(TEXTS)
def test_any_text_is_covered_by_its_arguments_and_whitespace(text: str) -> None:
    check_spans(scan_arguments(text))


@given(TEXTS)
def test_the_rest_scans_as_the_arguments_do(text: str) -> None:
    arguments = scan_arguments(text)
    assert scan_arguments(arguments.rest()).values == arguments.values
    assert arguments.rest().strip() == text.strip()


@given(st.text(st.characters(codec=None), max_size=50))
def test_lone_surrogates_are_letters_like_any_other(text: str) -> None:
    check_spans(scan_arguments(text + "\ud800"))


@pytest.mark.parametrize(
    "unit",
    ["a ", " ", '"', "'", "'a", "”", "„", '\\"', "\\", "`", "`` ", "```a ", "\\ ", "a'b", "\\```"],
)
@pytest.mark.parametrize("opening", ["", '"', "'", "```"])
def test_no_text_takes_more_than_linear_time(opening: str, unit: str) -> None:
    # 200,000 characters: what takes quadratic time here does not end while one waits.
    text = opening + unit * (200_000 // len(unit))
    arguments = scan_arguments(text)
    assert sum(item.end - item.start for item in arguments) <= len(text)
    assert quote(text)
