"""text: plain text in UTF-8, one article to a file, with or without `Key: value` lines at the top."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final

from factcheck.errors import InvalidTextError, UnreadableError
from factcheck.readers import Reader, read_text

if TYPE_CHECKING:
    from factcheck.model.documents import Document

_HEAD: Final = 8192
"""Bytes looked at to tell text from other data: what file(1) and version control tools look at, to within a small factor."""

_CONTROLS: Final = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_LARGEST_SHARE: Final = 0.1
"""Share of control characters from which bytes are no text: uniformly random bytes have 0.1, written text has none."""

_OTHER_ENCODINGS: Final = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


def _is_text(data: bytes) -> bool:
    head = data[:_HEAD]
    if any(head.startswith(mark) for mark, _ in _OTHER_ENCODINGS):
        return True
    return b"\x00" not in head and len(head) - len(head.translate(None, _CONTROLS)) < _LARGEST_SHARE * len(head)


def _read(data: bytes, path: str) -> Document:
    """Decode UTF-8 and lay the text out.

    A byte order mark at the start is a mark of the encoding and no part of the text, so positions count from the character after
    it, as they do in editors and browsers. Line ends stay as they are.
    """
    for mark, encoding in _OTHER_ENCODINGS:
        if data.startswith(mark):
            raise UnreadableError(path, f"it is {encoding} text; save it as UTF-8")
    try:
        return read_text(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        wrong = error.object[error.start]
        raise UnreadableError(path, f"it is not UTF-8 text: byte {error.start} is 0x{wrong:02x}; save it as UTF-8") from None
    except InvalidTextError as error:
        raise UnreadableError(path, str(error)) from None


READER: Final = Reader(name="text", suffixes=(".txt", ".text", ".md"), recognises=_is_text, read=_read, general=True)
