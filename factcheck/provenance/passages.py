"""A document opened to be looked in: its sentences with what each is told by, and the claims around a sentence when they are asked for."""

from __future__ import annotations

import bisect
import functools
import math
from collections import Counter
from collections.abc import Mapping
from typing import Final

import attrs

from factcheck.comparison.concepts import key_of
from factcheck.comparison.thesaurus import phrases_in
from factcheck.comparison.words import MAX_WEIGHT, stem_of, words
from factcheck.extraction.grammar.sentences import sentences
from factcheck.extraction.grammar.tokens import Tokens
from factcheck.extraction.pipeline import extract
from factcheck.language.english.lexicon import REPORTING
from factcheck.language.english.scales import TOLLS
from factcheck.model.claims import Claim
from factcheck.model.documents import Block, BlockKind, Document
from factcheck.model.spans import Span
from factcheck.provenance.quotes import Wording

STRETCH: Final = 4_000
"""Code points of whole paragraphs that are read for claims at once, so that a long document is read only where it is looked at."""
SHORTEST: Final = 4
"""Tokens, the full stop included, from which on a sentence can assert something."""
OPENING: Final = 6
"""Letters that stand for a name or rare word and its derivations: "Norvia", "Norvian"."""
KEPT_OPEN: Final = 512
"""Documents whose sentences are kept, since many claims are looked up in the same ones; an article takes 50 KiB, or 120 with its claims."""


_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


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

    Opening is linear in the length of the text, and some times as fast as reading it for claims, which is done by stretches.

    Attributes:
        document: The document.
        passages: Its sentences, in text order; boilerplate is left out.
    """

    def __init__(self, document: Document) -> None:
        """Part the paragraphs of a document into sentences and stretches."""
        self.document = document
        self._stretches = _stretches(document)
        self._heard: dict[int, Heard] = {}
        text = document.text
        self.passages = tuple(
            Passage(span, signs(text[span.start : span.end]), number)
            for number, blocks in enumerate(self._stretches)
            for block in blocks
            for span in _sentences(text, block.span)
        )
        self._starts = [passage.span.start for passage in self.passages]
        self._holders = Counter(key for passage in self.passages for key in passage.signs)

    @functools.cached_property
    def wording(self) -> Wording:
        """The words of the whole text in order, to find quotations in."""
        return Wording(self.document.text)

    def rarity(self, key: str) -> float:
        """How much a sign tells one sentence of this document from the others: 1 in one or none, towards 0 in all."""
        holders = self._holders.get(key, 1)
        count = max(1, len(self.passages))
        return math.log(1 + count / holders) / math.log(1 + count)

    def passage_at(self, span: Span) -> Passage | None:
        """The sentence in which a place begins; None where it lies in none."""
        number = bisect.bisect_right(self._starts, span.start) - 1
        if number < 0 or self.passages[number].span.end <= span.start:
            return None
        return self.passages[number]

    def claims(self, passage: Passage) -> Heard:
        """The claims of the stretch that a passage lies in."""
        if passage.stretch not in self._heard:
            blocks = self._stretches[passage.stretch]
            start, end = blocks[0].span.start, blocks[-1].span.end
            part = tuple(Block(Span(block.span.start - start, block.span.end - start), block.kind) for block in blocks)
            stretch = attrs.evolve(self.document, text=self.document.text[start:end], blocks=part)
            self._heard[passage.stretch] = Heard(start, extract(stretch))
        return self._heard[passage.stretch]


@functools.lru_cache(maxsize=KEPT_OPEN)
def opened(document: Document) -> OpenDocument:
    """The document, opened; the last few are kept open."""
    return OpenDocument(document)


def signs(text: str) -> dict[str, int]:
    """What a text is told by, to be found again in other words.

    These are its concepts, the openings of its names and rare words, and the tolls that it speaks of, each with its weight.
    """
    tolls = _tolls()
    told = words(text)
    lower = [text[word.start : word.end].lower() for word in told]
    found = {phrase.key: told[k].weight for k, phrase in phrases_in([word.stem for word in told], lower)}
    for word, form in zip(told, lower, strict=True):
        if not word.weight:
            continue
        if word.stem[0].isdigit():
            found[word.stem.rstrip(_LETTERS)] = word.weight  # "45m" and "45 million"
            continue
        key = key_of(form, word.stem)
        found[key[:OPENING] if word.weight == MAX_WEIGHT and key == word.stem else key] = word.weight
        if word.stem in tolls:
            found[tolls[word.stem]] = MAX_WEIGHT
    return found


@functools.cache
def _tolls() -> Mapping[str, str]:
    """Stem → the sign of the toll that the word speaks of."""
    return {stem_of(word).stem: f"toll {toll}" for toll, line in TOLLS.items() for word in line.split()}


def _stretches(document: Document) -> list[list[Block]]:
    """The blocks of copy in stretches of some length."""
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
    ranges = [(begin, end) for begin, end in sentences(tokens, REPORTING) if end - begin >= SHORTEST]
    return [Span(tokens.start[begin], tokens.end[end - 1]) for begin, end in ranges]
