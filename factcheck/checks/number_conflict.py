"""number-conflict: a figure is not the one that the source gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._ages import ages
from factcheck.checks._counts import is_outdated
from factcheck.checks._pairs import conflicts, over_there
from factcheck.model.findings import Place, Severity
from factcheck.model.relations import Relation
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at figures that stand against those of another document.

    ## What it does
    Compares claims that tell of the same thing in the copy and in the documents it is checked against, and points at a number that cannot
    report the same value.

    ## Why it matters
    One of the two is wrong, or they count different things and the copy does not say which.

    ## Example
    "Exports rose by 29 percent in 2029", where the report has 19 percent.

    ## When it is silent
    When rounding explains the difference ("almost 1,400" for 1,388), when the units cannot be compared, when one is a later count of
    the same, and when the two tell of different times or things.
    """
    seen = set()
    for place, words, one in conflicts(reading, Relation.CONFLICT_NUMBER):
        if not is_outdated(one, reading):  # else superseded-figure tells it
            seen.add(place)
            message = f"“{place.cut(reading.text)}” here, “{words}” there."
            yield CHECK.finding(reading, place, message, related=over_there(one), because=one.because)
    known = {name: (age, Place(other.id, whole)) for other in reversed(reading.against) for name, age, whole in _aged(other)}
    for name, age, _, place in ages(reading):
        if name in known and known[name][0] != age and place not in seen:
            seen.add(place)
            yield CHECK.finding(reading, place, f"{name} is {age} here, {known[name][0]} there.", related=(known[name][1],))


def _aged(other: Reading) -> Iterator[tuple[str, int, Span]]:
    """The names of another document with their ages, and where both stand."""
    return ((name, age, Span(first.start, last.end)) for name, age, first, last in ages(other))


CHECK: Final = Check(
    name="number-conflict",
    topic=Topic.DOCUMENTS,
    severity=Severity.ERROR,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example(
            "Brovia's exports to Tarsk rose by 29 percent in 2029.",
            "29 percent",
            against=("Brovia's exports to Tarsk rose by 19 percent in 2029.",),
        ),
        Example(
            "Published: 2031-03-28\n\nBrovia's exports to Tarsk rose by 19 percent in 2029.",
            "19 percent",
            against=(
                "Published: 2031-03-26\n\nBrovia's exports to Tarsk rose by 19 percent in 2029.",
                "Published: 2031-04-02\n\nBrovia's exports to Tarsk rose by 29 percent in 2029.",
            ),
        ),
        Example(
            "Peter Tolland, 42, will be heard in June.",
            "42",
            against=("Peter Tolland, 41, spoke only to confirm his name.",),
        ),
        Example(
            "The ship carried 1,900 tonnes of fertiliser to Meril, police said.",
            "1,900 tonnes",
            against=("Police said the ship carried 1,400 tonnes of fertiliser to Meril.",),
        ),
    ),
    must_not_fire=(
        Example("Brovia's exports to Tarsk rose by 19% in 2029.", against=("Brovia's exports to Tarsk rose by 19 percent in 2029.",)),
        Example(
            "The ship carried nearly 1,400 tonnes of fertiliser to Meril.",
            against=("The ship carried 1,388 tonnes of fertiliser to Meril.",),
        ),
        Example("The council has 29 members.", against=("Brovia's exports to Tarsk rose by 19 percent in 2029.",)),
    ),
)
