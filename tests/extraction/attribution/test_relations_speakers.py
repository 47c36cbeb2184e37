"""Who speaks, and where: openings, labels, surveys, quotations that go on, and the extent of sources."""

from __future__ import annotations

import pytest

import factcheck
from tests.extraction.attribution.test_relations import Found, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As the mayor said in June, the bridge was closed.", ("the mayor", "said", "the bridge was closed")),
        ("As Ana Brandt put it, “nobody was hurt.”", ("Ana Brandt", "put it", "“nobody was hurt.”")),
        ("What she said was that it had closed.", ("she", "said", "that it had closed")),
        ("The coach was scathing: “We were awful.”", ("The coach", "was", "“We were awful.”")),
        ("Orr was quoted by the Globe as saying it was late.", ("the Globe", "was quoted", "it was late")),
        ("“It was awful”: survivors describe crash", ("survivors", ":", "“It was awful”")),
        ("Minister says schools to reopen Monday", ("Minister", "says", "schools to reopen Monday")),
        ("She met aides, most of whom said it was late.", ("most of whom", "said", "it was late")),
        ("The mayor, who called it “a farce”, now says it works.", ("The mayor", "now says", "it works")),
        ("His refusal to debate drew criticism.", ("His", "refusal", "to debate")),
        ("It was a step economists regard as reckless.", ("economists", "regard", "a step | as reckless")),
        ("They left, despite criticism of the plan from growers.", ("growers", "criticism of", "the plan")),
        ("Orr sees them as lost—“They do not know,” she told the paper.", ("she", "told", "“They do not know,”")),
        ("It is the first time the ministry has acknowledged it.", ("the ministry", "has acknowledged", "it")),
        ("The bank wrote to ten firms asking them to pay.", ("The bank", "asking", "them to pay")),
        ("There is growing concern among growers that it failed.", ("growers", "There is growing concern among", "that it failed")),
        ("He says 300 to 400 of them were lost.", ("He", "says", "300 to 400 of them were lost")),
        ("Under the accord, its wage, now 9 dollars, would climb.", ("the accord", "Under", "its wage, now 9 dollars, would climb")),
        ("Orr to voters: It will be fine", ("Orr", ":", "It will be fine")),
        ("Orr said it was “a farce,” adding that she had left.", ("Orr", "adding", "that she had left")),
        ("''It was on 'Fox and Friends,''' said Tom Orr.", ("Tom Orr", "said", "''It was on 'Fox and Friends,'''")),
        ("Orr promised on Sunday at a rally in Vell to end it.", ("Orr", "promised", "to end it")),
        ("Orr pledged Monday in Vell to rebuild it.", ("Orr", "pledged", "to rebuild it")),
        ("He agreed on a plan to end it.", ("He", "agreed on", "a plan to end it")),
        ("Said Ana Brandt, “Nobody was hurt.”", ("Ana Brandt", "Said", "“Nobody was hurt.”")),
        ("When the bell rang, she said, nine boats sank.", ("she", "said", "When the bell rang | nine boats sank")),
        ("“We lost.” Ana Brandt said.", ("Ana Brandt", "said", "“We lost.”")),
        ("“Who will pay?” Mr. Orr asked.", ("Mr. Orr", "asked", "“Who will pay?”")),
        ("“Nobody in the whole town was hurt,” Ana Brandt shot back.", ("Ana Brandt", "shot", "“Nobody in the whole town was hurt,”")),
        ("Ana Brandt told the Vell Courier: “Nobody was hurt.”", ("Ana Brandt", "told", "“Nobody was hurt.”")),
        ("She talked to the board about the loan.", ("She", "talked", "the loan")),
        ("Ana Brandt made it clear to the board on Monday that she had left.", ("Ana Brandt", "made it clear", "that she had left")),
        ("The pope called on the bishops to resign.", ("The pope", "called on", "the bishops to resign")),
    ],
)
def test_a_cue_has_its_speaker_and_content(text: str, expected: Found) -> None:
    """Openings with "as", verbs before their subject, and addressees between the cue and its content."""
    assert expected in found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board has yet to confirm that it will sell.", [("The board", "has yet to confirm", "that it will sell")]),
        ("Aides are still to say whether it will close.", [("Aides", "are still to say", "whether it will close")]),
        ("She was the first to say that it was void.", [("She", "was the first to say", "that it was void")]),
        ("Orr is likely to argue that it is void.", [("Orr", "is likely to argue", "that it is void")]),
    ],
)
def test_what_governs_an_infinitive_is_of_its_cue(text: str, expected: list[Found]) -> None:
    """A form of "be" or "have" before the infinitive of a cue belongs to the cue and makes no claim with the subject."""
    assert found(text) == expected
    assert [claim.text for claim in factcheck.extract(factcheck.read_text(text))] == [expected[0][2]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pressed on whether she knew, Orr left.", [(None, "Pressed", "whether she knew")]),
        ("Quizzed by two aides about the loan, Orr left.", [("two aides", "Quizzed", "the loan")]),
        ("He was grilled on whether he knew.", [(None, "was grilled", "whether he knew")]),
        ("The fish was grilled over coals.", []),
        ("A man is being questioned on suspicion of theft.", []),
        ("Orr was asked on Monday to leave.", []),
    ],
)
def test_a_question_is_put_in_many_words(text: str, expected: list[Found]) -> None:
    """Who is asked, pressed or quizzed is asked what stands behind "about", "on" or "whether"; things are not questioned."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The firm said it “flatly” denied it.", [("The firm", "said", "it “flatly” denied it")]),
        ("“Flatly not,” said the firm.", [("the firm", "said", "“Flatly not,”")]),
    ],
)
def test_a_quoted_adverb_is_no_speech(text: str, expected: list[Found]) -> None:
    """An adverb in quotation marks between a subject and its verb is no quotation that the verb brings."""
    assert found(text)[:1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The plan was welcomed by unions and criticised by growers.",
            [("unions", "was welcomed", "The plan"), ("growers", "criticised", "The plan")],
        ),
        ("The play was shown in May and praised by critics.", []),
    ],
)
def test_two_passives_share_their_subject(text: str, expected: list[Found]) -> None:
    """A participle behind "and" has the subject of the attributing passive before it; an agent never goes over to another verb."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Brandt: The bridge must close", ("Ana Brandt", ":", "The bridge must close")),
        ("The mayor leads by five points in a new poll.", ("a new poll", "in", "The mayor leads by five points")),
        (
            "In the new poll, conducted in May, the mayor has a wide lead.",
            ("the new poll, conducted in May", "In", "the mayor has a wide lead"),
        ),
    ],
)
def test_a_name_or_a_survey_vouches(text: str, expected: Found) -> None:
    """A bare name before a colon, and one survey at either end of its finding."""
    assert expected in found(text)


def test_the_polls_at_large_are_no_source() -> None:
    """A lead "in the polls" tells where somebody leads, not who says so."""
    assert found("The mayor leads in the polls.") == []


@pytest.mark.parametrize(
    "text",
    [
        "“We won,” Ana Brandt told reporters. “Nobody was hurt.”",
        "“We won,” Ana Brandt said, pointing to the board. “Nobody was hurt.”",
    ],
)
def test_quoted_sentences_go_on_with_the_cue_that_quotes(text: str) -> None:
    """Neither an addressee nor a second cue between them takes the next quoted sentence away."""
    assert any(source == "Ana Brandt" and content.endswith("“Nobody was hurt.”") for source, _, content in found(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The vote went ahead, with half of the members saying that it was safe.", "half of the members"),
        ("The report forced the mayor to admit that she had left.", "the mayor"),
        ("Norland to propose that the bridge be closed", "Norland"),
        ("Ana Brandt, noting that the bridge was closed, left.", "Ana Brandt"),
        ("She rose, saying that it was safe but warning that it would rain.", "She"),
        ("Some aides, including Ana Brandt, said it would rain.", "Some aides, including Ana Brandt"),
        ("Ana Brandt, however, said it would rain.", "Ana Brandt"),
        ("Ana Brandt, one of the clerks, said it would rain.", "Ana Brandt, one of the clerks"),
        ("The bridge was closed, said Ana Brandt, 30, a member of the board.", "Ana Brandt, 30, a member of the board"),
        ("The bridge was closed, said Ana Brandt, speaking in Vell.", "Ana Brandt"),
        ("About half of the members said it would rain.", "About half of the members"),
        ("Those surveyed say it would rain.", "Those surveyed"),
        ("The Vell Liberal says it would rain.", "The Vell Liberal"),
        ("Fielding says it would rain.", "Fielding"),
    ],
)
def test_a_source_is_taken_as_far_as_it_goes(text: str, expected: str) -> None:
    """What describes somebody belongs to them, what they do meanwhile does not, and verbs without subject find theirs."""
    assert expected in {source for source, _, _ in found(text)}


def test_a_hard_thing_to_say_is_nobodys_word() -> None:
    """"It" that stands for an infinitive is no source."""
    assert all(source is None for source, _, _ in found("It is hard to say whether it would rain."))


def test_the_phrase_that_opens_a_sentence_ends_at_its_comma() -> None:
    """A cue inside the opening phrase has no part of the main clause."""
    first = found("After saying that it would rain, Ana Brandt promised to resign.")

    assert [content for _, _, content in first] == ["that it would rain", "to resign"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The mill will close in May, said Ana Orr, a professor at the University of Norland, Vell.", "Ana Orr"),
        ("The mill will close in May, said Ana Orr, of Vell, Norland, who owns it.", "Ana Orr"),
        ("The mill will close in May, said Ana Orr, 45, of Vell, Norland.", "Ana Orr"),
        ("Sen. Ana Orr, D-Vell, said the mill will close.", "Sen. Ana Orr"),
        ("Rep. Ana Orr, R-Vell, chairwoman of the panel, said the mill will close.", "Rep. Ana Orr"),
        ("The Interior Ministry spokesman, Len Hale, said the mill will close.", "Len Hale"),
    ],
)
def test_who_speaks_is_found_among_places_and_parties(text: str, source: str) -> None:
    """Places of places, and party and state behind a name, belong to the description of the speaker and are none."""
    (claim,) = (one for one in factcheck.extract(factcheck.read_text(text)) if one.attributions)

    assert claim.attributions[-1].source is not None
    assert claim.attributions[-1].source.text == source
    assert claim.text.casefold().startswith("the mill will close")
    assert source not in claim.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council approved a resolution condemning the call.", "The council"),
        ("Ana Orr is releasing an ad that urges voters to stay.", "Ana Orr"),
        ("The secretary sent out a statement reassuring voters that it was safe.", "The secretary"),
        ("Fifty officers signed an open letter calling the mayor unfit.", "Fifty officers"),
        ("Len Hale added a caption which reads, “Nobody was hurt.”", "Len Hale"),
        ("Ana Orr opened the fair with a speech denouncing the plan.", "Ana Orr"),
        ("The Globe released a poll showing that Hale leads.", "a poll"),
        ("The bank received a letter accusing it of fraud.", "a letter"),
        ("The mayor read a letter that accused her of fraud.", "that"),
    ],
)
def test_who_gives_out_a_paper_says_what_it_says(text: str, expected: str) -> None:
    """Whoever issues a statement speaks by it; who reads or receives one does not, and what a poll shows it shows itself."""
    assert [source for source, _, _ in found(text)] == [expected]
