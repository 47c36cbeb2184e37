"""What cannot be done is said in one line, with status 2, and leaves nothing behind."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.cli import Exit, main
from factcheck.cli.files import replace
from factcheck.readers import LARGEST_FILE

ROOT = Path(__file__).parent.parent.parent
PROGRAM = [sys.executable, "-c", "import sys; from factcheck.cli import main; sys.exit(main())"]
GOOD = "Police said that the books were closed.\n"


def unreadable(kind: str, folder: Path) -> Path:
    """Make something that cannot be read as a document."""
    path = folder / "bad.txt"
    match kind:
        case "folder":
            path.mkdir()
        case "empty":
            path.touch()
        case "blank":
            path.write_text(" \n\n")
        case "binary":
            path.write_bytes(bytes(range(256)) * 40)
        case "latin-1":
            path.write_bytes("Café owners said no.".encode("latin-1"))
        case "utf-16":
            path.write_text("Police said no.", encoding="utf-16")
        case "large":
            with path.open("wb") as file:
                file.truncate(LARGEST_FILE + 1)
    return path


@pytest.mark.parametrize("command", ["extract", "check", "report"])
@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "blank", "binary", "latin-1", "utf-16", "large"])
def test_a_file_that_cannot_be_read_is_named_in_one_line(
    kind: str, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 2, nothing on standard output, one line on standard error, and no report."""
    path = unreadable(kind, tmp_path)
    monkeypatch.chdir(tmp_path)

    assert main([command, str(path)]) == Exit.FAILED

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"factcheck: cannot read {path}: ")
    assert err.count("\n") == 1
    assert [left.name for left in tmp_path.iterdir()] in ([], ["bad.txt"])


@pytest.mark.parametrize("command", ["extract", "check"])
def test_one_bad_file_does_not_keep_the_others_from_being_read(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The good ones are done, and the status still says that not all were."""
    good = tmp_path / "good.txt"
    good.write_text("The treasurer allegedly moved the money.")

    assert main([command, str(tmp_path / "none"), str(good)]) == Exit.FAILED

    out, err = capsys.readouterr()
    assert "treasurer" in out or "allegedly" in out
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["extract", "good.txt", "--published", "28/03/2025"], "'28/03/2025' is not a date"),
        (["report", "good.txt", "--published", "2025-03-28T09:30"], "is not a date"),
        (["extract", "good.txt", "--published", ""], "'' is not a date"),
        (["extract"], "Missing argument"),
        (["extract", "good.txt", "--format", "xml"], "'xml' is not one of"),
        (["extract", "good.txt", "--colour"], "No such option '--colour'. Known: --published, --format, --help."),
        (["extrct", "good.txt"], "No such command 'extrct'. Did you mean 'extract'? Known: check, explain, extract, report."),
        ([], "Missing command"),
        (
            ["explain", "hearsay-without-sauce"],
            "there is no rule or level named 'hearsay-without-sauce'; did you mean 'hearsay-without-source'? known: allegation-",
        ),
        (["report", "good.txt", "-o", "no/such/folder/report.html"], "cannot write no/such/folder/report.html"),
        (["report", "good.txt", "-o", "."], "cannot write .: "),
    ],
)
def test_a_request_that_cannot_be_met_is_answered_in_one_line(
    arguments: list[str], reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 2, and the line says what was wrong."""
    monkeypatch.chdir(tmp_path)
    Path("good.txt").write_text(GOOD)

    assert main(arguments) == Exit.FAILED

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("factcheck: ")
    assert reason in err
    assert err.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["good.txt"]


def test_a_name_that_a_terminal_would_obey_is_made_harmless(capsys: pytest.CaptureFixture[str]) -> None:
    """Names of files come from anywhere."""
    assert main(["extract", "a\x1b[2Jb\nc"]) == Exit.FAILED
    assert capsys.readouterr().err == "factcheck: cannot read a\ufffd[2Jb c: there is no such file\n"


def test_an_interruption_has_a_status_of_its_own(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl-C ends quietly with 130."""

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("factcheck.readers.read", interrupt)

    assert main(["extract", "any.txt"]) == Exit.INTERRUPTED
    assert capsys.readouterr() == ("", "")


def test_a_reader_that_goes_away_is_no_fault(tmp_path: Path) -> None:
    """`factcheck extract ... | head` prints no traceback."""
    path = tmp_path / "good.txt"
    path.write_text(GOOD)
    with subprocess.Popen([*PROGRAM, "extract", str(path)], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        err = process.stderr.read()

    assert process.returncode == Exit.UNREAD
    assert err == b""


def test_what_is_buffered_for_a_reader_that_went_away_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing fails a second time when the process ends and writes what is left."""
    reading, writing = os.pipe()
    os.close(reading)
    stream = os.fdopen(writing, "w")
    monkeypatch.setattr(sys, "stdout", stream)

    assert main(["explain"]) == Exit.UNREAD
    stream.write("more")
    stream.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("command", ["extract", "check", "explain"])
def test_a_full_disk_is_said_in_one_line(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Output that was lost is never reported as success."""
    path = tmp_path / "good.txt"
    path.write_text("The treasurer allegedly moved the money.")
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        monkeypatch.setattr(sys, "stdout", full)

        assert main([command] if command == "explain" else [command, str(path)]) == Exit.FAILED

    assert capsys.readouterr().err == "factcheck: cannot write: No space left on device\n"


def test_asking_for_help_loads_no_part_that_reads_or_prints() -> None:
    """Patterns, templates and tables are compiled by those who need them."""
    script = "import sys; from factcheck.cli import main; main(['--help']); print(*sys.modules, sep='\\n')"
    ended = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603

    assert not {"rich", "jinja2", "cattrs", "factcheck.extraction", "factcheck.readers"} & set(ended.stdout.splitlines())


class TestReplace:
    """A file is written whole or not at all."""

    def test_the_text_is_written_as_it_is(self, tmp_path: Path) -> None:
        """UTF-8, with the line ends that it has."""
        replace(tmp_path / "new", "é\r\n\n")

        assert (tmp_path / "new").read_bytes() == "é\r\n\n".encode()

    @pytest.mark.parametrize("fault", [OSError, KeyboardInterrupt])
    def test_a_fault_half_way_leaves_the_old_file_alone(
        self, fault: type[BaseException], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Nobody ever sees half a report, and no draft stays behind."""
        target = tmp_path / "report.html"
        target.write_text("old")

        def fail(_: int) -> None:
            raise fault

        monkeypatch.setattr("os.fsync", fail)
        with pytest.raises(fault):
            replace(target, "new")

        assert target.read_text() == "old"
        assert list(tmp_path.iterdir()) == [target]

    def test_a_link_keeps_pointing_where_it_does(self, tmp_path: Path) -> None:
        """The file behind it is replaced, and not the link."""
        target, link = tmp_path / "target", tmp_path / "link"
        target.write_text("old")
        link.symlink_to(target)

        replace(link, "new")

        assert link.is_symlink()
        assert target.read_text() == "new"

    def test_the_rights_of_the_file_stay(self, tmp_path: Path) -> None:
        """What others could read, or could not, stays so."""
        target = tmp_path / "report.html"
        target.write_text("old")
        target.chmod(0o640)

        replace(target, "new")

        assert stat.S_IMODE(target.stat().st_mode) == 0o640

    def test_a_device_is_written_to_as_it_is(self) -> None:
        """`-o /dev/stdout` and the like work, and put no file beside the device."""
        replace(os.devnull, "new")

        assert not Path(os.devnull).is_file()
