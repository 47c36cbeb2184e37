"""Two numbers with a hyphen between them: a range, votes, the score of a game, a height."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.extraction.quantities.pairs import are_compatible, are_in_order, drop, is_bare, merge
from factcheck.language.english.numbers import GAMES, LOST_GAMES, SMALLER_UNITS, VOTES, VOTES_OR_GAMES

if TYPE_CHECKING:
    from factcheck.extraction.quantities.copy import Copy
    from factcheck.extraction.quantities.figure import Figure

CONTEXT: Final = 90
"""How far around two numbers the words are looked at that make them votes or a score, in characters."""

MOST_GOALS: Final = 200
"""Highest score of a game that is written with a hyphen; basketball comes near it."""

HALF: Final = Decimal("0.5")

_HYPHEN: Final = re.compile(r" ?[-–‑—] ?\Z")
HUNDRED_PERCENT: Final = 100
"""What two shares of one ballot make together."""
_CLAUSE: Final = re.compile(r"[,;.:] ")
_WORDS: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")


def join_hyphen(copy: Copy, left: Figure, right: Figure) -> bool:
    """Join two neighbours that a hyphen ties; True if the left one has taken in the right one.

    "3-4 years" is a range, "a 52-48 vote" two counts, "a 3-1 win" a score, "6-foot-2" feet and inches.
    """
    gap = copy.low[left.end : right.start]
    if gap in (" ", "-") and left.unit in SMALLER_UNITS and is_bare(right) and not right.counted:
        right.unit, right.measured = SMALLER_UNITS[left.unit], True
        return False
    if _HYPHEN.match(gap) is None or left.kind == "share":
        return False
    if is_bare(left) and left.kind == "digits" and not right.measured and right.scale == 1:
        return gap == gap.strip() and _join_plain(copy, left, right)
    if are_compatible(left, right) and are_in_order(left, right):
        merge(left, right)
        return True
    return False


def _join_plain(copy: Copy, left: Figure, right: Figure) -> bool:
    ahead, behind = copy.ahead(left.start, CONTEXT), copy.behind(right.end, CONTEXT)
    words = {*_WORDS.findall(_CLAUSE.split(ahead)[-1]), *_WORDS.findall(_CLAUSE.split(behind)[0])}
    if words.isdisjoint(VOTES) and words.isdisjoint(GAMES):  # their own clause does not tell
        words |= {*_WORDS.findall(ahead), *_WORDS.findall(behind)}
    small = right.high < MOST_GOALS and left.high < MOST_GOALS and left.step == right.step and left.step in (1, HALF)  # chess has halves
    rising, whole = left.low < right.high, left.low + right.low
    if small and _are_votes(words) and not (rising and right.counted):
        left.unit = left.unit or "vote"
        right.unit = "vote"
    elif small and not left.low and not right.counted:  # from 0-2 down
        drop(left, right)
    elif rising and whole != HUNDRED_PERCENT and (right.counted or not small or not words & LOST_GAMES):
        merge(left, right)
        return True
    elif small and not (whole in (99, 100, 101) and left.low != right.low):  # shares of a ballot add up to about 100
        drop(left, right)
    return False


def _are_votes(words: set[str]) -> bool:
    """Whether votes were cast and no game was played, or votes were named outright."""
    return bool(words & VOTES) and (bool(words & (VOTES - VOTES_OR_GAMES)) or not words & (GAMES - VOTES))
