"""The thesaurus as tables: which group a word, one form of a word, or a phrase belongs to."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.comparison.words import stem_of, weight_of
from factcheck.language.english import words as w
from factcheck.language.english.thesaurus import DEEDS, PHRASE_PARTICLES, THINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

FORM: Final = "="
"""Opens an entry that stands for one form only."""
BEARER: Final = "+"
"""Opens the word of a phrase that bears its meaning, where another would be taken for it."""
GENERAL: Final = " < "
"""Stands before the more general word."""
SKIPPED: Final = frozenset({"a", "an", "the"}) | w.POSSESSIVES
"""Words that a phrase may have between its own: "took the stand", "lost his life"."""
OBJECTS: Final = w.DETERMINERS | w.POSSESSIVES | w.OBJECT_PRONOUNS
"""Words that open an object between a verb and its particle: "put the talks off", "called it off"."""
REACH: Final = 4
"""Words of such an object, at most."""
_ONE_FORM: Final = {form: base for base, forms in (("be", w.BE), ("have", w.HAVE)) for form in forms}
"""Forms of the verbs that stand in a phrase in whatever form."""


class Group(NamedTuple):
    """Words that stand for one another.

    Attributes:
        key: What tells the group from others.
        entries: Its words and phrases, as written in the thesaurus.
        general: A word of the more general group; empty where there is none.
        deed: Whether it names what is done or happens.
    """

    key: str
    entries: tuple[str, ...]
    general: str
    deed: bool

    @property
    def words(self) -> tuple[str, ...]:
        """The entries that are one word, those that stand for one form included."""
        return tuple(entry.removeprefix(FORM) for entry in self.entries if entry.removeprefix(FORM).isalnum())


class Phrase(NamedTuple):
    """Words in a row that have one meaning.

    Attributes:
        stems: Their stems, without articles.
        anchor: The place of the first of them that tells something, by which the phrase is looked up.
        bearer: The place of the one that tells least, which the meaning of the phrase stands at; the others mean what they mean alone.
        key: The group.
    """

    stems: tuple[str, ...]
    anchor: int
    bearer: int
    key: str


class Tables(NamedTuple):
    """The thesaurus, for looking up.

    Attributes:
        forms: Forms of words that stand for themselves → group.
        stems: Stems → group.
        phrases: Stems of the first telling word of phrases → the phrases.
        weights: Group → its weight, that of its first word.
        general: Group → the groups above it, the nearest first.
        deeds: The groups that name what is done or happens.
    """

    forms: Mapping[str, str]
    stems: Mapping[str, str]
    phrases: Mapping[str, tuple[Phrase, ...]]
    weights: Mapping[str, int]
    general: Mapping[str, tuple[str, ...]]
    deeds: frozenset[str]


def groups() -> Iterator[Group]:
    """Every group of the thesaurus, in its order."""
    for blocks, deed in ((DEEDS, True), (THINGS, False)):
        for block in blocks:
            for line in block.replace("\n    ", " ").splitlines():
                told, _, general = line.partition(GENERAL)
                entries = tuple(entry.strip() for entry in told.split(","))
                yield Group(_key(entries[0]), entries, general, deed)


@functools.cache
def tables() -> Tables:
    """The thesaurus, read once."""
    forms: dict[str, str] = {}
    stems: dict[str, str] = {}
    phrases: dict[str, list[Phrase]] = {}
    weights: dict[str, int] = {}
    above: dict[str, str] = {}
    found = list(groups())
    for key, entries, general, deed in found:
        told = []
        for entry in entries:
            if entry.startswith(FORM):
                forms[entry[1:]] = key
                if not deed:
                    forms.setdefault(_plural(entry[1:]), key)
                told.append(stem_of(entry[1:]).stem)
                continue
            stem = _one_stem(entry)
            if stem is not None:
                stems.setdefault(stem, key)
                told.append(stem)
                continue
            phrase = _phrase(entry, key)
            phrases.setdefault(phrase.stems[phrase.anchor], []).append(phrase)
        weights[key] = next(filter(None, map(weight_of, told)), weight_of(key))
        if general:
            above[key] = general
    return Tables(
        forms,
        stems,
        {stem: tuple(those) for stem, those in phrases.items()},
        weights,
        {key: _chain(key, above, stems) for key in above},
        frozenset(group.key for group in found if group.deed),
    )


def phrases_in(stems: Sequence[str], lower: Sequence[str]) -> Iterator[tuple[int, Phrase]]:
    """The phrases of a text, from left to right and not overlapping, each with the place of the word that bears its meaning.

    Of several that begin at one word the longest counts, and of those of one length the one whose words stand closest.
    """
    table = tables().phrases
    behind = 0
    present = {*lower, *stems, *[_ONE_FORM[stem] for stem in stems if stem in _ONE_FORM]}
    for k in [k for k, stem in enumerate(stems) if stem in table]:
        possible = [phrase for phrase in table[stems[k]] if phrase.stems[-1] in present and phrase.stems[0] in present]
        if not possible:
            continue
        matches = ((_match(phrase, k, stems, lower), phrase) for phrase in possible)
        found = [(len(places), -places[-1], phrase, places) for places, phrase in matches if places and places[0] >= behind]
        if found:
            _, _, phrase, places = max(found)
            behind = places[-1] + 1
            yield places[phrase.bearer], phrase


def _match(phrase: Phrase, k: int, stems: Sequence[str], lower: Sequence[str]) -> tuple[int, ...]:
    """Where the words of a phrase stand whose first telling word is at `k`; nothing if they do not."""
    places = [k]
    at = k
    for part in reversed(phrase.stems[: phrase.anchor]):
        at -= 1 + (at > 0 and lower[at - 1] in SKIPPED)
        if at < 0 or _plain(stems[at]) != part:
            return ()
        places.insert(0, at)
    at, end = k, len(stems)
    for part in phrase.stems[phrase.anchor + 1 :]:
        at += 1
        if at < end and part in PHRASE_PARTICLES and lower[at] in OBJECTS:
            at = next((j for j in range(at + 1, min(at + REACH, end)) if lower[j] == part), end)
        elif at < end and lower[at] in SKIPPED:
            at += 1
        if at >= end or _plain(stems[at]) != part:
            return ()
        places.append(at)
    return tuple(places)


def _plain(stem: str) -> str:
    return _ONE_FORM.get(stem, stem)


def _chain(key: str, above: Mapping[str, str], stems: Mapping[str, str]) -> tuple[str, ...]:
    """The groups above a group."""
    found: list[str] = []
    while key in above:
        key = stems[stem_of(above[key]).stem]
        if key in found:
            break
        found.append(key)
    return tuple(found)


def _plural(noun: str) -> str:
    return noun[:-1] + "ies" if noun.endswith("y") else noun + "s"


def _one_stem(entry: str) -> str | None:
    """The stem of an entry that is one word; None for a phrase."""
    return stem_of(entry).stem if entry.isalnum() else None


def _phrase(entry: str, key: str) -> Phrase:
    """An entry of several words."""
    parts = [part for part in entry.replace("-", " ").split() if part not in SKIPPED]
    found = [stem_of(part.removeprefix(BEARER)) for part in parts]
    anchor = next(k for k, word in enumerate(found) if word.weight)
    bearers = [k for k, part in enumerate(parts) if part.startswith(BEARER)]
    bearer = bearers[0] if bearers else min((word.weight, k) for k, word in enumerate(found) if word.weight)[1]
    return Phrase(tuple(_plain(word.stem) for word in found), anchor, bearer, key)


def _key(entry: str) -> str:
    """What tells a group from others: its first word, as no stem outside the thesaurus is spelt."""
    if entry.startswith(FORM):
        return entry
    return _one_stem(entry) or entry
