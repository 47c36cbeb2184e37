"""One deed with its parties exchanged, told from its other side, done by another, or in the opposite direction."""

from __future__ import annotations

import datetime

import attrs
import pytest

import factcheck
from factcheck import Relation
from factcheck.model.documents import Publication

ENTITY, POLARITY, AGREES = Relation.CONFLICT_ENTITY, Relation.CONFLICT_POLARITY, Relation.AGREES


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("Osei conceded defeat to Ferrante.", "Ferrante conceded defeat to Osei.", ENTITY),
        ("Calder Freight is a subsidiary of Norrail Group.", "Calder Freight owns Norrail Group.", ENTITY),
        ("Calder Freight is a subsidiary of Norrail Group.", "Norrail Group owns Calder Freight.", AGREES),
        ("The board thanked Brandt's predecessor, Marta Orr.", "Marta Orr succeeded Brandt.", ENTITY),
        ("The board thanked Brandt's predecessor, Marta Orr.", "Brandt succeeded Marta Orr.", AGREES),
        ("The Calder departed for Velin on 10 August.", "The Calder left Velin on 10 August.", POLARITY),
        ("The Calder departed from Velin on 10 August.", "The Calder left Velin on 10 August.", AGREES),
        ("Brandt voted for the bill.", "Brandt voted against the bill.", POLARITY),
        ("The sample had fallen below the limit.", "The sample was above the limit.", POLARITY),
        ("Punctuality fell from 88 to 81 percent.", "Punctuality fell to 81 percent from 88 percent.", AGREES),
        ("Orr met Brandt in Velin.", "Brandt met Orr in Velin.", AGREES),
    ],
)
def test_parties_and_directions(a: str, b: str, wanted: Relation) -> None:
    """Who owns is not owned, who goes before does not come after, and what somebody leaves he does not make for."""
    found = factcheck.compare(factcheck.claim(a), factcheck.claim(b))

    assert found.relation is wanted
    assert factcheck.compare(found.b, found.a).relation is wanted


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("The waiver was signed by the port authority.", "The city council signed the waiver.", ENTITY),
        ("The gates were opened by Ridge Hydro.", "The gates were opened by staff of the Fork District.", ENTITY),
        ("It was the mayor, Ida Orr, who signed the waiver.", "The waiver was signed by the clerk, Paul Brandt.", ENTITY),
        ("The captain of the ferry Silver Wake left the bridge.", "The captain, Iain Orr, left the bridge.", AGREES),
        ("The waiver was signed by an official.", "The city council signed the waiver.", AGREES),
        ("The waiver was signed by the port authority.", "The port authority signed the waiver.", AGREES),
    ],
)
def test_another_doer_of_one_thing(a: str, b: str, wanted: Relation) -> None:
    """In reports of one story; a noun that only says that somebody did it can be anybody."""
    one, other = (
        attrs.evolve(factcheck.claim(text), publication=Publication(name, datetime.date(2031, 5, 3)))
        for text, name in ((a, "The Courier"), (b, "The Ledger"))
    )

    assert factcheck.compare(one, other).relation is wanted
