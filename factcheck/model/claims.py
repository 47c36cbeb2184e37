"""One assertion in one document, with all that bears on how it was made."""

from __future__ import annotations

import enum
import hashlib
import itertools

import attrs

from factcheck.model.attribution import Attribution, AttributionLevel
from factcheck.model.documents import UNKNOWN_PUBLICATION, Publication
from factcheck.model.spans import Span
from factcheck.model.values import Period, Quantity


class Directness(enum.Enum):
    """How far the content is in quotation marks: wholly, partly, not at all; `none` in the outlet's own voice."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    NONE = "none"


class Polarity(enum.Enum):
    """What the voucher ends up asserting: the proposition or its negation ("denied X" is negated)."""

    AFFIRMED = "affirmed"
    NEGATED = "negated"

    def flipped(self) -> Polarity:
        """The other polarity; flipping twice returns to the start."""
        return Polarity.NEGATED if self is Polarity.AFFIRMED else Polarity.AFFIRMED


class Act(enum.Enum):
    """What the voucher does with the content."""

    ASSERT = "assert"
    DENY = "deny"
    CONFIRM = "confirm"
    DECLINE = "decline"
    ASK = "ask"
    PREDICT = "predict"
    EVALUATE = "evaluate"
    INTEND = "intend"
    ORDER = "order"
    HYPOTHESISE = "hypothesise"


class Commitment(enum.Enum):
    """How sure a holder is of the content.

    Source: the degrees of FactBank (Saurí and Pustejovsky 2009, Language Resources and Evaluation 43, 227-268).
    """

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNDERSPECIFIED = "underspecified"


class LegalStage(enum.Enum):
    """How far a person or body said to have done wrong has come in law; `accused` also where no procedure has begun."""

    NONE = "none"
    SUSPECTED = "suspected"
    ARRESTED = "arrested"
    ACCUSED = "accused"
    CHARGED = "charged"
    ON_TRIAL = "on_trial"
    CONVICTED = "convicted"
    ACQUITTED = "acquitted"


OPEN_STAGES = (LegalStage.SUSPECTED, LegalStage.ARRESTED, LegalStage.ACCUSED, LegalStage.CHARGED, LegalStage.ON_TRIAL)
"""Stages of a case that has not been decided."""
DECIDED_STAGES = (LegalStage.CONVICTED, LegalStage.ACQUITTED)
"""Stages of a case in which a court has spoken."""


class Flag(enum.Enum):
    """What an editor wants to see at a glance beside the level."""

    ALLEGED = "alleged"
    DENIAL = "denial"
    HEDGED = "hedged"
    INTENT = "intent"
    QUESTION = "question"
    OPINION = "opinion"


@attrs.frozen
class Marker:
    """Words that lower the level or raise a flag without naming a voucher: "reportedly", "alleged", "may".

    Attributes:
        span: The words; None where the claim as a whole shows it (a long quotation of a judgement, say).
        level: The level they lower the claim to; None where they only flag.
        flag: The flag they raise; None where they only lower.

    Raises:
        ValueError: When it does neither.
    """

    span: Span | None
    level: AttributionLevel | None = None
    flag: Flag | None = None

    def __attrs_post_init__(self) -> None:
        if self.level is None and self.flag is None:
            msg = "a marker must lower a level or raise a flag"
            raise ValueError(msg)


@attrs.frozen
class Holder:
    """How sure one voucher of a chain is of the content.

    "The agency is certain that the ship may sink" has a certain speaker and a possible content, so commitment is kept per holder.

    Attributes:
        link: The place of the voucher in `Claim.attributions`, from 0; None for the outlet itself.
        commitment: How sure that voucher is.
    """

    link: int | None
    commitment: Commitment


_FLAG_OF_ACT = {
    Act.DENY: Flag.DENIAL,
    Act.ASK: Flag.QUESTION,
    Act.PREDICT: Flag.HEDGED,
    Act.HYPOTHESISE: Flag.HEDGED,
    Act.EVALUATE: Flag.OPINION,
    Act.INTEND: Flag.INTENT,
    Act.ORDER: Flag.INTENT,
}


@attrs.frozen
class Claim:
    """One assertion in one document.

    Attributes:
        document: Id of the document.
        spans: The content, in text order and not overlapping; several where a cue interrupts it.
        text: The slices of `spans` joined by one space.
        attributions: The chain of vouchers, outermost first; empty in the outlet's own voice.
        directness: How far the content is quoted.
        polarity: What the voucher ends up asserting.
        act: What the voucher does with the content.
        commitment: How sure each holder is, outermost first; empty means that nothing in the text bears on it.
        legal: The legal stage of the person or body the claim says did wrong.
        quantities: The numbers inside the content, in text order.
        periods: The dates inside the content, in text order.
        markers: The words that lower the level or raise a flag, in text order.
        publication: Who published the document, when, and how it stands to what it tells, since a claim is compared without its document.
        context: The sentence that the claim begins in, and the one before it in its paragraph, since it is looked up without its document.
            Two claims are equal whatever stands around them.

    Raises:
        ValueError: When there is no span, or spans overlap or are out of order.
    """

    document: str
    spans: tuple[Span, ...]
    text: str
    attributions: tuple[Attribution, ...] = ()
    directness: Directness = Directness.NONE
    polarity: Polarity = Polarity.AFFIRMED
    act: Act = Act.ASSERT
    commitment: tuple[Holder, ...] = ()
    legal: LegalStage = LegalStage.NONE
    quantities: tuple[Quantity, ...] = ()
    periods: tuple[Period, ...] = ()
    markers: tuple[Marker, ...] = ()
    publication: Publication = UNKNOWN_PUBLICATION
    context: str = attrs.field(default="", eq=False)

    def __attrs_post_init__(self) -> None:
        spans = self.spans
        if not spans or (len(spans) > 1 and any(a.end > b.start for a, b in itertools.pairwise(spans))):
            msg = f"a claim needs spans in text order that do not overlap: got {spans}"
            raise ValueError(msg)

    @property
    def id(self) -> str:
        """A stable digest of document and spans, 16 hexadecimal digits; two claims on one stretch differ by their chain."""
        places = ",".join(f"{span.start}-{span.end}" for span in self.spans)
        cues = ";".join(",".join(f"{span.start}-{span.end}" for span in link.cue) for link in self.attributions)
        return hashlib.blake2b(f"{self.document}|{places}|{cues}".encode(), digest_size=8).hexdigest()

    @property
    def level(self) -> AttributionLevel:
        """How far the outlet stands behind the assertion: the voucher nearest the content, held down by every weaker link and marker."""
        level = self.attributions[-1].level if self.attributions else AttributionLevel.OWN_VOICE
        for link in self.attributions[:-1]:
            if link.level.tier < level.tier:
                level = link.level
        for marker in self.markers:
            if marker.level is not None and marker.level.tier < level.tier:
                level = marker.level
        return level

    @property
    def flags(self) -> frozenset[Flag]:
        """What an editor wants to see at a glance: from the act, the commitment of the innermost holder, and the markers."""
        flags = {marker.flag for marker in self.markers if marker.flag is not None}
        if self.act in _FLAG_OF_ACT:
            flags.add(_FLAG_OF_ACT[self.act])
        if self.commitment and self.commitment[-1].commitment in (Commitment.PROBABLE, Commitment.POSSIBLE):
            flags.add(Flag.HEDGED)
        return frozenset(flags)
