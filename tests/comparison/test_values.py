"""Two numbers agree when one true value can be reported by both."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from factcheck import Comparator, Quantity, Span
from factcheck.comparison.values import ABOUT_SHARE, CONVERSIONS, are_comparable, quantities_agree, reported_range
from factcheck.language.english.units import MEASURES

UNITS = ("", "person", "percent", "USD", "EUR", "mile", "kilometre", "degree celsius", "degree fahrenheit", "year", "month", "time")
decimals = st.decimals(min_value=-(10**12), max_value=10**12, allow_nan=False, allow_infinity=False, places=3)
steps = st.sampled_from([Decimal(1).scaleb(exponent) for exponent in range(-3, 7)])


def quantity(
    low: Decimal | int | str, unit: str = "", comparator: str = "=", step: Decimal | int | str = 1, high: Decimal | None = None
) -> Quantity:
    """A quantity whose place does not matter."""
    value = Decimal(low)
    return Quantity(Span(0, 1), value, value if high is None else high, unit, Comparator(comparator), Decimal(step))


@st.composite
def quantities(draw: st.DrawFn, units: tuple[str, ...] = UNITS) -> Quantity:
    """Any quantity in one of some units."""
    ends = sorted((draw(decimals), draw(decimals)))
    low, high = ends if draw(st.booleans()) else (ends[0], ends[0])
    return Quantity(Span(0, 1), low, high, draw(st.sampled_from(units)), draw(st.sampled_from(Comparator)), draw(steps))


def slow_range(q: Quantity) -> tuple[Fraction | None, Fraction | None]:
    """What a quantity may stand for, in exact fractions and in the order of the definition."""
    half = Fraction(q.step) / 2
    low: Fraction | None = Fraction(q.low) - half
    high: Fraction | None = Fraction(q.high) + half
    below, above = abs(Fraction(q.low)) * Fraction(ABOUT_SHARE), abs(Fraction(q.high)) * Fraction(ABOUT_SHARE)
    sign = q.comparator.value
    if sign in ("~", "<~"):
        low = None if low is None else low - below
    if sign in ("~", ">~"):
        high = None if high is None else high + above
    if sign in ("<", "<="):
        low = None
    if sign in (">", ">="):
        high = None
    return low, high


def slow_agreement(a: Quantity, b: Quantity) -> bool:
    """Agreement of two quantities in one unit, said the long way."""
    (a_low, a_high), (b_low, b_high) = slow_range(a), slow_range(b)
    apart = (a_high is not None and b_low is not None and a_high <= b_low) or (b_high is not None and a_low is not None and b_high <= a_low)
    return not apart


class TestLaws:
    """What holds of any two quantities."""

    @given(quantities(), quantities())
    @example(quantity(5, "USD"), quantity(5, "EUR"))
    def test_agreement_is_mutual(self, a: Quantity, b: Quantity) -> None:
        """The order of the two does not matter."""
        assert quantities_agree(a, b) == quantities_agree(b, a)

    @given(quantities())
    def test_a_quantity_agrees_with_itself(self, a: Quantity) -> None:
        """Whatever its bounds, a number is a report of what it says."""
        assert quantities_agree(a, a) is True

    @given(quantities(("person",)), quantities(("person",)))
    @example(quantity("1.2e6", step="1e5"), quantity("1.3e6", step="1e5"))
    def test_the_answer_is_that_of_the_definition(self, a: Quantity, b: Quantity) -> None:
        """In one unit the answer is that of exact fractions compared the long way."""
        assert quantities_agree(a, b) is slow_agreement(a, b)

    @given(decimals, steps, steps)
    @example(Decimal(1170000), Decimal(1), Decimal(100_000))
    @example(Decimal("0.5"), Decimal("0.1"), Decimal(1))
    def test_rounding_correctly_never_conflicts(self, value: Decimal, fine: Decimal, coarse: Decimal) -> None:
        """A number and the same one written to another digit are reports of one value."""
        exact = attrs.evolve(quantity(value), step=fine)
        rounded = (value / coarse).quantize(Decimal(1)) * coarse

        assert quantities_agree(exact, quantity(rounded, step=coarse)) is True

    @given(decimals, steps, st.integers(min_value=1, max_value=10**6))
    @example(Decimal(1_200_000), Decimal(100_000), 1)
    def test_another_number_never_agrees(self, value: Decimal, step: Decimal, steps_apart: int) -> None:
        """A number replaced by another one of as many digits is a conflict, were they but one digit apart."""
        assert quantities_agree(quantity(value, step=step), quantity(value + steps_apart * step, step=step)) is False

    @given(quantities(), quantities(), st.sampled_from(sorted(CONVERSIONS)), st.sampled_from(sorted(CONVERSIONS)))
    def test_units_of_different_kinds_are_not_compared(self, a: Quantity, b: Quantity, first: str, second: str) -> None:
        """Neither agreement nor conflict, whatever the numbers say."""
        assume(CONVERSIONS[first][0] != CONVERSIONS[second][0])

        assert quantities_agree(attrs.evolve(a, unit=first), attrs.evolve(b, unit=second)) is None

    @given(decimals, st.sampled_from(sorted(CONVERSIONS)), st.sampled_from(sorted(CONVERSIONS)))
    def test_a_converted_number_agrees(self, value: Decimal, first: str, second: str) -> None:
        """A number worked out in another unit and rounded there says the same."""
        assume(CONVERSIONS[first][0] == CONVERSIONS[second][0])
        converted = Fraction(value) * Fraction(CONVERSIONS[first][1]) / Fraction(CONVERSIONS[second][1])
        rounded = Decimal(round(converted * 1000)) / 1000

        assert quantities_agree(quantity(value, first), quantity(rounded, second, step="0.001")) is True

    @given(quantities())
    def test_a_bound_only_widens(self, a: Quantity) -> None:
        """No comparator excludes the written number."""
        low, high = reported_range(a)

        assert low is None or low < a.low
        assert high is None or a.high < high


@pytest.mark.parametrize(
    ("a", "b", "answer"),
    [
        (quantity(7, "mile", step=1), quantity(11, "kilometre"), True),
        (quantity(7, "mile"), quantity(15, "kilometre"), False),
        (quantity(-40, "degree celsius"), quantity(-40, "degree fahrenheit"), True),
        (quantity(100, "degree celsius"), quantity(100, "degree fahrenheit"), False),
        (quantity(2, "year"), quantity(24, "month"), True),
        (quantity(25, "basis point"), quantity("0.25", "percentage point", step="0.01"), True),
        (quantity("1.50", "GBP", step="0.01"), quantity(150, "penny"), True),
        (quantity("0.3333", step="0.08"), quantity(33, "percent"), True),
        (quantity("0.5", step="0.1"), quantity(33, "percent"), False),
        (quantity(5, "percent"), quantity(5, "percentage point"), None),
        (quantity(5, "USD"), quantity(5, "EUR"), None),
        (quantity(5, "soldier"), quantity(9, "civilian"), None),
        (quantity(5), quantity(5, "mile"), None),
        (quantity(12), quantity(12, "person"), True),
        (quantity(12), quantity(15, "person"), False),
        (quantity(1200, "person", "<~", 100), quantity(1150, "person"), True),
        (quantity(1200, "person", "<~", 100), quantity(1300, "person"), False),
        (quantity(45, "percent", "~"), quantity(48, "percent"), True),
        (quantity(45, "percent", "~"), quantity(52, "percent"), False),
        (quantity(30_000, "job", "<="), quantity(12_000, "job"), True),
        (quantity(30_000, "job", "<="), quantity(32_000, "job"), False),
        (quantity(5, "person", ">="), quantity(4, "person"), False),
        (quantity(3, "year", high=Decimal(4)), quantity(4, "year"), True),
        (quantity(3, "year", high=Decimal(4)), quantity(6, "year"), False),
        (quantity("1e999999", "person"), quantity(1, "person"), False),
    ],
)
def test_cases(a: Quantity, b: Quantity, answer: object) -> None:
    """Cases that an editor would put to the library."""
    assert quantities_agree(a, b) is answer


def test_only_known_measures_convert() -> None:
    """The conversions speak of the units that are read, and a unit compares with itself."""
    assert set(CONVERSIONS) - MEASURES == {"share"}
    assert all(are_comparable(unit, unit) for unit in MEASURES)
