"""quote-altered: words in quotation marks are not the words of the source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._sources import found_elsewhere
from factcheck.model.findings import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding


_MOST: Final = 3  # differences that are told


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at quotations that differ from what the source says.

    ## What it does
    Looks up every quotation of four words or more in the documents that the copy is checked against. Where a passage is nearly the same, it
    says which words differ.

    ## Why it matters
    Quotation marks promise the very words. A word that was smoothed, left out or put in can turn what was said around, and the speaker has
    the recording.

    ## Example
    "“We will review every contract,” she said", where the transcript has "We may review every contract".

    ## When it is silent
    When the words are the same but for capitals and punctuation, for what stands in square brackets, around an ellipsis, and when no
    document carries anything like it.
    """
    for quotation, passages in found_elsewhere(reading):
        if all(passage.differences for _, passage in passages):
            other, passage = min(passages, key=lambda found: len(found[1].differences))
            message = f"The quote differs from the source: {'; '.join(map(str, passage.differences[:_MOST]))}."
            yield CHECK.finding(reading, quotation, message, related=(Place(other.id, passage.span),))


CHECK: Final = Check(
    name="quote-altered",
    topic=Topic.QUOTES,
    severity=Severity.ERROR,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example(
            "“We will review every contract,” the minister said.",
            "We will review every contract,",
            against=("The minister told the house: “We may review every contract.”",),
        ),
        Example(
            "“The dam is safe and has never leaked,” Ana Ruel said.",
            "The dam is safe and has never leaked,",
            against=("Ana Ruel: The dam is not safe and has never leaked.",),
        ),
    ),
    must_not_fire=(
        Example(
            "“We may review every contract,” the minister said.", against=("The minister told the house: “We may review every contract.”",)
        ),
        Example(
            "“We may review every contract ... this year,” the minister said.",
            against=("The minister told the house: “We may review every contract of the ministry and all of its agencies this year.”",),
        ),
        Example(
            "“We may review every [building] contract,” the minister said.",
            against=("The minister told the house: “We may review every contract.”",),
        ),
        Example(
            "“We will review every contract,” the minister said.",
            against=("The minister opened the bridge. The mayor spoke of the weather.",),
        ),
    ),
)
