"""Whether the words of a quotation stand in a text as they are quoted, and where they differ."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.matching_blocks import Block, matching_blocks
from factcheck.model.claims import Directness
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from factcheck.model.claims import Claim

FEWEST_WORDS: Final = 3
"""Words from which on a quotation is looked for by its wording; shorter ones stand in many texts."""
MOST_WORDS: Final = 80
"""Words of a quotation, and of a passage, that are laid side by side where they differ."""
ALIKE: Final = 0.6
"""Share of the words of a quotation that a passage must have in the same order to be what was quoted, with changes."""

_QUOTED: Final = re.compile(r"“([^“”]{1,2000})”|\"([^\"]{1,2000})\"|‘([^‘’]{1,2000}(?:’\w[^‘’]{0,2000}){0,20})’(?!\w)")
_WORD: Final = re.compile(r"[^\W_]+(?:['’‑-][^\W_]+)*")


@attrs.frozen
class Quoted:
    """A quotation found in a text.

    Attributes:
        quote: The quotation, without its marks.
        span: Where its words stand in the text.
        changes: Words of the text, and what the quotation has in their place (empty where it leaves them out), in text order.
            None means that it is word for word.
    """

    quote: str
    span: Span
    changes: tuple[tuple[str, str], ...] = ()


def quotations(claim: Claim) -> tuple[str, ...]:
    """The quotations of a claim of three words or more, without their marks; the whole text of one quoted throughout."""
    found = [next(filter(None, match.groups())) for match in _QUOTED.finditer(claim.text)]
    if not found and claim.directness is Directness.DIRECT:
        found = [claim.text.strip(" \"'“”‘’")]
    return tuple(quote for quote in found if len(_WORD.findall(quote)) >= FEWEST_WORDS)


class Wording:
    """The words of a text in order, to find quotations in it.

    Case, punctuation, the shape of apostrophes and white space do not count; every word does.
    """

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        """Read the words of a text, or of a stretch of it."""
        places = [match.span() for match in _WORD.finditer(text, start, len(text) if end is None else end)]
        self._places = places
        self._words = [_same(text[a:b]) for a, b in places]
        self._line = f" {' '.join(self._words)} "
        self._text = text

    def verbatim(self, quote: str) -> Quoted | None:
        """Where a quotation stands word for word; None where it does not. Linear in the length of the text."""
        wanted = [_same(word) for word in _WORD.findall(quote)]
        at = self._line.find(f" {' '.join(wanted)} ") if wanted else -1
        if at < 0:
            return None
        first = self._line.count(" ", 0, at + 1) - 1
        return Quoted(quote, Span(self._places[first][0], self._places[first + len(wanted) - 1][1]))

    def altered(self, quote: str) -> Quoted | None:
        """Where the words of a quotation stand with changes; None where too few of them do. For one passage, not a whole document."""
        written = _WORD.findall(quote)
        if not self._words or len(self._words) > 2 * MOST_WORDS or not FEWEST_WORDS <= len(written) <= MOST_WORDS:
            return None
        blocks = matching_blocks(self._words, [_same(word) for word in written])
        if sum(block.size for block in blocks) < ALIKE * len(written):
            return None
        first, last = blocks[0].a, blocks[-1].a + blocks[-1].size
        changes, here, there = [], first, 0
        for block in (*blocks, Block(last, len(written), 0)):
            if block.a > here or block.b > there:
                changes.append((self._surface(here, block.a), " ".join(written[there : block.b])))
            here, there = block.a + block.size, block.b + block.size
        return Quoted(quote, Span(self._places[first][0], self._places[last - 1][1]), tuple(changes))

    def _surface(self, first: int, last: int) -> str:
        return self._text[self._places[first][0] : self._places[last - 1][1]] if first < last else ""


def _same(word: str) -> str:
    """A word as it is compared."""
    return word.casefold().replace("’", "'").replace("‑", "-")
