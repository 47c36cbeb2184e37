"""Things of one kind in different positions: where something happened ("at the northern gate"), and what did it ("the rear engine")."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, NamedTuple

from factcheck.comparison.difference import Difference, against
from factcheck.comparison.predications import predications
from factcheck.language.english.positions import POSITIONS
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.comparison.features import Features


class _Placed(NamedTuple):
    """A position with what has it.

    Attributes:
        at: Its place in the text.
        line: Its line in `POSITIONS`.
        position: Its place there.
        phrase: The marks of the nouns that follow it in a row.
        subject: Whether these stand before the first verb, so that the text is about them.
    """

    at: int
    line: int
    position: int
    phrase: frozenset[str]
    subject: bool


def differing_positions(a: Features, b: Features) -> list[Difference]:
    """What is told to be in one position in the one claim and in another in the other."""
    return [
        against(Relation.CONFLICT_ENTITY, a, (one.at, one.at + 1), b, (other.at, other.at + 1))
        for one, other in _pairs(a, b)
        if not one.subject and not other.subject
    ][:1]


def two_of_a_kind(a: Features, b: Features) -> bool:
    """Whether two claims are about two things of one kind: what holds of the northern gate says nothing of the southern."""
    return any(one.subject and other.subject for one, other in _pairs(a, b))


def _pairs(a: Features, b: Features) -> list[tuple[_Placed, _Placed]]:
    """Nouns of both with two positions of one line; none where a claim names both positions."""
    table = _table()
    if table.keys().isdisjoint(a.lower) or table.keys().isdisjoint(b.lower):
        return []
    named_a, named_b = ({table[word] for word in side.lower if word in table} for side in (a, b))
    return [
        (one, other)
        for one in _placed(a)
        for other in _placed(b)
        if one.line == other.line and one.position != other.position and not one.phrase.isdisjoint(other.phrase)
        if (one.line, other.position) not in named_a and (one.line, one.position) not in named_b
    ]


def _placed(side: Features) -> list[_Placed]:
    """Each position that a noun has, in text order."""
    table = _table()
    verb = next((told.first for told in predications(side)), 0)
    found = []
    for k, word in enumerate(side.lower):
        phrase = frozenset(itertools.takewhile(bool, side.marks[k + 1 :])) if word in table and not side.valued[k] else None
        if phrase:
            found.append(_Placed(k, *table[word], phrase, k < verb))
    return found


@functools.cache
def _table() -> Mapping[str, tuple[int, int]]:
    return {word: (line, place) for line, told in enumerate(POSITIONS) for place, words in enumerate(told) for word in words.split()}
