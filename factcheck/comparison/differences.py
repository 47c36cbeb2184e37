"""What two aligned claims tell differently: a number, a date, a name, or whether it is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from factcheck.comparison.concepts import events, poles
from factcheck.comparison.roles import exchanged
from factcheck.model.relations import Relation
from factcheck.model.values import Modifier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.comparison.alignment import Alignment
    from factcheck.comparison.features import Date, Features
    from factcheck.comparison.names import Name
    from factcheck.comparison.negation import Negation
    from factcheck.comparison.places import Range

BOUNDING = frozenset({Modifier.SINCE, Modifier.BEFORE, Modifier.UNTIL, Modifier.BY, Modifier.AFTER})
"""Modifiers of a date that is the bound of an event."""


@attrs.frozen
class Difference:
    """One thing that two claims tell differently.

    Attributes:
        relation: The conflict that it makes where all else is shared.
        because: What is told, on both sides.
        ranges_a: The words of the first that tell it.
        ranges_b: The words of the second.
    """

    relation: Relation
    because: str
    ranges_a: tuple[Range, ...]
    ranges_b: tuple[Range, ...]


def differences(a: Features, b: Features, sides: Alignment) -> list[Difference]:
    """Everything that two claims tell differently; numbers first, then dates, names and polarity."""
    return [*_numbers(a, b, sides), *_dates(a, b, sides), *_entities(a, b, sides), *_polarity(a, b)]


def _against(relation: Relation, a: Features, one: Range, b: Features, other: Range) -> Difference:
    return Difference(relation, f"“{a.surface(*one)}” against “{b.surface(*other)}”", (one,), (other,))


def _numbers(a: Features, b: Features, sides: Alignment) -> list[Difference]:
    """Numbers, figures and ordinals of one thing that differ."""
    found = [
        _against(Relation.CONFLICT_NUMBER, a, (one.first, one.last), b, (other.first, other.last)) for one, other in sides.other_numbers
    ]
    figures_a, figures_b = {a.lower[k] for k in a.figures}, {b.lower[k] for k in b.figures}
    for i in a.figures:
        for j in b.figures:
            if a.lower[i] not in figures_b and b.lower[j] not in figures_a and _touching(a, i) & _touching(b, j):
                found.append(_against(Relation.CONFLICT_NUMBER, a, (i, i + 1), b, (j, j + 1)))
    places_a, places_b = {place for _, place in a.ordinals}, {place for _, place in b.ordinals}
    for i, one in a.ordinals:
        for j, other in b.ordinals:
            if one not in places_b and other not in places_a and _following(a, i) & _following(b, j):
                found.append(_against(Relation.CONFLICT_NUMBER, a, (i, i + 1), b, (j, j + 1)))
    return found


def _touching(side: Features, k: int) -> frozenset[str]:
    """The words right before and right after a place, whatever they are."""
    return frozenset(f"{step}{side.lower[k + step]}" for step in (-1, 1) if 0 <= k + step < len(side.lower))


def _following(side: Features, k: int) -> frozenset[str]:
    return frozenset(mark for mark in side.marks[k + 1 : k + 4] if mark)


def _dates(a: Features, b: Features, sides: Alignment) -> list[Difference]:
    """Dates of one event that do not meet; none where any dates do, since then the others are those of something else."""
    if sides.equal_dates:
        return []
    return [
        _against(Relation.CONFLICT_DATE, a, (one.first, one.last), b, (other.first, other.last))
        for one, other in sides.other_dates
        if same_event(a, one, b, other)
    ]


def same_event(a: Features, one: Date, b: Features, other: Date) -> bool:
    """Whether two dates are those of one event: a deed is named beside both."""
    shared = one.context & other.context
    if not events().isdisjoint(shared):
        return True
    return len(shared) > 1 and (events().isdisjoint(one.context) or events().isdisjoint(other.context))


def _entities(a: Features, b: Features, sides: Alignment) -> list[Difference]:
    """Names in one slot that differ, and doer and target exchanged."""
    found = [
        _against(Relation.CONFLICT_ENTITY, a, (one.first, one.last), b, (other.first, other.last))
        for one in sides.names_a
        for other in sides.names_b
        if _slot(a, one) & _slot(b, other)
    ]
    swap = exchanged(a, b)
    if swap is not None:
        found.append(Difference(Relation.CONFLICT_ENTITY, "who did it and to whom it was done are exchanged", tuple(swap[0]), tuple(swap[1])))
    return found


def _slot(side: Features, name: Name) -> frozenset[str]:
    """What stands beside a name: the next content word on each side."""
    found = set()
    for step, k in ((-1, name.first - 1), (1, name.last)):
        at = k
        while 0 <= at < len(side.keys):
            if side.keys[at]:
                found.add(f"{step}{side.keys[at]}")
                break
            at += step
    return frozenset(found)


def _polarity(a: Features, b: Features) -> list[Difference]:
    """Whether the one says that it is so and the other that it is not: negations without an answer, denials and opposites, taken together."""
    alone_a, alone_b = _unanswered(a, b), _unanswered(b, a)
    turns = _opposites(a, b)
    odd = (len(alone_a) + len(alone_b) + a.denied + b.denied + bool(turns)) % 2
    if not odd:
        return []
    ranges_a = [(k, k + 1) for k in (*(one.at for one in alone_a), *(i for i, _ in turns))]
    ranges_b = [(k, k + 1) for k in (*(one.at for one in alone_b), *(j for _, j in turns))]
    because = "the one says that it is so, the other that it is not"
    if turns:
        because = f"“{a.lower[turns[0][0]]}” against “{b.lower[turns[0][1]]}”"
    return [Difference(Relation.CONFLICT_POLARITY, because, tuple(ranges_a), tuple(ranges_b))]


def _unanswered(side: Features, other: Features) -> list[Negation]:
    """The negations of one side whose matter the other tells without one."""
    rest = list(other.negations)
    told = {mark for mark in other.marks if mark}
    found = []
    for one in side.negations:
        if one.bounded and not any(date.period.modifier in BOUNDING for date in other.dates):
            continue
        matter = {*one.scope, *one.before}
        answer = next((two for two in rest if matter & {*two.scope, *two.before} or not matter), None)
        if answer is not None:
            rest.remove(answer)
        elif any(mark in told for mark in (*one.scope[:3], *one.before)):
            found.append(one)
    return found


def _opposites(a: Features, b: Features) -> list[tuple[int, int]]:
    """Places of words that stand at the two ends of one scale beside shared words."""
    ends_a, ends_b = _ends(a), _ends(b)
    on_a, on_b = {end for _, end in ends_a}, {end for _, end in ends_b}
    return [
        (i, j)
        for i, (scale, end) in ends_a
        for j, other in ends_b
        if other == (scale, 1 - end) and (scale, end) not in on_b and other not in on_a and _beside(a, i) & _beside(b, j)
    ]


def _ends(side: Features) -> list[tuple[int, tuple[int, int]]]:
    table = poles()
    return [(k, end) for k, word in enumerate(side.words) if not side.valued[k] for end in table.get(word.stem, ())]


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
