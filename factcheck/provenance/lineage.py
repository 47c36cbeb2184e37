"""How many independent origins stand behind a group of matching claims, as an interval."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.language.english.outlets import REWRITES
from factcheck.model.claims import Claim
from factcheck.model.documents import Document
from factcheck.model.relations import Lineage
from factcheck.provenance.citations import later
from factcheck.provenance.copies import copies, taken_over
from factcheck.provenance.identification import Fit, named_by
from factcheck.provenance.naming import called
from factcheck.provenance.origins import Anchor, anchor, same_origin, surely_apart

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


MOST_ORIGINS: Final = 12
"""Known origins among which the greatest set of independent ones is looked for by trying; of more, the first are taken as they come."""


@attrs.frozen
class _Strand:
    """One claim of the group, with its document and what it names as its origin."""

    claim: Claim
    place: str
    document: Document | None
    anchor: Anchor | None


def trace(claims: Iterable[Claim], documents: Iterable[Document]) -> Lineage:
    """Say how many independent origins a group of claims has that say the same.

    Claims are one strand when one document cites the other, when one is a copy of the other, when both name one source, and when a claim
    that names nobody stands in a document that takes something from the other's. What is left names its own origin or none. `high` counts
    every strand; `low` counts only those whose origins surely do not rest on one another.

    Args:
        claims: Claims that match one another; the order does not matter.
        documents: The documents of the claims, and others that they may cite.
    """
    shelf = {document.id: document for document in documents}
    first = copies(shelf.values())
    strands = _strands(claims, shelf, first)
    if not strands:
        return Lineage(0, 0)
    groups = _Groups(len(strands))
    because: list[str] = []
    edges: dict[str, set[str]] = {}
    for i, one in enumerate(strands):
        taken_from = [(j, reason) for j, other in enumerate(strands) if (reason := _cites(one, other))]
        edges.setdefault(one.place, set()).update(strands[j].place for j, _ in taken_from)
        because += [reason for _, reason in taken_from]
        if taken_from:  # a claim that takes something from two others does not make these one
            groups.join(i, taken_from[0][0])
    for i, j in itertools.combinations(range(len(strands)), 2):
        reason = _one_voice(strands[i], strands[j])
        if reason and groups.root(i) != groups.root(j):
            groups.join(i, j)
            because.append(reason)
    for j, i in itertools.combinations(range(len(strands)), 2):
        if strands[i].anchor is None and groups.alone(i) and taken_over(strands[i].claim.text, strands[j].claim.text):
            groups.join(i, j)
            because.append(f"{_title(strands[j])} and {_title(strands[i])} share the same words")
    because += [f"circular: {' → '.join(_name(shelf[name]) for name in path)}" for path in _circles(edges)]
    found = groups.members()
    known = [[anchor for k in members if (anchor := strands[k].anchor) is not None] for members in found]
    high = min(len(found), len({strand.place for strand in strands}))
    told = len({strand.place for strand in strands if strand.anchor is not None})
    low = max(1, min(_independent([anchors for anchors in known if anchors]), told))
    origins = tuple(_told(anchors, [strands[k] for k in members]) for anchors, members in zip(known, found, strict=True))
    return Lineage(low, high, origins, tuple(dict.fromkeys(because)))


def _strands(claims: Iterable[Claim], shelf: dict[str, Document], first: Mapping[str, str]) -> list[_Strand]:
    """The claims without those that a copy of a document repeats, the oldest first."""
    found: dict[tuple[str, str, str], _Strand] = {}
    for claim in sorted(claims, key=_age):
        place = first.get(claim.document, claim.document)
        document = shelf.get(claim.document)
        issued = shelf[place].publication if place in shelf else claim.publication
        made = _Strand(claim, place, document, anchor(attrs.evolve(claim, publication=issued), document))
        voucher = made.anchor.mention.text if made.anchor is not None else ""
        found.setdefault((place, " ".join(claim.text.split()), voucher), made)
    return list(found.values())


def _age(claim: Claim) -> tuple[bool, str, str, str]:
    """Oldest first; undated ones last, then in an order of their own."""
    published = claim.publication.published
    return published is None, str(published or ""), claim.document, claim.id


def _cites(one: _Strand, other: _Strand) -> str:
    """Why the first strand is taken from the document of the second; empty where nothing says so."""
    if one.place == other.place or other.document is None:
        return ""
    before = not later(other.document.published, one.claim.publication.published)
    reason = named_by(one.claim, other.document, one.document, least=Fit.SORT if before else Fit.NAME)
    if reason:
        return f"{_title(one)} cites {_title(other)}: {reason}"
    if before and one.anchor is None and one.document is not None:
        publisher = other.document.publisher
        if publisher == one.document.publisher:
            return ""
        if publisher and called(one.document.text, publisher):
            return f"{_title(one)} names nobody for it and takes other things from {publisher}"
        if not REWRITES.isdisjoint(one.document.kind.lower().split()):
            return f"{_title(one)} names nobody for it and rewrites what others report, as {_title(other)} did before"
    return ""


def _one_voice(one: _Strand, other: _Strand) -> str:
    """Why two strands name one origin though neither cites the other; empty where nothing says so."""
    return same_origin(one.anchor, other.anchor) if one.anchor is not None and other.anchor is not None else ""


def _title(strand: _Strand) -> str:
    return _name(strand.document) if strand.document is not None else strand.claim.document


def _name(document: Document) -> str:
    return document.publisher or document.title or document.url or document.id


def _told(anchors: Sequence[Anchor], strands: Sequence[_Strand]) -> str:
    """What is known of one origin, in a sentence."""
    where = ", ".join(dict.fromkeys(_title(strand) for strand in strands))
    names = " and ".join(dict.fromkeys(one.mention.text for one in anchors))
    return f"{names} ({anchors[0].footing.value}), told by {where}" if anchors else f"unknown, told by {where}"


def _independent(origins: Sequence[Sequence[Anchor]]) -> int:
    """The size of the greatest set of origins of which any two are surely apart."""
    some = origins[:MOST_ORIGINS]
    apart = [[all(surely_apart(a, b) for a in one for b in other) for other in some] for one in some]
    best = min(1, len(some))
    for mask in range(1, 1 << len(some)):
        chosen = [k for k in range(len(some)) if mask >> k & 1]
        if len(chosen) > best and all(apart[i][j] for i, j in itertools.combinations(chosen, 2)):
            best = len(chosen)
    return best


class _Groups:
    """Numbers joined into groups; a group is known by its least member."""

    def __init__(self, count: int) -> None:
        """Begin with every number alone."""
        self._parent = list(range(count))

    def root(self, k: int) -> int:
        """The least member of the group of `k`."""
        while self._parent[k] != k:
            self._parent[k] = self._parent[self._parent[k]]
            k = self._parent[k]
        return k

    def join(self, i: int, j: int) -> None:
        """Make one group of two."""
        a, b = sorted((self.root(i), self.root(j)))
        self._parent[b] = a

    def alone(self, k: int) -> bool:
        """Whether nothing was joined with `k`."""
        return sum(self.root(j) == self.root(k) for j in range(len(self._parent))) == 1

    def members(self) -> list[list[int]]:
        """The groups, by their least members."""
        found: dict[int, list[int]] = {}
        for k in range(len(self._parent)):
            found.setdefault(self.root(k), []).append(k)
        return list(found.values())


def _circles(edges: Mapping[str, set[str]]) -> list[list[str]]:
    """Paths that lead back to where they began, each once, from its least member."""
    found = []
    for start in sorted(edges):
        path = _path(edges, start)
        if path and min(path) == start:
            found.append(path)
    return found


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
