"""What `factcheck check` does: settle what is asked for, read, check, and print."""

from __future__ import annotations

import datetime
import os
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import attrs

from factcheck.checks import judged, reading_of, selected
from factcheck.cli import baseline, findings
from factcheck.errors import SettingsError, UnreadableError
from factcheck.exporters._checked import Checked
from factcheck.readers import read
from factcheck.settings import Settings, find, load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.checks import Check, Reading


@attrs.frozen(kw_only=True)
class Request:
    """What was asked for on the command line; what is empty there is taken from the settings.

    Attributes:
        files: The files to check.
        published: When they were published, where they do not say.
        against: The files that they are checked against.
        select: Rules to run, with commas between.
        ignore: Rules to leave out, likewise.
        form: How to print: ``text``, ``json``, ``sarif`` or ``github``.
        baseline: The file of known findings.
        update_baseline: Whether to write that file instead of reading it.
        config: The file of settings; the nearest one where none is named.
    """

    files: tuple[str, ...]
    published: datetime.date | None = None
    against: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    form: str = "text"
    baseline: str | None = None
    update_baseline: bool = False
    config: str | None = None

    def settled(self) -> Settings:
        """The settings, with what was asked for in the place of what a file says."""
        found = load(self.config) if self.config is not None else find(Path.cwd())
        return Settings(
            select=tuple(_names(self.select)) or found.select,
            ignore=tuple(_names(self.ignore)) or found.ignore,
            against=self.against or found.against,
            baseline=self.baseline or found.baseline,
        )


def _names(words: tuple[str, ...]) -> Iterator[str]:
    return (name.strip() for word in words for name in word.split(",") if name.strip())


def run(request: Request, version: str, stream: TextIO, complain: Callable[[str], None]) -> tuple[bool, bool]:
    """Check some files and print what is found.

    Args:
        request: What was asked for.
        version: The version of the library.
        stream: Where findings are printed.
        complain: Takes the reason why a file could not be checked; the others are.

    Returns:
        Whether anything was found, and whether every file could be checked.

    Raises:
        FactcheckError: When nothing can be checked: settings, rules, the baseline or a file to check against are at fault.
    """
    settings = request.settled()
    chosen = selected(settings.select, settings.ignore)
    if request.update_baseline and settings.baseline is None:
        option, reason = "--update-baseline", "say which file to write: --baseline FILE"
        raise SettingsError(option, reason)
    known = baseline.read(settings.baseline) if settings.baseline is not None and not request.update_baseline else {}
    others = {path: reading_of(read(path)) for path in settings.against}
    checked, failed = [], False
    for path in request.files:
        try:
            against = tuple(other for name, other in others.items() if os.path.realpath(name) != os.path.realpath(path))
            checked.append(_checked(path, request, against, chosen, known))
        except UnreadableError as error:
            complain(str(error))
            failed = True
    places = {other.id: Checked(path, other.document) for path, other in others.items()} | {file.document.id: file for file in checked}
    if request.update_baseline and settings.baseline is not None:
        try:
            written = baseline.write(settings.baseline, checked)
        except OSError as error:
            raise SettingsError(settings.baseline, f"cannot be written: {error.strerror or error}") from None
        stream.write(f"{settings.baseline}: {findings.counted(written, 'finding')} written.\n")
        return False, not failed
    if checked:
        stream.writelines(findings.printed(request.form, checked, places, chosen, version))
    return any(file.open for file in checked), not failed


def _checked(
    path: str, request: Request, others: tuple[Reading, ...], chosen: tuple[Check, ...], known: dict[str, frozenset[str]]
) -> Checked:
    document = read(path, published=request.published)
    found = judged(reading_of(document, others), chosen)
    return Checked(path, document, found, known.get(os.path.realpath(path), frozenset()))
