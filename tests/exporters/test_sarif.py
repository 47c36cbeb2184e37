"""SARIF logs keep to the schema of the standard, and lead to the words."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checks import judged, reading_of, selected
from factcheck.exporters._checked import Checked
from factcheck.exporters.sarif import EXPORTER, Rule, log
from factcheck.readers import read_text
from factcheck.testing.strategies import documents, findings

SCHEMA = Path(__file__).parent / "data" / "sarif-2.1.0.schema.json"
"""The JSON schema of SARIF 2.1.0 that OASIS publishes, as schemastore hands it on."""

COPY = (
    "Two “ships” sank.\r\n\r\n[factcheck: allow hearsay-without-source because the desk knows]\r\nReportedly, one was old.\r\n\r\n"
    "The captain, it is said, 😀 reportedly slept."
)


@functools.cache
def validator() -> jsonschema.Draft4Validator:
    """The validator of the schema."""
    return jsonschema.Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


def log_of(text: str, known: frozenset[str] = frozenset(), path: str = "a b/story#1.txt") -> dict[str, Any]:
    """The log of a text under all rules, checked against the schema."""
    document = read_text(text)
    chosen = selected(["all"])
    file = Checked(path, document, judged(reading_of(document), chosen), known)
    rules = [Rule(rule.name, rule.page, rule.page, rule.severity.value) for rule in chosen]
    written = json.loads(log([file], {document.id: file}, rules, "1.2.3"))
    validator().validate(written)
    return written


@given(documents(text="Vell sank, officials said."), st.lists(findings(within=20), max_size=3))
def test_every_log_keeps_to_the_schema(document, found) -> None:  # noqa: ANN001
    """Whatever the documents and the findings are."""
    validator().validate(json.loads("".join(EXPORTER.export(document, (), found))))


@pytest.mark.parametrize("fault", [{"version": "2.0.0"}, {"unknown": 1}, {"runs": [{"tool": {}}]}])
def test_the_schema_notices_faults(fault: dict[str, Any]) -> None:
    """A log with another version, with something unknown in it, or without the name of the tool is refused."""
    with pytest.raises(jsonschema.ValidationError):
        validator().validate(log_of(COPY) | fault)


def test_places_count_code_points_and_lead_to_the_words() -> None:
    """By line and column as by offset; the log says what a column is."""
    (run,) = log_of(COPY)["runs"]
    lines = COPY.split("\r\n")

    assert run["columnKind"] == "unicodeCodePoints"
    assert run["results"]
    for result in run["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        words = COPY[region["charOffset"] : region["charOffset"] + region["charLength"]]
        assert lines[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1] == words
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_what_the_copy_allows_is_given_as_suppressed_with_its_reason() -> None:
    """A service that shows suppressed results can show why."""
    found = {result["ruleId"]: result.get("suppressions") for result in log_of(COPY)["runs"][0]["results"][:1]}

    assert found == {"hearsay-without-source": [{"kind": "inSource", "justification": "the desk knows"}]}


def test_what_is_known_is_given_as_unchanged() -> None:
    """Everything else is new, once there is a baseline."""
    results = log_of(COPY)["runs"][0]["results"]
    first = results[0]["partialFingerprints"]["factcheck/v1"]
    again = log_of(COPY, frozenset({first}))["runs"][0]["results"]

    assert "baselineState" not in results[0]
    assert [result["baselineState"] for result in again] == ["unchanged"] + ["new"] * (len(again) - 1)


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("a b/story#1.txt", "a%20b/story%231.txt"),
        ("/home/é.txt", "file:///home/%C3%A9.txt"),
        ("a:b.txt", "./a:b.txt"),
        ("https://post.example/1", "https://post.example/1"),
    ],
)
def test_a_path_is_written_as_an_address(path: str, address: str) -> None:
    """With what an address may not hold in percent."""
    result = log_of("Reportedly, it sank.", path=path)["runs"][0]["results"][0]

    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": address}
