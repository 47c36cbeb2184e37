"""Expressions that step from the publication date, or from a date named before: last week, next June, that year, the past decade."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import COUNT, MONTH, PART_OF_DAY, UNIT, count, pattern, words
from factcheck.extraction.periods.tense import before_sign, direction
from factcheck.extraction.periods.weekdays import date_behind, nearest
from factcheck.language.english import calendar
from factcheck.model.values import Precision

if TYPE_CHECKING:
    import re

    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Reading

_WEEKDAY: Final = words(word for word in calendar.WEEKDAYS if len(word) > 5)  # noqa: PLR2004
_SEASON: Final = words(calendar.SEASONS)
_FEAST: Final = words(calendar.FEASTS)
_STEP: Final = pattern(
    "(?P<step>(?:this )?(?:last|past|previous|preceding|next|coming|following)|this|current|that|same|corresponding|comparable|equivalent|latest|recent|the|prior)_"
    "(?:(?:very|calendar|full|financial|fiscal|final|whole|entire|long|bank holiday|holiday) )?"
    f"(?:(?P<unit>{UNIT})(?!-|[a-z])|(?P<weekday>{_WEEKDAY})(?![a-z])(?:[ -]{PART_OF_DAY}(?![a-z]))?|(?P<month>{MONTH})|(?P<season>{_SEASON})(?![a-z])"
    f"|(?P<part>{PART_OF_DAY})(?![a-z])|(?P<feast>{_FEAST})(?![a-z])|(?P<period>period)(?![a-z]))",
)
_WINDOW: Final = pattern(
    "(?:this )?(?P<step>last|past|previous|preceding|next|coming|recent|following)_(?:(?:roughly|about|around|nearly|almost|some|full|consecutive) )?"
    f"(?P<count>{COUNT}|few|several|couple(?: of)?|many|number of)"
    f"(?: and a (?P<half>half)| or (?P<second>{COUNT}|so|more)|-to-{COUNT}| to {COUNT})?"
    f"(?:_(?:full|consecutive|calendar|financial|fiscal|trading|working|business))?_(?P<unit>{UNIT})(?![a-z-])",
)
_VAGUE: Final = pattern(f"(?:most )?(?P<step>recent|coming|past|previous|future|later|last|following)_(?P<unit>{UNIT})(?: and {UNIT})?(?![a-z-])")
_PLURALS: Final = frozenset(word for word, unit in calendar.UNITS.items() if word != unit)
_DIRECTION: Final = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "latest": -1, "prior": -1, "this last": -1, "this past": -1,
    "this": 0, "current": 0, "next": 1, "coming": 1, "this coming": 1, "this next": 1, "following": 1, "the": 0,
}
_ANCHORED: Final = frozenset("corresponding comparable equivalent that same following previous preceding".split())
_OVER: Final = frozenset("over during for in within throughout across".split())


def window(reading: Reading, at: int) -> Found | None:
    """ "the past five years", "the next three months"; "the last few years" has no length."""
    match = _WINDOW.match(reading.low, at)
    if match is None:
        match = _VAGUE.match(reading.low, at)
        if match is None or match["unit"] not in _PLURALS or match["unit"] in {"minutes", "seconds"}:
            return None
        return _vague(reading, match)
    written, unit = match["count"], calendar.UNITS[match["unit"]]
    if not (written[0].isdigit() or written in calendar.NUMBERS or "-" in written or " " in written.strip()) or written.split()[0] in {"couple", "number"}:
        return _vague(reading, match)
    number, step = count(written), match["step"]
    if step in {"preceding", "following", "previous"}:
        return _anchored_window(reading, match, number * (1 if step == "following" else -1), unit)
    if unit == "quarter":
        return reading.counted(at, match.end(), Precision.QUARTER, lambda today: _quarters(today, -number if _DIRECTION[step] < 0 else number))
    half = 6 if match["half"] and unit == "year" else 0
    if step == "next" and _in_tale(reading, at):
        return _anchored_window(reading, match, number, unit)
    return ahead(reading, at, match.end(), unit, number if _DIRECTION.get(step, -1) > 0 else -number, half)


def _in_tale(reading: Reading, at: int) -> bool:
    """Whether the words tell of years ago: a past verb, and a date of another year before."""
    anchor, today = reading.near_anchor(at), reading.today
    if anchor is None or anchor.start is None or anchor.deictic or today is None or anchor.start.year >= today.year - 1:
        return False
    return before_sign(reading, at) < 0


def _vague(reading: Reading, match: re.Match[str]) -> Found:
    words_said = reading.surface(match.start(), match.end())
    return reading.unresolved(match.start(), match.end(), f"vague: {words_said!r} has no first or last day")


def ahead(reading: Reading, begin: int, stop: int, unit: str, number: int, half: int = 0) -> Found:  # noqa: PLR0913
    """The stretch between the publication date and a day so many units before or after it, both included."""

    def make(today: datetime.date) -> Interval:
        if unit in {"hour", "minute"}:
            days = -(-abs(number) // 24) if unit == "hour" else 1
            other = today + intervals.DAY * (days if number > 0 else -days)
        else:
            other = intervals.shift(today, unit, number)
        if half:
            other = intervals.shift(other, "month", half if number > 0 else -half)
        return (today, other + intervals.DAY) if number > 0 else (other, today + intervals.DAY)

    precision = calendar.PRECISIONS[unit]
    return reading.counted(begin, stop, Precision.DAY if precision is Precision.INSTANT else precision, make)


def _quarters(today: datetime.date, number: int) -> Interval:
    """So many whole quarters before the present one, or after it."""
    first, after = intervals.containing("quarter", today)
    if number < 0:
        return intervals.shift(first, "quarter", number), first
    return after, intervals.shift(after, "quarter", number)


def _anchored_window(reading: Reading, match: re.Match[str], number: int, unit: str) -> Found:
    """So many units before or after a date named earlier."""
    anchor = reading.near_anchor(match.start())
    if anchor is None or anchor.start is None or anchor.end is None or calendar.PRECISIONS[unit] is Precision.INSTANT:
        return hanging(reading, match.start(), match.end())
    start, end = anchor.start, anchor.end
    if number < 0:
        return reading.found(match.start(), match.end(), calendar.PRECISIONS[unit], lambda: (intervals.shift(start, unit, number), start))
    return reading.found(match.start(), match.end(), calendar.PRECISIONS[unit], lambda: (end, intervals.shift(end, unit, number)))


def hanging(reading: Reading, begin: int, stop: int) -> Found:
    """An expression that hangs on an event whose date does not stand in the text."""
    return reading.unresolved(begin, stop, f"hangs on an event whose date is not stated: {reading.surface(begin, stop)}")


def step(reading: Reading, at: int) -> Found | None:
    """ "last week", "this summer", "next June", "that year", "the following day", "last night"."""
    match = _STEP.match(reading.low, at)
    if match is None:
        return None
    word, kind = match["step"], match.lastgroup or ""
    named = match[kind]
    if word in _ANCHORED and not (word in {"previous"} and kind in {"season", "feast"}):
        return _anchored(reading, match, kind, named)
    if word in {"recent", "the"}:
        return None
    direction_of = _DIRECTION[word]
    if kind == "unit":
        if named in _PLURALS and named != "weekend":
            return None
        return _unit(reading, match, word, calendar.UNITS[named])
    if kind == "part":
        return _part(reading, match, word, named)
    if kind == "period":
        return _period(reading, match, word)
    return _named(reading, match, kind, named, direction_of)


def _unit(reading: Reading, match: re.Match[str], word: str, unit: str) -> Found | None:
    """ "last year" is the calendar year before, "the past year" the twelve months up to publication."""
    begin, stop, sign = match.start(), match.end(), _DIRECTION[word]
    before = reading.before(begin)[0]
    if unit in {"hour", "minute"}:
        return None
    if unit == "night":
        return reading.counted(begin, stop, Precision.DAY, lambda today: intervals.day(today + intervals.DAY * sign))
    if unit == "day" and word in {"next", "last", "latest", "current", "coming"}:
        return _anchored(reading, match, "unit", "day") if word == "next" else None
    calendar_year = any(said in match.group() for said in ("fiscal", "financial", "calendar"))
    if (word == "past" and not calendar_year) or (before == "the" and not calendar_year and word in {"last", "next", "coming"} and unit in {"year", "month", "week", "fortnight", "decade", "century"}
                          and reading.before(reading.before(begin)[1])[0] in _OVER):
        return ahead(reading, begin, stop, unit, 1 if sign > 0 else -1)
    if unit == "quarter" and word == "latest":
        return _latest_quarter(reading, begin, stop)
    if unit == "year" and word == "latest":
        sign = -1
    if unit == "half" and word != "this":
        return None
    if unit == "weekend":
        return _weekend(reading, match, sign)
    if unit == "week" and word == "this" and False:
        return None
    return reading.counted(begin, stop, calendar.PRECISIONS[unit], lambda today: _stepped(unit, today, sign))


def _stepped(unit: str, day: datetime.date, sign: int) -> Interval:
    start, end = intervals.containing(unit, day)
    if not sign:
        return start, end
    return intervals.containing(unit, end if sign > 0 else start - intervals.DAY)


def _latest_quarter(reading: Reading, begin: int, stop: int) -> Found:
    quarter = reading.quarter
    if quarter is not None:
        return reading.found(begin, stop, Precision.QUARTER, lambda: quarter)
    return reading.counted(begin, stop, Precision.QUARTER, lambda today: _stepped("quarter", today, -1))


def _weekend(reading: Reading, match: re.Match[str], sign: int) -> Found:
    """This weekend is the coming one; a Monday paper that looks back means the one just past."""
    begin, stop = match.start(), match.end()

    def make(today: datetime.date) -> Interval:
        start, end = intervals.weekend(today)
        steps = sign
        if not sign and today.weekday() <= 1 and direction(reading, begin, stop)[0] < 0:
            steps = -1
        if match["step"] == "this coming":
            steps = 0
        return start + intervals.WEEK * steps, end + intervals.WEEK * steps

    return reading.counted(begin, stop, Precision.WEEK, make)


def _part(reading: Reading, match: re.Match[str], word: str, named: str) -> Found | None:
    """ "this morning" is today, "last night" yesterday."""
    if word == "last" and named in {"night", "evening"}:
        return reading.counted(match.start(), match.end(), Precision.DAY, lambda today: intervals.day(today - intervals.DAY))
    if word == "this":
        return reading.counted(match.start(), match.end(), Precision.DAY, intervals.day)
    return _anchored(reading, match, "unit", "day") if word in {"next"} else None


def _period(reading: Reading, match: re.Match[str], word: str) -> Found | None:
    """ "the latest period" of a report of results."""
    if word in {"latest", "current"} and reading.quarter is not None:
        return _latest_quarter(reading, match.start(), match.end())
    if word == "latest":
        return _latest_quarter(reading, match.start(), match.end())
    return None


def _named(reading: Reading, match: re.Match[str], kind: str, named: str, sign: int) -> Found | None:
    """A weekday, month, season or feast before, around or after the publication date."""
    begin, stop = match.start(), match.end()
    if not _capital(reading, match.start(kind), kind) or _is_person(reading, kind, named, stop):
        return None
    if kind == "weekday":
        number = calendar.WEEKDAYS[named]
        with_date = date_behind(reading, stop, number)
        if with_date is not None:
            with_date.begin = begin
            return with_date
        return reading.counted(begin, stop, Precision.DAY, lambda today: intervals.day(_weekday(today, number, sign)))
    if kind == "month":
        number = calendar.MONTHS[named.rstrip(".")]
        inner = reading.base(match.start(kind))
        if inner is not None and inner.precision is Precision.DAY and inner.yearly is None:
            inner.begin = begin
            return inner
        if inner is not None and inner.precision is Precision.DAY and inner.yearly is not None:
            yearly_day = inner.yearly
            return reading.counted(begin, inner.stop, Precision.DAY, lambda today: _nearest_year(yearly_day, today, sign))
        return reading.counted(begin, stop, Precision.MONTH, lambda today: _month(today, number, sign))
    if kind == "season":
        number = calendar.SEASONS[named]
        return reading.counted(begin, stop, Precision.SEASON, lambda today: _season(reading, match, today, number, sign))
    return reading.counted(begin, stop, Precision.DAY, lambda today: _nearest_year(lambda year: intervals.feast(named, year), today, sign))


def _capital(reading: Reading, place: int, kind: str) -> bool:
    return kind == "season" or reading.text[place].isupper()


def _is_person(reading: Reading, kind: str, named: str, stop: int) -> bool:
    """ "that April Jones left" names no month."""
    return kind == "month" and named in calendar.NAMESAKES and reading.text[stop : stop + 2].strip()[:1].isupper()


def _weekday(today: datetime.date, number: int, sign: int) -> datetime.date:
    if sign < 0:
        return nearest(today - intervals.DAY, number, -1)
    if sign > 0:
        return nearest(today + intervals.DAY, number, 1)
    return intervals.week(today)[0] + intervals.DAY * number


def _month(today: datetime.date, number: int, sign: int) -> Interval:
    if sign < 0:
        return intervals.months(today.year - (number >= today.month), number)
    if sign > 0:
        return intervals.months(today.year + (number <= today.month), number)
    return intervals.months(today.year, number)


def _season(reading: Reading, match: re.Match[str], today: datetime.date, first_month: int, sign: int) -> Interval:  # noqa: PLR0913
    options = [intervals.season(year, first_month) for year in range(today.year - 2, today.year + 2)]
    if sign < 0:
        return [option for option in options if option[1] <= today][-1]
    if sign > 0:
        return next(option for option in options if option[0] > today)
    current = [option for option in options if option[0] <= today < option[1]]
    if current:
        return current[0]
    if first_month == calendar.SEASONS["winter"]:
        past = direction(reading, match.start(), match.end())[0] < 0
        return [option for option in options if option[1] <= today][-1] if past else next(option for option in options if option[0] > today)
    return intervals.season(today.year, first_month)


def _nearest_year(yearly: object, today: datetime.date, sign: int) -> Interval:
    options: list[Interval] = [yearly(year) for year in (today.year - 1, today.year, today.year + 1)]  # type: ignore[operator]
    if sign < 0:
        return [option for option in options if option[0] < today][-1]
    if sign > 0:
        return next(option for option in options if option[0] > today)
    return options[1]


_ALIKE: Final = frozenset("same corresponding comparable equivalent".split())
_THEN: Final = {"corresponding": 0, "comparable": 0, "equivalent": 0, "that": 0, "same": 0, "following": 1, "next": 1, "previous": -1, "preceding": -1}


def _anchored(reading: Reading, match: re.Match[str], kind: str, named: str) -> Found | None:  # noqa: PLR0911
    """ "that year", "the following Monday", "the previous month": from the date last named."""
    begin, stop, word = match.start(), match.end(), match["step"]
    anchor = reading.near_anchor(begin)
    sign = _THEN[word]
    if kind == "period" or (kind == "unit" and word in _ALIKE):
        same = _same_period(reading, begin, stop, "" if kind == "period" else calendar.UNITS[named])
        if same is not None or kind == "period" or named == "quarter" or word != "same":
            return same
    if kind == "unit" and named in _PLURALS and named != "weekend":
        return None
    if kind in {"unit", "part"} and (named in {"hour", "minute"} or (kind == "part" and word == "same") or (word in _ALIKE and word != "same")):
        return None
    if anchor is None or anchor.start is None:
        if word in {"previous", "preceding"} and kind == "unit" and calendar.UNITS[named] in {"year", "month", "quarter", "week"} and _compares(reading, begin):
            unit = calendar.UNITS[named]
            return reading.counted(begin, stop, calendar.PRECISIONS[unit], lambda today: _stepped(unit, today, -1))
        return hanging(reading, begin, stop) if kind in {"unit", "weekday"} or word in {"following", "previous"} else None
    day = anchor.start
    if kind == "part":
        kind, named = "unit", "day"
    if kind == "unit":
        unit = calendar.UNITS[named]
        unit = "day" if unit == "night" else unit
        if unit == "day" and reading.near_day(begin) is not None:
            anchor = reading.near_day(begin)
            day = anchor.start
        if unit == "day" and anchor.precision not in {Precision.DAY, Precision.INSTANT}:
            return hanging(reading, begin, stop)
        return reading.found(begin, stop, calendar.PRECISIONS[unit], lambda: _stepped(unit, day, sign))
    if not _capital(reading, match.start(kind), kind) or _is_person(reading, kind, named, stop):
        return None
    if kind == "weekday":
        number = calendar.WEEKDAYS[named]
        return reading.found(begin, stop, Precision.DAY, lambda: intervals.day(_weekday(day, number, sign)))
    if kind == "month":
        number = calendar.MONTHS[named.rstrip(".")]
        return reading.found(begin, stop, Precision.MONTH, lambda: _month(day, number, sign))
    if kind == "season":
        number = calendar.SEASONS[named]
        return reading.found(begin, stop, Precision.SEASON, lambda: _season(reading, match, day, number, sign))
    return None


def _compares(reading: Reading, begin: int) -> bool:
    """Whether the words before set something beside the present figure ("than the previous year")."""
    word, place = reading.before(begin)
    if word == "the":
        word, _ = reading.before(place)
    return word in calendar.COMPARING


_LAST_YEAR: Final = pattern(",? (?:(?:of|in) )?(?:(?:the )?(?P<step>last|previous|prior) year|a year (?:ago|earlier|before)|(?P<year>[12][0-9]{3})(?![0-9]))")


def _same_period(reading: Reading, begin: int, stop: int, unit: str) -> Found | None:
    """ "the same period last year", "the same quarter of 2020": the stretch named before, in another year."""
    tail = _LAST_YEAR.match(reading.low, stop)
    if tail is None:
        return None
    anchor = (reading.stretch if unit in {"", "quarter", "half"} else None) or reading.near_anchor(begin)
    if unit not in {"", "quarter", "half"}:
        return _same_unit(reading, begin, tail, anchor, unit)
    base = (anchor.start, anchor.end) if anchor and anchor.start and anchor.end else reading.quarter
    precision = anchor.precision if anchor and anchor.start and anchor.end else Precision.QUARTER
    if base is None:
        if reading.today is None:
            return hanging(reading, begin, tail.end())
        base = _stepped("quarter", reading.today, -1)
    start, end = base
    years = int(tail["year"]) - start.year if tail["year"] else -1
    if precision in {Precision.YEAR, Precision.DECADE} and end - start > intervals.DAY * 366:
        return None
    return reading.found(begin, tail.end(), precision, lambda: intervals.moved((start, end), "year", years))


def _same_unit(reading: Reading, begin: int, tail: re.Match[str], anchor: Found | None, unit: str) -> Found | None:
    """ "the same month last year", "the same weekend of 2019"."""
    if unit not in {"day", "week", "weekend", "month"} or anchor is None or anchor.start is None:
        return hanging(reading, begin, tail.end()) if unit in {"day", "week", "weekend", "month"} else None
    start = anchor.start
    years = int(tail["year"]) - start.year if tail["year"] else -1
    return reading.found(begin, tail.end(), calendar.PRECISIONS[unit], lambda: intervals.containing(unit, intervals.shift(start, "year", years)))
