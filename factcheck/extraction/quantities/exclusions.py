"""Digits and number words that count nothing: dates, times of day, names, addresses, identifiers.

These are light patterns of what stands right beside a number. Finding dates for their own sake is another module's work, and its
findings can be given to `find_quantities` to be left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.extraction.quantities.copy import REACH
from factcheck.extraction.quantities.nouns import is_plural
from factcheck.language.english import dating
from factcheck.language.english.numbers import (
    BOUNDING_WORDS,
    CLOCK_FOLLOWERS,
    DESIGNATORS,
    MAKERS,
    MONTHS,
    MONTHS_AND_WORDS,
    NAMED_BODIES,
    STOPS,
    STREETS,
    UNDATED_LEADERS,
    VOTES,
    WEAK_DESIGNATORS,
    WEEKDAYS,
    YEAR_LEADERS,
)

if TYPE_CHECKING:
    from factcheck.extraction.quantities.copy import Copy
    from factcheck.extraction.quantities.figure import Figure

FIRST_YEAR: Final = 1000
LAST_YEAR: Final = 2199
FIRST_SURE_YEAR: Final = 1600
LAST_SURE_YEAR: Final = 2099
"""Bare four-digit numbers from 1600 to 2099 are years if nothing is counted; from 1000 to 2199 if a word before them says so."""

LONGEST_SHORT_MONTH: Final = 5
"""Longest month with a full stop of its own ("Sept."); behind a longer one a sentence ends."""

LAST_DAY: Final = 31
LAST_HOUR: Final = 24
MOST_NAME_DIGITS: Final = 4
"""Longest number that a name carries without a comma (Flight 1549)."""

_MONTH: Final = "|".join(sorted(MONTHS, key=len, reverse=True))
_RUN: Final = re.compile(  # digits tied to further digits: times, dates, versions, telephone numbers, powers of ten in short form
    r"[0-9]x[0-9]{2,4}m\b|"  # relays
    r"[0-9]+(?::[0-9]+)+(?:\.[0-9]+)?"
    r"|[0-9]+\([a-z]\)"
    r"|(?:[01][0-9]|2[0-4])[0-5][0-9](?=hrs\b|h\b)"
    r"|0[0-9]{2,}(?:[ -][0-9]{3,})+"
    r"|[0-9]+(?:\.[0-9]+){2,}"
    r"|[0-9]{1,4}([/.])[0-9]{1,2}\1[0-9]{2,4}"
    r"|[0-9]+(?:[-–‑][0-9]+){2,}"
    r"|[0-9]+(?:\.[0-9]+)?e[+-]?[0-9]+"
    r"|[0-9]{1,2}\.[0-9]{2}(?=\s{0,2}[ap]\.?m\b)"
    r"|(?:1[0-9]|20)[0-9]{2}[-–/](?:[0-9]{2}|(?:1[0-9]|20)[0-9]{2})(?![0-9,.]?[0-9]|\s?(?:%|percent|per cent))"
)
LONGEST_SHORT: Final = 4
"""Letters of the longest short form of a designator that a full stop follows ("para. 3"); behind a longer word it ends the sentence."""
_PAIR: Final = re.compile(r"[0-9]+[-–‑][0-9]")
_CLOCK: Final = re.compile(r"\s{0,2}(?:[ap]\.m\.|[ap]m\b|[ap]\.m\b)")
_DAY_BEFORE_MONTH: Final = re.compile(
    rf"[0-9]{{1,2}}(?: ?(?:-|–|to|and|or|,) ?[0-9]{{1,2}}){{0,3}}[ -](?:of )?(?:{_MONTH})\b"
)
_ADDRESS: Final = re.compile(r"(?:[-–][0-9]+)?[ \u00a0][A-Z][\w.'’]*(?:[ \u00a0][A-Z0-9][\w.'’]*){0,2}")
_AFTER_DATE: Final = re.compile(r"(?:,| ?-| ?–| to| and| or|, and)? ?\Z")


def tied_digits(copy: Copy, start: int) -> int:
    """Where a run of digits ends that is a time, date, version or identifier as a whole; 0 if it is none."""
    match = _RUN.match(copy.low, start)
    return match.end() if match else 0


def is_date(copy: Copy, figure: Figure, last_date: int) -> bool:
    """Whether a bare whole number is the day or year of a date, or an hour of the clock.

    Args:
        copy: The text.
        figure: The number, nothing read behind it yet.
        last_date: Where the last number ended that was part of a date; the days and years listed behind one belong to it.

    """
    low, value = copy.low, figure.low
    if _CLOCK.match(low, figure.end):
        return True
    day_or_year = value <= LAST_DAY or FIRST_YEAR <= value <= LAST_YEAR
    if last_date and day_or_year and figure.start - last_date <= len(", and ") and _AFTER_DATE.match(low[last_date : figure.start]):
        word, _, _ = copy.next_word(figure.end)
        return not is_plural(word)
    written = copy.word_before(figure.start)
    before = written.rstrip(",")
    if before[-1:] == "." and len(before) <= LONGEST_SHORT_MONTH:
        before = before[:-1]
    counted = written.endswith(",") and value <= LAST_DAY  # "in November, 31 of them left"
    opens = written.endswith(".") and copy.text[figure.start].isupper()  # "in May. Twelve men left"
    if before in MONTHS and day_or_year and not (counted or opens) and _is_month(copy, before, figure.start):
        return True
    if value <= LAST_DAY:
        match = _DAY_BEFORE_MONTH.match(low, figure.start)
        if match is not None:
            month = re.split(r"[^a-z]", match[0])[-1]
            return month not in MONTHS_AND_WORDS or copy.text[match.end() - len(month)].isupper()
    return _is_clock(copy, before, figure)


def is_year(copy: Copy, figure: Figure) -> bool:
    """Whether a bare four-digit number with its noun, if any, read is a year."""
    if not FIRST_YEAR <= figure.low <= LAST_YEAR or figure.end - figure.start != MOST_NAME_DIGITS or figure.unit == "time":
        return False
    before = copy.word_before(figure.start)
    sure = FIRST_SURE_YEAR <= figure.low <= LAST_SURE_YEAR
    if before in UNDATED_LEADERS:
        return False
    if not figure.counted:
        return sure or before in YEAR_LEADERS
    return before in YEAR_LEADERS or (sure and figure.low % 100 != 0)


def is_name(copy: Copy, figure: Figure) -> bool:
    """Whether a bare number is part of a name or address, or only numbers something ("section 230", "No. 2", "Apollo 11")."""
    before = copy.word_before(figure.start)
    bare = before.rstrip(".,")
    if copy.text[figure.end : figure.end + 1] == "-" and copy.text[figure.end + 1 : figure.end + 2].isupper():
        return not copy.is_headline(figure.start)
    counted = bool(figure.counted)
    ended = before.endswith(".") and before not in DESIGNATORS and (len(bare) > LONGEST_SHORT or copy.text[figure.start].isupper())
    if bare in DESIGNATORS and not (ended or before.endswith(",")) and not (bare in VOTES and _PAIR.match(copy.low, figure.start)):
        return not (counted and bare in WEAK_DESIGNATORS) or copy.text[copy.low.rindex(bare, 0, figure.start)].isupper()
    if bare == "for" and copy.words_before(figure.start)[-2:-1] in (["out"], ["dismissed"], ["bowled"]):  # runs of a side: "all out for 36"
        return True
    if bare == "of" and _is_named_body(copy, figure.start):
        return True
    if before.endswith((",", ".", ";", ":", ")", "”", '"', "'s")) and before != "no.":
        return _is_address(copy, figure)
    if figure.end - figure.start > MOST_NAME_DIGITS and figure.kind == "digits":
        return _is_address(copy, figure) and "," not in copy.text[figure.start : figure.end]
    if bare in MAKERS:
        return True
    return _follows_name(copy, figure, bare, counted=counted) or _is_address(copy, figure)


def _is_named_body(copy: Copy, position: int) -> bool:
    words = copy.text[position - len(copy.ahead(position, REACH)) : position].split()
    return len(words) > 1 and words[-2][0].isupper() and words[-2].lower() in NAMED_BODIES


def is_named_word(copy: Copy, figure: Figure) -> bool:
    """Whether a number word has its capital from a name ("the Big Four", "Formula One")."""
    text = copy.text
    if not text[figure.start].isupper() or copy.opens_sentence(figure.start) or copy.is_headline(figure.start):
        return False
    word, start, _ = copy.next_word(figure.start + len(copy.next_word(figure.start)[0]))
    if not word or text[start].isupper() or not (figure.counted or figure.measured):
        return True
    before = text[figure.start - len(copy.ahead(figure.start, REACH)) : figure.start].split()
    return bool(before) and before[-1][0].isupper() and before[-1].lower() not in STOPS


def _is_month(copy: Copy, month: str, position: int) -> bool:
    return month not in MONTHS_AND_WORDS or copy.text[copy.low.rindex(month, 0, position)].isupper()


def is_list_number(copy: Copy, figure: Figure) -> bool:
    """Whether a number only counts the items of a list: "7. Ana Silva", "(3) the costs"."""
    text, start = copy.text, figure.start
    if figure.end - start > LONGEST_ITEM:
        return False
    ranked = text[start - 1 : start] == "(" and start > 0
    opens = ranked or start == 0 or text[start - 1] in "\n\r"
    if not opens or text[figure.end : figure.end + 1] not in _ITEM_ENDS or figure.end >= len(text):
        return False
    if ranked and text[figure.end] == ".":
        return text.startswith(".)", figure.end)
    return text[figure.end + 1 : figure.end + 2] in (" ", "\t", "\u00a0", "\u2009", "\u202f")


LONGEST_ITEM: Final = 3
"""Digits of the longest number that counts the items of a list."""
_ITEM_ENDS: Final = frozenset(".)")


def is_timetabled(copy: Copy, figure: Figure) -> bool:
    """Whether a number names a train or a bulletin by its hour ("the 10.30 train"), or a radio station ("98.1 FM")."""
    if _TIMED.fullmatch(copy.low, figure.start, figure.end) and copy.word_before(figure.start) == "the":
        return copy.next_word(figure.end)[0] in dating.RUNNING_TO_TIME
    return copy.text.startswith((" FM", " AM"), figure.end)


_TIMED: Final = re.compile(r"(?:[01]?[0-9]|2[0-3])[.][0-5][0-9]")


def _is_clock(copy: Copy, before: str, figure: Figure) -> bool:
    if before in WEEKDAYS and figure.low <= LAST_DAY:
        word, _, _ = copy.next_word(figure.end)
        return not word or word in STOPS
    word, _, end = copy.next_word(figure.end)
    if word in CLOCK_FOLLOWERS:
        return True
    if before == "at" and 1 <= figure.low <= LAST_HOUR and figure.low == figure.low.to_integral_value():
        return word in dating.BEHIND_HOUR or copy.low.startswith(" in the ", end - len(word) - 1)
    return False


def _follows_name(copy: Copy, figure: Figure, before: str, *, counted: bool) -> bool:
    """Whether the word before has a capital that only a name explains."""
    if not before or (figure.step != 1 and figure.low != figure.low.to_integral_value()):
        return False
    start = copy.low.rindex(before, 0, figure.start)
    word = copy.text[start : start + len(before)]
    if not any(letter.isupper() for letter in word) or copy.text[start + len(before) : figure.start].strip():
        return False
    if before in STOPS or before in WEEKDAYS or before in MONTHS or before in UNDATED_LEADERS:
        return False
    if before in BOUNDING_WORDS and not (word.isupper() and len(word) > 1):  # "a Boeing 737 MAX 9"
        return False
    if copy.opens_sentence(start) and before.endswith(("ly", "ing")):  # "Roughly two in three", "Counting 12"
        return False
    if counted:
        return False
    return copy.opens_sentence(start) or word.isupper() or not copy.is_headline(start)


def _is_address(copy: Copy, figure: Figure) -> bool:
    """Whether capitalised words follow that the number belongs to: a street, or a model ("787 Dreamliner")."""
    match = _ADDRESS.match(copy.text, figure.end)
    if match is None or copy.text[figure.start].islower():
        return False
    words = match[0].lower().split()
    if match[0][0] in "-–":
        words.pop(0)
    if any(word.rstrip(".,") in STREETS for word in words):
        return True
    if figure.counted or figure.end - figure.start == 1 or "." in copy.text[figure.start : figure.end]:
        return False
    return _is_model(words) and not copy.is_headline(figure.start)


def _is_model(words: list[str]) -> bool:
    return words[0] not in STOPS and words[0] not in WEEKDAYS and words[0] not in MONTHS
