"""The strategies make valid records, and all of them."""

from __future__ import annotations

import importlib
import itertools
import sys

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.errors import MissingExtraError
from factcheck.model.documents import Document
from factcheck.testing import strategies
from tests.test_laws import every_span

RECORDS = {record for name in factcheck._HOMES if name[0].isupper() and attrs.has(record := getattr(factcheck, name))}


def test_every_public_record_has_one() -> None:
    """A pipeline can be tested on any record that it may be given."""
    assert set(strategies._STRATEGIES) == RECORDS


@pytest.mark.parametrize("record", sorted(RECORDS, key=lambda record: record.__name__), ids=lambda record: record.__name__)
@given(data=st.data())
def test_each_is_found_by_its_class(record: type, data: st.DataObject) -> None:
    """After registering, asking for the class is enough."""
    assert isinstance(data.draw(st.from_type(record)), record)


@given(st.data(), st.integers(1, 30))
def test_spans_stay_where_they_are_told(data: st.DataObject, within: int) -> None:
    """Spans fit the text they are made for, and disjoint ones stand in order."""
    assert data.draw(strategies.spans(within=within)).end <= within
    several = data.draw(strategies.disjoint_spans(within=within))
    assert all(a.end <= b.start for a, b in itertools.pairwise(several))
    assert 1 <= len(several) <= 4
    assert several[-1].end <= within


@given(st.data(), st.text(min_size=1, max_size=40))
def test_claims_fit_the_text_they_are_made_for(data: st.DataObject, text: str) -> None:
    """Every span anywhere in such a claim cuts something out of that text."""
    claim = data.draw(strategies.claims(text=text, document="d"))

    assert all(span.cut(text) for span in every_span(claim))
    assert claim.document == "d"


@given(strategies.documents(text="Rain."), strategies.documents(text=""))
def test_documents_hold_the_text_they_are_made_for(document: Document, empty: Document) -> None:
    """Their fields that are set have an origin, and no others."""
    assert document.text == "Rain."
    assert empty.blocks == ()
    fields = ("title", "publisher", "byline", "published", "url")
    assert [field for field, _ in document.origins] == sorted(field for field in fields if getattr(document, field) is not None)


def test_without_hypothesis_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever lacks the extra reads the command that installs it."""
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    monkeypatch.delitem(sys.modules, "factcheck.testing.strategies")

    with pytest.raises(MissingExtraError, match=r"pip install 'factcheck\[testing\]'"):
        importlib.import_module("factcheck.testing.strategies")
