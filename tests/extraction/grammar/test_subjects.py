"""How far the subject of a verb goes: estimates, lists, asides, descriptions, and what is no part of it."""

from __future__ import annotations

import pytest

from tests.extraction.grammar.test_phrases import subject


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("About 4 in 10 growers said it froze.", "said", "About 4 in 10 growers"),
        ("More than half of the porters said it rained.", "said", "More than half of the porters"),
        ("As many as 40 percent of them said it rained.", "said", "As many as 40 percent of them"),
        ("In May at least a dozen porters said it rained.", "said", "at least a dozen porters"),
        ("He waited for more porters, and some said it rained.", "said", "some"),
    ],
)
def test_words_that_round_a_number_belong_to_it(text: str, verb: str, expected: str) -> None:
    """Adverbs and pairs of words before a number open its noun phrase; the same words elsewhere do not."""
    assert subject(text, verb) == expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Unions, farmers, and some mayors claim it failed.", "claim", "Unions, farmers, and some mayors"),
        ("Ana Orr, head of Vell Tea, and Max Hale, its chief, said so.", "said", "Ana Orr, head of Vell Tea, and Max Hale, its chief,"),
        ("The Vell Republican and the Marl mayor said so.", "said", "The Vell Republican and the Marl mayor"),
        ("The mill closed in May, in the rain, and porters said so.", "said", "porters"),
    ],
)
def test_a_list_is_one_subject(text: str, verb: str, expected: str) -> None:
    """Nouns parted by commas with ", and" before the last are one subject where no clause ends before them."""
    assert subject(text, verb) == expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Sen. Ana Orr, R-Vell., who faces a vote, said so.", "said", "Sen. Ana Orr, R-Vell., who faces a vote,"),
        ("Ana Orr, the author of “Going Far,” said so.", "said", "Ana Orr, the author of “Going Far,”"),
        ("One supporter, Ana Orr, a clerk in Vell, said so.", "said", "One supporter, Ana Orr, a clerk in Vell,"),
        ("Ana Orr, along with two clerks, said so.", "said", "Ana Orr, along with two clerks,"),
        ("Ana Orr, when asked what that is, said so.", "said", "Ana Orr"),
        ("The mayor, asked whether she would go, said so.", "said", "The mayor"),
        ("The mayor, Ida Orr, told the court it rained; her aide, Max Hale, called it a tale.", "told", "The mayor, Ida Orr,"),
        ("Max Hale, head of a group called Orley Trust, said so.", "said", "Max Hale, head of a group called Orley Trust,"),
        ("Dov Hale, 33, of Marl, Miss., said so.", "said", "Dov Hale, 33, of Marl, Miss.,"),
        ("“Going Far,” said the author.", "said", None),
    ],
)
def test_an_aside_that_describes_belongs_to_its_noun(text: str, verb: str, expected: str | None) -> None:
    """Seats, titles of books with the comma inside their marks, descriptions before a name and places are part of a subject."""
    assert subject(text, verb) == expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Groups urging Ana Orr to run on a plan praised it.", "praised", "Groups urging Ana Orr to run on a plan"),
        ("27 percent of those who answered said so.", "said", "27 percent of those who answered"),
        ("A study that was done before the vote said so.", "said", "A study that was done before the vote"),
        ("Police had last month charged him.", "charged", "Police"),
        ("A poll released on Monday said so.", "said", "A poll released on Monday"),
        ("The mayor on Monday said so.", "said", "The mayor"),
        ("Vell spokesman the Rev. Ivo Tann said so.", "said", "Vell spokesman the Rev. Ivo Tann"),
        ("Less than a week after the mayor denied it, he left.", "denied", "the mayor"),
        ("A chess set the mayor sold was found.", "sold", "the mayor"),
    ],
)
def test_clauses_and_times_inside_and_around_a_subject(text: str, verb: str, expected: str) -> None:
    """Participles, infinitives and relatives that describe belong to it; a time before the verb or before its clause does not."""
    assert subject(text, verb) == expected
