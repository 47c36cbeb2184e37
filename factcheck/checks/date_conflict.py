"""date-conflict: a date is not the one that the source gives."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._pairs import conflicts, over_there
from factcheck.language.english.calendar import MONTH_NAMES
from factcheck.model.findings import Severity
from factcheck.model.relations import Relation
from factcheck.model.values import Precision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.claims import Claim
    from factcheck.model.findings import Finding
    from factcheck.model.spans import Span


_FIGURE: Final = re.compile(r"\d")


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at dates that stand against those of another document.

    ## What it does
    Compares claims that tell of the same event in the copy and in the documents it is checked against, and points at a date that does
    not meet the other.

    ## Why it matters
    One of the two is wrong. When the order of events matters, so does the day.

    ## Example
    "The bridge at Meril was closed on 4 March 2031", where the notice has 14 March.

    ## When it is silent
    When one date holds the other ("in March", "on 14 March"), when a date cannot be placed, and when the two tell of different events.
    """
    for place, words, one in conflicts(reading, Relation.CONFLICT_DATE):
        here, there = place.cut(reading.text), words
        days = (_day(one.b, one.spans_b), _day(one.a, one.spans_a)) if not _FIGURE.search(here + there) else ("", "")
        message = f"“{here}”{days[0]} here, “{there}”{days[1]} there."
        yield CHECK.finding(reading, place, message, related=over_there(one), because=one.because)


def _day(claim: Claim, spans: tuple[Span, ...]) -> str:
    """The first day of a date, in brackets, for dates without figures: two Wednesdays can differ."""
    period = next((period for period in claim.periods for span in spans if period.span.overlaps(span)), None)
    if period is None or period.start is None or period.precision is not Precision.DAY:
        return ""
    return f" ({period.start.day} {MONTH_NAMES[period.start.month - 1]} {period.start.year})"


CHECK: Final = Check(
    name="date-conflict",
    topic=Topic.DOCUMENTS,
    severity=Severity.ERROR,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example(
            "The roads agency closed the bridge at Meril on 4 March 2031.",
            "4 March 2031",
            against=("The roads agency closed the bridge at Meril on 14 March 2031.",),
        ),
        Example(
            "Oren Valk founded the Tarsk Seamen's Bank in 2019.", "2019", against=("Oren Valk founded the Tarsk Seamen's Bank in 2012.",)
        ),
    ),
    must_not_fire=(
        Example(
            "The roads agency closed the bridge at Meril in March 2031.",
            against=("The roads agency closed the bridge at Meril on 14 March 2031.",),
        ),
        Example("The roads agency closed the tunnel at Quell on 4 March 2031.", against=("The mayor resigned on 14 March 2031.",)),
    ),
)
