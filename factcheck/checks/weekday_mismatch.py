"""weekday-mismatch: a weekday is written beside a date that falls on another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.extraction.periods.weekdays import wrong_weekday
from factcheck.model.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


_DAY_NUMBER: Final = re.compile(r"\d")


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at dates that stand beside the wrong weekday.

    ## What it does
    Works out the weekday of every date that is written with one, and points at those where they differ.

    ## Why it matters
    One of the two is wrong, and nobody can tell which from the copy. A reader who turns up on the wrong day will.

    ## Example
    "The hearing is on Monday, 26 March 2024." The 26th was a Tuesday.

    ## When it is silent
    When weekday and date agree, and when the year is not known.
    """
    for period in reading.periods:
        fault = wrong_weekday(reading.text, period) if _DAY_NUMBER.search(reading.text, period.span.start, period.span.end) else ""
        if fault:
            yield CHECK.finding(reading, period.span, f"The weekday does not fit: {fault}.")


CHECK: Final = Check(
    name="weekday-mismatch",
    topic=Topic.VALUES,
    severity=Severity.ERROR,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("The hearing opened on Monday, 26 March 2024.", "Monday, 26 March 2024"),
        Example("Published: 2025-03-28\n\nThe committee met on Friday, March 26.", "Friday, March 26"),
    ),
    must_not_fire=(
        Example("The hearing opened on Tuesday, 26 March 2024."),
        Example("The committee met on Friday, March 26."),
        Example("Published: 2025-03-28\n\nThe committee met on Wednesday, March 26."),
    ),
)
