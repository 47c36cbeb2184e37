"""Notes in the copy that allow a fault, with the reason.

A note stands on a line of its own above the paragraph that it is about, as a comment of Markdown and HTML or in square brackets:
``<!-- factcheck: allow hearsay-without-source because the desk knows the source -->``. Reading takes it for no copy.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.model.documents import BlockKind
from factcheck.model.spans import Span
from factcheck.readers import NOTE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.documents import Document
    from factcheck.model.findings import Finding

_ALLOW: Final = re.compile(r"allow\s+(?P<rules>[\w-]+(?:\s*(?:,|\band\b)\s*[\w-]+)*)\s*(?P<reason>.*)", re.DOTALL)
_REASON: Final = re.compile(r"(?:because|since|:|–|—|--?)\s*(?P<words>.*\w.*)", re.DOTALL)
_BETWEEN: Final = re.compile(r"\s*(?:,|\band\b)\s*")


@attrs.frozen
class Suppression:
    """A note that allows some faults in one paragraph.

    Attributes:
        span: The note.
        rules: The rules that it allows, as written; empty where the note cannot be read.
        reason: Why; empty where the note gives no reason, and then it allows nothing.
        paragraph: What it is about; None where nothing follows it.
    """

    span: Span
    rules: tuple[str, ...]
    reason: str
    paragraph: Span | None

    def allows(self, finding: Finding) -> bool:
        """Whether the note allows a finding of the same document."""
        inside = self.paragraph is not None and self.paragraph.start <= finding.span.start < self.paragraph.end
        return inside and bool(self.reason) and finding.rule in self.rules


def suppressions(document: Document) -> tuple[Suppression, ...]:
    """Return the notes of a document in text order."""
    return tuple(_notes(document))


def _notes(document: Document) -> Iterator[Suppression]:
    waiting: list[Span] = []
    for block in document.blocks:
        if block.kind is not BlockKind.BOILERPLATE:
            for span in waiting:
                yield _read(document.text, span, block.span)
            waiting = []
        elif NOTE.fullmatch(document.text, block.span.start, block.span.end):
            waiting.append(block.span)
    for span in waiting:
        yield _read(document.text, span, None)


def _read(text: str, span: Span, paragraph: Span | None) -> Suppression:
    note = NOTE.fullmatch(text, span.start, span.end)
    written = _ALLOW.fullmatch((note["comment"] or note["bracket"] or "").strip()) if note is not None else None
    if written is None:
        return Suppression(span, (), "", paragraph)
    reason = _REASON.fullmatch(written["reason"])
    return Suppression(span, tuple(_BETWEEN.split(written["rules"])), " ".join(reason["words"].split()) if reason else "", paragraph)
