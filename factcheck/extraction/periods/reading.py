"""One text while its dates are read: the folded letters, the publication date, and what was named so far."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

import attrs

from factcheck.extraction.periods.intervals import Interval
from factcheck.extraction.periods.patterns import pattern
from factcheck.language.english import calendar
from factcheck.language.english.dating import BEHIND_WEEKDAY
from factcheck.model.spans import Span
from factcheck.model.values import Modifier, Moment, Period, Precision

Place: TypeAlias = tuple[int, int]
"""Where the words of an expression begin and end."""
Yearly: TypeAlias = Callable[[int], Interval]
"""A date without its year: the interval that it names in a given one."""

REACH: Final = 300
"""Characters after an expression within which "that year" or "two days later" may hang on it."""
PARAGRAPH: Final = "\v"
"""What the end of a paragraph becomes in the folded text."""

_SAME_LENGTH: Final = {
    "’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2010": "-", "\u2011": "-", "–": "-", "−": "-", "\t": " ",
}
_SKIPPED: Final = pattern(" ?(?:(?:on|in|at|of|the|a|an|its|his|her|their) ){0,3}")
_SURNAME: Final = re.compile(r"([A-Z][a-z]+(?:[-–‐‑][A-Z][a-z]+)?)(?:'s|’s)?(?: [a-z]|,| and [A-Z])")
_NO_SURNAMES: Final = BEHIND_WEEKDAY | {*calendar.MONTHS, *calendar.WEEKDAYS, *calendar.DAY_PARTS}
_LONGEST_WORD: Final = 24
_BLANKS: Final = 3
_TALK: Final = 120
_ABBREVIATION: Final = 4
_MARKS: Final = str.maketrans(",.'\"()/;:", " " * 9)
_DEPTH: Final = 4
"""How many expressions may stand inside one another: the end of the first week of the last month of last year."""


def fold(text: str) -> str:
    """Lower-case letters, straight apostrophes, plain blanks and hyphens, in a text of the same length.

    A single line break counts as a blank, since copy may be wrapped; two or more end a paragraph.
    """
    low = text.lower()
    if len(low) != len(text):  # İ grows by a dot when it is lowered
        low = text.replace("\u0130", "i").lower()
    if "\t" in low or not low.isascii():
        for written, plain in _SAME_LENGTH.items():
            low = low.replace(written, plain)
    if "\n" in low:
        low = low.replace("\r\n\r\n", PARAGRAPH * 4).replace("\n\n", PARAGRAPH * 2).replace("\r\n", "  ").replace("\n", " ")
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
        timed: Whether a time of day stands before it.
        dayless: Whether it is a time of day whose day is not written beside it.
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
    yearly: Yearly | None = None
    deictic: bool = False
    weekday: int = -1
    instants: tuple[Moment, Moment] | None = None
    timed: bool = False
    dayless: bool = False
    joined: bool = False
    companions: tuple[Found, ...] = ()

    @property
    def interval(self) -> Interval | None:
        """The days that it names, once they are known."""
        return None if self.start is None or self.end is None else (self.start, self.end)


Rule: TypeAlias = "Callable[[Reading, int], Found | None]"
"""Reads one expression at a place of the text, or declines."""


@attrs.frozen(eq=False)
class Grammar:
    """The rules of a language, found by the first word of an expression.

    Attributes:
        trigger: Matches a word that an expression may open with.
        scan: Finds every such word behind the character before it: a set comes first, so that what lies between is passed over in C.
        rules: The rules to try for each such word, in order; "0" stands for digits.
    """

    trigger: re.Pattern[str]
    scan: re.Pattern[str]
    rules: Mapping[str, tuple[Rule, ...]]


class Reading:
    """What the rules share while one text is read.

    Attributes:
        text: The text as given.
        low: The text folded, of the same length.
        today: The day of publication, or None.
        day_first: Whether 3/4/2024 is 3 April, or None if unknown.
        grammar: The rules.
        lone_times: Whether a time of day with no day told near it is of the day of publication.
        anchor: The expression last resolved.
        last_day: The single day last resolved.
        quarter: The quarter last named.
        stretch: The quarter or other stretch of months last named, which results of a company are set against.
        frame: A year that frames its sentence ("In 1944, ..."), and where the sentence ends.
        inside: Whether the rules read inside another expression, where "the month" is always the month in hand.
        beside_year: Whether a year was read right before, so that an early number may be one as well.
        attempts: Rules tried so far: what the time to read a text is proportional to.
    """

    def __init__(
        self, text: str, reference: datetime.date | None, *, day_first: bool | None, grammar: Grammar, lone_times: bool = True
    ) -> None:
        """Fold the text and note the publication date; a time of publication counts by its own day."""
        self.text = text
        self.low = fold(text)
        self.today = reference.date() if isinstance(reference, datetime.datetime) else reference
        self.day_first = day_first
        self.grammar = grammar
        self.lone_times = lone_times
        self.anchor: Found | None = None
        self.last_day: Found | None = None
        self.quarter: Interval | None = None
        self.stretch: Found | None = None
        self.frame: tuple[int, int] | None = None
        self.inside = False
        self.beside_year = False
        self.attempts = 0
        self._depth = 0

    def base(self, at: int) -> Found | None:
        """Read the expression that begins at one place, articles and prepositions before it skipped."""
        skipped = _SKIPPED.match(self.low, at)
        return self.opening(skipped.end() if skipped else at)

    def opening(self, at: int) -> Found | None:
        """Read the expression that begins exactly at one place."""
        trigger = self.grammar.trigger.match(self.low, at)
        return self.core(trigger.group(), at) if trigger else None

    def core(self, word: str, at: int) -> Found | None:
        """Read the expression that the word at a place opens: the first rule that accepts wins."""
        if self._depth >= _DEPTH:
            return None
        self._depth += 1
        try:
            for rule in self.grammar.rules["0" if word[0] <= "9" else word]:
                self.attempts += 1
                found = rule(self, at)
                if found is not None:
                    return found
        finally:
            self._depth -= 1
        return None

    def found(self, place: Place, precision: Precision, make: Callable[[], Interval]) -> Found:
        """An expression whose interval `make` works out; outside the calendar it is kept with the reason."""
        try:
            start, end = make()
        except (ValueError, OverflowError):
            return self.unresolved(place, f"outside the years 1 to 9999: {self.surface(place)}", precision)
        return Found(*place, start, end, precision)

    def counted(self, place: Place, precision: Precision, make: Callable[[datetime.date], Interval]) -> Found:
        """An expression counted from the publication date, which `make` is given."""
        today = self.today
        if today is None:
            return self.unresolved(place, f"no publication date to count {self.surface(place)} from", precision)
        found = self.found(place, precision, lambda: make(today))
        found.deictic = True
        return found

    def unresolved(self, place: Place, reason: str, precision: Precision = Precision.UNKNOWN) -> Found:
        """An expression that is kept, with the reason why it is not resolved."""
        return Found(*place, precision=precision, reason=reason)

    def vague(self, place: Place) -> Found:
        """An expression that has no first or last day ("in recent years")."""
        return self.unresolved(place, f"vague: {self.surface(place)!r} has no first or last day")

    def hanging(self, place: Place) -> Found:
        """An expression that hangs on an event whose date does not stand in the text ("two days after the vote")."""
        return self.unresolved(place, f"hangs on an event whose date is not stated: {self.surface(place)}")

    def yearless(self, place: Place, precision: Precision, yearly: Yearly) -> Found:
        """An expression that waits for its year."""
        return Found(*place, precision=precision, yearly=yearly)

    def surface(self, place: Place) -> str:
        """The words as written, on one line."""
        return " ".join(self.text[place[0] : place[1]].split())

    def near_anchor(self, at: int) -> Found | None:
        """The expression last resolved, where it stands close enough before `at` and in the same paragraph."""
        return self._near(self.anchor, at)

    def near_day(self, at: int) -> Found | None:
        """The day last resolved, on which "two days later" hangs even where a year was named since."""
        return self._near(self.last_day, at)

    def _near(self, anchor: Found | None, at: int) -> Found | None:
        if anchor is None or at - anchor.stop > REACH or PARAGRAPH in self.low[max(anchor.stop, 0) : at]:
            return None
        return anchor

    def capital(self, at: int) -> bool:
        """Whether the text has a capital letter at a place, blanks before it passed over."""
        return self.text[at : at + 2].strip()[:1].isupper()

    def opens_name(self, before: tuple[str, int], stop: int) -> bool:
        """Whether a word of the calendar is a first name: it opens its sentence, or the second of two names, and a surname follows.

        Args:
            before: The word before it and where that begins, as `before` gives them.
            stop: Where the word ends.
        """
        word, place = before
        if word == "and":
            other = self.before(place)
            opens = other[0].isalpha() and self.text[other[1]].isupper()
        else:
            opens = not word or word[-1] in "!?;:" or (word[-1] == "." and len(word) > _ABBREVIATION and "." not in word[:-1])
        if not opens or self.low[stop : stop + 1] != " ":
            return False
        following = self.text[stop : stop + len(self.right(stop, _TALK))]
        match = _SURNAME.match(" ".join(following.split()))
        return match is not None and match[1].lower() not in _NO_SURNAMES

    def word_at(self, at: int) -> str:
        """The word that follows a place after a blank, without the marks behind it."""
        if self.low[at : at + 1] != " ":
            return ""
        return self.right(at, _BLANKS + _LONGEST_WORD).lstrip(" ").split(" ", 1)[0].strip(".,;:)'")

    def left(self, at: int, size: int) -> str:
        """Up to so many folded characters before a place, of its own paragraph."""
        return self.low[max(0, at - size) : at].rpartition(PARAGRAPH)[2]

    def right(self, at: int, size: int) -> str:
        """Up to so many folded characters behind a place, of its own paragraph."""
        return self.low[at : at + size].partition(PARAGRAPH)[0]

    def words_around(self, place: Place) -> set[str]:
        """The bare words on either side of an expression, as many as tell what the talk is of."""
        around = self.left(place[0], _TALK) + self.low[place[0] : place[1]] + self.right(place[1], _TALK)
        return set(around.translate(_MARKS).split())

    def before(self, at: int) -> tuple[str, int]:
        """The word before a place, without opening marks, and where it begins; empty at the beginning of a paragraph."""
        low, end = self.low, at
        while end > 0 and at - end < _BLANKS and low[end - 1] == " ":
            end -= 1
        begin = low.rfind(" ", max(0, end - _LONGEST_WORD), end) + 1
        if begin == 0 and end > _LONGEST_WORD:
            begin = end - _LONGEST_WORD
        word = low[begin:end]
        if not word.isalpha():
            opened = word.rfind(PARAGRAPH) + 1
            while opened < len(word) and word[opened] in "(\"'“[‘—-":
                opened += 1
            begin, word = begin + opened, word[opened:]
        return word, begin


def period(found: Found) -> Period:
    """The finished record."""
    start, end = found.instants or (found.start, found.end)
    return Period(Span(found.begin, found.stop), start, end, found.precision, found.modifier, found.reason)
