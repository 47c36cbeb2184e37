"""Acts: what a voucher does by a cue, which the complement tells as much as the verb."""

from __future__ import annotations

import pytest

import factcheck
from factcheck import Act, Claim, Polarity


def told(text: str) -> Claim:
    """The claim that a source vouches for."""
    [claim] = [claim for claim in factcheck.extract(factcheck.read_text(text)) if claim.attributions]
    return claim


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("She asked whether the road was safe.", Act.ASK),
        ("She asked the porters to leave the yard.", Act.ORDER),
        ("She asked the firm for a meeting in May.", Act.ORDER),
        ("She asked about the loan.", Act.ASK),
        ("The mayor called the plan a farce.", Act.EVALUATE),
        ("The mayor called for an inquiry.", Act.ORDER),
        ("The mayor called into question the new route.", Act.EVALUATE),
        ("He pleaded for calm in the town.", Act.ORDER),
        ("He pleaded not guilty to theft.", Act.DENY),
        ("Police warned that the ice was thin.", Act.ASSERT),
        ("Police warned skaters to stay away.", Act.ORDER),
        ("“The ice was thin,” Orr disagreed.", Act.ASSERT),
        ("Orr disagreed with the ruling.", Act.DENY),
        ("The firm is looking to sell its mills.", Act.INTEND),
        ("He would not say who had paid.", Act.DECLINE),
    ],
)
def test_the_act_is_that_of_the_verb_in_its_frame(text: str, act: Act) -> None:
    """One verb asks, orders or judges by what follows it."""
    assert told(text).act is act


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("The judge ruled out a recount.", Polarity.NEGATED),
        ("The judge ruled in favour of the museum.", Polarity.AFFIRMED),
        ("The judge ruled that the vote stands.", Polarity.AFFIRMED),
        ("The board queried the figures.", Polarity.NEGATED),
        ("The board queried whether the figures were right.", Polarity.AFFIRMED),
        ("He pleaded not guilty to theft.", Polarity.NEGATED),
        ("Orr disagreed with the ruling.", Polarity.NEGATED),
        ("“The ice was thin,” Orr disagreed.", Polarity.AFFIRMED),
    ],
)
def test_a_frame_can_turn_the_content_round(text: str, polarity: Polarity) -> None:
    """What is ruled out is not so; what is ruled in favour of is, and a question denies nothing."""
    assert told(text).polarity is polarity
