from __future__ import annotations

import datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck import Claim, link
from factcheck.matching.restatements import Evidence, chance_of, restatements

WIRE = """Nine people died when a fire broke out in a shoe factory in Malverton on Tuesday evening, police said.

The factory belongs to Corvane Footwear, which makes boots for the Ruvelle army. The roof of the packing hall fell in within minutes.

Inspector Ida Brandt said the fire exits had been locked. Corvane Footwear paid a fine of 40,000 euros in 2029 for the same fault."""

BLOG = """A blaze tore through the Corvane Footwear plant in Malverton. Nine workers lost their lives.

Exits were locked, according to inspector Brandt. In 2029 the firm was fined 40,000 euros because its doors could not be opened.

Corvane sells to the army of Ruvelle. Its owner, Oskar Lenz, lives in Tessaly."""

OTHER = """The Tessaly opera opens its season on Friday with a new work by Ana Sorrel. Tickets cost 40 euros.

The singers had threatened to strike over pay. A fire drill on Monday lasted nine minutes."""


def claims(text: str, published: str | None) -> tuple[Claim, ...]:
    """The claims of a document."""
    return factcheck.extract(factcheck.read_text(text, published=published))


def linked(*documents: tuple[Claim, ...]) -> set[tuple[str, str]]:
    """The texts of linked pairs."""
    return {(match.a.text, match.b.text) for match in link([claim for document in documents for claim in document])}


def test_two_reports_of_one_story_are_linked_where_they_tell_of_the_same() -> None:
    """The same event in other words is found; the rest of the story is not."""
    found = linked(claims(WIRE, "2031-03-04"), claims(BLOG, "2031-03-05"))
    assert any("40,000" in a and "40,000" in b for a, b in found)
    assert any("exits" in a and "Exits" in b for a, b in found)
    assert not any("roof" in a for a, _ in found)


@pytest.mark.parametrize(("first", "second"), [(None, "2031-03-05"), ("2031-03-04", None), ("2021-03-04", "2031-03-05")])
def test_documents_without_dates_or_years_apart_tell_no_story_together(first: str | None, second: str | None) -> None:
    """Few shared words are enough only where the dates allow that one event is told."""
    assert linked(claims(WIRE, first), claims(BLOG, second)) == set()


def test_another_story_is_not_drawn_in() -> None:
    """Documents that share no names are not laid side by side."""
    assert linked(claims(WIRE, "2031-03-04"), claims(OTHER, "2031-03-05")) == set()


def test_a_third_document_changes_nothing() -> None:
    """What decides lies in the two documents."""
    two = list(restatements([*claims(WIRE, "2031-03-04"), *claims(BLOG, "2031-03-05")]))
    three = list(restatements([*claims(OTHER, "2031-03-05"), *claims(WIRE, "2031-03-04"), *claims(BLOG, "2031-03-05")]))
    assert sorted(two, key=str) == sorted(three, key=str)


def test_dates_and_times_of_publication_may_be_mixed() -> None:
    """One document has a day, the other a moment."""
    day, moment = datetime.date(2031, 3, 4), datetime.datetime(2031, 3, 5, 9, tzinfo=datetime.UTC)
    wire = factcheck.extract(factcheck.read_text(WIRE, published=day))
    blog = factcheck.extract(factcheck.read_text(BLOG, published=moment))
    assert linked(wire, blog)


@given(st.builds(Evidence, *[st.floats(0, 1)] * 5))
def test_more_evidence_never_lowers_the_chance(evidence: Evidence) -> None:
    """Overlap, a number, a date and a conflict speak for it; nearer claims elsewhere speak against it."""
    chance = chance_of(evidence)
    assert 0.0 < chance < 1.0
    assert chance_of(evidence._replace(overlap=1.0)) >= chance
    assert chance_of(evidence._replace(number=1.0)) >= chance
    assert chance_of(evidence._replace(rank=evidence.rank + 1)) < chance


def test_a_document_of_one_claim_has_rarities() -> None:
    """Single claims of dated documents do not fail."""
    one = factcheck.claim("Nine workers of Corvane Footwear died in Malverton.", published="2031-03-04")
    assert linked((one,), (attrs.evolve(one, document="other"),)) == {(one.text, one.text)}
