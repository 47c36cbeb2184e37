"""Which stretches of words two wordings of one sentence share, in the order of both."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel

if TYPE_CHECKING:
    from collections.abc import Sequence


class Block(NamedTuple):
    """A stretch of words that stands in both texts.

    Attributes:
        a: Its first word in the one, counted from 0.
        b: Its first word in the other.
        size: How many words it has, 1 or more.
    """

    a: int
    b: int
    size: int


def matching_blocks(a: Sequence[str], b: Sequence[str]) -> tuple[Block, ...]:
    """The stretches that stay where the fewest words are left out and put in to turn one text into the other, in order.

    A stretch that can as well stand next to the one behind or before it does: "the old bridge" in "the end of the old bridge" is the
    last three words, and not the first and the last two. Time grows with the product of the lengths.
    """
    behind: list[Block] = []
    for block in _longest_common(a, b):
        joined = block
        while behind and _stands(a, b, behind[-1], joined.a - behind[-1].size, joined.b - behind[-1].size):
            size = behind.pop().size
            joined = Block(joined.a - size, joined.b - size, joined.size + size)
        behind.append(joined)
    before: list[Block] = []
    for block in reversed(behind):
        joined = block
        while before and _stands(a, b, before[-1], joined.a + joined.size, joined.b + joined.size):
            joined = joined._replace(size=joined.size + before.pop().size)
        before.append(joined)
    return tuple(reversed(before))


def _longest_common(a: Sequence[str], b: Sequence[str]) -> list[Block]:
    return [Block(*block) for block in Indel.opcodes(a, b).as_matching_blocks() if block.size]


def _stands(a: Sequence[str], b: Sequence[str], block: Block, at_a: int, at_b: int) -> bool:
    """Whether the words of a block stand in these places, too."""
    words = a[block.a : block.a + block.size]
    return a[at_a : at_a + block.size] == words == b[at_b : at_b + block.size]
