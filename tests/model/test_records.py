"""The other records: what each of them refuses, and what follows from its fields."""

from __future__ import annotations

import datetime
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.claims import Claim
from factcheck.model.documents import Block, BlockKind, Document, Publication
from factcheck.model.judgements import Judgement
from factcheck.model.relations import Drift, Evidence, Lineage, Match, Relation
from factcheck.model.spans import Span
from factcheck.model.values import Modifier, Period, Precision, Quantity
from factcheck.testing.strategies import claims, documents, lineages, periods, quantities

HERE = Span(0, 4)
MAY = datetime.date(2031, 5, 1)
JUNE = datetime.date(2031, 6, 1)


class TestDocument:
    """Text and metadata."""

    @given(documents(), st.sampled_from(["text", "title", "publisher", "byline", "url", "language", "kind"]))
    def test_any_change_changes_the_id(self, document: Document, field: str) -> None:
        """The id tells two texts apart, and the same text under two names."""
        changed = attrs.evolve(document, **{field: (getattr(document, field) or "") + "x"})

        assert changed.id != document.id
        assert attrs.evolve(document, blocks=()).id == document.id

    def test_the_id_is_the_same_in_every_process(self) -> None:
        """A document that was stored yesterday is found today."""
        assert Document("Rain fell.", title="Rain", published=MAY).id == "197540ff9a9afb46"

    def test_where_one_field_ends_matters(self) -> None:
        """Words that move from one field to the next make another document."""
        assert Document("a", title="bc", publisher="d").id != Document("a", title="b", publisher="cd").id

    def test_a_time_without_zone_is_refused(self) -> None:
        """Nobody can tell which instant it was."""
        with pytest.raises(ValueError, match="without a time zone"):
            Document("a", published=datetime.datetime(2031, 5, 1, 9, 30))  # noqa: DTZ001

    def test_blocks_lie_in_the_text(self) -> None:
        """A block of another text is an error."""
        with pytest.raises(ValueError, match="outside the text"):
            Document("abc", blocks=(Block(HERE, BlockKind.PARAGRAPH),))

    @pytest.mark.parametrize(
        ("kind", "primary"), [("Government statement", True), ("situation-report", True), ("wire story", False), ("", False)]
    )
    def test_a_statement_is_primary(self, kind: str, primary: bool) -> None:  # noqa: FBT001
        """Where the publisher is itself the voucher, its own voice counts as on record."""
        assert Document("a", kind=kind).primary is primary


class TestPeriod:
    """Dates as intervals."""

    @given(periods())
    def test_it_has_a_reason_exactly_when_it_is_unresolved(self, period: Period) -> None:
        """What cannot be resolved says why."""
        assert period.resolved == (not period.reason)
        with pytest.raises(ValueError, match="exactly when"):
            attrs.evolve(period, reason="" if period.reason else "so")

    @pytest.mark.parametrize(
        ("modifier", "bounds"),
        [
            (Modifier.NONE, (MAY, JUNE)),
            (Modifier.ABOUT, (MAY, JUNE)),
            (Modifier.SINCE, (MAY, None)),
            (Modifier.AFTER, (JUNE, None)),
            (Modifier.UNTIL, (None, JUNE)),
            (Modifier.BY, (None, JUNE)),
            (Modifier.BEFORE, (None, MAY)),
        ],
    )
    def test_the_modifier_opens_or_cuts(self, modifier: Modifier, bounds: tuple[datetime.date | None, datetime.date | None]) -> None:
        """The interval is that of the expression; the modifier says which stretch of time is meant."""
        assert Period(HERE, MAY, JUNE, Precision.MONTH, modifier).bounds == bounds

    def test_it_does_not_end_before_it_begins(self) -> None:
        """An interval that runs backwards is an error, of dates or of instants."""
        noon = datetime.datetime(2031, 6, 1, 12, tzinfo=datetime.UTC)

        assert Period(HERE, MAY, noon).end == noon
        for start, end in ((JUNE, MAY), (noon, MAY)):
            with pytest.raises(ValueError, match="must end after it begins"):
                Period(HERE, start, end)


class TestQuantity:
    """Numbers as ranges."""

    @given(quantities(), st.sampled_from(["NaN", "Infinity", "-Infinity", "sNaN"]), st.sampled_from(["low", "high", "step"]))
    def test_it_is_finite(self, quantity: Quantity, value: str, field: str) -> None:
        """A value that compares with nothing would silently agree with nothing."""
        with pytest.raises(ValueError, match="needs finite|above 0"):
            attrs.evolve(quantity, **{field: Decimal(value)})

    def test_its_ends_are_in_order_and_its_step_is_positive(self) -> None:
        """A range that runs backwards and a step that goes nowhere are errors."""
        with pytest.raises(ValueError, match="in order"):
            Quantity(HERE, Decimal(2), Decimal(1))
        with pytest.raises(ValueError, match="above 0"):
            Quantity(HERE, Decimal(1), Decimal(1), step=Decimal(0))


class TestRelations:
    """How claims stand to one another."""

    @given(claims(), st.floats())
    def test_a_score_is_a_share(self, claim: Claim, score: float) -> None:
        """There is one scale of scores, 0 to 1; anything else is refused, not clipped."""
        if 0 <= score <= 1:
            assert Match(claim, claim, score).score == Evidence("d", HERE, score, Relation.AGREES).score == score
            return
        with pytest.raises(ValueError, match="between 0 and 1"):
            Match(claim, claim, score)
        with pytest.raises(ValueError, match="between 0 and 1"):
            Evidence("d", HERE, score, Relation.AGREES)

    @given(st.sampled_from(Drift))
    def test_drift_seen_from_the_other_side(self, drift: Drift) -> None:
        """Harder one way is softer the other way, and looking twice returns to the start."""
        assert drift.reversed().reversed() is drift
        assert (drift.reversed() is drift) == (drift is Drift.NONE)

    @given(lineages())
    def test_a_lineage_is_an_interval(self, lineage: Lineage) -> None:
        """At least so many is never more than at most so many."""
        assert 0 <= lineage.low <= lineage.high
        with pytest.raises(ValueError, match="interval"):
            Lineage(lineage.high + 1, lineage.high)


@pytest.mark.parametrize("record", [Period(HERE, MAY, JUNE), Publication("Post", MAY)], ids=["period", "publication"])
def test_a_time_needs_a_zone(record: Period | Publication) -> None:
    """Laid beside one with a zone it would fail far from where it came in."""
    for field in ("start", "end") if isinstance(record, Period) else ("published",):
        with pytest.raises(ValueError, match="zone"):
            attrs.evolve(record, **{field: datetime.datetime(2031, 6, 1, 9, 30)})  # noqa: DTZ001


def test_a_judgement_needs_a_zone() -> None:
    """When a person decided is an instant."""
    with pytest.raises(ValueError, match="zone"):
        Judgement("c", "correct", "A. Editor", datetime.datetime(2031, 5, 1, 9, 30))  # noqa: DTZ001
