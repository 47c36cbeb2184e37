"""Noun phrases to the left: the subject of a verb, with its appositions and relative clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.grammar.verb_groups import VerbGroups
from factcheck.language.english import subjects as b
from factcheck.language.english import words as w
from factcheck.language.english.boundaries import SHARES
from factcheck.language.english.lexicon import VERB_FORMS

if TYPE_CHECKING:
    from collections.abc import Iterator

Range = tuple[int, int]

APPOSITION_REACH = 45  # tokens between the commas of an apposition or relative clause, at most
OPENERS = 4  # commas or dashes tried as the opening one of an apposition, at most
CHAIN = 5  # appositions in a row, at most
PHRASE_REACH = 60  # tokens of a noun phrase to the left of its verb, at most
VERB_REACH = 40  # tokens before a conjunction within which the verb of its clause is looked for
RELATIVE_REACH = 25  # tokens of a relative clause inside a subject, at most
QUOTED_NAME = 8  # tokens of a quotation inside a noun phrase, fewer than which it is a name or title


class Subjects(VerbGroups):
    """A sentence that finds the subjects of its verbs."""

    __slots__ = ()

    def subject(self, start: int) -> Range | None:
        """The noun phrase that is the subject of the verb group beginning at `start`, appositions included; None where none fits."""
        j = start - 1
        if self.tag(j) == "V" and (relative := self._relative_left(j)) is not None and (relative == j - 1 or self.word(start) == "there"):
            return (a, start) if (a := self._walk_left(relative - 1)) is not None else None  # "one who left said"
        while j >= self.begin and self.tag(j) == "a":
            j -= 1
        j = self._before_time(j)
        if j < self.begin:
            return None
        end = j + 1
        if j > self.begin and self.lower[j] == "there" and self.tag(j - 1) in "NPE":
            j -= 1  # "growers there estimate"
        closing, letter, chain = j, self.tag(j), 0
        if letter in "RW":
            return (j, end) if letter == "R" or self.lower[j] != "whom" else None
        while letter in ",-)" and chain < CHAIN:
            opened = self._apposition(j)
            if opened is None:
                return self._before_asides(closing)
            if letter != ")" and self._about_the_act(self.skip_quotes(opened + 2)):
                end = opened + 1
            j, letter, chain = opened, self.tag(opened), chain + 1
        if letter not in "NPE#OxJLGp":
            return (j, end) if letter == "R" else None
        a = self._walk_left(j)
        if a is None or (chain and self.tag(a - 1) == "I" and self._relative_left(a - 1) is not None):
            return (self._before_aside(j) or self._before_asides(closing)) if chain else None
        if not chain and self.tag(a) == "D" and self.lower[a] in {"a", "an", "the"} and self.tag(a - 1) == "," and self.tag(a - 2) in "E)":
            named = self._walk_left(a - 2)
            if named is not None and self._opens_clause(named) and self.tag(named) in "EN":
                return (named, end)  # "Ana Orr (D-NY), a supporter of the bill said"
        if chain and self.tag(a) in "GL" and a - 2 >= self.begin and self.tag(a - 1) == "," and self.tag(a - 2) in "NPE)":
            before = self._walk_left(a - 2)
            return None if before is None else (before, a - 1)
        return (self._named_before(a) if chain else a, end)

    def _opens_clause(self, k: int) -> bool:
        """Whether a clause can begin at `k`: with the sentence, behind a mark, or behind an "and" that joins no nouns."""
        before = self.tag(k - 1)
        return k == self.begin or before in "a;:-" or (before == "C" and self.tag(k - 2) not in "NPE")

    def _before_aside(self, j: int) -> Range | None:
        """The noun phrase before an aside that ends at `j` with a comma of its own in it: "Hale, during a visit to Vell, N.J.,"."""
        for k in range(j - 1, max(self.begin, j - APPOSITION_REACH), -1):
            if self.tag(k) == "," and not self.inside(k):
                if self._place(k):
                    continue  # "of Vell, N.J.,"
                if self.tag(k + 1) not in "IG" or self.tag(k - 1) not in "NPE)#":
                    return None
                a = self._walk_left(k - 1)
                if a is None:
                    return None
                return self._named_before(a), j + 1 if self.word(k + 1) == "of" else k
            if self.tag(k) in "VMA;.:":
                return None
        return None

    def _before_asides(self, closing: int) -> Range | None:
        """The noun phrase that opens the clause before asides up to the comma `closing`: "Ida Holm, now 81 and in Vell, N.J.,"."""
        if self.tag(closing) != ",":
            return None
        for k in range(closing - 1, max(self.begin, closing - APPOSITION_REACH), -1):
            if self.tag(k) in ";:" or self.inside(k):
                return None
            if self.tag(k) != "," or self.tag(k - 1) not in "NPE)":
                continue
            described = not self.finite(k, closing) or self._relative_within(k + 1, closing)
            a = self._walk_left(k - 1) if described else None
            if a is not None and (self._opens_clause(a) or self.tag(a - 1) == "Q") and self.tag(k + 1) not in "DNPE":
                return (a, k)
        return None

    def _named_before(self, a: int) -> int:
        """The first token of the name that the noun phrase at `a` describes, with no comma of its own behind it: "Ida Holm, head of X,"."""
        for _ in range(CHAIN):
            aged = self.tag(a) == "#" and self.tag(a + 1) == "," and self.tag(a - 2) == "E"  # "Ana Brandt, 44, of Vell,"
            if self.tag(a - 1) != "," or self.tag(a - 2) not in "E#)" or not (aged or self.tag(a) in "DNJ"):
                return a
            before = self._walk_left(a - 2)
            if before is None or self.tag(before) not in "E#" or self.tag(before - 1) == "I" or self.lower[a - 2] in w.TIME_NOUNS:
                return a
            a = before
        return a

    def noun_left(self, start: int) -> Range | None:
        """The noun phrase that ends right before `start`, whatever stands before it."""
        a = start
        while a > self.begin and self.tag(a - 1) in "NPE#JDpx":
            a -= 1
            if self.tag(a) == "D":
                break
        return (a, start) if a < start else None

    def _about_the_act(self, i: int) -> bool:
        """Whether the aside opening at `i` is about the act, not about who acts: "Hale, speaking in Vell, said"."""
        if self.tag(i) == "a" and self.tag(i + 1) in ",-":
            return True  # "The mayor, however,"
        return self.tag(i) in "GLISV" and self.lower[i] not in b.EXEMPLIFYING

    def _before_time(self, j: int) -> int:
        """The token before a time between subject and verb ("Hale on Tuesday called", "police late Monday said"); `j` where none is."""
        k = j
        while k >= self.begin and self._of_time(k, j):
            k -= 1
        if k == j:
            return j
        while k >= self.begin and self.lower[k] in b.STARTS_OF_TIMES:
            k -= 1
        if k < self.begin or self.tag(k) not in "NPE#R,)-WOLG" or self.lower[k] == "dated":
            return j
        if self.tag(k) in "NP" and self.tag(k + 1) != "I" and not self.tokens.surface[k + 1][0].isupper():
            return j
        return k

    def _of_time(self, k: int, j: int) -> bool:
        """Whether the token at `k` belongs to a time that ends at `j`: "Tuesday", or the number of "May 3"."""
        if self.lower[k] in w.TIME_NOUNS:
            return self.lower[k] not in b.TIMES_OR_OTHERS
        return k < j and self.tag(k) == "#" and (self.lower[k - 1] in w.TIME_NOUNS or self.lower[k + 1] in w.TIME_NOUNS)

    def _apposition(self, j: int) -> int | None:
        """For the comma, dash or bracket at `j` that closes an apposition, the last token before what opens it."""
        low = max(self.begin, j - APPOSITION_REACH)
        closer = self.tag(j)
        if closer == ")":
            opened = next((k for k in range(j - 1, low - 1, -1) if self.tag(k) == "("), self.begin)
            return opened - 1 if opened > self.begin else None
        if j - 1 < self.begin or (self.tag(j - 1) == "Q" and closer == ","):
            return None
        return next((k - 1 for k in self._openers(j, low) if self._apposes(k, j)), None)

    def _openers(self, j: int, low: int) -> Iterator[int]:
        """The commas or dashes that may open what the one at `j` closes, from near to far, not before `low`, at most `OPENERS`."""
        closer, left = self.tag(j), OPENERS
        for k in range(j - 1, low - 1, -1):
            at = self.tag(k)
            if at == closer and not (closer == "," and self._list_comma(k)):
                yield k
                left -= 1
            if at in ".;" or not left or (at == "Q" and self.tokens.partner[k] > j):
                break

    def _apposes(self, opened: int, j: int) -> bool:
        """Whether what stands between the marks at `opened` and `j` can describe the noun before it: ", the clerk," or ", who won,"."""
        party = self.tag(opened - 2) == "," and self.lower[opened - 1].startswith(b.PARTY_MARKS)  # "Ana Orr, R-Vell, the chair, said"
        if party or opened <= self.begin or self.tag(opened - 1) not in "NPE#)RQOx":
            return False
        inner = self.skip_quotes(opened + 1)
        if self.tag(inner) == "a" and self.tag(inner + 1) in "LV":
            inner += 1  # "The letter, purportedly signed by the bishop, urges"
        opening, word = self.tag(inner), self.lower[inner]
        finite = self.finite(opened + 1, j)
        if (finite == 1 or self.tag(j) == "-") and opening in "VL" and "l" in VERB_FORMS.get(word, "l"):
            finite = 0  # "Len Hale, dismissed in March, insists"
        if finite and opening not in "WI" and not self._relative_within(opened + 1, j) and word not in b.APPOSED_PREPOSITIONS:
            return False
        if opening == "C" and finite and self.tag(inner + 1) != "W":
            return False
        return opening not in "SCTR" or word in b.APPOSED_CLAUSES or (opening == "R" and self.word(inner + 1) == "of")

    def _relative_within(self, a: int, b: int) -> bool:
        """Whether all finite verbs of `a`..`b` come after a relative pronoun in it: "a firm that sells tea"."""
        for k in range(a, b):
            if self.tag(k) == "W" or self.lower[k] in {"whose", "where", "that"}:
                return True
            if self.tag(k) in "VMA":
                return False
        return False

    def _list_comma(self, k: int) -> bool:
        """Whether the comma at `k` stands inside a name: "Hale, Jr."."""
        return self.word(k + 1) in b.NAME_SUFFIXES

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
                if at == "D" and k >= low and self.tag(k) in "NP" and self.lower[k] not in w.TIME_NOUNS:
                    break  # "a claim the company rejects": two noun phrases
                continue
            if at == "L" and self.tag(k - 1) == "R" and self.lower[k - 1] in {"those", "all"}:
                start, k = k - 1, k - 2  # "those surveyed"
                continue
            if at in "GL" or self._modifies(k):
                step = k, k - 1
            elif at == "I":
                step = self._before_preposition(k, start)
            elif at == "C":
                step = self._before_conjunction(k, start)
                listed = listed or (step is not None and step[0] == k - 1 and self.lower[k] != "&")
            elif at == ",":
                step = self._before_comma(k, start, listed=listed)
            elif at == ")":
                opened = self._apposition(k)
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
                break
            elif at == "Q":
                step = self._before_quotation_mark(k, j)
            if step is None:
                break
            start, k = step
        return self._trim(start, j)

    def _modifies(self, k: int) -> bool:
        """Whether the adverb, "not" or infinitive at `k` belongs to a noun phrase: "a newly built bridge", "a plan to cut taxes"."""
        at = self.tag(k)
        if at == "a":
            return self.tag(k - 1) in "NPEDJICp" and self.tag(k + 1) in "JGLN#I"
        if at == "n":
            return self.tag(k + 1) in "LJGV"
        if at == "B":
            return self.tag(k - 1) == "t" and self.tag(k - 2) in "NPE"
        return at == "t" and self.tag(k - 1) in "NP" and self.finite(self.begin, k) == 0

    def _before_preposition(self, k: int, start: int) -> Range | None:
        """Start and next token where the preposition at `k` ties a noun phrase to the one before it: "the head of the board"."""
        before, word = self.tag(k - 1), self.lower[k]
        if word in b.PARTERS and before not in "NPE#":
            return None
        if word in b.APPROXIMATE and (self.tag(start) == "#" or self.lower[start] in SHARES):
            return k, k - 1  # "about half of voters"
        if (word == "of" and self.word(k - 1) == "out" and self.tag(k - 2) == "#") or (before == "I" and self.tag(k - 2) == "L"):
            return start, k - 2  # "four out of ten voters", "minutes read out at the trial"
        if k > self.begin and before in "NPE#RJLGp)O" and not (before == "J" and self.tag(k - 2) == "A"):
            if word in b.ADVERBIAL and self.finite(self.begin, k):
                return None
            return (k - 1, k - 2) if before == "R" else (start, k - 1)
        if before == "B" and self.tag(k - 2) == "t" and self.tag(k - 3) in "NP" and self.finite(self.begin, k) == 0:
            return start, k - 1  # "his decision to work for Hale"
        if before == "D" and word == "of" and self.lower[k - 1] in b.BEFORE_OF:
            return start, k - 1  # "much of the media"
        if before in "VAM" or (before in "La" and word not in b.PARTERS):
            relative = self._relative_left(k - 1)  # "people who were in the room", "who have heard directly from them"
            return None if relative is None else (relative, relative - 1)
        return None

    def _before_conjunction(self, k: int, start: int) -> Range | None:
        """Start and next token where "and" at `k` joins two nouns or adjectives: "the mayor and her deputy"."""
        if self.lower[k] not in {"and", "or", "nor", "&"}:
            return None
        before = self.tag(k - 1)
        if before in "NPE#R)" and not self._verb_before(k) and not self.inside(k - 1):
            return (k - 1, k - 2) if before == "R" else (k - 1, k - 1)
        return (start, k - 1) if before == "J" and self.tag(k + 1) in "JNPE" else None

    def _before_comma(self, k: int, start: int, *, listed: bool) -> Range | None:
        """Start and next token where the comma at `k` parts nouns of a list or two adjectives: "Hale, Orr and Finch"."""
        before = self.tag(k - 1)
        if before == "E" and self.tag(start) == "E" and self._place(k):
            return k - 1, k - 1  # "of Vell, N.J.,"
        if listed and before in "NPE" and not self._verb_before(k) and self._opening_tag() not in "IS":
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
