"""The subject of a verb, with its appositions and relative clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.grammar.noun_phrases import QUOTED_NAME, NounPhrases, Range
from factcheck.language.english import subjects as b
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import VERB_FORMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.extraction.grammar.tokens import Tokens

APPOSITION_REACH = 45  # tokens between the commas of an apposition or relative clause, at most
OPENERS = 4  # commas or dashes tried as the opening one of an apposition, at most
CHAIN = 5  # appositions in a row, at most


class Subjects(NounPhrases):
    """A sentence that finds the subjects of its verbs."""

    __slots__ = ("_subjects",)

    def __init__(self, tokens: Tokens, begin: int, end: int) -> None:
        """Tag the tokens `begin`..`end` of a paragraph; no subject is known yet."""
        super().__init__(tokens, begin, end)
        self._subjects: dict[int, Range | None] = {}

    def subject(self, start: int) -> Range | None:
        """The noun phrase that is the subject of the verb group beginning at `start`, appositions included; None where none fits.

        It is looked for once, since several rules ask for the subject of one verb.
        """
        if start not in self._subjects:
            self._subjects[start] = self._subject(start)
        return self._subjects[start]

    def _subject(self, start: int) -> Range | None:
        """The subject of the verb group beginning at `start`, looked for."""
        j = start - 1
        if self.tag(j) == "V" and (relative := self._relative_left(j)) is not None and (relative == j - 1 or self.word(start) == "there"):
            described = relative - 1  # "one who left said", "27 percent of those who left said"
            if self.tag(described) == "R" and self.lower[described - 1] == "of" and self.tag(described - 2) in "NPE#":
                described -= 2
            return (a, start) if (a := self._walk_left(described)) is not None else None
        while j >= self.begin and self.tag(j) == "a":
            j -= 1
        timed, j = j, self._before_time(j)
        if j < self.begin:
            return None
        end = timed + 1 if self.tag(j) == "L" else j + 1  # "A poll released on Monday showed"
        if j > self.begin and self.lower[j] == "there" and self.tag(j - 1) in "NPE":
            j -= 1  # "growers there estimate"
        closing, letter, chain = j, self.tag(j), 0
        if letter in "RW":
            if self.lower[j] == "whom":
                return (j - 2, end) if self.word(j - 1) == "of" and self.tag(j - 2) in "R#D" else None  # "some of whom have"
            return j, end
        while (letter in ",-)" or self._comma_within(j)) and chain < CHAIN:
            opened = self._apposition(j)
            if opened is None:
                return self._before_asides(closing)
            if letter != ")" and self._about_the_act(self.skip_quotes(opened + 2)):
                end = opened + 1
            j, letter, chain = opened, self.tag(opened), chain + 1
        if letter in "RW":
            return (j, end) if letter == "R" else None
        if letter not in "NPE#OxJLGp":
            return None
        a = self._walk_left(j)
        if a is not None and chain and self.tag(a - 1) in "An" and self.tag(a) != "D":
            return self._before_asides(closing)  # "The host, who is promoting a book, “Blue Door” (Orr), said"
        if a is None or (chain and self.tag(a - 1) == "I" and self._relative_left(a - 1) is not None):
            return (self._before_aside(j, end) or self._before_asides(closing)) if chain else None
        if not chain and self.tag(a) == "D" and self.lower[a] in {"a", "an", "the"} and self.tag(a - 1) == "," and self.tag(a - 2) in "E)":
            named = self._walk_left(a - 2)
            if named is not None and self._opens_clause(named) and self.tag(named) in "EN":
                return (named, end)  # "Ana Orr (D-NY), a supporter of the bill said"
        if chain and self.tag(a) in "GL" and a - 2 >= self.begin and self.tag(a - 1) == "," and self.tag(a - 2) in "NPE)":
            before = self._walk_left(a - 2)
            return None if before is None else (before, a - 1)
        return (self._described_before(self._named_before(a)) if chain else a, end)

    def _opens_clause(self, k: int) -> bool:
        """Whether a clause can begin at `k`: with the sentence, behind a mark, or behind an "and" that joins no nouns."""
        before = self.tag(k - 1)
        return k == self.begin or before in "a;:-" or (before == "C" and self.tag(k - 2) not in "NPE")

    def _before_aside(self, j: int, end: int) -> Range | None:
        """The noun phrase before an aside with a comma of its own that ends at `j`, or `end` with a place: "Hale, visiting Vell, N.J.,"."""
        for k in range(j - 1, max(self.begin, j - APPOSITION_REACH), -1):
            if self.tag(k) == "," and not self.inside(k):
                if self._place(k):
                    continue  # "of Vell, N.J.,"
                if self.tag(k + 1) not in "IG" or self.tag(k - 1) not in "NPE)#":
                    return None
                a = self._walk_left(k - 1)
                if a is None:
                    return None
                return self._named_before(a), end if self.word(k + 1) == "of" else k
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

    def _described_before(self, a: int) -> int:
        """The first token of what opens the clause and describes the name at `a`: "One supporter, Ana Orr, a farmer, said"."""
        if self.tag(a) != "E" or self.tag(a - 1) != "," or self.tag(a - 2) not in "NP":
            return a
        before = self._walk_left(a - 2)
        if before is None or not self._opens_clause(before) or self.lower[a - 2] in w.TIME_NOUNS:
            return a
        return before if self.tag(before) in "DE#" or self.tag(a - 2) == "N" else a

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
        if k < self.begin or self.tag(k) not in "NPE#R,)-WOLGJ" or self.lower[k] == "dated":
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
        if self.tag(j) == ")":
            return self._before_brackets(j)
        low = max(self.begin, j - APPOSITION_REACH)
        if j - 1 < self.begin:
            return None
        quoted = self.tag(j - 1) == "Q" and self.tag(j) == ","  # a quotation that a speaker follows, but for "who called it “a farce”,"
        return next((k - 1 for k in self._openers(j, low) if self._apposes(k, j) and not (quoted and self.tag(k + 1) != "W")), None)

    def _openers(self, j: int, low: int) -> Iterator[int]:
        """The commas or dashes that may open what the one at `j` closes, from near to far, not before `low`, at most `OPENERS`."""
        closer, left, last = self.tag(j), OPENERS, j
        if closer == "Q":
            closer, last = ",", self.tokens.partner[j]
        for k in range(last - 1, low - 1, -1):
            at = self.tag(k)
            if at == closer and not (closer == "," and self._list_comma(k)):
                yield k
                left -= 1
            if at in ".;" or not left or (at == "Q" and self.tokens.partner[k] > j):
                break

    def _comma_within(self, j: int) -> bool:
        """Whether a quoted name closes at `j` with a comma inside its marks: "the author of “Going Far,” said"."""
        opened = self.tokens.partner[j]
        return self.begin < opened < j and self.tag(j - 1) == "," and j - opened < QUOTED_NAME and self.tag(opened - 1) in "NIpE"

    def _apposes(self, opened: int, j: int) -> bool:
        """Whether what stands between the marks at `opened` and `j` can describe the noun before it: ", the clerk," or ", who won,"."""
        seat = self.begin + self.tags.rfind(",", 0, opened - self.begin) + 1
        party = self.tag(seat) == "E" and self.lower[seat].startswith(b.PARTY_MARKS)  # "Ana Orr, R-S.C., the chair, said"
        if party or opened <= self.begin or self.tag(opened - 1) not in "NPE#)RQOx":
            return False
        inner = self.skip_quotes(opened + 1)
        if self.tag(inner) == "a" and self.tag(inner + 1) in "LV":
            inner += 1  # "The letter, purportedly signed by the bishop, urges"
        opening, word = self.tag(inner), self.lower[inner]
        finite = self.finite(opened + 1, j)
        if finite == 1 and opening == "G" and self._participle_within(inner + 1, j):
            finite = 0  # "Len Hale, wearing a coat covered in mud, insists"
        if (finite == 1 or self.tag(j) == "-") and opening in "VL" and "l" in VERB_FORMS.get(word, "l"):
            finite = 0  # "Len Hale, dismissed in March, insists"
        asked = word in {"when", "if"} and self.tag(inner + 1) == "L"  # "Ana Orr, when asked what that is, said"
        if finite and not asked and opening not in "WI" and not self._relative_within(opened + 1, j) and word not in b.APPOSED_PREPOSITIONS:
            return False
        if opening == "C" and finite and self.tag(inner + 1) != "W":
            return False
        return opening not in "SCTR" or word in b.APPOSED_CLAUSES or (opening == "R" and self.word(inner + 1) == "of")

    def _participle_within(self, a: int, b: int) -> bool:
        """Whether the finite verb of `a`..`b` may as well be a participle that tells of the noun before it: "a coat covered in mud"."""
        verb = next((k for k in range(a, b) if self.tag(k) in "VMA"), a)
        return self.tag(verb) == "V" and self.tag(verb - 1) in "NPE" and "l" in VERB_FORMS.get(self.lower[verb], "l")

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
