"""Whole stories, once more: rumours, wire services, lettered places, reporters at the scene, ranks and rounded numbers."""

from __future__ import annotations

import pytest

import factcheck


def told(text: str) -> list[tuple[str, str]]:
    """The level and the words of each claim of a text."""
    return [(claim.level.value, claim.text) for claim in factcheck.extract(factcheck.read_text(text))]


@pytest.mark.parametrize(
    "text",
    [
        "There were unconfirmed reports that two ferries had sunk.",
        "The navy declined to comment on unconfirmed reports that two ferries had sunk.",
        "Rumours swirled in the town hall on Friday night that two ferries had sunk.",
        "A sale of the ferries was rumoured.",
    ],
)
def test_what_is_only_rumoured(text: str) -> None:
    """Unconfirmed reports, rumours that spread before they are told, and what "was rumoured" are rumours; no other claim is left."""
    assert [level for level, _ in told(text)] == ["rumour"]


@pytest.mark.parametrize(
    "text", ["There were two reports on the ferries.", "The navy confirmed reports that two ferries had sunk.", "The rumour angered her."]
)
def test_reports_that_somebody_confirms_are_no_rumour(text: str) -> None:
    """Reports without "unconfirmed" and the word "rumour" alone lower nothing."""
    assert "rumour" not in [level for level, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The union rejects claims that the mill is closed.", ("organisation", "that the mill is closed")),
        ("The board rejects suggestions that the pool was unsafe.", ("organisation", "that the pool was unsafe")),
        ("The mill has not paid, foreman Len Hale told 9 News.", ("named", "The mill has not paid")),
        ("Orr News Service reported that the mill had closed.", ("organisation", "that the mill had closed")),
        ("The Forest Service reported that the mill had closed.", ("official", "that the mill had closed")),
        ("A copy of the lease showed that rent was due.", ("document", "that rent was due")),
        ("The motion passed, according to the House journal.", ("document", "The motion passed")),
        ("A Courier photographer in the square saw two men fall.", ("witnessed", "two men fall")),
        ("A union steward in the square saw two men fall.", ("own_voice", "A union steward in the square saw two men fall")),
    ],
)
def test_who_vouches(text: str, expected: tuple[str, str]) -> None:
    """Verbs that look like plurals, addressees with a number, wire services, copies of papers, and reporters at a place."""
    assert told(text) == [expected]


def test_whose_firm_it_is_makes_no_firm_of_its_owner() -> None:
    """A person "whose company" does something stays a person."""
    assert told("The mayor, Ana Orr, whose company owns the quay, said it was full.")[-1] == ("named", "it was full")
    assert told("Delport, a shipping company, said the quay was full.")[-1][0] == "organisation"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two boats sank on Friday, in the third accident for the line in six months.",
            ["Two boats sank on Friday", "in the third accident for the line in six months"],
        ),
        (
            "Police say a bus left the road, in the worst crash since 2019.",
            ["a bus left the road", "in the worst crash since 2019"],
        ),
        ("Vell scored twice, in the first half of the match.", ["Vell scored twice, in the first half of the match"]),
        (
            "Nine men were killed and about 30 others were hurt in a fire, an aide said.",
            ["Nine men were killed", "about 30 others were hurt in a fire"],
        ),
        ("Two boats sank and more than 40 people were saved.", ["Two boats sank", "more than 40 people were saved"]),
        ("The mill and about 30 others were closed.", ["The mill and about 30 others were closed"]),
    ],
)
def test_what_stands_apart(text: str, expected: list[str]) -> None:
    """A rank that holds for a time and a clause that opens with a rounded number are claims of their own."""
    assert [words for _, words in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It will shut,” she said, “and it will not open.”", 2),
        ("If it rains, she said, the pool will shut.", 1),
        ("The pool will shut, she said, and the baths will open.", 2),
        ("The pool, she said, will shut in May.", 1),
    ],
)
def test_what_stands_around_a_cue(text: str, expected: int) -> None:
    """A clause on each side of a cue makes two claims, a condition or half a clause before it makes one."""
    assert len(told(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The vase, believed to be a copy, sold in May.", [("hearsay", "The vase, believed to be a copy"), ("own_voice", "sold in May")]),
        ("Two men fled, believed to be brothers.", [("own_voice", "Two men fled"), ("hearsay", "believed to be brothers")]),
        ("A clerk was held for allegedly taking a bribe.", [("own_voice", "A clerk was held"), ("alleged", "allegedly taking a bribe")]),
        ("A suspected thief, a man of 40, was held.", [("own_voice", "A suspected thief, a man of 40, was held")]),
    ],
)
def test_asides_on_other_terms(text: str, expected: list[tuple[str, str]]) -> None:
    """What a sentence asserts on weaker terms than its verb is a claim of its own."""
    assert told(text)[:2] == expected
