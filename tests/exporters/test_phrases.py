"""Dates, numbers and vouchers read as an editor would say them."""

from __future__ import annotations

import datetime
from decimal import Decimal

import attrs
import pytest
from hypothesis import given

from factcheck.exporters import _phrases
from factcheck.model.attribution import Attribution, AttributionLevel, SourceKind, SourceMention
from factcheck.model.claims import Claim, Marker
from factcheck.model.spans import Span
from factcheck.model.values import Comparator, Modifier, Period, Precision, Quantity, QuantityRole
from factcheck.testing.strategies import attributions, periods, quantities

HERE = Span(0, 1)
MAY, JUNE = datetime.date(2024, 5, 1), datetime.date(2024, 6, 1)


@given(periods())
def test_every_period_has_a_phrase(period: Period) -> None:
    """A resolved one never claims to be unresolved; an unresolved one gives its reason."""
    phrase = _phrases.period(period)

    assert phrase
    assert phrase.startswith("not resolved: ") != period.resolved
    assert period.reason in phrase


@given(quantities())
def test_every_quantity_has_a_phrase_on_one_line(quantity: Quantity) -> None:
    """Its digits are all there, without an exponent."""
    written = _phrases.quantity(quantity).replace(",", "")

    assert str(int(quantity.low)) in written
    assert str(int(quantity.high)) in written
    assert all(_phrases.quantity_details(quantity))


@given(attributions())
def test_every_link_has_a_voucher(link: Attribution) -> None:
    """Even one whose source cannot be told is called something."""
    assert _phrases.voucher(link)


@pytest.mark.parametrize(
    ("start", "end", "modifier", "phrase"),
    [
        (MAY, JUNE, Modifier.NONE, "1 May 2024 to 31 May 2024"),
        (MAY, datetime.date(2024, 5, 2), Modifier.NONE, "1 May 2024"),
        (MAY, JUNE, Modifier.EARLY, "early, within 1 May 2024 to 31 May 2024"),
        (MAY, JUNE, Modifier.SINCE, "from 1 May 2024 on"),
        (MAY, JUNE, Modifier.AFTER, "from 1 June 2024 on"),
        (MAY, JUNE, Modifier.BEFORE, "before 1 May 2024"),
        (MAY, JUNE, Modifier.BY, "before 1 June 2024"),
        (None, JUNE, Modifier.BEFORE, "no known end"),
        (None, JUNE, Modifier.NONE, "before 1 June 2024"),
        (
            datetime.datetime(2024, 5, 1, 9, 30, tzinfo=datetime.UTC),
            datetime.datetime(2024, 5, 1, 10, 0, tzinfo=datetime.UTC),
            Modifier.NONE,
            "1 May 2024, 09:30 UTC until 1 May 2024, 10:00 UTC",
        ),
    ],
)
def test_a_period_names_its_last_day(start: datetime.date | None, end: datetime.date | None, modifier: Modifier, phrase: str) -> None:
    """The model's intervals are half-open; people's are not. A modifier that opens or cuts an interval shows in it."""
    assert _phrases.period(Period(HERE, start, end, Precision.MONTH, modifier)) == phrase


@pytest.mark.parametrize(
    ("low", "high", "unit", "comparator", "phrase"),
    [
        ("2.4E+11", "2.4E+11", "USD", Comparator.MORE, "more than 240,000,000,000 USD"),
        ("27", "27", "percent", Comparator.EQUAL, "27%"),
        ("27", "27", "percentage point", Comparator.ABOUT, "about 27 percentage points"),
        ("3", "5", "person", Comparator.EQUAL, "3 to 5 people"),
        ("1", "1", "year", Comparator.EQUAL, "1 year"),
        ("2", "2", "ministry", Comparator.EQUAL, "2 ministries"),
        ("2", "2", "day", Comparator.EQUAL, "2 days"),
        ("2", "2", "inch", Comparator.EQUAL, "2 inches"),
        ("3200000.0", "3200000.0", "", Comparator.EQUAL, "3,200,000"),
        ("0.50", "0.50", "", Comparator.NEARLY, "nearly 0.50"),
        ("1E+60", "1E+60", "tonne", Comparator.EQUAL, "1E+60 tonnes"),
    ],
)
def test_a_quantity_reads_as_it_would_be_said(low: str, high: str, unit: str, comparator: Comparator, phrase: str) -> None:
    """Comparator, range, unit in the right number; a number of sixty digits does not flood the page."""
    assert _phrases.quantity(Quantity(HERE, Decimal(low), Decimal(high), unit, comparator)) == phrase


def test_the_details_of_a_quantity_say_what_it_counts_and_how_finely_it_is_written() -> None:
    """They are what an editor needs to compare two numbers."""
    quantity = Quantity(HERE, Decimal(1200), Decimal(1200), step=Decimal(100), role=QuantityRole.FROM, counted="nurses")

    assert _phrases.quantity_details(quantity) == ("counts “nurses”", "start of a change", "written to the nearest 100")


def test_hearsay_that_names_nobody_is_not_put_on_the_outlet() -> None:
    """A claim that the outlet passes on without vouching for it has nobody for its source; a plain one has the outlet."""
    plain = Claim("d", (HERE,), "x")
    passed_on = attrs.evolve(plain, markers=(Marker(HERE, AttributionLevel.HEARSAY),))

    assert _phrases.nearest_voucher(plain) == "the outlet itself"
    assert _phrases.nearest_voucher(passed_on) == "nobody named"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        (None, "a source that cannot be told"),
        (SourceMention((), "", SourceKind.OUTLET), "the outlet itself"),
        (SourceMention((), "The Meriden Courier", SourceKind.OUTLET), "The Meriden Courier"),
        (SourceMention((HERE,), "Ana Ruel", SourceKind.NAMED), "Ana Ruel"),
    ],
)
def test_a_voucher_goes_by_its_name(source: SourceMention | None, name: str) -> None:
    """The outlet and an unknown voucher have names of their own."""
    assert _phrases.voucher(Attribution(source)) == name
