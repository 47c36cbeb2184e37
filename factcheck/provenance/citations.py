"""Which supplied document a claim cites: the one that its in-text source names, if the claim stands in it; else none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from factcheck.errors import NotAClaimError
from factcheck.model.claims import Claim
from factcheck.model.documents import Document
from factcheck.model.relations import Citation, Relation
from factcheck.model.values import later, oldest_first
from factcheck.provenance.identification import Fit, ways_to
from factcheck.provenance.passages import signs
from factcheck.provenance.support import others, shares_its_values, support

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from factcheck.model.relations import Evidence

NEEDED: Final = {Fit.SORT: 0.38, Fit.BODY: 0.35, Fit.NAME: 0.15, Fit.DOCUMENT: 0.0, Fit.ADDRESS: 0.0}
"""How well the claim must stand in the document, as the score of its best passage: the less its words name it, the better."""

LOOKED_AT: Final = 3
"""Passages of a document of which one must carry the claim: copy joins what its source tells in two sentences or three."""
CARRYING: Final = frozenset({Relation.AGREES, Relation.CONFLICT_NUMBER, Relation.CONFLICT_DATE})
"""How a passage stands to a claim with values that was taken from it: copy rounds numbers and moves dates, and turns nothing round."""
TOO_SHORT: Final = 14
"""Weight of the words of a claim below which nothing can be looked for: "about forty"."""


@attrs.frozen
class _Candidate:
    document: Document
    fit: Fit
    because: str
    score: float = 0.0
    carried: bool = False


def cited_document(claim: Claim, documents: Iterable[Document]) -> Document | None:
    """Return the document that the source of a claim is, or None where it is none of them; `cite` tells why.

    Raises:
        NotAClaimError: When the claim is none but, say, a text.
        NotADocumentError: When something among the documents is none.
    """
    return _cite(claim, documents, cited_document.__name__).document


def cite(claim: Claim, documents: Iterable[Document]) -> Citation:
    """Say which of some documents a claim cites, and why.

    A document comes into question when the words of a voucher name it by address, publisher, author, title or kind; it is the answer when
    it was not published after the claim, and the claim stands in it as well as the naming is vague. So "the ministry said" leads to the
    ministry's statement only where that statement says so.

    Args:
        claim: The claim.
        documents: Those to choose from, in any order; the claim's own document is left out.

    Raises:
        NotAClaimError: When the claim is none but, say, a text.
        NotADocumentError: When something among the documents is none.
    """
    return _cite(claim, documents, cite.__name__)


def _cite(claim: Claim, documents: Iterable[Document], function: str) -> Citation:
    """What `cite` says; the errors name the function that was called."""
    NotAClaimError.unless(claim, Claim, function)
    choice = others(claim, documents, function)
    near = [found for name in sorted(choice) if (found := _candidate(claim, choice[name])) is not None]
    if not near:
        return Citation(claim, None, ("no document is named by its source",))
    good, refused = [], []
    for one in near:
        reason = _refused(claim, one)
        if reason:
            refused.append(f"{_title(one.document)}: {one.because}, but {reason}")
        else:
            good.append(one)
    if not good:
        return Citation(claim, None, tuple(refused))
    best = max(good, key=_rank)
    return Citation(claim, best.document, (best.because, f"the claim stands in it (score {best.score:.2f})", *refused))


def _rank(one: _Candidate) -> tuple[Fit, float, bool, datetime.timedelta, str]:
    """What sorts the documents that a claim may cite: the surest named last, and of equals the newest."""
    unknown, when = oldest_first(one.document.published)
    return one.fit, one.score, not unknown, when, one.document.id


def _title(document: Document) -> str:
    return document.title or document.publisher or document.url or document.id


def _candidate(claim: Claim, document: Document) -> _Candidate | None:
    """The document with the surest way in which the claim names it; None where it names it in none."""
    ways = ways_to(claim, document)
    if not ways:
        return None
    fit, because = max(ways)
    passages = support(claim, [document], limit=LOOKED_AT)
    carrying = next((one for one in passages if _carries(claim, document, one)), None)
    best = carrying if carrying is not None else next(iter(passages), None)
    if best is None:
        return _Candidate(document, fit, because)
    return _Candidate(document, fit, because, best.score, carrying is not None)


def _carries(claim: Claim, document: Document, one: Evidence) -> bool:
    """Whether a passage says what the claim says: with one of its numbers or dates, and then it may tell another otherwise."""
    valued = bool(claim.quantities) or any(period.resolved for period in claim.periods)
    return one.relation in (CARRYING if valued else {Relation.AGREES}) and shares_its_values(claim, document, one)


def _refused(claim: Claim, one: _Candidate) -> str:
    """Why a document that the claim names is not what it cites; empty where it is."""
    if later(one.document.published, claim.publication.published):
        return "it was published after the claim"
    if one.score < NEEDED[one.fit] and not (one.fit is Fit.NAME and sum(signs(claim.text).values()) < TOO_SHORT):
        return "the claim does not stand in it"
    if one.fit <= Fit.BODY and not one.carried:
        return "what stands there is another thing"
    return ""
