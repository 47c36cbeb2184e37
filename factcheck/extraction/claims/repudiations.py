"""Sentences that say of a claim that it does not hold: "There is no truth in the story that X", "The claim that X is wrong"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.contents import subject_clause_end
from factcheck.language.english import polarity as p
from factcheck.language.english import words as w
from factcheck.language.english.markers import RUMOUR_NOUNS
from factcheck.language.english.sources import ASSERTION_NOUNS

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence

CLAIMS = ASSERTION_NOUNS | RUMOUR_NOUNS
"""Nouns for what is said not to hold."""
NOUN_REACH = 8  # tokens between "no truth" and "that", at most
ASIDE_REACH = 14  # tokens between "the claim" and "that", an aside in commas included
PREDICATE = 4  # tokens behind "is" among which "wrong" stands


def repudiated(s: Sentence, pieces: list[Range]) -> Range | None:
    """The clause that the pieces say does not hold; None where they do not."""
    a, b = pieces[0]
    if len(pieces) > 1 or p.REPUDIATING.isdisjoint(s.lower[a:b]):
        return None
    if s.tag(a) == "T":
        a += 1
    return _no_truth(s, a, b) or _false_claim(s, a, b)


def _no_truth(s: Sentence, a: int, b: int) -> Range | None:
    """The clause in which "there is no truth": "no truth in the story that X", "no substance to reports that X"."""
    no = next((k for k in range(a, min(b, a + NOUN_REACH)) if s.lower[k] == "no" and s.word(k + 1) in p.SUBSTANCE), None)
    if no is None or s.inside(no):
        return None
    that = next((k for k in range(no + 2, min(b, no + NOUN_REACH)) if s.tag(k) == "T"), None)
    return (that + 1, b) if that is not None and that + 1 < b else None


def _false_claim(s: Sentence, a: int, b: int) -> Range | None:
    """The clause of a claim that is called false: "The claim that X is flatly wrong", "Reports that X are untrue"."""
    noun = next((k for k in range(a, min(b, a + PREDICATE)) if s.lower[k] in CLAIMS and s.tag(k) in "NPE"), None)
    if noun is None:
        return None
    that = next((k for k in range(noun + 1, min(b, noun + ASIDE_REACH)) if s.tag(k) == "T"), None)
    if that is None:
        return None
    verb = subject_clause_end(s, that, b)
    while verb > that + 1 and s.tag(verb - 1) == "a":
        verb -= 1
    if verb >= b or s.lower[verb] not in w.BE_FINITE:
        return None
    predicate = s.lower[verb + 1 : verb + 1 + PREDICATE]
    false = not p.FALSE.isdisjoint(predicate) or ("true" in predicate and "not" in predicate)
    return (that + 1, verb) if false else None
