"""One clause of a claim, and what its verb and the words around it tell of a number, a date or a name in it."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.concepts import concept_of
from factcheck.comparison.features import Features
from factcheck.comparison.places import Range
from factcheck.comparison.predications import DOER, TARGET, Argument, Predication, predications
from factcheck.comparison.quantities import ANY_TOLL
from factcheck.language.english import words as w
from factcheck.language.english.deeds import ABLE, COPULAS, LIGHT, TYING
from factcheck.language.english.scales import ATTRIBUTES, CURRENT, RATES
from factcheck.language.english.units import MEASURES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.comparison.names import Name
    from factcheck.comparison.quantities import Number

RATE: Final = 4
"""Words behind a number within which stands what stretch of time it is for."""
NOWHERE: Final = (-1, -1)
"""No place in a claim."""
PARTED: Final = w.POSSESSIVES | {"the", "these", "those", "them"}
"""Words that open, behind "of", what a number is a part of."""


@attrs.frozen
class Clause:
    """A clause of a claim, and what in it differs from another claim.

    Attributes:
        side: The claim.
        told: The verb with its arguments.
        place: The words that differ; `NOWHERE` where the clause is looked at as a whole.
    """

    side: Features
    told: Predication
    place: Range = NOWHERE

    @property
    def word(self) -> str:
        """The verb in lower case."""
        return self.side.lower[self.told.verb]

    @property
    def around(self) -> Argument | None:
        """The argument that holds the words that differ."""
        return next((one for one in self.told.arguments if one.meets(*self.place)), None)

    @property
    def number(self) -> Number | None:
        """The number that the words that differ are."""
        return next((one for one in self.side.numbers if one.range == self.place), None)

    @property
    def rest(self) -> tuple[Argument, ...]:
        """The arguments but for the one that differs, and for one in apposition to it: "the mediator, Alma Tiering"."""
        first, last = self.place
        return tuple(one for one in self.told.arguments if not one.meets(first, last) and first != one.last and last != one.first)

    def marks(self, argument: Argument) -> frozenset[str]:
        """The marks of the words of an argument."""
        return frozenset(mark for mark in self.side.marks[argument.first : argument.last] if mark)

    def deed(self, light: frozenset[str] = TYING) -> str:
        """The concept of the verb, or of what "is" says of its subject; empty for verbs that say little, and for verbs of saying.

        Args:
            light: The verbs that say little: of an amount more do than of a time.
        """
        if self.word in COPULAS:
            said = self.told.argument(TARGET)
            told = said is not None and not said.meets(*self.place) and not self.side.valued[said.head]
            return self.side.keys[said.head] if said is not None and told else ""
        key = "" if self.word in light else self.side.keys[self.told.verb]
        return concept_of(self.side.words[self.told.verb].stem) if key == f"={self.word}" else key  # "building" is no house here

    def role(self) -> str:
        """The part that the words that differ play."""
        return "" if self.around is None else self.around.role

    def named(self) -> frozenset[str]:
        """The marks of doer and target, which may name the deed that the verb only ties to something: "the march was attended by"."""
        return frozenset().union(*(self.marks(one) for one in self.told.arguments if one.role in (DOER, TARGET)))

    def measured(self) -> frozenset[str]:
        """Of what a number measures something: "80 kilograms of cocaine"."""
        around = self.around
        if around is None:
            return frozenset()
        of = next((k for k in range(self.place[1] - 1, around.last) if self.side.lower[k] == "of"), around.last)
        return frozenset(key for key in self.side.keys[of + 1 : around.last] if key)

    def whole(self) -> str:
        """The concept of what a percentage is a share of: "58 per cent of registered voters"; empty for other numbers."""
        number, lower, last = self.number, self.side.lower, self.place[1]
        around = next((one for one in self.told.arguments if one.meets(last - 1, last)), None)
        if number is None or around is None or number.quantity.unit != "percent" or lower[last : last + 1] != ("of",):
            return ""
        first = last + 1 + (lower[last + 1 : last + 2] in {("the",), ("all",)})
        return next(reversed([*itertools.takewhile(bool, self.side.keys[first : around.last])]), "")

    def attributes(self) -> frozenset[int]:
        """The measures that the clause names, by their line in `ATTRIBUTES`."""
        table = measure_words()
        told = (self.side.lower[k] for one in self.told.arguments for k in range(one.first, one.last))
        return frozenset(table[word] for word in told if word in table)

    def is_current(self) -> bool:
        """Whether the clause tells what is so, or has come about, on the day: "are waiting", "has made"."""
        return not CURRENT.isdisjoint(self.side.lower[self.told.first : self.told.verb + 1])

    def is_able(self) -> bool:
        """Whether the verb tells what is possible or allowed."""
        return not ABLE.isdisjoint(self.side.lower[self.told.first : self.told.verb])

    def is_part(self) -> bool:
        """Whether the number counts some of more: "three of the climbers"; a percentage, and a number beside its whole, is always one."""
        number = self.number
        if number is not None and number.quantity.unit in {*MEASURES, *(one.quantity.unit for one in self.side.numbers if one.whole)}:
            return False
        following = self.side.lower[self.place[1] : self.place[1] + 2]
        return following[:1] == ("of",) and len(following) > 1 and (following[1] in PARTED or self.side.valued[self.place[1] + 1])

    def is_measured(self) -> bool:
        """Whether the number is what its subject measures: "the spire is 98 metres high"."""
        return self.word in COPULAS and any(one.range == self.place and one.quantity.unit in MEASURES for one in self.side.numbers)

    def toll(self) -> str:
        """The toll that the number counts; empty where it counts none by name."""
        number = self.number
        return "" if number is None or number.toll == ANY_TOLL else number.toll

    def is_plain_deed(self) -> bool:
        """Whether the number counts none, and its clause tells what was done."""
        number = self.number
        return number is not None and not number.toll and bool(self.deed(LIGHT))

    def is_all(self) -> bool:
        """Whether the clause tells how many there are: "the hotel has 120 rooms", "there are 640 farms"."""
        around = self.around
        has = self.word in w.HAVE or (self.word in w.BE and self.side.lower[max(0, self.told.first - 1)] == "there")
        return has and around is not None and around.role == TARGET

    def is_some(self) -> bool:
        """Whether the clause tells of what is counted what it did, or what was done to it."""
        around = self.around
        return bool(self.deed(LIGHT)) and self.word not in COPULAS and around is not None and around.first < self.told.verb

    def is_rate(self) -> bool:
        """Whether the number is one for a stretch of time: "14 million euros a day"."""
        following = self.side.lower[self.place[1] : self.place[1] + RATE]
        return any(word in w.TIME_NOUNS and before in RATES for before, word in itertools.pairwise(following))

    def subject(self) -> Name | None:
        """The name of whoever does it, or of whom it is done to where nobody does it."""
        first = next(iter(self.told.arguments), None)
        return next((one for one in self.side.names if first is not None and first.meets(one.first, one.last) and not one.demonym), None)


@functools.cache
def measure_words() -> Mapping[str, int]:
    """The words of `ATTRIBUTES` with the number of their line."""
    return {word: number for number, line in enumerate(ATTRIBUTES) for word in line.split()}


def clause_around(side: Features, place: Range) -> Clause | None:
    """The clause of the verb nearest to a place that has it as an argument."""
    holding = [told for told in predications(side) if told.holds(*place)]
    nearest = min(holding, key=lambda told: (abs(told.verb - place[0]), told.verb), default=None)
    return None if nearest is None else Clause(side, nearest, place)
