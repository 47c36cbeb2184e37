from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import factcheck
from factcheck import ClaimIndex
from factcheck.comparison.words import stems
from factcheck.errors import IndexFileError, IndexVersionError
from factcheck.language.english.common_words import FUNCTION_WORDS, WORDS_BY_BAND
from factcheck.matching import storage

TEXTS = ("The mayor of Okoma resigned on Monday.", "Nine ferries left Ruvelle harbour.", "№ 5, हिन्दी and a lone surrogate aside", "")
READING = "a4211b4cccfbdee7"
"""What the words of the lists are read as in format 2. Where this changes, raise `storage.FORMAT`: saved indexes hold words as read."""


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A file with an index in it."""
    path = tmp_path / "claims.index"
    ClaimIndex(TEXTS).save(path)
    return path


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), max_size=5), st.text(max_size=20), st.data())
def test_an_opened_index_finds_what_the_saved_one_did(tmp_path: Path, texts: list[str], query: str, data: st.DataObject) -> None:
    """Texts, positions, order and scores come back, after removals and before further changes."""
    index = ClaimIndex(texts)
    if texts:
        index.remove(data.draw(st.integers(0, len(texts) - 1)))
    index.save(tmp_path / "index")
    opened = ClaimIndex.open(tmp_path / "index")
    assert list(opened) == list(index)
    assert opened.search(query) == index.search(query)
    assert opened.extend([query]) == index.extend([query])
    assert opened.search(query) == index.search(query)


def test_claims_come_back_whole(tmp_path: Path) -> None:
    """A claim is saved with all that was read of it."""
    claim = factcheck.claim("Police said on 3 May 2031 that nine ferries had been seized.")
    ClaimIndex([claim]).save(tmp_path / "index")
    assert ClaimIndex.open(str(tmp_path / "index"))[0] == claim


def test_saving_leaves_one_file_and_may_be_repeated(saved: Path) -> None:
    """The new file takes the place of the old one in one step."""
    index = ClaimIndex.open(saved)
    index.extend(["The bridge is closed."])
    index.save(saved)
    assert [path.name for path in saved.parent.iterdir()] == ["claims.index"]
    assert len(ClaimIndex.open(saved)) == len(TEXTS) + 1


@pytest.mark.parametrize("name", ["n" * 300, "/proc/claims.index"])
def test_a_file_that_cannot_be_written_is_named(name: str, tmp_path: Path) -> None:
    """The error is the library's own, whatever stands in the way."""
    with pytest.raises(IndexFileError, match="as an index: it cannot be written"):
        ClaimIndex(TEXTS).save(tmp_path / name)


def test_a_text_that_no_file_can_hold_leaves_the_old_file(saved: Path) -> None:
    """Half of a surrogate pair is refused, and nothing is left behind."""
    index = ClaimIndex.open(saved)
    index.extend(["The mayor \ud800 resigned."])
    with pytest.raises(IndexFileError, match="surrogates not allowed"):
        index.save(saved)
    assert list(saved.parent.iterdir()) == [saved]
    assert len(ClaimIndex.open(saved)) == len(TEXTS)


def test_a_file_of_another_version_is_refused(saved: Path) -> None:
    """The error says which version the file is and which is opened, and what to do."""
    with sqlite3.connect(saved) as file:
        file.execute("UPDATE about SET version = '0 (Snowball 1.0)'")
    file.close()
    with pytest.raises(IndexVersionError, match=r"an index of version 0 \(Snowball 1.0\), and this library opens .*; build it anew"):
        ClaimIndex.open(saved)


def test_a_changed_file_is_refused(saved: Path) -> None:
    """A row that is not as it was written is never served."""
    with sqlite3.connect(saved) as file:
        file.execute("UPDATE entry SET text = 'The mayor of Okoma stayed.' WHERE position = 0")
    file.close()
    with pytest.raises(IndexFileError, match="changed since it was written"):
        ClaimIndex.open(saved)


@pytest.mark.parametrize("content", [b"", b"Nine ferries left.", b"SQLite format 3\x00" + bytes(100)])
def test_a_file_that_is_no_index_is_refused(tmp_path: Path, content: bytes) -> None:
    """Whatever lies under the name, the error is the library's own and names the file."""
    path = tmp_path / "claims.index"
    path.write_bytes(content)
    with pytest.raises(IndexFileError, match="claims.index"):
        ClaimIndex.open(path)


def test_a_cut_file_is_refused(saved: Path) -> None:
    """Half a file is no index."""
    saved.write_bytes(saved.read_bytes()[: saved.stat().st_size // 2])
    with pytest.raises(IndexFileError):
        ClaimIndex.open(saved)


def test_a_database_of_something_else_is_refused(tmp_path: Path) -> None:
    """A ledger is no index."""
    with sqlite3.connect(tmp_path / "other.db") as file:
        file.execute("CREATE TABLE about (version TEXT)")
    file.close()
    with pytest.raises(IndexFileError, match="something else"):
        ClaimIndex.open(tmp_path / "other.db")


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    """Opening looks, and leaves nothing behind."""
    with pytest.raises(IndexFileError, match="no such file"):
        ClaimIndex.open(tmp_path / "none")
    assert list(tmp_path.iterdir()) == []


def test_the_reading_of_words_is_that_of_the_format() -> None:
    """A change to the lists of common words or to the stems shows here before it makes saved indexes wrong."""
    words = sorted(set.union(set(FUNCTION_WORDS), *map(set, WORDS_BY_BAND)))
    reading = repr([stems(word) for word in [*words, *(word.capitalize() for word in words), "№", "U.S.", "1,200", "café", "covid19"]])
    assert (storage.FORMAT, hashlib.blake2b(reading.encode(), digest_size=8).hexdigest()) == (2, READING)


def test_an_index_is_saved_to_no_folder_and_into_none_that_is_not_there(tmp_path: Path) -> None:
    """The error is the library's own, says what to do, and nothing is left behind."""
    for path, reason in ((tmp_path, "it is a folder"), (tmp_path / "absent" / "claims.index", "make it first")):
        with pytest.raises(IndexFileError, match=reason):
            ClaimIndex(TEXTS).save(path)
    with pytest.raises(IndexFileError, match="it is a folder"):
        ClaimIndex.open(tmp_path)
    assert list(tmp_path.iterdir()) == []
