"""Two claims laid side by side: how they stand to one another, and how the tier moved from the earlier to the later."""

from __future__ import annotations

from factcheck.comparison.drift import drift
from factcheck.comparison.features import features
from factcheck.comparison.relation import judge
from factcheck.errors import NotAClaimError
from factcheck.model.claims import Claim
from factcheck.model.relations import Comparison, Drift, Relation


def compare(a: Claim, b: Claim) -> Comparison:
    """Say how a later claim stands to an earlier one, and show why.

    Args:
        a: The earlier claim.
        b: The later one.

    Raises:
        NotAClaimError: When one of the two is no claim but, say, a text.
    """
    for one in (a, b):
        NotAClaimError.unless(one, Claim, compare.__name__)
    judged = judge(features(a), features(b))
    moved = Drift.NONE if judged.relation is Relation.RELATED else drift(a, b)
    return Comparison(a, b, judged.relation, moved, judged.because, judged.spans_a, judged.spans_b)
