"""Where the quotations of a document stand in those that it is checked against, and who says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks._quotations import between_marks
from factcheck.checks._wordings import LEAST_WORDS, Passage, fragments, words
from factcheck.model.attribution import SourceKind
from factcheck.model.claims import Directness

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.attribution import SourceMention
    from factcheck.model.spans import Span


def found_elsewhere(reading: Reading) -> Iterator[tuple[Span, list[tuple[Reading, Passage]]]]:
    """Give each quotation, or each piece of one that was cut, with the passages of other documents that it may be of; at least one."""
    for block in reading.copy():
        for quotation in between_marks(reading.text, block):
            for piece in fragments(reading.text, quotation):
                quoted = words(reading.text, piece)
                if len(quoted) < LEAST_WORDS:
                    continue
                found = [(other, other.wordings.find(reading.text, quoted)) for other in reading.against]
                passages = [(other, passage) for other, passage in found if passage is not None]
                if passages:
                    yield piece, passages


def speaker(reading: Reading, place: Span) -> SourceMention | None:
    """Who is said to have said the words of a place; None where the document tells of nobody, or only in words that name nobody."""
    for claim in reading.claims:
        if claim.directness not in {Directness.DIRECT, Directness.MIXED} or not any(span.overlaps(place) for span in claim.spans):
            continue
        source = claim.attributions[-1].source if claim.attributions else None
        if source is not None and source.spans and source.kind in {SourceKind.NAMED, SourceKind.ORGANISATION, SourceKind.OFFICIAL}:
            return source
    return None
