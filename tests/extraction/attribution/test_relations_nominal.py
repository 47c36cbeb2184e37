"""Relations whose cue is a noun or an adjective, and whose words they are."""

from __future__ import annotations

import pytest

from factcheck.language.english.nouns import ADJECTIVES, NOUNS
from tests.extraction.attribution.test_relations import Found, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor's attacks on the press grew.", ("The mayor", "'s attacks on", "the press")),
        ("Her thoughts on the bridge are known.", ("Her", "thoughts on", "the bridge")),
        ("The union made a plea for calm.", ("The union", "made a plea for", "calm")),
        ("Norland calls for a new dam angered Estania.", ("Norland", "calls for", "a new dam angered Estania")),
        ("Ana Brandt is a fierce critic of the plan.", ("Ana Brandt", "is a fierce critic of", "the plan")),
        ("His argument is that the bridge was closed.", ("His", "argument is", "that the bridge was closed")),
    ],
)
def test_a_noun_has_an_owner(text: str, expected: Found) -> None:
    """A possessor, the subject of a verb that the noun completes, or a name right before it speaks."""
    assert expected in found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor avoided all criticism of the bank.", ("The mayor", "criticism of", "the bank")),
        ("The minister entered the hall with praise for the nurses.", ("The minister", "praise for", "the nurses")),
    ],
)
def test_a_noun_without_owner_is_the_word_of_who_acts(text: str, expected: Found) -> None:
    """Whoever is the subject of its clause speaks, and the clause keeps its own words."""
    assert expected in found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The senator's attack on the plan was swift.", ("The senator", "'s attack on", "the plan")),
        ("The mayor kept up his attacks on Lund.", ("his", "attacks on", "Lund")),
    ],
)
def test_words_attack_people_and_what_they_do(text: str, expected: Found) -> None:
    """A person, something said or done in politics, a name behind a person."""
    assert expected in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "The grouping drew notice after Tarsk's attack on Meril in 2028.",
        "Tarsk's attack on the port killed nine.",
        "Russia's attacks on Ukraine went on.",
        "The rebels' attack against the convoy came at dawn.",
    ],
)
def test_an_attack_with_arms_says_nothing(text: str) -> None:
    """An attack on a country or a place is no criticism of it."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her misgivings about the dam grew.", ("Her", "misgivings about", "the dam")),
        ("His anger about the toll grew.", ("His", "anger about", "the toll")),
        ("Her hostility toward the press is old.", ("Her", "hostility toward", "the press")),
        ("The farmers are cagey about the toll.", ("The farmers", "are cagey about", "the toll")),
        ("The mayor was dismayed that boats sank.", ("The mayor", "was dismayed", "that boats sank")),
    ],
)
def test_feelings_and_tones_are_somebodys(text: str, expected: Found) -> None:
    """Nouns and adjectives for what somebody feels or how they speak tell what it is about."""
    assert expected in found(text)


def test_who_gets_backing_is_what_it_is_about() -> None:
    """In "won the endorsement of" it is the endorser who speaks."""
    assert ("the dockers", "won the endorsement of", "Ana Brandt") in found("Ana Brandt won the endorsement of the dockers.")


def test_a_starred_follower_wants_an_owner() -> None:
    """Without anybody whose it is, "support for" attributes nothing."""
    assert "for*" in NOUNS["support"]
    assert found("Support for the bridge has grown.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aides nervous about the vote stayed away.", ("Aides", "nervous about", "the vote")),
        ("The mayor left the hall, confident that the bill would pass.", ("The mayor", "confident", "that the bill would pass")),
        ("The mayor is sure the bill will pass.", ("The mayor", "is sure", "the bill will pass")),
        ("The members are divided over the tax.", ("The members", "are divided over", "the tax")),
    ],
)
def test_an_adjective_has_a_bearer(text: str, expected: Found) -> None:
    """The subject of "be", the noun it stands behind, or the subject of the clause it follows."""
    assert expected in found(text)


def test_an_adjective_before_a_name_is_no_cue() -> None:
    """A hopeful is a person: no clause without "that" opens there."""
    assert "hopeful" in ADJECTIVES
    assert found("White House hopeful Ana Brandt has arrived.") == []
