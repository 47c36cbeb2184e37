"""Numbers and dates of one thing that two claims tell differently."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison import one_deed
from factcheck.comparison.alignment import kinship, of_one_size, of_people, same_figure
from factcheck.comparison.concepts import concept_of, events
from factcheck.comparison.difference import LIKE, Difference, against, between
from factcheck.model.relations import Relation
from factcheck.model.values import Modifier, Precision, day

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from factcheck.comparison.alignment import Alignment
    from factcheck.comparison.features import Date, Features
    from factcheck.comparison.quantities import Number


def differing_numbers(a: Features, b: Features, sides: Alignment, *, one_story: bool) -> list[Difference]:
    """Numbers, figures and ordinals of one thing that differ."""
    pairs = sides.other_numbers or (sides.stray[:1] if one_story and sides.equal_dates else ())
    found = [
        against(Relation.CONFLICT_NUMBER, a, one.range, b, other.range)
        for one, other in pairs
        if sides.likeness >= LIKE or of_one_size(one, other)
        if one_story or sides.likeness >= LIKE or kinship(one, other) > 1
    ]
    if not found and one_story:
        left = [[number for number in side.numbers if of_people(number, number)] for side in (a, b)]
        crowds = [(one, other) for one in left[0] for other in left[1] if of_one_size(one, other) and not same_figure(one, other)]
        found += [
            against(Relation.CONFLICT_NUMBER, a, one.range, b, other.range)
            for one, other in crowds
            if not any(one is x or other is y for x, y in sides.equal_numbers)
            if one_deed.one_part(a, one, b, other)
        ]
    if not found and one_story:
        found += [
            against(Relation.CONFLICT_NUMBER, a, one.range, b, other.range)
            for one, other in sides.stray
            if one_deed.one_part(a, one, b, other)
        ]
    if not found:
        found += _set_right(a, b, sides)
    if not found:
        found += _figures(a, b, sides)
    places_a, places_b = {place for _, place in a.ordinals}, {place for _, place in b.ordinals}
    for i, one in a.ordinals:
        for j, other in b.ordinals:
            if one not in places_b and other not in places_a and _following(a, i) & _following(b, j):
                found.append(against(Relation.CONFLICT_NUMBER, a, (i, i + 1), b, (j, j + 1)))
    return found


def _set_right(a: Features, b: Features, sides: Alignment) -> list[Difference]:
    """Numbers of the one that the other says are not right: "nine days", "one day, not nine"."""
    found = []
    for one, other, turned in ((a, b, False), (b, a, True)):
        for first, last, value in one.denied_values:
            number = next((number for number in other.numbers if number.quantity.low == value), None)
            if number is not None and sides.coverage >= SET_RIGHT:
                ranges = ((first, last),), (number.range,)
                because = f"“{other.surface(*number.range)}” against “not {one.surface(first, last)}”"
                found.append(Difference(Relation.CONFLICT_NUMBER, because, *(reversed(ranges) if turned else ranges)))
    return found


SET_RIGHT: Final = 0.1
"""Coverage from which a number that a text sets right is that of another text."""


def _figures(a: Features, b: Features, sides: Alignment) -> list[Difference]:
    """Words with digits between the same two words that differ, whatever they count: "from 4 AM", "Route 66", one end of a range."""
    exact = [pair for pair in sides.equal_numbers if pair[0].quantity.low == pair[0].quantity.high]
    settled: tuple[tuple[Number | Date, Number | Date], ...] = (*exact, *sides.other_numbers, *sides.equal_dates, *sides.other_dates)
    digits = _digits(a, [pair[0] for pair in settled])
    if not digits:
        return []
    places = {between(b, j, j + 1): j for j in _digits(b, [pair[1] for pair in settled])}
    found = []
    for i in digits:
        j = places.get(between(a, i, i + 1))
        telling = sides.likeness >= LIKE or any(a.marks[k] for k in (i - 1, i + 1) if 0 <= k < len(a.marks))
        if j is not None and telling and _bare(b.lower[j]) != _bare(a.lower[i]):
            found.append(against(Relation.CONFLICT_NUMBER, a, (i, i + 1), b, (j, j + 1)))
    return found


def _digits(side: Features, settled: Sequence[Number | Date]) -> list[int]:
    """The places of words with digits that are part of none of some values."""
    found = [k for k, word in enumerate(side.lower) if word[0].isdigit()]
    return [k for k in found if not any(one.first <= k < one.last for one in settled)]


def _bare(word: str) -> str:
    """Digits without the ending of an ordinal."""
    return word[:-2] if word.endswith(("st", "nd", "rd", "th")) else word


def _following(side: Features, k: int) -> frozenset[str]:
    return frozenset(mark for mark in side.marks[k + 1 : k + 4] if mark)


def differing_dates(a: Features, b: Features, sides: Alignment, *, one_story: bool) -> list[Difference]:
    """Dates of one event that do not meet; none where any dates do, since then the others are those of something else."""
    if sides.equal_dates:
        return []
    return [
        against(_kind(a, one, b, other), a, one.range, b, other.range)
        for one, other in sides.other_dates
        if not (_leaves_open(a, one, other) or _leaves_open(b, other, one))
        if same_event(a, one, b, other)
        if one_story or one_deed.same_deed(a, one, b, other)
    ]


def _kind(a: Features, one: Date, b: Features, other: Date) -> Relation:
    """The conflict that two dates of one event make: who says that nothing had happened before June denies that it was in May."""
    denied = _rules_out(a, one, other) or _rules_out(b, other, one)
    return Relation.CONFLICT_POLARITY if denied else Relation.CONFLICT_DATE


def _rules_out(side: Features, one: Date, other: Date) -> bool:
    """Whether a text says that something had not happened before a date which lies in its past, and the other date lies before it."""
    bound, end = _bound(side, one), other.period.end
    return bound is not None and end is not None and day(end) <= bound


def _leaves_open(side: Features, one: Date, other: Date) -> bool:
    """The same where the other date lies behind it."""
    bound, start = _bound(side, one), other.period.start
    return bound is not None and start is not None and day(start) >= bound


def _bound(side: Features, one: Date) -> datetime.date | None:
    """The day before which something had not happened, as a text says; None where a date is no such day, or is still to come."""
    start, published = one.period.start, side.claim.publication.published
    if one.period.modifier is not Modifier.BEFORE or start is None or published is None or day(start) > day(published):
        return None
    return day(start) if any(negation.bounded for negation in side.negations) else None


def same_event(a: Features, one: Date, b: Features, other: Date) -> bool:
    """Whether two dates are those of one event.

    A deed is named beside both (or anywhere, where each claim has one date only), or more than one thing where a side names no deed,
    or they differ as slips and corrections of one date do.
    """
    if concept_of("delay") in a.weights or concept_of("delay") in b.weights:
        return True
    shared = one.context & other.context
    if len(a.dates) == len(b.dates) == 1:
        shared |= a.weights.keys() & b.weights.keys()
    if _nearly_one(one, other) or not events().isdisjoint(shared):
        return True
    if len(shared) > 1 and (events().isdisjoint(one.context) or events().isdisjoint(other.context)):
        return True
    return bool(shared) and one_deed.one_subject(a, one, b, other) and one_deed.same_deed(a, one, b, other)


def _nearly_one(one: Date, other: Date) -> bool:
    """Whether two days differ in one part only, the day, the month or the year, as slips and corrections of one date do."""
    if one.period.precision is not Precision.DAY or other.period.precision is not Precision.DAY:
        return False
    first, second = one.period.start, other.period.start
    if first is None or second is None:
        return False
    parts = (first.year == second.year, first.month == second.month, first.day == second.day)
    return sum(parts) > 1 and (parts[0] or parts[1:] == (True, True))
