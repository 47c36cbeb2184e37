"""Complements that open with a preposition or particle of the verb: "called for", "pointed to", "put the loss at"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.contents import INFINITIVE, PHRASE
from factcheck.extraction.attribution.cue_verbs import Complement, finds, names_document, somebody
from factcheck.extraction.attribution.direct_speech import quotation_end
from factcheck.extraction.attribution.openings import asks, bare_clause, opens_quotation
from factcheck.language.english import complements as c
from factcheck.language.english import words as w
from factcheck.language.english.boundaries import AROUND, SETTINGS
from factcheck.language.english.complements import AROUND_TALK
from factcheck.language.english.lexicon import VALUED

if TYPE_CHECKING:
    from factcheck.extraction.attribution.cue_verbs import CueVerb
    from factcheck.extraction.grammar.phrases import Sentence

NUMBER_REACH = 8  # tokens between "at" and the number that a thing is put at, at most
CLEAR_REACH = 12  # tokens between "made clear" and its "that", at most
BEHIND_OBJECT = 4  # tokens between a thing and "at", at most


def particle(cue: CueVerb, k: int) -> Complement | None:
    """A preposition or particle of the verb's own at `k` ("called for", "pointed to"), and what follows it."""
    if not cue.entry.distant and cue.sentence.word(k) not in cue.entry.openings:
        return None
    for preposition in cue.entry.prepositions:
        limits = cue.entry.frames["@" + preposition]
        if "finds" in limits and not finds(cue.sentence, cue.source):
            found = None
        elif not limits.isdisjoint(VALUED):
            found = _valued(cue, k, preposition, limits)
        elif "obj" in limits:
            found = _around_object(cue, k, preposition)
        elif "pers" in limits and not somebody(cue.sentence, cue.source):
            found = None
        else:
            found = _behind(cue, k, preposition)
        if found is not None:
            return found
    return None


def _valued(cue: CueVerb, k: int, preposition: str, limits: frozenset[str]) -> Complement | None:
    """A thing and the value that it is given: "put the loss at 400,000", "raised its estimate to nine", "gives the owner as Mr Holt"."""
    s = cue.sentence
    found = _put_at(cue, k, preposition) if "num" in limits else None
    if found is not None or limits == {"num"}:
        return found
    end = _object_end(s, k)
    place = next((m for m in range(k + 1, min(end + BEHIND_OBJECT, s.end)) if s.lower[m] == preposition), None)
    if place is None or s.finite(k, place):
        return None
    nouns = s.lower[k:place]
    if "doc" in limits:
        meant = names_document(s, cue.source)
    elif "origin" in limits:
        meant = not c.ORIGINS.isdisjoint(nouns)
    else:
        meant = not c.ESTIMATES.isdisjoint(nouns) and _number_behind(s, place) and cue.source is not None
    return cue.takes("@", k, PHRASE, end=k, past=place) if meant else None


def _put_at(cue: CueVerb, k: int, preposition: str) -> Complement | None:
    """A thing and the number it is put at: "put the loss at 400,000"."""
    s = cue.sentence
    end = _object_end(s, k)
    place = next((m for m in range(k, min(end + BEHIND_OBJECT, s.end)) if s.lower[m] == preposition or s.lower[m] in c.COMPARED), None)
    if place is None or s.finite(k, place) or (s.lower[place] == preposition and not _number_behind(s, place)):
        return None
    found = cue.takes("@", k, PHRASE, end=k, past=place)
    first, stop = found.content[0]
    if s.tag(stop) == ":" and (s.tag(stop + 1) == "#" or s.word(stop + 1) in AROUND):
        return cue.takes("@", stop + 1, end=stop + 1)  # "put it at double that: about 2,400 tonnes"
    return found if stop > first else None


def _number_behind(s: Sentence, place: int) -> bool:
    """Whether a number stands behind the preposition at `place`: "at about nine", "at double that"."""
    return any(
        s.tag(m) == "#" or s.lower[m] in w.NUMBER_WORDS or s.lower[m] in c.FRACTIONS
        for m in range(place + 1, min(place + NUMBER_REACH, s.end))
    )


def _object_end(s: Sentence, k: int) -> int:
    """The end of the object that opens at `k`; `k` where none does."""
    return s.phrase_right(k) if s.tag(k) in "DNPEJRO" else k


def _around_object(cue: CueVerb, k: int, preposition: str) -> Complement | None:
    """An object before the preposition: "attributed the delay to frost"."""
    s = cue.sentence
    end = _object_end(s, k)
    if end > k and (s.word(end) == preposition or any(s.lower[m] == preposition for m in range(k + 1, end))):
        return cue.takes("@", k, PHRASE, end=k)
    return None


def _clear(cue: CueVerb, k: int) -> Complement | None:
    """The clause of "made clear", behind whom it was made clear to: "made it clear to the board on Monday that"."""
    s = cue.sentence
    if bare_clause(s, k):
        return cue.takes("@", k, end=k)
    that = next((m for m in range(k, min(k + CLEAR_REACH, s.end)) if s.tag(m) in "T,.;VMA"), None)
    return cue.takes("@", that, end=k) if that is not None and s.tag(that) == "T" else None


def _behind(cue: CueVerb, k: int, preposition: str) -> Complement | None:
    """What follows the preposition, which may be of two words: "backed down from its plan"."""
    s = cue.sentence
    parts = preposition.split("+")
    if preposition == "about" and s.word(k) in AROUND_TALK:
        end = s.base_right(k + 1)  # "talked to the board about the loan", "spoke at length about it"
        if end > k + 1 and s.word(end) == "about" and s.tag(end + 1) in "DNPEJ#ROGQ":
            return cue.takes("@", end + 1, PHRASE, end=cue.place + 1)
    after = _behind_words(s, k, parts)
    if after is None:
        return None
    if s.tag(after) == "T" or asks(s, after):
        return cue.takes("@", after, end=after)
    if "t" in cue.entry.frames and s.tag(end := s.base_right(after)) == "T" and s.word(end - 1) in w.TIME_NOUNS | SETTINGS:
        return cue.takes("t", end)  # "argued for the second debate that"
    if parts[-1] == "clear":
        return _clear(cue, after)
    if parts[-1] in c.CUE_PARTICLES:
        if s.tag(after) in ",:" and opens_quotation(s, s.skip_forward(after + 1)):
            return cue.takes("q", after + 1, end=after)
        if s.tag(after) == "I" and s.lower[after] in c.AFTER_PARTICLES:
            after += 1
    if parts[-1] == "guilty":
        after = _crime(s, after)
        if s.word(after) in c.CHARGED_WITH and s.tag(after + 1) == "T":
            return cue.takes("@", after + 1, end=after + 1)  # "to charges that he set fire to a mill"
    if not _opens_object(s, after) or (s.lower[k] == "to" and s.tag(k) == "t"):
        return None
    return _quotation_about(cue, after) or _spoken_of(cue, preposition, after)


def _behind_words(s: Sentence, k: int, words: list[str]) -> int | None:
    """The token behind some words in a row from `k` on, adverbs between them passed: "spoke out sharply against"; None without them."""
    after = k
    for word in words:
        while after > k and s.tag(after) == "a":
            after += 1
        if s.word(after) != word:
            return None
        after += 1
    return after


def _crime(s: Sentence, k: int) -> int:
    """Where the crime stands to which somebody pleads, behind a time and "to" at `k`: "pleaded not guilty on Tuesday to theft"."""
    while s.word(k) in w.TIME_NOUNS or (s.word(k) == "on" and s.word(k + 1) in w.TIME_NOUNS):
        k += 1
    return k + (s.word(k) in {"to", "of"})


def _opens_object(s: Sentence, k: int) -> bool:
    """Whether a noun phrase, a question or an -ing form can open at `k`: "complained of having no water"."""
    return s.tag(k) in "DNPEJ#ROGQpLaW" or (s.tag(k) == "A" and s.word(k) in {"having", "being"})


def _quotation_about(cue: CueVerb, k: int) -> Complement | None:
    """A quotation about what stands at `k`: "said of the mayor: “He lies”"."""
    s = cue.sentence
    if "q" not in cue.entry.frames:
        return None
    stop = s.base_right(k)
    if stop == k or s.tag(stop) not in ":," or not opens_quotation(s, stop + 1):
        return None
    return Complement("q", [(stop + 1, quotation_end(s, stop + 1, fronted=cue.fronted))], stop)


def _spoken_of(cue: CueVerb, preposition: str, k: int) -> Complement:
    """The object of the preposition at `k`; behind a verb of calling with its infinitive: "called for calm", "called on banks to lend"."""
    s = cue.sentence
    called = preposition in c.AFTER_CALLING and cue.entry.lemma in c.CALLING and s.tag(s.phrase_right(k)) == "t"
    return cue.takes("@", k, INFINITIVE if called else PHRASE, end=k)
