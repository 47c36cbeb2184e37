"""What a text negates, and what only looks so."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.comparison.features import features


def negated(text: str) -> list[str]:
    """The words of a text that negate something."""
    read = features(factcheck.claim(text, published="2031-05-01"))
    return [read.lower[one.at] for one in read.negations]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The dam did not crack.", ["not"]),
        ("Nobody was hurt, and nothing was stolen.", ["nobody", "nothing"]),
        ("The firm neither paid nor apologised.", ["neither"]),
        ("The crew failed to close the valve.", ["failed"]),
        ("The firm stopped paying its staff.", ["stopped"]),
        ("She has yet to reply.", ["yet"]),
        ("The report is false.", ["false"]),
        ("A coach party had boarded uncounted.", ["uncounted"]),
        ("Uncounted, the votes lay in a shed.", ["uncounted"]),
        ("Its failure to close the valve cost the firm a million.", ["failure"]),
        ("Guests met her refusal to pay with silence.", ["refusal"]),
        ("The offer is not only for members.", ["not"]),
    ],
)
def test_words_that_negate(text: str, words: list[str]) -> None:
    """Negators, verbs of leaving undone, and words for what is not so."""
    assert negated(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "There is no doubt that the dam cracked.",
        "The firm not only paid but also apologised.",
        "The firm drew praise not only from its rivals.",
        "The waiver was granted in May 2030, not 2031.",
        "He lives at No 7 in the old town.",
        "The No Objection Certificate was issued by the port.",
        "The film failed at the box office.",
        "The failure of the pump cost the firm a million.",
        "He submitted false invoices to the board.",
        "The plan was unveiled under the old bridge.",
        "Unlicensed drivers were on the line.",
    ],
)
def test_words_that_only_look_so(text: str) -> None:
    """Fixed phrases, contrasts of values, numbers and names."""
    assert negated(text) == []


def test_a_negation_ends_with_its_clause() -> None:
    """What a text negates in one clause says nothing of the next."""
    read = features(factcheck.claim("The firm did not pay its staff, but the bank kept the money."))

    assert [one.scope for one in read.negations] == [("pay", read.keys[6])]


def test_the_bound_of_a_date_is_marked() -> None:
    """A line that will "not open before 2033" is said to open, later."""
    (one,) = features(factcheck.claim("The line will not open before 2033.")).negations

    assert one.bounded
