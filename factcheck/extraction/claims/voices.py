"""Which relations report nobody else: what the outlet asks itself, and what the publisher of a statement says in its own voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model.claims import Act

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Paragraph, Relation
    from factcheck.extraction.grammar.phrases import Sentence
    from factcheck.extraction.sources.memory import Memory

WHOLE_QUESTIONS = frozenset({"paren", "according", "label", "q"})
"""Frames that attribute a question as a whole: "Who will pay? she asked"."""


def asked(par: Paragraph, s: Sentence, here: list[Relation]) -> list[Relation]:
    """Of the relations of a question in the outlet's own voice those that quote or attribute it as a whole: the rest is what is asked."""
    kept = []
    for relation in here:
        if relation.frame in WHOLE_QUESTIONS or any(s.inside(a) for a, _ in relation.content):
            kept.append(relation)
        else:
            par.drop(relation)
    return kept


def of_others(par: Paragraph, s: Sentence, here: list[Relation], memory: Memory) -> list[Relation]:
    """Of the relations of a statement those whose source is not its publisher, who speaks in the document's own voice: "We have found".

    What it vouches for by its name with "that", or denies, stays said by it: "The Board finds that", "The Club rejects the suggestion".
    """
    kept = []
    for relation in here:
        said_behind = relation.frame in {"according", "paren"}  # "..., according to the ministry" is no reporting of its own voice
        if relation.source is not None and not said_behind and memory.publishes(s, relation.source) and not _declares(s, relation):
            par.drop(relation)
        else:
            kept.append(relation)
    return kept


def _declares(s: Sentence, relation: Relation) -> bool:
    """Whether a publisher says by its name that something is so, or denies it: "The Office alleges that", "The Club denies"."""
    if relation.entry is None or relation.cue is None or relation.source is None or s.lower[relation.source[0]] in {"we", "our"}:
        return False
    if relation.entry.act is Act.DENY:
        return True
    first = relation.content[0][0]
    return relation.frame in {"t", "@"} and s.tag(first) == "T" and relation.cue[1] == first
