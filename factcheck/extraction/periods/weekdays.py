"""Weekdays, the words for yesterday and tomorrow, and days widened to their week."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.choosing import choose_year
from factcheck.extraction.periods.patterns import COUNT, PART_OF_DAY, SHORT_WEEKDAY, WEEKDAY, count, pattern
from factcheck.extraction.periods.tense import direction
from factcheck.language.english import calendar, dating
from factcheck.model.values import Precision

if TYPE_CHECKING:
    import datetime

    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Place, Reading
    from factcheck.model.values import Period

_WEEKDAY: Final = pattern(f"(?P<full>{WEEKDAY})(?![a-z])|(?P<short>{SHORT_WEEKDAY})(?![a-z])\\.?")
_TO_DATE: Final = pattern(f"(?:,? ?(?:the )?(?:{PART_OF_DAY})?,? ?\\(?(?:on )?(?:the )?)(?=[0-9]|[a-z]{{3}})")
_PART: Final = pattern(f"(?: |-)(?:(?:early|late|mid)_)?(?:{PART_OF_DAY}|overnight|[ap]m)(?![a-z])")
_WEEK: Final = pattern(
    ",? (?:of )?(?:(?P<step>last|this|next) week(?![a-z-])|(?:the )?(?P<anchored>following|previous|same|that|next) week(?![a-z-])"
    "|(?P<after>week|fortnight)(?= ?[.,;)]| (?:to|at|for|when|and|but|in)(?![a-z])|$|\\v))",
)
_HABIT: Final = pattern(
    f"(?:(?:,|,? and|,? or) {WEEKDAY}){{0,6}} (?:early |late )?{PART_OF_DAY}s(?![a-z])"
    "| (?:of|in) (?:each|every|the) (?:month|year|week)(?![a-z])",
)
_NAMED_AFTER: Final = (" night football", " night live", " evening post")
_STEPS: Final = {"last": -1, "this": 0, "next": 1, "following": 1, "previous": -1, "same": 0, "that": 0}
_ARTICLES: Final = frozenset("a an one".split())


def weekday(reading: Reading, at: int) -> Found | None:
    """Read "Tuesday", "Tuesday night", "Tuesday, Nov. 5, 2024", "Tuesday of last week"; "on Tuesdays" names no date."""
    match = _WEEKDAY.match(reading.low, at)
    if match is None or not reading.text[at].isupper():
        return None
    number = calendar.WEEKDAYS[match.group().rstrip(".")]
    with_date = date_behind(reading, match.end(), number)
    if with_date is not None:
        with_date.begin = at
        return with_date
    part = _PART.match(reading.low, match.end())
    place = at, part.end() if part else match.end()
    if (match["short"] and part is None) or _is_name(reading, at, match.end()) or _is_indefinite(reading, place, number):
        return None
    beside = _beside_date(reading, place, number)
    if beside is not None:
        return beside
    week = _WEEK.match(reading.low, place[1])
    return (_of_week(reading, place, number, week) if week else None) or _told(reading, place, number) or _by_tense(reading, place, number)


_AGO: Final = pattern(f"(?P<weekday>{WEEKDAY})s ago(?![a-z])")
_COUNT_BEFORE: Final = pattern(f"(?:^|[^a-z0-9])(?P<count>{COUNT}) $")


def weekdays_ago(reading: Reading, at: int) -> Found | None:
    """Read "two Sundays ago": the most recent one counts as the first."""
    match = _AGO.match(reading.low, at)
    start = max(0, at - 24)
    number = _COUNT_BEFORE.search(reading.low[start:at]) if match else None
    if match is None or number is None:
        return None
    weekday, weeks = calendar.WEEKDAYS[match["weekday"]], count(number["count"])

    def make(today: datetime.date) -> Interval:
        return intervals.day(intervals.nearest_weekday(today - intervals.DAY, weekday, -1) - intervals.WEEK * (weeks - 1))

    return reading.counted((start + number.start("count"), match.end()), Precision.DAY, make)


GAP: Final = 6
"""Characters of the words " of the " between a part and its whole."""

_BESIDE: Final = pattern(
    " (?:(?P<last>before last)(?![a-z]| [a-z]*(?:day|week|month|year|spring|summer|autumn|winter|christmas|easter)(?![a-z]))"
    "|(?P<after>after|following)(?= )|(?P<before>before|preceding)(?= ))",
)


def _last_but_one(today: datetime.date, number: int) -> datetime.date:
    return intervals.step_to_weekday(today, number, -1) - intervals.WEEK


def _beside_date(reading: Reading, place: Place, number: int) -> Found | None:
    """Read "the Wednesday after Easter 2028": the first such day after a date, or the last before it."""
    match = _BESIDE.match(reading.low, place[1])
    if match is None or reading.before(place[0])[0] != "the":
        return None
    if match["last"]:
        return reading.counted((place[0], match.end()), Precision.DAY, lambda today: intervals.day(_last_but_one(today, number)))
    inner = reading.base(match.end() + 1)
    if inner is None or inner.begin - match.end() > GAP or inner.companions:
        return reading.hanging(place)
    choose_year(reading, inner, 0)
    if inner.interval is None:
        return reading.hanging(place)
    start, end = inner.interval
    sign = 1 if match["after"] else -1
    day = end if match["after"] else start - intervals.DAY
    return reading.found((place[0], inner.stop), Precision.DAY, lambda: intervals.day(intervals.nearest_weekday(day, number, sign)))


_INCLUDING: Final = len("up to and including ")


def _by_tense(reading: Reading, place: Place, number: int) -> Found:
    """The most recent such day, the day of publication included; the next one where the words speak of what is to come."""
    sign = direction(reading, *place)[0] if reading.today is not None else 0
    word, begin = reading.before(place[0])
    closes = word in {"until", "till", "by"} or (word in {"to", "through"} and not reading.before(begin)[0][:1].isdigit())
    ahead = sign > 0 or (sign == 0 and closes)
    ahead = ahead or reading.left(place[0], _INCLUDING).endswith("up to and including ")
    return reading.counted(place, Precision.DAY, lambda today: intervals.day(intervals.nearest_weekday(today, number, 1 if ahead else -1)))


def _is_name(reading: Reading, at: int, stop: int) -> bool:
    """Whether a weekday is part of a name or a habit: "Black Friday", "Mail on Sunday", "every Monday", "Friday mornings"."""
    before, place = reading.before(at)
    if before in calendar.WEEKDAY_NAMES_OF["before"] or (before == "on" and reading.before(place)[0] == "mail"):
        return True
    behind, capital = reading.word_at(stop), reading.text[stop + 1 : stop + 2].isupper()
    if before in calendar.CALENDAR_NAMING or (before in _NAMED_BY and capital and _is_named_after(behind)):
        return True
    if behind in calendar.WEEKLY or (capital and behind in calendar.WEEKDAY_NAMES_OF["after"]):
        return True
    if reading.low[stop : stop + 1] == "-" and capital and behind not in calendar.WEEKDAYS:  # "Summer Friday-Orr"
        return reading.low[stop + 1 : stop + 4] not in calendar.WEEKDAYS
    habit = reading.low.startswith(_NAMED_AFTER, stop) or _HABIT.match(reading.low, stop) is not None
    return habit or (capital and _is_person(reading, (before, place), stop, behind))


_NAMED_BY: Final = frozenset(("the", "a", "an"))


def _is_named_after(behind: str) -> bool:
    """Whether a capitalised word behind "the Sunday" makes the two a name: the Sunday Tribune."""
    return behind not in calendar.MONTHS and behind not in calendar.DAY_PARTS and behind.isalpha()


def _is_person(reading: Reading, before: tuple[str, int], stop: int, behind: str) -> bool:
    """Whether a weekday is a first name: "Lieutenant Friday Orr", "Sunday Holm sat down"."""
    word, place = before
    titled = word.isalpha() and reading.text[place].isupper() and word not in dating.BEFORE_WEEKDAY
    if not titled and not reading.opens_name(before, stop):
        return False
    return behind not in calendar.MONTHS and behind not in dating.BEHIND_WEEKDAY and behind not in calendar.DAY_PARTS


def date_behind(reading: Reading, stop: int, number: int) -> Found | None:
    """The date that a weekday stands before; the weekday helps to choose its year if none is written."""
    gap = _TO_DATE.match(reading.low, stop)
    trigger = reading.grammar.trigger.match(reading.low, gap.end()) if gap else None
    if gap is None or trigger is None or not (trigger.group()[0] <= "9" or trigger.group() in calendar.MONTHS):
        return None
    found = reading.core(trigger.group(), trigger.start())
    if found is None or found.precision not in (Precision.DAY, Precision.INSTANT) or found.companions or found.deictic:
        return None
    if reading.text[gap.end() - 1] == "(" and reading.low[found.stop : found.stop + 1] == ")":
        found.stop += 1
    found.weekday = number
    return found


def _of_week(reading: Reading, place: Place, number: int, week: re.Match[str]) -> Found | None:
    """A weekday of last week, or "Friday week", a week after the coming Friday."""
    longer = place[0], week.end()
    if week["after"]:
        weeks = 2 if week["after"] == "fortnight" else 1
        return reading.counted(longer, Precision.DAY, lambda today: intervals.day(coming(today, number) + intervals.WEEK * weeks))
    if week["step"]:
        return reading.counted(longer, Precision.DAY, lambda today: _in_week(today, number, _STEPS[week["step"]]))
    anchor = reading.near_anchor(place[0])
    if anchor is None or anchor.start is None:
        return None
    day = anchor.start
    return reading.found(longer, Precision.DAY, lambda: _in_week(day, number, _STEPS[week["anchored"]]))


def coming(today: datetime.date, number: int) -> datetime.date:
    """The first such weekday from a day on."""
    return intervals.nearest_weekday(today, number, 1)


def _in_week(day: datetime.date, number: int, step: int) -> Interval:
    return intervals.day(intervals.week(day)[0] + intervals.DAY * (number + 7 * step))


def _is_indefinite(reading: Reading, place: Place, number: int) -> bool:
    """Whether "a Saturday" or "a bright Saturday" names no certain day, since no such day was told just before."""
    if not _has_article(reading, place):
        return False
    day = reading.near_day(place[0])
    return day is None or day.start is None or day.start.weekday() != number


def _has_article(reading: Reading, place: Place) -> bool:
    """Whether the article before a weekday is its own, as in "on a Friday in May", and not that of a noun: "in a Friday interview"."""
    word, begin = reading.before(place[0])
    if word in calendar.WEATHER:
        word, _ = reading.before(begin)
    behind = reading.word_at(place[1])
    return word in _ARTICLES and not (behind[:1].isalpha() and behind not in dating.CLAUSE_WORDS)


def _told(reading: Reading, place: Place, number: int) -> Found | None:
    """Read "the Saturday" of a tale as the first after the day told last, and "a bright Saturday" as that very day."""
    day = reading.near_day(place[0])
    if day is not None and day.start is not None and _has_article(reading, place):
        start = day.start
        return reading.found(place, Precision.DAY, lambda: intervals.day(start))
    anchor = reading.near_anchor(place[0])
    if reading.before(place[0])[0] != "the" or anchor is None or anchor.start is None or anchor.deictic:
        return None
    if anchor.precision not in (Precision.DAY, Precision.WEEK):
        return None
    first = anchor.start
    if anchor.weekday >= 0:  # what its writer takes for a Sunday, be it one or not
        return reading.found(place, Precision.DAY, lambda: intervals.day(first + intervals.DAY * ((number - anchor.weekday) % 7)))
    return reading.found(place, Precision.DAY, lambda: intervals.day(intervals.nearest_weekday(first, number, 1)))


_WRITTEN: Final = re.compile(f"(?i:{WEEKDAY}|(?:{SHORT_WEEKDAY})(?=[.,]? [0-9A-Z]))")


def wrong_weekday(text: str, period: Period) -> str:
    """Say which weekday a date falls on if another is written beside it ("Monday, March 26, 2025"); empty where nothing is wrong.

    The period itself goes by the date: of the two, the weekday is the one that writers get wrong.
    """
    start, end = period.start, period.end
    written = _WRITTEN.search(text, period.span.start, period.span.end)
    if written is None or start is None or end is None or period.precision not in (Precision.DAY, Precision.INSTANT):
        return ""
    single = end - start <= intervals.DAY
    if not single or start.weekday() == calendar.WEEKDAYS[written.group().lower()]:
        return ""
    date = f"{start.day} {calendar.MONTH_NAMES[start.month - 1]} {start.year}"
    return f"{date} is a {calendar.WEEKDAY_NAMES[start.weekday()]}, not a {written.group()}"


_DAY_WORD: Final = pattern(f"(?P<word>yesterday|today|tomorrow|tonight)(?![a-z])(?: ?-?(?:{PART_OF_DAY})(?![a-z]))?")
_ON_DAY: Final = pattern(" (?:on )?(?=[a-z0-9])")


def day_word(reading: Reading, at: int) -> Found | None:
    """Read "yesterday" and "tomorrow morning"."""
    match = _DAY_WORD.match(reading.low, at)
    if match is None:
        return None
    distance = calendar.DAY_WORDS[match["word"]]
    if reading.text[at].isupper() and _is_title(reading, at, match.end("word")):
        return None
    if distance > 0 and _is_someday(reading, at):
        return None
    return reading.counted((at, match.end()), Precision.DAY, lambda today: intervals.day(today + intervals.DAY * distance))


def _is_title(reading: Reading, at: int, stop: int) -> bool:
    """Whether a capital makes "Today" a name: the USA Today, on NBC's "Today"."""
    word, place = reading.before(at)
    if reading.low[at - 1 : at] in _QUOTES and reading.low[stop : stop + 1] in _QUOTES and at:
        return True
    return word == "usa" or (word == "the" and reading.capital(stop) is False and reading.word_at(stop) in _SHOWS and place >= 0)


_QUOTES: Final = frozenset("\"'“”")
_SHOWS: Final = frozenset("show programme program newspaper".split())


def _is_someday(reading: Reading, at: int) -> bool:
    """Whether "tomorrow" stands for the future: "the people of tomorrow", "a better tomorrow"."""
    word, place = reading.before(at)
    if word in {"a", "better", "brighter"}:
        return True
    return word == "of" and reading.before(place)[0] not in _PARTS_OF_DAYS


_PARTS_OF_DAYS: Final = frozenset((*calendar.DAY_PARTS, *calendar.EDGES, "as", "hours", "course", "ahead", "instead"))


def overnight(reading: Reading, at: int) -> Found | None:
    """Read "overnight" as the night before publication, or the one to come; "overnight on Thursday" as that day."""
    if reading.low.startswith(dating.NO_NIGHTS, at):
        return None
    place = at, at + len("overnight")
    on = _ON_DAY.match(reading.low, place[1])
    inner = reading.opening(on.end()) if on else None
    if inner is not None and inner.precision is Precision.DAY and not inner.companions:
        inner.begin = at
        return inner
    later = intervals.DAY * (reading.today is not None and direction(reading, *place)[0] > 0)
    return reading.counted(place, Precision.DAY, lambda today: (today - intervals.DAY + later, today + intervals.DAY + later))
