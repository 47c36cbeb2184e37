"""What a participle behind a noun asserts of it on other terms than its sentence: "a pilot convicted of theft has been found"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.contents import finite_at
from factcheck.extraction.wording import marker
from factcheck.language.english import markers as m
from factcheck.language.english.legal import STEPS

if TYPE_CHECKING:
    from factcheck.extraction.grammar.phrases import Range, Sentence
    from factcheck.model.claims import Marker

SUBJECT_REACH = 14  # tokens of a subject before its participle, at most
MODIFIER_REACH = 30  # tokens of a participle with what belongs to it, at most
MODIFYING = frozenset(m.RAISING) | STEPS
"""Participles that assert something of their noun."""


def modified(s: Sentence, pieces: list[Range]) -> tuple[list[Range], list[tuple[Range, Marker | None]]]:
    """Take a participle with what belongs to it out of the subject of a clause.

    Returns the rest, and the participle's range with the marker that it brings ("believed to be his brother"); None where it tells a
    step of procedure ("convicted of theft"), which is plainly stated.
    """
    if MODIFYING.isdisjoint(s.lower[pieces[0][0] : pieces[-1][1]]):
        return pieces, []
    for number, (a, b) in enumerate(pieces):
        k = next((x for x in range(a + 1, min(b, a + SUBJECT_REACH)) if _modifies(s, a, x)), None)
        if k is None:
            continue
        verb = next((x for x in range(k + 2, min(b, k + MODIFIER_REACH)) if _main_verb(s, x)), None)
        if verb is None or any(s.tag(x) in ",;:-" for x in range(k, verb)):
            continue
        raised = m.RAISING.get(s.lower[k]) if s.word(k + 1) == "to" else None
        mark = None if raised is None else marker(s.tokens, k, k + 1, raised)
        if mark is None and s.lower[a] == "the":
            return pieces, [((k, verb), None)]  # "The man arrested in May was the foreman": it tells which man is meant
        return [*pieces[:number], (a, k), (verb, b), *pieces[number + 1 :]], [((k, verb), mark)]
    return pieces, []


def _modifies(s: Sentence, a: int, k: int) -> bool:
    """Whether the participle at `k`, in a clause that begins at `a`, describes the noun before it."""
    word = s.lower[k]
    if word not in MODIFYING or s.tag(k) not in "LV" or s.tag(k - 1) not in "NPE" or s.inside(k) or s.finite(a, k):
        return False
    if word in m.RAISING and s.word(k + 1) == "to":
        return m.RAISING[word] is not None
    return word in STEPS and s.tag(k + 1) == "I" and s.word(k + 1) != "by" and word not in {"accused", "suspected", "charged"}


def _main_verb(s: Sentence, k: int) -> bool:
    """Whether the verb of the clause stands at `k`, behind the noun that ends the modifier."""
    return finite_at(s, k) and s.tag(k - 1) in "NPE#aRG" and not s.inside(k)
