"""Expressions that hang on a date named before: that year, the following Monday, two days later, the same period last year."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.choosing import choose_year
from factcheck.extraction.periods.patterns import pattern
from factcheck.extraction.periods.tense import sign_before
from factcheck.language.english import calendar, dating
from factcheck.model.values import Precision

if TYPE_CHECKING:
    import datetime
    import re
    from fractions import Fraction

    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Place, Reading

_SIGNS: Final = {"following": 1, "next": 1, "previous": -1, "preceding": -1}
_ALIKE: Final = frozenset("same corresponding comparable equivalent".split())
_DAYS: Final = frozenset([Precision.DAY, Precision.INSTANT])
_LAST_YEAR: Final = pattern(
    ",? (?:(?:of|in) )?(?:(?:the )?(?:last|previous|prior) year|a year (?:ago|earlier|before)|(?P<year>[12][0-9]{3})(?![0-9]))",
)
_SHORT_PRECISIONS: Final = frozenset([Precision.QUARTER, Precision.MONTH, Precision.SEASON, Precision.WEEK])
_BEFORE_YEAR: Final = 366


def in_tale(reading: Reading, at: int) -> bool:
    """Whether the words tell of years ago: a past verb, and a date of another year before."""
    anchor, today = reading.near_anchor(at), reading.today
    if anchor is None or anchor.start is None or anchor.deictic or today is None or anchor.start.year >= today.year - 1:
        return False
    return sign_before(reading, at) < 0


def window_from_named(reading: Reading, place: Place, unit: str, number: int) -> Found:
    """So many units before or after a date named earlier: "the following three years"."""
    anchor = reading.near_anchor(place[0])
    precision = calendar.PRECISIONS[unit]
    if anchor is None or anchor.interval is None or precision is Precision.INSTANT:
        return reading.hanging(place)
    start, end = anchor.interval
    if number < 0:
        return reading.found(place, precision, lambda: (intervals.shift(start, unit, number), start))
    return reading.found(place, precision, lambda: (end, intervals.shift(end, unit, number)))


def from_named(reading: Reading, match: re.Match[str], kind: str) -> Found | None:
    """Read "that year", "the following Monday", "the previous month" from the date last named.

    Args:
        reading: The text.
        match: The step word in its group "step", what it steps by in the group that `kind` names.
        kind: What it steps by: unit, weekday, month, season, part, feast or period.
    """
    word, named, place = match["step"], match[kind], match.span()
    unit = calendar.UNITS.get(named, "day" if kind == "part" else "")
    if kind == "period" or (unit and word in _ALIKE):
        same = _same_period(reading, place, unit)
        if same is not None or kind == "period" or unit == "quarter" or word != "same":
            return same
    if unit in {"hour", "minute"} or (kind == "unit" and named != unit) or (kind == "part" and word == "same"):
        return None
    anchor = reading.near_anchor(place[0])
    if anchor is None or anchor.start is None:
        return _without_anchor(reading, match, kind, unit)
    if unit:
        return _unit_from(reading, place, anchor, "day" if unit == "night" else unit, _SIGNS.get(word, 0))
    return _named_from(reading, match, kind, anchor.start)


def _without_anchor(reading: Reading, match: re.Match[str], kind: str, unit: str) -> Found | None:
    """Compare "than the previous year" with the year before publication; everything else hangs."""
    word, place = match["step"], match.span()
    if word in {"previous", "preceding"} and unit in {"year", "month", "quarter", "week"} and _compares(reading, place[0]):
        return reading.counted(place, calendar.PRECISIONS[unit], lambda today: intervals.stepped(unit, today, -1))
    return reading.hanging(place) if kind in {"unit", "weekday"} or word in {"following", "previous"} else None


def _unit_from(reading: Reading, place: Place, anchor: Found, unit: str, sign: int) -> Found:
    """A unit that holds, follows or precedes the date named last; a day hangs on a day only."""
    if unit == "day":
        anchor = reading.near_day(place[0]) or anchor
    if anchor.start is None or (unit == "day" and anchor.precision not in _DAYS):
        return reading.hanging(place)
    start = anchor.start
    return reading.found(place, calendar.PRECISIONS[unit], lambda: intervals.stepped(unit, start, sign))


def _named_from(reading: Reading, match: re.Match[str], kind: str, day: datetime.date) -> Found | None:
    """A weekday, month or season that follows, precedes or surrounds a day."""
    named, place, sign = match[kind].rstrip("."), match.span(), _SIGNS.get(match["step"], 0)
    if kind == "season":
        first_month = calendar.SEASONS[named]
        return reading.found(place, Precision.SEASON, lambda: intervals.step_to_season(day, first_month, sign, past=True))
    if not reading.text[match.start(kind)].isupper() or (named in calendar.NAMESAKES and reading.capital(match.end())):
        return None
    if kind == "weekday":
        weekday = calendar.WEEKDAYS[named]
        return reading.found(place, Precision.DAY, lambda: intervals.day(intervals.step_to_weekday(day, weekday, sign)))
    if kind == "month":
        number = calendar.MONTHS[named]
        return reading.found(place, Precision.MONTH, lambda: intervals.step_to_month(day, number, sign))
    return None


def _compares(reading: Reading, begin: int) -> bool:
    """Whether the words before set something beside the present figure ("than the previous year")."""
    word, place = reading.before(begin)
    return (reading.before(place)[0] if word == "the" else word) in calendar.SETTING_BESIDE


def _same_period(reading: Reading, place: Place, unit: str) -> Found | None:
    """Read "the same period last year" and "the same month of 2020": what was named before, in another year."""
    tail = _LAST_YEAR.match(reading.low, place[1])
    if tail is None:
        return None
    longer = place[0], tail.end()
    anchor = reading.near_anchor(place[0])
    if unit not in {"", "quarter", "half"}:
        return _same_unit(reading, longer, anchor, unit, tail["year"])
    named = reading.stretch or anchor
    base, precision = (named.interval, named.precision) if named is not None else (None, Precision.QUARTER)
    if base is None:
        base = reading.quarter or (intervals.last_quarter(reading.today) if reading.today is not None else None)
    if base is None:
        return reading.hanging(longer)
    if (base[1] - base[0]).days > _BEFORE_YEAR:
        return None
    start, end = base
    years = int(tail["year"]) - start.year if tail["year"] else -1
    return reading.found(longer, precision, lambda: intervals.moved((start, end), years))


def _same_unit(reading: Reading, place: Place, anchor: Found | None, unit: str, year: str | None) -> Found | None:
    """The same day, week, weekend or month in another year."""
    if unit not in {"day", "week", "weekend", "month"}:
        return None
    if anchor is None or anchor.start is None:
        return reading.hanging(place)
    start = anchor.start
    years = int(year) - start.year if year else -1
    return reading.found(place, calendar.PRECISIONS[unit], lambda: intervals.containing(unit, intervals.shift(start, "year", years)))


def counted_from(reading: Reading, place: Place, unit: str, number: int | Fraction, *, comparing: bool) -> Found | None:
    """Read "two days later" and "five years earlier" from the date named before, or decline where it is of the wrong kind.

    Args:
        reading: The text.
        place: The words.
        unit: What is counted.
        number: How many, negative for earlier; halves of years only.
        comparing: Whether a figure is set beside that of a year earlier, so that the stretch keeps its length.
    """
    anchor = reading.near_anchor(place[0])
    if unit not in dating.LONG_UNITS:
        anchor = reading.near_day(place[0]) or anchor
    if anchor is None or anchor.interval is None:
        return None
    start, end = anchor.interval
    if unit not in dating.LONG_UNITS:
        if anchor.precision not in _DAYS | {Precision.WEEK}:
            return None
        return reading.found(place, Precision.DAY, lambda: intervals.day(intervals.shift(start, unit, number)))
    if anchor.deictic and anchor.precision is Precision.DAY and not comparing and unit != "month":
        return None
    if comparing and anchor.precision in _SHORT_PRECISIONS:
        return reading.found(place, anchor.precision, lambda: intervals.moved((start, end), int(number)))
    target = unit if unit in {"month", "quarter"} and anchor.precision is not Precision.YEAR else "year"
    return reading.found(place, calendar.PRECISIONS[target], lambda: intervals.containing(target, intervals.shift(start, unit, number)))


def event(reading: Reading, stop: int) -> Found | None:
    """The date right behind "before" or "after", as in "two days after Christmas"."""
    inner = reading.base(stop + 1)
    if inner is None or inner.begin - stop > len(" the "):
        return None
    choose_year(reading, inner, 0)
    return inner if inner.interval is not None else None


def counted_from_event(reading: Reading, place: Place, inner: Found, unit: str, number: int | Fraction) -> Found:
    """Count from a date that stands behind "before" or "after"."""
    start = inner.start
    longer = place[0], inner.stop
    if start is None:
        return reading.hanging(longer)
    target = (unit if unit in {"month", "quarter"} else "year") if unit in dating.LONG_UNITS else "day"
    return reading.found(longer, calendar.PRECISIONS[target], lambda: intervals.containing(target, intervals.shift(start, unit, number)))


def beside(reading: Reading, place: Place, unit: str, sign: int) -> Found:
    """Read "the day before", "the week after": one unit from the date named before, or from the one behind."""
    inner = event(reading, place[1])
    if inner is not None:
        place = place[0], inner.stop
        if inner.deictic and inner.interval is not None and unit == "day":
            return _beside_today(reading, place, inner.interval, sign)
    else:
        anchor = (reading.near_day(place[0]) if unit in {"day", "night"} else None) or reading.near_anchor(place[0])
        goes_on = reading.low[place[1] : place[1] + 1] == " " and reading.low[place[1] + 1 : place[1] + 2].isalpha()
        if anchor is None or (goes_on and not reading.low.endswith(("earlier", "later"), 0, place[1])):
            return reading.hanging(place)
        inner = anchor if unit not in {"day", "night"} or anchor.precision in _DAYS else None
    if inner is None or inner.interval is None:
        return reading.hanging(place)
    named, target = inner.interval, "day" if unit == "night" else unit
    return reading.found(place, calendar.PRECISIONS[target], lambda: intervals.beside(target, named, sign))


def _beside_today(reading: Reading, place: Place, day: Interval, sign: int) -> Found:
    """Read "the day before yesterday"."""
    found = reading.found(place, Precision.DAY, lambda: (day[0] + intervals.DAY * sign, day[1] + intervals.DAY * sign))
    found.deictic = True
    return found
