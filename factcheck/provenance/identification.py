"""How the words of a claim, or of the source that it names, name a document: by address, publisher, author, title or kind."""

from __future__ import annotations

import enum
import functools
import re
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.words import stem_of
from factcheck.language.english.outlets import (
    ANY_DOCUMENT,
    AUTHORITY_HEADS,
    CITING,
    DOCUMENT_HEADS,
    INDEFINITE,
    OUTLET_NOUNS,
    SAYING,
    STAFF,
)
from factcheck.model.attribution import SourceKind
from factcheck.provenance.naming import abbreviates, answered, calls, naming
from factcheck.provenance.passages import opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.attribution import SourceMention
    from factcheck.model.claims import Claim
    from factcheck.model.documents import Document
    from factcheck.provenance.naming import Naming


class Fit(enum.IntEnum):
    """How surely words name a document.

    Attributes:
        SORT: They say what sort of document or publisher it is: "the paper", "the ministry".
        BODY: They name the body that issued it, which says other things elsewhere: "the interior ministry".
        NAME: They name the publication, its author, or this document of its issuer: "the Harbour Post", "the ministry's statement".
        ADDRESS: They hold its address.
    """

    SORT = 1
    BODY = 2
    NAME = 3
    ADDRESS = 4


Way = tuple[Fit, str]
"""How surely, and why, in a sentence."""

_STAFF: Final = frozenset(stem_of(word).stem for word in STAFF)
_AUTHORITIES: Final = frozenset(stem_of(word).stem for word in AUTHORITY_HEADS)


def ways_to(claim: Claim, document: Document, own: Document | None = None) -> list[Way]:
    """Every way in which a claim names a document, whatever stands in that document.

    Args:
        claim: The claim.
        document: The document that it may name.
        own: The claim's own document, where it is at hand: a link or "per the Post" may stand beside the claim in its sentence.
    """
    found = list(_in_words(claim.text if own is None else _sentence(claim, own), claim, document))
    for link in claim.attributions:
        if link.source is not None and link.source.kind is not SourceKind.OUTLET:
            found += _by_source(claim, link.source, document)
    return found


def named_by(claim: Claim, document: Document, own: Document | None = None, *, least: Fit = Fit.SORT) -> str:
    """The surest way in which a claim names a document, in a sentence; empty where it names it in none, or less surely than asked for."""
    return max((way for way in ways_to(claim, document, own) if way[0] >= least), default=(None, ""))[1]


def _sentence(claim: Claim, own: Document) -> str:
    """The sentence that a claim begins in."""
    passage = opened(own).passage_at(claim.spans[0])
    return claim.text if passage is None else passage.span.cut(own.text)


def _by_source(claim: Claim, mention: SourceMention, document: Document) -> Iterator[Way]:
    said = mention.name or mention.text
    if document.url and document.url.rstrip("/") in mention.text:
        yield Fit.ADDRESS, f"{mention.text!r} is its address"
    name = _employer(naming(said))
    if not name.parts:
        return
    if document.publisher and document.publisher != claim.publication.publisher:
        yield from _by_publisher(said, name, document)
    if name.person and document.byline and name.person == naming(document.byline).person:
        yield Fit.NAME, f"{said!r} wrote it"
    written = mention.kind is SourceKind.DOCUMENT or not DOCUMENT_HEADS.isdisjoint(said.lower().split())
    if written and _describes(name, document):
        issued = any(answered(part, naming(document.publisher or "").parts) for part in name.telling)
        yield Fit.NAME if issued else Fit.BODY if name.telling else Fit.SORT, f"{said!r} describes it"


def _employer(name: Naming) -> Naming:
    """Whom a reporter or spokesman works for; the words as they are where they name nobody else."""
    parts = tuple(part for part in name.parts if part.key not in _STAFF)
    return attrs.evolve(name, parts=parts) if parts else name


def _by_publisher(said: str, name: Naming, document: Document) -> Iterator[Way]:
    """How a source names who published a document."""
    publisher = document.publisher or ""
    surely = Fit.BODY if document.primary else Fit.NAME
    covered = _covered(name, naming(publisher))
    if abbreviates(said, publisher):
        yield surely, f"{said!r} is short for {publisher}"
    elif name.telling:
        if covered and (document.primary or any(part.proper for part in name.telling)):
            yield surely, f"{said!r} names its publisher, {publisher}"
    elif document.primary and covered:
        yield Fit.SORT, f"{said!r} can be its publisher, {publisher}"
    elif said.lower().split()[0] in INDEFINITE:  # "a newspaper", "one report": none that was named before
        return
    elif document.primary and len(name.parts) == 1 and not ANY_DOCUMENT.isdisjoint(said.lower().split()):
        yield Fit.SORT, f"{said!r} can be any document"
    elif _can_be(name, document):
        yield Fit.SORT, f"{said!r} can be a {document.kind}"


def _describes(name: Naming, document: Document) -> bool:
    """Whether the words for a document are all in its description, and one of them in its kind, or in the title of a primary document."""
    kind = naming(f"{document.kind} {document.title or ''}" if document.primary else document.kind)
    whole = naming(" ".join(filter(None, (document.kind, document.title, document.publisher, document.byline))))
    return any(answered(part, kind.parts) for part in name.parts) and _covered(name, whole)


def _covered(name: Naming, other: Naming) -> bool:
    """Whether every part of one naming is answered in the other; one noun for an authority stands for another."""
    authority = any(part.key in _AUTHORITIES for part in other.parts)
    return bool(other.parts) and all(answered(part, other.parts) or (authority and part.key in _AUTHORITIES) for part in name.parts)


def _can_be(name: Naming, document: Document) -> bool:
    """Whether a noun for a publication can mean one of the document's kind."""
    kinds = set(document.kind.lower().split())
    return any(not kinds.isdisjoint(meant.split()) for noun, meant in OUTLET_NOUNS.items() if noun in name.text.lower().split())


def _in_words(said: str, claim: Claim, document: Document) -> Iterator[Way]:
    """How a sentence cites a document: by its address, or by its publisher behind "per" or "according to"."""
    if document.url and document.url.rstrip("/") in said:
        yield Fit.ADDRESS, "its address stands there"
    if document.publisher and claim.publication.publisher != document.publisher and _citing(document.publisher).search(said):
        yield Fit.NAME, f"it cites {document.publisher}"


@functools.lru_cache(maxsize=1 << 10)
def _citing(publisher: str) -> re.Pattern[str]:
    names = calls(publisher)
    before, behind = "|".join(CITING), "|".join(sorted(SAYING))
    return re.compile(
        rf"(?i:\b(?:{before})) (?:the )?(?:{names})\b|\b(?:{names}) (?:(?:has|had|also|first|itself) ){{0,2}}(?:{behind})\b",
    )
