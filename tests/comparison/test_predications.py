"""Who does what to what: verbs, their subjects across clauses, and the parts that prepositions tie."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

import factcheck
from factcheck import Claim
from factcheck.comparison.features import features
from factcheck.comparison.predications import predications


def told(text: str) -> list[tuple[str, dict[str, str]]]:
    """The verbs of a sentence, each with its parts as written; the first of each part."""
    side = features(factcheck.claim(text))
    found = []
    for one in predications(side):
        parts: dict[str, str] = {}
        for argument in one.arguments:
            parts.setdefault(argument.role, side.surface(*argument.range))
        found.append((side.lower[one.verb], parts))
    return found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The museum paid $2 million for the painting.", [("paid", {"doer": "The museum", "target": "$2 million", "for": "the painting"})]),
        ("The mill was sold to Orr by Brandt.", [("sold", {"target": "The mill", "to": "Orr", "doer": "Brandt"})]),
        (
            "The fire that killed five people was started by a man.",
            [("killed", {"doer": "The fire", "target": "five people"}), ("started", {"target": "The fire", "doer": "a man"})],
        ),
        (
            "The firm was founded in 1987 and sold last year.",
            [("founded", {"target": "The firm", "in": "1987"}), ("sold", {"target": "The firm", "time": "last year"})],
        ),
        ("Her rival, Osei, won the vote.", [("won", {"doer": "Her rival, Osei", "target": "the vote"})]),
        ("Sales fell by a fifth.", [("fell", {"doer": "Sales", "by": "a fifth"})]),
        ("The head of the board resigned.", [("resigned", {"doer": "The head of the board"})]),
    ],
)
def test_the_parts_of_a_deed(text: str, wanted: list[tuple[str, dict[str, str]]]) -> None:
    """Subject and object whatever the voice, what is tied by a preposition, and subjects that a second verb shares."""
    assert told(text) == wanted


def test_stops_in_names_end_no_sentence() -> None:
    """A subject goes on behind an initial, and a new sentence has a subject of its own."""
    assert told("The panel is led by V. R. Orr. It meets in May.")[-1] == ("meets", {"doer": "It", "in": "May"})


@settings(max_examples=40)
@given(...)
def test_parts_lie_in_the_claim(claim: Claim) -> None:
    """Whatever the text, every part is a stretch of its words with its head inside."""
    side = features(claim)
    for one in predications(side):
        assert 0 <= one.first <= one.verb < len(side.words)
        for argument in one.arguments:
            assert 0 <= argument.first <= argument.head < argument.last <= len(side.words)
