"""How near the outlet stands to an assertion in the one document, and how near in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model.attribution import Tier
from factcheck.model.documents import Standing
from factcheck.model.relations import Drift

if TYPE_CHECKING:
    from factcheck.model.claims import Claim


def tier_outside(claim: Claim) -> Tier:
    """The tier of a claim as seen from outside its document.

    In a primary document (a statement, a notice, a filing) the publisher is itself the voucher. Whoever takes a sentence over from it
    has it on the record, so what the document says in its own voice counts as on the record and not as an outlet's own knowledge.
    """
    tier = claim.level.tier
    return Tier.ON_RECORD if tier is Tier.OWN and claim.publication.standing is Standing.PRIMARY else tier


def drift(a: Claim, b: Claim) -> Drift:
    """How the tier moved from the earlier claim to the later: nearer the outlet's own voice is harder."""
    before, after = tier_outside(a), tier_outside(b)
    if before == after:
        return Drift.NONE
    return Drift.HARDER if after > before else Drift.SOFTER
