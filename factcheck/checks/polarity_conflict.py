"""polarity-conflict: the copy says that something is so, and the source that it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._pairs import conflicts, over_there, states
from factcheck.model.findings import Severity
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at claims that another document has the other way round.

    ## What it does
    Compares claims that tell of the same thing in the copy and in the documents it is checked against, and points at those of which one is
    negated and the other is not.

    ## Why it matters
    A "not" is the easiest word to lose, and it turns the sentence round.

    ## Example
    "Quell has delivered weapons to Tarsk", where the review has "Quell has not delivered weapons to Tarsk".

    ## When it is silent
    When both are negated in different words, when the other document has both sides, for questions, plans and judgements, when one of
    the two says neither yes nor no ("criticism of the plan"), and when they tell of different things or share nothing but names.
    """
    seen = set()
    for _, _, one in conflicts(reading, Relation.CONFLICT_POLARITY):
        place = one.b.spans[0]
        if place not in seen and states(one.a, or_holds_possible=True) and states(one.b, or_holds_possible=True):
            seen.add(place)
            yield CHECK.finding(
                reading, place, "The copy and the source say opposite things.", related=over_there(one), because=one.because
            )


CHECK: Final = Check(
    name="polarity-conflict",
    topic=Topic.DOCUMENTS,
    severity=Severity.ERROR,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example(
            "Quell has delivered weapons to Tarsk.",
            "Quell has delivered weapons to Tarsk",
            against=("Quell has not delivered weapons to Tarsk.",),
        ),
        Example(
            "The inspectors did not visit the Meril plant before the fire.",
            "The inspectors did not visit the Meril plant before the fire",
            against=("The inspectors visited the Meril plant before the fire.",),
        ),
    ),
    must_not_fire=(
        Example("Quell has not delivered weapons to Tarsk.", against=("Quell has delivered no weapons to Tarsk.",)),
        Example("Quell has delivered weapons to Tarsk.", against=("Ondar has not paid its debts.",)),
        Example(
            "Published: 2031-05-04\n\nThe mayor made the case for Petra Lund's use of a private mail server.",
            against=("Published: 2031-05-02\n\nThe inquiry into Petra Lund's use of a private mail server did not result in charges.",),
        ),
        Example(
            "Published: 2031-05-04\n\nIt was not Oren Valk or Petra Lund who paid.",
            against=("Published: 2031-05-02\n\nOren Valk's blessing came at the right time for Petra Lund.",),
        ),
    ),
)
