"""Whose words a cue verb brings: its subject, or that of the clause which it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.contents import finite_at
from factcheck.extraction.attribution.cue_verbs import names_document, somebody
from factcheck.extraction.grammar.forms import is_evidence
from factcheck.language.english.boundaries import TEMPORAL
from factcheck.language.english.complements import CATENATIVES, CONTROLLING, FRONTING, GIVING_OUT
from factcheck.language.english.lexicon import VERB_FORMS
from factcheck.language.english.sources import DOCUMENT_NOUNS, STATEMENT_NOUNS
from factcheck.language.english.subjects import TIME_OPENERS
from factcheck.language.english.things import UTTERANCES
from factcheck.language.english.words import BE_FINITE, OBJECT_PRONOUNS, TIME_NOUNS

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Paragraph
    from factcheck.extraction.grammar.phrases import Range, Sentence, VerbGroup

EARLIER = 8  # relations before a participle that may have named its subject, at most
OPENING_REACH = 40  # tokens of an opening participle before the comma that its subject follows, at most
CLAUSE_REACH = 70  # tokens before a verb within which the subject it shares is looked for
WITH_REACH = 9  # tokens between "with" and the participle of its noun phrase, at most
VERBS_BEFORE = 4  # finite verbs without a subject that are passed on the way to it, at most
RECEIVERS = OBJECT_PRONOUNS - {"it", "you"}
"""Pronouns that show the noun before a participle to be who is told: "wrote to the firms asking them to pay"."""


def subject_of(par: Paragraph, index: int, group: VerbGroup) -> Range | None:
    """The source of a cue: its subject, or that of the clause which an infinitive, participle or coordinated verb belongs to."""
    s = par.sentences[index]
    start = group.start
    before = s.tag(start - 1)
    if group.voice == "active" and (joined := _behind_time(s, start)) < start:
        return _coordinated(par, index, joined) or _inherited(par, index, group)  # "raised rents and on Monday announced that"
    if group.voice == "active":
        found = s.subject(start)
        if found is None and before in "C," and s.tag(group.verb) == "V":
            last = _coordinated(par, index, start)
            if last is not None:
                return last
        if before != "C" and (found is not None or before not in ",aQ)-"):
            told = found is not None and s.lower[found[0]] in {"that", "which"} and s.tag(found[0]) == "W"
            issuer = _issuer(s, s.noun_left(found[0]), group.verb) if told and found is not None else None
            return issuer or found
    return _inherited(par, index, group)


def _behind_time(s: Sentence, start: int) -> int:
    """Where a time opens between a conjunction and the verb at `start`: "and on Monday announced"; `start` where none does."""
    k = start
    while s.word(k - 1) in TIME_NOUNS:
        k -= 1
    if k == start or s.word(k - 1) not in TIME_OPENERS:
        return start
    return k - 1 if s.tag(k - 2) == "C" else start


def _coordinated(par: Paragraph, index: int, start: int) -> Range | None:
    """The source of the finite cue that a finite verb at `start` is coordinated with: "The mayor denied it and said"."""
    last = par.last(index)
    if last is None or last.cue is None or last.form not in {"verb", "active"}:
        return None
    return last.source if last.cue[0] < start and par.sentences[index].tag(last.cue[1] - 1) == "V" else None


def _inherited(par: Paragraph, index: int, group: VerbGroup) -> Range | None:
    """The subject of the nearest finite verb to the left whose clause the verb can share; else the source of the last relation."""
    s = par.sentences[index]
    start = group.start
    before = s.tag(start - 1)
    if before == "Q" and s.surface_before(start - 1) == ",":
        before = ","  # "said it was “a farce,” adding"
    if group.voice == "participle" and _held_speech(s, start):
        return _shared(par, index, start)
    if group.voice == "participle" and before in "NPE#)a":
        absolute = _absolute_subject(s, start)
        if absolute is not None:
            return absolute
    if group.voice == "participle" and before in "NPE#)" and s.word(group.verb + 1) not in RECEIVERS:
        near = s.subject(start) or s.noun_left(start)
        issuer = None if near is None else _issuer(s, near, group.verb)
        if issuer is not None:
            return issuer
        if near is not None and not _receives(s, near) and (somebody(s, near) or names_document(s, near) or not s.finite(s.begin, near[0])):
            return near  # "voters backing X"; but "spent his speech praising X"
    if group.voice == "infinitive" and before in "NPEOR":
        controlled = _controlled(s, start)
        if controlled is not None:
            return controlled
        if not s.finite(s.begin, start) and s.base_right(s.begin) == start:
            return s.begin, start  # a headline: "Norland to close mills"
    if before == "," and group.voice == "participle" and not s.finite(s.begin, start) and _opens_with_noun(s, start):
        return s.subject(start - 1)  # "Ida Holm, noting that"
    if group.voice in {"participle", "infinitive"} and _opens_sentence(s, start):
        return _behind_comma(s, start)
    if group.voice == "participle" and before == "C":
        last = par.last(index)
        if last is not None and last.form == "participle":
            return last.source  # "saying that X but warning that Y"
    if group.voice == "participle" and before == ",":
        last = par.last(index)
        if last is not None and last.cue is not None and last.cue[1] == start - 1:
            return last.source  # "a charge that aides denied, noting that"
        source = _source_until(par, start)
        if source is not None:
            return source
    return _shared(par, index, start)


def _issuer(s: Sentence, near: Range | None, cue: int) -> Range | None:
    """Who gives out the paper `near` that says what the cue tells: "The mayor released a statement saying", "sent a letter that called".

    A paper that shows or finds something vouches itself, whoever gives it out.
    """
    if near is None or not names_document(s, near) or is_evidence(s.lower[cue]):
        return None
    verb = near[0] - 1
    while s.tag(verb) in "aI" and verb > s.begin:
        verb -= 1  # "sent out a letter"
    if s.lower[verb] not in GIVING_OUT or s.tag(verb) not in "VBGL" or s.inside(verb) != s.inside(cue):
        return None
    group = s.group(verb)
    source = None if group is None or group.voice in {"passive", "reduced"} else s.subject(group.start)
    return source if source is not None and (somebody(s, source) or s.tag(source[0]) in "RE") else None


def _receives(s: Sentence, near: Range) -> bool:
    """Whether the noun phrase before a participle is sent what somebody says: "sent a letter to supporters saying"."""
    return s.lower[near[0] - 1] == "to" and s.tag(near[0] - 2) in "NP" and s.lower[near[0] - 2] in STATEMENT_NOUNS | DOCUMENT_NOUNS


def _in_opening(s: Sentence, start: int) -> bool:
    """Whether the verb at `start` stands in a phrase that opens its sentence, before its first comma: "After saying that"."""
    first = s.begin
    while s.tag(first) in "Ca":
        first += 1
    if s.tag(first) not in "IS" or not first < start <= first + OPENING_REACH:
        return False
    return not any(s.tag(k) in ",;:-" and not s.inside(k) for k in range(first, start))


def _opens_with_noun(s: Sentence, start: int) -> bool:
    """Whether a noun phrase, no participle, stands before the comma and the participle at `start`: "Ida Holm, noting"."""
    return s.tag(start - 2) in "NPE)" and s.tag(s.begin) not in "GL"


def _held_speech(s: Sentence, start: int) -> bool:
    """Whether a speech that the subject of the clause gave stands before the participle: "opened the fair with a speech denouncing"."""
    if s.lower[start - 1] not in UTTERANCES or not s.finite(s.begin, start):
        return False
    near = s.noun_left(start)
    return near is not None and s.lower[near[0] - 1] in {"with", "in", "during"}


def _absolute_subject(s: Sentence, start: int) -> Range | None:
    """The noun phrase between "with" and the participle at `start`: "with half of them saying"."""
    for k in range(start - 1, max(s.begin, start - WITH_REACH) - 1, -1):
        if s.lower[k] == "with" and s.tag(k) == "I":
            return (k + 1, start) if k + 1 < start else None
        if s.tag(k) in ",;:-VMAGtTSW" or s.inside(k):
            return None
    return None


def _controlled(s: Sentence, start: int) -> Range | None:
    """The object of a verb that makes or lets somebody do what the infinitive at `start` tells: "forced the mayor to admit"."""
    if s.tag(start - 1) in "OR":
        first = start - 1
    else:
        near = s.noun_left(start)
        if near is None:
            return None
        first = near[0]
        while s.tag(first - 1) in "DJNPEpx#" and first > s.begin:
            first -= 1
    verb = first - 1
    return (first, start) if verb >= s.begin and s.tag(verb) in "VBGL" and s.lower[verb] in CONTROLLING else None


def _opens_sentence(s: Sentence, start: int) -> bool:
    """Whether the verb at `start` stands in an opening phrase without finite verb: "Speaking in Vell, she", "To show that, he"."""
    return s.finite(s.begin, start) == 0 and (start == s.begin or s.tag(s.begin) in "ISaCtGL")


def _behind_comma(s: Sentence, start: int) -> Range | None:
    """The subject behind the comma that ends an opening participle."""
    stop = min(start + OPENING_REACH, s.end)
    comma = next((k for k in range(start, stop) if s.tag(k) == "," and not s.inside(k)), None)
    if comma is None:
        return None
    end = s.phrase_right(comma + 1)
    if end == comma + 1:
        return None
    return comma + 1, end - 1 if s.tag(end - 1) == "," else end


def _source_until(par: Paragraph, start: int) -> Range | None:
    """The source of the relation whose content ends before the participle at `start`: "She said it failed, adding"."""
    for earlier in reversed(par.relations[-EARLIER:]):
        content = earlier.content
        if earlier.source is not None and content and content[-1][1] in {start - 1, start} and earlier.form in {"active", "verb"}:
            return earlier.source
    return None


def _shared(par: Paragraph, index: int, start: int) -> Range | None:
    """The subject of the nearest finite verb before `start`: "She went on television to argue"; else the last relation's source."""
    s = par.sentences[index]
    low = max(s.begin, start - CLAUSE_REACH)
    passed = 0
    k = start - 1
    while k >= low:
        if s.inside(k):
            k = s.tokens.pairs[s.tokens.quotation[k]][0] - 1
            continue
        if finite_at(s, k):
            found = s.subject(verb_start(s, k, low))
            if found is not None:
                if _goes_past(s, start, found[0], k):
                    k = found[0] - 1
                    continue
                if s.tag(start) == "t" and s.tag(start - 1) == "J" and s.lower[found[0]] == "it":
                    return None  # "It is hard to say"
                return found
            passed += 1
            if passed > VERBS_BEFORE:
                return None
        if s.tag(k) == ";":
            return None
        k -= 1
    relation = par.last(index)
    return relation.source if relation is not None else None


def _goes_past(s: Sentence, start: int, subject: int, verb: int) -> bool:
    """Whether the verb at `start`, behind a comma or an "and", goes on with a clause before that of `subject`, which depends on that one.

    ", noting that" goes on with no relative or reported clause, ", and said" with no reported or temporal one, and "and said" with a
    relative clause only where the tenses agree: "spoke of the men who fund it and promised".
    """
    before = s.tag(start - 1)
    if s.tag(subject) == "W" and before == "C":
        return s.tag(start - 2) != "," and s.tag(start) == s.tag(verb) == "V" and _past(s.lower[start]) and not _past(s.lower[verb])
    parted = before == "," or (before == "C" and s.tag(start - 2) == ",")
    if parted and before == "C" and s.lower[subject - 1] in TEMPORAL and s.finite(s.begin, subject):
        return True  # "held rates, as aides had hoped, and signalled"
    return parted and (s.tag(subject) == "W" or (s.tag(subject - 1) == "T" and subject - 1 > s.begin))


def _past(form: str) -> bool:
    """Whether a form of a verb is a past one only: "promised", but not "funds" or "put"."""
    kinds = VERB_FORMS.get(form, "p")
    return "p" in kinds and "b" not in kinds


def verb_start(s: Sentence, k: int, low: int) -> int:
    """Where the auxiliaries and adverbs before the verb at `k` begin, not before `low`: "has never said"."""
    while k > low and s.tag(k - 1) in "aMAn":
        k -= 1
    return k


def governor(s: Sentence, start: int) -> int:
    """Where the cue begins when its verb is an infinitive: at what governs it directly: "began to argue", "has yet to say"."""
    k = start - 1
    if s.tag(k) in "VG" and s.lower[k] in CATENATIVES:
        group = s.group(k)
        return k if group is None else group.start
    while s.tag(k) in "aJLn" or s.lower[k] == "yet":
        k -= 1
    if s.tag(k) == "D" and s.word(k + 1) == "first":
        k -= 1  # "was the first to say"
    return verb_start(s, k, s.begin) if s.tag(k) == "A" and (k < start - 1 or s.lower[k] in BE_FINITE) else start


def is_fronted(s: Sentence, group: VerbGroup, source: Range | None) -> bool:
    """Whether the cue stands in a fronted clause, relative clause in commas or opening participle: the first comma ends its content."""
    if group.start == s.begin and s.lower[s.begin] == "having":
        return True  # "Having pleaded guilty, he left"
    if group.voice == "participle" and (
        group.start == s.begin or (s.tag(group.start - 1) in "NPER," and s.finite(s.begin, group.start) == 0)
    ):
        return True  # "Republicans clamouring for X support Y"
    if group.voice == "infinitive" and _opens_sentence(s, group.start):
        return True
    within = group.voice in {"participle", "infinitive"} or (source is not None and s.tag(source[0]) == "W")
    if within and _in_opening(s, group.start):
        return True
    begin = group.start
    if source is not None:
        begin = source[0]
        if s.tag(begin) == "W" or s.lower[begin] == "whose":
            return True
    if s.tag(begin - 1) == "W" and s.tag(begin - 2) == "I" and s.tag(begin - 3) == ",":
        return True  # "The email, in which he told a colleague to go, was sent"
    k = begin - 1
    while k > s.begin and s.tag(k) in "aC":
        k -= 1
    if s.tag(k) not in "SI" or s.lower[k] not in FRONTING:
        return False
    joined = s.tag(k - 1) == "C"  # "..., and while he denies it, aides admit it"
    while k > s.begin and s.tag(k - 1) in "CaS":
        k -= 1
    if s.word(k - 1) in TIME_NOUNS and not s.commas(s.begin, k) and not s.finite(s.begin, k):
        return True  # "Less than a week after the mayor denied it, he left"
    return k == s.begin or (s.tag(k - 1) == "," and (joined or not s.finite(s.begin, k)))
