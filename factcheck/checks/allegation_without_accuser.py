"""allegation-without-accuser: something is called alleged, and the copy does not say by whom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._vouchers import unvouched
from factcheck.model.attribution import AttributionLevel
from factcheck.model.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


_CHARGE: Final = re.compile(r"charge|indict|trial|convict|sentence", re.IGNORECASE)


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at words such as "allegedly" where nobody is said to allege it.

    ## What it does
    Finds every claim whose level is `alleged` and whose chain of vouchers names neither a person, nor a body, nor a document, and points
    at the words that make it an allegation.

    ## Why it matters
    "Alleged" passes an accusation on without saying whose it is. A reader cannot weigh it, and the outlet answers for it alone: in
    many countries a publisher is liable for an accusation that it repeats.

    ## Example
    "The treasurer allegedly moved the money abroad." Who alleges it: the prosecutor, a rival, a court filing?
    Better: "The treasurer moved the money abroad, prosecutors allege."

    ## When it is silent
    When the accuser stands in the copy as the voucher ("police allege that ..."), named or not, when the words are only mentioned in
    somebody else's claim, and for a charge or an indictment, which only the state brings.
    """
    for span, _ in unvouched(reading.claims, AttributionLevel.ALLEGED):
        if _CHARGE.search(reading.text, span.start, span.end):
            continue
        message = f"“{span.cut(reading.text)}” does not say who makes the allegation."
        yield CHECK.finding(reading, span, message, because=("No person, body or document is given as its source.",))


CHECK: Final = Check(
    name="allegation-without-accuser",
    topic=Topic.ATTRIBUTION,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("The treasurer allegedly moved the money abroad.", "allegedly"),
        Example("The company lost its licence over alleged bribes to two inspectors.", "alleged"),
        Example(
            "Rescue teams searched the wreck on Monday. The captain allegedly left the bridge before the ship struck the pier.", "allegedly"
        ),
    ),
    must_not_fire=(
        Example("Police allege that the treasurer moved the money abroad."),
        Example("Officials told the Courier that the treasurer had allegedly moved the money abroad."),
        Example("The treasurer moved the money abroad."),
        Example("The treasurer moved the money abroad, Anna Keller said."),
        Example("Reportedly, the treasurer moved the money abroad."),
        Example("The treasurer was charged with fraud on Monday."),
    ),
)
