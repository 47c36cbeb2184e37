"""Why a date cannot be placed, in the kinds that several checks part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from factcheck.model.values import Period

_EITHER_ORDER: Final = "day and month may stand in either order"
_HANGING: Final = ("a time of day without its day", "hangs on an event", "the hour of publication")
_TIME_OF_DAY: Final = re.compile(r"\b(?:noon|midnight|o['’]clock|[ap]\.?m\b|\d{1,2}[:.]\d\d)", re.IGNORECASE)
_NOTHING_TO_COUNT_FROM: Final = "no publication date to count "


def ambiguous(period: Period) -> bool:
    """Whether a date stays unresolved because day and month may stand in either order."""
    return period.reason.startswith(_EITHER_ORDER)


def uncounted(period: Period) -> bool:
    """Whether a date stays unresolved because it is counted from a date of publication that is not known."""
    return period.reason.startswith(_NOTHING_TO_COUNT_FROM) and not _TIME_OF_DAY.search(period.reason)


def told_by_context(period: Period) -> bool:
    """Whether a date or time stays unresolved because it hangs on another that a reader finds nearby."""
    return period.reason.startswith(_HANGING) or _TIME_OF_DAY.search(period.reason) is not None
