"""Two expressions that make one: from March to May, between 2019 and 2021, May or June 2023."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import EDGE, pattern
from factcheck.extraction.periods.years import dated, give_year
from factcheck.model.values import Modifier, Precision

if TYPE_CHECKING:
    import datetime

    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Reading

_JOINT: Final = pattern(
    "(?:(?P<hyphen> ?-{1,2} ?| ?— ?)| (?P<to>to|into|until|till|through|thru|up to|and up to|right up to)|,? (?P<and>and|or|&|and/or)|(?P<comma>,))"
    f"(?:(?P<gap> )(?:on |in |the )?(?:(?P<edge>{EDGE})_)?(?:the )?)?",
)
_NOW: Final = pattern("(?:today|now|the present(?: day)?|date|present)(?![a-z])")
_MOVED: Final = frozenset(
    "moved postponed delayed changed brought rescheduled shifted pushed switched put deferred extended transferred raised lowered "
    "increased rose fell up down".split(),
)
_LOOK_BACK: Final = 60
_LIMIT: Final = 5
_RANK: Final = [Precision.INSTANT, Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.YEAR, Precision.DECADE,
                Precision.CENTURY, Precision.UNKNOWN]


def joined(reading: Reading, first: Found) -> list[Found]:
    """Read on from an expression as long as others are joined to it; stretches come back as one."""
    chain = [first]
    while len(chain) < _LIMIT:
        last = chain[-1]
        joint = _JOINT.match(reading.low, last.stop)
        if joint is None:
            break
        stretch = _stretches(reading, chain[0], joint) if len(chain) == 1 else False
        if stretch and joint["to"] and _NOW.match(reading.low, joint.end()):
            return [_until_now(reading, first, joint.end())]
        if not stretch and first.yearly is None:
            break
        following = _next(reading, joint.end())
        if following is None or following.companions:
            break
        if stretch:
            merged = _merged(reading, first, following)
            if merged is not None:
                return [merged]
        if last.yearly is None or joint["comma"] and following.yearly is None and following.start is None:
            break
        if following.yearly is None and following.start is not None and not following.deictic:
            for one in chain:
                _inherit(reading, one, following)
            break
        if following.yearly is None or joint["to"]:
            break
        chain.append(following)
    return [first]


def _next(reading: Reading, place: int) -> Found | None:
    trigger = reading.grammar.trigger.match(reading.low, place)
    return reading.core(trigger) if trigger else None


def _stretches(reading: Reading, first: Found, joint: object) -> bool:
    """Whether the joint spans a stretch: "between" asks for "and", "from" for "to"; alone, "to" and a hyphen do."""
    word, place = reading.before(first.begin)
    for _ in range(3):
        if word.rstrip("-") in {"the", "early", "late", "mid", "of", "start", "beginning", "end", "middle"}:
            word, place = reading.before(place)
    if joint["and"]:  # type: ignore[index]
        return word == "between" and joint["and"] in {"and", "&"}  # type: ignore[index]
    if joint["comma"]:  # type: ignore[index]
        return False
    if word == "from" and joint["to"]:  # type: ignore[index]
        return _MOVED.isdisjoint(reading.low[max(0, place - _LOOK_BACK) : place].replace(",", " ").split()[-5:])
    return True


def _until_now(reading: Reading, first: Found, place: int) -> Found:
    """ "from 2019 to today"."""
    match = _NOW.match(reading.low, place)
    today = reading.today
    reading.settle(first, -1)
    if match is None or today is None or first.start is None or first.start > today:
        return first
    first.stop, first.end, first.joined = match.end(), today + intervals.DAY, True
    return first


def _merged(reading: Reading, first: Found, last: Found) -> Found | None:
    """One stretch of two ends, each giving the other the year that it lacks."""
    if last.reason or first.reason:
        return None
    if first.precision is not last.precision and not (reading.before(first.begin)[0] in {"from", "between"} and _mixable(first, last)):
        return None
    if first.yearly is not None and last.yearly is not None:
        return _yearless_stretch(reading, first, last)
    if first.yearly is not None and last.yearly is None and last.start is not None:
        _inherit(reading, first, last)
    elif first.yearly is not None:
        from factcheck.extraction.periods.tense import direction  # noqa: PLC0415

        reading.settle(first, direction(reading, first.begin, last.stop)[0])
    if last.yearly is not None and first.start is not None:
        _follow(reading, last, first.start)
    if last.deictic and last.precision is Precision.DAY and first.start and last.start and last.start < first.start:
        last.start, last.end = last.start + intervals.WEEK, (last.end or last.start) + intervals.WEEK
    if first.start is None or last.end is None or first.start >= last.end:
        return None
    return _stretch(first, last)


_SPAN_WORD: Final = pattern("(?: |-)(?:quarter|period|half|season|term)(?![a-z])")


def _yearless_stretch(reading: Reading, first: Found, last: Found) -> Found:
    """Two ends without a year: they wait for it together."""
    begin, end = first.yearly, last.yearly

    def stretch(year: int) -> Interval:
        start = begin(year)[0]  # type: ignore[misc]
        stop = end(year)[1]  # type: ignore[misc]
        return start, stop if stop > start else end(year + 1)[1]  # type: ignore[misc]

    first.precision = min(first.precision, last.precision, key=_RANK.index)
    first.yearly, first.stop, first.joined = stretch, last.stop, True
    word = _SPAN_WORD.match(reading.low, first.stop)
    if word is not None and first.precision is Precision.MONTH:
        first.stop = word.end()
        return dated(reading, first)
    return first


def _mixable(first: Found, last: Found) -> bool:
    return {first.precision, last.precision} <= {Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.SEASON, Precision.WEEK, Precision.INSTANT}


def _stretch(first: Found, last: Found) -> Found:
    precision = min(first.precision, last.precision, key=_RANK.index)
    first.stop, first.end, first.precision, first.instants = last.stop, last.end, precision, None
    first.deictic, first.joined = first.deictic or last.deictic, True
    return first


def _inherit(reading: Reading, one: Found, dated: Found) -> None:
    """Give an expression the year of the one that follows it, or the year before if it would come later."""
    start: datetime.date | None = dated.start
    yearly = one.yearly
    if start is None or yearly is None:
        return
    give_year(reading, one, start.year)
    if one.start is not None and dated.end is not None and one.start >= dated.end:
        one.yearly, one.reason = yearly, ""
        give_year(reading, one, start.year - 1)


def _follow(reading: Reading, last: Found, start: datetime.date) -> None:
    """The first such date after a stretch begins."""
    yearly = last.yearly
    give_year(reading, last, start.year)
    if last.end is not None and last.end <= start:
        last.yearly, last.reason = yearly, ""
        give_year(reading, last, start.year + 1)
