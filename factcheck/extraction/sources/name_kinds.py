"""What a capitalised name stands for: a person, a body, an authority, a document, or a group of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.english import bodies as o
from factcheck.language.english import sources as n
from factcheck.language.english import words as w
from factcheck.language.english.bodies import SURNAMES, VERBS_OF_BODIES
from factcheck.language.english.countries import COUNTRIES, COUNTRY_NAMES, LONG_COUNTRIES, STATES
from factcheck.language.english.given_names import MEN, PLURAL_SURNAMES, WOMEN
from factcheck.language.english.lexicon import CUE_FORMS
from factcheck.model.members import SourceKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.extraction.grammar.phrases import Sentence
    from factcheck.extraction.sources.memory import Memory

DESCRIPTION_REACH = 12  # tokens of an apposition that are looked through for "spokesman"
PRONOUN_REACH = 6  # tokens after a name within which "its" shows that it is a body
SHORT_FORM = 2  # words of a name that can be the short form of one met before
LONG_STATE = 5  # letters; a name in -ia that has no more ("Maria") is a person's
OFFICE_HOLDERS = (n.OFFICES | w.TITLES) - n.SPOKES - n.ORGANISATION_NAMES - n.OFFICIAL_NAMES - {"democrat", "republican", "star"}
"""Capitalised nouns behind "the" that stand for the one who holds the office."""
DESCRIBED_PEOPLE = n.SPOKES | n.OFFICES | (n.PERSON_NOUNS - n.ORGANISATION_NOUNS - n.AUTHORITY_NOUNS)
"""Nouns that describe a person."""
PERSON_OPENERS = n.PERSON_NOUNS | n.OFFICES | {"producer"}
"""Capitalised nouns that open a person's name: "Producer Ana Orr"."""
DOCUMENT_NAMES = n.DOCUMENT_NOUNS - n.ORGANISATION_NAMES - n.ORGANISATION_NOUNS
"""Nouns that end the name of a document."""
NATIONS = frozenset(name.lower() for state in STATES for name in state.people.split(";"))
"""What the people of a country are called, who with "the" stand for its government: "the Russians"."""
PLURAL_NATIONS = ("s", "ese", "ish", "ch")
"""Endings of what the people of a country are called that stand for all of them: "Chinese", "British", "French"."""
SINGULAR_VERBS = frozenset({"is", "was", "has", "does"}) | {
    form for form, cue in CUE_FORMS.items() if form.endswith("s") and form != cue.lemma
}
"""Verb forms that only one subject has."""
PUBLIC = n.PUBLIC_MODIFIERS | {"national"}
"""What makes an institute by its name a public one."""
STRONG_AUTHORITY = n.AUTHORITY_NOUNS - n.WEAK_AUTHORITY
"""Nouns that end the name of an authority whatever stands before them."""
CLUBBED = n.ORGANISATION_NAMES | n.OFFICIAL_NAMES | o.KNOWN_BODIES | n.PARTISANS | n.MEMBERS | COUNTRIES
"""Last words of names that "who" may stand for and that are no person's: "Vell United, who"."""


def makes(word: str) -> bool:
    """Whether a noun is that of a firm by what it makes: "chipmakers", but not "lawmaker"."""
    one = word.removesuffix("s")
    return one.endswith("maker") and one not in n.PERSONAL_MAKERS


def described(s: Sentence, head_end: int, b: int) -> SourceKind | None:
    """What an apposition says of the name before it: "Tri-Rivers Water, the private utility,"; None where it does not tell."""
    if s.tag(head_end) == "," and s.word(head_end + 1) == "which" and s.tag(head_end - 1) == "E":
        return SourceKind.ORGANISATION if s.lower[head_end - 1] not in COUNTRIES | n.OFFICIAL_NAMES else None
    if s.tag(head_end) == "," and s.word(head_end + 1) == "who" and s.tag(head_end - 1) == "E":
        return None if s.lower[head_end - 1] in CLUBBED else SourceKind.NAMED
    if s.tag(head_end) != "," or head_end + 2 >= b or s.tag(head_end + 1) not in "DJN" or s.lower[head_end + 1] == "whose":
        return None
    if any(s.lower[k] in n.SPOKES for k in range(head_end, min(b, head_end + DESCRIPTION_REACH))):
        return SourceKind.NAMED
    end = s.base_right(head_end + 1)
    if s.word(end) == "of" and s.tag(end - 1) == "E" and s.tag(end + 1) == "E" and s.tag(s.base_right(end + 1) - 1) in "NP":
        end = s.base_right(end + 1)  # "a University of Vell professor"
    word = s.word(end - 1)
    if word in DESCRIBED_PEOPLE or (word in n.PERSONS_TOO and _given(s, head_end)):
        return SourceKind.NAMED
    return SourceKind.ORGANISATION if word in n.BODY_HEADS else None


def _given(s: Sentence, head_end: int) -> bool:
    """Whether the name that ends before `head_end` opens with a given name or a title: "Keith Hale"."""
    first = head_end
    while s.tag(first - 1) == "E":
        first -= 1
    return s.lower[first] in MEN or s.lower[first] in WOMEN or s.lower[first] in w.TITLES


def _person_behind(s: Sentence, a: int, names: list[int]) -> bool:
    """Whether a name ends with a person's behind an office, an owner or a noun: "Party Chair Ana Orr", "the Post's Ana Orr"."""
    lower, last = s.lower, names[-1]
    first = a + 1 if lower[a] == "the" else a
    if last + 1 - first == len(names) and n.PERSON_TITLES.isdisjoint(lower[a:last]):
        return False  # nothing but names, as mostly
    office = max((k for k in names[:-1] if lower[k] in n.PERSON_TITLES), default=-1)
    owner = max((k for k in range(a + 1, last) if s.tag(k) == "p"), default=-1)
    noun = max((k for k in range(a + 1, last) if s.tag(k) in "NJ"), default=-1)
    bare = [k for k in names if k > max(office, owner, noun)]
    if len(bare) == len(names):
        return False
    told = n.ORGANISATION_NAMES.isdisjoint(lower[k] for k in bare) and not s.tokens.surface[last].isupper()
    if len(bare) > 1 and (lower[bare[0]] in MEN or lower[bare[0]] in WOMEN):
        return told or (office > owner and len(bare) == SHORT_FORM)  # "Mayor Ben Herald"
    if owner > max(office, noun):
        return told and _sends(s, a, owner, len(bare))
    return told and (office >= 0 or (noun >= 0 and lower[noun] in n.PRAISED)) and len(bare) >= SHORT_FORM


def _sends(s: Sentence, a: int, owner: int, bare: int) -> bool:
    """Whether what stands before a mark of possession has people: "the Vell Republic's Jeet Orr", "the 5th District's Kyle Orr".

    `bare` is the number of names behind the mark; of a single one ("the Employers' Forum") only a well-known body tells.
    """
    word = s.lower[owner - 1]
    if word in n.ORGANISATION_NAMES or word in o.KNOWN_BODIES:
        return True
    named = s.tag(owner - 1) == "E" and owner - a > SHORT_FORM
    return bare == SHORT_FORM and s.lower[a] == "the" and (named or word in n.CONSTITUENCIES)


class Name:
    """A capitalised head of a source, with what its words tell.

    Attributes:
        s: The sentence.
        a: First token of the source.
        b: Position after the head.
        names: The tokens that are capitalised.
        words: These in lower case.
        word: The last of them.
        several: Whether there is more than one.
        titled: Whether a title stands before the last: "Mr Orr".
        memory: Whom the document has named so far.
    """

    __slots__ = ("a", "b", "memory", "names", "s", "several", "titled", "word", "words")

    def __init__(self, s: Sentence, a: int, b: int, names: list[int], memory: Memory) -> None:
        """Look at the names of the tokens `a`..`b`, of which there is one at least."""
        self.s, self.a, self.b, self.names, self.memory = s, a, b, names, memory
        self.words = [s.lower[k] for k in names]
        self.word, self.several = self.words[-1], len(names) > 1
        self.titled = not w.TITLES.isdisjoint(s.lower[a : names[-1]])

    @property
    def opening(self) -> str:
        """The first word of the source in lower case."""
        return self.s.lower[self.a]


def name_kind(s: Sentence, a: int, b: int, memory: Memory) -> SourceKind:
    """What a capitalised head names: a person, a body, an authority, or a group of people."""
    names = [k for k in range(a, b) if s.tag(k) == "E"]
    if not names:
        return SourceKind.UNNAMED
    name = Name(s, a, b, names, memory)
    for rule in RULES:
        told = rule(name)
        if told is not None:
            return told
    return _acronym_kind(s, a, names) or _official_kind(s, a, b, names) or _by_shape(s, a, b, names, memory)


def _state(name: Name) -> SourceKind | None:
    """A country, which stands for its government: "Norland"."""
    alone = name.word in COUNTRIES and not name.several and name.word not in name.memory.people
    return SourceKind.OFFICIAL if alone or " ".join(name.words) in COUNTRY_NAMES else None


def _person(name: Name) -> SourceKind | None:
    """Somebody with a title, or whose name stands behind an office or an owner: "Mr Orr", "Party Chair Ana Orr"."""
    titled = name.titled and n.ORGANISATION_NAMES.isdisjoint(name.words)
    return SourceKind.NAMED if titled or (name.several and _person_behind(name.s, name.a, name.names)) else None


def _opened_body(name: Name) -> SourceKind | None:
    """A body whose name opens with what it is: "Operator Electra", "Channel Ten"."""
    first = name.words[0]
    opens = first in o.NAMING_HEADS or makes(first) or (first in n.COLLECTIVE_HEADS and name.a == name.s.begin)
    return SourceKind.ORGANISATION if name.several and opens else None


def _side(name: Name) -> SourceKind | None:
    """People by their party or house, "House Republicans", "Labour MPs"; a party that is called so: "the Civic Democrats"."""
    definite = name.opening == "the"
    if name.word in n.PARTISANS and name.several and definite and name.words[0] not in n.CHAMBERS:
        return SourceKind.ORGANISATION
    partisans = name.word in n.PARTISANS and (name.several or not definite)
    return SourceKind.UNNAMED if partisans or name.word in n.MEMBERS or name.word.endswith(n.HYPHENATED_PEOPLE) else None


def _named_authority(name: Name) -> SourceKind | None:
    """An authority of one name: "Ofcom"."""
    return SourceKind.OFFICIAL if name.word in o.NAMED_AUTHORITIES else None


def _marked_body(name: Name) -> SourceKind | None:
    """A body by a mark or a sport in its name, unless a person has it: "Sotheby's", "Cricket Norland"."""
    if name.word != "'s" and "&" not in name.s.lower[name.a : name.b] and o.SPORTS.isdisjoint(name.words):
        return None
    return SourceKind.NAMED if name.word in name.memory.people else SourceKind.ORGANISATION


def _of_state(name: Name) -> SourceKind | None:
    """A body whose name ends with its country; public ones are authorities: "Statistics Norland"."""
    if not name.several or not _of_a_country(name.s, name.names):
        return None
    return SourceKind.ORGANISATION if o.PUBLIC_CONCERNS.isdisjoint(name.words) else SourceKind.OFFICIAL


def _known_body(name: Name) -> SourceKind | None:
    """A body of one name that everybody knows."""
    return SourceKind.ORGANISATION if name.word in o.KNOWN_BODIES and n.FOREIGN_ARTICLES.issuperset(name.words[:-1]) else None


def _known_person(name: Name) -> SourceKind | None:
    """Somebody whom the copy has named, by a part of the name."""
    return SourceKind.NAMED if name.word in name.memory.people and len(name.names) <= SHORT_FORM else None


def _newspaper(name: Name) -> SourceKind | None:
    """A newspaper with two names in a row: "the Vell Union Leader"."""
    paper = name.word in o.PAPER_HEADS and name.several and name.s.lower[name.names[-2]] in o.PAPER_NAMES
    return SourceKind.ORGANISATION if paper else None


def _office(name: Name) -> SourceKind | None:
    """The holder of an office that its name tells: "The Commissioner of Police"."""
    held = name.word in OFFICE_HOLDERS and name.opening in {"the", "his", "her", "their", "its"}
    return SourceKind.NAMED if held else None


def _document(name: Name) -> SourceKind | None:
    """A paper with a name: "the Vell Report"."""
    return SourceKind.DOCUMENT if (name.several and name.word in DOCUMENT_NAMES) or name.word == "fir" else None


def _institution(name: Name) -> SourceKind | None:
    """A committee, council, institute or agency, public or private by the words with it: "the Senate Banking Committee"."""
    words, before = name.s.lower[name.a : name.b], name.words[:-1]
    if "committee" in words and not n.HOUSES.isdisjoint(name.words) and n.PARTISAN.isdisjoint(words):
        return SourceKind.OFFICIAL
    if not n.TRADES.isdisjoint(before) and not n.SHARED_NAMES.isdisjoint(name.words):
        return SourceKind.ORGANISATION  # "the Insurance Council"
    if name.word in n.INSTITUTES | {"laboratory"} and not PUBLIC.isdisjoint(before):
        return SourceKind.OFFICIAL  # "the Meteorological Institute"
    private = {"agency": n.NEWS_MODIFIERS, "service": n.WIRE_MODIFIERS}.get(name.word, frozenset())
    if not private.isdisjoint(before):
        return SourceKind.ORGANISATION  # "the Norland News Agency"
    return SourceKind.OFFICIAL if name.word in n.OFFICIAL_NAMES or name.word in STRONG_AUTHORITY else None


def _met_body(name: Name) -> SourceKind | None:
    """A body that the copy has named, by a part of the name."""
    met = name.word in name.memory.bodies and len(name.names) <= SHORT_FORM and not name.titled
    return name.memory.bodies[name.word][0] if met else None


RULES: tuple[Callable[[Name], SourceKind | None], ...] = (
    _state,
    _person,
    _opened_body,
    _side,
    _named_authority,
    _marked_body,
    _of_state,
    _known_body,
    _known_person,
    _newspaper,
    _office,
    _document,
    _institution,
    _met_body,
)
"""What the words of a name may tell, in the order in which it is asked."""


def _of_a_country(s: Sentence, names: list[int]) -> bool:
    """Whether a name that is no person's ends with a country: "Statistics Norland", "Athletics South Africa", but not "Jack England"."""
    first, lower = s.lower[names[0]], s.lower
    if first in MEN or first in WOMEN or first in w.TITLES:
        return False
    last = lower[names[-1]]
    return (last in COUNTRIES and last not in SURNAMES) or " ".join(lower[k] for k in names[1:]).endswith(LONG_COUNTRIES)


def _acronym_kind(s: Sentence, a: int, names: list[int]) -> SourceKind | None:
    """What an acronym names, "NASA" or "the RSPCA"; None where the last name is none or does not tell."""
    acronym = s.tokens.surface[names[-1]]
    if not acronym.isupper() or len(acronym) == 1:
        return None
    if s.lower[names[-1]] in n.OFFICE_ACRONYMS:
        return SourceKind.NAMED  # "The area's MP"
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
        return SourceKind.DOCUMENT if n.PARTISAN.isdisjoint(lower[a:b]) else SourceKind.ORGANISATION  # "the Labour Convention"
    if lower[a] == "the" and len(names) == 1 and _compatriot(word):
        return SourceKind.NAMED  # "the Norwegian"
    if lower[a] == "the" and (len(names) > 1 or word.endswith("ss") or not word.endswith("s")):
        return SourceKind.ORGANISATION
    if len(names) > 1:
        return SourceKind.NAMED
    if lower[a] == "the" and word in NATIONS:
        return SourceKind.OFFICIAL  # "the Russians"
    if word.rpartition("-")[2] in o.PAPER_NAMES:
        return SourceKind.ORGANISATION  # "the Vell-Times"
    if s.tokens.surface[last].endswith(n.SITE_ENDINGS):
        return SourceKind.ORGANISATION
    one = last == s.begin and _singular(s, b)
    known = one or word in PLURAL_SURNAMES or word in memory.people
    group = word.endswith(n.GROUP_ENDINGS) and s.tokens.surface[last].isalpha() and not known
    if group and (lower[a] == "the" or lower[a] in n.MANY or a == last):
        return SourceKind.UNNAMED
    if word in memory.bodies:
        return memory.bodies[word][0]
    if word.endswith(n.STATE_ENDINGS) and len(word) > LONG_STATE:
        return SourceKind.OFFICIAL
    if word not in PLURAL_SURNAMES and any(_points_back(s, k) for k in range(b, min(b + PRONOUN_REACH, s.end))):
        return SourceKind.ORGANISATION
    if last == s.begin and not one and _common_plural(word):
        return SourceKind.UNNAMED
    body = word in memory.lone_bodies and word not in memory.people
    return SourceKind.ORGANISATION if body else SourceKind.NAMED


def _compatriot(word: str) -> bool:
    """Whether a word tells of one person where they are from: "Norwegian", "Ulsterman", but not "Chinese"."""
    return word.endswith(("man", "woman")) or (word in NATIONS and not word.endswith(PLURAL_NATIONS))


def _points_back(s: Sentence, k: int) -> bool:
    """Whether "its" stands at `k`, or an "it" that acts: "said it had", but not "said it was raining"."""
    return s.lower[k] == "its" or (s.lower[k] == "it" and s.word(k + 1) in VERBS_OF_BODIES)


def _singular(s: Sentence, k: int) -> bool:
    """Whether a finite verb in the singular follows at `k`, behind adverbs: "Williams says", "Waters has"."""
    while s.tag(k) == "a":
        k += 1
    return s.tag(k) in "VA" and s.lower[k] in SINGULAR_VERBS


def _common_plural(word: str) -> bool:
    """Whether the first word of a sentence is a plural common noun that a capital makes look like a name: "Dockers"."""
    if not word.endswith("s") or word.endswith("ss") or word in PLURAL_SURNAMES:
        return False
    return word[:-1] in n.PERSON_NOUNS or word in n.PERSON_NOUNS or word.endswith(n.PLURAL_ENDINGS)
