"""Quarters, halves and other numbered parts: the first quarter of 2023, Q3, the last week of May, the first nine months."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import COUNT, ORDINAL, WEEKDAY, YEAR, count, ordinal, pattern
from factcheck.extraction.periods.present import quarter_ended
from factcheck.extraction.periods.tense import direction
from factcheck.extraction.periods.years import dated, fiscal_months, full_year
from factcheck.language.english import calendar
from factcheck.model.values import Modifier, Precision

if TYPE_CHECKING:
    import datetime
    import re

    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Reading

_PART: Final = pattern(
    f"(?P<which>{ORDINAL}|final|last|latter|opening|closing)(?:_(?P<and>and|or|to)_?(?P<other>{ORDINAL}))?"
    f"_(?:(?:fiscal|financial|calendar|full|business|trading)_)?(?:(?P<count>{COUNT}|few|several|couple of)_)?"
    f"(?P<unit>quarter|half|day|week|weekend|month|year|decade|century|{WEEKDAY})(?P<plural>s)?(?![a-z]|-final)",
)
_OF: Final = pattern(",? (?:of|in) (?=the |its |this |that |last |next |[a-z0-9'])")
_EDGE_WORDS: Final = {
    "first": Modifier.EARLY, "opening": Modifier.EARLY, "final": Modifier.LATE, "last": Modifier.LATE, "closing": Modifier.LATE,
}
_LAST: Final = frozenset("final last latter closing".split())
_VAGUE: Final = frozenset(("few", "several", "couple of"))
_SIZES: Final = {"quarter": 3, "half": 6, "month": 1}
_YEAR: Final = 12


def part(reading: Reading, at: int) -> Found | None:
    """Read "the third quarter of 2023", "the first half", "the last week of May", "the third Tuesday in November"."""
    match = _PART.match(reading.low, at)
    if match is None:
        return None
    if match["unit"] == "quarter" and not match["plural"]:
        ended = quarter_ended(reading, at, match.start("unit"))
        if ended is not None:
            return ended
    of = _OF.match(reading.low, match.end())
    inner = _whole(reading, of.end()) if of else None
    if inner is not None:
        found = _part_of(reading, match, inner)
        if found is not None:
            return found
    return _part_of_year(reading, match) if match["unit"] in _SIZES else None


def _whole(reading: Reading, at: int) -> Found | None:
    """The expression that a part is taken from."""
    reading.inside = True
    inner = reading.base(at)
    reading.inside = False
    if inner is None or inner.begin - at > len("of the") or inner.reason or inner.companions:
        return None
    return inner


def _number(which: str, size: int) -> int:
    """Which part of `size` parts: 1 is the first."""
    return size if which in _LAST else 1 if which == "opening" else ordinal(which)


def _part_of(reading: Reading, match: re.Match[str], inner: Found) -> Found | None:
    """A numbered part of an expression that follows."""
    if match["count"] in _VAGUE or (match["plural"] and not match["count"] and not match["and"]):
        modifier = _EDGE_WORDS.get(match["which"])
        inner.begin, inner.modifier = match.start(), modifier or Modifier.NONE
        return inner if modifier is not None else None
    place = match.start(), inner.stop
    precision = calendar.PRECISIONS.get(match["unit"], Precision.DAY)
    if inner.yearly is not None:
        yearly = inner.yearly
        return reading.yearless(place, precision, lambda year: _piece(yearly(year), match))
    if inner.interval is None:
        return None
    whole = inner.interval
    found = reading.found(place, precision, lambda: _piece(whole, match))
    found.deictic = inner.deictic
    return None if found.reason else found


def _piece(whole: Interval, match: re.Match[str]) -> Interval:
    """So many units from the front or the back of an interval; a part beyond its end is an error."""
    start, end = whole
    unit, which = match["unit"], match["which"]
    number = count(match["count"]) if match["count"] else 1
    if unit in calendar.WEEKDAYS:
        piece = intervals.day(intervals.weekday_within(whole, calendar.WEEKDAYS[unit], _number(which, intervals.LAST)))
    elif unit == "weekend":
        saturday = intervals.weekday_within(whole, calendar.WEEKDAYS["saturday"], _number(which, intervals.LAST))
        piece = saturday, saturday + intervals.DAY * 2
    elif unit == "half":
        middle = _middle(start, end)
        piece = (start, middle) if _number(which, 2) == 1 else (middle, end)
    elif which in _LAST:
        piece = intervals.shift(end, unit, -number), end
    else:
        before = (_number(which, 1) - 1) * number
        after = ordinal(match["other"]) if match["and"] else before + number
        piece = intervals.shift(start, unit, before), intervals.shift(start, unit, after)
    if not start <= piece[0] < min(piece[1], end):
        msg = "a part lies inside its whole"
        raise ValueError(msg)
    return piece


def _middle(start: datetime.date, end: datetime.date) -> datetime.date:
    """The day on which the second half begins: whole months where there are any."""
    total = (end.year - start.year) * _YEAR + end.month - start.month
    if total > 1 and total % 2 == 0:
        return intervals.shift(start, "month", total // 2)
    return start + intervals.DAY * ((end - start).days // 2)


def _part_of_year(reading: Reading, match: re.Match[str]) -> Found | None:
    """A quarter, a half or the first months of a year that follows or that its verb tells."""
    months = _months(match)
    if months is None:
        return None
    first, size = months
    precision = Precision.MONTH if match["unit"] == "month" else Precision.QUARTER
    found = dated(reading, reading.yearless(match.span(), precision, lambda year: intervals.months(year, first, size)))
    return found if found.yearly is None or _bare_allowed(reading, match) else None


def _months(match: re.Match[str]) -> tuple[int, int] | None:
    """The first month of a part of a year, and how many it has."""
    unit, which, written = match["unit"], match["which"], match["count"]
    if (unit == "month") != bool(written) or written in _VAGUE or (match["plural"] and not written):
        return None
    size = _SIZES[unit] * (count(written) if written else 1)
    if not 0 < size <= _YEAR:
        return None
    number = _number(which, _YEAR // size)
    if not 1 <= number <= _YEAR // size or (written and number != 1 and which not in _LAST):
        return None
    first = _YEAR + 1 - size if which in _LAST else (number - 1) * size + 1
    if match["other"]:
        size = _SIZES[unit] * ordinal(match["other"]) - first + 1
    return (first, size) if 0 < size <= _YEAR else None


def _bare_allowed(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a part without its year is one of the calendar: not of a game, and a half only in talk of business."""
    around = reading.words_around(match.span())
    if not calendar.SPORTING.isdisjoint(around):
        return False
    if match["unit"] == "quarter":
        return match["which"] not in {"last", "latter"}
    return (match["unit"] == "half" or match["which"] == "first") and not calendar.TRADING.isdisjoint(around)


_SHORT: Final = pattern(
    "(?:(?P<kind>[qh])(?P<number>[1-4])|(?P<figure>[1-4])(?P<letter>[qh]))(?![a-eg-z])"
    "(?:(?:,? (?:of |in )?(?:the )?|/|-)?(?:(?:fy|fiscal(?: year)?|financial year) ?'?(?P<fiscal>[0-9]{4}|[0-9]{2})(?:[-/][0-9]{2})?"
    f"|(?P<year>{YEAR})|'?(?P<two>[0-9]{{2}}))(?![0-9a-z]))?",
)
_TWO_DIGITS: Final = 2


def short_quarter(reading: Reading, at: int) -> Found | None:
    """Read "Q3", "Q1 2024", "2Q24", "H1 FY25"."""
    match = _SHORT.match(reading.low, at)
    if match is None:
        return None
    kind, number = match["kind"] or match["letter"], int(match["number"] or match["figure"])
    size = 3 if kind == "q" else 6
    if not reading.text[match.start("kind" if match["kind"] else "letter")].isupper() or number * size > _YEAR:
        return None
    place = match.span()
    if reading.low[place[1] : place[1] + 1].isalnum():
        return None
    first, written = (number - 1) * size + 1, match["fiscal"] or match["year"] or match["two"]
    if not written:
        return dated(reading, reading.yearless(place, Precision.QUARTER, lambda year: intervals.months(year, first, size)))
    named = int(written) if len(written) > _TWO_DIGITS else full_year(int(written), reading)
    if match["fiscal"]:
        found = reading.found(place, Precision.QUARTER, lambda: fiscal_months(reading, place, named, first, size))
        if found.start is None or reading.today is None or found.start <= reading.today or direction(reading, *place)[0] >= 0:
            return found
        return reading.found(place, Precision.QUARTER, lambda: intervals.months(named - 1, first + 3, size))  # told as over: from April
    return reading.found(place, Precision.QUARTER, lambda: intervals.months(named, first, size))


_BEHIND_YEAR: Final = pattern(
    "(?:'s?)?_(?:(?:fiscal|financial|calendar) )?"
    "(?:(?P<which>first|second|third|fourth|final|last|1st|2nd|3rd|4th)_(?P<unit>quarter|half)"
    "|(?P<season>spring|summer|autumn|fall|winter)|(?P<noun>period|quarter)|(?P<kind>[qh])(?P<number>[1-4]))(?![a-z])",
)


def after_year(reading: Reading, found: Found) -> Found:
    """Read "2023's second half", "last year's third quarter", "the 1989 period": a part named behind its year."""
    match = _BEHIND_YEAR.match(reading.low, found.stop) if found.precision is Precision.YEAR else None
    if match is None or found.start is None:
        return found
    year = found.start.year
    if match["noun"]:
        piece = _same_stretch(reading, found, match["noun"], year)
    elif match["season"]:
        named = reading.word_at(match.end()) in calendar.NAMES_OF_SEASONS
        piece = None if named else (*intervals.season(year, calendar.SEASONS[match["season"]]), Precision.SEASON)
    else:
        size = 3 if match["unit"] == "quarter" or match["kind"] == "q" else 6
        number = int(match["number"]) if match["number"] else _number(match["which"], _YEAR // size)
        piece = (*intervals.months(year, (number - 1) * size + 1, size), Precision.QUARTER) if number * size <= _YEAR else None
    if piece is not None:
        found.start, found.end, found.precision = piece
        found.stop = match.end()
    return found


def _same_stretch(reading: Reading, found: Found, noun: str, year: int) -> tuple[datetime.date, datetime.date, Precision] | None:
    """The quarter or period named before, or else the last one, in another year."""
    named = reading.stretch.interval if noun == "period" and reading.stretch is not None else reading.quarter
    if named is None and reading.today is not None and (not found.deictic or reading.low[found.stop] == "'"):
        named = intervals.last_quarter(reading.today)
    return None if named is None else (*intervals.moved(named, year - named[0].year), Precision.QUARTER)
