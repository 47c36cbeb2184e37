"""Who did what to whom: 200 sentences with doer and target exchanged, and 60 that only change the voice."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest

import factcheck
from factcheck import Relation
from factcheck.comparison.features import features
from factcheck.comparison.roles import exchanged

DATA = Path(__file__).parent / "data"


@functools.cache
def pairs(name: str) -> tuple[tuple[str, str], ...]:
    """The pairs of sentences of a file."""
    lines = (DATA / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return tuple((a, b) for a, b in (line.split("\t") for line in lines))


@pytest.mark.parametrize(
    ("name", "relation", "floor"), [("role_swaps", Relation.CONFLICT_ENTITY, 0.98), ("role_paraphrases", Relation.AGREES, 0.98)]
)
def test_exchange_is_told_from_another_voice(name: str, relation: Relation, floor: float) -> None:
    """Whoever accuses is not accused, unless the verb is passive."""
    right = [factcheck.compare(factcheck.claim(a), factcheck.claim(b)).relation is relation for a, b in pairs(name)]

    assert sum(right) / len(right) >= floor


def test_the_words_that_are_exchanged_are_shown() -> None:
    """On each side the doer and the target."""
    a, b = (features(factcheck.claim(text)) for text in ("Orr sued Brandt over the yard.", "Brandt sued Orr over the yard."))

    assert exchanged(a, b) == ([(0, 1), (2, 3)], [(2, 3), (0, 1)])
    assert exchanged(a, a) is None
