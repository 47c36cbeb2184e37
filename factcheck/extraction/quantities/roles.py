"""What part a number plays in its clause: an age, an amount of change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.extraction.quantities.copy import REACH, SENTENCE_END
from factcheck.language.english.ages import (
    AGE_LEADERS,
    AGE_LINKS,
    AGE_SUBJECTS,
    AGED_CROWDS,
    AGED_PERSONS,
    BEFORE_AGE,
    COUNTED_IN_YEARS,
    DONE_AT_AN_AGE,
    KIN,
)
from factcheck.language.english.numbers import (
    CHANGE_NOUNS,
    CHANGE_WORDS,
    NOT_NAMES,
    STOPS,
    WITH_OBJECT,
)
from factcheck.language.english.units import TIME_UNITS
from factcheck.model.values import Comparator, QuantityRole

if TYPE_CHECKING:
    from factcheck.extraction.quantities.copy import Copy
    from factcheck.extraction.quantities.figure import Figure

OLDEST: Final = 120
"""Highest number taken for an age without the word "old"."""

LEAST_BARE_AGE: Final = 10
"""From where on "she was 12" is an age without more; "they were two" is a number of people."""

_APPOSED: Final = re.compile(r"(?:,|\.(?:\s|\Z)|;|\)| (?:who|and|of|from|was|is|has|had|said|told)\b)")
_PAIR_APPOSED: Final = re.compile(r"(?:, [a-z0-9]{1,8}){0,3},? and [a-z0-9]{1,8}(?:[,.;)]|\Z)")
"""Behind the first of several ages: "her sons, 11 and nine, are in care"."""
_LISTED: Final = re.compile(r",|,? (?:and|or) |, ")
_CHANGES_ALONE: Final = CHANGE_WORDS - WITH_OBJECT
SHORTEST_SURNAME: Final = 3
"""Letters of the shortest surname that is read before an age, with its comma: "Li,"."""
_OF_AGE: Final = re.compile(
    r"\b(?:(?:life expectancy|(?:average|median|mean|typical|retirement|pension|voting|minimum) age)"
    r" (?:[a-z]+ ){0,6}(?:is|was|of|to|from|at)|"
    r"age of|ages of|ages between|age range of|ages?|aged|aged (?:about|around|between|under|over|from|just|only)) \Z"
)


def read_role(copy: Copy, figure: Figure, last: Figure | None) -> None:
    """Set the role of a figure whose bounds are read; `last` is the figure before it, whose role is set."""
    if figure.role is QuantityRole.AGE:
        return
    if not figure.unit and not figure.counted and (_goes_on(copy, figure, last) or _is_age(copy, figure)):
        figure.role, figure.unit = QuantityRole.AGE, "year"
    elif figure.role is QuantityRole.STATED and _is_change(copy, figure):
        figure.role = QuantityRole.CHANGE


def _goes_on(copy: Copy, figure: Figure, last: Figure | None) -> bool:
    """Whether the number goes on a list of ages: "aged six and nine"."""
    if last is None or last.role is not QuantityRole.AGE:
        return False
    if copy.next_word(figure.end)[0] == "when" and copy.word_before(figure.start) == "and":  # "four when it began and 41 when it ended"
        return SENTENCE_END.search(copy.low, last.end, figure.start) is None
    return _LISTED.fullmatch(copy.low, last.end, figure.start) is not None


def _is_age(copy: Copy, figure: Figure) -> bool:
    """Whether a bare number is the age of a person: "aged 45", "Ana Silva, 45,", "adults over 65", "she was 35"."""
    if not 0 < figure.high <= OLDEST or figure.scale != 1 or figure.step != 1 or figure.kind not in ("digits", "words", "range"):
        return False
    before = copy.word_before(figure.opening)
    if before == "at" and figure.low >= LEAST_BARE_AGE and copy.next_word(figure.end)[0] in ("he", "she", "who", "still", "when"):
        return True  # "At 93 he still walked"
    if before in AGE_LEADERS or _OF_AGE.search(copy.low[max(0, figure.opening - 60) : figure.opening]):
        return True
    if figure.kind == "range" and copy.next_word(figure.end)[0] in ("age", "age-group", "demographic"):
        return True
    if figure.comparator in (Comparator.MORE, Comparator.LESS, Comparator.AT_LEAST, Comparator.AT_MOST):
        if before in AGE_LINKS or before in ("are", "were"):  # "one person in ten is over 65"
            subject = copy.ahead(figure.opening, REACH).rpartition(". ")[2]
            return figure.low >= LEAST_BARE_AGE and not (COUNTED_IN_YEARS | AGED_CROWDS).isdisjoint(subject.split())
        return before in COUNTED_IN_YEARS or (before.endswith("ans") and figure.low >= LEAST_BARE_AGE)
    if figure.opening != figure.start:
        return False
    if before == "at" and not DONE_AT_AN_AGE.isdisjoint(copy.words_before(figure.start)[-2:-1]):
        return True
    if before.rstrip(",") in KIN and before.endswith(",") and _PAIR_APPOSED.match(copy.low, figure.end):
        return True
    if before in ("both", "each", "all") and copy.words_before(figure.start)[-2:-1] and copy.words_before(figure.start)[-2].endswith(","):
        return _APPOSED.match(copy.low, figure.end) is not None
    if figure.kind == "words" and before.endswith(",") and copy.low[figure.end : figure.end + 1] == ",":
        return _is_person(copy, figure, before[:-1])
    if before == "of" and copy.words_before(figure.start)[-2:-1] and copy.words_before(figure.start)[-2] in AGED_PERSONS:
        return True
    if figure.kind != "digits":
        return _is_predicate(copy, figure, before)
    return _is_apposed(copy, figure, before) or _is_predicate(copy, figure, before)


def _is_apposed(copy: Copy, figure: Figure, before: str) -> bool:
    """Whether a name and a comma stand before the number, and the phrase ends behind it."""
    if not before.endswith(",") or _APPOSED.match(copy.low, figure.end) is None or figure.low < 1:
        return False
    *lead, name = copy.text[max(0, figure.start - 24) : figure.start].split()
    if lead and lead[-1].lower() in ("in", "at", "near"):  # "In Vell, 11 and nine buses burned"
        return False
    if not before[:-1].isalpha() or len(before) < SHORTEST_SURNAME or before[:-1] in NOT_NAMES:
        return False
    return name[0].isupper() or (copy.low[figure.end : figure.end + 1] == "," and before[:-1] not in STOPS)


def _is_person(copy: Copy, figure: Figure, before: str) -> bool:
    """Whether the word before a comma is a person: "the child, three, was pulled out"."""
    if before in AGED_PERSONS or before in AGE_SUBJECTS:
        return True
    *lead, name = copy.text[max(0, figure.start - 24) : figure.start].split()
    return bool(lead) and name[0].isupper() and lead[-1][0].isupper() and lead[-1].lower() not in STOPS and before not in NOT_NAMES


def _is_predicate(copy: Copy, figure: Figure, before: str) -> bool:
    """Whether the number says how old its subject is: "he is 35", "she will be 40"."""
    if before not in AGE_LINKS or (figure.low < LEAST_BARE_AGE and copy.next_word(figure.end)[0] != "when"):
        return before in ("he's", "she's")
    words = copy.words_before(figure.start)
    subject = next((word for word in reversed(words[:-1]) if word not in BEFORE_AGE), "")
    return subject.lstrip("\"“‘'(,") in AGE_SUBJECTS


def _is_change(copy: Copy, figure: Figure) -> bool:
    if figure.unit in TIME_UNITS:
        return False
    before = copy.word_before(figure.opening)
    if before in _CHANGES_ALONE:
        return True
    if before == "by":
        return any(word in CHANGE_WORDS for word in copy.words_before(figure.opening)[:-1])
    word, _, end = copy.next_word(figure.end)
    if word in CHANGE_NOUNS and not figure.counted.lower().startswith(word):  # "ten swing states"
        return True
    return figure.unit == "percent" and bool(word) and copy.next_word(end)[0] in CHANGE_NOUNS
