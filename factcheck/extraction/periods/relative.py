"""Expressions that step from the publication date: last week, next June, this summer, the past decade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.anchored import from_named, in_tale, window_from_named
from factcheck.extraction.periods.patterns import COUNT, MONTH, PART_OF_DAY, UNIT, WEEKDAY, YEAR, count, is_count, pattern, words
from factcheck.extraction.periods.tense import direction, sign_before
from factcheck.extraction.periods.weekdays import date_behind
from factcheck.extraction.periods.years import give_year
from factcheck.language.english import calendar, dating
from factcheck.model.values import Precision

if TYPE_CHECKING:
    import datetime
    import re
    from collections.abc import Callable

    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Place, Reading

_STEP: Final = pattern(
    "(?P<step>(?:this )?(?:last|past|previous|preceding|next|coming|following)|this|current|that|same|corresponding|comparable|equivalent"
    "|latest|prior)_"
    "(?P<kind>(?:very|critical|crucial|pivotal|decisive|turbulent|"
    "calendar|full|financial|fiscal|final|whole|entire|long|bank holiday|holiday) )?"
    f"(?:(?P<unit>{UNIT})(?!-|[a-z])|(?P<weekday>{WEEKDAY})(?![a-z])(?:_{PART_OF_DAY}(?![a-z]))?|(?P<month>{MONTH})"
    f"|(?P<season>{words(calendar.SEASONS)})(?![a-z])|(?P<part>{PART_OF_DAY})(?![a-z])|(?P<feast>{words(calendar.FEASTS)})(?![a-z])"
    "|(?P<period>period)(?![a-z]))",
)
_WINDOW: Final = pattern(
    "(?:this )?(?P<step>last|past|previous|preceding|next|coming|recent|following)_"
    "(?:(?:roughly|about|around|nearly|almost|some|full|consecutive) )?"
    f"(?P<count>{COUNT}|few|several|couple(?: of)?|many|number of)"
    f"(?: and a (?P<half>half)| or (?:{COUNT}|so|more)|-to-{COUNT}| to {COUNT})?"
    f"(?:_(?:full|consecutive|calendar|financial|fiscal|trading|working|business))?_(?P<unit>{UNIT})(?![a-z-])"
    "(?! (?:later|earlier|ago)(?![a-z]))",
)
_VAGUE: Final = pattern(f"(?:most )?(?:recent|coming|past|previous|future|later|last|following)_(?P<unit>{UNIT})(?: and {UNIT})?(?![a-z-])")
_SIGNS: Final = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "latest": -1, "prior": -1, "this last": -1, "this past": -1,
    "this": 0, "current": 0, "next": 1, "coming": 1, "this coming": 1, "this next": 1, "following": 1, "recent": -1,
    "this previous": -1, "this preceding": -1, "this following": 1,
}
_RUNNING: Final = frozenset("last next coming".split())
_HOURS: Final = 24


def window(reading: Reading, at: int) -> Found | None:
    """Read "the past five years" and "the next three months"; "the last few years" has no length."""
    match = _WINDOW.match(reading.low, at)
    if match is None:
        return _vague(reading, at)
    place, written, unit, step = match.span(), match["count"], calendar.UNITS[match["unit"]], match["step"]
    if not is_count(written) or written.split()[0] in {"couple", "number"}:
        return reading.vague(place)
    number, sign = count(written), _SIGNS[step]
    if step in dating.FROM_TIME_TOLD or (step == "next" and in_tale(reading, at)):
        return window_from_named(reading, place, unit, number * sign)
    if unit == "quarter":
        return reading.counted(place, Precision.QUARTER, lambda today: _quarters(today, number * sign))
    return around_today(reading, place, unit, number * sign, half=match["half"] is not None and unit == "year")


def _vague(reading: Reading, at: int) -> Found | None:
    """Read "recent years", "coming months": plurals without a number."""
    match = _VAGUE.match(reading.low, at)
    if match is None or match["unit"] == calendar.UNITS[match["unit"]] or match["unit"] == "minutes":
        return None
    return reading.vague(match.span())


def around_today(reading: Reading, place: Place, unit: str, number: int, *, half: bool = False) -> Found:
    """The stretch between the publication date and a day so many units before or after it, both included."""

    def make(today: datetime.date) -> Interval:
        sign = 1 if number > 0 else -1
        if unit in {"hour", "minute"}:
            days = -(-abs(number) // _HOURS) if unit == "hour" else 1
            other = today + intervals.DAY * days * sign
        else:
            other = intervals.shift(today, unit, number)
        other = intervals.shift(other, "month", 6 * sign) if half else other
        return (today, other + intervals.DAY) if sign > 0 else (other, today + intervals.DAY)

    precision = calendar.PRECISIONS[unit]
    return reading.counted(place, Precision.DAY if precision is Precision.INSTANT else precision, make)


def _quarters(today: datetime.date, number: int) -> Interval:
    """So many whole quarters before the present one, or after it."""
    first, after = intervals.containing("quarter", today)
    return (intervals.shift(first, "quarter", number), first) if number < 0 else (after, intervals.shift(after, "quarter", number))


def step(reading: Reading, at: int) -> Found | None:
    """Read "last week", "this summer", "next June", "that year", "the following day", "last night"."""
    match = _STEP.match(reading.low, at)
    if match is None:
        return None
    word, kind = match["step"], match.lastgroup or ""
    if word in dating.FROM_TIME_TOLD and not (word == "previous" and kind in {"season", "feast"}):
        return from_named(reading, match, kind)
    return _READERS[kind](reading, match, _SIGNS[word])


def _unit(reading: Reading, match: re.Match[str], sign: int) -> Found | None:
    """Read "last year" as the calendar year before and "the past year" as the twelve months up to publication."""
    word, named, place = match["step"], match["unit"], match.span()
    unit = calendar.UNITS[named]
    if named != unit or unit in {"hour", "minute"} or (unit == "half" and word != "this"):
        return None
    if word == "next" and unit in dating.LONG_STRETCHES and _told_next(reading, place[0]):
        return from_named(reading, match, "unit") or reading.hanging(place)
    if word == "last" and reading.low.startswith(" of ", place[1]) and reading.before(place[0])[0] == "the":
        return None  # "the last year of his rule"
    if unit == "day" and word == "this":
        in_year = _IN_YEAR.match(reading.low, place[1])
        if in_year is not None:
            return _this_day(reading, (place[0], in_year.end()), int(in_year["year"]))
    if unit == "day" and word != "this":
        return from_named(reading, match, "unit") if word == "next" else None
    if unit == "night":
        return reading.counted(place, Precision.DAY, lambda today: intervals.day(today + intervals.DAY * sign))
    if unit == "weekend":
        return _weekend(reading, match, sign)
    if unit == "quarter" and word == "latest":
        return _latest(reading, place)
    if match["kind"] is None and (word in {"past", "this past"} or _runs(reading, place[0], word, unit)):
        half = unit == "year" and reading.low.startswith(" and a half", place[1])
        return around_today(reading, (place[0], place[1] + len(" and a half") * half), unit, sign, half=half)
    return reading.counted(place, calendar.PRECISIONS[unit], lambda today: intervals.stepped(unit, today, sign))


def _told_next(reading: Reading, begin: int) -> bool:
    """Whether "the next year" follows on something told, and is not the coming one."""
    before, place = reading.before(begin)
    return before == "the" and reading.before(place)[0] not in dating.THROUGHOUT and sign_before(reading, begin) < 0


_IN_YEAR: Final = pattern(f"(?: in|,)? (?P<year>{YEAR})")


def _this_day(reading: Reading, place: Place, year: int) -> Found:
    """Read "on this day in 1752"."""
    today = reading.today
    if today is None:
        return reading.counted(place, Precision.DAY, intervals.day)
    found = reading.yearless(place, Precision.DAY, lambda number: intervals.day(today.replace(year=number)))
    give_year(reading, found, year)
    return found


def _runs(reading: Reading, begin: int, word: str, unit: str) -> bool:
    """Whether "the last year" is meant as the twelve months up to now: "over the last year"."""
    before, place = reading.before(begin)
    return before == "the" and word in _RUNNING and unit in dating.LONG_STRETCHES and reading.before(place)[0] in dating.THROUGHOUT


def _latest(reading: Reading, place: Place) -> Found:
    """Read "the latest quarter" as the one named before, or as the one just over."""
    quarter = reading.quarter
    if quarter is not None:
        return reading.found(place, Precision.QUARTER, lambda: quarter)
    return reading.counted(place, Precision.QUARTER, intervals.last_quarter)


def _weekend(reading: Reading, match: re.Match[str], sign: int) -> Found:
    """Read "this weekend" as the coming one; a Monday paper that looks back means the one just past."""
    place = match.span()

    def make(today: datetime.date) -> Interval:
        start, end = intervals.weekend(today)
        steps = 0 if match["step"] == "this coming" else sign
        if not sign and today.weekday() <= calendar.WEEKDAYS["tuesday"] and direction(reading, *place)[0] < 0:
            steps = -1
        return start + intervals.WEEK * steps, end + intervals.WEEK * steps

    return reading.counted(place, Precision.WEEK, make)


def _part(reading: Reading, match: re.Match[str], _: int) -> Found | None:
    """Read "this morning" as today, "last night" as yesterday."""
    word, place = match["step"], match.span()
    if reading.text[match.start("part")].isupper():
        return None  # a programme called This Morning
    if word == "last" and match["part"] in {"night", "evening"}:
        return reading.counted(place, Precision.DAY, lambda today: intervals.day(today - intervals.DAY))
    if word == "this":
        return reading.counted(place, Precision.DAY, intervals.day)
    return from_named(reading, match, "part") if word == "next" else None


def _period(reading: Reading, match: re.Match[str], _: int) -> Found | None:
    """Read "the latest period" of a report of results."""
    word = match["step"]
    return _latest(reading, match.span()) if word == "latest" or (word == "current" and reading.quarter is not None) else None


def _weekday(reading: Reading, match: re.Match[str], sign: int) -> Found | None:
    """Read "last Tuesday" and "next Thursday, 3 April"."""
    if not reading.text[match.start("weekday")].isupper():
        return None
    number = calendar.WEEKDAYS[match["weekday"]]
    with_date = date_behind(reading, match.end(), number)
    if with_date is not None:
        with_date.begin = match.start()
        return with_date

    def make(today: datetime.date) -> Interval:
        day = intervals.step_to_weekday(today, number, sign)
        to_come = not sign and day < today and direction(reading, *match.span())[0] > 0  # "is set to meet them this Tuesday", on a Sunday
        return intervals.day(day + intervals.WEEK * to_come)

    return reading.counted(match.span(), Precision.DAY, make)


def _month(reading: Reading, match: re.Match[str], sign: int) -> Found | None:
    """Read "last May" and "this September 11"."""
    named, begin = match["month"].rstrip("."), match.start()
    if not reading.text[match.start("month")].isupper() or (named in calendar.NAMESAKES and reading.capital(match.end())):
        return None
    inner = reading.opening(match.start("month"))
    if inner is None or inner.precision is not Precision.DAY:
        number = calendar.MONTHS[named]
        return reading.counted(match.span(), Precision.MONTH, lambda today: intervals.step_to_month(today, number, sign))
    inner.begin = begin
    yearly = inner.yearly
    if yearly is None:
        return inner
    return reading.counted((begin, inner.stop), Precision.DAY, lambda today: intervals.step_to_year(yearly, today, sign))


def _season(reading: Reading, match: re.Match[str], sign: int) -> Found | None:
    """Read "this summer" and "last winter"."""
    number, place = calendar.SEASONS[match["season"]], match.span()

    def make(today: datetime.date) -> Interval:
        past = sign == 0 and direction(reading, *place)[0] < 0
        return intervals.step_to_season(today, number, sign, past=past)

    return reading.counted(place, Precision.SEASON, make)


def _feast(reading: Reading, match: re.Match[str], sign: int) -> Found | None:
    """Read "last Christmas"."""
    name = match["feast"]
    if not reading.text[match.start("feast")].isupper():
        return None

    def make(today: datetime.date) -> Interval:
        return intervals.step_to_year(lambda year: intervals.feast(name, year), today, sign)

    return reading.counted(match.span(), Precision.DAY, make)


_READERS: Final[dict[str, Callable[[Reading, re.Match[str], int], Found | None]]] = {
    "unit": _unit, "part": _part, "period": _period, "weekday": _weekday, "month": _month, "season": _season, "feast": _feast,
}
