"""Dates and times in text, as the stretches of the calendar that they name.

Reading goes left to right in one pass. A single pattern finds every word that a date may open with; a table leads from that
word to the few rules that can begin with it, longest form first; a rule accepts, declines, or keeps the words with the
reason why they name no certain time. What the words before a date add (since, by, early) is read backwards from it, and
the verb beside it tells whether a date without a year lies behind or ahead.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from factcheck.errors import InvalidDateError, NotATextError
from factcheck.extraction.periods.completion import complete
from factcheck.extraction.periods.grammar import GRAMMAR
from factcheck.extraction.periods.reading import Found, Reading, period
from factcheck.extraction.periods.weekdays import wrong_weekday
from factcheck.model.values import Precision, day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.values import Period

__all__ = ["find_periods", "wrong_weekday"]


def find_periods(
    text: str,
    reference: datetime.date | None = None,
    context: Period | None = None,
    *,
    day_first: bool | None = None,
    lone_times: bool = True,
) -> tuple[Period, ...]:
    """Find the date and time expressions of a text, each with the stretch of the calendar that it names.

    A date that news copy leaves half open is completed from the day of publication: a bare weekday is the most recent one, that
    day included, or the next one where its verb looks ahead; a month without a year goes by its verb likewise. What cannot be
    known is kept with the reason and not guessed.

    Args:
        text: Any text; offsets in the result count its code points.
        reference: The day, or the time, of publication; None where it is unknown: then whatever depends on it is unresolved.
        context: The period named last before this text, on which "a year earlier" or "the quarter" may hang.
        day_first: How figures such as 3/4/2024 are written: True for 3 April, False for March 4, None if unknown; then they are
            unresolved.
        lone_times: Whether a time of day with no day told near it is of the day of publication; else it is left out, since in a story
            it is as often of the day of an event told paragraphs before.

    Returns:
        The expressions in text order; their spans do not overlap. A stretch and the day it ends on ("the three months to
        December") are two expressions.

    Raises:
        NotATextError: When it is given no text.
        InvalidDateError: When `reference` is no date.
    """
    NotATextError.unless(text, str, find_periods.__name__)
    if reference is not None and not isinstance(reference, datetime.date):
        raise InvalidDateError(str(reference))
    reading = Reading(text, reference, day_first=day_first, grammar=GRAMMAR, lone_times=lone_times)
    if context is not None:
        _continue_from(reading, context)
    return tuple(period(found) for found in _read(reading))


def _read(reading: Reading) -> list[Found]:
    """The expressions of a text, none over another."""
    done, kept = 0, []
    for at, word in _openings(reading):
        if at < done:
            continue
        found = reading.core(word, at)
        for one in complete(reading, found) if found is not None else ():
            one.begin = max(one.begin, done)
            if one.stop > one.begin:
                done = one.stop
                kept.append(one)
    return kept


def _openings(reading: Reading) -> Iterator[tuple[int, str]]:
    """The words of a text that an expression may open with, each with its place."""
    low = reading.low
    first = reading.grammar.trigger.match(low)
    if first is not None:
        yield 0, first.group()
    for trigger in reading.grammar.scan.finditer(low):
        at = trigger.start() + 1
        yield at, low[at : trigger.end()]


def _continue_from(reading: Reading, context: Period) -> None:
    """Let a period of the text before stand as the one named last."""
    if context.start is None or context.end is None:
        return
    start, end = day(context.start), day(context.end)
    if end <= start:
        return
    named = reading.anchor = Found(-1, 0, start, end, context.precision)
    if context.precision is Precision.QUARTER:
        reading.quarter = start, end
        reading.stretch = named
