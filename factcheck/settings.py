"""What a project says about its checks, in `factcheck.toml` or in the table `[tool.factcheck]` of `pyproject.toml`."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs

from factcheck.checks import DEFAULT, selected
from factcheck.errors import SettingsError, UnknownNameError

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

OWN_FILE: Final = "factcheck.toml"
SHARED_FILE: Final = "pyproject.toml"
_PATTERN: Final = re.compile(r"[*?\[]")


@attrs.frozen
class Settings:
    """The settings of a project.

    Attributes:
        select: The rules to run: names, topics, ``"default"`` or ``"all"``.
        ignore: The rules to leave out.
        against: The files that copy is checked against; a pattern such as ``"reports/*.txt"`` means all that fit.
        baseline: The file that holds the findings on old copy; None where there is none.
    """

    select: tuple[str, ...] = (DEFAULT,)
    ignore: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    baseline: str | None = None


def find(folder: str | os.PathLike[str]) -> Settings:
    """Return the settings that hold in a folder: those of the nearest file, in it or above; the usual ones where there is none.

    Of two files in one folder `factcheck.toml` counts. A `pyproject.toml` without the table counts as no file.

    Raises:
        SettingsError: When the file that counts cannot be read.
    """
    start = Path(folder)
    for home in (start, *start.parents):
        for name in (OWN_FILE, SHARED_FILE):
            path = home / name
            if path.is_file() and (table := _table(path)) is not None:
                return _settings(path, table)
    return Settings()


def load(file: str | os.PathLike[str]) -> Settings:
    """Return the settings of a file. Paths in it count from its folder.

    Raises:
        SettingsError: When it cannot be read, is no TOML, or says something that is not known.
    """
    path = Path(file)
    table = _table(path)
    if table is None:
        raise SettingsError(str(path), "it has no table [tool.factcheck]")
    return _settings(path, table)


def _table(path: Path) -> Mapping[str, Any] | None:
    """What a file says; None for a `pyproject.toml` that says nothing of factcheck."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:  # broken TOML and broken UTF-8 are both a ValueError
        raise SettingsError(str(path), getattr(error, "strerror", None) or f"it is no TOML: {error}") from None
    if path.name != SHARED_FILE:
        return data
    tools = data.get("tool", {})
    table = tools.get("factcheck") if isinstance(tools, dict) else None
    if table is not None and not isinstance(table, dict):
        raise SettingsError(str(path), "tool.factcheck must be a table")
    return table


def _settings(path: Path, table: Mapping[str, Any]) -> Settings:
    known = tuple(sorted(field.name for field in attrs.fields(Settings)))
    for key, value in table.items():
        if key == "tool" and path.name != SHARED_FILE:
            reason = f"the table [tool.factcheck] belongs in a {SHARED_FILE}: write its lines here without a table, as in {OWN_FILE}"
            raise SettingsError(str(path), reason)
        if key not in known:
            raise SettingsError(str(path), str(UnknownNameError("setting", key, known)))
        if key == "baseline":
            if not isinstance(value, str):
                raise SettingsError(str(path), f"{key} must be a string")
        elif not (isinstance(value, list) and all(isinstance(word, str) for word in value)):
            raise SettingsError(str(path), f"{key} must be a list of strings")
    against = tuple(found for name in table.get("against", ()) for found in _paths(path, name))
    found = Settings(
        select=tuple(table.get("select", (DEFAULT,))),
        ignore=tuple(table.get("ignore", ())),
        against=against,
        baseline=str(path.parent / table["baseline"]) if "baseline" in table else None,
    )
    try:
        selected(found.select, found.ignore)
    except UnknownNameError as error:
        raise SettingsError(str(path), str(error)) from None
    return found


def _paths(file: Path, name: str) -> list[str]:
    """The files that a name or a pattern in a file of settings means, which may be none for a pattern."""
    if not _PATTERN.search(name):
        return [str(file.parent / name)]
    root = Path(name).anchor  # empty for a pattern that counts from the folder of the settings
    try:
        return [str(path) for path in sorted((Path(root) if root else file.parent).glob(name.removeprefix(root)))]
    except ValueError as error:
        raise SettingsError(str(file), f"against holds {name!r}, which is no pattern: {error}") from None
