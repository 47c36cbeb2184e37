"""A form that may be a verb or a noun where it stands, with what is asked of the words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.english import tags as g
from factcheck.language.english.lexicon import CUE_FORMS, VERB_FORMS
from factcheck.language.english.sources import PERSON_NOUNS

if TYPE_CHECKING:
    from factcheck.extraction.grammar.tokens import Tokens

PLURAL_PERSONS = frozenset(noun for noun in PERSON_NOUNS if noun[-1:] == "s") | {"people", "men", "women"}
"""Plural nouns for people."""
NO_FRAMES: dict[str, frozenset[str]] = {}


def frames_of(word: str) -> dict[str, frozenset[str]]:
    """The frames in which a form attributes; none where it is no cue."""
    cue = CUE_FORMS.get(word)
    return NO_FRAMES if cue is None else cue.frames


def is_evidence(word: str) -> bool:
    """Whether a word is a form of a verb by which papers tell something: "show", "finds"."""
    cue = CUE_FORMS.get(word)
    return cue is not None and cue.group == "evidence"


class Form:
    """A form that may be a verb or a noun, where it stands.

    Attributes:
        tokens: The paragraph.
        place: Its token.
        end: The end of its sentence.
        word: The form in lower case.
        before: The word before it; empty where it opens the paragraph.
        earlier: The word before that one; empty where there is none.
        following: The next word that is no quotation mark; empty at the end of the sentence.
        frames: The frames in which it attributes; none where it is no cue.
        noun: Whether it is a noun, too.
        unsettled: Whether no finite verb has come in its clause yet.
    """

    __slots__ = ("before", "earlier", "end", "following", "frames", "noun", "place", "tokens", "unsettled", "word")

    def __init__(self, tokens: Tokens, place: int, end: int, following: str, *, noun: bool, finite: bool) -> None:
        """Look at the form at `place` before the word `following`; `finite` says that a finite verb has come."""
        lower = tokens.lower
        self.tokens, self.place, self.end, self.following = tokens, place, end, following
        self.word = lower[place]
        self.before = lower[place - 1] if place else ""
        self.earlier = lower[place - 2] if place > 1 else ""
        self.frames = frames_of(self.word)
        self.noun, self.unsettled = noun, not finite

    @property
    def cue(self) -> bool:
        """Whether it can attribute."""
        return self.word in CUE_FORMS

    @property
    def tells(self) -> bool:
        """Whether papers tell something by it in a clause with "that": "shows"."""
        return "t" in self.frames and is_evidence(self.word)

    @property
    def ends(self) -> bool:
        """Whether a mark that ends a clause follows."""
        return self.following in g.END_MARKS

    @property
    def before_name(self) -> bool:
        """Whether a capital follows in its sentence."""
        return self.place + 1 < self.end and self.tokens.surface[self.place + 1][0].isupper()

    @property
    def before_past(self) -> bool:
        """Whether a past form that is no noun follows, which is then the verb: "sources said"."""
        kinds = VERB_FORMS.get(self.following, "")
        return "p" in kinds and "n" not in kinds

    @property
    def before_own_preposition(self) -> bool:
        """Whether a preposition or particle of its own follows: "points to"."""
        return self.cue and self.following in CUE_FORMS[self.word].prepositions

    def stands_behind(self, words: frozenset[str], reach: int) -> bool:
        """Whether one of some words stands among the `reach` tokens before it."""
        return not words.isdisjoint(self.tokens.lower[max(0, self.place - reach) : self.place])
