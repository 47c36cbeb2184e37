"""Dates that name a day or a month: written out, in figures, with and without their year."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Final

from dateutil.parser import isoparse

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import DAY_NUMBER, MONTH, ORDINAL_SUFFIX, pattern, words
from factcheck.extraction.periods.tense import direction
from factcheck.extraction.periods.years import dated
from factcheck.language.english import calendar
from factcheck.model.values import Precision

if TYPE_CHECKING:
    import re

    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Reading

_DAY: Final = f"{DAY_NUMBER}{ORDINAL_SUFFIX}?"
_WORD_DAY: Final = words(calendar.ORDINALS)
_TO: Final = " ?- ?| to| until| till| through| thru"
_LIST: Final = f"(?P<list>(?:(?:, ?|,? (?:and|or|&) |(?:{_TO}) ?)(?:the )?{_DAY}){{0,4}})"
_LIST_AFTER: Final = f"(?P<list>(?:(?: ?- ?| to | until | till | through | thru )(?:the )?{_DAY})|(?:, ?{_DAY}){{0,3}},? (?:and|&) (?:the )?{_DAY})?"
_JOINTS: Final = pattern(f"(?P<joint>, ?|,? (?:and|or|&) |(?:{_TO}) ?)(?:the )?(?P<day>{DAY_NUMBER})")

_ISO: Final = pattern(
    "(?P<year>[0-9]{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-9]{2})(?![0-9])"
    "(?P<time>t[0-9]{2}:?[0-9]{2}(?::?[0-9]{2}(?:[.,][0-9]{1,6})?)?(?P<zone>z|[+-][0-9]{2}(?::?[0-9]{2})?)?(?![0-9]))?",
)
_BIG_FIRST: Final = pattern("(?P<year>[12][0-9]{3})[/.](?P<month>[0-9]{1,2})[/.](?P<day>[0-9]{1,2})(?![0-9/])")
_FIGURES: Final = pattern(
    "(?P<first>[0-9]{1,2})(?P<mark>[/.-])(?P<second>[0-9]{1,2})(?P=mark)(?P<year>[12][0-9]{3}|[0-9]{2})(?![0-9]|[/.-][0-9])",
)
_DAY_MONTH: Final = pattern(f"(?P<day>{DAY_NUMBER}){ORDINAL_SUFFIX}?{_LIST}(?: day)?(?: of(?: the month of)? |-| )(?P<month>{MONTH})")
_WORD_MONTH: Final = pattern(f"(?P<word>{_WORD_DAY})(?: day)? of (?P<month>{MONTH})")
_MONTH_DAY: Final = pattern(f"(?P<month>{MONTH})(?:,? (?:the )?|-)(?P<day>{DAY_NUMBER}){ORDINAL_SUFFIX}?(?![a-z%]|[.:][0-9]|,[0-9]{{3}}|[/][0-9]){_LIST_AFTER}")
_MONTH_WORD: Final = pattern(f"(?P<month>{MONTH}) (?:the )?(?P<word>{_WORD_DAY})(?![a-z-]| (?:time|quarter|half|week|day|month|year))")
_MONTH: Final = pattern(f"(?P<month>{MONTH})")
_MONTH_NEXT: Final = pattern(f"(?:-| to | through ){MONTH}")
_AFTER_LIST: Final = pattern(" ?(?:[.;:)!?]|,(?![0-9])|$|\\v)| (?:in|at|for|to|with|when|as|after|before|and|of|that|were|was|will|by|from|on|this|last|next|[12])")
_COUNTED_NEXT: Final = pattern(" ([a-z]+)")
MONTH_LEADS: Final = frozenset(
    "in since by until till through from of last next this early late mid during for before after and or to the between a its their his "
    "her that previous following past around about end another our throughout circa beginning starting".split(),
)

_OWNERS: Final = frozenset("a its their his her our the that another".split())
_WEAK_LEADS: Final = frozenset("by that and or to for of a from with after before".split())


def month_number(written: str) -> int:
    """The month that `MONTH` matched."""
    return calendar.MONTHS[written.rstrip(".")]


def iso_date(reading: Reading, at: int) -> Found | None:
    """ "2025-02-14", "2025-02-14T09:30:00Z", "2025/02/14"."""
    match = _ISO.match(reading.low, at)
    if match is None:
        match = _BIG_FIRST.match(reading.low, at)
        if match is None:
            return None
        return _checked(reading, match, int(match["year"]), int(match["month"]), int(match["day"]))
    found = _checked(reading, match, int(match["year"]), int(match["month"]), int(match["day"]))
    if match["time"] and not found.reason:
        _clock(found, match)
    return found


def _clock(found: Found, match: re.Match[str]) -> None:
    """Read the time behind an ISO date; without a zone it only belongs to its day."""
    try:
        moment = isoparse(match.group().upper().replace(",", "."))
        if moment.tzinfo is not None:
            offset = moment.utcoffset() or datetime.timedelta()
            moment = moment.replace(tzinfo=datetime.timezone(offset))
            found.instants = moment, moment + datetime.timedelta(seconds=1 if moment.second else 60)
            found.precision = Precision.INSTANT
    except (ValueError, OverflowError):
        found.instants = None


def _checked(reading: Reading, match: re.Match[str], year: int, month: int, day: int) -> Found:
    """A day from its three numbers, or unresolved where the calendar has no such day."""
    try:
        start, end = intervals.day(datetime.date(year, month, day))
    except (ValueError, OverflowError):
        return reading.unresolved(match.start(), match.end(), f"no such day in the calendar: {match.group()}", Precision.DAY)
    found = reading.found(match.start(), match.end(), Precision.DAY, lambda: (start, end))
    return found


def figures(reading: Reading, at: int) -> Found | None:
    """ "26/03/2025"; where both numbers could be a month the convention decides, and an unknown one leaves it open."""
    match = _FIGURES.match(reading.low, at)
    if match is None or (match["mark"] != "/" and len(match["year"]) < 4):  # noqa: PLR2004
        return None
    if at and reading.low[at - 1] in "/.-:$£€":
        return None
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if year < 100:  # noqa: PLR2004
        year += 2000 if year <= 50 else 1900  # noqa: PLR2004
    day_first = True if match["mark"] == "." else reading.day_first
    if first > 12 or first == second:  # noqa: PLR2004
        day_first = True
    elif second > 12:  # noqa: PLR2004
        day_first = False
    if day_first is None:
        reason = f"day and month may stand in either order: {match.group()}"
        return reading.unresolved(at, match.end(), reason, Precision.DAY)
    month, day = (second, first) if day_first else (first, second)
    return _checked(reading, match, year, month, day)


def day_month(reading: Reading, at: int) -> Found | None:
    """ "26 March", "8th of September 2022", "9-11 May", "3 and 5 May"."""
    match = _DAY_MONTH.match(reading.low, at)
    if match is None or not _is_month(reading, match, dated_day=True):
        return None
    if at and reading.low[at - 1] in ".,:/$£€-" and reading.low[at - 2 : at - 1].isdigit():
        return None
    return _days(reading, match, int(match["day"]), month_number(match["month"]))


def month_day(reading: Reading, at: int) -> Found | None:
    """ "March 26", "Mar. 26, 2025", "March 3-7", "March the 5th", "March eighth"."""
    match = _MONTH_DAY.match(reading.low, at)
    if match is None:
        match = _MONTH_WORD.match(reading.low, at)
        if match is None or not _is_month(reading, match, dated_day=True):
            return None
        return _one_day(reading, at, match.end(), calendar.ORDINALS[match["word"]], month_number(match["month"]))
    if not _is_month(reading, match, dated_day=True):
        return None
    day, stop = int(match["day"]), match.end()
    following = _COUNTED_NEXT.match(reading.low, match.end("day"))
    if not match["list"] and following and following[1] in calendar.COUNTED:
        return None
    if match["list"] and not match["list"].lstrip().startswith(("-", "to", "un", "till", "th")) and not _AFTER_LIST.match(reading.low, stop):
        found = _one_day(reading, at, match.start("list"), day, month_number(match["month"]))
    else:
        found = _days(reading, match, day, month_number(match["month"]))
    return found


def word_day(reading: Reading, at: int) -> Found | None:
    """ "the fifth of March"."""
    match = _WORD_MONTH.match(reading.low, at)
    if match is None or not _is_month(reading, match, dated_day=True):
        return None
    return _one_day(reading, at, match.end(), calendar.ORDINALS[match["word"]], month_number(match["month"]))


def _one_day(reading: Reading, begin: int, stop: int, day: int, month: int) -> Found:
    return dated(reading, reading.yearless(begin, stop, Precision.DAY, lambda year: intervals.day(datetime.date(year, month, day))))


def _days(reading: Reading, match: re.Match[str], day: int, month: int) -> Found:
    """One day, several of one month, or a stretch of days."""
    if not match["list"]:
        return _one_day(reading, match.start(), match.end(), day, month)
    joints = list(_JOINTS.finditer(match["list"]))
    last = int(joints[-1]["day"])
    joint = joints[-1]["joint"].strip()
    if len(joints) == 1 and (joint.endswith("or") and last == day + 1 or joint not in {"and", "or", "&", ",", ", and"} or reading.before(match.start())[0] == "between"):
        def stretch(year: int) -> Interval:
            first, final = datetime.date(year, month, day), datetime.date(year, month, last)
            if final < first:
                msg = "a stretch of days runs forward"
                raise ValueError(msg)
            return first, final + intervals.DAY

        found = dated(reading, reading.yearless(match.start(), match.end(), Precision.DAY, stretch))
        found.joined = True
        return found
    return _several(reading, match, [day, *(int(one["day"]) for one in joints)], month)


def _several(reading: Reading, match: re.Match[str], numbers: list[int], month: int) -> Found:
    """Days of one month named one by one: the last carries the others as companions."""
    tail_first = match.start("month") < match.start("day")  # "March 3 and 5"
    offset = match.start("list")
    places = [(match.start() if tail_first else match.start("day"), offset)]
    places += [(offset + one.start("day"), offset + one.end()) for one in _JOINTS.finditer(match["list"])]
    places[-1] = (places[-1][0], match.end())
    last = _one_day(reading, *places[-1], numbers[-1], month)
    year = last.start.year if last.start is not None else None
    others = []
    for (begin, stop), number in zip(places[:-1], numbers[:-1], strict=True):
        one = reading.yearless(begin, stop, Precision.DAY, lambda number_of_year, day=number: intervals.day(datetime.date(number_of_year, month, day)))
        if year is not None:
            one.yearly, one.reason = None, ""
            try:
                one.start, one.end = intervals.day(datetime.date(year, month, number))
            except (ValueError, OverflowError):
                one.reason = f"no such day in the calendar: {reading.surface(begin, match.end())}"
        others.append(one)
    last.companions = tuple(others)
    return last


def month(reading: Reading, at: int) -> Found | None:
    """ "March 2023", "June last year", and the bare month whose year its verb tells."""
    match = _MONTH.match(reading.low, at)
    if match is None:
        return None
    number = month_number(match["month"])
    quarter = _QUARTER.match(reading.low, match.end())
    if quarter is not None and number % 3 == 0 and reading.text[at].isupper() and reading.low[at - 1 : at] != "-":
        return dated(reading, reading.yearless(at, quarter.end(), Precision.QUARTER, lambda year: intervals.months(year, number - 2, 3)))
    found = dated(reading, reading.yearless(at, match.end(), Precision.MONTH, lambda year: intervals.months(year, number)))
    if not _is_month(reading, match, dated_day=found.stop > match.end()):
        return None
    return found


def _is_month(reading: Reading, match: re.Match[str], *, dated_day: bool) -> bool:
    """Whether a word is a month and no verb, name or modal: its capitals and its neighbours tell."""
    begin, name = match.start("month"), match["month"].rstrip(".")
    text = reading.text
    if not text[begin].isupper():
        return name in calendar.PLAIN_MONTHS or (dated_day and name not in {"may", "march", "mar", "sep", "dec", "jan"})
    if dated_day:
        return True
    if reading.low[begin - 1 : begin] == "-" or _MONTH_NEXT.match(reading.low, match.end()):
        return True
    before, place = reading.before(begin)
    if before in {"each", "every", "any"}:
        return False
    if before in _WEAK_LEADS and name in calendar.NAMESAKES and text[match.end() : match.end() + 2].strip()[:1].isupper():
        return False
    if before in MONTH_LEADS:
        walks = (" on ", " against ", " for ") if before in _OWNERS else (" on ", " against ")
        return not (name == "march" and reading.low.startswith(walks, match.end("month")))
    if len(name) <= 4 and name not in {"june", "july"}:  # noqa: PLR2004  # short forms, and "May"
        return False
    if name in calendar.NAMESAKES or name == "march":
        if text[match.end() : match.end() + 2].strip()[:1].isupper() or (before and text[place].isupper()):
            return False
        return not (name == "march" and reading.low.startswith((" on ", " against "), match.end("month")))
    return True


_QUARTER: Final = pattern("(?: |-)quarter(?![a-z]|-final)")
_ORDINAL_DAY: Final = pattern(
    f"(?P<day>{DAY_NUMBER}){ORDINAL_SUFFIX}(?P<of> of (?:(?P<step>this|last|next) month|the month))?(?= ?[.,;:)]| (?:and|at|in|to|for|when|as|he|she|it|they|but)(?![a-z])|$)",
)
_DAY_LEAD: Final = pattern("(?:on|by|until|till|since|from|after|before) the $")
_STEPS: Final = {"last": -1, "this": 0, "next": 1}


def day_of_month(reading: Reading, at: int) -> Found | None:
    """ "on the 26th", "by the 15th of this month": a day of the month last named, or of the one in hand."""
    match = _ORDINAL_DAY.match(reading.low, at)
    if match is None or _DAY_LEAD.search(reading.low[max(0, at - 12) : at]) is None:
        return None
    number = int(match["day"])
    anchor = reading.near_anchor(at)
    if match["step"] is None and anchor is not None and anchor.start is not None and anchor.precision in {Precision.DAY, Precision.MONTH}:
        first = anchor.start
        step = int(anchor.precision is Precision.DAY and number < first.day and match["of"] is None)
        return reading.found(at, match.end(), Precision.DAY, lambda: intervals.day(intervals.months(first.year, first.month + step)[0].replace(day=number)))
    sign, _ = direction(reading, at, match.end())

    def make(today: datetime.date) -> Interval:
        step = _STEPS.get(match["step"] or "", 0)
        if match["of"] is None and sign:
            step = sign if (number - today.day) * sign < 0 else 0
        return intervals.day(intervals.months(today.year, today.month + step)[0].replace(day=number))

    return reading.counted(at, match.end(), Precision.DAY, make)
