"""Sentences written by people who had not seen the rules: how much of their gold is found, pinned so that no change loses it unseen."""

from __future__ import annotations

import json
import math
from pathlib import Path

import attrs
import pytest

from factcheck.extraction.quantities import find_quantities
from factcheck.language.english.units import MEASURES
from factcheck.model.values import Quantity

DATA = Path(__file__).parent.parent / "data"
FLOORS = {
    "quantities_round_1": 0.97, "quantities_round_2": 0.96, "quantities_round_3": 0.97,
    "quantities_round_4": 0.95, "quantities_round_5": 0.96, "quantities_round_6": 0.98,
    "quantities_round_7": 0.96, "quantities_round_8": 0.92, "quantities_round_9": 0.96,
}
COMPARATORS = {"eq": "=", "approx": "~", "gt": "> >~", "lt": "< <~", "ge": ">=", "le": "<=", "range": "= ~"}
UNNAMED = {"count", "factor", "fraction"}


@attrs.frozen
class Expected:
    """One number as a reader marked it."""

    start_char: int
    end_char: int
    low: float
    high: float
    unit: str
    cmp: str
    span: str

    def is_met(self, found: tuple[Quantity, ...]) -> bool:
        """Whether some quantity in the same place has its ends, unit and comparator."""
        near = (q for q in found if q.span.start < self.end_char and self.start_char < q.span.end)
        return any(self._matches(quantity) for quantity in near)

    def _matches(self, quantity: Quantity) -> bool:
        ends = math.isclose(float(quantity.low), self.low, rel_tol=1e-3) and math.isclose(float(quantity.high), self.high, rel_tol=1e-3)
        unit = quantity.unit == self.unit or (self.unit in UNNAMED and quantity.unit not in MEASURES)
        return ends and unit and quantity.comparator.value in COMPARATORS[self.cmp].split()


def sentences(name: str) -> list[tuple[str, list[Expected]]]:
    """The texts of a round with what stands in them."""
    rows = map(json.loads, (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines())
    return [(row["text"], [Expected(**gold) for gold in row["gold"]]) for row in rows]


@pytest.mark.parametrize(("name", "floor"), FLOORS.items())
def test_a_round_keeps_what_it_has_reached(name: str, floor: float) -> None:
    """Value, unit and comparator are all right for at least this share of the numbers of a round."""
    results = [(wanted.is_met(find_quantities(text)), wanted.span, text) for text, gold in sentences(name) for wanted in gold]

    missed = [(span, text) for met, span, text in results if not met]
    assert 1 - len(missed) / len(results) >= floor, missed


@pytest.mark.parametrize("name", FLOORS)
def test_a_round_says_where_its_numbers_stand(name: str) -> None:
    """The gold itself points into its text."""
    assert all(text[wanted.start_char : wanted.end_char] == wanted.span for text, gold in sentences(name) for wanted in gold)


@pytest.mark.parametrize("name", FLOORS)
def test_a_round_finds_little_that_nobody_marked(name: str) -> None:
    """At most a twentieth of what is found lies where readers saw no number."""
    found = strays = 0
    for text, gold in sentences(name):
        quantities = find_quantities(text)
        found += len(quantities)
        strays += sum(not any(q.span.start < g.end_char and g.start_char < q.span.end for g in gold) for q in quantities)

    assert strays <= found / 20
