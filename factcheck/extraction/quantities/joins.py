"""Numbers that belong together: ranges, changes, shares of the kind "one in five", and units said once for several."""

from __future__ import annotations

import itertools
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.extraction.quantities.copy import SENTENCE_END
from factcheck.extraction.quantities.hyphens import join_hyphen
from factcheck.extraction.quantities.pairs import (
    are_compatible,
    are_in_order,
    drop,
    inherit,
    inherit_unit,
    is_bare,
    merge,
    merge_share,
    pass_unit,
)
from factcheck.language.english.numbers import CHANGE_WORDS, COMPARED_GAMES, CONTRASTS, FILLERS, INNER_BOUNDS
from factcheck.model.values import QuantityRole

if TYPE_CHECKING:
    from factcheck.extraction.quantities.copy import Copy
    from factcheck.extraction.quantities.figure import Figure

LONGEST_GAP: Final = 40
"""Longest stretch between two numbers that can belong together, in characters."""

CLAUSE: Final = 90
"""How far before a number the verb of change is looked for, in characters."""

NOON: Final = 12
"""Highest hour of a clock that starts again, so that "10 to 5" can be hours."""

NINE_TO_FIVE: Final = (Decimal(9), Decimal(5))
"""The hours of an office, which stand for its work."""

MOST_PERCENT: Final = 100
"""Up to where a bare number behind a second verb of change takes the percent sign of the first."""

MOST_WICKETS: Final = 10
"""Most that stands behind "for" in a score of cricket; the figures of a bowler ("5 for 34") are counts."""

_BOUND: Final = f"(?:(?:{'|'.join(INNER_BOUNDS)}) )?"
_FROM: Final = re.compile(rf"\b(from|between) {_BOUND}\Z")
_TO: Final = re.compile(rf"-?[ -](?:to|and up to|through)[ -]{_BOUND}\Z")
_TO_AT_LAST: Final = re.compile(rf"[^.;:,]{{1,60}} to {_BOUND}")
_AND: Final = re.compile(rf" and {_BOUND}\Z")
_BEFORE_FROM: Final = re.compile(rf"\bto {_BOUND}\Z")
_BEHIND_TO: Final = re.compile(r"(?: \w+){0,4}?,? (?:up |down )?from ")
_CONTRAST: Final = re.compile(rf"(?:,| \(| -| –)? ?(?:{'|'.join(CONTRASTS)}) {_BOUND}")
_SET_AGAINST: Final = re.compile(r"^[^.;]*,? (?:against|from|versus|compared with|compared to) \Z")
_ALSO: Final = re.compile(r",? and |, ")
_OR: Final = re.compile(r"[ -]or(?: even| maybe| perhaps)?[ -](?:a )?\Z")
_SHARE: Final = re.compile(r"[ -](?:in|out[ -]of|of)[ -](?:(every)[ -])?(?:a )?\Z")
_LIST: Final = re.compile(r"(?:,|,? and|,? or|-,|-? and|,? then| by| ?[x×]) ?\Z")
_SET_GAP: Final = re.compile(r",? (?:and |\()?")
_BY: Final = re.compile(r"(?: by | ?[x×] ?|-by-)\Z")
_BRACKET: Final = re.compile(r"[a-z ,-]{0,20}[(\[]\Z")
_CLAUSE_END: Final = re.compile(r"[;:.] |\n")
_WORDS: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_WHOLES: Final = frozenset(Decimal(whole) for whole in (3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10000, 100000))
"""What shares are told of; "two in 14" is no share."""


def join(copy: Copy, figures: list[Figure]) -> list[Figure]:
    """Merge and mend neighbours, each pair once, from left to right.

    Returns:
        The figures that remain, in text order.

    """
    if len(figures) <= 1:
        return figures
    for joined in (join_hyphen, _join_words):  # first "33-35 billion", so that "from 24.2 to" can take the billion
        kept: list[Figure] = []
        for figure in figures:
            near = bool(kept) and figure.start - kept[-1].end <= LONGEST_GAP
            if not (near and joined(copy, kept[-1], figure)):
                kept.append(figure)
        figures = kept
    _spread_units(copy, figures)
    _name_levels(copy, figures)
    return _without_scores(copy, figures)


def _join_words(copy: Copy, left: Figure, right: Figure) -> bool:
    """Join two neighbours by the words between them; True if the left one has taken in the right one."""
    gap = copy.low[left.end : right.start]
    if _is_share(left, right, gap):
        merge_share(left, right)
        return True
    if _is_span(copy, left, right, gap):
        merge(left, right)
        return True
    if _TO.match(gap):
        return _join_to(copy, left, right)
    if _names_what_is_counted(left, right, gap):  # "two new 737 jets"
        left.unit, left.counted, left.reach = right.unit, right.counted, right.reach
        return True
    if gap in (" for ", "-for-") and is_bare(left) and is_bare(right) and right.high <= MOST_WICKETS:
        drop(left, right)  # 52 runs for 3 wickets, a three-for-two offer
    else:
        _share_unit(copy, left, right, gap)
        _join_conversion(copy, left, right, gap)
        _join_from_afar(copy, left, right, gap)
        _join_from_behind(copy, left, right, gap)
    return False


def _names_what_is_counted(left: Figure, right: Figure, gap: str) -> bool:
    """Whether the right number belongs to the name of what the left one counts: one noun takes one bare number."""
    bare = is_bare(left) and not left.counted and is_bare(right) and right.kind == "digits" and bool(right.counted) and not right.joined
    return bare and gap.startswith(" ") and (gap == " " or gap.strip() in FILLERS)


def _is_span(copy: Copy, left: Figure, right: Figure, gap: str) -> bool:
    """Whether "between A and B" or "A or B" makes a range."""
    if not are_compatible(left, right) or left.counted:
        return False
    if _AND.match(gap):
        opened = _FROM.search(copy.ahead(left.start, CLAUSE))
        return opened is not None and opened[1] == "between"
    return _OR.match(gap) is not None and left.unit in ("", right.unit) and left.low < right.high <= left.low * 4


def _share_unit(copy: Copy, left: Figure, right: Figure, gap: str) -> None:
    """Carry a unit over that is said once, behind the first number: "50 feet, not 65", "eight feet by six"."""
    if not left.measured or not is_bare(right):
        return
    contrasted = _CONTRAST.fullmatch(gap) or (left.lends and _ALSO.fullmatch(gap))
    if not right.unit and (contrasted or (not right.counted and left.unit == "percent" and _goes_on(copy, right, gap))):
        pass_unit(left, right)
        right.lends = True
    elif not right.counted and _BY.match(gap):
        pass_unit(left, right)


def _goes_on(copy: Copy, right: Figure, gap: str) -> bool:
    """Whether a bare number is a percentage like the one before: "against 2.4", "rose 2 percent but the other fell by 1"."""
    if _SET_AGAINST.search(gap):
        return "." in copy.text[right.start : right.end]
    words = gap.removesuffix(" by ").split()
    changed = bool(words) and words[-1] in CHANGE_WORDS and not {",", ";", "."} & set(words[-1])
    return changed and SENTENCE_END.search(gap) is None and right.step <= 1 and right.high < MOST_PERCENT


def _join_conversion(copy: Copy, left: Figure, right: Figure, gap: str) -> None:
    """Mark a number in brackets that says the one before it in another unit: "about seven miles (11 km)"."""
    if left.measured and right.measured and (_BRACKET.match(gap) or (left.copies and gap.strip() == "/")):
        right.copies = copy.low[right.end : right.end + 2].strip()[:1] in (")", "]", "/")


def _join_from_afar(copy: Copy, left: Figure, right: Figure, gap: str) -> None:
    """Read a change whose start is told at some length: "risen from 2.1 tonnes a hectare in the sixties to nearly nine"."""
    if left.measured and is_bare(right) and not right.unit and _TO_AT_LAST.fullmatch(gap):
        ahead = copy.ahead(left.start, CLAUSE)
        opened = _FROM.search(ahead)
        if opened is not None and opened[1] == "from" and any(word in CHANGE_WORDS for word in _WORDS.findall(ahead[: opened.start()])):
            left.role, right.role = QuantityRole.FROM, QuantityRole.TO
            pass_unit(left, right)


def _join_from_behind(copy: Copy, left: Figure, right: Figure, gap: str) -> None:
    """Read a change told from its end: "to $7.36 billion from $6.78 billion"."""
    if _BEHIND_TO.fullmatch(gap) and _BEFORE_FROM.search(copy.ahead(left.start, CLAUSE)):
        left.role, right.role = QuantityRole.TO, QuantityRole.FROM
        if not left.counted and right.measured:
            inherit_unit(left, right)
        elif left.measured and not right.unit:  # "to 14 weeks from 7.2"
            pass_unit(left, right)


def _join_to(copy: Copy, left: Figure, right: Figure) -> bool:
    """Join "A to B".

    Behind a verb of change "from A to B" is a start and a goal, and "rose A to B" a change and a level; elsewhere both are a range.
    """
    ahead = copy.ahead(left.start, CLAUSE)
    opened = _FROM.search(ahead)
    if not are_compatible(left, right) or left.reach > left.end or (left.kind == "range" and not opened):
        return False
    if opened is None and left.unit == "percent" and not right.unit:  # "firmed 0.4% to 18.25"
        return False
    clause = _CLAUSE_END.split(ahead[: opened.start()] if opened else ahead)[-1]
    words = _WORDS.findall(clause)
    if opened is None:
        if (left.measured or not right.measured) and any(word in CHANGE_WORDS or word == "by" for word in words[-2:]):
            left.role = QuantityRole.CHANGE
            return False
    elif opened[1] == "from" and (left.kind == "range" or any(word in CHANGE_WORDS for word in words)):
        _set_ends(left, right)
        return False
    elif opened[1] == "from" and _are_hours(left, right):
        drop(left, right)
        return False
    if opened is None and (left.low, right.low) == NINE_TO_FIVE and _are_hours(left, right):
        drop(left, right)
        return False
    if opened or are_in_order(left, right):
        merge(left, right)
        return True
    if right.unit == "percent":  # "61 to 28 per cent"
        inherit_unit(left, right)
    return False


def _set_ends(left: Figure, right: Figure) -> None:
    if left.kind != "range":
        inherit(left, right)
    left.role, right.role = QuantityRole.FROM, QuantityRole.TO
    if left.measured and not right.unit:
        pass_unit(left, right)


def _are_hours(left: Figure, right: Figure) -> bool:
    """Whether "from 10 to 5" runs over noon."""
    return right.high < left.low <= NOON and is_bare(left) and is_bare(right) and not right.counted


def _is_share(left: Figure, right: Figure, gap: str) -> bool:
    """Whether "A in B" is a share: "one in five", "one train in four", "nine of every 10"; "two in five days" are two counts."""
    if left.counted:  # the noun stands in the gap
        gap = gap[left.reach - left.end :] if left.low == 1 and left.reach > left.end and not right.counted else ""
    match = _SHARE.match(gap)
    if match is None or right.measured or right.kind == "share" or not 0 < left.low < right.low:
        return False
    if not is_bare(left) or left.step != 1 or left.low != left.low.to_integral_value() or gap.strip(" -") == "of":
        return False
    return bool(match[1]) or "out" in gap or left.low == 1 or (f"{right.unit}s" not in COMPARED_GAMES and right.low in _WHOLES)


def _spread_units(copy: Copy, figures: list[Figure]) -> None:
    """Carry a unit over that is said once, behind the last number of a list: "10, 15 and 20 percent", "four-, five- and six-cylinder"."""
    for right, left in itertools.pairwise(reversed(figures)):
        gap = copy.low[left.end : right.start] if right.start - left.end <= LONGEST_GAP else ""
        if left.unit or not right.unit or _LIST.match(gap) is None:
            continue
        if gap[0] == "-" or (right.measured and left.kind == right.kind and left.low < right.low * 1000):
            inherit_unit(left, right)


def _without_scores(copy: Copy, figures: list[Figure]) -> list[Figure]:
    """The figures but those of games; a set won by the other side ("6-4, 3-6") looks like a range and is one of them."""
    kept = []
    for place, figure in enumerate(figures):
        if figure.kind == "range" and not figure.unit:
            beside = [other for other in figures[max(0, place - 1) : place + 2] if other.kind == "score"]
            if any(_SET_GAP.fullmatch(copy.low, min(figure.end, other.end), max(figure.start, other.start)) for other in beside):
                figure.kind = "score"
        if figure.kind != "score":
            kept.append(figure)
    return kept


def _name_levels(copy: Copy, figures: list[Figure]) -> None:
    """Give the level of an index the points that its change was said in: "slipped 17.2 points, or 0.3%, to 5,078.18"."""
    points: Figure | None = None
    for figure in figures:
        if figure.unit == "point":
            points = figure
        elif points is not None and not figure.unit and not figure.counted and figure.start - points.end <= CLAUSE:
            between = copy.low[points.end : figure.start]
            if between.endswith((" to ", " at ")) and SENTENCE_END.search(between) is None:
                figure.unit = "point"
