"""Where the content of an attribution ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.attribution.contents import CLAUSE, INFINITIVE, PHRASE, absolute, finite_at, new_voucher
from factcheck.language.english import boundaries as b
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import CUE_FORMS, VERB_FORMS

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Sentence

MARKS = re.compile("[-;:,C]")
"""Tags of marks and conjunctions that may end a content."""
REACH = 400  # tokens of one content, at most: past that a sentence is a list or a fault of the text
SETTING_REACH = 6  # tokens between "in" and "interview", at most
ITEM_REACH = 8  # tokens of one item of a list, at most
LAST_ITEM = 4  # tokens behind the last "and" of a list that hold no finite verb
AS_REACH = 6  # tokens behind "as" within which the verb of its clause comes
SEQUEL_REACH = 10  # tokens behind "after" within which the verb of its clause comes
APPOSED_REACH = 12  # tokens behind a comma within which the verb of a new clause comes
ASIDE_REACH = 24  # tokens of an aside in commas between an object and what it is called, at most
RESUMPTIVE_REACH = 3  # tokens: an article, an adjective and the noun that takes up what was said


def content_end(s: Sentence, i: int, kind: str, *, limit: int | None = None, fronted: bool = False) -> int:
    """The end (exclusive) of the content that begins at `i`.

    Args:
        s: The sentence.
        i: First token of the content.
        kind: A clause runs to the end of its sentence unless something new begins; a noun phrase and an infinitive stop earlier.
        limit: A bound that the content never crosses.
        fronted: Whether the cue stands in a fronted clause ("When X announced Y, ..."), a relative clause or an opening participle, whose
            first comma ends it.
    """
    end = min(s.end if limit is None else min(limit, s.end), i + REACH)
    while end > i and s.tag(end - 1) == ".":
        end -= 1
    if kind == CLAUSE and s.tokens.quoted.isdisjoint(range(i, end)):
        marks = (s.begin + mark.start() for mark in MARKS.finditer(s.tags, i - s.begin, max(end, i) - s.begin))
        return next((k for k in marks if _mark_stops(s, i, k, end, kind, fronted=fronted)), end)
    k = i
    while k < end:
        if s.inside(k):  # inside a quotation nothing new begins
            first, last = s.tokens.pairs[s.tokens.quotation[k]]
            if last >= end:
                return end
            k = max(k, last) + 1
            if first >= i and k < end and s.surface_before(k) in {",", "."} and (fronted or not _goes_on_behind(s, i, first, last, kind)):
                return k
            continue
        at = s.tag(k)
        if at == "T" and kind == INFINITIVE:
            kind = CLAUSE  # "to tell jurors that": its clause goes on
        if kind == PHRASE and at == "," and "as" in s.words and (called := _as_behind_aside(s, k, end)) is not None:
            k = called
        elif at in ";:,-C":
            if _mark_stops(s, i, k, end, kind, fronted=fronted):
                return k
        elif kind == PHRASE:
            if k > i and _word_stops(s, i, k, end, fronted=fronted):
                return k
        elif fronted and at in "VMA" and kind == INFINITIVE and k > i + 2 and s.tag(k - 1) in "NPE#)B":
            return k
        k += 1
    return end


def _goes_on_behind(s: Sentence, i: int, first: int, last: int, kind: str) -> bool:
    """Whether the content from `i` goes on behind a few quoted words with a comma inside their marks: "is “way off,” and has been"."""
    if first == i or s.tokens.surface[last - 1] != "," or s.finite(first, last):
        return False
    after = last + 1
    if kind != CLAUSE:
        return s.tokens.partner[after] > after  # "her “long experience,” “firm grasp” and calm"
    opened = i + 1 if s.tag(i) == "T" else i
    if s.tag(after) in "GR" or (s.tag(after) in "DNPEJI" and s.tag(opened) not in "SI," and s.finite(after, s.end)):
        return s.tag(opened) in "SI,"  # "that, because it is “safe,” it opened"; not ", she's “no liar,” Hale won"
    return not _mark_stops(s, i, last - 1, s.end, kind, fronted=False) and not _speaker_opens(s, after, s.end)


def _mark_stops(s: Sentence, i: int, k: int, end: int, kind: str, *, fronted: bool) -> bool:
    """Whether the mark or the "and" at `k` ends the content that began at `i`: "; the mayor", "– a first", "and left"."""
    at = s.tag(k)
    if kind == CLAUSE and s.tag(i) == "T" and s.tag(k + 1) == "W" and not s.finite(i, k) and not fronted and s.finite(k, end) > 1:
        return False  # "argue that the bank, which critics call a risk, is safe"
    if at == ",":
        if k == i + 1 and s.tag(i) == "T":
            return False  # "argue that, while it hurts some, it helps most"
        if kind == PHRASE and _finds_too(s, i, k, end):
            return False
        if (fronted and not list_goes_on(s, k, end)) or _comma_stops(s, k, end, kind):
            return True
        told = kind != CLAUSE or (s.finite(i, k) > 0 and s.tag(i + 1 if s.tag(i) == "T" else i) not in "SI")
        return told and _speaker_opens(s, k + 1, end)
    if at == "C":
        return _coordinator_stops(s, i, k, end, kind)
    return at == ";" or kind == PHRASE or (at == "-" and (fronted or (not s.inside(k) and _resumes(s, k + 1, end))))


def _speaker_opens(s: Sentence, k: int, end: int) -> bool:
    """Whether somebody says something in the clause that opens at `k`, behind "and" or without it: "and two aides said"."""
    if k < end and s.tag(k) == "C":
        k += 1
    stop = k + 1 if s.tag(k) == "R" else s.phrase_right(k, end)
    while k < stop < end and s.tag(stop) in "aA":
        stop += 1
    if not k < stop < end or s.tag(stop) not in "VL" or s.tag(k) not in "DNPEJ#R":
        return False
    entry = CUE_FORMS.get(s.lower[stop])
    return entry is not None and entry.group == "speech" and not entry.frames.keys().isdisjoint("tba")


def _word_stops(s: Sentence, i: int, k: int, end: int, *, fronted: bool) -> bool:
    """Whether the word at `k` ends the noun phrase that began at `i`: "the closure | when", "the closure | on Monday"."""
    at, word = s.tag(k), s.lower[k]
    if at == "S" and word == "as":
        return k > i + 1 and s.tag(k + 1) in "NPEDR" and _as_clause(s, k, min(k + AS_REACH, end))
    if at in "SW":
        return word in b.PHRASE_ENDERS
    if at == "I":
        return _adverbial(s, k, end) or (word in b.BEHIND_NAMES and k == i + 1 and s.tag(i) in "OR")
    if (at == "J" and word in {"last", "earlier", "this"}) or (at == "D" and word == "this"):
        return s.word(k + 1) in w.TIME_NOUNS and k > i and s.tag(k - 1) not in "ID"
    if at in "NE" and word in w.TIME_NOUNS and word not in b.LOOSE_TIMES:
        return s.tag(k - 1) in "NPEO" and k > i + 1 and s.tokens.surface[k][0].isupper()
    if not fronted or at not in "VMA":
        return False
    before = s.tag(k - 1)
    return before in "NPE#)OQ" or (before == "G" and at == "A" and k > i + 1) or (before == "R" and s.tag(k - 2) in "GVI")


def _as_clause(s: Sentence, k: int, end: int) -> bool:
    """Whether the "as" at `k` opens a clause: "as the river rose", but not "as a smear, and left" nor "as rumours spread by rivals"."""
    stop = next((x for x in range(k + 1, end) if s.tag(x) in ",;:-.C"), end)
    verb = next((x for x in range(k + 1, stop) if s.tag(x) in "VMA"), stop)
    return verb < stop and not (s.word(verb + 1) == "by" and "l" in VERB_FORMS.get(s.lower[verb], ""))


def _adverbial(s: Sentence, k: int, end: int) -> bool:
    """Whether the preposition at `k` opens a time or setting of the saying: "on Monday", "in an interview", "after meeting"."""
    word = s.lower[k]
    if word == "on":
        return s.word(k + 1) in w.TIME_NOUNS or s.word(k + 2) == "condition"  # "on the condition of anonymity"
    if word == "by" and s.tag(k + 1) == "G":
        return s.lower[k + 1] in CUE_FORMS
    if word == "in":
        return any(s.lower[m] in b.SETTINGS for m in range(k + 1, min(k + SETTING_REACH, end)))
    return word in b.SEQUELS and (s.tag(k + 1) == "G" or s.finite(k, min(k + SEQUEL_REACH, end)) > 0)


def list_goes_on(s: Sentence, k: int, end: int) -> bool:
    """Whether the comma at `k` parts items of a list: "A, B and C"."""
    for m in range(k + 1, min(k + ITEM_REACH, end)):
        at = s.tag(m)
        if at == "C" and s.tag(m + 1) in "NPEJD#G" and s.finite(k, m) == 0 and s.finite(m, min(m + LAST_ITEM, end)) == 0:
            return True
        if at in ",;-VMA.":
            return at == "," and s.tag(m + 1) == "C" and s.finite(k, m) == 0
    return False


def _comma_stops(s: Sentence, k: int, end: int, kind: str) -> bool:
    """Whether the comma at `k` ends the content, since what follows is somebody else's or belongs to no such phrase."""
    opening = s.skip_quotes(k + 1)
    if opening >= end or _else_behind(s, opening, end):
        return True
    word, following = s.lower[opening], s.tag(opening + 1)
    if word in b.INSTANCING and following != "T":
        return False  # "several cases, such as that of a sailor"
    if following == "G" and s.tag(opening) == "a":
        return kind == PHRASE  # "the closure, partly blaming frost"
    if word == "with" and absolute(s, opening, end):
        return kind == PHRASE
    if word == "but":
        return kind == PHRASE or following in "RDEWaV"
    if kind == CLAUSE:
        return False
    if word == "and" and following in "VMARDE":
        return kind == PHRASE or following not in "DE"
    if word in b.LOOSE_CLAUSES or s.tag(opening) == "R":
        return True
    if kind == INFINITIVE:
        if s.tag(opening) == "V" and opening == k + 1:
            return True  # "who asked us not to use her name, said"
        return s.tag(opening) == "D" and word in {"a", "an", "the"} and not list_goes_on(s, k, end)
    return _ends_phrase(s, k, opening, end)


def _as_behind_aside(s: Sentence, k: int, end: int) -> int | None:
    """Where "as" stands with what something is called, behind the comma or the aside that opens at `k`: "the mayor, who won, as a hero"."""
    place = k + 1
    if s.word(place) != "as":
        place = 1 + next((x for x in range(k + 1, min(k + ASIDE_REACH, end)) if s.tag(x) in ",;:-" and not s.inside(x)), end)
    called = s.tag(place - 1) == "," and s.word(place) == "as" and s.tag(place) == "I" and s.tag(place + 1) in "DQJNPRG"
    return place if called else None


def _finds_too(s: Sentence, i: int, k: int, end: int) -> bool:
    """Whether what a poll or paper shows goes on behind the comma at `k`: "found Hale ahead, with 17 percent undecided"."""
    entry = CUE_FORMS.get(s.word(i - 1))
    if entry is None or entry.group != "evidence":
        return False
    if s.tag(k + 1) == "G":
        return s.lower[k + 1] not in CUE_FORMS
    return s.word(k + 1) == "with" and (absolute(s, k + 1, end) or s.tag(k + 2) in "D#")


def _ends_phrase(s: Sentence, k: int, opening: int, end: int) -> bool:
    """Whether what opens behind the comma at `k` belongs to no noun phrase before it: "the closure, in a letter"."""
    at, word = s.tag(opening), s.lower[opening]
    if at == "D" and not list_goes_on(s, k, end):
        return s.finite(opening, min(opening + APPOSED_REACH, end)) > 0
    return word == "others" or at in "GLVAMT" or (at == "I" and word in b.LOOSE_PHRASES and not list_goes_on(s, k, end))


def _else_behind(s: Sentence, k: int, end: int) -> bool:
    """Whether at `k`, behind a comma, somebody else's words or the next act of the source begin: ", but critics say", ", adding that"."""
    at, word = s.tag(k), s.lower[k]
    if _times_sequel(s, k, end):
        return True
    if at == "a" and s.tag(k + 1) == "G":
        at, word, k = "G", s.lower[k + 1], k + 1
    if at == "G":
        return word in {"according", "contradicting"} or (
            word in CUE_FORMS and CUE_FORMS[word].group in {"speech", "judgement", "directive"} and not s.inside(k)
        )
    if at == "D" and word in {"a", "an"}:
        return _resumes(s, k, end)
    if word == "which":
        return new_voucher(s, k + 1, end)
    if word == "in":
        return s.word(k + 1) == "which" and new_voucher(s, k + 2, end)
    if word in {"while", "whereas"}:
        if s.tag(k + 1) == "G":
            return s.lower[k + 1] in CUE_FORMS  # ", while acknowledging that"
        return not (s.tag(k + 1) == "a" and s.tag(k + 2) == "G")
    if word in b.NEW_SENTENCES and (s.tag(k + 1) != "R" or s.lower[k + 1] in b.NEW_PEOPLE) and new_voucher(s, k + 1, end):
        return True
    if word == "and":
        verb = k + 2 if s.tag(k + 1) == "a" else k + 1
        return s.tag(verb) == "V" and s.lower[verb] in CUE_FORMS
    return word in {"according", "compared"}


def _resumes(s: Sentence, k: int, end: int) -> bool:
    """Whether a noun opens at `k` that takes up what was said: ", a claim that could not be checked", "– a controversial proposal"."""
    if s.word(k) not in {"a", "an"}:
        return False
    return any(s.lower[x] in b.RESUMPTIVE for x in range(k + 1, min(k + RESUMPTIVE_REACH, end)))


def _times_sequel(s: Sentence, k: int, end: int) -> bool:
    """Whether a measured time and a clause open at `k`: "hours after the army had promised", "two days before it opened"."""
    measure = k + 1 if s.tag(k) in "#D" or s.lower[k] == "just" else k
    if s.word(measure) not in w.TIME_NOUNS or s.word(measure + 1) not in {"after", "before"}:
        return False
    return s.finite(measure + 1, min(measure + 1 + SEQUEL_REACH, end)) > 0


def _clause_opens(s: Sentence, k: int, end: int) -> bool:
    """Whether a short noun phrase and a finite verb open at `k`: "aides later said"."""
    stop = s.base_right(k)
    while stop < end and s.tag(stop) == "a":
        stop += 1
    return k < stop < end and finite_at(s, stop)


def _modal_last(s: Sentence, i: int, k: int) -> bool:
    """Whether the last finite verb in `i`..`k` is a modal, so that only a base form can go on with it."""
    last = next((s.tag(m) for m in range(k - 1, i - 1, -1) if s.tag(m) in "VM" or (s.tag(m) == "A" and s.tag(m - 1) not in "MAan")), "")
    return last == "M"


def _speaks(word: str) -> bool:
    """Whether an -ing form is that of a cue by which somebody speaks, judges or demands: "acknowledging"."""
    return word in CUE_FORMS and CUE_FORMS[word].group in {"speech", "judgement", "directive"}


def _acts_like(s: Sentence, i: int, k: int) -> bool:
    """Whether the verb at `k` goes on with the cue before the noun phrase at `i`: "to slam Hale and leave", "mocks Hale and backs Orr"."""
    at, following = s.tag(k), s.tag(k + 1)
    if at not in "BGWNP" or any(s.tag(x) in "tMVAWS" for x in range(i, k)):
        return False  # "a plan that would cut taxes and end the dispute"
    if at in "BW":
        return True
    if at == "G":
        return s.tag(i - 1) == "G" != s.tag(i) and following in "EDROPIt" and s.tag(k - 2) not in "JL" and s.word(k + 1) != "of"
    return following in "EDO" and "s" in VERB_FORMS.get(s.lower[k], "") and "s" in VERB_FORMS.get(s.word(i - 1), "")


def _coordinator_stops(s: Sentence, i: int, k: int, end: int, kind: str) -> bool:
    """Whether "and", "or" or "but" at `k` ends the content that began at `i`: "the closure and left"."""
    following = k + 1
    while following < end and s.tag(following) == "a":
        following += 1
    if following >= end or s.inside(following):
        return False
    if kind == CLAUSE:
        return _second_saying(s, i, k, following, end)
    at = s.tag(following)
    if s.lower[k] == "but" and at == "J" and s.tag(k - 1) in "JN" and s.tag(following + 1) in ".,":
        return False  # "called it harsh but fair"
    if at == "V" or s.lower[k] == "but":
        return True
    return (_ends_infinitive if kind == INFINITIVE else _ends_noun_phrase)(s, i, k, following, end)


def _second_saying(s: Sentence, i: int, k: int, following: int, end: int) -> bool:
    """Whether the source says something more behind the clause from `i`, or somebody else does; its own subject otherwise goes on."""
    at, word = s.tag(following), s.lower[following]
    if at == "G" and word in CUE_FORMS and CUE_FORMS[word].group == "speech":
        return s.tag(following + 1) in "T,:QR"
    if s.finite(i, k) and _speaker_opens(s, following, end) and s.tag(i + 1 if s.tag(i) == "T" else i) not in "SI":
        return True  # "said it had closed and two aides said"
    if at == "V" and "b" not in VERB_FORMS.get(word, "b") and _modal_last(s, i, k):
        return True  # "says she will not vote and considers him a liar"
    quoted = s.tag(following + 1) == "," and s.tokens.partner[min(following + 2, s.end - 1)] > following
    if at != "V" or word not in CUE_FORMS or (s.tag(following + 1) in ",." and not quoted):
        return False
    return CUE_FORMS[word].group == "speech" and "q" in CUE_FORMS[word].frames


def _ends_infinitive(s: Sentence, i: int, _conjunction: int, following: int, end: int) -> bool:
    """Whether what follows the conjunction is no part of the infinitive from `i`: "vowing to go and promising to manage it"."""
    at = s.tag(following)
    if at == "G" and s.tag(i) != "G" and _speaks(s.lower[following]):
        return True
    if at in "MA" and finite_at(s, following):
        return True  # "denied taking it and has three weeks to appeal"
    return (at in "ENPD" and _clause_opens(s, following, end)) or (at == "R" and s.tag(following + 1) in "VMAa")


def _ends_noun_phrase(s: Sentence, i: int, conjunction: int, following: int, end: int) -> bool:
    """Whether what follows the conjunction is no part of the noun phrase from `i`: "spoke of a mutiny, and soldiers burned"."""
    at = s.tag(following)
    if _speaker_opens(s, following, end) or (at in "ENPD" and s.tag(conjunction - 1) == "," and _clause_opens(s, following, end)):
        return True
    if at == "R":
        return s.tag(following + 1) in "VMAa"
    if at in "MA" or _acts_like(s, i, following):
        return True
    return at == "G" and s.tag(i) != "G" and s.lower[following] in CUE_FORMS
