"""What people see at a terminal."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.exporters._lines import printable

pty = pytest.importorskip("pty", reason="terminals are made here as Unix makes them")
ROOT = Path(__file__).parent.parent.parent
PROGRAM = [sys.executable, "-c", "import sys; from factcheck.cli import main; sys.exit(main())"]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_nothing_printable_is_obeyed_by_a_terminal(text: str) -> None:
    """No control characters, no change of direction, one line; words stay."""
    shown = printable(text)

    assert not {unicodedata.category(character) for character in shown} & {"Cc", "Zl", "Zp"}
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
    assert re.findall(r"\w+", shown) == re.findall(r"\w+", text)


def seen_at_a_terminal(path: Path, **environment: str) -> str:
    """What `factcheck extract` writes to a terminal."""
    inner, outer = pty.openpty()
    settings = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "FORCE_COLOR", "COLUMNS"}}
    with subprocess.Popen(  # noqa: S603
        [*PROGRAM, "extract", str(path)], cwd=ROOT, stdout=outer, env={**settings, "TERM": "xterm-256color", **environment}
    ):
        os.close(outer)
        written = b""
        try:
            while part := os.read(inner, 65536):
                written += part
        except OSError:  # Linux says so when the other side has closed
            pass
    os.close(inner)
    return written.decode()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Write copy with an allegation and an escape sequence in it."""
    path = tmp_path / "copy.txt"
    path.write_text("The treasurer allegedly moved \x1b[31mthe money abroad.\n")
    return path


def test_a_terminal_gets_a_table_in_colour(path: Path) -> None:
    """Unasked; the escape sequences are ours, never those of the copy."""
    seen = seen_at_a_terminal(path)

    assert "treasurer" in seen
    assert "\x1b[31mA1" in seen
    assert "moved \ufffd[31mthe" in re.sub(r"\s+", " ", seen)


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_who_wants_no_colour_gets_none(path: Path, environment: dict[str, str]) -> None:
    """NO_COLOR, and a terminal that has none, give the same table without escape sequences."""
    seen = seen_at_a_terminal(path, **environment)

    assert "A1" in seen
    assert "\x1b" not in seen


def test_a_pipe_gets_no_colour_even_where_it_is_forced(path: Path) -> None:
    """Colours are for terminals only."""
    environment = {**os.environ, "FORCE_COLOR": "1"}
    ended = subprocess.run(  # noqa: S603
        [*PROGRAM, "extract", "--format", "table", str(path)], cwd=ROOT, env=environment, capture_output=True, check=True
    )

    assert b"A1" in ended.stdout
    assert b"\x1b" not in ended.stdout


def test_a_number_is_never_cut(tmp_path: Path) -> None:
    """A figure that is wider than its column goes on in the next line, every digit of it."""
    path = tmp_path / "copy.txt"
    path.write_text("Trade between the two countries exceeded 310 billion dollars in 2030.\n")
    seen = seen_at_a_terminal(path, NO_COLOR="1", COLUMNS="70")

    assert "…" not in seen
    assert len(re.findall("0", seen.split("more", 1)[1])) >= len("000000000")
