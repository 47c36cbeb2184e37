"""single-origin: several documents carry it, and all have it from one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._citations import groups
from factcheck.checks._pairs import over_there
from factcheck.model.findings import Severity
from factcheck.provenance.lineage import trace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


_LEAST_OTHERS: Final = 2  # documents beside the copy that carry a claim


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at claims that many documents carry and only one origin stands behind.

    ## What it does
    Takes the claims that the copy makes itself and that at least two of the documents it is checked against carry, and traces where those
    documents have them from. It points at a claim behind which there is one origin: all cite one statement, copy one another, or name one
    source.

    ## Why it matters
    Five stories with one source are one source. "Widely reported" is no confirmation.

    ## Example
    The wire, the broadcaster and the blog all carry the count of the dead, and all have it from one statement of the ministry.

    ## When it is silent
    When two of the documents may have it from different people, when fewer than two carry it, and where the copy itself names a source.
    """
    told: set[tuple[str, ...]] = set()
    documents = [other.document for other in (reading, *reading.against)]
    for group in groups(reading):
        if len(group.agreeing) < _LEAST_OTHERS or group.here.attributions:
            continue
        lineage = trace([one.a for one in group.agreeing], documents)
        publishers = {one.a.publication.publisher for one in group.agreeing}
        if lineage.high == 1 and lineage.origins not in told and len(publishers) > 1 and not lineage.origins[0].startswith("unknown"):
            told.add(lineage.origins)
            message = f"{len(group.agreeing)} documents carry this, and all have it from one origin: {lineage.origins[0]}."
            yield CHECK.finding(reading, group.here.spans[0], message, related=over_there(*group.agreeing), because=lineage.because)


CHECK: Final = Check(
    name="single-origin",
    topic=Topic.DOCUMENTS,
    severity=Severity.NOTE,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example(
            "Publisher: Harbour Post\n\nEleven people died in the fire at the port of Meril.",
            "Eleven people died in the fire at the port of Meril",
            against=(
                "Publisher: Northern Wire\n\nEleven people died in the fire at the port of Meril, the ministry said.",
                "Publisher: The Courier\n\nThe ministry said eleven people died in the fire at the port of Meril.",
            ),
        ),
        Example(
            "Publisher: Harbour Post\n\nThe ship Ostrel sank near Meril.",
            "The ship Ostrel sank near Meril",
            against=(
                "Publisher: Northern Wire\n\nThe ship Ostrel sank near Meril, the coast guard said.",
                "Publisher: The Courier\n\nThe ship Ostrel sank near Meril, the Northern Wire reported.",
            ),
        ),
    ),
    must_not_fire=(
        Example(
            "Publisher: Harbour Post\n\nEleven people died in the fire at the port of Meril.",
            against=("Publisher: Northern Wire\n\nEleven people died in the fire at the port of Meril, the ministry said.",),
        ),
        Example(
            "Publisher: Harbour Post\n\nEleven people died in the fire at the port of Meril.",
            against=(
                "Publisher: Northern Wire\n\nEleven people died in the fire at the port of Meril, the ministry said.",
                "Publisher: The Courier\n\nDr Ana Ruel said that the fire at Meril had killed eleven people in the port.",
            ),
        ),
    ),
)
