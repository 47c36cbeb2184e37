"""What sorts dates and times of any zone, and which of two is surely the later."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.values import Moment, day, later, oldest_first

zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: datetime.timezone(datetime.timedelta(minutes=minutes)))
moments = st.one_of(st.dates(), st.datetimes(timezones=zones))


@given(st.datetimes(timezones=zones), st.datetimes(timezones=zones))
def test_times_are_sorted_by_when_they_are_whatever_their_zones(one: datetime.datetime, other: datetime.datetime) -> None:
    """Nine in the morning in the east is before five in the morning in the west, and neither end of the calendar is out of reach."""
    assert (oldest_first(one) < oldest_first(other)) == (one < other)
    assert later(one, other) == (one > other)


@given(st.dates(), st.dates())
def test_dates_are_sorted_by_day(one: datetime.date, other: datetime.date) -> None:
    """As the calendar has them."""
    assert (oldest_first(one) < oldest_first(other)) == (one < other)
    assert later(one, other) == (one > other)


@given(moments)
def test_what_is_not_known_comes_last_and_is_later_than_nothing(moment: Moment) -> None:
    """Nobody can say that a document without a date came first."""
    assert oldest_first(moment) < oldest_first(None)
    assert not later(moment, None)
    assert not later(None, moment)


@given(st.datetimes(timezones=zones))
def test_a_date_is_neither_before_nor_after_a_time_on_it(moment: datetime.datetime) -> None:
    """A story of 3 May may have come out before nine o'clock or after."""
    assert not later(moment, day(moment))
    assert not later(day(moment), moment)
