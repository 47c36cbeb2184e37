"""html: one self-contained page that shows a document as written, with every claim, its source and what checks found."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import TYPE_CHECKING, Final

from factcheck.exporters import Exporter
from factcheck.exporters._story import tell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markupsafe import Markup

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
    import jinja2  # noqa: PLC0415 - only a report needs it
    from markupsafe import Markup  # noqa: PLC0415

    loader = jinja2.PackageLoader("factcheck.exporters", "templates")
    environment = jinja2.Environment(
        loader=loader,
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["exactly"] = _exactly
    environment.filters["counted"] = _counted
    style, script = (loader.get_source(environment, name)[0] for name in ("report.css", "report.js"))
    stories = [tell(document, claims, findings, number) for number, (document, claims, findings) in enumerate(readings, 1)]
    return environment.get_template("report.html.jinja").render(
        stories=stories,
        style=Markup(style),  # noqa: S704 - ours, and no `</style>` in it
        style_digest=_digest(style),
        script=Markup(script),  # noqa: S704 - ours, and no `</script>` in it
        script_digest=_digest(script),
    )


def _exactly(text: str) -> Markup:
    """Escape a text so that a browser gives back every character: a raw carriage return would come back as a line feed."""
    from markupsafe import Markup, escape  # noqa: PLC0415

    return Markup(escape(_UNCARRIED.sub("\ufffd", text)).replace("\r", Markup("&#13;")))  # noqa: S704 - escaped just here


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
