"""What a paper gives that the copy has spoken of, told by its pronoun: "It lists 12 tests"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.attributions import Relation
from factcheck.language.english.markers import GIVING
from factcheck.model.members import SourceKind

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence
    from factcheck.extraction.sources.memory import Memory

PAPERS = frozenset({SourceKind.DOCUMENT, SourceKind.OUTLET})
"""Kinds of what the copy has shown or seen, which "it" can stand for."""


def shown_by_it(s: Sentence, pieces: list[Range], memory: Memory, index: int) -> Relation | None:
    """The relation of what a paper that was spoken of gives, by its pronoun: "It lists 12 tests"; None where none does."""
    begin, end = pieces[0]
    if begin != s.begin or s.lower[begin] != "it" or memory.body is None or memory.body[0] not in PAPERS:
        return None
    verb = begin + 2 if s.tag(begin + 1) == "a" else begin + 1
    if s.word(verb) not in GIVING:
        return None
    first = verb + 2 if s.word(verb + 1) == "for" else verb + 1
    return Relation((begin + 1, first), [(first, end)], (begin, begin + 1), None, "show", "verb", index, frame="o") if first < end else None
