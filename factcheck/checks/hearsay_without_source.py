"""hearsay-without-source: something is passed on as said, by nobody in particular."""

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


_TOLD: Final = re.compile(r"(?:ly|[^n]ed|said|thought|understood|known|held|told|word|reports?|rumou?rs?|emerges?)\b", re.IGNORECASE)
_APPEARANCE: Final = re.compile(r"seem|appear|apparent", re.IGNORECASE)


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at words such as "reportedly" where nobody is said to report it.

    ## What it does
    Finds every claim whose level is `hearsay` and whose chain of vouchers names neither a person, nor a body, nor a document, and points
    at the words that make it hearsay.

    ## Why it matters
    "Reportedly" tells the reader that somebody else said it and hides who. Nobody can go back and check, and copies of such a sentence
    soon look like many sources.

    ## Example
    "The bridge reportedly failed its last inspection." Reported by whom?
    Better: "The bridge failed its last inspection, according to the roads agency."

    ## When it is silent
    When the copy names the report, the person or the body in the same chain, when the copy itself calls the matter a rumour, since
    then the reader has been told, for "seems" and "appears", which say how it looks to the writer, and for nouns ("the belief that").
    """
    for span, _ in unvouched(reading.claims, AttributionLevel.HEARSAY):
        words = span.cut(reading.text)
        if _APPEARANCE.search(words) or not _TOLD.search(words):
            continue
        message = f"“{span.cut(reading.text)}” does not say where this comes from."
        yield CHECK.finding(reading, span, message, because=("No person, body or document is given as its source.",))


CHECK: Final = Check(
    name="hearsay-without-source",
    topic=Topic.ATTRIBUTION,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("Reportedly, the bridge failed its last inspection.", "Reportedly"),
        Example("The bridge reportedly failed its last inspection.", "reportedly"),
        Example("Many of the crew were reportedly taken ashore, and the ship was towed to Brest.", "reportedly"),
    ),
    must_not_fire=(
        Example("The bridge failed its last inspection, according to the roads agency."),
        Example("The roads agency reported that the bridge had failed its last inspection."),
        Example("The bridge failed its last inspection."),
        Example("The inspector allegedly took a bribe."),
        Example("The belief that the bridge is safe has cost two lives."),
        Example("The bridge seems to have failed its last inspection."),
    ),
)
