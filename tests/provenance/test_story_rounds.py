"""Rounds of stories told by several documents, written and labelled before the rules had seen them: how much of their gold is still found.

The claims are taken from the gold, with their chains of vouchers, so that citations, passages and lineage are measured alone and not the
extraction.
"""

from __future__ import annotations

import functools
import json
from typing import Any

import attrs
import pytest

import factcheck
from factcheck import Access, Attribution, AttributionLevel, Claim, Document, SourceKind, SourceMention, Span
from factcheck.extraction.grammar.sentences import sentences
from factcheck.extraction.grammar.tokens import Tokens
from factcheck.language.english.lexicon import REPORTING
from factcheck.model.claims import Polarity
from tests.comparison.test_story_rounds import DATA, periods_of, quantities_of
from tests.comparison.test_story_rounds import KINDS as SPEAKERS

KINDS = SPEAKERS | {"rumour": SourceKind.UNSPECIFIED}


@attrs.frozen
class Shares:
    """What was right of a round, as shares from 0 to 1."""

    cited: float
    cited_found: float
    not_cited: float
    passage_first: float
    passage_in_five: float
    lineage_right: float
    lineage_holds: float


# About .015 below what was measured; lowered only on purpose, with the reason in the changelog.
FLOORS = {
    1: Shares(
        cited=0.94, cited_found=0.75, not_cited=0.985, passage_first=0.765, passage_in_five=0.86, lineage_right=0.818, lineage_holds=0.929
    ),
    2: Shares(
        cited=0.954,
        cited_found=0.818,
        not_cited=0.985,
        passage_first=0.682,
        passage_in_five=0.845,
        lineage_right=0.867,
        lineage_holds=0.867,
    ),
    3: Shares(
        cited=0.985, cited_found=0.985, not_cited=0.985, passage_first=0.815, passage_in_five=0.98, lineage_right=0.735, lineage_holds=0.815
    ),
}


def claim(document: Document, entry: dict[str, Any]) -> Claim:
    """A gold claim as the record that perfect extraction would make of it."""
    span = _span(document, entry["quote"])
    level = AttributionLevel(entry["level"])
    chain = entry.get("chain") or []
    links = [Attribution(SourceMention((), name, SourceKind.ORGANISATION, name)) for name in chain[:-1]]
    if level is AttributionLevel.WITNESSED:
        links.append(Attribution(SourceMention((), "", SourceKind.OUTLET), access=Access.WITNESSED))
    elif chain and level.value in KINDS:
        said = entry.get("source") or chain[-1]
        links.append(
            Attribution(
                SourceMention((_span(document, said, span.start),), said, KINDS[level.value], "" if said == chain[-1] else chain[-1])
            )
        )
    return Claim(
        document.id,
        (span,),
        entry["quote"],
        tuple(links),
        polarity=Polarity(entry.get("polarity", "affirmed")),
        quantities=tuple(found for found in quantities_of(document) if span.holds(found.span)),
        periods=tuple(found for found in periods_of(document) if span.holds(found.span)),
        publication=document.publication,
        context=_around(document, span),
    )


def _around(document: Document, span: Span) -> str:
    """The sentence that a claim begins in, and the one before it in its paragraph."""
    block = next(block.span for block in document.blocks if block.span.start <= span.start < block.span.end)
    tokens = Tokens(document.text, block.start, block.end)
    ranges = [(tokens.start[a], tokens.end[b - 1]) for a, b in sentences(tokens, REPORTING)]
    number = next(k for k, (_, end) in enumerate(ranges) if end > span.start)
    return document.text[ranges[max(0, number - 1)][0] : ranges[number][1]]


def _span(document: Document, quote: str, near: int = 0) -> Span:
    """Where a quote stands; of several places the one nearest to another."""
    places = [k for k in range(len(document.text)) if document.text.startswith(quote, k)]
    start = min(places, key=lambda place: abs(place - near))
    return Span(start, start + len(quote))


def _meets(passage: Span, quote: Span) -> bool:
    """Whether a passage is the gold one: more than a third of what both cover is common, or one lies in the other."""
    common = min(passage.end, quote.end) - max(passage.start, quote.start)
    whole = max(passage.end, quote.end) - min(passage.start, quote.start)
    return common > 0 and (3 * common >= whole or passage.holds(quote) or quote.holds(passage))


@functools.cache
def measured(number: int) -> Shares:
    """The shares of a round."""
    cited, found, absent, first, in_five, right, holds = ([] for _ in range(7))  # type: tuple[list[bool], ...]
    for folder in sorted(DATA.glob(f"round_{number}/*/")):
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        documents = {path.name: factcheck.read(path) for path in sorted(folder.glob("*.txt"))}
        claims = {entry["id"]: claim(documents[entry["doc"]], entry) for entry in gold["claims"]}
        names = {document.id: name for name, document in documents.items()}
        for item in gold["citations"]:
            document = factcheck.cited_document(claims[item["claim"]], documents.values())
            answer = None if document is None else names[document.id]
            cited.append(answer == item["document"])
            (found if item["document"] else absent).append(cited[-1])
        for item in gold["evidence"]:
            where = documents[item["document"]]
            hits = [_meets(one.span, _span(where, item["quote"])) for one in factcheck.support(claims[item["claim"]], [where])]
            first.append(hits[:1] == [True])
            in_five.append(any(hits))
        for group in gold["independence"]:
            lineage = factcheck.trace([claims[name] for name in group["claims"]], documents.values())
            right.append((lineage.low, lineage.high) == (group["origins_low"], group["origins_high"]))
            holds.append(lineage.low <= group["origins_low"] and group["origins_high"] <= lineage.high)
    return Shares(*(sum(hits) / len(hits) for hits in (cited, found, absent, first, in_five, right, holds)))


@pytest.mark.parametrize("number", FLOORS)
def test_what_was_reached_is_held(number: int) -> None:
    """No share of a round falls below its floor."""
    figures = {name: round(figure, 3) for name, figure in attrs.asdict(measured(number)).items()}
    floors = attrs.asdict(FLOORS[number])

    assert {name: (figure, floors[name]) for name, figure in figures.items() if figure < floors[name]} == {}
