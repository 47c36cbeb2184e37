"""Names in a claim as whole mentions, and whether two of them can stand for one person, body or place."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

import attrs
from rapidfuzz.distance import Levenshtein

from factcheck.comparison.words import MAX_WEIGHT, words
from factcheck.language.english import sources as n
from factcheck.language.english import words as w
from factcheck.language.english.countries import DEMONYM_ENDINGS, STATES
from factcheck.language.english.names import BODY_JOINING, CENTRES, JOINING, NO_NAMES, PEOPLE_ENDINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.comparison.words import Word

MOST_JOINING: Final = 2
"""Small words in a row that stand inside a name: "de la"."""
BODIES: Final = n.ORGANISATION_NAMES | n.AUTHORITY_NOUNS | n.ORGANISATION_NOUNS | CENTRES
"""Nouns that end the name of a body, so that common words before them are a name, too."""
NOT_IN_NAMES: Final = w.DETERMINERS | w.PREPOSITIONS | w.SUBORDINATORS | w.COORDINATORS | w.SUBJECT_PRONOUNS | w.AUXILIARIES | w.TITLES
"""Words with a capital that open a name without being part of it: "The Courier", "In Vell", "President Marlow"."""
NEVER_NAMES: Final = NOT_IN_NAMES | w.TIME_NOUNS | w.ADVERBS | NO_NAMES
"""Words that are no names even alone with a capital."""
_DEMONYMS: Final = frozenset(name.lower() for state in STATES for name in state.people.split(";") if name)
LONGEST_SHORTENED: Final = 3
"""Letters of an initial or title before its stop: "J.", "Sen."."""
GAPS: Final = frozenset({" ", "-", " & ", "'", "’", "\n", "  "})
"""What can stand between two words of a name."""
SPELT: Final = 6
"""Letters from which two names that differ in one are taken for spellings of one name: "Mercedes", "Mercedez"."""
SHARED_OPENING: Final = 4
"""Letters that a country and its people share at least: "Karsovia", "Karsovian"."""


@attrs.frozen
class Name:
    """One mention of a name.

    Attributes:
        first: Its first word.
        last: The word after its last.
        parts: The stems of its words; titles and small words left out.
        opening: Whether it is one word that opens a sentence, and so may be a common word with a capital.
        common: Whether all of its words are common ones, and it is no body's: "Prime Minister", "Golden Palm".
        demonym: Whether it is one word that tells where somebody or something is from: "Karsovian".
    """

    first: int
    last: int
    parts: tuple[str, ...]
    opening: bool = False
    demonym: bool = False
    common: bool = False


def find_names(text: str, found: Sequence[Word], lower: Sequence[str], valued: Sequence[bool]) -> tuple[Name, ...]:
    """The names in a text, in text order. A capital that only opens a sentence makes none."""
    capitals = [text[start].isupper() and not taken for (start, _, _, _), taken in zip(found, valued, strict=True)]
    names: list[Name] = []
    last = 0
    for begin in [k for k, capital in enumerate(capitals) if capital]:
        if begin < last:
            continue
        first, last = begin, _end(text, found, lower, capitals, begin)
        opening = first + 1 == last and _opens(text, found, first)
        if opening and found[first].weight < MAX_WEIGHT and lower[first] not in w.NATIONALITIES:
            continue
        while first < last - 1 and lower[first] in NOT_IN_NAMES:
            first += 1
        inside = [j for j in range(first, last) if lower[j] not in NOT_IN_NAMES]
        if inside and any(lower[j] not in NEVER_NAMES for j in inside):
            demonym = first + 1 == last and (lower[first].endswith(DEMONYM_ENDINGS) or lower[first] in _DEMONYMS)
            common = all(found[j].weight < MAX_WEIGHT for j in inside) and lower[inside[-1]] not in BODIES
            names.append(Name(first, last, tuple([_part(found[j], lower[j]) for j in inside]), opening, demonym, common))
    return tuple(names)


def _end(text: str, found: Sequence[Word], lower: Sequence[str], capitals: Sequence[bool], k: int) -> int:
    """The word after the last of the name that begins at `k`."""
    last = k + 1
    while last < len(found) and _joined(text, found, last) and not lower[last - 1].endswith("'s"):
        following = last
        if lower[last] in BODY_JOINING and lower[last - 1] in BODIES:
            following += 1
        while following < min(len(found), last + MOST_JOINING) and lower[following] in JOINING and not capitals[following]:
            following += 1
        if following == len(found) or not capitals[following] or not _joined(text, found, following):
            break
        last = following + 1
    return last


def _part(word: Word, lower: str) -> str:
    return word.stem.lower() if word.weight else lower.removesuffix("'s")


def _joined(text: str, found: Sequence[Word], k: int) -> bool:
    """Whether a word may belong to the name that the word before it belongs to; a stop parts them but behind an initial or a title."""
    gap = text[found[k - 1].end : found[k].start]
    return gap in GAPS or (gap == ". " and found[k - 1].end - found[k - 1].start <= LONGEST_SHORTENED)


def _opens(text: str, found: Sequence[Word], k: int) -> bool:
    """Whether a word opens a sentence or a quotation, where every word has a capital."""
    if k == 0:
        return True
    gap = text[found[k - 1].end : found[k].start]
    return any(mark in gap for mark in '.!?:“"‘—')


def same_name(a: Name, b: Name) -> bool:
    """Whether two mentions can stand for one bearer: equal, a part of the other, an acronym, or a country and its people."""
    return same_parts(a.parts, b.parts)


@functools.lru_cache(maxsize=1 << 14)
def same_parts(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names, as the stems of their words, can stand for one bearer."""
    if a == b or _COUNTRIES.get(" ".join(a), -1) == _COUNTRIES.get(" ".join(b), -2):
        return True
    rest_a = [part for part in a if not any(_same_part(part, other) for other in b)]
    rest_b = [part for part in b if not any(_same_part(part, other) for other in a)]
    short, long = (rest_a, rest_b) if len(rest_a) <= len(rest_b) else (rest_b, rest_a)
    if not short:
        return True
    if len(short) == 1 and len(long) > 1 and short[0] == "".join(part[0] for part in long):
        return True
    firsts = rest_a[0], rest_b[0]
    return firsts == (a[0], b[0]) and len(short) == 1 and (firsts[0].startswith(firsts[1]) or firsts[1].startswith(firsts[0]))


_COUNTRIES: Final = {
    " ".join(word.stem.lower() for word in words(name)): number for number, state in enumerate(STATES) for name in state.called
}


def _same_part(a: str, b: str) -> bool:
    """Whether two words of names are one, or a country and its people: "Karsovia" and "Karsovian"."""
    if a == b:
        return True
    shorter, longer = (a, b) if len(a) <= len(b) else (b, a)
    if len(shorter) <= SHARED_OPENING:
        return False
    if len(shorter) >= SPELT and _one_slip(shorter, longer):
        return True
    if longer.startswith(shorter) and longer[len(shorter) :] in PEOPLE_ENDINGS:
        return True
    return shorter[-1] in "aey" and longer.startswith(shorter[:-1]) and longer[len(shorter) - 1 :] in PEOPLE_ENDINGS


def _one_slip(shorter: str, longer: str) -> bool:
    """Whether two words that open alike differ in one letter: another one, or one more."""
    return shorter[0] == longer[0] and Levenshtein.distance(shorter, longer, score_cutoff=1) <= 1
