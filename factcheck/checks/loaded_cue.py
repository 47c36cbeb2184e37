"""loaded-cue: the verb that attributes colours whoever speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.model.attribution import Stance
from factcheck.model.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at reporting verbs that say what the outlet thinks of the speaker.

    ## What it does
    Points at cues whose stance is `loaded`: "slammed", "gushed", "ranted", "brushed aside". "Said" would tell the same.

    ## Why it matters
    The verb is the outlet's and not the source's. It passes a judgement on the speaker that nobody is quoted for.

    ## Example
    "The minister ranted that the rules were too weak."
    Better: "The minister said the rules were too weak."

    ## When it is silent
    For "said", "told", "denied" and other plain verbs, and for verbs that only keep distance ("claimed") or take sides with the
    content ("confirmed").
    """
    seen = set()
    for claim in reading.claims:
        for link in claim.attributions:
            if link.stance is Stance.LOADED and link.cue and link.cue[0] not in seen:
                seen.add(link.cue[0])
                yield CHECK.finding(reading, link.cue[0], f"“{link.cue[0].cut(reading.text)}” colours what was said; “said” does not.")


CHECK: Final = Check(
    name="loaded-cue",
    topic=Topic.ATTRIBUTION,
    severity=Severity.NOTE,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("The minister slammed the plan.", "slammed"),
        Example("The minister ranted that the rules were too weak.", "ranted"),
    ),
    must_not_fire=(
        Example("The minister criticised the plan."),
        Example("The minister said that the rules were too weak."),
        Example("The door slammed shut."),
    ),
)
