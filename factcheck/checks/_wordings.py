"""Where the words of a quotation stand in another text, and how the two differ, word by word.

Texts are looked up by three words in a row, so that the time grows with their length and not with their product.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.matching_blocks import Block, matching_blocks
from factcheck.language.english.common_words import FUNCTION_WORDS
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

IN_A_ROW: Final = 3
"""Words that must stand in a row in both texts."""

LEAST_WORDS: Final = 4
"""Fewest words of a quotation that are looked for: shorter ones are said by many."""

MOST_WORDS: Final = 2_000
"""Most words of a quotation that are looked for: laying two texts side by side takes time by the product of their lengths."""

LEAST_SHARE: Final = 0.75
"""Share of a quotation's words that a passage must have in order to be taken for its source; below, it is another sentence."""

MOST_OTHERS: Final = 0.34
"""Words that may differ, on the side that has more of them, as a share of the quotation's words."""

LEAST_TELLING: Final = 2
"""Fewest common words that are no function words."""

MOST_PLACES: Final = 200
"""Places of three words that are looked at: words that stand in more places tell nothing."""

SLACK: Final = 6
"""Words that a passage may have more than the quotation, on either side of where its place points."""

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_INTERRUPTION: Final = re.compile(r"[”\"][^”“\"]{1,100}[“\"]")
_MARK_REACH: Final = 3  # characters between a word and the quotation mark behind or before it
_MEND: Final = re.compile(r"\[[^\]]*\]|\([^)]*\)|…|\.\.\.|\. \. \.")


@attrs.frozen
class Word:
    """A word in its place, in lower case with straight apostrophes."""

    letters: str
    span: Span


@attrs.frozen
class Difference:
    """One place in which a quotation differs from its source; one of the two is empty where words were added or left out.

    Attributes:
        copy: The words of the copy.
        source: The words of the source.
    """

    copy: str
    source: str

    def __str__(self) -> str:
        """In words for an editor."""
        if not self.copy:
            return f"“{self.source}” is left out"
        return f"“{self.copy}” stands for “{self.source}”" if self.source else f"“{self.copy}” is added"


@attrs.frozen
class Passage:
    """Where a quotation stands in another text.

    Attributes:
        span: The words there.
        differences: How they differ, in order; empty where they are the same.
    """

    span: Span
    differences: tuple[Difference, ...]


def words(text: str, span: Span | None = None) -> list[Word]:
    """Return the words of a stretch of text, in order."""
    start, end = (0, len(text)) if span is None else (span.start, span.end)
    return [Word(found[0].lower().replace("’", "'"), Span(*found.span())) for found in _WORD.finditer(text, start, end)]


def fragments(text: str, quotation: Span) -> Iterator[Span]:
    """Give the stretches of a quotation between the marks by which an editor says that something was cut or put in."""
    start = quotation.start
    for mend in _MEND.finditer(text, quotation.start, quotation.end):
        if start < mend.start():
            yield Span(start, mend.start())
        start = mend.end()
    if start < quotation.end:
        yield Span(start, quotation.end)


class Wordings:
    """A text in which quotations are looked up."""

    __slots__ = ("_places", "_text", "_words")

    def __init__(self, text: str) -> None:
        """File the text under every three words in a row."""
        self._text = text
        self._words = words(text)
        self._places: dict[tuple[str, ...], list[int]] = {}
        for place in range(len(self._words) - IN_A_ROW + 1):
            key = tuple(word.letters for word in self._words[place : place + IN_A_ROW])
            self._places.setdefault(key, []).append(place)

    def find(self, text: str, quotation: Sequence[Word]) -> Passage | None:
        """Return the passage that a quotation most likely is of; None where no passage is near enough.

        Args:
            text: The text that the quotation stands in.
            quotation: Its words.
        """
        offsets: Counter[int] = Counter()
        for place in range(len(quotation) - IN_A_ROW + 1):
            found = self._places.get(tuple(word.letters for word in quotation[place : place + IN_A_ROW]), ())
            if len(found) <= MOST_PLACES:
                offsets.update(there - place for there in found)
        if not offsets or not LEAST_WORDS <= len(quotation) <= MOST_WORDS:
            return None
        offset = min(offsets, key=lambda one: (-sum(offsets[near] for near in range(one - SLACK, one + SLACK + 1)), -offsets[one], one))
        first, last = max(0, offset - SLACK), min(len(self._words), offset + len(quotation) + SLACK)
        return self._aligned(text, quotation, self._words[first:last])

    def _aligned(self, text: str, quotation: Sequence[Word], window: Sequence[Word]) -> Passage | None:
        blocks = matching_blocks([word.letters for word in quotation], [word.letters for word in window])
        common = [quotation[block.a + place].letters for block in blocks for place in range(block.size)]
        if len(common) < max(IN_A_ROW, LEAST_SHARE * len(quotation)) or sum(word not in FUNCTION_WORDS for word in common) < LEAST_TELLING:
            return None
        before, behind = blocks[0].a, len(quotation) - blocks[-1].a - blocks[-1].size
        start, end = max(0, blocks[0].b - before), min(len(window), blocks[-1].b + blocks[-1].size + behind)
        differences = []
        a, b, others = 0, start, 0
        for block in (*blocks, Block(len(quotation), end, 0)):
            there = self._spoken(window[b : block.b], replaced=block.a > a)
            if block.a > a or there:
                others += max(block.a - a, len(there))
                differences.append(Difference(_cut(text, quotation[a : block.a]), _cut(self._text, there)))
            a, b = block.a + block.size, block.b + block.size
        if others > max(1, MOST_OTHERS * len(quotation)):
            return None
        return Passage(Span(window[start].span.start, window[end - 1].span.end), tuple(differences))

    def _spoken(self, some: Sequence[Word], *, replaced: bool) -> Sequence[Word]:
        """Some words without those that interrupt a quotation in the source to say who speaks."""
        if not some or replaced:
            return some
        start, end = some[0].span.start, some[-1].span.end
        gap = _INTERRUPTION.search(self._text, max(0, start - _MARK_REACH), end + _MARK_REACH)
        return some if gap is None else [word for word in some if not gap.start() <= word.span.start < gap.end()]


def _cut(text: str, some: Sequence[Word]) -> str:
    return " ".join(text[some[0].span.start : some[-1].span.end].split()) if some else ""
