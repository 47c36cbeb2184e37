"""Phrases of one sentence: verb groups, subjects to their left, noun phrases to their right."""

from __future__ import annotations

from factcheck.extraction.grammar.noun_phrases import Range
from factcheck.extraction.grammar.subjects import APPOSITION_REACH, Subjects
from factcheck.extraction.grammar.verb_groups import VerbGroup
from factcheck.language.english import words as w
from factcheck.language.english.subjects import TYING_ADJECTIVES, TYING_PARTICIPLES, VERB_PREPOSITIONS

__all__ = ["Range", "Sentence", "VerbGroup"]

BRACKET_REACH = 12  # tokens of a bracket inside a noun phrase, at most
ENDING = ".IVMATtSWBRO:;-n)"
"""Tags with which no noun phrase goes on behind its head, apart from what is tied to it."""


class Sentence(Subjects):
    """One sentence of a paragraph with its tags and phrases; indices are those of the paragraph's tokens."""

    __slots__ = ()

    def phrase_right(self, i: int, limit: int | None = None) -> int:
        """The end (exclusive) of the noun phrase that begins at `i`, with of-phrases, appositions in commas and relative clauses.

        Returns `i` where no noun phrase begins there.
        """
        limit = self.end if limit is None else limit
        k = self._base_right(i, limit)
        if k == i:
            return i
        while k < limit:
            at = self.tag(k)
            if self._tied(k) or (at == "C" and self._coordinates(k, limit)):
                end = self._base_right(k + 1, limit)
                if end == k + 1:
                    break
                k = end
            elif at == "p":
                k = max(self._base_right(k + 1, limit), k + 1)
            elif at == "W" and self.lower[k] != "that":
                k = self._relative_end(k, limit)
            elif at == "(":
                close = next((m for m in range(k + 1, min(k + BRACKET_REACH, limit)) if self.tag(m) == ")"), None)
                if close is None:
                    break
                k = close + 1
            elif at == "," and (apposed := self._apposed(k, limit)):
                k = apposed
                while self.tag(k - 1) == "," and self._describes_too(k) and (further := self._apposed(k - 1, limit)) > k:
                    k = further  # "Ida Holm, 30, a member of the board,"
            elif (at in "LG" and self.word(k + 1) in TYING_PARTICIPLES) or (at == "J" and self.word(k + 1) in TYING_ADJECTIVES):
                k += 1
            else:
                break
        return k

    def base_right(self, i: int) -> int:
        """The end of the noun phrase at `i` without what follows its head; `i` where none begins."""
        return self._base_right(i, self.end)

    def _tied(self, k: int) -> bool:
        """Whether the preposition at `k` ties its phrase to the noun before it: "of the board", but not "on Tuesday"."""
        if self.tag(k) != "I" or self.lower[k] in VERB_PREPOSITIONS:
            return False
        return self.lower[k] != "on" or self.word(k + 1) not in w.TIME_NOUNS

    def _coordinates(self, k: int, limit: int) -> bool:
        """Whether the conjunction at `k` joins a second noun phrase and opens no clause: "and its owner"."""
        return self.lower[k] in {"and", "or", "&"} and self.tag(k + 1) in "DNPEJ#" and not self._clause_at(k + 1, limit)

    def _base_right(self, i: int, limit: int) -> int:
        """The end of determiner + modifiers + head beginning at `i`."""
        tag = self.tag
        at = tag(i)
        k = self.skip_quotes(i) if at == "Q" else i
        if at in "RO" or (k > i and tag(k) in "RO"):
            return k + 1
        if at == "D":
            k += 1
        nominal = False
        while k < limit:
            at = tag(k)
            if at in "NPE#" or (at == "V" and not nominal and tag(k - 1) in "DJ") or (at == "J" and not nominal and self._member(k)):
                nominal = True
            elif at == "(" and tag(k + 1) == "E" and tag(k + 2) in "-)":
                while k < limit and tag(k) != ")":
                    k += 1
            elif at in ENDING or not self._goes_on(k, nominal=nominal):
                break
            k += 1
        while k > i and tag(k - 1) == "Q" and self.tokens.partner[k - 1] > k - 1:
            k -= 1
        return k if nominal else i

    def _member(self, k: int) -> bool:
        """Whether the adjective at `k` names a member of a party or people, a noun itself: "one Republican involved in it"."""
        return self.tokens.surface[k][0].isupper() and k > self.begin and self.tag(k - 1) in "D#J" and self.tag(k + 1) not in "NPEJ#GC"

    def _goes_on(self, k: int, *, nominal: bool) -> bool:
        """Whether the token at `k`, no noun, belongs to the noun phrase being read, whose head has (`nominal`) or has not come."""
        at, following = self.tag(k), self.tag(k + 1)
        if at == "D":
            return not nominal or self.tag(k - 1) == "p"
        if at == "J":
            return not nominal or following in "NPEJ"
        if at == "Q":
            return not nominal or self.tokens.partner[k] <= k
        if at in "C,":
            return self.tag(k - 1) == "J" and (following == "J" or (following == "N" and self.inside(k)))
        if at == "a":
            return not nominal and (following in "JGL#" or (self.tag(k - 1) == "D" and self.lower[k].endswith("ly")))
        return at in "px" or (at in "GL" and not nominal)

    def _clause_at(self, i: int, limit: int) -> bool:
        """Whether a noun phrase at `i` is followed by a finite verb, so that a clause begins there."""
        end = self._base_right(i, limit)
        while end < limit and self.tag(end) == "a":
            end += 1
        return end > i and self.tag(end) in "VMA"

    def _relative_end(self, k: int, limit: int) -> int:
        """The end of a relative clause beginning at `k`: the comma or end after its verb."""
        for m in range(k + 1, min(k + APPOSITION_REACH, limit)):
            if self.tag(m) in ",;:.-" and not self.inside(m):
                return m
        return min(limit, k + APPOSITION_REACH)

    def _describes_too(self, k: int) -> bool:
        """Whether what opens at `k` behind an apposition is another one: "a member of the board", "Norland," behind "of Vell,"."""
        at = self.tag(k)
        if at == "E":
            end = k + 1
            while self.tag(end) in "Ex":
                end += 1
            return self.tag(k - 2) == "E" and self.tag(end) in ",."
        return at in "DN" or (at == "J" and self.tag(k + 1) in "NPJE")

    def _apposed(self, k: int, limit: int) -> int:
        """The end of an apposition opened by the comma at `k` (its closing comma included); 0 where none is."""
        inner = self.skip_quotes(k + 1)
        opening = self.tag(inner)
        relative = opening == "W" or self.word(inner) == "whose"
        member = opening == "R" and self.word(inner + 1) == "of"  # "Ida Holm, one of the clerks,"
        origin = self.word(inner) == "of"  # "Ida Holm, of Vell,"
        if opening not in "DNEJPWG#aL" and not relative and not member and not origin:
            return 0
        for m in range(k + 1, min(k + APPOSITION_REACH, limit)):
            at = self.tag(m)
            if at in ",.;:-" and not self.inside(m):
                clause = self.finite(k + 1, m) > 0
                if clause and not relative and not self._relative_within(k + 1, m):
                    return 0
                if clause or member or origin or opening in "WGLDNEPJ#a":
                    return m + 1 if at == "," else m
                return 0
        if limit - k < APPOSITION_REACH and (opening == "W" or not self.finite(k + 1, limit)):
            return limit - (1 if self.tag(limit - 1) == "." else 0)
        return 0
