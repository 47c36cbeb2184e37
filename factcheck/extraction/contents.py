"""Where the content of an attribution ends."""

from __future__ import annotations

from factcheck.extraction.phrases import Sentence
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import CUE_FORMS, VERB_FORMS

CLAUSE, PHRASE, INFINITIVE = "clause", "phrase", "infinitive"
REACH = 400  # tokens of one content, at most: past that a sentence is a list or a fault of the text
SUBJECT_REACH = 14  # tokens of a subject before its relative clause, at most
RESUMPTIVE = frozenset("figure claim ruling move decision step charge rumour rumor allegation view sentiment number statement assertion accusation prospect sign reference suggestion verdict account version".split())
"""Nouns that take up a whole clause in apposition: "..., a figure that could not be verified"."""
SETTINGS = frozenset("interview statement speech email e-mail letter post tweet message briefing call memo column debate rally ad op-ed conference "
                     "essay video podcast appearance".split())


def content_end(s: Sentence, i: int, kind: str, *, limit: int | None = None, fronted: bool = False, source: tuple[int, int] | None = None) -> int:
    """The end (exclusive) of the content that begins at `i`.

    Args:
        s: The sentence.
        i: First token of the content.
        kind: A clause runs to the end of its sentence unless something new begins; a noun phrase and an infinitive stop earlier.
        limit: A bound that the content never crosses.
        fronted: Whether the cue stands in a fronted clause ("When X announced Y, ..."), a relative clause or an opening participle, whose first comma ends it.
        source: The tokens of the source, to tell its next act from the content.
    """
    end = min(s.end if limit is None else min(limit, s.end), i + REACH)
    while end > i and s.tag(end - 1) == ".":
        end -= 1
    k = i
    while k < end:
        if s.inside(k):  # inside a quotation nothing new begins
            first, last = s.tokens.pairs[s.tokens.quotation[k]]
            if last >= end:
                return end
            k = max(k, last) + 1
            if k < end and s.surface_before(k) == "," and first >= i:
                return k
            if k < end and s.surface_before(k) == "." and first >= i:
                return k
            continue
        at = s.tag(k)
        if at == ";" or (at == ":" and kind == PHRASE):
            return k
        if at == ",":
            if fronted and not _list_goes_on(s, k, end):
                return k
            if _comma_stops(s, k, end, kind):
                return k
        elif at == "-":
            if kind == PHRASE or fronted:
                return k
        elif at == "C":
            if _coordinator_stops(s, i, k, end, kind):
                return k
        elif kind == PHRASE and k > i:
            if s.lower[k] == "as" and at in "IS" and k > i + 1 and s.tag(k + 1) in "NPEDR" and s.finite(k, min(k + 6, end)):
                return k
            if at in "SW" and s.lower[k] in {"when", "while", "because", "although", "though", "if", "whereas", "where", "as", "so", "unless"}:
                if s.lower[k] in {"when", "while", "because", "although", "though", "if", "unless", "whereas"}:
                    return k
            elif at == "I":
                word, following = s.lower[k], s.word(k + 1)
                if word in {"on", "last", "this"} and following in w.TIME_NOUNS:
                    return k
                if word == "in" and _setting(s, k, end):
                    return k
                if word in {"after", "before", "until", "following"} and (s.tag(k + 1) in "G" or s.finite(k, min(k + 10, end))):
                    return k
            elif at in "NE" and s.lower[k] in w.TIME_NOUNS and s.lower[k] not in {"time", "moment", "today"} and s.tag(k - 1) in "NPEO" and k > i + 1 and s.tokens.surface[k][0].isupper():
                return k
            elif fronted and at in "VMA" and s.tag(k - 1) in "NPE#)OQ":
                return k
        elif fronted and kind == INFINITIVE and at in "VMA" and s.tag(k - 1) in "NPE#)" and k > i + 2:
            return k
        k += 1
    return end


def subject_clause_end(s: Sentence, i: int, end: int) -> int:
    """The end of a that-clause which is the subject of its sentence: before the second finite verb that follows a noun ("Rumours that X had gone swept the town")."""
    seen = False
    k = i + 1
    while k < end:
        at = s.tag(k)
        finite = at in "VM" or (at == "A" and s.lower[k] in w.BE_FINITE | w.HAVE_FINITE | w.DO)
        if finite and seen and s.tag(k - 1) in "NPE#a)LBIVJ" and not s.inside(k):
            return k
        if finite:
            seen = True
            while k + 1 < end and s.tag(k + 1) in "VMAaLnBG":
                if s.tag(k + 1) == "V" and s.tag(k) in "VL":
                    break
                k += 1
        elif at in "CWST," and seen:
            seen = at == "," and seen
            if at in "WST":
                seen = False
        k += 1
    return end


def restrictive(s: Sentence, a: int, b: int) -> tuple[int, int] | None:
    """A relative clause without commas in the subject that opens at `a`: where it begins and where the main verb follows; None where there is none.

    "A pastor who was found guilty had his conviction overturned" asserts two things.
    """
    w_at = next((k for k in range(a + 1, min(b, a + SUBJECT_REACH)) if s.tag(k) in "WVMA," or s.inside(k)), None)
    if w_at is None or s.tag(w_at) != "W" or s.lower[w_at] not in {"who", "that", "which"} or s.tag(w_at - 1) not in "NPE":
        return None
    main = subject_clause_end(s, w_at, b)
    if main >= b or main - w_at < 3 or s.tag(main - 1) == ",":
        return None
    return w_at, main


def absolute(s: Sentence, k: int, end: int) -> bool:
    """Whether "with" at `k` opens a clause with an -ing form for its verb: "with three ministers facing the axe"."""
    stop = s.base_right(k + 1)
    return stop > k + 1 and stop < end and s.tag(stop) == "G"


def new_voucher(s: Sentence, k: int, end: int) -> bool:
    """Whether a clause opens at `k` in which somebody else vouches: a noun phrase, then a finite verb that attributes."""
    if k >= end or s.tag(k) not in "DNPEJ#R":
        return False
    stop = k + 1 if s.tag(k) == "R" else s.phrase_right(k, end)
    while stop < end and s.tag(stop) in "aMA":
        stop += 1
    if stop <= k or stop >= end or s.tag(stop) not in "VBL":
        return False
    entry = CUE_FORMS.get(s.lower[stop])
    return entry is not None and entry.group in {"speech", "judgement", "thought", "directive"} and bool({"t", "b", "q", "x"} & set(entry.frames)) and s.lower[stop] not in {"go", "read", "put", "set", "found", "made"}


def _setting(s: Sentence, k: int, end: int) -> bool:
    """Whether "in" at `k` opens a setting of speech: "in an interview"."""
    return any(s.lower[m] in SETTINGS for m in range(k + 1, min(k + 6, end)))


def _list_goes_on(s: Sentence, k: int, end: int) -> bool:
    """Whether the comma at `k` parts items of a list: "A, B and C"."""
    for m in range(k + 1, min(k + 8, end)):
        at = s.tag(m)
        if at == "C" and s.tag(m + 1) in "NPEJD#G" and s.finite(k, m) == 0 and s.finite(m, min(m + 4, end)) == 0:
            return True
        if at in ",;-VMA.":
            return at == "," and s.tag(m + 1) == "C" and s.finite(k, m) == 0
    return False


def _comma_stops(s: Sentence, k: int, end: int, kind: str) -> bool:
    nxt = s.skip_quotes(k + 1)
    if nxt >= end:
        return True
    at, word = s.tag(nxt), s.lower[nxt]
    if at == "a" and s.tag(nxt + 1) == "G":
        nxt += 1
        at, word = "G", s.lower[nxt]
    if at == "G" and word in CUE_FORMS and CUE_FORMS[word].group in {"speech", "judgement", "directive"} and not s.inside(nxt):
        return True
    if word in {"according"}:
        return True
    if at == "D" and word in {"a", "an"} and any(s.lower[x] in RESUMPTIVE for x in range(nxt + 1, min(nxt + 3, end))):
        return True
    if word == "which" and new_voucher(s, nxt + 1, end):
        return True
    if word == "in" and s.word(nxt + 1) == "which" and new_voucher(s, nxt + 2, end):
        return True
    if word == "others" and kind == PHRASE:
        return True
    if word == "with" and absolute(s, nxt, end):
        return kind == PHRASE
    if word in {"while", "whereas"} and s.tag(nxt + 1) != "G" and not (s.tag(nxt + 1) == "a" and s.tag(nxt + 2) == "G"):
        return True
    if word in {"but", "and", "although", "though", "yet"} and (s.tag(nxt + 1) != "R" or s.lower[nxt + 1] in {"several", "many", "some", "others", "most", "few"}) and new_voucher(s, nxt + 1, end):
        return True
    if word == "but":
        return kind == PHRASE or s.tag(nxt + 1) in "RDEW" or s.tag(nxt + 1) in "aV"
    if word == "and" and s.tag(nxt + 1) == "V" and s.lower[nxt + 1] in CUE_FORMS:
        return True
    if word == "and" and s.tag(nxt + 1) == "a" and s.tag(nxt + 2) == "V" and s.lower[nxt + 2] in CUE_FORMS:
        return True
    if kind == CLAUSE:
        return False
    if word == "and" and s.tag(nxt + 1) in "VMA":
        return True
    if word in {"who", "which", "whose", "where", "when", "as", "because", "although", "though", "since", "even", "despite", "after"}:
        return True
    if word == "and" and (s.tag(nxt + 1) in "RDE" or s.tag(nxt + 1) == "V"):
        return kind == PHRASE or s.tag(nxt + 1) == "R"
    if at == "R":
        return True
    if kind == INFINITIVE and at == "D" and word in {"a", "an", "the"} and not _list_goes_on(s, k, end):
        return True
    if kind == PHRASE:
        if at == "D" and not _list_goes_on(s, k, end):
            return s.finite(nxt, min(nxt + 12, end)) > 0
        if at in "GLVAMT":
            return True
        if at == "I" and word in {"with", "in", "at", "on", "from", "by", "for"} and not _list_goes_on(s, k, end):
            return True
    return False


def _coordinator_stops(s: Sentence, i: int, k: int, end: int, kind: str) -> bool:
    nxt = k + 1
    while nxt < end and s.tag(nxt) == "a":
        nxt += 1
    if nxt >= end:
        return False
    at, word = s.tag(nxt), s.lower[nxt]
    if s.inside(nxt):
        return False
    if at == "V" and "p" in VERB_FORMS.get(word, "p") or at == "V":
        if kind == PHRASE:
            return True
        if kind == CLAUSE:
            # a second reporting verb of the same subject; the content's own subject otherwise goes on
            return word in CUE_FORMS and "q" in CUE_FORMS[word].frames and CUE_FORMS[word].group == "speech" and s.tag(nxt + 1) not in ",."
        return True
    if at in "MA" and kind == PHRASE:
        return True
    if at == "G" and kind == PHRASE and s.tag(i) != "G" and word in CUE_FORMS:
        return True
    if kind == PHRASE and at == "R" and s.tag(nxt + 1) in "VMAa":
        return True
    if kind != CLAUSE and s.lower[k] == "but":
        return True
    return False
