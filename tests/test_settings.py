"""Settings of a project: where they are looked for, what they may say, and what is said of a fault in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.errors import SettingsError
from factcheck.settings import Settings, find, load


def test_without_a_file_the_usual_settings_hold(tmp_path: Path) -> None:
    """The rules that are on, against nothing, with no baseline."""
    assert find(tmp_path) == Settings(("default",), (), (), None)


def test_the_nearest_file_counts(tmp_path: Path) -> None:
    """In the folder or above it; a project file that says nothing of factcheck is passed over."""
    below = tmp_path / "stories" / "2031"
    below.mkdir(parents=True)
    (tmp_path / "factcheck.toml").write_text('ignore = ["quotes"]')
    (tmp_path / "stories" / "pyproject.toml").write_text('[project]\nname = "stories"')

    assert find(below).ignore == ("quotes",)

    (tmp_path / "stories" / "pyproject.toml").write_text('[tool.factcheck]\nselect = ["all"]')
    assert find(below) == Settings(("all",), (), (), None)

    (tmp_path / "stories" / "factcheck.toml").write_text('select = ["values"]')
    assert find(below).select == ("values",)


def test_paths_count_from_the_file_and_patterns_are_filled(tmp_path: Path) -> None:
    """Wherever the command runs."""
    (tmp_path / "reports").mkdir()
    for name in ("b.txt", "a.txt", "c.md"):
        (tmp_path / "reports" / name).write_text("x")
    (tmp_path / "factcheck.toml").write_text('against = ["reports/*.txt", "wire.txt"]\nbaseline = "old.json"')
    settings = find(tmp_path)

    assert settings.against == tuple(str(tmp_path / name) for name in ("reports/a.txt", "reports/b.txt", "wire.txt"))
    assert settings.baseline == str(tmp_path / "old.json")


def test_a_pattern_may_begin_at_the_root(tmp_path: Path) -> None:
    """Reports may lie far from the stories."""
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "a.txt").write_text("x")
    (tmp_path / "factcheck.toml").write_text(f'against = ["{(tmp_path / "reports" / "*.txt").as_posix()}"]')

    assert find(tmp_path).against == (str(tmp_path / "reports" / "a.txt"),)


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("selct = []", "there is no setting named 'selct'; did you mean 'select'? known: against, baseline, ignore, select"),
        ('[tool.factcheck]\nselect = ["all"]', "the table [tool.factcheck] belongs in a pyproject.toml: "),
        ('ignore = ["hardend"]', "there is no rule or group of rules named 'hardend'; did you mean 'hardened'? known: all, "),
        ('select = "all"', "select must be a list of strings"),
        ("ignore = [1]", "ignore must be a list of strings"),
        ("baseline = []", "baseline must be a string"),
        ('against = ["a**b.txt"]', "against holds 'a**b.txt', which is no pattern: "),
        ("select = [", "it is no TOML: "),
        ("\xff", "it is no TOML: "),
    ],
)
def test_a_fault_in_a_file_is_named_with_the_file(written: str, reason: str, tmp_path: Path) -> None:
    """One line, with what would have worked."""
    path = tmp_path / "factcheck.toml"
    path.write_bytes(written.encode("latin-1"))

    with pytest.raises(SettingsError) as caught:
        find(tmp_path)

    assert str(caught.value).startswith(f"{path}: {reason}")


@pytest.mark.parametrize(
    ("name", "written", "reason"),
    [
        ("pyproject.toml", "[project]", "it has no table [tool.factcheck]"),
        ("pyproject.toml", "[tool]\nfactcheck = 1", "tool.factcheck must be a table"),
        ("pyproject.toml", "tool = 1", "it has no table [tool.factcheck]"),
        ("none.toml", None, "No such file or directory"),
    ],
)
def test_a_file_that_is_asked_for_must_say_something(name: str, written: str | None, reason: str, tmp_path: Path) -> None:
    """A file that is named and not there, or silent, is a fault."""
    if written is not None:
        (tmp_path / name).write_text(written)

    with pytest.raises(SettingsError, match=r"toml: ") as caught:
        load(tmp_path / name)

    assert caught.value.reason == reason
