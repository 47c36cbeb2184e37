"""Expressions that hang on what was named before them, or on the unit in hand, in a paper of Wednesday 26 March 2025."""

from __future__ import annotations

import datetime

import pytest

from factcheck.extraction.periods import find_periods
from factcheck.extraction.periods.patterns import pattern

TODAY = datetime.date(2025, 3, 26)
ONE_DAY = datetime.timedelta(days=1)


def ends(text: str, today: datetime.date | None = TODAY) -> list[tuple[str, ...]]:
    """Every expression of a text with its first and last day, or alone where it is open."""
    found: list[tuple[str, ...]] = []
    for period in find_periods(text, today):
        words = text[period.span.start : period.span.end]
        if isinstance(period.start, datetime.date) and isinstance(period.end, datetime.date):
            found.append((words, str(period.start), str(period.end - ONE_DAY)))
        else:
            found.append((words,))
    return found


TOLD = {  # text: the last of its expressions, first and last day
    "On 3 May 2021 it began. The following Monday it ended.": ("The following Monday", "2021-05-10", "2021-05-10"),
    "On 3 May 2021 it began. The previous Friday nobody knew.": ("The previous Friday", "2021-04-30", "2021-04-30"),
    "In May 2021 it began. The following month it ended.": ("The following month", "2021-06-01", "2021-06-30"),
    "In May 2021 it began. The following June it ended.": ("The following June", "2021-06-01", "2021-06-30"),
    "In May 2021 it began. The following winter it ended.": ("The following winter", "2021-12-01", "2022-02-28"),
    "On 3 May 2021 it began, and that night it ended.": ("that night", "2021-05-03", "2021-05-03"),
    "On 3 May 2021 it began, and the next morning it ended.": ("the next morning", "2021-05-04", "2021-05-04"),
    "In 2019 it began. The preceding three years were calm.": ("The preceding three years", "2016-01-01", "2018-12-31"),
    "In 2019 it began. The following 18 months were not.": ("The following 18 months", "2020-01-01", "2021-06-30"),
    "Sales rose in May 2024 against the same month last year.": ("the same month last year", "2023-05-01", "2023-05-31"),
    "It fell in the first half of 2024, and in the comparable period of 2023.": (
        "the comparable period of 2023",
        "2023-01-01",
        "2023-06-30",
    ),
    "In June 2023 it began. Eight months later it ended.": ("Eight months later", "2024-02-01", "2024-02-29"),
    "In September 2019 it began. Two and a half years later it ended.": ("Two and a half years later", "2022-01-01", "2022-12-31"),
    "Two and a half years before 5 March 2020 he left.": ("Two and a half years before 5 March 2020", "2017-01-01", "2017-12-31"),
    "Prices rose 3% in February 2024 from a year earlier.": ("a year earlier", "2023-02-01", "2023-02-28"),
    "The war of 1912 began on 8 October; it ended on 30 May.": ("30 May", "1913-05-30", "1913-05-30"),
    "They were told in 1517 and printed by Christmas.": ("by Christmas", "1517-12-25", "1517-12-25"),
    "It struck on Thursday 4 May 2000; by the Saturday it was over.": ("by the Saturday", "2000-05-06", "2000-05-06"),
    "It struck on Thursday 4 May 2000, at noon on a bright Thursday.": ("Thursday", "2000-05-04", "2000-05-04"),
    "On 6 May 2021 it began; on Monday of the following week it ended.": ("Monday of the following week", "2021-05-10", "2021-05-10"),
    "Three weeks before the 5 May election he left.": ("Three weeks before the 5 May", "2025-04-14", "2025-04-14"),
    "Two years after May 2019 he left.": ("Two years after May 2019", "2021-01-01", "2021-12-31"),
    "The week before Christmas he left.": ("The week before Christmas", "2024-12-16", "2024-12-22"),
    "In 2008 prices fell, and by the end of the year banks had failed.": ("by the end of the year", "2008-01-01", "2008-12-31"),
    "On 6 May 2021 it began, and later in the day it ended.": ("later in the day", "2021-05-06", "2021-05-06"),
    "Output grew 2% in the quarter from the previous quarter.": ("the previous quarter", "2024-07-01", "2024-09-30"),
    "It fell more than the previous year.": ("the previous year", "2024-01-01", "2024-12-31"),
    "Revenue was 5 million euros in the third quarter, against 4 million a year ago.": ("a year ago", "2023-07-01", "2023-09-30"),
    "Profit fell to 5 million dollars, or 8 cents a share, from 6 million dollars a year ago.": ("a year ago", "2023-10-01", "2023-12-31"),
    "In the year-earlier quarter it lost 3 million.": ("the year-earlier quarter", "2023-10-01", "2023-12-31"),
    "In the year-ago third quarter it lost 3 million.": ("the year-ago third quarter", "2023-07-01", "2023-09-30"),
    "Sales in June 2024 beat the year-earlier figure.": ("the year-earlier figure", "2023-06-01", "2023-06-30"),
    "In the latest quarter it earned less.": ("the latest quarter", "2024-10-01", "2024-12-31"),
    "The share price has risen since year-end.": ("since year-end", "2024-01-01", "2024-12-31"),
    "The shop opened at the weekend.": ("the weekend", "2025-03-22", "2025-03-23"),
    "The shop will open over the weekend.": ("the weekend", "2025-03-29", "2025-03-30"),
    "It will come at the turn of the millennium.": ("the millennium", "2000-01-01", "2000-12-31"),
    "The quarter ended 28 September beat the forecast.": ("28 September", "2024-09-28", "2024-09-28"),
    "For the week ending 28 March 2025 it rained.": ("the week ending 28 March 2025", "2025-03-22", "2025-03-28"),
    "In the week of 3 March it rained.": ("the week of 3 March", "2025-03-03", "2025-03-09"),
    "In the weekend of 5-6 July they meet.": ("the weekend of 5-6 July", "2025-07-05", "2025-07-06"),
    "In the week beginning Monday 10 March it rained.": ("the week beginning Monday 10 March", "2025-03-10", "2025-03-16"),
    "He returns in a fortnight today.": ("a fortnight today", "2025-04-09", "2025-04-09"),
    "In the first two quarters of 2023 it grew.": ("the first two quarters of 2023", "2023-01-01", "2023-06-30"),
    "In the first and second quarters of 2023 it grew.": ("the first and second quarters of 2023", "2023-01-01", "2023-06-30"),
    "In the second weekend of July 2024 it rained.": ("the second weekend of July 2024", "2024-07-13", "2024-07-14"),
    "In the last days of 2024 it rained.": ("the last days of 2024", "2024-01-01", "2024-12-31"),
    "In the last three months of 2024 it rained.": ("the last three months of 2024", "2024-10-01", "2024-12-31"),
    "In the second half of May 2024 it rained.": ("the second half of May 2024", "2024-05-16", "2024-05-31"),
    "In the last quarter of the 20th century it grew.": ("the last quarter of the 20th century", "2000-10-01", "2000-12-31"),
    "Net profit rose in the first nine months.": ("the first nine months", "2025-01-01", "2025-09-30"),
    "In the 2023 period, or in the third quarter, it fell.": ("the third quarter", "2024-07-01", "2024-09-30"),
    "In the third quarter it rose, but not in the 2023 quarter.": ("the 2023 quarter", "2023-07-01", "2023-09-30"),
    "It rose in the past two quarters.": ("the past two quarters", "2024-07-01", "2024-12-31"),
    "It will rise in the next two and a half years.": ("the next two and a half years", "2025-03-26", "2027-09-26"),
    "It rose in the past 36 hours.": ("the past 36 hours", "2025-03-24", "2025-03-26"),
    "They met this past Friday.": ("this past Friday", "2025-03-21", "2025-03-21"),
    "They meet this coming weekend.": ("this coming weekend", "2025-03-29", "2025-03-30"),
    "They met last Christmas.": ("last Christmas", "2024-12-25", "2024-12-25"),
    "They met last September 11.": ("last September 11", "2024-09-11", "2024-09-11"),
    "They meet this winter.": ("this winter", "2025-12-01", "2026-02-28"),
    "They met this winter.": ("this winter", "2024-12-01", "2025-02-28"),
    "They met earlier this morning.": ("earlier this morning", "2025-03-26", "2025-03-26"),
    "They met from 2019 to 2021, up to and including June.": ("June", "2024-06-01", "2024-06-30"),
    "They met from Friday to Sunday.": ("Friday to Sunday", "2025-03-21", "2025-03-23"),
    "They met from Sept. 14 to Thursday.": ("Sept. 14 to Thursday", "2024-09-14", "2025-03-20"),
    "They met between November 2023 and March.": ("November 2023 and March", "2023-11-01", "2024-03-31"),
    "The hearing was moved from 9 May to 12 June.": ("12 June", "2025-06-12", "2025-06-12"),
    "In November and January 2024 it snowed.": ("January 2024", "2024-01-01", "2024-01-31"),
    "From Nov. 5, 1998 through Jan. 2 it snowed.": ("Nov. 5, 1998 through Jan. 2", "1998-11-05", "1999-01-02"),
    "It was on 29 February.": ("29 February", "2024-02-29", "2024-02-29"),
    "It was on March 26 '98.": ("March 26 '98", "1998-03-26", "1998-03-26"),
    "It was in March of nineteen ninety-six.": ("March of nineteen ninety-six", "1996-03-01", "1996-03-31"),
    "It was on 3 May two years ago.": ("3 May two years ago", "2023-05-03", "2023-05-03"),
    "In two thousand and eight it fell.": ("two thousand and eight", "2008-01-01", "2008-12-31"),
    "PM to visit Kyiv on Friday as talks stall": ("Friday", "2025-03-28", "2025-03-28"),
    "Polls open at 7am on Thursday.": ("7am on Thursday", "2025-03-27", "2025-03-27"),
    "It reported a loss due to its third-quarter costs.": ("third-quarter", "2024-07-01", "2024-09-30"),
    "Revenue beat forecasts; it sees Q2 sales flat.": ("Q2", "2025-04-01", "2025-06-30"),
    "It expects to report fourth-quarter sales of 5 million.": ("fourth-quarter", "2024-10-01", "2024-12-31"),
    "Snow will fall overnight.": ("overnight", "2025-03-26", "2025-03-27"),
    "Snow will fall overnight on Thursday.": ("overnight on Thursday", "2025-03-27", "2025-03-27"),
    "The law, passed in May 2010, was repealed on 4 June.": ("4 June", "2024-06-04", "2024-06-04"),
    "She was born on 5 May 1987 and arrested in June.": ("June", "2024-06-01", "2024-06-30"),
    "Prices doubled in the past year and a half.": ("the past year and a half", "2023-09-26", "2025-03-26"),
    "It was postponed until May, having been moved in June.": ("June", "2024-06-01", "2024-06-30"),
    "He would have left in May.": ("May", "2024-05-01", "2024-05-31"),
    "It'll open in May.": ("May", "2025-05-01", "2025-05-31"),
    "The show can be seen in May.": ("May", "2025-05-01", "2025-05-31"),
    "The match is on Tuesday.": ("Tuesday", "2025-04-01", "2025-04-01"),
    "The deal had been set to expire on Nov. 6.": ("Nov. 6", "2024-11-06", "2024-11-06"),
    "The offer, which ended on April 1, was extended to April 5.": ("April 5", "2025-04-05", "2025-04-05"),
    "It was an edition of 3/5/99.": ("3/5/99",),
    "Storm will pass\n\nMonday was calm.": ("Monday", "2025-03-24", "2025-03-24"),
    "It was an edition of 13/5/99.": ("13/5/99", "1999-05-13", "1999-05-13"),
}


@pytest.mark.parametrize("text", TOLD)
def test_an_expression_hangs_on_what_was_named(text: str) -> None:
    """The last expression of a text names the days that the words before it and the day of publication give it."""
    assert ends(text)[-1] == TOLD[text]


OPEN = [
    "On 3 May 2021 it began. " + "Nothing came of it, and nobody minded. " * 9 + "Two days later it ended.",
    "On 3 May 2021 it began.\n\nTwo days later it ended.",
    "That year he left.",
    "The following Monday he left.",
    "The next day he left.",
    "The preceding three weeks were calm.",
    "The same month last year was calm.",
    "On Tuesday he left. Five years earlier he had come.",
    "In May 2021 it began. Two days later it ended.",
    "The week before the vote he left.",
    "It was three winters later.",
    "A few days later he left.",
    "The Sunday after the vote he left.",
]


@pytest.mark.parametrize("text", OPEN)
def test_what_hangs_on_nothing_stays_open(text: str) -> None:
    """Without a date to hang on, an expression is kept and not counted from the day of publication."""
    assert len(ends(text)[-1]) == 1


NOTHING = [
    "The minutes of the meeting took a second and an hour.",
    "It takes two days, a day at a time, day by day, three nights a week.",
    "A 20-year-old with a five-year plan and a year-on-year rise of 2,019.",
    "He may march on in spring water; the sun rose, and Will wed Jan.",
    "The first time, the final score, the last word, the next step.",
    "The final quarter saw a touchdown and 30 yards.",
    "In a year of change, year after year, within reach.",
    "The previous owner and the following names.",
    "Boeing delivered 737 jets; the index closed at 1,987 points.",
    "It was a 9-11 win, a 3-4-2 formation, version 1.2.2024.1.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_tempting_words_name_no_date(text: str) -> None:
    """Durations, ages, counts, scores and names are no dates."""
    assert ends(text) == []


def test_without_a_reference_a_results_comparison_stays_open() -> None:
    """A year earlier needs a quarter in the text or a day of publication."""
    assert ends("Sales in the first quarter of 2023 beat those of the same period last year.", None)[-1] == (
        "the same period last year",
        "2022-01-01",
        "2022-03-31",
    )
    assert ends("Sales beat those of the same period last year.", None) == [("the same period last year",)]


def test_a_pattern_refuses_a_blank_in_a_set() -> None:
    """A blank stands for several in the notation of the patterns, and cannot in a set of characters."""
    with pytest.raises(ValueError, match="set of characters"):
        pattern("a[ -]b")
