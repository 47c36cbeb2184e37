"""A voucher's words taken apart, so that "the interior ministry" and "Ministry of the Interior of Norvia" can be found to name one body."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.names import same_parts
from factcheck.comparison.words import MAX_WEIGHT, Word, words
from factcheck.language.english import words as w
from factcheck.language.english.calendar import WEEKDAYS
from factcheck.language.english.countries import STATES
from factcheck.language.english.outlets import AREAS, BODY_NOUNS, MEDIA, OUTLET_NOUNS, RECENCY_WORDS
from factcheck.language.english.scales import ORDER
from factcheck.language.english.sources import DOCUMENT_NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.model.documents import Document

_APPOSITION: Final = re.compile(r"\s*,\s+")
_INITIALS: Final = re.compile(r"[A-Z]{2,8}")
_LINKING: Final = frozenset("of for the and de la in on & a".split())
_NO_NAMES: Final = frozenset("some many most other all both several few more no what when while with without after as but and".split())
"""Words that a headline or the head of a sentence writes with a capital."""
_PARTICLES: Final = frozenset("van von der den de la le al el bin ibn del di da du".split())
_WHEN: Final = RECENCY_WORDS | frozenset(ORDER) | w.TIME_NOUNS
"""Words that say when a document came, and not whose it is."""
_WHERE_OR_WHEN: Final = AREAS | frozenset(WEEKDAYS)
"""Words that say so in the genitive: "the country's food agency", "Monday's report"."""
_FEWEST_INITIALS, _MOST_INITIALS = 3, 8
_FEWEST_KEPT: Final = 2  # words of a publication's name that call it without the last: "Channel 6" of "Channel 6 Vell"
_SHORTEST_NAME, _LONGEST_NAME = 2, 4  # words of a person's full name


@attrs.frozen
class Part:
    """One content word of a voucher's words.

    Attributes:
        key: What it is told by: the stem, or the name of the state that the word stands for.
        proper: Whether it is written with a capital.
        generic: Whether it says only what sort of voucher it is.
    """

    key: str
    proper: bool
    generic: bool


@attrs.frozen
class Naming:
    """A voucher's words taken apart.

    Attributes:
        text: The words as written.
        parts: The content words, titles left out.
        person: The name of a person in lower case, first name first; empty for bodies and documents.
    """

    text: str
    parts: tuple[Part, ...]
    person: tuple[str, ...] = ()

    @property
    def telling(self) -> tuple[Part, ...]:
        """The parts that tell this voucher from others of its sort."""
        return tuple(part for part in self.parts if not part.generic)

    @property
    def heads(self) -> frozenset[str]:
        """Keys of the parts that say what sort of voucher it is."""
        return frozenset(part.key for part in self.parts if part.generic)


@functools.lru_cache(maxsize=1 << 14)
def naming(text: str) -> Naming:
    """Take a voucher's words apart. Linear in their length."""
    parts: list[Part] = []
    after = 0
    for start, end, key in [*_states_in(text), (len(text), len(text), "")]:
        parts += (part for word in words(text[after:start]) if (part := _part(text[after:start], word)) is not None)
        if key:
            parts.append(Part(key, proper=True, generic=False))
        after = end
    return Naming(text, tuple(parts), _person(text))


def _part(text: str, word: Word) -> Part | None:
    surface = text[word.start : word.end]
    lower = surface.lower().replace("’", "'").removesuffix("'s")
    if not word.weight or (lower in w.TITLES and surface[0].isupper() and _heads_a_name(text[word.end :])):
        return None
    if (surface[0].islower() and lower in _WHEN) or (surface.endswith(("'s", "’s")) and lower in _WHERE_OR_WHEN):
        return None
    proper = _is_proper(text, word)
    generic = lower in BODY_NOUNS or (not proper and (lower in OUTLET_NOUNS or lower in DOCUMENT_NOUNS))  # "the Post", "the post"
    return Part(word.stem, proper, generic)


def _heads_a_name(rest: str) -> bool:
    """Whether a name follows, as behind a title; "Sheriff's Office" has none."""
    following = rest.lstrip(". ")
    return following[:1].isupper() and following.split()[0].lower().rstrip(".,;") not in BODY_NOUNS


def _is_proper(text: str, word: Word) -> bool:
    """Whether a capital shows a name: not that of a common word that opens the mention, as "Prosecutors" does."""
    if not text[word.start].isupper():
        return False
    return word.start > 0 or word.weight == MAX_WEIGHT or text[word.end :].lstrip(". -")[:1].isupper()


def _states_in(text: str) -> list[tuple[int, int, str]]:
    """Where a text names a state, its people, its capital or the seat of its government, and the key of the state."""
    table = _states()
    return [(match.start(), match.end(), table[match.group().replace("’", "'")]) for match in _state_names().finditer(text)]


def _person(text: str) -> tuple[str, ...]:
    """The name of a person in a text: the last run of two to four capitalised words that names no body and hangs on no preposition."""
    found: tuple[str, ...] = ()
    for piece in _APPOSITION.split(text):
        run: list[str] = []
        hangs = False
        for word in re.findall(r"[^\W\d_][\w'’.-]*", piece):
            bare = word.rstrip(".").lower()
            named = word[0].isupper() and bare not in w.TITLES and bare not in _NO_NAMES and not word.endswith(("'s", "’s"))
            if named or (run and bare in _PARTICLES):
                run.append(bare)
            else:
                run = []
                hangs = hangs or (word[0].islower() and bare in w.PREPOSITIONS)
        whole = _SHORTEST_NAME <= len(run) <= _LONGEST_NAME and not hangs
        if whole and not any(word in BODY_NOUNS or word in OUTLET_NOUNS for word in run):
            found = tuple(run)
    return found


def initials(text: str) -> str:
    """The first letters of the capitalised words of a name, and the whole of an acronym in it: "US Intelligence Community" is USIC."""
    names = [word for word in re.findall(r"[^\W\d_]+", text) if word[0].isupper() and word.lower() not in _LINKING]
    return "".join(word if word.isupper() else word[0] for word in names[:_MOST_INITIALS])


def abbreviates(short: str, long: str) -> bool:
    """Whether a text is an acronym made of the initials of another: "HPA", "Harbour Press Agency"."""
    bare = short.removeprefix("the ").removeprefix("The ").replace(".", "")
    if _INITIALS.fullmatch(bare) is None or bare in re.findall(r"\w+", long):
        return False
    return initials(long).startswith(bare)


def known_as(document: Document) -> str:
    """What people call a document: who published it, or its title."""
    return document.publisher or document.title or document.url or document.id


def called(text: str, publisher: str) -> bool:
    """Whether a text speaks of a publication, by any of the names that `calls` knows. Linear in the length of the text."""
    return _called(publisher).search(text) is not None


@functools.lru_cache(maxsize=1 << 10)
def _called(publisher: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{calls(publisher)})\b")


def calls(publisher: str) -> str:
    """A pattern of what copy calls a publication.

    That is its name, also without its last word, its initials, "the" and its last word, and its first word before "TV".
    """
    bare, written = _bare(publisher), _written(publisher)
    if not bare:
        return "(?!)"  # nothing is called by it
    found = [re.escape(bare)]
    if len(written) > _FEWEST_KEPT:
        found.append(re.escape(bare.rpartition(" ")[0]))
    if len(written) > 1:
        found.append(rf"[Tt]he {re.escape(written[-1])}")
        if all(word.lower() in MEDIA for word in written[1:]):
            found.append(rf"(?<!\bin )(?<!\bof )(?<!\bat )(?<!\bfrom )(?<!\bnear ){re.escape(written[0])}")
    if len(written) >= _FEWEST_INITIALS:
        found.append(re.escape(initials(bare)))
    return "|".join(found)


@functools.lru_cache(maxsize=1 << 10)
def words_of_calls(publisher: str) -> tuple[str, ...]:
    """Words of which a text holds one wherever it calls a publication by any of its names: most texts can be passed over by these."""
    written = _written(publisher)
    if not written:
        return tuple(filter(None, [_bare(publisher)]))
    return written[0], written[-1], *([initials(_bare(publisher))] if len(written) >= _FEWEST_INITIALS else [])


def _bare(publisher: str) -> str:
    """The name of a publication without "The", and without where it is published."""
    return publisher.removeprefix("The ").split(",")[0].strip()


def _written(publisher: str) -> list[str]:
    """The words of its name that are written with a capital or in figures."""
    return [word for word in re.findall(r"[^\W_]+", _bare(publisher)) if word[0].isupper() or word[0].isdigit()]


def answered(part: Part, others: Iterable[Part]) -> bool:
    """Whether one of some parts stands for the same: an equal key, or a country and its people."""
    return any(part.key == other.key or (part.proper and other.proper and same_parts((part.key,), (other.key,))) for other in others)


@functools.cache
def _states() -> Mapping[str, str]:
    """Every name, adjective, capital and seat → the key of its state."""
    return {
        name: f"state {state.name}"
        for state in STATES
        for names in (state.name, state.others, state.people, state.capital, state.seats)
        for name in names.split(";")
        if name
    }


@functools.cache
def peoples() -> frozenset[str]:
    """Adjectives and names of peoples, in lower case."""
    return frozenset(name.lower() for state in STATES for name in state.people.split(";") if name)


@functools.cache
def _state_names() -> re.Pattern[str]:
    names = sorted(_states(), key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?![\w-])")
