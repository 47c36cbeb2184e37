"""Shares: "two-thirds", "3/4", "half of", "a quarter of a billion dollars"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.extraction.quantities import measures, nouns
from factcheck.extraction.quantities.copy import SENTENCE_END
from factcheck.extraction.quantities.figure import EXACT, ONE, SHARE_DIGITS, Figure, share_step
from factcheck.language.english.numbers import (
    CHANGE_WORDS,
    DENOMINATORS,
    HALF_COMPOUNDS,
    NOT_A_SHARE_BEFORE,
    NOT_SHARED,
    PERIOD_LEADERS,
    SCALES,
    SHARE_FOLLOWERS,
    SHARE_LEADERS,
    STOPS,
)
from factcheck.language.english.units import UNIT_FORMS

if TYPE_CHECKING:
    from factcheck.extraction.quantities.copy import Copy

_OF_A: Final = re.compile(r"[ -]of[ -](?:a|an|one|1)[ -]")
_A: Final = re.compile(r" (?:a|an|one) ")
_AND_A_PART: Final = re.compile(r"\ban? ([a-z]+) and \Z")
_NEXT_SHARE: Final = re.compile(r" (?:to|or|and) (?:an? |one[ -]|two[ -]|three[ -])?(?:half|thirds?|quarters?|fifths?|tenths?|eighths?)\b")
_HALF: Final = Decimal("0.5")
_QUARTER: Final = Decimal("0.25")
_POINTS: Final = frozenset(("point", "points"))


PART_REACH: Final = 24
"""How far before "a half" the unit stands that it adds to ("a kilometre and a half"), in characters."""


SAME_SENTENCE: Final = 160
"""How far behind one share a bare "a quarter" is another one, in characters."""

HALF_A_YEAR: Final = 2
"""Quarters that are always of a business year: half of anything else is not told as "two quarters"."""
_CLOSERS: Final = frozenset((",", ".", ";", ")", ""))


def share(start: int, end: int, top: int, bottom: int) -> Figure:
    """A share as a figure."""
    value = SHARE_DIGITS.divide(Decimal(top), Decimal(bottom))
    return Figure(start, end, value, value, share_step(top, bottom), kind="share")


def numerator_share(copy: Copy, figure: Figure) -> Figure | None:
    """The share whose upper number is this figure: "two-thirds", "three quarters of"; None if no denominator follows."""
    hyphen = copy.low[figure.end : figure.end + 1] == "-"
    word, start, _ = copy.next_word(figure.end + hyphen)
    word = word.split("-", 1)[0]
    bottom, top = DENOMINATORS.get(word), int(figure.low)
    if bottom is None or not 0 < top < bottom or (top == 1) == word.endswith("s"):
        return None
    if word in ("quarter", "quarters"):
        periods = not hyphen and top != 1 and copy.word_before(figure.start) in PERIOD_LEADERS
        if top == HALF_A_YEAR or periods:  # "the past three quarters"
            return None
    found = share(figure.start, start + len(word), top, bottom)
    finish_share(copy, found)
    return found


def article_share(copy: Copy, place: tuple[int, int], last: Figure | None) -> Figure | None:
    """A share without a number: "half of", "a third", "a quarter of a billion", "half an hour"; None if the words are none.

    Args:
        copy: The text.
        place: Where the word of the denominator begins and ends.
        last: The number before it, if any.

    """
    start, end = place
    word = copy.low[start:end]
    before = copy.word_before(start)
    figure = share(start, end, 1, DENOMINATORS[word])
    article = before in ("a", "an")
    if article:
        figure.start = copy.low.rindex(before, 0, start)
        added = _AND_A_PART.search(copy.low, max(0, figure.start - PART_REACH), figure.start)
        if added is not None and added[1] in UNIT_FORMS:  # "an hour and a half"
            figure.start, figure.unit, figure.measured = added.start(), UNIT_FORMS[added[1]], True
            figure.low = figure.high = EXACT.add(figure.low, ONE)
            return figure
    joined, joined_start, _ = copy.compound(end)
    if joined:
        return _joined_share(copy, figure, joined, joined_start)
    if article and word == "quarter" and copy.low.startswith(" point", end):
        figure.unit, figure.measured, figure.end = "percentage point", True, end + len(" point")
        return figure
    if before in NOT_A_SHARE_BEFORE or not (article or word == "half"):
        return None
    if not (_is_shared(copy, figure, before) or (article and _stands_alone(copy, figure, last))):
        return None
    finish_share(copy, figure)
    return figure


def finish_share(copy: Copy, figure: Figure) -> None:
    """Read what is shared: "of a billion dollars" scales, "of a percentage point" measures, "of voters" is counted."""
    match = _OF_A.match(copy.low, figure.end) or (_A.match(copy.low, figure.end) if figure.low == _HALF else None)
    if match is not None:
        end = figure.end
        figure.end = match.end() - 1
        measures.read_scale(copy, figure)
        measures.read_unit(copy, figure)
        if figure.measured or figure.scale > 1:
            if not figure.unit:
                nouns.read_noun(copy, figure)
            return
        figure.end = end
    measures.read_scale(copy, figure)
    measures.read_unit(copy, figure)
    if not figure.unit:
        nouns.counted_share(copy, figure)


def _is_shared(copy: Copy, figure: Figure, before: str) -> bool:
    """Whether the words around "half" or "a third" show a share: "by a third", "half of", "half a million"."""
    following, _, _ = copy.next_word(figure.end)
    article = figure.low != _HALF or before in ("a", "an")
    if not article and _A.match(copy.low, figure.end):
        return True
    leader = copy.word_before(figure.start) if article else before
    if following in SHARE_FOLLOWERS or (leader in CHANGE_WORDS and (not following or following in STOPS)):
        return True
    if (leader in SHARE_LEADERS and following not in NOT_SHARED) or _NEXT_SHARE.match(copy.low, figure.end):
        return True
    return figure.low == _HALF and (following in UNIT_FORMS or following in SCALES)


def _stands_alone(copy: Copy, figure: Figure, last: Figure | None) -> bool:
    """Whether "a third" ends its phrase, or comes behind another share of the same sentence ("two-thirds ..., and a quarter put it up")."""
    if last is not None and figure.start - last.end <= 1:  # "$2 a quarter" is a rate
        return False
    if copy.low[figure.end : figure.end + 1] in _CLOSERS:
        return True
    if last is None or last.kind != "share" or figure.start - last.end > SAME_SENTENCE:
        return False
    return SENTENCE_END.search(copy.low, last.end, figure.start) is None and copy.next_word(figure.end)[0] not in NOT_SHARED


def _joined_share(copy: Copy, figure: Figure, joined: str, start: int) -> Figure | None:
    """Read a share tied to what it is of: "half-dozen", "a half-hour", "a quarter-point cut"."""
    if joined.startswith("a-"):  # "half-a-million"
        joined, start = joined[2:], start + 2
    noun = joined.split("-", 1)[0]
    if noun not in HALF_COMPOUNDS or figure.low not in (_HALF, _QUARTER):
        return None
    figure.end = start + len(noun)
    if noun in _POINTS:
        figure.unit, figure.measured = "percentage point", True
    elif noun in SCALES:
        figure.scale_by(SCALES[noun])
        measures.read_unit(copy, figure)
        if not figure.unit:
            nouns.read_noun(copy, figure)
    else:
        figure.unit, figure.measured = UNIT_FORMS[noun], True
    return figure
