"""Complements that are noun phrases: what somebody is called, what is said or backed, and what a relative word stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.content_ends import content_end
from factcheck.extraction.attribution.contents import CLAUSE, PHRASE
from factcheck.extraction.attribution.cue_verbs import Complement, names_document, somebody
from factcheck.extraction.attribution.openings import opens_quotation
from factcheck.language.english import complements as c
from factcheck.language.english import sources as n
from factcheck.language.english import words as w
from factcheck.language.english.boundaries import AROUND
from factcheck.language.english.nouns import CRITICISED
from factcheck.language.english.sources import ASSERTION_NOUNS, AUTHORITY_NOUNS, PERSON_NOUNS, STATEMENT_NOUNS

if TYPE_CHECKING:
    from factcheck.extraction.attribution.cue_verbs import CueVerb
    from factcheck.extraction.grammar.phrases import Range, Sentence

GOODS_REACH = 3  # tokens of an object among which a number shows that goods or prices are meant
MONEY_REACH = 6  # tokens of an offer among which a currency shows that money is offered
PLACE_REACH = 7  # tokens of "in ..." between an object and "as", at most
OBJECT_REACH = 12  # tokens of an object that are looked through for its noun
PERSON_REACH = 8  # tokens of an object that are looked through for a person or a number
QUOTATION_REACH = 6  # tokens before a quotation that an object opens with, at most
TITLED = PERSON_NOUNS | n.OFFICES
"""Nouns that stand before the name of their bearer: "the mayor Ida Holm"."""
TELLING_BODIES = AUTHORITY_NOUNS | n.ORGANISATION_NOUNS
"""Bodies that tell of what they "report"."""
_ATTACKED = ASSERTION_NOUNS | CRITICISED


def named(cue: CueVerb, k: int) -> Complement | None:
    """An object and what it is called, seen or dismissed as: "called the plan a farce", "described it as a farce"."""
    s, lemma = cue.sentence, cue.entry.lemma
    if "x" not in cue.entry.frames or s.tag(k) not in "DNPERO#JGQ":
        return None
    end = k + 1 if s.tag(k) in "RO" else s.phrase_right(k)
    if end == k:
        return None
    if s.tag(end - 1) == ",":
        end -= 1
    if s.word(end) in {"off", "up"} or s.lower[k] in {"themselves", "itself"}:
        return None  # "called the match off", "call themselves the Herons"
    if s.word(end) == "in":
        end = _behind_place(cue, end)
    seen = s.word(end) == "as" or (s.word(end) == "to" and s.word(end + 1) == "be" and lemma in c.TAKEN_TO_BE)
    return cue.takes("x", k, PHRASE) if seen or (lemma in c.NAMING and _name_behind(cue, k, end)) else None


def _behind_place(cue: CueVerb, end: int) -> int:
    """Where "as" stands behind "in" at `end`: "described her in a letter as"; `end` where it does not."""
    s = cue.sentence
    stop = min(end + PLACE_REACH, s.end)
    place = next((x for x in range(end + 1, stop) if s.lower[x] == "as"), None)
    return end if place is None or s.finite(end, stop) else place


def _name_behind(cue: CueVerb, k: int, end: int) -> bool:
    """Whether what the object at `k` is called stands at its `end`: "called it absurd", "called the plan “a farce”"."""
    s, lemma = cue.sentence, cue.entry.lemma
    pronoun, following, quotation = s.tag(k) in "RO", s.tag(end), opens_quotation(s, end)
    if not (quotation or following in "DJ#LaG" or (pronoun and following in "NPE") or (lemma in c.NAMING_BY_NOUN and s.tag(k) in "DNPE")):
        return False
    if following == "a" and s.tag(end + 1) not in "JDLN":
        return False
    if following not in "DJ" and not quotation and not c.CONVENED.isdisjoint(_nouns(s, k, end)):
        return False  # "called a press conference"; but "called the vote a farce"
    behind = end + (2 if following == "a" else 1)
    judged = _adjective(s, end) and (pronoun or (s.tag(behind) in ".,;" and somebody(s, cue.source)))
    if lemma == "find" and not judged and not (pronoun and quotation):
        return False
    return lemma not in c.NAMING_BY_ADJECTIVE or following == "D" or _adjective(s, end) or quotation


def _adjective(s: Sentence, k: int) -> bool:
    """Whether an adjective stands at `k`, with its degree or without: "too long", "exhausting"."""
    return s.tag(k) == "J" or (s.tag(k) == "a" and s.tag(k + 1) == "J") or (s.tag(k) == "G" and s.tag(k + 1) in ".,;")


def noun_object(cue: CueVerb, k: int) -> Complement | None:
    """A noun phrase as the content, where the verb's limits allow it: "announced the closure", "backs the plan"."""
    s, limits = cue.sentence, cue.entry.frames.get("o")
    if limits is not None and s.word(k) == "what" and cue.entry.group != "evidence" and (not limits or somebody(s, cue.source)):
        return cue.takes("o", k)  # "favours what the board called a plan"
    number = _rounded(s, k)
    opens = number is not None or s.tag(k) in "DNPEJ#ROGLQ"
    if limits is None or not opens or (cue.entry.lemma in c.MATERIAL and s.tag(cue.place - 1) == "t" and not _asserts(cue, k)):
        return None
    if s.tag(k) == "R" and s.lower[k] in w.PERSONAL_PRONOUNS - {"it", "you"}:
        return None
    end = k + 1 if s.tag(k) in "ROG" else s.phrase_right(k if number is None else number)
    if end == k and s.tag(k) != "L":
        return None
    if cue.entry.lemma == "question" and (s.lower[k] in {"him", "her", "them"} or s.word(s.base_right(k) - 1) in PERSON_NOUNS):
        return None  # "questioned him for six hours"
    deeds = c.DEEDS_BY_OBJECT.get(cue.entry.lemma)
    if deeds is not None and not _nouns(s, k, end).isdisjoint(deeds):
        return None  # "rejected a measure", "conceded a late goal"
    if cue.entry.lemma in c.VOTING and s.lower[k] in w.OBJECT_PRONOUNS - {"it"}:
        return None  # "denied them access"
    if cue.entry.lemma in {"recall", "quote"} and any(s.tag(x) == "#" for x in range(k, min(k + GOODS_REACH, s.end))):
        return None  # "recalled 40,000 tins", "quoted the crown 9 percent lower"
    if cue.entry.lemma == "offer" and not c.MONEY.isdisjoint(s.lower[k : k + MONEY_REACH]):
        return None  # "offered tax breaks worth $400m"
    if cue.entry.lemma == "see" and s.lower[cue.place] == "see" and _beholds(cue):
        return cue.takes("o", k, PHRASE)  # "Some see a chance"
    if cue.entry.lemma == "concede" and s.tag(k) == "#":
        return None  # "conceded 15 penalties"
    if cue.entry.lemma == "show" and somebody(s, cue.source) and not names_document(s, cue.source):
        return None  # "She showed no emotion"
    if cue.entry.lemma == "report":
        return cue.takes("o", k, PHRASE) if _reports_news(cue, k, end) else None
    if cue.entry.lemma == "claim" and s.tag(k) == "#" and end == k + 1 and somebody(s, cue.source):
        return cue.takes("o", k, PHRASE)  # "organisers claimed 80,000"
    if cue.entry.lemma == "claim" and s.tag(k) == "N" and end == k + 1 and somebody(s, cue.source):
        return cue.takes("o", k, PHRASE)  # "claimed victory", "claims self-defence"
    if cue.entry.lemma == "attack" and not attacked_by_words(s, k, end):
        return None
    return cue.takes("o", k, PHRASE) if not limits or _within(cue, k, end, limits) else None


def _reports_news(cue: CueVerb, k: int, end: int) -> bool:
    """Whether somebody tells of the object by reporting it: "reported a slick", but not "reported the matter" nor "reported it"."""
    s = cue.sentence
    if not _nouns(s, k, end).isdisjoint(c.REPORTED_TO_OTHERS) and s.tag(k) == "D" and s.lower[k] not in {"a", "an", "no"}:
        return False
    if somebody(s, cue.source):
        return True
    if cue.source is None or not (s.lower[k] in {"a", "an", "no"} or s.tag(k) in "#P"):
        return False
    a, b = cue.source
    told_by = s.lower[max(s.begin, a - 2) : a] if s.tag(a) == "W" else s.lower[a:b]  # ", the coastguard, which reported a slick"
    return not TELLING_BODIES.isdisjoint(told_by)


def _rounded(s: Sentence, k: int) -> int | None:
    """Where the number stands behind the words that round it at `k`: "up to 60 flats"; None where none do."""
    if s.tag(k) not in "Ia" or s.lower[k] not in AROUND:
        return None
    return next((m for m in range(k + 1, k + GOODS_REACH + 1) if s.tag(m) == "#"), None)


def _beholds(cue: CueVerb) -> bool:
    """Whether the source sees with the mind's eye: scholars, critics, "some", "others"."""
    s = cue.sentence
    return cue.source is not None and not c.BEHOLDERS.isdisjoint(s.lower[slice(*cue.source)])


def _nouns(s: Sentence, k: int, end: int) -> set[str]:
    """The nouns and adjectives at the beginning of the object `k`..`end`."""
    return {s.lower[m] for m in range(k, min(end, k + OBJECT_REACH)) if s.tag(m) in "NPEJ"}


def attacked_by_words(s: Sentence, k: int, end: int) -> bool:
    """Whether words, not arms, attack the object `k`..`end`: a pronoun, a person or something said: "attacked the mayor's record"."""
    if s.tag(k) in "RO" or not _nouns(s, k, end).isdisjoint(_ATTACKED):
        return True
    return any((s.tag(m) == "E" and s.tag(m - 1) not in "IE") or s.lower[m] in PERSON_NOUNS for m in range(k, min(end, k + PERSON_REACH)))


def _within(cue: CueVerb, k: int, end: int, limits: frozenset[str]) -> bool:
    """Whether the source and the object `k`..`end` are what the verb demands of them: "raised questions", but not "raised rents"."""
    s = cue.sentence
    if "pers" in limits and not somebody(s, cue.source):
        return False
    if "claim" in limits and not _asserts(cue, k):
        return False
    if "question" in limits and _nouns(s, k, end).isdisjoint(c.QUESTIONS):
        return False
    if "statement" in limits and _nouns(s, k, end).isdisjoint(STATEMENT_NOUNS):
        return False
    if "quote" in limits and not any(s.tokens.partner[m] > m for m in range(k, min(k + QUOTATION_REACH, s.end))):
        return False
    if "num" in limits and not any(s.tag(m) == "#" for m in range(k, min(s.end if "doc" in limits else end, k + PERSON_REACH))):
        return False
    if "counted" in limits and not _counted(cue, k):
        return False
    if "matter" in limits and s.lower[k] not in c.MATTERS:
        return False
    return "doc" not in limits or names_document(s, cue.source)


def _counted(cue: CueVerb, k: int) -> bool:
    """Whether a paper records the object at `k`, or an authority records a number of them: "the ministry recorded 38 cases"."""
    s = cue.sentence
    if names_document(s, cue.source):
        return True
    numbered = s.tag(k) == "#" or (s.tag(k + 1) == "#" and s.tag(k) in "aD")
    return numbered and cue.source is not None and not AUTHORITY_NOUNS.isdisjoint(s.lower[slice(*cue.source)])


def _asserts(cue: CueVerb, k: int) -> bool:
    """Whether the object is something asserted, or a document finds it: "rejected the claim", "the audit found losses"."""
    s = cue.sentence
    if cue.entry.lemma == "find" and names_document(s, cue.source):
        return True
    return any(s.lower[m] in ASSERTION_NOUNS for m in range(k, max(s.base_right(k), k + 1)))


def relative_object(cue: CueVerb) -> Complement | None:
    """The content that a relative word before the subject stands for: "what analysts call X", "which she said ..."."""
    s, source = cue.sentence, cue.source
    if source is None or s.tag(source[0]) == "W":
        return None
    raised = s.tag(cue.place + 1) == "t" and s.word(cue.place + 2) in {"be", "have"}  # "a defeat Hale believes to be the worst"
    named = "x" in cue.entry.frames and (s.word(cue.place + 1) == "as" or s.tag(cue.place + 1) in "DJ")  # "a step aides call rash"
    if (raised or named or s.tag(cue.place + 1) in "VMA") and (speaker := _speaker_within(s, source)) is not None:
        cue.source = speaker, source[1]
        return _which(cue, (source[0], speaker))  # "a plan Ida Holm said had failed"
    before = source[0] - 1
    while s.tag(before) == "a":
        before -= 1  # "which even critics say was"
    word = s.word(before)
    if word == "what":
        return _what(cue, before)
    if word in {"which", "that", "whom", "who"} and s.tag(before) in "WTDR":
        return _which(cue, (before, before + 1))
    described = s.noun_left(before + 1) if s.tag(source[0]) in "RD" and before + 1 == source[0] and s.tag(before) in "NPE" else None
    if described is None or s.lower[before] in w.TIME_NOUNS:
        return None  # "the day he resigned"
    if described[0] - 1 == s.begin and s.tag(s.begin) == "I":
        return None  # "In the old tale the ogre"
    return _which(cue, described)  # "a probe she said had failed"


def _speaker_within(s: Sentence, source: Range) -> int | None:
    """Where who speaks begins in two noun phrases in a row, the first of which is what they speak of: "a plan | Ida Holm"."""
    for k in range(source[0] + 1, source[1]):
        if s.tag(k - 1) not in "NPJ" or s.lower[k - 1] in TITLED or not s.tokens.surface[k - 1][0].islower():
            continue
        if s.tag(k) == "E" and s.tag(source[0]) == "D":
            return k
        if s.tag(k) == "P" and (s.tag(k - 1) == "P" or s.lower[source[0]] in {"a", "an"}):
            return k  # "the votes aides say", "a step economists say"
    return None


def _what(cue: CueVerb, before: int) -> Complement | None:
    """The content of "what" at `before`, and what it is called: "what analysts call a bubble"."""
    s, frames = cue.sentence, cue.entry.frames
    first = cue.place + 1
    if frames.keys().isdisjoint(("x", "t", "b", "o")):
        return None
    if s.word(first) in w.BE_FINITE and s.tag(first + 1) in "Tt":
        return cue.takes("t", first + 1)  # "What she said was that it had closed"
    pieces = [(before, before + 1)]
    if "x" in frames and s.tag(first) in "DNPEJ#Qa":
        end = content_end(s, first, PHRASE, fronted=True)
        if s.tag(end) in "VMA" and (s.word(first) == "the" or s.tag(first) in "EQ"):  # "what analysts call the Circle has grown"
            return Complement("x", [(first, content_end(s, end, CLAUSE))], first)
        pieces.append((first, end))
    elif s.tag(first) not in "tVMA,.-":
        return None
    return Complement("x", pieces, first)


def _which(cue: CueVerb, piece: Range) -> Complement | None:
    """The content of "which", or of the noun whose "which" is left out, and what is said of it: "a plan (which) she said had failed"."""
    s, frames = cue.sentence, cue.entry.frames
    first = cue.place + 1
    following = s.tag(first)
    raised = following == "t" and s.word(first + 1) in {"be", "have"}
    if (raised or following in "VMAL") and not frames.keys().isdisjoint(("b", "t")):
        return Complement("b", [piece, (first, content_end(s, first, CLAUSE, fronted=True))], first)
    if "x" in frames and (following in "DJ" or s.word(first) == "as" or opens_quotation(s, first)):
        return Complement("x", [piece, (first, content_end(s, first, PHRASE))], first)
    if cue.entry.lemma == "see" and not _beholds(cue):
        return None  # "the form, which the paper has seen, is dated"
    if "o" in frames and following in ",.VMAI" and cue.entry.group != "evidence":
        return Complement("o", [piece], first)
    if s.word(first) in cue.entry.openings and s.tag(first + 1) in ",.VMA" and "@" + s.word(first) in frames:
        return Complement("@", [piece], first + 1)  # "the bank she rails against"
    return None
