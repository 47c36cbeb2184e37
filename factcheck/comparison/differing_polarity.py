"""Whether one claim says that it is so and the other that it is not: negations without an answer, denials, and opposites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.concepts import poles
from factcheck.comparison.difference import LIKE, Difference
from factcheck.comparison.features import MOST
from factcheck.comparison.negation import unprefixed
from factcheck.model.relations import Relation
from factcheck.model.values import Modifier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.comparison.alignment import Alignment
    from factcheck.comparison.features import Features
    from factcheck.comparison.negation import Negation
    from factcheck.comparison.places import Range

BOUNDING: Final = frozenset({Modifier.SINCE, Modifier.BEFORE, Modifier.UNTIL, Modifier.BY, Modifier.AFTER})
"""Modifiers of a date that is the bound of an event."""
MATTER: Final = 0.75
"""Share of the content words of a negated clause that the other side must tell for the two to stand against one another."""
MATTER_OF_STORY: Final = 0.15
"""The same for two claims of one story that differ in nothing else."""
HALF: Final = 0.5
"""The same where something else differs, and for "without", which negates little."""
SOME_MATTER: Final = 0.25
"""Coverage below which a negation on one side is not set against the other: they may tell of anything."""


def differing_polarity(a: Features, b: Features, sides: Alignment, *, one_story: bool, alone: bool, referred: bool) -> list[Difference]:
    """Whether the one says that it is so, the other that it is not.

    Args:
        a: One claim.
        b: The other.
        sides: The two laid side by side.
        one_story: Whether they are known to tell of one story.
        alone: Whether nothing else differs.
        referred: Whether the one points back to something that the other tells.
    """
    if referred and alone:
        return _polarity(a, b, 0, whole=True)
    if sides.coverage < SOME_MATTER:
        return []
    if not one_story:
        return _polarity(a, b, MATTER, whole=sides.likeness >= LIKE)
    if not alone:
        return _polarity(a, b, HALF, whole=True)
    return _polarity(a, b, 0 if sides.spoken else MATTER_OF_STORY, whole=True)


def negated(side: Features, ranges: tuple[Range, ...]) -> bool:
    """Whether what differs is what a text negates: "is not an American series" does not stand against "is a French series"."""
    negations = [one.at for one in side.negations if not one.bounded]
    return any(at < first and not any(side.breaks[at + 1 : first + 1]) for at in negations for first, _ in ranges)


def _polarity(a: Features, b: Features, share: float, *, whole: bool) -> list[Difference]:
    """Whether the one says that it is so, the other that it is not: unanswered negations, denials and opposites, taken together."""
    plain_a, plain_b = (sum(not one.aside for one in side.negations) for side in (a, b))
    if share <= HALF and plain_a == plain_b == 1 and a.denied == b.denied:
        return []
    alone_a, alone_b = _unanswered(a, b, share)
    turns = _opposites(a, b)
    denials = a.denied + b.denied if whole else 0
    odd = (len(alone_a) + len(alone_b) + denials + bool(turns)) % 2
    if not odd:
        return []
    ranges_a = [(k, k + 1) for k in (*(one.at for one in alone_a), *(i for i, _ in turns))]
    ranges_b = [(k, k + 1) for k in (*(one.at for one in alone_b), *(j for _, j in turns))]
    because = "the one says that it is so, the other that it is not"
    if turns:
        because = f"“{a.lower[turns[0][0]]}” against “{b.lower[turns[0][1]]}”"
    return [Difference(Relation.CONFLICT_POLARITY, because, tuple(ranges_a), tuple(ranges_b))]


def _unanswered(a: Features, b: Features, share: float) -> tuple[list[Negation], list[Negation]]:
    """The negations of each side whose matter the other tells without one; a negation is answered by the one that shares most with it."""
    matter_a, matter_b = ([frozenset((*one.scope, *one.before)) for one in side.negations] for side in (a, b))
    pairs = sorted((-len(one & other), i, j) for i, one in enumerate(matter_a) for j, other in enumerate(matter_b) if one & other)
    answered_a: set[int] = set()
    answered_b: set[int] = set()
    for _, i, j in pairs:
        if i not in answered_a and j not in answered_b:
            answered_a.add(i)
            answered_b.add(j)
    return _alone(a, answered_a, b, share), _alone(b, answered_b, a, share)


def _alone(side: Features, answered: set[int], other: Features, share: float) -> list[Negation]:
    """The negations of one side, but those with an answer, whose matter the other side tells."""
    told = {mark for mark in other.marks if mark} if side.negations else set()
    found = []
    for i, one in enumerate(side.negations):
        if i in answered or (one.bounded and not any(date.period.modifier in BOUNDING for date in other.dates)):
            continue
        if share >= MATTER and unprefixed(side.lower[one.at]):
            continue  # two texts of unknown origin: "undiscovered" is said of anything
        matter, least = _asked(side, one, share)
        if matter and len(matter & told) >= least * len(matter) and ((one.scope or one.before)[0] in told or share <= HALF):
            found.append(one)
    return [one for one in found if side.lower[one.at] != "nor"] or found[:1]


def _asked(side: Features, one: Negation, share: float) -> tuple[frozenset[str], float]:
    """Of what the other side must tell a share for a negation to bear on it, and the share."""
    if one.aside:
        return frozenset(one.scope), MATTER
    return frozenset((*one.scope, *one.before)), max(share, HALF) if side.lower[one.at] == "without" else share


def _opposites(a: Features, b: Features) -> list[tuple[int, int]]:
    """Places of words at the two ends of one scale beside shared words, where no word at the same end stands beside as many."""
    ends_a = _ends(a)
    ends_b = _ends(b) if ends_a else []
    near = {
        (i, j, scale, end, other): len(_beside(a, i) & _beside(b, j))
        for i, (scale, end) in ends_a
        for j, (scale_b, other) in ends_b
        if scale == scale_b
    }
    alike = [(i, j, scale, shared) for (i, j, scale, end, other), shared in near.items() if end == other]
    return [
        (i, j)
        for (i, j, scale, end, other), shared in near.items()
        if shared and end != other
        if not any(scale == one and (i == x or j == y) and shared <= most for x, y, one, most in alike)
    ]


def _ends(side: Features) -> list[tuple[int, tuple[int, int]]]:
    """The places of words that stand at an end of a scale, with the end; a phrase counts as what it stands for."""
    table = poles()
    negating = {one.at for one in side.negations}
    found = []
    for k, ((_, _, stem, _), key, taken) in enumerate(zip(side.words, side.keys, side.valued, strict=True)):
        if taken or (stem not in table and key not in table):
            continue
        ends = table.get(stem if not key or key == side.key_alone(k) else key)
        if ends and k not in negating:
            found += [(k, end) for end in ends]
    return found[:MOST]


def _beside(side: Features, k: int) -> frozenset[str]:
    """The next two content words on each side of a place."""
    return frozenset((*_two(side.marks, range(k - 1, -1, -1)), *_two(side.marks, range(k + 1, len(side.marks)))))


def _two(marks: Sequence[str], places: range) -> list[str]:
    found = []
    for k in places:
        if marks[k]:
            found.append(marks[k])
            if len(found) > 1:
                break
    return found
