"""Attribution relations of a paragraph: source, cue and content as ranges of tokens."""

from __future__ import annotations

import attrs

from factcheck.extraction.grammar.phrases import Range, Sentence
from factcheck.extraction.grammar.sentences import sentences
from factcheck.extraction.grammar.tokens import Tokens
from factcheck.language.english.lexicon import REPORTING, VerbCue
from factcheck.model.attribution import AttributionLevel

FREE, CONTENT, CUE, SOURCE = 0, 1, 2, 3
FREE_AS_CONTENT = bytes([CONTENT, *range(1, 256)])
FREE_AS_SOURCE = bytes([SOURCE, *range(1, 256)])
"""What each mark becomes where a relation takes what is free."""


@attrs.define(slots=True)
class Relation:
    """One relation between a source, a cue and a content; ranges are half-open indices of the paragraph's tokens.

    Attributes:
        cue: The cue; None for a quotation that no cue claims.
        content: The pieces of the content in text order.
        source: The source; None where nobody is named or it cannot be told.
        entry: The verb's lexicon entry, where the cue is a verb.
        lemma: The dictionary form of the cue, or a name of its own for cues that are no verbs ("according to", ":").
        form: verb, passive, participle, infinitive, noun, adjective, preposition, label, quotation.
        sentence: Which sentence of the paragraph holds the cue.
        negated: Whether the cue itself is negated ("did not say").
        modal: Whether the cue stands under a modal ("would say").
        frame: The complement that made it a cue: q, t, b, w, i, o, x, a, g, @, or "paren" where the content precedes.
        agentless: Whether the construction names nobody as the voucher ("is expected to").
        level: A level that the cue forces whatever the source ("is alleged to"); None where the source decides.
        accuses: Whether the cue marks wrongdoing that is not proven.
        witnessed: Whether the outlet says that it saw, heard or holds the thing itself.
        shared: Whether the source is the subject of another verb of its sentence too, which keeps its tokens.
        aside: Whether the cue stands in a clause that says something of its own ("He avoided criticism of her"), and leaves it its tokens.
        tail: What belongs to the cue without being it: the addressee, time and place of the saying.
        cited: The source behind the source (", citing two officers"), as tokens; None where none is named.
    """

    cue: Range | None
    content: list[Range]
    source: Range | None
    entry: VerbCue | None
    lemma: str
    form: str
    sentence: int
    negated: bool = False
    modal: bool = False
    frame: str = ""
    agentless: bool = False
    level: AttributionLevel | None = None
    accuses: bool = False
    witnessed: bool = False
    cited: Range | None = None
    shared: bool = False
    aside: bool = False
    tail: Range | None = None

    @property
    def start(self) -> int:
        """The first token of cue or content."""
        starts = [a for a, _ in self.content]
        if self.cue is not None:
            starts.append(self.cue[0])
        return min(starts)


class Paragraph:
    """A paragraph with its sentences, and which of its tokens a relation has taken.

    Attributes:
        tokens: The tokens.
        sentences: The sentences, tagged.
        taken: For every token 0 free, 1 content, 2 cue, 3 source.
        relations: The relations found so far.
        publisher: The telling words of the name of the outlet that publishes it, in lower case; empty where it does not report.
    """

    __slots__ = ("publisher", "relations", "sentences", "taken", "tokens")

    def __init__(self, tokens: Tokens, ranges: list[Range]) -> None:
        """Tag the sentences, which are the tokens of `ranges`."""
        self.tokens = tokens
        self.sentences = [Sentence(tokens, a, b) for a, b in ranges]
        self.taken = bytearray(len(tokens))
        self.relations: list[Relation] = []
        self.publisher: frozenset[str] = frozenset()

    @classmethod
    def read(cls, text: str, start: int, end: int) -> Paragraph:
        """The paragraph at `start`..`end` of a text."""
        tokens = Tokens(text, start, end)
        return cls(tokens, sentences(tokens, REPORTING))

    def add(self, relation: Relation) -> None:
        """Keep a relation and mark its tokens as taken."""
        self.relations.append(relation)
        self.mark(relation)

    def mark(self, relation: Relation) -> None:
        """Mark the tokens of a relation as taken; a noun without owner ("doubts about") leaves them to their clause."""
        if relation.aside:
            return
        taken = self.taken
        for a, b in relation.content:
            taken[a:b] = taken[a:b].translate(FREE_AS_CONTENT)
        if relation.source is not None and not relation.shared:
            a, b = relation.source
            taken[a:b] = taken[a:b].translate(FREE_AS_SOURCE)
        for part in (relation.cue, relation.tail):
            if part is not None and part[0] < part[1]:
                taken[part[0] : part[1]] = bytes([CUE]) * (part[1] - part[0])

    def last(self, index: int) -> Relation | None:
        """The last relation of sentence `index` that has a cue and a source; None where it has none yet."""
        for relation in reversed(self.relations):
            if relation.sentence < index:
                return None
            if relation.sentence == index and relation.cue is not None and relation.source is not None:
                return relation
        return None

    def drop(self, relation: Relation) -> None:
        """Forget a relation and free its tokens."""
        self.relations.remove(relation)
        for a, b in (*relation.content, *(piece for piece in (relation.source, relation.cue) if piece is not None)):
            self.taken[a:b] = bytes(b - a)
        for other in self.relations:
            self.mark(other)

    def free(self, a: int, b: int) -> bool:
        """Whether no relation has taken a token of `a`..`b`."""
        return not any(self.taken[a:b])
