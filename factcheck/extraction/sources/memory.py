"""Whom a document has named so far, for the pronouns and short forms that follow."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from factcheck.extraction.grammar.kept_answers import kept
from factcheck.extraction.sources.name_kinds import name_kind
from factcheck.language.english import given_names as g
from factcheck.language.english import sources as n
from factcheck.language.english import words as w
from factcheck.language.english.bodies import CIVIL, PLACE_NOUNS, PUBLISHING, UNTELLING
from factcheck.language.english.countries import COUNTRIES
from factcheck.model.members import SourceKind

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence
    from factcheck.model.attribution import SourceMention

NAMES = re.compile("E[Ex]*")
"""Tags of capitalised names and of what may be the stops of initials and titles between them."""
SHORTEST_NAME, LONGEST_NAME = 2, 4  # names without titles of a person's full name
FRONTED_REACH = 14  # tokens of a fronted phrase: "On Monday, the annual report ..."
PLACE_PREPOSITIONS = frozenset({"in", "at", "near", "from"})
"""Prepositions before a name that make it a place."""
NO_PERSONS = n.ORGANISATION_NAMES | w.TIME_NOUNS | PLACE_NOUNS
"""Words of which none stands in a person's name."""
NO_SURNAMES = NO_PERSONS | COUNTRIES
"""Words that a single capitalised name must not be."""
INITIALS = 3  # letters; fewer stand for too much
NAME_LINKS = frozenset({"of", "and", "for"})
"""Words inside the name of a body."""
COMMON_NOUNS = n.PERSON_NOUNS | n.DOCUMENT_NOUNS | n.AUTHORITY_NOUNS
"""Nouns that a capital at the head of a sentence makes look like a name."""
PEOPLE = (n.PERSON_NOUNS | n.OFFICES) - n.ORGANISATION_NOUNS - n.AUTHORITY_NOUNS
"""Nouns that name a person and nothing else."""
PLURAL_FINITES = frozenset({"have", "are", "were"})
"""Verb forms of which one shows that a body is spoken of as many."""


@attrs.define(slots=True)
class Voucher:
    """A source as far as its words tell.

    Attributes:
        kind: What sort it is.
        first: First token of the display name.
        last: Position after its last token.
        name: Who a pronoun or short form stands for; empty where the words speak for themselves.
        plural: Whether it names more than one.
        unverified: Whether its words say that nobody has checked them.
        person: Whether "he" or "she" can stand for it, if it is one.
    """

    kind: SourceKind
    first: int
    last: int
    name: str = ""
    plural: bool = False
    unverified: bool = False
    person: bool = True


class Memory:
    """The vouchers met so far in a document, for the pronouns and short forms that follow.

    Attributes:
        publisher: The telling words of the publisher's name, in lower case.
        acronym: The first letters of those words, in the order of the name.
        primary: Whether the publisher speaks for itself.
        lone_bodies: The lone names in the document that are those of bodies, in lower case.
        people: Surname in lower case → full name.
        bodies: Last word of a body's name in lower case → its kind and name.
        person: The last single person.
        he: The last one that "he" can stand for.
        she: The last one that "she" can stand for.
        named: The last persons with a name: any, and those that "he" and "she" can stand for.
        group: The last plural voucher.
        body: The last body or document.
        speaker: The last one to say something.
        voucher: The last single person used as a source.
        nameless: Whether the paragraph has spoken of nobody with a name so far.
    """

    __slots__ = (
        "acronym", "bodies", "body", "group", "he", "lone_bodies", "named", "nameless", "people", "person", "primary", "publisher", "she",
        "speaker", "voucher",
    )  # fmt: skip

    def __init__(self, publisher: str | None = None, *, primary: bool = False, lone_bodies: frozenset[str] = frozenset()) -> None:
        """Begin a document, with nobody met.

        Args:
            publisher: Who published it.
            primary: Whether it is a statement, report or the like, in which the publisher speaks for itself.
            lone_bodies: The lone names in its text that are those of bodies, in lower case.
        """
        telling = [word for word in re.findall(r"\w+", publisher.lower()) if word not in UNTELLING] if publisher else []
        self.publisher = frozenset(telling)
        self.acronym = "".join(word[0] for word in telling)
        self.primary = primary
        self.lone_bodies = lone_bodies
        self.people: dict[str, str] = {}
        self.bodies: dict[str, tuple[SourceKind, str]] = {}
        self.person: tuple[SourceKind, str] | None = None
        self.he: tuple[SourceKind, str] | None = None
        self.she: tuple[SourceKind, str] | None = None
        self.named: list[tuple[SourceKind, str] | None] = [None, None, None]
        self.group: tuple[SourceKind, str] | None = None
        self.body: tuple[SourceKind, str] | None = None
        self.speaker: SourceMention | None = None
        self.voucher: tuple[SourceKind, str] | None = None
        self.nameless = True

    def publishes(self, s: Sentence, source: Range) -> bool:
        """Whether a source is the publisher of the document, by its name or a part of it: "the Ministry" in a ministry's statement."""
        words = set(s.lower[source[0] : source[1]]) - UNTELLING
        if self.primary and (words == {"we"} or s.lower[source[0]] == "our"):
            return True
        return bool(words) and words <= self.publisher and any(s.tag(k) == "E" for k in range(*source))

    def meet(self, s: Sentence, names: list[Range]) -> None:
        """Take up the names of bodies in the sentence, before its sources are told apart."""
        for i, j in names:
            self._learn_body(s, i, j)

    def turn(self) -> None:
        """Begin a paragraph, in which pronouns no longer stand for somebody without a name if people with names were spoken of.

        Who spoke last in a paragraph without names goes on, named or not: "... said a former manager. / He described a dinner".
        """
        person, he, she = self.named
        if self._fades(self.person):
            self.person = person or self.person
        if self._fades(self.he):
            self.he = he or self.he
        if self._fades(self.she):
            self.she = she or self.she
        self.nameless = True

    def _fades(self, known: tuple[SourceKind, str] | None) -> bool:
        """Whether somebody without a name is no longer spoken of in a new paragraph, since they were not the last to speak."""
        return known is not None and known[0] is not SourceKind.NAMED and not (self.nameless and known == self.voucher)

    def learn(self, s: Sentence, runs: list[Range]) -> None:
        """Take up the full names of persons that the sentence introduces, the last one as the person spoken of."""
        for i, j in runs:
            names = _names(s, i, j)
            words = s.lower[i:j] if len(names) == j - i else [s.lower[k] for k in names]
            bare = names if w.TITLES.isdisjoint(words) else _untitled(s, names)
            if not bare or len(bare) > LONGEST_NAME:
                continue
            opening = bare[0] == s.begin and common(s, bare[0])
            if len(bare) >= SHORTEST_NAME and (s.lower[bare[-1]] not in self.bodies or s.lower[bare[0]] in g.GIVEN_NAMES):
                placed = s.tag(i - 1) == "I" and s.lower[i - 1] in PLACE_PREPOSITIONS
                if not (opening or placed) and NO_PERSONS.isdisjoint(words):
                    name = surface(s, bare[0], j)
                    self.people[s.lower[bare[-1]]] = name
                    if not s.inside(i):
                        self._speak_of(SourceKind.NAMED, name, " ".join(s.lower[i:j]))
            elif s.inside(i):
                continue
            elif s.lower[bare[0]] in self.people or len(names) > 1:
                known = self.people.get(s.lower[bare[0]])
                if known or s.lower[names[0]] in CIVIL:
                    known = known or surface(s, names[0], j)
                    self._speak_of(SourceKind.NAMED, known, " ".join([*s.lower[i : bare[0]], known.lower()]))
            elif self.person is None and not opening and s.lower[bare[0]] not in NO_SURNAMES and _acts(s, i, j):
                self._speak_of(SourceKind.NAMED, s.tokens.surface[bare[0]], " ".join(s.lower[i:j]))

    def _speak_of(self, kind: SourceKind, name: str, words: str) -> None:
        """Take a person for the one spoken of; the lower-case `words` of the mention show which pronouns can stand for them."""
        self.person = (kind, name)
        woman, man = _shown_by(words)
        if man or not woman:
            self.he = self.person
        elif self.he == self.person:
            self.he = None
        if woman or not man:
            self.she = self.person
        elif self.she == self.person:
            self.she = None
        if kind is SourceKind.NAMED:
            self.nameless = False
            self.named = [self.person, self.he, self.she]

    def _learn_body(self, s: Sentence, i: int, j: int) -> None:
        """Take up the name of a body: "Corvane Chemical", "the shipping line Marenco", "Bitforge, an exchange"."""
        words = _name_words(s, i, j)
        if len(words) > 1 and words[-1] in n.OFFICIAL_NAMES:
            self._learn_short_forms(s, i, j, words)
        if len(words) > 1 and not n.ORGANISATION_NAMES.isdisjoint(words) and n.PERSON_TITLES.isdisjoint(words[:-1]):
            for word in words[:-1]:  # "Marl" or "Marl Bay" after "Marl Bay Foods"
                self.bodies.setdefault(word, (SourceKind.ORGANISATION, surface(s, i, j)))
        elif s.word(i - 1) not in n.BODY_HEADS and not (
            s.tag(j) == "," and s.tag(j + 1) == "D" and s.lower[j + 1] != "whose" and s.word(s.base_right(j + 1) - 1) in n.BODY_HEADS
        ):
            return
        self.bodies.setdefault(words[-1], (SourceKind.ORGANISATION, surface(s, i, j)))

    def _learn_short_forms(self, s: Sentence, i: int, j: int, words: list[str]) -> None:
        """Take up the initials of a body's name, and the noun that it ends with: "the FSA" or "the panel" after "the Sports Panel"."""
        known = name_kind(s, i, j, self), surface(s, i, j)
        initials = "".join(word[0] for word in words)
        if len(initials) >= INITIALS:
            self.bodies.setdefault(initials, known)
        if words[-1] in n.BOARDS:
            self.bodies.setdefault(words[-1], known)

    def learn_subject(self, s: Sentence) -> None:
        """Take up a person or body that opens the sentence without a name: "The former mayor has ...", "A nurse was ..."."""
        if not s.words.isdisjoint(PUBLISHING):
            self._learn_paper(s)
        begin = s.begin
        if s.tag(begin) == "I":  # "On Monday, the annual report ..."
            begin = next((k + 1 for k in range(begin, min(begin + FRONTED_REACH, s.end - 1)) if s.tag(k) == ","), begin)
        if s.tag(begin) in "PNJE":
            self._learn_group(s, begin)
        opening = self._named_body(s, begin)
        if opening is not None:
            self.body = opening
            verb = next((k for k in range(begin, s.end) if s.tag(k) in "VMA"), begin)
            if s.lower[verb] in PLURAL_FINITES:
                self.group = opening  # "Marl Bay have changed their tune. ... they said"
            return
        if s.word(begin) == "the" and s.tag(begin + 1) == "E" and s.word(begin + 1).removesuffix("s") in self.people:
            self.group = (SourceKind.NAMED, surface(s, begin, begin + 2))  # "The Orrs left ... they said"
        if s.tag(begin) != "D":
            return
        end = s.base_right(begin)
        if end == begin or end >= s.end:
            return
        head = end - 2 if s.tag(end - 1) == "p" else end - 1
        word = s.lower[head]
        if s.tag(head) not in "NJ":
            return
        text = surface(s, begin, end)
        if word in n.OFFICES and s.lower[begin] == "the":
            self._speak_of(SourceKind.NAMED, text, text.lower())
        elif word in PEOPLE:
            if self.person is None:
                self._speak_of(SourceKind.UNNAMED, text, text.lower())
        elif word in n.ORGANISATION_NOUNS and word not in n.DOCUMENT_NOUNS:
            self.body = (SourceKind.ORGANISATION, text)
        elif word in n.AUTHORITY_NOUNS:
            self.body = (SourceKind.OFFICIAL, text)
        elif word in n.DOCUMENT_NOUNS:
            self.body = (SourceKind.DOCUMENT, text)

    def opening_body(self, s: Sentence) -> tuple[SourceKind, str] | None:
        """The authority or body that opens the sentence, for "it" behind a comma in it: "The board has cut its price, it said"."""
        found = self._named_body(s, s.begin)
        if found is not None or s.tag(s.begin) != "D":
            return found
        end = s.base_right(s.begin)
        word = s.lower[end - 1]
        official, private = word in n.AUTHORITY_NOUNS - n.BOARDS, word in n.ORGANISATION_NOUNS
        if end <= s.begin + 1 or s.tag(end) not in "VMA" or not (official or private):
            return None
        return SourceKind.OFFICIAL if official else SourceKind.ORGANISATION, surface(s, s.begin, end)

    def _named_body(self, s: Sentence, begin: int) -> tuple[SourceKind, str] | None:
        """The body that opens a sentence at `begin` by its name: "The Competition and Markets Authority has", "Norport on Monday said"."""
        if s.tag(begin) not in "DE":
            return None
        first = begin + 1 if s.tag(begin) == "D" else begin
        end = first
        while s.tag(end) == "E" or (s.tag(end) in "IC" and s.lower[end] in NAME_LINKS and s.tag(end + 1) == "E"):
            end += 1
        aside = s.tag(end) == "," and s.tag(end + 1) == "a" and s.tag(end + 2) == ","  # "Marl Bay, meanwhile, has"
        verb = end + 3 if aside else end
        while s.word(verb) in w.TIME_NOUNS or s.word(verb) in {"on", "late", "early"}:
            verb += 1
        if end == first or s.tag(verb) not in "VMA":
            return None
        kind = name_kind(s, begin, end, self)
        return (kind, surface(s, begin, end)) if kind in (SourceKind.OFFICIAL, SourceKind.ORGANISATION) else None

    def _learn_paper(self, s: Sentence) -> None:
        """Take up a paper that somebody publishes, for what "it" or "they" show next: "The agency has published minutes of the meeting"."""
        verb = next((k for k in range(s.begin, s.end) if s.lower[k] in PUBLISHING and s.tag(k) in "VBL"), None)
        end = 0 if verb is None else s.base_right(verb + 1)
        if verb is None or end == verb + 1 or s.lower[end - 1] not in n.DOCUMENT_NOUNS:
            return
        self.body = (SourceKind.DOCUMENT, surface(s, verb + 1, end))
        if s.tag(end - 1) == "P" or s.lower[end - 1] == "minutes":
            self.group = self.body

    def _learn_group(self, s: Sentence, begin: int) -> None:
        """Take up people who open the sentence: "Cardiologists are divided", "Ana Orr and her staff have left"."""
        head = s.base_right(begin) - 1
        if head >= begin and s.tag(head) == "E" and s.word(head + 1) == "and":
            end = s.base_right(head + 2)
            if end > head + 2 and s.tag(end) in "VMA" and name_kind(s, begin, head + 1, self) is SourceKind.NAMED:
                self.group = (SourceKind.NAMED, surface(s, begin, end))
            return
        if head < begin or s.tag(head) != "P" or s.tag(head + 1) not in "VMA":
            return
        word = s.lower[head]
        if word in n.EXPERT_NOUNS or word.endswith(n.EXPERT_ENDINGS):
            self.group = (SourceKind.EXPERT, surface(s, begin, head + 1))
        elif word in n.AUTHORITY_NOUNS:
            self.group = (SourceKind.OFFICIAL, surface(s, begin, head + 1))  # "Prosecutors charged him. ... they said"
        elif word in n.PERSON_NOUNS and word not in n.ORGANISATION_NOUNS:
            self.group = (SourceKind.UNNAMED, surface(s, begin, head + 1))

    def note(self, voucher: Voucher, text: str) -> None:
        """Take up a voucher that was just used as a source."""
        name = voucher.name or text
        if voucher.kind is SourceKind.NAMED:
            self.bodies.pop(text.lower(), None)  # "Hale, who" is no short form of "Hale University"
        if voucher.kind in (SourceKind.ORGANISATION, SourceKind.OFFICIAL, SourceKind.DOCUMENT):
            self.body = (voucher.kind, name)
            if voucher.plural:
                self.group = (voucher.kind, name)
        elif voucher.plural:
            self.group = (voucher.kind, name)
        elif voucher.person and voucher.kind in (SourceKind.NAMED, SourceKind.UNNAMED, SourceKind.EXPERT):
            self.voucher = (voucher.kind, name)
            self._speak_of(voucher.kind, name, f"{text} {name}".lower())


@kept
def _shown_by(words: str) -> tuple[bool, bool]:
    """Whether the words of a mention show a woman, and whether they show a man; kept, as the same people come again and again."""
    shown = words.split()
    woman, man = not g.FEMALE.isdisjoint(shown), not g.MALE.isdisjoint(shown)
    if not woman and not man:
        given = next((word for word in shown if word in g.WOMEN or word in g.MEN), "")
        woman, man = given in g.WOMEN, given in g.MEN
    return woman, man


def surface(s: Sentence, a: int, b: int) -> str:
    """The text of the tokens `a`..`b` as written."""
    return s.tokens.text[s.tokens.start[a] : s.tokens.end[b - 1]]


def common(s: Sentence, k: int) -> bool:
    """Whether the capitalised word at the head of a sentence is a common word: "Doctors", "Police"."""
    return s.lower[k] in COMMON_NOUNS


def as_met(known: tuple[SourceKind, str], a: int, b: int) -> tuple[SourceKind, int, int, str]:
    """The kind and name of somebody met before, for the words `a`..`b` that stand for them."""
    return known[0], a, b, known[1]


def human(word: str) -> bool:
    """Whether a noun in the singular names a person: "nurse", "plumber", "radioman"."""
    return word in PEOPLE or word in n.SPOKES or word in n.EXPERT_NOUNS or word.endswith(n.PERSON_ENDINGS)


def name_runs(s: Sentence) -> list[Range]:
    """The runs of capitalised names in a sentence, the stops of initials and titles included."""
    runs: list[Range] = []
    for run in NAMES.finditer(s.tags):
        begin, end = s.begin + run.start(), s.begin + run.end()
        if "x" not in run[0]:
            runs.append((begin, end))
            continue
        parting = [k for k in range(begin, end) if s.tag(k) == "x" and s.lower[k] != "."]
        for stop in (*parting, end):  # a mark that is no stop parts two names
            while begin < stop and s.tag(begin) == "x":
                begin += 1
            if begin < stop:
                runs.append((begin, stop))
            begin = stop + 1
    return runs


def _names(s: Sentence, i: int, j: int) -> list[int]:
    """The capitalised names of a run, without the stops of initials and titles."""
    if j == i + 1:
        return [i]
    tags = s.tags[i - s.begin : j - s.begin]
    return [k for k, letter in enumerate(tags, i) if letter == "E"] if "x" in tags else list(range(i, j))


def _name_words(s: Sentence, i: int, j: int) -> list[str]:
    """The names of a run in lower case, without the stops of initials and titles."""
    plain = j == i + 1 or "x" not in s.tags[i - s.begin : j - s.begin]
    return s.lower[i:j] if plain else [s.lower[k] for k in _names(s, i, j)]


def _untitled(s: Sentence, names: list[int]) -> list[int]:
    """The names behind the last title: "President Ida Holm"."""
    for place in range(len(names) - 1, -1, -1):
        if s.lower[names[place]] in w.TITLES:
            return names[place + 1 :]
    return names


def _acts(s: Sentence, i: int, j: int) -> bool:
    """Whether the single name `i`..`j` owns or does something, as a person does: "Orr's", "Orr left"; acronyms do not count."""
    return s.tag(j) in "pV" and s.tag(i - 1) not in "DI" and not s.tokens.surface[i].isupper()
