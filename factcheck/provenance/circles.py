"""Circular sourcing: places that cite one another in a round."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def circles(edges: Mapping[str, set[str]]) -> list[list[str]]:
    """A path that leads back to where it began, for each set of places that lead to one another, from its least member.

    Linear in the number of edges.
    """
    found = []
    for members in _rings(edges):
        within = {place: edges[place] & members for place in members}
        found.append(_path(within, min(members)))
    return sorted(path for path in found if path)


def _rings(edges: Mapping[str, set[str]]) -> Iterator[set[str]]:
    """The largest sets of places each of which leads to all others.

    Source: the two passes of Kosaraju and Sharir (Sharir 1981, A strong-connectivity algorithm and its applications in data flow analysis).
    """
    back: dict[str, set[str]] = {}
    for here, targets in edges.items():
        for there in targets:
            back.setdefault(there, set()).add(here)
    met: set[str] = set()
    finished = [place for start in sorted(edges) for place in _walk(edges, start, met)]
    met.clear()
    for start in reversed(finished):
        members = set(_walk(back, start, met))
        if len(members) > 1:
            yield members


def _walk(edges: Mapping[str, set[str]], start: str, met: set[str]) -> Iterator[str]:
    """The places that a place leads to and that were not met before, depth first, each when all behind it are done."""
    if start in met:
        return
    met.add(start)
    open_places = [(start, iter(sorted(edges.get(start, ()))))]
    while open_places:
        here, targets = open_places[-1]
        following = next((there for there in targets if there not in met), None)
        if following is None:
            open_places.pop()
            yield here
        else:
            met.add(following)
            open_places.append((following, iter(sorted(edges.get(following, ())))))


def _path(edges: Mapping[str, set[str]], start: str) -> list[str]:
    """The shortest path from a place back to itself; empty where none leads there."""
    before: dict[str, str] = {}
    queue = [start]
    for here in queue:
        for there in sorted(edges.get(here, ())):
            if there == start:
                path, place = [start], here
                while place != start:
                    path.append(place)
                    place = before[place]
                return [start, *reversed(path)]
            if there not in before:
                before[there] = here
                queue.append(there)
    return []
