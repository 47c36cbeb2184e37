"""Decades and centuries, in figures and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import ORDINAL, ordinal, pattern, words
from factcheck.extraction.periods.years import CENTURY
from factcheck.language.english import calendar, dating
from factcheck.language.english.words import OWNERS
from factcheck.model.values import Precision

if TYPE_CHECKING:
    from factcheck.extraction.periods.reading import Found, Reading

_DECADE: Final = pattern("(?P<decade>(?:[12][0-9])?[0-9]0)'?s(?![a-z0-9])")
_LISTED: Final = pattern("[0-9]0s(?:,| and| or| to|-) ?'?$")
_CENTURY: Final = pattern(
    f"(?P<number>{ORDINAL})(?:(?:,? (?:and|or|(?P<to>to|through|until))(?: the)?(?: (?:early|mid|late))? |-|_?and_?)(?P<second>{ORDINAL}))?"
    "_(?:century|centuries)"
    "(?P<era> (?:bce|bc)(?![a-z]))?",
)
_NAMED_DECADE: Final = pattern(f"(?:(?P<head>eighteen|nineteen|seventeen|twenty)_)?(?P<decade>{words(calendar.DECADES)})(?![a-z-])")
_MILLENNIUM: Final = 2000
_YOUNG: Final = 20
_TWO_DIGITS: Final = 2


def decade(reading: Reading, at: int) -> Found | None:
    """Read "the 1990s" and "the '80s"; "the 1800s" is a century, "in his 80s" an age."""
    match = _DECADE.match(reading.low, at)
    if match is None:
        return None
    written = match["decade"]
    if len(written) == _TWO_DIGITS:
        return _short_decade(reading, at, match.end(), int(written))
    return _decade(reading, (at, match.end()), int(written))


def _decade(reading: Reading, place: tuple[int, int], number: int) -> Found:
    """Ten years, or the hundred that a round number such as the 1800s stands for."""
    whole = number % CENTURY == 0 and number != _MILLENNIUM
    precision = Precision.CENTURY if whole else Precision.DECADE
    return reading.found(place, precision, lambda: intervals.year(number, CENTURY if whole else 10))


def _short_decade(reading: Reading, at: int, stop: int, written: int) -> Found | None:
    """Read "the '80s" and the second of "the 1980s and 90s"."""
    apostrophe = reading.low[at - 1 : at] == "'"
    begin = at - 1 if apostrophe else at
    word, place = reading.before(begin)
    lead = word
    if word in calendar.EDGES:
        word = reading.before(place)[0]
    listed = _LISTED.search(reading.left(at, 10)) is not None
    if word in OWNERS or not (apostrophe or listed or lead in dating.BEFORE_DECADE):
        return None
    anchor = reading.near_anchor(begin)
    if anchor is not None and anchor.start is not None and anchor.precision is Precision.DECADE:
        first = anchor.start.year // CENTURY * CENTURY + written
    else:
        latest = reading.today.year if reading.today else _MILLENNIUM + _YOUNG
        first = latest // CENTURY * CENTURY + written
        first -= CENTURY if first > latest else 0
    return reading.found((begin, stop), Precision.DECADE, lambda: intervals.year(first, 10))


def named_decade(reading: Reading, at: int) -> Found | None:
    """Read "the nineties" and "the nineteen-eighties"; "temperatures in the nineties" cannot be told apart, "her eighties" can."""
    match = _NAMED_DECADE.match(reading.low, at)
    if match is None:
        return None
    number = calendar.DECADES[match["decade"]]
    if match["head"]:
        first = calendar.NUMBERS[match["head"]] * CENTURY + number
    elif reading.before(at)[0] in dating.BEFORE_DECADE:
        first = _MILLENNIUM + number if number < _YOUNG else _MILLENNIUM - CENTURY + number
    else:
        return None
    return reading.found((at, match.end()), Precision.DECADE, lambda: intervals.year(first, 10))


def century(reading: Reading, at: int) -> Found | None:
    """Read "the 19th century", and "the 18th and 19th centuries" as two."""
    match = _CENTURY.match(reading.low, at)
    if match is None:
        return None
    stop = match.end()
    if reading.capital(stop) and reading.low.startswith("century", stop - len("century")) and reading.text[stop - len("century")].isupper():
        return None  # 21st Century Fox
    if match["era"]:
        return reading.unresolved((at, stop), f"before the year 1: {reading.surface((at, stop))}", Precision.CENTURY)
    first = reading.found((at, match.end("number")), Precision.CENTURY, lambda: intervals.century(ordinal(match["number"])))
    if not match["second"]:
        first.stop = stop
        return first
    last = reading.found((match.start("second"), stop), Precision.CENTURY, lambda: intervals.century(ordinal(match["second"])))
    if match["to"] and first.start is not None and last.end is not None and first.start < last.end:
        first.stop, first.end, first.joined = stop, last.end, True
        return first
    last.companions = (first,)
    return last
