"""Chains: vouchers inside what other vouchers say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck import AttributionLevel, Claim
from factcheck.extraction.claims.nesting import DEPTH

VOUCHERS = ("Ana Brandt", "the ministry", "two aides", "the union", "Piet Maas", "analysts")


def chain(claim: Claim) -> list[str]:
    """The vouchers of a claim as written, outermost first."""
    return [link.source.text if link.source is not None else "" for link in claim.attributions]


def claims(text: str) -> tuple[Claim, ...]:
    """The claims of a text."""
    return factcheck.extract(factcheck.read_text(text))


@given(st.lists(st.sampled_from(VOUCHERS), min_size=1, max_size=3, unique=True))
def test_every_voucher_is_one_link(vouchers: list[str]) -> None:
    """Saying "A said that B had said that X" gives a claim for each voucher, with the chain that leads to it."""
    text = (
        " ".join(f"{voucher} said that" if n == 0 else f"{voucher} had said that" for n, voucher in enumerate(vouchers))
        + " the bridge was closed."
    )
    found = claims(text[0].upper() + text[1:])

    assert [[name.lower() for name in chain(claim)] for claim in found] == [
        [name.lower() for name in vouchers[: n + 1]] for n in range(len(vouchers))
    ]
    assert found[-1].text == "that the bridge was closed"


def test_a_chain_ends_somewhere() -> None:
    """However deep a sentence nests, no chain has more than the outermost link and those below it that are looked for."""
    text = "Ana said that " + "police said that Ana said that " * 20 + "it rained."

    assert 1 < max(len(claim.attributions) for claim in claims(text)) <= DEPTH + 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Courier quoted two officers as saying the wall was safe.", ["The Courier", "two officers"]),
        ("Citing two officers, the Courier reported that the wall was safe.", ["the Courier", "two officers"]),
        ("According to the Courier, Ana Brandt said the wall was safe.", ["the Courier", "Ana Brandt"]),
        ("Ana Brandt said the wall was safe, according to the Courier.", ["the Courier", "Ana Brandt"]),
        ("Officials told the Courier that the minister had said the wall was safe.", ["Officials", "the minister"]),
        ("The report said witnesses told police that a boat sank.", ["The report", "witnesses"]),
        ("Ana Brandt said that police believed that Piet Maas had left.", ["Ana Brandt", "police"]),
    ],
)
def test_the_claim_nearest_the_content_has_the_whole_chain(text: str, expected: list[str]) -> None:
    """Quoting, citing, telling and "according to" put a voucher outside another one."""
    assert chain(claims(text)[-1]) == expected


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Officials told the Courier that the ministry had said the wall was safe.", "unnamed"),
        ("The ministry said that officials had said the wall was safe.", "unnamed"),
        ("The union said that the ministry had said the wall was safe.", "official"),
        ("The ministry said that the union had said the wall was safe.", "organisation"),
    ],
)
def test_a_chain_is_no_stronger_than_its_weakest_link(text: str, level: str) -> None:
    """The level is that of the voucher nearest the content, held down to the tier of any weaker one outside it."""
    assert claims(text)[-1].level is AttributionLevel(level)


def test_a_denial_inside_is_bound_to_what_is_denied() -> None:
    """What she says is that he denies; what he denies is negated and his."""
    outer, inner = claims("Ana Brandt said Piet Maas denied leaving the hall.")

    assert chain(outer) == ["Ana Brandt"]
    assert (chain(inner), inner.text, inner.polarity.value) == (["Ana Brandt", "Piet Maas"], "leaving the hall", "negated")


def test_thoughts_of_the_speaker_add_no_link() -> None:
    """Where she "said she believed", that is her word for what she says, not another voucher."""
    [claim] = claims("Ana Brandt said she believed the wall was safe.")

    assert chain(claim) == ["Ana Brandt"]


def test_two_speakers_side_by_side_are_no_chain() -> None:
    """Coordinated attributions vouch each for their own."""
    found = claims("Ana Brandt said the bridge was closed, and Piet Maas said the road was open.")

    assert [(chain(claim), claim.text) for claim in found] == [
        (["Ana Brandt"], "the bridge was closed"),
        (["Piet Maas"], "the road was open"),
    ]
