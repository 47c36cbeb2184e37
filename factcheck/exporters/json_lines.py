"""json-lines: one JSON object on a line: the document, then its claims, then the findings. Lossless.

Every object says in `record` what it is. Claims show beside their fields what follows from them (`id`, `level`, `tier`,
`flags`), so that a consumer needs no copy of the rules.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final, TypeVar

from factcheck.errors import MalformedRecordError
from factcheck.exporters import Exporter
from factcheck.model.claims import Claim
from factcheck.model.documents import Document
from factcheck.model.findings import Finding
from factcheck.model.serialisation import from_plain, to_plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

T = TypeVar("T")

_KINDS: Final[dict[str, type[Any]]] = {"document": Document, "claim": Claim, "finding": Finding}
_UNSAFE: Final = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def line(record: Document | Claim | Finding) -> str:
    r"""Return a record as one line of JSON, line end included.

    Written as it reads, except for the characters that some programs end a line at, and halves of surrogate pairs, which UTF-8
    has no place for: they are written ``\uXXXX``.
    """
    kind = next(name for name, kind in _KINDS.items() if isinstance(record, kind))
    written = json.dumps({"record": kind} | to_plain(record), ensure_ascii=False, allow_nan=False)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", written) + "\n"


def export(document: Document, claims: Sequence[Claim], findings: Sequence[Finding]) -> Iterator[str]:
    """Yield the lines of a document, its claims, and its findings."""
    yield line(document)
    yield from map(line, claims)
    yield from map(line, findings)


def read_records(text: str) -> tuple[Document | Claim | Finding, ...]:
    """Return the records of some lines, in order; blank lines are passed over.

    Raises:
        MalformedRecordError: When a line is no JSON object, or no record. It names the first such line, and every fault of it
            with its JSON path.
    """
    found = []
    for number, written in enumerate(text.split("\n"), 1):
        if written.strip():
            try:
                found.append(_record(written))
            except MalformedRecordError as error:
                raise MalformedRecordError(tuple(f"{fault} (line {number})" for fault in error.faults)) from None
    return tuple(found)


def read_claims(text: str) -> tuple[Claim, ...]:
    """Return the claims of some lines, in order, passing over other records.

    Raises:
        MalformedRecordError: As `read_records` does.
    """
    return tuple(_of_kind(read_records(text), Claim))


def _of_kind(records: Iterable[object], kind: type[T]) -> Iterator[T]:
    return (record for record in records if isinstance(record, kind))


def _record(written: str) -> Document | Claim | Finding:
    try:
        data = json.loads(written)
    except (ValueError, RecursionError) as error:
        raise MalformedRecordError((f"$ must be JSON: {error}",)) from None
    kind = data.pop("record", None) if isinstance(data, dict) else None
    if not isinstance(kind, str) or kind not in _KINDS:
        raise MalformedRecordError((f"$.record must be one of {', '.join(_KINDS)}",))
    record: Document | Claim | Finding = from_plain(data, _KINDS[kind])
    return record


EXPORTER: Final = Exporter(name="json-lines", suffix=".jsonl", export=export)
