"""Why two texts match, in sentences that name the words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.words import MAX_WEIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.comparison.words import Word

SHOWN: Final = 8
"""Words that a sentence names; the rest is counted."""


def shared_words(a: str, b: str, words_a: Sequence[Word], words_b: Sequence[Word]) -> tuple[str, ...]:
    """Which words two texts share, the rarest first, and which rare ones only one of them has. The order of the two does not matter.

    A rare word is one that no list of common words has.
    """
    one, other = _surfaces(a, words_a), _surfaces(b, words_b)
    both = one.keys() & other.keys()
    rare = [stem for stem in both if one[stem][0].weight == MAX_WEIGHT]
    common = [stem for stem in both if 0 < one[stem][0].weight < MAX_WEIGHT]
    only = [side[stem][1] for side in (one, other) for stem in side.keys() - both if side[stem][0].weight == MAX_WEIGHT]
    found = []
    if rare:
        found.append(f"both have the rare {_listed(_shown(one, other, rare))}")
    if common:
        found.append(f"both have the common {_listed(_shown(one, other, common))}")
    if not both:
        found.append("they share no word")
    if only:
        found.append(f"only one has the rare {_listed(sorted(only))}")
    return tuple(found)


Surfaces = dict[str, tuple["Word", str]]


def _surfaces(text: str, found: Sequence[Word]) -> Surfaces:
    """Stem to the first word that has it, with its surface."""
    return {word.stem: (word, text[word.start : word.end]) for word in reversed(found)}


def _shown(one: Surfaces, other: Surfaces, stems: Iterable[str]) -> list[str]:
    """The surfaces of some stems that two texts share, rarest first."""
    return [min(one[stem][1], other[stem][1]) for stem in sorted(stems, key=lambda stem: (-one[stem][0].weight, stem))]


def _listed(surfaces: list[str]) -> str:
    noun = "word" if len(surfaces) == 1 else "words"
    more = f" and {len(surfaces) - SHOWN} more" if len(surfaces) > SHOWN else ""
    return f"{noun} " + ", ".join(f"“{surface}”" for surface in surfaces[:SHOWN]) + more
