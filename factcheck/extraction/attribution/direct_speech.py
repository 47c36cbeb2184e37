"""Quotations that follow their cue: where they open, and how far the content goes that they begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.content_ends import content_end
from factcheck.extraction.attribution.contents import CLAUSE
from factcheck.extraction.attribution.cue_verbs import Complement
from factcheck.extraction.attribution.openings import bare_clause, opens_quotation
from factcheck.language.english.boundaries import QUALIFYING
from factcheck.language.english.complements import SAYING

if TYPE_CHECKING:
    from factcheck.extraction.attribution.cue_verbs import CueVerb
    from factcheck.extraction.grammar.phrases import Range, Sentence

INNER_STOPS = frozenset(",.?!")
"""Marks that, inside the end of a quotation, end the sentence that it is."""
QUOTED_REACH = 12  # tokens between "quoted" and "as saying", at most


def quoted(cue: CueVerb, k: int) -> Complement | None:
    """A quotation right after the cue, after a comma or after a colon; or anything after a colon."""
    s, frames = cue.sentence, cue.entry.frames
    if frames.keys().isdisjoint(("q", "t", "b")):
        return None
    if cue.entry.lemma == "put" and s.word(k) == "it":
        k += 1  # "put it: “The wolves are here”"
    k = _behind_herald(s, k)
    at = s.tag(k)
    mark = k + 1 if at in ",:" or (at == "-" and "q" in frames) else k
    if opens_quotation(s, mark):
        if "q" not in frames and (at == "," or (mark == k and not bare_clause(s, s.skip_quotes(k)))):
            return None
        return Complement("q", [(mark, quotation_end(s, mark, fronted=cue.fronted))], cue.place + 1)
    if at == ":" and mark < s.end and parts_blocks(s, k):
        return Complement("q", [(mark, s.end)], cue.place + 1)
    if at == ":" and "q" in frames and mark < s.end and cue.entry.lemma != "call":
        return Complement("q", [(mark, content_end(s, mark, CLAUSE))], cue.place + 1)
    return None


def _behind_herald(s: Sentence, k: int) -> int:
    """The colon behind "that", "this", "the following" or "as follows" at `k`; `k` where none comes."""
    last = k + 1 if s.word(k + 1) in {"following", "follows"} else k
    return last + 1 if s.tag(last + 1) == ":" and (last > k or s.word(k) in {"that", "this"}) else k


def parts_blocks(s: Sentence, colon: int) -> bool:
    """Whether the text behind the colon stands in a block of its own: "She wrote:" and, below it, what she wrote."""
    return colon + 1 < s.end and "\n" in s.tokens.text[s.tokens.end[colon] : s.tokens.start[colon + 1]]


def quotation_end(s: Sentence, mark: int, *, fronted: bool) -> int:
    """The end of a content that opens with the quotation mark at `mark`: the quotation, or further where its clause goes on behind it."""
    close = s.tokens.partner[mark]
    while close < s.end:
        after = close + 1
        if after >= s.end or s.tag(after) == ".":
            return after
        stopped = s.tokens.surface[close - 1] in INNER_STOPS
        if s.tag(after) in "VMA" and not stopped:
            return content_end(s, after, CLAUSE, fronted=fronted)
        if s.tag(after) == "C" and opens_quotation(s, after + 1):
            mark, close = after + 1, s.tokens.partner[after + 1]  # "“too slow” and “too late”"
            continue
        if not stopped and _gives_ground(s, after):
            return content_end(s, after, CLAUSE, fronted=fronted)
        if stopped or (s.finite(mark, close) and s.tag(after) != "C"):
            return after
        return content_end(s, after, CLAUSE, fronted=fronted) if s.tag(after) in "INPCtT" else after
    return s.end


def _gives_ground(s: Sentence, k: int) -> bool:
    """Whether a ground, condition or place opens at `k` behind quoted words that it belongs to: "“it is lost” because", "every time"."""
    return s.lower[k] in QUALIFYING or (s.lower[k] == "every" and s.word(k + 1) == "time")


def quoted_as(s: Sentence, i: int) -> tuple[Range, int] | None:
    """For "quoted X as saying" at `i` the tokens of X and the place after "saying"."""
    stop = min(i + QUOTED_REACH, s.end - 1)
    place = next((k for k in range(i + 2, stop) if s.lower[k] == "as" and s.lower[k + 1] in SAYING), None)
    return ((i + 1, place), place + 2) if place is not None else None
