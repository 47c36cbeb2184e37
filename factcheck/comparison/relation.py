"""How two claims stand to one another: they agree, one value stands against another, or they tell of different things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.alignment import Alignment, align
from factcheck.comparison.concepts import poles
from factcheck.comparison.roles import exchanged
from factcheck.language.english.scales import UPDATING
from factcheck.model.documents import Standing
from factcheck.model.relations import Relation
from factcheck.model.values import Modifier

if TYPE_CHECKING:
    from factcheck.comparison.features import Features, Negation
    from factcheck.comparison.names import Name
    from factcheck.model.spans import Span

Range = tuple[int, int]

SAME_EVENT: Final = 0.5
"""Coverage from which two texts of unknown origin are taken to tell of one event."""
SAME_STORY: Final = 0.15
"""The same for two documents that are known and dated, which are compared because they tell of one story."""


BOUNDING: Final = frozenset({Modifier.SINCE, Modifier.BEFORE, Modifier.UNTIL, Modifier.BY, Modifier.AFTER})
"""Modifiers of a date that is the bound of an event."""


@attrs.frozen
class Judged:
    """How two claims stand to one another, with the reasons.

    Attributes:
        relation: How.
        because: Why, in sentences.
        spans_a: The words of the first that decided it, in its document.
        spans_b: The same of the second.
    """

    relation: Relation
    because: tuple[str, ...]
    spans_a: tuple[Span, ...] = ()
    spans_b: tuple[Span, ...] = ()


@attrs.frozen
class Difference:
    """One thing that two claims tell differently."""

    relation: Relation
    because: str
    ranges_a: tuple[Range, ...]
    ranges_b: tuple[Range, ...]


def judge(a: Features, b: Features) -> Judged:
    """Say how two claims stand to one another.

    The order of the two does not matter, but for the wording of the reasons.
    """
    sides = align(a, b)
    gate = SAME_STORY if a.claim.publication.published and b.claim.publication.published else SAME_EVENT
    found = [*_numbers(a, b, sides), *_figures(a, b), *_dates(a, b, sides), *_entities(a, b, sides), *_polarity(a, b, sides)]
    if sides.coverage < gate:
        return Judged(Relation.RELATED, ("they share too little to tell of one event",))
    if not found:
        return Judged(Relation.AGREES, ("nothing in the one stands against the other",))
    first = found[0]
    relation = first.relation
    if relation is Relation.CONFLICT_NUMBER and _replaces(a, b, sides):
        relation = Relation.SUPERSEDES
    return Judged(relation, tuple(one.because for one in found), a.spans(first.ranges_a), b.spans(first.ranges_b))


def _numbers(a: Features, b: Features, sides: Alignment) -> list[Difference]:
    return [
        Difference(
            Relation.CONFLICT_NUMBER,
            f"{a.surface(one.first, one.last)} against {b.surface(other.first, other.last)}",
            ((one.first, one.last),),
            ((other.first, other.last),),
        )
        for one, other in sides.other_numbers
    ]


def _figures(a: Features, b: Features) -> list[Difference]:
    """Figures beside the same word that differ: "at 4 PM" and "at 9 PM"."""
    rest_a = [k for k in a.figures if a.lower[k] not in {b.lower[j] for j in b.figures}]
    rest_b = [k for k in b.figures if b.lower[k] not in {a.lower[j] for j in a.figures}]
    return [
        Difference(Relation.CONFLICT_NUMBER, f"{a.lower[i]} against {b.lower[j]}", ((i, i + 1),), ((j, j + 1),))
        for i in rest_a
        for j in rest_b
        if _around(a, i) & _around(b, j)
    ]


def _around(side: Features, k: int) -> frozenset[str]:
    """The words right before and right after a place, whatever they are."""
    return frozenset(f"{step}{side.lower[k + step]}" for step in (-1, 1) if 0 <= k + step < len(side.lower))


def _replaces(a: Features, b: Features, sides: Alignment) -> bool:
    """Whether one of two numbers is a later count of the same thing."""
    one, other = a.claim.publication, b.claim.publication
    later = one.published is not None and other.published is not None and str(one.published) != str(other.published)
    if not later:
        return False
    if any(x.toll and x.toll == y.toll for x, y in sides.other_numbers):
        return True
    if Standing.CORRECTION in (one.standing, other.standing):
        return True
    return not UPDATING.isdisjoint(a.lower) != (not UPDATING.isdisjoint(b.lower))


def _dates(a: Features, b: Features, sides: Alignment) -> list[Difference]:
    if sides.equal_dates:
        return []
    return [
        Difference(
            Relation.CONFLICT_DATE,
            f"{a.surface(one.first, one.last)} against {b.surface(other.first, other.last)}",
            ((one.first, one.last),),
            ((other.first, other.last),),
        )
        for one, other in sides.other_dates
    ]


def _entities(a: Features, b: Features, sides: Alignment) -> list[Difference]:
    found = [
        Difference(
            Relation.CONFLICT_ENTITY,
            f"{a.surface(one.first, one.last)} against {b.surface(other.first, other.last)}",
            ((one.first, one.last),),
            ((other.first, other.last),),
        )
        for one in sides.names_a
        for other in sides.names_b
        if _slot(a, one) & _slot(b, other)
    ]
    for (i, one), (j, other) in ((x, y) for x in a.ordinals for y in b.ordinals):
        if one != other and _near(a, i) & _near(b, j):
            found.append(Difference(Relation.CONFLICT_NUMBER, f"{a.lower[i]} against {b.lower[j]}", ((i, i + 1),), ((j, j + 1),)))
    swap = exchanged(a, b)
    if swap is not None:
        found.append(Difference(Relation.CONFLICT_ENTITY, "who did it and to whom are exchanged", tuple(swap[0]), tuple(swap[1])))
    return found


def _slot(side: Features, name: Name) -> frozenset[str]:
    """What stands beside a name: the next content word on each side."""
    found = set()
    for step, k in ((-1, name.first - 1), (1, name.last)):
        while 0 <= k < len(side.keys):
            if side.keys[k]:
                found.add(f"{step}{side.keys[k]}")
                break
            k += step
    return frozenset(found)


def _near(side: Features, k: int) -> frozenset[str]:
    following = [key for key in side.keys[k + 1 : k + 4] if key]
    return frozenset(following[:2])


def _polarity(a: Features, b: Features, sides: Alignment) -> list[Difference]:
    alone_a, alone_b = _unanswered(a, b), _unanswered(b, a)
    turns = _opposites(a, b, sides)
    odd = (len(alone_a) + len(alone_b) + a.denied + b.denied + bool(turns)) % 2
    if not odd:
        return []
    ranges_a = tuple((one.at, one.at + 1) for one in alone_a) + tuple((i, i + 1) for i, _ in turns)
    ranges_b = tuple((one.at, one.at + 1) for one in alone_b) + tuple((j, j + 1) for _, j in turns)
    return [Difference(Relation.CONFLICT_POLARITY, "one side says that it is so, the other that it is not", ranges_a, ranges_b)]


def _unanswered(side: Features, other: Features) -> list[Negation]:
    """The negations of one side whose matter the other tells without one."""
    rest = list(other.negations)
    found = []
    for one in side.negations:
        matter = frozenset(one.scope) | frozenset(one.before)
        if one.bounded and not any(date.period.modifier in BOUNDING for date in other.dates):
            continue
        answer = next((two for two in rest if matter & (frozenset(two.scope) | frozenset(two.before)) or not matter), None)
        if answer is not None:
            rest.remove(answer)
        elif any(key in other.weights for key in (*one.scope[:3], *one.before[:1])):
            found.append(one)
    return found


def _opposites(a: Features, b: Features, sides: Alignment) -> list[tuple[int, int]]:
    """Places of words that stand at the two ends of one scale beside shared words."""
    table = poles()
    ends_a = [(k, end) for k, word in enumerate(a.words) for end in table.get(word.stem, ())]
    if not ends_a:
        return []
    ends_b = [(k, end) for k, word in enumerate(b.words) for end in table.get(word.stem, ())]
    on_a, on_b = {end for _, end in ends_a}, {end for _, end in ends_b}
    return [
        (i, j)
        for i, (scale, end) in ends_a
        for j, other in ends_b
        if other == (scale, 1 - end) and (scale, end) not in on_b and other not in on_a and _beside(a, i) & _beside(b, j)
    ]


def _beside(side: Features, k: int) -> frozenset[str]:
    left = [key for key in reversed(side.keys[:k]) if key][:2]
    right = [key for key in side.keys[k + 1 :] if key][:2]
    return frozenset(left + right)
