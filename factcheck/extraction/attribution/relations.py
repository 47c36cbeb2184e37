"""The order in which the relations of a paragraph are found: content first, then complements, nouns, and quotations left over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.attributions import CUE
from factcheck.extraction.attribution.complements import complements
from factcheck.extraction.attribution.direct_speech import parts_blocks
from factcheck.extraction.attribution.labels import label, trailing_label
from factcheck.extraction.attribution.nominals import leading_noun, nominals
from factcheck.extraction.attribution.parentheticals import parentheticals
from factcheck.extraction.attribution.reactions import reactions
from factcheck.extraction.attribution.unclaimed_quotations import continued, unclaimed
from factcheck.extraction.attribution.unsourced import unsourced
from factcheck.extraction.sources.kinds import vouches
from factcheck.language.english.complements import REQUESTING, UNNAMED, UNNAMED_MARKS

if TYPE_CHECKING:
    from factcheck.extraction.attribution.attributions import Paragraph, Relation

SHORTEST_RELATIVE = 4  # tokens of a source with a relative clause in commas: a name, the comma, the pronoun and its verb
REQUEST_REACH = 8  # tokens of a content among which "not to be named" stands


def relations(par: Paragraph) -> None:
    """Find all relations of the paragraph and keep them in it, in text order."""
    trailing_label(par)
    label(par)
    for index in range(len(par.sentences)):
        unsourced(par, index)
        parentheticals(par, index)
        leading_noun(par, index)
        complements(par, index)
        nominals(par, index)
        reactions(par, index)
        _block_quotation(par, index)
    continued(par)
    unclaimed(par)
    _citing(par)
    _anonymity(par)
    _without_relatives(par)
    par.relations.sort(key=lambda relation: relation.start)


def _block_quotation(par: Paragraph, index: int) -> None:
    """Add the rest of the block to the relation of this sentence whose content opens it, behind a colon: "She wrote:"."""
    s = par.sentences[index]
    if ":" not in s.tags:
        return
    for relation in par.relations:
        a = relation.content[-1][0]
        if relation.sentence == index and s.begin < a < s.end and s.tag(a - 1) == ":" and parts_blocks(s, a - 1) and not s.inside(a):
            pieces = [(a, s.end), *((other.begin, other.end) for other in par.sentences[index + 1 :])]
            stopped = [(x, y - 1 if par.tokens.surface[y - 1] == "." and y > x + 1 else y) for x, y in pieces]
            relation.content = [*relation.content[:-1], *stopped]
            par.mark(relation)
            return


def _without_relatives(par: Paragraph) -> None:
    """End a source before its relative clause that says something itself: "Ana Orr, who said it failed, left": what it says is no title."""
    speaking = {r.source[0] for r in par.relations if r.source is not None and r.entry is not None and r.entry.group == "speech"}
    for relation in par.relations:
        if relation.source is None or relation.source[1] - relation.source[0] < SHORTEST_RELATIVE:
            continue
        a, b = relation.source
        s = par.sentences[relation.sentence]
        relative = next((k for k in range(a + 2, b) if k in speaking and s.tag(k) == "W" and s.tag(k - 1) in ",-"), None)
        if relative is not None:
            relation.source = a, relative - 1


def _citing(par: Paragraph) -> None:
    """Hang the source behind a source on its relation: ", the paper reported, citing two officers"; "Citing X, the paper said"."""
    for relation in [r for r in par.relations if r.lemma in {"cite", "quote"} and (r.form == "participle" or _relative(par, r))]:
        s = par.sentences[relation.sentence]
        a, b = relation.content[0]
        if not vouches(s, a, min(b, max(s.base_right(a), a + 1))) and s.tag(a) != "E":
            continue
        others = [r for r in par.relations if r.sentence == relation.sentence and r is not relation and _reports(r)]
        personal = others and others[-1].source is not None and s.lower[others[-1].source[0]] in {"he", "she", "they", "i", "we"}
        if others and not personal:
            others[-1].cited = (a, b)
            par.relations.remove(relation)


def _relative(par: Paragraph, relation: Relation) -> bool:
    """Whether the source is a relative pronoun behind a comma: "the agency, which cited two officers"."""
    s = par.sentences[relation.sentence]
    return relation.source is not None and s.tag(relation.source[0]) == "W" and s.tag(relation.source[0] - 1) == ","


def _reports(relation: Relation) -> bool:
    """Whether somebody reports or shows something in the relation: "the paper reported"."""
    return relation.entry is not None and relation.entry.group in {"speech", "evidence"} and not relation.agentless


def _anonymity(par: Paragraph) -> None:
    """Drop what a source asks for itself: "who asked not to be named"."""
    for relation in [r for r in par.relations if r.lemma in REQUESTING]:
        s = par.sentences[relation.sentence]
        words = {s.lower[k] for a, b in relation.content for k in range(a, min(b, a + REQUEST_REACH))}
        if words.isdisjoint(UNNAMED) or (words.isdisjoint(UNNAMED_MARKS) and not relation.negated):
            continue
        par.relations.remove(relation)
        end = relation.content[-1][1]
        while end < s.end and s.tag(end) not in ",.;":
            par.taken[end] = CUE
            end += 1
