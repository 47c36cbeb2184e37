"""Which document a claim cites, and which claims of a document others carry as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from factcheck.model.attribution import SourceKind
from factcheck.model.claims import Claim
from factcheck.model.relations import Comparison, Relation
from factcheck.provenance.identification import named_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.documents import Document

_CITED_KINDS = frozenset({SourceKind.DOCUMENT, SourceKind.ORGANISATION, SourceKind.NAMED})
_OUTLET_KINDS = _CITED_KINDS | {SourceKind.OFFICIAL}  # "the Meridian Press Agency" looks like an authority


@attrs.frozen
class Group:
    """A claim and those of other documents that say the same.

    Attributes:
        here: The claim.
        agreeing: How each of the others stands to it, one for each document.
    """

    here: Claim
    agreeing: tuple[Comparison, ...]


def groups(reading: Reading) -> Iterator[Group]:
    """Give the claims of a document that any other document carries, in the order of the claims."""
    found: dict[str, list[Comparison]] = {}
    for one in reading.comparisons:
        if one.relation is Relation.AGREES:
            found.setdefault(one.b.id, []).append(one)
    for agreeing in found.values():
        yield Group(agreeing[0].b, tuple(agreeing))


def cites(claim: Claim, document: Document) -> bool:
    """Whether the voucher nearest a claim is a document or an outlet, perhaps with the name of a person, and its words name this one."""
    source = claim.attributions[-1].source if claim.attributions else None
    kinds = _CITED_KINDS if document.primary else _OUTLET_KINDS
    if source is None or source.kind not in kinds or claim.document == document.id:
        return False
    return bool(named_by(attrs.evolve(claim, attributions=claim.attributions[-1:]), document))
