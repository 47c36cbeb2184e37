"""Years, decades, centuries and fiscal years, and the year that another expression is given."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import intervals
from factcheck.extraction.periods.patterns import COUNT, ORDINAL, SHORT_YEAR, TWO_WORDS, YEAR, count, ordinal, pattern, words
from factcheck.language.english import calendar
from factcheck.model.values import Precision

if TYPE_CHECKING:
    from factcheck.extraction.periods.reading import Found, Reading

CENTURY: Final = 100
FIRST_PLAIN_YEAR: Final = 1500
LAST_PLAIN_YEAR: Final = 2100
"""Numbers of four digits between these two are years wherever no word beside them speaks against it."""
_STEPS: Final = {"last": -1, "previous": -1, "this": 0, "current": 0, "same": 0, "that": 0, "next": 1, "following": 1, "coming": 1}

_TAIL: Final = pattern(
    f"(?:,? (?:of |in )?(?:the year )?|-|/|')(?P<year>{YEAR})(?!-[0-9]{{1,2}}-)|,? ?(?:of )?(?P<short>{SHORT_YEAR})"
    "|,? (?:of )?(?P<step>last|this|next) year(?![a-z-])|,? (?:of |in )?(?:the )?(?P<anchored>that|same|following|previous|next) year(?![a-z-])"
    f"|,? (?P<ago>{COUNT}) years? (?:ago|previously)(?![a-z])",
)
_NEXT_WORD: Final = pattern(" ([a-z]+)")
_STREET: Final = re.compile(r" (?:[NSEW]\. )?[A-Z][a-z]+ (?:Street|St|Avenue|Ave|Road|Rd|Drive|Boulevard|Blvd|Lane|Way|Pennsylvania)\b")


def year_after(reading: Reading, stop: int) -> tuple[int, int] | None:
    """The year written behind an expression ("of 2019", ", 2024", "last year"), and where its words end."""
    match = _TAIL.match(reading.low, stop)
    if match is None:
        return _spoken_after(reading, stop)
    kind = match.lastgroup
    if kind == "year":
        following = _NEXT_WORD.match(reading.low, match.end())
        if following and following[1] in calendar.COUNTED:
            return None
        return int(match["year"]), match.end()
    if kind == "short":
        return _full_year(int(match["short"][1:]), reading), match.end()
    if kind == "anchored":
        anchor = reading.near_anchor(match.start())
        return (anchor.start.year + _STEPS[match["anchored"]], match.end()) if anchor and anchor.start else None
    if reading.today is None:
        return None
    steps = -count(match["ago"]) if kind == "ago" else _STEPS[match["step"]]
    return reading.today.year + steps, match.end()


def _spoken_after(reading: Reading, stop: int) -> tuple[int, int] | None:
    """A year in words behind an expression."""
    gap = _SPOKEN_GAP.match(reading.low, stop)
    found = spoken_year(reading, gap.end(), named=True) if gap else None
    return (found.start.year, found.stop) if found is not None and found.start is not None and found.precision is Precision.YEAR else None


def dated(reading: Reading, found: Found) -> Found:
    """Give a yearless expression the year that stands behind it, if one does."""
    tail = year_after(reading, found.stop)
    if tail is not None and found.yearly is not None:
        number, found.stop = tail
        give_year(reading, found, number)
    return found


def give_year(reading: Reading, found: Found, number: int) -> None:
    """Resolve a yearless expression in a year; a day that the year does not have stays unresolved."""
    yearly, found.yearly = found.yearly, None
    if yearly is None:
        return
    try:
        found.start, found.end = yearly(number)
    except (ValueError, OverflowError):
        found.reason = f"no such day in the calendar: {reading.surface(found.begin, found.stop)}"


def _full_year(two_digits: int, reading: Reading | None = None) -> int:
    """The full year of two digits: not more than ten years after publication."""
    latest = (reading.today.year if reading is not None and reading.today else 2030) + 10
    number = latest // CENTURY * CENTURY + two_digits
    return number if number <= latest else number - CENTURY


_YEARS: Final = pattern(f"(?P<first>[12][0-9]{{3}})(?:/|-| - )(?P<second>[12][0-9]{{3}}|[0-9]{{2}})(?![0-9a-z/%]|[.,:-][0-9])")
_DECADE: Final = pattern("(?P<decade>(?:[12][0-9])?[0-9]0)'?s(?![a-z0-9])")
_ERA: Final = pattern("(?P<number>[0-9]{1,5}) (?P<era>bce|bc|ce|ad)(?![a-z])")
_AFTER_AD: Final = pattern("ad (?P<year>[0-9]{1,4})(?![0-9a-z]|[.,][0-9])")
_BARE: Final = pattern(f"(?P<year>{YEAR})")


def year_span(reading: Reading, at: int) -> Found | None:
    """ "2019-2021" as three years, "2025-26" as two; "2019-15" is something else."""
    match = _YEARS.match(reading.low, at)
    if match is None or not _stands_alone(reading, at):
        return None
    first, written = int(match["first"]), match["second"]
    second = int(written) if len(written) > 2 else first // CENTURY * CENTURY + int(written)  # noqa: PLR2004
    if len(written) == 2 and second < first and first % CENTURY == CENTURY - 1:  # noqa: PLR2004
        second += CENTURY  # 1999-00
    if not (first < second <= first + 400 and FIRST_PLAIN_YEAR // 2 <= first and second <= LAST_PLAIN_YEAR + CENTURY):
        return None
    return reading.found(at, match.end(), Precision.YEAR, intervals.year, first, second - first + 1)


def decade(reading: Reading, at: int) -> Found | None:
    """ "the 1990s", "the '80s"; "the 1800s" is a century; "in his 80s" is an age."""
    match = _DECADE.match(reading.low, at)
    if match is None:
        return None
    written = match["decade"]
    begin = at
    if len(written) == 2:  # noqa: PLR2004
        word, place = reading.before(at)
        word = word.rstrip("'")
        if word == "" and reading.low[place : place + 1] == "'":
            begin = place
            word, _ = reading.before(begin)
        if word in calendar.EDGES:
            word = reading.before(reading.before(begin)[1])[0]
        apostrophe = begin != at or reading.low[at - 1 : at] == "'"
        begin = at - 1 if apostrophe else at
        listed = _LISTED.search(reading.low[max(0, at - 10) : at]) is not None
        if not (apostrophe or listed or word in {"the", "early", "late", "mid"}) or word in {"his", "her", "their", "my", "our", "your"}:
            return None
        number = _short_decade(reading, int(written), begin)
    else:
        number = int(written)
    if number % CENTURY == 0 and number != 2000:  # noqa: PLR2004
        return reading.found(begin, match.end(), Precision.CENTURY, intervals.year, number, 100)
    return reading.found(begin, match.end(), Precision.DECADE, intervals.year, number, 10)


_LISTED: Final = pattern("[0-9]0s(?:,| and| or| to|-) ?'?$")


def _short_decade(reading: Reading, written: int, begin: int) -> int:
    """The decade of two digits: of the century named before, else the latest one that has begun."""
    anchor = reading.near_anchor(begin)
    if anchor is not None and anchor.start is not None and anchor.precision is Precision.DECADE:
        return anchor.start.year // CENTURY * CENTURY + written
    latest = reading.today.year if reading.today else 2025
    number = latest // CENTURY * CENTURY + written
    return number if number <= latest else number - CENTURY


def era(reading: Reading, at: int) -> Found | None:
    """ "44 BC" lies before the calendar; "79 AD" does not."""
    match = _ERA.match(reading.low, at)
    if match is None or not reading.text[match.start("era") : match.end()].isupper():
        return None
    if match["era"] in {"bc", "bce"}:
        return reading.unresolved(at, match.end(), f"before the year 1: {reading.surface(at, match.end())}", Precision.YEAR)
    return reading.found(at, match.end(), Precision.YEAR, intervals.year, int(match["number"]))


def after_ad(reading: Reading, at: int) -> Found | None:
    """ "AD 79"."""
    match = _AFTER_AD.match(reading.low, at)
    if match is None or reading.text[at : at + 2] != "AD":
        return None
    return reading.found(at, match.end(), Precision.YEAR, intervals.year, int(match["year"]))


def bare_year(reading: Reading, at: int) -> Found | None:
    """ "2019", unless a word beside it makes it a count, a name, a time or an amount."""
    match = _BARE.match(reading.low, at)
    if match is None or not _stands_alone(reading, at):
        return None
    number, stop = int(match["year"]), match.end()
    before, _ = reading.before(at)
    if before in calendar.NUMBERED or (before in {"than", "over", "under", "to", "of", "for"} and _counts(reading, at, stop)):
        return None
    if before not in calendar.YEAR_LEADS and not (FIRST_PLAIN_YEAR <= number <= LAST_PLAIN_YEAR):
        return None
    following = _NEXT_WORD.match(reading.low, stop)
    if following and (following[1] in calendar.COUNTED or following[1] in calendar.ZONES or following[1] in {"block", "et"}):
        return None
    if _STREET.match(reading.text, stop):
        return None
    return reading.found(at, stop, Precision.YEAR, intervals.year, number)


def _stands_alone(reading: Reading, at: int) -> bool:
    """Whether a number is not the end of an amount, a longer number, a code or a path."""
    if at == 0:
        return True
    low, mark = reading.low, reading.low[at - 1]
    if mark in " (\"'“‘[\v;":
        back = low[max(0, at - 2) : at - 1]
        return not (mark == " " and back.isdigit() and low[max(0, at - 4) : at - 2].isdigit() and low[max(0, at - 5) : at - 4] in {" ", "-", ""})
    if mark == "-":
        word = reading.before(at - 1)[0]
        return word in calendar.EDGES or word in calendar.LEADS or word in calendar.SEASONS or word.endswith("covid")
    return mark in "—,/" and not low[at - 2 : at - 1].isdigit()


def _counts(reading: Reading, at: int, stop: int) -> bool:
    """Whether a round number after "more than" or "up to" is rather a count."""
    low = reading.low
    return low[stop - 2 : stop] in {"00", "50"} and low[max(0, at - 12) : at].strip().endswith(("more than", "less than", "fewer than", "up to", "over"))


_CENTURY: Final = pattern(
    f"(?P<number>{ORDINAL})(?:(?:,? (?:and|or|to|through)(?: (?:the )?(?:early|mid|late))? |-|_?and_?)(?P<second>{ORDINAL}))?_(?P<word>century|centuries)"
    "(?P<era> (?:bce|bc)(?![a-z]))?",
)
_CENTURY_TURN: Final = pattern("(?:the )?turn of the (?P<number>[a-z0-9-]{5,12} )?(?:century|millennium)")


def century(reading: Reading, at: int) -> Found | None:
    """ "the 19th century", "the 18th and 19th centuries" as two."""
    match = _CENTURY.match(reading.low, at)
    if match is None:
        return None
    if match["era"]:
        return reading.unresolved(at, match.end(), f"before the year 1: {reading.surface(at, match.end())}", Precision.CENTURY)
    last = reading.found(match.start("second") if match["second"] else at, match.end(), Precision.CENTURY, intervals.century,
                         ordinal(match["second"] or match["number"]))
    if match["second"]:
        last.companions = (reading.found(at, match.end("number"), Precision.CENTURY, intervals.century, ordinal(match["number"])),)
    return last


_SPOKEN: Final = pattern(
    f"(?P<head>eighteen|nineteen|twenty|seventeen)_(?:(?P<tens>{TWO_WORDS}|{words(set(calendar.TENS))}"
    "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?:oh|o)_(?P<ones>one|two|three|four|five|six|seven|eight|nine)"
    f"|(?P<decade>{words(calendar.DECADES)}))(?![a-z-])",
)
_THOUSAND: Final = pattern(f"two thousand(?:(?: and)? (?P<rest>{TWO_WORDS}|{words(set(calendar.NUMBERS) - {'a', 'an', 'dozen'})}))?(?![a-z-])")
_NAMED_DECADE: Final = pattern(f"(?P<decade>{words(calendar.DECADES)})(?![a-z-])")


_SPOKEN_GAP: Final = pattern(",? (?:of |in )?(?=seventeen|eighteen|nineteen|twenty)")


def spoken_year(reading: Reading, at: int, *, named: bool = False) -> Found | None:
    """ "nineteen ninety-six", "twenty twenty-four", "the nineteen-eighties"."""
    match = _SPOKEN.match(reading.low, at)
    if match is None:
        return None
    base = calendar.NUMBERS[match["head"]] * CENTURY
    if match["decade"]:
        return reading.found(at, match.end(), Precision.DECADE, intervals.year, base + calendar.DECADES[match["decade"]], 10)
    number = base + count(match["tens"] or match["ones"])
    if match["head"] == "twenty" and not named and reading.before(at)[0] not in calendar.YEAR_LEADS | {"year"}:
        return None
    return reading.found(at, match.end(), Precision.YEAR, intervals.year, number)


def spoken_thousand(reading: Reading, at: int) -> Found | None:
    """ "the year two thousand", "in two thousand and eight"."""
    match = _THOUSAND.match(reading.low, at)
    if match is None or reading.before(at)[0] not in {"year", "in", "since", "until"}:
        return None
    following = _NEXT_WORD.match(reading.low, match.end())
    if following and following[1] in calendar.COUNTED:
        return None
    return reading.found(at, match.end(), Precision.YEAR, intervals.year, 2000 + (count(match["rest"]) if match["rest"] else 0))


def named_decade(reading: Reading, at: int) -> Found | None:
    """ "the nineties"; "temperatures in the nineties" and "in her eighties" are none."""
    match = _NAMED_DECADE.match(reading.low, at)
    if match is None:
        return None
    word = reading.before(at)[0]
    if word not in {"the", "early", "late", "mid", "mid-", "swinging", "roaring"}:
        return None
    number = calendar.DECADES[match["decade"]]
    first = 2000 + number if number < 20 else 1900 + number  # noqa: PLR2004
    return reading.found(at, match.end(), Precision.DECADE, intervals.year, first, 10)


_FISCAL: Final = pattern(
    f"(?:fiscal|financial)(?: year)?(?:-| )(?P<year>{YEAR}|'?[0-9]{{2}}(?![0-9a-z]))(?:[-/](?P<second>[0-9]{{2,4}})(?![0-9]))?"
    "|fy ?-?'?(?P<short>[0-9]{4}|[0-9]{2})(?:[-/](?P<shortsecond>[0-9]{2,4}))?(?![0-9a-z])",
)


def fiscal_year(reading: Reading, at: int) -> Found | None:
    """ "fiscal 2024", "FY24", "financial year 2023-24": the calendar year or years of its number."""
    match = _FISCAL.match(reading.low, at)
    if match is None or (match["short"] and not reading.text[at].isupper()):
        return None
    written = (match["year"] or match["short"]).lstrip("'")
    number = int(written) if len(written) > 2 else _full_year(int(written), reading)  # noqa: PLR2004
    second = match["second"] or match["shortsecond"]
    span = 1
    if second:
        span = int(second[-2:]) - number % CENTURY + 1
    return reading.found(at, match.end(), Precision.YEAR, intervals.year, number, span if 0 < span <= 10 else 2)  # noqa: PLR2004


def short_year(reading: Reading, at: int) -> Found | None:
    """ "in '98", "the class of '04"."""
    low = reading.low
    if low[at - 1 : at] != "'" or low[at + 2 : at + 3].isalnum():
        return None
    word = reading.before(at - 1)[0]
    if word not in calendar.YEAR_LEADS | {"of"}:
        return None
    return reading.found(at - 1, at + 2, Precision.YEAR, intervals.year, _full_year(int(low[at : at + 2]), reading))
