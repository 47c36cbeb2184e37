"""Whether two mentions of a source can name one bearer, and by which kind of likeness; or why they cannot."""

from __future__ import annotations

import enum
from typing import Final

import attrs

from factcheck.model.attribution import SourceKind
from factcheck.provenance.naming import Naming, abbreviates, answered, naming


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
    GENERIC = "a noun for the only body of its sort in the document"
    JUDGED = "a person's judgement"


STATES_APART: Final = "they belong to different states"
FIRST_NAMES_APART: Final = "first names differ"


@attrs.frozen
class Compared:
    """How two mentions stand: a likeness, or what sets them apart; neither where nothing tells."""

    likeness: Likeness | None = None
    apart: str = ""


PERSONS: Final = frozenset({SourceKind.NAMED, SourceKind.EXPERT, SourceKind.UNNAMED})


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
    kinds = {one.kind, other.kind}
    if not kinds.isdisjoint(PERSONS) or (SourceKind.DOCUMENT in kinds and len(kinds) > 1):
        return Compared()
    return _bodies(naming(one.text), naming(other.text))


def _surname(person: tuple[str, ...], other: Mention) -> Compared:
    """A full name beside a mention without one."""
    if other.kind in PERSONS and plain(other.text).rpartition(" ")[2] == person[-1]:
        return Compared(Likeness.SURNAME)
    return Compared()


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
    return Compared(apart=FIRST_NAMES_APART)


def _bodies(a: Naming, b: Naming) -> Compared:
    states_a, states_b = _states(a), _states(b)
    if states_a and states_b and states_a != states_b:
        return Compared(apart=STATES_APART)
    if _government(a) and _government(b) and states_a and states_a == states_b:
        bare = len(a.parts) == 1 or len(b.parts) == 1
        return Compared(Likeness.CAPITAL if bare else Likeness.PEOPLE)
    if a.heads and b.heads and a.heads.isdisjoint(b.heads):
        return Compared()
    short, long = (a, b) if len(a.parts) <= len(b.parts) else (b, a)
    if not short.telling or not any(part.key for part in short.telling if not part.key.startswith("state ")):
        return Compared()
    if short.heads:
        fits = all(answered(part, long.parts) for part in short.parts)
    else:
        core = naming(_without_place(long.text)) if long.heads else long
        fits = all(part.proper for part in short.telling) and all(answered(part, core.parts) for part in short.parts)
    return Compared(Likeness.SHORT_FORM if fits else None)


def _without_place(text: str) -> str:
    """The name of a body without the place that it is of: "Ministry of Works of Norvia" is no short "Norvia"."""
    return (text.partition(",")[0].rpartition(" of ")[0]) or text


def _states(name: Naming) -> frozenset[str]:
    return frozenset(part.key for part in name.parts if part.key.startswith("state "))


def _government(name: Naming) -> bool:
    """Whether a mention is a state's name, people, capital or seat alone, or with a noun for the government."""
    rest = [part.key for part in name.parts if not part.key.startswith("state ")]
    return bool(name.parts) and len(rest) < len(name.parts) and all(key in _GOVERNMENT for key in rest)


_GOVERNMENT: Final = frozenset({"govern", "administr", "author", "cabinet", "state", "presid"})
