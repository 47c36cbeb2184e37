"""quote-unbalanced: a quotation opens and does not close, or closes and was not opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._quotations import OPENERS, unpaired
from factcheck.model.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at quotation marks without a partner.

    ## What it does
    Pairs the double quotation marks of every paragraph and points at those left over.

    ## Why it matters
    Nobody can tell where the speaker's words end and the outlet's begin. Whatever stands behind the mark may be read as quoted.

    ## Example
    '"The dam is safe, the engineer said. It was built in 1931.'

    ## When it is silent
    When a quotation runs on in the next paragraph, which then opens with a mark again; for marks of inches; for single quotation marks,
    which look like apostrophes.
    """
    blocks = list(reading.copy())
    for number, block in enumerate(blocks):
        following = blocks[number + 1].start if number + 1 < len(blocks) else None
        continues = following is not None and reading.text.startswith(OPENERS, following)
        for place, opens in unpaired(reading.text, block):
            if not (opens and continues):
                fault = "opens a quotation that does not close" if opens else "closes a quotation that was not opened"
                yield CHECK.finding(reading, place, f"This mark {fault}.")


CHECK: Final = Check(
    name="quote-unbalanced",
    topic=Topic.QUOTES,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example('"The dam is safe, the engineer said. It was built in 1931.', '"'),
        Example("The dam is safe,” the engineer said.", "”"),
    ),
    must_not_fire=(
        Example('"The dam is safe," the engineer said.'),
        Example("“The dam is safe,” she said. “It was built in 1931.\n\n“It has never leaked.”"),
        Example('The pipe is 12" wide and 3\' 6" long.'),
        Example("The ‘dam’ is safe."),
    ),
)
