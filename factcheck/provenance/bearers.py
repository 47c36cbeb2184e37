"""Whether two mentions of a source can name one bearer, and by which kind of likeness; or why they cannot."""

from __future__ import annotations

import enum
import re
from typing import Final

import attrs

from factcheck.comparison.words import stem_of
from factcheck.language.english.countries import GOVERNMENT_NOUNS
from factcheck.language.english.outlets import FIRST_MENTIONS, LED_BODIES, POLITE_TITLES
from factcheck.language.english.sources import AUTHORITY_NOUNS, OFFICES, ORGANISATION_NOUNS, PERSON_NOUNS
from factcheck.model.attribution import SourceKind
from factcheck.provenance.naming import Naming, abbreviates, answered, naming, peoples


class Likeness(enum.Enum):
    """What two mentions of one bearer have in common, the surest first."""

    SAME_WORDS = "the same words"
    TITLE_STRIPPED = "the same name, title and description left out"
    DEFINED_ACRONYM = "an acronym that the text explains"
    ACRONYM = "an acronym of its initials"
    SURNAME = "a surname after the full name"
    SHORT_FORM = "a shorter form of the name"
    PEOPLE = "the people's name for their government"
    CAPITAL = "a capital for its government"
    GENERIC = "a noun for the only one of its sort in the document"
    JUDGED = "a person's judgement"


NICKNAME: Final = 3
"""Letters of a short first name at least: "Dan", which may or may not be "Daniel"."""
STATES_APART: Final = "they belong to different states"
FIRST_NAMES_APART: Final = "first names differ"
"""What can set two mentions apart, in words for people."""


@attrs.frozen
class Compared:
    """How two mentions stand: a likeness, or what sets them apart; neither where nothing tells."""

    likeness: Likeness | None = None
    apart: str = ""


PERSONS: Final = frozenset({SourceKind.NAMED, SourceKind.EXPERT, SourceKind.UNNAMED})
"""Kinds of vouchers that can be persons."""


@attrs.frozen(order=True)
class Mention:
    """A voucher as one document calls it.

    Attributes:
        text: The words; for a pronoun, those that it stands for.
        kind: What sort of voucher they name.
        document: Id of the document; empty where it does not matter.
    """

    text: str
    kind: SourceKind = attrs.field(order=lambda kind: kind.value)
    document: str = ""

    @property
    def person(self) -> tuple[str, ...]:
        """The full name of a person, in lower case; empty for bodies, documents and bare surnames."""
        return naming(self.text).person if self.kind in PERSONS else ()


def compared(one: Mention, other: Mention) -> Compared:
    """Compare the words of two mentions, whatever document each stands in. Symmetric."""
    if plain(one.text) == plain(other.text):
        return Compared(Likeness.SAME_WORDS)
    if one.person and other.person:
        return _persons(one.person, other.person)
    if abbreviates(one.text, other.text) or abbreviates(other.text, one.text):
        return Compared(Likeness.ACRONYM)
    if one.person or other.person:
        return _surname(*((one.person, other) if one.person else (other.person, one)))
    return _things(one, other)


def _things(one: Mention, other: Mention) -> Compared:
    """Two mentions without a person's name; somebody unnamed is nobody who could be told from others."""
    kinds = {one.kind, other.kind}
    if not kinds.isdisjoint(PERSONS) or (SourceKind.DOCUMENT in kinds and len(kinds) > 1):
        return Compared()
    bare = plain(core(one.text))
    if bare == plain(core(other.text)) and " " in bare:
        return Compared(Likeness.TITLE_STRIPPED)
    return _bodies(naming(one.text), naming(other.text))


def _surname(person: tuple[str, ...], other: Mention) -> Compared:
    """A full name beside a mention without one: a surname alone, or with a title that is only polite."""
    words = plain(other.text).replace(".", "").split()
    bare = other.kind in PERSONS and bool(words) and words[-1] == person[-1] and POLITE_TITLES.issuperset(words[:-1])
    return Compared(Likeness.SURNAME if bare else None)


def plain(text: str) -> str:
    """A mention in lower case, without article, blanks at its ends and possessive "'s"."""
    bare = " ".join(text.replace("’", "'").lower().strip(" ,;.").split())
    return bare.removeprefix("the ").removeprefix("a ").removeprefix("an ").removesuffix("'s")


def _persons(a: tuple[str, ...], b: tuple[str, ...]) -> Compared:
    if a == b:
        return Compared(Likeness.TITLE_STRIPPED)
    if a[-1] != b[-1]:
        return Compared(apart="surnames differ")
    first, second = a[0], b[0]
    if first == second or (min(len(first), len(second)) == 1 and first[0] == second[0]):
        return Compared(Likeness.SHORT_FORM)
    if min(len(first), len(second)) >= NICKNAME and (first.startswith(second) or second.startswith(first)):
        return Compared()
    return Compared(apart=FIRST_NAMES_APART)


def _bodies(a: Naming, b: Naming) -> Compared:
    states_a, states_b = _states(a), _states(b)
    if states_a and states_b and states_a != states_b:
        return Compared(apart=STATES_APART)
    if _government(a) and _government(b) and states_a and states_a == states_b:
        bare = len(a.parts) == 1 or len(b.parts) == 1
        return Compared(Likeness.CAPITAL if bare else Likeness.PEOPLE)
    shorter = len(a.parts) <= len(b.parts) and _shortens(a, b)
    longer = len(b.parts) <= len(a.parts) and _shortens(b, a)
    return Compared(Likeness.SHORT_FORM if shorter or longer else None)


def _shortens(short: Naming, long: Naming) -> bool:
    """Whether one naming of a body is a shorter form of another: it has its head, or is its name without what sort of body it is.

    A name that only stands in a longer mention is none: neither a place ("Ministry of Works of Norvia") nor an owner ("Orr's campaign").
    """
    words = short.text.lower().split()
    if (short.heads and long.heads and short.heads.isdisjoint(long.heads)) or not words or words[0] in FIRST_MENTIONS:
        return False
    if all(part.key.startswith("state ") for part in short.telling):
        return False
    if _is_person(long) and not _is_person(short):
        return False
    inner = naming(core(long.text))
    if not any(answered(part, inner.parts) for part in short.parts) or not all(answered(part, long.parts) for part in short.parts):
        return False
    if short.heads:
        return True
    named = naming(_without_place(long.text)) if long.heads else inner
    return (
        all(part.proper for part in short.telling)
        and long.heads.isdisjoint(_LED)
        and all(answered(part, named.parts) for part in short.parts)
    )


def _is_person(name: Naming) -> bool:
    """Whether a mention ends in a noun for a person: "the FBI director"."""
    return core(name.text).lower().strip().rpartition(" ")[2] in _PEOPLE


def core(text: str) -> str:
    """A mention without what depends on its head: an owner before it, and what stands behind a preposition other than "of" and "for"."""
    return _DEPENDENT.split(_OWNER.sub("", text), maxsplit=1)[0]


_PEOPLE: Final = (PERSON_NOUNS | OFFICES) - ORGANISATION_NOUNS - AUTHORITY_NOUNS
_OWNER: Final = re.compile(r"^.*['’]s? ")
_DEPENDENT: Final = re.compile(r",| (?:at|by|from|in|on|to|with|who|that|which|including|representing|about|against|between|near|under) ")


def _without_place(text: str) -> str:
    """The name of a body without the place that it is of: "Ministry of Works of Norvia" is no short "Norvia"."""
    return (text.partition(",")[0].rpartition(" of ")[0]) or text


def _states(name: Naming) -> frozenset[str]:
    return frozenset(part.key for part in name.parts if part.key.startswith("state "))


def _government(name: Naming) -> bool:
    """Whether a mention is a state's name, capital or seat alone, or its people with a noun for the government."""
    if len(name.parts) == 1 and plain(name.text) in peoples():
        return False
    rest = [part.key for part in name.parts if not part.key.startswith("state ")]
    return bool(name.parts) and len(rest) < len(name.parts) and all(key in _GOVERNMENT for key in rest)


_LED: Final = frozenset(stem_of(noun).stem for noun in LED_BODIES)
_GOVERNMENT: Final = frozenset(stem_of(noun).stem for noun in GOVERNMENT_NOUNS)
"""The stems of `LED_BODIES`, and of `GOVERNMENT_NOUNS`."""
