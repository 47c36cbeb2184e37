"""To which time a number belongs."""

from __future__ import annotations

import datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.extraction.claims.dating import dated
from factcheck.extraction.periods import find_periods
from factcheck.extraction.quantities import find_quantities
from factcheck.model.values import QuantityRole

TODAY = datetime.date(2025, 6, 20)
CASES = [
    ("Output rose 3% in March from 2% in February.", ["March", "February"]),
    ("In 2019, 40 people died, and 50 in 2020.", ["2019", "2020"]),
    ("By the end of May, 300 of the 400 had left.", ["By the end of May", "By the end of May"]),
    ("The firm, founded in 1998, employs 300.", [None]),
    ("Prices, which fell in 2019, rose 4%.", [None]),
    ("Inflation in April was 3%, and the boss, 45, left.", ["April", None]),
    ("It fell in May. Sales were 5% lower; in 2019 they were 7%.", [None, "2019"]),
    ("In recent years 40 people have died.", [None]),
]
"""Sentences, and for each of their numbers the words of its time."""
pieces = st.sampled_from("rose 3% 40 people in March 2019 , . ; and a by 45 the boss to £2m from last year yesterday".split(" "))


def times(text: str) -> list[str | None]:
    """The words of the time of each number."""
    found = dated(text, find_quantities(text), find_periods(text, TODAY))
    return [quantity.period.span.cut(text) if quantity.period else None for quantity in found]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_number_belongs_to_the_time_that_its_clause_tells(text: str, expected: list[str | None]) -> None:
    """The time right behind a number is its own, else the one that opens the sentence or stands before it with no comma between."""
    assert times(text) == expected


@given(st.lists(pieces, max_size=30).map(" ".join))
def test_nothing_but_the_time_is_set(text: str) -> None:
    """The numbers stay the same, in the same order, and each time is a resolved one of the text; an age has none."""
    quantities, periods = find_quantities(text), find_periods(text, TODAY)

    found = dated(text, quantities, periods)

    assert tuple(attrs.evolve(quantity, period=None) for quantity in found) == quantities
    assert all(quantity.period in periods and quantity.period.resolved for quantity in found if quantity.period)
    assert all(quantity.period is None for quantity in found if quantity.role is QuantityRole.AGE)


def test_a_claim_carries_the_time_of_its_numbers() -> None:
    """What the source said counts, and not when it was said."""
    (claim,) = factcheck.extract(factcheck.read_text("The ministry said on Tuesday that 40 people died in May.", published=TODAY))

    (number,) = claim.quantities
    assert number.period is not None
    assert number.period.start == datetime.date(2025, 5, 1)
