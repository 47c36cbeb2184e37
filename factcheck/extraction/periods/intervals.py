"""Stretches of the calendar as half-open intervals of days, and how one leads to the next."""

from __future__ import annotations

import datetime
from typing import Final, TypeAlias

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from factcheck.language.english.calendar import FEASTS, Feast

Interval: TypeAlias = tuple[datetime.date, datetime.date]
"""The first day, and the day after the last."""

DAY: Final = datetime.timedelta(days=1)
WEEK: Final = datetime.timedelta(days=7)
_LAST_OF_MONTH: Final = 5
_DAYS: Final = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}
_MONTHS: Final = {
    "month": 1, "quarter": 3, "half": 6, "season": 12, "year": 12, "decade": 120, "century": 1200, "millennium": 12000,
}


def day(moment: datetime.date) -> Interval:
    """One day."""
    return moment, moment + DAY


def months(year: int, month: int, count: int = 1) -> Interval:
    """`count` whole months from one month on; the month may lie outside 1 to 12 and then counts into other years."""
    first, last = year * 12 + month - 1, year * 12 + month - 1 + count
    return datetime.date(first // 12, first % 12 + 1, 1), datetime.date(last // 12, last % 12 + 1, 1)


def year(number: int, count: int = 1) -> Interval:
    """`count` calendar years."""
    return datetime.date(number, 1, 1), datetime.date(number + count, 1, 1)


def century(number: int) -> Interval:
    """The years 1801 to 1900 for 19."""
    return datetime.date(number * 100 - 99, 1, 1), datetime.date(number * 100 + 1, 1, 1)


def week(moment: datetime.date) -> Interval:
    """The week from Monday to Sunday that a day lies in."""
    monday = moment - DAY * moment.weekday()
    return monday, monday + WEEK


def weekend(moment: datetime.date) -> Interval:
    """Saturday and Sunday of the week that a day lies in."""
    monday = moment - DAY * moment.weekday()
    return monday + DAY * 5, monday + WEEK


def containing(unit: str, moment: datetime.date) -> Interval:
    """The unit of the calendar that a day lies in."""
    number, month = moment.year, moment.month
    match unit:
        case "week" | "fortnight":
            return week(moment)
        case "weekend":
            return weekend(moment)
        case "month":
            return months(number, month)
        case "quarter":
            return months(number, (month - 1) // 3 * 3 + 1, 3)
        case "half":
            return months(number, (month - 1) // 6 * 6 + 1, 6)
        case "year":
            return year(number)
        case "decade":
            return year(number // 10 * 10, 10)
        case "century":
            return century((number + 99) // 100)
        case "millennium":
            return year((number - 1) // 1000 * 1000 + 1, 1000)
        case _:
            return day(moment)


def shift(moment: datetime.date, unit: str, count: int) -> datetime.date:
    """The day so many units later, or earlier for a negative count; the last of the month where the day does not exist.

    Raises:
        ValueError: When the day lies outside the years 1 to 9999.
        OverflowError: Likewise.
    """
    if unit in _DAYS:
        return moment + DAY * (_DAYS[unit] * count)
    return moment + relativedelta(months=_MONTHS[unit] * count)


def moved(interval: Interval, unit: str, count: int) -> Interval:
    """An interval moved by so many units, its two ends alike."""
    start, end = interval
    last = shift(end - DAY, unit, count) if unit not in _DAYS and end - start <= DAY else None
    if last is not None:
        return day(last)
    return shift(start, unit, count), shift(end, unit, count)


def weekday_of_month(year_number: int, month: int, weekday: int, count: int) -> datetime.date:
    """Such a weekday of a month: the first is 1, the last is 5."""
    first, after = months(year_number, month)
    if count == _LAST_OF_MONTH:
        return after - DAY * ((after.weekday() - weekday - 1) % 7 + 1)
    return first + DAY * ((weekday - first.weekday()) % 7 + 7 * (count - 1))


def feast(name: str, year_number: int) -> Interval:
    """The day or days of a feast in a year."""
    entry: Feast = FEASTS[name]
    if not entry.month:
        first = easter(year_number) + DAY * entry.day
    elif entry.weekday < 0:
        first = datetime.date(year_number, entry.month, entry.day)
    else:
        first = weekday_of_month(year_number, entry.month, entry.weekday, entry.day)
    first += DAY * entry.offset
    return first, first + DAY * entry.days


def season(year_number: int, first_month: int) -> Interval:
    """A season of three months, named by the year that it begins in."""
    return months(year_number, first_month, 3)
