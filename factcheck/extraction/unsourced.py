"""Predicates that attribute to nobody in particular, or to the outlet's own eyes: "is accused of", "rumours that", "it emerged that", "our reporter saw"."""

from __future__ import annotations

from factcheck.extraction.attributions import Paragraph, Relation
from factcheck.extraction.content_ends import content_end
from factcheck.extraction.contents import CLAUSE, PHRASE, subject_clause_end
from factcheck.extraction.phrases import Range, Sentence
from factcheck.language.english import markers as m
from factcheck.language.english import sources as n
from factcheck.language.english import words as w
from factcheck.model.attribution import AttributionLevel as Level

ACCUSING: dict[str, frozenset[str]] = {  # word → the prepositions before what is alleged
    "accused": frozenset({"of"}),
    "suspected": frozenset({"of"}),
    "charged": frozenset({"with", "over"}),
    "indicted": frozenset({"on", "for"}),
    "suspicion": frozenset({"of"}),
    "arraigned": frozenset({"on"}),
    "wanted": frozenset({"for"}),
    "trial": frozenset({"for", "over", "on", "accused"}),
    "allegations": frozenset({"of", "that"}),
    "allegation": frozenset({"of", "that"}),
    "accusations": frozenset({"of", "that"}),
    "suspicions": frozenset({"of", "that"}),
    "claims": frozenset({"of", "that"}),
    "chargesheeted": frozenset({"for"}),
    "booked": frozenset({"for", "under"}),
}
EYES = frozenset("saw see seen witnessed watched counted heard observed found noticed visited reviewed viewed obtained read smelled smelt verified examined inspected toured spotted".split())


def unsourced(par: Paragraph, index: int) -> None:
    """Add the relations of one sentence that name nobody; they come before all others, since their words would mislead the rest."""
    s = par.sentences[index]
    if s.words.isdisjoint(TRIGGERS):
        return
    for i in range(s.begin, s.end):
        word = s.lower[i]
        if word not in TRIGGERS or par.taken[i] or s.inside(i):
            continue
        relation = None
        if word in m.RUMOUR_NOUNS or (word in {"claims", "reports", "accounts", "posts"} and s.word(i - 1) in {"unverified", "unconfirmed", "unsubstantiated"} and s.tag(i + 1) == "I"):
            relation = _rumour(par, index, i)
        elif word == "word" and s.word(i + 1) in {"has", "had"} and s.word(i + 2) == "it":
            relation = _rumour(par, index, i, reach=16, commas=True)
        elif word == "talk" and s.tag(i + 1) == "T":
            relation = _rumour(par, index, i)
        elif word in {"talk", "word"} and any(s.word(k) == "is" and s.word(k + 1) == "that" for k in range(i + 1, i + 7)):
            relation = _rumour(par, index, i)
        elif word in {"emerged", "transpired"} and s.word(i - 1) in {"it", "has", "had"}:
            relation = _emerged(par, index, i)
        elif word in _OUTLET_OPENERS:
            relation = _witness(par, index, i)
        elif word in EYES and s.tag(i) == "V" and s.tag(i - 1) == "C":
            earlier = next((r for r in reversed(par.relations) if r.witnessed and r.sentence == index), None)
            if earlier is not None:  # "counted 14 engines, and saw crews ..."
                relation = Relation((i, i + 1), [(i + 1, content_end(s, i + 1, CLAUSE))], earlier.source, None, word, "witness", index, frame="witness", witnessed=True, shared=True)
        if relation is not None:
            par.add(relation)


_OUTLET_OPENERS = frozenset(phrase.split()[0] for phrase in n.OUTLET_PHRASES) | {"a", "journalists", "reporters", "we", "i", "when", "an", "one"}


def accusation(s: Sentence, i: int, a: int, b: int) -> tuple[int, Range, bool] | None:
    """What is alleged by the accusing word at `i` inside `a`..`b`: where the cue begins, and the alleged thing; None where the word accuses nobody here.

    "Is accused of X", "charged with X", "on suspicion of X", "on trial for X", "allegations of X".
    """
    word, k = s.lower[i], i + 1
    if s.tag(k) == "a":
        k += 1
    if word in DATED:  # "charged on Friday with", "charged last week with"
        while k < min(b, i + 6) and s.lower[k] not in ACCUSING[word] | {"with"} and (s.lower[k] in {"on", "in", "last", "earlier", "this", "the"} or s.lower[k] in w.TIME_NOUNS or s.tag(k) in "#a"):
            k += 1
        if s.word(k) not in ACCUSING[word]:
            k = i + 1
    if word == "trial":
        while k < min(b, i + 7) and s.lower[k] not in {"for", "over", "accused", "on"} and s.tag(k) in "IDNEP#a":
            k += 1
    preposition = s.word(k)
    if preposition not in ACCUSING[word]:
        return None
    noun = word in {"allegations", "allegation", "accusations", "suspicions", "claims"}
    start = i
    if word in DATED or word in {"accused", "suspected"}:
        group = s.group(i)
        if group is not None:
            if group.negated or (group.voice == "active" and s.tag(i) != "V"):
                return None  # "accused of" and "charged with" have no object of their own, so a bare past form is passive too: a headline
            start = group.start
        elif s.tag(i) not in "LVJ":
            return None
    elif word == "suspicion":
        if s.word(i - 1) != "on":
            return None
        start = i - 1
    elif word == "trial":
        if s.word(i - 1) not in {"on", "stand", "standing", "faces", "face", "facing"}:
            return None
        start = i - 1
        if preposition == "accused":
            return None
    if noun:
        if s.tag(i - 1) == "p" or s.word(i - 1) in w.POSSESSIVES or (word == "claims" and s.tag(i - 1) in "DpR"):
            return None
        if any(s.lower[x] in _REJECTED for x in range(max(a, i - 4), i)):
            return None
    first = k if preposition == "that" else k + 1
    modifier = s.tag(i) in "LJ" and start == i and not s.finite(a, i)  # "A secretary suspected of running it resigned"
    end = content_end(s, first, CLAUSE if preposition == "that" else PHRASE, limit=b, fronted=noun or modifier)
    if end <= first or s.inside(first):
        return None
    return start, (first, end), noun


DATED = frozenset("charged indicted arraigned wanted chargesheeted booked".split())
_REJECTED = frozenset("denied denies deny denying rejected rejects dismissed dismisses rebutted refuted".split())


TRIGGERS = m.RUMOUR_NOUNS | _OUTLET_OPENERS | EYES | frozenset("claims reports accounts posts word talk emerged transpired".split())


def _rumour(par: Paragraph, index: int, i: int, reach: int = 8, *, commas: bool = False) -> Relation | None:
    s = par.sentences[index]
    k = next((x for x in range(i + 1, min(i + reach, s.end)) if s.tag(x) == "T" or (not commas and (s.lower[x] in {"about", "of"} or s.tag(x) in ",.;"))), None)
    if k is None or s.tag(k) in ",.;":
        return None
    if s.tag(k) == "T":
        first = k
        end = content_end(s, first, CLAUSE)
        if not s.finite(s.begin, i):
            end = subject_clause_end(s, first, end)
    else:
        first = k + 1
        end = content_end(s, first, PHRASE, fronted=True)
    if end <= first:
        return None
    return Relation((i, k), [(first, end)], None, None, "rumour", "unsourced", index, frame="rumour", agentless=True, level=Level.RUMOUR)


def _emerged(par: Paragraph, index: int, i: int) -> Relation | None:
    s = par.sentences[index]
    k = next((x for x in range(i + 1, min(i + 8, s.end)) if s.tag(x) == "T" or s.tag(x) in ".;"), None)
    if k is None or s.tag(k) != "T":
        return None
    end = content_end(s, k, CLAUSE)
    start = i
    while start > s.begin and s.word(start - 1) in {"it", "has", "had"}:
        start -= 1
    return Relation((start, i + 1), [(k, end)], None, None, "emerge", "unsourced", index, frame="emerged", agentless=True, level=Level.HEARSAY)


def _outlet(s: Sentence, i: int) -> Range | None:
    """The words that name the outlet or its reporter beginning at `i`."""
    for size in (3, 2):
        if " ".join(s.lower[i : i + size]) in n.OUTLET_PHRASES:
            return i, i + size
    if s.lower[i] in {"a", "an", "one", "journalists", "reporters"}:
        j = i if s.lower[i] in {"journalists", "reporters"} else i + 1
        named = j
        while s.tag(named) == "E" or s.word(named) in {"agency", "news", "staff"}:
            named += 1
        if named > j and s.word(named) in {"reporter", "journalist", "correspondent", "photographer"} and (s.word(named + 1) in EYES or s.word(named + 1) == "who"):
            seen = next((x for x in range(named + 1, min(named + 14, s.end)) if s.tag(x) == "V" and s.lower[x] in EYES), None)
            if seen is not None:
                return i, seen
        if s.word(j) in {"reporter", "journalist", "correspondent", "photographer", "team", "reporters", "journalists", "writer"}:
            if s.word(j + 1) in {"for", "from", "with", "of", "at"} and s.word(j + 2) in {"this", "our", "the"} and s.word(j + 3) in {"newspaper", "paper", "website", "magazine", "agency", "programme", "station", "publication", "site", "broadcaster", "outlet", "newsroom", "desk"} and s.word(j + 2) != "the":
                return i, j + 4
            if s.tag(j + 1) == "G":  # "a reporter walking its length passed"
                seen = next((x for x in range(j + 2, min(j + 14, s.end)) if s.tag(x) == "V"), None)
                return (i, seen) if seen is not None and s.lower[seen] in EYES else None
            if s.word(j + 1) in {"who"} or s.tag(j + 1) in "VM":
                k = j + 1
                if s.word(k) == "who":
                    stop = next((x for x in range(k + 1, min(k + 14, s.end)) if s.tag(x) in "M" or (s.tag(x) == "V" and x > k + 2 and s.lower[x] in EYES)), None)
                    if stop is None:
                        return None
                    return i, stop
                return (i, j + 1) if s.lower[k] in EYES else None
    if s.lower[i] in {"we", "i"} and s.tag(i) == "R" and not s.inside(i) and s.tag(i - 1) not in "NPE":
        return i, i + 1
    return None


def _witness(par: Paragraph, index: int, i: int) -> Relation | None:
    s = par.sentences[index]
    if s.lower[i] == "when" and s.word(i + 1) == "we" and s.tag(i + 2) == "V" and not s.inside(i):
        comma = next((x for x in range(i + 2, min(i + 25, s.end)) if s.tag(x) == ","), None)
        if comma is None:
            return None
        return Relation((i + 2, i + 3), [(comma + 1, content_end(s, comma + 1, CLAUSE))], (i + 1, i + 2), None, "visit", "witness", index, frame="witness", witnessed=True)
    found = _outlet(s, i)
    if found is None:
        return None
    a, b = found
    if s.word(a - 1) == "when" and s.lower[b : b + 1] and s.word(b) in EYES and a - 1 > s.begin + 2 and not any(s.tag(k) == "," for k in range(max(s.begin, a - 3), a)):
        start = max((k + 1 for k in range(s.begin, a - 1) if s.tag(k) in ",;C" and not s.inside(k)), default=s.begin)
        return Relation((b, b + 1), [(start, a - 1)], (a, b), None, s.lower[b], "witness", index, frame="witness", witnessed=True)
    k = b
    while s.tag(k) in "aM" or (s.tag(k) == "A" and s.lower[k] in {"have", "has", "had"}):
        k += 1
    verb = s.lower[k] if k < s.end else ""
    if s.tag(k) in "VBL" and (verb in EYES or verb in {"see", "hear", "smell", "watch", "count", "find"}):
        first = k + 1
        if s.tag(first) == "T":
            first += 1
        end = content_end(s, first, CLAUSE)
        if end > first:
            return Relation((b, k + 1), [(first, end)], (a, b), None, verb, "witness", index, frame="witness", witnessed=True)
    if s.word(a - 1) in {"by", "to"} and s.tag(a - 2) in "LV" and s.tag(b) in ".," or (s.word(a - 1) == "by" and s.tag(a - 2) in "LV"):
        left = _described(s, a - 2)
        if left is not None and s.tag(b) == "," and s.finite(b, s.end):
            return Relation((a - 2, a - 1), [(b + 1, content_end(s, b + 1, CLAUSE))], (a, b), None, s.lower[a - 2], "witness", index, frame="witness", witnessed=True)
    return None


def _described(s: Sentence, k: int) -> int | None:
    """The comma that opens the aside holding the participle at `k`: "The contract, a copy of which was obtained by ..."."""
    return next((x for x in range(k - 1, max(s.begin, k - 10), -1) if s.tag(x) == ","), None)
