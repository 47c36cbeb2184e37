"""Sentences that only say that somebody did not speak, and orders to the reader, make no claim."""

from __future__ import annotations

import pytest

import factcheck


def claims(text: str) -> list[str]:
    """The texts of the claims of a sentence."""
    return [claim.text for claim in factcheck.extract(factcheck.read_text(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Neither club would comment.",
        "The Sheriff’s Office would not discuss personnel matters.",
        "He would not say which.",
        "The commission did not reply to questions.",
        "Calls to the company went unanswered.",
        "The airline had no immediate comment.",
        "A spokesman declined to comment on the case.",
        "The spokesman refused to be drawn.",
        "The board would neither confirm nor deny the report.",
        "The firm refused to confirm or deny the sale.",
    ],
)
def test_silence_is_no_claim(text: str) -> None:
    """Who does not speak asserts nothing, in whatever words the copy says so."""
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The minister, who would not discuss the case, resigned on Monday.", "The minister resigned on Monday"),
        ("Neither club would comment, but the deal closed on Monday.", "the deal closed on Monday"),
        ("The firm did not return the money to its clients.", "The firm did not return the money to its clients"),
        ("She could not confirm the date or deny the rumours, but the ship sank in May.", "the ship sank in May"),
        ("The union did not take part in the talks.", "The union did not take part in the talks"),
        ("Police declined to name the man, and a court will hear the case.", "a court will hear the case"),
    ],
)
def test_what_happens_beside_silence_is_a_claim(text: str, claim: str) -> None:
    """A deed beside somebody's silence, or words of silence that mean a deed, are claims."""
    assert claim in claims(text)


@pytest.mark.parametrize("text", ["Claim your free copy.", "Order the new shirt from the City Store, in person or online."])
def test_an_order_to_the_reader_is_no_claim(text: str) -> None:
    """A sentence without subject that opens with a bare verb asks for something and asserts nothing."""
    assert claims(text) == []


@pytest.mark.parametrize("text", ["Police hunt gunman after bank raid", "Order to close the mine lifted", "Claim against the dairy fails"])
def test_a_headline_that_opens_like_an_order_is_a_claim(text: str) -> None:
    """A noun that looks like a bare verb opens a headline, and the headline is a claim."""
    assert claims(text)
