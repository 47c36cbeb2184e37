"""The order in which the frames of a cue verb are tried on what follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.addressees import addressed
from factcheck.extraction.attribution.content_ends import content_end
from factcheck.extraction.attribution.contents import CLAUSE, INFINITIVE, PHRASE
from factcheck.extraction.attribution.cue_verbs import Complement, somebody
from factcheck.extraction.attribution.direct_speech import quoted
from factcheck.extraction.attribution.objects import named, noun_object
from factcheck.extraction.attribution.openings import adjunct, asks, bare_clause, opens_quotation, skip_time
from factcheck.extraction.attribution.particles import particle
from factcheck.language.english import complements as c
from factcheck.language.english import words as w
from factcheck.language.english.boundaries import AROUND, SETTINGS

if TYPE_CHECKING:
    from factcheck.extraction.attribution.cue_verbs import CueVerb
    from factcheck.extraction.grammar.phrases import Sentence

ASIDE_REACH = 14  # tokens of an aside in commas between "said" and its clause, at most
VERDICT_REACH = 9  # tokens between "found" and "guilty", at most


def complement(cue: CueVerb) -> Complement | None:
    """What follows the cue, if it meets one of the verb's frames, tried in a fixed order."""
    s, frames = cue.sentence, cue.entry.frames
    k = _behind_adverbs(cue)
    if k is None:
        return None
    found = particle(cue, k) or quoted(cue, k) or _that_clause(cue, k) or _seeming(cue, k)
    if found is not None:
        return found
    if "adj" in frames.get("x", ()):
        if _adjectival(cue, k):
            return cue.takes("raising", k, INFINITIVE)
        if s.tag(k) != "t":
            return None
    if "w" in frames and asks(s, k):
        return cue.takes("w", k)
    at = s.tag(k)
    if at == "t" or (at == "n" and s.tag(k + 1) == "t"):
        return cue.takes("i", k, INFINITIVE) if "i" in frames and "0" not in frames["i"] else None
    return (
        _to_somebody(cue, k)
        or addressed(cue, k)
        or _verdict(cue, k)
        or named(cue, k)
        or _object_and_infinitive(cue, k)
        or _gerund(cue, k)
        or _behind_adjunct(cue, k)
        or _without_that(cue, k)
        or noun_object(cue, k)
    )


def _behind_adverbs(cue: CueVerb) -> int | None:
    """Where the complement opens: behind a time, adverbs and "himself"; None where the sentence ends first or "yes" votes."""
    s = cue.sentence
    k = cue.place + 1
    if s.word(k) in {"yes", "no"} and s.word(k + 1) in {"to", ".", ","}:
        return None
    dated = s.word(k) == "on" and s.word(k + 1) in w.TIME_NOUNS
    if dated or s.word(k) not in cue.entry.openings:
        k = skip_time(s, k)  # but "called on the board to resign"
    while (s.tag(k) == "a" and s.lower[k] not in c.ADVERBIAL_PARTICLES and not _rounds(s, k)) or (
        s.tag(k) == "O" and s.lower[k].endswith("self") and s.word(k + 1) != "as"
    ):
        k += 1
    return k if k < s.end else None


def _rounds(s: Sentence, k: int) -> bool:
    """Whether the adverb at `k` belongs to a number behind it: "just over 300"."""
    return s.tag(k + 1) == "#" or (s.tag(k + 2) == "#" and s.word(k + 1) in AROUND)


def _calls(cue: CueVerb, k: int) -> bool:
    """Whether the verb names its object, "that" at `k`, by a quotation: "called that “a farce”"."""
    return cue.entry.lemma in c.NAMING and opens_quotation(cue.sentence, k + 1)


def _that_clause(cue: CueVerb, k: int) -> Complement | None:
    """A clause with "that": "said that it had closed", "it seems that it closed"."""
    s, frames = cue.sentence, cue.entry.frames
    if s.tag(k) != "T" or _calls(cue, k):
        return None
    seems = "tseem" in frames
    if "t" not in frames and not (seems and s.word(cue.place - 1) == "it"):
        return None
    return cue.takes("raising" if seems else "t", k)


def _seeming(cue: CueVerb, k: int) -> Complement | None:
    """An infinitive behind a verb of seeming: "seems to have closed"; or what something seems to show: "appears to show a fire"."""
    s = cue.sentence
    if "tseem" not in cue.entry.frames or s.tag(k) != "t":
        return None
    first = k + 2
    if s.word(k + 1) in c.SHOWING and cue.source is not None and first < s.end:
        clause = s.tag(first) == "T" or bare_clause(s, first)
        return cue.takes("o", first, CLAUSE if clause else PHRASE, end=first)
    return cue.takes("raising", k, INFINITIVE)


def _adjectival(cue: CueVerb, k: int) -> bool:
    """Whether an adjective opens at `k`, with a word of degree or without: "seems likely", "looks more likely"."""
    s = cue.sentence
    at = s.tag(k)
    if at in "NVG" and cue.entry.lemma in {"seem", "appear"} and s.tag(k + 1) not in "NPE":
        return True  # "seems inevitable", "appears intent on", for want of a noun that they could take
    return at in "JL" or (at in "aD" and s.tag(k + 1) == "J" and s.lower[k] in c.DEGREES)


def _to_somebody(cue: CueVerb, k: int) -> Complement | None:
    """An addressee with "to" before "that" or a question: "explained to the board that", "explained to her who it was"."""
    s = cue.sentence
    if "to" not in cue.entry.frames or s.lower[k] != "to":
        return None
    end = k + 2 if s.word(k + 1) in w.OBJECT_PRONOUNS | {"her"} else s.phrase_right(k + 1)
    if end == k + 1:
        return None
    return cue.takes("a", end) if s.tag(end) == "T" or ("w" in cue.entry.frames and asks(s, end)) else None


def _verdict(cue: CueVerb, k: int) -> Complement | None:
    """A verdict of guilt, or "that" and what it is called: "found the clerk guilty of theft", "called that “a farce”"."""
    s = cue.sentence
    if cue.entry.lemma == "find":
        guilty = next((x for x in range(k + 1, min(k + VERDICT_REACH, s.end)) if s.lower[x] == "guilty"), None)
        if guilty is not None and not s.finite(k, guilty):
            return cue.takes("x", k, PHRASE, past=guilty)
    return cue.takes("x", k, PHRASE) if s.tag(k) == "T" and _calls(cue, k) else None


def _object_and_infinitive(cue: CueVerb, k: int) -> Complement | None:
    """A noun phrase with an infinitive: "wants the mill to close"."""
    s = cue.sentence
    if "oi" not in cue.entry.frames or s.tag(k) not in "DNPERO#J":
        return None
    end = s.phrase_right(k)
    if end > k and cue.entry.lemma in c.ORDERING and s.tag(end) in "LV":
        return cue.takes("oi", k, INFINITIVE)  # "ordered him held", "wants the road closed"
    return cue.takes("oi", k, INFINITIVE) if end > k and s.tag(end) == "t" else None


def _gerund(cue: CueVerb, k: int) -> Complement | None:
    """An -ing form: "denied taking the money", "denied having taken it"."""
    s = cue.sentence
    if "g" not in cue.entry.frames:
        return None
    gerund = s.tag(k) == "G" or (s.tag(k) == "A" and s.lower[k] in {"having", "being"})
    return cue.takes("g", k, INFINITIVE) if gerund else None


def _behind_adjunct(cue: CueVerb, k: int) -> Complement | None:
    """A clause behind a time, a place or an addressee: "said in a letter on Monday that it had closed"."""
    first = adjunct(cue.sentence, k, cue.entry)
    return None if first is None else cue.takes("t", first)


def _behind_aside(cue: CueVerb, k: int) -> Complement | None:
    """A clause behind an aside that the comma at `k` opens: "said, if elected, she would resign"."""
    s = cue.sentence
    acts = "i" in cue.entry.frames
    if not (acts or cue.entry.group in {"speech", "thought"}) or s.tag(k + 1) not in "SIBCaN" or s.tag(cue.place) not in "VB":
        return None
    close = next((m for m in range(k + 2, min(k + ASIDE_REACH, s.end)) if s.tag(m) in ",;:.Q"), None)
    if close is None or s.tag(close) != ",":
        return None
    if acts and s.tag(close + 1) == "t":
        return cue.takes("i", close + 1, INFINITIVE)  # "promised, if elected, to resign"
    if cue.entry.group == "directive" or not bare_clause(s, close + 1):
        return None
    end = content_end(s, close + 1, CLAUSE, fronted=cue.fronted)
    return Complement("b", [(k + 1, end)], cue.place + 1)


def _without_that(cue: CueVerb, k: int) -> Complement | None:
    """A clause without "that": "said the mill had closed"."""
    s, frames = cue.sentence, cue.entry.frames
    if "b" not in frames or "0" in frames["b"] or (cue.entry.lemma == "show" and somebody(s, cue.source)):
        return None
    if s.lower[k] == "in" and s.lower[(end := s.base_right(k + 1)) - 1] in SETTINGS and bare_clause(s, end):
        return cue.takes("b", end)  # "said in a statement they would appeal"
    if s.tag(k) == ",":
        return _behind_aside(cue, k)
    if cue.entry.lemma == "say" and s.word(k) == "the" and s.word(k + 1) in {"same", "opposite"}:
        return cue.takes("o", k, PHRASE)
    said = cue.entry.lemma == "say" and s.tag(k) in "DEPNGJIL#aSAn" and s.finite(k + 1, s.end) > 0 and not s.inside(k)
    return cue.takes("b", k) if said or bare_clause(s, k, alone=cue.entry.lemma in c.TAKING_NOUNS) else None
