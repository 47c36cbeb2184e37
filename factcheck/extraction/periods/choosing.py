"""Which year a date without one belongs to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods.intervals import DAY, WEEK, Interval
from factcheck.extraction.periods.tense import direction
from factcheck.extraction.periods.verbs import NEAR
from factcheck.language.english import calendar, dating
from factcheck.model.values import Modifier, Precision

if TYPE_CHECKING:
    import datetime

    from factcheck.extraction.periods.reading import Found, Reading, Yearly

AHEAD: Final = DAY * 100
"""How far after publication a date without a year and without a verb may lie, if it is nearer than the one before.

Source: measured on news of 1989 to 1998, where it is right more often than the year of publication.
"""
MONTH: Final = DAY * 31
OWN_VERB: Final = 3
"""Words between a day and a past verb within which the verb overrules the nearness of the day."""
FAR_PAST: Final = -3
"""The sign of a month whose past verb stands so far off that it may be that of another clause."""
FAR_AHEAD: Final = 2
"""The sign of a day whose verb looks ahead from so far that it may be that of another clause."""
CERTAIN: Final = -2
"""The sign of a day right behind a past verb: "ended Oct. 31"."""
LONG_AGO: Final = 20
"""Years after which even a deadline belongs to the tale it stands in."""
HISTORY: Final = 90
"""Years after which a date gives its year to those of the next sentence: nobody alive then is in today's news."""
_OPEN: Final = frozenset([Modifier.NONE, Modifier.EARLY, Modifier.MID, Modifier.LATE])
_LATELY: Final = 2
_ASIDE: Final = re.compile(r"[,(] (?:\w+ed|which|who|whose|built|held|set|made|won|led|bought|sold|written|taken|begun|born)\b[^,]*$")
_BORN: Final = re.compile(r"\b(?:born|founded|built|established|opened)(?: \w+){0,3} $")
_LEAP: Final = 8
_NEAR_VERB: Final = 40
_DEADLINES: Final = frozenset([Modifier.UNTIL, Modifier.BY])


def sign_of(reading: Reading, one: Found, begin: int) -> int:
    """Which way a date without a year lies: 1 ahead, -1 or `CERTAIN` behind, 0 where nearness decides."""
    if one.modifier is Modifier.SINCE and reading.low.startswith("since", one.begin):
        return -1
    if one.precision is Precision.DAY and _in_dateline(reading, begin, one.stop):
        return 0
    sign, distance = direction(reading, begin, one.stop)
    if sign == 0 and one.modifier in _DEADLINES:
        return 1
    if sign < 0 and one.modifier in _DEADLINES and distance <= OWN_VERB and "had" in reading.left(begin, _NEAR_VERB).split():
        return CERTAIN  # "had tripled by November"
    if sign > 0 and one.precision is Precision.QUARTER and reading.word_at(one.stop) in dating.RESULTS:
        return 0  # "the third-quarter numbers land on Tuesday"
    word, place = reading.before(begin)
    lead = reading.before(place)[0] if word == "the" else word
    if sign > 0 and one.precision is Precision.QUARTER and lead not in dating.TIME_PREPOSITIONS:
        reported = not dating.REPORTING_RESULTS.isdisjoint(reading.left(begin, 60).split())
        return 0 if reported or distance > OWN_VERB else sign  # "expects to report third-quarter results", "sees Q2 sales flat"
    if sign < 0 and one.precision is Precision.DAY and one.modifier not in _DEADLINES:
        return CERTAIN if distance == 1 else sign if distance <= OWN_VERB else 0
    if sign > 0 and distance > OWN_VERB and one.precision is Precision.DAY:
        return FAR_AHEAD
    if sign < 0 and one.precision is Precision.MONTH and distance > NEAR and one.modifier is Modifier.NONE:
        return FAR_PAST
    return sign


_DATELINE: Final = re.compile(r" ?(?:\([a-z ./-]{2,20}\) ?)?(?:-{1,2}|—)(?: |$|\v)")
_LONGEST_DATELINE: Final = 40


def _in_dateline(reading: Reading, begin: int, stop: int) -> bool:
    """Whether a day stands between the place and the dash that open a report: "LONDON, May 22 - "."""
    left = reading.left(begin, _LONGEST_DATELINE + 1)
    return 0 < len(left) <= _LONGEST_DATELINE and left.rstrip().endswith((",", ")")) and _DATELINE.match(reading.low, stop) is not None


def choose_year(reading: Reading, found: Found, sign: int) -> None:
    """Give a date without a year the one that its sentence, the tale before it, or nearness to publication tells."""
    yearly = found.yearly
    if yearly is None or found.reason:
        return
    found.yearly = None
    told = _known_event(reading, found, yearly) or _framed(reading, found, yearly) or _held(reading, found, yearly)
    told = told or (_told(reading, found, yearly, sign) if sign <= 0 else None)
    if told is not None:
        found.start, found.end = told
        return
    words = reading.surface((found.begin, found.stop))
    if reading.today is None:
        found.reason = f"no publication date: the year of {words} is unknown"
        return
    chosen = _nearest(reading.today, found, yearly, sign)
    if chosen is None:
        found.reason = f"no such day in the calendar: {words}"
        return
    found.start, found.end = chosen
    found.deictic = True


def _framed(reading: Reading, found: Found, yearly: Yearly) -> Interval | None:
    """The interval in the year that opens the sentence ("In 1944, ...")."""
    frame = reading.frame
    return _in_year(yearly, frame[0]) if frame is not None and frame[1] > found.begin else None


def _known_event(reading: Reading, found: Found, yearly: Yearly) -> Interval | None:
    """The day that an attack goes by in all news since: "the Sept. 11 attacks"."""
    match = _ATTACKS.match(reading.low, found.stop) if found.precision is Precision.DAY and not found.joined else None
    if match is None:
        return None
    for day in calendar.EVENT_DAYS:
        interval = _in_year(yearly, day.year)
        if interval is not None and interval[0] == day and (reading.today is None or reading.today > day):
            return interval
    return None


_ATTACKS: Final = re.compile(
    r" {1,3}(?:terror(?:ist)? |al-qaeda |hamas |suicide )?"
    r"(?:attacks?|hijackings|hijackers|atrocit(?:y|ies)|massacre|riots?|insurrection|bombings)\b",
)
_HELD: Final = re.compile(
    r"\b([12][0-9]{3}) [^.,;0-9]{1,50},? (?:(?:which )?(?:was|were) )?(?:held|played|staged|contested|hosted|fought) "
    r"(?:in|on|from|between|during|over) (?:[a-z0-9]+ (?:and|to) )?(?:the )?$"
)


def _held(reading: Reading, found: Found, yearly: Yearly) -> Interval | None:
    """The interval in the year of an event that was "held in October": "the 2023 games, held in October"."""
    match = _HELD.search(reading.left(found.begin, 100))
    return _in_year(yearly, int(match[1])) if match else None


def _told(reading: Reading, found: Found, yearly: Yearly, sign: int) -> Interval | None:
    """In a tale of years ago, the first such date from the one told last: "left on 10 April 1912 and sank on 15 April"."""
    anchor, today = reading.near_anchor(found.begin), reading.today
    if anchor is None or anchor.start is None or today is None or anchor.deictic or anchor.modifier is Modifier.SINCE:
        return None
    if anchor.end is None or (anchor.precision is Precision.MONTH and anchor.end - anchor.start > MONTH):
        return None
    years = today.year - anchor.start.year
    history = anchor.precision is Precision.YEAR and years >= HISTORY and sign < 0 and anchor.modifier is Modifier.NONE
    history = history and reading.before(anchor.begin)[0] in dating.TIME_PREPOSITIONS | {"of"}  # not "since 1924" and "the 1933 low"
    if not (history or anchor.precision in (Precision.DAY, Precision.MONTH, Precision.SEASON)) or _is_aside(reading, anchor):
        return None
    if found.modifier in _DEADLINES and (years < LONG_AGO or sign >= 0):
        return None
    if years < (HISTORY if ". " in reading.low[anchor.stop : found.begin] else _LATELY):
        return None
    first = anchor.start
    return next((option for option in _in_years(yearly, first.year, first.year + 1) if option[1] > first), None)


def _is_aside(reading: Reading, anchor: Found) -> bool:
    """Whether a date only says when something began, or stands in an aside: "the law, passed in 2010, was repealed in June"."""
    left = reading.left(anchor.begin, 60).rpartition(". ")[2]
    aside = _ASIDE.search(left) is not None and reading.low[anchor.stop : anchor.stop + 1] in {",", ")"}
    return aside or _BORN.search(left) is not None


def _nearest(today: datetime.date, found: Found, yearly: Yearly, sign: int) -> Interval | None:
    """The interval nearest to publication in a direction, or None where no year near has one."""
    options = _in_years(yearly, today.year - 1, today.year + 1) or _in_years(yearly, today.year - _LEAP, today.year + _LEAP)  # 29 February
    if found.weekday >= 0:
        options = [option for option in options if option[0].weekday() == found.weekday] or options
    past = [option for option in options if option[0] <= today]
    future = [option for option in options if option[1] > today]
    if not past or not future:
        return past[-1] if past else future[0] if future else None
    ahead, behind = future[0][0] - today, today - past[-1][1]
    if sign > 0:
        return past[-1] if sign == FAR_AHEAD and behind <= MONTH and ahead > WEEK * 40 else future[0]
    days = found.precision is Precision.DAY
    if found.modifier in _DEADLINES and sign != CERTAIN and (days or found.precision is Precision.MONTH):
        nearer = True
    elif sign == 0 and found.precision is not Precision.MONTH:
        nearer = (days or found.precision is Precision.WEEK) and ahead <= AHEAD
    elif found.precision is Precision.MONTH and sign in {0, FAR_PAST} and found.modifier in _OPEN:
        nearer = ahead <= MONTH and future[0][0] > today and behind > WEEK * 40  # "announced a cut in output in September"
    else:  # "had been set to expire on Nov. 6", in a paper of Nov. 2
        nearer = sign != CERTAIN and days and ahead <= WEEK and behind > WEEK * 40
    return future[0] if nearer and ahead < behind else past[-1]


def _in_years(yearly: Yearly, first: int, last: int) -> list[Interval]:
    return [option for number in range(first, last + 1) if (option := _in_year(yearly, number))]


def _in_year(yearly: Yearly, number: int) -> Interval | None:
    try:
        return yearly(number)
    except (ValueError, OverflowError):
        return None
