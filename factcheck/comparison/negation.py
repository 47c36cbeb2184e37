"""What a text negates: not only "not" and "no", but "failed to", "no evidence that", and a denial told in its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from factcheck.language.english import polarity as p
from factcheck.language.english import words as w
from factcheck.language.english.lexicon import REPORTING, VERB_FORMS

if TYPE_CHECKING:
    from collections.abc import Sequence

SCOPE: Final = 6
"""Content words after a negation, in its clause, that it can negate."""
BEFORE: Final = 3
"""Content words before a negation, in its clause, that tell of what it negates something."""
BOUND_REACH: Final = 5
"""Words after a negation within which "before", "until" or "since" makes it the bound of a date."""
CONTRAST: Final = 5
"""Words from "not", between commas, within which a contrast ends: "soldiers, not firemen, pulled her out"."""
NEGATORS: Final = p.PLAIN_NEGATORS | w.NEGATED_AUXILIARIES
"""Words that negate, with their contracted forms."""
_UNPREFIXED: Final = {f"un{form}": form for form, tags in VERB_FORMS.items() if "l" in tags and f"un{form}" not in VERB_FORMS}
"""The participles of which a word in "un" is the opposite: "counted" for "uncounted"."""
_NEGATING: Final = NEGATORS | p.NEGATING_WORDS | p.STOPPING | p.NOT_DOING | p.UNDONE | _UNPREFIXED.keys()
"""Every word that can negate, but for those in "n't"; most texts have none."""


@attrs.frozen
class Negation:
    """A word that negates, and what.

    Attributes:
        at: Its place among the words.
        scope: Marks of the content words after it in its clause, nearest first.
        before: Marks of the content words before it in its clause, nearest first.
        bounded: Whether it only makes the bound of a date: "will not open before 2033".
        aside: Whether it stands in a clause that only describes something: "a loss of steering that the recorder did not pick up".
    """

    at: int
    scope: tuple[str, ...]
    before: tuple[str, ...]
    bounded: bool = False
    aside: bool = False


def find_negations(
    lower: Sequence[str],
    marks: Sequence[str],
    breaks: Sequence[bool],
    dated: Sequence[bool],
    valued: Sequence[bool],
    denials: frozenset[int] = frozenset(),
    capitals: frozenset[int] = frozenset(),
) -> tuple[Negation, ...]:
    """The negations of a text, in text order.

    Args:
        lower: The words in lower case.
        marks: The mark of each content word, empty for others.
        breaks: Whether a clause ends before each word.
        dated: Whether each word is part of a date.
        valued: Whether each word is part of a date or number.
        denials: Places of words by which somebody named in the text denies something.
        capitals: Places inside a clause of words with a capital: the "No" of "the No Objection Certificate" negates nothing.
    """
    if not denials and _NEGATING.isdisjoint(lower) and "n't" not in " ".join(lower):
        return ()
    found: list[Negation] = []
    for k, word in enumerate(lower):
        if not (k in denials or _negates(lower, k)) or k in capitals or _inert(lower, k, breaks, valued):
            continue
        opposite = bool(unprefixed(word))
        if (opposite or word in p.FALSE) and _modifies(marks, breaks, k):
            continue  # "false invoices" are there
        if word == "nor" and found and lower[k + 1 : k + 2] and lower[k + 1] not in w.AUXILIARIES:
            continue
        scope = (*(marks[k : k + 1] if opposite else ()), *_after(lower, marks, breaks, k))
        before = tuple(_before(marks, breaks, k))
        found.append(Negation(k, scope, before, bounds_date(lower, k, dated), _describes(lower, breaks, k)))
    return tuple(found)


def _negates(lower: Sequence[str], k: int) -> bool:
    """Whether a word can negate: "not", "denied", "failed to", "uncounted", "isn't"."""
    word = lower[k]
    if word in NEGATORS or word in p.NEGATING_WORDS or word.endswith("n't"):
        return True
    return _leaves_undone(word, lower[k + 1] if k + 1 < len(lower) else "") or bool(unprefixed(word))


def _modifies(marks: Sequence[str], breaks: Sequence[bool], k: int) -> bool:
    """Whether a word stands before a noun of its phrase."""
    return k + 1 < len(marks) and bool(marks[k + 1]) and not breaks[k + 1]


def _describes(lower: Sequence[str], breaks: Sequence[bool], k: int) -> bool:
    """Whether the word at `k` stands behind a relative pronoun of its clause, or what "despite" opens; "said that" opens what is said."""
    for j in range(k - 1, 0, -1):
        if lower[j] in p.ASIDE and lower[j - 1] not in REPORTING:
            return True
        if breaks[j]:
            break
    return k > 0 and lower[0] == "despite" and not any(breaks[1:k])


def unprefixed(word: str) -> str:
    """The participle that a word is the opposite of: "counted" for "uncounted"; empty where it is none, as "unveiled" and "under"."""
    return _UNPREFIXED.get(word, "")


def _leaves_undone(word: str, following: str) -> bool:
    """Whether a word says of the one after it that it was not done, or is done no longer: "failed to pay", "stopped paying"."""
    if word in p.STOPPING:
        return following.endswith("ing")
    if word in p.NOT_DOING:
        return following == "to"
    return word in p.UNDONE and (following in {"to", "of"} or (word != "yet" and "b" in VERB_FORMS.get(following, "")))


def _after(lower: Sequence[str], marks: Sequence[str], breaks: Sequence[bool], k: int) -> list[str]:
    found: list[str] = []
    for j in range(k + 1, len(marks)):
        if len(found) == SCOPE or (found and breaks[j]):
            break
        if marks[j] and (found or lower[j] not in p.EVIDENCE | p.ENABLED):
            found.append(marks[j])
    return found


def _before(marks: Sequence[str], breaks: Sequence[bool], k: int) -> list[str]:
    found: list[str] = []
    for j in range(k - 1, -1, -1):
        if len(found) == BEFORE or breaks[j + 1]:
            break
        if marks[j]:
            found.append(marks[j])
    return found


def _inert(lower: Sequence[str], k: int, breaks: Sequence[bool], valued: Sequence[bool]) -> bool:
    """Whether a negator leaves its clause as it is: "no doubt", "praise not only from", "May 2023, not 2024", "soldiers, not firemen"."""
    word = lower[k]
    following = lower[k + 1] if k + 1 < len(lower) else ""
    if tuple(lower[k : k + 2]) == p.GUILTLESS:
        return False
    if tuple(lower[k : k + 2]) in p.NOT_NEGATING or tuple(lower[k : k + 3]) in p.NOT_NEGATING:
        behind_noun = k > 0 and lower[k - 1] not in w.AUXILIARIES and not w.PREPOSITIONS.isdisjoint(lower[k + 2 : k + 3])
        return behind_noun or following not in p.LIMITS or not p.ADDING.isdisjoint(lower[k:])
    if word == "no":
        return following[:1].isdigit()
    if word != "not":
        return False
    if (breaks[k] or not k) and any(j == len(lower) or breaks[j] for j in range(k + 2, min(len(lower) + 1, k + CONTRAST))):
        return True
    return 0 < k < len(lower) - 1 and valued[k + 1] and (valued[k - 1] or lower[k - 1] in {"and", "but"})


def bounds_date(lower: Sequence[str], k: int, dated: Sequence[bool]) -> bool:
    """Whether the negator at `k` makes a date the bound of an event: "not ... before 2033", "has not been inspected since June"."""
    for j in range(k + 1, min(len(lower), k + 1 + BOUND_REACH)):
        if lower[j] in p.DATE_BOUNDS and (dated[j] or (j + 1 < len(lower) and dated[j + 1])):
            return True
    return False
