"""Clauses that only lead into what somebody says, and tell nothing by themselves: "The minister was quick | to say that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.attributions import CUE
from factcheck.language.english.complements import LEADING_IN

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Paragraph
    from factcheck.extraction.grammar.phrases import Range, Sentence


def leads_in(par: Paragraph, s: Sentence, pieces: list[Range]) -> bool:
    """Whether a free clause has no more than a subject and a state before the infinitive of a cue: "felt compelled | to point out"."""
    first, last = pieces[0][0], pieces[-1][1]
    if len(pieces) > 1 or last >= s.end or s.tag(last) != "t" or par.taken[last] != CUE:
        return False
    k = last - 1
    if s.lower[k] == "on" and s.word(k - 1) in LEADING_IN:
        return True  # "went on to say"
    state = s.tag(k) in "JL" or s.lower[k] in LEADING_IN
    k -= 1
    while k > first and s.tag(k) in "anJ":
        k -= 1
    return state and k > first and (s.tag(k) in "AM" or s.lower[k] in LEADING_IN)
