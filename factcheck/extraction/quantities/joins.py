"""Numbers that belong together: ranges, changes, shares of the kind "one in five", votes, and units said once for several."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.extraction.quantities import measures
from factcheck.extraction.quantities.figure import EXACT, ONE, SHARE_DIGITS, Figure
from factcheck.language.english.numbers import CHANGE_WORDS, COMPARED_GAMES, GAMES, LOST_GAMES, VOTES
from factcheck.model.values import QuantityRole

if TYPE_CHECKING:
    from factcheck.extraction.quantities.copy import Copy

LONGEST_GAP: Final = 40
"""Longest stretch between two numbers that can belong together, in characters."""

CONTEXT: Final = 90
"""How far around two numbers with a hyphen the words are looked at that make them votes or a score, in characters."""

MOST_GOALS: Final = 200
"""Highest score of a game that is written with a hyphen; basketball comes near it."""

NOON: Final = 12
"""Highest hour of a clock that starts again, so that "10 to 5" can be hours."""

MOST_WICKETS: Final = 10
"""Most that stands behind "for" in a score of cricket."""

_BETWEEN: Final = re.compile(r"(?:between|betwixt|ranging between) (?:about |around |roughly |an estimated )?\Z")
_FROM: Final = re.compile(r"\b(from|between) (?:about |around |roughly |an estimated |as (?:low|little|few) as |just |only |nearly |over |more than |"
                          r"less than |almost |up to |at least )?\Z")  # fmt: skip
_TO: Final = re.compile(r"-?[ -](?:to|and up to|through)[ -](?:about |around |roughly |an? |as (?:many|much|high) as |nearly |almost |up to |more than |over |"
                        r"just |less than )?\Z")  # fmt: skip
_AND: Final = re.compile(r" and (?:about |around |roughly |nearly |almost |up to |perhaps |as (?:many|much|high) as |more than |over )?\Z")
_HYPHEN: Final = re.compile(r" ?[-–‑—] ?\Z")
_OR: Final = re.compile(r"[ -]or(?: even| maybe| perhaps)?[ -](?:a )?\Z")
_SHARE: Final = re.compile(r"[ -](?:in|out[ -]of|of)[ -](?:(every)[ -])?(?:a )?\Z")
_LIST: Final = re.compile(r"(?:,|,? and|,? or|-,|-? and|,? then| by| ?[x×]) ?\Z")
_ELLIPSIS: Final = re.compile(r"(?:,| \(| -| –)? ?(?:and not|but not|not|(?:up|down) from|against|versus|vs\.?|compared (?:with|to)|instead of|rather than|to (?:his|her|their|its)(?: [a-z]+['’]s)?|to [a-z]+['’]s)"
                              r" (?:about |nearly |just |over |under |almost )?")  # fmt: skip
_SMALLER: Final = {"foot": "inch", "stone": "pound"}
_BY: Final = re.compile(r"(?: by | ?[x×] ?|-by-)\Z")
_BRACKET: Final = re.compile(r"[a-z ,-]{0,20}[(\[]\Z")
_WORDS: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")


def join(copy: Copy, figures: list[Figure]) -> list[Figure]:
    """Merge and mend neighbours, each pair once, from left to right.

    Returns:
        The figures that remain, in text order.

    """
    for joined in (_join_hyphen, _join_words):  # first "33-35 billion", so that "from 24.2 to" can take the billion
        kept: list[Figure] = []
        for figure in figures:
            if kept and figure.start - kept[-1].end <= LONGEST_GAP:
                joined(copy, kept, kept[-1], figure)
            else:
                kept.append(figure)
        figures = kept
    _name_levels(copy, figures)
    return [figure for figure in figures if figure.kind != "score"]


def _name_levels(copy: Copy, figures: list[Figure]) -> None:
    """Give the level of an index the points that its change was said in: "slipped 17.2 points, or 0.3%, to 5,078.18"."""
    points: Figure | None = None
    for figure in figures:
        if figure.unit == "point":
            points = figure
        elif points is not None and not figure.unit and not figure.counted and figure.start - points.end <= CONTEXT:
            between = copy.low[points.end : figure.start]
            if between.endswith((" to ", " at ")) and ". " not in between:
                figure.unit = "point"


def _join_words(copy: Copy, kept: list[Figure], left: Figure, right: Figure) -> None:
    gap = copy.low[left.end : right.start]
    if _is_share(left, right, gap):
        _merge_share(left, right)
        return
    if left.measured and _is_bare(right) and not right.unit and _ELLIPSIS.fullmatch(gap):  # "50 feet, not 65"
        right.unit, right.measured = left.unit, True
    if left.measured and _BY.match(gap) and _is_bare(right) and not right.counted:  # "eight feet by six"
        right.unit, right.measured = left.unit, True
    if gap == " for " and _is_bare(left) and _is_bare(right) and right.high <= MOST_WICKETS:
        left.kind = right.kind = "score"  # 52 runs for 3 wickets
        kept.append(right)
        return
    if _TO.match(gap):
        _join_to(copy, kept, left, right)
        return
    if (_AND.match(gap) and _BETWEEN.search(_ahead(copy, left)) and not left.counted) or (_OR.match(gap) and _is_choice(left, right)):
        if _compatible(left, right):
            _inherit(left, right)
            _merge(left, right)
            return
    elif _LIST.match(gap) and not left.unit and right.measured and left.kind == right.kind and left.low < right.low * 1000:
        _inherit_unit(left, right)
    elif left.measured and right.measured and (_BRACKET.match(gap) or (left.copies and gap.strip() == "/")):
        right.copies = copy.low[right.end : right.end + 2].strip()[:1] in (")", "]", "/")
    _join_from_behind(copy, left, right, gap)
    kept.append(right)


def _join_from_behind(copy: Copy, left: Figure, right: Figure, gap: str) -> None:
    """ "to $7.36 billion from $6.78 billion": the start of a change may come last."""
    if re.fullmatch(r"(?: \w+){0,4}?,? (?:up |down )?from ", gap) and re.search(r"\bto (?:about |nearly |just )?\Z", _ahead(copy, left)):
        left.role, right.role = QuantityRole.TO, QuantityRole.FROM
        if not left.unit and right.measured and not left.counted:
            left.unit, left.measured = right.unit, True


def _ahead(copy: Copy, figure: Figure) -> str:
    return copy.low[max(0, figure.start - CONTEXT) : figure.start]


def _join_hyphen(copy: Copy, kept: list[Figure], left: Figure, right: Figure) -> None:
    """ "3-4 years" is a range, "a 52-48 vote" two counts, "a 3-1 win" a score."""
    if copy.low[left.end : right.start] in (" ", "-") and _is_bare(right) and not right.counted and left.unit in _SMALLER:  # "6-foot-2"
        right.unit, right.measured = _SMALLER[left.unit], True
        kept.append(right)
        return
    if not _HYPHEN.match(copy.low[left.end : right.start]) or left.kind == "share":
        kept.append(right)
        return
    tight = copy.low[left.end : right.start].strip() == copy.low[left.end : right.start]
    bare = _is_bare(left) and left.kind == "digits" and not right.measured and right.scale == 1
    if not tight and bare:
        kept.append(right)
        return
    words = set(_WORDS.findall(copy.low[max(0, left.start - CONTEXT) : right.end + CONTEXT])) if bare else set()
    small = bare and right.high < MOST_GOALS and left.high < MOST_GOALS and left.step == right.step == 1
    if small and (words & VOTES) and (left.low > right.high or not right.counted) and not (words & GAMES - VOTES and not words & _SURE_VOTES):
        left.unit = left.unit or "vote"
        right.unit = right.unit if right.unit in ("vote", "") and right.unit else "vote"
        kept.append(right)
    elif bare and left.low < right.high and (right.counted or not small or not words & LOST_GAMES) and left.low + right.low != 100:  # noqa: PLR2004
        _inherit(left, right)
        _merge(left, right)
    elif bare and small and left.low + right.low in (99, 100, 101) and left.low != right.low:
        kept.append(right)
    elif bare and small:
        left.kind = right.kind = "score"
        kept.append(right)
    elif _compatible(left, right) and _in_order(left, right):
        _inherit(left, right)
        _merge(left, right)
    else:
        kept.append(right)


_SURE_VOTES: Final = VOTES - frozenset("passed favour favor board panel court committee house assembly".split())


def _join_to(copy: Copy, kept: list[Figure], left: Figure, right: Figure) -> None:
    """ "from 3 to 4" behind a verb of change is a start and a goal, "rose 3 to 4" a change and a level, else "3 to 4" is a range."""
    ahead = _ahead(copy, left)
    opened = _FROM.search(ahead)
    clause = re.split(r"[;:.] |\n", ahead[: opened.start()] if opened else ahead)[-1]
    words = _WORDS.findall(clause)
    if opened:
        changed = opened[1] == "from" and (left.kind == "range" or any(word in CHANGE_WORDS for word in words))
    else:
        changed = (left.measured or not right.measured) and any(word in CHANGE_WORDS or word == "by" for word in words[-2:])
    if not _compatible(left, right) or (left.counted and left.reach > left.end):
        kept.append(right)
    elif left.kind == "range" and not opened:
        kept.append(right)
    elif changed:
        if opened:
            if left.kind != "range":
                _inherit(left, right)
            left.role, right.role = QuantityRole.FROM, QuantityRole.TO
            if left.measured and not right.unit:
                right.unit, right.measured = left.unit, True
        elif left.role is not QuantityRole.AGE:
            left.role = QuantityRole.CHANGE
        kept.append(right)
    elif opened and opened[1] == "from" and left.low > right.high and _is_bare(left) and _is_bare(right) and left.high <= NOON and not right.counted:
        left.kind = right.kind = "score"  # open from 10 to 5
        kept.append(right)
    elif _in_order(left, right) or opened:
        _inherit(left, right)
        _merge(left, right)
    else:
        kept.append(right)


def _is_bare(figure: Figure) -> bool:
    return not figure.measured and figure.scale == 1 and figure.kind in ("digits", "words")


def _is_choice(left: Figure, right: Figure) -> bool:
    """Whether "A or B" gives a range: "three or four", "10 or 12", and not "one or two" apart by a unit."""
    return not left.counted and (not left.measured or left.unit == right.unit) and left.low < right.high <= left.low * 4


def _in_order(left: Figure, right: Figure) -> bool:
    if left.scale == 1 and right.scale > 1 and left.high < right.low / right.scale:
        return True
    return left.high < right.low


def _compatible(left: Figure, right: Figure) -> bool:
    """Whether two numbers can be the ends of one range: the same unit, or one of them without."""
    if left.kind == "vague" or right.kind == "vague" or "multiple" in (left.kind, right.kind):
        return False
    if "share" in (left.kind, right.kind) and left.kind != right.kind:
        return False
    return not left.measured or left.unit == right.unit or not right.unit


def _inherit(left: Figure, right: Figure) -> None:
    """Give the left number the scale and unit that are said once, behind the right one.

    The scale goes over only to a smaller number: "$89 to $93 billion" are billions, "$200 to $4 million" is not.
    """
    if left.scale == 1 and right.scale > 1 and left.high <= EXACT.divide(right.low, Decimal(right.scale)):
        left.scale_by(right.scale)
    _inherit_unit(left, right)


def _inherit_unit(left: Figure, right: Figure) -> None:
    if right.unit and (not left.unit or not left.measured):
        left.unit, left.measured, left.counted = right.unit, right.measured, right.counted
        if right.role is QuantityRole.AGE:
            left.role = QuantityRole.AGE


def _merge(left: Figure, right: Figure) -> None:
    """Make the left number the range of both."""
    left.low, left.high = min(left.low, right.low), max(left.high, right.high)
    left.step = max(left.step, right.step)
    left.end, left.reach = right.end, max(right.end, right.reach)
    if not left.unit or right.measured:
        left.unit, left.measured = right.unit or left.unit, right.measured or left.measured
    left.counted = right.counted or left.counted
    left.scale = right.scale
    left.kind = "range"
    if right.role is QuantityRole.AGE:
        left.role = QuantityRole.AGE


def _is_share(left: Figure, right: Figure, gap: str) -> bool:
    """Whether "A in B" is a share: "one in five", "one train in four", "nine of every 10"; "two in five days" are two counts."""
    if left.counted:  # the noun stands in the gap
        gap = gap[left.reach - left.end :] if left.low == 1 and left.reach > left.end and not right.counted else ""
    match = _SHARE.match(gap)
    if match is None or left.measured or right.measured or not 0 < left.low < right.low or right.kind == "share":
        return False
    if left.scale > 1 or left.step != 1 or left.low != left.low.to_integral_value() or gap.strip(" -") == "of":
        return False
    noun = right.unit + "s"
    return bool(match[1]) or "out" in gap or left.low == 1 or (noun not in COMPARED_GAMES and right.low in _ROUND_WHOLES)


_ROUND_WHOLES: Final = frozenset(Decimal(whole) for whole in (3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10000, 100000))


def _merge_share(left: Figure, right: Figure) -> None:
    left.low = left.high = SHARE_DIGITS.divide(left.low, right.low)
    left.step = SHARE_DIGITS.divide(ONE, EXACT.multiply(right.low, right.low + 1))
    left.counted, left.reach, left.end = left.counted or right.counted, right.reach, right.end
    left.unit, left.kind, left.measured = "", "share", False
