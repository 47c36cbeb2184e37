"""circular-sourcing: a document that the copy cites cites the copy's own outlet in turn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._citations import cites, groups
from factcheck.checks._pairs import over_there
from factcheck.model.findings import Severity
from factcheck.provenance.naming import known_as

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.checks._citations import Group
    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at claims whose sources lead back to the outlet itself.

    ## What it does
    Follows who cites whom among the copy and the documents it is checked against, for claims that say the same. It points at a claim
    when the way leads back to the copy's own publisher.

    ## Why it matters
    Two outlets that cite one another look like two sources. Nobody stands behind the claim but the one who said it first.

    ## Example
    The Harbour Post writes "the four have signed a treaty, the Northern Wire reports", and the Northern Wire's story says "the Harbour Post
    reports".

    ## When it is silent
    When the chain ends in somebody else, and when a document cites the outlet for another claim.
    """
    everyone = {other.id: other for other in (reading, *reading.against)}
    seen = set()
    for group in groups(reading):
        path = _circle(group, everyone)
        if path and group.here.spans[0] not in seen:
            seen.add(group.here.spans[0])
            names = " → ".join(known_as(everyone[name].document) for name in path)
            message = f"The sources of this lead in a circle: {names}."
            yield CHECK.finding(reading, group.here.spans[0], message, related=over_there(*group.agreeing))


def _circle(group: Group, everyone: Mapping[str, Reading]) -> list[str]:
    """The documents from that of the copy back to it, each citing the next; empty where no way leads back."""
    claims = {claim.document: claim for claim in (group.here, *(one.a for one in group.agreeing))}
    start = group.here.document
    ways = [[start]]
    met: set[str] = set()
    for way in ways:
        here = claims[way[-1]]
        for name in (name for name in claims if name not in met and cites(here, everyone[name].document)):
            if name == start:
                return [*way, start]
            met.add(name)
            ways.append([*way, name])
    return []


CHECK: Final = Check(
    name="circular-sourcing",
    topic=Topic.DOCUMENTS,
    severity=Severity.ERROR,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example(
            "Publisher: Harbour Post\n\nThe four have signed a treaty in Ondar, the Northern Wire reports.",
            "The four have signed a treaty in Ondar",
            against=("Publisher: Northern Wire\n\nThe four have signed a treaty in Ondar, the Harbour Post reports.",),
        ),
        Example(
            "Publisher: Harbour Post\n\nThe ship Ostrel sank near Meril, the Courier reported.",
            "The ship Ostrel sank near Meril",
            against=(
                "Publisher: The Courier\n\nThe ship Ostrel sank near Meril, Tidewater Notes reported.",
                "Publisher: Tidewater Notes\n\nThe ship Ostrel sank near Meril, the Harbour Post reported.",
            ),
        ),
    ),
    must_not_fire=(
        Example(
            "Publisher: Harbour Post\n\nThe ship Ostrel sank near Meril, the Courier reported.",
            against=("Publisher: The Courier\n\nThe ship Ostrel sank near Meril, the coast guard said.",),
        ),
        Example(
            "Publisher: Harbour Post\n\nThe ship Ostrel sank near Meril, the Courier reported.",
            against=(
                "Publisher: The Courier\n\nThe ship Ostrel sank near Meril, the coast guard said. Rents rose, the Harbour Post reported.",
            ),
        ),
    ),
)
