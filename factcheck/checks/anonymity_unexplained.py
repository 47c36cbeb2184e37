"""anonymity-unexplained: a source is not named, and the copy does not say why."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._vouchers import is_few_people, is_one_person, is_undescribed
from factcheck.model.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.attribution import SourceMention
    from factcheck.model.findings import Finding
    from factcheck.model.spans import Span


_REACH: Final = 200
"""Characters on either side of a source in which the reason is looked for, about a sentence."""

_EXPLAINED: Final = re.compile(
    r"anonym|not\s+(?:be\s+|being\s+|to\s+be\s+)*(?:named|identified)|n['’]t\s+(?:be\s+|want\s+to\s+be\s+)*(?:named|identified)|authori[sz]ed"
    r"|withh(?:o|e)ld|declined\s+to\s+(?:be|give)|not\s+(?:giving|to\s+(?:use|give|publish))\s+(?:his|her|their)\s+(?:\w+\s+)?names?|real\s+name",
    re.IGNORECASE,
)


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at single unnamed people whose anonymity the copy does not explain.

    ## What it does
    Points at the first mention of each person or group of people who speak without a name ("a senior official", "a person familiar with
    the talks", "two sources"), where no words near it say that or why they are not named.

    ## Why it matters
    Most newsrooms allow anonymity only for a reason, and tell it to the reader: fear for a job, a court order, no authority to speak.
    Without the reason nobody can judge why this source needed it.

    ## Example
    "A senior official said the ship was known to be unsafe."
    Better: "A senior official, who was not authorised to speak publicly, said the ship was known to be unsafe."

    ## When it is silent
    When nothing at all is said of the source, which `unnamed-source-undescribed` tells, when the sentence speaks of anonymity, of not
    being named or of not being authorised, for later mentions ("the official"), and for people who speak as a group ("residents",
    "officials").
    """
    for source, span in _unnamed(reading):
        if (
            not source.anonymity
            and not is_undescribed(source)
            and not _EXPLAINED.search(reading.text, max(0, span.start - _REACH), span.end + _REACH)
        ):
            message = f"The copy does not say why “{source.text}” is not named."
            yield CHECK.finding(reading, span, message)


def _unnamed(reading: Reading) -> Iterator[tuple[SourceMention, Span]]:
    """The first mention of each person or few people who are not named."""
    seen: set[str] = set()
    for claim in reading.claims:
        for link in claim.attributions:
            source = link.source
            if source is None or not source.spans or not (is_one_person(source) or is_few_people(source)):
                continue
            key = source.text.lower()
            if key not in seen:
                seen.add(key)
                yield source, source.spans[0]


CHECK: Final = Check(
    name="anonymity-unexplained",
    topic=Topic.ATTRIBUTION,
    severity=Severity.NOTE,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("A senior official said the ship was known to be unsafe.", "A senior official"),
        Example("The sale had failed, a person familiar with the talks said.", "a person familiar with the talks"),
    ),
    must_not_fire=(
        Example("A senior official, who was not authorised to speak publicly, said the ship was known to be unsafe."),
        Example("Residents said the ship was known to be unsafe."),
        Example("Speaking on condition of anonymity because he feared for his job, an officer said that the ship was unsafe."),
        Example("The official said the ship was known to be unsafe."),
    ),
)
