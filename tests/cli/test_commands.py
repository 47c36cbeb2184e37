"""What each command prints, and what its exit status says."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

import factcheck
from factcheck.cli import Exit, main
from factcheck.exporters import json_lines

if TYPE_CHECKING:
    from pathlib import Path

COPY = "The treasurer allegedly moved 3 million euros abroad on 26 March. Police said that the books were closed.\n"


@pytest.fixture
def copy(tmp_path: Path) -> str:
    """Write a short piece of copy, and give its path."""
    path = tmp_path / "copy.txt"
    path.write_text(COPY, encoding="utf-8")
    return str(path)


def test_extract_gives_the_claims_as_json_lines(copy: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nobody sits at a terminal, the output is what the library's own lossless format holds."""
    assert main(["extract", copy]) == Exit.CLEAN

    document = factcheck.read(copy)
    assert capsys.readouterr().out == "".join(json_lines.export(document, factcheck.extract(document), ()))


def test_extract_gives_a_table_when_asked(copy: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The table shows sign, level and source of every claim, and no colours where there is no terminal."""
    monkeypatch.delenv("COLUMNS", raising=False)
    assert main(["extract", copy, "--format", "table", "--published", "2025-03-28"]) == Exit.CLEAN

    out = capsys.readouterr().out
    assert re.search(r"A1 .*treasurer.* Alleged", out)
    assert re.search(r"R2 .*books were closed .* Police", out)
    assert "3,000,000 EUR" in re.sub(r"\s+", " ", out)
    assert "\x1b" not in out


def test_the_date_of_publication_places_dates_without_a_year(copy: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With `--published` the 26th of March has a year; without it, the claim says why not."""
    starts = []
    for options in ([], ["--published", "2025-03-28"]):
        main(["extract", copy, *options])
        records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        starts += [period["start"] for record in records if record["record"] == "claim" for period in record["periods"]]

    assert starts[0] is None
    assert "2025-03-26" in json.dumps(starts[1])


def test_check_prints_where_and_what_and_says_so_in_its_status(copy: str, capsys: pytest.CaptureFixture[str]) -> None:
    """One line for each finding, as compilers write it; the status is 1."""
    assert main(["check", copy]) == Exit.FINDINGS

    lines = capsys.readouterr().out.splitlines()
    assert re.fullmatch(rf"{re.escape(copy)}:1:15: allegation-without-accuser: “allegedly” .*", lines[0])
    assert re.fullmatch(rf"{re.escape(copy)}:1:\d+: unresolved-date: .*26 March.*", lines[1])
    assert lines[2:] == ["2 findings (1 warning, 1 note) in 1 file."]


def test_check_says_of_clean_copy_that_it_looked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line, and status 0: copy that is clean can be told from copy that was never looked at."""
    path = tmp_path / "clean.txt"
    path.write_text("Police said that the books were closed.", encoding="utf-8")

    assert main(["check", str(path)]) == Exit.CLEAN
    assert capsys.readouterr() == ("No findings in 1 file.\n", "")


def test_report_writes_one_page_and_says_what_is_in_it(copy: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The page holds every file given; nothing else is left in the folder."""
    target = tmp_path / "out" / "report.html"
    target.parent.mkdir()

    assert main(["report", copy, copy, "-o", str(target)]) == Exit.CLEAN

    assert re.fullmatch(rf"{re.escape(str(target))}: 4 claims, 4 findings\n", capsys.readouterr().out)
    assert target.read_text(encoding="utf-8").count('class="copy"') == 2
    assert list(target.parent.iterdir()) == [target]


def test_explain_prints_the_page_of_a_rule(capsys: pytest.CaptureFixture[str]) -> None:
    """The page on the screen is the docstring in the file, with the examples that the tests run."""
    assert main(["explain", "allegation-without-accuser"]) == Exit.CLEAN

    out = capsys.readouterr().out
    for heading in ("What it does", "Why it matters", "Example", "When it is silent", "It fires on", "It does not fire on"):
        assert f"## {heading}\n" in out


@pytest.mark.parametrize("name", ["own_voice", "own-voice"])
def test_explain_says_what_a_level_means(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Level, tier and typical wording, however the name is joined."""
    assert main(["explain", name]) == Exit.CLEAN

    out = capsys.readouterr().out
    assert "# own_voice" in out
    assert "Tier: own voice (O in reports)" in out
    assert "Typical wording: " in out


def test_explain_without_a_name_lists_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    """Every rule and every level, one on a line."""
    assert main(["explain"]) == Exit.CLEAN

    names = [line.split()[0] for line in capsys.readouterr().out.splitlines() if line.startswith("  ")]
    assert names[:1] == ["allegation-without-accuser"]
    assert {level.value for level in factcheck.AttributionLevel} <= set(names)


@pytest.mark.parametrize("arguments", [["--help"], ["extract", "--help"], ["-h"]])
def test_help_is_not_a_failure(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Help goes to standard output, with status 0."""
    assert main(arguments) == Exit.CLEAN
    assert "Usage: factcheck" in capsys.readouterr().out


def test_the_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    """The command line and the library are one."""
    assert main(["--version"]) == Exit.CLEAN
    assert capsys.readouterr().out == f"factcheck {factcheck.__version__}\n"
