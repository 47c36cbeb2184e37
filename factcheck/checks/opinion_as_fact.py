"""opinion-as-fact: the outlet passes a judgement in its own voice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._quotations import quoted
from factcheck.checks._wording import wording
from factcheck.language.english.opinions import JUDGING_ADJECTIVES, JUDGING_ADVERBS, OPINION_KINDS
from factcheck.model.attribution import AttributionLevel
from factcheck.model.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


_JUDGEMENT: Final = re.compile(rf"(?<![\w-])(?:{'|'.join((*JUDGING_ADJECTIVES, *JUDGING_ADVERBS))})(?![\w-])", re.IGNORECASE)


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at judgements that the outlet states as if they were facts.

    ## What it does
    Points at words such as "disgraceful", "ridiculous" or "sadly" in claims that the outlet makes in its own voice, outside
    quotation marks.

    ## Why it matters
    Nothing in the world decides whether something is disgraceful. A news story that says so has taken a side; a source that says so
    is news.

    ## Example
    "The disgraceful ruling came on Monday."
    Better: "The ruling, which the union called disgraceful, came on Monday."

    ## When it is silent
    When somebody vouches, inside quotation marks, and in copy whose kind is an opinion, a review, a column or the like.
    """
    if OPINION_KINDS & set(re.findall(r"[\w-]+", reading.document.kind.lower())):
        return
    own = [claim for claim in reading.claims if claim.level is AttributionLevel.OWN_VOICE]
    for place, _ in wording(_JUDGEMENT, reading.text, own):
        if not quoted(reading.text, place, reading.block(place)) and reading.text[place.start - 1 : place.start] not in {"‘", "'"}:
            yield CHECK.finding(reading, place, f"“{place.cut(reading.text)}” is a judgement in the outlet's own voice. Whose is it?")


CHECK: Final = Check(
    name="opinion-as-fact",
    topic=Topic.ATTRIBUTION,
    severity=Severity.NOTE,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("The disgraceful ruling came on Monday.", "disgraceful"),
        Example("Unfortunately, the bridge will stay closed.", "Unfortunately"),
    ),
    must_not_fire=(
        Example("The ruling, the union said, was disgraceful."),
        Example("The court called it a “disgraceful” delay."),
        Example("Kind: opinion\n\nThe disgraceful ruling came on Monday."),
        Example("Union calls ruling a ‘disgraceful’ blow"),
        Example("The ruling came on Monday."),
    ),
)
