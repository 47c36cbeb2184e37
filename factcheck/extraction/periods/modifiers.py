"""The words before an expression: since, until, by, early, the end of. They are read from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods.patterns import pattern
from factcheck.language.english import dating
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
_TWO_WORDS: Final = {
    ("up", "to"): Modifier.UNTIL,
    ("prior", "to"): Modifier.BEFORE,
    ("ahead", "of"): Modifier.BEFORE,
    ("later", "than"): Modifier.BY,
    ("back", "to"): Modifier.SINCE,
}
_WORDS: Final = 5
_COMPARED: Final = pattern(
    "(?:the )?(?:same|corresponding|comparable|equivalent|previous|preceding|prior|last|year|quarter a year)(?![a-z])"
    "|(?:a|one|[a-z]{3,5}|[0-9]{1,2}) years? (?:ago|earlier)",
)
"""What a figure is set against: "from a year earlier" does not open a stretch."""


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
        edge, edge_word = found.modifier, "end"
        word, place = reading.before(found.begin)
        begin = place if word == "the" else found.begin
    lead, lead_begin = _lead(reading, begin)
    topic = lead is Modifier.ABOUT and found.deictic and not reading.low[begin].isdigit()  # "asked about last week"
    agent = lead is Modifier.BY and reading.low.startswith("'s", found.stop)  # "hit by last year's flood"
    lead = Modifier.NONE if topic or agent else lead
    if lead is Modifier.NONE:
        found.begin, found.modifier = begin, edge
    else:
        found.begin = lead_begin
        found.modifier = _OUTER.get((lead, edge), lead) if edge_word in dating.PARTS_OF_TIMES else lead


def _edge(reading: Reading, begin: int) -> tuple[Modifier, str, int]:
    """The part that the words before an expression speak of, its word, and where they begin."""
    word, place = reading.before(begin)
    if "-" in word:  # "mid-", "early-to-mid-"
        head = word.rstrip("-").rsplit("-", 1)[-1]
        known = head in EDGES and word.endswith("-")
        return (EDGES[head], head, place) if known else (Modifier.NONE, "", begin)
    kept, inner = begin, ""
    for step in range(_WORDS):
        if word in EDGES and (inner == "of" or word not in dating.PARTS_OF_TIMES):
            before, before_place = reading.before(place)
            return EDGES[word], word, before_place if before in {"the", "very"} and word in dating.PARTS_OF_TIMES else place
        if word in LATER_WORDS:
            return Modifier.NONE, "", place
        if word not in dating.BEHIND_PARTS or not reading.low.startswith(word, place):
            break
        if word == "the" and step == 0:
            kept = place
        elif word != "the" and inner != "of":
            inner = word
        word, place = reading.before(place)
    return Modifier.NONE, "", kept


def _lead(reading: Reading, begin: int) -> tuple[Modifier, int]:
    """The side on which something lies, from the word before."""
    word, place = reading.before(begin)
    if word == "least" and reading.before(place)[0] == "at":  # "until at least Monday"
        begin = reading.before(place)[1]
        word, place = reading.before(begin)
        if word not in {"until", "till", "by"}:
            return Modifier.NONE, begin
    if word in {"pre-", "post-"}:
        return LEADS[word[:-1]], place
    if word in {"to", "of", "than"}:
        before, before_place = reading.before(place)
        modifier = _TWO_WORDS.get((before, word), Modifier.NONE)
        return modifier, before_place
    if word == "from" and _COMPARED.match(reading.low, begin):
        return Modifier.NONE, begin  # "up from a year earlier"
    if word in {"pre", "post"} and not reading.low[begin : begin + 1].isdigit():
        return Modifier.NONE, begin  # "set to post on Tuesday"
    return LEADS.get(word, Modifier.NONE), place
