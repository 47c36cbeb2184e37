"""Whose knowledge an assertion rests on, and whether two such origins are surely independent of one another."""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.language.english.outlets import EVERYONE, RECORDS, WEIGHING
from factcheck.language.english.sources import AUTHORITY_NOUNS, OFFICIAL_NAMES
from factcheck.model.attribution import Access, SourceKind
from factcheck.model.documents import Standing
from factcheck.provenance.bearers import Likeness, Mention, compared, core
from factcheck.provenance.naming import answered, naming

if TYPE_CHECKING:
    from factcheck.model.attribution import SourceMention
    from factcheck.model.claims import Claim
    from factcheck.model.documents import Document


class Footing(enum.Enum):
    """What an origin's knowledge is worth for counting origins.

    Attributes:
        PERSON: Somebody who speaks for what they know.
        BODY: An authority or organisation, which may have it from records or from another body.
        RECORD: What was noted at first hand: a register, a log, a letter.
        WEIGHED: A court, an audit, a report: it weighs what others told.
    """

    PERSON = "a person"
    BODY = "a body"
    RECORD = "a record"
    WEIGHED = "findings from what others told"


@attrs.frozen
class Anchor:
    """The innermost voucher that a claim names, on whose knowledge it rests as far as the copy tells.

    Attributes:
        mention: Its words and kind.
        footing: What sort of knowledge it has.
        role: The words around its name, appositions included, as written.
    """

    mention: Mention
    footing: Footing
    role: str


AUTHORITIES: Final = AUTHORITY_NOUNS | OFFICIAL_NAMES | {"division", "unit"}
"""Words by which a body is an authority, whatever kind it was taken for."""
REACH: Final = 80
"""Code points on each side of a name in which its office or profession stands."""
ROLE_WORDS: Final = 3
"""Words right before a name that can be its office."""


def anchor(claim: Claim, document: Document | None) -> Anchor | None:
    """The origin that a claim shows; None where it names nobody who could be told from others."""
    inner = claim.attributions[-1] if claim.attributions else None
    publication = claim.publication
    if inner is not None and inner.source is not None and inner.source.kind is not SourceKind.OUTLET:
        return _voucher(inner.source, document)
    if publication.publisher is None or (inner is not None and inner.source is None):
        return None
    if inner is not None and inner.access is Access.WITNESSED:
        return Anchor(Mention(publication.publisher, SourceKind.OUTLET), Footing.PERSON, publication.publisher)
    if publication.standing is Standing.PRIMARY:
        return Anchor(Mention(publication.publisher, SourceKind.OFFICIAL), Footing.BODY, publication.publisher)
    return None


def _voucher(source: SourceMention, document: Document | None) -> Anchor | None:
    said = source.name or source.text
    role = _role(source, document) if document is not None else said
    mention = Mention(said, source.kind)
    if source.kind is SourceKind.UNSPECIFIED or not said:
        return None
    anybody = not mention.person and source.kind in (SourceKind.UNNAMED, SourceKind.EXPERT)
    if anybody and not frozenset(said.lower().split()).isdisjoint(EVERYONE):
        return None
    words = frozenset((role if mention.person else core(said)).lower().replace("’", "'").replace("'s", "").replace(",", " ").split())
    if not mention.person and not words.isdisjoint(RECORDS):
        footing = Footing.RECORD
    elif not words.isdisjoint(WEIGHING) or source.kind is SourceKind.DOCUMENT:
        footing = Footing.WEIGHED
    elif source.kind in (SourceKind.OFFICIAL, SourceKind.ORGANISATION):
        footing = Footing.BODY
    else:
        footing = Footing.PERSON
    return Anchor(mention, footing, role)


def _role(source: SourceMention, document: Document) -> str:
    """The words of a source with its title and apposition; where the place has none, those around the first place that has the name."""
    name = source.name or source.text
    written = " ".join(document.text[span.start : span.end] for span in source.spans)
    if len(written) > len(name) and not source.name:
        return written
    at = document.text.find(name)
    if at < 0:
        return name
    before = document.text[max(0, at - REACH) : at].rpartition(".")[2].rpartition("\n")[2]
    after = document.text[at + len(name) : at + len(name) + REACH]
    apposed = after.split(",")[1] if after.startswith(",") and after.count(",") > 1 else ""
    return f"{' '.join(before.split()[-ROLE_WORDS:])} {name}{apposed}".strip()


def same_origin(one: Anchor, other: Anchor) -> str:
    """Why two anchors are one origin; empty where nothing says so."""
    found = compared(one.mention, other.mention)
    if found.likeness is Likeness.SAME_WORDS:
        return f"both name {one.mention.text}"
    if found.likeness is not None:
        return f"{one.mention.text} and {other.mention.text} are one source ({found.likeness.value})"
    for person, body in ((one, other), (other, one)):
        if person.mention.person and body.footing is Footing.BODY and _speaks_for(person, body):
            return f"{person.role} speaks for {body.mention.text}"
    for record, body in ((one, other), (other, one)):
        if record.footing in (Footing.RECORD, Footing.WEIGHED) and body.footing is Footing.BODY and _is_kept_by(record, body):
            return f"{record.mention.text} is of {body.mention.text}"
    return ""


def _is_kept_by(record: Anchor, body: Anchor) -> bool:
    """Whether the words for a document say that it is a body's own: "the payroll of Corvane Rail", "Corvane Rail's accounts"."""
    name = re.escape(core(body.mention.text))
    return re.search(rf"\b(?:of|by|from) (?:the )?{name}$|^(?:the )?{name}(?:'s?|’s?) ", record.mention.text, re.IGNORECASE) is not None


def _speaks_for(person: Anchor, body: Anchor) -> bool:
    """Whether the words around a person's name are those that tell a body from others: "the prosecutor, Ana Orr"."""
    office = [part for part in naming(person.role).parts if part.key not in person.mention.person]
    telling = naming(body.mention.text).telling
    return any(answered(part, telling) for part in office)


def surely_apart(one: Anchor, other: Anchor) -> bool:
    """Whether two origins cannot rest on one another.

    A person and anybody else who does not weigh what persons told; two records; a private body and a record or an authority, which has
    its figures from records.
    """
    footings = {one.footing, other.footing}
    if Footing.WEIGHED in footings:
        return False
    if Footing.PERSON in footings or footings == {Footing.RECORD}:
        return True
    private = [_is_private(anchor.mention) for anchor in (one, other) if anchor.footing is Footing.BODY]
    return private == [True] or sorted(private) == [False, True]


def _is_private(body: Mention) -> bool:
    """Whether a body is no authority, by its kind and by its words: "the Dam Safety Division" is one whatever it was taken for."""
    words = frozenset(body.text.lower().replace(",", " ").split())
    return body.kind is SourceKind.ORGANISATION and words.isdisjoint(AUTHORITIES)


def voices(claim: Claim) -> int:
    """How many vouchers a claim says that it rests on at its innermost: 2 for "two officials", 1 where no number is given."""
    source = claim.attributions[-1].source if claim.attributions else None
    return max(1, source.number or 1) if source is not None else 1
