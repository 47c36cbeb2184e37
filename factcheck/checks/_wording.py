"""Words of some kind in the claims of a document, each place once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model.spans import Span

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from factcheck.model.claims import Claim


def wording(pattern: re.Pattern[str], text: str, claims: Iterable[Claim]) -> Iterator[tuple[Span, Claim]]:
    """Give what a pattern finds in the contents of some claims, each place once, with the first claim there.

    Args:
        pattern: What to look for; where a named group of it finds something, that is the place.
        text: The text of the document.
        claims: Claims of the document.
    """
    seen: set[Span] = set()
    for claim in claims:
        for content in claim.spans:
            for found in pattern.finditer(text, content.start, content.end):
                place = Span(*found.span(found.lastgroup or 0))
                if place not in seen:
                    seen.add(place)
                    yield place, claim
