"""headline-harder-than-body: the headline states what the story below it only passes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._pairs import alike, over_there
from factcheck.comparison import compare
from factcheck.extraction.pipeline import extract
from factcheck.language.english import plain_words
from factcheck.model.findings import Severity
from factcheck.model.relations import Drift, Relation
from factcheck.readers import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checks._reading import Reading
    from factcheck.model.attribution import Tier
    from factcheck.model.findings import Finding
    from factcheck.model.relations import Comparison


_LEAST_WEIGHT: Final = 12
_LEAST_SHARE: Final = 0.6
"""How much a headline must share with a claim, as the weight of their common words and its share of the shorter of the two."""


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at headlines that stand nearer to a claim than the story does.

    ## What it does
    Compares the claims of the headline with those of the copy below it, and points at a headline that states as a fact, or on
    somebody's word, what every claim of the copy that says the same calls alleged, rumoured or reported.

    ## Why it matters
    Most readers see nothing but the headline, and a court reads it by itself.

    ## Example
    Headline: "Treasurer of the port moved 3 million abroad". Copy: "The treasurer of the port allegedly moved 3 million euros
    abroad." Better: "Treasurer of the port accused of moving 3 million euros abroad"

    ## When it is silent
    When any claim of the copy is as firm as the headline, and when nothing in the copy says what the headline says.
    """
    place = reading.headline
    if place is None:
        return
    title = place.cut(reading.text)
    body = [claim for claim in reading.claims if not claim.spans[0].overlaps(place)]
    agreeing: dict[str, list[Comparison]] = {}
    for pair in alike(extract(read_text(f"{title.rstrip('.')}.")), body):
        if pair.weight >= _LEAST_WEIGHT and pair.share_of_less >= _LEAST_SHARE:
            one = compare(pair.there, pair.here)
            if one.relation is Relation.AGREES:
                agreeing.setdefault(pair.here.id, []).append(one)
    for found in agreeing.values():
        if all(one.drift is Drift.HARDER for one in found):
            message = f"The headline is firmer than the story, which has this {plain_words.TIERS[_firmest(found)].title.lower()}."
            yield CHECK.finding(reading, place, message, related=over_there(found[0]), because=found[0].because)
            return


def _firmest(found: Sequence[Comparison]) -> Tier:
    return max(one.a.level.tier for one in found)


CHECK: Final = Check(
    name="headline-harder-than-body",
    topic=Topic.ATTRIBUTION,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example(
            "Treasurer of the port moved 3 million abroad\n\nThe treasurer of the port allegedly moved 3 million abroad in May.",
            "Treasurer of the port moved 3 million abroad",
        ),
        Example(
            "Title: Dozens of Ondaran soldiers captured near Meril\n\nDozens of Ondaran soldiers were reportedly captured near Meril.",
            "Dozens of Ondaran soldiers captured near Meril",
        ),
    ),
    must_not_fire=(
        Example(
            "Treasurer of the port accused of moving money abroad\n\nThe treasurer of the port allegedly moved 3 million abroad in May."
        ),
        Example("Dozens of Ondaran soldiers captured near Meril\n\nDozens of Ondaran soldiers were captured near Meril in February."),
        Example("Rents rise again\n\nThe treasurer of the port allegedly moved 3 million abroad in May."),
    ),
)
