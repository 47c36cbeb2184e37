"""What the reading of a document gives to its checks: headline, dates, denials and ages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checks import reading_of
from factcheck.checks._ages import ages
from factcheck.checks._denials import is_denial, is_sweeping, who_denies
from factcheck.checks._reading import Reading
from factcheck.readers import read_text


def reading(text: str) -> Reading:
    """The reading of a text."""
    return reading_of(read_text(text))


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Rents rise again\n\nRents in the city rose by 12 percent in May, the council said.", "Rents rise again"),
        ("Title: Rents rise again\nKind: news story\n\nRents rose.", "Rents rise again"),
        ("Rents in the city rose by 12 percent in May, the council said.", None),
    ],
)
def test_the_headline_stands_at_the_top_or_in_its_header_line(text: str, headline: str | None) -> None:
    """None where there is none."""
    place = reading(text).headline

    assert (None if place is None else place.cut(text)) == headline


def test_a_title_that_is_given_and_not_written_has_no_place() -> None:
    """Nothing can be pointed at."""
    assert reading_of(read_text("Rents rose.", title="Rents rise again")).headline is None


@given(st.lists(st.sampled_from(["Rents rose on 4 May 2031.", "Nobody came.", "It snowed in March 2030."]), min_size=1, max_size=4))
def test_every_place_lies_in_its_block(paragraphs: list[str]) -> None:
    """And every date of the copy is found, in a claim or not; a header line has none."""
    read = reading("Published: 2031-06-01\n\n" + "\n\n".join(paragraphs))

    assert [period.span.cut(read.text).split()[-1] for period in read.periods] == [
        words.rstrip(".").split()[-1] for words in paragraphs if "20" in words
    ]
    for period in read.periods:
        assert read.block(period.span).holds(period.span)


@pytest.mark.parametrize(
    ("text", "who", "sweeping"),
    [
        ("Oren Valk denied the charge through his lawyer.", {"Oren", "Valk"}, True),
        ("The ministry denied that it had shipped weapons.", set(), False),
        ("Petra Lund rejects all allegations.", {"Petra", "Lund"}, True),
    ],
)
def test_a_denial_has_a_speaker_and_is_of_something_or_of_everything(text: str, who: set[str], sweeping: bool) -> None:  # noqa: FBT001
    """Names are the words with a capital that open no sentence and are no title."""
    (denial,) = [claim for claim in reading(text).claims if is_denial(claim)]

    assert (set(who_denies(denial)), is_sweeping(denial)) == (who, sweeping)


@pytest.mark.parametrize("text", ["Oren Valk declined to comment.", "Oren Valk said that he was innocent of nothing.", "Rents rose."])
def test_other_answers_are_no_denials(text: str) -> None:
    """Saying nothing denies nothing."""
    assert not any(is_denial(claim) for claim in reading(text).claims)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Peter Tolland, 41, was heard.", [("Peter Tolland", 41)]),
        ("It was read to Ana van Ruel, aged 7.", [("Ana van Ruel", 7)]),
        ("Peter Tolland, 41 of whose ships sank, wept.", []),
        ("In Harrowmere, 41 people came.", []),
        ("Peter Tolland, 4100 said.", []),
    ],
)
def test_an_age_stands_between_commas_behind_a_name(text: str, found: list[tuple[str, int]]) -> None:
    """A number of something else is no age."""
    assert [(name, age) for name, age, _, _ in ages(reading(text))] == found
