"""What a common noun that heads a source tells: of one person, of many, of whose words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.english import bodies as o
from factcheck.language.english import sources as n
from factcheck.language.english import words as w
from factcheck.language.english.references import KNOWN_DETERMINERS
from factcheck.language.english.senses import AGED, SENSES
from factcheck.model.attribution import SourceKind

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence
    from factcheck.extraction.sources.memory import Memory
    from factcheck.language.english.senses import Sense

PERSONAL_OWNERS = frozenset({"his", "her", "their"})


def owner(s: Sentence, a: int, head: int) -> Range | None:
    """Whose the head of a source is: "Orr's remarks", "his remarks"; None where nobody owns it."""
    mark = max((k for k in range(a + 1, head) if s.tag(k) == "p"), default=None)
    if mark is not None:
        return a, mark
    return (a, a + 1) if s.lower[a] in w.POSSESSIVES - {"whose"} else None


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
