"""ambiguous-date: a date in figures can be read in two ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._dates import ambiguous
from factcheck.model.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at dates in figures whose day and month may stand in either order.

    ## What it does
    Points at dates such as "3/4/2024" where neither number is above 12 and nothing else in the copy tells which is the month.

    ## Why it matters
    Half of the readers take it for the 3rd of April and the other half for the 4th of March. So does every program that compares it.

    ## Example
    "The permit expired on 3/4/2024."
    Better: "The permit expired on 3 April 2024."

    ## When it is silent
    When one number is above 12, when both are the same, and when the month is written as a word.
    """
    for period in reading.periods:
        if ambiguous(period):
            message = f"“{period.span.cut(reading.text)}” can be read in two ways: write the month as a word."
            yield CHECK.finding(reading, period.span, message)


CHECK: Final = Check(
    name="ambiguous-date",
    topic=Topic.VALUES,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("The permit expired on 3/4/2024.", "3/4/2024"),
        Example("The court set the hearing for 05/06/2025, the clerk said.", "05/06/2025"),
    ),
    must_not_fire=(
        Example("The permit expired on 3 April 2024."),
        Example("The permit expired on 13/4/2024."),
        Example("The committee met yesterday."),
    ),
)
