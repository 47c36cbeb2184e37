"""unnamed-source-undescribed: a source is not named, and nothing is said of it either."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._vouchers import is_undescribed
from factcheck.model.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at unnamed sources of whom the copy says nothing at all.

    ## What it does
    Points at vouchers such as "a source", "sources", "insiders" or "one person" that neither a title nor an adjective nor a clause
    describes.

    ## Why it matters
    A reader who is not told the name needs to know how the source can know: in the ministry, in the room, on the ship. "A source" could
    be anybody.

    ## Example
    "Sources said the deal was off."
    Better: "Two members of the board said the deal was off."

    ## When it is silent
    When anything is said of the source ("a source close to the family", "court sources"), and for sources that are a kind of people
    ("officials", "residents").
    """
    seen = set()
    for claim in reading.claims:
        for link in claim.attributions:
            source = link.source
            if source is None or not source.spans or source.spans[0] in seen:
                continue
            if is_undescribed(source) and not reading.text.startswith(":", source.spans[0].end):
                seen.add(source.spans[0])
                message = f"Nothing is said of “{source.text}”: how can it be weighed?"
                yield CHECK.finding(reading, source.spans[0], message)


CHECK: Final = Check(
    name="unnamed-source-undescribed",
    topic=Topic.ATTRIBUTION,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("Sources said the deal was off.", "Sources"),
        Example("The ministry knew of the leak, one source told the Courier.", "one source"),
    ),
    must_not_fire=(
        Example("Two members of the board said the deal was off."),
        Example("A source close to the family said the deal was off."),
        Example("Court sources said the deal was off."),
        Example("Officials said the deal was off."),
        Example("Exports fell by 12 percent. Source: customs office."),
    ),
)
