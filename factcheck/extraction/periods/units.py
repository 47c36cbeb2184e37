"""Expressions of a number and a unit: two weeks ago, a year earlier, in six months, within five years."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final, Protocol

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.anchored import beside, counted_from, counted_from_event, event
from factcheck.extraction.periods.patterns import COUNT, UNIT, WEEKDAY, count, pattern
from factcheck.extraction.periods.present import in_hand, of_now, results_stretch, trades, window_ended, year_words
from factcheck.extraction.periods.relative import around_today
from factcheck.extraction.periods.tense import direction, sign_before
from factcheck.language.english import calendar, dating
from factcheck.model.values import Modifier, Precision

if TYPE_CHECKING:
    import datetime
    import re

    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Place, Reading

_WITH_UNIT: Final = pattern(
    f"(?P<unit>{UNIT})(?![a-z])(?:(?:_or (?:so|two|three|more))?"
    "(?:_(?P<ago>ago|previously)|_(?P<earlier>earlier(?! than)|before|prior|beforehand)"
    "|_(?P<later>later(?! than)|after|afterwards|afterward)|_(?P<on>on)"
    "| (?P<hence>from now|hence|from today)|(?P<time>'s?_time)|_(?P<old>old|long|olds))(?![a-z]))?",
)
_NUMBER: Final = pattern(
    "(?:^|[^a-z0-9$£€.,-])"
    "(?P<whole>(?P<lead>in|within|inside|over|after|for|every|first|than) )?"
    "(?P<about>(?:about|around|roughly|nearly|almost|some|exactly|only|just|over|barely|just over|just under|more than|less than|at least"
    "|up to|approximately) )?"
    "(?P<number>(?P<part>half an?|(?:a )?quarter of a|(?:a )?quarter)"
    "|(?P<vague>a few|several|many|a couple of|some|few|countless|a number of|the|those|recent)"
    f"|(?P<million>[0-9.]+ (?:million|billion))|(?P<count>{COUNT}))"
    "(?P<half> and a half|½|\\.5)?(?: (?:full|short|calendar|consecutive|long|whole))?_$",
)
_LOOK_BACK: Final = 48
_HALF: Final = Fraction(1, 2)
_PARTS: Final = {("half", "century"): 50, ("half", "decade"): 5, ("quarter", "century"): 25}
_RECORD: Final = pattern(
    "(?:^|[^a-z])(?:[a-z]{3,12}est|most|least|first|only|worst|best|last|once|twice|times|low|high|more|less)(?![a-z])(?P<since>[^.;,]{0,60})$",
)
_DAY_UNITS: Final = frozenset("day night week weekend fortnight".split())
_HOURS: Final = 24


def unit(reading: Reading, at: int) -> Found | None:
    """Read everything that opens with a number and a unit, or with a unit alone."""
    match = _WITH_UNIT.match(reading.low, at)
    if match is None or match["old"]:
        return None
    name = calendar.UNITS[match["unit"]]
    alone = match.lastgroup in {"unit", "on"} or reading.low.startswith(" last", match.end("earlier"))
    if alone and match["unit"] == name and reading.low[at - 4 : at] == "mid-":
        return in_hand(reading, (at, match.end("unit")), name)
    if match["unit"] != name and reading.low.startswith((" ahead", " to come"), match.end("unit")):
        return _to_come(reading, at, match.end("unit"))
    if alone and _BEFORE_LAST.match(reading.low, match.end("unit")) and reading.before(at)[0] == "the":
        return _before_last(reading, (at, match.end("unit") + len(" before last")), name)
    found = year_words(reading, at) or window_ended(reading, at) or _with_number(reading, match, name)
    return found or (of_now(reading, (at, match.end("unit")), name) if alone and match["unit"] == name else None)


_BEFORE_LAST: Final = pattern(
    " before last(?![a-z]| [a-z]*(?:day|week|month|year|spring|summer|autumn|winter|christmas|easter)(?![a-z]))",
)


def _before_last(reading: Reading, place: Place, name: str) -> Found:
    """Read "the month before last" and "the night before last"."""

    def make(today: datetime.date) -> Interval:
        last = intervals.stepped(name, today, -1)
        return intervals.stepped(name, last[0], -1)

    return reading.counted(place, calendar.PRECISIONS[name], make)


def _to_come(reading: Reading, at: int, stop: int) -> Found | None:
    """Read "the weeks ahead" and "the years to come": no certain time."""
    if reading.before(at)[0] not in {"the", "in", "coming"}:
        return None
    return reading.vague((at, stop + len(" ahead" if reading.low.startswith(" ahead", stop) else " to come")))


def _with_number(reading: Reading, match: re.Match[str], name: str) -> Found | None:
    """Read the number before a unit and go by the word behind it."""
    at = match.start()
    start = max(0, at - _LOOK_BACK)
    number = _NUMBER.search(reading.low[start:at])
    kind = match.lastgroup or "unit"
    if number is None:
        plural = match["unit"] != name
        if kind == "later" and plural and reading.before(at)[0] not in dating.BEFORE_HOURS_OF_DAY:
            return reading.hanging(match.span())  # "Hours later, ..."
        return reading.vague(match.span()) if kind == "ago" and plural else None  # "years ago"
    place = start + number.start("about" if number["about"] and not number["vague"] else "number"), match.end()
    if kind == "unit":
        return _ahead(reading, (start + number.start("whole"), match.end()), number, name) if number["count"] and number["whole"] else None
    if number["vague"]:
        return _vague(reading, match, place, number["vague"])
    if kind == "ago" and number["part"]:
        return _part_ago(reading, place, number["part"], name)
    if kind == "ago" and number["million"]:
        return reading.unresolved(place, f"outside the years 1 to 9999: {reading.surface(place)}")
    if not number["count"] or kind == "on":
        return None
    halves = _HALF if number["half"] is not None and name == "year" else 0
    found = _READERS[kind](reading, match, place, count(number["count"]) + halves)
    if found is not None and number["about"] and number["about"].strip() in dating.ROUNDING:
        found.modifier = Modifier.ABOUT
    return found


def _vague(reading: Reading, match: re.Match[str], place: Place, word: str) -> Found | None:
    """Read "a few weeks ago", and "the day before" which hangs on the day before it."""
    if match["on"]:
        return None
    if match["ago"] or word not in {"the", "those", "some", "many"}:
        return reading.vague(place)
    name = calendar.UNITS[match["unit"]]
    beside_named = match["later"] or (match["earlier"] and match["earlier"] != "prior")
    if word != "the" or match["unit"] != name or name in {"hour", "minute"} or not beside_named:
        return None
    if name == "weekend" and reading.low[match.end() + 1 : match.end() + 2].isalpha():
        return of_now(reading, (match.start(), match.end("unit")), name)  # "the weekend before colder air arrives"
    return beside(reading, place, name, -1 if match["earlier"] else 1)


def _part_ago(reading: Reading, place: Place, part: str, name: str) -> Found | None:
    """Read "half a century ago": about that year."""
    years = _PARTS.get(("half" if "half" in part else "quarter", name))
    if years is None:
        return None
    found = reading.counted(place, Precision.YEAR, lambda today: intervals.year(today.year - years))
    found.modifier = Modifier.ABOUT
    return found


_TAIL: Final = pattern(
    "(?:,? (?:(?P<same>today|yesterday|tomorrow)|(?P<this>this|last|next) (?P<unit>week|month|weekend)"
    f"|(?:on |last |this )?(?P<weekday>{WEEKDAY}))(?![a-z]))",
)
_STEPS: Final = {"last": -1, "this": 0, "next": 1}


def _target(name: str) -> str:
    """How finely a distance in such units names a time: weeks ago are a day, months ago a month, longer spans a year."""
    return "day" if name in _DAY_UNITS else name if name in {"month", "quarter"} else "year"


class _Reader(Protocol):
    """What reads a distance in time behind its number, which may have half a year in it."""

    def __call__(self, reading: Reading, match: re.Match[str], place: Place, number: int | Fraction) -> Found | None:
        """The expression, or None where it is no time."""


def _ago(reading: Reading, match: re.Match[str], place: Place, number: int | Fraction) -> Found | None:
    """Read "two weeks ago", "a year ago this week", and a figure of results "from 5 million a year ago"."""
    name = calendar.UNITS[match["unit"]]
    if name in {"hour", "minute"}:
        return _hours_ago(reading, place, name, number)
    tail = _TAIL.match(reading.low, place[1])
    found = _ago_tail(reading, place[0], tail, name, number) if tail else None
    if found is None and name == "year" and number == 1:
        found = results_stretch(reading, place)
    if found is not None:
        return found
    target = _target(name)

    def make(today: datetime.date) -> Interval:
        return intervals.containing(target, intervals.shift(today, name, -number))

    return reading.counted(place, calendar.PRECISIONS[target], make)


def _hours_ago(reading: Reading, place: Place, name: str, number: int | Fraction) -> Found:
    """Count whole days of hours as days; fewer need the hour of publication."""
    if name == "hour" and number % _HOURS == 0:
        return reading.counted(place, Precision.DAY, lambda today: intervals.day(today - intervals.DAY * (number // _HOURS)))
    return reading.unresolved(place, f"the hour of publication is unknown: {reading.surface(place)}")


def _ago_tail(reading: Reading, begin: int, tail: re.Match[str], name: str, number: int | Fraction) -> Found | None:
    """Read "a year ago today", "two weeks ago on Tuesday", "ten years ago this month"."""
    place = begin, tail.end()
    if tail["same"]:
        extra = intervals.DAY * calendar.DAY_WORDS[tail["same"]]
        return reading.counted(place, Precision.DAY, lambda today: intervals.day(intervals.shift(today + extra, name, -number)))
    if tail["weekday"]:
        if not reading.text[tail.start("weekday")].isupper() or name in {"day", "night"}:
            return None
        weekday = calendar.WEEKDAYS[tail["weekday"]]
        return reading.counted(place, Precision.DAY, lambda today: _weekday_ago(today, weekday, name, number))
    step, target = _STEPS[tail["this"]], tail["unit"]
    if step and target == "weekend":
        return None

    def make(today: datetime.date) -> Interval:
        return intervals.containing(target, intervals.shift(intervals.shift(today, target, step), name, -number))

    return reading.counted(place, calendar.PRECISIONS[target], make)


def _weekday_ago(today: datetime.date, weekday: int, name: str, number: int | Fraction) -> Interval:
    """Weeks count from the most recent such weekday; months and years lead to the week, and there to the weekday."""
    if name in {"week", "fortnight"}:
        return intervals.day(intervals.shift(intervals.nearest_weekday(today, weekday, -1), name, -number))
    return intervals.day(intervals.step_to_weekday(intervals.shift(today, name, -number), weekday, 0))


def _hence(reading: Reading, match: re.Match[str], place: Place, number: int | Fraction) -> Found | None:
    """Read "a week from now" and "in five years' time"."""
    return _steps_ahead(reading, place, calendar.UNITS[match["unit"]], number)


def _steps_ahead(reading: Reading, place: Place, name: str, number: int | Fraction) -> Found:
    if name in {"hour", "minute"}:
        return reading.unresolved(place, f"the hour of publication is unknown: {reading.surface(place)}")
    target = _target(name)

    def make(today: datetime.date) -> Interval:
        return intervals.containing(target, intervals.shift(today, name, number))

    return reading.counted(place, calendar.PRECISIONS[target], make)


def _ahead(reading: Reading, place: Place, number: re.Match[str], name: str) -> Found | None:
    """Read "within five years" as the stretch up to then, and "in six months" behind a future verb as the time when it ends.

    "The worst storm in two decades" and "first in six months" look back and name no date.
    """
    lead = number["lead"]
    if name in {"hour", "minute", "night", "weekend"} or reading.low.startswith((" of ", "-"), place[1]):
        return None
    if lead == "in" and number["count"] not in {"a", "an"}:
        record = _RECORD.search(reading.left(place[0], 70))
        if not dating.UNDONE_TILL_NOW.isdisjoint(reading.left(place[0], 40).split()[-4:]):
            return None  # "a dress she hasn't worn in six months"
        recorded = record is not None and calendar.FUTURE_WORDS.isdisjoint(record["since"].split())
        return None if recorded or sign_before(reading, place[0]) <= 0 else _steps_ahead(reading, place, name, count(number["count"]))
    if lead in {"within", "inside"} and direction(reading, *place)[0] >= 0:
        return around_today(reading, place, name, count(number["count"]))
    return None


def _counted(reading: Reading, match: re.Match[str], place: Place, number: int | Fraction) -> Found | None:
    """Read "a year earlier" and "two days later": from the date named before, or from the one behind "before" and "after"."""
    name = calendar.UNITS[match["unit"]]
    if name in {"hour", "minute"}:
        return None
    signed = number if match["later"] else -number
    if match["earlier"] == "before" or match["later"] == "after":
        inner = event(reading, place[1])
        if inner is not None:
            return counted_from_event(reading, place, inner, name, signed)
        if reading.low[place[1] : place[1] + 1] == " " and reading.low[place[1] + 1 : place[1] + 2].isalpha():
            return reading.hanging(place)
    comparing = match["later"] is None and name == "year" and number == 1
    found = results_stretch(reading, place, guess=False) if comparing else None
    found = found or counted_from(reading, place, name, signed, comparing=comparing)
    if found is None and comparing and (trades(reading, place) or reading.before(place[0])[0] in calendar.SETTING_BESIDE):
        found = results_stretch(reading, place) or reading.counted(place, Precision.YEAR, lambda today: intervals.year(today.year - 1))
    return found or reading.hanging(place)


_READERS: Final[dict[str, _Reader]] = {
    "ago": _ago, "hence": _hence, "time": _hence, "earlier": _counted, "later": _counted,
}
