"""Parentheticals: contents before and around their cue, in harder sentences."""

from __future__ import annotations

import pytest

from tests.extraction.attribution.test_relations import Found, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained: boats sank, she said.", ("she", "said", "boats sank")),
        ("It rained; boats sank, she said.", ("she", "said", "boats sank")),
        ("“It rained” said the mayor.", ("the mayor", "said", "“It rained”")),
        ("“It rained,” she told him, “and boats sank.”", ("she", "told", "“It rained,” | “and boats sank.”")),
        ("Boats sank – she said – in May.", ("she", "said", "Boats sank | in May")),
        ("“It rained,” she said quietly.", ("she", "said", "“It rained,”")),
        ("Will it rain, he asked.", ("he", "asked", "Will it rain")),
        ("What would happen, she wondered, if it rained?", ("she", "wondered", "What would happen | if it rained")),
        ("Boats sank, she noted, because it rained.", ("she", "noted", "Boats sank | because it rained")),
        ("Boats sank, police told the Courier, and nobody was hurt.", ("police", "told", "Boats sank | and nobody was hurt")),
        ("A plan to cut taxes drew praise, she said.", ("she", "said", "A plan to cut taxes drew praise")),
        ("Boats sank, the ministry announced Friday.", ("the ministry", "announced", "Boats sank")),
        ("Boats sank, a study estimated in 2031.", ("a study", "estimated", "Boats sank")),
        ("Boats sank, a regulatory filing shows.", ("a regulatory filing", "shows", "Boats sank")),
        ("Boats sank, cautioned its author, Ida Holm.", ("its author, Ida Holm", "cautioned", "Boats sank")),
        ("Boats sank, suggests a study in May.", ("a study in May", "suggests", "Boats sank")),
        ("Mayor to step down in May, aides say", ("aides", "say", "Mayor to step down in May")),
        ("Two dead in crash, says coastguard", ("coastguard", "says", "Two dead in crash")),
        ("“It rained. Boats sank.” ― Ida Holm", ("Ida Holm", "―", "“It rained. Boats sank.”")),
    ],
)
def test_a_content_may_go_on_behind_its_cue(text: str, expected: Found) -> None:
    """Marks, questions, addressees, dashes, colons and semicolons set a content off from what stands around it."""
    assert found(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Boats sank, she said, but the crew lived.", [("she", "said", "Boats sank")]),
        (
            "Boats sank, she said, a claim the ministry denies.",
            [("she", "said", "Boats sank"), ("the ministry", "denies", "a claim")],
        ),
        ("Boats sank, she said, calling it a disgrace.", [("she", "said", "Boats sank"), ("she", "calling", "it a disgrace")]),
        (
            "Boats sank, she said, and the ministry confirmed that crews had lived.",
            [("she", "said", "Boats sank"), ("the ministry", "confirmed", "that crews had lived")],
        ),
    ],
)
def test_a_content_ends_where_somebody_else_speaks(text: str, expected: list[Found]) -> None:
    """A contrast, a comment, the next act and the next voucher are no part of what was said."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to a study by Vell University published on Monday, boats sank.", "a study by Vell University published on Monday"),
        ("Boats sank, according to Ana Brandt, who saw them.", "Ana Brandt, who saw them"),
        ("In May, according to police, boats sank.", "police"),
        ("It rained; boats sank, according to police.", "police"),
        ("According to the lawsuit, its chief, Piet Maas, sank the boats.", "the lawsuit"),
        ("In a Monday poll, 40 percent of voters were for the wall.", "a Monday poll"),
        ("Under the pact, the city will pay for the wall.", "the pact"),
    ],
)
def test_a_preposition_has_its_whole_source(text: str, expected: str) -> None:
    """Dates, authors and relative clauses belong to the paper or person named; the first comma behind a paper ends it."""
    [(source, _, content)] = found(text)

    assert source == expected
    assert "boats" in content.lower() or "the wall" in content


def test_reports_of_the_media_are_nobody() -> None:
    """A source that is only "media reports" names no voucher."""
    assert found("According to media reports, boats sank.") == [(None, "According to", "boats sank")]


@pytest.mark.parametrize("text", ["In Vell, the city will pay for the wall.", "In May, boats sank.", "Under the bridge, boats sank."])
def test_a_place_or_time_at_the_head_is_no_source(text: str) -> None:
    """Only a paper vouches with "in" or "under"."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("Mayor Ana Brandt (the leader of the yard)", "Mayor Ana Brandt (the leader of the yard) said it rained."),
        ("Ana Brandt", "Ana Brandt, at a rally in Vell, said it rained."),
        ("Ana, Piet and Lena", "Ana, Piet and Lena said it rained."),
        ("the mayor", "After the storm the mayor said it rained."),
        ("she", "As mayor, she said it rained."),
        ("she", "Not surprised by it, she said it rained."),
        ("Mr Maas", "On Monday Mr Maas said it rained."),
        ("People who were in the room", "People who were in the room said it rained."),
        ("Police", "Police late on Monday said it rained."),
    ],
)
def test_the_subject_of_a_cue_is_found_behind_settings_and_asides(source: str, words: str) -> None:
    """What stands before a subject, and what is said of it between commas, leaves the source as it is."""
    assert found(words) == [(source, "said", "it rained")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We counted 14 boats, and saw crews leave.", [("We", "counted", "14 boats"), ("We", "saw", "crews leave")]),
        ("A Courier reporter saw the boats sink.", [("A Courier reporter", "saw", "the boats sink")]),
        ("A reporter walking the wall counted nine boats.", [("A reporter walking the wall", "counted", "nine boats")]),
        ("A reporter who visited the hall saw two men.", [("A reporter who visited the hall", "saw", "two men")]),
        ("Reporters from this agency saw the boats sink.", [("Reporters from this agency", "saw", "the boats sink")]),
        ("When we visited in May, the hall was empty.", [("we", "visited", "the hall was empty")]),
        ("Word in the town is that he will go.", [(None, "Word in the town is", "that he will go")]),
        ("Allegations of fraud have followed the firm.", [(None, "Allegations of", "fraud")]),
        ("His allegations of fraud were heard.", [("His", "allegations of", "fraud")]),
        ("They had hopes of a deal.", [("They", "had hopes of", "a deal")]),
        ("The union’s fears of a strike grew.", [("The union", "’s fears of", "a strike")]),
        ("The party’s long opposition to the wall is known.", [("The party", "’s long opposition to", "the wall")]),
        ("She is willing to leave.", [("She", "is willing", "to leave")]),
        ("She was sure it would rain.", [("She", "was sure", "it would rain")]),
    ],
)
def test_witnesses_nouns_and_adjectives_keep_their_owner(text: str, expected: list[Found]) -> None:
    """The outlet's people, owners of nouns and subjects of adjectives vouch for what follows them."""
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He was never accused of theft.",
        "He was not charged with theft.",
        "She raised suspicion of theft.",
        "It was clear that boats sank.",
        "The plan to leave failed.",
    ],
)
def test_what_nobody_says_is_nobodys(text: str) -> None:
    """Negated charges, impersonal adjectives and plans without owner attribute nothing."""
    assert found(text) == []


def test_an_uncued_quotation_takes_the_nearest_subject() -> None:
    """A long quotation in a sentence with a subject is put down to that subject."""
    text = "She shook her head at “a long and very costly plan that nobody in the whole town had ever asked for”."

    assert [source for source, cue, _ in found(text) if cue is None] == ["She"]
