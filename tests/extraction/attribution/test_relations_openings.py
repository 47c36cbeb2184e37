"""Where the content of a cue opens when something stands between them, and who is told, asked or cited on the way."""

from __future__ import annotations

import pytest

from tests.extraction.attribution.test_relations import Found, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor says, win or lose on Tuesday, he is staying.", ("The mayor", "says", "win or lose on Tuesday, he is staying")),
        ("Ida Holm said, if elected, she would resign.", ("Ida Holm", "said", "if elected, she would resign")),
        (
            "They argue that, while the tax hurts some, it helps most.",
            ("They", "argue", "that, while the tax hurts some, it helps most"),
        ),
        ("He believes, for example, that women who work should vote.", ("He", "believes", "that women who work should vote")),
        ("The fear among growers is that frost may come.", (None, "fear among growers is", "that frost may come")),
        ("The ad claims “Ida Holm is the one you can trust.”", ("The ad", "claims", "“Ida Holm is the one you can trust.”")),
        ("Article 9 affirms: “No town shall sell its wells.”", ("Article 9", "affirms", "“No town shall sell its wells.”")),
    ],
)
def test_an_aside_does_not_hide_the_content(text: str, expected: Found) -> None:
    """Asides in commas, phrases and marks may part a cue from what it brings."""
    assert expected in found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He told Ana Orr of Vell News that the mill would close.", ("He", "told", "that the mill would close")),
        ("He told voters in Vell, Norland, that he had lost.", ("He", "told", "that he had lost")),
        ("She asked the minister during a debate if he would go.", ("She", "asked", "if he would go")),
        ("“I will stay,” Holm told the Globe when asked which side she chose.", (None, "asked", "which side she chose")),
        (
            "“It is good,” Orr said in August after Tarsk announced it was closing a mill.",
            ("Tarsk", "announced", "it was closing a mill"),
        ),
    ],
)
def test_the_addressee_ends_before_the_content(text: str, expected: Found) -> None:
    """A long addressee takes nothing of the content, and a saying within the time of another keeps its own."""
    assert expected in found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "As reported by the Vell Gazette, the bank lent nine million.",
            ("the Vell Gazette", "As reported by", "the bank lent nine million"),
        ),
        ("He praised the mayor, who he noted was in her last year.", ("he", "noted", "who | was in her last year")),
        (
            "Men who have heard directly from the club say it is broke.",
            ("Men who have heard directly from the club", "say", "it is broke"),
        ),
        ("Much of the press will say that he lost.", ("Much of the press", "will say", "that he lost")),
        (
            "“It sells,” James Orr Jr., the head of the office, said in Vell.",
            ("James Orr Jr., the head of the office", "said", "“It sells,”"),
        ),
        ("Men who back Ida Holm say it works.", ("who", "back", "Ida Holm")),
    ],
)
def test_the_speaker_is_found(text: str, expected: Found) -> None:
    """Papers behind "as reported by", names with "Jr.", quantities, and relative clauses with adverbs in the subject."""
    assert expected in found(text)


@pytest.mark.parametrize(
    "text", ["The sailor came back Tuesday.", "The mayor reported as required, and the vote was on.", "He sent the ad back “unopened.”"]
)
def test_what_only_looks_alike_makes_no_relation(text: str) -> None:
    """A "back" behind a verb, "as" before a participle without agent, and a quoted word tell of nobody's saying."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is a plan Ida Holm said could fail.", ("Ida Holm", "said", "a plan | could fail")),
        ("Orr's close allies have in the past said he was weak.", ("Orr's close allies", "have in the past said", "he was weak")),
        ("In the eyes of many voters, he is a liar.", ("many voters", "In the eyes of", "he is a liar")),
        ("Ida Holm: No Deal With Rivals", ("Ida Holm", ":", "No Deal With Rivals")),
        ("Orr argued for the second debate that the rule was bad.", ("Orr", "argued", "that the rule was bad")),
        (
            "“We must go,” said Len Hale, R-Ohio. He had come late. “Nobody in the town ever told us the hour.”",
            ("Len Hale, R-Ohio", "said", "“We must go,” | “Nobody in the town ever told us the hour.”"),
        ),
    ],
)
def test_speaker_and_content_far_apart(text: str, expected: Found) -> None:
    """Contact clauses, times inside a verb, wordings, headlines, and quotations that go on after a sentence of the outlet."""
    assert expected in found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was a charge that aides denied, noting that boats sank.", ("aides", "noting", "that boats sank")),
        ("Orr told the Post in May after hinting that boats sank.", ("Orr", "hinting", "that boats sank")),
        ("They have vowed to win, while admitting that it is hard.", ("They", "admitting", "that it is hard")),
        ("She left the hall urging men to go and promising to pay.", ("She", "promising", "to pay")),
        ("Based on estimates by the ministry, 300 homes were lost.", ("estimates by the ministry", "Based on", "300 homes were lost")),
        ("Asked Tuesday about the mill, Orr said “It is shut.”", (None, "Asked", "the mill")),
        ("People briefed on the plan said that boats sank.", ("People briefed on the plan", "said", "that boats sank")),
        ("The town raised rents and on Monday announced a cut.", ("The town", "announced", "a cut")),
        ("He started raising questions about the vote.", ("He", "raising questions about", "the vote")),
        ("There were claims by aides that boats sank.", ("aides", "There were claims by", "that boats sank")),
        ("The mayor made no mention of the fire.", ("The mayor", "made no mention of", "the fire")),
        ("He talked openly on the radio about his wish.", ("He", "talked", "his wish")),
        ("But as the Globe noted, boats sank.", ("the Globe", "noted", "boats sank")),
        ("The work was billed as humane.", (None, "was billed", "The work | as humane")),
    ],
)
def test_each_cue_keeps_its_own_content(text: str, expected: Found) -> None:
    """Participles behind commas and conjunctions, times before a verb, light verbs, and nouns with those whose they are."""
    assert expected in found(text)


def test_the_clause_behind_as_saying_is_that_of_who_is_quoted() -> None:
    """A participle behind "as" goes on with the cue before it."""
    assert ("The Post", "quoted", "that boats sank") in found(
        "The Post quoted a person with knowledge of the talks as saying that boats sank."
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister's verdict: the plan is dead.", [("The minister", ":", "the plan is dead.")]),
        ("Data from the ministry showed unemployment fell.", [("Data from the ministry", "showed", "unemployment fell")]),
        ("The result: nobody won.", []),
        ("He told cheering supporters that the mill was safe.", [("He", "told", "that the mill was safe")]),
        ("Voters cheering the plan left early.", [("Voters", "cheering", "the plan")]),
    ],
)
def test_who_vouches_is_told_by_what_stands_around_the_cue(text: str, expected: list[Found]) -> None:
    """Owners of a verdict, and "Data" at the head of a sentence, vouch; a bare "The result:" and those who are told something do not."""
    assert found(text) == expected
