"""Clauses that only lead into what somebody says are no claims of their own."""

from __future__ import annotations

import pytest

import factcheck


def claims(text: str) -> list[str]:
    """The texts of the claims of a sentence."""
    return [claim.text for claim in factcheck.extract(factcheck.read_text(text))]


@pytest.mark.parametrize("lead", ["was quick", "was able", "went on", "was careful", "did not hesitate", "felt free"])
def test_a_state_before_an_infinitive_of_saying_is_no_claim(lead: str) -> None:
    """What is said is the one claim; that somebody was ready or able to say it is not a second."""
    assert claims(f"The minister {lead} to say that the plan was sound.") == ["that the plan was sound"]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Residents gathered on Monday to demand that the mill be shut.", "Residents gathered on Monday"),
        ("The bank was fined and forced to admit that the plan had failed.", "The bank was fined"),
        ("Orr used the speech to argue that the plan had failed.", "Orr used the speech"),
    ],
)
def test_a_deed_before_an_infinitive_of_saying_is_a_claim(text: str, claim: str) -> None:
    """A deed that serves to say something is told by the outlet."""
    assert claim in claims(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [("Orr is of the view that the mill should close.", "Orr"), ("Ministers are of the firm opinion that it leaks.", "Ministers")],
)
def test_who_is_of_a_view_vouches_for_it(text: str, who: str) -> None:
    """Somebody who is of a view, or of an opinion, is the source of its clause."""
    (claim,) = factcheck.extract(factcheck.read_text(text))

    assert claim.attributions[0].source is not None
    assert claim.attributions[0].source.text == who
