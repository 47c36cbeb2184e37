"""Levels: a partial order by tier."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.attribution import Access, Attribution, AttributionLevel, SourceKind, SourceMention, Tier

levels = st.sampled_from(AttributionLevel)


@given(levels, levels)
def test_levels_are_ordered_by_their_tiers(a: AttributionLevel, b: AttributionLevel) -> None:
    """Of two levels of different tiers exactly one is lower, and it is the one of the lower tier."""
    if a.tier is not b.tier:
        assert (a < b) == (a.tier < b.tier) == (b > a) == (not b <= a) == (not a >= b)


@given(levels)
def test_a_level_is_as_high_as_itself(level: AttributionLevel) -> None:
    """The order is reflexive, and no level is below itself."""
    assert level <= level  # noqa: PLR0124
    assert level >= level  # noqa: PLR0124
    assert not level < level  # noqa: PLR0124
    assert not level > level  # noqa: PLR0124


@given(levels, levels, levels)
def test_the_order_is_transitive(a: AttributionLevel, b: AttributionLevel, c: AttributionLevel) -> None:
    """What is lower than something lower is lower."""
    if a.comparable(b) and b.comparable(c) and a.comparable(c) and a <= b <= c:
        assert a <= c


@pytest.mark.parametrize(
    ("a", "b"), [(a, b) for a, b in itertools.permutations(AttributionLevel, 2) if a.tier is b.tier], ids=lambda level: level.value
)
def test_levels_of_one_tier_have_no_order(a: AttributionLevel, b: AttributionLevel) -> None:
    """A document is not always stronger than a named person: the comparison is an error, never silently true."""
    for compare in (a.__lt__, a.__le__, a.__gt__, a.__ge__):
        with pytest.raises(TypeError, match="no order"):
            compare(b)


def test_every_tier_holds_a_level() -> None:
    """The eleven levels fall into the six tiers, none of them empty."""
    assert {level.tier for level in AttributionLevel} == set(Tier)
    assert len(AttributionLevel) == 11


@pytest.mark.parametrize("kind", SourceKind, ids=lambda kind: kind.value)
def test_every_kind_of_source_gives_a_level(kind: SourceKind) -> None:
    """A link is of the level of its voucher, who need not be known."""
    level = Attribution(SourceMention((), "x", kind)).level

    assert level.value == {"outlet": "own_voice", "unspecified": "unnamed"}.get(kind.value, kind.value)


def test_what_the_outlet_saw_is_witnessed() -> None:
    """The outlet's own eyes are told from its own voice, and a voucher that cannot be told is unnamed."""
    outlet = SourceMention((), "the paper", SourceKind.OUTLET)

    assert Attribution(outlet, access=Access.WITNESSED).level is AttributionLevel.WITNESSED
    assert Attribution(outlet, access=Access.HEARSAY).level is AttributionLevel.OWN_VOICE
    assert Attribution(None).level is AttributionLevel.UNNAMED
