"""A document with what the checks found in it, as the formats for findings need it: lines, columns and fingerprints."""

from __future__ import annotations

import bisect
import functools
import hashlib
import re
from collections import Counter
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.model.documents import Document
from factcheck.model.findings import Finding

if TYPE_CHECKING:
    from factcheck.model.spans import Span

_LINE_END: Final = re.compile("\r\n|\n|\r")
_AROUND: Final = 60
"""Characters on either side of a finding that its fingerprint looks at."""


@attrs.frozen
class Position:
    """A place as people and programs that read line by line name it; both ends from 1, columns in code points.

    Attributes:
        line: The line of the first character.
        column: Its column.
        end_line: The line of the character after the last one.
        end_column: Its column.
    """

    line: int
    column: int
    end_line: int
    end_column: int


@attrs.frozen(eq=False)
class Checked:
    """One document and its findings.

    Attributes:
        path: What the document is called: the path of its file, or its address.
        document: The document.
        findings: What was found, in text order, each with the reason that the copy gives for allowing it, or None.
        known: The fingerprints of old findings that are not to be told again.
    """

    path: str
    document: Document
    findings: tuple[tuple[Finding, str | None], ...] = ()
    known: frozenset[str] = frozenset()

    @functools.cached_property
    def _starts(self) -> list[int]:
        return [0, *(end.end() for end in _LINE_END.finditer(self.document.text))]

    def position(self, span: Span) -> Position:
        """Return where a stretch of the document stands."""
        line = bisect.bisect_right(self._starts, span.start)
        end_line = bisect.bisect_right(self._starts, span.end - 1)
        return Position(line, span.start - self._starts[line - 1] + 1, end_line, span.end - self._starts[end_line - 1] + 1)

    @functools.cached_property
    def fingerprints(self) -> tuple[str, ...]:
        """A digest of each finding, 16 hexadecimal digits, that stays the same while the words around it do.

        It looks at the rule, the words that the finding points at, and the words on the same line around them, white space and marks
        aside; neither at the line number nor at the path. The second of two findings that look alike has a digest of its own.
        """
        seen: Counter[str] = Counter()
        digests = []
        for finding, _ in self.findings:
            what = f"{finding.rule}\0{_bare(finding.span.cut(self.document.text))}\0{self._around(finding.span)}"
            seen[what] += 1
            digests.append(hashlib.blake2b(f"{what}\0{seen[what]}".encode("utf-8", "surrogatepass"), digest_size=8).hexdigest())
        return tuple(digests)

    def _around(self, span: Span) -> str:
        text = self.document.text
        before = re.split(r"[\r\n]", text[max(0, span.start - _AROUND) : span.start])[-1]
        behind = re.split(r"[\r\n]", text[span.end : span.end + _AROUND])[0]
        return f"{_bare(_whole(before, first=False))}\0{_bare(_whole(behind, first=True))}"

    @property
    def open(self) -> tuple[tuple[Finding, str], ...]:
        """The findings that are neither allowed in the copy nor known, each with its fingerprint."""
        pairs = zip(self.findings, self.fingerprints, strict=True)
        return tuple((finding, digest) for (finding, reason), digest in pairs if reason is None and digest not in self.known)

    @property
    def allowed(self) -> int:
        """How many findings the copy allows."""
        return sum(reason is not None for _, reason in self.findings)

    @property
    def repeated(self) -> int:
        """How many findings are known already."""
        pairs = zip(self.findings, self.fingerprints, strict=True)
        return sum(reason is None and digest in self.known for (_, reason), digest in pairs)


def _whole(words: str, *, first: bool) -> str:
    """Some words without the one that the window cut: the last where they are the first, else the first."""
    if len(words) < _AROUND:
        return words
    return words.rpartition(" ")[0] if first else words.partition(" ")[2]


def _bare(words: str) -> str:
    """Letters and digits in lower case, one blank between words: reflowed and re-quoted copy reads the same."""
    return " ".join(re.findall(r"\w+", words.lower()))
