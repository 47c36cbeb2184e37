"""What holds for the arithmetic of the calendar and for the words that the scan stops at."""

from __future__ import annotations

import datetime
import re

from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.extraction.periods import grammar
from factcheck.extraction.periods.grammar import GRAMMAR
from factcheck.extraction.periods.intervals import containing, months, nearest_weekday, shift
from factcheck.extraction.periods.patterns import count, trie
from factcheck.language.english import calendar

ONE_DAY = datetime.timedelta(days=1)

days = st.dates(datetime.date(1800, 1, 1), datetime.date(2200, 12, 31))
"""Days that a newspaper may have been published on."""


class TestCalendar:
    """The arithmetic agrees with counting days one by one."""

    @given(days, st.integers(0, 6), st.sampled_from([-1, 1]))
    def test_the_nearest_weekday_is_found_by_walking(self, day: datetime.date, weekday: int, sign: int) -> None:
        """Walking day by day from a day meets its nearest such weekday first."""
        walked = day
        while walked.weekday() != weekday:
            walked += ONE_DAY * sign

        assert nearest_weekday(day, weekday, sign) == walked

    @given(days, st.sampled_from(sorted(set(calendar.UNITS.values()) - {"hour", "minute", "night"})))
    def test_a_day_lies_in_its_unit(self, day: datetime.date, unit: str) -> None:
        """The unit around a day holds that day, and the day before it and the day after it belong to others."""
        start, end = containing(unit, day)

        if unit != "weekend":
            assert start <= day < end
        assert containing(unit, start)[0] == start
        assert containing(unit, end)[0] >= end

    @given(st.integers(1, 9000), st.integers(-200, 200), st.integers(1, 36))
    def test_months_outside_the_year_count_into_others(self, year: int, month: int, length: int) -> None:
        """Month 13 is January of the next year, month 0 December of the one before."""
        assume(year * 12 + month > 12)
        start, end = months(year, month, length)

        assert (start.year - year) * 12 + start.month == month
        assert (end.year - start.year) * 12 + end.month - start.month == length

    @given(st.integers(1, 99))
    def test_numbers_in_words_are_those_in_figures(self, number: int) -> None:
        """Every number up to ninety-nine counts the same in words, with a hyphen or a blank."""
        words = {value: word for word, value in calendar.NUMBERS.items() if word not in {"a", "an", "dozen"}}
        tens = {value: word for word, value in calendar.TENS.items()}
        assume(number in words or number > 20)
        word = words.get(number) or f"{tens[number // 10 * 10]}-{words[number % 10]}"

        assert count(word) == count(word.replace("-", " ")) == count(str(number)) == number

    @given(st.sets(st.text("abc", min_size=1, max_size=4), min_size=1, max_size=8), st.text("abc", max_size=6))
    def test_the_shared_pattern_finds_what_a_plain_list_finds(self, words: set[str], text: str) -> None:
        """The pattern that shares beginnings matches the same longest word as trying every word does."""
        slow = max((word for word in words if text.startswith(word)), key=len, default=None)
        fast = re.match(trie(words), text)

        assert (fast.group() if fast else None) == slow

    def test_every_opening_word_triggers(self) -> None:
        """No rule waits for a word that the scan passes over."""
        words = [word for word in grammar._RULES if word not in {"0", "fy", "ad"}]

        assert [word for word in words if not GRAMMAR.trigger.fullmatch(word)] == []

    @given(days, st.sampled_from(["month", "year", "quarter", "decade"]), st.integers(-30, 30))
    def test_moving_there_and_back_never_leaves_the_month(self, day: datetime.date, unit: str, number: int) -> None:
        """A day that a month does not have becomes the last of that month, so that no step skips one."""
        back = shift(shift(day, unit, number), unit, -number)

        assert (back.year, back.month) == (day.year, day.month)
        assert back <= day
