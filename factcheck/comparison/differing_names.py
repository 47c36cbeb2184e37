"""Names in one place that two claims tell differently, doer and target exchanged, and things of two sorts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.difference import EXCHANGED, LIKE, Difference, against, between
from factcheck.comparison.roles import exchanged
from factcheck.comparison.sorts import excluding
from factcheck.language.english.lexicon import VERB_FORMS
from factcheck.language.english.words import AUXILIARIES, COORDINATORS, PERSONAL_PRONOUNS, PREPOSITIONS, RELATIVES
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from factcheck.comparison.alignment import Alignment
    from factcheck.comparison.features import Features
    from factcheck.comparison.names import Name

PARTING: Final = COORDINATORS | PERSONAL_PRONOUNS | RELATIVES
"""Words across which nothing stands beside a name."""
NEAR_COPY: Final = 0.6
"""Likeness from which the one name of each side that the other does not have is that of one part, wherever it stands."""
SAME_DEED: Final = 0.25
"""Coverage from which two claims of one story with one full name each, and not the same, say of two persons that they did one thing."""


def differing_names(a: Features, b: Features, sides: Alignment, *, one_story: bool) -> list[Difference]:
    """Names in one slot that differ, and doer and target exchanged."""
    single = len(sides.names_a) == len(sides.names_b) == 1
    copy = sides.likeness >= NEAR_COPY
    persons = single and one_story and sides.coverage >= SAME_DEED and _full(sides.names_a[0], sides.names_b[0])
    alone = persons or (single and copy)
    few = min(len(sides.names_a), len(sides.names_b)) <= 1 + (a.pronoun or b.pronoun)
    found = [
        against(Relation.CONFLICT_ENTITY, a, (one.first, one.last), b, (other.first, other.last))
        for one in sides.names_a
        for other in sides.names_b
        if one_story or copy or few
        if one.demonym == other.demonym and one.common == other.common and _possesses(a, one) == _possesses(b, other)
        if alone or _same_slot(a, one, b, other) or (one_story and sides.shared and _subject(a, one) and _subject(b, other))
    ]
    if excluding(a.said, b.said) and (sides.names or a.pronoun or b.pronoun):
        found.append(against(Relation.CONFLICT_ENTITY, a, (a.said[-1][0], a.said[-1][0] + 1), b, (b.said[-1][0], b.said[-1][0] + 1)))
    swap = exchanged(a, b) if one_story or sides.likeness >= LIKE else None
    if swap is not None:
        found.append(Difference(Relation.CONFLICT_ENTITY, EXCHANGED, tuple(swap[0]), tuple(swap[1])))
    return found


def _possesses(side: Features, name: Name) -> bool:
    """Whether a name stands before what is its own: "Brandel's offer"."""
    return side.lower[name.last - 1].endswith("'s")


def _full(one: Name, other: Name) -> bool:
    """Whether both are full names of persons, or look like them."""
    return len(one.parts) > 1 and len(other.parts) > 1 and not one.common and not other.common


def _subject(side: Features, name: Name) -> bool:
    """Whether a name is the subject that its text opens with: nothing but its titles and description stands before it."""
    before = enumerate(side.lower[: name.first])
    follows = name.last < len(side.lower) and not side.breaks[name.last] and not _possesses(side, name)
    return follows and not any((word in VERB_FORMS and side.keys[k]) or word in AUXILIARIES for k, word in before)


def _same_slot(a: Features, one: Name, b: Features, other: Name) -> bool:
    if one.demonym and _modified(a, one) & _modified(b, other):
        return True
    return bool(_slot(a, one) & _slot(b, other)) or between(a, one.first, one.last) == between(b, other.first, other.last)


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
