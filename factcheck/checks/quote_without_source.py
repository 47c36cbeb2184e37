"""quote-without-source: words stand in quotation marks, and nobody is said to have said them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.language.english.lexicon import REPORTING
from factcheck.model.claims import Directness
from factcheck.model.findings import Severity
from factcheck.model.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.claims import Claim
    from factcheck.model.findings import Finding


_SIGNED: Final = re.compile(r"""[^\S\n]*[”"]?\s*[―—–-]\s*[A-Z]""")
_SIGNED_LATER: Final = re.compile(r"""[”"]\s*[―—–]\s*[A-Z]""")
_MARKED: Final = re.compile('[”"]')
_LABEL: Final = re.compile(r"""[“"]?(?:Q|A|[A-Z]{3,}):""")
_CLAUSE: Final = re.compile(r"[^!?]{0,120}")
_BEFORE: Final = 80  # characters before a quotation in which a colon may stand, white space between
_SENTENCE: Final = 160  # characters before a quotation in which its reporting verb may stand, or that of one it goes on


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
    When a speaker stands in the same sentence, behind a dash, or in the paragraph before, for titles, and for single
    words in quotation marks.
    """
    seen = set()
    for claim in reading.claims:
        direct = claim.directness is Directness.DIRECT and len(claim.attributions) == 1
        if not direct or claim.attributions[0].cue or claim.spans[0] in seen or _has_speaker(reading, claim):
            continue
        if not _spoken_for(reading.text, Span(claim.spans[0].start, claim.spans[-1].end), reading.block(claim.spans[0])):
            seen.add(claim.spans[0])
            yield CHECK.finding(reading, claim.spans[0], "It is not said whose words these are.")


def _has_speaker(reading: Reading, claim: Claim) -> bool:
    """Whether somebody speaks in the paragraph of a quotation or in the one before; whoever spoke further up may have stopped."""
    source = claim.attributions[0].source
    if source is None or not source.spans:
        return False
    between = [block.span for block in reading.document.blocks if source.spans[0].end <= block.span.start <= claim.spans[0].start]
    return len(between) <= 1


def _spoken_for(text: str, quotation: Span, block: Span) -> bool:
    """Whether a signature, a speaker's label, a colon or a reporting verb stands beside a quotation."""
    if (
        _SIGNED.match(text, quotation.end)
        or _LABEL.match(text, quotation.start)
        or text[max(0, quotation.start - _BEFORE) : quotation.start].rstrip().endswith(":")
    ):
        return True
    if _SIGNED_LATER.search(text, quotation.end, block.end):
        return True
    behind = _CLAUSE.match(text, quotation.end, block.end)
    before = text[max(0, quotation.start - _SENTENCE) : quotation.start]
    near = before.rpartition(". ")[2] if not _MARKED.search(before) else before
    words = re.findall(r"\w+", f"{near} {behind[0] if behind else ''}".lower())
    return not REPORTING.isdisjoint(words) or "read" in words


CHECK: Final = Check(
    name="quote-without-source",
    topic=Topic.QUOTES,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example(
            'The harbour closed at noon.\n\n"We have never seen waves like these in all our years of work on the pier."',
            '"We have never seen waves like these in all our years of work on the pier."',
        ),
        Example(
            "“The rules were far too weak to stop anyone from selling the chips abroad.” That is the short version.",
            "“The rules were far too weak to stop anyone from selling the chips abroad.”",
        ),
    ),
    must_not_fire=(
        Example('"We have never seen waves like these in all our years of work on the pier," the harbour master said.'),
        Example("She sang “The Ballad of the Two Towers” twice."),
        Example("The harbour master shook her head. “It was worse,” she said. “We have never seen waves like these in all our years.”"),
    ),
)
