"""What a capitalised name stands for: a person, a body, an authority, a document, or a group of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.english import sources as n
from factcheck.language.english import words as w
from factcheck.language.english.countries import STATES
from factcheck.language.english.given_names import PLURAL_SURNAMES
from factcheck.language.english.lexicon import CUE_FORMS
from factcheck.model.attribution import SourceKind

if TYPE_CHECKING:
    from factcheck.extraction.memory import Memory
    from factcheck.extraction.phrases import Sentence

DESCRIPTION_REACH = 12  # tokens of an apposition that are looked through for "spokesman"
PRONOUN_REACH = 6  # tokens after a name within which "its" shows that it is a body
SHORT_FORM = 2  # words of a name that can be the short form of one met before
LONG_STATE = 5  # letters; a name in -ia that has no more ("Maria") is a person's
OFFICE_HOLDERS = (n.OFFICES | w.TITLES) - n.SPOKES - n.ORGANISATION_NAMES - n.OFFICIAL_NAMES - {"democrat", "republican", "star"}
"""Capitalised nouns behind "the" that stand for the one who holds the office."""
DESCRIBED_PEOPLE = n.SPOKES | n.OFFICES | (n.PERSON_NOUNS - n.ORGANISATION_NOUNS - n.AUTHORITY_NOUNS)
"""Nouns that describe a person."""
DESCRIBED_BODIES = n.ORGANISATION_NOUNS | n.BUSINESSES
"""Nouns that describe a business or body."""
PERSON_OPENERS = n.PERSON_NOUNS | n.OFFICES | {"producer"}
"""Capitalised nouns that open a person's name: "Producer Ana Orr"."""
DOCUMENT_NAMES = n.DOCUMENT_NOUNS - n.ORGANISATION_NAMES - n.ORGANISATION_NOUNS
"""Nouns that end the name of a document."""
NATIONS = frozenset(name.lower() for state in STATES for name in state.people.split(";"))
"""What the people of a country are called, who with "the" stand for its government: "the Russians"."""
SINGULAR = frozenset({"is", "was", "has", "does"}) | {form for form, cue in CUE_FORMS.items() if form.endswith("s") and form != cue.lemma}
"""Verb forms that only one subject has."""
STRONG_AUTHORITY = n.AUTHORITY_NOUNS - n.WEAK_AUTHORITY
"""Nouns that end the name of an authority whatever stands before them."""


def described(s: Sentence, head_end: int, b: int) -> SourceKind | None:
    """What an apposition says of the name before it: "Tri-Rivers Water, the private utility,"; None where it does not tell."""
    if s.tag(head_end) == "," and s.word(head_end + 1) == "which" and s.tag(head_end - 1) == "E":
        return SourceKind.ORGANISATION if s.lower[head_end - 1] not in n.COUNTRIES | n.OFFICIAL_NAMES else None
    if s.tag(head_end) != "," or head_end + 2 >= b or s.tag(head_end + 1) not in "DJN":
        return None
    if any(s.lower[k] in n.SPOKES for k in range(head_end, min(b, head_end + DESCRIPTION_REACH))):
        return SourceKind.NAMED
    word = s.word(s.base_right(head_end + 1) - 1)
    if word in DESCRIBED_PEOPLE:
        return SourceKind.NAMED
    return SourceKind.ORGANISATION if word in DESCRIBED_BODIES else None


def name_kind(s: Sentence, a: int, b: int, memory: Memory) -> SourceKind:
    """What a capitalised head names: a person, a body, an authority, or a group of people."""
    lower = s.lower
    names = [k for k in range(a, b) if s.tag(k) == "E"]
    if not names:
        return SourceKind.UNNAMED
    word = lower[names[-1]]
    if (word in n.COUNTRIES and len(names) == 1 and word not in memory.people) or " ".join(lower[k] for k in names) in n.COUNTRY_NAMES:
        return SourceKind.OFFICIAL
    titled = any(lower[k] in w.TITLES for k in range(a, names[-1]))
    if titled and not any(lower[k] in n.ORGANISATION_NAMES for k in names):
        return SourceKind.NAMED
    if len(names) > 1 and lower[names[0]] in n.COLLECTIVE_HEADS and a == s.begin:
        return SourceKind.ORGANISATION  # "Operator Electra"
    behind = max((k for k in names if lower[k] in w.TITLES), default=b)
    if sum(1 for k in names if k > behind) >= SHORT_FORM and not any(lower[k] in n.ORGANISATION_NAMES for k in names if k > behind):
        return SourceKind.NAMED  # "Vell News Vice President Ana Orr"
    if len(names) > 1 and word in n.PARTISANS:
        return SourceKind.UNNAMED  # "House Republicans"
    if word in n.KNOWN_BODIES and all(lower[k] in n.FOREIGN_ARTICLES for k in names[:-1]):
        return SourceKind.ORGANISATION
    if word in memory.people and len(names) <= SHORT_FORM:
        return SourceKind.NAMED
    if word in OFFICE_HOLDERS and lower[a] in {"the", "his", "her", "their", "its"}:
        return SourceKind.NAMED  # "The Commissioner of Police"
    if (len(names) > 1 and word in DOCUMENT_NAMES) or word == "fir":
        return SourceKind.DOCUMENT
    if not n.TRADES.isdisjoint(lower[k] for k in names[:-1]) and (word in n.SHARED_NAMES or any(lower[k] in n.SHARED_NAMES for k in names)):
        return SourceKind.ORGANISATION  # "the Insurance Council"
    if word == "agency" and not n.NEWS_MODIFIERS.isdisjoint(lower[k] for k in names[:-1]):
        return SourceKind.ORGANISATION  # "the Norland News Agency"
    if word in n.OFFICIAL_NAMES or word in STRONG_AUTHORITY:
        return SourceKind.OFFICIAL
    if word in memory.bodies and len(names) <= SHORT_FORM and not titled:
        return memory.bodies[word][0]
    kind = _acronym_kind(s, a, names) or _official_kind(s, a, b, names)
    return kind if kind is not None else _by_shape(s, a, b, names, memory)


def _acronym_kind(s: Sentence, a: int, names: list[int]) -> SourceKind | None:
    """What an acronym names, "NASA" or "the RSPCA"; None where the last name is none or does not tell."""
    acronym = s.tokens.surface[names[-1]]
    if not acronym.isupper() or len(acronym) == 1:
        return None
    if s.lower[names[-1]].replace(".", "") in n.ACRONYM_OFFICIAL:
        return SourceKind.OFFICIAL
    return SourceKind.ORGANISATION if len(names) == 1 or s.lower[a] == "the" else None


def _official_kind(s: Sentence, a: int, b: int, names: list[int]) -> SourceKind | None:
    """What the words of a name tell: "Ministry of Works", "Producer Ana Orr", "Harbour Trust"; None where they do not."""
    lower = s.lower
    if any(lower[k] in n.OFFICIAL_NAMES for k in names) and any(lower[k] in {"of", "for"} for k in range(a, b)):
        return SourceKind.OFFICIAL
    if len(names) > 1 and lower[names[0]] in PERSON_OPENERS and lower[names[-1]] not in n.ORGANISATION_NAMES:
        return SourceKind.NAMED
    if any(lower[k] in n.ORGANISATION_NAMES for k in names):
        return SourceKind.ORGANISATION
    if any(lower[k] in n.ORGANISATION_NOUNS for k in (names[1:] or names)):
        return SourceKind.ORGANISATION
    return SourceKind.EXPERT if lower[names[-1]] in n.EXPERT_NOUNS else None


def _by_shape(s: Sentence, a: int, b: int, names: list[int], memory: Memory) -> SourceKind:
    """What a name is whose words say nothing: by its article, its ending, and the pronoun that follows."""
    lower, last = s.lower, names[-1]
    word = lower[last]
    if lower[a] == "the" and lower[a + 1] in n.POSTPONED_HEADS and len(names) > 1:
        return SourceKind.NAMED
    if any(lower[k] in n.TREATIES for k in range(a, b) if s.tag(k) in "EN"):
        return SourceKind.DOCUMENT
    if lower[a] == "the" and (len(names) > 1 or not word.endswith("s")):
        return SourceKind.ORGANISATION
    if len(names) > 1:
        return SourceKind.NAMED
    if lower[a] == "the" and word in NATIONS:
        return SourceKind.OFFICIAL  # "the Russians"
    one = last == s.begin and _singular(s, b)
    known = one or word in PLURAL_SURNAMES or word in memory.people
    group = word.endswith(n.GROUP_ENDINGS) and s.tokens.surface[last].isalpha() and not known
    if group and (lower[a] == "the" or lower[a] in n.MANY or a == last):
        return SourceKind.UNNAMED
    if word in memory.bodies:
        return memory.bodies[word][0]
    if word.endswith(n.STATE_ENDINGS) and len(word) > LONG_STATE:
        return SourceKind.OFFICIAL
    if any(lower[k] in {"its", "it"} for k in range(b, min(b + PRONOUN_REACH, s.end))):
        return SourceKind.ORGANISATION
    return SourceKind.UNNAMED if last == s.begin and not one and _common_plural(word) else SourceKind.NAMED


def _singular(s: Sentence, k: int) -> bool:
    """Whether a finite verb in the singular follows at `k`, behind adverbs: "Williams says", "Waters has"."""
    while s.tag(k) == "a":
        k += 1
    return s.tag(k) in "VA" and s.lower[k] in SINGULAR


def _common_plural(word: str) -> bool:
    """Whether the first word of a sentence is a plural common noun that a capital makes look like a name: "Dockers"."""
    if not word.endswith("s") or word.endswith("ss") or word in PLURAL_SURNAMES:
        return False
    return word[:-1] in n.PERSON_NOUNS or word in n.PERSON_NOUNS or word.endswith(n.PLURAL_ENDINGS)
