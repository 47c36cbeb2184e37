"""What two aligned claims tell differently: a number, a date, a name, or whether it is so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.alignment import kinship, of_one_size
from factcheck.comparison.concepts import events, poles
from factcheck.comparison.features import MOST
from factcheck.comparison.places import Range
from factcheck.comparison.roles import exchanged
from factcheck.comparison.sorts import excluding
from factcheck.language.english.lexicon import VERB_FORMS
from factcheck.language.english.words import AUXILIARIES, COORDINATORS, PERSONAL_PRONOUNS, PREPOSITIONS, RELATIVES
from factcheck.model.relations import Relation
from factcheck.model.values import Modifier, Precision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.comparison.alignment import Alignment
    from factcheck.comparison.features import Date, Features, Number
    from factcheck.comparison.names import Name
    from factcheck.comparison.negation import Negation

PARTING: Final = COORDINATORS | PERSONAL_PRONOUNS | RELATIVES
"""Words across which nothing stands beside a name."""
BOUNDING: Final = frozenset({Modifier.SINCE, Modifier.BEFORE, Modifier.UNTIL, Modifier.BY, Modifier.AFTER})
"""Modifiers of a date that is the bound of an event."""

MATTER: Final = 0.75
"""Share of the content words of a negated clause that the other side must tell for the two to stand against one another."""
MATTER_OF_STORY: Final = 0.15
"""The same for two claims of one story."""
HALF: Final = 0.5
SAME_MATTER_AT_ALL: Final = 0.2
"""Coverage below which a negation on one side is not set against the other: they may tell of anything."""
NEAR_COPY: Final = 0.6
"""Likeness from which the one name of each side that the other does not have is that of one part, wherever it stands."""


SAME_DEED: Final = 0.25
"""Coverage from which two claims of one story with one full name each, and not the same, say of two persons that they did one thing."""


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


def differences(a: Features, b: Features, sides: Alignment, *, one_story: bool) -> list[Difference]:
    """Everything that two claims tell differently; numbers first, then dates, names and polarity.

    Args:
        a: One claim.
        b: The other.
        sides: The two laid side by side.
        one_story: Whether they are known to tell of one story, so that little shared is enough.
    """
    found = [
        *_numbers(a, b, sides, one_story=one_story),
        *_dates(a, b, sides),
        *_entities(a, b, sides, one_story=one_story),
    ]
    matter = MATTER if not one_story else HALF if found else 0 if sides.spoken else MATTER_OF_STORY
    whole = one_story or sides.likeness >= HALF
    polarity = _polarity(a, b, matter, whole=whole) if sides.coverage >= SAME_MATTER_AT_ALL else []
    if not polarity and (len(a.negations) + len(b.negations) + a.denied + b.denied) % 2:
        found = [one for one in found if not (_negated(a, one.ranges_a) or _negated(b, one.ranges_b))]
    return [*found, *polarity]


def _negated(side: Features, ranges: tuple[Range, ...]) -> bool:
    """Whether what differs is what a text negates: "is not an American series" does not stand against "is a French series"."""
    negations = [one.at for one in side.negations if not one.bounded]
    return any(at < first and not any(side.breaks[at + 1 : first + 1]) for at in negations for first, _ in ranges)


def _against(relation: Relation, a: Features, one: Range, b: Features, other: Range) -> Difference:
    return Difference(relation, f"“{a.surface(*one)}” against “{b.surface(*other)}”", (one,), (other,))


def _numbers(a: Features, b: Features, sides: Alignment, *, one_story: bool) -> list[Difference]:
    """Numbers, figures and ordinals of one thing that differ."""
    pairs = sides.other_numbers or (sides.stray[:1] if one_story and sides.equal_dates else ())
    found = [
        _against(Relation.CONFLICT_NUMBER, a, (one.first, one.last), b, (other.first, other.last))
        for one, other in pairs
        if one_story or sides.likeness >= HALF or (kinship(one, other) > 1 and of_one_size(one, other))
    ]
    if not found:
        found += _figures(a, b, sides)
    places_a, places_b = {place for _, place in a.ordinals}, {place for _, place in b.ordinals}
    for i, one in a.ordinals:
        for j, other in b.ordinals:
            if one not in places_b and other not in places_a and _following(a, i) & _following(b, j):
                found.append(_against(Relation.CONFLICT_NUMBER, a, (i, i + 1), b, (j, j + 1)))
    return found


def _figures(a: Features, b: Features, sides: Alignment) -> list[Difference]:
    """Words with digits between the same two words that differ, whatever they count: "from 4 AM", "Route 66", one end of a range."""
    exact = [pair for pair in sides.equal_numbers if pair[0].quantity.low == pair[0].quantity.high]
    settled: tuple[tuple[Number | Date, Number | Date], ...] = (*exact, *sides.equal_dates, *sides.other_dates)
    inside_a, inside_b = ({k for pair in settled for k in range(pair[n].first, pair[n].last)} for n in (0, 1))
    places = {_between(b, j, j + 1): j for j, word in enumerate(b.lower) if word[0].isdigit() and j not in inside_b}
    found = []
    for i, word in enumerate(a.lower):
        j = places.get(_between(a, i, i + 1)) if word[0].isdigit() and i not in inside_a else None
        telling = sides.likeness >= HALF or any(a.marks[k] for k in (i - 1, i + 1) if 0 <= k < len(a.marks))
        if j is not None and telling and _bare(b.lower[j]) != _bare(word):
            found.append(_against(Relation.CONFLICT_NUMBER, a, (i, i + 1), b, (j, j + 1)))
    return found


def _bare(word: str) -> str:
    """Digits without the ending of an ordinal."""
    return word[:-2] if word.endswith(("st", "nd", "rd", "th")) else word


def _between(side: Features, first: int, last: int) -> tuple[str, str]:
    """The words right before and right after a stretch, whatever they are; empty at the ends of the text."""
    return side.lower[first - 1] if first else "", side.lower[last] if last < len(side.lower) else ""


def _following(side: Features, k: int) -> frozenset[str]:
    return frozenset(mark for mark in side.marks[k + 1 : k + 4] if mark)


def _dates(a: Features, b: Features, sides: Alignment) -> list[Difference]:
    """Dates of one event that do not meet; none where any dates do, since then the others are those of something else."""
    if sides.equal_dates:
        return []
    return [
        _against(Relation.CONFLICT_DATE, a, (one.first, one.last), b, (other.first, other.last))
        for one, other in sides.other_dates
        if same_event(one, other)
    ]


def same_event(one: Date, other: Date) -> bool:
    """Whether two dates are those of one event.

    A deed is named beside both, or more than one thing where a side names no deed, or they differ as slips and corrections of one date do.
    """
    shared = one.context & other.context
    if _nearly_one(one, other) or not events().isdisjoint(shared):
        return True
    return len(shared) > 1 and (events().isdisjoint(one.context) or events().isdisjoint(other.context))


def _nearly_one(one: Date, other: Date) -> bool:
    """Whether two days differ in one part only, the day, the month or the year, as slips and corrections of one date do."""
    if one.period.precision is not Precision.DAY or other.period.precision is not Precision.DAY:
        return False
    first, second = one.period.start, other.period.start
    if first is None or second is None:
        return False
    parts = (first.year == second.year, first.month == second.month, first.day == second.day)
    return sum(parts) > 1 and (parts[0] or parts[1:] == (True, True))


def _entities(a: Features, b: Features, sides: Alignment, *, one_story: bool) -> list[Difference]:
    """Names in one slot that differ, and doer and target exchanged."""
    single = len(sides.names_a) == len(sides.names_b) == 1
    alone = single and (
        sides.likeness >= NEAR_COPY or (one_story and sides.coverage >= SAME_DEED and _full(sides.names_a[0], sides.names_b[0]))
    )
    few = one_story or sides.likeness >= NEAR_COPY or min(len(sides.names_a), len(sides.names_b)) <= 1 + (a.pronoun or b.pronoun)
    found = [
        _against(Relation.CONFLICT_ENTITY, a, (one.first, one.last), b, (other.first, other.last))
        for one in sides.names_a
        for other in sides.names_b
        if few
        if one.demonym == other.demonym and one.common == other.common
        if alone or _same_slot(a, one, b, other) or (one_story and _subject(a, one) and _subject(b, other) and sides.shared)
    ]
    if excluding(a.said, b.said) and (sides.names or a.pronoun or b.pronoun):
        found.append(_against(Relation.CONFLICT_ENTITY, a, (a.said[-1][0], a.said[-1][0] + 1), b, (b.said[-1][0], b.said[-1][0] + 1)))
    swap = exchanged(a, b)
    if swap is not None and (one_story or sides.likeness >= HALF):
        found.append(
            Difference(Relation.CONFLICT_ENTITY, "who did it and to whom it was done are exchanged", tuple(swap[0]), tuple(swap[1]))
        )
    return found


def _full(one: Name, other: Name) -> bool:
    """Whether both are full names of persons, or look like them."""
    return len(one.parts) > 1 and len(other.parts) > 1 and not one.common and not other.common


def _subject(side: Features, name: Name) -> bool:
    """Whether a name is the subject that its text opens with: nothing but its titles and description stands before it."""
    before = enumerate(side.lower[: name.first])
    follows = name.last < len(side.lower) and not side.breaks[name.last] and not side.lower[name.last - 1].endswith("'s")
    return follows and not any((word in VERB_FORMS and side.keys[k]) or word in AUXILIARIES for k, word in before)


def _same_slot(a: Features, one: Name, b: Features, other: Name) -> bool:
    if one.demonym and _modified(a, one) & _modified(b, other):
        return True
    return bool(_slot(a, one) & _slot(b, other)) or _between(a, one.first, one.last) == _between(b, other.first, other.last)


def _modified(side: Features, name: Name) -> frozenset[str]:
    """The content words of the noun phrase that a name of a people opens: "American prison drama film"."""
    found = set()
    for k in range(name.last, len(side.keys)):
        if side.breaks[k] or not side.keys[k]:
            break
        found.add(side.keys[k])
    return frozenset(found)


def _slot(side: Features, name: Name) -> frozenset[str]:
    """What stands beside a name in its clause: the next content word on each side, with the preposition that ties the name to it."""
    found = set()
    tie = ""
    for k in range(name.first - 1, -1, -1):
        if side.breaks[k + 1] or side.lower[k] in PARTING:
            break
        if side.keys[k]:
            found.add(f"{side.keys[k]} {tie} <")
            break
        tie = tie or (side.lower[k] if side.lower[k] in PREPOSITIONS else "")
    for k in range(name.last, len(side.keys)):
        if side.breaks[k] or side.lower[k] in PARTING or side.lower[k] in PREPOSITIONS:
            break
        if side.keys[k]:
            found.add(f"> {side.keys[k]}")
            break
    return frozenset(found)


def _polarity(a: Features, b: Features, share: float, *, whole: bool) -> list[Difference]:
    """Whether the one says that it is so, the other that it is not: unanswered negations, denials and opposites, taken together."""
    if share <= HALF and len(a.negations) == len(b.negations) == 1:
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
    told = {mark for mark in other.marks if mark}
    found = []
    for i, one in enumerate(side.negations):
        if i in answered or (one.bounded and not any(date.period.modifier in BOUNDING for date in other.dates)):
            continue
        matter = {*one.scope, *one.before}
        least = max(share, HALF) if side.lower[one.at] == "without" else share
        if matter and len(matter & told) >= least * len(matter) and ((one.scope or one.before)[0] in told or share <= HALF):
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
    negating = {one.at for one in side.negations}
    found = [(k, end) for k, word in enumerate(side.words) if not side.valued[k] and k not in negating for end in table.get(word.stem, ())]
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
