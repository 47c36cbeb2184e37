"""Checks: what an editor should look at, one file for each fault. This file says what a check is, and runs them."""

from __future__ import annotations

import enum
import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import attrs
from attrs import validators

from factcheck.checks._reading import Reading as Reading
from factcheck.checks._suppressions import suppressions
from factcheck.errors import NotADocumentError, UnknownNameError
from factcheck.extraction.pipeline import extract
from factcheck.model.documents import Document
from factcheck.model.findings import Finding, Place, Severity
from factcheck.registry import collect

if TYPE_CHECKING:
    from factcheck.model.claims import Claim
    from factcheck.model.spans import Span

HEADINGS = ("What it does", "Why it matters", "Example", "When it is silent")
"""The headings of every page, in this order."""

VOID = "void-suppression"
"""The rule of notes that allow nothing."""

DEFAULT, ALL = "default", "all"
"""Words that select the rules which are on unless asked otherwise, and every rule."""


class Topic(enum.Enum):
    """What a check looks at."""

    ATTRIBUTION = "attribution"
    DOCUMENTS = "documents"
    QUOTES = "quotes"
    VALUES = "values"
    NAMES = "names"
    NOTES = "notes"


@attrs.frozen
class Example:
    """A document that a check is held to.

    Attributes:
        text: The document, as `factcheck.read_text` takes it.
        words: What the check points at in it; empty where it must find nothing.
        against: The documents that it is checked against.
    """

    text: str
    words: str = ""
    against: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Check:
    """A rule that reads one document and may have something to say.

    Attributes:
        name: Names the *fault*, not the cure, in kebab-case, so that "allow hearsay-without-source" reads as a sentence. The file is
            named after it. Never used again once retired.
        topic: What it looks at.
        severity: How much its findings ask of an editor.
        run: Takes the reading of a document and gives findings; its docstring is the page. It reads no files, no clock and no
            network, and says nothing twice of one place.
        since: The version that brought it.
        must_fire: Documents in which it finds one thing, each with the words that it points at.
        must_not_fire: Documents in which it finds nothing, near misses of the others.
        default: Whether it runs unless asked otherwise. A rule that often points at sound copy does not.
    """

    name: str = attrs.field(validator=validators.matches_re(r"[a-z]+(-[a-z]+)*"))
    topic: Topic
    severity: Severity
    run: Callable[[Reading], Iterator[Finding]]
    since: str = attrs.field(validator=validators.matches_re(r"\d+\.\d+\.\d+"))
    must_fire: tuple[Example, ...] = attrs.field(validator=validators.min_len(2))
    must_not_fire: tuple[Example, ...] = attrs.field(validator=validators.min_len(2))
    default: bool = True

    @property
    def page(self) -> str:
        """Its documentation: the docstring of `run`, under the `HEADINGS`."""
        return inspect.cleandoc(self.run.__doc__ or "")

    def finding(
        self, reading: Reading, span: Span, message: str, *, related: tuple[Place, ...] = (), because: tuple[str, ...] = ()
    ) -> Finding:
        """Return a finding of this check in the document of a reading."""
        return Finding(self.name, self.severity, message, reading.id, span, related, because)


def rules() -> Mapping[str, Check]:
    """Return every check by its name, in the order of their names."""
    return collect(__name__, "CHECK", Check)


def selected(select: Iterable[str] = (DEFAULT,), ignore: Iterable[str] = ()) -> tuple[Check, ...]:
    """Return the checks that are asked for, in the order of their names.

    Args:
        select: Names of checks, topics (``"quotes"``), ``"default"`` or ``"all"``; one name alone may stand without a list around it.
        ignore: Names of checks or topics that are left out, whatever `select` says; likewise.

    Raises:
        UnknownNameError: When something is none of these; it lists what there is.
    """
    wanted, unwanted = ((words,) if isinstance(words, str) else words for words in (select, ignore))
    names = {name for word in wanted for name in _named(word)} - {name for word in unwanted for name in _named(word)}
    return tuple(rule for name, rule in rules().items() if name in names)


def _named(word: str) -> set[str]:
    every = rules()
    if word in every:
        return {word}
    groups = {topic.value: {name for name, rule in every.items() if rule.topic is topic} for topic in Topic}
    groups |= {DEFAULT: {name for name, rule in every.items() if rule.default}, ALL: set(every)}
    if word not in groups:
        kind = "rule or group of rules"
        raise UnknownNameError(kind, word, (*sorted(groups), *sorted(every)))
    return groups[word]


def check(
    documents: Iterable[Document],
    *,
    against: Iterable[Document] = (),
    select: Iterable[str] = (DEFAULT,),
    ignore: Iterable[str] = (),
) -> tuple[Finding, ...]:
    """Extract the claims of documents and say what an editor should look at.

    Args:
        documents: The documents; one after another is read, so that an iterator over many is fine.
        against: What they are checked against: the report that a story rests on, the wire copy, what others published. A document
            is not checked against itself.
        select: The rules to run, as `selected` takes them.
        ignore: The rules to leave out.

    Returns:
        The findings: documents in the order given, and in text order within each. What a note in the copy allows is left out.

    Raises:
        UnknownNameError: When a rule is not known.
        NotADocumentError: When something among the documents is none.
    """
    chosen = selected(select, ignore)
    others = tuple(reading_of(document) for document in NotADocumentError.each(against, Document, check.__name__))
    given = NotADocumentError.each(documents, Document, check.__name__)
    return tuple(finding for document in given for finding in unsuppressed(reading_of(document, others), chosen))


def reading_of(document: Document, against: Iterable[Reading] = ()) -> Reading:
    """Return the reading of a document, its claims extracted, to be checked against others; itself is left out of them."""
    claims = extract(document)
    return Reading(document, claims, tuple(other for other in against if other.id != document.id))


def examine(document: Document, claims: Sequence[Claim]) -> tuple[Finding, ...]:
    """Say what an editor should look at in a document whose claims are known already.

    Args:
        document: The document.
        claims: Its claims, in text order.

    Returns:
        The findings of the rules that are on, in text order; of one place, in order of the names of their checks.
    """
    return unsuppressed(Reading(document, claims), selected())


def unsuppressed(reading: Reading, chosen: Iterable[Check]) -> tuple[Finding, ...]:
    """Return the findings of some checks that no note in the copy allows, in text order."""
    return tuple(finding for finding, reason in judged(reading, chosen) if reason is None)


def judged(reading: Reading, chosen: Iterable[Check]) -> tuple[tuple[Finding, str | None], ...]:
    """Return the findings of some checks in text order, each with the reason that the copy gives for allowing it, or None.

    A note that allows what is not there is itself a finding, when every rule that it names has run.
    """
    ran = {rule.name: rule for rule in chosen}
    found = [finding for rule in ran.values() for finding in rule.run(reading)]
    notes = suppressions(reading.document)
    if void := ran.get(VOID):
        idle = (note for note in notes if note.reason and ran.keys() >= set(note.rules) and not any(map(note.allows, found)))
        found += [void.finding(reading, note.span, "This note allows nothing. What it allows is not found below.") for note in idle]
    found.sort(key=lambda finding: (finding.span, finding.rule))
    return tuple((finding, next((note.reason for note in notes if note.allows(finding)), None)) for finding in found)
