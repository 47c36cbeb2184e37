"""loaded-cue: the verb that attributes colours whoever speaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._quotations import quoted
from factcheck.model.attribution import Stance
from factcheck.model.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


_NOT_LOADED: Final = re.compile(r"^to\b|ing\b|\blie[sd]?\b|\bcomplain", re.IGNORECASE)


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
    For "said", "told", "denied" and other plain verbs, for verbs that only keep distance ("claimed") or take sides with the content
    ("confirmed"), for infinitives and participles, and inside quotation marks, where somebody else chose the verb.
    """
    seen = set()
    for claim in reading.claims:
        for link in claim.attributions:
            if link.stance is not Stance.LOADED or not link.cue or link.cue[0] in seen:
                continue
            place = link.cue[0]
            seen.add(place)
            words = place.cut(reading.text)
            if not _NOT_LOADED.search(words) and not quoted(reading.text, place, reading.block(place)):
                yield CHECK.finding(reading, place, f"“{words}” colours what was said; “said” does not.")


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
        Example('"He slammed the plan," the minister said.'),
    ),
)
