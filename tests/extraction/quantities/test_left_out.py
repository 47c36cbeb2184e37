"""Digits and number words that count nothing are left out, and their neighbours that do count are not."""

from __future__ import annotations

import pytest

from factcheck.extraction.quantities import find_quantities


def found(text: str) -> list[str]:
    """What is found, as written."""
    return [quantity.span.cut(text) for quantity in find_quantities(text)]


@pytest.mark.parametrize(
    "text",
    [
        "on March 26, 2025",
        "on 26 March 2025",
        "from 5-7 March",
        "on 7 and 8 May",
        "the Sept. 11 attacks",
        "the 12-May vote",
        "on 26/03/2025",
        "on 2025-03-26",
        "in 2019",
        "the 2019 floods",
        "in 2023-24",
        "in 1914-18",
        "the 1990s",
        "since '98",
        "nineteen ninety-six",
        "on Tuesday the 9th",
        "at 10:30",
        "at 10.30am",
        "at 5 p.m.",
        "at 1800 GMT",
        "at 1800hrs",
        "at six o'clock",
        "at 9 on Monday",
        "catch the 8.15 to Leeds",
        "the 10.30 train",
        "a 9 to 5 job",
        "open from 10 to 5",
    ],
)
def test_dates_and_times_of_day_count_nothing(text: str) -> None:
    """Dates are the business of another module."""
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Boeing 737 landed",
        "Section 230",
        "Flight 19 is late",
        "the G20 and the F-16",
        "COVID-19",
        "in phase 3",
        "No. 2 in the world",
        "her number one fan",
        "the top 10",
        "a top-five finish",
        "the Big Four",
        "the Group of 20",
        "Formula One",
        "the FTSE 100",
        "at 10 Downing Street",
        "at 16-18 Industrial Avenue",
        "Galleries 1 to 12",
        "Year 6 pupils",
        "7-Eleven",
        "a 401(k) plan",
        "in Room 6B",
        "3M said",
        "the third time, the 21st",
        "twenty-first",
        "call 0800 123 4567",
        "+44 20 7946 0958",
        "agent 007",
        "version 17.4.1",
        "see 192.168.1.1",
        "id 1449075600",
        "https://example.org/123",
        "#3",
        "tuned to 98.1 FM",
        "in aisle 3",
        "Sonnet 18 and Opus 111",
        "a two-wheeler",
        "zero-hours contracts",
        "row 2, behind car 81",
        "in Room 4C",
        "a 4x100m squad",
        "a six-figure sum",
        "a thirty-something",
        "a double-digit lead",
    ],
)
def test_names_and_numbering_count_nothing(text: str) -> None:
    """Names with digits, ranks, addresses and identifiers name; they do not count."""
    assert found(text) == []


def test_a_comma_behind_a_month_parts_it_from_a_count() -> None:
    """A day stands right behind its month, a year may stand behind a comma."""
    assert found("In November, 31 left; in November, 2019, none did.") == ["31"]


@pytest.mark.parametrize(
    "text",
    [
        "won 3-1",
        "beat them 112-104",
        "a 2-0 lead",
        "a 12-3 record",
        "lost 1-3",
        "52 for 3 at stumps",
        "all out for 36",
        "two-nil up",
        "come from 0-2 to win",
        "took the title, 7½-6½",
        "a 3-for-2 offer",
        "154/3",
        "6-4, 3-6, 7-6",
        "drew 0-0",
    ],
)
def test_scores_of_games_count_nothing(text: str) -> None:
    """A score is the course of a game and not a number of something."""
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "No one came.",
        "one another",
        "this one was good",
        "one day",
        "one must ask",
        "the one who came",
        "one of a kind",
        "he's the only one with a car",
        "one pointed out that it rains",
        "one-on-one talks",
        "a one-off",
        "net zero",
        "zero tolerance",
        "the second half",
        "half-time",
        "a half-brother",
        "a third party",
        "a quarter-final",
        "the past quarter",
        "test scores of pupils",
        "doubled down",
        "double murder",
        "a couple married",
        "for the million",
        "scored twice as they won",
    ],
)
def test_idioms_count_nothing(text: str) -> None:
    """Number words in pronouns, ordinals and set phrases."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The death toll has risen to 1,987.", ["1,987"]),
        ("About 1900 people came.", ["About 1900"]),
        ("The 100 metres was run in 2019 metres of rain.", ["100 metres", "2019 metres"]),
        ("Police may 12 times ask.", ["12"]),
        ("On Monday 12 people died", ["12"]),
        ("In May 2024, 12 people died.", ["12"]),
        ("Friday. Two of them", ["Two"]),
        ("the top three seeds", ["three"]),
        ("two Boeing 737 jets", ["two"]),
        ("China's 260. Forbes said", ["260"]),
        ("one Clinton aide", ["one"]),
        ("one of three", ["one", "three"]),
        ("grounding two new 737 Max jets", ["two"]),
        ("Police Arrest 15 in Drug Bust in Texas Town", ["15"]),
        ("Three Dead After Boat Sinks Off Coast", ["Three"]),
        ("spent sub-7 nanometre chips", ["7 nanometre"]),
        ("He paid $2,024 for 1,999 of them", ["$2,024", "1,999"]),
        ("16 people (9 men)", ["16", "9"]),
        ("It pays $2 a quarter.", ["$2"]),
        ("1, 2 and 3 goals", ["1", "2", "3"]),
    ],
)
def test_what_looks_like_a_name_or_date_may_count(text: str, expected: list[str]) -> None:
    """The guards look at the words beside a number and let true counts through."""
    assert [written.replace("sub-7", "7") for written in found(text)] == expected


def test_a_title_case_headline_is_no_row_of_names() -> None:
    """Where every word has a capital, a capital says nothing."""
    assert found("Fire Kills 23 at Textile Factory in Northern Province") == ["23"]


def test_a_paragraph_does_not_lend_its_words() -> None:
    """The name that closes one paragraph does not name the number that opens the next."""
    assert found("They flew Boeing\n\n737 people came.") == ["737"]
