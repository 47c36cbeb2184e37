"""Findings for people at a terminal and for the programs that build, store and publish copy: text, JSON, GitHub."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from factcheck.exporters import sarif
from factcheck.exporters._lines import elsewhere, lines, printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.checks import Check
    from factcheck.exporters._checked import Checked
    from factcheck.model.findings import Finding, Place

_GITHUB: Final = {"error": "error", "warning": "warning", "note": "notice"}


def printed(form: str, files: Sequence[Checked], others: Mapping[str, Checked], chosen: Sequence[Check], version: str) -> Iterable[str]:
    """Return the findings on some files in one of the formats.

    Args:
        form: ``text``, ``json``, ``sarif`` or ``github``.
        files: The files with what was found in them.
        others: Every document that a finding may point at, by its id.
        chosen: The rules that ran.
        version: The version of the library.
    """
    match form:
        case "json":
            return as_json(files, others)
        case "github":
            return github(files, others)
        case "sarif":
            return [as_sarif(files, others, chosen, version)]
        case _:
            return text(files, others)


def text(files: Sequence[Checked], others: Mapping[str, Checked]) -> Iterator[str]:
    """Yield one line for each finding, as compilers write it; under it the places elsewhere, quoted; at the end a summary."""
    yield from (f"{line}\n" for line in lines(files, others))
    yield f"{summary(files)}\n"


def summary(files: Sequence[Checked]) -> str:
    """Return one line: how many findings of which severity, in how many files, and how many were passed over and why."""
    counts = Counter(finding.severity.value for file in files for finding, _ in file.open)
    allowed, known = sum(file.allowed for file in files), sum(file.repeated for file in files)
    passed = [f"{allowed} allowed in the copy"] * bool(allowed) + [f"{known} known from the baseline"] * bool(known)
    found = sum(counts.values())
    severities = ", ".join(counted(counts[name], name) for name in ("error", "warning", "note") if counts[name])
    line = f"{counted(found, 'finding')} ({severities})" if found else "No findings"
    return f"{line} in {counted(len(files), 'file')}" + (f"; {', '.join(passed)}" if passed else "") + "."


def counted(number: int, noun: str) -> str:
    """Return a number with its noun in the right form.

    >>> counted(1, "file"), counted(2, "file")
    ('1 file', '2 files')
    """
    return f"{number} {noun}" + "s" * (number != 1)


def as_json(files: Sequence[Checked], others: Mapping[str, Checked]) -> Iterator[str]:
    """Yield one JSON object: the findings with their places by line and column, and the summary."""
    found = [_plain(file, finding, digest, others) for file in files for finding, digest in file.open]
    passed = {"allowed": sum(file.allowed for file in files), "known": sum(file.repeated for file in files)}
    yield json.dumps({"findings": found, "files": len(files), **passed}, indent=2) + "\n"


def _plain(file: Checked, finding: Finding, digest: str, others: Mapping[str, Checked]) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": finding.message,
        **_where(file, finding),
        "because": list(finding.because),
        "related": [_where(others[place.document], place) for place in finding.related if place.document in others],
        "fingerprint": digest,
    }


def _where(file: Checked, place: Finding | Place) -> dict[str, Any]:
    position = file.position(place.span)
    return {
        "path": file.path,
        "line": position.line,
        "column": position.column,
        "endLine": position.end_line,
        "endColumn": position.end_column,
        "start": place.span.start,
        "end": place.span.end,
        "words": place.span.cut(file.document.text),
    }


def github(files: Sequence[Checked], others: Mapping[str, Checked]) -> Iterator[str]:
    """Yield workflow commands, which GitHub shows as annotations of the lines."""
    for file in files:
        for finding, _ in file.open:
            position = file.position(finding.span)
            message = [printable(finding.message), *elsewhere(finding, others)]
            where = {
                "file": file.path,
                "line": position.line,
                "endLine": position.end_line,
                "col": position.column,
                "endColumn": position.end_column,
                "title": finding.rule,
            }
            properties = ",".join(f"{name}={_escaped(str(value), ':,')}" for name, value in where.items())
            words = _escaped("\n".join(message))
            yield f"::{_GITHUB[finding.severity.value]} {properties}::{words}\n"


def _escaped(words: str, others: str = "") -> str:
    """Words with what would end a workflow command, or one property of it, in percent."""
    words = words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    for character in others:
        words = words.replace(character, f"%{ord(character):02X}")
    return words


def as_sarif(files: Sequence[Checked], others: Mapping[str, Checked], chosen: Sequence[Check], version: str) -> str:
    """Return a SARIF log with the pages of the rules that ran."""
    rules = [sarif.Rule(rule.name, rule.page.partition("\n")[0], rule.page, rule.severity.value) for rule in chosen]
    return sarif.log(files, others, rules, version)
