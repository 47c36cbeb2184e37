"""Names in two spellings are told from the names of two people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checks import reading_of
from factcheck.checks._names import mentions_of, respelt
from factcheck.readers import read_text


def pairs(text: str) -> list[tuple[str, str]]:
    """The second spellings of a text, each with the first."""
    return [(wrong.words, right.words) for wrong, right in respelt(tuple(mentions_of(reading_of(read_text(text)))))]


@given(st.integers(0, 9), st.sampled_from(["left out", "doubled", "swapped"]))
def test_a_slip_of_one_letter_is_told(place: int, slip: str) -> None:
    """Anywhere but at the first letter, which is another name."""
    name = "Brandtmoser"
    match slip:
        case "left out":
            wrong = name[: place + 1] + name[place + 2 :]
        case "doubled":
            wrong = name[: place + 1] + name[place] * 1 + name[place + 1 :] if place else "Brrandtmoser"
        case _:
            wrong = name[:place] + name[place + 1] + name[place] + name[place + 2 :] if place else "Barndtmoser"
    found = pairs(f"Ilse Brandtmoser opened the hall. It was cold, {wrong} said.")

    assert found == ([] if wrong == name else [(wrong, "Ilse Brandtmoser")])


@pytest.mark.parametrize(
    "text",
    [
        "Ilse Brandt spoke. The Brandts left. Brandt's coat was there. The Brandtian view won.",
        "Ron Johnson spoke. Gary Johnston spoke. Johnston left before Johnson.",
        "Anna Keller spoke. Anne Keller left.",
        "Will Moor spoke. Bill Moor left.",
        "Xi Jinping spoke. Joining them was hard.",
        "The Harbour Post wrote. The Evening Post wrote.",
        "MARTA KOWALCZYK spoke. Marta Kowalczyk left.",
    ],
)
def test_other_names_are_left_alone(text: str) -> None:
    """Plurals, relatives, people with both names different, words that open a sentence, capitals."""
    assert pairs(text) == []


@pytest.mark.parametrize(
    ("copy", "source", "found"),
    [
        ("Pal Breke spoke.", "Pal Brekke spoke.", [("Pal Breke", "Pal Brekke")]),
        ("HIllary Ruel spoke.", "Hillary Ruel spoke.", [("HIllary Ruel", "Hillary Ruel")]),
        ("Pal Brekke spoke.", "Pal Brekke and Pal Breke spoke.", []),
        ("The slate was clean. Slate is a stone.", "Ana State spoke.", []),
        ("Laura left.", "Matt Lauer spoke.", []),
    ],
)
def test_a_full_name_is_compared_with_those_of_the_sources(copy: str, source: str, found: list[tuple[str, str]]) -> None:
    """A word alone is not: another document has other people."""
    known = [mention for mention in mentions_of(reading_of(read_text(source))) if mention.first]
    told = respelt(tuple(mentions_of(reading_of(read_text(copy)))), known)

    assert [(wrong.words, right.words) for wrong, right in told] == found


def test_each_spelling_is_told_once() -> None:
    """At its first place, with the first place of the other, whichever came first."""
    assert pairs("Wimes was there. Leslie Wines spoke. Wimes left. Wines left.") == [("Leslie Wines", "Wimes")]
