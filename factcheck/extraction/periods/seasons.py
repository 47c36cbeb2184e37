"""Seasons and feasts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import COUNT, PART_OF_DAY, count, pattern, words
from factcheck.extraction.periods.years import dated
from factcheck.language.english import calendar
from factcheck.model.values import Precision

if TYPE_CHECKING:
    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Reading

_SEASON: Final = pattern(f"(?P<season>{words(calendar.SEASONS)})(?:time)?(?![a-z])(?: of(?= [12'tln]))?")
_SECOND_YEAR: Final = pattern("[-/](?:[12][0-9])?[0-9]{2}(?![0-9])")
_FEAST: Final = pattern(f"(?P<feast>{words(calendar.FEASTS)})(?![a-z])")
_PART: Final = pattern(f"(?: |-){PART_OF_DAY}(?![a-z])")
_MOVING: Final = pattern(f"(?P<feast>{words(calendar.MOVING_FEASTS)})(?![a-z])")
_LEADS: Final = frozenset("in into over during by since until till throughout before after for through early late mid the of from between and or".split())
_AFTER: Final = frozenset(
    "and or but when as at in on to after before with for while because that which is was were are will has have had by would could until".split(),
)


def season(reading: Reading, at: int) -> Found | None:
    """ "the autumn of 2021", "winter 2023", "over the summer"; "the fall of Rome", "spring water" and "they fall" are none."""
    match = _SEASON.match(reading.low, at)
    if match is None:
        return None
    number = calendar.SEASONS[match["season"]]
    found = dated(reading, reading.yearless(at, match.end("season"), Precision.SEASON, lambda year: intervals.season(year, number)))
    if found.yearly is None:
        split = _SECOND_YEAR.match(reading.low, found.stop)
        found.stop = split.end() if split else found.stop
        return found if reading.before(at)[0] not in {"arab", "prague", "palm"} else None
    if match.group().endswith(" of"):
        return None
    if _used_alone(reading, at, match.end()):
        return found
    return None


def _used_alone(reading: Reading, at: int, stop: int) -> bool:
    """Whether a season stands as a time: behind a preposition, and not before a noun."""
    word, place = reading.before(at)
    if word == "the":
        before, _ = reading.before(place)
        if before in {"early", "late", "mid"}:
            before = "in"
        if before not in _LEADS:
            return False
    elif word.rstrip("-") not in _LEADS - {"the", "and", "or", "of"}:
        return False
    behind = reading.low[stop : stop + 14]
    if not behind.startswith(" "):
        return not behind.startswith(("-", "'"))
    return behind[1:].split(" ", 1)[0].strip(".,;:)") in _AFTER


def feast(reading: Reading, at: int) -> Found | None:
    """ "Christmas Eve", "Good Friday 2022", "Easter"; "Christmas lights" and "Easter eggs" are none."""
    match = _FEAST.match(reading.low, at)
    if match is None:
        return _moving_feast(reading, at)
    name = match["feast"]
    if not reading.text[at].isupper() or _belongs_to_name(reading, at):
        return None
    part = _PART.match(reading.low, match.end())
    if reading.low.startswith(" weekend", match.end()) and name in _LONG_WEEKENDS:
        first, days = _LONG_WEEKENDS[name]
        stop = match.end() + len(" weekend")
        return dated(reading, reading.yearless(at, stop, Precision.WEEK, lambda year: _long_weekend(name, year, first, days)))
    stop = part.end() if part else match.end()
    found = dated(reading, reading.yearless(at, stop, Precision.DAY, lambda year: intervals.feast(name, year)))
    if found.yearly is not None and part is None and name in {"christmas", "easter", "thanksgiving", "pentecost", "halloween"}:
        word, place = reading.before(at)
        if word == "the":
            word = reading.before(place)[0]
        behind = reading.low[match.end() : match.end() + 14]
        alone = not behind.startswith((" ", "-", "'s")) or behind[1:].split(" ", 1)[0].strip(".,;:)") in _AFTER
        if not alone or word not in _LEADS | {"at", "around", "over", "about", "on", "every", "past"}:
            return None
    return found


_LONG_WEEKENDS: Final = {"labor day": (-2, 3), "labour day": (-2, 3), "memorial day": (-2, 3), "presidents' day": (-2, 3),
                         "thanksgiving": (0, 4), "august bank holiday": (-2, 3), "spring bank holiday": (-2, 3)}


def _long_weekend(name: str, year: int, first: int, days: int) -> Interval:
    """The weekend that a feast makes long."""
    start = intervals.feast(name, year)[0] + intervals.DAY * first
    return start, start + intervals.DAY * days


def _belongs_to_name(reading: Reading, at: int) -> bool:
    """ "Gujarati New Year's Day": another people's feast of the same name."""
    word, place = reading.before(at)
    return word.isalpha() and reading.text[place].isupper() and word not in _LEADS | {"on", "at", "this", "last", "next"} and word not in calendar.WEEKDAYS


_AGO: Final = pattern(f"(?P<season>springs|summers|autumns|falls|winters) (?P<ago>ago|later|earlier)(?![a-z])")
_COUNT_BEFORE: Final = pattern(f"(?:^|[^a-z0-9])(?P<count>{COUNT}) $")


def seasons_ago(reading: Reading, at: int) -> Found | None:
    """ "three summers ago"."""
    match = _AGO.match(reading.low, at)
    start = max(0, at - 24)
    number = _COUNT_BEFORE.search(reading.low[start:at]) if match else None
    if match is None or number is None:
        return None
    begin, month = start + number.start("count"), calendar.SEASONS[match["season"][:-1]]
    if match["ago"] != "ago":
        return reading.unresolved(begin, match.end(), f"hangs on an event whose date is not stated: {reading.surface(begin, match.end())}")
    years = count(number["count"])
    return reading.counted(begin, match.end(), Precision.SEASON, lambda today: intervals.season(today.year - years, month))


def _moving_feast(reading: Reading, at: int) -> Found | None:
    match = _MOVING.match(reading.low, at)
    if match is None or not reading.text[at].isupper():
        return None
    return reading.unresolved(at, match.end(), f"the days of {reading.surface(at, match.end())} depend on the moon, the country or the church")
