"""What a common noun that heads a source tells: of one person, of many, of whose words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.sources.memory import Voucher, as_met, human
from factcheck.extraction.sources.name_kinds import NATIONS, described, makes
from factcheck.language.english import bodies as o
from factcheck.language.english import sources as n
from factcheck.language.english import things
from factcheck.language.english import words as w
from factcheck.language.english.references import KNOWN_DETERMINERS
from factcheck.language.english.senses import AGED, SENSES
from factcheck.model.members import SourceKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.extraction.grammar.phrases import Range, Sentence
    from factcheck.extraction.sources.memory import Memory
    from factcheck.language.english.senses import Sense

PERSONAL_OWNERS = frozenset({"his", "her", "their"})
AUTHORITATIVE = (n.AUTHORITY_NOUNS | n.OFFICIAL_NAMES) - n.BOARDS
"""Nouns for authorities, and those that end their names."""
DOCUMENTS = n.DOCUMENT_NOUNS - {"will", "plan", "deal", "account", "accounts"}
"""Nouns of documents that are seldom anything else."""
PEOPLED = things.GATHERED | n.PERSON_NOUNS
"""Nouns that name people or bodies, whatever they end with."""


class HeadNoun:
    """A common noun that heads a source, with what stands around it.

    Attributes:
        s: The sentence.
        a: First token of the source.
        b: Position after its last token.
        head: The token of the noun.
        word: The noun in lower case.
        opening: The first word of the source.
        before: The words of the source before the noun.
        plural: Whether it names more than one.
        lone: Whether no name in an apposition follows.
        memory: Whom the document has named so far.
    """

    __slots__ = ("a", "b", "before", "head", "lone", "memory", "opening", "plural", "s", "word")

    def __init__(self, s: Sentence, a: int, b: int, head_end: int, memory: Memory, *, lone: bool) -> None:
        """Look at the noun that ends before `head_end` in the source `a`..`b`."""
        self.s, self.a, self.b, self.head, self.memory, self.lone = s, a, b, head_end - 1, memory, lone
        self.word, self.opening, self.before = s.lower[self.head], s.lower[a], s.lower[a : self.head]
        self.plural = is_plural(s, a, self.head)

    @property
    def alone(self) -> bool:
        """Whether nothing but "the" stands before it."""
        return self.before == ["the"]

    def voucher(self, kind: SourceKind, *, plural: bool = False) -> Voucher:
        """The whole source as a voucher of this kind."""
        return Voucher(kind, self.a, self.b, plural=plural)


def told_by_noun(noun: HeadNoun) -> Voucher | None:
    """The voucher of a source by its head noun; None where the noun is one of words, things or persons like any other."""
    for rule in RULES:
        told = rule(noun)
        if told is not None:
            return told
    return None


def person_or_thing(noun: HeadNoun) -> Voucher:
    """The voucher of a noun that tells no more: a thing from which the outlet infers, one known person, or somebody."""
    if noun.word in things.NO_VOUCHERS or (noun.word.endswith(things.THING_ENDINGS) and noun.word not in PEOPLED):
        return noun.voucher(SourceKind.UNSPECIFIED)
    if one_person(noun.s, noun.a, noun.head, lone=noun.lone):
        return noun.voucher(SourceKind.NAMED)
    return Voucher(SourceKind.UNNAMED, noun.a, noun.b, plural=noun.plural, person=human(noun.word))


def _spokesman(noun: HeadNoun) -> Voucher | None:
    """Who speaks for somebody, or is only called a source."""
    told = noun.word in n.SPOKES or noun.word in {"source", "sources"}
    return noun.voucher(SourceKind.UNNAMED, plural=noun.plural) if told else None


def _paper_or_trial(noun: HeadNoun) -> Voucher | None:
    """The paper that said something, which is a newspaper unless a paper was spoken of; trials that found something, which are studies."""
    if noun.word == "paper" and noun.opening in {"the", "this"} and noun.s.word(noun.b) in {"reported", "reports", "said", "says"}:
        body = noun.memory.body
        written = body is not None and body[0] is SourceKind.DOCUMENT and body[1].endswith(noun.word)
        return noun.voucher(SourceKind.DOCUMENT if written else SourceKind.ORGANISATION)
    tried = noun.word in {"trial", "trials", "experiment", "experiments"}
    return noun.voucher(SourceKind.DOCUMENT) if tried and noun.s.word(noun.b) in n.FINDING_VERBS else None


def _pair(noun: HeadNoun) -> Voucher | None:
    """Two people, "the two lawmakers" or "both men": the group that was called so, or two whom the copy has named."""
    two = noun.before == ["both"] or noun.before[:2] == ["the", "two"]
    if not two or noun.s.tag(noun.head) not in "PN" or not names_people(noun.word):
        return None
    if noun.memory.group is not None and noun.word in noun.memory.group[1].lower().split():
        return Voucher(*as_met(noun.memory.group, noun.a, noun.b), plural=True)
    named = len(noun.memory.people) > 1 and noun.word not in n.NAMELESS
    return noun.voucher(SourceKind.NAMED if named else SourceKind.UNNAMED, plural=True)


def _in_sense(noun: HeadNoun) -> Voucher | None:
    """What the words before the noun make of it: "party figures", "the couple"."""
    sense = sense_of(noun.s, noun.a, noun.head, named=bool(noun.memory.people))
    if sense is None or (sense.kind is SourceKind.NAMED and not noun.lone):
        return None
    return noun.voucher(sense.kind, plural=sense.plural)


def _copy_of_outlet(noun: HeadNoun) -> Voucher | None:
    """What an outlet published: "a report in the Vell Register"."""
    return noun.voucher(SourceKind.ORGANISATION) if of_an_outlet(noun.s, noun.a, noun.head, noun.b) else None


def _nation(noun: HeadNoun) -> Voucher | None:
    """A people that stands for its government: "the Chinese"."""
    return noun.voucher(SourceKind.OFFICIAL, plural=True) if noun.word in NATIONS and noun.alone else None


def _document(noun: HeadNoun) -> Voucher | None:
    """A paper, or a place that measures: "the flight plan", "the firm's accounts", "the weather station"."""
    s, head = noun.s, noun.head
    if noun.word == "accounts":
        owned = s.tag(head - 1) == "p" and not human(s.lower[head - 2])
        if owned or noun.opening in {"its", "the"} or s.word(head + 1) in n.LODGED:  # "accounts filed on Friday"
            return noun.voucher(SourceKind.DOCUMENT, plural=True)
    if noun.word in DOCUMENTS or (noun.word in n.DOCUMENT_NOUNS and noun.before and s.tag(head - 1) == "N"):
        return noun.voucher(SourceKind.DOCUMENT, plural=s.tag(head) == "P")
    measures = noun.word in n.MEASURING_PLACES and not n.MEASURED.isdisjoint(noun.before)
    return noun.voucher(SourceKind.DOCUMENT) if measures else None


def _scholar(noun: HeadNoun) -> Voucher | None:
    """Who speaks as a scholar: "economists", "forensic teams"; a strategist of a party does not."""
    owned = noun.opening in w.POSSESSIVES or noun.s.word(noun.head + 1) == "for" or not n.PARTISAN.isdisjoint(noun.before)
    if noun.word.startswith("strategist") and owned:
        return noun.voucher(SourceKind.UNNAMED, plural=noun.plural)
    forensic = noun.s.tag(noun.head - 1) == "J" and noun.s.lower[noun.head - 1] == "forensic"
    expert = forensic or noun.word in n.EXPERT_NOUNS or noun.word.endswith(n.EXPERT_ENDINGS)
    return noun.voucher(SourceKind.EXPERT, plural=noun.plural) if expert else None


def _authority(noun: HeadNoun) -> Voucher | None:
    """An authority or a part of one: "the ministry", "the ministry's crisis desk", "the immigration institute"; else a private board."""
    if noun.word in n.AUTHORITY_NOUNS and noun.word not in n.UNOFFICIAL_ALONE:
        met = noun.memory.bodies.get(noun.word) if noun.alone else None  # "the panel" after "the Sports Panel"
        if private(noun.word, noun.before) and (met is None or met[0] is not SourceKind.OFFICIAL):
            return noun.voucher(SourceKind.ORGANISATION)
        return noun.voucher(SourceKind.OFFICIAL, plural=noun.plural)
    s, inner = noun.s, range(noun.a + 1, noun.head)
    unit = noun.word in n.UNITS and any(s.tag(k) == "p" and s.lower[k - 1] in AUTHORITATIVE for k in inner)
    public = unit or (noun.word in n.INSTITUTES and not n.PUBLIC_MODIFIERS.isdisjoint(noun.before))
    return noun.voucher(SourceKind.OFFICIAL, plural=noun.plural) if public else None


def _team(noun: HeadNoun) -> Voucher | None:
    """The scholars spoken of before: "Astronomers have found ... the team wrote"."""
    group = noun.memory.group if noun.word in {"team", "group"} and noun.alone else None
    return Voucher(*as_met(group, noun.a, noun.b), plural=True) if group is not None and group[0] is SourceKind.EXPERT else None


def _body(noun: HeadNoun) -> Voucher | None:
    """A business or other body; one that "who" follows is a person: "a former contractor, who asked not to be named"."""
    s, behind = noun.s, noun.head + 1
    person = s.word(behind) in {"who", "for", "at"} or (s.word(behind) == "," and s.word(behind + 1) == "who")
    if noun.word in n.PERSONS_TOO and person:
        return noun.voucher(SourceKind.UNNAMED)
    body = noun.word in n.ORGANISATION_NOUNS or makes(noun.word)
    return noun.voucher(SourceKind.ORGANISATION, plural=noun.plural) if body else None


def _author(noun: HeadNoun) -> Voucher | None:
    """Those who wrote a study: "the authors"."""
    told = noun.word in n.WRITERS and noun.plural and of_a_paper(noun.s, noun.a, noun.head, noun.memory)
    return noun.voucher(SourceKind.EXPERT, plural=True) if told else None


def _of_court(noun: HeadNoun) -> Voucher | None:
    """One of those who decide a case: "a district judge"."""
    modifiers = noun.before[1:] if noun.opening in {"a", "an"} else noun.before
    told = noun.word in n.COURT_PERSONS and noun.before and n.COURTLY.issuperset(modifiers)
    return noun.voucher(SourceKind.OFFICIAL) if told else None


def _described_body(noun: HeadNoun) -> Voucher | None:
    """What an apposition calls a body: "The owner, a shipping company,"."""
    told = described(noun.s, noun.head + 1, noun.b) is SourceKind.ORGANISATION
    return noun.voucher(SourceKind.ORGANISATION) if told else None


RULES: tuple[Callable[[HeadNoun], Voucher | None], ...] = (
    _spokesman,
    _paper_or_trial,
    _pair,
    _in_sense,
    _copy_of_outlet,
    _nation,
    _document,
    _scholar,
    _authority,
    _team,
    _body,
    _author,
    _of_court,
    _described_body,
)
"""What a head noun may tell, in the order in which it is asked."""


def is_plural(s: Sentence, a: int, head: int) -> bool:
    """Whether a source names more than one: "officials", "police", "several aides"."""
    return s.tag(head) == "P" or s.lower[head] in w.COLLECTIVES or s.lower[a] in n.MANY


def owner(s: Sentence, a: int, head: int) -> Range | None:
    """Whose the head of a source is: "Orr's remarks", "his remarks"; None where nobody owns it."""
    mark = max((k for k in range(a + 1, head) if s.tag(k) == "p"), default=None)
    if mark is not None:
        return a, mark
    return (a, a + 1) if s.lower[a] in w.OWNERS else None


def of_many(s: Sentence, a: int, head: int) -> bool:
    """Whether a capitalised head tells of people only to which side they belong: "Many Democrats", "one Vell Democrat"."""
    word, opening = s.lower[head], s.lower[a]
    if word in n.PARTISANS:
        return opening != "the"
    if word in n.PARTISAN_PERSONS:
        return opening in n.INDEFINITE
    return head == a + 1 and opening in n.MANY and word.endswith("s")


def sense_of(s: Sentence, a: int, head: int, *, named: bool) -> Sense | None:
    """What the noun at `head` names by the words before it from `a`; `named` says that the copy has named people."""
    word = s.lower[head]
    senses = SENSES.get(word) or (SENSES[AGED] if word.endswith(AGED) else ())
    return next((sense for sense in senses if _fits(sense, s.lower[a:head], named=named)), None)


def _fits(sense: Sense, before: list[str], *, named: bool) -> bool:
    """Whether a noun has this sense behind the words `before`; `named` says that the copy has named people."""
    if (sense.met and not named) or (sense.openers and sense.openers.isdisjoint(before[:1])):
        return False
    if not sense.modifiers and not sense.prefixes:
        return True
    return not sense.modifiers.isdisjoint(before) or any(word.startswith(sense.prefixes) for word in before)


def of_a_paper(s: Sentence, a: int, head: int, memory: Memory) -> bool:
    """Whether authors are those of a study: "the authors", "the study's authors", or one was spoken of last."""
    owned = s.tag(head - 1) == "p" and s.lower[head - 2] in n.DOCUMENT_NOUNS
    return owned or s.lower[a:head] == ["the"] or (memory.body is not None and memory.body[0] is SourceKind.DOCUMENT)


def of_an_outlet(s: Sentence, a: int, head: int, b: int) -> bool:
    """Whether what an outlet published speaks for it by its name: "a report in the Vell Register", "a Vell Times story", "CNN's report"."""
    if s.lower[head] not in o.COPY_NOUNS:
        return False
    before = next((k for k in range(head - 1, a - 1, -1) if s.tag(k) == "E"), None)
    if before is not None and s.lower[before] in o.OUTLET_NAMES:
        return True
    if s.word(head + 1) not in o.COPY_LINKS or head + 2 >= b:
        return False
    end = head + 3 if s.tag(head + 2) == "D" else head + 2
    while end < b and s.tag(end) in "EpJN":
        end += 1
    names = [k for k in range(head + 2, end) if s.tag(k) == "E"]
    return bool(names) and s.lower[names[-1]] in o.OUTLET_NAMES


def private(word: str, modifiers: list[str]) -> bool:
    """Whether what could be an authority is a business or private body: "news agency", "the board"."""
    if word == "agency":
        return not n.NEWS_MODIFIERS.isdisjoint(modifiers)
    return word in n.BOARDS and n.PUBLIC_MODIFIERS.isdisjoint(modifiers)


def one_person(s: Sentence, a: int, head: int, *, lone: bool) -> bool:
    """Whether a common noun tells who a person is: "the mayor", "its chairman", "President"."""
    lower, word, opening = s.lower, s.lower[head], s.lower[a]
    definite = opening in KNOWN_DETERMINERS or any(s.tag(k) == "p" for k in range(min(a, head - 1), head))
    official = word in {"officer", "attorney"} and not n.OFFICER_MODIFIERS.isdisjoint(lower[a:head])
    if official and definite and opening not in PERSONAL_OWNERS:
        return True
    if word in n.ONLY_KIN and (opening in PERSONAL_OWNERS or s.tag(head - 1) == "p"):
        return True  # "his wife"
    if word not in n.OFFICES:
        return False
    if head == a and s.tokens.surface[head][0].isupper() and s.tag(head) != "P":
        return True
    if not lone or s.tag(head) not in "NJE":
        return False
    if definite and opening != "its" and (opening not in PERSONAL_OWNERS or word not in n.COMPANIONS):
        return True
    return opening in {"president", "premier"} or (opening in {"its", "their"} and word in n.OWNED_OFFICES)


def names_people(word: str) -> bool:
    """Whether a noun names people, one or many: "general", "supporters"."""
    return human(word) or (word.endswith("s") and human(word[:-1]))
