"""denial-omitted: somebody denies it in the source, and the copy does not say so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._denials import is_denial, is_sweeping, names_in, who_denies
from factcheck.checks._pairs import alike, states, whole
from factcheck.comparison import compare
from factcheck.model.claims import Flag, LegalStage
from factcheck.model.findings import Severity
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.claims import Claim
    from factcheck.model.findings import Finding


_REACH: Final = 160  # characters before a denial in which its speaker is named
_LEAST_WEIGHT: Final = 16
_LEAST_SHARE: Final = 0.45
"""How much a denial must share with what it denies, as the weight of the common words and its share of the longer of the two."""


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at accusations to which the source carries an answer that the copy leaves out.

    ## What it does
    Looks for denials in the documents that the copy is checked against: of something that the copy says, or by somebody whom the copy
    says is suspected, accused or charged. It points at the claim in the copy when the copy denies nothing on behalf of that person.

    ## Why it matters
    Whoever is accused has a right to be heard. The answer was in the material, and the reader does not learn of it.

    ## Example
    "A Tarsk banker, Oren Valk, was charged with laundering 45 million dollars", where the wire goes on: "Mr Valk denied the charge."

    ## When it is silent
    When the copy carries any denial by the same person, or one of the same thing, and when the denial is of something that the copy does
    not mention.
    """
    told = set()
    for other in reading.against:
        for denial, accused in _answered(reading, other):
            if accused.spans[0] not in told and not _is_heard(reading, denial, accused):
                told.add(accused.spans[0])
                message = f"{_denied_by(denial)} in the source; the copy does not say so."
                yield CHECK.finding(reading, accused.spans[0], message, related=(whole(denial),))


def _answered(reading: Reading, other: Reading) -> Iterator[tuple[Claim, Claim]]:
    """Give the denials of another document, each with what it answers in the copy: what it denies, else what accuses whoever denies."""
    denials = [claim for claim in other.claims if is_denial(claim)]
    denied: dict[str, Claim] = {}
    for pair in sorted(alike(reading.claims, denials), key=lambda pair: -pair.share):
        if pair.weight < _LEAST_WEIGHT or pair.share < _LEAST_SHARE or pair.there.id in denied or not states(pair.here):
            continue
        if compare(pair.there, pair.here).relation is Relation.CONFLICT_POLARITY:
            denied[pair.there.id] = pair.here
    accused = _accused(reading)
    paired = {one.a.id: one.b for one in reading.comparisons if one.relation is Relation.AGREES}
    for denial in denials:
        before = _before(denial, other) if is_sweeping(denial) else None
        if before is not None and before.id in paired:
            denied.setdefault(denial.id, paired[before.id])
        names = sorted(who_denies(denial) or _named_before(denial, other.text)) if is_sweeping(denial) else []
        found = denied.get(denial.id) or next((accused[name] for name in names if name in accused), None)
        if found is not None:
            yield denial, found


def _before(denial: Claim, other: Reading) -> Claim | None:
    """The claim shortly before a denial, which it answers: "The firm rejected the claim"."""
    start = denial.spans[0].start
    return next((claim for claim in reversed(other.claims) if start - _REACH <= claim.spans[0].start < claim.spans[-1].end <= start), None)


def _named_before(denial: Claim, text: str) -> frozenset[str]:
    """The words of names shortly before a denial of "he" or "she"."""
    start = denial.spans[0].start
    return names_in(text[max(0, start - _REACH) : start])


def _accused(reading: Reading) -> dict[str, Claim]:
    """The words of the names in claims that accuse, or that accuse in a source, each with the first such claim."""
    accusing = {one.b.id for one in reading.comparisons if one.relation is Relation.AGREES and _accuses(one.a)}
    found: dict[str, Claim] = {}
    for claim in reading.claims:
        if claim.id in accusing or _accuses(claim):
            for name in names_in(whole(claim).span.cut(reading.text)):
                found.setdefault(name, claim)
    return found


def _accuses(claim: Claim) -> bool:
    return claim.legal not in {LegalStage.NONE, LegalStage.ACQUITTED} or Flag.ALLEGED in claim.flags


def _is_heard(reading: Reading, denial: Claim, accused: Claim) -> bool:
    """Whether the copy lets the same person deny something, or anybody deny this."""
    names = who_denies(denial) | names_in(accused.text)
    for claim in reading.claims:
        if is_denial(claim) and (not who_denies(claim) or names & who_denies(claim) or _denied(claim, accused)):
            return True
    return False


def _denied(denial: Claim, accused: Claim) -> bool:
    return any(pair.share >= _LEAST_SHARE for pair in alike([accused], [denial]))


def _denied_by(denial: Claim) -> str:
    """Who denies it, where the source tells, in words that begin a sentence."""
    source = denial.attributions[-1].source if denial.attributions else None
    name = "" if source is None else source.name or source.text
    return f"“{name}” denies this" if name else "This is denied"


CHECK: Final = Check(
    name="denial-omitted",
    topic=Topic.DOCUMENTS,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example(
            "A Tarsk banker, Oren Valk, was charged with fraud.",
            "A Tarsk banker, Oren Valk, was charged with fraud",
            against=("A Tarsk banker, Oren Valk, was charged with fraud. Valk denied the charge through his lawyer.",),
        ),
        Example(
            "The ministry has shipped weapons to Tarsk, two officials said.",
            "The ministry has shipped weapons to Tarsk",
            against=(
                "Two officials said the ministry had shipped weapons to Tarsk. The ministry denied that it had shipped weapons to Tarsk.",
            ),
        ),
    ),
    must_not_fire=(
        Example(
            "A Tarsk banker, Oren Valk, was charged with fraud. He denied the charge, his lawyer said.",
            against=("A Tarsk banker, Oren Valk, was charged with fraud. Valk denied the charge through his lawyer.",),
        ),
        Example(
            "Rents rose by 12 percent in the city.",
            against=("A Tarsk banker, Oren Valk, was charged with fraud. Valk denied the charge through his lawyer.",),
        ),
        Example(
            "A Tarsk banker, Oren Valk, was charged with fraud.",
            against=("A Tarsk banker, Oren Valk, was charged with fraud. Valk declined to comment.",),
        ),
    ),
)
