"""Phrases of one sentence: verb groups, subjects to their left, noun phrases to their right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from factcheck.extraction.tagging import tag
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import VERB_FORMS

if TYPE_CHECKING:
    from factcheck.extraction.tokens import Tokens

Range = tuple[int, int]
APPOSITION_REACH = 45  # tokens between the commas of an apposition or relative clause, at most
CHAIN = 3  # appositions in a row, at most
FINITE = frozenset("VM")


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


class Sentence:
    """One sentence of a paragraph with its tags; indices are those of the paragraph's tokens.

    Attributes:
        tokens: The paragraph.
        begin: First token.
        end: Position after the last token.
        words: The lower-case forms in it, to tell at once that a rule has no business here.
    """

    __slots__ = ("_finite", "begin", "end", "lower", "tags", "tokens", "words")

    def __init__(self, tokens: Tokens, begin: int, end: int) -> None:
        self.tokens = tokens
        self.begin, self.end = begin, end
        self.lower = tokens.lower
        self.words = frozenset(tokens.lower[begin:end])
        self.tags = tag(tokens, begin, end)
        self._settle()
        count, finite = 0, [0]
        for i, letter in enumerate(self.tags, begin):
            if letter in "VM" or (letter == "A" and self.lower[i] not in {"be", "been", "being", "having"}):
                count += 1
            finite.append(count)
        self._finite = finite

    def tag(self, i: int) -> str:
        """The tag at token `i`; a full stop outside the sentence."""
        return self.tags[i - self.begin] if self.begin <= i < self.end else "."

    def word(self, i: int) -> str:
        """The lower-case form at `i`; empty outside the sentence."""
        return self.lower[i] if self.begin <= i < self.end else ""

    def surface_before(self, k: int) -> str:
        """The last token before `k` that is no quotation mark."""
        k -= 1
        while k > self.begin and self.tokens.partner[k] >= 0:
            k -= 1
        return self.tokens.surface[k]

    def finite(self, a: int, b: int) -> int:
        """How many finite verbs, modals or auxiliaries stand in `a`..`b`."""
        a, b = max(a, self.begin), min(b, self.end)
        return self._finite[b - self.begin] - self._finite[a - self.begin] if a < b else 0

    def inside(self, i: int) -> bool:
        """Whether token `i` stands in a quotation."""
        return self.tokens.quotation[i] >= 0

    def skip_quotes(self, i: int, step: int = 1) -> int:
        """The next token from `i` in direction `step` that is no quotation mark."""
        while self.begin <= i < self.end and self.tokens.partner[i] >= 0:
            i += step
        return i

    def skip_forward(self, i: int) -> int:
        """The first token from `i` that is no comma."""
        while i < self.end and self.tag(i) == ",":
            i += 1
        return i

    def group(self, i: int) -> VerbGroup | None:
        """The verb group around the verb form at `i`; None where it is no verb here."""
        letter = self.tag(i)
        if letter not in "VBGL":
            return None
        start, j = i, i - 1
        auxiliary, negated, modal, infinitive = "", False, False, False
        while j >= self.begin:
            at, word = self.tag(j), self.lower[j]
            if at in "an" or (at == "I" and word == "so"):
                negated = negated or word in {"not", "never"}
                j -= 1
                continue
            if at in {"A", "M"}:
                if not auxiliary:
                    auxiliary = word
                modal = modal or at == "M"
                negated = negated or word in w.NEGATED_AUXILIARIES
                start = j
                j -= 1
                continue
            if at == "t":
                infinitive = True
                start = j
            elif at == "R" and j > self.begin and self.tag(j - 1) in "MA" and letter in "BGL":
                start = j - 1  # inverted question: "did she say"
                auxiliary = auxiliary or self.lower[j - 1]
            break
        if not infinitive:
            while start > self.begin and self.tag(start - 1) in "an" and self.lower[start - 1] not in {"yesterday", "today"}:
                start -= 1
        if infinitive:
            voice = "infinitive"
        elif letter == "G":
            voice = "active" if auxiliary in w.BE else "participle"
        elif letter == "L":
            if auxiliary in w.BE and auxiliary != "'s":
                voice = "passive"
            elif auxiliary in w.HAVE or auxiliary in {"'s", "'d"}:
                voice = "active"
            else:
                voice = "reduced"
        elif letter == "V" and auxiliary in w.BE and "l" in VERB_FORMS.get(self.lower[i], ""):
            voice = "passive"
        elif letter == "B" and not auxiliary:
            voice = "active"
        else:
            voice = "active"
        return VerbGroup(start, i, voice, negated, modal)

    def _settle(self) -> None:
        """Turn past forms that are participles after their noun ("the men accused of it were") from `V` into `L`."""
        letters = None
        for i in range(self.begin, self.end):
            if self.tags[i - self.begin] == "V" and self._reduced(i):
                letters = letters or list(self.tags)
                letters[i - self.begin] = "L"
        if letters is not None:
            self.tags = "".join(letters)
        for letter, word in zip(self.tags, self.lower[self.begin : self.end], strict=True):
            if letter == "W" or word == "whose" or (letter == "," and self.tags[0] not in "ISGLaC"):
                self._promote()  # finite verbs come only in a relative clause, or behind the first comma
                break
            if letter in "VM" or (letter == "A" and word in w.BE_FINITE | w.HAVE_FINITE | w.DO):
                break
        else:
            self._promote()

    def _promote(self) -> None:
        """In a sentence whose first clause has no finite verb, take the first form that may be verb or noun, between a noun and what can be its object, for the verb."""
        for i in range(self.begin + 1, self.end - 1):
            if self.tag(i) in ",;:" or self.tag(i) in "VM":
                return
            kinds = VERB_FORMS.get(self.lower[i], "")
            third = "s" in kinds and self.tag(i - 1) in "NE" and self.tag(i + 1) in "Ia" and self.lower[i + 1] != "of"
            if (
                "n" in kinds
                and ("b" in kinds or "s" in kinds)
                and self.tag(i) in "NPB"
                and self.tag(i - 1) in "NPE"
                and (third or self.tag(i + 1) in "D#TJEOPN")
                and not self.inside(i)
            ):
                place = i - self.begin
                self.tags = self.tags[:place] + "V" + self.tags[place + 1 :]
                return

    def _reduced(self, i: int) -> bool:
        """Whether a past form after a noun is a participle: an agent or object of a preposition, then the finite verb, follow."""
        kinds = VERB_FORMS.get(self.lower[i])
        if (kinds is not None and "l" not in kinds) or self.tag(i - 1) not in "NPE#":
            return False
        following = self.tag(i + 1)
        if self.lower[i] in {"said", "added", "says", "went"}:
            return False
        if self.word(i + 1) == "by":
            if self.tag(i + 2) not in "#a":
                return True
            stop = next((j for j in range(i + 3, self.end) if self.tag(j) in ",;:-.CSWVMA"), self.end)
            return self.tag(stop) in "VMA" and stop < self.end  # "prices raised by 3 percent hurt"; but "exports increased by 27 percent"
        if following not in "IatG" and self.word(i + 1) not in w.TIME_NOUNS:
            return False
        for j in range(i + 1, min(i + 14, self.end)):
            at = self.tag(j)
            if at in "VM" or (at == "A" and self.lower[j] in w.BE_FINITE | w.HAVE_FINITE):
                return self.tag(j - 1) in "NPE#Ra" and self.tag(j - 1) != "R" and not self.inside(j)
            if at in ",;:-.SWTCQ(R":
                return False
        return False

    # ---- noun phrases to the left -------------------------------------------------------------------------------------------

    def subject(self, start: int) -> Range | None:
        """The noun phrase that is the subject of the verb group beginning at `start`, appositions included; None where none fits."""
        j = start - 1
        while j >= self.begin and self.tag(j) == "a":
            j -= 1
        j = self._before_time(j)
        if j < self.begin:
            return None
        end = j + 1
        letter = self.tag(j)
        if letter in {"R", "W"}:
            return (j, end) if not (letter == "W" and self.lower[j] == "whom") else None
        chain = 0
        while letter in ",-)" and chain < CHAIN:
            opened = self._apposition(j)
            if opened is None:
                return None
            if letter != ")" and self.tag(self.skip_quotes(opened + 2)) in "GLISV" and self.lower[self.skip_quotes(opened + 2)] != "of":
                end = opened + 1  # an aside about the act, not about who acts: "Trump, speaking in Ohio, said"
            j = opened
            letter = self.tag(j)
            chain += 1
        if letter in "RW":
            return (j, end) if letter == "R" else None
        if letter == "Q" or letter not in "NPE#OxJLGp":
            return None
        a = self._walk_left(j)
        if a is None:
            return None
        if self.tag(a) in "GL" and a - 2 >= self.begin and self.tag(a - 1) == "," and self.tag(a - 2) in "NPE)" and chain:
            before = self._walk_left(a - 2)
            return None if before is None else (before, a - 1)
        return (a, end)

    def _before_time(self, j: int) -> int:
        """The token before a time that parts a subject from its verb: "Ryan on Tuesday called", "police late Monday said"; `j` where none stands there."""
        k = j
        while (
            k >= self.begin
            and (self.lower[k] in w.TIME_NOUNS or (self.tag(k) == "#" and k < j and self.lower[k - 1] in w.TIME_NOUNS))
            and self.lower[k] not in {"may", "march", "sun", "moment"}
        ):
            k -= 1
        if k == j:
            return j
        while k >= self.begin and self.lower[k] in {"on", "late", "early", "last", "this", "in"}:
            k -= 1
        if (
            k < self.begin
            or self.tag(k) not in "NPE#R,)-WOLG"
            or (self.tag(k) in "NP" and self.tag(k + 1) != "I" and not self.tokens.surface[k + 1][0].isupper())
        ):
            return j
        return k

    def noun_left(self, start: int) -> Range | None:
        """The noun phrase that ends right before `start`, whatever stands before it."""
        a = start
        while a > self.begin and self.tag(a - 1) in "NPE#JDpx":
            a -= 1
            if self.tag(a) == "D":
                break
        return (a, start) if a < start else None

    def _apposition(self, j: int) -> int | None:
        """For the comma, dash or bracket at `j` that closes an apposition, the last token before what opens it."""
        closer = self.tag(j)
        low = max(self.begin, j - APPOSITION_REACH)
        if closer == ")":
            for k in range(j - 1, low - 1, -1):
                if self.tag(k) == "(":
                    return k - 1 if k > self.begin else None
            return None
        k = j - 1
        if k < self.begin or (self.tag(k) == "Q" and closer == ","):
            return None
        best = None
        while k >= low:
            at = self.tag(k)
            if at == closer and not (closer == "," and self._list_comma(k)):
                best = k
                break
            if at in ".;" or (at == "Q" and self.tokens.partner[k] > j):
                return None
            k -= 1
        if best is None or best <= self.begin:
            return None
        inner = self.skip_quotes(best + 1)
        opening, before = self.tag(inner), self.tag(best - 1)
        if before not in "NPE#)RQO":
            return None
        finite = self.finite(best + 1, j)
        if (finite == 1 or closer == "-") and opening == "V" and "l" in VERB_FORMS.get(self.lower[inner], "l"):
            finite = 0  # "Len Hale, dismissed in March, insists"
        if finite and opening not in "WI" and not self._relative_within(best + 1, j):
            if self.lower[inner] not in {"as", "in", "at", "with"}:
                return None
        if opening in "SCTR" and self.lower[inner] not in {"where", "when", "and", "whose"}:
            return None
        return best - 1

    def _relative_within(self, a: int, b: int) -> bool:
        """Whether all finite verbs of `a`..`b` come after a relative pronoun in it."""
        for k in range(a, b):
            if self.tag(k) == "W" or self.lower[k] in {"whose", "where", "that"}:
                return True
            if self.tag(k) in "VMA":
                return False
        return False

    def _list_comma(self, k: int) -> bool:
        """Whether the comma at `k` stands in a place name or before "Jr.": "Austin, Texas,"."""
        return self.word(k + 1) in {"jr", "jr.", "sr", "r-s.c", "inc", "llc"}

    def _walk_left(self, j: int) -> int | None:
        """The first token of the noun phrase that ends at `j`."""
        k, low = j, max(self.begin, j - 60)
        seen_and = False
        start = j
        while k >= low:
            at = self.tag(k)
            word = self.lower[k]
            if at in "NPE#JDpOx":
                if at == "D" and word == "what":
                    break
                start = k
                k -= 1
                if at == "D" and self.tag(k) in "NP" and self.lower[k] not in w.TIME_NOUNS and k >= low:
                    break  # "a claim the company rejects": two noun phrases
            elif at in "GL":
                before = self.tag(k - 1)
                if at == "G" and before in "It" and self.tag(k + 1) not in "NPE":
                    pass
                start = k
                k -= 1
            elif at == "n" and self.tag(k + 1) in "LJG":
                start = k
                k -= 1
            elif at == "a":
                if self.tag(k - 1) in "NPEDJIC" and self.tag(k + 1) in "JGLN#I":
                    start = k
                    k -= 1
                else:
                    break
            elif at == "I":
                before = self.tag(k - 1)
                if word in {"as", "than", "after", "before", "since", "until", "despite", "because"} and before not in "NPE#":
                    break
                if k > self.begin and before in "NPE#RJLGp)O" and not (before == "J" and self.tag(k - 2) == "A"):
                    if word in {"after", "before", "since", "during", "amid", "despite"} and self.finite(self.begin, k):
                        break
                    k -= 1
                    if self.tag(k) == "R":
                        start = k
                        k -= 1
                elif k > self.begin and before == "#":
                    k -= 1
                elif before in "VAM" and (relative := self._relative_left(k - 1)) is not None:  # "people who were in the room"
                    start = relative
                    k = relative - 1
                else:
                    break
            elif at == "C" and word in {"and", "or", "&"}:
                before = self.tag(k - 1)
                if before in "NPE#R)" and not self._verb_before(k) and not self.inside(k - 1):
                    seen_and = True
                    start = k - 1
                    k -= 1
                    if before == "R":
                        k -= 1
                elif before == "J" and self.tag(k + 1) in "JNPE":
                    k -= 1
                else:
                    break
            elif at == ",":
                before = self.tag(k - 1)
                if seen_and and before in "NPE" and not self._verb_before(k) and self._list_like(k):
                    start = k - 1
                    k -= 1
                elif before == "J" and self.tag(k + 1) == "J":
                    k -= 1
                else:
                    break
            elif at == "(":
                break
            elif at == ")":
                opened = self._apposition(k)
                if opened is None:
                    break
                k = opened
            elif at == "A" and word == "being" and self.tag(k + 1) in "LaV":
                k -= 1  # "a study being released on Tuesday"
            elif at in "VAM":
                relative = self._relative_left(k)
                if relative is None:
                    break
                start = relative
                k = relative - 1
                if self.tag(k) not in "NPE#RO":
                    break
                if self.tag(k) == "R":
                    start = k
                    break
            elif at == "Q" and self.tokens.partner[k] > k >= self.begin and self.tokens.partner[k] <= j:
                start = k
                k -= 1
            elif at == "Q" and 0 <= self.tokens.partner[k] < k and k - self.tokens.partner[k] < 8 and self.tag(k - 1) not in ",.":
                start = self.tokens.partner[k]
                k = start - 1
            elif at in "tB" and self._noun_complement(k):
                start = k
                k -= 1
            else:
                break
        return self._trim(start, j)

    def _noun_complement(self, k: int) -> bool:
        """Whether "to" + verb at `k` modifies a noun: "a plan to cut taxes"."""
        if self.tag(k) == "B":
            return self.tag(k - 1) == "t" and self.tag(k - 2) in "NPE"
        return self.tag(k - 1) in "NP" and self.finite(self.begin, k) == 0

    def _list_like(self, k: int) -> bool:
        """Whether no comma-parted list before `k` can be a fronted phrase: the sentence does not open with a preposition."""
        return self.tag(self.begin) not in "IS"

    def _verb_before(self, k: int) -> bool:
        """Whether a finite verb without relative pronoun stands before `k` in its clause."""
        j = k - 1
        low = max(self.begin, k - 40)
        while j >= low:
            at = self.tag(j)
            if at in ";:.-":
                return False
            if at in "VMA":
                return self._relative_left(j) is None
            if at in "tG" and at == "t":
                return True
            if at in "ST":
                return False
            j -= 1
        return False

    def _relative_left(self, k: int) -> int | None:
        """The relative pronoun before the finite verb at `k` that modifies the noun phrase being walked; None where there is none."""
        low = max(self.begin, k - 25)
        j = k - 1
        while j >= low:
            at = self.tag(j)
            if at == "R" and self.lower[j] in w.PERSONAL_PRONOUNS and self.tag(j - 1) in "NP" and j > low:
                return j  # "footage we have verified"
            if at == "W" or (at == "D" and self.lower[j] == "whose"):
                return j if self.tag(j - 1) in "NPE#RO" or self.lower[j - 1] in {"those", "one"} else None
            if at in ",;:.-QT" or at == "C":
                return None
            j -= 1
        return None

    def _trim(self, start: int, j: int) -> int | None:
        """Cut what stands before the noun phrase proper: adverbs, fronted phrases, conjunctions."""
        while start <= j and (self.tag(start) in "aCIn,;S" or self.lower[start] in {"but", "and"}):
            if self.tag(start) == "I" and self.lower[start] != "like":
                cut = self._after_fronted(start, j)
                if cut is None:
                    return None
                start = cut
                continue
            start += 1
        if start > j:
            return None
        if start == self.begin or self.tag(start - 1) in "I,C:-(Q;S":
            if (
                self.tag(start - 1) == "I"
                and self.lower[start - 1] in {"as", "after", "before", "since", "until", "till", "than"}
                and start - 1 > self.begin
            ):
                return start
            if self.tag(start - 1) == "I" and not (start - 1 > self.begin and self.tag(start - 2) in "NPE#"):
                return self._after_fronted(start - 1, j)
            first = self.lower[start]
            if first in w.TIME_NOUNS and start < j and self.tag(start + 1) in "DERN" and first not in {"may", "march"}:
                return start + 1
        return start

    def _after_fronted(self, preposition: int, j: int) -> int | None:
        """Where the subject begins after a fronted phrase without comma: "In a statement police", "On Monday Mr Hale"."""
        for k in range(j, preposition + 1, -1):
            at, before = self.tag(k), self.tag(k - 1)
            if at == "D" and before in "NPE#":
                return k
            if (
                self.lower[k] in w.TITLES
                and self.tokens.surface[k][0].isupper()
                and before in "NP#E"
                and not (before == "E" and self.lower[k - 1] in w.TITLES)
            ):
                return k
            if self.lower[k - 1] in w.TIME_NOUNS and at in "NPEJ" and self.lower[k] not in w.TIME_NOUNS:
                return k
            if at == "E" and before in "NP" and self.lower[k - 1] not in w.TITLES:
                return k
        return None

    # ---- noun phrases to the right ------------------------------------------------------------------------------------------

    def phrase_right(self, i: int, limit: int | None = None) -> int:
        """The end (exclusive) of the noun phrase that begins at `i`, with of-phrases, appositions in commas and relative clauses.

        Returns `i` where no noun phrase begins there.
        """
        limit = self.end if limit is None else limit
        k = self._base_right(i, limit)
        if k == i:
            return i
        while k < limit:
            at, word = self.tag(k), self.lower[k]
            if (
                (at == "I" and word not in {"as", "after", "before", "since", "until", "despite", "because", "on", "during"})
                or (at == "I" and word == "on" and self.word(k + 1) not in w.TIME_NOUNS)
                or (at == "C" and word in {"and", "or", "&"} and self.tag(k + 1) in "DNPEJ#" and not self._clause_at(k + 1, limit))
            ):
                nxt = self._base_right(k + 1, limit)
                if nxt == k + 1:
                    break
                k = nxt
            elif at == "p":
                nxt = self._base_right(k + 1, limit)
                k = max(nxt, k + 1)
            elif at == "W" and word != "that":
                k = self._relative_end(k, limit)
            elif at == "(":
                close = next((m for m in range(k + 1, min(k + 12, limit)) if self.tag(m) == ")"), None)
                if close is None:
                    break
                k = close + 1
            elif at == "," and self._apposed(k, limit):
                k = self._apposed(k, limit)
            elif (at == "L" and self.word(k + 1) in {"by", "in", "with", "on", "to", "for", "at", "as"}) or (
                at == "J" and self.word(k + 1) in {"with", "to", "of", "about", "for"}
            ):
                k += 1
            else:
                break
        return k

    def base_right(self, i: int) -> int:
        """The end of the noun phrase at `i` without what follows its head; `i` where none begins."""
        return self._base_right(i, self.end)

    def _base_right(self, i: int, limit: int) -> int:
        """The end of determiner + modifiers + head beginning at `i`."""
        k = self.skip_quotes(i)
        if self.tag(k) in "RO":
            k += 1
            return k
        nominal = False
        while k < limit:
            at = self.tag(k)
            if at in "NPE#" or (at == "V" and not nominal and self.tag(k - 1) in "DJ"):
                nominal = True
            elif at in "DJpx":
                if at == "D" and nominal and self.tag(k - 1) != "p":
                    break
                if at == "J" and nominal and self.tag(k + 1) not in "NPEJ":
                    break
            elif (at in "GL" and not nominal) or (at == "a" and not nominal and self.tag(k + 1) in "JGL#"):
                pass
            elif at == "Q":
                if nominal and self.tokens.partner[k] > k:
                    break
            elif at in "C," and self.tag(k - 1) == "J" and self.tag(k + 1) == "J":
                pass
            elif at == "(" and self.tag(k + 1) == "E" and self.tag(k + 2) in "-)":
                while k < limit and self.tag(k) != ")":
                    k += 1
            else:
                break
            k += 1
        while k > i and self.tag(k - 1) == "Q" and self.tokens.partner[k - 1] > k - 1:
            k -= 1
        return k if nominal else i

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

    def _apposed(self, k: int, limit: int) -> int:
        """The end of an apposition opened by the comma at `k` (its closing comma included); 0 where none is."""
        inner = self.skip_quotes(k + 1)
        opening = self.tag(inner)
        if opening not in "DNEJPWG#aL" and self.lower[inner] not in {"whose", "of"}:
            return 0
        for m in range(k + 1, min(k + APPOSITION_REACH, limit)):
            at = self.tag(m)
            if at in ",.;:-" and not self.inside(m):
                clause = self.finite(k + 1, m) > 0
                if clause and opening != "W" and self.lower[inner] != "whose" and not self._relative_within(k + 1, m):
                    return 0
                if opening in "WGL" or clause or opening in "DNEPJ#a":
                    return m + 1 if at == "," else m
                return 0
        if limit - k < APPOSITION_REACH and (opening == "W" or not self.finite(k + 1, limit)):
            return limit - (1 if self.tag(limit - 1) == "." else 0)
        return 0
