"""Two things of one kind that stand in different places: "the northern gate", "the southern gate"."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING

from factcheck.comparison.difference import Difference, against
from factcheck.language.english.positions import POSITIONS
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.comparison.features import Features

def differing_positions(a: Features, b: Features) -> list[Difference]:
    """The nouns of both that have one position in the one claim and another in the other; none where a claim names both positions."""
    table = _table()
    if table.keys().isdisjoint(a.lower) or table.keys().isdisjoint(b.lower):
        return []
    placed = tuple(_placed(b))
    for i, phrase, line, place in _placed(a):
        for j, phrase_b, line_b, place_b in placed:
            apart = line == line_b and place != place_b and not _names(a, line, place_b) and not _names(b, line, place)
            if apart and not phrase.isdisjoint(phrase_b):
                return [against(Relation.CONFLICT_ENTITY, a, (i, i + 1), b, (j, j + 1))]
    return []


def _placed(side: Features) -> Iterator[tuple[int, frozenset[str], int, int]]:
    """Each position with its place in the text: the nouns that follow it in a row, its line in `POSITIONS` and its place there."""
    table = _table()
    for k, word in enumerate(side.lower):
        if word in table and not side.valued[k]:
            phrase = frozenset(itertools.takewhile(bool, side.marks[k + 1 :]))
            if phrase:
                yield k, phrase, *table[word]


def _names(side: Features, line: int, place: int) -> bool:
    """Whether a text has some word for a position."""
    table = _table()
    return any(table.get(word) == (line, place) for word in side.lower)


@functools.cache
def _table() -> Mapping[str, tuple[int, int]]:
    return {word: (line, place) for line, told in enumerate(POSITIONS) for place, words in enumerate(told) for word in words.split()}
