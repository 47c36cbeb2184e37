"""One deed that two claims tell with other parties: another doer, doer and target exchanged, another direction."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from factcheck.comparison.concepts import concept_of
from factcheck.comparison.difference import Difference
from factcheck.comparison.names import same_name
from factcheck.comparison.predications import DOER, TARGET, TIME, predications
from factcheck.language.english.deeds import ANYTHING, AWAY, CONVERSES, COPULAS, INDEFINITE, LIGHT, TOWARDS
from factcheck.language.english.sources import PERSON_NOUNS
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.comparison.features import Features
    from factcheck.comparison.names import Name
    from factcheck.comparison.places import Range
    from factcheck.comparison.predications import Argument, Predication

AGAINST: Final = frozenset({DOER, TARGET, "to", "from", "of", "with"})
"""Parts that two names can have exchanged."""


def differing_deeds(a: Features, b: Features) -> list[Difference]:
    """Deeds that both claims tell, with parties that cannot both be right."""
    found = []
    for one in predications(a):
        for other in predications(b):
            difference = _differing(a, one, b, other)
            if difference is not None:
                found.append(difference)
    return found


def _differing(a: Features, one: Predication, b: Features, other: Predication) -> Difference | None:
    key, key_b = _verb(a, one), _verb(b, other)
    if not key or not key_b:
        return None
    if key != key_b:
        return _converse(a, one, b, other) if key_b in _converses().get(key, ()) else None
    return _exchanged(a, one, b, other) or _turned(a, one, b, other) or _other_doer(a, one, b, other)


def _verb(side: Features, frame: Predication) -> str:
    word = side.lower[frame.verb]
    return "" if word in COPULAS else side.keys[frame.verb]


@functools.cache
def _converses() -> Mapping[str, frozenset[str]]:
    """The verbs that tell a deed from its other side."""
    found: dict[str, frozenset[str]] = {}
    for line in CONVERSES:
        first, second = ({concept_of(word) for word in words.split()} for words in line)
        for here, there in ((first, second), (second, first)):
            for key in here:
                found[key] = found.get(key, frozenset()) | (there - here)
    return found


def _named(side: Features, frame: Predication) -> Iterator[tuple[Argument, Name]]:
    """The arguments whose head is a name, with the name."""
    for argument in frame.arguments:
        for name in side.names:
            if name.first <= argument.head < name.last and not name.common:
                yield argument, name


def _roles(side: Features, frame: Predication) -> dict[str, tuple[Argument, Name]]:
    found: dict[str, tuple[Argument, Name]] = {}
    for argument, name in _named(side, frame):
        found.setdefault(argument.role, (argument, name))
    return found


def _exchanged(a: Features, one: Predication, b: Features, other: Predication) -> Difference | None:
    """Two names in the places of one another."""
    roles, roles_b = _roles(a, one), _roles(b, other)
    for first in roles.keys() & roles_b.keys() & AGAINST:
        for second in roles.keys() & roles_b.keys() & AGAINST:
            if first < second and same_name(roles[first][1], roles_b[second][1]) and same_name(roles[second][1], roles_b[first][1]):
                if not same_name(roles[first][1], roles_b[first][1]):
                    return _difference("who did it and to whom it was done are exchanged", (roles[first][0], roles[second][0]), (roles_b[first][0], roles_b[second][0]))
    return None


def _converse(a: Features, one: Predication, b: Features, other: Predication) -> Difference | None:
    """One name before and one behind verbs of which the one tells a deed from the side of its doer and the other from that of its target."""
    roles, roles_b = _roles(a, one), _roles(b, other)
    if not all(side.keys() >= {DOER, TARGET} for side in (roles, roles_b)):
        return None
    if all(same_name(roles[role][1], roles_b[role][1]) for role in (DOER, TARGET)):
        return _difference(f"“{a.lower[one.verb]}” against “{b.lower[other.verb]}”", (roles[DOER][0],), (roles_b[DOER][0],))
    return None


def _turned(a: Features, one: Predication, b: Features, other: Predication) -> Difference | None:
    """One place that something is done towards in the one claim and away from in the other: "for the bill", "against the bill"."""
    for x in one.arguments:
        for y in other.arguments:
            ways = (_way(a, one, x), _way(b, other, y))
            if ways[0] and ways[1] and ways[0] != ways[1] and _same_thing(a, x, b, y):
                return Difference(
                    Relation.CONFLICT_POLARITY,
                    f"“{x.role} {a.surface(x.first, x.last)}” against “{y.role} {b.surface(y.first, y.last)}”",
                    ((x.first, x.last),),
                    ((y.first, y.last),),
                )
    return None


def _way(side: Features, frame: Predication, argument: Argument) -> str:
    if argument.role == TARGET and side.keys[frame.verb] == concept_of("leave"):
        return "away"
    return "towards" if argument.role in TOWARDS else "away" if argument.role in AWAY else ""


def _same_thing(a: Features, x: Argument, b: Features, y: Argument) -> bool:
    head = a.marks[x.head]
    return bool(head) and head == b.marks[y.head]


def _other_doer(a: Features, one: Predication, b: Features, other: Predication) -> Difference | None:
    """Another doer of one thing that is done: all that the one claim tells of it is in the other but who did it."""
    doer, doer_b = _doer(a, one), _doer(b, other)
    if doer is None or doer_b is None or _may_be_one(a, doer, b, doer_b):
        return None
    if side_light(a, one) or not _same_rest(a, one, b, other):
        return None
    return _difference(f"“{a.surface(doer.first, doer.last)}” against “{b.surface(doer_b.first, doer_b.last)}”", (doer,), (doer_b,))


def side_light(side: Features, frame: Predication) -> bool:
    return side.lower[frame.verb] in LIGHT


def _doer(side: Features, frame: Predication) -> Argument | None:
    return next((one for one in frame.arguments if one.role == DOER), None)


def _may_be_one(a: Features, x: Argument, b: Features, y: Argument) -> bool:
    """Whether two doers can be one: a pronoun, a noun that stands for anything, a noun and a name, or one name in two forms."""
    first, second = _name_at(a, x), _name_at(b, y)
    if first is not None and second is not None:
        return same_name(first, second) or first.common or second.common or any(same_name(second, one) for one in a.names if x.first <= one.first < x.last)
    head, head_b = a.keys[x.head], b.keys[y.head]
    if first is not None or second is not None:
        return True
    if not head or not head_b or head == head_b:
        return True
    inside, inside_b = set(a.marks[x.first : x.last]), set(b.marks[y.first : y.last])
    return bool(inside & inside_b - {""}) or a.lower[x.head] in ANYTHING or b.lower[y.head] in ANYTHING or (a.lower[x.head] in PERSON_NOUNS) != (b.lower[y.head] in PERSON_NOUNS)


def _name_at(side: Features, argument: Argument) -> Name | None:
    return next((one for one in side.names if one.first <= argument.head < one.last), None)


def _same_rest(a: Features, one: Predication, b: Features, other: Predication) -> bool:
    """Whether two clauses share their target, or where they have none another part."""
    targets = [x for x in one.arguments if x.role == TARGET], [y for y in other.arguments if y.role == TARGET]
    if targets[0] or targets[1]:
        return any(_same_thing(a, x, b, y) for x in targets[0] for y in targets[1])
    rest = [x for x in one.arguments if x.role not in (DOER, TIME)], [y for y in other.arguments if y.role not in (DOER, TIME)]
    return any(x.role == y.role and _same_thing(a, x, b, y) for x in rest[0] for y in rest[1])


def _difference(because: str, first: tuple[Argument, ...], second: tuple[Argument, ...]) -> Difference:
    return Difference(
        Relation.CONFLICT_ENTITY, because, tuple((one.first, one.last) for one in first), tuple((one.first, one.last) for one in second)
    )
