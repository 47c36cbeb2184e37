"""Days and months written out, with and without their year."""

from __future__ import annotations

import datetime
import functools
import re
from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import DAY_NUMBER, MONTH, SUFFIX, pattern, words
from factcheck.extraction.periods.tense import direction
from factcheck.extraction.periods.years import dated
from factcheck.language.english import calendar, dating
from factcheck.model.values import Precision

if TYPE_CHECKING:
    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Place, Reading, Yearly

_DAY: Final = f"{DAY_NUMBER}{SUFFIX}?"
_WORD_DAY: Final = words(calendar.ORDINALS)
_TO: Final = "(?: ?- ?| (?:to|until|till|through|thru) )(?:the )?"
_AND: Final = "(?:, ?|,? (?:and|or|&) )(?:the )?"
_LIST: Final = f"(?P<list>(?:(?:{_AND}|{_TO}){_DAY}){{0,4}})"
_LIST_AFTER: Final = f"(?P<list>{_TO}{_DAY}|(?:, ?{_DAY}){{0,3}},? (?:and|or|&) (?:the )?{_DAY})?"
_JOINTS: Final = pattern(f"(?:(?P<to>{_TO})|(?P<and>{_AND}))(?P<day>{DAY_NUMBER}){SUFFIX}?")
_DAY_MONTH: Final = pattern(f"(?P<day>{DAY_NUMBER}){SUFFIX}?{_LIST}(?: day)?(?: of(?: the month of)? |-| )(?P<month>{MONTH})")
_WORD_MONTH: Final = pattern(f"(?P<word>{_WORD_DAY})(?: day)? of (?P<month>{MONTH})")
_MONTH_DAY: Final = pattern(
    f"(?P<month>{MONTH})(?: (?:the )?|, the |-)(?P<day>{DAY_NUMBER}){SUFFIX}?(?![a-z%]|[.:][0-9]|,[0-9]{{3}}|[/][0-9]){_LIST_AFTER}",
)
_MONTH_WORD: Final = pattern(f"(?P<month>{MONTH}) (?:the )?(?P<word>{_WORD_DAY})(?![a-z-]| (?:time|quarter|half|week|day|month|year))")
_MONTH: Final = pattern(f"(?P<month>{MONTH})")
_MONTH_NEXT: Final = pattern(f"(?:-| to | through ){MONTH}")
_ROMANCE: Final = pattern(f"(?:-{MONTH})? (?:romance|marriage|relationship|affair|couple|pairing|wedding)(?![a-z])")
_QUARTER: Final = pattern("(?: |-)quarter(?![a-z]|-final)")
_AFTER_LIST: Final = pattern(
    " ?(?:[.;:)!?]|,(?![0-9])|$|\\v)| (?:in|at|for|to|with|when|as|after|before|and|of|that|were|was|will|by|from|on|this|last|next|[12])",
)
_MARCH_OF: Final = re.compile(r" (?:of|for|on) (?:the )?[A-Z]")


def day_month(reading: Reading, at: int) -> Found | None:
    """Read "26 March", "8th of September 2022", "9-11 May", "3 and 5 May"."""
    match = _DAY_MONTH.match(reading.low, at)
    if match is None or not _is_month(reading, match, dated_day=True):
        return None
    if reading.low[at - 1 : at] in {*".,:/$£€-"} and reading.low[max(0, at - 2) : at - 1].isdigit():
        return None
    return _days(reading, match)


def month_day(reading: Reading, at: int) -> Found | None:
    """Read "March 26", "Mar. 26, 2025", "March 3-7", "March the 5th", "March eighth"."""
    match = _MONTH_DAY.match(reading.low, at)
    if match is None:
        return _month_word(reading, at)
    if not _is_month(reading, match, dated_day=True):
        return None
    if not match["list"] and reading.word_at(match.end("day")) in calendar.COUNTED:
        return None
    joint = _JOINTS.match(match["list"]) if match["list"] else None
    if joint is not None and joint["and"] and not _AFTER_LIST.match(reading.low, match.end()):
        return _one_day(reading, (at, match.start("list")), int(match["day"]), match["month"])  # "on March 3 and 5 people"
    return _days(reading, match)


def _month_word(reading: Reading, at: int) -> Found | None:
    match = _MONTH_WORD.match(reading.low, at)
    if match is None or not _is_month(reading, match, dated_day=True):
        return None
    return _one_day(reading, (at, match.end()), calendar.ORDINALS[match["word"]], match["month"])


def word_day(reading: Reading, at: int) -> Found | None:
    """Read "the fifth of March"."""
    match = _WORD_MONTH.match(reading.low, at)
    if match is None or not _is_month(reading, match, dated_day=True):
        return None
    return _one_day(reading, (at, match.end()), calendar.ORDINALS[match["word"]], match["month"])


def _one_day(reading: Reading, place: Place, day: int, month: str) -> Found:
    return dated(reading, reading.yearless(place, Precision.DAY, _yearly(day, month)))


def _yearly(day: int, month: str, last: int | None = None) -> Yearly:
    """A day, or a stretch of days, of a month; an error where they run backward."""
    number = calendar.MONTHS[month.rstrip(".")]

    def interval(year: int) -> Interval:
        first = datetime.date(year, number, day)
        final = first if last is None else datetime.date(year, number, last)
        if final < first:
            msg = "a stretch of days runs forward"
            raise ValueError(msg)
        return first, final + intervals.DAY

    return interval


def _days(reading: Reading, match: re.Match[str]) -> Found:
    """One day, several of one month, or a stretch of days."""
    place, day, month = match.span(), int(match["day"]), match["month"]
    if not match["list"]:
        return _one_day(reading, place, day, month)
    joints = list(_JOINTS.finditer(match["list"]))
    last = int(joints[-1]["day"])
    running = last == day + 1  # "on 10 or 11 July", "met on 10 and 11 July"
    if len(joints) == 1 and (joints[0]["to"] or running or reading.before(place[0])[0] == "between"):
        found = dated(reading, reading.yearless(place, Precision.DAY, _yearly(day, month, last)))
        found.joined = True
        return found
    return _several(reading, match, joints)


def _several(reading: Reading, match: re.Match[str], joints: list[re.Match[str]]) -> Found:
    """Days of one month named one by one: the last carries the others as companions."""
    offset, month = match.start("list"), match["month"]
    begins = [match.start(), *(offset + joint.start("day") for joint in joints)]
    stops = [offset, *(offset + joint.end() for joint in joints[:-1]), match.end()]
    numbers = [int(match["day"]), *(int(joint["day"]) for joint in joints)]
    last = _one_day(reading, (begins[-1], stops[-1]), numbers[-1], month)
    others = []
    for begin, stop, number in zip(begins[:-1], stops[:-1], numbers[:-1], strict=True):
        one = reading.yearless((begin, stop), Precision.DAY, _yearly(number, month))
        if last.start is not None:
            one = reading.found((begin, stop), Precision.DAY, functools.partial(_yearly(number, month), last.start.year))
        others.append(one)
    last.companions = tuple(others)
    return last


def month(reading: Reading, at: int) -> Found | None:
    """Read "March 2023", "June last year", "the June quarter", and the bare month whose year its verb tells."""
    match = _MONTH.match(reading.low, at)
    if match is None:
        return None
    if _ROMANCE.match(reading.low, match.end()):
        return None  # "a May-December romance"
    number = calendar.MONTHS[match["month"].rstrip(".")]
    quarter = _QUARTER.match(reading.low, match.end())
    second = reading.low[at - 1 : at] == "-" or reading.before(at)[0] in {"to", "through"}
    if quarter is not None and number % 3 == 0 and reading.text[at].isupper() and not second:
        return dated(reading, reading.yearless((at, quarter.end()), Precision.QUARTER, lambda year: intervals.months(year, number - 2, 3)))
    found = dated(reading, reading.yearless((at, match.end()), Precision.MONTH, lambda year: intervals.months(year, number)))
    return found if _is_month(reading, match, dated_day=found.stop > match.end()) else None


def _is_month(reading: Reading, match: re.Match[str], *, dated_day: bool) -> bool:
    """Whether a word is a month and no verb, name or modal: its capitals and its neighbours tell.

    Args:
        reading: The text.
        match: Where the month stands.
        dated_day: Whether a day or a year stands beside it.
    """
    begin, name = match.start("month"), match["month"].rstrip(".")
    if not reading.text[begin].isupper():
        return name in calendar.PLAIN_MONTHS or (dated_day and name not in dating.NO_MONTHS_IN_LOWER_CASE)
    stop = match.end("month")
    if name in dating.SHORT_MONTHS and reading.low[stop : stop + 1] == "-" and reading.low[stop + 1 : stop + 2].isalpha():
        return reading.low[stop + 1 : stop + 4] in dating.SHORT_MONTHS  # not Mar-a-Lago
    if dated_day or reading.low[begin - 1 : begin] == "-" or _MONTH_NEXT.match(reading.low, match.end("month")):
        return True
    return _stands_as_month(reading, begin, match.end("month"), name)


def _stands_as_month(reading: Reading, begin: int, stop: int, name: str) -> bool:
    before, place = reading.before(begin)
    namesake = name in calendar.NAMESAKES
    walks = (" on ", " against ", " for ") if before in dating.BEFORE_A_MARCH else (" on ", " against ")
    if before in {"each", "every", "any"} or (name == "march" and reading.low.startswith(walks, stop)):
        return False
    if before in calendar.CALENDAR_NAMING or (name == "april" and reading.low.startswith(" fool", stop)):
        return False
    if reading.opens_name((before, place), stop) or (name == "march" and _MARCH_OF.match(reading.text, stop)):
        return False
    if before in dating.BEFORE_MONTH:
        return not (namesake and before in dating.BEFORE_MONTH_OR_NAME and reading.capital(stop))
    if name == "may" or name in dating.SHORT_MONTHS:
        return False
    if namesake or name == "march":
        return not (reading.capital(stop) or (before.isalpha() and reading.text[place].isupper()))
    return True


_ORDINAL_DAY: Final = pattern(
    f"(?P<day>{DAY_NUMBER}){SUFFIX}(?P<of> of (?:(?P<step>this|last|next) month|the month))?"
    "(?= ?[.,;:)]| (?:and|at|in|to|for|when|as|he|she|it|they|but|is|was|will|would"
    "|stays|remains|stands|runs|ends|has|had|with|from|by|because|while|until)(?![a-z])|$|\\v)",
)
_DAY_LEAD: Final = pattern(
    f"(?:say|says|said|on|by|until|till|since|from|after|before) the (?:[0-9]{{1,2}}{SUFFIX} (?:and|or|to) (?:the )?)?$",
)
_STEPS: Final = {"last": -1, "this": 0, "next": 1}


def day_of_month(reading: Reading, at: int) -> Found | None:
    """Read "on the 26th" and "by the 15th of this month": a day of the month last named, or of the one in hand."""
    match = _ORDINAL_DAY.match(reading.low, at)
    if match is None or _DAY_LEAD.search(reading.left(at, 28)) is None:
        return None
    number, place = int(match["day"]), (at, match.end())
    anchor = reading.near_anchor(at)
    if match["step"] is None and anchor is not None and anchor.start is not None and anchor.precision in (Precision.DAY, Precision.MONTH):
        named = anchor.start
        later = int(anchor.precision is Precision.DAY and number < named.day and match["of"] is None)
        return reading.found(place, Precision.DAY, lambda: _day_in(named, later, number))
    sign = 0 if match["of"] else direction(reading, *place)[0]
    step = _STEPS.get(match["step"], 0)

    def make(today: datetime.date) -> Interval:
        return _day_in(today, step + (sign if (number - today.day) * sign < 0 else 0), number)

    return reading.counted(place, Precision.DAY, make)


def _day_in(moment: datetime.date, months: int, number: int) -> Interval:
    """A day of the month that lies so many months from the one of a day."""
    return intervals.day(intervals.months(moment.year, moment.month + months)[0].replace(day=number))
