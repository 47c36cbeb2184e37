"""wrongdoing-in-own-voice: the outlet itself says that somebody did a wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.checks._wording import wording
from factcheck.language.english.wrongdoing import COMMITTED, COMMITTED_PHRASES
from factcheck.model.attribution import AttributionLevel
from factcheck.model.claims import Act, Flag, LegalStage, Polarity
from factcheck.model.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.claims import Claim
    from factcheck.model.findings import Finding


_VERBS: Final = "|".join(COMMITTED)
_DID: Final = re.compile(
    rf"(?<![\w’'-])(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbeing )(?<!\bgot )"
    rf"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bof )"
    rf"(?<!\band )(?<!\bor )(?P<words>{_VERBS}|{'|'.join(COMMITTED_PHRASES)})(?![\w-])(?! (?:by|and|in)\b)"
    rf"|(?:was|were|been) (?P<passive>{_VERBS}) by (?!(?:an?|some|other) )[\w“]",
)
_LONGEST: Final = 80  # characters of a claim that are shown


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at wrongs that the outlet states itself and points to nobody for.

    ## What it does
    Points at verbs such as "embezzled", "bribed" or "raped" behind the one who did it, and at the same verbs before "by" somebody,
    in claims that the outlet makes in its own voice.

    ## Why it matters
    Whoever states a crime as a fact must be able to prove it. Until a court has decided, it is somebody's account: say whose.

    ## Example
    "The treasurer embezzled 3 million euros."
    Better: "The treasurer embezzled 3 million euros, prosecutors say."

    ## When it is silent
    When somebody vouches, when the words make it an allegation, when it is put as possible, when nobody is said to have done it ("the
    car was stolen"), and in copy that reports a conviction or a guilty plea.
    """
    if any(claim.legal is LegalStage.CONVICTED for claim in reading.claims):
        return
    own = [claim for claim in reading.claims if claim.level is AttributionLevel.OWN_VOICE and _plain(claim)]
    for place, claim in wording(_DID, reading.text, own):
        message = f"“{place.cut(reading.text)}”: the outlet states a wrong in its own voice. Who says so?"
        yield CHECK.finding(reading, place, message, because=(f"No voucher and no word of doubt stands with “{_short(claim.text)}”.",))


def _plain(claim: Claim) -> bool:
    """Whether a claim says without doubt that something is so."""
    doubt = {Flag.ALLEGED, Flag.HEDGED, Flag.QUESTION, Flag.INTENT, Flag.DENIAL}
    return claim.act is Act.ASSERT and claim.polarity is Polarity.AFFIRMED and claim.legal is LegalStage.NONE and not claim.flags & doubt


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0] + " …"


CHECK: Final = Check(
    name="wrongdoing-in-own-voice",
    topic=Topic.ATTRIBUTION,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("The treasurer embezzled 3 million euros.", "embezzled"),
        Example("Two inspectors took bribes for years, and nobody noticed.", "took bribes"),
        Example("Ana Ruel was harassed by her trainer Jon Pell.", "harassed"),
    ),
    must_not_fire=(
        Example("The treasurer embezzled 3 million euros, prosecutors say."),
        Example("The treasurer allegedly embezzled 3 million euros."),
        Example("The car was stolen on Monday."),
        Example("A jury convicted the treasurer on Friday. He embezzled 3 million euros."),
        Example("The treasurer did not know that he was bribed."),
    ),
)
