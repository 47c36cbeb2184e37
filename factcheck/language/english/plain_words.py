"""What the library's own terms are called when it speaks to an editor: one table for each kind of term, and nothing else."""

from __future__ import annotations

from typing import Final

import attrs

from factcheck.language.english.calendar import MONTH_NAMES
from factcheck.model.attribution import Access, AttributionLevel, SourceKind, Stance, Tier
from factcheck.model.claims import Act, Commitment, Directness, Flag, LegalStage, Polarity
from factcheck.model.documents import Origin
from factcheck.model.findings import Severity
from factcheck.model.values import Comparator, Modifier, QuantityRole


@attrs.frozen
class Term:
    """A term of the model as an editor would say it.

    Attributes:
        title: A short name, to stand alone.
        meaning: One sentence that says what it means.
        wording: What it looks like in copy; empty where there is no typical wording.
    """

    title: str
    meaning: str
    wording: str = ""


@attrs.frozen
class TierTerm:
    """A tier as an editor would say it.

    Attributes:
        letter: One character that stands for it beside the copy, so that colour never has to.
        title: A short name, to stand alone.
        meaning: One sentence that says what it means.
        line: How the words of its claims are underlined, in words.
    """

    letter: str
    title: str
    meaning: str
    line: str


TIERS: Final = {
    Tier.OWN: TierTerm("O", "Own voice", "The outlet says it itself.", "thin line"),
    Tier.ON_RECORD: TierTerm("R", "On the record", "Somebody who can be identified says it.", "thick line"),
    Tier.UNNAMED: TierTerm("U", "Unnamed", "People say it who are not identified.", "dashes"),
    Tier.HEARSAY: TierTerm("H", "Hearsay", "It is said, by nobody in particular.", "dots"),
    Tier.ALLEGED: TierTerm("A", "Alleged", "It is alleged, and no accuser is stated.", "wavy line"),
    Tier.RUMOUR: TierTerm("?", "Rumour", "It goes about, unverified.", "double line"),
}

LEVELS: Final = {
    AttributionLevel.WITNESSED: Term(
        "Witnessed by the outlet",
        "The outlet says that it saw, heard, counted or obtained this itself.",
        "a reporter saw; reviewed by this newspaper",
    ),
    AttributionLevel.OWN_VOICE: Term(
        "In the outlet's own voice",
        "The outlet states this itself and points to nobody else.",
        "Trade rose in 2023.",
    ),
    AttributionLevel.DOCUMENT: Term(
        "According to a document",
        "A text or data set vouches: a report, a filing, a law, a poll, a transcript.",
        "per the report; the poll found; records show",
    ),
    AttributionLevel.OFFICIAL: Term(
        "According to an authority",
        "A public authority vouches as a body: police, a ministry, a court, a government.",
        "police said; the court ruled",
    ),
    AttributionLevel.NAMED: Term(
        "According to a named person",
        "A person whom the copy identifies vouches.",
        "Jane Doe said; she added",
    ),
    AttributionLevel.EXPERT: Term(
        "According to experts",
        "Experts, analysts or scholars vouch as such, without their names.",
        "analysts suggest; economists expect",
    ),
    AttributionLevel.ORGANISATION: Term(
        "According to an organisation",
        "A company, party, union, charity or news outlet vouches as a body.",
        "the union said; the broadcaster reported",
    ),
    AttributionLevel.UNNAMED: Term(
        "According to unnamed people",
        "Somebody vouches whom the copy does not identify.",
        "officials said; people familiar with the matter",
    ),
    AttributionLevel.HEARSAY: Term(
        "Hearsay",
        "Nobody in particular vouches for this.",
        "reportedly; is said to; it emerged",
    ),
    AttributionLevel.ALLEGED: Term(
        "Alleged",
        "This is called an allegation, and the copy does not say who makes it.",
        "allegedly; alleged; is accused of",
    ),
    AttributionLevel.RUMOUR: Term(
        "Rumour",
        "The copy itself calls this unverified.",
        "rumoured; unconfirmed reports",
    ),
}

FLAGS: Final = {
    Flag.ALLEGED: Term("allegation", "Wrongdoing that is not proven.", "alleges; accused; suspected of"),
    Flag.DENIAL: Term("denial", "The voucher denies it.", "denied; rejected; dismissed"),
    Flag.HEDGED: Term("hedged", "It is put as possible, likely, conditional or future.", "may; could; is expected to; will"),
    Flag.INTENT: Term("intent", "A plan, promise, order or demand, not something that has happened.", "vowed to; plans; called for"),
    Flag.QUESTION: Term("question", "It is asked, not stated.", "asked whether; wondered"),
    Flag.OPINION: Term("opinion", "A judgement of value that cannot be checked like a fact.", "disgraceful; praised; a triumph"),
}

SOURCE_KINDS: Final = {
    SourceKind.OUTLET: "the outlet itself",
    SourceKind.DOCUMENT: "document",
    SourceKind.OFFICIAL: "authority",
    SourceKind.NAMED: "named person",
    SourceKind.EXPERT: "experts",
    SourceKind.ORGANISATION: "organisation",
    SourceKind.UNNAMED: "unnamed people",
    SourceKind.UNSPECIFIED: "not identified",
}

STANCES: Final = {
    Stance.NEUTRAL: "neutral wording",
    Stance.DISTANCING: "distancing wording: the outlet keeps away from it",
    Stance.ENDORSING: "endorsing wording: the outlet takes it as true",
    Stance.LOADED: "loaded wording: it colours the speaker",
}

ACCESS: Final = {
    Access.WITNESSED: "saw or heard it",
    Access.DOCUMENT: "knows it from a document",
    Access.TOLD: "was told",
    Access.INFERRED: "infers it",
    Access.HEARSAY: "knows it by hearsay",
    Access.UNKNOWN: "how they know is not stated",
}

DIRECTNESS: Final = {
    Directness.DIRECT: "quoted",
    Directness.MIXED: "quoted in part",
    Directness.INDIRECT: "reported in other words",
    Directness.NONE: "",
}

POLARITIES: Final = {
    Polarity.AFFIRMED: "said to be so",
    Polarity.NEGATED: "said not to be so",
}

ACTS: Final = {
    Act.ASSERT: "states",
    Act.DENY: "denies",
    Act.CONFIRM: "confirms",
    Act.DECLINE: "declines",
    Act.ASK: "asks",
    Act.PREDICT: "predicts",
    Act.EVALUATE: "judges",
    Act.INTEND: "intends",
    Act.ORDER: "demands",
    Act.HYPOTHESISE: "supposes",
}

COMMITMENTS: Final = {
    Commitment.CERTAIN: "certain",
    Commitment.PROBABLE: "thinks it probable",
    Commitment.POSSIBLE: "thinks it possible",
    Commitment.UNDERSPECIFIED: "does not say how sure",
}

LEGAL_STAGES: Final = {
    LegalStage.NONE: "",
    LegalStage.SUSPECTED: "suspected",
    LegalStage.ARRESTED: "arrested",
    LegalStage.ACCUSED: "accused, no charge stated",
    LegalStage.CHARGED: "charged",
    LegalStage.ON_TRIAL: "on trial",
    LegalStage.CONVICTED: "convicted",
    LegalStage.ACQUITTED: "acquitted",
}

COMPARATORS: Final = {
    Comparator.EQUAL: "",
    Comparator.ABOUT: "about",
    Comparator.LESS: "less than",
    Comparator.AT_MOST: "at most",
    Comparator.MORE: "more than",
    Comparator.AT_LEAST: "at least",
    Comparator.NEARLY: "nearly",
    Comparator.JUST_OVER: "just over",
}

QUANTITY_ROLES: Final = {
    QuantityRole.STATED: "",
    QuantityRole.FROM: "start of a change",
    QuantityRole.TO: "end of a change",
    QuantityRole.AGE: "age",
    QuantityRole.CHANGE: "size of a change",
}

MODIFIERS: Final = {
    Modifier.NONE: "",
    Modifier.SINCE: "since",
    Modifier.AFTER: "after",
    Modifier.UNTIL: "until",
    Modifier.BEFORE: "before",
    Modifier.BY: "by",
    Modifier.ABOUT: "about",
    Modifier.EARLY: "early",
    Modifier.MID: "mid",
    Modifier.LATE: "late",
}

ORIGINS: Final = {
    Origin.GIVEN: "",
    Origin.MARKUP: "",
    Origin.GUESSED: "guessed, not verified",
}

SEVERITIES: Final = {
    Severity.ERROR: "Error",
    Severity.WARNING: "Warning",
    Severity.NOTE: "Note",
}

MONTHS: Final = MONTH_NAMES

IRREGULAR_PLURALS: Final = {
    "celsius": "celsius",
    "child": "children",
    "fahrenheit": "fahrenheit",
    "foot": "feet",
    "hertz": "hertz",
    "man": "men",
    "percent": "percent",
    "person": "people",
    "woman": "women",
}
