"""sarif: findings as a SARIF 2.1.0 log, for code scanning services and editors.

Source: Static Analysis Results Interchange Format (SARIF) Version 2.1.0, OASIS Standard.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import attrs

from factcheck.exporters import Exporter
from factcheck.exporters._checked import Checked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.model.claims import Claim
    from factcheck.model.documents import Document
    from factcheck.model.findings import Finding
    from factcheck.model.spans import Span

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
FINGERPRINT: Final = "factcheck/v1"
"""Under which name results carry their fingerprint; another way of making it gets another number."""

_UNRESERVED: Final = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:")


@attrs.frozen
class Rule:
    """What a log says of a rule.

    Attributes:
        name: Its name.
        summary: One sentence.
        page: All that is to be said of it, in Markdown.
        level: What its findings ask of an editor: ``error``, ``warning`` or ``note``.
    """

    name: str
    summary: str
    page: str
    level: str


def log(files: Sequence[Checked], others: Mapping[str, Checked], rules: Sequence[Rule], version: str) -> str:
    """Return one log with one run, as JSON on several lines.

    Args:
        files: The documents with their findings. Those that the copy allows are given as suppressed, those that are known as unchanged.
        others: Every document that a finding may point at, by its id.
        rules: The rules that ran.
        version: The version of the library; empty where it is not to be said.
    """
    places = {rule.name: place for place, rule in enumerate(rules)}
    results = [result for file in files for result in _results(file, others, places)]
    driver: dict[str, Any] = {"name": "factcheck", "rules": [_described(rule) for rule in rules]}
    if version:
        driver["version"] = version
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, allow_nan=False) + "\n"


def _described(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.summary},
        "help": {"text": rule.page, "markdown": rule.page},
        "defaultConfiguration": {"level": rule.level},
    }


def _results(file: Checked, others: Mapping[str, Checked], places: Mapping[str, int]) -> Iterator[dict[str, Any]]:
    for (finding, reason), fingerprint in zip(file.findings, file.fingerprints, strict=True):
        result: dict[str, Any] = {
            "ruleId": finding.rule,
            "level": finding.severity.value,
            "message": {"text": finding.message},
            "locations": [{"physicalLocation": _physical(file, finding.span)}],
            "partialFingerprints": {FINGERPRINT: fingerprint},
        }
        if finding.rule in places:
            result["ruleIndex"] = places[finding.rule]
        if related := [_related(others[place.document], place.span) for place in finding.related if place.document in others]:
            result["relatedLocations"] = [{"id": number, **location} for number, location in enumerate(related, 1)]
        if finding.because:
            result["properties"] = {"because": list(finding.because)}
        if reason is not None:
            result["suppressions"] = [{"kind": "inSource", "justification": reason}]
        if file.known:
            result["baselineState"] = "unchanged" if fingerprint in file.known else "new"
        yield result


def _related(file: Checked, span: Span) -> dict[str, Any]:
    return {"physicalLocation": _physical(file, span), "message": {"text": span.cut(file.document.text)}}


def _physical(file: Checked, span: Span) -> dict[str, Any]:
    position = file.position(span)
    region = {
        "startLine": position.line,
        "startColumn": position.column,
        "endLine": position.end_line,
        "endColumn": position.end_column,
        "charOffset": span.start,
        "charLength": span.end - span.start,
    }
    return {"artifactLocation": {"uri": _address(file.path)}, "region": region}


def _address(path: str) -> str:
    """A path or address as a URI reference: what is not allowed in one is written in percent."""
    written = "".join(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in path.encode("utf-8", "surrogateescape"))
    head, colon, _ = written.partition(":")
    relative = bool(colon) and "/" not in head and "//" not in written
    return f"./{written}" if relative else f"file://{written}" if written.startswith("/") else written


def export(document: Document, claims: Sequence[Claim], findings: Sequence[Finding]) -> Iterator[str]:
    """Yield the log of one document, which goes by its address, or by its id where it has none."""
    del claims  # SARIF has no place for them
    file = Checked(document.url or f"{document.id}.txt", document, tuple((finding, None) for finding in findings))
    yield log([file], {document.id: file}, (), "")


EXPORTER: Final = Exporter(
    name="sarif",
    suffix=".sarif",
    export=export,
    lost=("every claim", "the text and the metadata of the document", "places in other documents"),
)
