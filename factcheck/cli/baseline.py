"""Findings on old copy that are not to be told again, in a JSON file that people can read and tools can merge."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.cli.files import replace
from factcheck.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.exporters._checked import Checked

VERSION: Final = 1


def read(path: str) -> dict[str, frozenset[str]]:
    """Return the fingerprints of known findings by the real path of the file that they are on.

    Raises:
        SettingsError: When there is no such file, or it is no baseline.
    """
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SettingsError(path, "there is no such baseline; write it with --update-baseline") from None
    except (OSError, ValueError) as error:
        raise SettingsError(path, f"it is no baseline: {getattr(error, 'strerror', None) or error}") from None
    files = data.get("files") if isinstance(data, dict) and data.get("version") == VERSION else None
    if not isinstance(files, dict) or not all(isinstance(known, dict) for known in files.values()):
        raise SettingsError(path, f"it is no baseline of version {VERSION}; write it anew with --update-baseline")
    home = Path(os.path.realpath(path)).parent
    return {os.path.realpath(home / name): frozenset(known) for name, known in files.items()}


def write(path: str, files: Iterable[Checked]) -> int:
    """Write the findings of some files that the copy does not allow, known ones included, and return how many they are.

    Raises:
        OSError: When the file cannot be written.
    """
    home = Path(os.path.realpath(path)).parent
    found = {_name(file.path, home): _described(file) for file in files}
    kept = {name: known for name, known in sorted(found.items()) if known}
    replace(path, json.dumps({"version": VERSION, "files": kept}, indent=2, ensure_ascii=False) + "\n")
    return sum(len(known) for known in kept.values())


def _name(path: str, home: Path) -> str:
    return Path(os.path.relpath(os.path.realpath(path), home)).as_posix()


def _described(file: Checked) -> Mapping[str, str]:
    """The fingerprints with words for people, who may want to know what they let stand."""
    pairs = zip(file.findings, file.fingerprints, strict=True)
    words = {digest: f"{finding.rule}: {finding.span.cut(file.document.text)}" for (finding, reason), digest in pairs if reason is None}
    return dict(sorted(words.items()))
