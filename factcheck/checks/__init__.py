"""Checks: what an editor should look at, one file for each fault. This file says what a check is, and runs them."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs
from attrs import validators

from factcheck.extraction.pipeline import extract
from factcheck.model.claims import Claim
from factcheck.model.documents import Document
from factcheck.model.findings import Finding, Severity
from factcheck.registry import collect

HEADINGS = ("What it does", "Why it matters", "Example", "When it is silent")
"""The headings of every page, in this order."""


@attrs.frozen(kw_only=True)
class Check:
    """A rule that reads one document and may have something to say.

    Attributes:
        name: Names the *fault*, not the cure, in kebab-case, so that "allow hearsay-without-source" reads as a sentence. The file is
            named after it. Never used again once retired.
        severity: How much its findings ask of an editor.
        run: Takes a document and its claims in text order, and gives findings; its docstring is the page. It reads no files, no
            clock and no network, and says nothing twice of one place.
        since: The version that brought it.
        must_fire: Documents in which it finds something, each with the words that it points at.
        must_not_fire: Documents in which it finds nothing, near misses of the others.
    """

    name: str = attrs.field(validator=validators.matches_re(r"[a-z]+(-[a-z]+)*"))
    severity: Severity
    run: Callable[[Document, Sequence[Claim]], Iterator[Finding]]
    since: str = attrs.field(validator=validators.matches_re(r"\d+\.\d+\.\d+"))
    must_fire: tuple[tuple[str, str], ...] = attrs.field(validator=validators.min_len(2))
    must_not_fire: tuple[str, ...] = attrs.field(validator=validators.min_len(2))

    @property
    def page(self) -> str:
        """Its documentation: the docstring of `run`, under the `HEADINGS`."""
        return inspect.cleandoc(self.run.__doc__ or "")


def check(documents: Iterable[Document]) -> tuple[Finding, ...]:
    """Extract the claims of documents and say what an editor should look at.

    Args:
        documents: The documents; one after another is read, so that an iterator over many is fine.

    Returns:
        The findings: documents in the order given, and in text order within each.
    """
    return tuple(finding for document in documents for finding in examine(document, extract(document)))


def examine(document: Document, claims: Sequence[Claim]) -> tuple[Finding, ...]:
    """Say what an editor should look at in a document whose claims are known already.

    Args:
        document: The document.
        claims: Its claims, in text order.

    Returns:
        The findings in text order; of one place, in order of the names of their checks.
    """
    found = [finding for rule in collect(__name__, "CHECK", Check).values() for finding in rule.run(document, claims)]
    return tuple(sorted(found, key=lambda finding: (finding.span, finding.rule)))
