"""Two wordings share the words that the longest common subsequence has, in as few stretches as it can."""

from __future__ import annotations

import difflib
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.comparison.matching_blocks import matching_blocks

WORDS = st.lists(st.sampled_from(["port", "bridge", "the", "is"]), max_size=12)


def longest_common(a: list[str], b: list[str]) -> int:
    """The length of the longest common subsequence, by the table of every textbook."""
    row = [0] * (len(b) + 1)
    for one in a:
        above = row
        row = [0]
        for place, other in enumerate(b):
            row.append(above[place] + 1 if one == other else max(row[place], above[place + 1]))
    return row[-1]


@given(WORDS, WORDS)
def test_no_word_is_lost_that_could_be_kept(a: list[str], b: list[str]) -> None:
    """The blocks are equal in both, in order, apart, and hold as many words as the slow table says."""
    blocks = matching_blocks(a, b)

    assert all(a[block.a : block.a + block.size] == b[block.b : block.b + block.size] for block in blocks)
    assert all(block.size > 0 for block in blocks)
    assert all(
        one.a + one.size <= other.a and one.b + one.size <= other.b and (one.a + one.size, one.b + one.size) != (other.a, other.b)
        for one, other in itertools.pairwise(blocks)
    )
    assert sum(block.size for block in blocks) == longest_common(a, b)


@given(WORDS, WORDS)
def test_no_fewer_words_than_by_the_longest_stretch_first(a: list[str], b: list[str]) -> None:
    """What the standard library finds is never more."""
    found = difflib.SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()

    assert sum(block.size for block in matching_blocks(a, b)) >= sum(block.size for block in found)


@pytest.mark.parametrize(
    ("a", "b", "blocks"),
    [
        ("the old bridge", "the end of the old bridge", [(0, 3, 3)]),
        ("the end of the old bridge", "the old bridge", [(3, 0, 3)]),
        ("we shut the old bridge", "we shut the old bridge and the new bridge", [(0, 0, 5)]),
        ("we shut a bridge", "we may shut a bridge", [(0, 0, 1), (1, 2, 3)]),
        ("rain", "snow", []),
        ("", "snow", []),
    ],
)
def test_words_that_can_stand_together_do(a: str, b: str, blocks: list[tuple[int, int, int]]) -> None:
    """A common word at the edge of the text is not torn from the phrase that it belongs to."""
    assert list(matching_blocks(a.split(), b.split())) == blocks
