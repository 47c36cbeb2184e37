"""Whole stories: who vouches for what as a document goes on, and where the claims of its sentences end."""

from __future__ import annotations

import pytest

import factcheck
from factcheck import AttributionLevel, Claim


def read(text: str, **header: str) -> tuple[Claim, ...]:
    """The claims of a document with this text and these header lines."""
    lines = "".join(f"{key}: {value}\n" for key, value in header.items())
    return factcheck.extract(factcheck.read_text(f"{lines}\n{text}" if lines else text))


def level(text: str, opening: str, **header: str) -> str:
    """The level of the first claim that opens with some words, where a claim does; else empty."""
    return next((claim.level.value for claim in read(text, **header) if claim.text.startswith(opening)), "")


@pytest.mark.parametrize(
    ("text", "opening", "expected"),
    [
        ("The bureau on Friday raised its estimate to nine ships.", "its estimate to nine", "official"),
        ("The ministry lowered the death toll to eight.", "the death toll to eight", "official"),
        ("The statistics office put rents at 9 crowns and revised last year’s figure to 8 crowns.", "last year’s figure", "official"),
        ("The inquiry report puts the start of the fire in the kitchen.", "the start of the fire", "document"),
        ("The register puts the boat in the shed at the quay at 40 tonnes.", "the boat in the shed", "document"),
        ("The deed register gives the owner as Mr Holt.", "the owner as Mr Holt", "document"),
        ("The ledger lists 40 sacks of feed based on maize.", "40 sacks", "document"),
        ("Port records, a thick file, list nine voyages.", "nine voyages", "document"),
        ("A tide gauge below the bridge recorded a peak of 9 metres.", "a peak of 9 metres", "document"),
    ],
)
def test_who_sets_a_figure_vouches_for_it(text: str, opening: str, expected: str) -> None:
    """Raising an estimate, lowering a toll, listing and recording are the word of who does it, and so is where a fire is said to start."""
    assert level(text, opening) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The firm raised its prices to nine crowns.",
        "The crew lowered the boat to the water.",
        "The striker has put pen to paper on a four-year contract, which keeps him at Vell until 2035.",
        "The charity gives its time to the poor.",
        "The office was put in the old mill.",
    ],
)
def test_deeds_with_figures_are_the_outlets(text: str) -> None:
    """What somebody does to prices, boats and contracts is told by the outlet."""
    assert {claim.level for claim in read(text)} == {AttributionLevel.OWN_VOICE}


@pytest.mark.parametrize(
    "text", ["The mill opens in June, I am told.", "The bridge will stay shut, we hear.", "He has left; the deal is dead, I gather."]
)
def test_what_the_outlet_was_told_is_hearsay(text: str) -> None:
    """What "I am told" or "we hear" closes has nobody who said it."""
    assert read(text)[-1].level is AttributionLevel.HEARSAY


@pytest.mark.parametrize("text", ["The mill opens in June, and I am told off.", "We hear cases on Mondays, the judge said."])
def test_hearing_and_telling_in_a_clause_of_their_own_are_no_hearsay(text: str) -> None:
    """Only the aside that closes a clause makes hearsay of it."""
    assert AttributionLevel.HEARSAY not in {claim.level for claim in read(text)}
