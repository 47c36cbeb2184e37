"""hardened: the copy stands nearer to a claim than its source does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._pairs import over_there, states
from factcheck.comparison.drift import tier_outside
from factcheck.language.english import plain_words
from factcheck.model.attribution import Tier
from factcheck.model.findings import Severity
from factcheck.model.relations import Drift, Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.claims import Claim
    from factcheck.model.findings import Finding
    from factcheck.model.relations import Comparison
    from factcheck.model.spans import Span


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at claims that the copy makes more firmly than the documents it rests on.

    ## What it does
    Compares claims that say the same in the copy and in the documents it is checked against, and points at those that moved up: from
    rumour, allegation or hearsay to somebody's word, or from somebody's word to the outlet's own.

    ## Why it matters
    "Were reportedly captured" and "were captured" are two different things to print. A claim that loses its "reportedly" on the way
    from one desk to the next comes out as a fact that nobody has checked.

    ## Example
    "Dozens of soldiers were captured", where the wire has "dozens of soldiers were reportedly captured".

    ## When it is silent
    When any of the documents stands as near to the claim as the copy does, and when a statement or report that speaks for itself is
    quoted as such.
    """
    firm = {one.b.spans for one in reading.comparisons if one.relation is Relation.AGREES and one.drift is not Drift.HARDER}
    seen: set[Span] = set()
    for one in reading.comparisons:
        if one.relation is Relation.AGREES and one.drift is Drift.HARDER and _is_new(one, firm, seen):
            seen.add(one.b.spans[0])
            message = f"{_said(one.b)} here; {_said(one.a).lower()} in the source."
            yield CHECK.finding(reading, one.b.spans[0], message, related=over_there(one), because=one.because)


def _is_new(one: Comparison, firm: set[tuple[Span, ...]], seen: set[Span]) -> bool:
    """Whether a claim that became firmer is a statement, stands so in no other document, and was not told yet."""
    return one.b.spans not in firm and one.b.spans[0] not in seen and states(one.b) and states(one.a, or_holds_possible=True)


def _said(claim: Claim) -> str:
    """On whose word a claim stands, in words; what a statement says of itself is on the record."""
    own = claim.level.tier is Tier.OWN and tier_outside(claim) is not Tier.OWN
    return plain_words.TIERS[Tier.ON_RECORD].title if own else plain_words.LEVELS[claim.level].title


CHECK: Final = Check(
    name="hardened",
    topic=Topic.DOCUMENTS,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example(
            "Dozens of Ondaran soldiers were captured near Meril in February.",
            "Dozens of Ondaran soldiers were captured near Meril in February",
            against=("Dozens of Ondaran soldiers were reportedly captured near Meril in February.",),
        ),
        Example(
            "The treasurer of the port moved 3 million euros abroad.",
            "The treasurer of the port moved 3 million euros abroad",
            against=("The treasurer of the port allegedly moved 3 million euros abroad.",),
        ),
    ),
    must_not_fire=(
        Example(
            "Dozens of Ondaran soldiers were reportedly captured near Meril in February.",
            against=("Dozens of Ondaran soldiers were captured near Meril in February.",),
        ),
        Example(
            "Dozens of Ondaran soldiers were captured near Meril.",
            against=(
                "Dozens of Ondaran soldiers were reportedly captured near Meril.",
                "Dozens of Ondaran soldiers were captured near Meril in February.",
            ),
        ),
    ),
)
