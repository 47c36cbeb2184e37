"""Clauses inside and behind a content: relative clauses, clauses with "with", clauses in which somebody else vouches."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.language.english import words as w
from factcheck.language.english.boundaries import NOT_VOUCHING, SCENES
from factcheck.language.english.lexicon import CUE_FORMS
from factcheck.language.english.polarity import FALSE

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Sentence

VERB_OR_RELATIVE = re.compile("[WVMA,]")
"""Tags of the first verb, comma or relative word behind a subject."""
CLAUSE, PHRASE, INFINITIVE = "clause", "phrase", "infinitive"
NUMBER_OPENERS = frozenset({("at", "least"), ("up", "to"), ("more", "than"), ("fewer", "than"), ("as", "many")})
"""Words before a number: "with at least three ministers facing the axe"."""
SUBJECT_REACH = 14  # tokens of a subject before its relative clause, at most
PREDICATE = 6  # tokens behind "are" among which "nonsense" stands
SHORTEST_RELATIVE = 3  # tokens: a pronoun, a verb and what follows it
FINITE_AUXILIARIES = w.BE_FINITE | w.HAVE_FINITE | w.DO
"""Auxiliaries that make a finite verb, alone or with others."""


def finite_at(s: Sentence, k: int) -> bool:
    """Whether the token at `k` is a finite verb, a modal or a finite auxiliary: "said", "will", "has", but not "being"."""
    letter = s.tag(k)
    return letter in "VM" or (letter == "A" and s.lower[k] in FINITE_AUXILIARIES)


def subject_clause_end(s: Sentence, i: int, end: int) -> int:
    """The end of a that-clause which is the subject of its sentence: "Rumours that X had gone swept the town".

    That is before the second finite verb that follows a noun; `end` where there is none.
    """
    seen = False  # whether the verb of the that-clause has come
    k = i + 1
    while k < end:
        if finite_at(s, k):
            if seen and s.tag(k - 1) in "NPE#a)LBIVJ" and not s.inside(k):
                return k
            seen = True
            k = _verb_end(s, k, end)
        elif s.tag(k) in "CWST":
            seen = False
        k += 1
    return end


def called_false(s: Sentence, verb: int) -> bool:
    """Whether "be" stands at `verb` and says that its subject does not hold: "are nonsense"."""
    return s.word(verb) in w.BE_FINITE and not FALSE.isdisjoint(s.lower[verb + 1 : verb + PREDICATE])


def _verb_end(s: Sentence, k: int, end: int) -> int:
    """The last token of the verb whose finite form stands at `k`: "had", "never", "gone"."""
    while k + 1 < end and s.tag(k + 1) in "VMAaLnBG" and not (s.tag(k + 1) == "V" and s.tag(k) in "VLB"):
        if s.lower[k + 1] in w.BE_FINITE and s.tag(k) in "VL":
            break  # "that the bank had failed are untrue"
        k += 1
    return k


def restrictive(s: Sentence, a: int, b: int) -> tuple[int, int] | None:
    """A relative clause without commas in the subject that opens at `a`: its begin and that of the main verb; None where there is none.

    "A pastor who was found guilty had his conviction overturned" asserts two things.
    """
    found = VERB_OR_RELATIVE.search(s.tags, a + 1 - s.begin, min(b, a + SUBJECT_REACH) - s.begin)
    if found is None or found[0] != "W":
        return None
    pronoun = s.begin + found.start()
    if any(map(s.inside, range(a + 1, pronoun + 1))) or s.lower[pronoun] not in {"who", "that", "which"} or s.tag(pronoun - 1) not in "NPE":
        return None
    main = subject_clause_end(s, pronoun, b)
    if main >= b or main - pronoun < SHORTEST_RELATIVE or any(s.tag(k) == "," for k in range(pronoun, main)):
        return None
    return pronoun, main


def cleft(s: Sentence, a: int) -> bool:
    """Whether a sentence at `a` sets off its subject, whose verb comes in a relative clause: "It was a broker, not Orr, who left"."""
    return s.word(a) == "it" and s.word(a + 1) in {"was", "is"} and s.tag(a + 2) in "DENPJ#n"


def counting_relatives(s: Sentence, a: int, b: int) -> list[list[tuple[int, int]]]:
    """The relative clauses without comma in a run that give a figure: "brought down the slope that has killed 44 people"."""
    found: list[list[tuple[int, int]]] = []
    if s.tags.find("W", a + 1 - s.begin, max(b - 2 - s.begin, 0)) < 0:
        return found
    for k in range(a + 1, b - 2):
        if s.tag(k) != "W" or s.lower[k] not in {"that", "which"} or s.tag(k - 1) not in "NPE" or s.inside(k):
            continue
        stop = next((x for x in range(k + 1, b) if s.tag(x) in ",;:-.C" and not s.inside(x)), b)
        if s.tag(k + 1) in "VMA" and any(s.tag(x) == "#" for x in range(k, stop)):
            found.append([(k + 1, stop)])
    return found


def sets_scene(s: Sentence, k: int, b: int) -> bool:
    """Whether the preposition at `k` opens a phrase that tells what happened there: ", in a raid that cost nine lives"."""
    if s.lower[k] not in SCENES or s.word(k + 1) not in {"a", "an"}:
        return False
    end = s.base_right(k + 1)
    relative = end + 1 if s.tag(end) == "I" else end
    return end > k + 2 and s.word(relative) in {"that", "which", "where"} and s.tag(relative) in "WT" and s.finite(relative, b) > 0


def absolute(s: Sentence, k: int, end: int) -> bool:
    """Whether "with" at `k` opens a clause with an -ing form for its verb: "with three ministers facing the axe"."""
    first = k + 3 if (s.word(k + 1), s.word(k + 2)) in NUMBER_OPENERS else k + 1
    stop = s.base_right(first)
    while stop < end and s.tag(stop) == "I" and s.lower[stop] == "of":
        stop = max(s.base_right(stop + 1), stop + 1)
    return first < stop < end and (s.tag(stop) == "G" or (s.tag(stop) in "LJV" and s.tag(stop - 1) in "NPE#"))


def new_voucher(s: Sentence, k: int, end: int) -> bool:
    """Whether a clause opens at `k` in which somebody else vouches, a noun phrase and a finite verb that attributes: "critics say"."""
    if k >= end or s.tag(k) not in "DNPEJ#R":
        return False
    stop = k + 1 if s.tag(k) == "R" else s.phrase_right(k, end)
    while stop < end and s.tag(stop) in "aMA":
        stop += 1
    if stop <= k or stop >= end or s.tag(stop) not in "VBL" or s.lower[stop] in NOT_VOUCHING:
        return False
    entry = CUE_FORMS.get(s.lower[stop])
    return entry is not None and entry.group != "evidence" and not entry.frames.keys().isdisjoint(("t", "b", "q", "x"))
