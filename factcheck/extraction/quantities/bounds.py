"""How the words around a number bound it: "nearly", "up to", "or more"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.extraction.quantities.copy import REACH
from factcheck.extraction.quantities.measures import is_money
from factcheck.language.english.numbers import (
    BOUNDS_ON_BOTH_SIDES,
    CHANGE_WORDS,
    COMPARATORS_AFTER,
    COMPARATORS_BEFORE,
    DEFINITE,
    DURING,
    NOT_BOUNDING,
    ONES,
    QUARRELLED,
    RUNNING,
    SKIPPED_BEFORE,
    SPATIAL,
    SUMMING,
    TENS,
)
from factcheck.language.english.units import TIME_UNITS
from factcheck.model.values import Comparator

if TYPE_CHECKING:
    from factcheck.extraction.quantities.copy import Copy
    from factcheck.extraction.quantities.figure import Figure


def _by_edge(tables: dict[Comparator, str], edge: int) -> dict[str, tuple[tuple[str, Comparator], ...]]:
    """The phrases by their last or first word, the longest first."""
    found: dict[str, list[tuple[str, Comparator]]] = {}
    for comparator, phrases in tables.items():
        for phrase in phrases.split(", "):
            found.setdefault(phrase.split(" ")[edge], []).append((phrase, comparator))
    return {word: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for word, entries in found.items()}


_BEFORE: Final = _by_edge(COMPARATORS_BEFORE, -1)
_AFTER: Final = _by_edge(COMPARATORS_AFTER, 0)
_SIGNS: Final = {">": Comparator.MORE, "<": Comparator.LESS, "≥": Comparator.AT_LEAST, "≤": Comparator.AT_MOST, "~": Comparator.ABOUT,
                 "≈": Comparator.ABOUT, "±": Comparator.ABOUT}  # fmt: skip
_PASSED_OVER: Final = frozenset(("others", "rivals", "contenders", "candidates", "applicants"))
"""Who somebody is chosen over."""
_NUMBER_NEXT: Final = re.compile(r" (?:[0-9$£€¥₹]|half\b|to\b|(?:" + "|".join([*ONES, *TENS]) + r")\b)")
_CLOSERS: Final = frozenset(("", ",", ".", ";", ")", "!", "?", "”", '"', "’", "'"))
"""Phrases that may as well bound the next number, and what must follow for them to bound the one before."""
_OPENERS: Final = "([{\"'“‘«—–"
_BEHIND: Final = re.compile(r" (or|and|plus|at|give|maximum|minimum|tops|approximately|if)\b")
MOST_SKIPPED: Final = 5
"""How many words may stand between the comparator and the number ("up to a further 500")."""


def read_bounds(copy: Copy, figure: Figure) -> None:
    """Set the comparator of a figure and where its words begin."""
    figure.opening = figure.opening or figure.start
    _read_before(copy, figure)
    if copy.low[figure.end : figure.end + 1] == " " or copy.low[figure.reach : figure.reach + 1] == " ":
        _read_after(copy, figure, figure.end)
        if figure.reach > figure.end:
            _read_after(copy, figure, figure.reach)


def _read_before(copy: Copy, figure: Figure) -> None:
    start = figure.start
    sign = copy.low[start - 1 : start].strip() or copy.low[max(0, start - 2) : start].strip()
    if sign in _SIGNS:
        figure.comparator, figure.opening = _SIGNS[sign], copy.low.rindex(sign, 0, start)
        return
    words = list(copy.words_before(start))
    behind: list[str] = []
    for turn in range(MOST_SKIPPED):
        last = words[-1].lstrip(_OPENERS) if words else ""
        if (last in _BEFORE and _take(copy, figure, words, behind)) or not _is_skipped(words, last, turn):
            return
        behind.append(words.pop())


def _is_skipped(words: list[str], last: str, turn: int) -> bool:
    """Whether the comparator may stand before this word: "up to a further 500", "at least a total of 500"."""
    if last in ("a", "an"):
        return turn > 0
    return last in SKIPPED_BEFORE or (last == "of" and len(words) > 1 and words[-2] in SUMMING)


def _take(copy: Copy, figure: Figure, words: list[str], behind: list[str]) -> bool:
    """Take the longest phrase that ends where the words do, with `behind` between it and the number; False if none bounds it."""
    last = words[-1].lstrip(_OPENERS)
    tail = " " + " ".join(words)
    for phrase, comparator in _BEFORE[last]:
        if not tail.endswith(phrase) or tail[-len(phrase) - 1].isalnum() or tail[-len(phrase) - 1] == "-":
            continue
        if phrase in SPATIAL and behind and not DEFINITE.isdisjoint(behind):  # "a show centred around the 37m skeleton"
            return False
        before = tail[: -len(phrase)].split()
        if _bends_otherwise(copy, figure, phrase, before[-1] if before else ""):
            return False
        figure.comparator = comparator
        place = copy.low.rfind(phrase, figure.start - REACH if figure.start > REACH else 0, figure.start)
        figure.opening = place if place >= 0 else copy.low.rindex(last, 0, figure.start)  # a line break stands inside the phrase
        return True
    return False


def _bends_otherwise(copy: Copy, figure: Figure, phrase: str, before: str) -> bool:
    """Whether the words are no bound here: "over three years" is a stretch, "talks about 12 hostages" and "over £2m fraud" a subject."""
    if phrase == "over" and figure.unit in TIME_UNITS:
        return before.lstrip(_OPENERS) not in DURING
    if phrase == "over" and copy.next_word(figure.end)[0] in _PASSED_OVER:
        return True
    if phrase == "past" and before in (RUNNING if figure.unit in TIME_UNITS else CHANGE_WORDS):
        return False
    if phrase == "over" and is_money(figure.unit) and copy.next_word(figure.end)[0] in QUARRELLED:
        return True
    if phrase in SPATIAL and (figure.joined or (figure.low == 1 and figure.kind == "words" and not figure.measured)):
        return True
    if phrase == "past" and (figure.unit in TIME_UNITS or not figure.measured):
        return True
    return (phrase, before) in NOT_BOUNDING


def _read_after(copy: Copy, figure: Figure, place: int) -> None:
    match = _BEHIND.match(copy.low, place)
    if match is None:
        return
    begin = match.start(1)
    for phrase, comparator in _AFTER[match[1]]:
        end = begin + len(phrase)
        if not copy.low.startswith(phrase, begin) or copy.low[end : end + 1].isalnum():
            continue
        if copy.low.startswith(" than", end) or _NUMBER_NEXT.match(copy.low, end):
            continue
        if phrase in BOUNDS_ON_BOTH_SIDES and copy.low[end : end + 1] not in _CLOSERS:
            continue
        figure.comparator = comparator
        figure.end = max(figure.end, end) if place == figure.end else figure.end
        figure.reach = max(figure.reach, end)
        return
