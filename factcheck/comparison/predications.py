"""Who does what to what, clause by clause: the verbs of a claim with their arguments, read only where two claims seem to conflict."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.extraction.phrases import Sentence
from factcheck.extraction.sentences import sentences
from factcheck.extraction.tokens import Tokens
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import REPORTING, VERB_FORMS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.comparison.features import Features

LONGEST: Final = 400
"""Tokens of a claim that are read; who says more says more than one thing."""
DOER: Final = "doer"
"""Who does it: the subject, or behind "by" where the verb is passive."""
TARGET: Final = "target"
"""To what it is done: the object, the complement, or the subject of a passive verb."""
TIME: Final = "time"
"""A stretch of time without preposition: "last year"."""


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


@attrs.frozen
class Predication:
    """One verb and its arguments.

    Attributes:
        verb: Place of the verb, that of "be" or "have" where no other stands.
        first: First word of the verb group.
        passive: Whether what it is done to is its subject.
        inner: Whether it stands in a clause that only describes its subject: "who was charged in May".
        arguments: Its arguments, in text order, the subject first.
    """

    verb: int
    first: int
    passive: bool
    inner: bool
    arguments: tuple[Argument, ...]

    def holds(self, first: int, last: int) -> bool:
        """Whether a range of words is part of an argument; the noun that a clause describes is one of the verb around it."""
        return any(one.first < last and first < one.last for one in self.arguments[self.inner :])


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
    outer: _Phrase | None = None


def predications(side: Features) -> tuple[Predication, ...]:
    """The verbs of a claim with their arguments, in text order. Linear in the length of its text."""
    text = side.claim.text
    tokens = Tokens(text, 0, len(text))
    starts = [word.start for word in side.words]

    def place(token: int) -> int:
        """The word at which a token begins."""
        return max(0, bisect.bisect_right(starts, tokens.start[token]) - 1)

    def past(token: int) -> int:
        """The word after the last one of a token."""
        return bisect.bisect_left(starts, tokens.end[token])

    def argument(phrase: _Phrase, role: str) -> Argument:
        head = past(phrase.head) - 1
        return Argument(role, place(phrase.first), past(phrase.last - 1), max(head, 0))

    found = []
    for begin, end in sentences(tokens, REPORTING):
        if end > LONGEST:
            break
        s = Sentence(tokens, begin, end)
        for clause in _clauses(s):
            parties = []
            if clause.subject is not None:
                parties.append(argument(clause.subject, TARGET if clause.passive else DOER))
            for phrase in clause.phrases:
                parties.append(argument(phrase, _role(s, clause, phrase)))
            found.append(Predication(place(clause.verb), place(clause.first), clause.passive, clause.outer is not None and clause.subject is clause.outer, tuple(parties)))
    return tuple(found)


def _role(s: Sentence, clause: _Clause, phrase: _Phrase) -> str:
    if phrase.tie == "by" and clause.passive:
        return DOER
    if phrase.tie:
        return phrase.tie
    return TIME if all(s.word(k) in w.TIME_NOUNS or s.tag(k) in "DJ#" for k in range(phrase.first, phrase.last)) and (
        s.word(phrase.head) in w.TIME_NOUNS) else TARGET


def _clauses(s: Sentence) -> list[_Clause]:
    """The verb groups of a sentence, each with its subject and the phrases behind it."""
    found: list[_Clause] = []
    fronted: list[_Phrase] = []  # phrases since the clause opened, before its verb
    tie = ""
    related: _Phrase | None = None  # what a relative pronoun stands for
    latest: _Phrase | None = None
    clause: _Clause | None = None
    i = s.begin
    while i < s.end:
        at = s.tag(i)
        if at in ";:S":
            clause, fronted, tie, related = None, [], "", None
            latest = latest if at == "S" else None
            i += 1
        elif at == "W" or (at == "T" and latest is not None and i == latest.last and s.tag(i + 1) in "VMA"):
            related, fronted, tie, clause = latest, [], "", None
            i += 1
        elif at in "MAVBGL" and not (at in "GL" and _modifies(s, i)):
            end, verb, passive = _group(s, i)
            passive = passive or (bool(found) and found[-1].passive and s.tag(i - 1) == "C" and "l" in VERB_FORMS.get(s.lower[verb], ""))
            reduced = s.tag(i) in "LG" and (s.tag(i - 1) in "NPE" or (s.tag(i - 1) == "," and clause is None))
            outer = related if related is not None else latest if reduced else None
            fronted = [] if reduced else fronted
            if clause is not None and clause.outer is not None and at in "MAV" and s.tag(i - 1) != "C":
                subject: _Phrase | None = clause.outer  # the clause inside its subject is over
            else:
                subject = _subject(found, fronted, outer)
            clause = _Clause(i, verb, passive, subject, [one for one in fronted if one is not subject], outer)
            found.append(clause)
            fronted, related, tie = [], None, ""
            i = end
        elif at in "It" and not (at == "t" and s.tag(i + 1) in "Ba"):
            tie = "according" if s.word(i - 1) == "according" else s.lower[i]
            i += 1
        else:
            end = s.base_right(i) if at in "DJNPE#ROGLaQ" else i
            if end == i and at == "D" and s.tag(i + 1) in "J#":
                end = i + 2  # "by a fifth"
            if end > i:
                head = _head(s, i, end)
                phrase = _Phrase(i, end, head, tie, s.tag(head) == "E" and s.word(head) not in w.TIME_NOUNS)
                if tie == "of" and latest is not None and latest.last >= i - 1:
                    latest.last = end
                elif s.tag(end) == "p" and end + 1 < s.end:
                    pass
                else:
                    latest = phrase
                    if clause is not None and clause.outer is None and _opens_clause(s, i, end):
                        clause = None
                    (fronted if clause is None else clause.phrases).append(phrase)
                tie = ""
                i = end
            else:
                i += 1
    return found


def _modifies(s: Sentence, i: int) -> bool:
    """Whether a participle stands before its noun: "rising prices", "a stolen car"."""
    return s.base_right(i) > i + 1 and s.tag(i - 1) in "DJ#I"


def _head(s: Sentence, i: int, end: int) -> int:
    """The head noun of a noun phrase: its last noun or name."""
    return next((k for k in range(end - 1, i - 1, -1) if s.tag(k) in "NPE"), end - 1)


def _opens_clause(s: Sentence, i: int, end: int) -> bool:
    """Whether a noun phrase is the subject of a verb behind it and no object of the verb before it."""
    k = end
    while s.tag(k) == "a":
        k += 1
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
        elif at not in "an" or (k > i and s.tag(k + 1) not in "MAVBGLan"):
            break
        k += 1
    passive = s.tag(verb) == "L" and (be or s.tag(i) == "L")
    return max(k, i + 1), verb, passive


def _subject(found: Sequence[_Clause], fronted: Sequence[_Phrase], outer: _Phrase | None) -> _Phrase | None:
    """Whose verb it is: that of a noun phrase before it, of the one that its clause describes, or of the verb before it."""
    free = [phrase for phrase in fronted if not phrase.tie]
    if free:
        return next((phrase for phrase in free if phrase.name), free[0])  # "her rival, Osei, won"
    return outer if outer is not None or not found else found[-1].subject
