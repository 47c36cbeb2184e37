"""Checks of the chain ask whether anybody vouches, and point at a place once."""

from __future__ import annotations

import pytest

from factcheck.checks._vouchers import anyone_vouches, unvouched
from factcheck.model.attribution import Attribution, AttributionLevel, SourceKind, SourceMention
from factcheck.model.claims import Claim, Marker
from factcheck.model.spans import Span

WORD, CONTENT, INNER = Span(0, 9), Span(0, 40), Span(10, 40)
ALLEGEDLY = Marker(WORD, AttributionLevel.ALLEGED)


def alleged(*chain: SourceKind | None, spans: tuple[Span, ...] = (CONTENT,), marker: Marker = ALLEGEDLY) -> Claim:
    """A claim that a word makes an allegation, with a chain of such vouchers."""
    links = (Attribution(None if kind is None else SourceMention((WORD,), "they", kind)) for kind in chain)
    return Claim("d", spans, "text", tuple(links), markers=(marker,))


@pytest.mark.parametrize("kind", SourceKind)
def test_whoever_is_pointed_at_vouches(kind: SourceKind) -> None:
    """Named or not, anywhere in the chain; the outlet itself and a voucher that cannot be told do not count."""
    nobody = kind in (SourceKind.OUTLET, SourceKind.UNSPECIFIED)

    assert anyone_vouches(alleged(kind, None)) is not nobody
    assert list(unvouched([alleged(kind, None)], AttributionLevel.ALLEGED)) == ([(WORD, alleged(kind, None))] if nobody else [])


def test_one_word_over_two_claims_is_one_place() -> None:
    """A claim inside a claim shares its words."""
    claims = [alleged(), alleged(spans=(INNER,))]

    assert list(unvouched(claims, AttributionLevel.ALLEGED)) == [(WORD, claims[0])]


def test_a_claim_without_such_a_word_is_pointed_at_as_a_whole() -> None:
    """Where the claim as a whole shows it, its first words stand for it."""
    claim = alleged(spans=(INNER,), marker=Marker(None, AttributionLevel.ALLEGED))

    assert list(unvouched([claim], AttributionLevel.ALLEGED)) == [(INNER, claim)]


def test_other_levels_are_left_alone() -> None:
    """Hearsay is for another check."""
    assert list(unvouched([alleged()], AttributionLevel.HEARSAY)) == []
