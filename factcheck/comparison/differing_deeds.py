"""One deed that two claims tell with its parties exchanged, from its other side, or in the opposite direction."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.concepts import concept_of
from factcheck.comparison.difference import EXCHANGED, Difference
from factcheck.comparison.names import Name, same_name
from factcheck.comparison.predications import DOER, TARGET, name_of, predications
from factcheck.comparison.words import stem_of
from factcheck.language.english.deeds import BONDS, COPULAS, LIGHT, SYMMETRIC, WAYS
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.comparison.alignment import Alignment
    from factcheck.comparison.features import Features
    from factcheck.comparison.predications import Argument, Predication

BOTH: Final = 2
"""Names that two claims share of which each can stand in the place of the other."""
EXCHANGEABLE: Final = frozenset({DOER, TARGET, "to", "from", "of", "with"})
"""Parts that two names can have exchanged."""
_WAYS: Final = frozenset(word for line in WAYS for words in line for word in words.split())
"""The prepositions of `WAYS`."""


@attrs.frozen
class _Bond:
    """A deed or relation between two names: who owns what, who is the successor of whom.

    Attributes:
        number: Its place in `BONDS`.
        doer: The name of who does it.
        target: The name of whom or what it is done to.
    """

    number: int
    doer: Name
    target: Name


def differing_deeds(a: Features, b: Features, sides: Alignment) -> list[Difference]:
    """Deeds that both claims tell, with parties or directions that cannot both be right.

    Read only where something can be exchanged or turned round, since reading who does what to whom takes as long as all the rest.
    """
    if not _worth_reading(a, b, sides):
        return []
    frames_a, frames_b = predications(a), predications(b)
    found = []
    for one in frames_a:
        for other in frames_b:
            if {a.lower[one.verb], b.lower[other.verb]} <= LIGHT:
                told = [_turned(a, one, b, other)]
            elif a.lower[one.verb] not in SYMMETRIC and _key(a, one) and _key(a, one) == _key(b, other):
                told = [_exchanged(a, one, b, other), _turned(a, one, b, other)]
            else:
                continue
            found += [difference for difference in told if difference is not None]
    if found:
        return found
    return _reversed(a, frames_a, b, frames_b)


def _worth_reading(a: Features, b: Features, sides: Alignment) -> bool:
    """Whether the words allow that a deed differs: opposite ways, or two names in another order, in the other voice, or bound otherwise."""
    ways, ways_b = _ways(a), _ways(b)
    if sides.shared and ways != ways_b and any(_opposite(way, way_b) for way in {*ways} for way_b in {*ways_b}):
        return True
    if len(sides.names) < BOTH:
        return False
    places = [other.first for _, other in sorted(sides.names, key=lambda pair: pair[0].first)]
    return places != sorted(places) or ("by" in a.lower) != ("by" in b.lower) or _bonds_named(a) != _bonds_named(b)


def _ways(side: Features) -> tuple[str, ...]:
    """The words of a text, in text order, that say that something is left, or done away from or against something."""
    ways = tuple([word for word in side.lower if word in _WAYS])
    return (*ways, "from") if concept_of("leave") in side.weights else ways


def _bonds_named(side: Features) -> set[tuple[int, bool]]:
    """The bonds that a text has words for, and from which side they tell them."""
    table = _sides()
    return {table[word.stem] for word in side.words if word.stem in table}


def _key(side: Features, frame: Predication) -> str:
    """The concept of a verb, whatever follows it; empty for "is"."""
    return "" if side.lower[frame.verb] in COPULAS or not side.keys[frame.verb] else side.key_alone(frame.verb)


def _parties(side: Features, frame: Predication) -> dict[str, tuple[Argument, Name]]:
    """The names among the arguments, by their part; the first of each."""
    found: dict[str, tuple[Argument, Name]] = {}
    for argument in frame.arguments:
        name = name_of(side, argument)
        if name is not None and argument.role in EXCHANGEABLE:
            found.setdefault(argument.role, (argument, name))
    return found


def _exchanged(a: Features, one: Predication, b: Features, other: Predication) -> Difference | None:
    """Two names in the places of one another: "A conceded defeat to B", "B conceded defeat to A"."""
    parties, parties_b = _parties(a, one), _parties(b, other)
    shared = sorted(parties.keys() & parties_b.keys())
    for number, first in enumerate(shared):
        for second in shared[number + 1 :]:
            (x, name_x), (y, name_y), (u, name_u), (v, name_v) = parties[first], parties[second], parties_b[first], parties_b[second]
            if same_name(name_x, name_v) and same_name(name_y, name_u) and not same_name(name_x, name_u):
                return Difference(Relation.CONFLICT_ENTITY, EXCHANGED, (x.range, y.range), (u.range, v.range))
    return None


def _turned(a: Features, one: Predication, b: Features, other: Predication) -> Difference | None:
    """One thing that something is done towards in the one claim and away from in the other: "for the bill", "against the bill"."""
    doers = _parties(a, one).get(DOER), _parties(b, other).get(DOER)
    if doers[0] is not None and doers[1] is not None and not same_name(doers[0][1], doers[1][1]):
        return None
    for x in one.arguments:
        for y in other.arguments:
            same = a.marks[x.head] and a.marks[x.head] == b.marks[y.head] and not _valued(a, x) and not _valued(b, y)
            if same and _opposite(_tie(a, one, x), _tie(b, other, y)):
                because = f"“{a.surface(one.verb, x.last)}” against “{b.surface(other.verb, y.last)}”"
                return Difference(Relation.CONFLICT_POLARITY, because, (x.range,), (y.range,))
    return None


def _valued(side: Features, argument: Argument) -> bool:
    """Whether an argument is a number or date, from and to which things change."""
    return any(side.valued[argument.first : argument.last])


def _opposite(tie: str, other: str) -> bool:
    return any(
        (tie in ahead.split() and other in behind.split()) or (other in ahead.split() and tie in behind.split()) for ahead, behind in WAYS
    )


def _tie(side: Features, frame: Predication, argument: Argument) -> str:
    """The preposition of an argument; what somebody leaves lies behind him without one."""
    return "from" if argument.role == TARGET and side.keys[frame.verb] == concept_of("leave") else argument.role


def _reversed(a: Features, frames_a: tuple[Predication, ...], b: Features, frames_b: tuple[Predication, ...]) -> list[Difference]:
    """Two names bound the one way in the one claim and the other way in the other: "A owns B", "A is a subsidiary of B"."""
    for one in _bonds(a, frames_a):
        for other in _bonds(b, frames_b):
            crossed = same_name(one.doer, other.target) and same_name(one.target, other.doer)
            if one.number == other.number and crossed and not same_name(one.doer, other.doer):
                ranges, ranges_b = (tuple((name.first, name.last) for name in (bond.doer, bond.target)) for bond in (one, other))
                return [Difference(Relation.CONFLICT_ENTITY, "they tell it the other way round", ranges, ranges_b)]
    return []


def _bonds(side: Features, frames: tuple[Predication, ...]) -> Iterator[_Bond]:
    """The bonds between two names that verbs and nouns tell: "X owns Y", "X, the predecessor of Y", "Y's predecessor X"."""
    table = _sides()
    for frame in frames:
        number, behind = table.get(side.words[frame.verb].stem, (-1, False))
        parties = _parties(side, frame) if number >= 0 else {}
        target = parties.get(TARGET) or parties.get("to")
        if DOER in parties and target is not None:
            yield _bond(number, parties[DOER][1], target[1], behind=behind)
    for k, word in enumerate(side.words):
        number, behind = table.get(word.stem, (-1, False))
        bound = _bound(side, k) if number >= 0 else None
        if bound is not None:
            yield _bond(number, *bound, behind=behind)


def _bond(number: int, first: Name, second: Name, *, behind: bool) -> _Bond:
    return _Bond(number, second, first) if behind else _Bond(number, first, second)


@functools.cache
def _sides() -> Mapping[str, tuple[int, bool]]:
    """The stems of the words of `BONDS` → the number of the bond, and whether the word tells it from behind."""
    return {
        stem_of(word).stem: (number, bool(behind))
        for number, line in enumerate(BONDS)
        for behind, told in enumerate(line)
        for word in told.split()
    }


def _bound(side: Features, k: int) -> tuple[Name, Name] | None:
    """Who is it, and of whom: the names around the noun at `k`."""
    before = [name for name in side.names if name.last <= k]
    behind = [name for name in side.names if name.first > k and not name.demonym]
    if not before or not behind:
        return None
    if side.lower[k - 1].endswith("'s") and before[-1].last == k:  # "Hale's predecessor, the late Orr"
        return behind[0], before[-1]
    if side.lower[k + 1 : k + 2] == ("of",) and behind[0].first < k + REACH:
        return before[-1], behind[0]
    return None


REACH: Final = 8
"""Words after "of" within which the name stands."""
