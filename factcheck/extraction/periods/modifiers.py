"""The words before an expression: since, until, by, early, the end of. They are read from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.language.english.calendar import EDGES, LATER_WORDS, LEADS
from factcheck.model.values import Modifier

if TYPE_CHECKING:
    from factcheck.extraction.periods.reading import Found, Reading

_OUTER: Final = {
    (Modifier.BEFORE, Modifier.LATE): Modifier.BY,
    (Modifier.SINCE, Modifier.LATE): Modifier.AFTER,
    (Modifier.UNTIL, Modifier.EARLY): Modifier.BEFORE,
    (Modifier.BY, Modifier.EARLY): Modifier.BEFORE,
    (Modifier.AFTER, Modifier.EARLY): Modifier.SINCE,
}
"""What two words make together where the inner one is an end or a start: before the end of May is by May."""
_NOUN_EDGES: Final = frozenset("start beginning outset dawn opening turn end close ending tail middle midst height latter midpoint".split())
_ARTICLES: Final = frozenset(("the", "of", "a", "an", "this", "in", "through", "on", "very", "or", "to", "part", "half", "its"))
_TWO_WORDS: Final = {
    ("up", "to"): Modifier.UNTIL, ("prior", "to"): Modifier.BEFORE, ("ahead", "of"): Modifier.BEFORE, ("later", "than"): Modifier.BY,
    ("as", "of"): Modifier.NONE, ("back", "to"): Modifier.SINCE,
}
_STEPS: Final = 5


def take_modifiers(reading: Reading, found: Found) -> None:
    """Read the words before an expression and set its modifier; the words it takes in join its span.

    The words before a stretch of two ends belong to the first end and leave the stretch as it is.
    """
    if found.joined:
        found.begin = _edge(reading, found.begin)[2]
        return
    if found.modifier is Modifier.NONE:
        edge, edge_word, begin = _edge(reading, found.begin)
    else:
        edge, edge_word, begin = found.modifier, "end", found.begin
        word, place = reading.before(begin)
        begin = place if word == "the" else begin
    lead, lead_begin = _lead(reading, begin)
    found.begin = lead_begin if lead is not Modifier.NONE else begin
    if lead is Modifier.NONE:
        found.modifier = edge
    elif edge_word in _NOUN_EDGES:
        found.modifier = _OUTER.get((lead, edge), lead)
    else:
        found.modifier = lead


def _edge(reading: Reading, begin: int) -> tuple[Modifier, str, int]:
    """The part that the words before an expression speak of, and where they begin."""
    low = reading.low
    word, place = reading.before(begin)
    if "-" in word:  # "mid-", "early-to-mid-", "pre-"
        head = word.rstrip("-").rsplit("-", 1)[-1]
        if head in EDGES and word.endswith("-"):
            return EDGES[head], head, place
        return Modifier.NONE, "", begin
    kept, inner = begin, ""
    steps = 0
    while steps < _STEPS:
        if word in EDGES and (inner == "of" or word not in _NOUN_EDGES):
            outer = place
            before, before_place = reading.before(place)
            if before in {"the", "very"} and word in _NOUN_EDGES:
                outer = before_place
            return EDGES[word], word, outer
        if word in LATER_WORDS:
            return Modifier.NONE, "", place
        if word not in _ARTICLES:
            break
        if word == "the" and steps == 0:
            kept = place
        if low[place : place + len(word)] != word:
            break
        inner = word if word in {"of", "in", "on", "through", "part", "half"} or inner != "of" else inner
        word, place = reading.before(place)
        steps += 1
    return Modifier.NONE, "", kept


def _lead(reading: Reading, begin: int) -> tuple[Modifier, int]:
    """The side on which something lies, from the word before."""
    word, place = reading.before(begin)
    if word[-1:] == "-":
        word = word.rstrip("-")
        if word in {"pre", "post"}:
            return LEADS[word], place
        return Modifier.NONE, begin
    if word in {"to", "of", "than"}:
        before, before_place = reading.before(place)
        modifier = _TWO_WORDS.get((before, word))
        return (modifier, before_place) if modifier is not None else (Modifier.NONE, begin)
    modifier = LEADS.get(word, Modifier.NONE)
    if modifier is Modifier.NONE:
        return modifier, begin
    return modifier, place
