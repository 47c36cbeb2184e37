"""What people, and only people, decide."""

from __future__ import annotations

import datetime

import attrs

from factcheck.model.findings import Place
from factcheck.model.values import zoneless


@attrs.frozen
class Judgement:
    """A person's verdict on a claim. Judgements are added, never changed.

    Attributes:
        claim: Id of the claim.
        rating: The verdict in the words of the newsroom's own scale.
        by: Who gave it.
        when: An aware datetime.
        why: The reason, in the person's words.
        evidence: The places it rests on.

    Raises:
        ValueError: When `when` has no time zone.
    """

    claim: str
    rating: str
    by: str
    when: datetime.datetime
    why: str = ""
    evidence: tuple[Place, ...] = ()

    def __attrs_post_init__(self) -> None:
        if zoneless(self.when):
            msg = f"a judgement needs a time with its zone: got {self.when.isoformat()}"
            raise ValueError(msg)
