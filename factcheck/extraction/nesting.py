"""Attributions inside the content of another: "Park said two detectives had told her that ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attributions import Paragraph, Relation
from factcheck.extraction.complements import complements
from factcheck.extraction.parentheticals import parentheticals
from factcheck.language.english import boundaries as b
from factcheck.language.english.lexicon import CUE_FORMS

if TYPE_CHECKING:
    from factcheck.extraction.phrases import Range, Sentence

DEPTH = 3  # links below the outermost, at most
REACH = 120  # tokens of a content that are looked through for sources inside it
SHORTEST = 4  # tokens of a content that can hold another relation


CUES = frozenset(CUE_FORMS)


def nested(par: Paragraph, s: Sentence, pieces: list[Range], depth: int = 1) -> list[tuple[Sentence, list[Relation]]]:
    """The relations inside a content, each with the chain that leads to it from that content, and the sentence they were read in."""
    found: list[tuple[Sentence, list[Relation]]] = []
    if depth > DEPTH:
        return found
    for piece in pieces:
        if not _may_hold_cue(s, piece):
            continue
        first = piece[0] + 1 if s.tag(piece[0]) == "T" else piece[0]
        sub = Paragraph(par.tokens, [(first, min(piece[1], first + REACH))])
        parentheticals(sub, 0)
        complements(sub, 0)
        inside = sub.sentences[0]
        for inner in sub.relations:
            if inner.source is None or inner.agentless or not _vouches(inside, inner, inner.source):
                continue
            found.append((inside, [inner]))
            found += [(deeper, [inner, *chain]) for deeper, chain in nested(sub, inside, inner.content, depth + 1)]
    return found


def _may_hold_cue(s: Sentence, piece: Range) -> bool:
    """Whether a piece of a content is long enough for a relation and has a verb that attributes, outside quotations: "she said it"."""
    if piece[1] - piece[0] < SHORTEST:
        return False
    if CUES.isdisjoint(s.lower[piece[0] : piece[1]]):
        return False
    return any(s.lower[k] in CUES and not s.inside(k) for k in range(*piece))


def _vouches(s: Sentence, inner: Relation, source: Range) -> bool:
    """Whether the inner relation has a voucher of its own: "two detectives had told her", but not "it told her" or "backed the plan"."""
    if inner.entry is None:
        return True
    group = inner.entry.group
    if group in {"thought", "directive"} and inner.lemma not in b.THOUGHTS:
        return False
    if group == "evidence" and inner.frame not in {"t", "b", "paren"}:
        return False
    word = s.lower[source[0]]
    if source[1] - source[0] == 1 and word in b.PRONOUNS:
        return inner.lemma in b.PRONOUN_VERBS and word not in b.THINGS
    return group != "judgement" or inner.frame != "o" or inner.lemma not in b.SIDES
