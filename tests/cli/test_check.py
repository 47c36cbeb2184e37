"""`factcheck check`: against other files, with settings and a baseline, in every format."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from factcheck.cli import Exit, main

SCHEMA = Path(__file__).parent.parent / "exporters" / "data" / "sarif-2.1.0.schema.json"
DRAFT = "The bridge reportedly failed. Ana Ruel resigned on 3/4/2031.\n"


@pytest.fixture
def draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Stand in a folder that holds a draft with two faults."""
    (tmp_path / "draft.md").write_text(DRAFT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return "draft.md"


def rules_told(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The rules in the output so far."""
    return [line.split(": ")[1] for line in capsys.readouterr().out.splitlines()[:-1] if not line.startswith(" ")]


@pytest.mark.parametrize(
    ("options", "rules"),
    [
        ([], ["hearsay-without-source", "ambiguous-date"]),
        (["--select", "values"], ["ambiguous-date"]),
        (["--select", "hearsay-without-source,ambiguous-date", "--ignore", "ambiguous-date"], ["hearsay-without-source"]),
        (["--ignore", "attribution", "--ignore", "values"], []),
    ],
)
def test_rules_are_chosen_by_name_and_topic(options: list[str], rules: list[str], draft: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With commas between or the option repeated; nothing left is clean."""
    assert main(["check", draft, *options]) == (Exit.FINDINGS if rules else Exit.CLEAN)
    assert rules_told(capsys) == rules


def test_a_file_is_not_checked_against_itself(draft: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A pattern that takes in the copy, read there without its date, is no second document that stands as near to a claim as the copy."""
    Path(draft).write_text("Dozens of Ondaran soldiers were captured near Meril in February.")
    Path("wire.md").write_text("Dozens of Ondaran soldiers were reportedly captured near Meril in February.")

    main(["check", draft, "--published", "2031-03-02", "--select", "hardened", "--against", "draft.md", "wire.md"])

    assert rules_told(capsys) == ["hardened"]


@pytest.mark.parametrize("options", [[], ["--published", "2031-03-02"], ["--format", "json"]])
def test_files_behind_against_are_not_those_to_check(options: list[str], draft: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever puts them last is told where they belong."""
    assert main(["check", *options, "--against", draft, draft]) == Exit.FAILED

    assert "name the files to check before --against" in capsys.readouterr().err


def test_settings_are_taken_from_the_file_and_options_take_their_place(draft: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The nearest file, or the one that is named."""
    Path("factcheck.toml").write_text('ignore = ["ambiguous-date"]')
    Path("other.toml").write_text('select = ["ambiguous-date"]')

    main(["check", draft])
    main(["check", draft, "--ignore", "hearsay-without-source"])
    main(["check", draft, "--config", "other.toml"])

    told = [line.split(": ")[1] for line in capsys.readouterr().out.splitlines() if "draft.md" in line]
    assert told == ["hearsay-without-source", "ambiguous-date", "ambiguous-date"]


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (["--select", "quotation"], "there is no rule or group of rules named 'quotation'; known: all, "),
        (["--config", "none.toml"], "none.toml: No such file or directory"),
        (["--baseline", "none.json"], "none.json: there is no such baseline; write it with --update-baseline"),
        (["--baseline", "draft.md"], "draft.md: it is no baseline: "),
        (["--baseline", "list.json"], "list.json: it is no baseline of version 1; write it anew with --update-baseline"),
        (["--baseline", "none/old.json", "--update-baseline"], "none/old.json: cannot be written: No such file or directory"),
        (["--update-baseline"], "--update-baseline: say which file to write: --baseline FILE"),
        (["--against", "none.txt"], "cannot read none.txt: there is no such file"),
        (["--against"], "Option '--against' requires an argument."),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(options: list[str], reason: str, draft: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 2, nothing on standard output."""
    Path("list.json").write_text("[]")

    assert main(["check", draft, *options]) == Exit.FAILED

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"factcheck: {reason}")
    assert err.count("\n") == 1


def test_a_draft_behind_against_is_taken_for_a_source(draft: str, capsys: pytest.CaptureFixture[str]) -> None:
    """And the line says where to put it."""
    assert main(["check", "--against", "a.txt", draft]) == Exit.FAILED
    assert capsys.readouterr().err == "factcheck: name the files to check before --against, which takes every path behind it\n"


def test_against_takes_paths_up_to_the_next_option(draft: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As a shell writes them for a pattern, before or behind the draft's own options."""
    Path("a.txt").write_text("Rents rose.")
    Path("b.txt").write_text("Rents fell.")
    outputs = []
    for arguments in (
        [draft, "--against", "a.txt", "b.txt"],
        [draft, "--against", "a.txt", "b.txt", "--select", "default"],
        ["--against=a.txt", "--against=b.txt", draft],
    ):
        assert main(["check", *arguments]) == Exit.FINDINGS
        outputs.append(capsys.readouterr().out)

    assert len(set(outputs)) == 1
    assert "in 1 file." in outputs[0]


def test_a_baseline_keeps_old_findings_quiet_and_lets_new_ones_through(draft: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Wherever the old ones have moved to, and wherever the command runs."""
    assert main(["check", draft, "--baseline", "old.json", "--update-baseline"]) == Exit.CLEAN
    assert capsys.readouterr().out == "old.json: 2 findings written.\n"
    assert main(["check", draft, "--baseline", "old.json"]) == Exit.CLEAN
    assert capsys.readouterr().out == "No findings in 1 file; 2 known from the baseline.\n"

    Path(draft).write_text(f"Rents rose.\n\n{DRAFT}\nThe mayor allegedly knew.\n", encoding="utf-8")
    Path("below").mkdir()
    assert main(["check", draft, "--baseline", "below/../old.json"]) == Exit.FINDINGS
    out = capsys.readouterr().out
    assert out.startswith("draft.md:5:11: allegation-without-accuser: ")
    assert out.endswith("1 finding (1 warning) in 1 file; 2 known from the baseline.\n")


def test_a_baseline_can_be_read_by_people(draft: str) -> None:
    """Rule and words stand beside each fingerprint; writing it twice gives the same file."""
    main(["check", draft, "--baseline", "old.json", "--update-baseline"])
    written = Path("old.json").read_text(encoding="utf-8")
    main(["check", draft, "--baseline", "old.json", "--update-baseline"])

    assert Path("old.json").read_text(encoding="utf-8") == written
    assert sorted(json.loads(written)["files"]["draft.md"].values()) == ["ambiguous-date: 3/4/2031", "hearsay-without-source: reportedly"]


def test_what_the_copy_allows_is_counted(draft: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody has to wonder where a finding went."""
    Path(draft).write_text(f"[factcheck: allow hearsay-without-source because we know]\n{DRAFT}", encoding="utf-8")

    assert main(["check", draft]) == Exit.FINDINGS
    assert capsys.readouterr().out.splitlines()[-1] == "1 finding (1 warning) in 1 file; 1 allowed in the copy."


def test_json_holds_places_by_line_and_by_offset(draft: str, capsys: pytest.CaptureFixture[str]) -> None:
    """One object, whatever is found."""
    assert main(["check", draft, "--format", "json"]) == Exit.FINDINGS
    found = json.loads(capsys.readouterr().out)

    assert [finding["rule"] for finding in found["findings"]] == ["hearsay-without-source", "ambiguous-date"]
    assert (found["files"], found["allowed"], found["known"]) == (1, 0, 0)
    for finding in found["findings"]:
        assert DRAFT[finding["start"] : finding["end"]] == finding["words"]
        assert DRAFT[finding["column"] - 1 : finding["endColumn"] - 1] == finding["words"]


@pytest.mark.usefixtures("draft")
def test_github_shows_findings_on_their_lines(capsys: pytest.CaptureFixture[str]) -> None:
    """One command on a line, with what would end it in percent."""
    Path("100%, draft.md").write_text(DRAFT, encoding="utf-8")

    assert main(["check", "100%, draft.md", "--format", "github", "--select", "hearsay-without-source"]) == Exit.FINDINGS
    assert capsys.readouterr().out == (
        "::warning file=100%25%2C draft.md,line=1,endLine=1,col=12,endColumn=22,title=hearsay-without-source::"
        "“reportedly” does not say where this comes from.\n"
    )


def test_sarif_keeps_to_the_schema_and_describes_the_rules(draft: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Only those that ran."""
    assert main(["check", draft, "--format", "sarif", "--select", "values"]) == Exit.FINDINGS
    written = json.loads(capsys.readouterr().out)
    driver = written["runs"][0]["tool"]["driver"]

    jsonschema.Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(written)
    assert driver["name"] == "factcheck"
    assert "ambiguous-date" in {rule["id"] for rule in driver["rules"]}
    assert "hearsay-without-source" not in {rule["id"] for rule in driver["rules"]}


def test_every_process_says_the_same() -> None:
    """Whatever the seed of its hashes and its locale."""
    data = Path(__file__).parent.parent / "checks" / "data" / "round_1"
    command = [sys.executable, "-c", "import sys; from factcheck.cli import main; sys.exit(main())", "check", "a-draft.txt", "b-draft.txt"]
    command += ["--select", "all", "--format", "json", "--against", *sorted(path.name for path in data.glob("*-[rswu]*.txt"))]
    environments = ({"PYTHONHASHSEED": "1", "LC_ALL": "C"}, {"PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo"})
    outputs = [
        subprocess.run(command, cwd=data, env={**os.environ, **environment}, capture_output=True, check=False).stdout  # noqa: S603
        for environment in environments
    ]

    assert len(json.loads(outputs[0])["findings"]) > 20
    assert outputs[0] == outputs[1]


def test_one_bad_file_fails_and_the_others_are_told(draft: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The summary counts what was checked."""
    assert main(["check", "none.md", draft]) == Exit.FAILED

    out, err = capsys.readouterr()
    assert out.endswith("2 findings (2 warnings) in 1 file.\n")
    assert err == "factcheck: cannot read none.md: there is no such file\n"
