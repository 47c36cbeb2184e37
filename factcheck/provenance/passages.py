"""A document opened to be looked in: its sentences with what each is told by, and the claims around a sentence when they are asked for."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.concepts import concepts
from factcheck.comparison.features import _tolls
from factcheck.comparison.words import MAX_WEIGHT, stems
from factcheck.extraction.pipeline import extract
from factcheck.extraction.sentences import sentences
from factcheck.extraction.tokens import Tokens
from factcheck.language.english.lexicon import REPORTING
from factcheck.model.documents import Block, BlockKind, Document
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.model.claims import Claim

STRETCH: Final = 4_000
"""Code points of whole paragraphs that are read for claims at once, so that a long document is read only where it is looked at."""
OPENING: Final = 6
"""Letters that stand for a name or rare word and its derivations: "Karsovia", "Karsovian"."""
KEPT_OPEN: Final = 64
"""Documents whose sentences are kept, since many claims are looked up in the same few."""


@attrs.frozen
class Passage:
    """One sentence of a document.

    Attributes:
        span: Where it stands.
        signs: What it is told by: key → weight.
        stretch: The number of the stretch that it lies in.
    """

    span: Span
    signs: Mapping[str, int]
    stretch: int


@attrs.frozen
class Heard:
    """Claims of one stretch; their places are counted from its start.

    Attributes:
        start: Where the stretch starts in the document.
        claims: Its claims, in text order.
    """

    start: int
    claims: tuple[Claim, ...]


class OpenDocument:
    """A document whose sentences can be looked in.

    Opening is linear in the length of the text, and some ten times as fast as reading it for claims, which is done by stretches.

    Attributes:
        document: The document.
        passages: Its sentences, in text order; boilerplate is left out.
    """

    def __init__(self, document: Document) -> None:
        """Part the paragraphs of a document into sentences and stretches."""
        self.document = document
        self._stretches = list(_stretches(document))
        self._heard: dict[int, Heard] = {}
        text = document.text
        self.passages = tuple(
            Passage(span, signs(text[span.start : span.end]), number)
            for number, blocks in enumerate(self._stretches)
            for block in blocks
            for span in _sentences(text, block.span)
        )
        self.df: dict[str, int] = {}
        for passage in self.passages:
            for key in passage.signs:
                self.df[key] = self.df.get(key, 0) + 1

    def claims(self, passage: Passage) -> Heard:
        """The claims of the stretch that a passage lies in."""
        if passage.stretch not in self._heard:
            blocks = self._stretches[passage.stretch]
            start, end = blocks[0].span.start, blocks[-1].span.end
            part = tuple(Block(Span(block.span.start - start, block.span.end - start), block.kind) for block in blocks)
            self._heard[passage.stretch] = Heard(start, extract(attrs.evolve(self.document, text=self.document.text[start:end], blocks=part)))
        return self._heard[passage.stretch]


@functools.lru_cache(maxsize=KEPT_OPEN)
def opened(document: Document) -> OpenDocument:
    """The document, opened; the last few are kept open."""
    return OpenDocument(document)


def signs(text: str) -> dict[str, int]:
    """What a text is told by, to be found again in other words: its concepts, and the openings of its names and rare words."""
    table = concepts()
    found: dict[str, int] = {}
    for stem, weight in stems(text):
        if weight:
            found[table.get(stem) or (stem[:OPENING] if weight == MAX_WEIGHT else stem)] = weight
            if stem in _tolls():
                found[f"toll {_tolls()[stem]}"] = 12
    return found


def _stretches(document: Document) -> list[list[Block]]:
    found: list[list[Block]] = []
    length = STRETCH
    for block in document.blocks:
        if block.kind is BlockKind.BOILERPLATE:
            continue
        if length >= STRETCH:
            found.append([])
            length = 0
        found[-1].append(block)
        length += block.span.end - block.span.start
    return found


def _sentences(text: str, block: Span) -> list[Span]:
    tokens = Tokens(text, block.start, block.end)
    return [Span(tokens.start[begin], tokens.end[end - 1]) for begin, end in sentences(tokens, REPORTING)]
