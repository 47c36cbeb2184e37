"""Where the head noun of a source ends, and what around the source does not belong to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.english import sources as n
from factcheck.language.english import words as w
from factcheck.language.english.subjects import TIME_OPENERS

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence

HEADS = n.DOCUMENT_NOUNS | n.OFFICES
"""Nouns that, whatever else they can be, head the noun phrase which they end: "its exchange filing", "the police chief"."""
TIME_REACH = 6  # tokens at the end of a source in which a time that does not belong to it begins: "police late on Monday"
BEARER_NOUNS = n.OFFICES | w.TITLES | n.SPOKES
"""Words that make a name in commas the name of their bearer: "its clerk, Owen Bright"."""


def without_marks(s: Sentence, source: Range) -> Range:
    """The source without the marks around it and the time behind it: "police" of "police late on Monday"."""
    a, b = source
    while a < b and s.tokens.partner[a] >= 0:
        a += 1
    while b > a and (s.tag(b - 1) in ",-Q(" or (s.tag(b - 1) == "x" and s.lower[b - 1] == ".")):
        b -= 1
    for k in range(b - 2, max(a, b - TIME_REACH), -1):
        if s.lower[k] in TIME_OPENERS and s.lower[k + 1] in w.TIME_NOUNS and s.tag(k - 1) != "L":
            return a, k  # but "a study published on Thursday"
    return a, b


def head_after(s: Sentence, a: int, b: int) -> int:
    """Position after the head noun: before the first preposition, relative, comma, bracket or participle behind it."""
    for k in range(a + 1, b):
        if not _follows_head(s, k):
            continue
        at = s.tag(k)
        if at == "I" and s.lower[k] == "of" and s.lower[k - 1] in n.MEASURING_HEADS:
            inner = k + 1
            while inner < b and s.tag(inner) in "DJ#aLGNPEp":
                inner += 1
            if inner > k + 1:
                return inner
        if at == "I" and s.lower[k] in {"of", "for"} and _modifies(s, k, b):
            continue  # "one Club for Growth ad"
        if at == "G" and k + 2 == b and s.lower[k + 1] in n.DOCUMENT_NOUNS:
            continue  # "U.S. lobbying records"
        if (at == "C" and _within_name(s, a, k, b)) or (at == "I" and s.word(k + 1) == "state" and s.tag(k + 2) == "p"):
            continue  # "the secretary of state's office"
        return k
    return b


def _follows_head(s: Sentence, k: int) -> bool:
    """Whether the token at `k` cannot stand before the head of its noun phrase: "of", "who", "based" after a noun."""
    at, before = s.tag(k), s.tag(k - 1)
    if at in "IWTC,(-n" or s.lower[k] == "whose" or (at in "aR" and before in "NPE" and s.tag(k + 1) not in "NPEJ"):
        return True
    if s.lower[k] in HEADS or (at == "J" and s.lower[k] in n.PERSON_NOUNS and s.lower[k] not in n.PARTISAN_PERSONS):
        return False  # "a campaign official"
    if at == "G" and before in "NPE" and s.tag(k + 1) in "NPJD":
        return True  # "the union representing patrol officers"
    if at in "LGV":
        return before in "NPE" and (s.tag(k + 1) not in "NPE" or s.word(k + 1) in w.TIME_NOUNS)
    return at == "J" and before in "NP" and s.tag(k + 1) not in "NPEJ"


def _modifies(s: Sentence, k: int, b: int) -> bool:
    """Whether the preposition at `k` stands in a name before the head: "a University of Vell professor", not "the mayor of Vell"."""
    end = k + 1
    while end < b and s.tag(end) == "E":
        end += 1
    named = s.tag(k - 1) == "E" and end > k + 1 and s.lower[k - 1] not in BEARER_NOUNS
    return named and end < b and s.tag(end) in "NP" and s.lower[s.base_right(end) - 1] in HEADS


def _within_name(s: Sentence, a: int, k: int, b: int) -> bool:
    """Whether the conjunction at `k` stands inside a name: "the Health and Safety Executive"."""
    if s.lower[k] not in {"and", "&"} or s.tag(k + 1) != "E" or s.tag(k - 1) != "E":
        return False
    if any(s.lower[x] in w.TITLES for x in range(a, k)) and _titled(s, k + 1, b):
        return True  # "Vell News Vice President and Managing Editor Ana Orr"
    return s.lower[a] == "the" or any(s.lower[x] in n.ORGANISATION_NAMES for x in range(k, b))


def _titled(s: Sentence, k: int, b: int) -> bool:
    """Whether the names from `k` are a title and a name behind it: "Managing Editor Ana Orr"."""
    end = next((x for x in range(k, b) if s.tag(x) != "E"), b)
    last = max((x for x in range(k, end) if s.lower[x] in BEARER_NOUNS), default=end)
    return last + 1 < end
