"""What an expression still lacks once its own words are read: its other end, its modifier, its year."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import clock, quarters
from factcheck.extraction.periods.choosing import choose_year, sign_of
from factcheck.extraction.periods.modifiers import take_modifiers
from factcheck.extraction.periods.ranges import joined
from factcheck.extraction.periods.reading import PARAGRAPH, REACH
from factcheck.model.values import Precision

if TYPE_CHECKING:
    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Reading

_QUARTER_DAYS: Final = 100
_MONTH_DAYS: Final = 31
_SENTENCE_BEGINS: Final = frozenset([". ", '" ', "! ", "? "])


def complete(reading: Reading, found: Found) -> list[Found]:
    """Complete an expression and note it for those that hang on it; several come back where words are shared."""
    if found.companions:
        several = [*found.companions, found]
    else:
        found = quarters.after_year(reading, found)
        found = clock.with_time(reading, found)
        several = [joined(reading, found)]
    for one in several:
        begin = one.begin
        take_modifiers(reading, one)
        if one.yearly is not None:
            choose_year(reading, one, sign_of(reading, one, begin))
        if one.start is not None:
            _note(reading, one)
    return several


def _note(reading: Reading, one: Found) -> None:
    """Remember what was named for the expressions that hang on it."""
    reading.anchor = one
    if one.precision in (Precision.DAY, Precision.INSTANT) and not one.joined:
        reading.last_day = one
    if one.interval is None:
        return
    length = (one.interval[1] - one.interval[0]).days
    if one.precision is Precision.QUARTER:
        reading.stretch = one
        if length < _QUARTER_DAYS:
            reading.quarter = one.interval
    elif one.precision is Precision.MONTH and length > _MONTH_DAYS:
        reading.stretch = one
    elif one.precision is Precision.YEAR and not one.deictic:
        _frame(reading, one, one.interval)


def _frame(reading: Reading, one: Found, interval: Interval) -> None:
    """Let a calendar year that opens a sentence ("In 1944, ...") be the year of the dates in it."""
    word, place = reading.before(one.begin)
    low, start = reading.low, interval[0]
    if word not in {"in", "during"} or interval != (datetime.date(start.year, 1, 1), datetime.date(start.year + 1, 1, 1)):
        return
    if place == 0 or low[max(0, place - 2) : place] in _SENTENCE_BEGINS or low[place - 1] in PARAGRAPH + "\"'":
        reading.frame = start.year, one.stop + len(reading.right(one.stop, REACH).partition(". ")[0])
