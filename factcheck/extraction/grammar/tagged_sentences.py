"""A sentence with the tags of its tokens, settled where the whole sentence tells more than the neighbours of a word."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from factcheck.extraction.grammar.tagging import tag
from factcheck.language.english import words as w
from factcheck.language.english.legal import STEPS
from factcheck.language.english.lexicon import CUE_FORMS, REPORTING, VERB_FORMS
from factcheck.language.english.tags import (
    NAMED,
    NEVER_AFTER_NAMES,
    NEVER_REDUCED,
    OBJECT_PARTICLES,
    QUESTIONED,
    SEQUEL_OPENERS,
    SINGULAR_DETERMINERS,
)

if TYPE_CHECKING:
    from factcheck.extraction.grammar.tokens import Tokens

NON_FINITE = frozenset({"be", "been", "being", "having"})
"""Auxiliaries that make no finite verb."""
BE_OR_HAVE_FINITE = w.BE_FINITE | w.HAVE_FINITE
"""Forms of "be" and "have" after which a past form behind a noun was a participle: "the men accused of it were"."""
REDUCED_REACH = 26  # tokens after a participle within which the finite verb of its sentence comes
SECOND_REACH = 8  # tokens between a finite verb and a participle that describes its object, at most
SUBJECT_REACH = 6  # tokens between the article of a subject and its last noun, at most
ASIDE_REACH = 8  # tokens of an apposition between a subject and its verb, at most
DESCRIBED = "NPE#nRC"
"""Tags right before a form that can be a participle behind its noun, or a noun, as the rules of `_settle` tell it."""
FINITE_MARKS = bytes(chr(code) in "VMA" for code in range(256))
"""Of each tag whether it is that of a finite verb, a modal or an auxiliary."""
AUXILIARY = re.compile("A")
VERB_OR_PARTICIPLE = re.compile("[VL]")
VERB = re.compile("[VMA]")
VERB_OR_COMMA = re.compile("[VMAWD,]")
VERB_OR_BREAK = re.compile("[VMAWD]")
"""Tags of finite verbs and of what opens a relative clause."""


class Letters(dict[int, str]):
    """The tag of each token of a sentence; a full stop outside it."""

    __slots__ = ()

    def __missing__(self, _: int) -> str:
        return "."


class Forms(dict[int, str]):
    """The lower-case form of each token of a sentence; empty outside it."""

    __slots__ = ()

    def __missing__(self, _: int) -> str:
        return ""


class TaggedSentence:
    """One sentence of a paragraph with its tags; indices are those of the paragraph's tokens.

    Attributes:
        tokens: The paragraph.
        begin: First token.
        end: Position after the last token.
        lower: The lower-case forms of the whole paragraph.
        tags: One letter a token, from `begin`; see `factcheck.extraction.grammar.tagging`.
        tag: The tag at a token; a full stop outside the sentence. A lookup and no method, since the rules ask it ten times a token.
        word: The lower-case form at a token; empty outside the sentence. A lookup for the same reason.
        inside: Whether a token stands in a quotation.
        words: The lower-case forms in it, to tell at once that a rule has no business here.
        cues: Where in it the forms stand that may attribute, whatever their tags.
    """

    __slots__ = ("_finite", "_letters", "begin", "cues", "end", "inside", "lower", "tag", "tags", "tokens", "word", "words")

    def __init__(self, tokens: Tokens, begin: int, end: int) -> None:
        """Tag the tokens `begin`..`end` of a paragraph."""
        self.tokens = tokens
        self.begin, self.end = begin, end
        self.lower = tokens.lower
        forms = tokens.lower[begin:end]
        self.word = Forms(enumerate(forms, begin)).__getitem__
        self.words = frozenset(forms)
        tags, self.cues = tag(tokens, begin, end)
        self._letters = Letters(enumerate(tags, begin))
        self.tag = self._letters.__getitem__
        self.inside = tokens.quoted.__contains__
        self.tags = tags = self._settle(tags)
        marks = bytearray(tags, "ascii").translate(FINITE_MARKS)
        if not self.words.isdisjoint(NON_FINITE):
            for found in AUXILIARY.finditer(tags):
                marks[found.start()] = self.lower[begin + found.start()] not in NON_FINITE
        self._finite = list(itertools.accumulate(marks, initial=0))

    def places(self, words: frozenset[str]) -> list[int]:
        """Where some words stand in it."""
        here = self.words & words
        if not here:
            return []
        return list(itertools.compress(range(self.begin, self.end), map(here.__contains__, self.lower[self.begin : self.end])))

    def commas(self, a: int, b: int) -> list[int]:
        """Where in `a`..`b` the commas stand."""
        found, begin, tags = [], self.begin, self.tags
        k, stop = tags.find(",", max(a - begin, 0), max(b - begin, 0)), max(b - begin, 0)
        while k >= 0:
            found.append(begin + k)
            k = tags.find(",", k + 1, stop)
        return found

    def surface_before(self, k: int) -> str:
        """The last token before `k` that is no quotation mark."""
        k -= 1
        while k > self.begin and self.tokens.partner[k] >= 0:
            k -= 1
        return self.tokens.surface[k]

    def finite(self, a: int, b: int) -> int:
        """How many finite verbs, modals or auxiliaries stand in `a`..`b`."""
        begin, count = self.begin, self._finite
        a = a - begin if a > begin else 0
        b = b - begin if b < self.end else self.end - begin
        return count[b] - count[a] if a < b else 0

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

    def _settle(self, tags: str) -> str:
        """The tags, with past forms that are participles after their noun ("the men accused of it were") turned from `V` into `L`."""
        letters, begin = self._letters, self.begin
        settled = True
        for i in reversed([begin + found.start() for found in VERB_OR_PARTICIPLE.finditer(tags)]):
            before = letters[i - 1]
            if letters[i] == "L":
                if before != "D" or letters[i + 1] not in self._behind_noun_form(i):
                    continue
                letters[i] = "N"  # "in the shed at the quay", "the accused deny"
            elif before == "," and self.lower[i] in QUESTIONED and self._asked_aside(i):
                letters[i] = "L"
            elif before not in DESCRIBED:
                continue
            elif self._noun_of_subject(i):
                letters[i] = "N"
            elif self._reduced(i) or self._second(i):
                letters[i] = "L"
                if letters[i + 1] == "B":
                    letters[i + 1] = "V"
            else:
                continue
            settled = False
        if not settled:
            tags = "".join(letters.values())
        if self._verbless(tags):
            return self._promoted(tags, begin)
        colon = tags.find(":")
        if colon > 0 and tags[0] != "Q" and VERB.search(tags, colon) is None:
            return self._promoted(tags, begin + colon + 1)  # "There were more: the records list five voyages"
        return tags

    def _asked_aside(self, i: int) -> bool:
        """Whether the form at `i` opens an aside behind the subject of a verb yet to come: "The mayor, asked whether it is, said"."""
        if self.tag(i - 2) not in "NPE)" or self.tag(i + 1) not in "IStW" or any(self.tag(k) in "VMA," for k in range(self.begin, i - 1)):
            return False
        closed = next((k for k in range(i + 2, self.end) if self.tag(k) in ",;:-"), self.end)
        return self.tag(closed) == "," and self.tag(closed + 1) in "VMA"

    def _verbless(self, tags: str) -> bool:
        """Whether finite verbs come only in a relative clause, or behind the first comma."""
        parting = VERB_OR_BREAK if tags[:1] in "ISGLaC" else VERB_OR_COMMA
        for found in parting.finditer(tags):
            letter = found[0]
            if letter in "W,":
                return True
            place = self.begin + found.start()
            if letter == "V" and self._doubtful(place):
                continue
            word = self.lower[place]
            if letter in "VM" or (letter == "A" and (word in BE_OR_HAVE_FINITE or word in w.DO)):
                return False
            if word == "whose":
                return True
        return True

    def _behind_noun_form(self, i: int) -> str:
        """The tags before which the participle at `i`, an article before it, is a noun: a finite verb, for forms of nouns more."""
        return "I.,CVMA" if "n" in VERB_FORMS.get(self.lower[i], "") else "VM"

    def _noun_of_subject(self, i: int) -> bool:
        """Whether a base form behind a noun is the head of a singular subject whose verb comes later: "A stream gauge recorded"."""
        kinds = VERB_FORMS.get(self.lower[i], "")
        if "n" not in kinds or "b" not in kinds or "p" in kinds or self.tag(i - 1) != "N":
            return False
        first = i - 1
        while first > i - SUBJECT_REACH and self.tag(first) in "NJ":
            first -= 1
        return self.lower[first] in SINGULAR_DETERMINERS and self.tag(first) == "D" and first >= self.begin

    def _promoted(self, tags: str, first: int) -> str:
        """The tags with the verb of a clause from `first` that has none: the first form that may be verb or noun where one can stand."""
        i = first + 1
        while i < self.end - 1:
            if self.tag(i) == ",":
                i = self._behind_apposition(i)
            if i >= self.end - 1 or self.tag(i) in ",;:VM":
                break
            if self._verb_or_noun(i) and not self.inside(i):
                self._letters[i] = "V"
                behind = next((k for k in range(i + 1, self.end) if self.tag(k) in ",;:CSWTV"), self.end)
                if self._doubtful(behind):
                    self._letters[behind] = "L"
                return "".join(self._letters.values())
            i += 1
        return tags

    def _doubtful(self, i: int) -> bool:
        """Whether the past form at `i` may describe the noun before it, with "on" or "in" behind it: "tonnes of feed based on maize"."""
        if self.tag(i) != "V" or self.tag(i - 1) not in "NP" or self.word(i + 1) not in {"on", "in"}:
            return False
        return "l" in VERB_FORMS.get(self.lower[i], "")

    def _behind_apposition(self, comma: int) -> int:
        """The token behind an apposition in commas that opens at `comma`: ", a charity, "; the comma itself where none does."""
        if self.tag(comma + 1) != "D":
            return comma
        stop = next((k for k in range(comma + 2, min(comma + ASIDE_REACH, self.end)) if self.tag(k) not in "DJNPEpI#"), comma)
        return stop + 1 if self.tag(stop) == "," and stop > comma else comma

    def _verb_or_noun(self, i: int) -> bool:
        """Whether the noun at `i` can be a verb between a noun and what can be its object: "Thousands march the streets"."""
        kinds = VERB_FORMS.get(self.lower[i], "")
        behind = "NPE," if "b" in kinds else "NPE"
        if "n" not in kinds or not ("b" in kinds or "s" in kinds) or self.tag(i) not in "NPB" or self.tag(i - 1) not in behind:
            return False
        if self.tag(i + 1) in "D#TJEOPN":
            return True
        return "s" in kinds and self.tag(i - 1) in "NE" and self.tag(i + 1) in "Ia" and self.lower[i + 1] != "of"

    def _object_behind(self, k: int) -> bool:
        """Whether adverbs of degree and a number or determiner follow, so that the verb before `k` has an object: "nearly $1 billion"."""
        if self.word(k) == "at" and self.word(k + 1) in {"least", "most"}:
            k += 2
        elif self.word(k) in OBJECT_PARTICLES:
            k += 1  # "sent out a letter"
        elif self.tag(k) != "a":
            return False
        else:
            k += 1
        return self.tag(k) in "#D"

    def _to_do(self, i: int) -> bool:
        """Whether an infinitive follows the past form of a cue that takes one, with a day between them or not: "sought on Monday to"."""
        entry = CUE_FORMS.get(self.lower[i])
        if entry is None or "i" not in entry.frames:
            return False
        k = i + 2 if self.word(i + 1) == "on" else i + 1
        return self.tag(k + 1 if self.word(k) in w.TIME_NOUNS else i + 1) == "t"

    def _reduced(self, i: int) -> bool:
        """Whether a past form after a noun is a participle: an agent or object of a preposition, then the finite verb, follow."""
        kinds = VERB_FORMS.get(self.lower[i])
        if self.tag(i - 1) == "R" and self.lower[i - 1] in {"those", "all"} and (kinds is None or "l" in kinds):
            return self.tag(i + 1) in "VBMAI"  # "those surveyed say", "those affected by it"
        if (kinds is not None and "l" not in kinds) or not self._behind_noun(i) or self.lower[i] in NEVER_REDUCED:
            return False
        if self.tag(i - 1) == "E" and self.lower[i] in REPORTING and self.lower[i] in NEVER_AFTER_NAMES:
            return False
        if i - 1 == self.begin and self.lower[i - 1] in w.COLLECTIVES and self.word(i + 1) != "by" and self._followed(i):
            return False  # "Police appealed for witnesses after a cyclist was killed"
        if self.word(i + 1) == "there" and self.tag(i + 2) in "VA" and (self.word(i + 3) == "been" or self.tag(i + 3) not in "LVGa"):
            return False  # "A spokesman denied there had been a fire"; but "the parts found there were made in Vell"
        if self.tag(i - 1) == "E" and self._to_do(i):
            return False  # "Hale sought on Monday to ease worries which had grown"
        if self._object_behind(i + 1) or (self.word(i + 1) == "as" and self.word(i + 2) in {"much", "many", "high", "low", "little"}):
            return False  # "proposed nearly $1 billion", "tumbled as much as 18%"
        if self.word(i + 1) == "by":
            if self.tag(i + 2) not in "#a":
                return True
            stop = next((j for j in range(i + 3, self.end) if self.tag(j) in ",;:-.CSWVMA"), self.end)
            return self.tag(stop) in "VMA"  # "prices raised by 3 percent hurt"; but "exports increased by 27 percent"
        if self.lower[i] in NAMED and self.tag(i + 1) in "EQ":
            if self.tag(i + 1) == "E" and self._indefinite(i) and sum(map("VM".__contains__, self._letters.values())) > 1:
                return True  # "the head of a group called Orley Futures ran"
            stop = next((j for j in range(i + 2, self.end) if self.tag(j) in ",;:-.CSTWVMAI"), self.end)
            return self.tag(stop) in "VMA" and self.tag(i - 1) in "NP"  # "a fund called Orley Futures ran"
        timed = self.word(i + 1) in w.TIME_NOUNS or (self.word(i + 1) in {"last", "this"} and self.word(i + 2) in w.TIME_NOUNS)
        placed = self.word(i + 1) in {"there", "here"} and self.tag(i + 2) in "VMA"  # "parts found there were"
        if placed:
            return True
        if self.tag(i + 1) not in "IatG" and not timed:
            return False
        joined = 0
        for j in range(i + 1, min(i + REDUCED_REACH, self.end)):
            at = self.tag(j)
            if at == "C" and self.tag(j + 1) == "L" and self.word(j + 2) == "by" and not joined:
                joined = j + 1  # "A case found at the scene and examined by two experts came"
                continue
            if self.lower[j] == "as" and (j > i + 1 or self.lower[i] in REPORTING) and self.tag(j + 1) == "P" and self.tag(j + 2) == "V":
                return False  # "The rand weakened on Monday as traders sold"
            if at == "M" and self.tag(j + 1) == "R":
                return False  # "Hale promised to act should he win"
            if at in "VM" or (at == "A" and self.lower[j] in BE_OR_HAVE_FINITE):
                return (self.tag(j - 1) in "NPE#aR" or (at == "A" and self.tag(j - 1) == "G" and j > i + 2)) and not self.inside(j)
            if at in ",;:-.SWTCQ(" or (at == "R" and self.tag(j - 1) not in "GI") or (at == "D" and self.lower[j - 1] in w.TIME_NOUNS):
                return False  # "The papers reported on Monday the minister had left"
        return False

    def _indefinite(self, i: int) -> bool:
        """Whether a noun with "a" stands right before `i`: "a local group called"."""
        k = i - 1
        while self.tag(k) in "NJ":
            k -= 1
        return k < i - 1 and self.lower[k] in {"a", "an"} and self.tag(k) == "D"

    def _followed(self, i: int) -> bool:
        """Whether a clause of time or ground comes behind the past form at `i` before the next verb: "appealed after"."""
        for j in range(i + 1, min(i + REDUCED_REACH, self.end)):
            if self.tag(j) in "VMA":
                return False
            if self.tag(j) == "S" or self.lower[j] in SEQUEL_OPENERS:
                return True
        return True

    def _second(self, i: int) -> bool:
        """Whether the past form at `i` describes the object of a finite verb before it: "diverted loans meant for a road"."""
        kinds = VERB_FORMS.get(self.lower[i], "pl")
        if "l" not in kinds or self.tag(i - 1) not in "NP" or self.tag(i + 1) not in "It" or self.lower[i] in NEVER_REDUCED:
            return False
        dated = self.word(i + 1) == "in" and self.tag(i + 2) == "#"
        if self.lower[i] in STEPS and (dated or self.word(i + 1) in {"of", "for", "with"}):
            return self._verb_in_clause(i)  # "called for bans for fans convicted of abuse"
        for j in range(i - 2, max(self.begin - 1, i - SECOND_REACH), -1):
            at = self.tag(j)
            if at == "V":
                entry = CUE_FORMS.get(self.lower[j])
                clausal = entry is not None and not entry.frames.keys().isdisjoint(("b", "t", "q"))
                return self.tag(j + 1) in "DJNP#" and (not clausal or self.lower[j + 1] in {"a", "an"})
            if at in ",;:-.CSWTQ(RMA" or (at == "I" and j < i - 2 and self.lower[j] in {"as", "than"}):
                return False
        return False

    def _verb_in_clause(self, i: int) -> bool:
        """Whether the clause of the token at `i` has a finite verb before it."""
        for j in range(i - 1, max(self.begin - 1, i - REDUCED_REACH), -1):
            if self.tag(j) in "VMA":
                return True
            if self.tag(j) in ",;:-.STWC":
                return False
        return False

    def _behind_noun(self, i: int) -> bool:
        """Whether a noun, or a noun and "not", stand before `i`: "the men accused", "experts not involved"."""
        before = self.tag(i - 1)
        return before in "NPE#" or (before == "n" and self.tag(i - 2) in "NPE") or (before == "C" and self.word(i + 1) == "by")
