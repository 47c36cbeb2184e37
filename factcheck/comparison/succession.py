"""Whether a later claim replaces an earlier one instead of contradicting it: a newer count, a further step of a case, a plan put off."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Final

from factcheck.comparison.values import day
from factcheck.comparison.alignment import same_toll
from factcheck.language.english.scales import PLANNING, UPDATING
from factcheck.comparison.words import words
from factcheck.model.claims import Flag, LegalStage
from factcheck.model.documents import Standing
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from factcheck.comparison.alignment import Alignment
    from factcheck.comparison.differences import Difference
    from factcheck.comparison.features import Features
    from factcheck.model.claims import Claim

_STEPS: Final = {
    LegalStage.SUSPECTED: 1,
    LegalStage.ARRESTED: 2,
    LegalStage.ACCUSED: 2,
    LegalStage.CHARGED: 3,
    LegalStage.ON_TRIAL: 4,
    LegalStage.CONVICTED: 5,
    LegalStage.ACQUITTED: 5,
}
"""How far a case has come; the two ends of it are equally far."""
_VERDICT: Final = 5
"""The step that replaces all before it; an arrest or a charge is one more fact and leaves the earlier ones standing."""


def in_order(a: Claim, b: Claim) -> int:
    """Which of two claims was published later: 1 for `b`, -1 for `a`, 0 where it is unknown or both were published at once."""
    one, other = a.publication.published, b.publication.published
    if one is None or other is None:
        return 0
    first, second = (one, other) if type(one) is type(other) else (day(one), day(other))
    return (first < second) - (second < first)


def next_step(a: Features, b: Features) -> bool:
    """Whether one claim tells a further step of a case that the other tells: charged, then acquitted."""
    order = in_order(a.claim, b.claim)
    one, other = _STEPS.get(a.claim.legal, 0), _STEPS.get(b.claim.legal, 0)
    if not one or not other:
        later = b if order > 0 else a
        return order != 0 and bool(one or other) and not later.claim.legal.value != "none" and _ended(later)
    return one != other and max(one, other) >= _VERDICT and order != 0 and (other > one) == (order > 0)


def _ended(side: Features) -> bool:
    return not _DROPPED.isdisjoint(side.lower)


_DROPPED: Final = frozenset("discontinued dropped cleared dismissed withdrawn exonerated abandoned quashed".split())


def replaces(a: Features, b: Features, sides: Alignment, first: Difference) -> bool:
    """Whether the later of two claims replaces the earlier in what `first` tells."""
    order = in_order(a.claim, b.claim)
    if not order:
        return False
    earlier, later = (a, b) if order > 0 else (b, a)
    if first.relation is Relation.CONFLICT_NUMBER and any(same_toll(one, other) for one, other in sides.other_numbers):
        return True
    if first.relation is Relation.CONFLICT_DATE and _planned(earlier) and _planned(later):
        return True
    corrects = later.claim.publication.standing is Standing.CORRECTION or not UPDATING.isdisjoint(later.lower)
    return corrects and not vouchers(earlier.claim).isdisjoint(vouchers(later.claim))


def _planned(side: Features) -> bool:
    """Whether a claim tells of what is to come."""
    return not side.claim.flags.isdisjoint({Flag.HEDGED, Flag.INTENT}) or not PLANNING.isdisjoint(side.lower)


def vouchers(claim: Claim) -> frozenset[str]:
    """Stems of the words that name who stands behind a claim: its publisher, and the voucher nearest its content."""
    publisher = claim.publication.publisher or ""
    source = claim.attributions[-1].source if claim.attributions else None
    named = f"{publisher} {source.name or source.text}" if source is not None else publisher
    return frozenset(word.stem for word in words(named) if word.weight)
