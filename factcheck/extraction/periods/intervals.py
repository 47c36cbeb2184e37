"""Stretches of the calendar as half-open intervals of days, and the steps that lead from one to another."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Final, TypeAlias

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter
from dateutil.relativedelta import relativedelta

from factcheck.language.english.calendar import FEASTS, SEASONS

if TYPE_CHECKING:
    from collections.abc import Callable
    from fractions import Fraction

Interval: TypeAlias = tuple[datetime.date, datetime.date]
"""The first day, and the day after the last."""

DAY: Final = datetime.timedelta(days=1)
WEEK: Final = datetime.timedelta(days=7)
LAST: Final = 5
"""Stands for the last such weekday of a month, where 1 to 4 count from its start."""
_DAYS: Final = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}
_MONTHS: Final = {"month": 1, "quarter": 3, "half": 6, "season": 12, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}


def day(moment: datetime.date) -> Interval:
    """One day."""
    return moment, moment + DAY


def months(year_number: int, month: int, count: int = 1) -> Interval:
    """Whole months from one on; a month outside 1 to 12 counts into other years."""
    first = year_number * 12 + month - 1
    last = first + count
    return datetime.date(first // 12, first % 12 + 1, 1), datetime.date(last // 12, last % 12 + 1, 1)


def year(number: int, count: int = 1) -> Interval:
    """Whole calendar years."""
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


def season(year_number: int, first_month: int) -> Interval:
    """A season of three months, named by the year that it begins in."""
    return months(year_number, first_month, 3)


def feast(name: str, year_number: int) -> Interval:
    """The day or days of a feast in a year."""
    entry = FEASTS[name]
    if not entry.month:
        first = easter(year_number, EASTER_ORTHODOX if entry.orthodox else EASTER_WESTERN) + DAY * entry.day
    elif entry.weekday < 0:
        first = datetime.date(year_number, entry.month, entry.day)
    else:
        first = weekday_within(months(year_number, entry.month), entry.weekday, entry.day)
    first += DAY * entry.offset
    return first, first + DAY * entry.days


def weekday_within(whole: Interval, weekday: int, place: int) -> datetime.date:
    """The first, second ... such weekday of an interval, or its last one."""
    start, end = whole
    if place >= LAST:
        return end - DAY * ((end.weekday() - weekday - 1) % 7 + 1)
    return start + DAY * ((weekday - start.weekday()) % 7 + 7 * (place - 1))


_CONTAINING: Final[dict[str, Callable[[datetime.date], Interval]]] = {
    "week": week,
    "fortnight": week,
    "weekend": weekend,
    "month": lambda moment: months(moment.year, moment.month),
    "quarter": lambda moment: months(moment.year, (moment.month - 1) // 3 * 3 + 1, 3),
    "half": lambda moment: months(moment.year, (moment.month - 1) // 6 * 6 + 1, 6),
    "year": lambda moment: year(moment.year),
    "decade": lambda moment: year(moment.year // 10 * 10, 10),
    "century": lambda moment: century((moment.year + 99) // 100),
    "millennium": lambda moment: year((moment.year - 1) // 1000 * 1000 + 1, 1000),
}


def containing(unit: str, moment: datetime.date) -> Interval:
    """The unit of the calendar that a day lies in; a unit below the week is the day."""
    return _CONTAINING.get(unit, day)(moment)


def shift(moment: datetime.date, unit: str, count: int | Fraction) -> datetime.date:
    """The day so many units later, or earlier for a negative count; the last of the month where the day does not exist.

    Half a year is six months; no other unit has parts here.

    Raises:
        ValueError: When the day lies outside the years 1 to 9999.
        OverflowError: Likewise.
    """
    if unit in _DAYS:
        return moment + DAY * int(_DAYS[unit] * count)
    return moment + relativedelta(months=int(_MONTHS[unit] * count))


def moved(interval: Interval, years: int) -> Interval:
    """An interval moved by whole years."""
    start, end = interval
    if end - start <= DAY:
        return day(shift(start, "year", years))
    return shift(start, "year", years), shift(end, "year", years)


def stepped(unit: str, moment: datetime.date, sign: int) -> Interval:
    """The unit that a day lies in, or the one before or after it."""
    start, end = containing(unit, moment)
    if not sign:
        return start, end
    return containing(unit, end if sign > 0 else start - DAY)


def beside(unit: str, interval: Interval, sign: int) -> Interval:
    """The unit before or after the one that an interval begins in; beside a year told as two (2022-23) lies another such."""
    start, end = interval
    if unit == "year" and DAY * 366 < end - start <= DAY * 731:
        return moved(interval, sign)
    return containing(unit, shift(start, unit, sign))


def nearest_weekday(moment: datetime.date, weekday: int, sign: int) -> datetime.date:
    """The nearest such weekday on or after a day, or on or before it."""
    return moment + DAY * ((weekday - moment.weekday()) % 7) if sign > 0 else moment - DAY * ((moment.weekday() - weekday) % 7)


def step_to_weekday(moment: datetime.date, weekday: int, sign: int) -> datetime.date:
    """Such a weekday before a day, in its week, or after it."""
    if sign:
        return nearest_weekday(moment + DAY * sign, weekday, sign)
    return week(moment)[0] + DAY * weekday


def step_to_month(moment: datetime.date, number: int, sign: int) -> Interval:
    """Such a month before the month of a day, in its year, or after it."""
    years = -(number >= moment.month) if sign < 0 else number <= moment.month if sign > 0 else 0
    return months(moment.year + years, number)


def step_to_season(moment: datetime.date, first_month: int, sign: int, *, past: bool) -> Interval:
    """Such a season before a day, around it, or after it; a winter that is far from the day goes by whether the talk is of the past."""
    options = [season(number, first_month) for number in range(moment.year - 2, moment.year + 2)]
    over = [option for option in options if option[1] <= moment]
    ahead = [option for option in options if option[0] > moment]
    running = [option for option in options if option[0] <= moment < option[1]]
    if sign:
        return over[-1] if sign < 0 else ahead[0]
    if running:
        return running[0]
    if first_month == SEASONS["winter"]:
        return over[-1] if past else ahead[0]
    return season(moment.year, first_month)


def step_to_year(yearly: Callable[[int], Interval], moment: datetime.date, sign: int) -> Interval:
    """A yearly date before a day, in its year, or after it."""
    options = [yearly(number) for number in range(moment.year - 1, moment.year + 2)]
    if sign < 0:
        return [option for option in options if option[0] < moment][-1]
    return next(option for option in options if option[0] > moment) if sign > 0 else options[1]


def last_quarter(moment: datetime.date) -> Interval:
    """The quarter before the one that a day lies in."""
    return stepped("quarter", moment, -1)
