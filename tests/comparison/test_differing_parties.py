"""Another party of one deed: somebody pointed out, another position, and what is all the same."""

from __future__ import annotations

import datetime

import attrs
import pytest
from hypothesis import given, settings

import factcheck
from factcheck import Claim, Relation
from factcheck.comparison.features import features
from factcheck.comparison.focus import deeds
from factcheck.comparison.predications import predications
from factcheck.model.documents import Publication

ENTITY, AGREES, RELATED = Relation.CONFLICT_ENTITY, Relation.AGREES, Relation.RELATED


def relation(a: str, b: str) -> Relation:
    """How two reports of one day stand to one another; the same from both sides."""
    one, other = (
        attrs.evolve(factcheck.claim(text), publication=Publication(name, datetime.date(2031, 5, 3)))
        for text, name in ((a, "The Courier"), (b, "The Ledger"))
    )
    there, back = factcheck.compare(one, other), factcheck.compare(other, one)
    assert there.relation is back.relation
    return there.relation


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("Firefighters pulled the girl out.", "It was soldiers, not firefighters, who pulled the girl out.", ENTITY),
        ("Police arrested Rufino Castell.", "The man arrested was the foreman, Saúl Robles.", ENTITY),
        ("The waiver was signed by Ida Orr.", "The one who signed the waiver was Paul Brandt.", ENTITY),
        ("Finance minister Joseph Tembo rang the governor.", "It was Grace Phiri who counselled the governor.", ENTITY),
        ("The captain, Iain Orr, left the bridge.", "It was the captain who left the bridge.", AGREES),
        ("Ida Orr signed the waiver.", "It was Orr who signed the waiver.", AGREES),
        ("The talks with the union were opened by Ida Orr.", "The talks were opened by Paul Brandt.", ENTITY),
        ("It was raining when the waiver was signed by Ida Orr.", "Ida Orr signed the waiver.", AGREES),
    ],
)
def test_whoever_is_pointed_out(a: str, b: str, wanted: Relation) -> None:
    """Who points somebody out says that nobody else did it; a part of a name, and what somebody is, is no other."""
    assert relation(a, b) is wanted


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("The fire began on the first floor.", "The fire began on the ground floor.", ENTITY),
        ("The bomb was found at the northern gate.", "The bomb was found at the south gate.", ENTITY),
        ("The lorry was in the left lane.", "The lorry was in the right-hand lane.", ENTITY),
        ("The bomb was found at the northern gate.", "The bomb was found at the north gate.", AGREES),
        ("The bomb was found at the north gate.", "The bomb was found at the gate.", AGREES),
        ("The north gate and the south gate were closed.", "The south gate was closed.", AGREES),
        ("The northern gate was closed.", "The southern gate was closed.", RELATED),
    ],
)
def test_positions(a: str, b: str, wanted: Relation) -> None:
    """A thing of one kind has one position on each scale; who names both, or none, says nothing else."""
    assert relation(a, b) is wanted


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("It was the clerk who opened the gate.", "opened", "the clerk"),
        ("The woman charged with theft was Ida Orr.", "charged", "Ida Orr"),
        ("Karel was the officer who fired the shot.", "fired", "Karel"),
    ],
)
def test_who_is_pointed_out_stands_in_his_place(text: str, verb: str, who: str) -> None:
    """The deed has the one who is pointed out as its party, and not "who" or "the woman"."""
    side = features(factcheck.claim(text))
    found = [(side.lower[one.told.verb], side.surface(*one.told.arguments[0].range)) for one in deeds(side) if one.focused]

    assert found == [(verb, who)]


@settings(max_examples=40)
@given(...)
def test_pointing_out_changes_no_verb(claim: Claim) -> None:
    """Whatever the text, every verb is still there, in its place."""
    side = features(claim)

    assert [one.told.verb for one in deeds(side)] == [told.verb for told in predications(side)]
