"""Attributions inside the content of another: "Park said two detectives had told her that ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attributions import Paragraph, Relation
from factcheck.extraction.complements import complements
from factcheck.extraction.parentheticals import parentheticals
from factcheck.language.english.lexicon import CUE_FORMS

if TYPE_CHECKING:
    from factcheck.extraction.phrases import Range, Sentence

DEPTH = 3  # links below the outermost, at most
REACH = 120  # tokens of a content that are looked through for sources inside it
SHORTEST = 4  # tokens of a content that can hold another relation
ATTRIBUTING = frozenset({"speech", "judgement"})
THOUGHTS = frozenset("believe think know suspect fear hope expect consider doubt want agree".split())
PRONOUN_VERBS = frozenset("say tell deny accuse admit claim promise warn ask assure write report acknowledge confirm".split())
PRONOUNS = frozenset("he she they it we i you this that which".split())


def nested(par: Paragraph, s: Sentence, pieces: list[Range], depth: int = 1) -> list[tuple[Sentence, list[Relation]]]:
    """The relations inside a content, each with the chain that leads to it from that content, and the sentence they were read in."""
    found: list[tuple[Sentence, list[Relation]]] = []
    if depth > DEPTH:
        return found
    for a, b in pieces:
        if b - a < SHORTEST or not any(s.lower[k] in CUE_FORMS and s.tokens.quotation[k] < 0 for k in range(a, b)):
            continue
        if s.tag(a) == "T":
            a += 1  # noqa: PLW2901
        b = min(b, a + REACH)  # noqa: PLW2901
        sub = Paragraph(par.tokens, [(a, b)])
        parentheticals(sub, 0)
        complements(sub, 0)
        for inner in sub.relations:
            if inner.source is None or inner.agentless or not _vouching(sub.sentences[0], inner):
                continue
            found.append((sub.sentences[0], [inner]))
            for deeper_sentence, chain in nested(sub, sub.sentences[0], inner.content, depth + 1):
                found.append((deeper_sentence, [inner, *chain]))
    return found


def _vouching(s: Sentence, inner: Relation) -> bool:
    """Whether the inner relation names a voucher of its own: speech or judgement, or a named thought; a pronoun only with plain verbs."""
    if inner.entry is None:
        return True
    if inner.entry.group not in ATTRIBUTING and inner.lemma not in THOUGHTS and inner.entry.group != "evidence":
        return False
    if inner.entry.group == "evidence" and inner.frame not in {"t", "b", "paren"}:
        return False
    a, b = inner.source if inner.source is not None else (0, 0)
    if b - a == 1 and s.lower[a] in PRONOUNS:
        return inner.lemma in PRONOUN_VERBS and s.lower[a] not in {"it", "this", "that", "you"}
    return not (
        inner.entry.group == "judgement"
        and inner.frame == "o"
        and inner.lemma in {"support", "back", "oppose", "challenge", "attack", "defend"}
    )
