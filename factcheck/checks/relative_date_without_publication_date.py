"""relative-date-without-publication-date: a date is counted from a day of publication that is not given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._dates import uncounted
from factcheck.model.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at the first date that is counted from the day of publication, where that is not known.

    ## What it does
    Points at words such as "yesterday", "on Monday" or "last week" in a document that says nowhere when it was published. One finding
    stands for all of them.

    ## Why it matters
    Once the copy is quoted, syndicated or archived, "yesterday" is any day. No date in it can then be compared with another.

    ## Example
    "The council met yesterday." Give the document a date (`Published: 2031-03-28` at its top, or `--published`), and the finding goes away.

    ## When it is silent
    When the date of publication is known, and for dates that do not need it.
    """
    found = [period.span for period in reading.periods if uncounted(period)]
    if found:
        others = len(found) - 1
        more = "" if not others else " (so is one more)" if others == 1 else f" (so are {others} more)"
        message = f"“{found[0].cut(reading.text)}” is counted from the day of publication, which is not given{more}."
        yield CHECK.finding(reading, found[0], message)


CHECK: Final = Check(
    name="relative-date-without-publication-date",
    topic=Topic.VALUES,
    severity=Severity.NOTE,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("The committee met yesterday.", "yesterday"),
        Example("The court ruled on Monday. Its clerk resigned last week.", "Monday"),
    ),
    must_not_fire=(
        Example("Published: 2025-03-28\n\nThe committee met yesterday."),
        Example("The committee met on 26 March."),
        Example("The committee met in 2024."),
        Example("The committee met at noon, and again at 5 p.m."),
    ),
)
