"""What a check has to say about one place."""

from __future__ import annotations

import enum

import attrs

from factcheck.model.spans import Span


class Severity(enum.Enum):
    """How much a finding asks of an editor."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@attrs.frozen
class Place:
    """A place in another document, or elsewhere in the same one.

    Attributes:
        document: Id of the document.
        span: The words.
    """

    document: str
    span: Span


@attrs.frozen
class Finding:
    """One thing that a person should look at, and why.

    Attributes:
        rule: Name of the check, named after the fault.
        severity: How much it asks of an editor.
        message: One sentence for the person who reads the copy.
        document: Id of the document.
        span: The words it is about.
        related: Places elsewhere that bear on it.
        because: What in the text led to it, in sentences.
    """

    rule: str
    severity: Severity
    message: str
    document: str
    span: Span
    related: tuple[Place, ...] = ()
    because: tuple[str, ...] = ()
