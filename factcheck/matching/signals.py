"""What speaks for it, and what against it, that two claims of one story tell of the same."""

from __future__ import annotations

import functools
import itertools
import math
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from factcheck.comparison.alignment import align
from factcheck.comparison.concepts import general_of, kin_of
from factcheck.comparison.features import Features
from factcheck.comparison.quantities import ANY_TOLL
from factcheck.comparison.relation import Judged, judge
from factcheck.comparison.times import long_past
from factcheck.comparison.words import stem_of
from factcheck.language.english.modes import MODES
from factcheck.language.english.scales import OTHERS
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Mapping

NUMBER: Final = "#"
"""Stands among the words of a claim for the fact that it gives a number."""
DATE: Final = "@"
"""The same for a date."""


class Signals(NamedTuple):
    """What two claims share, and what sets them apart; 1 for what is so, and 0 for what is not.

    Attributes:
        overlap: Square root of the share of their words that both have, by rarity in the two documents, 0 to 1.
        rank: Doublings of the number of claims of the other document that are nearer, for the one of the two that has more of them.
        number: Whether they have a number in common.
        date: Whether they have a date in common.
        conflict: Whether one thing is told differently: that shows that they tell of one thing.
        party: Whether that thing is who did it, or to whom: then they tell of one deed.
        names: Whether they name somebody or something in common, which much in one story does.
        one_number: Whether one of them gives numbers and the other none.
        one_date: Whether one of them gives dates and the other none.
        another: Whether one says that it tells of one more event or thing of a kind: "a second licence".
        past: Whether one tells of what was long past when it was published, and the other does not.
        opening: Whether one opens with a time that the other does not give, as a text does that turns to another event.
        modes: In how many ways one of them alone tells a deed otherwise than as done: as known of, asked for, planned, judged.
        distance: How far apart they stand in their documents: 0 at one depth, 1 for the first claim of one and the last of the other.
        depth: How deep the deeper of them stands, 0 to 1: what happened elsewhere and before is told last.
    """

    overlap: float
    rank: int
    number: int
    date: int
    conflict: int
    party: int
    names: int
    one_number: int
    one_date: int
    another: int
    past: int
    opening: int
    modes: int
    distance: float
    depth: float


WEIGHTS: Final = Signals(
    overlap=6,
    rank=-1,
    number=2,
    date=2,
    conflict=2,
    party=1,
    names=-1,
    one_number=-1,
    one_date=-1,
    another=-3,
    past=-1,
    opening=-2,
    modes=-1,
    distance=-2,
    depth=-3,
)
"""In halves of a natural logarithm of the odds."""
BIAS: Final = -2
"""The same where every signal is 0."""
LEAST: Final = 0.15
"""The chance from which on two claims are taken to tell of the same.

Source of weights, bias and least chance: logistic regression over the claim pairs of 23 invented stories of five or six documents each,
rounded to whole numbers. Fitted on half of them and measured on the other half, the same signals find as much to two hundredths.
"""


@attrs.frozen
class Told:
    """One claim of a document as far as another may restate it.

    Attributes:
        features: What it holds.
        words: Its words by their concepts, names and numbers among them, and the concepts that these are kinds of or kindred to.
        depth: Where it stands among the claims of its document, 0 to 1.
        others: Words by which it says that it tells of one more thing of a kind.
        past: Whether it has dates, and all of them lay long back when it was published.
        opening: Whether it opens with a date.
        modes: In which ways it tells a deed otherwise than as done.
    """

    features: Features
    words: frozenset[str]
    depth: float
    others: frozenset[str]
    past: bool
    opening: bool
    modes: frozenset[str]


def told(side: Features, depth: float) -> Told:
    """Read of a claim what shows whether another restates it."""
    table = _modes()
    told_of = zip(side.words, side.valued, strict=True)
    return Told(
        side,
        _words(side),
        depth,
        OTHERS.intersection(side.lower),
        past=long_past(side, side.claim.publication.published),
        opening=_opens_with_date(side),
        modes=frozenset([table[word.stem] for word, is_value in told_of if word.stem in table and not is_value]),
    )


def _opens_with_date(side: Features) -> bool:
    """Whether no telling word stands before a date: "On Monday the plant closed"."""
    telling = next((k for k, word in enumerate(side.words) if word.weight), len(side.words))
    return any(date.first <= telling for date in side.dates)


@functools.cache
def _modes() -> Mapping[str, str]:
    """Stem to the way of telling a deed that it shows."""
    return {stem_of(word).stem: mode for mode, shown in MODES.items() for word in sorted(shown)}


def _words(side: Features) -> frozenset[str]:
    """The words of a claim by their concepts, what these are kinds of and kindred to, its values, and of which sorts these are."""
    numbers = [f"{number.quantity.low.normalize():f} {number.quantity.high.normalize():f}" for number in side.numbers]
    dates = [f"{date.period.start} {date.period.end}" for date in side.dates]
    tolls = {number.toll for number in side.numbers} - {"", ANY_TOLL}
    sorts = [*([NUMBER] if numbers else ()), *([DATE] if dates else ()), *[NUMBER + toll for toll in tolls]]
    general = itertools.chain.from_iterable(map(general_of, side.weights))
    kin = [f"kin {number}" for key in side.weights for number in kin_of(key)]
    return frozenset((*filter(None, side.marks), *general, *kin, *numbers, *dates, *sorts))


def restates(a: Told, b: Told, overlap: float, rank: int) -> tuple[Judged, float] | None:
    """How two claims of one story stand to one another and the chance that they tell of the same; None where they hardly do.

    Args:
        a: One claim.
        b: The other.
        overlap: The share of their words that both have, 0 to 1.
        rank: How many claims of the other document are nearer, for the one of the two that has more of them.
    """
    signals = at_best(a, b, overlap, rank)
    if chance_of(signals) < LEAST:
        return None
    sides = align(a.features, b.features)
    signals = signals._replace(
        number=bool(sides.equal_numbers),
        date=bool(sides.equal_dates),
        names=bool(sides.names),
        opening=a.opening != b.opening and not sides.equal_dates,
    )
    if chance_of(signals) < LEAST:
        return None
    judged = judge(a.features, b.features)
    if judged.relation is Relation.RELATED:
        return None
    signals = signals._replace(conflict=judged.relation is not Relation.AGREES, party=judged.relation is Relation.CONFLICT_ENTITY)
    chance = chance_of(signals)
    return (judged, chance) if chance >= LEAST else None


def at_best(a: Told, b: Told, overlap: float, rank: int) -> Signals:
    """The signals of two claims before they are compared: what only a comparison shows is taken to speak for it."""
    return Signals(
        overlap=math.sqrt(overlap),
        rank=rank.bit_length(),
        number=bool(a.features.numbers and b.features.numbers),
        date=bool(a.features.dates and b.features.dates),
        conflict=True,
        party=True,
        names=False,
        one_number=bool(a.features.numbers) != bool(b.features.numbers),
        one_date=bool(a.features.dates) != bool(b.features.dates),
        another=a.others != b.others,
        past=a.past != b.past,
        opening=False,
        modes=len(a.modes ^ b.modes),
        distance=abs(a.depth - b.depth),
        depth=max(a.depth, b.depth),
    )


def chance_of(signals: Signals) -> float:
    """The chance that two claims tell of the same, between 0 and 1."""
    return 1 / (1 + math.exp(-(BIAS + math.fsum(weight * value for weight, value in zip(WEIGHTS, signals, strict=True))) / 2))
