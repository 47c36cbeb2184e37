"""quote-without-source: words stand in quotation marks, and nobody is said to have said them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.model.claims import Directness
from factcheck.model.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at quotations that the copy gives to nobody.

    ## What it does
    Points at quoted sentences for which no source can be found: no reporting verb, no speaker in the sentence, and nobody speaking in the
    sentence before.

    ## Why it matters
    A quotation says that somebody used these very words. Without the speaker nobody can check that, and the words float.

    ## Example
    'The harbour closed at noon. "We have never seen waves like these in all our years of work on the pier."'

    ## When it is silent
    When a speaker stands in the same sentence or goes on speaking from the sentence before, for titles, and for words of a few letters in
    quotation marks.
    """
    seen = set()
    for claim in reading.claims:
        direct = claim.directness is Directness.DIRECT and len(claim.attributions) == 1
        if direct and claim.attributions[0].source is None and not claim.attributions[0].cue and claim.spans[0] not in seen:
            seen.add(claim.spans[0])
            yield CHECK.finding(reading, claim.spans[0], "It is not said whose words these are.")


CHECK: Final = Check(
    name="quote-without-source",
    topic=Topic.QUOTES,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example('The harbour closed at noon.\n\n"We have never seen waves like these in all our years of work on the pier."', '"We have never seen waves like these in all our years of work on the pier."'),
        Example("“The rules were far too weak to stop anyone from selling the chips abroad.” That is the short version.", "“The rules were far too weak to stop anyone from selling the chips abroad.”"),
    ),
    must_not_fire=(
        Example('"We have never seen waves like these in all our years of work on the pier," the harbour master said.'),
        Example("She sang “The Ballad of the Two Towers” twice."),
        Example("The harbour master shook her head. “It was worse,” she said. “We have never seen waves like these in all our years.”"),
    ),
)
