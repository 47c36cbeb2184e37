"""Names in a claim as whole mentions, and whether two of them can stand for one person, body or place."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.words import MAX_WEIGHT
from factcheck.language.english import words as w

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.comparison.words import Word

LINKS: Final = frozenset("of for de la le van von der den al bin el di da du and".split())
"""Words in lower case that stand inside a name; "and" and "for" only between two capitals of one name of a body."""
SHARED_OPENING: Final = 4
"""Letters that a country and its people share: "Karsovia", "Karsovian"."""
NOT_IN_INITIALS: Final = frozenset("of for the and de la in on".split())


@attrs.frozen
class Name:
    """One mention of a name.

    Attributes:
        first: Its first word.
        last: The word after its last.
        parts: Its words in lower case, titles and the possessive "'s" left out.
        opening: Whether it is one word that opens a sentence, and so may be a common word with a capital.
    """

    first: int
    last: int
    parts: tuple[str, ...]
    opening: bool = False


def find_names(text: str, found: Sequence[Word], lower: Sequence[str], valued: Sequence[bool]) -> tuple[Name, ...]:
    """The names in a text, in text order. A capital that only opens a sentence makes none."""
    names: list[Name] = []
    k = 0
    while k < len(found):
        if not _capital(text, found, valued, k):
            k += 1
            continue
        first = k
        last = k + 1
        while last < len(found):
            gap = text[found[last - 1].end : found[last].start]
            if not gap.isspace() and gap not in (". ", "-", " & ", "'", "’"):
                break
            if lower[last - 1].endswith("'s"):
                break
            if _capital(text, found, valued, last):
                last += 1
            elif lower[last] in _OF and last + 1 < len(found) and _joins(text, found, valued, last):
                last += 2
            else:
                break
        k = last
        opening = first + 1 == last and _opens(text, found, first)
        if opening and not _uncommon(found, lower, first):
            continue
        while first < last and lower[first] in _NOT_NAMES and not (last - first == 1 and lower[first] not in w.TITLES):
            first += 1
        parts = tuple(
            part for j in range(first, last) if (part := _plain(lower[j])) and part not in w.TITLES and part not in NOT_IN_INITIALS
        )
        if parts and first < last and not all(part in _NEVER for part in parts):
            names.append(Name(first, last, parts, opening))
    return tuple(names)


_OF: Final = frozenset({"of", "de", "la", "van", "von", "der", "bin", "al", "del", "di"})
_NOT_NAMES: Final = (
    frozenset("the a an this that in on at by for from as if when after before while and but or he she it they we his her".split())
    | w.TITLES
)
_NEVER: Final = (
    frozenset({"i", "i'm", "i've", "i'll", "i'd", "mr", "mrs", "ms"})
    | w.TIME_NOUNS
    | w.DETERMINERS
    | w.PREPOSITIONS
    | w.SUBJECT_PRONOUNS
    | w.ADVERBS
    | w.AUXILIARIES
)


def _plain(word: str) -> str:
    return word[:-2] if word.endswith("'s") else word.rstrip("'").replace(".", "")


def _capital(text: str, found: Sequence[Word], valued: Sequence[bool], k: int) -> bool:
    return not valued[k] and text[found[k].start].isupper()


def _joins(text: str, found: Sequence[Word], valued: Sequence[bool], k: int) -> bool:
    return text[found[k].end : found[k + 1].start].isspace() and _capital(text, found, valued, k + 1)


def _opens(text: str, found: Sequence[Word], k: int) -> bool:
    """Whether a word opens a sentence or a quotation, where every word has a capital."""
    if k == 0:
        return True
    gap = text[found[k - 1].end : found[k].start]
    return any(mark in gap for mark in '.!?:“"‘—') and not gap.startswith(". ") or gap.startswith((". ", ".\n")) and len(gap) >= 2


def _uncommon(found: Sequence[Word], lower: Sequence[str], k: int) -> bool:
    return found[k].weight == MAX_WEIGHT or lower[k] in w.NATIONALITIES


def same_name(a: Name, b: Name) -> bool:
    """Whether two mentions can stand for one bearer: equal, a part of the other, an acronym, or a country and its people."""
    return same_parts(a.parts, b.parts)


@functools.lru_cache(maxsize=1 << 14)
def same_parts(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names as words in lower case can stand for one bearer."""
    if a == b:
        return True
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if all(any(_same_part(part, other) for other in long) for part in short):
        return True
    if len(short) == 1 and len(long) > 1:
        return short[0] == "".join(part[0] for part in long)
    return False


def _same_part(a: str, b: str) -> bool:
    if a == b:
        return True
    shared = min(len(a), len(b)) - 1
    if shared < SHARED_OPENING or not a[0].isalpha():
        return False
    longer, shorter = (a, b) if len(a) >= len(b) else (b, a)
    return (
        longer.startswith(shorter)
        and longer[len(shorter) :] in _PEOPLE
        or (shorter[-1] in "aey" and longer.startswith(shorter[:-1]) and longer[len(shorter) - 1 :] in _PEOPLE)
    )


_PEOPLE: Final = frozenset("n ns s es an ans ian ians ish ese i is er ers".split())
"""What a country's name takes on to name its people."""
