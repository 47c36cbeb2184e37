"""What sort of voucher the words of a source name, and whom its pronouns stand for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.sources.heads import BEARER_NOUNS, head_after, without_marks
from factcheck.extraction.sources.held_papers import inspected_by_outlet, inspected_by_us, kept_by_publisher
from factcheck.extraction.sources.known_phrases import by_phrase
from factcheck.extraction.sources.memory import Voucher, as_met, common, human, surface
from factcheck.extraction.sources.name_kinds import described, name_kind
from factcheck.extraction.sources.noun_kinds import (
    HeadNoun,
    is_plural,
    names_people,
    of_many,
    owner,
    person_or_thing,
    private,
    told_by_noun,
)
from factcheck.language.english import sources as n
from factcheck.language.english import words as w
from factcheck.language.english.given_names import MEN, WOMEN
from factcheck.language.english.references import BODY_PRONOUNS, FEMALE_PRONOUNS, MALE_PRONOUNS, PERSON_PRONOUNS, PLURAL_PRONOUNS
from factcheck.language.english.subjects import BELONGING
from factcheck.language.english.things import UTTERANCES
from factcheck.model.members import SourceKind

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence
    from factcheck.extraction.sources.memory import Memory

THOSE_REACH = 6  # tokens before "who" within which "those" shows that nobody is named
TITLE = 2  # tokens of a title with its article: "the Collector"
SHORT_NAME = 3  # tokens; a name that has fewer may be short for one met before
VOUCHING = n.DOCUMENT_NOUNS | n.PERSON_NOUNS | n.AUTHORITY_NOUNS | n.ORGANISATION_NOUNS
"""Nouns that name somebody or something that can vouch."""
DESCRIBING = n.AUTHORITY_NOUNS | n.SPOKES | n.PERSON_NOUNS | n.OFFICES | n.EXPERT_NOUNS
"""Nouns before a name that say what its bearer is: "the economist Ana Orr"."""
PERSON_ONLY = n.PERSON_NOUNS - n.ORGANISATION_NOUNS - n.AUTHORITY_NOUNS
"""Nouns for persons that name no body and no authority."""
REFLEXIVES = frozenset({"itself", "himself", "herself", "themselves"})
AGENT = frozenset({"by", "with", "to"})
"""Prepositions before a noun that stands for itself: "backed by the union, which"."""
PAPERS = (SourceKind.DOCUMENT, SourceKind.UNSPECIFIED)
"""Kinds that are no people."""
IDENTIFIABLE = (SourceKind.UNNAMED, SourceKind.EXPERT)
"""Kinds of a description that a name before it makes known."""
OUTLET_PHRASE = re.compile("|".join(map(re.escape, n.OUTLET_PHRASES)))
OUTLET_WORDS = frozenset(phrase.split()[0] for phrase in n.OUTLET_PHRASES)
"""Words of which one stands in every source that names the outlet."""


def vouches(s: Sentence, a: int, b: int) -> bool:
    """Whether the tokens `a`..`b` name somebody or something that can vouch."""
    return not VOUCHING.isdisjoint(s.lower[a:b])


def classify(s: Sentence, source: Range, memory: Memory) -> Voucher:
    """Tell what sort of voucher the tokens of `source` name."""
    a, b = without_marks(s, source)
    if a >= b:
        return Voucher(SourceKind.UNSPECIFIED, *source)
    if b - a > 1 and s.lower[b - 1] in REFLEXIVES:
        return _itself(s, a, b, memory)
    if _names_outlet(s.lower[a:b]):
        return Voucher(SourceKind.OUTLET, a, b)
    if b - a > 1 and s.tag(b - 1) == "p" and all(s.tag(k) == "E" for k in range(a, b - 1)):
        return Voucher(SourceKind.ORGANISATION, a, b)  # "Vell's said"
    head_end = _head_end(s, a, b)
    second = _conjoined_description(s, a, head_end, b)
    if second is not None:
        return classify(s, (second, b), memory)
    return _known(s, a, b, head_end, memory) or _by_head(s, a, b, head_end, memory)


def _names_outlet(words: list[str]) -> bool:
    """Whether the words of a source name the outlet itself, or a paper that it says it holds: "our reporter", "documents we obtained"."""
    named = not OUTLET_WORDS.isdisjoint(words) and OUTLET_PHRASE.search(" ".join(words).partition(" which ")[0])
    return bool(named) or inspected_by_us(words)


def _head_end(s: Sentence, a: int, b: int) -> int:
    """Position after the head of a source, without the stop of a name and the year of a law behind it."""
    end = b if s.lower[b - 1] in n.SPOKES and "," not in s.lower[a:b] else head_after(s, a, b)
    if end > a + 1 and s.lower[end - 1] == "." and s.tag(end - 1) == "x":
        end -= 1  # "Len Orr Jr. (D-Vell)"
    dated = s.tag(end - 1) == "#" and s.tag(end - 2) == "E" and end - 2 >= a
    return end - 1 if dated else end  # "the Religious Bodies Act 1987"


def _known(s: Sentence, a: int, b: int, head_end: int, memory: Memory) -> Voucher | None:
    """The voucher of a source that its words or the copy make known whatever its head is; None where they do not."""
    words = s.lower[a:b]
    kind = by_phrase(s, a, b, head_end)
    if kind is not None:
        return Voucher(kind, a, b)
    if inspected_by_outlet(s, a, b, memory) or kept_by_publisher(s, a, b, memory):
        return Voucher(SourceKind.OUTLET, a, b)
    if not n.UNVERIFIED.isdisjoint(words):
        return Voucher(SourceKind.UNSPECIFIED, a, b, unverified=True)
    if (b - a == 1 and words[0] in n.PRONOUNS) or (words[0] in n.PARTS and words[1:] == ["of"]):
        return _pronoun(s, a, b, memory)
    if words[0] in PERSON_PRONOUNS and words[1:2] == ["and"]:
        found = _pronoun(s, a, a + 1, memory)  # "she and her aides"
        found.plural = True
        return found
    if words[0] in memory.people and s.tokens.surface[a][0].isupper() and (b - a == 1 or s.tag(a + 1) in ",W-(C"):
        return Voucher(SourceKind.NAMED, a, a + 1, memory.people[words[0]])
    held = s.tag(a) == "N" and words[0] in n.OFFICES and s.lower[head_end : head_end + 1] == ["of"]
    if held and s.tag(b - 1) == "E" and s.tag(b - 2) == "E":
        return Voucher(SourceKind.NAMED, a, b)  # "minister of finance Ana Orr"
    return None


def _by_head(s: Sentence, a: int, b: int, head_end: int, memory: Memory) -> Voucher:
    """The voucher of a source by its head, a name or a noun, and by a name in an apposition to that."""
    apposed = _apposed_name(s, a, b, head_end)
    voucher = _by_name(s, a, b, head_end, memory) if _named(s, a, head_end) else _by_noun(s, a, b, head_end, memory, lone=apposed is None)
    if apposed is None or voucher.kind is SourceKind.DOCUMENT:
        return voucher
    return _with_apposed(s, voucher, (a, b), head_end, apposed, name_kind(s, *apposed, memory))


def _conjoined_description(s: Sentence, a: int, head_end: int, b: int) -> int | None:
    """Where the second of two descriptions of one person begins: "former prosecutor and city mayor Ana Orr"; None where there is one."""
    bare = s.tag(a) not in "DRO#" and s.tag(head_end - 1) in "NJ" and human(s.lower[head_end - 1])
    named = s.word(head_end) == "and" and s.tag(b - 1) == "E" and s.tag(head_end + 1) in "NEJ"
    return head_end + 1 if bare and named and head_end + 1 < b - 1 else None


def _itself(s: Sentence, a: int, b: int, memory: Memory) -> Voucher:
    """The voucher of a source that "itself" or the like makes plain: "St Agnes itself" is a body, "Orr herself" a person."""
    found = classify(s, (a, b - 1), memory)
    if s.lower[b - 1] in {"himself", "herself"}:
        found.kind = SourceKind.NAMED if s.tag(b - 2) == "E" else found.kind
    elif s.lower[b - 1] == "itself" and found.kind in {SourceKind.NAMED, SourceKind.UNNAMED}:
        found.kind = SourceKind.ORGANISATION
    return found


def _with_apposed(s: Sentence, voucher: Voucher, place: Range, head_end: int, apposed: Range, kind: SourceKind) -> Voucher:
    """The voucher of a noun with a name in an apposition, whose kind is known: "its clerk, Owen Bright"."""
    person_noun = s.lower[head_end - 1] in PERSON_ONLY and s.tag(head_end - 1) in "NE"
    shown = person_noun and n.ORGANISATION_NAMES.isdisjoint(s.lower[slice(*apposed)])
    person = kind is SourceKind.NAMED or shown  # "his lawyer, Ana Contractor"
    if person and voucher.kind in (SourceKind.UNNAMED, SourceKind.EXPERT, SourceKind.NAMED):
        return Voucher(SourceKind.NAMED, *apposed)
    if person and s.lower[head_end - 1] in n.RELATED_BODIES and (s.lower[place[0]] in {"its", "their"} or s.tag(place[0] + 1) == "p"):
        return Voucher(SourceKind.ORGANISATION, *apposed)  # "its losing rival, Delmont,"
    if person and voucher.kind is SourceKind.ORGANISATION and s.tag(head_end - 1) == "E" and human(s.lower[head_end - 1]):
        return Voucher(SourceKind.NAMED, *apposed)  # "the Collector, Arvind Menon"
    if voucher.kind is SourceKind.ORGANISATION or (voucher.kind is SourceKind.UNNAMED and kind is SourceKind.ORGANISATION):
        return Voucher(SourceKind.ORGANISATION, *apposed)
    if voucher.kind is SourceKind.OFFICIAL:
        named = person and s.lower[head_end - 1] in n.OFFICES
        return Voucher(SourceKind.NAMED if named else SourceKind.OFFICIAL, place[0], head_end if person else place[1])
    return voucher


def _apposed_name(s: Sentence, a: int, b: int, head_end: int) -> Range | None:
    """A capitalised name in an apposition after the head: "its clerk, Owen Bright"; None where there is none."""
    k = next((x for x in range(head_end, b - 1) if s.tag(x) in ",-("), b)
    if k >= b or s.tag(k) == "(":
        return None
    first = k + 1
    while first < b and s.lower[first] in n.NAME_OPENERS and s.tag(first + 1) in "EJD":
        first += 1
    last = first + 1 if first < b and s.tag(first) == "D" and s.tag(first + 1) == "E" else first
    while last < b and (s.tag(last) == "E" or (s.tag(last) == "x" and s.lower[last] == ".")):
        last += 1
    if not any(s.tag(m) == "E" for m in range(first, last)) or (s.tag(k + 1) == "D" and last < b and s.tag(last) in "NP"):
        return None  # "The owner, a Greek shipping company,"
    owner = max((m + 1 for m in range(a, head_end - 1) if s.tag(m) == "p"), default=a)  # "Orr's lawyer, Ida Holm"
    named = any(s.tag(m) == "E" and s.lower[m] not in w.TITLES for m in range(owner, head_end))
    named_already = s.tag(head_end - 1) == "E" and s.lower[head_end - 1] not in BEARER_NOUNS  # "Sen. Ana Orr, D-Vell"
    bearer = any(s.lower[m] in BEARER_NOUNS for m in range(a, head_end) if s.tag(m) in "ENJ")
    titled = bearer and s.tag(head_end - 1) != "p" and not named_already
    titled = titled or (s.lower[a] == "the" and head_end - a == TITLE and human(s.lower[a + 1]))
    titled = titled or (s.tag(head_end - 1) in "NJ" and human(s.lower[head_end - 1]))  # "a Vell ally, Ana Orr"
    return (first, last) if titled or not named else None


def _named(s: Sentence, a: int, head_end: int) -> bool:
    """Whether the head is a capitalised name: "Ana Orr", but not "Doctors" at the head of a sentence nor "Spokesman"."""
    head = head_end - 1
    if s.tag(head) != "E" or s.lower[head] in n.SPOKES or s.lower[head] in {"source", "sources"}:
        return False
    return head > s.begin or head_end - a > 1 or not common(s, head)


def _by_name(s: Sentence, a: int, b: int, head_end: int, memory: Memory) -> Voucher:
    """The voucher of a source whose head is a capitalised name: "Ana Orr", "the charity Harbour", "economist Len Hale"."""
    lower, head = s.lower, head_end - 1
    if lower[a] == "the" and lower[head] in n.PARTISAN_PERSONS and head > a + 1:
        return Voucher(SourceKind.NAMED, a, b)  # "the Vell Democrat"
    if of_many(s, a, head):
        return Voucher(SourceKind.UNNAMED, a, b, plural=lower[head] not in n.PARTISAN_PERSONS)
    if not n.TRACKING.isdisjoint(lower[a:head]):
        return Voucher(SourceKind.DOCUMENT, a, b)  # "the tracking website ShipView"
    found = _described_name(s, a, head_end, memory) if any(_describes(s, k) for k in range(a, head)) else None
    if found is not None:
        return found
    kind = name_kind(s, a, head_end, memory)
    kind = kind if kind is SourceKind.OFFICIAL else described(s, head_end, b) or kind
    if kind is SourceKind.NAMED:
        return Voucher(kind, a, head_end, memory.people.get(lower[head], "") if head_end - a < SHORT_NAME else "")
    last = _whole_name(s, head_end, b) if kind is SourceKind.ORGANISATION else b
    return Voucher(kind, a, last, plural=is_plural(s, a, head))


def _describes(s: Sentence, k: int) -> bool:
    """Whether the word at `k` before a name says what its bearer is: "economist", "spokesman"."""
    if s.lower[k] in n.SPOKES:
        return True
    common_noun = s.tag(k) in "NJ" and s.tokens.surface[k][0].islower()
    return common_noun and (s.lower[k] in DESCRIBING or (s.tag(k) == "N" and human(s.lower[k])))


def _described_name(s: Sentence, a: int, head_end: int, memory: Memory) -> Voucher | None:
    """The voucher of a name behind a noun that describes it: "the news agency Norpress", "the broker Len Hale"; None where it is none."""
    lower, head = s.lower, head_end - 1
    run = head
    while run > a and (s.tag(run - 1) in "Ex" or lower[run - 1] == "."):
        run -= 1
    before = lower[a:run]
    if before and s.tag(run - 1) == "N" and before[-1] in n.AUTHORITY_NOUNS and w.TITLES.isdisjoint(lower[run:head]):
        if private(before[-1], before[:-1]):
            return Voucher(SourceKind.ORGANISATION, run, head_end)
        return Voucher(SourceKind.OFFICIAL, a, head_end)
    kind = name_kind(s, run, head_end, memory)
    spoken_for = not n.SPOKES.isdisjoint(before)
    if _of_a_body(before, kind) and not _given(s, run, head_end) and not spoken_for and n.OFFICES.isdisjoint(before):
        return Voucher(SourceKind.ORGANISATION, run, head_end)
    if kind is SourceKind.ORGANISATION and s.tokens.surface[head].isupper() and not spoken_for:
        return Voucher(kind, run, head_end)  # "a super PAC"
    if kind in (SourceKind.NAMED, SourceKind.ORGANISATION, SourceKind.UNNAMED):
        return Voucher(SourceKind.NAMED, run, head_end, memory.people.get(lower[head], ""))
    return None


def _of_a_body(before: list[str], kind: SourceKind) -> bool:
    """Whether the words before a name make it the name of a body: "the charity", "its rival"."""
    if not before:
        return False
    related = before[-1] in n.RELATED_BODIES and (before[0] in {"its", "their"} or kind is SourceKind.ORGANISATION)
    return related or before[-1] == "house" or not n.COLLECTIVE_HEADS.isdisjoint(before)


def _given(s: Sentence, run: int, head_end: int) -> bool:
    """Whether the name from `run` opens with a given name: "Len Hale"."""
    return head_end - run > 1 and (s.lower[run] in MEN or s.lower[run] in WOMEN)


def _whole_name(s: Sentence, head_end: int, b: int) -> int:
    """The end of the name of a body with what "of", "for" and the like tie to it: "the Institute for Fiscal Studies"."""
    last = head_end
    while last + 1 < b and s.lower[last] in {"of", "for", "and", "on", "in"} and s.tag(last + 1) in "EJ":
        last += 1
        while last < b and s.tag(last) in "EJN":
            last += 1
    return last


def _by_noun(s: Sentence, a: int, b: int, head_end: int, memory: Memory, *, lone: bool) -> Voucher:
    """The voucher of a source whose head is a common noun; `lone` says that no name in an apposition follows."""
    noun = HeadNoun(s, a, b, head_end, memory, lone=lone)
    told = told_by_noun(noun)
    if told is not None:
        return told
    whose = owner(s, a, noun.head) if noun.word in UTTERANCES else None
    if whose is None:
        return person_or_thing(noun)
    found = classify(s, whose, memory)  # "Orr's remarks" are Orr's
    return Voucher(found.kind, a, b, found.name or surface(s, *whose))


def _pronoun(s: Sentence, a: int, b: int, memory: Memory) -> Voucher:
    """A pronoun takes the kind of what it stands for: a relative the noun before it, "they" the last group, "it" the last body."""
    word = s.lower[a]
    if word in {"who", "which", "that"} and a > s.begin:
        found = _antecedent(s, a, memory)
        if found is not None:
            return Voucher(found.kind, a, b, found.name or surface(s, found.first, found.last), found.plural)
    if word in {"we", "i"}:
        return Voucher(SourceKind.NAMED if s.inside(a) else SourceKind.OUTLET, a, b)
    opening = memory.opening_body(s) if word == "it" and s.tag(a - 1) == "," else None
    if opening is not None:
        return Voucher(*as_met(opening, a, b))
    if word in BODY_PRONOUNS and memory.body is not None:
        return Voucher(*as_met(memory.body, a, b))
    if word == "both" and len(memory.people) > 1:
        return Voucher(SourceKind.NAMED, a, b, plural=True)  # the two persons whom the copy has named
    if word in PLURAL_PRONOUNS and memory.group is not None:
        return Voucher(*as_met(memory.group, a, b), plural=True)
    if word == "they" and memory.body is not None:
        return Voucher(*as_met(memory.body, a, b), plural=True)
    if word == "one":
        return Voucher(memory.group[0] if memory.group is not None else SourceKind.UNNAMED, a, b)
    if word in PERSON_PRONOUNS:
        person = memory.he if word in MALE_PRONOUNS else memory.she if word in FEMALE_PRONOUNS else memory.person
        if person is not None:
            return Voucher(*as_met(person, a, b))
        here = _named_before(s, a, memory)
        if here is not None:
            return Voucher(SourceKind.NAMED, a, b, here)
        return Voucher(SourceKind.NAMED if memory.people else SourceKind.UNNAMED, a, b)
    if word == "it":
        return Voucher(SourceKind.ORGANISATION, a, b)
    if word in {"that", "which", "this", "there"}:
        return Voucher(SourceKind.UNSPECIFIED, a, b)
    return Voucher(SourceKind.UNNAMED, a, b, plural=word in PLURAL_PRONOUNS)


def _named_before(s: Sentence, a: int, memory: Memory) -> str | None:
    """The last person named in full or with a title before the pronoun at `a` in its own sentence: "Mr Orr could be out; he told staff"."""
    end = next((k + 1 for k in range(a - 1, s.begin, -1) if s.tag(k) == "E"), None)
    if end is None:
        return None
    begin = end - 1
    while begin > s.begin and s.tag(begin - 1) in "Ex":
        begin -= 1
    full = s.lower[begin] in w.TITLES or end - begin > 1
    return surface(s, begin, end) if full and name_kind(s, begin, end, memory) is SourceKind.NAMED else None


def _antecedent(s: Sentence, a: int, memory: Memory) -> Voucher | None:
    """The voucher of the noun phrase that the relative pronoun at `a` stands for; None where it is a pronoun or cannot be told."""
    j = a - 1
    while j > s.begin and s.tag(j) in ",IDC":
        j -= 1
    those = next((k for k in range(j, max(s.begin, j - THOSE_REACH) - 1, -1) if s.lower[k] in n.UNTOLD), None)
    if those is not None and (those == j or s.lower[those] in n.THOSE) and not s.finite(those, j + 1):
        return Voucher(SourceKind.UNNAMED, a, a + 1, plural=True)  # "those in the finance world who", "others who"
    personal = s.lower[a] == "who"
    near = s.noun_left(j + 1)
    if near is not None:
        tied = s.lower[near[0] - 1] in BELONGING and not (s.lower[near[0] - 1] == "of" and s.tag(j) == s.tag(j - 1) == "E")
        people = personal and s.tag(j) in "NP" and names_people(s.lower[j])
        if people or not tied:
            found = classify(s, near, memory)
            comma = _apposition_start(s, near[0]) if personal and found.kind in IDENTIFIABLE else None
            if comma is not None:
                name = s.noun_left(comma)
                apposed = classify(s, name, memory) if name is not None else found
                found = apposed if apposed.kind is SourceKind.NAMED else found  # "Ana Orr, a nurse, who"
            if found.kind is SourceKind.NAMED or people or s.lower[near[0] - 1] in AGENT:
                return found  # "the endorsement of Sen. Ana Orr, who", "the support of a retired general who"
    left = s.subject(j + 1) or near
    if left is None or left[0] >= a or s.lower[left[0]] in n.PRONOUNS:
        return None
    found = classify(s, left, memory)
    if personal and found.kind in PAPERS:
        found.kind, found.plural = SourceKind.UNNAMED, True  # no paper is a "who"
    return found


def _apposition_start(s: Sentence, k: int) -> int | None:
    """The comma behind a name before which the description at `k` stands: "Ana Orr, a banker and former clerk"; None where none does."""
    if s.word(k - 1) == "and":
        first = s.noun_left(k - 1)
        k = k if first is None else first[0]
    return k - 1 if s.tag(k - 1) == "," and s.tag(k - 2) == "E" else None
