"""From a document to its claims: the order of the questions."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING, TypeVar

from factcheck.errors import NotADocumentError, NotATextError, NothingAssertedError
from factcheck.extraction.attribution.attributions import Paragraph
from factcheck.extraction.attribution.relations import relations
from factcheck.extraction.claims.dating import dated
from factcheck.extraction.claims.drafts import Draft, drafts
from factcheck.extraction.passages import passages
from factcheck.extraction.periods import find_periods
from factcheck.extraction.quantities import find_quantities
from factcheck.extraction.sources.lone_names import lone_bodies
from factcheck.extraction.sources.memory import Memory
from factcheck.model.claims import Act, Claim, Directness, LegalStage, Polarity
from factcheck.model.documents import Document
from factcheck.model.spans import Span
from factcheck.model.values import Period, Quantity
from factcheck.readers import read_text

if TYPE_CHECKING:
    import datetime

    from factcheck.model.documents import Publication

Value = TypeVar("Value", Period, Quantity)


def extract(document: Document) -> tuple[Claim, ...]:
    """Return every assertion of a document as a claim, in text order.

    Linear in the length of the text; paragraphs are read one by one, and only the names and vouchers met so far are carried on.

    Raises:
        NotADocumentError: When it is given something else, such as a text.
    """
    NotADocumentError.unless(document, Document, extract.__name__)
    contexts = _Contexts(document.text)
    found, values = _read(document, contexts)
    name, publication = document.id, document.publication
    return tuple(_claim(draft, name, contexts, values, publication) for draft in found)


def _read(document: Document, contexts: _Contexts | None) -> tuple[list[Draft], _Values]:
    """The claims in the making of a document in text order, and its dates and numbers; its sentences are added to `contexts`."""
    text = document.text
    memory = Memory(document.publisher, primary=document.primary, lone_bodies=lone_bodies(text))
    found: list[Draft] = []
    periods = find_periods(text, document.published, lone_times=False)
    quantities = find_quantities(text, leave_out=(period.span for period in periods if period.resolved))
    for start, end in passages(document):
        par = Paragraph.read(text, start, end)
        if not memory.primary:
            par.publisher = memory.publisher
        relations(par)
        found += drafts(par, memory)
        if contexts is not None:
            contexts.add(par)
    found.sort(key=lambda draft: (draft.spans[0].start, -draft.spans[-1].end, len(draft.attributions)))
    return found, _Values(periods, quantities)


def claim(text: str, published: datetime.date | str | None = None) -> Claim:
    """Return one sentence, or one short text, as one claim: for look-ups, comparisons and tests.

    Its words are the whole text, so that no clause is lost, nor who is said to have said it. Level, chain, act and polarity are those of
    its first assertion; a text without one is taken for plain statement in the outlet's own voice.

    Raises:
        NotATextError: When it is no text but, say, a document.
        NothingAssertedError: When the text holds no letter and no digit.
        InvalidTextError: When it holds a NUL or half of a surrogate pair.
        InvalidDateError: When `published` is no date.
    """
    NotATextError.unless(text, str, claim.__name__)
    if not any(map(str.isalnum, text)):
        raise NothingAssertedError(text)
    document = read_text(text, published=published)
    found, values = _read(document, None)
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    whole = (Span(first, last),)
    draft = found[0] if found else _PLAIN
    return _record(draft, whole, document.id, document.publication, text[first:last], values.inside(whole), text)


_PLAIN = Draft((), (), Directness.NONE, Polarity.AFFIRMED, Act.ASSERT, (), LegalStage.NONE, ())
"""A plain statement in the outlet's own voice."""


class _Values:
    """Periods and quantities in text order, handed out by span."""

    __slots__ = ("_period_places", "_periods", "_quantities", "_quantity_places")

    def __init__(self, periods: tuple[Period, ...], quantities: tuple[Quantity, ...]) -> None:
        """Keep the values of a document, which come in text order and do not overlap."""
        self._periods, self._quantities = periods, quantities
        self._period_places, self._quantity_places = _places(periods), _places(quantities)

    def inside(self, spans: tuple[Span, ...]) -> tuple[tuple[Period, ...], tuple[Quantity, ...]]:
        """The values that lie inside one of the spans."""
        periods = _inside(self._periods, self._period_places, spans) if self._periods else ()
        quantities = _inside(self._quantities, self._quantity_places, spans) if self._quantities else ()
        return periods, quantities


def _places(values: tuple[Value, ...]) -> tuple[list[int], list[int]]:
    """Where each value begins, and where each ends."""
    return [value.span.start for value in values], [value.span.end for value in values]


def _inside(values: tuple[Value, ...], places: tuple[list[int], list[int]], spans: tuple[Span, ...]) -> tuple[Value, ...]:
    """Those of some values that lie inside one of the spans."""
    found: tuple[Value, ...] = ()
    starts, ends = places
    for span in spans:
        found += values[bisect.bisect_left(starts, span.start) : bisect.bisect_right(ends, span.end)]
    return found


class _Contexts:
    """The sentences of a document, each with the one before it in its paragraph."""

    __slots__ = ("_starts", "_texts", "text")

    def __init__(self, text: str) -> None:
        """Begin with no sentence of a document's text."""
        self.text = text
        self._starts: list[int] = []
        self._texts: list[str] = []

    def add(self, par: Paragraph) -> None:
        """Take up the sentences of the next paragraph."""
        start, end = par.tokens.start, par.tokens.end
        before = None
        for sentence in par.sentences:
            first = start[sentence.begin]
            self._starts.append(first)
            self._texts.append(self.text[first if before is None else before : end[sentence.end - 1]])
            before = first

    def at(self, place: int) -> str:
        """What is around a place."""
        number = bisect.bisect_right(self._starts, place) - 1
        return self._texts[number] if number >= 0 else ""


def _words(text: str, spans: tuple[Span, ...]) -> str:
    """The words of a claim: its stretches of the text, joined by a blank."""
    if len(spans) == 1:
        return text[spans[0].start : spans[0].end]
    return " ".join([text[span.start : span.end] for span in spans])


def _claim(draft: Draft, name: str, contexts: _Contexts, values: _Values, publication: Publication) -> Claim:
    """The draft as a claim of the document `name`, with its words, what is around them, and the values inside them."""
    text = contexts.text
    periods, quantities = values.inside(draft.spans)
    if periods and quantities:
        quantities = dated(text, quantities, periods)
    context = contexts.at(draft.spans[0].start)
    return _record(draft, draft.spans, name, publication, _words(text, draft.spans), (periods, quantities), context)


def _record(
    draft: Draft,
    spans: tuple[Span, ...],
    name: str,
    publication: Publication,
    words: str,
    values: tuple[tuple[Period, ...], tuple[Quantity, ...]],
    context: str,
) -> Claim:
    """The draft as a claim of the document `name` that has these spans, words, values and context."""
    periods, quantities = values
    return Claim(
        name,
        spans,
        words,
        draft.attributions,
        draft.directness,
        draft.polarity,
        draft.act,
        draft.commitment,
        draft.legal,
        quantities,
        periods,
        draft.markers,
        publication,
        context,
    )
