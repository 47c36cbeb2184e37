"""JSON Lines: what is written can be read back by anybody, line by line."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import MalformedRecordError
from factcheck.exporters.json_lines import export, line, read_claims, read_records
from factcheck.model.claims import Claim
from factcheck.model.documents import Document
from factcheck.model.findings import Finding
from factcheck.model.spans import Span
from factcheck.testing.strategies import claims, documents, findings

any_text = st.text(st.characters(exclude_categories=[]), min_size=1)


@given(documents(), st.lists(claims(), max_size=2), st.lists(findings(), max_size=2))
def test_reading_back_is_the_identity(document: Document, found: list[Claim], faults: list[Finding]) -> None:
    """The document, its claims and the findings come back as they were, in order."""
    text = "".join(export(document, found, faults))

    assert read_records(text) == (document, *found, *faults)
    assert read_claims(text) == tuple(found)


@given(any_text)
def test_a_line_is_one_line_to_everybody(text: str) -> None:
    """Whatever a document holds, every program counts one line, and UTF-8 has a place for it."""
    written = line(Document(text))

    assert written.splitlines() == [written[:-1]]
    assert written.encode().decode() == written
    assert json.loads(written)["text"] == text
    assert read_records(written) == (Document(text),)


def test_it_can_be_read_by_eye() -> None:
    """Letters stand as they are written; every line says what it is."""
    written = line(Claim("d", (Span(0, 5),), "Zoë said “no”"))

    assert "Zoë said “no”" in written
    assert json.loads(written)["record"] == "claim"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("{", "$ must be JSON"),
        ("3", "$.record must be one of document, claim, finding"),
        ('{"text": ""}', "$.record must be one of"),
        ('{"record": ["claim"]}', "$.record must be one of"),
        ('{"record": "document", "text": 3}', "$.text must be a text, not 3"),
        ("[" * 100_000, "$ must be JSON"),
    ],
)
def test_a_fault_names_its_line(text: str, fault: str) -> None:
    """Among many lines, the one to mend is named."""
    with pytest.raises(MalformedRecordError) as caught:
        read_records('{"record": "document", "text": ""}\n\n' + text)

    assert caught.value.faults[0].startswith(fault)
    assert caught.value.faults[0].endswith("(line 3)")
