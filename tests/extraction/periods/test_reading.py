"""What holds for the dates of every text."""

from __future__ import annotations

import datetime
import re
import unicodedata

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from factcheck.extraction.periods import _read, find_periods, wrong_weekday
from factcheck.extraction.periods.grammar import GRAMMAR
from factcheck.extraction.periods.reading import Reading, fold
from factcheck.language.english import calendar
from factcheck.model.values import Modifier, Period, Precision

ONE_DAY = datetime.timedelta(days=1)
TODAY = datetime.date(2025, 3, 26)

days = st.dates(datetime.date(1800, 1, 1), datetime.date(2200, 12, 31))
"""Days that a newspaper may have been published on."""
references = st.one_of(st.none(), st.dates(), st.datetimes(timezones=st.just(datetime.UTC)))
pieces = st.sampled_from(
    [
        *calendar.MONTHS,
        *calendar.WEEKDAYS,
        *calendar.UNITS,
        *calendar.SEASONS,
        *calendar.DAY_WORDS,
        *calendar.LEADS,
        *calendar.EDGES,
        *calendar.ORDINALS,
        *calendar.DECADES,
        *calendar.FEASTS,
        *calendar.NUMBERS,
        *calendar.DAY_PARTS,
        *calendar.ZONES,
        *"last next this that same past coming following previous recent of the a an in on at ago earlier later before after to and or - – "
        ". , ; ' ’ \" ( ) / : \n \n\n \r\n 1 2 3 11 26 31 99 1999 2023 2025-03-26 3/4/2024 26/03/2025 1990s '98 19th Q3 FY24 6pm 14:30 "
        "will said is was has been expected fiscal ended within half few quarter profit share million Theresa City".split(" "),
    ],
)
copy = st.lists(st.one_of(pieces, pieces.map(str.title), pieces.map(str.upper)), max_size=12).map(" ".join)
"""Texts made of nothing but the words that dates are made of."""
HOSTILE = [
    "1-1-1-",
    "Jan 1, ",
    "?",
    "March ",
    "May ",
    "1/",
    "in 2019 and ",
    "the end of ",
    "the first week of ",
    "last ",
    "two years ",
    "Monday, ",
    "Monday and ",
    "from 1 to ",
    "9, ",
    "9 and ",
    "the year ended ",
    "a ",
    "1",
    "12:",
    "1990s",
    "-",
    "'98 ",
    "next week of ",
    "Week of ",
    "Q1",
    "FY24-",
    "the second half of ",
    "today to ",
    "AD 1 ",
    "since the ",
    "twenty twenty ",
    "9 p.m. on ",
    "on the 5th ",
    "the same period ",
    "\n",
    "\n\n",
    "  ",
    "early to mid-",
    "a year earlier ",
    "the three months to ",
    "nineteen ",
    "İ",
    "٣",
    "one two three ",
    "first and second ",
    "two days after ",
    "January-",
    "9th of ",
    "late mid ",
    "In 2019 ",
    "the Monday after ",
    "May or ",
    "\v",
]


class TestAnyText:
    """Properties of every text whatsoever."""

    @given(st.one_of(st.text(), copy), references)
    @example("31 February, 29 February and February 30", datetime.date(1, 1, 1))
    @example("next century, next millennium, in six months and the next 9999 years", datetime.date(9999, 12, 31))
    @example("a hundred years ago, 9999 centuries ago and last year", datetime.date(1, 1, 1))
    @example("tomorrow at 11 p.m. GMT-14", datetime.date(9999, 12, 30))
    def test_spans_lie_in_the_text_in_order_and_apart(self, text: str, reference: datetime.date | None) -> None:
        """Whatever the text, nothing is raised, and each span slices to words of it that no other span shares."""
        periods = find_periods(text, reference)

        stop = 0
        for period in periods:
            assert stop <= period.span.start < period.span.end <= len(text)
            assert text[period.span.start : period.span.end].strip() != ""
            stop = period.span.end

    @given(st.one_of(st.text(), copy), references)
    def test_the_answer_is_always_the_same(self, text: str, reference: datetime.date | None) -> None:
        """Two readings of one text give equal periods: nothing is remembered from one text to the next."""
        assert find_periods(text, reference) == find_periods(text, reference)

    @given(st.one_of(st.text(), copy), references)
    def test_what_is_not_resolved_has_a_reason(self, text: str, reference: datetime.date | None) -> None:
        """An open expression says why it is open, and a resolved one runs forward in time."""
        for period in find_periods(text, reference):
            if not period.resolved:
                assert period.reason
            elif period.start is not None and period.end is not None:
                assert period.start < period.end

    @given(st.lists(st.one_of(st.characters(), st.sampled_from("İK\u0131\u017fẞ’–\t\r\n"))).map("".join))
    @example("İ, İstanbul, 3 May 2021")
    def test_folding_keeps_the_length(self, text: str) -> None:
        """Offsets of the folded text are offsets of the text, even where a letter grows when it is lowered."""
        assert len(fold(text)) == len(text)

    @given(copy, copy, days)
    @example("They met on Monday", "They will win", TODAY)
    @example("January Friday January", "", TODAY)
    @example("Monday week", "", TODAY)
    @example("the committee met on Monday", "will it win", TODAY)
    @example("Monday, the committee", "will win", TODAY)
    def test_a_later_paragraph_changes_nothing(self, text: str, more: str, today: datetime.date) -> None:
        """Extraction is local: what follows in another paragraph leaves the dates before it as they are."""
        alone = find_periods(text, today)

        assert find_periods(f"{text}\n\n{more}", today)[: len(alone)] == alone

    @given(copy, days)
    def test_line_ends_and_quotes_do_not_matter(self, text: str, today: datetime.date) -> None:
        """Curly quotes, en dashes and blanks that do not break name the same stretches as the plain marks."""
        typeset = text.replace("'", "’").replace("-", "–").replace(" ", "\u00a0")

        assert [(p.start, p.end, p.reason == "") for p in find_periods(typeset, today)] == [
            (p.start, p.end, p.reason == "") for p in find_periods(text.replace("’", "'").replace("–", "-"), today)
        ]

    @given(
        st.lists(
            st.sampled_from(["on 3 May 2021", "since the 1990s", "in the 12 months to June 2020", "“Q3 2019”", "by March 4, 2022"]),
            max_size=4,
        )
    )
    def test_windows_line_ends_do_not_matter(self, parts: list[str]) -> None:
        """A text wrapped in the manner of Windows names the same days as one wrapped in that of Unix, and as one that is not wrapped."""
        plain = [(p.start, p.end) for p in find_periods(" ".join(parts))]

        assert [(p.start, p.end) for p in find_periods(" ".join(parts).replace(" ", "\n"))] == plain
        assert [(p.start, p.end) for p in find_periods(" ".join(parts).replace(" ", "\r\n"))] == plain

    @given(copy)
    @example("a Monday")
    @example("january january weds tomorrow midpoint twentieth twentieth twentieth bonfire night holy saturday holy saturday")
    def test_composed_and_decomposed_letters_are_alike(self, text: str) -> None:
        """Accents written apart from their letters change no date."""
        text = f"café {text} naïve"

        composed, decomposed = (find_periods(unicodedata.normalize(form, text), TODAY) for form in ("NFC", "NFD"))

        assert [(p.start, p.end) for p in composed] == [(p.start, p.end) for p in decomposed]


class TestTime:
    """Reading takes time in proportion to the length of the text."""

    @pytest.mark.parametrize("piece", HOSTILE)
    def test_twice_the_text_is_twice_the_work(self, piece: str) -> None:
        """The number of rules tried grows with the text and not with its square, whatever the text repeats."""
        attempts = []
        for repeats in (200, 400, 800):
            reading = Reading(piece * repeats, TODAY, day_first=None, grammar=GRAMMAR)
            _read(reading)
            attempts.append(reading.attempts)

        assert attempts[2] - attempts[1] <= 2 * (attempts[1] - attempts[0]) + 60
        assert attempts[2] <= 40 * 800 * max(1, len(piece.split()))

    @pytest.mark.parametrize("text", ["1-1-1-" * 20_000, "Jan 1, " * 20_000, "?" * 100_000, "1" * 100_000, "the " * 30_000, " " * 100_000])
    def test_long_hostile_texts_come_back(self, text: str) -> None:
        """A hundred thousand characters of one kind are read like any others."""
        assert len(find_periods(text, TODAY)) <= 20_000

    def test_every_repetition_of_a_pattern_is_bounded(self) -> None:
        """No pattern holds a star or a plus over more than one letter class, so none can look through the whole text."""
        assert re.search(r"\.[*+]|\)[*+]", GRAMMAR.trigger.pattern) is None


class TestReference:
    """What the day of publication does."""

    @given(days, st.integers(-400, 400))
    def test_a_later_paper_means_a_later_yesterday(self, today: datetime.date, shifted: int) -> None:
        """Moving the publication by some days moves yesterday, today, tomorrow and two days ago by as many."""
        later = today + ONE_DAY * shifted
        text = "yesterday, today, tomorrow, two days ago, the day before yesterday and a week ago"

        one, other = find_periods(text, today), find_periods(text, later)

        assert [p.start - today for p in one if p.start] == [p.start - later for p in other if p.start]
        assert [(p.start - today).days for p in one if p.start] == [-1, 0, 1, -2, -2, -7]

    @given(days, st.sampled_from(calendar.WEEKDAY_NAMES))
    def test_a_bare_weekday_is_the_most_recent_one(self, today: datetime.date, name: str) -> None:
        """A weekday alone lies within the week that ends on the day of publication."""
        (period,) = find_periods(f"The court ruled on {name}.", today)

        assert period.start is not None
        assert 0 <= (today - period.start).days < 7
        assert period.start.strftime("%A") == name or period.start.weekday() == calendar.WEEKDAYS[name.lower()]

    @given(days, st.sampled_from(calendar.WEEKDAY_NAMES))
    def test_a_weekday_that_is_to_come_is_the_next_one(self, today: datetime.date, name: str) -> None:
        """With a verb of the future a weekday lies within the week that begins on the day of publication."""
        (period,) = find_periods(f"The court will rule on {name}.", today)

        assert period.start is not None
        assert 0 <= (period.start - today).days < 7

    @given(days, st.sampled_from(calendar.MONTH_NAMES))
    def test_a_bare_month_goes_by_its_verb(self, today: datetime.date, name: str) -> None:
        """A month told in the past does not begin after publication, a month to come does not end before it."""
        (past,) = find_periods(f"The bridge opened in {name}.", today)
        (future,) = find_periods(f"The bridge will open in {name}.", today)

        assert past.start is not None
        assert past.start <= today
        assert future.end is not None
        assert future.end > today

    @given(
        days,
        st.sampled_from(
            ["on 26 March", "in May", "on Tuesday", "last week", "yesterday", "two years ago", "this summer", "Q3", "at Christmas"]
        ),
    )
    def test_without_a_publication_date_nothing_is_guessed(self, today: datetime.date, words: str) -> None:
        """What depends on the day of publication is found all the same, and open for that reason."""
        (known,) = find_periods(f"They met {words}.", today)
        (unknown,) = find_periods(f"They met {words}.")

        assert known.resolved
        assert unknown.span == known.span
        assert unknown.reason.startswith("no publication date")

    def test_the_reason_names_the_day(self) -> None:
        """A reader is told which year is missing."""
        (period,) = find_periods("They met on 26 March.")

        assert period.reason == "no publication date: the year of 26 March is unknown"

    @given(days)
    def test_a_time_of_publication_counts_by_its_day(self, today: datetime.date) -> None:
        """A reference with a time, with or without a zone, is the day it names."""
        moment = datetime.datetime.combine(today, datetime.time(23, 30))
        text = "last Tuesday and two weeks ago"

        assert find_periods(text, moment) == find_periods(text, moment.replace(tzinfo=datetime.UTC)) == find_periods(text, today)

    def test_a_context_carries_the_quarter_into_a_text(self) -> None:
        """A year earlier hangs on the quarter that another part of the document named."""
        (quarter,) = find_periods("in the second quarter of 2024")
        text = "Sales were 4 million euros, up from 3 million a year earlier."

        (period,) = find_periods(text, TODAY, quarter)

        assert (period.start, period.end) == (datetime.date(2023, 4, 1), datetime.date(2023, 7, 1))

    @given(st.builds(Period, span=st.just(find_periods("in 2024")[0].span), reason=st.just("open")))
    def test_an_open_context_is_no_context(self, context: Period) -> None:
        """A context that is not resolved changes nothing."""
        assert find_periods("two years later", TODAY, context) == find_periods("two years later", TODAY)


def spellings(day: datetime.date) -> list[str]:
    """The ways in which copy writes one day in full."""
    month, number, year = calendar.MONTH_NAMES[day.month - 1], day.day, day.year
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number not in {11, 12, 13} else 0, "th")
    return [
        f"{number} {month} {year}",
        f"{month} {number}, {year}",
        f"{month[:3]}{'.' * (len(month) > 3)} {number}, {year}",
        f"{number} {month[:3]} {year}",
        f"{number}{suffix} {month} {year}",
        f"the {number}{suffix} of {month} {year}",
        f"{month} {number}{suffix}, {year}",
        f"{number}-{month[:3]}-{year}",
        day.isoformat(),
        f"{year}/{day.month:02}/{number:02}",
        f"{number:02}/{day.month:02}/{year}",
        f"{number}.{day.month}.{year}",
        f"{calendar.WEEKDAY_NAMES[day.weekday()]}, {month} {number}, {year}",
        f"{calendar.WEEKDAY_NAMES[day.weekday()]} {number} {month} {year}",
        f"{day.isoformat()}T12:00",
    ]


class TestSpelling:
    """One day is one day, however it is written."""

    @given(days, references)
    def test_every_spelling_names_the_day(self, day: datetime.date, reference: datetime.date | None) -> None:
        """British, American, ISO and dotted forms of a day resolve to that day, whatever the day of publication."""
        for spelling in spellings(day):
            (period,) = find_periods(f"It was signed on {spelling}.", reference, day_first=True)

            assert (period.start, period.end, period.precision) == (day, day + ONE_DAY, Precision.DAY), spelling

    @given(days)
    def test_a_stated_convention_reads_slashes(self, day: datetime.date) -> None:
        """With the month first, 3/4/2024 is March 4; with no convention it is open unless one reading alone is possible."""
        text = f"dated {day.month}/{day.day}/{day.year}"

        (american,) = find_periods(text, day_first=False)
        (unknown,) = find_periods(text)

        assert american.start == day
        assert unknown.start == (day if day.day > 12 or day.day == day.month else None)
        assert unknown.resolved or "either order" in unknown.reason

    @given(
        st.sampled_from(["31 February", "February 30", "31 April", "June 31", "31st of September", "November 31"]),
        st.sampled_from(["", " 2023", " 2024", ", 1900"]),
        references,
    )
    def test_a_day_that_no_month_has_is_never_resolved(self, day: str, year: str, reference: datetime.date | None) -> None:
        """31 February stays open in every year, with the reason."""
        (period,) = find_periods(f"It is dated {day}{year}.", reference)

        assert not period.resolved
        assert period.reason

    @given(st.datetimes(datetime.datetime(1900, 1, 1), datetime.datetime(2100, 1, 1), timezones=st.just(datetime.UTC)))  # noqa: DTZ001
    def test_a_time_with_a_zone_is_an_instant(self, moment: datetime.datetime) -> None:
        """An ISO time with its zone is kept to the second, in its zone."""
        moment = moment.replace(microsecond=0)

        (period,) = find_periods(f"published {moment.isoformat()}")

        assert period.start == moment
        assert period.precision is Precision.INSTANT

    @given(days, st.sampled_from(sorted(calendar.LEADS)))
    def test_a_word_before_a_date_labels_and_does_not_cut(self, day: datetime.date, word: str) -> None:
        """Since, by and until name the same day as the bare date and bend it by their modifier alone."""
        assume(word not in {"post", "pre", "c."})
        (period,) = find_periods(f"It lay there {word} {day.isoformat()}.")

        assert (period.start, period.end) == (day, day + ONE_DAY)
        assert period.modifier is calendar.LEADS[word] is not Modifier.NONE

    @given(days, st.integers(0, 6))
    def test_a_weekday_that_contradicts_its_date_is_reported(self, day: datetime.date, shifted: int) -> None:
        """The date stands, and the weekday written beside it is called wrong exactly when it is."""
        name = calendar.WEEKDAY_NAMES[(day.weekday() + shifted) % 7]
        text = f"It was signed on {name}, {day.day} {calendar.MONTH_NAMES[day.month - 1]} {day.year}."

        (period,) = find_periods(text)

        assert period.start == day
        assert bool(wrong_weekday(text, period)) is (shifted != 0)

    def test_the_report_names_both_weekdays(self) -> None:
        """Without a year the nearest date is kept and the report says what is wrong with it; a date alone has no weekday to be wrong."""
        text = "It was signed on Monday, March 26, not on 27 March."

        signed, other = find_periods(text, TODAY)

        assert wrong_weekday(text, signed) == "26 March 2025 is a Wednesday, not a Monday"
        assert wrong_weekday(text, other) == ""
