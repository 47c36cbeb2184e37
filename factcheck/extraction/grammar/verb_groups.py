"""Verbs with their auxiliaries and adverbs: where a group begins, in which voice it stands, whether it is negated."""

from __future__ import annotations

import attrs

from factcheck.extraction.grammar.tagged_sentences import TaggedSentence
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import VERB_FORMS

TIME_REACH = 5  # tokens of a time between an auxiliary and its verb, at most


@attrs.define(slots=True)
class VerbGroup:
    """A verb with its auxiliaries and adverbs.

    Attributes:
        start: First token of the group (auxiliary, adverb or the verb itself).
        verb: The main verb.
        voice: active, passive, infinitive, participle (-ing without be) or reduced (past participle without auxiliary).
        negated: Whether "not" or a negated auxiliary stands in it.
        modal: Whether a modal stands in it.
    """

    start: int
    verb: int
    voice: str
    negated: bool
    modal: bool


class VerbGroups(TaggedSentence):
    """A sentence that tells its verb groups."""

    __slots__ = ()

    def group(self, i: int) -> VerbGroup | None:
        """The verb group around the verb form at `i`; None where it is no verb here."""
        tag, lower = self.tag, self.lower
        letter = tag(i)
        if letter not in "VBGL":
            return None
        start, j = i, i - 1
        auxiliary, negated, modal, infinitive = "", False, False, False
        while j >= self.begin:
            at, word = tag(j), lower[j]
            if at in "an" or (at == "I" and word == "so"):
                negated = negated or word in {"not", "never", "neither"}
            elif at in "AM":
                auxiliary = auxiliary or word
                modal = modal or at == "M"
                negated = negated or word in w.NEGATED_AUXILIARIES
                start = j
            elif at in "NPJ" and (opened := self._time_within(j)):
                j = opened  # "have in the past said"
            else:
                if at == "t":
                    infinitive = True
                    start = j
                elif at == "R" and j > self.begin and tag(j - 1) in "MA" and letter in "BGL":
                    start = j - 1  # inverted question: "did she say"
                    auxiliary = auxiliary or lower[j - 1]
                break
            j -= 1
        if not infinitive:
            while start > self.begin and tag(start - 1) in "an" and lower[start - 1] not in {"yesterday", "today"}:
                start -= 1
        voice = "infinitive" if infinitive else _voice(letter, auxiliary, VERB_FORMS.get(lower[i], ""))
        return VerbGroup(start, i, voice, negated, modal)

    def _time_within(self, j: int) -> int:
        """Where a time or the like opens that ends at `j` behind an auxiliary: "have in recent weeks said"; 0 where none does."""
        if self.lower[j] not in w.TIME_NOUNS and self.lower[j] not in w.ADVERBIAL_ENDS:
            return 0
        if self.lower[j - 1] in {"last", "this"} and self.tag(j - 2) == "A":
            return j - 1  # "had last month charged"
        opened = next((k for k in range(j - 1, max(self.begin, j - TIME_REACH), -1) if self.tag(k) not in "DJ#N"), 0)
        return opened if opened and self.lower[opened] in {"in", "for", "over", "on", "at"} and self.tag(opened - 1) == "A" else 0


def _voice(letter: str, auxiliary: str, kinds: str) -> str:
    """The voice of a verb form with this tag and these kinds after its nearest auxiliary: "was taken" is passive."""
    if letter == "G":
        return "active" if auxiliary in w.BE else "participle"
    if letter == "L":
        if auxiliary in w.BE and auxiliary != "'s":
            return "passive"
        return "active" if auxiliary in w.HAVE or auxiliary in {"'s", "'d"} else "reduced"
    return "passive" if letter == "V" and auxiliary in w.BE and "l" in kinds else "active"
