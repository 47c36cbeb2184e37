"""Dates as intervals and numbers as ranges: what a text states, no more exactly than it states it."""

from __future__ import annotations

import datetime
import enum
from decimal import Decimal
from typing import Final

import attrs

from factcheck.model.spans import Span

Moment = datetime.date  # a calendar date, or an aware datetime (a subclass)


def day(moment: Moment) -> datetime.date:
    """The calendar day of a date or of an aware datetime, in its own zone."""
    return moment.date() if isinstance(moment, datetime.datetime) else moment


def zoneless(*moments: Moment | None) -> bool:
    """Whether any of some moments is a time without its zone, which cannot be laid beside one that has it."""
    return any(isinstance(moment, datetime.datetime) and moment.tzinfo is None for moment in moments)


def later(one: Moment | None, other: Moment | None) -> bool:
    """Whether a time is surely after another; a date without a time of day is neither before nor after a time on it."""
    if one is None or other is None:
        return False
    if isinstance(one, datetime.datetime) and isinstance(other, datetime.datetime):
        return one > other
    return day(one) > day(other)


def oldest_first(moment: Moment | None) -> tuple[bool, datetime.timedelta]:
    """What sorts dates, and times of any zone, by when they are or begin (a date in UTC); unknown ones last."""
    if moment is None:
        return True, datetime.timedelta()
    if not isinstance(moment, datetime.datetime):
        moment = datetime.datetime.combine(moment, datetime.time(), datetime.UTC)
    return False, moment - _EPOCH  # a difference, since the first and the last of all times have no place in other zones


_EPOCH: Final = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


class Precision(enum.Enum):
    """How finely a date is given: the smallest calendar unit that the words name."""

    INSTANT = "instant"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    UNKNOWN = "unknown"


class Modifier(enum.Enum):
    """What stands before a date and bends it; it labels the interval of the date and does not cut it."""

    NONE = "none"
    SINCE = "since"
    AFTER = "after"
    UNTIL = "until"
    BEFORE = "before"
    BY = "by"
    ABOUT = "about"
    EARLY = "early"
    MID = "mid"
    LATE = "late"


@attrs.frozen
class Period:
    """A date or time expression and the calendar interval that it names.

    An imprecise date is an interval, never its first instant. What cannot be resolved is kept, with the
    reason, and is not guessed.

    Attributes:
        span: The expression in the text, modifier included.
        start: First day (or aware instant) of the interval; None where it is open or unresolved.
        end: First day (or instant) *after* the interval; None where it is open or unresolved.
        precision: The smallest calendar unit named.
        modifier: The word that bends the date (since, before, about, early ...).
        reason: Why it is not resolved; empty exactly when it is.

    Raises:
        ValueError: When a resolved period has a reason or an unresolved one has none, an end is a time without its zone, or the day of
            `end` is before that of `start`.

    """

    span: Span
    start: Moment | None = None
    end: Moment | None = None
    precision: Precision = Precision.UNKNOWN
    modifier: Modifier = Modifier.NONE
    reason: str = ""

    def __attrs_post_init__(self) -> None:
        if self.resolved == bool(self.reason):
            msg = f"a period has a reason exactly when it is unresolved: got {self.start}..{self.end}, reason {self.reason!r}"
            raise ValueError(msg)
        if zoneless(self.start, self.end):
            msg = f"a period is of dates or of times with their zones: got {self.start}..{self.end}"
            raise ValueError(msg)
        if self.start is not None and self.end is not None and not day(self.start) <= day(self.end):
            msg = f"a period must end after it begins: got {self.start}..{self.end}"
            raise ValueError(msg)

    @property
    def resolved(self) -> bool:
        """Whether at least one end is known."""
        return self.start is not None or self.end is not None

    @property
    def bounds(self) -> tuple[Moment | None, Moment | None]:
        """The stretch of time that the expression opens or cuts, half-open; None is an open end.

        "since 2019" opens at the first day of 2019, "until May" closes after May, "before 2010" closes where 2010 begins.
        """
        match self.modifier:
            case Modifier.SINCE:
                return self.start, None
            case Modifier.AFTER:
                return self.end, None
            case Modifier.UNTIL | Modifier.BY:
                return None, self.end
            case Modifier.BEFORE:
                return None, self.start
            case _:
                return self.start, self.end


class Comparator(enum.Enum):
    """How a written number bounds the number meant."""

    EQUAL = "="
    ABOUT = "~"
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="
    NEARLY = "<~"
    JUST_OVER = ">~"


class QuantityRole(enum.Enum):
    """What part a number plays in its clause."""

    STATED = "stated"
    FROM = "from"
    TO = "to"
    AGE = "age"
    CHANGE = "change"


@attrs.frozen
class Quantity:
    """A number with its unit, as written in one place of one document.

    A written number stands for a range: "1.2 million" is a fair report of anything from 1.15 to 1.25 million,
    because nobody who wrote two digits promised a third.

    Attributes:
        span: The number with its comparator and unit words.
        low: The lower end as written and scaled: "1.2 million" is ``Decimal(1200000)``. Never infinite: "more than 5" is 5 with `>`.
        high: The upper end as written; equal to `low` unless a range is written.
        unit: Singular and lower-case ("person", "percent", "percentage point"), or the ISO 4217 code of a currency; empty for bare numbers.
        comparator: How the written number bounds the number meant.
        step: Worth of one unit in the last digit written, more than 0: ``Decimal(100000)`` for "1.2 million".
        role: What part the number plays (an age, the start or goal of a change ...).
        counted: The words that name what is counted, as written; empty where none stand beside it.
        period: The time that the number is told of ("3% in March"); None where its sentence names none.

    Raises:
        ValueError: When an end is not finite, `low` is above `high`, or `step` is not positive.

    Source:
        The half-step rule of `low` and `high` is that of a display showing so many digits: JCGM 100:2008 (GUM), F.2.2.1.

    """

    span: Span
    low: Decimal
    high: Decimal
    unit: str = ""
    comparator: Comparator = Comparator.EQUAL
    step: Decimal = Decimal(1)
    role: QuantityRole = QuantityRole.STATED
    counted: str = ""
    period: Period | None = None

    def __attrs_post_init__(self) -> None:
        if not (self.low.is_finite() and self.high.is_finite() and self.low <= self.high):
            msg = f"a quantity needs finite ends in order: got {self.low}..{self.high}"
            raise ValueError(msg)
        if not (self.step.is_finite() and self.step > 0):
            msg = f"a quantity's step must be above 0: got {self.step}"
            raise ValueError(msg)
