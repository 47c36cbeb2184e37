"""Rounds of stories told by several documents, written and labelled before the rules had seen them: how much of their gold is still found.

Each folder of `data/stories/round_N` is one event in five documents, with claims as exact quotes and the relations of pairs of them. The
claims are taken from the gold here, so that the comparison is measured alone and not the extraction.
"""

from __future__ import annotations

import functools
import itertools
import json
import re
from pathlib import Path
from typing import Any

import pytest

import factcheck
from factcheck import Access, Attribution, AttributionLevel, Claim, SourceKind, SourceMention, Span
from factcheck.comparison.features import features
from factcheck.comparison.relation import judge
from factcheck.model.claims import Act, Flag, LegalStage, Marker, Polarity
from factcheck.model.documents import Document

DATA = Path(__file__).parent / "data" / "stories"

# Shares, 0 to 1, of the pairs of a round: relation right, drift right, and conflicts right among those called a conflict.
# About .015 below what was measured; lowered only on purpose, with the reason in the changelog.
FLOORS = {
    1: (0.72, 0.825, 0.925),
    2: (0.565, 0.755, 0.755),
    3: (0.855, 0.945, 0.885),
    4: (0.92, 0.97, 0.985),
    5: (0.805, 0.95, 0.835),
    6: (0.73, 0.85, 0.925),
    7: (0.675, 0.875, 0.855),
    8: (0.785, 0.92, 0.77),
    9: (0.76, 0.89, 0.95),
    10: (0.73, 0.84, 0.83),
    11: (0.695, 0.84, 0.805),
    12: (0.73, 0.865, 0.76),
    13: (0.66, 0.87, 0.825),
    14: (0.64, 0.84, 0.76),
}

KINDS = {
    "document": SourceKind.DOCUMENT,
    "official": SourceKind.OFFICIAL,
    "named": SourceKind.NAMED,
    "expert": SourceKind.EXPERT,
    "organisation": SourceKind.ORGANISATION,
    "unnamed": SourceKind.UNNAMED,
}


def claim(document: Document, entry: dict[str, Any]) -> Claim:
    """A gold claim as the record that perfect extraction would make of it."""
    start = document.text.index(entry["quote"])
    span = Span(start, start + len(entry["quote"]))
    level, chain = AttributionLevel(entry["level"]), entry.get("chain") or [""]
    attributions: tuple[Attribution, ...] = ()
    markers = [Marker(None, None, Flag(flag)) for flag in entry["flags"] if flag != "denial"]
    if level.value in KINDS:
        attributions = (Attribution(SourceMention((), entry.get("source") or "", KINDS[level.value], chain[-1])),)
    elif level is AttributionLevel.WITNESSED:
        attributions = (Attribution(SourceMention((), "", SourceKind.OUTLET), access=Access.WITNESSED),)
    elif level is not AttributionLevel.OWN_VOICE:
        markers.append(Marker(None, level))
    return Claim(
        document.id,
        (span,),
        entry["quote"],
        attributions,
        polarity=Polarity(entry.get("polarity", "affirmed")),
        act=Act.DENY if "denial" in entry["flags"] else Act.ASSERT,
        legal=LegalStage(entry.get("legal", "none")),
        quantities=tuple(found for found in quantities_of(document) if span.holds(found.span)),
        periods=tuple(found for found in periods_of(document) if span.holds(found.span)),
        markers=tuple(markers),
        publication=document.publication,
        context=context(document.text, span),
    )


def context(text: str, span: Span) -> str:
    """The sentence that a claim stands in and the one before it in its paragraph."""
    opened = max(text.rfind("\n\n", 0, span.start) + 2, 0)
    stops = [opened, *(match.end() for match in re.finditer(r"[.!?][”\"’]?\s", text[: span.start]) if match.end() > opened)]
    end = re.search(r"[.!?][”\"’]?\s|\n\n|$", text[span.end :])
    return text[stops[-2 if len(stops) > 1 else -1] : span.end + (end.end() if end else 0)]


@functools.cache
def quantities_of(document: Document) -> tuple[factcheck.Quantity, ...]:
    """The numbers of a document, read once for all its claims."""
    return factcheck.find_quantities(document.text)


@functools.cache
def periods_of(document: Document) -> tuple[factcheck.Period, ...]:
    """The same of its dates."""
    return factcheck.find_periods(document.text, document.published)


def stories() -> list[tuple[dict[str, Any], dict[str, Claim]]]:
    """The gold of every story, with its claims by their names."""
    found = []
    for folder in sorted(DATA.glob("round_*/*/")):
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        documents = {path.name: factcheck.read(path) for path in sorted(folder.glob("*.txt"))}
        found.append((gold, {entry["id"]: claim(documents[entry["doc"]], entry) for entry in gold["claims"]}))
    return found


@functools.cache
def measured(number: int) -> tuple[float, float, float]:
    """Relations right, drifts right, and conflicts right among the conflicts, over the pairs of a round."""
    relations, drifts, conflicts = [], [], []
    for folder in sorted(DATA.glob(f"round_{number}/*/")):
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        documents = {path.name: factcheck.read(path) for path in sorted(folder.glob("*.txt"))}
        claims = {entry["id"]: claim(documents[entry["doc"]], entry) for entry in gold["claims"]}
        for pair in gold["pairs"]:
            result = factcheck.compare(claims[pair["a"]], claims[pair["b"]])
            relations.append(result.relation.value == pair["relation"])
            drifts.append(result.drift.value == pair.get("drift", "none"))
            if result.relation.value.startswith("conflict"):
                conflicts.append(relations[-1])
    return sum(relations) / len(relations), sum(drifts) / len(drifts), sum(conflicts) / len(conflicts)


@pytest.mark.parametrize("number", FLOORS)
def test_what_was_reached_is_held(number: int) -> None:
    """No share of a round falls below its floor."""
    found = tuple(round(figure, 3) for figure in measured(number))

    assert all(figure >= floor for figure, floor in zip(found, FLOORS[number], strict=True)), (found, FLOORS[number])


def test_any_two_claims_of_a_story_are_judged_alike_from_both_sides() -> None:
    """The order changes neither the relation nor the words that decided it, for claims as people write them."""
    turned = []
    for _, claims in stories():
        read = {name: features(one) for name, one in claims.items()}
        for one, other in itertools.combinations(sorted(read), 2):
            there, back = judge(read[one], read[other]), judge(read[other], read[one])
            if (there.relation, there.spans_a, there.spans_b) != (back.relation, back.spans_b, back.spans_a):
                turned.append((claims[one].text, claims[other].text))

    assert turned == []
