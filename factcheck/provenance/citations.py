"""Which supplied document a claim cites: the one that its in-text source names, if the claim stands in it; else none."""

from __future__ import annotations

import datetime
import enum
import re
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.language.english.outlets import ANY_DOCUMENT, CITING, OUTLET_NOUNS
from factcheck.model.attribution import SourceKind
from factcheck.model.documents import Document
from factcheck.model.relations import Relation
from factcheck.provenance.naming import Naming, abbreviates, answered, naming
from factcheck.provenance.support import support

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.model.attribution import SourceMention
    from factcheck.model.claims import Claim


class Fit(enum.IntEnum):
    """How surely the words of a source name a document; a higher one is surer."""

    SORT = 1
    BODY = 2
    NAME = 3
    ADDRESS = 4


NEEDED: Final = {Fit.SORT: 0.45, Fit.BODY: 0.35, Fit.NAME: 0.15, Fit.ADDRESS: 0.0}
"""How well the claim must stand in the document, as the score of its best passage: the less its words name it, the better."""


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
class _Candidate:
    document: Document
    fit: Fit
    because: str
    score: float = 0.0
    relation: Relation = Relation.RELATED


def cited_document(claim: Claim, documents: Iterable[Document]) -> Document | None:
    """Return the document that the source of a claim is, or None where it is none of them; `cite` tells why."""
    return cite(claim, documents).document


def cite(claim: Claim, documents: Iterable[Document]) -> Citation:
    """Say which of some documents a claim cites, and why.

    A document comes into question when the words of a voucher name it by address, publisher, author, title or kind; it is the answer when
    it was not published after the claim, and the claim stands in it as well as the naming is vague. So "the ministry said" leads to the
    ministry's statement only where that statement says so.

    Args:
        claim: The claim.
        documents: Those to choose from, in any order; the claim's own document is left out.
    """
    choice = {document.id: document for document in documents if document.id != claim.document}
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
    best = max(good, key=lambda one: (one.fit, one.score, str(one.document.published or ""), one.document.id))
    return Citation(claim, best.document, (best.because, f"the claim stands in it (score {best.score:.2f})", *refused))


def named_by(claim: Claim, document: Document) -> str:
    """How the words of a claim or of its sources name a document, whatever stands in it; empty where they do not."""
    ways = _all_ways(claim, document)
    return max(ways)[1] if ways else ""


def _title(document: Document) -> str:
    return document.title or document.publisher or document.url or document.id


def _all_ways(claim: Claim, document: Document) -> list[tuple[Fit, str]]:
    mentions = [link.source for link in claim.attributions if link.source is not None and link.source.kind is not SourceKind.OUTLET]
    return [way for mention in mentions for way in _ways(claim, mention, document)] + _in_text(claim, document)


def _candidate(claim: Claim, document: Document) -> _Candidate | None:
    """The document with the surest way in which the claim names it; None where it names it in none."""
    ways = _all_ways(claim, document)
    if not ways:
        return None
    fit, because = max(ways)
    evidence = support(claim, [document], limit=1)
    if not evidence:
        return _Candidate(document, fit, because)
    return _Candidate(document, fit, because, evidence[0].score, evidence[0].relation)


def _refused(claim: Claim, one: _Candidate) -> str:
    """Why a document that the claim names is not what it cites; empty where it is."""
    if later(one.document.published, claim.publication.published):
        return "it was published after the claim"
    if one.score < NEEDED[one.fit]:
        return "the claim does not stand in it"
    if one.fit <= Fit.BODY and one.relation not in (Relation.AGREES,):
        return f"what stands there is another thing ({one.relation.value})"
    return ""


def later(one: datetime.date | None, other: datetime.date | None) -> bool:
    """Whether a time is surely after another; a date without a time of day is neither before nor after a time on it."""
    if one is None or other is None:
        return False
    if isinstance(one, datetime.datetime) and isinstance(other, datetime.datetime):
        return one > other
    first, second = (moment.date() if isinstance(moment, datetime.datetime) else moment for moment in (one, other))
    return first > second


def _ways(claim: Claim, mention: SourceMention, document: Document) -> list[tuple[Fit, str]]:
    """How the words of a source name a document."""
    said = mention.name or mention.text
    name = naming(said)
    ways = []
    if document.url and document.url.rstrip("/") in mention.text:
        ways.append((Fit.ADDRESS, f"{mention.text!r} is its address"))
    if not name.parts:
        return ways
    publisher = naming(document.publisher or "")
    body = Fit.BODY if document.primary else Fit.NAME
    own = claim.publication.publisher is not None and claim.publication.publisher == document.publisher
    if document.publisher and not own:
        if abbreviates(said, document.publisher):
            ways.append((body, f"{said!r} is short for {document.publisher}"))
        elif name.telling and _covered(name, publisher) and (document.primary or any(part.proper for part in name.telling)):
            ways.append((body, f"{said!r} names its publisher, {document.publisher}"))
        elif not name.telling and document.primary and _covered(name, publisher):
            ways.append((Fit.SORT, f"{said!r} can be its publisher, {document.publisher}"))
        elif document.primary and not ANY_DOCUMENT.isdisjoint(said.lower().split()) and not name.telling and len(name.parts) == 1:
            ways.append((Fit.SORT, f"{said!r} can be any document"))
        elif not name.telling and _can_be(name, document):
            ways.append((Fit.SORT, f"{said!r} can be a {document.kind}"))
    if name.person and document.byline and name.person == naming(document.byline).person:
        ways.append((Fit.NAME, f"{said!r} wrote it"))
    described = naming(" ".join(filter(None, (document.kind, document.title, document.publisher, document.byline))))
    kind = naming(f"{document.kind} {document.title or ''}")
    if mention.kind is SourceKind.DOCUMENT and any(answered(part, kind.parts) for part in name.parts if part.generic) and _covered(name, described):
        ways.append((Fit.BODY if name.telling else Fit.SORT, f"{said!r} describes it"))
    return ways


def _covered(name: Naming, other: Naming) -> bool:
    """Whether every part of one naming is answered in the other."""
    return bool(other.parts) and all(answered(part, other.parts) for part in name.parts)


def _can_be(name: Naming, document: Document) -> bool:
    """Whether a noun for a publication can mean one of the document's kind."""
    kinds = set(document.kind.lower().split())
    return any(not kinds.isdisjoint(meant.split()) for noun, meant in OUTLET_NOUNS.items() if noun in name.text.lower().split())


def _in_text(claim: Claim, document: Document) -> list[tuple[Fit, str]]:
    """How the claim's own words cite a document: by its address, or by its publisher behind "per" or "according to"."""
    if document.url and document.url.rstrip("/") in claim.text:
        return [(Fit.ADDRESS, "its address stands in the claim")]
    if not document.publisher or claim.publication.publisher == document.publisher:
        return []
    name = re.escape(document.publisher.removeprefix("The "))
    cues = "|".join(CITING)
    if re.search(rf"\b(?:{cues}) (?:the )?{name}\b", claim.text, re.IGNORECASE):
        return [(Fit.NAME, f"it cites {document.publisher}")]
    return []
