"""attribution-lapsed: a sentence carries on what a source said, and no longer says that the source says it."""

from __future__ import annotations

import bisect
import re
from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._vouchers import anyone_vouches
from factcheck.language.english.discourse import CONTINUATIONS, TIMES_AFTER_THIS
from factcheck.model.attribution import AttributionLevel
from factcheck.model.claims import Directness
from factcheck.model.findings import Finding, Place, Severity
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.claims import Claim

_CARRIES_ON: Final = re.compile(
    rf"(?:{'|'.join(CONTINUATIONS)}|By [a-z]+ing)\b(?!['’]s when\b)(?!,? (?:much|{'|'.join(TIMES_AFTER_THIS)})s?\b)",
)
_SENTENCE_ENDS: Final = re.compile(r"""[.!?…]["'”’)\]]*\s+$""")
_LONGEST_END: Final = 12  # characters looked at for the end of the sentence before: a terminator, a few closing marks, white space


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at sentences that carry on an attributed one in the outlet's own voice.

    ## What it does
    Looks at the sentences after one that reports what a source said in other words. Where such a sentence takes the argument up ("This
    has ...", "As a result, ...", "By doing ...") and points at no source, it points at the words that take it up.

    ## Why it matters
    The reader takes the sentence for the source's; by its wording the outlet states it itself. If it is wrong, each can say that it
    was the other.

    ## Example
    "According to the auditor, the rules are too weak. This has encouraged fraud for years." Who says that it has?
    Better: "This has encouraged fraud for years, she added."

    ## When it is silent
    After a quotation, whose marks show where the source ends; in another paragraph; and when the sentence opens a thought of its own.
    """
    text = reading.text
    starts = [block.span.start for block in reading.document.blocks]
    spoken: Claim | None = None
    here = told = -1
    for claim in reading.claims:
        start = claim.spans[0].start
        block = bisect.bisect_right(starts, start)
        if block != here:
            spoken, here = None, block
        if anyone_vouches(claim):
            spoken = claim
        elif spoken is not None and _opens_sentence(text, start):
            found = _CARRIES_ON.match(text, start) if claim.level is AttributionLevel.OWN_VOICE else None
            if found is None or spoken.directness is Directness.DIRECT:
                spoken = None
            elif start > told:
                told = start
                yield _finding(reading, Span(*found.span()), spoken)


def _opens_sentence(text: str, start: int) -> bool:
    return _SENTENCE_ENDS.search(text, max(0, start - _LONGEST_END), start) is not None


def _finding(reading: Reading, span: Span, spoken: Claim) -> Finding:
    source = spoken.attributions[-1].source
    name = f"“{source.name or source.text}”" if source is not None else "the source"
    message = f"“{span.cut(reading.text)}” carries on what was attributed; it is not said whether this still comes from {name}."
    because = ("By its wording the outlet states this itself.",)
    return CHECK.finding(reading, span, message, related=(Place(reading.id, spoken.spans[0]),), because=because)


CHECK: Final = Check(
    name="attribution-lapsed",
    topic=Topic.ATTRIBUTION,
    severity=Severity.NOTE,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("According to the auditor Ana Ruel, the rules are too weak. This has encouraged fraud for years.", "This"),
        Example("Police said that two roads were closed. As a result, the harbour stood still for a week.", "As a result"),
        Example(
            "Analysts suggest that the pact weakens the law. By trading in secret, these firms have escaped all controls.", "By trading"
        ),
    ),
    must_not_fire=(
        Example("According to the auditor Ana Ruel, the rules are too weak. The rules were written in 1998."),
        Example("According to the auditor Ana Ruel, the rules are too weak.\n\nThis has encouraged fraud for years."),
        Example("Police said that two roads were closed. This week the harbour reopened."),
        Example("Police said that two roads were closed. These days few use them."),
        Example('Police said: "Two roads were closed on Monday." This has caused losses across the port.'),
        Example("The rules are too weak. This has encouraged fraud for years."),
        Example("Police said that two roads were closed. This has caused losses, the port said."),
    ),
)
