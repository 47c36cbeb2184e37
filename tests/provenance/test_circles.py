"""Circular sourcing is named once for each set of places that lead to one another."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from factcheck.provenance.circles import circles

places = st.sampled_from("abcdef")
graphs = st.dictionaries(places, st.sets(places, max_size=3), max_size=6).map(
    lambda edges: {here: targets - {here} for here, targets in edges.items()}
)


def reached(edges: dict[str, set[str]], start: str) -> set[str]:
    """All places that one leads to, found the slow and obvious way."""
    found = set(edges.get(start, ()))
    while more := {there for here in found for there in edges.get(here, ())} - found:
        found |= more
    return found


@given(graphs)
def test_each_set_of_places_that_lead_to_one_another_has_one_circle(edges: dict[str, set[str]]) -> None:
    """A circle begins and ends at the least member, follows edges, and none is missing."""
    found = circles(edges)
    for path in found:
        assert path[0] == path[-1]
        assert all(there in edges[here] for here, there in itertools.pairwise(path))
    rounds = {frozenset(there for there in reached(edges, here) if here in reached(edges, there)) for here in edges} - {frozenset()}
    assert sorted(path[0] for path in found) == sorted(map(min, rounds))


def test_a_long_round_is_found() -> None:
    """Ten thousand places in a row that end where they began are walked without recursion."""
    names = [f"{number:05}" for number in range(10_000)]
    edges = {here: {there} for here, there in itertools.pairwise([*names, names[0]])}
    (path,) = circles(edges)
    assert path == [*names, names[0]]
