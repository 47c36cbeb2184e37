"""On whose word, and on which terms, the content of a relation stands: the chain of its vouchers, and what lowers it from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from factcheck.extraction.attribution.attributions import Relation
from factcheck.extraction.attribution.verification import unverified
from factcheck.extraction.claims.links import link
from factcheck.extraction.wording import marker, span
from factcheck.language.english import markers as m
from factcheck.language.english.attitudes import SEEMING_VERBS
from factcheck.language.english.sources import INSPECTED
from factcheck.model.attribution import Attribution
from factcheck.model.claims import Marker
from factcheck.model.members import Act, AttributionLevel, Flag, SourceKind

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence
    from factcheck.extraction.sources.memory import Memory, Voucher

CLAUSE_FRAMES = frozenset({"t", "b", "q", "w"})
"""Frames with a clause for content."""
SHORTEST_QUOTED = 3  # tokens; a source that has no more does not say who quotes it
HOLLOW_REACH = 2  # tokens between "that" and a second voucher's cue
DOUBTFUL = frozenset({"purported", "alleged", "supposed", "so-called"})
"""Adjectives before a document that make an allegation of what it says."""


@attrs.frozen
class Terms:
    """On whose word some words of a sentence stand; without anything said, on the outlet's own.

    Attributes:
        chain: The links that vouch for them, the outermost first.
        relation: The relation of the last link; None without one.
        markers: What lowers or flags them from outside.
    """

    chain: tuple[Attribution, ...] = ()
    relation: Relation | None = None
    markers: tuple[Marker, ...] = ()

    @property
    def vouched(self) -> bool:
        """Whether somebody is named who vouches for them."""
        return bool(self.chain) and (self.relation is None or not self.relation.agentless)

    def marked(self, *markers: Marker | None) -> Terms:
        """The same terms with more markers; None stands for no marker."""
        more = tuple(filter(None, markers))
        return Terms(self.chain, self.relation, self.markers + more) if more else self


OWN = Terms()
"""The outlet's own voice."""


def terms_of(s: Sentence, relation: Relation, governing: list[Relation], memory: Memory) -> Terms:
    """The terms of a relation's content.

    Args:
        s: Its sentence.
        relation: The relation.
        governing: Relations of the sentence whose content may hold this one's cue.
        memory: Whom the document has named so far, which takes up the voucher.
    """
    chain, voucher = _chain(s, relation, governing, memory)
    return Terms(chain, relation, _forced(s, relation, voucher))


def _chain(s: Sentence, relation: Relation, governing: list[Relation], memory: Memory) -> tuple[tuple[Attribution, ...], Voucher | None]:
    """The links that vouch for a relation's content, the outermost first, and what is known of the relation's own voucher."""
    chain = [link(s, other, memory)[0] for other in governing if _governs(s, other, relation)]
    quoted_by = _quoted_by(s, relation)
    if quoted_by is not None:
        chain.append(link(s, relation, memory, source=quoted_by)[0])
    own, voucher = link(s, relation, memory)
    chain.append(own)
    if _level_says_nobody(relation) or (voucher is not None and _carried_by_nobody(s, relation, voucher)):
        chain.clear()
    if voucher is not None and voucher.kind is SourceKind.OUTLET and relation.entry is not None and relation.entry.act is Act.ASK:
        chain.pop()  # "We asked readers whether": a question of the outlet
    chain += _cited(s, relation, memory)
    return tuple(chain), voucher


def _level_says_nobody(relation: Relation) -> bool:
    """Whether the level that a noun or preposition forces says that nobody vouches: "allegations of", "according to reports"."""
    if relation.level is AttributionLevel.ALLEGED:
        return relation.form == "noun"
    return relation.level in (AttributionLevel.HEARSAY, AttributionLevel.RUMOUR) and relation.frame in {"according", "noun"}


def _carried_by_nobody(s: Sentence, relation: Relation, voucher: Voucher) -> bool:
    """Whether the source is unconfirmed talk that nobody carries: "Unconfirmed reports spoke of a fire"."""
    if not voucher.unverified or relation.frame in CLAUSE_FRAMES:
        return False
    return not m.CARRIED_BY_NOBODY.isdisjoint(s.lower[voucher.first : voucher.last])


def links(s: Sentence, relation: Relation, memory: Memory) -> list[Attribution]:
    """The links of a relation inside a content: its voucher, and whom that one quotes."""
    return [link(s, relation, memory)[0], *_cited(s, relation, memory)]


def _cited(s: Sentence, relation: Relation, memory: Memory) -> list[Attribution]:
    """The link of whom a voucher cites or quotes: ", the paper reported, citing two officers"."""
    if relation.cited is None:
        return []
    cited = Relation(relation.cue, relation.content, relation.cited, None, "cite", "verb", relation.sentence)
    reporting = memory.body
    found = link(s, cited, memory)[0]
    memory.body = reporting  # "Citing bank records, the paper said so. It also reported": the paper
    return [found]


def hollow(s: Sentence, relation: Relation) -> bool:
    """Whether only "that" is left of a content, because a second voucher took the rest: "said that, according to an aide, he left"."""
    a, b = relation.content[0]
    return len(relation.content) == 1 and s.tag(a) == "T" and (b - a == 1 or (b - a == HOLLOW_REACH and s.tag(a + 1) == ","))


def _governs(s: Sentence, other: Relation, relation: Relation) -> bool:
    """Whether another relation's content holds this one's cue: "According to the paper, the mayor said"."""
    if other is relation or relation.cue is None or other.witnessed:
        return False
    if hollow(s, other):
        return relation.frame == "according" and 0 <= relation.cue[0] - other.content[0][1] <= HOLLOW_REACH
    return any(a <= relation.cue[0] < b for a, b in other.content)


def _quoted_by(s: Sentence, relation: Relation) -> Range | None:
    """Who quotes the source, where its words say so: "diplomats quoted by the Courier"."""
    if relation.source is None:
        return None
    a, b = relation.source
    if b - a <= SHORTEST_QUOTED:
        return None
    place = next((k for k in range(a + 1, b - 2) if s.lower[k] in {"quoted", "cited", "interviewed"} and s.lower[k + 1] == "by"), None)
    return _published_by(s, a, b) if place is None else (place + 2, b)


def _published_by(s: Sentence, a: int, b: int) -> Range | None:
    """Which outlet has the paper that is the source `a`..`b`, by its name: "a letter that the Gazette published"."""
    relative = next((k for k in range(a + 1, b - 2) if s.lower[k] in {"that", "which"} and s.tag(k) in "TW"), None)
    if relative is None or not (s.lower[b - 1] in INSPECTED or s.lower[b - 1] == "published"):
        return None
    end = s.base_right(relative + 1)
    return (relative + 1, end) if s.tag(end - 1) == "E" and end <= b - 1 else None


def _forced(s: Sentence, relation: Relation, voucher: Voucher | None) -> tuple[Marker, ...]:
    """The markers that a relation's cue, its source and its sentence force on all its claims."""
    tokens, found = s.tokens, [_by_cue(s, relation)]
    if voucher is not None and voucher.kind is SourceKind.DOCUMENT and relation.source is not None:
        doubtful = next((k for k in range(*relation.source) if s.lower[k] in DOUBTFUL), None)
        if doubtful is not None:
            found.append(Marker(span(tokens, doubtful, doubtful + 1), AttributionLevel.ALLEGED))
    if voucher is not None and voucher.unverified and relation.source is not None:
        found.append(Marker(span(tokens, *relation.source), AttributionLevel.RUMOUR))
    unchecked = unverified(s)
    if unchecked is not None:
        found.append(Marker(unchecked, AttributionLevel.RUMOUR))
    return tuple(filter(None, found))


def _by_cue(s: Sentence, relation: Relation) -> Marker | None:
    """The marker of a cue that names nobody: "is alleged to", "is widely seen as", "appears to"; None where it lowers nothing."""
    if relation.level is None and not relation.agentless:
        return None
    cue = span(s.tokens, *relation.cue) if relation.cue else None
    if relation.level is not None:
        return Marker(cue, relation.level, Flag.ALLEGED if relation.accuses else None)
    if relation.cue is None:
        return None
    if relation.form == "passive":
        raised = m.RAISING.get(s.lower[relation.cue[1] - 1]) if relation.entry is not None else None
        if raised is not None:
            return marker(s.tokens, *relation.cue, raised)
        if relation.frame == "x":
            return Marker(cue, AttributionLevel.HEARSAY)
    return Marker(cue, AttributionLevel.HEARSAY) if relation.lemma in SEEMING_VERBS else None
