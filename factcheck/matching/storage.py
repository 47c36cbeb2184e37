"""An index of claims as one SQLite file: its texts and their words, so that opening it reads no text anew."""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
import sys
from array import array
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs
import Stemmer

from factcheck.errors import IndexFileError, IndexVersionError, MalformedRecordError
from factcheck.model.claims import Claim
from factcheck.model.serialisation import from_plain, to_plain

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

FORMAT: Final = 2
"""Raised when the tables change, or when words are read otherwise: a test holds the reading of words to this number."""
APPLICATION: Final = 0x66636964
"""What the header of a file says that it is for: "fcid" in ASCII."""

_TABLES: Final = f"""
PRAGMA application_id = {APPLICATION};
CREATE TABLE about (version TEXT NOT NULL, positions INTEGER NOT NULL, digest BLOB NOT NULL);
CREATE TABLE stem (number INTEGER PRIMARY KEY, stem TEXT NOT NULL, weight INTEGER NOT NULL);
CREATE TABLE entry (position INTEGER PRIMARY KEY, text TEXT NOT NULL, claim TEXT, words BLOB NOT NULL);
"""


class Entry(NamedTuple):
    """One text of an index.

    Attributes:
        position: Its place.
        item: What was given there.
        words: The numbers of its words that tell something, in text order.
    """

    position: int
    item: str | Claim
    words: array[int]


@attrs.frozen
class Stored:
    """All that an index is made of.

    Attributes:
        stems: Every stem with its weight, in the order of their numbers.
        positions: How many positions were given, those of removed texts among them.
        entries: The texts, in the order of their positions.
    """

    stems: tuple[tuple[str, int], ...]
    positions: int
    entries: tuple[Entry, ...]


def version() -> str:
    """What a file must say to be opened: the format of the tables, and the stemmer that read the words."""
    return f"{FORMAT} (Snowball {Stemmer.version()})"


def write(path: str | os.PathLike[str], stored: Stored) -> None:
    """Write an index to a file, in one step: a file that was there stays whole until the new one is.

    Raises:
        IndexFileError: When the path is a folder or lies in none, the file cannot be written, or a text holds half of a surrogate pair.
    """
    target = Path(path)
    partial = target.with_name(f"{target.name}.partial")
    try:
        _refuse_folder(target)
        partial.unlink(missing_ok=True)
        _fill(partial, stored)
        partial.replace(target)
    except IndexFileError:
        raise
    except (OSError, sqlite3.Error, UnicodeEncodeError) as error:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        raise IndexFileError(str(path), f"it cannot be written ({getattr(error, 'strerror', None) or error})") from error


def _refuse_folder(target: Path) -> None:
    if target.is_dir():
        raise IndexFileError(str(target), "it is a folder; give the name of a file")
    if not target.parent.is_dir():
        raise IndexFileError(str(target), "the folder that it is to lie in is not there; make it first")


def _fill(path: Path, stored: Stored) -> None:
    """Write the tables of an index to a file that is not there yet."""
    stems = [(number, stem, weight) for number, (stem, weight) in enumerate(stored.stems)]
    entries = [_row(entry) for entry in stored.entries]
    with contextlib.closing(sqlite3.connect(path)) as file:
        file.executescript(_TABLES)
        with file:
            file.executemany("INSERT INTO stem VALUES (?, ?, ?)", stems)
            file.executemany("INSERT INTO entry VALUES (?, ?, ?, ?)", entries)
            file.execute("INSERT INTO about VALUES (?, ?, ?)", (version(), stored.positions, _digest(stems, entries)))


def read(path: str | os.PathLike[str]) -> Stored:
    """Read an index from a file.

    Raises:
        IndexFileError: When the file is not there, is no index, or was changed since it was written.
        IndexVersionError: When another version of the library wrote it.
    """
    name = str(path)
    if Path(path).is_dir():
        raise IndexFileError(name, "it is a folder")
    if not Path(path).is_file():
        raise IndexFileError(name, "there is no such file")
    try:
        with contextlib.closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)) as file:
            if file.execute("PRAGMA application_id").fetchone() != (APPLICATION,):
                raise IndexFileError(name, "it is a database of something else")
            found, positions, digest = file.execute("SELECT * FROM about").fetchone()
            if found != version():
                raise IndexVersionError(name, found, version())
            stems = file.execute("SELECT * FROM stem ORDER BY number").fetchall()
            entries = file.execute("SELECT * FROM entry ORDER BY position").fetchall()
            if _digest(stems, entries) != digest:
                raise IndexFileError(name, "it was changed since it was written")
            return Stored(tuple([(stem, weight) for _, stem, weight in stems]), positions, tuple(map(_entry, entries)))
    except (sqlite3.Error, MalformedRecordError, TypeError, ValueError) as error:
        raise IndexFileError(name, f"it is no index, or a damaged one ({error})") from error


Row = tuple[int, str, str | None, bytes]


def _row(entry: Entry) -> Row:
    position, item, words = entry
    text, claim = (item, None) if isinstance(item, str) else (item.text, json.dumps(to_plain(item), ensure_ascii=False))
    return position, text, claim, _packed(words)


def _entry(row: Row) -> Entry:
    position, text, claim, words = row
    item = text if claim is None else from_plain(json.loads(claim), Claim)
    return Entry(position, item, _unpacked(words))


def _packed(numbers: Iterable[int]) -> bytes:
    """Whole numbers as four bytes each, the low one first on every machine."""
    packed = array("I", numbers)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def _unpacked(packed: bytes) -> array[int]:
    numbers = array("I")
    numbers.frombytes(packed)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _digest(stems: Iterable[tuple[int, str, int]], entries: Iterable[Row]) -> bytes:
    """What the rows are known by again, whatever bytes of the file hold them."""
    digest = hashlib.blake2b(digest_size=16)
    for row in stems:
        digest.update(repr(row).encode())
    for entry in entries:
        digest.update(repr(entry).encode())
    return digest.digest()
