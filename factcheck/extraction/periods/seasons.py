"""Seasons and feasts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import COUNT, PART_OF_DAY, count, pattern, words
from factcheck.extraction.periods.tense import direction
from factcheck.extraction.periods.years import dated
from factcheck.language.english import calendar, dating
from factcheck.model.values import Precision

if TYPE_CHECKING:
    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Reading

_SEASON: Final = pattern(f"(?P<season>{words(calendar.SEASONS)})(?:time)?(?![a-z])(?: of(?= [12'tln]))?")
_SECOND_YEAR: Final = pattern("[-/](?:[12][0-9])?[0-9]{2}(?![0-9])")
_FEAST: Final = pattern(f"(?P<feast>{words(calendar.FEASTS)})(?![a-z])")
_MOVING: Final = pattern(f"(?P<feast>{words(calendar.MOVING_FEASTS)})(?![a-z])")
_PART: Final = pattern(f"(?: |-){PART_OF_DAY}(?![a-z])")
_AGO: Final = pattern("(?P<season>spring|summer|autumn|fall|winter)s (?P<when>ago|later|earlier)(?![a-z])")
_COUNT_BEFORE: Final = pattern(f"(?:^|[^a-z0-9])(?P<count>{COUNT}) $")
_LONG_WEEKENDS: Final = {
    "labor day": (-2, 3), "labour day": (-2, 3), "memorial day": (-2, 3), "presidents' day": (-2, 3), "thanksgiving": (0, 4),
    "august bank holiday": (-2, 3), "spring bank holiday": (-2, 3),
}
"""Days from a feast to the beginning of its weekend, and how many it lasts."""


def season(reading: Reading, at: int) -> Found | None:
    """Read "the autumn of 2021", "winter 2023", "over the summer"; "the fall of Rome", "spring water" and "they fall" are none."""
    match = _SEASON.match(reading.low, at)
    if match is None:
        return None
    number = calendar.SEASONS[match["season"]]
    found = dated(reading, reading.yearless((at, match.end("season")), Precision.SEASON, lambda year: intervals.season(year, number)))
    if found.yearly is None:
        second = _SECOND_YEAR.match(reading.low, found.stop)
        found.stop = second.end() if second else found.stop
        return found if reading.before(at)[0] not in {"arab", "prague", "palm"} else None
    return found if not match.group().endswith(" of") and _used_alone(reading, at, match.end()) else None


def _used_alone(reading: Reading, at: int, stop: int) -> bool:
    """Whether a season stands as a time: behind a preposition, and not before a noun."""
    word, place = reading.before(at)
    if word in {"high", "deep"}:  # "before high summer"
        word, place = reading.before(place)
    if word == "the":
        word = reading.before(place)[0]
        lead = word in dating.BEFORE_SEASON
    else:
        lead = word.rstrip("-") in dating.BEFORE_SEASON - dating.BEFORE_SEASON_OR_NOUN
    return lead and _ends(reading, stop, ("-", "'"))


def _ends(reading: Reading, stop: int, joints: tuple[str, ...]) -> bool:
    """Whether no noun follows: a mark does, or a word that goes on with the clause."""
    if reading.low[stop : stop + 1] == " ":
        return reading.word_at(stop) in dating.BEHIND_SEASON
    return not reading.low.startswith(joints, stop)


def feast(reading: Reading, at: int) -> Found | None:
    """Read "Christmas Eve", "Good Friday 2022", "Easter morning"; "Christmas lights" and "Easter eggs" are none."""
    match = _FEAST.match(reading.low, at)
    if match is None:
        return _moving_feast(reading, at)
    name, stop = match["feast"], match.end()
    if not reading.text[at].isupper() or _belongs_to_name(reading, at):
        return None
    if name in calendar.LOWER_NOUNS and not reading.text[stop - len("day")].isupper():
        return None
    if reading.capital(stop) and reading.word_at(stop) in calendar.NAMES_OF_FEASTS:
        return None
    if reading.low.startswith(" weekend", stop) and name in _LONG_WEEKENDS:
        return dated(reading, reading.yearless((at, stop + len(" weekend")), Precision.WEEK, lambda year: _long_weekend(name, year)))
    part = _PART.match(reading.low, stop)
    found = dated(reading, reading.yearless((at, part.end() if part else stop), Precision.DAY, lambda year: intervals.feast(name, year)))
    if found.yearly is not None and part is None and name in dating.FEASTS_BEFORE_NOUNS:
        word, place = reading.before(at)
        lead = reading.before(place)[0] if word == "the" else word
        return found if lead in dating.BEFORE_FEAST and _ends(reading, stop, ("-", "'s")) else None
    return found


_NEW_YEAR: Final = pattern("new year(?![a-z'-])")


def new_year(reading: Reading, at: int) -> Found | None:
    """Read "early in the new year" as the coming one, or, told in its first months, as the one that has begun."""
    match = _NEW_YEAR.match(reading.low, at)
    word, place = reading.before(at)
    if match is None or reading.text[at].isupper() or word != "the" or reading.before(place)[0] not in dating.BEFORE_NEW_YEAR:
        return None
    past = direction(reading, *match.span())[0] < 0
    return reading.counted(match.span(), Precision.YEAR, lambda today: intervals.year(today.year + (not past or today.month > _BEGUN)))


_BEGUN: Final = 3
"""Last month in which a year told of as past is still the new one."""


def _long_weekend(name: str, year: int) -> Interval:
    """The weekend that a feast makes long."""
    first, days = _LONG_WEEKENDS[name]
    start = intervals.feast(name, year)[0] + intervals.DAY * first
    return start, start + intervals.DAY * days


def _belongs_to_name(reading: Reading, at: int) -> bool:
    """Whether a capitalised word before makes it another feast: "Gujarati New Year's Day"."""
    word, place = reading.before(at)
    if not word.isalpha() or not reading.text[place].isupper():
        return False
    return word not in dating.BEFORE_FEAST | {"this", "last", "next"} and word not in calendar.WEEKDAYS


def _moving_feast(reading: Reading, at: int) -> Found | None:
    match = _MOVING.match(reading.low, at)
    if match is None or not reading.text[at].isupper():
        return None
    return reading.unresolved(match.span(), f"the days of {reading.surface(match.span())} depend on the moon, the country or the church")


def seasons_ago(reading: Reading, at: int) -> Found | None:
    """Read "three summers ago"."""
    match = _AGO.match(reading.low, at)
    start = max(0, at - 24)
    number = _COUNT_BEFORE.search(reading.low[start:at]) if match else None
    if match is None or number is None:
        return None
    place, month, years = (start + number.start("count"), match.end()), calendar.SEASONS[match["season"]], count(number["count"])
    if match["when"] != "ago":
        return reading.hanging(place)
    return reading.counted(place, Precision.SEASON, lambda today: intervals.season(today.year - years, month))
