"""Two dates agree when one interval holds the other, and cannot be one event's when they do not meet."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from factcheck import Period, Span
from factcheck.comparison.values import periods_agree

days = st.dates(datetime.date(2000, 1, 1), datetime.date(2040, 1, 1))
lengths = st.integers(1, 400)


def period(start: datetime.date, length: int) -> Period:
    """An interval of so many days."""
    return Period(Span(0, 1), start, start + datetime.timedelta(length))


@given(days, lengths, days, lengths)
def test_it_is_what_the_days_say(start: datetime.date, length: int, other: datetime.date, length_2: int) -> None:
    """Counted day by day: all of one in the other, none shared, or neither."""
    first = {start + datetime.timedelta(n) for n in range(length)}
    second = {other + datetime.timedelta(n) for n in range(length_2)}
    expected = True if first <= second or second <= first else None if first & second else False

    assert periods_agree(period(start, length), period(other, length_2)) is expected
    assert periods_agree(period(other, length_2), period(start, length)) is expected


@given(days, lengths)
def test_what_is_open_or_unresolved_says_nothing(start: datetime.date, length: int) -> None:
    """Neither agreement nor conflict with a date that has no ends."""
    open_end, unresolved = Period(Span(0, 1), start, None), Period(Span(0, 1), reason="vague")

    assert periods_agree(period(start, length), open_end) is None
    assert periods_agree(unresolved, period(start, length)) is None


def test_two_hours_of_one_day_are_two_times() -> None:
    """Instants are compared as instants, and with a day by their day."""
    nine, ten, eleven = (datetime.datetime(2031, 5, 1, hour, tzinfo=datetime.UTC) for hour in (9, 10, 11))

    assert periods_agree(Period(Span(0, 1), nine, ten), Period(Span(0, 1), ten, eleven)) is False
    assert periods_agree(Period(Span(0, 1), nine, ten), period(nine.date(), 1)) is True
