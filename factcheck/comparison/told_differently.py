"""What two aligned claims tell differently: a number, a date, a name, or whether it is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.differing_deeds import differing_deeds
from factcheck.comparison.differing_names import differing_names
from factcheck.comparison.differing_parties import differing_parties
from factcheck.comparison.differing_polarity import differing_polarity, negated
from factcheck.comparison.differing_positions import differing_positions
from factcheck.comparison.differing_values import differing_dates, differing_numbers

if TYPE_CHECKING:
    from factcheck.comparison.alignment import Alignment
    from factcheck.comparison.difference import Difference
    from factcheck.comparison.features import Features


def told_differently(a: Features, b: Features, sides: Alignment, *, one_story: bool, referred: bool) -> list[Difference]:
    """Everything that two claims tell differently; numbers first, then dates, names and polarity.

    Args:
        a: One claim.
        b: The other.
        sides: The two laid side by side.
        one_story: Whether they are known to tell of one story, so that little shared is enough.
        referred: Whether the one points back to something that the other tells: "This has not been established".
    """
    numbers = differing_numbers(a, b, sides, one_story=one_story)
    counted = {(one.ranges_a, one.ranges_b) for one in numbers}
    placed = differing_positions(a, b) if one_story else []
    found = [
        *numbers,
        *differing_dates(a, b, sides, one_story=one_story),
        *differing_names(a, b, sides, one_story=one_story),
        *(one for one in placed if (one.ranges_a, one.ranges_b) not in counted),
    ]
    polarity = differing_polarity(a, b, sides, one_story=one_story, alone=not found, referred=referred)
    if not polarity and (len(a.negations) + len(b.negations) + a.denied + b.denied) % 2:
        found = [one for one in found if not (negated(a, one.ranges_a) or negated(b, one.ranges_b))]
    if not found and not polarity:
        return differing_deeds(a, b, sides) or (differing_parties(a, b) if one_story and (sides.shared or referred) else [])
    places = {(one.ranges_a, one.ranges_b) for one in found}
    return [*found, *(one for one in polarity if (one.ranges_a, one.ranges_b) not in places)]
