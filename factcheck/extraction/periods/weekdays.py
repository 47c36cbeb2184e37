"""Weekdays, the words for yesterday and tomorrow, and parts of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import PART_OF_DAY, pattern, words
from factcheck.extraction.periods.tense import direction
from factcheck.language.english import calendar
from factcheck.model.values import Precision

if TYPE_CHECKING:
    import datetime

    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Reading

_FULL: Final = words(word for word in calendar.WEEKDAYS if len(word) > 5)  # noqa: PLR2004  # "monday" is the shortest full name
_SHORT: Final = words(word for word in calendar.WEEKDAYS if len(word) <= 5)  # noqa: PLR2004
_WEEKDAY: Final = pattern(f"(?P<full>{_FULL})(?![a-z])|(?P<short>{_SHORT})(?![a-z])\\.?")
_TO_DATE: Final = pattern(f"(?:,? ?(?:the )?(?:{PART_OF_DAY})?,? ?\\(?(?:on )?(?:the )?)(?=[0-9]|[a-z]{{3}})")
_PART: Final = pattern(f"(?: |-)(?:(?:early|late|mid)_)?(?:{PART_OF_DAY}|overnight)(?![a-z])")
_HABIT: Final = pattern(f"(?:(?:,|,? and|,? or) {_FULL}){{0,6}} (?:early |late )?{PART_OF_DAY}s(?![a-z])")
_EACH: Final = pattern(" (?:of|in) (?:each|every|the) (?:month|year|week)(?![a-z])")
_WEEK: Final = pattern(
    ",? (?:of )?(?:(?P<step>last|this|next) week(?![a-z-])|(?:the )?(?P<anchored>following|previous|same|that|next) week(?![a-z-])|(?P<after>week)(?= ?[.,;)]))",
)
_STEPS: Final = {"last": -1, "this": 0, "next": 1, "following": 1, "previous": -1, "same": 0, "that": 0}
_THE: Final = pattern(" the (?=[0-9]{1,2}(?:st|nd|rd|th))")


def weekday(reading: Reading, at: int) -> Found | None:
    """ "Tuesday", "Tuesday night", "Tuesday, Nov. 5, 2024", "Tuesday of last week"; "on Tuesdays" names no date."""
    match = _WEEKDAY.match(reading.low, at)
    if match is None or not reading.text[at].isupper():
        return None
    number = calendar.WEEKDAYS[match.group().rstrip(".")]
    with_date = date_behind(reading, match.end(), number)
    if with_date is not None:
        with_date.begin = at
        return with_date
    if match["short"] or _is_name(reading, at, match.end()):
        return None
    stop = match.end()
    part = _PART.match(reading.low, stop)
    if part is not None:
        stop = part.end()
    told = _in_tale(reading, at, number, stop)
    if told is not None:
        return told if told.stop else None
    week = _WEEK.match(reading.low, stop)
    if week is not None:
        found = _of_week(reading, at, week.end(), number, week[week.lastgroup or ""])
        if found is not None:
            return found
    return by_tense(reading, at, stop, number)


def _in_tale(reading: Reading, at: int, number: int, stop: int) -> Found | None:
    """ "the Saturday" of a tale follows the day told last; "a bright Saturday" is that very day, or else no certain one."""
    word, place = reading.before(at)
    if word == "the":
        anchor = reading.near_anchor(at)
        if anchor is None or anchor.start is None or anchor.deictic or anchor.precision not in {Precision.DAY, Precision.WEEK}:
            return None
        first = anchor.start
        return reading.found(at, stop, Precision.DAY, lambda: intervals.day(nearest(first, number, 1)))
    if word not in {"a", "an", "one"}:
        if not word.isalpha() or word in _NO_ADJECTIVES or reading.before(place)[0] not in {"a", "an", "one"} or reading.text[place].isupper():
            return None
    day = reading.near_day(at)
    if day is not None and day.start is not None and day.start.weekday() == number:
        first = day.start
        return reading.found(at, stop, Precision.DAY, lambda: intervals.day(first))
    return reading.unresolved(0, 0, "an indefinite weekday")


_NO_ADJECTIVES: Final = frozenset(
    "on for by since until after before last next this that of at late early from to and or said told week month year day news".split(),
)


def by_tense(reading: Reading, begin: int, stop: int, number: int) -> Found:
    """The most recent such day, the day of publication included; the next one where the words speak of what is to come."""
    if reading.today is None:
        return reading.counted(begin, stop, Precision.DAY, intervals.day)
    sign, _ = direction(reading, begin, stop)
    return reading.counted(begin, stop, Precision.DAY, lambda today: intervals.day(nearest(today, number, 1 if sign > 0 else -1)))


def nearest(today: datetime.date, number: int, sign: int) -> datetime.date:
    """The nearest such weekday on or before a day, or on or after it."""
    if sign > 0:
        return today + intervals.DAY * ((number - today.weekday()) % 7)
    return today - intervals.DAY * ((today.weekday() - number) % 7)


_TIME_LEADS: Final = frozenset("on by since until till from after before last next this late early through between and or to of for the".split())


def _is_name(reading: Reading, at: int, stop: int) -> bool:
    """ "Black Friday", "Mail on Sunday", "every Monday"."""
    before, place = reading.before(at)
    if before in calendar.WEEKDAY_NAMES_OF["before"]:
        return True
    if before == "on" and reading.before(place)[0] == "mail":
        return True
    behind = reading.low[stop + 1 : stop + 12].split(" ", 1)[0].rstrip(",.'")
    if behind in calendar.WEEKDAY_NAMES_OF["after"] and reading.text[stop + 1 : stop + 2].isupper():
        return True
    if reading.low[stop : stop + 1] == "-" and reading.text[stop + 1 : stop + 2].isupper() and reading.text[stop + 1 : stop + 4].lower() not in calendar.WEEKDAYS:
        return True
    if reading.low[stop : stop + 1] == " " and reading.text[stop + 1 : stop + 2].isupper() and before.isalpha() and reading.text[place].isupper():
        behind_word = reading.low[stop + 1 : stop + 14].split(" ", 1)[0]
        if before not in _TIME_LEADS and behind_word not in calendar.MONTHS and behind_word not in {"the", "in", "a", "as", "after", "when", "at", "and", "but", "he", "she"}:
            return True
    if _HABIT.match(reading.low, stop) or _EACH.match(reading.low, stop):
        return True
    return reading.low.startswith((" night football", " night live", " evening post"), stop)


def date_behind(reading: Reading, stop: int, number: int) -> Found | None:
    """The date that a weekday stands before; it chooses the year if none is written."""
    gap = _TO_DATE.match(reading.low, stop)
    if gap is None:
        return None
    place = gap.end()
    trigger = reading.grammar.trigger.match(reading.low, place)
    if trigger is None:
        return None
    word = trigger.group()
    if not (word[0] <= "9" or word in calendar.MONTHS):
        return None
    found = reading.core(trigger)
    if found is None or found.precision not in {Precision.DAY, Precision.INSTANT} or found.companions or found.deictic:
        return None
    if reading.text[place - 1] == "(" and reading.low[found.stop : found.stop + 1] == ")":
        found.stop += 1
    found.weekday = number
    return found


def _of_week(reading: Reading, begin: int, stop: int, number: int, word: str) -> Found | None:
    """A weekday of last week, or "Friday week", a week after the coming Friday."""
    if word == "week":
        return reading.counted(begin, stop, Precision.DAY, lambda today: intervals.day(nearest(today, number, 1) + intervals.WEEK))
    if word in {"last", "this", "next"}:
        return reading.counted(begin, stop, Precision.DAY, lambda today: _in_week(today, number, _STEPS[word]))
    anchor = reading.near_anchor(begin)
    if anchor is None or anchor.start is None:
        return None
    day = anchor.start
    return reading.found(begin, stop, Precision.DAY, lambda: _in_week(day, number, _STEPS[word]))


def _in_week(day: datetime.date, number: int, step: int) -> Interval:
    return intervals.day(intervals.week(day)[0] + intervals.DAY * (number + 7 * step))


_DAY_WORD: Final = pattern(f"(?P<word>yesterday|today|tomorrow|tonight)(?![a-z])(?: ?-?(?:{PART_OF_DAY})(?![a-z]))?")


def day_word(reading: Reading, at: int) -> Found | None:
    """ "yesterday", "tomorrow morning", "the day before yesterday"."""
    match = _DAY_WORD.match(reading.low, at)
    if match is None:
        return None
    distance = calendar.DAY_WORDS[match["word"]]
    return reading.counted(at, match.end(), Precision.DAY, lambda today: intervals.day(today + intervals.DAY * distance))


def overnight(reading: Reading, at: int) -> Found | None:
    """The night before publication: two days of the calendar; "overnight on Tuesday" is read with its weekday."""
    if reading.low.startswith(("overnight-", "overnight stay", "overnight success", "overnight train", "overnight flight", "overnight bus"), at):
        return None
    stop = at + len("overnight")
    return reading.counted(at, stop, Precision.DAY, lambda today: (today - intervals.DAY, today + intervals.DAY))


_PART_OF: Final = pattern(f"(?P<part>(?:{PART_OF_DAY}|hours)(?= of| on)|weekend(?= of)|week(?= of)|month(?= of)|year(?= of))(?: of| on)(?= )")
_AHEAD: Final = pattern(f"(?P<unit>week|fortnight) (?:(?P<word>today|tomorrow)|on (?P<weekday>{_FULL}))(?![a-z])")
_WEEK_FROM: Final = pattern("week (?:(?P<from>beginning|starting|commencing)|(?P<to>ending|ended|to))(?= )")


def part_of(reading: Reading, at: int) -> Found | None:
    """ "the night of 3 May", "the week of March 3", "the weekend of 5-6 July", "the month of June"."""
    match = _PART_OF.match(reading.low, at)
    if match is None:
        return _week_around(reading, at) or _week_ahead(reading, at)
    unit = match["part"]
    inner = reading.base(match.end() + 1)
    if inner is None or inner.begin - match.end() > 6:  # noqa: PLR2004  # " of the "
        return None
    if unit in {"week", "weekend"}:
        if inner.precision is not Precision.DAY:
            return None
        return _widened(inner, at, unit)
    if unit in {"month", "year"} and inner.precision.value != unit:
        return None
    if inner.companions:
        return None
    inner.begin = at
    return inner


def _week_around(reading: Reading, at: int) -> Found | None:
    """ "the week beginning 3 March", "the week ended 28 March"."""
    match = _WEEK_FROM.match(reading.low, at)
    inner = reading.base(match.end() + 1) if match else None
    if match is None or inner is None or inner.precision is not Precision.DAY:
        return None
    return _widened(inner, at, "from" if match["from"] else "to")


def _week_ahead(reading: Reading, at: int) -> Found | None:
    """ "a week on Friday", "a fortnight today": counted from the coming day."""
    match = _AHEAD.match(reading.low, at)
    before, place = reading.before(at)
    if match is None or before not in {"a", "two"} or (match["weekday"] and not reading.text[match.start("weekday")].isupper()):
        return None
    weeks = (2 if match["unit"] == "fortnight" else 1) * (2 if before == "two" else 1)

    def make(today: datetime.date) -> Interval:
        if match["word"]:
            first = today + intervals.DAY * calendar.DAY_WORDS[match["word"]]
        else:
            first = nearest(today, calendar.WEEKDAYS[match["weekday"]], 1)
        return intervals.day(first + intervals.WEEK * weeks)

    return reading.counted(place, match.end(), Precision.DAY, make)


_WIDENERS: Final = {
    "week": lambda start, end: (intervals.week(start)[0], intervals.week(end - intervals.DAY)[1]),  # noqa: ARG005
    "weekend": lambda start, end: _weekend_near(start) if end - start <= intervals.DAY else (start, end),
    "from": lambda start, end: (start, start + intervals.WEEK),  # noqa: ARG005
    "to": lambda start, end: (end - intervals.WEEK, end),  # noqa: ARG005
}


def _weekend_near(day: datetime.date) -> Interval:
    return intervals.weekend(day - intervals.DAY * 2 if day.weekday() == 0 else day)


def _widened(inner: Found, begin: int, how: str) -> Found:
    """A day widened to a week or weekend, whether its year is known or not."""
    widen = _WIDENERS[how]
    inner.begin, inner.precision = begin, Precision.WEEK
    if inner.yearly is not None:
        yearly = inner.yearly
        inner.yearly = lambda year: widen(*yearly(year))
        if how == "weekend":
            inner.weekday = 5
    elif inner.start is not None and inner.end is not None:
        inner.start, inner.end = widen(inner.start, inner.end)
    return inner
