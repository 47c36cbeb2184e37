"""Hypothesis strategies for every record, so that a pipeline built on the library can be tested on records nobody thought of.

Each builds what it needs instead of filtering what it does not, so that nothing is thrown away and examples shrink. After
`register`, ``st.from_type(Claim)`` and ``st.builds(...)`` find them; where the package is installed, Hypothesis calls it by itself.
"""

from __future__ import annotations

import datetime
import functools
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, TypeVar

from factcheck.errors import MissingExtraError
from factcheck.matching.hits import Hit
from factcheck.model.attribution import Access, Attribution, AttributionLevel, SourceKind, SourceMention, Stance
from factcheck.model.claims import Act, Claim, Commitment, Directness, Flag, Holder, LegalStage, Marker, Polarity
from factcheck.model.documents import Block, BlockKind, Document, Origin, Publication, Standing
from factcheck.model.findings import Finding, Place, Severity
from factcheck.model.judgements import Judgement
from factcheck.model.relations import Citation, Comparison, Drift, Evidence, Lineage, Match, Relation
from factcheck.model.sources import Grade, Source
from factcheck.model.spans import Span, joined
from factcheck.model.values import Comparator, Modifier, Period, Precision, Quantity, QuantityRole, day

try:
    from hypothesis import strategies as st
except ImportError:
    raise MissingExtraError(__name__, "testing") from None

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

LONGEST_TEXT: Final = 1_000
"""Where spans that belong to no given text end at the latest, in code points."""

_UNITS: Final = ("", "person", "percent", "percentage point", "EUR", "USD", "tonne", "kilometre")

texts: Final = st.text(st.sampled_from("aZ9 .,'\"“”é\u0301ßİИ漢ب\u200d😀\r\n"), min_size=1, max_size=80)
"""Texts in which code points, bytes, UTF-16 units and letters are counted differently, with every kind of line end."""

words: Final = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=12)
"""Names, units and the like: anything a document can hold."""

_perhaps: Final = st.one_of(st.just(""), words)


def _few(strategy: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=most).map(tuple)


def _moments() -> st.SearchStrategy[datetime.date]:
    zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: datetime.timezone(datetime.timedelta(minutes=minutes)))
    return st.one_of(st.dates(), st.datetimes(timezones=zones))


@functools.cache
def spans(*, within: int = LONGEST_TEXT) -> st.SearchStrategy[Span]:
    """Spans of a text of `within` code points, 1 or more."""
    return st.tuples(st.integers(0, within), st.integers(0, within - 1)).map(lambda ends: _between(*ends))


def _between(one: int, other: int) -> Span:
    """The span between two places, of which the second is counted as if the first were not there, so that they differ."""
    other += other >= one
    return Span(min(one, other), max(one, other))


@functools.cache
def disjoint_spans(*, within: int = LONGEST_TEXT, least: int = 1, most: int = 4) -> st.SearchStrategy[tuple[Span, ...]]:
    """Spans in text order that do not overlap, though they may touch; fewer than `least` where the text has no room."""
    room = min(2 * most, within + 1)
    places = st.sets(st.integers(0, within), min_size=min(2 * least, room), max_size=room)
    return places.map(sorted).map(lambda ends: tuple(Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False)))


@functools.cache
def periods(*, within: int = LONGEST_TEXT) -> st.SearchStrategy[Period]:
    """Periods, resolved and unresolved, of dates and of instants."""
    unresolved = words.map(lambda reason: (None, None, reason))
    resolved = st.tuples(st.tuples(_moments(), _moments()), st.sampled_from(["neither", "start", "end"])).map(lambda drawn: _ends(*drawn))
    return st.builds(
        lambda span, ends, precision, modifier: Period(span, ends[0], ends[1], precision, modifier, ends[2]),
        spans(within=within),
        st.one_of(unresolved, resolved),
        st.sampled_from(Precision),
        st.sampled_from(Modifier),
    )


def _ends(moments: tuple[datetime.date, datetime.date], missing: str) -> tuple[datetime.date | None, datetime.date | None, str]:
    start, end = sorted(moments, key=day)
    return None if missing == "start" else start, None if missing == "end" else end, ""


@functools.cache
def quantities(*, within: int = LONGEST_TEXT) -> st.SearchStrategy[Quantity]:
    """Numbers as somebody could have written them: some digits, some zeros, at times a range."""
    return st.builds(
        lambda low, width, step, **rest: Quantity(low=low * step, high=(low + width) * step, step=step, **rest),
        low=st.integers(-9_999, 9_999),
        width=st.one_of(st.just(0), st.integers(0, 999)),
        step=st.integers(-3, 9).map(Decimal(1).scaleb),
        span=spans(within=within),
        unit=st.sampled_from(_UNITS),
        comparator=st.sampled_from(Comparator),
        role=st.sampled_from(QuantityRole),
        counted=_perhaps,
        period=st.none() | periods(within=within),
    )


@functools.cache
def source_mentions(*, within: int = LONGEST_TEXT) -> st.SearchStrategy[SourceMention]:
    """Vouchers of every kind; the outlet itself and others may stand in no word of the text."""
    return st.builds(
        SourceMention,
        spans=disjoint_spans(within=within, least=0, most=2),
        text=words,
        kind=st.sampled_from(SourceKind),
        name=_perhaps,
        descriptor=_perhaps,
        anonymity=_perhaps,
        number=st.none() | st.integers(1, 40),
        direct_knowledge=st.none() | st.booleans(),
    )


@functools.cache
def attributions(*, within: int = LONGEST_TEXT) -> st.SearchStrategy[Attribution]:
    """Links of a chain, with and without a voucher that can be told."""
    return st.builds(
        Attribution,
        source=st.none() | source_mentions(within=within),
        cue=disjoint_spans(within=within, least=0, most=2),
        stance=st.sampled_from(Stance),
        access=st.sampled_from(Access),
        lemma=_perhaps,
    )


@functools.cache
def markers(*, within: int = LONGEST_TEXT) -> st.SearchStrategy[Marker]:
    """Words that lower a level, raise a flag, or both."""
    effects = st.one_of(
        st.tuples(st.sampled_from(AttributionLevel), st.none() | st.sampled_from(Flag)), st.tuples(st.none(), st.sampled_from(Flag))
    )
    return st.builds(lambda span, effect: Marker(span, *effect), st.none() | spans(within=within), effects)


def holders() -> st.SearchStrategy[Holder]:
    """Commitments, of the outlet and of vouchers in a chain."""
    return st.builds(Holder, link=st.none() | st.integers(0, 3), commitment=st.sampled_from(Commitment))


def publications() -> st.SearchStrategy[Publication]:
    """What claims keep of documents, with and without publisher and date."""
    return st.builds(Publication, publisher=st.none() | words, published=st.none() | _moments(), standing=st.sampled_from(Standing))


@st.composite
def claims(draw: st.DrawFn, *, text: str | None = None, document: str | None = None) -> Claim:
    """Claims whose spans, and those of everything in them, lie in `text`.

    Args:
        draw: Given by Hypothesis.
        text: The text of the document, 1 or more code points; drawn where it is not given.
        document: The id of the document; drawn where it is not given.
    """
    if text is None:
        text = draw(texts)
    fields = draw(_fields_of_claims(len(text)))
    return Claim(document=draw(words) if document is None else document, text=joined(fields["spans"], text), **fields)


@functools.cache
def _fields_of_claims(within: int) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {
            "spans": disjoint_spans(within=within),
            "attributions": _few(attributions(within=within)),
            "directness": st.sampled_from(Directness),
            "polarity": st.sampled_from(Polarity),
            "act": st.sampled_from(Act),
            "commitment": _few(holders()),
            "legal": st.sampled_from(LegalStage),
            "quantities": _few(quantities(within=within), 2),
            "periods": _few(periods(within=within), 2),
            "markers": _few(markers(within=within), 2),
            "context": _perhaps,
            "publication": publications(),
        },
    )


@st.composite
def documents(draw: st.DrawFn, *, text: str | None = None) -> Document:
    """Documents with any of their metadata, and blocks in text order."""
    if text is None:
        text = draw(texts)
    given: dict[str, Any] = {
        field: value
        for field, values in (("title", words), ("publisher", words), ("byline", words), ("published", _moments()), ("url", words))
        if (value := draw(st.none() | values)) is not None
    }
    blocks = draw(disjoint_spans(within=len(text), least=0)) if text else ()
    return Document(
        text=text,
        language=draw(st.sampled_from(["en", "en-GB", "de"])),
        kind=draw(st.sampled_from(["", "wire story", "government statement"])),
        origins=tuple((field, draw(st.sampled_from(Origin))) for field in sorted(given)),
        blocks=tuple(Block(span, draw(st.sampled_from(BlockKind))) for span in blocks),
        **given,
    )


def blocks() -> st.SearchStrategy[Block]:
    """Stretches of every kind."""
    return st.builds(Block, span=spans(), kind=st.sampled_from(BlockKind))


def places() -> st.SearchStrategy[Place]:
    """Places in some document."""
    return st.builds(Place, document=words, span=spans())


def findings(*, within: int = LONGEST_TEXT) -> st.SearchStrategy[Finding]:
    """Findings of checks that need not exist."""
    return st.builds(
        Finding,
        rule=words,
        severity=st.sampled_from(Severity),
        message=words,
        document=words,
        span=spans(within=within),
        related=_few(places(), 2),
        because=_few(words, 2),
    )


def judgements() -> st.SearchStrategy[Judgement]:
    """Verdicts of people, at any time with its zone."""
    times = st.datetimes(timezones=st.just(datetime.UTC))
    return st.builds(Judgement, claim=words, rating=words, by=words, when=times, why=words, evidence=_few(places(), 2))


def sources() -> st.SearchStrategy[Source]:
    """Vouchers across documents, aliases sorted."""
    aliases = st.sets(words, max_size=3).map(lambda names: tuple(sorted(names)))
    return st.builds(Source, name=words, kind=st.sampled_from(SourceKind), aliases=aliases, grade=st.sampled_from(Grade))


def matches() -> st.SearchStrategy[Match]:
    """Matches of any two claims, whatever they say."""
    return st.builds(Match, a=claims(), b=claims(), score=st.floats(0, 1), because=_few(words, 2))


def hits() -> st.SearchStrategy[Hit]:
    """What a search for any text may find."""
    return st.builds(Hit, position=st.integers(min_value=0), score=st.floats(0, 1), text=texts, asked=texts)


def citations() -> st.SearchStrategy[Citation]:
    """Answers to the question which document a claim cites, none among them."""
    return st.builds(Citation, claim=claims(), document=st.none() | documents(), because=_few(words, 2))


def evidences() -> st.SearchStrategy[Evidence]:
    """Passages that carry a claim or stand against it."""
    return st.builds(
        Evidence, document=words, span=spans(), score=st.floats(0, 1), relation=st.sampled_from(Relation), because=_few(words, 2)
    )


def comparisons() -> st.SearchStrategy[Comparison]:
    """Comparisons of any two claims, whatever they say."""
    return st.builds(
        Comparison,
        a=claims(),
        b=claims(),
        relation=st.sampled_from(Relation),
        drift=st.sampled_from(Drift),
        because=_few(words, 2),
        spans_a=disjoint_spans(least=0),
        spans_b=disjoint_spans(least=0),
    )


@st.composite
def lineages(draw: st.DrawFn) -> Lineage:
    """Intervals of counts."""
    low = draw(st.integers(0, 20))
    return Lineage(low, draw(st.integers(low, 40)), draw(_few(words)), draw(_few(words)))


_STRATEGIES: Final[dict[type[Any], Callable[[], st.SearchStrategy[Any]]]] = {
    Attribution: attributions,
    Block: blocks,
    Citation: citations,
    Claim: claims,
    Comparison: comparisons,
    Document: documents,
    Evidence: evidences,
    Finding: findings,
    Hit: hits,
    Holder: holders,
    Judgement: judgements,
    Lineage: lineages,
    Marker: markers,
    Match: matches,
    Period: periods,
    Publication: publications,
    Place: places,
    Quantity: quantities,
    Source: sources,
    SourceMention: source_mentions,
    Span: spans,
}


def register() -> None:
    """Tell Hypothesis which strategy makes which record; doing it again changes nothing."""
    for record, strategy in _STRATEGIES.items():
        st.register_type_strategy(record, strategy())
