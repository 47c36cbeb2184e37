"""Every error that the library raises on purpose.

One base class, and one subclass for each thing a caller can *do* about it. Errors keep their
facts as fields, so that a program can read them; the sentence for people is built when printed.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar, TypeVar

import attrs

T = TypeVar("T")

_SHOWN = 40  # characters of a text that a message shows
_LIKELY = 0.75  # likeness from which a known name is offered for one that is not known; "notes" for "nonsense" has less


class FactcheckError(Exception):
    """The base of everything this library raises on purpose.

    Anything else that escapes is a bug in the library: please report it.
    """


@attrs.define
class SpanOutsideTextError(FactcheckError, ValueError):
    """A span points past the end of the text it is said to be part of.

    It nearly always means that the text was edited, re-encoded or normalised after the span was measured.

    Attributes:
        start: First position asked for, in code points.
        end: Position after the last one asked for, in code points.
        text_length: Length of the text that was given, in code points.
    """

    start: int
    end: int
    text_length: int

    def __str__(self) -> str:
        """One line with the numbers and the mend."""
        return (
            f"span {self.start}:{self.end} does not fit a text of {self.text_length} characters; "
            "measure spans on the very string that the document holds"
        )


@attrs.define
class _OtherTypeError(FactcheckError, TypeError):
    """A function was given something else than it asks for, most often a text.

    Attributes:
        function: The function that was called.
        given: What kind of thing it was given: the name of its class.
    """

    asked: ClassVar[str]
    mends: ClassVar[Mapping[str, str]]
    function: str
    given: str

    @classmethod
    def unless(cls, value: object, kind: type | tuple[type, ...], function: str) -> None:
        """Raise the error unless a value is of a kind.

        Args:
            value: What was given.
            kind: The class, or the classes, that it may be of.
            function: The name of the function that was called.
        """
        if not isinstance(value, kind):
            raise cls(function, type(value).__name__)

    @classmethod
    def each(cls, values: Iterable[T], kind: type[T] | tuple[type[T], ...], function: str) -> Iterator[T]:
        """Give some values one after another; raise the error for the first that is not of a kind, and for one that was given alone.

        Args:
            values: What was given.
            kind: The class, or the classes, that each of them must be of.
            function: The name of the function that was called.
        """
        if isinstance(values, (kind, str)) or not isinstance(values, Iterable):
            raise cls(function, type(values).__name__)
        for value in values:
            cls.unless(value, kind, function)
            yield value

    def __str__(self) -> str:
        """One line with the mend."""
        mend = f"; {self.mends[self.given]}" if self.given in self.mends else ""
        return f"{self.function}() asks for {self.asked} and was given a value of type {self.given}{mend}"


class NotAClaimError(_OtherTypeError):
    """A function that asks for claims was given something else, most often a text."""

    asked = "claims"
    mends: ClassVar[Mapping[str, str]] = {
        "str": "make a claim of a text with factcheck.claim(text)",
        "Document": "take the claims of a document with factcheck.extract(document)",
        "Claim": "put one claim in a list",
    }


class NotADocumentError(_OtherTypeError):
    """A function that asks for documents was given something else, most often a text or a path."""

    asked = "documents"
    mends: ClassVar[Mapping[str, str]] = {
        "str": "make a document of a text with factcheck.read_text(text)",
        "PosixPath": "read a file with factcheck.read(path)",
        "WindowsPath": "read a file with factcheck.read(path)",
        "Document": "put one document in a list",
    }


class NotATextError(_OtherTypeError):
    """A function that asks for texts was given something else, most often nothing or a path."""

    asked = "texts"
    mends: ClassVar[Mapping[str, str]] = {
        "bytes": "decode the bytes first",
        "PosixPath": "read a file with factcheck.read(path)",
        "WindowsPath": "read a file with factcheck.read(path)",
    }


class NotSearchableError(_OtherTypeError):
    """An index of claims was given something that is neither a text nor a claim."""

    asked = "texts and claims"
    mends: ClassVar[Mapping[str, str]] = {
        "str": "put one text in a list",
        "Claim": "put one claim in a list",
        "Document": "take the claims of a document with factcheck.extract(document)",
    }


@attrs.define
class NothingAssertedError(FactcheckError, ValueError):
    """A claim was asked for from a text that holds no letter and no digit.

    Attributes:
        text: The text.
    """

    text: str

    def __str__(self) -> str:
        """One line with the text."""
        shown = self.text if len(self.text) <= _SHOWN else f"{self.text[:_SHOWN]} …"
        return f"no assertion in {shown!r}: give a sentence"


@attrs.define
class NegativeLimitError(FactcheckError, ValueError):
    """At most so many answers were asked for, and the number is below 0.

    Attributes:
        limit: What was asked for.
    """

    limit: int

    def __str__(self) -> str:
        """One line with the number."""
        return f"limit must not be negative: got {self.limit}; 0 asks for no answers"


@attrs.define
class UnreadableError(FactcheckError, OSError):
    """A file cannot be turned into a document; another file may still be.

    Attributes:
        path: What was asked for, as given.
        reason: Why it cannot be read, in a few words.
    """

    path: str
    reason: str

    def __str__(self) -> str:
        """One line that names the file and the reason."""
        return f"cannot read {self.path}: {self.reason}"


@attrs.define
class InvalidTextError(FactcheckError, ValueError):
    """A text holds something that no written document holds.

    Attributes:
        reason: What it holds.
        position: Where, in code points.
    """

    reason: str
    position: int

    def __str__(self) -> str:
        """One line with the place."""
        return f"the text {self.reason} at character {self.position}"


@attrs.define
class InvalidDateError(FactcheckError, ValueError):
    """A publication date is not an ISO 8601 date or date and time.

    Attributes:
        value: What was given.
    """

    value: str

    def __str__(self) -> str:
        """One line that shows the wanted form."""
        return f"{self.value!r} is not a date; write it as 2025-03-28 or 2025-03-28T09:30+00:00"


@attrs.define
class UnknownNameError(FactcheckError, LookupError):
    """Something was asked for by a name that nothing is known under.

    Attributes:
        kind: What was looked for, for example ``"check"``.
        name: The name that was asked for.
        known: The names that would have worked, sorted.
    """

    kind: str
    name: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        """One line that lists the known names, and first the one that was likely meant."""
        near = difflib.get_close_matches(self.name, self.known, n=1, cutoff=_LIKELY)
        meant = f"did you mean {near[0]!r}? " if near else ""
        return f"there is no {self.kind} named {self.name!r}; {meant}known: {', '.join(self.known) or 'none'}"


@attrs.define
class PlugInError(FactcheckError, ImportError):
    """A module in a plug-in folder does not define the one constant it must, or repeats a name.

    Attributes:
        module: The module that was imported.
        reason: What is wrong with it.
    """

    module: str
    reason: str

    def __str__(self) -> str:
        """One line that names the module."""
        return f"{self.module} {self.reason}"


@attrs.define
class MalformedRecordError(FactcheckError, ValueError):
    """Data that should be a serialised record is not one.

    Attributes:
        faults: One text for every fault, each opening with the JSON path (``$.spans[0].end``).
    """

    faults: tuple[str, ...]

    def __str__(self) -> str:
        """Every fault with its path, on one line."""
        return "malformed record: " + "; ".join(self.faults)


@attrs.define
class UnknownPositionError(FactcheckError, IndexError):
    """An index holds nothing at the position asked for.

    Attributes:
        position: What was asked for.
        positions: How many positions the index has given so far; removed texts keep theirs.
    """

    position: int
    positions: int

    def __str__(self) -> str:
        """One line with the positions that were given."""
        return f"there is no text at position {self.position}; of the {self.positions} given, from 0 on, some may be empty by now"


@attrs.define
class IndexFileError(FactcheckError, OSError):
    """A file cannot be opened, or written, as an index of claims.

    Attributes:
        path: What was asked for, as given.
        reason: Why it cannot be opened, in a few words.
    """

    path: str
    reason: str

    def __str__(self) -> str:
        """One line that names the file and the reason."""
        return f"cannot open or save {self.path} as an index: {self.reason}"


@attrs.define
class IndexVersionError(FactcheckError, OSError):
    """A file is an index that was saved by another version of the library, which read words otherwise.

    Attributes:
        path: What was asked for, as given.
        found: The version of the file.
        wanted: The version that this library saves and opens.
    """

    path: str
    found: str
    wanted: str

    def __str__(self) -> str:
        """One line with both versions and the mend."""
        return f"{self.path} is an index of version {self.found}, and this library opens {self.wanted}; build it anew from its texts"


@attrs.define
class MissingExtraError(FactcheckError, ImportError):
    """An optional part of the library is used, and the packages that it needs are not installed.

    Attributes:
        part: The module that needs them.
        extra: The extra that brings them.
    """

    part: str
    extra: str

    def __str__(self) -> str:
        """One line with the command that mends it."""
        return f"{self.part} needs packages that are not installed: pip install 'factcheck[{self.extra}]'"


@attrs.define
class SettingsError(FactcheckError, ValueError):
    """A file of settings, or a file that one names, cannot be used as it is.

    Attributes:
        path: The file.
        reason: What is wrong with it, in a few words.
    """

    path: str
    reason: str

    def __str__(self) -> str:
        """One line that names the file and the reason."""
        return f"{self.path}: {self.reason}"
