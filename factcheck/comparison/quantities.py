"""The numbers of a claim, with the words beside them that tell what each is a number of."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.concepts import concept_of, keys_of
from factcheck.language.english.references import ANYBODY, INSTEAD, REPORTED
from factcheck.language.english.scales import COUNTED_BY, COUNTING, TOLLS
from factcheck.model.values import Quantity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.comparison.names import Name
    from factcheck.comparison.places import Range
    from factcheck.model.claims import Claim

CONTEXT: Final = 4
"""Content words on each side of a number or date that tell what it is the number or date of."""
ANY_TOLL: Final = "any"
"""The toll of a number of which a text says only that it is a count."""
MOST_TOLLS: Final = 64
"""Words of a claim that name a toll which are looked at."""
HARDLY_MORE: Final = 1
"""Content words, but for nouns that speak of a count, of a claim that does not say by itself of what its number is."""
PART_REACH: Final = 4
"""Words between the number of a part and that of its whole at most, "of" included."""
TOLL_REACH: Final = 8
"""Words on each side of a number within which a toll is named."""


@attrs.frozen
class Number:
    """A quantity of a claim and the words that tell what it counts.

    Attributes:
        quantity: The quantity.
        first: Its first word.
        last: The word after its last.
        context: Marks of the content words in it and beside it.
        toll: What toll it counts; `ANY_TOLL` where it only says that it is a count; empty where it says neither.
        whole: Whether it is the number of all of them where another counts a part: the 40 of "14 of the 40 posts".
        around: Marks of the sentence and the one before, for a claim that says hardly more than a number.
    """

    quantity: Quantity
    first: int
    last: int
    context: frozenset[str]
    toll: str
    whole: bool = False
    around: frozenset[str] = frozenset()

    @property
    def range(self) -> Range:
        """Its words, half-open."""
        return self.first, self.last


class Wording:
    """The words of a text in parallel lists, for what stands around a number or date in it.

    Attributes:
        lower: In lower case.
        marks: What each stands for; empty where it tells nothing.
    """

    __slots__ = ("_first_of_name", "_last_of_name", "lower", "marks")

    def __init__(self, lower: Sequence[str], marks: Sequence[str], names: Sequence[Name]) -> None:
        """Keep the words, and where the names among them begin and end."""
        self.lower, self.marks = lower, marks
        self._last_of_name = {name.first: name.last for name in names}
        self._first_of_name = {name.last: name.first for name in names}

    def context(self, first: int, last: int) -> frozenset[str]:
        """The marks inside a range and those of the nearest content words on each side, where a name counts once."""
        marks = self.marks
        found = {mark for mark in marks[first:last] if mark}
        left, k = CONTEXT, first
        while k and left:
            begin = self._first_of_name.get(k, k - 1)
            told = {mark for mark in marks[begin:k] if mark}
            found |= told
            left -= bool(told)
            k = begin
        left, k = CONTEXT, last
        while k < len(marks) and left:
            end = self._last_of_name.get(k, k + 1)
            told = {mark for mark in marks[k:end] if mark}
            found |= told
            left -= bool(told)
            k = end
        return frozenset(found)


def find_numbers(wording: Wording, counts: Sequence[tuple[Quantity, int, int]], claim: Claim, *, alone: bool) -> tuple[Number, ...]:
    """The quantities with what they count; "one of" counts nothing.

    Args:
        wording: The words of the claim.
        counts: Its quantities, each with the range of its words.
        claim: The claim, of which the sentences around it may tell what it counts.
        alone: Whether nothing but numbers stands in it.
    """
    if not counts:
        return ()
    lower, table = wording.lower, _tolls()
    told = [(k, table[mark]) for k, mark in enumerate(wording.marks) if mark in table][:MOST_TOLLS]
    numbers = [
        Number(quantity, i, j, wording.context(i, j), _toll(told, lower, quantity.unit, i, j, alone=alone))
        for quantity, i, j in counts
        if not ruled_out(lower, i) and lower[i : j + 1] != ("one", "of")
    ]
    return _completed(_parted(numbers, lower) if "of" in lower else tuple(numbers), claim, wording)


def _completed(numbers: tuple[Number, ...], claim: Claim, wording: Wording) -> tuple[Number, ...]:
    """The numbers of a claim that says hardly more than a number ("the number at about 9,400"), with what the sentences around it tell."""
    told = {mark for mark, word in zip(wording.marks, wording.lower, strict=True) if mark and word not in COUNTING}
    if not numbers or len(told) > HARDLY_MORE or len(claim.context) <= len(claim.text):
        return numbers
    around = keys_of(claim.context)
    return tuple(number if number.quantity.counted else attrs.evolve(number, around=around - number.context) for number in numbers)


def _parted(numbers: list[Number], lower: Sequence[str]) -> tuple[Number, ...]:
    """The numbers, where a part counts what its whole counts: "14 of the 40 posts", "three of the town's 12 pools"."""
    for k, (part, whole) in enumerate(itertools.pairwise(numbers)):
        if lower[part.last : part.last + 1] == ("of",) and whole.first - part.last <= PART_REACH and not part.quantity.unit:
            quantity = attrs.evolve(part.quantity, unit=whole.quantity.unit, counted=whole.quantity.counted)
            numbers[k] = attrs.evolve(part, quantity=quantity, context=part.context | whole.context)
            numbers[k + 1] = attrs.evolve(whole, whole=True)
    return tuple(numbers)


def ruled_out(lower: Sequence[str], first: int) -> bool:
    """Whether a value is set right ("in May 2023, not 2024", "rather than 40"), or dates the report and not the event ("as of 3 May")."""
    if first and lower[first - 1] == "not":
        return True
    before = lower[max(0, first - 3) : first]
    return tuple(before[-2:]) in INSTEAD or any(pair in REPORTED for pair in itertools.pairwise(before))


@functools.cache
def _tolls() -> Mapping[str, str]:
    return {concept_of(word): toll for toll, line in TOLLS.items() for word in line.split()}


def _toll(told: Sequence[tuple[int, str]], lower: Sequence[str], unit: str, first: int, last: int, *, alone: bool) -> str:
    """The toll named nearest to a number within a few words; for a bare number the one that its text names.

    Args:
        told: The places of words that name a toll, with the toll.
        lower: The words in lower case.
        unit: What is counted.
        first: First word of the number.
        last: The word after its last.
        alone: Whether nothing but numbers stands in the text.
    """
    if unit.isupper():
        return ""  # money is no toll
    told = [(k, toll) for k, toll in told if unit in COUNTED_BY.get(toll, {unit})]
    near = sorted((min(abs(k - (last - 1)), abs(k - (first - 1))), -k, toll) for k, toll in told)
    if near and near[0][0] < TOLL_REACH:
        return near[0][2]
    if unit in ANYBODY and len({toll for _, toll in told}) == 1:
        return told[0][1]
    if alone or not COUNTING.isdisjoint(lower[max(0, first - TOLL_REACH) : first]):
        return ANY_TOLL
    return ""
