"""Two expressions that make one: from March to May, between 2019 and 2021; and the year that one gives another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import EDGE, pattern
from factcheck.extraction.periods.tense import direction
from factcheck.extraction.periods.years import dated, give_year
from factcheck.language.english import dating
from factcheck.model.values import Precision

if TYPE_CHECKING:
    import datetime
    import re

    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Reading, Yearly

_JOINT: Final = pattern(
    "(?:(?P<hyphen> ?-{1,2} ?| ?— ?)| (?P<to>to|into|until|till|through|thru|up to|right up to)|,? (?P<and>and|or|&|and/or)|(?P<comma>,))"
    f"(?: (?:on |in |the )?(?:(?P<edge>{EDGE})_)?(?:the )?)?",
)
_NOW: Final = pattern("(?:today|now|the present(?: day)?|date|present)(?![a-z])")
_SPAN_WORD: Final = pattern("(?: |-)(?:quarter|period|half|season|term)(?![a-z])")
_LOOK_BACK: Final = 60
_CHANGE_WORDS: Final = 5
_LIMIT: Final = 5
"""Expressions that may wait for the year of one behind them: "in March, April, May and June 2023"."""
_RANK: Final = tuple(Precision)
_MIXABLE: Final = frozenset([Precision.INSTANT, Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.SEASON, Precision.YEAR])


def joined(reading: Reading, first: Found) -> Found:
    """Read on behind an expression: a second end makes it a stretch, a date with its year lends it the year."""
    joint = _JOINT.match(reading.low, first.stop)
    if joint is None:
        return first
    if not _spans(reading, first, joint):
        if first.yearly is not None:
            _borrow_year(reading, first, joint)
        return first
    if joint["to"] and _NOW.match(reading.low, joint.end()):
        return _until_now(reading, first, joint.end())
    reading.beside_year = first.precision is Precision.YEAR
    last = reading.opening(joint.end())
    reading.beside_year = False
    if last is None or last.companions:
        return first
    return _merged(reading, first, last) or first


def _spans(reading: Reading, first: Found, joint: re.Match[str]) -> bool:
    """Whether a joint spans a stretch: "between" asks for "and", "from" for "to"; alone, "to" and a hyphen do."""
    if joint["comma"]:
        return False
    word, place = reading.before(first.begin)
    for _ in range(3):
        if word.rstrip("-") in dating.EDGES_OF_RANGES:
            word, place = reading.before(place)
    if joint["and"]:
        return word == "between" and joint["and"] in {"and", "&"}
    if word == "from" and joint["to"]:
        before = reading.left(place, _LOOK_BACK).replace(",", " ").split()
        return dating.MOVED.isdisjoint(before[-_CHANGE_WORDS:])
    return True


def _borrow_year(reading: Reading, first: Found, joint: re.Match[str]) -> None:
    """Take the year of the first date behind it that has one: "May, June or July 2023"."""
    following: Found | None = first
    match: re.Match[str] | None = joint
    for _ in range(_LIMIT):
        if match is None or match["to"] or match["hyphen"]:
            return
        following = reading.opening(match.end())
        if following is None or following.companions or following.deictic:
            return
        if following.yearly is None:
            if following.start is not None:
                _inherit(reading, first, following, intervals.WEEK * 9)
            return
        match = _JOINT.match(reading.low, following.stop)


def _until_now(reading: Reading, first: Found, place: int) -> Found:
    """Close "from 2019 to today" with the day of publication."""
    match, today = _NOW.match(reading.low, place), reading.today
    if match is None or today is None or first.start is None or first.start > today:
        return first
    first.stop, first.end, first.joined = match.end(), today + intervals.DAY, True
    return first


def _merged(reading: Reading, first: Found, last: Found) -> Found | None:
    """One stretch of two ends, each giving the other the year that it lacks."""
    if last.reason or first.reason or not _alike(reading, first, last):
        return None
    if first.yearly is not None and last.yearly is not None:
        return _yearless_stretch(reading, first, last, first.yearly, last.yearly)
    if first.yearly is not None:
        _inherit(reading, first, last, intervals.DAY * 0)
    if last.yearly is not None and first.start is not None:
        _follow(reading, last, first.start)
    if first.start is None or last.start is None or last.end is None:
        return None
    if first.dayless and last.timed:  # "between 6am and 11.30am on Friday"
        first.start = last.start
    if last.deictic and last.precision is Precision.DAY and last.start < first.start:
        last.end += intervals.WEEK  # "from Friday to Sunday" in a paper of Saturday
        if reading.today is not None and last.end > reading.today + intervals.DAY and direction(reading, first.begin, last.stop)[0] < 0:
            first.start, last.end = first.start - intervals.WEEK, last.end - intervals.WEEK
    if first.start >= last.end:
        return None
    first.stop, first.end, first.precision = last.stop, last.end, min(first.precision, last.precision, key=_RANK.index)
    first.deictic, first.joined, first.instants = first.deictic or last.deictic, True, None
    return first


def _alike(reading: Reading, first: Found, last: Found) -> bool:
    """Whether two ends may make a stretch: two of a kind, or any two after "from" and "between"."""
    if first.precision is last.precision:
        return True
    return reading.before(first.begin)[0] in {"from", "between"} and {first.precision, last.precision} <= _MIXABLE


def _yearless_stretch(reading: Reading, first: Found, last: Found, begin: Yearly, end: Yearly) -> Found:
    """Two ends without a year: they wait for it together."""

    def stretch(year: int) -> Interval:
        start, stop = begin(year)[0], end(year)[1]
        return start, stop if stop > start else end(year + 1)[1]

    first.precision = min(first.precision, last.precision, key=_RANK.index)
    first.yearly, first.stop, first.joined = stretch, last.stop, True
    word = _SPAN_WORD.match(reading.low, first.stop)
    if word is not None and first.precision is Precision.MONTH:
        first.stop = word.end()
        return dated(reading, first)
    return first


def _inherit(reading: Reading, one: Found, other: Found, slack: datetime.timedelta) -> None:
    """Give an expression the year of the one behind it, or the year before where it would come later by more than the slack.

    A list may name a later day first ("24 March and 23 March"), but not a later season: "in November and January 2024".
    """
    start: datetime.date | None = other.start
    yearly = one.yearly
    if start is None or yearly is None:
        return
    give_year(reading, one, start.year)
    if one.start is not None and other.end is not None and one.start >= other.end + slack:
        one.yearly, one.reason = yearly, ""
        give_year(reading, one, start.year - 1)


def _follow(reading: Reading, last: Found, start: datetime.date) -> None:
    """Give the second end the first year in which it comes after the stretch begins."""
    yearly = last.yearly
    give_year(reading, last, start.year)
    if last.end is not None and last.end <= start:
        last.yearly, last.reason = yearly, ""
        give_year(reading, last, start.year + 1)
