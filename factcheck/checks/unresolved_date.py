"""unresolved-date: a date is written that cannot be turned into one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._dates import ambiguous, told_by_context, uncounted
from factcheck.model.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at dates that cannot be placed in a calendar, and say why.

    ## What it does
    Points at every date in the copy that has no interval: no year and no date of publication to take it from, a day that no calendar
    has, or words too vague for one.

    ## Why it matters
    A claim about an unknown time cannot be compared with another, nor found wrong. Often the copy is fine and only its date of publication
    is missing: give it, and the finding goes away.

    ## Example
    "The committee met on 26 March." Without a date of publication, nothing says of which year.

    ## When it is silent
    When the date has an interval, however long ("in the 1990s"), when it hangs on another in the copy ("at 3 a.m.", "two days later"),
    in header lines and footers, and where `ambiguous-date` or `relative-date-without-publication-date` say more.
    """
    for period in reading.periods:
        if not (period.resolved or ambiguous(period) or uncounted(period) or told_by_context(period)):
            message = f"“{period.span.cut(reading.text)}” cannot be placed in a calendar ({period.reason})."
            yield CHECK.finding(reading, period.span, message)


CHECK: Final = Check(
    name="unresolved-date",
    topic=Topic.VALUES,
    severity=Severity.NOTE,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("The committee met on 26 March.", "26 March"),
        Example("Rents have doubled in recent years.", "recent years"),
        Example("The vote is set for 31 April 2024.", "31 April 2024"),
    ),
    must_not_fire=(
        Example("The committee met on 26 March 2024."),
        Example("Published: 2025-03-28\n\nThe committee met on 26 March."),
        Example("Rents doubled in the 1990s."),
        Example("The committee met."),
        Example("The committee met yesterday."),
        Example("The committee met at 3 p.m."),
        Example("The permit expired on 3/4/2024."),
    ),
)
