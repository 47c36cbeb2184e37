"""number-without-source: a figure stands in the outlet's own voice, and nobody near it vouches for anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.language.english.money import ISO_CODES
from factcheck.model.attribution import AttributionLevel
from factcheck.model.documents import BlockKind
from factcheck.model.findings import Severity
from factcheck.model.values import QuantityRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding
    from factcheck.model.values import Quantity


_LARGE: Final = 1000
"""From here on a count is not one that a reporter makes on the spot."""

_STATISTICS: Final = frozenset({"percent", "percentage point", "share"})


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at figures for which the copy gives no source.

    ## What it does
    Points at percentages, sums of money and counts of a thousand or more in claims that the outlet makes itself, in paragraphs where nobody
    vouches for anything.

    ## Why it matters
    Somebody counted, measured or estimated the figure. A reader who wants to know how cannot ask.

    ## Example
    "Rents rose by 12 percent in the city."
    Better: "Rents rose by 12 percent in the city, the statistics office said."

    ## When it is silent
    When somebody vouches in the same paragraph, in headlines, and for small counts, ages, years and times.
    """
    headlines = set(reading.copy(BlockKind.HEADLINE))
    vouched = {reading.block(claim.spans[0]) for claim in reading.claims if claim.attributions}
    seen = set()
    for claim in reading.claims:
        home = reading.block(claim.spans[0])
        if claim.level is not AttributionLevel.OWN_VOICE or home in vouched or home in headlines:
            continue
        for quantity in claim.quantities:
            if _is_figure(quantity) and quantity.span not in seen:
                seen.add(quantity.span)
                yield CHECK.finding(reading, quantity.span, f"“{quantity.span.cut(reading.text)}” has no source.")


def _is_figure(quantity: Quantity) -> bool:
    """Whether a number is one that somebody must have worked out: a share, money, or a large count."""
    told = quantity.unit in _STATISTICS or quantity.unit in ISO_CODES
    return quantity.role is not QuantityRole.AGE and (told or abs(quantity.high) >= _LARGE)


CHECK: Final = Check(
    name="number-without-source",
    topic=Topic.VALUES,
    severity=Severity.NOTE,
    run=_run,
    since="0.1.0",
    default=False,
    must_fire=(
        Example("Rents rose by 12 percent in the city.", "12 percent"),
        Example("The bridge cost $45 million.", "$45 million"),
    ),
    must_not_fire=(
        Example("Rents rose by 12 percent in the city, the statistics office said."),
        Example("The bridge cost $45 million. It was opened in 1931, the council said."),
        Example("The bridge has three arches."),
        Example("The captain is 61 years old."),
    ),
)
