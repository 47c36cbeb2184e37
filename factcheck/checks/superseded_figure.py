"""superseded-figure: a newer count is known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._counts import is_outdated
from factcheck.checks._pairs import conflicts, over_there
from factcheck.model.findings import Severity
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at counts that a later document replaces.

    ## What it does
    Finds counts in the copy of which a document it is checked against gives a newer one: published after the copy, or after the
    document that the copy's count comes from.

    ## Why it matters
    Tolls and tallies grow. A story that goes out with yesterday's count is wrong today, though nobody made a mistake.

    ## Example
    "Nine people died in the fire", where the ministry's update of the next day has eleven.

    ## When it is silent
    When the copy has the newest count, when it says of which time its count is, when the two are shares or rates, which do not grow as
    counts do, and when nothing tells which of the two is newer.
    """
    seen = set()
    for relation in (Relation.SUPERSEDES, Relation.CONFLICT_NUMBER):
        for place, words, one in conflicts(reading, relation):
            if is_outdated(one, reading) and place not in seen:
                seen.add(place)
                message = f"“{place.cut(reading.text)}” here; a later count has “{words}”."
                yield CHECK.finding(reading, place, message, related=over_there(one), because=one.because)


CHECK: Final = Check(
    name="superseded-figure",
    topic=Topic.DOCUMENTS,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example(
            "Published: 2031-03-04\n\nNine people died in the fire at the port of Meril, police said.",
            "Nine",
            against=(
                "Published: 2031-03-06\nKind: follow-up\n\nEleven people have now died in the fire at the port of Meril, police said.",
            ),
        ),
        Example(
            "Published: 2031-08-06\n\nEleven passengers were treated for injuries, the port authority said.",
            "Eleven",
            against=(
                "Published: 2031-08-03\n\nEleven passengers were treated for minor injuries, the port authority said.",
                "Published: 2031-08-05\n\nFourteen passengers were treated for injuries, the port authority said.",
            ),
        ),
        Example(
            "Published: 2031-03-04\n\nThe storm has killed 12 people in Ostrel, the army said.",
            "12",
            against=("Published: 2031-03-05\nKind: update\n\nThe storm has now killed 19 people in Ostrel, the army said.",),
        ),
    ),
    must_not_fire=(
        Example(
            "Published: 2031-03-28\n\nBrovia's exports to Tarsk rose by 19 percent in 2029.",
            against=(
                "Published: 2031-03-26\n\nBrovia's exports to Tarsk rose by 19 percent in 2029.",
                "Published: 2031-04-02\n\nBrovia's exports to Tarsk rose by 29 percent in 2029.",
            ),
        ),
        Example(
            "Published: 2031-03-06\n\nEleven people have now died in the fire at the port of Meril, police said.",
            against=("Published: 2031-03-04\n\nNine people died in the fire at the port of Meril, police said.",),
        ),
        Example(
            "Published: 2031-03-04\n\nThe port has nine cranes.", against=("Published: 2031-03-06\n\nEleven people died in the fire.",)
        ),
    ),
)
