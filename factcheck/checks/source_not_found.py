"""source-not-found: the document that is cited does not carry the claim."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._citations import cites
from factcheck.model.attribution import SourceKind
from factcheck.model.claims import Flag
from factcheck.model.findings import Severity
from factcheck.provenance.support import support

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.claims import Claim
    from factcheck.model.documents import Document
    from factcheck.model.findings import Finding


_NAME: Final = re.compile(r"(?<=\S )[A-Z]")
_POINTING: Final = frozenset("a an the this that these those same its their his her our new latest own said".split())

LEAST_SUPPORT: Final = 0.3
"""Score of the best passage of a document below which the claim does not stand in it: fewer than a third of its words, and no value."""


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at claims that give a document as their source in which they do not stand.

    ## What it does
    Finds claims whose nearest source is a report, a filing, a statement or another outlet that is among the documents the copy is checked
    against, and looks for the claim there. It points at the claim when nothing in that document comes near it.

    ## Why it matters
    The reader is told where to look it up, and will not find it. Either the source is another one, or the claim has changed on the way.

    ## Example
    "Quell has shipped weapons to Tarsk since 2029, the Northern Wire reports", where the Northern Wire's story has nothing of the kind.

    ## When it is silent
    When any passage of the document carries the claim or stands against it, which other rules tell; for people and authorities, who speak
    elsewhere, too; and when the document cited is not among those given.
    """
    seen = set()
    for claim in reading.claims:
        if claim.spans[0] in seen or not claim.attributions or Flag.OPINION in claim.flags:
            continue
        source = claim.attributions[-1].source
        if source is None or source.kind is SourceKind.NAMED or not _names_one(source.text):
            continue
        cited = next((other for other in reading.against if cites(claim, other.document)), None)
        if cited is None or (cited.document.primary and source.kind is not SourceKind.DOCUMENT):
            continue
        if not _stands_in(claim, cited.document):
            seen.add(claim.spans[0])
            message = f"“{source.name or source.text}” is given as the source, and nothing like this stands there."
            yield CHECK.finding(reading, claim.spans[0], message)


def _names_one(words: str) -> bool:
    """Whether words for a source name a certain document: by a name, or by more than "the report"."""
    return _NAME.search(words) is not None or len([word for word in words.lower().split() if word not in _POINTING]) > 1


def _stands_in(claim: Claim, document: Document) -> bool:
    found = support(claim, [document], limit=1)
    return bool(found) and found[0].score >= LEAST_SUPPORT


CHECK: Final = Check(
    name="source-not-found",
    topic=Topic.DOCUMENTS,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example(
            "Quell has shipped weapons to Tarsk since 2029, the Northern Wire reported.",
            "Quell has shipped weapons to Tarsk since 2029",
            against=("Publisher: Northern Wire\n\nRents in Aldhaven rose by 12 percent in May, the statistics office said.",),
        ),
        Example(
            "According to the audit report, the treasurer moved 3 million euros abroad.",
            "the treasurer moved 3 million euros abroad",
            against=("Title: Audit report 2031\nKind: report\n\nThe lifts of the town hall were found to be in good order.",),
        ),
    ),
    must_not_fire=(
        Example(
            "Rents in Aldhaven rose by 12 percent in May, the Northern Wire reported.",
            against=("Publisher: Northern Wire\n\nRents in Aldhaven rose by 12 percent in May, the statistics office said.",),
        ),
        Example(
            "Quell has shipped weapons to Tarsk since 2029, the Courier reported.",
            against=("Publisher: Northern Wire\n\nRents in Aldhaven rose by 12 percent in May.",),
        ),
        Example(
            "Quell has shipped weapons to Tarsk since 2029, Petra Lund said.",
            against=("Publisher: Northern Wire\n\nRents in Aldhaven rose by 12 percent in May, Petra Lund said.",),
        ),
    ),
)
