"""Attributions by prepositions: "X, according to Y", "As per Y, X", "In a poll, X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.attributions import Relation
from factcheck.extraction.attribution.content_ends import content_end
from factcheck.extraction.attribution.contents import CLAUSE
from factcheck.extraction.attribution.separators import bare_end, content_before, without_act
from factcheck.language.english import boundaries as b
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import CUE_FORMS
from factcheck.language.english.sources import DOCUMENT_NOUNS, UNVERIFIED
from factcheck.model.members import AttributionLevel

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence

OWNER_REACH = 9  # tokens between "in" and "words" with whose words they are between them, at most
WORDING_REACH = 4  # tokens between "in" and "words" with nobody between them, at most
BASES = DOCUMENT_NOUNS | b.SURVEYS
"""What a statement may be based on that tells it."""
NAMELESS = 3  # tokens of a source that is nothing but "media reports", at most
ATTRIBUTING = frozenset({"according", "as", "per", "based"}) | b.WORDING_NOUNS | b.SURVEY | b.SURVEYS | b.PACTS
"""Words of which one stands in every sentence with such a relation."""


def prepositional(s: Sentence, index: int, i: int, cut: int) -> Relation | None:
    """The relation of the preposition at `i`, whose content begins no earlier than `cut`: "according to", "as per", "in a poll"."""
    word, following = s.lower[i], s.word(i + 1)
    if word == "according":
        return _according(s, index, i, i + 2, cut) if following == "to" and s.word(i + 2) not in b.NOT_SOURCES else None
    if word == "as":
        if s.word(i + 2) == "by" and s.tag(i + 1) in "LV" and following in CUE_FORMS and CUE_FORMS[following].group == "speech":
            return _according(s, index, i, i + 3, cut)  # "As reported by the Gazette, X"
        return _according(s, index, i, i + 2, cut) if following == "per" else None
    if word == "based":
        return _based(s, index, i, cut) if i == s.begin and following == "on" else None
    if word == "per":
        return _according(s, index, i, i + 1, cut) if s.tag(i + 1) in "DE" and (i == s.begin or s.tag(i - 1) in ",.") else None
    worded = None if s.words.isdisjoint(b.WORDING_NOUNS) else _worded(s, index, i, cut)
    if worded is not None or word in {"by", "on"}:
        return worded
    return _fronted_document(s, index) if i == s.begin else _surveyed(s, index, i, cut) if word == "in" else None


def _based(s: Sentence, index: int, i: int, cut: int) -> Relation | None:
    """The relation of papers or figures that a sentence is based on: "Based on the minutes, X"."""
    end = s.phrase_right(i + 2)
    end = end - 1 if s.tag(end - 1) == "," else end
    if s.tag(end) != "," or BASES.isdisjoint(s.lower[i + 2 : end]):
        return None
    return _according(s, index, i, i + 2, cut)


def _worded(s: Sentence, index: int, i: int, cut: int) -> Relation | None:
    """The relation of "in the words of Y", "by Y's reckoning", "in her view" at `i`."""
    nouns = b.WORDINGS.get(s.lower[i], frozenset())
    head = next((k for k in range(i + 1, min(i + OWNER_REACH, s.end)) if s.lower[k] in nouns), None)
    if head is None or s.inside(i) or s.finite(i, head):
        return None
    near = head - i <= WORDING_REACH
    if near and s.tag(i + 1) == "D" and s.word(head + 1) == "of":
        begin = head + 2
        end = s.base_right(begin)
        if end == begin or s.tag(end) not in ",.;-)V":
            return _according(s, index, i, begin, cut)
        quoted = end + 1 < s.end and s.tokens.partner[end + 1] > end + 1
        content = [(end + 1, s.tokens.partner[end + 1] + 1)] if quoted else _content(s, i, cut, end)
        return None if content is None else _made(index, (i, begin), content, (begin, end))
    if near and s.word(i + 1) in w.POSSESSIVES:
        owner = (i + 1, i + 2)
    elif s.tag(head - 1) == "p" and head - 1 > i + 1:
        owner = (i + 1, head - 1)
    else:
        return None
    ended = s.tag(head + 1) in ",.;-)" or (i == s.begin and s.tag(head + 1) in "DER")
    content = None if not ended else _content(s, i, cut, head + 1)
    return None if content is None else _made(index, (i, head + 1), content, owner)


def _made(index: int, cue: Range, content: list[Range], source: Range) -> Relation:
    """The relation of a preposition with what it governs: "in the words of"."""
    return Relation(cue, content, source, None, "according to", "preposition", index, frame="according")


def _according(s: Sentence, index: int, i: int, begin: int, cut: int) -> Relation | None:
    """The relation of "according to" at `i` with its source from `begin`: "According to Y, X", "X, according to Y, Z"."""
    end = _source_end(s, i, begin)
    if end == begin:
        return None
    named = without_act(s, begin, end)
    source = begin, max(bare_end(s, begin, named), begin + 1)
    content = _content(s, i, cut, end if s.tag(end) == ":" else named)  # "According to Ana Orr, writing in the Post: X"
    if content is None:
        return None
    relation = Relation((i, begin), content, source, None, "according to", "preposition", index, frame="according")
    if _hearsay(s, source):
        unchecked = not UNVERIFIED.isdisjoint(s.lower[source[0] : source[1]])
        relation.source, relation.agentless = None, True
        relation.level = AttributionLevel.RUMOUR if unchecked else AttributionLevel.HEARSAY
    return relation


def _hearsay(s: Sentence, source: Range) -> bool:
    """Whether the source names nobody: "media reports", but not "the reports" or "Norpress reports"."""
    a, z = source
    return s.lower[z - 1] in b.HEARD and z - a <= NAMELESS and s.tag(a) != "D" and not any(s.tag(k) == "E" for k in range(a, z))


def _until(s: Sentence, k: int, stops: str) -> int:
    """The first token from `k` with one of the tags `stops`."""
    while k < s.end and s.tag(k) not in stops:
        k += 1
    return k


def _until_outside(s: Sentence, k: int, stops: str) -> int:
    """The first token from `k` with one of the tags `stops`, or in a quotation."""
    while k < s.end and s.tag(k) not in stops and not s.inside(k):
        k += 1
    return k


def _source_end(s: Sentence, i: int, begin: int) -> int:
    """The end of the source that begins at `begin`, behind the preposition at `i`; `begin` where none does."""
    end = _without_person(s, begin, s.phrase_right(begin))
    if end == begin:
        end = _until(s, end, ",.;")
        if end == begin:
            return end
    if s.tag(end) == "L" or (s.tag(end) == "V" and s.word(end + 1) in b.BEHIND_RELEASE):
        end = _until_outside(s, end, ",.;-")
    elif s.tag(end) not in ",.;-)" and s.tag(end - 1) != ",":
        end = _until_outside(s, end, ",.;-VM:")
    if s.tag(end) == "," and s.tag(end + 1) in "VL" and s.tag(end + 2) in "Ia":
        close = _until(s, end + 1, ",.;")
        end = close if s.tag(close) == "," and s.finite(close, s.end) else end  # "the lawsuit, filed in Delmore on Monday,"
    if s.tag(end) in "VMA" and i > s.begin + 1 and s.tag(i - 1) == ",":
        end = _until(s, end, ",.;")
    return end


def _without_person(s: Sentence, begin: int, end: int) -> int:
    """The end of the source without a person behind a paper: "according to the lawsuit, its chief, Wade Corrigan, boasted"."""
    near = s.base_right(begin)
    comma = next((k for k in range(near, end) if s.tag(k) == ","), None)
    if comma is None or near == begin or s.lower[near - 1] not in DOCUMENT_NOUNS or s.tag(comma + 1) not in "DE" or s.finite(near, comma):
        return end
    return comma


def _content(s: Sentence, i: int, cut: int, end: int) -> list[Range] | None:
    """The content around the preposition at `i` and its source up to `end`: behind it where it opens, else before it or on both sides."""
    closed = s.tag(end - 1) == ","  # the source has taken in the comma behind it
    after = end + 1 if s.tag(end) in ",-:" and not closed else end
    final = end >= s.end - 1 or s.tag(end) in ".;"
    if not (final and cut > s.begin) and all(s.tag(k) in "aC,Q" for k in range(max(cut, s.begin), i)):
        stop = content_end(s, after, CLAUSE)
        return [(after, stop)] if stop > after else None
    start = cut
    if final:  # a final "according to" governs the whole sentence, other sources in it included
        start = max((k + 1 for k in range(s.begin, i) if s.tag(k) == ";" and not s.inside(k)), default=s.begin)
    if s.tag(i - 1) == "," and s.tag(i - 2) == "T" and s.tag(end) == ",":
        return [(end + 1, content_end(s, end + 1, CLAUSE))]  # "The paper said that, according to an aide, he had left"
    left = content_before(s, start, i)
    if left is None:
        joined = s.tag(i - 1) == "," and s.tag(i - 2) == "C" and s.tag(end) == "," and end + 1 < s.end
        return [(end + 1, content_end(s, end + 1, CLAUSE))] if joined else None
    clause = s.finite(*left) > 0
    if not clause and s.tag(left[0]) in "IS" and s.tag(after) not in "VMA":
        stop = content_end(s, after, CLAUSE)
        if stop > after and s.finite(after, stop):
            return [(after, stop)]
    opening = _rest(s, end, after, clause=clause, closed=closed)
    right = [] if opening is None else [(opening, content_end(s, opening, CLAUSE))]
    return [(a, z) for a, z in (left, *right) if z > a]


def _rest(s: Sentence, end: int, after: int, *, clause: bool, closed: bool) -> int | None:
    """Where the content goes on behind the source: "The mill, according to Y, closed"; None where it does not."""
    if s.tag(end) in ",-" or closed:
        at = s.tag(after)
        if not clause and at in "VMAa":
            return after
        return after if at not in "GC.W" and s.word(after) not in b.FURTHER_DOCUMENT else None
    return end if not clause and s.tag(end) in "VMA" else None


def _surveyed(s: Sentence, index: int, i: int, cut: int) -> Relation | None:
    """The relation of a survey at the end of its finding: "The mayor leads by five points in a new poll"."""
    end = s.base_right(i + 1)
    if end == i + 1 or s.lower[end - 1] not in b.SURVEY or s.tag(i + 1) == "A" or any(_reports(s, k) for k in range(cut, i)):
        return None
    left = content_before(s, cut, i)
    if left is None or not s.finite(*left) or s.tag(end) in "TVMA":
        return None
    return Relation((i, i + 1), [left], (i + 1, _survey_end(s, end)), None, "in", "preposition", index, frame="document")


def _survey_end(s: Sentence, end: int) -> int:
    """The end of a survey with when and by whom it was made: "a poll released on Monday"."""
    if s.word(end) in b.SURVEYED:
        return _until(s, end, ",.;C-:")
    while s.tag(end) in "D#E" and s.lower[end] in b.SURVEY_TIMES:
        end += 1
    return end


def _reports(s: Sentence, k: int) -> bool:
    """Whether the token at `k` is a verb of speech or evidence, which then vouches: "said", "found"."""
    entry = CUE_FORMS.get(s.lower[k])
    return entry is not None and s.tag(k) in "VBGL" and (entry.group in {"speech", "evidence"} or s.tag(k) == "V")


def _fronted_document(s: Sentence, index: int) -> Relation | None:
    """The relation of a document that opens its sentence, unless somebody says something there: "In a Tuesday poll, X"."""
    i = s.begin
    end = s.phrase_right(i + 1)
    if end == i + 1:
        return None
    under = s.lower[i] == "under"  # "Under the deal, its wage, now 10 dollars, would climb"
    parted = next((k for k in range(i + 1, end) if s.tag(k) == "," and s.tag(k + 1) != "W" and (under or s.finite(k, end))), None)
    end = end if parted is None else parted  # "In a poll by Vell Research, 46% preferred"
    closed = s.tag(end - 1) == ","
    if s.lower[i] == "in" and not closed:
        end = _survey_end(s, end)
        if s.tag(end) == "," and s.word(end + 1) in b.SURVEYED:
            end = _until(s, end + 1, ",.;")  # "In the new poll, conducted in May, X"
    if not closed and s.tag(end) != ",":
        return None
    head, after = (end - 1, end) if closed else (end, end + 1)
    if (b.SURVEYS if s.lower[i] == "in" else b.PACTS).isdisjoint(s.lower[i + 1 : head]):
        return None
    stop = content_end(s, after, CLAUSE)
    if stop <= after or not s.finite(after, stop) or (any(_says(s, k) for k in range(after, stop)) and not _share(s, after)):
        return None
    return Relation((i, i + 1), [(after, stop)], (i + 1, head), None, s.lower[i], "preposition", index, frame="document")


def _share(s: Sentence, k: int) -> bool:
    """Whether a share of those asked opens at `k`: "54 percent of voters said", "Most said"."""
    while s.lower[k] in b.AROUND and k + 1 < s.end:
        k += 1
    return s.tag(k) == "#" or s.lower[k] in b.SHARES


def _says(s: Sentence, k: int) -> bool:
    """Whether the token at `k` is a finite verb of speech that takes "that": "said"."""
    entry = CUE_FORMS.get(s.lower[k])
    return entry is not None and entry.group == "speech" and "t" in entry.frames and s.tag(k) == "V"
