"""What sort of thing a claim says that its subject is, and whether two sorts exclude one another."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from factcheck.comparison.words import stem_of
from factcheck.language.english import words as w
from factcheck.language.english.deeds import COPULAS
from factcheck.language.english.sorts import ALIKE, ARTICLES, SORTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.comparison.words import Word

Said = tuple[int, str]
"""The place of a noun, and the sort that it names."""
REACH: Final = 16
"""Words after "is a" within which the nouns stand that tell what the subject is."""
ENDING: Final = w.RELATIVES | w.SUBORDINATORS | w.PREPOSITIONS
"""Words before which the nouns end that tell what the subject is."""


@functools.cache
def _sorts() -> Mapping[str, str]:
    return {stem_of(noun).stem: sort for sort, line in SORTS.items() for noun in line.split()}


@functools.cache
def _alike() -> frozenset[frozenset[str]]:
    return frozenset(frozenset((one, other)) for line in ALIKE for one in line.split() for other in line.split())


def said_to_be(found: Sequence[Word], lower: Sequence[str]) -> tuple[Said, ...]:
    """The nouns by which a text tells what its subject is: "is an American singer, songwriter and actor".

    The noun itself counts and not what stands before it: a "film actor" is a person.
    """
    start = next((k for k, word in enumerate(lower[:-1]) if word in COPULAS and lower[k + 1] in ARTICLES), None)
    if start is None:
        return ()
    table = _sorts()
    told: list[Said] = []
    if lower[start + 1] == "one":
        start = min(start + 2, len(lower))
    for k in range(start + 2, min(len(found), start + REACH)):
        if lower[k] in ENDING:
            break
        sort = table.get(found[k].stem)
        following = lower[k + 1] if k + 1 < len(found) else ""
        heads = k + 1 == len(found) or found[k].end + 1 < found[k + 1].start or following in w.COORDINATORS or following in ENDING
        if sort is not None and (heads or following.endswith("ed")):
            told.append((k, sort))
    return tuple(told)


def excluding(a: Sequence[Said], b: Sequence[Said]) -> bool:
    """Whether no sort of the one can be a sort of the other."""
    return bool(a and b) and all(one != other and frozenset((one, other)) not in _alike() for _, one in a for _, other in b)
