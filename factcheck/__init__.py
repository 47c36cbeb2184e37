"""Read news copy as claims: who asserts what, on whose word, how far the outlet stands behind it, with which dates and numbers.

Importing this package loads nothing else: each public name is fetched from its module on first use, because a
command line tool or a worker process should not pay for the parts that it does not touch.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from factcheck.checks import check as check
    from factcheck.comparison.comparing import compare as compare
    from factcheck.extraction.periods import find_periods as find_periods
    from factcheck.extraction.pipeline import claim as claim
    from factcheck.extraction.pipeline import extract as extract
    from factcheck.extraction.quantities import find_quantities as find_quantities
    from factcheck.matching.hits import Hit as Hit
    from factcheck.matching.index import ClaimIndex as ClaimIndex
    from factcheck.matching.linking import link as link
    from factcheck.model.attribution import Access as Access
    from factcheck.model.attribution import Attribution as Attribution
    from factcheck.model.attribution import AttributionLevel as AttributionLevel
    from factcheck.model.attribution import SourceKind as SourceKind
    from factcheck.model.attribution import SourceMention as SourceMention
    from factcheck.model.attribution import Stance as Stance
    from factcheck.model.attribution import Tier as Tier
    from factcheck.model.claims import Act as Act
    from factcheck.model.claims import Claim as Claim
    from factcheck.model.claims import Commitment as Commitment
    from factcheck.model.claims import Directness as Directness
    from factcheck.model.claims import Flag as Flag
    from factcheck.model.claims import Holder as Holder
    from factcheck.model.claims import LegalStage as LegalStage
    from factcheck.model.claims import Marker as Marker
    from factcheck.model.claims import Polarity as Polarity
    from factcheck.model.documents import Block as Block
    from factcheck.model.documents import BlockKind as BlockKind
    from factcheck.model.documents import Document as Document
    from factcheck.model.documents import Origin as Origin
    from factcheck.model.documents import Publication as Publication
    from factcheck.model.documents import Standing as Standing
    from factcheck.model.findings import Finding as Finding
    from factcheck.model.findings import Place as Place
    from factcheck.model.findings import Severity as Severity
    from factcheck.model.judgements import Judgement as Judgement
    from factcheck.model.relations import Citation as Citation
    from factcheck.model.relations import Comparison as Comparison
    from factcheck.model.relations import Drift as Drift
    from factcheck.model.relations import Evidence as Evidence
    from factcheck.model.relations import Lineage as Lineage
    from factcheck.model.relations import Match as Match
    from factcheck.model.relations import Relation as Relation
    from factcheck.model.sources import Grade as Grade
    from factcheck.model.sources import Source as Source
    from factcheck.model.spans import Span as Span
    from factcheck.model.values import Comparator as Comparator
    from factcheck.model.values import Modifier as Modifier
    from factcheck.model.values import Period as Period
    from factcheck.model.values import Precision as Precision
    from factcheck.model.values import Quantity as Quantity
    from factcheck.model.values import QuantityRole as QuantityRole
    from factcheck.provenance.citations import cite as cite
    from factcheck.provenance.citations import cited_document as cited_document
    from factcheck.provenance.entities import entities as entities
    from factcheck.provenance.lineage import trace as trace
    from factcheck.provenance.support import support as support
    from factcheck.readers import read as read
    from factcheck.readers import read_text as read_text

__version__ = "0.1.0"

_HOMES: Final = {
    "Access": "factcheck.model.attribution",
    "Act": "factcheck.model.claims",
    "Attribution": "factcheck.model.attribution",
    "AttributionLevel": "factcheck.model.attribution",
    "Block": "factcheck.model.documents",
    "BlockKind": "factcheck.model.documents",
    "Citation": "factcheck.model.relations",
    "Claim": "factcheck.model.claims",
    "ClaimIndex": "factcheck.matching.index",
    "Commitment": "factcheck.model.claims",
    "Comparator": "factcheck.model.values",
    "Comparison": "factcheck.model.relations",
    "Directness": "factcheck.model.claims",
    "Document": "factcheck.model.documents",
    "Drift": "factcheck.model.relations",
    "Evidence": "factcheck.model.relations",
    "Finding": "factcheck.model.findings",
    "Flag": "factcheck.model.claims",
    "Grade": "factcheck.model.sources",
    "Hit": "factcheck.matching.hits",
    "Holder": "factcheck.model.claims",
    "Judgement": "factcheck.model.judgements",
    "LegalStage": "factcheck.model.claims",
    "Lineage": "factcheck.model.relations",
    "Marker": "factcheck.model.claims",
    "Match": "factcheck.model.relations",
    "Modifier": "factcheck.model.values",
    "Origin": "factcheck.model.documents",
    "Period": "factcheck.model.values",
    "Place": "factcheck.model.findings",
    "Polarity": "factcheck.model.claims",
    "Precision": "factcheck.model.values",
    "Publication": "factcheck.model.documents",
    "Quantity": "factcheck.model.values",
    "QuantityRole": "factcheck.model.values",
    "Relation": "factcheck.model.relations",
    "Severity": "factcheck.model.findings",
    "Source": "factcheck.model.sources",
    "SourceKind": "factcheck.model.attribution",
    "SourceMention": "factcheck.model.attribution",
    "Span": "factcheck.model.spans",
    "Stance": "factcheck.model.attribution",
    "Standing": "factcheck.model.documents",
    "Tier": "factcheck.model.attribution",
    "check": "factcheck.checks",
    "cite": "factcheck.provenance.citations",
    "cited_document": "factcheck.provenance.citations",
    "claim": "factcheck.extraction.pipeline",
    "compare": "factcheck.comparison.comparing",
    "entities": "factcheck.provenance.entities",
    "extract": "factcheck.extraction.pipeline",
    "find_periods": "factcheck.extraction.periods",
    "find_quantities": "factcheck.extraction.quantities",
    "link": "factcheck.matching.linking",
    "read": "factcheck.readers",
    "read_text": "factcheck.readers",
    "support": "factcheck.provenance.support",
    "trace": "factcheck.provenance.lineage",
}

__all__ = sorted(_HOMES)

if not TYPE_CHECKING:  # hidden from type checkers, so that they still report a misspelt name

    def __getattr__(name: str) -> object:
        """Fetch a public name from its module and keep it, so that the next use costs nothing."""
        if name not in _HOMES:
            msg = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(msg)
        value = getattr(importlib.import_module(_HOMES[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
