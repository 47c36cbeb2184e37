"""Verbs before their subject: "X," said the minister; "The mill had closed, said the mayor"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.attributions import Relation
from factcheck.extraction.attribution.content_ends import content_end
from factcheck.extraction.attribution.contents import CLAUSE
from factcheck.extraction.attribution.openings import opens_quotation
from factcheck.extraction.attribution.separators import (
    bare_end,
    behind_quotation,
    closes_quotation,
    content_before,
    content_behind,
    separates,
    tail_end,
    without_act,
)
from factcheck.extraction.sources.kinds import vouches
from factcheck.language.english import boundaries as b
from factcheck.language.english import words as w

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence, VerbGroup
    from factcheck.language.english.lexicon import VerbCue

SPEAKER_REACH = 24  # tokens of a speaker's name and apposition behind the verb that are looked through for another verb


def saying(index: int, entry: VerbCue, group: VerbGroup, content: list[Range], source: Range) -> Relation:
    """The relation of a verb with its subject, before or behind it, and the content around them: "X, she said"."""
    cue = group.start, group.verb + 1
    return Relation(cue, content, source, entry, entry.lemma, "verb", index, group.negated, group.modal, "paren")


def inverted(s: Sentence, index: int, entry: VerbCue, group: VerbGroup, cut: int) -> Relation | None:
    """The relation of a verb before its subject, behind a content: `"X," said the minister`."""
    separator, first = group.start - 1, group.verb + 1
    if separator <= cut or s.tag(separator) == "-" or not separates(s, separator) or entry.lemma == "tell" or not _can_speak(s, first):
        return None
    quoted = behind_quotation(s, separator)
    if quoted and _quotes_adverb(s, separator):
        return None
    end = s.phrase_right(first)
    answered = s.tag(end) == ":" and s.finite(end, s.end) and not s.finite(cut, separator) and s.subject(group.start) is None
    if end > first and answered:
        told = (end + 1, content_end(s, end + 1, CLAUSE))
        return saying(index, entry, group, [told], (first, bare_end(s, first, end)))  # "Yes, says the mayor: it is open"
    goes_on = s.tag(end - 1) == "," and s.tag(end) in "VMA"  # "The outfield, said the umpires, was nothing to fear"
    # ", said Ida Holm, head of the office in Vell, Norland"
    goes_on = goes_on or (s.tag(end - 1) == "," and s.tag(end) == "E" and not s.finite(end, s.end))
    if not quoted and not goes_on and not _inverts(s, entry, group, cut):
        return None
    if end == first or (s.tag(end) in "VMA" and not goes_on) or (not quoted and not goes_on and s.tag(end) not in ",.I;-(aS:"):
        return None
    content = content_before(s, cut, separator + 1 if closes_quotation(s, separator) else separator)
    behind = content_behind(s, end - 1 if s.tag(end - 1) == "," else tail_end(s, end) if quoted else end, quoted=quoted)
    if content is None:
        speaker = first, max(bare_end(s, first, end), first + 1)
        joined = behind and s.tag(separator - 1) == "C"  # "went to the mill and, says the paper, found 14 crates"
        return saying(index, entry, group, behind, speaker) if joined else None
    return saying(index, entry, group, [content, *behind], (first, max(bare_end(s, first, without_act(s, first, end)), first + 1)))


def _quotes_adverb(s: Sentence, close: int) -> bool:
    """Whether the quotation that ends at `close` is an adverb between a subject and its verb: "said it “categorically” denied"."""
    opened = s.tokens.partner[close]
    return opened == close - 2 and opened > s.begin and s.tag(close - 1) == "a" and s.tag(opened - 1) in "RNPE"


def _can_speak(s: Sentence, k: int) -> bool:
    """Whether a subject can open at `k` behind its verb: "said the mayor", but not "told him"."""
    return s.tag(k) in "RDENPJ#L" and not opens_quotation(s, k) and s.lower[k] not in w.OBJECT_PRONOUNS - {"it", "you", "her"}


def _inverts(s: Sentence, entry: VerbCue, group: VerbGroup, cut: int) -> bool:
    """Whether the verb can stand before its subject with no quotation before it: "The mill had closed, said the mayor"."""
    if s.lower[cut] in w.QUESTION_WORDS and group.start - 1 == cut + 1:
        return True  # "Why, asked the mayor, had they left?"
    first = group.verb + 1
    if s.lower[first] in w.POSSESSIVES and not _vouches_alone(s, first):
        return False
    if "q" in entry.frames and "a" in entry.frames and entry.lemma in b.TOLD_ALWAYS:
        return False
    headline = s.tag(s.end - 1) not in ".Q" and cut == s.begin  # "Two dead in crash, says coastguard"
    if (s.finite(cut, group.start - 1) == 0 and not headline) or _lacks_verb(s, cut, group.start - 1):
        return False
    if s.subject(group.start) is None or _names_speaker(s, group):
        return True
    opened = next((k for k in range(group.start - 2, cut, -1) if s.tag(k) == ","), cut)
    described = s.tag(opened + 1) == "W"  # "The registry, which certifies credits, dismissed the complaint"
    return _speaker_alone(s, entry, group) or (not described and _vouches_alone(s, first))


def _lacks_verb(s: Sentence, cut: int, comma: int) -> bool:
    """Whether only a noun and its relative clause in commas stand before the comma: "Ida Holm, whose father was a porter, remembers"."""
    first = next((k for k in range(cut, comma) if s.tag(k) == ","), comma)
    relative = s.tag(first + 1) == "W" or s.word(first + 1) == "whose"
    return relative and not s.finite(cut, first) and s.finite(first, comma) == 1


def _speaker_alone(s: Sentence, entry: VerbCue, group: VerbGroup) -> bool:
    """Whether only a noun phrase follows a verb that takes none for its content: ", said the director of the board, on Monday"."""
    first = group.verb + 1
    if entry.lemma not in b.PURE or s.tag(first) not in "DEP" or s.finite(first, s.end):
        return False
    end = s.base_right(first)
    return s.tag(end - 1) == "E" or vouches(s, first, end)  # but not "Gassco, reported an outage"


def _vouches_alone(s: Sentence, first: int) -> bool:
    """Whether a voucher without verb ends the sentence from `first`: ", cautioned its author, Ida Holm.", ", suggests a study in May."."""
    end = s.base_right(first)
    if end == first or s.tag(end) not in ",.I" or s.word(end) in {"as", "for"} or not vouches(s, end - 1, end):
        return False
    return not s.finite(first, s.end) and not any(s.tag(k) in "tG" for k in range(end, s.end))


def _names_speaker(s: Sentence, group: VerbGroup) -> bool:
    """Whether only a name and its apposition follow the verb, so that it stands before its subject: ", said Ida Holm, the mayor"."""
    first = group.verb + 1
    if s.tag(first) != "E":
        return False
    if s.tag(s.base_right(first)) not in ",.":
        return False
    stop = min(s.end, first + SPEAKER_REACH)
    stop = next((k for k in range(first, stop) if s.tag(k) in ".;W" or s.inside(k)), stop)
    return not s.finite(first, stop)
