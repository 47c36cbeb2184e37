"""What several checks ask of the chain of a claim."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.language.english.confidants import CONFIDANTS
from factcheck.model.attribution import SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model.attribution import AttributionLevel, SourceMention
    from factcheck.model.claims import Claim
    from factcheck.model.spans import Span

_NOBODY = frozenset({SourceKind.OUTLET, SourceKind.UNSPECIFIED})
_ONE: Final = r"(?:an?|one|another)\s+"
_FEW: Final = r"(?:two|three|four|five|several|multiple|some)\s+"
_WORDS: Final = r"(?:(?!(?:of|who|that|from|in|at|for|with|on)\b)[\w’'.-]+\s+){0,4}?"
_NOUN: Final = "|".join(CONFIDANTS)
_BEHIND: Final = r"(?=\s*$|,|\s+(?:of|who|that|from|in|at|for|with|on|close|familiar|briefed|involved|near|inside|within|to|there|here)\b)"
_ONE_PERSON: Final = re.compile(rf"(?:{_ONE}|one of [\w\s]{{0,30}}?){_WORDS}(?:{_NOUN})s?{_BEHIND}", re.IGNORECASE)
_FEW_PEOPLE: Final = re.compile(
    rf"{_FEW}{_WORDS}(?:(?:{_NOUN})s|people){_BEHIND}|(?!the\b){_WORDS}sources{_BEHIND}|people\s+(?:close|familiar|briefed|with)\b",
    re.IGNORECASE,
)

_BARE: Final = re.compile(
    r"(?:(?:an?|one|two|three|four|five|several|some|multiple|many|various|other|another|our|unnamed|anonymous|unidentified)\s+)*"
    r"(?:sources?|insiders?|persons?|people)",
    re.IGNORECASE,
)


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


def is_one_person(source: SourceMention) -> bool:
    """Whether a voucher is one person who is not named, mentioned for the first time: "a source", "one of the guards"."""
    return source.kind is SourceKind.UNNAMED and _ONE_PERSON.match(source.text) is not None


def is_few_people(source: SourceMention) -> bool:
    """Whether a voucher is some people who are not named and speak from what they know: "two officials", "sources", "people close to"."""
    return source.kind is SourceKind.UNNAMED and _FEW_PEOPLE.match(source.text) is not None


def is_undescribed(source: SourceMention) -> bool:
    """Whether a voucher is not named, and neither a title nor an adjective nor a clause says anything of it: "sources", "one person"."""
    return source.kind is SourceKind.UNNAMED and not source.descriptor and _BARE.fullmatch(source.text) is not None
