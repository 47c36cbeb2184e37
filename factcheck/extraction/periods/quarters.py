"""Quarters, halves and other numbered parts: the first quarter of 2023, Q3, the last week of May, the first nine months."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import COUNT, ORDINAL, YEAR, count, ordinal, pattern, words
from factcheck.extraction.periods.years import _full_year, dated
from factcheck.language.english import calendar
from factcheck.model.values import Modifier, Precision

if TYPE_CHECKING:
    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Reading

_WEEKDAY: Final = words(word for word in calendar.WEEKDAYS if len(word) > 5)  # noqa: PLR2004
_PART: Final = pattern(
    f"(?P<which>{ORDINAL}|final|last|latter|opening|closing)(?:_(?P<and>and|or|to)_?(?P<other>{ORDINAL}))?_(?:(?:fiscal|financial|calendar|full|business|trading)_)?"
    f"(?:(?P<count>{COUNT}|few|several|couple of)_)?(?P<unit>quarter|half|day|week|weekend|month|year|decade|century|{_WEEKDAY})(?P<plural>s)?(?![a-z]|-final)",
)
_OF: Final = pattern(",? (?:of|in) (?=the |its |this |that |last |next |[a-z0-9'])")
_EDGE_WORDS: Final = {"first": Modifier.EARLY, "opening": Modifier.EARLY, "final": Modifier.LATE, "last": Modifier.LATE, "closing": Modifier.LATE}
_LAST: Final = frozenset("final last latter closing".split())
_SIZE: Final = {"quarter": 3, "half": 6, "month": 1}


def part(reading: Reading, at: int) -> Found | None:
    """ "the third quarter of 2023", "the first half", "the last week of May", "the third Tuesday in November"."""
    match = _PART.match(reading.low, at)
    if match is None:
        return None
    of = _OF.match(reading.low, match.end())
    reading.inside = True
    inner = reading.base(of.end()) if of else None
    reading.inside = False
    if inner is not None and of is not None and inner.begin - of.end() <= 6 and not inner.reason and not inner.companions:  # noqa: PLR2004
        found = _of(reading, match, inner)
        if found is not None:
            return found
    if match["unit"] in {"quarter", "half", "month"}:
        return _of_year(reading, match)
    return None


def _number(match: re.Match[str], size: int) -> int:
    """Which part of `size` parts: 1 is the first."""
    which = match["which"]
    return size if which in _LAST else 1 if which == "opening" else ordinal(which)


def _of(reading: Reading, match: re.Match[str], inner: Found) -> Found | None:
    """A numbered part of an expression that follows."""
    if match["count"] in {"few", "several", "couple of"} or (match["plural"] and not match["count"] and not match["and"]):
        modifier = _EDGE_WORDS.get(match["which"])
        if modifier is None:
            return None
        inner.begin, inner.modifier = match.start(), modifier
        return inner
    unit = match["unit"]
    amount = count(match["count"]) if match["count"] else 1
    begin, stop = match.start(), inner.stop
    precision = calendar.PRECISIONS.get(unit, Precision.DAY)
    if inner.yearly is not None:
        yearly = inner.yearly
        return reading.yearless(begin, stop, precision, lambda year: _piece(yearly(year), match, unit, amount))
    if inner.start is None or inner.end is None:
        return None
    whole = inner.start, inner.end
    try:
        start, end = _piece(whole, match, unit, amount)
    except (ValueError, OverflowError):
        return None
    found = reading.found(begin, stop, precision, lambda: (start, end))
    found.deictic = inner.deictic
    return found


def _piece(whole: Interval, match: re.Match[str], unit: str, amount: int) -> Interval:
    """So many units from the front or the back of an interval; a part beyond its end is an error."""
    start, end = whole
    last = match["which"] in _LAST
    if unit in calendar.WEEKDAYS:
        piece = _weekday_piece(whole, calendar.WEEKDAYS[unit], _number(match, 5))
    elif unit == "half":
        middle = _middle(start, end)
        second = last or _number(match, 2) == 2  # noqa: PLR2004
        piece = (middle, end) if second else (start, middle)
    elif unit == "weekend":
        day = _weekday_piece(whole, 5, _number(match, 5))[0]
        piece = day, day + intervals.DAY * 2
    elif last:
        piece = intervals.shift(end, unit, -amount), end
    else:
        steps = (_number(match, 1) - 1) * amount
        stop = intervals.shift(start, unit, steps + amount) if match["and"] is None else intervals.shift(start, unit, ordinal(match["other"]))
        piece = intervals.shift(start, unit, steps), stop
    if not (start <= piece[0] < piece[1] and piece[0] < end):
        msg = "a part lies inside its whole"
        raise ValueError(msg)
    return piece


def _middle(start: datetime.date, end: datetime.date) -> datetime.date:  # type: ignore[name-defined]  # noqa: F821
    """The day on which the second half begins: whole months where there are any."""
    total = (end.year - start.year) * 12 + end.month - start.month
    if total > 1 and total % 2 == 0:
        return intervals.shift(start, "month", total // 2)
    return start + intervals.DAY * ((end - start).days // 2)


def _weekday_piece(whole: Interval, number: int, place: int) -> Interval:
    start, end = whole
    if place >= 5:  # noqa: PLR2004  # the last one
        day = end - intervals.DAY * ((end.weekday() - number - 1) % 7 + 1)
    else:
        day = start + intervals.DAY * ((number - start.weekday()) % 7 + 7 * (place - 1))
    return intervals.day(day)


def _of_year(reading: Reading, match: re.Match[str]) -> Found | None:
    """A quarter, a half or the first months of a year that follows or that its verb tells."""
    unit = match["unit"]
    amount = count(match["count"]) if match["count"] and match["count"] not in {"few", "several", "couple of"} else 1
    if (unit == "month") != bool(match["count"]) or (match["plural"] and not match["count"]):
        return None
    parts = 12 // _SIZE[unit] // amount if amount <= 12 else 0  # noqa: PLR2004
    number = _number(match, max(parts, 1))
    if not 1 <= number <= parts or (match["count"] and number != 1 and match["which"] not in _LAST):
        return None
    size = _SIZE[unit] * amount
    first = 13 - size if match["which"] in _LAST else (number - 1) * size + 1
    wide = size if not match["other"] else _SIZE[unit] * ordinal(match["other"]) - first + 1
    if match["other"] and not 0 < wide <= 12:  # noqa: PLR2004
        return None
    precision = Precision.QUARTER if unit != "month" else Precision.MONTH
    found = dated(reading, reading.yearless(match.start(), match.end(), precision, lambda year: intervals.months(year, first, wide)))
    if found.yearly is not None and not _bare_allowed(reading, match, unit):
        return None
    if found.yearly is not None and match["which"] in {"last", "latter"} and unit == "quarter":
        return None
    return found


def _bare_allowed(reading: Reading, match: re.Match[str], unit: str) -> bool:
    """A half or a quarter without its year is one of the calendar unless the talk is of a game."""
    around = re.sub(r"[^a-z -]", " ", reading.low[max(0, match.start() - 150) : match.end() + 150]).split()
    if not calendar.SPORTING.isdisjoint(around):
        return False
    if unit == "quarter":
        return match["which"] not in {"last", "latter"}
    if unit == "month":
        return match["which"] == "first" and not calendar.TRADING.isdisjoint(around)
    return not calendar.TRADING.isdisjoint(around)


_SHORT: Final = pattern(
    f"(?:(?P<kind>[qh])(?P<number>[1-4])|(?P<number2>[1-4])(?P<kind2>[qh]))(?![a-eg-z])"
    f"(?:(?:,? (?:of |in )?(?:the )?|/|-)?(?:(?:fy|fiscal(?: year)?|financial year) ?'?(?P<fiscal>[0-9]{{4}}|[0-9]{{2}})(?:[-/][0-9]{{2}})?|(?P<year>{YEAR})|'?(?P<two>[0-9]{{2}}))(?![0-9a-z]))?",
)


def short_quarter(reading: Reading, at: int) -> Found | None:
    """ "Q3", "Q1 2024", "2Q24", "H1 FY25"."""
    match = _SHORT.match(reading.low, at)
    if match is None:
        return None
    kind, number = match["kind"] or match["kind2"], int(match["number"] or match["number2"])
    letter = at if match["kind"] else at + 1
    if not reading.text[letter].isupper() or (kind == "h" and number > 2):  # noqa: PLR2004
        return None
    stop = match.end()
    if reading.low[stop : stop + 1].isalnum():
        return None
    size = 3 if kind == "q" else 6
    written = match["fiscal"] or match["year"] or match["two"]
    first = (number - 1) * size + 1
    if kind == "h" and not written and (match["number2"] or calendar.TRADING.isdisjoint(reading.low[max(0, at - 90) : at + 90].split())):
        return dated(reading, reading.yearless(at, stop, Precision.QUARTER, lambda year: intervals.months(year, first, size)))
    if written:
        year = int(written) if len(written) == 4 else _full_year(int(written), reading)  # noqa: PLR2004
        return reading.found(at, stop, Precision.QUARTER, intervals.months, year, first, size)
    return dated(reading, reading.yearless(at, stop, Precision.QUARTER, lambda year: intervals.months(year, first, size)))


_AFTER_YEAR: Final = pattern(
    f"(?:'s?)?[ -](?:(?:fiscal|financial|calendar) )?(?:(?P<which>first|second|third|fourth|final|last|1st|2nd|3rd|4th)_(?P<unit>quarter|half)|(?P<season>spring|summer|autumn|fall|winter)"
    "|(?P<noun>period|quarter)|(?P<kind>[qh])(?P<number>[1-4]))(?![a-z])",
)


def after_year(reading: Reading, found: Found) -> Found:
    """ "2023's second half", "last year's third quarter", "the 1989 period": a part named behind its year."""
    if found.precision is not Precision.YEAR or found.start is None or found.end is None:
        return found
    match = _AFTER_YEAR.match(reading.low, found.stop)
    if match is None:
        return found
    year = found.start.year
    if match["noun"]:
        return _carried(found, match, reading, year)
    if match["season"]:
        if reading.low[match.end() + 1 : match.end() + 12].split(" ", 1)[0].strip(".,;") in calendar.NAMES_OF_SEASONS:
            return found
        start, end = intervals.season(year, calendar.SEASONS[match["season"]])
        found.precision = Precision.SEASON
    else:
        size = 3 if match["unit"] == "quarter" or match["kind"] == "q" else 6
        which = match["which"]
        number = int(match["number"]) if match["number"] else 12 // size if which in _LAST else ordinal(which)
        if number * size > 12:  # noqa: PLR2004
            return found
        start, end = intervals.months(year, (number - 1) * size + 1, size)
        found.precision = Precision.QUARTER
    found.start, found.end, found.stop = start, end, match.end()
    return found


def _carried(found: Found, match: re.Match[str], reading: Reading, year: int) -> Found:
    """The quarter named before, in another year."""
    stretch = reading.stretch if match["noun"] == "period" else None
    quarter = (stretch.start, stretch.end) if stretch is not None and stretch.start is not None and stretch.end is not None else reading.quarter
    if quarter is None and reading.today is not None and (not found.deictic or reading.low[found.stop] == "'"):
        quarter = intervals.containing("quarter", intervals.containing("quarter", reading.today)[0] - intervals.DAY)
    if quarter is None:
        return found
    found.start, found.end = intervals.moved(quarter, "year", year - quarter[0].year)
    found.precision, found.stop = Precision.QUARTER, match.end()
    return found
