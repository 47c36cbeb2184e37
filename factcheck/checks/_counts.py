"""Whether the count in a claim was replaced by a newer one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model.relations import Comparison, Relation
from factcheck.model.values import day

if TYPE_CHECKING:
    from factcheck.checks._reading import Reading


def is_outdated(one: Comparison, reading: Reading) -> bool:
    """Whether the other claim of a comparison has a newer count: the two succeed one another, or the copy repeats an older document.

    Args:
        one: A comparison in which the copy is the later side.
        reading: The reading of the copy.
    """
    later = one.a.publication.published
    if later is None or not _counts(one) or one.relation not in {Relation.SUPERSEDES, Relation.CONFLICT_NUMBER}:
        return False
    agreeing = [found.a for found in reading.comparisons if found.b is one.b and found.relation is Relation.AGREES]
    earlier = [claim.publication.published for claim in agreeing]
    if not earlier and one.relation is Relation.SUPERSEDES:
        earlier = [one.b.publication.published]
    return bool(earlier) and all(moment is not None and day(moment) < day(later) for moment in earlier)


def _counts(one: Comparison) -> bool:
    """Whether it is counts that make the difference: no further step of a case, and no rates, which do not grow as tolls do."""
    for claim, spans in ((one.a, one.spans_a), (one.b, one.spans_b)):
        units = [quantity.unit for quantity in claim.quantities for span in spans if quantity.span.overlaps(span)]
        if not units or (one.relation is Relation.CONFLICT_NUMBER and "percent" in units):
            return False
    return True
