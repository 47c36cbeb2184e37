"""What stands around a cue and could hide it: numbers, names of parties, days, places, asides, words of degree."""

from __future__ import annotations

import pytest

import factcheck
from tests.extraction.attribution.test_relations import Found, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than 4 in 10 said Mr Lund would lose.", ("More than 4 in 10", "said", "Mr Lund would lose")),
        ("About three-quarters support a ban on rafts.", ("About three-quarters", "support", "a ban on rafts")),
        ("Six in 10 older men supported Lund.", ("Six in 10 older men", "supported", "Lund")),
        ("A majority of voters back the bypass.", ("A majority of voters", "back", "the bypass")),
        ("About two-thirds, 67 percent, say they will vote.", ("About two-thirds, 67 percent", "say", "they will vote")),
        ("Many women think women are paid too little.", ("Many women", "think", "women are paid too little")),
        ("“It is over,” another Vell Republican added.", ("another Vell Republican", "added", "“It is over,”")),
        ("The union, which backs the bypass, met in Vell.", ("which", "backs", "the bypass")),
    ],
)
def test_people_are_counted_and_named_after_parties(text: str, expected: Found) -> None:
    """A share of people, a member of a party and a body that "which" stands for speak as people do."""
    assert expected in found(text)


def test_a_share_of_things_judges_nothing() -> None:
    """Nine of the pillars hold the roof up; nobody is for it."""
    assert found("Half of the pillars support the roof.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orr promised to quit should he win the seat.", ("Orr", "promised", "to quit should he win the seat")),
        ("Orr sought on Monday to ease fears which had grown.", ("Orr", "sought", "to ease fears which had grown")),
        ("Ida Holm told staff Tuesday in Vell she would quit.", ("Ida Holm", "told", "she would quit")),
        ("Ida Holm told staff on Tuesday she would quit.", ("Ida Holm", "told", "she would quit")),
        ("In Vell, the bridge was shut, she said in an interview.", ("she", "said", "In Vell, the bridge was shut")),
        ("Staff complained soon after that the hall was cold.", ("Staff", "complained", "that the hall was cold")),
        ("Voters have once again decided they want a change.", ("Voters", "have once again decided", "they want a change")),
        ("Orr — named by the board — told Ida Holm that it was late.", ("Orr", "told", "that it was late")),
        ("The clerk saw the fault — he told the board that it was old.", ("he", "told", "that it was old")),
    ],
)
def test_a_cue_keeps_its_verb(text: str, expected: Found) -> None:
    """An inverted condition, a day, a place, an aside or a dash leaves the past form before it finite."""
    assert expected in found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The clerk explained to her who Lund was.", ("The clerk", "explained", "who Lund was")),
        ("Orr told voters who had asked him that he was ill.", ("Orr", "told", "that he was ill")),
        ("Orr made the case to union leaders that it was late.", ("Orr", "made the case to union leaders", "that it was late")),
        ("The board is the sort of body he rails against.", ("he", "rails against", "body")),
        ("She called that plan “a farce”.", ("She", "called", "that plan “a farce”")),
        ("Orr dislikes the very idea of a toll.", ("Orr", "dislikes", "the very idea of a toll")),
        ("The union demanded yet another inquiry.", ("The union", "demanded", "another inquiry")),
        ("Growers predict between two and four more frosts.", ("Growers", "predict", "between two and four more frosts")),
        ("The party claimed victory.", ("The party", "claimed", "victory")),
        ("The plan was criticised by left-leaning economists.", ("left-leaning economists", "was criticised", "The plan")),
        ("The clinic opened in May, and a new poll shows Orr ahead.", ("a new poll", "shows", "Orr ahead")),
        ("A poll out this week shows Orr ahead.", ("A poll out this week", "shows", "Orr ahead")),
    ],
)
def test_a_content_opens_where_its_phrase_does(text: str, expected: Found) -> None:
    """Behind an addressee, at a determiner that looks like a conjunction or adverb, at a number, at a noun without article."""
    assert expected in found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The clerk was less confident in the board.", ("The clerk", "was less confident in", "the board")),
        ("Ida Holm and Lev Orr were both critical of the plan.", ("Ida Holm and Lev Orr", "were both critical of", "the plan")),
        ("Aides are growing more comfortable with the plan.", ("Aides", "are growing more comfortable with", "the plan")),
        ("The mayor remains a proponent of tolls.", ("The mayor", "remains a proponent of", "tolls")),
        ("Her vow to go after banks shook the town.", ("Her", "vow", "to go after banks")),
        ("Orr's argument then was that staff should consider it.", ("Orr", "'s argument then was", "that staff should consider it")),
        ("Orr ran in the hope of winning a seat.", ("Orr", "hope of", "winning a seat")),
    ],
)
def test_attitudes_have_degrees_and_owners(text: str, expected: Found) -> None:
    """Words of degree and verbs of becoming tie an adjective as "is" does; what a noun before the verb tells is its owner's alone."""
    assert expected in found(text)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Lund was known for his temper.", "hearsay"),
        ("A mayor known as a bully left the hall.", "hearsay"),
        ("The club, known as the Herons, lost.", "own_voice"),
        ("The way was known to the monks.", "own_voice"),
    ],
)
def test_a_reputation_is_hearsay(text: str, level: str) -> None:
    """What somebody is known for has no voucher; a name that they are known by is a fact."""
    assert {claim.level.value for claim in factcheck.extract(factcheck.read_text(text))} >= {level}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orr was asked to name the donor.", [(None, "was asked", "to name the donor")]),
        ("Orr was asked to leave.", []),
    ],
)
def test_an_answer_is_asked_for(text: str, expected: list[Found]) -> None:
    """Whoever is asked to name or explain something is asked a question; whoever is asked to leave is not."""
    assert found(text) == expected


def test_a_reply_to_a_message_is_no_silence() -> None:
    """Only who does not respond to messages is silent."""
    text = "Orr responded by message: “It is late.” Ida Holm did not respond to messages."
    assert [claim.text for claim in factcheck.extract(factcheck.read_text(text))] == ["“It is late.”"]
