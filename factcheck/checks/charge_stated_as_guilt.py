"""charge-stated-as-guilt: somebody is called guilty who has only been arrested or charged."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._wording import wording
from factcheck.language.english.wrongdoing import COMMITTING, DEEDS, DOERS
from factcheck.model.attribution import AttributionLevel
from factcheck.model.claims import DECIDED_STAGES, OPEN_STAGES
from factcheck.model.findings import Severity
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


_HELD_FOR: Final = re.compile(
    rf"\b(?:arrested|detained|held|apprehended|taken into custody) for (?:{'|'.join((*COMMITTING, *DEEDS))})\b", re.IGNORECASE
)
_BARE_DOER: Final = re.compile(
    rf"(?<!alleged )(?<!suspected )(?<!accused )(?<!convicted )\b(?:{'|'.join(DOERS)})s?\b(?! (?:suspect|whale|bee|app))", re.IGNORECASE
)
_DOER: Final = re.compile(rf"\b(?:the|his|her|their) (?:{'|'.join(DOERS)})s?\b(?! (?:whale|bee|app|instinct|blow))", re.IGNORECASE)


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at words that make a suspect guilty before a verdict.

    ## What it does
    Points at two wordings. "Arrested for robbing a bank" says that the bank was robbed by whoever was arrested: the police arrest on
    suspicion, or on a charge. And where copy reports an arrest, a charge or a trial, it points at "the killer", "the thief" and the
    like in the headline and in the outlet's own voice.

    ## Why it matters
    Whoever is arrested or charged is presumed innocent, and in many countries a court may punish copy that says otherwise.

    ## Example
    "A man was arrested for stabbing a guard."
    Better: "A man was arrested on suspicion of stabbing a guard."

    ## When it is silent
    When the copy reports a conviction, a guilty plea or an acquittal, when somebody else says it, and for "alleged killer" or
    "suspected thief".
    """
    stages = {claim.legal for claim in reading.claims}
    if not stages.isdisjoint(DECIDED_STAGES):
        return
    accused = not stages.isdisjoint(OPEN_STAGES)
    own = [claim for claim in reading.claims if claim.level is AttributionLevel.OWN_VOICE]
    title = reading.headline
    found = _BARE_DOER.search(reading.text, title.start, title.end) if title is not None and accused else None
    if found is not None:
        yield CHECK.finding(reading, Span(*found.span()), f"“{found[0]}” states guilt in the headline, and the copy reports no verdict.")
    for place, _ in wording(_HELD_FOR, reading.text, reading.claims):
        yield CHECK.finding(
            reading, place, f"“{place.cut(reading.text)}” says that it was done; an arrest or a charge says that it is suspected."
        )
    for place, _ in wording(_DOER, reading.text, own if accused else ()):
        yield CHECK.finding(reading, place, f"“{place.cut(reading.text)}” states guilt, and the copy reports no verdict.")


CHECK: Final = Check(
    name="charge-stated-as-guilt",
    topic=Topic.ATTRIBUTION,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("A man was arrested for stabbing a guard.", "arrested for stabbing"),
        Example("Jon Pell, 31, was charged with murder. The killer lived next door.", "The killer"),
        Example("Title: Arsonist to face trial in June\n\nJon Pell, 31, was charged with arson.", "Arsonist"),
        Example("Two women were held for fraud on Monday.", "held for fraud"),
    ),
    must_not_fire=(
        Example("A man was arrested on suspicion of stabbing a guard."),
        Example("A man was arrested for questioning."),
        Example("A court convicted Jon Pell of murder. The killer lived next door."),
        Example("Jon Pell was charged with murder. The alleged killer lived next door."),
        Example("The killer has not been found."),
    ),
)
