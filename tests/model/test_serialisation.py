"""Records as JSON and back: nothing lost, every fault named by its path."""

from __future__ import annotations

import datetime
import json
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import MalformedRecordError
from factcheck.model.claims import Claim
from factcheck.model.documents import Document, Publication
from factcheck.model.judgements import Judgement
from factcheck.model.relations import Evidence
from factcheck.model.serialisation import DERIVED, from_plain, to_plain
from factcheck.testing import strategies

RECORDS = sorted(strategies._STRATEGIES, key=lambda record: record.__name__)
SMALLEST: dict[str, Any] = {"document": "d", "spans": [[0, 4]], "text": "Rain"}

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
@given(data=st.data())
def test_writing_and_reading_is_the_identity(record: type[Any], data: st.DataObject) -> None:
    """Every record comes back from JSON text as it was."""
    value = data.draw(st.from_type(record))

    assert from_plain(json.loads(json.dumps(to_plain(value))), record) == value


@given(strategies.claims(), st.data(), json_values)
def test_foreign_data_is_a_record_or_a_named_fault(claim: Claim, data: st.DataObject, value: object) -> None:
    """Whatever stands in the place of a field, the answer is a claim that writes back the same, or a fault with the field's path.

    A field with a default may be left out and comes back as its default: all those of a publication have one.
    """
    plain = to_plain(claim)
    field = data.draw(st.sampled_from([attribute.name for attribute in attrs.fields(Claim)]))
    plain[field] = value
    try:
        read = from_plain(plain, Claim)
    except MalformedRecordError as error:
        assert all(fault.startswith(("$ ", f"$.{field}")) for fault in error.faults)
    else:
        left_out = to_plain(Publication()) if field == "publication" and isinstance(value, dict) else {}
        assert to_plain(read)[field] == ({**left_out, **value} if isinstance(value, dict) else value)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"spans": [[0, 4], [4, 4]]}, "$.spans[1] a span must hold something and begin at 0 or later: got 4:4"),
        ({"spans": [[4, 5], [0, 2]]}, "$ a claim needs spans in text order that do not overlap"),
        ({"spans": "0-4"}, "$.spans must be an array, not '0-4'"),
        ({"spans": [[0, True]]}, "$.spans[0] must be [start, end], not [0, True]"),
        ({"text": 4}, "$.text must be a text, not 4"),
        ({"text": None}, "$.text must be a text, not None"),
        ({"polarity": "maybe"}, "$.polarity must be one of affirmed, negated, not 'maybe'"),
        ({"levle": "named"}, "$ has no field named levle"),
        ({"attributions": [{}]}, "$.attributions[0].source is missing"),
        ({"attributions": [{"source": {"spans": [], "text": "x", "kind": 3}}]}, "$.attributions[0].source.kind must be a text, not 3"),
        ({"attributions": [7]}, "$.attributions[0] must be an object, not 7"),
        ({"quantities": [{"span": [0, 1], "low": 3, "high": "3"}]}, "$.quantities[0].low must be a text, not 3"),
        ({"quantities": [{"span": [0, 1], "low": "3", "high": "x"}]}, "$.quantities[0].high must be a decimal number in quotation marks"),
        ({"quantities": [{"span": [0, 1], "low": "3", "high": "1"}]}, "$.quantities[0] a quantity needs finite ends in order"),
        ({"periods": [{"span": [0, 1], "start": "May"}]}, "$.periods[0].start must be an ISO 8601 date, not 'May'"),
        ({"markers": [{"span": None}]}, "$.markers[0] a marker must lower a level or raise a flag"),
        ({"text": "x" * 99, "act": ["x" * 99]}, "$.act must be a text, not ['xxx"),
    ],
)
def test_a_fault_is_named_with_its_path(change: dict[str, Any], fault: str) -> None:
    """Whoever made the data finds the place, what should stand there, and what does."""
    with pytest.raises(MalformedRecordError) as caught:
        from_plain(SMALLEST | change, Claim)

    assert len(caught.value.faults) == 1
    assert caught.value.faults[0].startswith(fault)
    assert len(caught.value.faults[0]) < 200


def test_every_fault_is_named_at_once() -> None:
    """Data with three faults is mended in one go."""
    with pytest.raises(MalformedRecordError) as caught:
        from_plain({"spans": [[0, 4], [9]], "text": 4}, Claim)

    assert sorted(fault.split()[0] for fault in caught.value.faults) == ["$.document", "$.spans[1]", "$.text"]
    assert str(caught.value).count("\n") == 0


def test_pairs_have_two_members() -> None:
    """An origin is a field and where it came from, neither more nor less."""
    with pytest.raises(MalformedRecordError, match=r"\$\.origins\[0\] must be an array of 2"):
        from_plain({"text": "", "origins": [["title"]]}, Document)
    with pytest.raises(MalformedRecordError, match=r"\$\.origins\[0\]\[1\] must be one of"):
        from_plain({"text": "", "origins": [["title", "heard"]]}, Document)


@given(strategies.claims())
def test_what_follows_is_shown_and_passed_over(claim: Claim) -> None:
    """A consumer reads level, tier, flags and id; when the claim is read back they follow from its fields, whatever was written."""
    plain = to_plain(claim)

    assert plain["id"] == claim.id
    assert plain["level"] == claim.level.value
    assert plain["tier"] == claim.level.tier.name.lower()
    assert plain["flags"] == sorted(flag.value for flag in claim.flags)
    assert from_plain(plain | dict.fromkeys(DERIVED[Claim], "anything"), Claim) == claim


def test_an_instant_is_more_than_a_date() -> None:
    """When a person decided cannot be a day."""
    plain = {"claim": "c", "rating": "r", "by": "b", "when": "2031-05-01"}
    with pytest.raises(MalformedRecordError, match=r"\$ a judgement needs a time with its zone"):
        from_plain(plain, Judgement)

    assert from_plain(plain | {"when": "2031-05-01T09:30+00:00"}, Judgement).when == datetime.datetime(
        2031, 5, 1, 9, 30, tzinfo=datetime.UTC
    )


def test_a_whole_number_is_a_number() -> None:
    """Other programs write 1 where this one writes 1.0; true is neither."""
    plain = {"document": "d", "span": [0, 4], "relation": "agrees"}

    assert from_plain(plain | {"score": 1}, Evidence).score == 1.0
    with pytest.raises(MalformedRecordError, match=r"\$\.score must be a number, not True"):
        from_plain(plain | {"score": True}, Evidence)
