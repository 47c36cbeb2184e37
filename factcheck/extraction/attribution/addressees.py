"""Complements that open with an addressee: "told reporters that", "accused him of", "urged them to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.contents import INFINITIVE, PHRASE
from factcheck.extraction.attribution.cue_verbs import Complement
from factcheck.extraction.attribution.direct_speech import quotation_end
from factcheck.extraction.attribution.openings import adjunct, asks, bare_clause, opens_quotation, skip_time
from factcheck.language.english import complements as c
from factcheck.language.english import words as w

if TYPE_CHECKING:
    from factcheck.extraction.attribution.cue_verbs import CueVerb
    from factcheck.extraction.grammar.phrases import Sentence

NEAR = 6  # tokens; a longer name of the accused is left out of what it is accused of
RELATIVE_REACH = 20  # tokens of the relative clause of an addressee, at most
DEED_REACH = 22  # tokens between the name of the accused and "of", at most


def addressed(cue: CueVerb, k: int) -> Complement | None:
    """An addressee at `k`, then the content: "told reporters that", "accused him of", "urged them to"."""
    s, limits = cue.sentence, cue.entry.frames.get("a")
    if limits is None or not _can_be_addressed(s, k):
        return None
    alone = s.tag(k) == "O" or s.lower[k] in w.PERSONAL_PRONOUNS or (s.tag(k) == "R" and s.tag(k + 1) != "I")
    end = k + 1 if alone else s.phrase_right(k)  # "urged anyone with footage to"
    if end == k:
        return None
    return _deed(cue, k, end) or _within_name(cue, k, end, limits, alone=alone) or _behind_name(cue, k, end, limits)


def _can_be_addressed(s: Sentence, k: int) -> bool:
    """Whether an addressee can open at `k`: a noun phrase or an object, or "cheering supporters"."""
    if s.tag(k) == "R" and s.lower[k] in w.PERSONAL_PRONOUNS - {"you", "it"}:
        return False
    if s.tag(k) == "#" and s.word(k + 1) == "to" and s.tag(k + 2) == "#":
        return False  # "says 300 to 400 of them left"
    return s.tag(k) in "DNPERO#JQ" or (s.tag(k) == "G" and s.tag(k + 1) == "P")


def _within_name(cue: CueVerb, k: int, end: int, limits: frozenset[str], *, alone: bool) -> Complement | None:
    """The content behind an addressee whose name or relative clause the phrase `k`..`end` may have taken in, or that takes it in."""
    s, near = cue.sentence, cue.sentence.base_right(k)
    that = end + 1 if s.tag(end) == "," else end  # "told Ana Orr of Vell News that", "told voters in Vell, Norland, that"
    if "t" in limits and s.tag(that) == "T" and not alone:
        return cue.takes("a", that)
    if s.tag(near) != "W":
        return None
    if "t" in limits and (late := _behind_relative(cue, near)) is not None:
        return cue.takes("a", late)  # "told voters who asked about it that"
    question = "w" in limits and near > k and s.word(near) != "that" and asks(s, near) and s.tag(near + 1) in "NPERD"
    return cue.takes("a", near) if question else None  # "asked him which states he could win"


def _behind_name(cue: CueVerb, k: int, end: int, limits: frozenset[str]) -> Complement | None:
    """The content behind the addressee `k`..`end`: "told them that", "advised its citizens there to leave", "accused him of"."""
    s, near = cue.sentence, cue.sentence.base_right(k)
    if near > k and s.tag(near) == "I" and s.lower[near] in limits:
        end = near
    if s.tag(end - 1) == ",":
        end -= 1
    probe = end
    while s.tag(probe) == "a":
        probe += 1
    if s.tag(probe) == "T" and "t" in limits:
        return cue.takes("a", probe)
    there = s.word(end) == "there" and s.tag(probe) == "t"
    if "i" in limits and (s.tag(end) == "t" or there or (s.tag(end) == "n" and s.tag(end + 1) == "t")):
        return cue.takes("ai", k, INFINITIVE)
    if s.tag(probe) == "I" and s.lower[probe] in limits and not (cue.entry.lemma == "sue" and s.tag(probe + 1) == "#"):
        first = k if _of_addressee(cue, s.lower[probe]) else probe + 1
        return cue.takes("ao", first, PHRASE)
    return _told(cue, end, probe, limits)


def _behind_relative(cue: CueVerb, k: int) -> int | None:
    """The "that" behind the relative clause of an addressee, which opens at `k` and says nothing itself; None where none comes."""
    s = cue.sentence
    that = next((x for x in range(k + 2, min(k + RELATIVE_REACH, s.end)) if s.tag(x) in "T,;:.Q"), s.end)
    return that if s.tag(that) == "T" and s.finite(k, that) == 1 and s.tag(that - 1) in "NPEROa" else None


def _deed(cue: CueVerb, k: int, end: int) -> Complement | None:
    """What somebody is accused of, however long their name is: "accused Ida Holm, who ran the mill, of theft"."""
    s, limits = cue.sentence, cue.entry.frames["a"]
    if cue.entry.lemma not in c.ACCUSING_VERBS or limits.isdisjoint(("of", "with")):
        return None
    start = max(s.base_right(k), k + 1)
    far = next((x for x in range(start, min(end + DEED_REACH, s.end)) if s.lower[x] in limits and s.tag(x) == "I"), None)
    if far is None or (cue.entry.lemma == "sue" and s.tag(far + 1) == "#"):
        return None
    if s.finite(k, far) and not any(s.tag(x) == "W" for x in range(k, far)):
        return None
    return cue.takes("ao", k if far - k <= NEAR else far + 1, PHRASE, past=far + 1)


def _of_addressee(cue: CueVerb, preposition: str) -> bool:
    """Whether the addressee belongs to what is said: "blamed him for it", but not "warned him of it"."""
    return cue.entry.group == "judgement" or (preposition in c.WHOLE_OBJECT and cue.entry.lemma not in c.TELLING)


def _told(cue: CueVerb, end: int, probe: int, limits: frozenset[str]) -> Complement | None:
    """A question, "that", a quotation, a clause or a thing told, behind the addressee that ends at `end` and the adverbs up to `probe`."""
    s = cue.sentence
    question = _question(s, probe) if "w" in limits else None
    if question is not None:
        return cue.takes("a", question)
    first = adjunct(s, end, cue.entry) if not limits.isdisjoint(("t", "q")) else None
    if first is not None:
        if opens_quotation(s, first):
            return Complement("q", [(first, quotation_end(s, first, fronted=cue.fronted))], cue.place + 1)
        return cue.takes("a", first)
    clause = _behind_day(s, probe) if "b" in limits else probe
    if "b" in limits and bare_clause(s, clause):
        return cue.takes("a", clause)
    return cue.takes("a", end, PHRASE) if cue.entry.lemma == "tell" and s.tag(end) == "D" else None


def _behind_day(s: Sentence, k: int) -> int:
    """Where a clause opens behind a day at `k` and perhaps a place: "told reporters on Monday he", "told staff Tuesday in Vell she"."""
    later = skip_time(s, k)
    if later == k and s.word(k) in w.TIME_NOUNS and s.tag(k + 1) == "I":
        end = s.base_right(k + 2)
        return end if s.tag(end) == "R" else k
    return later


def _question(s: Sentence, k: int) -> int | None:
    """Where an indirect question opens, behind a comma and a time at `k` or without them: "asked her on Monday whether"."""
    later = skip_time(s, k + 1 if s.tag(k) == "," else k)
    return next((place for place in (later, k) if asks(s, place)), None)
