"""unresolved-date: a date is written that cannot be turned into one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check
from factcheck.model.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model.claims import Claim
    from factcheck.model.documents import Document
    from factcheck.model.spans import Span


def _run(document: Document, claims: Sequence[Claim]) -> Iterator[Finding]:
    """Point at dates that cannot be placed in a calendar, and say why.

    ## What it does
    Points at every date in a claim that has no interval: no year and no date of publication to take it from, an order of day and
    month that could be either, or words too vague for a calendar.

    ## Why it matters
    A claim about an unknown time cannot be compared with another, nor found wrong. Often the copy is fine and only its date of publication
    is missing: give it, and the finding goes away.

    ## Example
    "The committee met on 26 March." Without a date of publication, nothing says of which year.

    ## When it is silent
    When the date has an interval, however long ("in the 1990s"), and when the date stands outside every claim.
    """
    home = document.id  # a digest of the whole text, so taken once
    seen: set[Span] = set()
    for claim in claims:
        for period in claim.periods:
            if not period.resolved and period.span not in seen:
                seen.add(period.span)
                yield Finding(
                    rule=CHECK.name,
                    severity=CHECK.severity,
                    message=f"“{period.span.cut(document.text)}” cannot be placed in a calendar ({period.reason}).",
                    document=home,
                    span=period.span,
                )


CHECK: Final = Check(
    name="unresolved-date",
    severity=Severity.NOTE,
    run=_run,
    since="0.1.0",
    must_fire=(
        ("The committee met on 26 March.", "26 March"),
        ("Rents have doubled in recent years.", "recent years"),
        ("The committee met yesterday.", "yesterday"),
    ),
    must_not_fire=(
        "The committee met on 26 March 2024.",
        "Published: 2025-03-28\n\nThe committee met on 26 March.",
        "Rents doubled in the 1990s.",
        "The committee met.",
    ),
)
