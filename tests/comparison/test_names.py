"""Names are whole mentions, and one bearer can have several."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.comparison.features import features
from factcheck.comparison.names import same_parts

parts = st.lists(st.sampled_from(["marta", "oyelaran", "nhb", "nation", "harbour", "board", "karsovia", "us", "m"]), min_size=1, max_size=4)


def names(text: str) -> list[str]:
    """The names in a text, as written."""
    read = features(factcheck.claim(text))
    return [read.surface(name.first, name.last) for name in read.names]


def same(a: str, b: str) -> bool:
    """Whether two names, each alone in a sentence, can be one."""
    (one,), (other,) = (features(factcheck.claim(f"We saw {name}")).names for name in (a, b))
    return same_parts(one.parts, other.parts)


@given(parts.map(tuple), parts.map(tuple))
def test_likeness_has_no_direction(a: tuple[str, ...], b: tuple[str, ...]) -> None:
    """Two mentions are one bearer's or not, whichever comes first, and every mention is its own bearer's."""
    assert same_parts(a, b) == same_parts(b, a)
    assert same_parts(a, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Marta Oyelaran", "Oyelaran"),
        ("Marta Oyelaran", "Marta Ada Oyelaran"),
        ("Tim Brandt", "Timothy Brandt"),
        ("National Harbour Board", "NHB"),
        ("the Ministry of Works", "Ministry of Works"),
        ("Karsovia", "Karsovian"),
        ("France", "French"),
        ("Orbán", "Orban"),
        ("Mercedes", "Mercedez"),
    ],
)
def test_one_bearer(a: str, b: str) -> None:
    """Surnames, first names cut short, acronyms, countries and their people, accents, slips."""
    assert same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [("Marta Oyelaran", "Viktor Oyelaran"), ("Marta Oyelaran", "Marta Brandt"), ("Karsovia", "Kalmar"), ("Iran", "Iraq"), ("NHB", "NHS")],
)
def test_two_bearers(a: str, b: str) -> None:
    """A shared part is not enough where both have another."""
    assert not same(a, b)


def test_a_capital_alone_makes_no_name() -> None:
    """The first word of a sentence, a title, a month and a pronoun are none."""
    assert names("Fishing boats left. President Orr and I met the Harbour Board in May.") == ["Orr", "Harbour Board"]


def test_a_name_with_small_words_is_one() -> None:
    """A body keeps its "of" and "for"; a list is as many names as it has members."""
    assert names("He wrote to the Centre for Disease Control, Ana de la Cruz and Bank of Halm.") == [
        "Centre for Disease Control",
        "Ana de la Cruz",
        "Bank of Halm",
    ]
