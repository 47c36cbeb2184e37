"""The claims of one document, counted by tier and level, and by voucher."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import attrs

from factcheck.exporters import _phrases
from factcheck.language.english import plain_words
from factcheck.language.english.plain_words import TierTerm
from factcheck.model.attribution import AttributionLevel, SourceKind, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model.claims import Claim


@attrs.frozen
class TierCount:
    """How many claims of one tier there are.

    Attributes:
        term: What the tier is called.
        style: Its class.
        count: Its claims.
        offset: The claims of the tiers before it.
        levels: What its levels are called, with the claims of each; levels without claims are left out.
    """

    term: TierTerm
    style: str
    count: int
    offset: int
    levels: tuple[tuple[str, int], ...]


@attrs.frozen
class Voucher:
    """A voucher of the document with the claims that it stands nearest to.

    Attributes:
        name: What it is called.
        kind: What sort of voucher it is, in words.
        claims: Places of the claims among those of the document, from 0.
    """

    name: str
    kind: str
    claims: tuple[int, ...]


def style(tier: Tier) -> str:
    """Return the class that a tier has in the page."""
    return tier.name.lower().replace("_", "-")


def by_tier(claims: Sequence[Claim]) -> tuple[TierCount, ...]:
    """Return every tier with its claims counted, from the outlet's own voice downwards."""
    levels = Counter(claim.level for claim in claims)
    found = []
    offset = 0
    for tier, term in plain_words.TIERS.items():
        counted = [(plain_words.LEVELS[level].title, levels[level]) for level in AttributionLevel if level.tier is tier and levels[level]]
        count = sum(number for _, number in counted)
        found.append(TierCount(term, style(tier), count, offset, tuple(counted)))
        offset += count
    return tuple(found)


def by_voucher(claims: Sequence[Claim]) -> tuple[Voucher, ...]:
    """Return the vouchers, most claims first and then as they come in the text; one name with two kinds counts as two."""

    def who(claim: Claim) -> tuple[str, str]:
        source = claim.attributions[-1].source if claim.attributions else None
        kind = source.kind if source is not None else SourceKind.OUTLET if not claim.attributions else SourceKind.UNSPECIFIED
        return _phrases.nearest_voucher(claim), plain_words.SOURCE_KINDS[kind]

    found: dict[tuple[str, str], list[int]] = {}
    for place, claim in enumerate(claims):
        name, kind = who(claim)
        found.setdefault((name.casefold(), kind), []).append(place)
    names = {(name.casefold(), kind): name for name, kind in map(who, reversed(claims))}
    ranked = sorted(found.items(), key=lambda item: -len(item[1]))
    return tuple(Voucher(names[key], key[1], tuple(group)) for key, group in ranked)
