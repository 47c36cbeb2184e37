"""html: one self-contained page that shows a document as written, with every claim, its source and what checks found."""

from __future__ import annotations

import base64
import functools
import hashlib
import re
from typing import TYPE_CHECKING, Final

from factcheck.exporters import Exporter
from factcheck.exporters._story import tell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import jinja2

    from factcheck.model.claims import Claim
    from factcheck.model.documents import Document
    from factcheck.model.findings import Finding

_UNCARRIED = re.compile("[\x00\ud800-\udfff]")


def page(readings: Iterable[tuple[Document, Sequence[Claim], Sequence[Finding]]]) -> str:
    """Return the report on one or more documents.

    The page asks the network for nothing, and says so in its content security policy: style and script are inside it
    and allowed by their digests. Without script every claim can still be read. The copy is shown character by character; only NUL and
    lone surrogates, which HTML cannot carry, are replaced by U+FFFD.

    Args:
        readings: Each document with its claims and with what checks found in it, both in text order.

    Raises:
        SpanOutsideTextError: When a claim or finding does not fit its document.
    """
    environment = _environment()
    style, script = (environment.get_template(f"report.{suffix}").render() for suffix in ("css", "js"))
    stories = [tell(document, claims, findings, number) for number, (document, claims, findings) in enumerate(readings, 1)]
    written = environment.get_template("report.html.jinja").render(
        stories=stories,
        style=style,
        style_digest=_digest(style),
        script=script,
        script_digest=_digest(script),
    )
    # A browser takes a raw carriage return for the end of a line, and gives back a line feed.
    return _UNCARRIED.sub("\ufffd", written).replace("\r", "&#13;")


@functools.cache
def _environment() -> jinja2.Environment:
    import jinja2  # noqa: PLC0415 - it takes longer to import than the rest of the package, and only a report needs it

    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("factcheck.exporters", "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["counted"] = _counted
    return environment


def _counted(number: int, noun: str) -> str:
    """Return a number with its noun in the right form."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _digest(source: str) -> str:
    """Return the digest by which a content security policy allows one style or script."""
    return "sha256-" + base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()


def _export(document: Document, claims: Sequence[Claim], findings: Sequence[Finding]) -> tuple[str, ...]:
    return (page([(document, claims, findings)]),)


EXPORTER: Final = Exporter(
    name="html",
    suffix=".html",
    export=_export,
    lost=(
        "the ids of documents and claims",
        "positions as numbers: the page marks the words themselves",
        "the dictionary form of a cue",
        "how finely a date is given",
        "places elsewhere that a finding relates to",
    ),
)
