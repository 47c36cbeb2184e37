"""superseded-figure: a newer count is known."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._pairs import conflicts, over_there
from factcheck.model.findings import Severity
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding
    from factcheck.model.relations import Comparison


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
    When the copy has the newest count, when it says of which time its count is, and when nothing tells which of the two is newer.
    """
    for place, words, one in conflicts(reading, Relation.SUPERSEDES):
        if _counts(one) and _is_newer(one, reading):
            message = f"“{place.cut(reading.text)}” here; a later count has “{words}”."
            yield CHECK.finding(reading, place, message, related=over_there(one), because=one.because)


def _counts(one: Comparison) -> bool:
    """Whether it is numbers that make the difference, and no further step of a case."""
    sides = ((one.a, one.spans_a), (one.b, one.spans_b))
    return all(any(quantity.span.overlaps(span) for quantity in claim.quantities for span in spans) for claim, spans in sides)


def _is_newer(one: Comparison, reading: Reading) -> bool:
    """Whether the other claim of a pair was made after the copy, or after the one that the copy agrees with."""
    later = one.a.publication.published
    if later is None:
        return False
    agreeing = [found.a for found in reading.comparisons if found.b is one.b and found.relation is Relation.AGREES]
    earlier = [claim.publication.published for claim in agreeing] or [one.b.publication.published]
    return all(moment is not None and _day(moment) < _day(later) for moment in earlier)


def _day(moment: datetime.date) -> datetime.date:
    return moment.date() if isinstance(moment, datetime.datetime) else moment


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
            "Published: 2031-03-07\n\nNine people died in the fire at the port of Meril, police said.",
            "Nine",
            against=(
                "Published: 2031-03-04\n\nNine people died in the fire at the port of Meril, police said.",
                "Published: 2031-03-06\nKind: follow-up\n\nEleven people have now died in the fire at the port of Meril, police said.",
            ),
        ),
    ),
    must_not_fire=(
        Example(
            "Published: 2031-03-06\n\nEleven people have now died in the fire at the port of Meril, police said.",
            against=("Published: 2031-03-04\n\nNine people died in the fire at the port of Meril, police said.",),
        ),
        Example(
            "Published: 2031-03-04\n\nThe port has nine cranes.", against=("Published: 2031-03-06\n\nEleven people died in the fire.",)
        ),
    ),
)
