"""What a claim points back to stands in the sentence before it."""

from __future__ import annotations

import factcheck
from factcheck import Claim, Relation
from factcheck.comparison.features import features
from factcheck.comparison.references import told_before

BODY = "Some residents say that the rear stairs had been locked from outside. This has not been established."


def claims(text: str, day: str, publisher: str) -> tuple[Claim, ...]:
    """The claims of a dated report."""
    return factcheck.extract(factcheck.read_text(text, publisher=publisher, published=day))


def test_a_denial_of_what_the_sentence_before_told_is_one() -> None:
    """No word is shared: "This has not been established"."""
    (stairs,) = claims("The rear stairs were locked from outside.", "2031-05-05", "Ledger")
    pointing = claims(BODY, "2031-05-03", "Courier")[-1]

    assert pointing.text.startswith("This has not")
    assert factcheck.compare(pointing, stairs).relation is Relation.CONFLICT_POLARITY


def test_nothing_is_told_before_where_nothing_points_back() -> None:
    """A claim with its own subject is compared by its own words."""
    (stairs,) = claims("The rear stairs were locked from outside.", "2031-05-05", "Ledger")
    pointing, plain = claims(f"{BODY} The mayor resigned.", "2031-05-03", "Courier")[-2:]

    assert told_before(features(pointing), features(stairs)) > 0
    assert told_before(features(plain), features(stairs)) == 0.0
