"""Noun phrases to the left: where the noun phrase begins that ends at a token."""

from __future__ import annotations

from factcheck.extraction.grammar.verb_groups import VerbGroups
from factcheck.language.english import subjects as b
from factcheck.language.english import words as w
from factcheck.language.english.boundaries import SHARES

Range = tuple[int, int]

PHRASE_REACH = 60  # tokens of a noun phrase to the left of its verb, at most
VERB_REACH = 40  # tokens before a conjunction within which the verb of its clause is looked for
RELATIVE_REACH = 25  # tokens of a relative clause inside a subject, at most
QUOTED_NAME = 8  # tokens of a quotation inside a noun phrase, fewer than which it is a name or title
BRACKET_REACH = 45  # tokens between two brackets, at most


class NounPhrases(VerbGroups):
    """A sentence that finds where the noun phrases before its verbs begin."""

    __slots__ = ()

    def noun_left(self, start: int) -> Range | None:
        """The noun phrase that ends right before `start`, whatever stands before it."""
        a = start
        while a > self.begin and self.tag(a - 1) in "NPE#JDpx":
            a -= 1
            if self.tag(a) == "D":
                break
        return (a, start) if a < start else None

    def _walk_left(self, j: int) -> int | None:
        """The first token of the noun phrase that ends at `j`."""
        k, low = j, max(self.begin, j - PHRASE_REACH)
        start, listed = j, False
        while k >= low:
            at = self.tag(k)
            step: Range | None = None
            if at in "NPE#JDpOx":
                if at == "D" and self.lower[k] == "what":
                    break
                start = k
                k -= 1
                if at == "D" and k >= low and self._parts_nouns(k):
                    break  # "a claim the company rejects": two noun phrases
                continue
            if at == "L" and self.tag(k - 1) == "R" and self.lower[k - 1] in {"those", "all"}:
                step = k - 1, k - 2  # "those surveyed"
            elif (at in "GL" and not self._of_auxiliary(k)) or self._modifies(k):
                step = k, k - 1
            elif at == "I":
                step = self._before_preposition(k, start)
            elif at == "C":
                step = self._before_conjunction(k, start)
                listed = listed or (step is not None and step[0] < k and self.lower[k] != "&")
            elif at == ",":
                step = self._before_comma(k, start, listed=listed)
            elif at == ")":
                opened = self._before_brackets(k)
                step = None if opened is None else (start, opened)
            elif at == "A" and self.lower[k] == "being" and self.tag(k + 1) in "LaV":
                step = start, k - 1  # "a study being released on Tuesday"
            elif at in "VAM":
                relative = self._relative_left(k)
                if relative is None:
                    break
                start, k = relative, relative - 1
                if self.tag(k) in "NPE#O":
                    continue
                start = k if self.tag(k) == "R" else start
                if self.tag(k) != "R" or self.lower[k - 1] != "of" or self.tag(k - 2) not in "NPE#":
                    break
                step = start, k - 1  # "27 percent of those who answered"
            elif at == "Q":
                step = self._before_quotation_mark(k, j)
            if step is None:
                break
            start, k = step
        trimmed = self._trim(start, j)
        return None if trimmed is None else self._with_estimate(trimmed)

    def _parts_nouns(self, k: int) -> bool:
        """Whether a second noun phrase opens with the determiner behind the noun at `k`, not a title: "a claim the company rejects"."""
        return self.tag(k) in "NP" and self.lower[k + 2] not in w.TITLES

    def _of_auxiliary(self, k: int) -> bool:
        """Whether the participle at `k` is the verb of its clause, an auxiliary before it: "has drawn", "is still promoting"."""
        before = k - 1
        while self.tag(before) in "an":
            before -= 1
        return self.tag(before) == "A" and self.lower[before] != "being" and self._relative_left(before) is None

    def _with_estimate(self, start: int) -> int:
        """The first token of the noun phrase at `start` with the words that round its number: "at least", "more than half"."""
        if self.tag(start) != "#" and self.lower[start] not in b.ROUND_NUMBERS:
            return start
        while start > self.begin and (phrase := b.ROUNDING_WORDS.get(self.lower[start - 1])) is not None:
            before = start - 1 - len(phrase)
            if before < self.begin or self.lower[before : start - 1] != phrase:
                break
            start = before
        return start

    def _modifies(self, k: int) -> bool:
        """Whether the adverb, "not" or infinitive at `k` belongs to a noun phrase: "a newly built bridge", "a plan to cut taxes"."""
        at = self.tag(k)
        if at == "a":
            return self.tag(k - 1) in "NPEDJICp" and self.tag(k + 1) in "JGLN#I"
        if at == "n":
            return self.tag(k + 1) in "LJGV"
        if at == "B":
            return self.tag(k - 1) == "t" and self.tag(k - 2) in "NPE"
        return at == "t" and self.tag(k - 1) in "NPE" and self.finite(self.begin, k) == 0

    def _before_preposition(self, k: int, start: int) -> Range | None:
        """Start and next token where the preposition at `k` ties a noun phrase to the one before it: "the head of the board"."""
        before, word = self.tag(k - 1), self.lower[k]
        if word in b.PARTERS and (before not in "NPE#" or (word in b.MEASURED_FROM and self.lower[k - 1] in w.TIME_NOUNS)):
            return None
        if word in b.APPROXIMATE and (self.tag(start) == "#" or self.lower[start] in SHARES):
            return k, k - 1  # "about half of voters"
        if (word == "of" and self.word(k - 1) == "out" and self.tag(k - 2) == "#") or (before == "I" and self.tag(k - 2) == "L"):
            return start, k - 2  # "four out of ten voters", "minutes read out at the trial"
        if k > self.begin and before in "NPE#RJLGp)O" and not (before == "J" and self.tag(k - 2) == "A"):
            if word in b.ADVERBIAL and self.finite(self.begin, k) and not self._verb_in_relative(k):
                return None
            return (k - 1, k - 2) if before == "R" else (start, k - 1)
        if before == "B" and self.tag(k - 2) == "t" and self.tag(k - 3) in "NPE" and self.finite(self.begin, k) == 0:
            return start, k - 1  # "his decision to work for Hale"
        if before == "D" and word == "of" and self.lower[k - 1] in b.BEFORE_OF:
            return start, k - 1  # "much of the media"
        if before in "VAM" or (before in "La" and word not in b.PARTERS):
            relative = self._relative_left(k - 1)  # "people who were in the room", "who have heard directly from them"
            return None if relative is None else (relative, relative - 1)
        return None

    def _before_brackets(self, j: int) -> int | None:
        """The last token before the brackets that close at `j`; None where nothing opens them or nothing stands before."""
        low = max(self.begin, j - BRACKET_REACH)
        opened = next((k for k in range(j - 1, low - 1, -1) if self.tag(k) == "("), self.begin)
        return opened - 1 if opened > self.begin else None

    def _before_conjunction(self, k: int, start: int) -> Range | None:
        """Start and next token where "and" at `k` joins two nouns or adjectives: "the mayor and her deputy"."""
        if self.lower[k] not in {"and", "or", "nor", "&"}:
            return None
        before = self.tag(k - 1)
        if before in "NPE#R)" and not self._verb_before(k) and not self.inside(k - 1):
            return (k - 1, k - 2) if before == "R" else (k - 1, k - 1)
        if before == "," and self._closes_list(k):
            return k - 2, k - 2
        if before == "J" and self.tag(k + 1) == "D" and not self._verb_before(k):
            return k - 1, k - 1  # "the Vell Republican and the mayor"
        return (start, k - 1) if before == "J" and self.tag(k + 1) in "JNPE" else None

    def _closes_list(self, k: int) -> bool:
        """Whether ", and" at `k` joins the last of three or more nouns with which a clause opens: "unions, farmers, and some mayors"."""
        if self.tag(k - 2) not in "NPE)" or self.inside(k - 2):
            return False
        low = max(self.begin, k - PHRASE_REACH)
        opened = next((j + 1 for j in range(k - 2, low - 1, -1) if self.tag(j) in ";:-STW"), low)
        while self.tag(opened) in "Ca":
            opened += 1
        return self.tag(opened) in "DJNPE#" and not self.finite(opened, k) and "," in self.tags[opened - self.begin : k - 2 - self.begin]

    def _before_comma(self, k: int, start: int, *, listed: bool) -> Range | None:
        """Start and next token where the comma at `k` parts nouns of a list or two adjectives: "Hale, Orr and Finch"."""
        before = self.tag(k - 1)
        if before == "E" and self.tag(start) == "E" and self._place(k):
            return k - 1, k - 1  # "of Vell, N.J.,"
        if listed and before in "NPE)" and not self._verb_before(k) and self._opening_tag() not in "IS":
            return k - 1, k - 1
        return (start, k - 1) if before == "J" and self.tag(k + 1) == "J" else None

    def _place(self, k: int) -> bool:
        """Whether the comma at `k` parts a town from its state, which a comma closes: "of Vell, N.J.,"."""
        closing = k + 1
        while self.tag(closing) in "Ex":
            closing += 1
        if self.tag(closing) != ",":
            return False
        k -= 1
        while k > self.begin and self.tag(k) == "E":
            k -= 1
        return self.tag(k) == "I" and self.lower[k] in b.PLACING and self._opening_tag() not in "IS"

    def _opening_tag(self) -> str:
        """The tag of the first token of the sentence that is no conjunction or adverb."""
        k = self.begin
        while self.tag(k) in "Ca":
            k += 1
        return self.tag(k)

    def _before_quotation_mark(self, k: int, j: int) -> Range | None:
        """Start and next token where the mark at `k` belongs to a quotation within the noun phrase: the "Blue Door" club."""
        partner = self.tokens.partner[k]
        if k < partner <= j:
            return k, k - 1
        if 0 <= partner < k and k - partner < QUOTED_NAME and self.tag(k - 1) not in ",.":
            return partner, partner - 1
        return None

    def _verb_before(self, k: int) -> bool:
        """Whether a finite verb without relative pronoun stands before `k` in its clause."""
        for j in range(k - 1, max(self.begin, k - VERB_REACH) - 1, -1):
            at = self.tag(j)
            if at in ",;:.-ST" or (at == "Q" and self.tokens.partner[j] < j):
                return False
            if at in "VMA":
                return self._relative_left(j) is None
            if at == "t":
                return True
        return False

    def _verb_in_relative(self, k: int) -> bool:
        """Whether the last finite verb before `k` is that of a relative clause without comma: "the polling that was done before May"."""
        verb = next((j for j in range(k - 1, max(self.begin, k - VERB_REACH) - 1, -1) if self.tag(j) in "VMA"), None)
        relative = None if verb is None else self._relative_left(verb)
        return verb is not None and relative is not None and not self.finite(relative, verb)

    def _relative_left(self, k: int) -> int | None:
        """The relative pronoun before the finite verb at `k` that modifies the noun phrase being walked; None where there is none."""
        low = max(self.begin, k - RELATIVE_REACH)
        for j in range(k - 1, low - 1, -1):
            at = self.tag(j)
            if at == "R" and self.lower[j] in w.PERSONAL_PRONOUNS and self.tag(j - 1) in "NP" and j > low:
                return j  # "footage we have verified"
            if at == "W" or (at == "D" and self.lower[j] == "whose"):
                return j if self.tag(j - 1) in "NPE#RO" or self.lower[j - 1] in {"those", "one"} else None
            if at == "T" and j == k - 1 and self.tag(j - 1) in "NP":
                return j  # "the company that printed the ballots"
            if at in ",;:.-QTC":
                return None
        return None

    def _trim(self, start: int, j: int) -> int | None:
        """Cut what stands before the noun phrase proper: adverbs, fronted phrases, conjunctions."""
        while start <= j and (self.tag(start) in "aCIn,;S" or self.lower[start] in {"but", "and"}):
            if self.lower[start] in b.APPROXIMATE and (self.tag(start + 1) == "#" or self.word(start + 1) in SHARES):
                break
            if self.tag(start) == "I" and self.lower[start] != "like":
                cut = self._after_fronted(start, j)
                if cut is None:
                    return None
                start = cut
            else:
                start += 1
        if start > j:
            return None
        before = self.tag(start - 1)
        if before == "I":
            if self.lower[start - 1] in b.UNFRONTED:
                return (start - 1 == self.begin and self._after_fronted(start - 1, j)) or start  # "After the vote the mayor said"
            if start - 1 <= self.begin or self.tag(start - 2) not in "NPE#":
                return self._after_fronted(start - 1, j)
        if start == self.begin or before in "I,C:-(Q;S":
            first = self.lower[start]
            if start == self.begin and first in b.STARTS_OF_TIMES and self.tag(start + 1) == "I":
                return self._after_fronted(start + 1, j)  # "Late on Sunday the ministry"
            if first in w.TIME_NOUNS and start < j and self.tag(start + 1) in "DERN" and first not in b.MONTHS_OR_VERBS:
                return start + 1
        return start

    def _after_fronted(self, preposition: int, j: int) -> int | None:
        """Where the subject begins after a fronted phrase without comma: "In a statement police", "On Monday Mr Hale"."""
        return next((k for k in range(j, preposition + 1, -1) if self._begins_subject(k)), None)

    def _begins_subject(self, k: int) -> bool:
        """Whether the token at `k` cannot go on with the noun phrase before it: a determiner, title or name behind a noun."""
        at, before, word, left = self.tag(k), self.tag(k - 1), self.lower[k], self.lower[k - 1]
        if at == "D":
            return before in "NPE#"
        titled = word in w.TITLES and self.tokens.surface[k][0].isupper() and before in "NP#E" and not (before == "E" and left in w.TITLES)
        parted = (left in w.TIME_NOUNS or left in b.FRONTED_NOUNS) and at in "NPEJ" and word not in w.TIME_NOUNS
        return titled or parted or (at == "E" and before in "NP" and left not in w.TITLES)
