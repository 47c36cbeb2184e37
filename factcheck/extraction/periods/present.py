"""Units in hand and stretches of results: the end of the year, the quarter, year-earlier, the three months to December."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.choosing import choose_year
from factcheck.extraction.periods.patterns import COUNT, UNIT, count, is_count, pattern
from factcheck.extraction.periods.reading import REACH
from factcheck.extraction.periods.tense import direction
from factcheck.language.english import calendar, dating
from factcheck.model.values import Modifier, Precision

if TYPE_CHECKING:
    import datetime
    import re

    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Place, Reading

_LOOK_BACK: Final = 48
_ENDED: Final = pattern(
    f"(?P<unit>{UNIT})(?: that)? (?P<verb>ended|ending|to|through|up to|until)(?: on| in)?"
    "(?: the (?:very )?(?:end|start|beginning|close) of)?(?: the)?(?= )",
)
_SPAN_BEFORE: Final = pattern(
    f"(?:^|[^a-z0-9])(?P<count>{COUNT}|the|fiscal|financial|full|its)"
    "(?: (?:tax|trading|accounting|crop|marketing|academic|school|business))?_$",
)
_CLOSE: Final = intervals.DAY * 10
"""How far a quarter of thirteen weeks may end from the quarter of the calendar."""


def quarter_ended(reading: Reading, begin: int, at: int) -> Found | None:
    """Read "its fourth quarter ended 30 September" as the three months to that day, whatever months the company counts as its fourth.

    Args:
        reading: The text.
        begin: Where the words of the quarter begin.
        at: Where "quarter" stands.
    """
    ended = _ENDED.match(reading.low, at)
    last = _last_day(reading, ended) if ended is not None and ended["verb"] in {"ended", "ending"} else None
    if ended is None or last is None:
        return None
    return _remembered(reading, reading.found((begin, ended.end("verb")), Precision.QUARTER, lambda: _back_from(last, "quarter", 1)))


def window_ended(reading: Reading, at: int) -> Found | None:
    """Read "the three months to December", "the year ended 31 March": the stretch alone, its last day is an expression of its own."""
    ended = _ENDED.match(reading.low, at)
    start = max(0, at - _LOOK_BACK)
    written = _SPAN_BEFORE.search(reading.low[start:at]) if ended else None
    if ended is None or written is None or calendar.UNITS[ended["unit"]] not in dating.ENDED_UNITS:
        return None
    name, number = calendar.UNITS[ended["unit"]], written["count"]
    if (number in {"a", "an", "one"} and ended["verb"] not in {"ended", "ending"}) or (name == "quarter" and number not in {"the", "its"}):
        return None
    last = _last_day(reading, ended)
    if last is None:
        return None
    amount = count(number) if is_count(number) else 1
    found = reading.found(
        (start + written.start("count"), ended.end("verb")), calendar.PRECISIONS[name], lambda: _back_from(last, name, amount),
    )
    return _remembered(reading, found)


def _remembered(reading: Reading, found: Found) -> Found:
    """Note a stretch of results, on which "a year earlier" hangs."""
    if found.start is not None:
        reading.stretch = found
    return found


def _last_day(reading: Reading, ended: re.Match[str]) -> datetime.date | None:
    """The day after the stretch, from the date behind "ended" or "to"."""
    inner = reading.base(ended.end() + 1)
    if inner is None or inner.begin - ended.end() > len(" of the") or inner.companions:
        return None
    future = ended["verb"] == "ending" and direction(reading, inner.begin, inner.stop)[0] > 0
    choose_year(reading, inner, 1 if future else -1)
    return inner.end if inner.precision in (Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.WEEK) else None


def _back_from(last: datetime.date, name: str, amount: int) -> Interval:
    """The stretch of so many units that ends before a day; a quarter that ends near one of the calendar is that one."""
    end = last
    if name == "quarter":
        start, after = intervals.containing("quarter", last)
        end = start if last - start <= _CLOSE else after if after - last <= _CLOSE else last
    return intervals.shift(end, name, -amount), end


_YEAR_WORDS: Final = pattern(
    "year-(?P<kind>ago|earlier)(?:_(?P<ordinal>first|second|third|fourth))?(?:_(?:quarter|period|month|half|week|figure|results|level|comparison))?(?![a-z])"
    "|(?P<end>year|month|week|quarter|decade|century)(?:'s)?_end(?![a-z-])|(?P<date>year|month|quarter|week)_to_date(?![a-z])",
)
_LATE_IN_YEAR: Final = intervals.DAY * 60


def year_words(reading: Reading, at: int) -> Found | None:
    """Read "the year-earlier quarter", "year-ago results", "year-end", "month's end", "the year to date"."""
    match = _YEAR_WORDS.match(reading.low, at)
    if match is None:
        return None
    place = match.span()
    if match["date"]:
        unit = match["date"]
        precision = calendar.PRECISIONS[unit]
        return reading.counted(place, precision, lambda today: (intervals.containing(unit, today)[0], today + intervals.DAY))
    if match["end"]:
        return _year_end(reading, place, match["end"])
    if match["ordinal"]:
        first = calendar.ORDINALS[match["ordinal"]] * 3 - 2
        return reading.counted(place, Precision.QUARTER, lambda today: intervals.months(today.year - 1 - (first > today.month), first, 3))
    quarter, anchor = reading.quarter, reading.near_anchor(at)
    if quarter is not None:
        return reading.found(place, Precision.QUARTER, lambda: intervals.moved(quarter, -1))
    if anchor is not None and anchor.interval is not None and anchor.precision in (Precision.MONTH, Precision.WEEK):
        named = anchor.interval
        return reading.found(place, anchor.precision, lambda: intervals.moved(named, -1))
    return reading.counted(place, Precision.QUARTER, lambda today: intervals.moved(intervals.last_quarter(today), -1))


def _year_end(reading: Reading, place: Place, name: str) -> Found:
    """The unit in hand, labelled late; with a past verb "year-end" means that of the year before."""
    word = reading.before(place[0])[0]
    back = name == "year" and word not in {"by", "before", "until"} and (word == "since" or direction(reading, *place)[0] < 0)

    def make(today: datetime.date) -> Interval:
        start, end = intervals.containing(name, today)
        return intervals.moved((start, end), -1) if back and end - today > _LATE_IN_YEAR else (start, end)

    found = reading.counted(place, calendar.PRECISIONS[name], make)
    found.modifier = Modifier.LATE
    return found


def trades(reading: Reading, place: Place) -> bool:
    """Whether the words around are those of a report of results."""
    return not calendar.TRADING.isdisjoint(reading.words_around(place))


_COMPARED: Final = pattern("(?:than|from|with|versus|against|over|on|compared to)(?![a-z])(?:[^.;]|\\.[0-9]){0,45}$")
_AMOUNT: Final = pattern(
    "(?:(?:million|billion)(?: [a-z]{3,8})?|a share|[$£€][0-9.,]{1,9}|[0-9](?:m|bn))(?: (?:loss|profit))?,? ?(?:in )?$",
)


def results_stretch(reading: Reading, place: Place, *, guess: bool = True) -> Found | None:
    """Read "a year ago" behind a figure as the stretch named before, one year back.

    Args:
        reading: The text.
        place: The words.
        guess: Whether to take the last quarter where none is named but an amount of results stands before.
    """
    begin, stretch = place[0], reading.stretch
    if stretch is not None and stretch.interval is not None:
        close = begin - stretch.stop < REACH and _COMPARED.search(reading.left(begin, 60))
        if close or trades(reading, place):
            named = stretch.interval
            return reading.found(place, stretch.precision, lambda: intervals.moved(named, -1))
    if guess and _AMOUNT.search(reading.left(begin, 30)) and trades(reading, place):
        return reading.counted(place, Precision.QUARTER, lambda today: intervals.moved(intervals.last_quarter(today), -1))
    return None


_LEAD: Final = pattern(
    "(?P<lead>(?:(?P<part>early|earlier|late|later|mid-?way) (?:on )?(?:in|through) "
    "|(?:by |at |since |before |until )?(?:the )?"
    "(?P<edge>end|start|beginning|middle|close|turn|rest|remainder|half|course|latter part|later part) of )?the "
    "(?:current |calendar |fiscal |financial |whole |full |entire )?)$",
)
_STANDS: Final = pattern(
    " ?(?:[.,;:)\\v]|$)| (?:and|but|with|from|as|at|by|compared|was|were|is|earlier|ago|of [$£€])(?![a-z])| (?:ended|ending)",
)
_ANCHORS: Final = {
    "day": frozenset([Precision.DAY, Precision.INSTANT]),
    "week": frozenset([Precision.DAY]),
    "month": frozenset([Precision.DAY]),
    "year": frozenset([Precision.YEAR, Precision.MONTH, Precision.DAY, Precision.QUARTER]),
}
_TURNS: Final = {"century": 100, "millennium": 1000}


def of_now(reading: Reading, place: Place, name: str) -> Found | None:
    """Read "the end of the year", "later in the week", "in the quarter": the unit in hand."""
    at, stop = place
    start = max(0, at - _LOOK_BACK)
    left = _LEAD.search(reading.low[start:at])
    if left is None or name not in dating.UNITS_IN_HAND or reading.low[stop : stop + 1] == "-":
        return None
    before = reading.before(start + left.start())[0]
    if left["edge"] == "turn" and name in _TURNS:
        return _turn(reading, place, _TURNS[name])
    if name == "weekend":
        return _the_weekend(reading, place)
    if name == "quarter":
        return _the_quarter(reading, place, before)
    marked = reading.inside or bool(left["edge"] or left["part"])
    if not marked and (name != "year" or before not in dating.TIME_IN_HAND_PREPOSITIONS or not _STANDS.match(reading.low, stop)):
        return None
    if name == "day" and not left["part"] and (not left["edge"] or left["lead"].startswith("at ")):
        return None  # "at the end of the day" is a phrase
    return _in_hand_or_named(reading, place, name)


def _in_hand_or_named(reading: Reading, place: Place, name: str) -> Found:
    """The unit around the date named before, where one is, else around publication."""
    anchor = reading.near_anchor(place[0])
    if anchor is not None and anchor.start is not None and not anchor.joined and anchor.precision in _ANCHORS.get(name, {Precision.YEAR}):
        day = anchor.start
        if not anchor.deictic or name == "day":
            return reading.found(place, calendar.PRECISIONS[name], lambda: intervals.containing(name, day))
    return in_hand(reading, place, name)


def in_hand(reading: Reading, place: Place, name: str) -> Found:
    """The unit that the day of publication lies in."""
    return reading.counted(place, calendar.PRECISIONS[name], lambda today: intervals.containing(name, today))


_MIDDLES: Final = {"midweek": "week", "midmonth": "month", "midyear": "year"}


def middle(reading: Reading, at: int) -> Found | None:
    """Read "midweek" and "midyear"."""
    for word, name in _MIDDLES.items():
        if reading.low.startswith(word, at):
            found = in_hand(reading, (at, at + len(word)), name)
            found.modifier = Modifier.MID
            return found
    return None


def _turn(reading: Reading, place: Place, size: int) -> Found:
    """Read "the turn of the century": about the year in which the present one began."""
    found = reading.counted(place, Precision.YEAR, lambda today: intervals.year(today.year // size * size))
    found.modifier = Modifier.ABOUT
    return found


def _the_weekend(reading: Reading, place: Place) -> Found | None:
    """The weekend just past, today's, or the coming one where the words look ahead."""
    sign = direction(reading, *place)[0]

    def make(today: datetime.date) -> Interval:
        start, end = intervals.weekend(today)
        return (start, end) if sign > 0 or start <= today else (start - intervals.WEEK, end - intervals.WEEK)

    return reading.counted(place, Precision.WEEK, make)


_AGO: Final = pattern(",? (?:a year (?:ago|earlier|before)|(?:of )?(?:last|the previous|the prior) year)(?![a-z])")


def _the_quarter(reading: Reading, place: Place, before: str) -> Found | None:
    """Read "in the quarter" as the one named last, or the one just over; in a match report it is none."""
    quarter = reading.quarter
    ago = _AGO.match(reading.low, place[1])
    if ago is not None:
        place = place[0], ago.end()
        if quarter is not None:
            return reading.found(place, Precision.QUARTER, lambda: intervals.moved(quarter, -1))
        return reading.counted(place, Precision.QUARTER, lambda today: intervals.moved(intervals.last_quarter(today), -1))
    if quarter is not None:
        return reading.found(place, Precision.QUARTER, lambda: quarter)
    if reading.low.startswith((" of ", " final"), place[1]) or before not in dating.TIME_IN_HAND_PREPOSITIONS:
        return None
    if not calendar.SPORTING.isdisjoint(reading.words_around(place)):
        return None
    return reading.counted(place, Precision.QUARTER, intervals.last_quarter)
