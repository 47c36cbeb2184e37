"""Names of people in the copy, and which of them look like one name in two spellings.

Two spellings are neighbours when they become the same by leaving out one letter of each or of one. Each name is filed under what it
becomes that way, so that the time grows with the number of names and not with its square.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.language.english import words
from factcheck.language.english.common_words import WORDS_BY_BAND
from factcheck.language.english.countries import COUNTRY_NAMES
from factcheck.language.english.lexicon import VERB_FORMS
from factcheck.language.english.sources import PERSON_NOUNS
from factcheck.model.documents import BlockKind
from factcheck.model.findings import Place
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.checks._reading import Reading

SHORTEST_SURNAME: Final = 5
"""Fewest letters of a surname that is compared: shorter names are one letter away from many others."""

SHORTEST_FIRST_NAME: Final = 4
"""The same of a first name, which a surname must confirm."""

_WORD: Final = r"[A-Z](?=\w*[a-z])[^\W\d_]++(?:-[^\W\d_]++)*+(?!\w)"
_NAME: Final = re.compile(
    rf"(?<![\w’'.-])(?P<first>{_WORD})(?: [A-Z]\.)? (?:(?:van|von|de|der|den|al|bin|el|la|du|di|da) ){{0,2}}(?P<last>{_WORD})(?! [A-Z])"
)
_ALONE: Final = re.compile(rf"(?<![\w’'.-]){_WORD}")
_NO_FIRST_NAMES: Final = (
    words.TITLES | words.DETERMINERS | words.SUBJECT_PRONOUNS | words.QUESTION_WORDS | words.COORDINATORS | words.SUBORDINATORS
    | words.PREPOSITIONS | words.MODALS | words.AUXILIARIES | words.ADVERBS | words.ADJECTIVES | words.TIME_NOUNS | words.NUMBER_WORDS
    | words.NATIONALITIES | PERSON_NOUNS | COUNTRY_NAMES
)  # fmt: skip
_COMMON: Final = frozenset(VERB_FORMS).union(*WORDS_BY_BAND)
"""Words that a capital may only put at the opening of a sentence."""

_VOWELS: Final = frozenset("aeiouy")


@attrs.frozen
class Mention:
    """A name in one place.

    Attributes:
        place: The words, and the document that they stand in.
        words: The words, on one line.
        first: The first name; empty where the surname stands alone.
        last: The surname.
    """

    place: Place
    words: str
    first: str
    last: str


def mentions_of(reading: Reading) -> Iterator[Mention]:
    """Give the names with a first name, and the capitalised words alone, of the running copy in text order."""
    text = reading.text
    for block in reading.copy(BlockKind.PARAGRAPH):
        full = [found for found in _NAME.finditer(text, block.start, block.end) if _is_first_name(found["first"])]
        yield from (_mention(reading.id, found, found["first"], found["last"]) for found in full)
        taken = {place for found in full for place in range(*found.span())}
        for found in _ALONE.finditer(text, block.start, block.end):
            if found.start() not in taken:
                yield _mention(reading.id, found, "", found[0])


def _mention(document: str, found: re.Match[str], first: str, last: str) -> Mention:
    return Mention(Place(document, Span(*found.span())), " ".join(found[0].split()), first, last)


def respelt(mentions: Sequence[Mention], known: Sequence[Mention] = ()) -> Iterator[tuple[Mention, Mention]]:
    """Give each second spelling once, where it first stands, with the first mention of the other spelling.

    Args:
        mentions: Those of the copy.
        known: Those of documents that it rests on. A name that stands there as it does in the copy is right.
    """
    full = [mention for mention in (*mentions, *known) if mention.first]
    surnames = {mention.last: mention for mention in reversed(full) if len(mention.last) >= SHORTEST_SURNAME}
    near: dict[str, list[str]] = {}
    for name in surnames:
        for variant in _variants(name):
            near.setdefault(variant, []).append(name)
    firsts: dict[tuple[str, str], list[Mention]] = {}
    told = {f"{mention.first} {mention.last}".strip() for mention in known}
    for mention in known:
        _file(mention, firsts)
    for mention in mentions:
        key = f"{mention.first} {mention.last}".strip()
        other = None if key in told else _other_spelling(mention, surnames, near, firsts)
        if other is not None:
            told |= {key, f"{other.first} {other.last}".strip()}
            first = other.place.document == mention.place.document and other.place.span > mention.place.span
            yield (other, mention) if first else (mention, other)
        _file(mention, firsts)


def _file(mention: Mention, firsts: dict[tuple[str, str], list[Mention]]) -> None:
    """File a mention under what its first name becomes by leaving out a letter."""
    for variant in _variants(mention.first) if mention.first else ():
        firsts.setdefault((variant, mention.last), []).append(mention)


def _other_spelling(
    mention: Mention, surnames: dict[str, Mention], near: dict[str, list[str]], firsts: dict[tuple[str, str], list[Mention]]
) -> Mention | None:
    if not mention.first and (mention.last in surnames or mention.last.lower() in _COMMON):
        return None
    if len(mention.last) >= SHORTEST_SURNAME:
        for name in sorted({name for variant in _variants(mention.last) for name in near.get(variant, ())}):
            other = surnames[name]
            lone = not mention.first and mention.place.document == other.place.document
            if name != mention.last and (lone or mention.first == other.first) and _misspelt(mention.last, name):
                return other
    if len(mention.first) >= SHORTEST_FIRST_NAME:
        for variant in _variants(mention.first):
            for other in firsts.get((variant, mention.last), ()):
                if other.first != mention.first and len(other.first) >= SHORTEST_FIRST_NAME and _same_sound(mention.first, other.first):
                    return other
    return None


def _variants(name: str) -> Iterable[str]:
    """A name and what it becomes by leaving out one letter, in lower case."""
    low = name.lower()
    return {low, *(low[:place] + low[place + 1 :] for place in range(len(low)))}


def _misspelt(one: str, other: str) -> bool:
    """Whether two neighbours are one name: not a plural, a possessive or an adjective of the other."""
    short, long = sorted((one, other), key=len)
    return not (long.startswith(short) and long[len(short) :] in {"s", "n", "i", "a", "e"}) and one[0].lower() == other[0].lower()


def _same_sound(one: str, other: str) -> bool:
    """Whether two neighbouring first names are one: not a man's and a woman's form, and the first letters sound alike."""
    ends_apart = one[-1] != other[-1] and (one[-1] in _VOWELS or other[-1] in _VOWELS)
    alike = {one[0].lower(), other[0].lower()} in ({one[0].lower()}, {"c", "k"}, {"g", "j"}, {"f", "p"})
    return alike and not ends_apart


def _is_first_name(word: str) -> bool:
    """Whether a capitalised word may be a first name: no title, no word of grammar, no time, no common noun or adjective."""
    return word.lower() not in _NO_FIRST_NAMES
