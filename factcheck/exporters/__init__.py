"""Exporters: a document, its claims and findings into a format for others, one file for each format. This file says what an exporter is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import attrs

from factcheck.model.claims import Claim
from factcheck.model.documents import Document
from factcheck.model.findings import Finding


@attrs.frozen
class Exporter:
    """A format that claims are handed on in.

    Attributes:
        name: Names the format, lower-case, in kebab-case; the file is named after it.
        suffix: The file suffix, with its dot.
        export: Turns a document, its claims and the findings on it into pieces of text, to be written in UTF-8 one after another,
            line ends as they are.
        lost: What of the records does not come through, in words for people; empty exactly for a lossless format, from which the
            same records can be read back.
    """

    name: str
    suffix: str
    export: Callable[[Document, Sequence[Claim], Sequence[Finding]], Iterable[str]]
    lost: tuple[str, ...] = ()

    @property
    def lossless(self) -> bool:
        """Whether the same records can be read back from what is written."""
        return not self.lost
