"""What every check is given: one document, its claims, and what it is checked against."""

from __future__ import annotations

import bisect
import functools
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from factcheck.checks._pairs import paired
from factcheck.checks._wordings import Wordings
from factcheck.extraction.periods import find_periods
from factcheck.model.claims import Claim
from factcheck.model.documents import BlockKind, Document
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from factcheck.model.relations import Comparison
    from factcheck.model.values import Period


@attrs.frozen(eq=False)
class Reading:
    """One document under check. What several checks need of it is worked out once, when the first of them asks.

    Attributes:
        document: The document.
        claims: Its claims, in text order.
        against: The readings of the documents that it is checked against.
    """

    document: Document
    claims: Sequence[Claim]
    against: tuple[Reading, ...] = ()

    @functools.cached_property
    def id(self) -> str:
        """The id of the document: a digest of the whole text, so taken once."""
        return self.document.id

    @property
    def text(self) -> str:
        """The text of the document."""
        return self.document.text

    def copy(self, *kinds: BlockKind) -> Iterator[Span]:
        """The stretches of some kinds, in text order; running copy where no kind is given."""
        wanted = kinds or (BlockKind.PARAGRAPH,)
        return (block.span for block in self.document.blocks if block.kind in wanted)

    @functools.cached_property
    def periods(self) -> tuple[Period, ...]:
        """The dates in headline, copy and captions, in a claim or not."""
        boilerplate = set(self.copy(BlockKind.BOILERPLATE))
        found = find_periods(self.text, self.document.published)
        return tuple(period for period in found if self.block(period.span) not in boilerplate)

    @functools.cached_property
    def headline(self) -> Span | None:
        """Where the headline stands: at the top of the copy, or in the header line that gives the title; None where in neither."""
        for span in self.copy(BlockKind.HEADLINE):
            return span
        title = self.document.title
        place = self.text.find(title) if title else -1
        return Span(place, place + len(title)) if title and place >= 0 else None

    @functools.cached_property
    def wordings(self) -> Wordings:
        """The text, ready for quotations to be looked up in it."""
        return Wordings(self.text)

    @functools.cached_property
    def comparisons(self) -> tuple[Comparison, ...]:
        """How the claims stand to those of the other documents that tell of the same thing; the other claim is the earlier."""
        return paired(self.told, [claim for other in self.against for claim in other.told])

    @functools.cached_property
    def told(self) -> tuple[Claim, ...]:
        """The claims of headline and running copy: captions say what is in a picture."""
        captions = set(self.copy(BlockKind.CAPTION))
        return tuple(claim for claim in self.claims if self.block(claim.spans[0]) not in captions)

    def block(self, place: Span) -> Span:
        """The stretch of the document that a place begins in; the whole text where reading found none."""
        blocks = self.document.blocks
        number = bisect.bisect_right(blocks, place.start, key=lambda block: block.span.start) - 1
        return blocks[number].span if number >= 0 else Span(0, len(self.text))
