"""Who vouches for an assertion, through which words, and how far the outlet stands behind it."""

from __future__ import annotations

import enum

import attrs

from factcheck.model.spans import Span


class Tier(enum.IntEnum):
    """How near the outlet stands to an assertion; a higher tier is nearer. Tiers are totally ordered."""

    RUMOUR = 0
    ALLEGED = 1
    HEARSAY = 2
    UNNAMED = 3
    ON_RECORD = 4
    OWN = 5


class AttributionLevel(enum.Enum):
    """How far the publishing outlet stands behind an assertion: neither its truth nor the quality of its source.

    Levels are only partly ordered: those of different tiers by their tiers, those of one tier not at all, since
    a document is not always stronger than a named person. `<` between two different levels of one tier is an error.
    """

    WITNESSED = "witnessed"
    OWN_VOICE = "own_voice"
    DOCUMENT = "document"
    OFFICIAL = "official"
    NAMED = "named"
    EXPERT = "expert"
    ORGANISATION = "organisation"
    UNNAMED = "unnamed"
    HEARSAY = "hearsay"
    ALLEGED = "alleged"
    RUMOUR = "rumour"

    @property
    def tier(self) -> Tier:
        """The tier that the level belongs to."""
        return _TIERS[self]

    def comparable(self, other: AttributionLevel) -> bool:
        """Whether the two levels have an order: they are the same, or of different tiers."""
        return self is other or self.tier is not other.tier

    def __lt__(self, other: AttributionLevel) -> bool:
        if not self.comparable(other):
            msg = f"{self.value} and {other.value} are of one tier and have no order; compare their tiers"
            raise TypeError(msg)
        return self.tier < other.tier

    def __le__(self, other: AttributionLevel) -> bool:
        return self is other or self < other

    def __gt__(self, other: AttributionLevel) -> bool:
        return other < self

    def __ge__(self, other: AttributionLevel) -> bool:
        return self is other or other < self


_TIERS = {
    AttributionLevel.WITNESSED: Tier.OWN,
    AttributionLevel.OWN_VOICE: Tier.OWN,
    AttributionLevel.DOCUMENT: Tier.ON_RECORD,
    AttributionLevel.OFFICIAL: Tier.ON_RECORD,
    AttributionLevel.NAMED: Tier.ON_RECORD,
    AttributionLevel.EXPERT: Tier.ON_RECORD,
    AttributionLevel.ORGANISATION: Tier.ON_RECORD,
    AttributionLevel.UNNAMED: Tier.UNNAMED,
    AttributionLevel.HEARSAY: Tier.HEARSAY,
    AttributionLevel.ALLEGED: Tier.ALLEGED,
    AttributionLevel.RUMOUR: Tier.RUMOUR,
}


class SourceKind(enum.Enum):
    """What sort of voucher the words of a source name."""

    OUTLET = "outlet"
    DOCUMENT = "document"
    OFFICIAL = "official"
    NAMED = "named"
    EXPERT = "expert"
    ORGANISATION = "organisation"
    UNNAMED = "unnamed"
    UNSPECIFIED = "unspecified"


class Stance(enum.Enum):
    """What a cue shows of the *outlet's* belief in the content.

    Source: the division into factive, neutral and distancing reporting verbs follows Thompson and Ye (1991),
    Applied Linguistics 12(4), 365-382; "loaded" (the cue colours the voucher) is ours.
    """

    NEUTRAL = "neutral"
    DISTANCING = "distancing"
    ENDORSING = "endorsing"
    LOADED = "loaded"


class Access(enum.Enum):
    """How the voucher came to know the content, as far as the copy says."""

    WITNESSED = "witnessed"
    DOCUMENT = "document"
    TOLD = "told"
    INFERRED = "inferred"
    HEARSAY = "hearsay"
    UNKNOWN = "unknown"


@attrs.frozen
class SourceMention:
    """The words that name a voucher in one place.

    Attributes:
        spans: Where they stand, appositions and titles included. Empty for the outlet itself where no word names it.
        text: The words as written, cut to the short personal name where one is given with a description.
        kind: What sort of voucher it is.
        name: Who the words stand for, where they are a pronoun or a short form and the copy tells; else empty.
        descriptor: For an unnamed source, what the copy says of it ("close to the family"); else empty.
        anonymity: The stated reason for not naming it, as written; empty where none is stated.
        number: How many vouchers the copy states ("three diplomats" is 3); None where it does not say.
        direct_knowledge: Whether the copy says that the source knows at first hand; None where it says neither.
    """

    spans: tuple[Span, ...]
    text: str
    kind: SourceKind
    name: str = ""
    descriptor: str = ""
    anonymity: str = ""
    number: int | None = None
    direct_knowledge: bool | None = None


@attrs.frozen
class Attribution:
    """One relation of a chain: a source vouches, through a cue, for what follows in the chain.

    Attributes:
        source: The voucher. The outlet itself (kind `outlet`, no spans) where words such as "is said to" name
            nobody, since the outlet alone then answers for it. None where a voucher stands in the text but cannot be told.
        cue: The words that attribute ("said", "according to"); empty where quotation marks alone do.
        stance: What the cue shows of the outlet's belief.
        access: How the voucher came to know.
        lemma: The cue's dictionary form, or empty.
    """

    source: SourceMention | None
    cue: tuple[Span, ...] = ()
    stance: Stance = Stance.NEUTRAL
    access: Access = Access.UNKNOWN
    lemma: str = ""

    @property
    def level(self) -> AttributionLevel:
        """How far the outlet stands behind what this link alone vouches for."""
        kind = self.source.kind if self.source is not None else SourceKind.UNSPECIFIED
        if kind is SourceKind.OUTLET:
            return AttributionLevel.WITNESSED if self.access is Access.WITNESSED else AttributionLevel.OWN_VOICE
        if kind is SourceKind.UNSPECIFIED and self.access is Access.INFERRED:
            return AttributionLevel.OWN_VOICE  # "Two past elections suggest": nobody vouches, the outlet infers
        return _LEVEL_OF_KIND[kind]


_LEVEL_OF_KIND = {
    SourceKind.DOCUMENT: AttributionLevel.DOCUMENT,
    SourceKind.OFFICIAL: AttributionLevel.OFFICIAL,
    SourceKind.NAMED: AttributionLevel.NAMED,
    SourceKind.EXPERT: AttributionLevel.EXPERT,
    SourceKind.ORGANISATION: AttributionLevel.ORGANISATION,
    SourceKind.UNNAMED: AttributionLevel.UNNAMED,
    SourceKind.UNSPECIFIED: AttributionLevel.UNNAMED,
}
