"""Which dates of a document cannot be placed, and for which of the reasons that several checks part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks._reading import Reading
    from factcheck.model.spans import Span
    from factcheck.model.values import Period

_EITHER_ORDER: Final = "day and month may stand in either order"
_HANGING: Final = ("a time of day without its day", "hangs on an event", "the hour of publication")
_NOTHING_TO_COUNT_FROM: Final = "no publication date to count "


def periods(reading: Reading) -> Iterator[Period]:
    """The dates in the claims of a document, each once."""
    seen: set[Span] = set()
    for claim in reading.claims:
        for period in claim.periods:
            if period.span not in seen:
                seen.add(period.span)
                yield period


def ambiguous(period: Period) -> bool:
    """Whether a date stays unresolved because day and month may stand in either order."""
    return period.reason.startswith(_EITHER_ORDER)


def uncounted(period: Period) -> bool:
    """Whether a date stays unresolved because it is counted from a date of publication that is not known."""
    return period.reason.startswith(_NOTHING_TO_COUNT_FROM)


def told_by_context(period: Period) -> bool:
    """Whether a date or time stays unresolved because it hangs on another that a reader finds nearby."""
    return period.reason.startswith(_HANGING)
