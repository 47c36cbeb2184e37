"""Readers: bytes into documents, one file for each format. This file says what a reader is, and reads."""

from __future__ import annotations

import contextlib
import datetime
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import attrs

from factcheck.errors import InvalidDateError, InvalidTextError, NotATextError, UnreadableError
from factcheck.model.documents import BlockKind, Document, Origin
from factcheck.model.values import zoneless
from factcheck.readers._layout import NOTE as NOTE
from factcheck.readers._layout import lay_out
from factcheck.registry import collect

LARGEST_FILE: Final = 64 * 1024 * 1024
"""Most bytes that a file may hold: 64 MiB, some ten million words, far above any one document."""

_LONGEST_DATE: Final = len("2025-03-28")
_NEVER_WRITTEN: Final = re.compile("[\x00\ud800-\udfff]")


@attrs.frozen
class Reader:
    """A file format that documents are read from.

    Attributes:
        name: Names the format, lower-case.
        suffixes: The file suffixes it usually has, with their dots, lower-case.
        recognises: Whether the bytes of a file are of this format, told from the bytes alone: suffixes lie.
        read: Turns the bytes into a document; its second argument names the file in errors. Raises `UnreadableError` where it cannot.
        general: Whether it takes whatever no other reader recognises; such a reader is asked last.
    """

    name: str
    suffixes: tuple[str, ...]
    recognises: Callable[[bytes], bool]
    read: Callable[[bytes, str], Document]
    general: bool = False


def read(
    path: str | os.PathLike[str],
    *,
    title: str | None = None,
    publisher: str | None = None,
    byline: str | None = None,
    published: str | datetime.date | None = None,
    url: str | None = None,
) -> Document:
    """Read a file as a document.

    The format is told from the content; the suffix decides only between readers that both recognise it. What is given here
    takes the place of what the file says of itself.

    Args:
        path: The file, at most `LARGEST_FILE` bytes.
        title: The headline.
        publisher: Who published it.
        byline: Who wrote it.
        published: An ISO 8601 date, or date and time with its zone; as text, or as a date or aware datetime.
        url: Where it was published.

    Raises:
        UnreadableError: When the file is missing, a folder, empty, too large, or of no format that is known.
        InvalidDateError: When `published` is not such a date.
    """
    name = os.fspath(path)
    data = _content(name)
    suffix = Path(name).suffix.lower()
    readers = [reader for reader in _readers() if reader.recognises(data)]
    if not readers:
        raise UnreadableError(name, "it holds binary data, or a format that is not known")
    reader = min(readers, key=lambda reader: (reader.general, suffix not in reader.suffixes))
    return _with_given(reader.read(data, name), title=title, publisher=publisher, byline=byline, published=published, url=url)


def read_text(
    text: str,
    *,
    title: str | None = None,
    publisher: str | None = None,
    byline: str | None = None,
    published: str | datetime.date | None = None,
    url: str | None = None,
) -> Document:
    """Make a document of a text; an empty text is a document without blocks.

    The text is kept as it is, character for character. `Key: value` lines at its top (Title, Publisher, Byline, Published,
    URL, Kind, Language) fill the fields that are not given here; a headline found in the text fills the title as a guess.

    Args:
        text: The text, with any line ends.
        title: The headline.
        publisher: Who published it.
        byline: Who wrote it.
        published: An ISO 8601 date, or date and time with its zone; as text, or as a date or aware datetime.
        url: Where it was published.

    Raises:
        NotATextError: When it is no text but, say, bytes or a path.
        InvalidTextError: When the text holds a NUL or half of a surrogate pair, which no written document holds.
        InvalidDateError: When `published` is not such a date. A header line with another date than that fills nothing.
    """
    NotATextError.unless(text, str, read_text.__name__)
    if found := _NEVER_WRITTEN.search(text):
        raise InvalidTextError("holds a NUL" if found[0] == "\x00" else "holds half of a surrogate pair", found.start())
    layout = lay_out(text)
    found_fields: dict[str, Any] = {}
    origins: dict[str, Origin] = {}
    for field, value in layout.header:
        with contextlib.suppress(InvalidDateError):
            found_fields[field], origins[field] = _in_header(value) if field == "published" else (value, Origin.MARKUP)
    headline = next((block for block in layout.blocks if block.kind is BlockKind.HEADLINE), None)
    if headline is not None and "title" not in found_fields:
        found_fields["title"] = " ".join(headline.span.cut(text).split())
        origins["title"] = Origin.GUESSED
    document = Document(text, origins=tuple(sorted(origins.items())), blocks=layout.blocks, **found_fields)
    return _with_given(document, title=title, publisher=publisher, byline=byline, published=published, url=url)


def _in_header(value: str) -> tuple[datetime.date, Origin]:
    """The publication date of a header line, and whether its zone was written there or is a guess.

    A time without its zone is read in UTC, since to drop it would lose the day, and which of two documents came first.
    """
    with contextlib.suppress(ValueError):
        written = datetime.datetime.fromisoformat(value.strip())
        if len(value.strip()) > _LONGEST_DATE and written.tzinfo is None:
            return written.replace(tzinfo=datetime.UTC), Origin.GUESSED
    return moment(value), Origin.MARKUP


def moment(value: str | datetime.date) -> datetime.date:
    """Return a publication date as a date or an aware datetime.

    >>> moment("2025-03-28")
    datetime.date(2025, 3, 28)

    Raises:
        InvalidDateError: When it is neither ISO 8601 nor a date, or a time without its zone.
    """
    if isinstance(value, str):
        written = value.strip()
        try:
            value = datetime.date.fromisoformat(written) if len(written) <= _LONGEST_DATE else datetime.datetime.fromisoformat(written)
        except ValueError:
            raise InvalidDateError(written) from None
    if not isinstance(value, datetime.date) or zoneless(value):
        raise InvalidDateError(str(value))
    return value


def _readers() -> list[Reader]:
    return list(collect(__name__, "READER", Reader).values())


def _content(name: str) -> bytes:
    try:
        with open(name, "rb") as file:  # noqa: PTH123 - as written: Path drops a final slash
            data = file.read(LARGEST_FILE + 1)
    except IsADirectoryError:
        raise UnreadableError(name, "it is a folder") from None
    except FileNotFoundError:
        raise UnreadableError(name, "there is no such file") from None
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL in it
        raise UnreadableError(name, getattr(error, "strerror", None) or str(error)) from None
    if len(data) > LARGEST_FILE:
        raise UnreadableError(name, f"it holds more than {LARGEST_FILE // 2**20} MiB")
    if not data.strip():
        raise UnreadableError(name, "it holds nothing")
    return data


def _with_given(document: Document, **given: str | datetime.date | None) -> Document:
    fields: dict[str, Any] = {field: value for field, value in given.items() if value is not None}
    if not fields:
        return document
    if "published" in fields:
        fields["published"] = moment(fields["published"])
    origins = tuple(sorted({**dict(document.origins), **dict.fromkeys(fields, Origin.GIVEN)}.items()))
    return attrs.evolve(document, origins=origins, **fields)
