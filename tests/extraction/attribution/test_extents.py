"""Where contents and sources end: what goes on with them, and what is somebody else's or belongs to the verb."""

from __future__ import annotations

import pytest

from tests.extraction.attribution.test_relations_clauses import Found, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orr, who said it failed, told us she left.", ("Orr", "told", "she left")),
        ("Orr, who owns the mill, told us she left.", ("Orr, who owns the mill", "told", "she left")),
        ("“It failed,” said Ana Orr, who added that she left.", ("Ana Orr", "said", "“It failed,”")),
        ("He spoke of the oil that funds the group and proposed a truce.", ("He", "proposed", "a truce")),
        ("Hale denied the claim that Orr would go, and blamed the frost.", ("Hale", "blamed", "the frost")),
        ("The bank held rates, as aides had hoped, and signalled that it would go on.", ("The bank", "signalled", "that it would go on")),
        ("The firm sent out an email to supporters Tuesday inviting them to join.", ("The firm", "inviting", "them to join")),
        ("She spoke to supporters saying it was lost.", ("supporters", "saying", "it was lost")),
        ("The aide responded by saying the road was safe.", ("The aide", "saying", "the road was safe")),
        ("According to polls conducted for the press, most left.", ("polls conducted for the press", "According to", "most left")),
    ],
)
def test_a_source_ends_where_something_else_is_said(text: str, expected: Found) -> None:
    """A relative clause that says something, a reported clause, and who a letter is sent to, are not the source."""
    assert expected in found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said polls could be “way off,” and have been poor.", "polls could be “way off,” and have been poor"),
        ("He said that, because it is “safe,” it opened.", "that, because it is “safe,” it opened"),
        ("He says she's “no liar,” Hale won.", "she's “no liar,”"),
        ("He said it was “lost,” sparking a row in Vell.", "it was “lost,”"),
        ("He cited her “long life,” “firm grasp” and calm.", "her “long life,” “firm grasp” and calm"),
        ("He said “it is lost” because they left.", "“it is lost” because they left"),
        ("He said “it gets me mad” every time he sees it.", "“it gets me mad” every time he sees it"),
        ("He said that the plan, which some call a farce, was sound.", "that the plan, which some call a farce, was sound"),
        ("He said she was free, a recommendation the mayor took up.", "she was free"),
        ("He said he will not go — a controversial proposal he made before.", "he will not go"),
        ("He said he met Ana Orr, a clerk in Vell.", "he met Ana Orr, a clerk in Vell"),
        ("He cited several cases, such as that of a sailor in Vell.", "several cases, such as that of a sailor in Vell"),
    ],
)
def test_a_clause_goes_on_as_long_as_it_is_one(text: str, expected: str) -> None:
    """Quoted words with a comma inside, grounds and relatives do not end a clause; nouns that take it up and new clauses do."""
    assert expected in [content for _, _, content in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He praised the mayor, who won in May, as a hero.", "the mayor, who won in May, as a hero"),
        ("He cited Ana Orr, an heir, as someone who could help.", "Ana Orr, an heir, as someone who could help"),
        ("He praised the mayor, who won in May, and left.", "the mayor"),
        ("The poll showed a tie in Vell, with 17 percent undecided.", "a tie in Vell, with 17 percent undecided"),
        ("The poll showed Orr in the lead, gaining four points in May.", "Orr in the lead, gaining four points in May"),
        ("He praised Orr, with two aides nodding.", "Orr"),
        ("He praised the plan because it was cheap.", "the plan"),
        ("He confirmed the meeting on the condition of anonymity.", "the meeting"),
        ("Ads slam Orr and tout the mayor.", "Orr"),
        ("Orr mocks Hale and praises Tann in Vell.", "Hale"),
        ("They want to slam Orr and leave the stage.", "to slam Orr and leave the stage"),
        ("He backs a plan that would cut taxes and end the row.", "a plan that would cut taxes and end the row"),
        ("Anyone who wants to give more could pay twice.", "to give more"),
    ],
)
def test_a_phrase_ends_before_what_belongs_to_the_verb(text: str, expected: str) -> None:
    """What something is called belongs to it behind an aside, too; grounds, further acts and the main verb do not."""
    assert expected in [content for _, _, content in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Years after the bank claimed that it was sound, it fell.", "that it was sound"),
        ("Two weeks before the mayor denied it, aides left.", "it"),
    ],
)
def test_a_clause_that_a_time_is_measured_from_ends_at_its_comma(text: str, expected: str) -> None:
    """A number of weeks before "after" makes no other clause of it."""
    assert expected in [content for _, _, content in found(text)]
