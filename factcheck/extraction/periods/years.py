"""Years in figures and the year that another expression is given."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import COUNT, SHORT_YEAR, TWO_WORDS, YEAR, count, pattern, words
from factcheck.language.english import calendar, dating
from factcheck.model.values import Precision

if TYPE_CHECKING:
    from factcheck.extraction.periods.intervals import Interval
    from factcheck.extraction.periods.reading import Found, Place, Reading

CENTURY: Final = 100
FIRST_PLAIN_YEAR: Final = 1500
LAST_PLAIN_YEAR: Final = 2100
"""Numbers of four digits between these two are years wherever no word beside them speaks against it."""
_LONGEST_SPAN: Final = 400
_YEARS_AHEAD: Final = 10
_LATEST_UNDATED: Final = 2030
_TWO_DIGITS: Final = 2
_STEPS: Final = {"last": -1, "previous": -1, "this": 0, "same": 0, "that": 0, "next": 1, "following": 1}

_TAIL: Final = pattern(
    "(?:,? (?:of |in )?(?P<era>[0-9]{1,4} (?:bce?|ad|ce)|ad [0-9]{1,4})(?![0-9a-z]))|"
    f"(?:,? (?:of |in )?(?:the year )?|-|/|')(?P<year>{YEAR})(?!-[0-9]{{1,2}}-)|,? ?(?:of )?(?P<short>{SHORT_YEAR})"
    "|,? (?:of )?(?P<step>last|this|next) year(?![a-z-])"
    "|,? (?:of |in )?(?:the )?(?P<anchored>that|same|following|previous|next) year(?![a-z-])"
    f"|,? (?P<ago>{COUNT}) years? (?:ago|previously)(?![a-z])",
)
_STREET: Final = re.compile(r" (?:[NSEW]\. )?[A-Z][a-z]+ (?:Street|St|Avenue|Ave|Road|Rd|Drive|Boulevard|Blvd|Lane|Way)\b")


def year_after(reading: Reading, stop: int) -> tuple[int, int] | None:
    """The year written behind an expression ("of 2019", ", 2024", "last year"), and where its words end."""
    match = _TAIL.match(reading.low, stop)
    if match is None:
        return _spoken_after(reading, stop)
    number: int | None = None
    if match["era"]:
        number = _era_year(match["era"])
    elif match["year"]:
        number = None if reading.word_at(match.end()) in calendar.COUNTED else int(match["year"])
    elif match["short"]:
        number = full_year(int(match["short"][1:]), reading)
    elif match["anchored"]:
        anchor = reading.near_anchor(match.start())
        number = anchor.start.year + _STEPS[match["anchored"]] if anchor is not None and anchor.start is not None else None
    elif reading.today is not None:
        number = reading.today.year + (-count(match["ago"]) if match["ago"] else _STEPS[match["step"]])
    return None if number is None else (number, match.end())


def _era_year(written: str) -> int:
    """The year of "79 AD"; 0, which no calendar has, for one before Christ."""
    return 0 if "b" in written else int(written.replace("ad", "").replace("ce", ""))


def _spoken_after(reading: Reading, stop: int) -> tuple[int, int] | None:
    """The year in words behind an expression."""
    gap = _SPOKEN_GAP.match(reading.low, stop)
    match = _SPOKEN.match(reading.low, gap.end()) if gap else None
    return (_spoken_number(match), match.end()) if match else None


def dated(reading: Reading, found: Found) -> Found:
    """Give a yearless expression the year that stands behind it, if one does."""
    tail = year_after(reading, found.stop) if found.yearly is not None else None
    if tail is not None:
        found.stop = tail[1]
        give_year(reading, found, tail[0])
    return found


def give_year(reading: Reading, found: Found, number: int) -> None:
    """Resolve a yearless expression in a year; a day that the year does not have stays unresolved."""
    yearly, found.yearly = found.yearly, None
    if yearly is None:
        return
    try:
        found.start, found.end = yearly(number)
    except (ValueError, OverflowError):
        what = "no such day in the calendar" if number > 0 else "before the year 1"
        found.reason = f"{what}: {reading.surface((found.begin, found.stop))}"


def full_year(two_digits: int, reading: Reading) -> int:
    """The full year of two digits: not more than ten years after publication."""
    latest = reading.today.year + _YEARS_AHEAD if reading.today else _LATEST_UNDATED
    number = latest // CENTURY * CENTURY + two_digits
    return number if number <= latest else number - CENTURY


_YEARS: Final = pattern("(?P<first>[12][0-9]{3})(?:/|-| - )(?P<second>[12][0-9]{3}|[0-9]{2})(?![0-9a-z/%]|[.,:-][0-9])")
_ERA: Final = pattern("(?P<number>[0-9]{1,5}) (?P<era>bce|bc|ce|ad)(?![a-z])")
_AFTER_AD: Final = pattern("ad (?P<year>[0-9]{1,4})(?![0-9a-z]|[.,][0-9])")
_BARE: Final = pattern(f"(?P<year>{YEAR})")


def year_span(reading: Reading, at: int) -> Found | None:
    """Read "2019-2021" as three years and "2025-26" as two; "2019-15" is something else."""
    match = _YEARS.match(reading.low, at)
    if match is None or not _stands_alone(reading, at):
        return None
    first, written = int(match["first"]), match["second"]
    second = int(written) if len(written) > _TWO_DIGITS else first // CENTURY * CENTURY + int(written)
    if len(written) == _TWO_DIGITS and first % CENTURY == CENTURY - 1:
        second += CENTURY  # 1999-00
    if not (first < second <= first + _LONGEST_SPAN and first >= FIRST_PLAIN_YEAR // 2 and second <= LAST_PLAIN_YEAR + CENTURY):
        return None
    return reading.found((at, match.end()), Precision.YEAR, lambda: intervals.year(first, second - first + 1))


def era(reading: Reading, at: int) -> Found | None:
    """Read "79 AD"; "44 BC" lies before the calendar."""
    match = _ERA.match(reading.low, at)
    if match is None or not reading.text[match.start("era") : match.end()].isupper():
        return None
    place = at, match.end()
    if match["era"] in {"bc", "bce"}:
        return reading.unresolved(place, f"before the year 1: {reading.surface(place)}", Precision.YEAR)
    return reading.found(place, Precision.YEAR, lambda: intervals.year(int(match["number"])))


def after_ad(reading: Reading, at: int) -> Found | None:
    """Read "AD 79"."""
    match = _AFTER_AD.match(reading.low, at)
    if match is None or reading.text[at : at + 2] != "AD":
        return None
    return reading.found((at, match.end()), Precision.YEAR, lambda: intervals.year(int(match["year"])))


def bare_year(reading: Reading, at: int) -> Found | None:
    """Read "2019", unless a word beside it makes it a count, a name, a time or an amount."""
    match = _BARE.match(reading.low, at)
    if match is None or not _stands_alone(reading, at):
        return None
    number, stop = int(match["year"]), match.end()
    before, place = reading.before(at)
    if before == "least" and reading.before(place)[0] == "at":  # "until at least 2032"
        before = reading.before(reading.before(place)[1])[0]
    plain = FIRST_PLAIN_YEAR <= number <= LAST_PLAIN_YEAR or before in calendar.YEAR_LEADS or _is_early_year(reading, at, before)
    if not plain or before in calendar.NUMBERED or _counts(reading, at, stop) or _STREET.match(reading.text, stop):
        return None
    following = reading.word_at(stop)
    if following in calendar.COUNTED or following in calendar.ZONES or following in calendar.NUMBERED_BEHIND:
        return None
    return reading.found((at, stop), Precision.YEAR, lambda: intervals.year(number))


def _is_early_year(reading: Reading, at: int, before: str) -> bool:
    """Whether a number below the plain years is one: behind another year, or where something was "built around 1150"."""
    anchor = reading.anchor
    if reading.beside_year or (anchor is not None and anchor.precision is Precision.YEAR and 0 <= at - anchor.stop <= len(", and ")):
        return True
    if before in {"c.", "ca.", "circa"}:
        return True
    return before in dating.CIRCA and _MADE.search(reading.left(at, 60)) is not None and _CLOSES.match(reading.low, at + 4) is not None


_MADE: Final = re.compile(
    r"\b(?:built|founded|written|born|dat(?:es?|ed|ing)|painted|composed|carved|made|erected|completed|established|begun|died|laid|cast)\b[^.;]*$",
)
_CLOSES: Final = re.compile(r" *(?:[.,;:)\v]|$)| (?:and|by|for|in|on|to|with|or)\b")


def _stands_alone(reading: Reading, at: int) -> bool:
    """Whether a number is not the end of an amount, a longer number, a code or a path."""
    if at == 0:
        return True
    low, mark = reading.low, reading.low[at - 1]
    if mark == "-":
        word = reading.before(at - 1)[0]
        return word in calendar.EDGES or word in calendar.LEADS or word in calendar.SEASONS
    if mark in "—,":
        return not low[at - 2 : at - 1].isdigit()
    if mark == ".":
        return low[max(0, at - 3) : at] in {" c.", "(c.", "ca."}
    return mark in " (\"'“‘[;\v" and not _TELEPHONE.search(low[max(0, at - 5) : at])


_TELEPHONE: Final = re.compile(r"(?:^|[- ])[0-9]{3} $")


def _counts(reading: Reading, at: int, stop: int) -> bool:
    """Whether a round number after "more than" or "up to" is rather a count."""
    low = reading.low
    return low[stop - 2 : stop] in {"00", "50"} and reading.left(at, 12).rstrip().endswith(calendar.MORE_OR_LESS)


_SPOKEN: Final = pattern(
    f"(?P<head>eighteen|nineteen|twenty|seventeen)_(?:(?P<tens>{TWO_WORDS}|{words(set(calendar.TENS))}"
    "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?:oh|o)_(?P<ones>one|two|three|four|five|six|seven|eight|nine)"
    ")(?![a-z-])",
)
_SPOKEN_GAP: Final = pattern(",? (?:of |in )?(?=seventeen|eighteen|nineteen|twenty)")
_THOUSAND: Final = pattern(
    f"two thousand(?:(?: and)? (?P<rest>{TWO_WORDS}|{words(calendar.NUMBERS.keys() - {'a', 'an', 'dozen', 'zero'})}))?(?![a-z-])",
)


def _spoken_number(match: re.Match[str]) -> int:
    return calendar.NUMBERS[match["head"]] * CENTURY + count(match["tens"] or match["ones"])


def spoken_year(reading: Reading, at: int) -> Found | None:
    """Read "nineteen ninety-six" and "in twenty twenty-four"; a bare "twenty thirty" is two numbers."""
    match = _SPOKEN.match(reading.low, at)
    if match is None or (match["head"] == "twenty" and reading.before(at)[0] not in calendar.YEAR_LEADS | {"year"}):
        return None
    number = _spoken_number(match)
    return reading.found((at, match.end()), Precision.YEAR, lambda: intervals.year(number))


def spoken_thousand(reading: Reading, at: int) -> Found | None:
    """Read "the year two thousand" and "in two thousand and eight"."""
    match = _THOUSAND.match(reading.low, at)
    if match is None or reading.before(at)[0] not in {"year", "in", "since", "until"} or reading.word_at(match.end()) in calendar.COUNTED:
        return None
    number = 2000 + (count(match["rest"]) if match["rest"] else 0)
    return reading.found((at, match.end()), Precision.YEAR, lambda: intervals.year(number))


_FISCAL: Final = pattern(
    f"(?:(?:fiscal|financial)(?: year)?(?:-| )(?P<year>{YEAR}|'?[0-9]{{2}}(?![0-9a-z]))"
    "|fy ?-?'?(?P<short>[0-9]{4}|[0-9]{2}))(?:[-/](?P<second>[0-9]{2,4}))?(?![0-9a-z])",
)


def fiscal_year(reading: Reading, at: int) -> Found | None:
    """Read "fiscal 2024", "FY24" and "financial year 2023-24": the calendar year or years of its number, or the Indian year."""
    match = _FISCAL.match(reading.low, at)
    if match is None or (match["short"] and not reading.text[at].isupper()):
        return None
    written = (match["year"] or match["short"]).lstrip("'")
    number = int(written) if len(written) > _TWO_DIGITS else full_year(int(written), reading)
    place, years = (at, match.end()), 2 if match["second"] else 1
    if starts_in_april(reading, place):
        return reading.found(place, Precision.YEAR, lambda: intervals.months(number if match["second"] else number - 1, _APRIL, 12))
    return reading.found(place, Precision.YEAR, lambda: intervals.year(number, years))


_APRIL: Final = 4


def starts_in_april(reading: Reading, place: Place) -> bool:
    """Whether the business year is that of India, from April on and named by the year it ends in: its money and its markets tell."""
    around = reading.words_around(place)
    return not calendar.INDIAN.isdisjoint(around) or any("₹" in word for word in around)


def fiscal_months(reading: Reading, place: Place, year: int, first: int, size: int) -> Interval:
    """Months of a business year, counted from its first one."""
    if starts_in_april(reading, place):
        return intervals.months(year - 1, first + _APRIL - 1, size)
    return intervals.months(year, first, size)


def short_year(reading: Reading, at: int) -> Found | None:
    """Read "in '98" and "the class of '04"."""
    low = reading.low
    if low[at - 1 : at] != "'" or not low[at : at + 2].isdigit() or low[at + 2 : at + 3].isalnum():
        return None
    if reading.before(at - 1)[0] not in calendar.YEAR_LEADS | {"of"}:
        return None
    number = full_year(int(low[at : at + 2]), reading)
    return reading.found((at - 1, at + 2), Precision.YEAR, lambda: intervals.year(number))
