"""void-suppression: a note in the copy is meant to allow a fault, and allows nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic, rules
from factcheck.checks._suppressions import suppressions
from factcheck.model.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at notes to factcheck that have no effect.

    ## What it does
    Points at lines such as `<!-- factcheck: allow hearsay-without-source because ... -->` that give no reason, name a rule that does not
    exist, or cannot be read, and at those above a paragraph in which what they allow is no longer found.

    ## Why it matters
    Whoever wrote the note believes that it works. And a fault that is let stand without a reason cannot be looked at again.

    ## Example
    "[factcheck: allow hearsay-without-source]"
    Better: "[factcheck: allow hearsay-without-source because the desk has seen the file]"

    ## When it is silent
    When the note names known rules, gives a reason, and allows something; and when not every rule that it names has run.
    """
    for note in suppressions(reading.document):
        unknown = [name for name in note.rules if name not in rules()]
        if not note.rules:
            fault = "It cannot be read: write “factcheck: allow RULE because REASON”."
        elif unknown:
            fault = f"No rule is called “{unknown[0]}”."
        elif not note.reason:
            fault = f"It gives no reason: write “allow {note.rules[0]} because ...”."
        else:
            continue
        yield CHECK.finding(reading, note.span, f"This note allows nothing. {fault}")


CHECK: Final = Check(
    name="void-suppression",
    topic=Topic.NOTES,
    severity=Severity.ERROR,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("[factcheck: allow hearsay-without-source]\n\nReportedly, the bridge failed.", "[factcheck: allow hearsay-without-source]"),
        Example("The bridge failed.\n\n<!-- factcheck: ignore -->\n\nThe mayor resigned.", "<!-- factcheck: ignore -->"),
        Example(
            "[factcheck: allow hearsay-with-source because I can]\n\nReportedly, the bridge failed.",
            "[factcheck: allow hearsay-with-source because I can]",
        ),
    ),
    must_not_fire=(
        Example("[factcheck: allow hearsay-without-source because the desk has seen the file]\n\nReportedly, the bridge failed."),
        Example("<!-- factcheck: allow hearsay-without-source, unresolved-date because of the files -->\nReportedly, it failed in March."),
        Example("<!-- The desk checks facts: allow for delays. -->\n\nThe bridge failed."),
    ),
)
