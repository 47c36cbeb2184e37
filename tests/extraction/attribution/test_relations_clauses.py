"""Relations in sentences of several clauses: whose a verb is, where its content ends, and which words go on with it."""

from __future__ import annotations

import pytest

from tests.extraction.attribution.test_relations import Found, found


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("After Ida Holm announced a plan, boats sank.", "Ida Holm", "announced"),
        ("After the vote the mayor said that boats sank.", "the mayor", "said"),
        ("The porters – both of them – said boats sank.", "The porters – both of them –", "said"),
        ("Rep. Ida Holm (D-N.Y.) said boats sank.", "Rep. Ida Holm (D-N.Y.)", "said"),
        ("“It rained,” Black said, referring to May.", "Black", "said"),
        ("“It rained,” said Will Orr, a porter in Vell.", "Will Orr, a porter in Vell", "said"),
        (
            "Ida Holm, head of a group that urges men to leave, said boats sank.",
            "Ida Holm, head of a group that urges men to leave",
            "said",
        ),
        ("The bill, opposed by the union, fell.", "the union", "opposed"),
    ],
)
def test_the_subject_is_found(text: str, source: str, cue: str) -> None:
    """Conjunctions of time, dashes, brackets, names that look like other words and clauses in a subject do not hide it."""
    assert (source, cue) in [(one, verb) for one, verb, _ in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She says she will not vote and considers him a liar.", ("She", "says", "she will not vote")),
        ("He vowed to visit every county and he has kept it.", ("He", "vowed", "to visit every county")),
        ("Rain fell, and while he denied that boats sank, aides stayed.", ("he", "denied", "that boats sank")),
        ("It is a plan she said had failed.", ("she", "said", "a plan | had failed")),
        ("She said – on the radio, as it happens – that boats sank.", ("She", "said", "that boats sank")),
        (
            "After years of rain, the council said, they will leave Vell.",
            ("the council", "said", "After years of rain | they will leave Vell"),
        ),
        ("As Ida Holm told the Courier, boats sank.", ("Ida Holm", "told", "boats sank")),
        (
            "Boats sank after two men knowing each other left, said the director of the yard.",
            (
                "the director of the yard",
                "said",
                "Boats sank after two men knowing each other left",
            ),
        ),
        ("Aides said details of the plan will be told in May.", ("Aides", "said", "details of the plan will be told in May")),
        ("The firm rejected the allegation that boats sank.", ("The firm", "rejected", "that boats sank")),
        ("She said boats had sunk and two aides said it had rained.", ("She", "said", "boats had sunk")),
        ("Men who have endorsed Lund say it works.", ("who", "have endorsed", "Lund")),
        ("The yard issued a statement saying that boats sank.", ("The yard", "issued a statement saying", "that boats sank")),
        ("According to the police report, boats sank.", ("the police report", "According to", "boats sank")),
        ("And, as the Courier reported, boats had sunk.", ("the Courier", "reported", "boats had sunk")),
        (
            "Ida Holm, whose father was a porter, remembers Mr. Orr, her aunt’s heir.",
            (
                "Ida Holm, whose father was a porter",
                "remembers",
                "Mr. Orr, her aunt’s heir",
            ),
        ),
    ],
)
def test_a_content_is_that_of_its_clause(text: str, expected: Found) -> None:
    """A content ends where the clause of its source goes on, and is found behind asides and before a verb without its relative word."""
    assert expected in found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They backed the plan: “It will work well for the whole of the town and for all who live and work in it.”",
            ("They", "backed", "the plan | “It will work well for the whole of the town and for all who live and work in it.”"),
        ),
        (
            "“It rained,” she said. “Boats sank in the whole of the bay,” and with that she left.",
            (
                "she",
                "said",
                "“It rained,” | “Boats sank in the whole of the bay,”",
            ),
        ),
        (
            "“It rained,” said Ida Holm, a porter in Vell, N.J. “Boats sank in the whole of the bay.”",
            (
                "Ida Holm, a porter in Vell, N.J.",
                "said",
                "“It rained,” | “Boats sank in the whole of the bay.”",
            ),
        ),
        (
            "Her letter makes a case: “Boats will sink in the whole of the bay, and nobody will come to help those who are in them.”",
            ("Her letter", "makes", "“Boats will sink in the whole of the bay, and nobody will come to help those who are in them.”"),
        ),
        (
            "Ida Holm agreed. “Boats will sink in the whole of the bay.”",
            ("Ida Holm", "agreed", "“Boats will sink in the whole of the bay.”"),
        ),
    ],
)
def test_a_quotation_has_the_cue_that_it_goes_on_with(text: str, expected: Found) -> None:
    """A colon, the sentence before and the next sentence tie a quotation to who speaks."""
    assert found(text) == [expected]


def test_who_reports_a_saying_vouches_for_it() -> None:
    """A source at the end of a sentence governs the speaker before it."""
    assert found("“It rained,” the mayor said, according to the Courier.") == [
        ("the mayor", "said", "“It rained,”"),
        ("the Courier", "according to", "“It rained,” the mayor said"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "In the old tale the ogre lambastes with a club.",
        "It takes courage to defend the plan.",
        "Rain was met by comments that were loud.",
        "The lake reflected the fact that boats sank.",
        "Boats are supposed to float.",
        "Q: Why did boats sink?",
        "As the choir began, boats sank.",
    ],
)
def test_what_only_looks_like_an_attribution(text: str) -> None:
    """A fronted noun, an infinitive of nobody, a relative clause, an object with its own clause and a duty attribute nothing."""
    assert found(text) == []


def test_a_verb_with_an_object_takes_no_second_clause() -> None:
    """The clause behind ", and" is not what somebody knows."""
    assert found("He knows most riders by name, and on his last day they sang.") == []
