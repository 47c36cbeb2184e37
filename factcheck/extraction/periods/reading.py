"""One text while its dates are read: the folded letters, the publication date, and what was named so far."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs

from factcheck.extraction.periods.intervals import DAY, WEEK, Interval
from factcheck.extraction.periods.patterns import pattern
from factcheck.model.values import Modifier, Moment, Period, Precision

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

_LONG_AGO: Final = 20
"""Years after which a tale is history, so that a bare year gives its year to the dates told with it."""
REACH: Final = 300
"""Characters after an expression within which "that year" or "two days later" may hang on it."""

_SAME_LENGTH: Final = {"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2010": "-", "\u2011": "-", "–": "-", "−": "-", "\t": " "}
_SKIP: Final = pattern("(?:(?:on|in|at|of|the|a|an|its|his|her|their) ){0,3}")


def fold(text: str) -> str:
    """Lower-case letters, straight apostrophes, plain blanks and hyphens, in a text of the same length.

    A single line break counts as a blank, since copy may be wrapped; two or more end a paragraph and stay.
    """
    low = text.lower()
    if len(low) != len(text):  # İ grows by a dot when it is lowered
        low = text.replace("\u0130", "i").lower()
    if not low.isascii():
        for written, plain in _SAME_LENGTH.items():
            low = low.replace(written, plain)
    elif "\t" in low:
        low = low.replace("\t", " ")
    if "\n" in low:
        low = low.replace("\r\n\r\n", "\v\v\v\v").replace("\n\n", "\v\v").replace("\r\n", "  ").replace("\n", " ")
    return low


@attrs.define(eq=False)
class Found:
    """A date expression on its way to a `Period`.

    Attributes:
        begin: Where its words begin.
        stop: Where they end.
        start: First day; None while the year is open, or where it cannot be resolved.
        end: The day after the last.
        precision: The smallest unit named.
        modifier: The word that bends it.
        reason: Why it is not resolved.
        yearly: For a date without a year: the interval that it names in a given year.
        deictic: Whether it was counted from the publication date.
        weekday: The weekday written beside a date, or -1.
        instants: The aware instants of a time of day, where the zone is known.
        joined: Whether two expressions were made into one stretch.
        companions: Expressions that share words with this one and stand before it ("3 and 5 May").
    """

    begin: int
    stop: int
    start: datetime.date | None = None
    end: datetime.date | None = None
    precision: Precision = Precision.UNKNOWN
    modifier: Modifier = Modifier.NONE
    reason: str = ""
    yearly: Callable[[int], Interval] | None = None
    deictic: bool = False
    weekday: int = -1
    instants: tuple[Moment, Moment] | None = None
    companions: tuple[Found, ...] = ()
    joined: bool = False


Rule: TypeAlias = "Callable[[Reading, int], Found | None]"
"""Reads one expression at a place of the text, or declines."""


class Reading:
    """What the rules share while one text is read."""

    def __init__(self, text: str, reference: datetime.date | None, *, day_first: bool | None, grammar: Grammar) -> None:
        """Fold the text and note the publication date; a naive or aware time of publication counts by its own day."""
        self.text = text
        self.low = fold(text)
        self.instant = reference if isinstance(reference, datetime.datetime) else None
        self.today = reference.date() if isinstance(reference, datetime.datetime) else reference
        self.day_first = day_first
        self.grammar = grammar
        self.anchor: Found | None = None
        self.last_day: Found | None = None
        self.quarter: Interval | None = None
        self.stretch: Found | None = None
        self.frame: tuple[int, int] | None = None
        self.inside = False
        self.attempts = 0
        self._depth = 0

    def base(self, at: int) -> Found | None:
        """Read the expression that begins at one place, articles and prepositions before it skipped."""
        skipped = _SKIP.match(self.low, at)
        place = skipped.end() if skipped else at
        trigger = self.grammar.trigger.match(self.low, place)
        return self.core(trigger) if trigger else None

    def core(self, trigger: re.Match[str]) -> Found | None:
        """Read the expression that a trigger opens: the first rule that accepts wins."""
        if self._depth > 3:  # noqa: PLR2004  # "the end of the first week of the last month of last year" is deep enough
            return None
        word = trigger.group()
        place = trigger.start()
        self._depth += 1
        try:
            for rule in self.grammar.rules["0" if word[0] <= "9" else word]:
                self.attempts += 1
                found = rule(self, place)
                if found is not None:
                    return found
        finally:
            self._depth -= 1
        return None

    def found(self, begin: int, stop: int, precision: Precision, make: Callable[..., Interval], *arguments: Any) -> Found:  # noqa: ANN401
        """An expression whose interval `make` works out; outside the calendar it is kept with the reason."""
        try:
            start, end = make(*arguments)
        except (ValueError, OverflowError):
            return self.unresolved(begin, stop, f"outside the years 1 to 9999: {self.surface(begin, stop)}")
        return Found(begin, stop, start, end, precision)

    def counted(self, begin: int, stop: int, precision: Precision, make: Callable[[datetime.date], Interval]) -> Found:
        """An expression counted from the publication date, which `make` is given."""
        if self.today is None:
            return self.unresolved(begin, stop, f"no publication date to count {self.surface(begin, stop)} from", precision)
        found = self.found(begin, stop, precision, make, self.today)
        found.deictic = True
        return found

    def unresolved(self, begin: int, stop: int, reason: str, precision: Precision = Precision.UNKNOWN) -> Found:
        """An expression that is kept, with the reason why it is not resolved."""
        return Found(begin, stop, precision=precision, reason=reason)

    def yearless(self, begin: int, stop: int, precision: Precision, yearly: Callable[[int], Interval]) -> Found:
        """An expression that waits for its year."""
        return Found(begin, stop, precision=precision, yearly=yearly)

    def surface(self, begin: int, stop: int) -> str:
        """The words as written, on one line."""
        return " ".join(self.text[begin:stop].split())

    def near_anchor(self, at: int) -> Found | None:
        """The expression last resolved, where it stands close enough before `at` and in the same paragraph."""
        return self._near(self.anchor, at)

    def near_day(self, at: int) -> Found | None:
        """The day last resolved, on which "two days later" hangs even where a year was named since."""
        return self._near(self.last_day, at)

    def _near(self, anchor: Found | None, at: int) -> Found | None:
        if anchor is None or at - anchor.stop > REACH or "\v" in self.low[max(anchor.stop, 0) : at]:
            return None
        return anchor

    def before(self, at: int) -> tuple[str, int]:
        """The word before a place, without opening marks, and where it begins; empty at the beginning of a line."""
        low, end = self.low, at
        while end > 0 and at - end < 3 and low[end - 1] == " ":  # noqa: PLR2004  # as many blanks as a pattern passes
            end -= 1
        begin = low.rfind(" ", max(0, end - 24), end) + 1
        if begin == 0 and end > 24:  # noqa: PLR2004  # no English word is longer
            begin = end - 24
        word = low[begin:end]
        if not word.isalpha():
            opened = word.rfind("\v") + 1
            while opened < len(word) and word[opened] in "(\"'“[‘—-":
                opened += 1
            begin, word = begin + opened, word[opened:]
        return word, begin

    def settle(self, found: Found, direction: int) -> None:
        """Give a date without a year the year that lies nearest in the direction (-1 past, 1 future, 0 unknown)."""
        yearly = found.yearly
        if yearly is None or found.reason:
            return
        found.yearly = None
        if self.today is None and self.frame is None:
            found.reason = f"no publication date: the year of {self.surface(found.begin, found.stop)} is unknown"
            return
        chosen = self._chosen(found, yearly, direction)
        if chosen is None:
            found.reason = f"no such day in the calendar: {self.surface(found.begin, found.stop)}"
            return
        found.start, found.end = chosen
        found.deictic = True

    def _told(self, found: Found, yearly: Callable[[int], Interval], direction: int) -> Interval | None:
        """In a tale of years ago, the first such date from the one told last: "left on 10 April 1912 and sank on 15 April"."""
        anchor, today = self.near_anchor(found.begin), self.today
        if anchor is None or anchor.start is None or today is None or anchor.deictic:
            return None
        gap = today.year - anchor.start.year
        if anchor.precision not in {Precision.DAY, Precision.MONTH} and not (anchor.precision is Precision.YEAR and gap >= _LONG_AGO and direction < 0):
            return None
        if found.modifier in {Modifier.BY, Modifier.UNTIL} and (gap < _LONG_AGO or direction >= 0):
            return None
        between = self.low[anchor.stop : found.begin]
        if gap < (2 if ". " not in between else 5):
            return None
        options = _in_years(yearly, anchor.start.year, anchor.start.year + 1)
        return next((option for option in options if option[1] > anchor.start), None)

    def _chosen(self, found: Found, yearly: Callable[[int], Interval], direction: int) -> Interval | None:
        """The interval of the right year, or None where no year has one."""
        if self.frame is not None and self.frame[1] > found.begin:
            return _in_year(yearly, self.frame[0])
        told = self._told(found, yearly, direction) if direction <= 0 else None
        if told is not None:
            return told
        today = self.today
        if today is None:
            return None
        options = _in_years(yearly, today.year - 1, today.year + 1) or _in_years(yearly, today.year - 8, today.year + 8)  # 29 February
        if found.weekday >= 0:
            options = [option for option in options if option[0].weekday() == found.weekday] or options
        past = [option for option in options if option[0] <= today]
        future = [option for option in options if option[1] > today]
        if direction > 0 or not past:
            return future[0] if future else past[-1] if past else None
        by = found.modifier in {Modifier.UNTIL, Modifier.BY} and found.precision in {Precision.MONTH, Precision.DAY}
        if future and (by or (direction == 0 and found.precision in {Precision.DAY, Precision.WEEK} and future[0][0] - today <= DAY * 100)):
            return future[0] if future[0][0] - today < today - past[-1][1] else past[-1]
        if future and found.precision is Precision.DAY and future[0][0] - today <= WEEK and today - past[-1][1] > WEEK * 40:
            return future[0]
        return past[-1]


def _in_years(yearly: Callable[[int], Interval], first: int, last: int) -> list[Interval]:
    return [option for number in range(first, last + 1) if (option := _in_year(yearly, number))]


def _in_year(yearly: Callable[[int], Interval], number: int) -> Interval | None:
    try:
        return yearly(number)
    except (ValueError, OverflowError):
        return None


@attrs.frozen(eq=False)
class Grammar:
    """The rules of a language, found by the first word of an expression.

    Attributes:
        trigger: Finds every word that an expression may open with.
        rules: The rules to try for each such word, in order; "0" stands for digits.
    """

    trigger: re.Pattern[str]
    rules: Mapping[str, tuple[Rule, ...]]


def period(found: Found) -> Period:
    """The finished record."""
    from factcheck.model.spans import Span  # noqa: PLC0415

    start, end = found.instants or (found.start, found.end)
    return Period(Span(found.begin, found.stop), start, end, found.precision, found.modifier, found.reason)
