"""How the tier moves from one document to the next, and what a primary document's own voice is worth outside it."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import AttributionLevel, Claim, Document, Drift
from factcheck.comparison.drift import drift, tier_outside
from factcheck.model.attribution import Tier
from factcheck.model.claims import Marker
from factcheck.model.documents import Publication, Standing
from factcheck.model.spans import Span

OWN = Claim("d", (Span(0, 5),), "It is")


def told(level: AttributionLevel, standing: Standing = Standing.REPORT) -> Claim:
    """A claim of a level, in a document of a standing."""
    return attrs.evolve(OWN, markers=(Marker(None, level),), publication=Publication(standing=standing))


@given(st.from_type(Claim), st.from_type(Claim))
def test_the_way_back_is_the_other_way(a: Claim, b: Claim) -> None:
    """What has hardened from a to b has softened from b to a; nothing drifts from itself."""
    assert drift(a, b) is drift(b, a).reversed()
    assert drift(a, a) is Drift.NONE


@given(st.sampled_from(AttributionLevel), st.sampled_from(AttributionLevel))
def test_a_higher_tier_is_harder(before: AttributionLevel, after: AttributionLevel) -> None:
    """Levels of one tier have no order, so nothing drifts between them."""
    a, b = told(before), told(after)
    expected = Drift.HARDER if b.level.tier > a.level.tier else Drift.SOFTER if b.level.tier < a.level.tier else Drift.NONE

    assert drift(a, b) is expected


def test_a_statement_speaks_on_the_record() -> None:
    """Whoever quotes a ministry's statement has it on the record; an outlet that makes it its own has hardened it."""
    primary, copied = attrs.evolve(OWN, publication=Publication(standing=Standing.PRIMARY)), OWN

    assert tier_outside(primary) is Tier.ON_RECORD
    assert drift(primary, told(AttributionLevel.ALLEGED)) is Drift.SOFTER
    assert drift(primary, copied) is Drift.HARDER


@pytest.mark.parametrize(
    ("kind", "standing"),
    [
        ("government statement", Standing.PRIMARY),
        ("intelligence assessment (excerpt)", Standing.PRIMARY),
        ("company press release", Standing.PRIMARY),
        ("law enforcement news release", Standing.PRIMARY),
        ("official declaration", Standing.PRIMARY),
        ("news report", Standing.REPORT),
        ("newspaper article with analysis", Standing.REPORT),
        ("wire", Standing.REPORT),
        ("correction and follow-up", Standing.CORRECTION),
        ("aggregator rewrite", Standing.COPY),
        ("government press note", Standing.PRIMARY),
        ("", Standing.REPORT),
    ],
)
def test_the_kind_of_a_document_tells_its_standing(kind: str, standing: Standing) -> None:
    """A claim keeps of its document who published it, when, and how it stands to what it tells."""
    document = Document("It rains.", kind=kind, publisher="The Ministry")

    assert document.publication == Publication("The Ministry", None, standing)
