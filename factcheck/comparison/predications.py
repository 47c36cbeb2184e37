"""Who does what to what, clause by clause: the verbs of a claim with their arguments, read only where two claims may conflict."""

from __future__ import annotations

import bisect
import functools
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.words import words
from factcheck.extraction.grammar.phrases import Sentence
from factcheck.extraction.grammar.sentences import sentences
from factcheck.extraction.grammar.tokens import Tokens
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import REPORTING, VERB_FORMS

if TYPE_CHECKING:
    from factcheck.comparison.features import Features
    from factcheck.comparison.names import Name

LONGEST: Final = 400
"""Tokens of a claim that are read; who says more says more than one thing."""
DOER: Final = "doer"
"""Who does it: the subject, or behind "by" where the verb is passive."""
TARGET: Final = "target"
"""To what it is done: the object, the complement, or the subject of a passive verb."""
TIME: Final = "time"
"""A stretch of time without preposition: "last year"."""
REMEMBERED: Final = 2048
"""Texts whose reading is kept, since one claim is laid beside many."""
NOMINAL: Final = "DJNPE#ROGLaQ"
"""Tags with which a noun phrase can open."""
APPOSED: Final = ",.;VMAI"
"""Tags that can follow a name in apposition; "and" or another name shows a list."""
VERBAL: Final = "MAVBGL"
"""Tags with which a verb group can open."""


@attrs.frozen
class Argument:
    """One party or circumstance of a deed.

    Attributes:
        role: `DOER`, `TARGET`, `TIME`, or the preposition that ties it to the verb.
        first: Its first word.
        last: The word after its last, of-phrases included.
        head: Place of its head noun.
    """

    role: str
    first: int
    last: int
    head: int

    @property
    def range(self) -> tuple[int, int]:
        """Its words, half-open."""
        return self.first, self.last

    def meets(self, first: int, last: int) -> bool:
        """Whether it shares a word with a range of words."""
        return self.first < last and first < self.last


@attrs.frozen
class Predication:
    """One verb and its arguments.

    Attributes:
        verb: Place of the verb, that of "be" or "have" where no other stands.
        first: First word of the verb group.
        inner: Whether it stands in a clause that only describes its subject: "who was charged in May".
        arguments: Its arguments, in text order, the subject first.
    """

    verb: int
    first: int
    inner: bool
    arguments: tuple[Argument, ...]

    def argument(self, role: str) -> Argument | None:
        """The first argument that has a role."""
        return next((one for one in self.arguments if one.role == role), None)

    def holds(self, first: int, last: int) -> bool:
        """Whether a range of words is part of an argument; the noun that a clause describes is one of the verb around it."""
        return any(one.meets(first, last) for one in self.arguments[self.inner :])


def name_of(side: Features, argument: Argument) -> Name | None:
    """The name that is the head of an argument; None where a common noun is."""
    return next((one for one in side.names if one.first <= argument.head < one.last and not one.common), None)


def predications(side: Features) -> tuple[Predication, ...]:
    """The verbs of a claim with their arguments, in text order. Linear in the length of its text."""
    return _read(side.claim.text)


@functools.lru_cache(maxsize=REMEMBERED)
def _read(text: str) -> tuple[Predication, ...]:
    tokens = Tokens(text, 0, len(text))
    starts = [word.start for word in words(text)]

    def words_of(first: int, last: int) -> tuple[int, int]:
        """The words that tokens stand for."""
        begin = max(0, bisect.bisect_right(starts, tokens.start[first]) - 1)
        return begin, max(begin + 1, bisect.bisect_left(starts, tokens.end[last - 1]))

    def argument(phrase: _Phrase, role: str) -> Argument:
        return Argument(role, *words_of(phrase.first, phrase.last), words_of(phrase.head, phrase.head + 1)[1] - 1)

    found = []
    for begin, end in sentences(tokens, REPORTING):
        if end > LONGEST or not starts:
            break
        s = Sentence(tokens, begin, end)
        for clause in _Clauses(s).found:
            clause.passive = clause.passive or _reduced(s, clause)
            subject = [] if clause.subject is None else [argument(clause.subject, TARGET if clause.passive else DOER)]
            rest = [argument(phrase, _role(s, clause, phrase)) for phrase in clause.phrases]
            inner = clause.subject is not None and clause.subject is clause.outer
            first, verb = (words_of(token, token + 1)[0] for token in (clause.first, clause.verb))
            found.append(Predication(verb, first, inner, (*subject, *rest)))
    return tuple(found)


@attrs.define
class _Phrase:
    """A noun phrase with the preposition before it; tokens are counted."""

    first: int
    last: int
    head: int
    tie: str
    name: bool


@attrs.define
class _Clause:
    """A verb group with its phrases; tokens are counted. `outer` is the noun phrase that a clause inside it describes."""

    first: int
    verb: int
    passive: bool
    subject: _Phrase | None
    phrases: list[_Phrase]
    outer: _Phrase | None


def _reduced(s: Sentence, clause: _Clause) -> bool:
    """Whether a clause without "was" tells what was done to its subject, and by whom: "the bill, introduced in May by Ida Holm"."""
    named = any(phrase.tie == "by" and phrase.name for phrase in clause.phrases)
    return named and all(phrase.tie for phrase in clause.phrases) and "l" in VERB_FORMS.get(s.lower[clause.verb], "")


def _role(s: Sentence, clause: _Clause, phrase: _Phrase) -> str:
    if phrase.tie == "by" and clause.passive:
        return DOER
    if phrase.tie:
        return phrase.tie
    timed = s.word(phrase.head) in w.TIME_NOUNS and all(
        s.word(k) in w.TIME_NOUNS or s.tag(k) in "DJ#" for k in range(phrase.first, phrase.last)
    )
    return TIME if timed else TARGET


class _Clauses:
    """The verb groups of a sentence, each with its subject and the phrases behind it, read in one pass from left to right.

    Attributes:
        found: The clauses that have been read.
        fronted: The phrases since a clause opened, before its verb.
        tie: The preposition that has been read last, while its noun phrase has not.
        related: What a relative pronoun stands for, while its verb has not come.
        latest: The noun phrase that has been read last.
        open: The clause whose phrases are being read; None before its verb.
    """

    def __init__(self, s: Sentence) -> None:
        """Read a sentence."""
        self.s = s
        self.found: list[_Clause] = []
        self.fronted: list[_Phrase] = []
        self.tie = ""
        self.related: _Phrase | None = None
        self.latest: _Phrase | None = None
        self.open: _Clause | None = None
        i = s.begin
        while i < s.end:
            i = self._read(i)

    def _read(self, i: int) -> int:
        """Read what stands at a token, and return the token after it."""
        s, at = self.s, self.s.tag(i)
        if at in ";:S":
            self._begin(related=None)
        elif at == "W" or (at == "T" and self.latest is not None and i == self.latest.last and s.tag(i + 1) in "VMA"):
            self._begin(related=self.latest)
        elif at in VERBAL and not (at in "GL" and _modifies(s, i)):
            return self._verb(i)
        elif at in "It" and not (at == "t" and s.tag(i + 1) in "Ba"):
            self.tie = "according" if s.word(i - 1) == "according" else s.lower[i]
        else:
            end = s.base_right(i) if at in NOMINAL else i
            if end == i and at == "D" and s.tag(i + 1) in "J#":
                end = i + 2  # "by a fifth"
            if end > i:
                self._phrase(i, end)
                return end
        return i + 1

    def _begin(self, related: _Phrase | None) -> None:
        """Open a clause."""
        self.open, self.fronted, self.tie, self.related = None, [], "", related

    def _phrase(self, i: int, end: int) -> None:
        """Take up a noun phrase: into the one before it behind "of", before the verb to come, or behind the verb that has come."""
        s = self.s
        if self.tie == "of" and self.latest is not None and self.latest.last >= i - 1:
            self.latest.last = end
        elif s.tag(end) != "p" or end + 1 == s.end:
            head = next((k for k in range(end - 1, i - 1, -1) if s.tag(k) in "NPE"), end - 1)
            name = s.tag(head) == "E" and s.word(head) not in w.TIME_NOUNS
            before = self.latest
            if name and before is not None and not before.name and before.last == i - 1 and s.tag(i - 1) == "," and s.tag(end) in APPOSED:
                before.last, before.head, before.name = end, head, True  # "the mayor, Ida Holm,"
                return
            self.latest = _Phrase(i, end, head, self.tie, name)
            if self.open is not None and self.open.outer is None and _opens_clause(s, end):
                self.open = None
            (self.fronted if self.open is None else self.open.phrases).append(self.latest)
        self.tie = ""

    def _verb(self, i: int) -> int:
        """Take up a verb group and find its subject: before it, around its clause, or that of the verb before it."""
        s, open_ = self.s, self.open
        end, verb, passive = _group(s, i)
        last = self.found[-1] if self.found else None
        passive = passive or (last is not None and last.passive and s.tag(i - 1) == "C" and "l" in VERB_FORMS.get(s.lower[verb], ""))
        reduced = s.tag(i) in "LG" and (s.tag(i - 1) in "NPE" or (s.tag(i - 1) == "," and open_ is None))
        outer = self.related if self.related is not None else self.latest if reduced else None
        fronted = [] if reduced else self.fronted
        free = [phrase for phrase in fronted if not phrase.tie]
        if open_ is not None and open_.outer is not None and s.tag(i) in "MAV" and s.tag(i - 1) != "C":
            subject: _Phrase | None = open_.outer  # the clause inside its subject is over
        elif free:
            subject = next((phrase for phrase in free if phrase.name), free[0])  # "her rival, Osei, won"
        else:
            subject = outer if outer is not None or last is None else last.subject
        self.open = _Clause(i, verb, passive, subject, [phrase for phrase in fronted if phrase is not subject], outer)
        self.found.append(self.open)
        self.fronted, self.related, self.tie = [], None, ""
        return end


def _modifies(s: Sentence, i: int) -> bool:
    """Whether a participle stands before its noun: "rising prices", "a stolen car"."""
    return s.base_right(i) > i + 1 and s.tag(i - 1) in "DJ#I"


def _opens_clause(s: Sentence, end: int) -> bool:
    """Whether the noun phrase that ends here is the subject of a verb behind it, and no object of the verb before it."""
    k = next(j for j in range(end, s.end + 1) if s.tag(j) != "a")
    return s.tag(k) in "VM" or (s.tag(k) == "A" and s.lower[k] not in {"been", "being", "having"})


def _group(s: Sentence, i: int) -> tuple[int, int, bool]:
    """The end of a verb group, its main verb, and whether it is passive."""
    verb, be = i, False
    k = i
    while k < s.end:
        at = s.tag(k)
        if at in "MA":
            be = be or s.lower[k] in w.BE
            verb = k
        elif at in "VBGL":
            verb = k
            k += 1
            break
        elif at == "t" and k > i and s.tag(k + 1) == "B" and s.tag(k - 1) in "MA":
            verb = k + 1  # "are to close"
        elif at not in "an" or (k > i and s.tag(k + 1) not in "MAVBGLan"):
            break
        k += 1
    return max(k, i + 1), verb, s.tag(verb) == "L" and (be or s.tag(i) == "L")
