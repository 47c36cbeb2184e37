"""Links of a chain: a relation's source and cue as records of the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.sources.kinds import classify
from factcheck.extraction.wording import span
from factcheck.language.english import anonymity as n
from factcheck.language.english import words as w
from factcheck.language.english.bodies import PLURAL_VERBS
from factcheck.language.english.witnessing import PERCEIVING
from factcheck.model.attribution import Attribution, SourceMention, Stance
from factcheck.model.members import Access, SourceKind
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Relation
    from factcheck.extraction.grammar.phrases import Range, Sentence
    from factcheck.extraction.sources.memory import Memory, Voucher


FIRST_PERSONS = frozenset({"i", "we"})
SHORT_NAME = 4  # tokens of a name whose plural verb shows that it is a body's
ANONYMITY_REACH = 12  # tokens after a source in which the reason for its anonymity stands


def implied() -> SourceMention:
    """The outlet itself, where words such as "is said to" name nobody."""
    return SourceMention((), "", SourceKind.OUTLET)


def link(s: Sentence, relation: Relation, memory: Memory, *, source: Range | None = None) -> tuple[Attribution, Voucher | None]:
    """The link of a chain that a relation makes, and what is known of its voucher."""
    cue = (span(s.tokens, *relation.cue),) if relation.cue is not None else ()
    place = relation.source if source is None else source
    stance = relation.entry.stance if relation.entry is not None else Stance.DISTANCING if relation.accuses else Stance.NEUTRAL
    if place is None:
        mention, access = _unspoken(relation, memory)
        return Attribution(mention, cue, stance, access, relation.lemma), None
    voucher = classify(s, place, memory)
    if voucher.kind is SourceKind.NAMED and _names_many(s, place):
        many = s.lower[place[0]] == "who"  # "the voters who say"
        voucher.kind = SourceKind.UNNAMED if many else SourceKind.ORGANISATION
    mention = _mention(s, place, voucher)
    access = _access(s, relation, voucher)
    if relation.witnessed:
        mention = SourceMention(mention.spans, mention.text, SourceKind.OUTLET, mention.name)
    memory.note(voucher, mention.text)
    if relation.entry is not None and relation.entry.group == "speech":
        memory.speaker = mention
    return Attribution(mention, cue, stance, access, relation.lemma), voucher


def _unspoken(relation: Relation, memory: Memory) -> tuple[SourceMention | None, Access]:
    """Whom a relation without source is from, and how they know: who spoke last goes on with a quotation; None where nobody can be told."""
    if relation.agentless:
        return implied(), Access.HEARSAY
    if relation.frame == "quotation" and memory.speaker is not None:
        return memory.speaker, Access.TOLD
    if relation.frame == "quotation" and memory.person is not None:
        kind, name = memory.person
        return SourceMention((), name, kind, name), Access.UNKNOWN
    return None, Access.UNKNOWN


def _names_many(s: Sentence, place: Range) -> bool:
    """Whether a verb of many behind a short name shows it to be a body's, since one person would take another: "Vell say"."""
    if s.word(place[1]) not in PLURAL_VERBS or place[1] - place[0] > SHORT_NAME:
        return False
    return not any(s.tag(k) in "C,R" or s.lower[k] in w.TITLES for k in range(*place))


def _access(s: Sentence, relation: Relation, voucher: Voucher) -> Access:
    """How the voucher came to know: "heard" is hearsay, "estimates" is inferred, "said" was told to the outlet."""
    if relation.witnessed:
        return Access.WITNESSED
    if voucher.kind is SourceKind.OUTLET:
        opines = s.lower[voucher.first] in FIRST_PERSONS and relation.lemma not in PERCEIVING
        return Access.UNKNOWN if opines else Access.WITNESSED  # "I think" is the outlet's own voice
    if voucher.kind is SourceKind.DOCUMENT:
        return Access.DOCUMENT
    if voucher.kind is SourceKind.UNSPECIFIED and not voucher.unverified:
        return Access.INFERRED
    if relation.entry is not None and relation.entry.group == "evidence":
        return Access.INFERRED
    if relation.lemma in {"hear", "learn"}:
        return Access.HEARSAY
    if relation.entry is not None and relation.entry.group == "speech":
        return Access.TOLD
    return Access.UNKNOWN


def _mention(s: Sentence, place: Range, voucher: Voucher) -> SourceMention:
    """The voucher as a record, with what the words tell of unnamed ones: how many, why unnamed, how close to the matter."""
    tokens = s.tokens
    text = tokens.text
    whole = span(tokens, *place)
    short = span(tokens, voucher.first, voucher.last)
    words = " ".join(text[short.start : short.end].split())
    words = _without_anonymity(words)
    if voucher.kind not in (SourceKind.UNNAMED, SourceKind.EXPERT):
        return SourceMention((whole,), words, voucher.kind, voucher.name)
    around = s.lower[place[0] : min(s.end, place[1] + ANONYMITY_REACH)]
    lowered = " ".join(around)
    anonymity = "" if n.REASON_WORDS.isdisjoint(around) else next((phrase for phrase in n.REASONS if f" {phrase} " in f" {lowered} "), "")
    number = next((w.NUMBER_VALUES[s.lower[k]] for k in range(*place) if s.lower[k] in w.NUMBER_VALUES and s.tag(k) == "#"), None)
    if number is None and s.lower[place[0]] in {"a", "an"}:
        number = 1
    direct = None if n.CLOSENESS_WORDS.isdisjoint(around) else _knows_directly(lowered)
    head = next((k for k in range(place[0] + 1, place[1]) if s.tag(k) in "IW,"), place[1])
    descriptor = " ".join(text[tokens.start[head] : tokens.end[place[1] - 1]].strip(" ,").split()) if head < place[1] else ""
    return SourceMention((whole,), words, voucher.kind, voucher.name, descriptor, anonymity, number, direct)


def _knows_directly(words: str) -> bool | None:
    """Whether words on a source say that it knows at first hand; None where they say neither."""
    padded = f" {words} "  # "told of" does not stand in "told officials"
    if any(f" {phrase} " in padded for phrase in n.AT_FIRST_HAND):
        return True
    return False if any(f" {phrase} " in padded for phrase in n.AT_SECOND_HAND) else None


def _without_anonymity(words: str) -> str:
    """The words of a source up to the clause in commas that excuses its anonymity or describes it."""
    if "," not in words and " by " not in words:
        return words
    for opening in (", who ", ", which ", ", whose ", " quoted by ", " cited by "):
        words = words.partition(opening)[0]
    return words


def spans_of(s: Sentence, pieces: list[Range]) -> tuple[Span, ...]:
    """The spans of token ranges, in text order, touching ones merged."""
    if len(pieces) == 1:
        a, b = pieces[0]
        return (Span(s.tokens.start[a], s.tokens.end[b - 1]),) if b > a else ()
    found: list[Span] = []
    for a, b in sorted(pieces):
        if b <= a:
            continue
        place = span(s.tokens, a, b)
        if found and place.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, place.end))
        else:
            found.append(place)
    return tuple(found)
