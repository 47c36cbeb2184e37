"""What several checks ask of the chain of a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model.attribution import SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model.attribution import AttributionLevel
    from factcheck.model.claims import Claim
    from factcheck.model.spans import Span

_NOBODY = frozenset({SourceKind.OUTLET, SourceKind.UNSPECIFIED})


def anyone_vouches(claim: Claim) -> bool:
    """Whether any link of the chain points at somebody or something other than the outlet."""
    return any(link.source is not None and link.source.kind not in _NOBODY for link in claim.attributions)


def unvouched(claims: Sequence[Claim], level: AttributionLevel) -> Iterator[tuple[Span, Claim]]:
    """Give the words that lower a claim to `level` where nobody vouches for it; each place once, with the first claim there."""
    seen: set[Span] = set()
    for claim in claims:
        if claim.level is not level or anyone_vouches(claim):
            continue
        for marker in claim.markers:
            place = marker.span or claim.spans[0]
            if marker.level is level and place not in seen:
                seen.add(place)
                yield place, claim
