"""How many independent origins stand behind a group of matching claims, as an interval."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.errors import NotAClaimError, NotADocumentError
from factcheck.model.attribution import AttributionLevel
from factcheck.model.claims import Claim
from factcheck.model.documents import Document, Standing
from factcheck.model.relations import Lineage
from factcheck.model.values import later, oldest_first
from factcheck.provenance.circles import circles
from factcheck.provenance.copies import agency, copies, taken_over
from factcheck.provenance.identification import Fit, named_by
from factcheck.provenance.naming import abbreviates, called, known_as
from factcheck.provenance.origins import Anchor, anchor, same_origin, surely_apart, voices

if TYPE_CHECKING:
    import datetime
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


@attrs.frozen
class _Taken:
    """Why a strand is taken from the document of another.

    Attributes:
        because: In a sentence.
        named: Whether the copy names that document or its publisher.
    """

    because: str
    named: bool = True


def trace(claims: Iterable[Claim], documents: Iterable[Document]) -> Lineage:
    """Say how many independent origins a group of claims has that say the same.

    Claims are one strand when one document cites the other, when one is a copy of the other, when both name one source, and when a claim
    that names nobody stands in a document that takes something from the other's, or is plainly told after another named its source for
    it. What is left names its own origin or none. `high` counts every strand, and one that rests on "two officials" twice, but never more
    than there are documents; `low` counts only those whose origins surely do not rest on one another.

    Args:
        claims: Claims that match one another; the order does not matter.
        documents: The documents of the claims, and others, of which they may be copies.

    Raises:
        NotAClaimError: When something among the claims is none but, say, a text.
        NotADocumentError: When something among the documents is none.
    """
    shelf = {document.id: document for document in NotADocumentError.each(documents, Document, trace.__name__)}
    first = copies(shelf.values())
    strands = _strands(claims, shelf, first)
    if not strands:
        return Lineage(0, 0)
    taken = {(i, j): way for i, one in enumerate(strands) for j, other in enumerate(strands) if (way := _taken(one, other)) is not None}
    everyone = range(len(strands))
    known = [k for k in everyone if strands[k].anchor is not None]
    groups, reasons = _joined(strands, taken, everyone)
    low = _independent(strands, _joined(strands, taken, known)[0].members(known))
    found = groups.members(everyone)
    most = sum(max(voices(strands[k].claim) for k in members) for members in found)
    high = max(low, min(most, len({strand.place for strand in strands})))
    edges: dict[str, set[str]] = {}
    for i, j in taken:
        edges.setdefault(strands[i].place, set()).add(strands[j].place)
    rounds = circles(edges)
    naming = {i for (i, _), way in taken.items() if way.named}
    because = [way.because for (i, _), way in taken.items() if way.named or i not in naming] + reasons
    because += [f"circular: {' → '.join(known_as(shelf[name]) for name in path)}" for path in rounds]
    origins = tuple(_told([strands[k] for k in members]) for members in found)
    return Lineage(low, high, origins, tuple(dict.fromkeys(because)))


def _joined(strands: Sequence[_Strand], taken: Mapping[tuple[int, int], _Taken], members: Sequence[int]) -> tuple[_Groups, list[str]]:
    """Some strands joined where they have one origin, and why those do that do not cite one another.

    `low` is counted where only strands that name their origin are joined, so that a further one that names nobody cannot raise it.
    """
    groups, because = _Groups(len(strands)), []
    for i in members:
        target = _target(strands, {j: taken[i, j] for j in members if (i, j) in taken})
        if target is not None:
            groups.join(i, target)
    for i, j in itertools.combinations(members, 2):
        one, other = strands[i].anchor, strands[j].anchor
        if one is not None and other is not None and groups.root(i) != groups.root(j) and (reason := same_origin(one, other)):
            groups.join(i, j)
            because.append(reason)
    for j, i in itertools.combinations(members, 2):
        if strands[i].anchor is None and groups.alone(i) and (reason := _syndicated(strands[i], strands[j])):
            groups.join(i, j)
            because.append(reason)
    return groups, because


def _syndicated(one: _Strand, other: _Strand) -> str:
    """Why a strand that names nobody is the same copy as another; empty where nothing says so."""
    if taken_over(one.claim.text, other.claim.text):
        return f"{_title(other)} and {_title(one)} share the same words"
    if one.document is None or other.document is None:
        return ""
    name, publisher = agency(one.document), other.document.publisher or ""
    if publisher and publisher == one.document.publisher:
        return f"{publisher} tells both, and names nobody for one of them"
    if name and (name in (agency(other.document), publisher.lower()) or abbreviates(name.upper(), publisher)):
        return f"{_title(other)} and {_title(one)} print copy of one agency ({name})"
    return ""


def _target(strands: Sequence[_Strand], ways: Mapping[int, _Taken]) -> int | None:
    """Which of the strands that one may be taken from it is joined with: one alone, since taking from two does not make these one.

    One whose document is named comes before others, and one that names its origin before those that do not.
    """
    return min(ways, key=lambda j: (not ways[j].named, strands[j].anchor is None, j), default=None)


def _strands(claims: Iterable[Claim], shelf: dict[str, Document], first: Mapping[str, str]) -> list[_Strand]:
    """The claims without those that a copy of a document repeats, the oldest first."""
    found: dict[tuple[str, str, str], _Strand] = {}
    for claim in sorted(NotAClaimError.each(claims, Claim, trace.__name__), key=_age):
        place = first.get(claim.document, claim.document)
        document = shelf.get(claim.document)
        issued = shelf[place].publication if place in shelf else claim.publication
        made = _Strand(claim, place, document, anchor(attrs.evolve(claim, publication=issued), document))
        voucher = made.anchor.mention.text if made.anchor is not None else ""
        found.setdefault((place, " ".join(claim.text.split()), voucher), made)
    return list(found.values())


def _age(claim: Claim) -> tuple[tuple[bool, datetime.timedelta], str, str]:
    """Oldest first; undated ones last, then in an order of their own."""
    return oldest_first(claim.publication.published), claim.document, claim.id


def _taken(one: _Strand, other: _Strand) -> _Taken | None:
    """How the first strand is taken from the document of the second; None where nothing says so."""
    if one.place == other.place or other.document is None:
        return None
    before = not later(other.document.published, one.claim.publication.published)
    reason = named_by(one.claim, other.document, least=Fit.SORT if before else Fit.NAME)
    if reason:
        return _Taken(f"{_title(one)} cites {_title(other)}: {reason}")
    if not before or one.anchor is not None or one.document is None or other.document.publisher == one.document.publisher:
        return None
    return _repeated(one, other, one.document, other.document)


def _repeated(one: _Strand, other: _Strand, mine: Document, theirs: Document) -> _Taken | None:
    """How a strand that names nobody repeats what another document told before it; None where nothing says so."""
    if theirs.publisher and called(mine.text, theirs.publisher):
        return _Taken(f"{_title(one)} names nobody for it and takes other things from {theirs.publisher}")
    if mine.publication.standing is Standing.COPY:
        return _Taken(f"{_title(one)} names nobody for it and rewrites what others report, as {_title(other)} did before", named=False)
    if other.anchor is not None and _told_plainly(one.claim) and later(mine.published, theirs.published):
        return _Taken(f"{_title(one)} names nobody for it, and {_title(other)} told before whom it has it from", named=False)
    return None


def _told_plainly(claim: Claim) -> bool:
    """Whether an outlet tells a thing as its own, without a voucher and without a word such as "reportedly"."""
    return claim.level is AttributionLevel.OWN_VOICE and not claim.attributions


def _title(strand: _Strand) -> str:
    return known_as(strand.document) if strand.document is not None else strand.claim.document


def _told(strands: Sequence[_Strand]) -> str:
    """What is known of one origin, in a sentence."""
    where = ", ".join(dict.fromkeys(_title(strand) for strand in strands))
    anchors = [strand.anchor for strand in strands if strand.anchor is not None]
    names = " and ".join(dict.fromkeys(one.mention.text for one in anchors))
    return f"{names} ({anchors[0].footing.value}), told by {where}" if anchors else f"unknown, told by {where}"


def _independent(strands: Sequence[_Strand], groups: Sequence[Sequence[int]]) -> int:
    """How many of the known origins surely do not rest on one another, in as many places: 1 at least, since somebody began."""
    some = groups[:MOST_ORIGINS]
    apart = [[_apart(strands, one, other) for other in some] for one in some]
    best = 1
    for mask in range(1, 1 << len(some)):
        chosen = [k for k in range(len(some)) if mask >> k & 1]
        if len(chosen) > best and all(apart[i][j] for i, j in itertools.combinations(chosen, 2)):
            best = len(chosen)
    return max(1, min(best, len({strands[k].place for members in groups for k in members})))


def _apart(strands: Sequence[_Strand], one: Sequence[int], other: Sequence[int]) -> bool:
    pairs = [(strands[i].anchor, strands[j].anchor) for i in one for j in other]
    return all(a is not None and b is not None and surely_apart(a, b) for a, b in pairs)


class _Groups:
    """Numbers joined into groups; a group is known by its least member."""

    def __init__(self, count: int) -> None:
        """Begin with every number alone."""
        self._parent = list(range(count))
        self._joined: set[int] = set()

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
        self._joined |= {i, j}

    def alone(self, k: int) -> bool:
        """Whether nothing was joined with `k`."""
        return k not in self._joined

    def members(self, some: Iterable[int]) -> list[list[int]]:
        """Some numbers by their groups, in the order in which these come up."""
        found: dict[int, list[int]] = {}
        for k in some:
            found.setdefault(self.root(k), []).append(k)
        return list(found.values())
