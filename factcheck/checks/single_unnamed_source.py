"""single-unnamed-source: a statement rests on one source that is not named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._pairs import alike
from factcheck.checks._vouchers import is_one_person
from factcheck.comparison import compare
from factcheck.model.attribution import AttributionLevel
from factcheck.model.claims import Flag
from factcheck.model.findings import Place, Severity
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checks._reading import Reading
    from factcheck.model.claims import Claim
    from factcheck.model.findings import Finding


_LEAST_SHARE: Final = 0.45
"""Share of the weight of the longer of two claims that their common words must have, so that the two can be one."""

_NOT_STATED: Final = {Flag.OPINION, Flag.INTENT, Flag.QUESTION}


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at statements for which one unnamed person vouches and nobody else.

    ## What it does
    Points at the content of claims whose nearest voucher is one person without a name ("a source", "an official", "one of the guards"),
    when no other voucher in the copy says what it says.

    ## Why it matters
    One person can be wrong or want something. Reporting rules ask for a second source before an unnamed one is printed.

    ## Example
    "A source said the ship was known to be unsafe."
    Better: "Two officers said independently that the ship was known to be unsafe."

    ## When it is silent
    When the copy says that there are several, when any other voucher or a document in the copy carries the same, and for opinions,
    intentions and questions.
    """
    unnamed = [claim for claim in reading.claims if _rests_on_one(claim)]
    carried = _carried(unnamed, [claim for claim in reading.claims if claim.attributions])
    seen = set()
    for claim in unnamed:
        source = claim.attributions[-1].source
        if source is not None and claim.spans[0] not in seen and claim.id not in carried:
            seen.add(claim.spans[0])
            message = f"Only “{source.text}” vouches for this: one source, not named."
            yield CHECK.finding(reading, claim.spans[0], message, related=tuple(Place(reading.id, span) for span in source.spans[:1]))


def _rests_on_one(claim: Claim) -> bool:
    """Whether a claim states something, on the word of one person without a name."""
    source = claim.attributions[-1].source if claim.attributions else None
    return source is not None and claim.level is AttributionLevel.UNNAMED and is_one_person(source) and not claim.flags & _NOT_STATED


def _carried(unnamed: Sequence[Claim], vouched: Sequence[Claim]) -> set[str]:
    """The ids of the claims that another voucher in the copy makes as well."""
    pairs = (pair for pair in alike(unnamed, vouched) if pair.share >= _LEAST_SHARE and _voucher(pair.here) != _voucher(pair.there))
    return {pair.here.id for pair in pairs if compare(pair.there, pair.here).relation is Relation.AGREES}


def _voucher(claim: Claim) -> str:
    source = claim.attributions[-1].source
    return "" if source is None else (source.name or source.text).lower()


CHECK: Final = Check(
    name="single-unnamed-source",
    topic=Topic.ATTRIBUTION,
    severity=Severity.NOTE,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("A source said the ship was known to be unsafe.", "the ship was known to be unsafe"),
        Example("The money had been moved abroad, an official told the Courier.", "The money had been moved abroad"),
    ),
    must_not_fire=(
        Example("Two officers said the ship was known to be unsafe."),
        Example("Ana Ruel said the ship was known to be unsafe."),
        Example("A source said the ship was known to be unsafe. The report said that the ship was known to be unsafe."),
    ),
)
