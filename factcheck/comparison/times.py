"""Whether two claims tell of two times: news and what lies years back, or two dates of no deed that both name."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from factcheck.comparison.differing_values import same_event
from factcheck.comparison.predications import predications
from factcheck.model.values import day

if TYPE_CHECKING:
    from datetime import date

    from factcheck.comparison.alignment import Alignment
    from factcheck.comparison.features import Features

LONG_AGO: Final = timedelta(days=400)
"""How far back lies what is no news at all: more than a year and a month, so that "last year" can be of this story."""
NEWS: Final = timedelta(days=60)
"""How old an event may be that a report tells without a date."""


def times_apart(a: Features, b: Features, sides: Alignment, *, differ: bool) -> str:
    """Why two claims of one story tell of two times; empty where nothing says so.

    Args:
        a: One claim.
        b: The other.
        sides: The two laid side by side.
        differ: Whether they tell something differently.
    """
    if differ and (_looks_back(a, b) or _looks_back(b, a)):
        return "the one looks back at another time"
    if sides.equal_dates:
        return ""
    counted, other = (any(one.toll or other.toll for one, other in pairs) for pairs in (sides.equal_numbers, sides.other_numbers))
    if (other and sides.other_dates) or ((counted or other) and (_long_before(a, b) or _long_before(b, a))):
        return "they differ in number, and in time"
    if differ and sides.other_dates and (_old_and_new(a, b) or _old_and_new(b, a)):
        return "the one tells of news, the other of what lies years back"
    if sides.other_dates and not any(same_event(a, one, b, other) for one, other in sides.other_dates):
        return "they tell of different times, and of no deed that both name"
    return ""


def _long_before(a: Features, b: Features) -> bool:
    """Whether `a` tells of something long past and `b`, without a date, of news."""
    return not b.dates and long_past(a, b.claim.publication.published)


def _old_and_new(a: Features, b: Features) -> bool:
    """Whether all dates of `a` were news when it was published, and all of `b` lay years back."""
    published, other = a.claim.publication.published, b.claim.publication.published
    if published is None or other is None:
        return False
    starts = [one.period.start for one in a.dates]
    fresh = all(start is not None and timedelta(0) <= day(published) - day(start) <= NEWS for start in starts)
    return fresh and all(one.period.end is not None and day(other) - day(one.period.end) > LONG_AGO for one in b.dates)


def _looks_back(a: Features, b: Features) -> bool:
    """Whether `a` opens with a time long past, as a text does that looks back: "In 2028 the coaster spilled 60 tonnes on the same reef"."""
    if not _long_before(a, b):
        return False
    frames = predications(a)
    return bool(frames) and any(date.year and date.first < frames[0].first for date in a.dates)


def long_past(side: Features, published: date | None) -> bool:
    """Whether a claim has dates, and all of them lay long back on the day of a publication; no where that day is not known."""
    if not side.dates or published is None or "since" in side.lower[: side.dates[0].first]:
        return False  # what has gone on since then is news
    ends = [date.period.end for date in side.dates]
    return all(end is not None and day(published) - day(end) > NEWS for end in ends)
