"""The command line: it parses, calls the library and prints, and decides nothing.

What a command needs is imported when it runs, so that `factcheck --help` and a mistyped option answer at once.
"""

from __future__ import annotations

import enum
import os
import sys
from typing import TYPE_CHECKING, TextIO

import click

from factcheck.errors import FactcheckError, UnreadableError

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Sequence

    from factcheck.model.documents import Document


class Exit(enum.IntEnum):
    """What the exit status means; scripts rely on it, so it never changes.

    Attributes:
        CLEAN: Ran, and found nothing to object to.
        FINDINGS: `check` ran, and an editor should look at something.
        FAILED: Could not run, or could not read every file; each reason is one line on standard error.
        INTERRUPTED: Stopped from the keyboard: 128 and the number of the signal, as shells count.
        UNREAD: Whoever read the output went away, counted likewise.
    """

    CLEAN = 0
    FINDINGS = 1
    FAILED = 2
    INTERRUPTED = 130
    UNREAD = 141


def _version() -> str:
    package = sys.modules[__name__.partition(".")[0]]  # imported already, since this is part of it
    return str(package.__version__)


@click.group(no_args_is_help=False, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(_version(), prog_name="factcheck", message="%(prog)s %(version)s")
def factcheck_command() -> None:
    """Read news copy as claims: who asserts what, on whose word, how far the outlet stands behind it.

    Exit status: 0 clean, 1 findings (check only), 2 could not run, 130 interrupted.
    """


def _moment(_context: click.Context, _option: click.Parameter, value: str | None) -> datetime.date | None:
    from factcheck.readers import moment

    return None if value is None else moment(value)


_files = click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path())
_published = click.option(
    "--published",
    metavar="DATE",
    callback=_moment,
    help="When the documents were published, such as 2025-03-28; needed to place dates that name no year.",
)


def _read(files: Sequence[str], published: datetime.date | None) -> Iterator[tuple[str, Document | None]]:
    """Give each file with its document; None, and a line on standard error, for one that cannot be read."""
    from factcheck.readers import read

    for file in files:
        try:
            yield file, read(file, published=published)
        except UnreadableError as error:
            _complain(str(error))
            yield file, None


@factcheck_command.command()
@_files
@_published
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "table"]),
    help="Print the table, or JSON Lines, wherever the output goes.",
)
def extract(files: tuple[str, ...], published: datetime.date | None, form: str | None) -> Exit:
    """Print the claims of each FILE: as a table on a terminal, as JSON Lines into a file or a pipe."""
    from factcheck.extraction.pipeline import extract as claims_of

    form = form or ("table" if sys.stdout.isatty() else "jsonl")
    status = Exit.CLEAN
    for _, document in _read(files, published):
        if document is None:
            status = Exit.FAILED
            continue
        claims = claims_of(document)
        if form == "table":
            from factcheck.cli import terminal

            terminal.print_claims(document, claims, sys.stdout)
        else:
            from factcheck.exporters import json_lines

            sys.stdout.writelines(json_lines.export(document, claims, ()))
    return status


@factcheck_command.command()
@_files
@_published
@click.option("-o", "--output", default="report.html", show_default=True, type=click.Path(), help="The file to write.")
def report(files: tuple[str, ...], published: datetime.date | None, output: str) -> Exit:
    """Write one HTML page on all FILEs: the copy, its claims, their sources, and what the checks found.

    The page is one file that asks the network for nothing. It is written whole or not at all.
    """
    from factcheck.checks import examine
    from factcheck.cli.files import replace
    from factcheck.exporters.html import page
    from factcheck.extraction.pipeline import extract as claims_of

    documents = [document for _, document in _read(files, published)]
    readings = []
    for document in documents:
        if document is None:
            return Exit.FAILED
        claims = claims_of(document)
        readings.append((document, claims, examine(document, claims)))
    try:
        replace(output, page(readings))
    except OSError as error:
        _complain(f"cannot write {output}: {error.strerror or error}")
        return Exit.FAILED
    counts = sum(len(claims) for _, claims, _ in readings), sum(len(findings) for _, _, findings in readings)
    click.echo(f"{output}: {counts[0]} claims, {counts[1]} findings")
    return Exit.CLEAN


class _SpreadCommand(click.Command):
    """A command whose `--against` takes every path up to the next option, as a shell expands a pattern into many."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Repeat the option before each of its paths, which is how click wants it."""
        spread: list[str] = []
        against = False
        for word in args:
            if word.startswith("-") and word != "-":
                against = word == "--against"
                spread += [] if against else [word]
            else:
                spread += ["--against", word] if against else [word]
        if args[-1:] == ["--against"]:
            spread.append("--against")
        try:
            return super().parse_args(ctx, spread)
        except click.MissingParameter:
            if "--against" not in args[:-1]:
                raise
            reason = "name the files to check before --against, which takes every path behind it"
            raise click.UsageError(reason) from None


@factcheck_command.command(cls=_SpreadCommand)
@_files
@_published
@click.option("--against", multiple=True, metavar="FILE...", type=click.Path(), help="What the copy rests on: compare with these files.")
@click.option("--select", multiple=True, metavar="RULES", help="Run only these: names, topics, 'default' or 'all', with commas between.")
@click.option("--ignore", multiple=True, metavar="RULES", help="Leave these out.")
@click.option(
    "--format", "form", default="text", show_default=True, type=click.Choice(["text", "json", "sarif", "github"]), help="How to print."
)
@click.option("--baseline", metavar="FILE", type=click.Path(), help="Do not tell the findings that this file holds.")
@click.option("--update-baseline", is_flag=True, help="Write what is found now into the baseline.")
@click.option("--config", metavar="FILE", type=click.Path(), help="Take the settings from this file, not from the nearest one.")
@click.pass_context
def check(context: click.Context, /, **_options: object) -> Exit:
    """Print what an editor should look at in each FILE, as path:line:column: rule: message.

    The exit status is 1 when there is anything. `factcheck explain RULE` says what a rule looks for. Settings are taken from
    factcheck.toml or [tool.factcheck] in pyproject.toml, in this folder or the nearest one above; an option takes the place of one.
    """
    from factcheck.cli.checking import Request, run

    found, whole = run(Request(**context.params), _version(), sys.stdout, _complain)
    return Exit.FINDINGS if found and whole else Exit.CLEAN if whole else Exit.FAILED


@factcheck_command.command()
@click.argument("name", required=False, metavar="[RULE-OR-LEVEL]")
def explain(name: str | None) -> Exit:
    """Say what a rule of `check` looks for, or what a level of attribution means; without a name, list them."""
    from factcheck.cli import explanations

    sys.stdout.write(explanations.contents() if name is None else explanations.explanation(name))
    return Exit.CLEAN


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status, without ending the process.

    Args:
        arguments: The words after the name of the program; those of the process if not given.
    """
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    try:
        status = _run(list(sys.argv[1:] if arguments is None else arguments))
        sys.stdout.flush()
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return Exit.UNREAD
    except OSError as error:
        _drop_output()
        _complain(f"cannot write: {error.strerror or error}")
        return Exit.FAILED
    return status


def _drop_output() -> None:
    """Let nothing more be written: what is still buffered would be when the process ends, and fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _run(arguments: list[str]) -> int:
    try:
        with factcheck_command.make_context("factcheck", arguments) as context:
            status: Exit = factcheck_command.invoke(context)
    except click.exceptions.Exit as end:  # --help and --version
        return end.exit_code
    except click.ClickException as error:
        _complain(error.format_message() + _known(error))
        return Exit.FAILED
    except FactcheckError as error:
        _complain(str(error))
        return Exit.FAILED
    return status


def _known(error: click.ClickException) -> str:
    """The names there are, behind a complaint about a command or an option that there is not; else empty."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is None:
        return ""
    if isinstance(error, click.NoSuchOption):
        names = [name for option in context.command.get_params(context) for name in option.opts if name.startswith("--")]
    elif isinstance(context.command, click.Group):
        names = context.command.list_commands(context)
    else:
        return ""
    return f" Known: {', '.join(names)}."


def _complain(reason: str) -> None:
    """Say on one line of standard error why something could not be done."""
    from factcheck.exporters._lines import printable

    click.echo(f"factcheck: {printable(reason)}", err=True)


def _speak_utf8(stream: TextIO) -> None:
    """Write UTF-8 whatever the locale; names of files that are not UTF-8 come out as the bytes they are."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="surrogateescape")
