"""Files: where the bytes come from, and what they are called."""

import io
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest
from msgspec import UNSET

from gloam.core import File


def test_bytes_need_a_name() -> None:
    file = File.of(b"abc", "a.txt")
    assert (file.filename, file.source, file.position) == ("a.txt", b"abc", 0)
    with pytest.raises(ValueError, match="a file needs a name"):
        File.of(b"abc")


def test_a_path_brings_its_name_and_may_have_another(tmp_path: Path) -> None:
    assert File.of(tmp_path / "cat.png").filename == "cat.png"
    assert File.of(tmp_path / "cat.png", "dog.png").filename == "dog.png"


def test_a_path_without_a_name_is_refused() -> None:
    with pytest.raises(ValueError, match="a file needs a name"):
        File.of(Path("/"))


def test_a_path_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "missing.png"
    assert File.of(path).source == path
    assert not path.exists()


def test_an_open_file_is_read_from_where_it_stood(tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_bytes(b"0123456789")
    with path.open("rb") as opened:
        opened.seek(4)
        file = File.of(opened, "data")
        opened.read()
        assert (file.position, file.source) == (4, opened)
    buffer = io.BytesIO(b"abc")
    buffer.seek(2)
    assert File.of(buffer, "b").position == 2


def test_a_function_is_kept_for_each_attempt() -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"a"

    assert File.of(chunks, "stream").source is chunks


def test_what_is_said_about_a_file() -> None:
    file = File.of(b"", "a", description="A cat")
    assert (file.description, file.content_type) == ("A cat", None)
    assert File.of(b"", "a").description is UNSET


def test_files_compare_and_can_be_replaced_but_not_changed() -> None:
    file = File.of(b"abc", "a")
    assert file == File.of(b"abc", "a")
    assert msgspec.structs.replace(file, filename="b").filename == "b"
    with pytest.raises(AttributeError):
        file.filename = "b"  # type: ignore[misc]  # that it fails is the test


def test_a_repr_does_not_pour_out_the_bytes() -> None:
    assert repr(File.of(bytes(8_000_000), "a.bin")) == (
        "File(filename='a.bin', source=<8000000 bytes>)"
    )
    assert repr(File.of(Path("/x/cat.png"))).startswith("File(filename='cat.png', source=")


def test_a_path_as_text_is_told_how_to_be_one() -> None:
    with pytest.raises(TypeError, match=r"Path\('picture\.png'\)"):
        File.of("picture.png")  # type: ignore[arg-type]  # that it fails is the test
