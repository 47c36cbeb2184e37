"""How claims and passages of different documents stand to one another."""

from __future__ import annotations

import enum

import attrs

from factcheck.model.claims import Claim
from factcheck.model.documents import Document
from factcheck.model.spans import Span


class Relation(enum.Enum):
    """How two assertions stand to one another. There is no "true" and no "false"."""

    AGREES = "agrees"
    CONFLICT_NUMBER = "conflict-number"
    CONFLICT_DATE = "conflict-date"
    CONFLICT_POLARITY = "conflict-polarity"
    CONFLICT_ENTITY = "conflict-entity"
    SUPERSEDES = "supersedes"
    RELATED = "related"


class Drift(enum.Enum):
    """How the tier moved from the earlier document to the later: nearer the outlet's own voice is harder."""

    NONE = "none"
    HARDER = "harder"
    SOFTER = "softer"

    def reversed(self) -> Drift:
        """The drift seen from the other side."""
        return {Drift.HARDER: Drift.SOFTER, Drift.SOFTER: Drift.HARDER}.get(self, Drift.NONE)


def _share(score: float) -> None:
    if not 0.0 <= score <= 1.0:
        msg = f"a score lies between 0 and 1: got {score}"
        raise ValueError(msg)


@attrs.frozen
class Match:
    """Two claims that say the same thing in the same or in other words.

    Attributes:
        a: One claim.
        b: The other.
        score: 0 (nothing shared) to 1 (the same).
        because: What agreed and what stood against it, in sentences.

    Raises:
        ValueError: When `score` is outside 0..1.
    """

    a: Claim
    b: Claim
    score: float
    because: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        _share(self.score)


@attrs.frozen
class Citation:
    """What became of the question which document a claim cites.

    Attributes:
        claim: The claim.
        document: The document; None where none of those supplied is it.
        because: Why, in sentences; for None, what spoke against each document that came near.
    """

    claim: Claim
    document: Document | None
    because: tuple[str, ...]


@attrs.frozen
class Evidence:
    """A passage of a source document that carries a claim or stands against it.

    Attributes:
        document: Id of the source document.
        span: The passage.
        score: 0 to 1.
        relation: How the passage stands to the claim.
        because: Why, in sentences.

    Raises:
        ValueError: When `score` is outside 0..1.
    """

    document: str
    span: Span
    score: float
    relation: Relation
    because: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        _share(self.score)


@attrs.frozen
class Comparison:
    """How a later claim stands to an earlier one.

    Attributes:
        a: The earlier claim.
        b: The later claim.
        relation: Agreement, the kind of conflict, or neither.
        drift: How the tier moved from `a` to `b`.
        because: Why, in sentences.
        spans_a: The words of `a` that decided it.
        spans_b: The words of `b` that decided it.
    """

    a: Claim
    b: Claim
    relation: Relation
    drift: Drift = Drift.NONE
    because: tuple[str, ...] = ()
    spans_a: tuple[Span, ...] = ()
    spans_b: tuple[Span, ...] = ()


@attrs.frozen
class Lineage:
    """How many independent origins stand behind a group of matching claims, as an interval.

    Attributes:
        low: At least so many, 0 or more. An unknown origin never raises it.
        high: At most so many.
        origins: What is known of each origin, in sentences.
        because: Why, in sentences.

    Raises:
        ValueError: When `low` is negative or above `high`.
    """

    low: int
    high: int
    origins: tuple[str, ...] = ()
    because: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.low <= self.high:
            msg = f"a lineage is an interval of counts: got {self.low}..{self.high}"
            raise ValueError(msg)
