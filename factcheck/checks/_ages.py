"""The ages of people as the copy gives them behind their names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.model.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading

_AGED: Final = re.compile(
    r"(?<![\w’'.-])(?P<name>[A-Z](?=\w*[a-z])[^\W\d_]++(?: [A-Z]\.)?(?: (?:van|von|de|der|al|bin|el)){0,2} [A-Z][^\W\d_]++),"
    r" (?:who is |aged |now )?(?P<age>\d{1,3})(?=[,.;)]| who\b| from\b)"
)


def ages(reading: Reading) -> Iterator[tuple[str, int, Span, Span]]:
    """Give each name with the age behind it: "Peter Tolland, 41,"; the name, the age, and where each stands, in text order."""
    for block in reading.copy():
        for found in _AGED.finditer(reading.text, block.start, block.end):
            yield found["name"], int(found["age"]), Span(*found.span("name")), Span(*found.span("age"))
