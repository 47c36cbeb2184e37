"""Claims: the laws that hold for any claim, however it was made."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.attribution import Attribution, AttributionLevel, SourceKind, SourceMention
from factcheck.model.claims import Act, Claim, Commitment, Flag, Holder, LegalStage, Marker, Polarity
from factcheck.model.spans import Span
from factcheck.testing.strategies import attributions, claims, disjoint_spans, markers, texts

PLAIN = Claim("d", (Span(0, 5),), "It is")
levels = st.sampled_from(AttributionLevel)


@given(texts.flatmap(lambda text: st.tuples(st.just(text), claims(text=text))))
def test_a_claim_is_what_its_spans_hold(text_and_claim: tuple[str, Claim]) -> None:
    """The text of a claim is the slices of its spans, joined."""
    text, claim = text_and_claim

    assert claim.text == " ".join(text[span.start : span.end] for span in claim.spans)


@given(claims(), attributions(), st.integers(0, 3))
def test_another_link_never_raises_the_tier(claim: Claim, link: Attribution, place: int) -> None:
    """Whoever passes something on does not make it stronger, wherever in the chain of vouchers they stand."""
    chain = [*claim.attributions]
    chain.insert(min(place, len(chain)), link)
    longer = attrs.evolve(claim, attributions=tuple(chain))

    assert longer.level.tier <= claim.level.tier
    assert longer.level.tier <= link.level.tier


@given(claims(), markers())
def test_another_marker_never_raises_the_tier(claim: Claim, marker: Marker) -> None:
    """Words such as "reportedly" only lower."""
    marked = attrs.evolve(claim, markers=(*claim.markers, marker))

    assert marked.level.tier <= claim.level.tier
    assert claim.flags <= marked.flags


@given(claims(), st.data())
def test_weakening_a_link_never_raises_the_tier(claim: Claim, data: st.DataObject) -> None:
    """A weaker voucher in the place of a stronger one, all else equal, leaves the claim no stronger."""
    if not claim.attributions:
        return
    place = data.draw(st.integers(0, len(claim.attributions) - 1))
    old = claim.attributions[place]
    kind = data.draw(st.sampled_from(SourceKind))
    new = attrs.evolve(old, source=SourceMention((), "x", kind))
    chain = (*claim.attributions[:place], new, *claim.attributions[place + 1 :])

    if new.level.tier <= old.level.tier:
        assert attrs.evolve(claim, attributions=chain).level.tier <= claim.level.tier


@given(claims())
def test_no_chain_is_stronger_than_its_weakest_link(claim: Claim) -> None:
    """The tier of a claim is the lowest of its links and markers, or the outlet's own where there are none."""
    tiers = [link.level.tier for link in claim.attributions]
    tiers += [marker.level.tier for marker in claim.markers if marker.level is not None]

    assert claim.level.tier == min(tiers, default=AttributionLevel.OWN_VOICE.tier)


@given(st.lists(attributions(), min_size=1, max_size=4).map(tuple))
def test_the_voucher_nearest_the_content_decides_within_a_tier(chain: tuple[Attribution, ...]) -> None:
    """Where no link is weaker than the innermost, the level is that of the innermost."""
    claim = attrs.evolve(PLAIN, attributions=chain)

    if all(link.level.tier >= chain[-1].level.tier for link in chain):
        assert claim.level is chain[-1].level


@given(claims())
def test_negating_flips_polarity_and_nothing_else(claim: Claim) -> None:
    """A claim and its negation are of one level and one act, and share their flags; negating twice returns to the start."""
    negated = attrs.evolve(claim, polarity=claim.polarity.flipped())

    assert (negated.level, negated.flags, negated.id) == (claim.level, claim.flags, claim.id)
    assert negated != claim
    assert attrs.evolve(negated, polarity=negated.polarity.flipped()) == claim


@given(claims(), claims())
def test_claims_that_share_document_spans_and_cues_share_their_id(a: Claim, b: Claim) -> None:
    """The id follows from the place and the chain, not from how the claim was read."""
    moved = attrs.evolve(b, document=a.document, spans=a.spans, attributions=a.attributions)

    assert moved.id == a.id
    assert len(a.id) == 16
    assert (attrs.evolve(a, document=a.document + "x").id == a.id) is False


@given(disjoint_spans(least=2))
def test_spans_out_of_order_are_refused(spans: tuple[Span, ...]) -> None:
    """A claim reads in text order; spans that overlap, stand backwards or are missing are an error."""
    assert attrs.evolve(PLAIN, spans=spans).spans == spans
    for wrong in (spans[::-1], (spans[0], *spans), ()):
        with pytest.raises(ValueError, match="text order"):
            attrs.evolve(PLAIN, spans=wrong)


@pytest.mark.parametrize(
    ("act", "flag"),
    [
        (Act.DENY, "denial"),
        (Act.ASK, "question"),
        (Act.PREDICT, "hedged"),
        (Act.EVALUATE, "opinion"),
        (Act.ORDER, "intent"),
        (Act.ASSERT, None),
    ],
)
def test_acts_raise_flags(act: Act, flag: str | None) -> None:
    """What the voucher does with the content can be seen at a glance."""
    assert {found.value for found in attrs.evolve(PLAIN, act=act).flags} == ({flag} if flag else set())


@pytest.mark.parametrize("commitment", Commitment, ids=lambda commitment: commitment.value)
def test_only_the_innermost_holder_hedges(commitment: Commitment) -> None:
    """The one nearest the content decides whether it is hedged; those further out may be sure of that."""
    inner = attrs.evolve(PLAIN, commitment=(Holder(None, Commitment.CERTAIN), Holder(0, commitment)))
    outer = attrs.evolve(PLAIN, commitment=(Holder(None, commitment), Holder(0, Commitment.CERTAIN)))

    assert (Flag.HEDGED in inner.flags) == (commitment in (Commitment.PROBABLE, Commitment.POSSIBLE))
    assert Flag.HEDGED not in outer.flags


def test_a_marker_must_do_something() -> None:
    """Words that neither lower nor flag are no marker."""
    with pytest.raises(ValueError, match="lower a level or raise a flag"):
        Marker(Span(0, 3))


def test_a_plain_statement_is_in_the_outlets_own_voice() -> None:
    """A claim of which nothing else is said is affirmed, asserted, unflagged, and the outlet's own."""
    assert PLAIN.level is AttributionLevel.OWN_VOICE
    assert (PLAIN.flags, PLAIN.polarity, PLAIN.act, PLAIN.legal) == (frozenset(), Polarity.AFFIRMED, Act.ASSERT, LegalStage.NONE)
