"""Passages: which blocks are read together."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.extraction.passages import LONGEST, passages


def read(text: str) -> list[str]:
    """The passages of a text as written."""
    return [text[start:end] for start, end in passages(factcheck.read_text(text))]


@given(
    st.lists(
        st.sampled_from(
            [
                "It rained.",
                "“It rained.",
                "“Boats sank,” she said.",
                "She said:",
                '"Go.',
                "VELL, May 3 (AP) - It rained.",
                "10:30 – It rained.",
                "",
            ]
        ),
        max_size=20,
    )
)
def test_passages_follow_one_another(paragraphs: list[str]) -> None:
    """Passages are in text order, do not overlap, and hold something."""
    document = factcheck.read_text("\n\n".join(paragraphs))
    found = passages(document)

    assert all(0 <= start < end <= len(document.text) for start, end in found)
    assert all(left[1] <= right[0] for left, right in itertools.pairwise(found))


def test_speech_over_several_paragraphs_is_read_as_one() -> None:
    """A quotation that is open at the end of a paragraph goes on where the next one opens with a mark."""
    assert read("The mayor left.\n\n“It rained.\n\n“It rained again,” she said.\n\nThe end came.") == [
        "The mayor left.",
        "“It rained.\n\n“It rained again,” she said.",
        "The end came.",
    ]


def test_a_colon_hands_over_to_the_next_paragraph() -> None:
    """Who is announced at the end of a paragraph speaks in the next one."""
    assert read("The mayor left the hall.\n\nAna Brandt told the crowd:\n\n“It rained.”") == [
        "The mayor left the hall.",
        "Ana Brandt told the crowd:\n\n“It rained.”",
    ]


@pytest.mark.parametrize(
    "text",
    ["The mayor left.\n\n“It rained,” she said.\n\nThe boats sank.", "“It rained,” she said.\n\n“Boats sank,” he said.\n\nThe boats sank."],
)
def test_closed_speech_stays_in_its_paragraph(text: str) -> None:
    """A quotation that is closed does not pull the next paragraph in."""
    assert read(text) == text.split("\n\n")


def test_a_mark_that_is_never_closed_is_a_slip() -> None:
    """Past a dozen paragraphs an open mark no longer joins them, so that a slip costs a page and not a book."""
    found = read("\n\n".join(["The mayor left.", *["“It rained in the town."] * 40]))

    assert max(passage.count("“") for passage in found) == LONGEST + 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("VELL (AP) — It rained in the town.\n\nBoats sank.", "It rained in the town."),
        ("VELL, May 3 - It rained in the town.\n\nBoats sank.", "It rained in the town."),
        ("It rained in the town.\n\nBoats sank.", "It rained in the town."),
    ],
)
def test_the_place_of_filing_is_no_part_of_the_copy(text: str, expected: str) -> None:
    """A dateline is not read as a source or a clause."""
    assert expected in read("A headline about rain\n\n" + text)


def test_every_speaker_keeps_their_words_over_paragraphs() -> None:
    """The source named at the end vouches for the paragraphs before."""
    found = [
        claim
        for claim in factcheck.extract(
            factcheck.read_text("The mayor left.\n\n“It rained all day.\n\n“It rained again at night,” Ana Brandt said.")
        )
        if claim.attributions
    ]

    assert {claim.attributions[0].source.text for claim in found if claim.attributions[0].source is not None} == {"Ana Brandt"}
    assert "It rained all day" in " ".join(claim.text for claim in found)
    assert "It rained again at night" in " ".join(claim.text for claim in found)


@pytest.mark.parametrize(
    ("following", "joins"),
    [
        ("“Nobody helped.” “Nobody came.”", True),
        ('"Nobody helped." "Nobody came."', True),
        ("''Nobody helped.''", True),
        ("“Nobody helped,” she said.", False),
        ('"Nobody helped," she said. "Nobody came."', False),
    ],
)
def test_a_paragraph_of_quotations_alone_goes_on_with_the_one_before(following: str, joins: bool) -> None:  # noqa: FBT001
    """Who spoke last speaks on, unless the paragraph says who speaks."""
    first = "“We won,” Ana Brandt said."

    assert len(read(f"{first}\n\n{following}")) == (1 if joins else 2)


@pytest.mark.parametrize(
    ("opening", "joins"),
    [
        ("She wrote:", True),
        ("Orr added the following:", True),
        ("According to the Post:", True),
        ("The film tells us that:", False),
        ("Here is what to know:", False),
        ("The mill has three parts:", False),
    ],
)
def test_a_block_quotation_is_read_with_its_cue(opening: str, *, joins: bool) -> None:
    """One paragraph without marks joins what says, with a colon, whose words it is."""
    assert (read(f"{opening}\n\nThe mill must close.\n\nIt rained.")[0] == f"{opening}\n\nThe mill must close.") is joins


def test_a_block_quotation_is_said_by_its_source() -> None:
    """Every sentence of the block is its words, and the paragraph behind it is the outlet's again."""
    told = [
        (claim.text, claim.attributions[0].source.text if claim.attributions and claim.attributions[0].source else None)
        for claim in factcheck.extract(
            factcheck.read_text("Ida Holm wrote:\n\nThe mill must close. Nobody will be paid.\n\nIt rained in Vell.")
        )
    ]

    assert told == [("The mill must close", "Ida Holm"), ("Nobody will be paid", "Ida Holm"), ("It rained in Vell", None)]
