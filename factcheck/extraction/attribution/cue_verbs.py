"""A cue verb where it stands, the complement that it takes there, and whether its source is somebody."""

from __future__ import annotations

import attrs

from factcheck.extraction.attribution.content_ends import content_end
from factcheck.extraction.attribution.contents import CLAUSE
from factcheck.extraction.grammar.phrases import Range, Sentence
from factcheck.language.english.boundaries import SHARES as SHARE_NOUNS
from factcheck.language.english.complements import SOMEBODY_PRONOUNS
from factcheck.language.english.lexicon import VerbCue
from factcheck.language.english.sources import DOCUMENT_NOUNS, EXPERT_NOUNS, OFFICES, PERSON_NOUNS
from factcheck.language.english.words import TIME_NOUNS


@attrs.define(slots=True)
class Complement:
    """What follows a cue.

    Attributes:
        frame: The frame that it met.
        content: Its pieces.
        end: The end of the cue (exclusive), particle included.
    """

    frame: str
    content: list[Range]
    end: int


@attrs.define(slots=True)
class CueVerb:
    """A verb that may attribute, where it stands.

    Attributes:
        sentence: Its sentence.
        place: Its token.
        entry: Its entry in the lexicon.
        source: The tokens of its source; None where there is none.
        fronted: Whether the first comma ends its content, since its clause is a fronted or a relative one.
    """

    sentence: Sentence
    place: int
    entry: VerbCue
    source: Range | None
    fronted: bool

    def takes(self, frame: str, first: int, kind: str = CLAUSE, *, end: int | None = None, past: int | None = None) -> Complement:
        """The complement that begins at `first`.

        Args:
            frame: The frame that it meets.
            first: First token of the content.
            kind: Clause, noun phrase or infinitive, which end differently.
            end: The end of the cue, where it takes in more than the verb.
            past: Token of the content before which it does not end.
        """
        stop = content_end(self.sentence, first if past is None else past, kind, fronted=self.fronted)
        return Complement(frame, [(first, stop)], self.place + 1 if end is None else end)


def somebody(s: Sentence, source: Range | None) -> bool:
    """Whether the source is somebody: a pronoun, a name, or a noun for persons or bodies; no where nothing stands there."""
    if source is None or source[0] == source[1]:
        return False
    a, b = source
    if b - a == 1 and s.tag(a) == "W" and s.lower[a] in {"which", "that"}:
        described = s.noun_left(a - 1 if s.tag(a - 1) == "," else a)  # "the union, which backs the plan"
        return described is not None and s.lower[described[1] - 1] not in DOCUMENT_NOUNS | TIME_NOUNS and somebody(s, described)
    if b - a == 1:
        return s.lower[a] in SOMEBODY_PRONOUNS or s.tag(a) == "E" or s.lower[a] in PERSON_NOUNS
    head = a
    for k in range(a, b):
        if s.tag(k) in ",W(-" or (s.tag(k) == "I" and k > a):
            break
        head = k
    word = s.lower[head]
    if s.tag(head) == "#" or word in SHARE_NOUNS:  # "six in 10 voters", "40 percent of them"
        return s.word(head + 1) != "of" or head + 2 >= b or s.tag(head + 2) in "RO" or somebody(s, (head + 2, s.base_right(head + 2)))
    if s.tag(head) == "E" or word in PERSON_NOUNS or word in OFFICES or word in EXPERT_NOUNS:
        return True
    return s.tag(head) == "P" and word not in DOCUMENT_NOUNS and word.rstrip("s") in PERSON_NOUNS


def names_document(s: Sentence, source: Range | None) -> bool:
    """Whether a word of the source is a noun for something written or recorded: "the audit"."""
    return source is not None and any(s.lower[k] in DOCUMENT_NOUNS for k in range(*source))


def finds(s: Sentence, source: Range | None) -> bool:
    """Whether a source is a document or scholars, who find things out rather than do them: "a study", "scientists"."""
    return names_document(s, source) or (source is not None and not EXPERT_NOUNS.isdisjoint(s.lower[source[0] : source[1]]))
