"""What single expressions name, family by family, in a paper of Wednesday 26 March 2025."""

from __future__ import annotations

import datetime

import pytest

from factcheck.extraction.periods import find_periods
from factcheck.extraction.periods.intervals import containing
from factcheck.model.values import Period

TODAY = datetime.date(2025, 3, 26)
ONE_DAY = datetime.timedelta(days=1)


def named(period: Period) -> str:
    """An interval as one would write it: a day, a month, a year, or its first and last day; "?" where it is open."""
    start, end = period.start, period.end
    if not isinstance(start, datetime.date) or not isinstance(end, datetime.date):
        return "?"
    if isinstance(start, datetime.datetime):
        return start.isoformat(timespec="minutes")
    if end - start == ONE_DAY:
        return start.isoformat()
    for unit, size in (("month", 7), ("year", 4)):
        if (start, end) == containing(unit, start):
            return start.isoformat()[:size]
    return f"{start}/{end - ONE_DAY}"


def read(text: str) -> list[str]:
    """Every expression of a text as "its words = what it names"."""
    return [f"{text[period.span.start : period.span.end]} = {named(period)}" for period in find_periods(text, TODAY)]


FAMILIES = {
    "days": [
        ("It was signed on 28 June 1919 and ratified on 10 January 1920.", ["28 June 1919 = 1919-06-28", "10 January 1920 = 1920-01-10"]),
        (
            "They meet from 9 to 11 May, then on 3 and 5 June.",
            ["9 to 11 May = 2025-05-09/2025-05-11", "3 = 2025-06-03", "5 June = 2025-06-05"],
        ),
        ("Strikes to hit trains on Friday and next Tuesday", ["Friday = 2025-03-28", "next Tuesday = 2025-04-01"]),
        ("The court sat on May 9, 11 and 12, 2023.", ["May 9 = 2023-05-09", "11 = 2023-05-11", "12, 2023 = 2023-05-12"]),
        ("On March 3 and 5 people died.", ["March 3 = 2025-03-03"]),
        (
            "It ran 28 Feb-2 March and May 30–June 2, 2023.",
            ["28 Feb-2 March = 2025-02-28/2025-03-02", "May 30–June 2, 2023 = 2023-05-30/2023-06-02"],
        ),
        ("It fell on Monday, March 24, and on Sun, 23 March 2025.", ["Monday, March 24 = 2025-03-24", "Sun, 23 March 2025 = 2025-03-23"]),
        (
            "A letter of the fifth of March and one of 27 or 28 August.",
            ["the fifth of March = 2025-03-05", "27 or 28 August = 2024-08-27/2024-08-28"],
        ),
        ("Bail was granted on 3 March and the case adjourned till the 28th.", ["3 March = 2025-03-03", "till the 28th = 2025-03-28"]),
        ("It was raided on the 14th and 15th of this month.", ["the 14th = 2025-03-14", "15th of this month = 2025-03-15"]),
        ("The order made on the 3rd stays in force, on the 5th floor.", ["the 3rd = 2025-03-03"]),
        ("It is due by the 15th of next month, on the 5th floor.", ["by the 15th of next month = 2025-04-15"]),
        ("On the night of 14 April 1912 it struck ice. Two hours later it sank.", ["the night of 14 April 1912 = 1912-04-14"]),
        ("It left on 10 April 1912 and sank on 15 April.", ["10 April 1912 = 1912-04-10", "15 April = 1912-04-15"]),
        (
            "In 1944, on 6 June, they landed. The following day more came.",
            ["1944 = 1944", "6 June = 1944-06-06", "The following day = 1944-06-07"],
        ),
        ("The law, 26.03.2025 or 26-Mar-2025, not 1.2.3 or 10/11.", ["26.03.2025 = 2025-03-26", "26-Mar-2025 = 2025-03-26"]),
        ("In November, 31 of them left.", ["November = 2024-11"]),
        ("He was killed on 15 March 44 BC, she in April 1204 AD.", ["15 March 44 BC = ?", "April 1204 AD = 1204-04"]),
    ],
    "months": [
        ("The bridge opened in June and will close in May.", ["June = 2024-06", "May = 2025-05"]),
        ("LONDON, March 25 - Ministers will fall in a May-December romance.", ["March 25 = 2025-03-25"]),
        ("Traders no longer expect a cut before June.", ["before June = 2025-06"]),
        ("May I? Theresa May said in May that April Jones left in April.", ["May = 2024-05", "April = 2024-04"]),
        (
            "Its trial, put back from November, was moved from 9 May to 12 June.",
            [
                "from November = 2024-11",
                "from 9 May = 2025-05-09",
                "12 June = 2025-06-12",
            ],
        ),
        (
            "Premiums had tripled by November; it wants its money back by the summer.",
            [
                "by November = 2024-11",
                "by the summer = 2025-06-01/2025-08-31",
            ],
        ),
        (
            "He turned toward the November election, cast votes at home and in person on March 20.",
            ["the November = 2025-11", "March 20 = 2025-03-20"],
        ),
        ("Prices may ease only after the third week of July.", ["after the third week of July = 2025-07-15/2025-07-21"]),
        ("The May ruling may march on; Mr March may not.", ["The May = 2024-05"]),
        (
            "The April-June quarter and the July to September quarter of 2023.",
            ["The April-June quarter = 2024-04-01/2024-06-30", "the July to September quarter of 2023 = 2023-07-01/2023-09-30"],
        ),
        ("It grew in the June quarter of 2024.", ["the June quarter of 2024 = 2024-04-01/2024-06-30"]),
        ("The mill told its buyers of a ten percent cut in supply in April.", ["April = 2025-04"]),
        ("It snowed from November to January.", ["November to January = 2024-11-01/2025-01-31"]),
        ("It rained in May, June and July 2019.", ["May = 2019-05", "June = 2019-06", "July 2019 = 2019-07"]),
        ("June last year was hot, the same month of 2020 was not.", ["June last year = 2024-06", "the same month of 2020 = 2020-06"]),
        ("Orangemen march each July.", []),
    ],
    "years": [
        ("In 2000 he left the 2000 jobs, more than 2000 people and 1500 metres behind.", ["2000 = 2000"]),
        ("Flight 1549 to Room 2046 at 1600 Pennsylvania Avenue cost $2,024 and 1,999 pounds.", []),
        (
            "The 1966 final, the 2025-26 season and the class of '98.",
            ["The 1966 = 1966", "the 2025-26 = 2025-01-01/2026-12-31", "'98 = 1998"],
        ),
        (
            "From 2019 to today, and between 1990 and 2020.",
            ["2019 to today = 2019-01-01/2025-03-26", "1990 and 2020 = 1990-01-01/2020-12-31"],
        ),
        ("In nineteen ninety-six and the year two thousand.", ["nineteen ninety-six = 1996", "two thousand = 2000"]),
        ("It was founded in AD 79, or in 44 BC.", ["AD 79 = 0079", "44 BC = ?"]),
        (
            "In fiscal 2024, FY23 and financial year 2022-23.",
            ["fiscal 2024 = 2024", "FY23 = 2023", "financial year 2022-23 = 2022-01-01/2023-12-31"],
        ),
        ("See https://example.org/2024/news, 555 2020 or item 1-2020.", []),
        ("It was built c. 1850, the hall c.1450.", ["c. 1850 = 1850", "c.1450 = 1450"]),
        (
            "It was the worst since 1924; it had beaten the 1933 low in November.",
            ["since 1924 = 1924", "the 1933 = 1933", "November = 2024-11"],
        ),
        ("It was the last year of his rule.", []),
        ("The 2023 games, held in October, drew crowds.", ["The 2023 = 2023", "October = 2023-10"]),
        (
            "From 1347 to 1350 it raged; he fought in 1066 and 1087, in a hall built around 1150.",
            ["1347 to 1350 = 1347-01-01/1350-12-31", "1066 = 1066", "1087 = 1087", "around 1150 = 1150"],
        ),
        ("Around 1150 were hurt, 1087 of them men.", []),
        (
            "In 2022-23 it made money; it lost some the year before.",
            ["2022-23 = 2022-01-01/2023-12-31", "the year before = 2021-01-01/2022-12-31"],
        ),
        (
            "India's FY24 growth; profit of Rs 40 crore in Q3 FY25.",
            ["FY24 = 2023-04-01/2024-03-31", "Q3 FY25 = 2024-10-01/2024-12-31"],
        ),
    ],
    "decades and centuries": [
        (
            "He is in his 80s; she grew up in the '80s, the 1990s and the early noughties.",
            ["the '80s = 1980-01-01/1989-12-31", "the 1990s = 1990-01-01/1999-12-31", "early noughties = 2000-01-01/2009-12-31"],
        ),
        (
            "In the 1980s and 90s, not the nineteen-thirties.",
            ["the 1980s = 1980-01-01/1989-12-31", "90s = 1990-01-01/1999-12-31", "the nineteen-thirties = 1930-01-01/1939-12-31"],
        ),
        (
            "In the 18th and 19th centuries, and since the 1800s.",
            ["the 18th = 1701-01-01/1800-12-31", "19th centuries = 1801-01-01/1900-12-31", "since the 1800s = 1800-01-01/1899-12-31"],
        ),
        ("It ruled from the tenth to the thirteenth century.", ["the tenth to the thirteenth century = 0901-01-01/1300-12-31"]),
        ("It sold 21st Century Fox; imagine a better tomorrow.", []),
        ("In the first decade of the 21st century.", ["the first decade of the 21st century = 2001-01-01/2010-12-31"]),
        ("A turn of the century villa, at the turn of the century.", ["the century = 2000", "the century = 2000"]),
    ],
    "weekdays": [
        ("She said on Thursday she will resign.", ["Thursday = 2025-03-20"]),
        ("The strike is set to begin on Friday; talks resume on Monday.", ["Friday = 2025-03-28", "Monday = 2025-03-31"]),
        ("It was due to expire on Friday and had been due to expire on Monday.", ["Friday = 2025-03-28", "Monday = 2025-03-24"]),
        ("Polls would close on Thursday, it had promised.", ["Thursday = 2025-03-20"]),
        (
            "It may come as early as Friday; the numbers land on Tuesday; it follows in two weeks.",
            [
                "Friday = 2025-03-28",
                "Tuesday = 2025-04-01",
                "in two weeks = 2025-04-09",
            ],
        ),
        ("It shut, up to and including Friday night.", ["Friday night = 2025-03-28"]),
        ("The Sunday Tribune, a Sunday market and a dog named Friday.", []),
        ("Minister out after 38 days; PM to deliver statement Friday", ["Friday = 2025-03-28"]),
        ("Alerts to be reviewed Fri am, battery good to Saturday at best.", ["Fri am = 2025-03-28", "Saturday = 2025-03-29"]),
        ("Rates of 10 per cent apply from Saturday.", ["from Saturday = 2025-03-29"]),
        ("A Tuesday Group memo, a Sunday best and a Friday interview.", ["Friday = 2025-03-21"]),
        ("It closed between 6am and 11.30am on Friday.", ["6am and 11.30am on Friday = 2025-03-21"]),
        ("They waited until Thursday, a week later than usual.", ["until Thursday = 2025-03-20"]),
        (
            "The storm that hit the coast on the 14th and 15th is expected once in a century.",
            ["the 14th = 2025-03-14", "15th = 2025-03-15"],
        ),
        ("He spoke ahead of Sunday's vote, after Sunday's match.", ["ahead of Sunday = 2025-03-30", "after Sunday = 2025-03-23"]),
        ("Friday's vote is expected to pass.", ["Friday = 2025-03-28"]),
        ("On a Black Friday, on Mondays and every Tuesday, the Mail on Sunday wrote.", ["Black Friday = 2024-11-29"]),
        ("He called on a Friday in a Tuesday interview.", ["Tuesday = 2025-03-25"]),
        ("Friday Mbeki and January Makamba saw March of the Crows; Sunday Bisi left on Sunday.", ["Sunday = 2025-03-23"]),
        ("It was released on Saturday by Lieutenant Friday Agbaje.", ["Saturday = 2025-03-22"]),
        ("He returns a week on Friday, she on Monday week.", ["a week on Friday = 2025-04-04", "Monday week = 2025-04-07"]),
        (
            "It was on Monday of last week, not next Tuesday or last Tuesday.",
            ["Monday of last week = 2025-03-17", "next Tuesday = 2025-04-01", "last Tuesday = 2025-03-25"],
        ),
        ("The road has been shut until at least Friday.", ["until at least Friday = 2025-03-28"]),
        (
            "Two Sundays ago he left; he has until Monday fortnight to pay.",
            ["Two Sundays ago = 2025-03-16", "until Monday fortnight = 2025-04-14"],
        ),
        (
            "It broke out on Sunday, 2 September 1666, and burned till the Thursday.",
            ["Sunday, 2 September 1666 = 1666-09-02", "till the Thursday = 1666-09-06"],
        ),
        ("From 6pm on Wednesday to 6am on Friday 14 people were hurt.", ["6pm on Wednesday to 6am on Friday = 2025-03-19/2025-03-21"]),
        ("It sailed on Monday. I could not say more.", ["Monday = 2025-03-24"]),
        ("The people of tomorrow met today.", ["today = 2025-03-26"]),
        ("They met on the Wednesday after Easter 2028.", ["the Wednesday after Easter 2028 = 2028-04-19"]),
        ("It is open from Monday to Friday.", ["Monday to Friday = 2025-03-24/2025-03-28"]),
        ("It was adjourned until next Thursday, 3 April.", ["until next Thursday, 3 April = 2025-04-03"]),
    ],
    "relative": [
        (
            "Last month, this year, next week and last night.",
            ["Last month = 2025-02", "this year = 2025", "next week = 2025-03-31/2025-04-06", "last night = 2025-03-25"],
        ),
        (
            "Over the past decade and the next three months.",
            ["the past decade = 2015-03-26/2025-03-26", "the next three months = 2025-03-26/2025-06-26"],
        ),
        ("In recent years, the last few weeks and the weeks ahead.", ["recent years = ?", "the last few weeks = ?", "the weeks ahead = ?"]),
        (
            "This weekend, last weekend and next weekend.",
            ["This weekend = 2025-03-29/2025-03-30", "last weekend = 2025-03-22/2025-03-23", "next weekend = 2025-04-05/2025-04-06"],
        ),
        (
            "On this day in 1752 it was up 4% in the year to date.",
            ["this day in 1752 = 1752-03-26", "the year to date = 2025-01-01/2025-03-26"],
        ),
        (
            "It fell the month before last, the week before last, on the day before last Christmas.",
            [
                "the month before last = 2025-01",
                "the week before last = 2025-03-10/2025-03-16",
                "the day before last Christmas = 2024-12-24",
            ],
        ),
        ("He sang the Friday before last.", ["the Friday before last = 2025-03-14"]),
        ("Last May, this September, next January.", ["Last May = 2024-05", "this September = 2025-09", "next January = 2026-01"]),
        ("Last winter and this summer.", ["Last winter = 2024-12-01/2025-02-28", "this summer = 2025-06-01/2025-08-31"]),
        ("By midweek, by mid-year, by year-end.", ["By midweek = 2025-03-24/2025-03-30", "by mid-year = 2025", "by year-end = 2025"]),
        (
            "Later in the week, by the end of the decade.",
            ["Later in the week = 2025-03-24/2025-03-30", "by the end of the decade = 2020-01-01/2029-12-31"],
        ),
        (
            "Lawmakers were sold over the next two decades after 1897.",
            ["the next two decades = 2025-03-26/2045-03-26", "after 1897 = 1897"],
        ),
        ("Born in 1897, it was sold over the next two decades.", ["1897 = 1897", "the next two decades = 1898-01-01/1917-12-31"]),
    ],
    "units": [
        (
            "Two weeks ago, five months ago, three years ago.",
            ["Two weeks ago = 2025-03-12", "five months ago = 2024-10", "three years ago = 2022"],
        ),
        (
            "A year ago today, ten years ago this month, a year ago Monday.",
            ["A year ago today = 2024-03-26", "ten years ago this month = 2015-03", "a year ago Monday = 2024-03-25"],
        ),
        (
            "A hundred years ago, half a century ago, a decade ago.",
            ["A hundred years ago = 1925", "half a century ago = 1975", "a decade ago = 2015"],
        ),
        ("One and a half years from now, we open.", ["One and a half years from now = 2026"]),
        ("65 million years ago and 10,000 years ago.", ["65 million years ago = ?", "10,000 years ago = ?"]),
        (
            "It should be finished within five years, in six months' time.",
            ["within five years = 2025-03-26/2030-03-26", "six months' time = 2025-09"],
        ),
        ("The worst storm in two decades could strike in two weeks.", ["in two weeks = 2025-04-09"]),
        ("It lasted for 20 years, a five-year high on a 12-month average.", []),
        ("Five years earlier, the firm had failed.", ["Five years earlier = ?"]),
        (
            "He was jailed in 2010. Five years earlier he had fled; two years later he escaped.",
            ["2010 = 2010", "Five years earlier = 2005", "two years later = 2007"],
        ),
        (
            "On 3 May 2021 it began. Two days later it ended; the week before, nobody knew.",
            ["3 May 2021 = 2021-05-03", "Two days later = 2021-05-05", "the week before = 2021-04-26/2021-05-02"],
        ),
        ("Two days after Christmas, three days after the crash.", ["Two days after Christmas = 2024-12-27", "three days after = ?"]),
        (
            "The day before yesterday, 48 hours ago, three hours ago.",
            ["The day before yesterday = 2025-03-24", "48 hours ago = 2025-03-24", "three hours ago = ?"],
        ),
        ("Its first came in 1971, its last 18 years later.", ["1971 = 1971", "18 years later = 1989"]),
        ("The day before, police had searched the office.", ["The day before = ?"]),
        ("Hours later he left, years after the fire, in working hours after the change.", ["Hours later = ?", "years after = ?"]),
    ],
    "results": [
        (
            "Sales in the first quarter of 2023 rose from 3 million a year earlier.",
            ["the first quarter of 2023 = 2023-01-01/2023-03-31", "a year earlier = 2022-01-01/2022-03-31"],
        ),
        (
            "A loss in the three months to December, against a profit in the same period last year.",
            ["the three months to = 2024-10-01/2024-12-31", "December = 2024-12", "the same period last year = 2023-10-01/2023-12-31"],
        ),
        (
            "In the tax year that ended on 31 March 2024 and the decade to 2020.",
            [
                "the tax year that ended = 2023-04-01/2024-03-31",
                "31 March 2024 = 2024-03-31",
                "the decade to = 2011-01-01/2020-12-31",
                "2020 = 2020",
            ],
        ),
        (
            "Q1 2024, 2Q23, H1 FY25 and the second half of 2025.",
            [
                "Q1 2024 = 2024-01-01/2024-03-31",
                "2Q23 = 2023-04-01/2023-06-30",
                "H1 FY25 = 2025-01-01/2025-06-30",
                "the second half of 2025 = 2025-07-01/2025-12-31",
            ],
        ),
        (
            "Last year's third quarter beat the 2023 fourth quarter.",
            ["Last year's third quarter = 2024-07-01/2024-09-30", "the 2023 fourth quarter = 2023-10-01/2023-12-31"],
        ),
        (
            "The first nine months of 2022, the last week of May and the third Tuesday in November.",
            [
                "The first nine months of 2022 = 2022-01-01/2022-09-30",
                "the last week of May = 2025-05-25/2025-05-31",
                "the third Tuesday in November = 2024-11-19",
            ],
        ),
        (
            "Net fell in its fourth quarter ended 31 July, from the quarter a year ago.",
            ["fourth quarter ended = 2024-05-01/2024-07-31", "31 July = 2024-07-31", "the quarter a year ago = 2023-05-01/2023-07-31"],
        ),
        ("He scored twice in the second half and the first quarter, a touchdown each.", []),
    ],
    "seasons and feasts": [
        (
            "In the autumn of 2021, summer 2024 and the winter of 1962-63.",
            [
                "the autumn of 2021 = 2021-09-01/2021-11-30",
                "summer 2024 = 2024-06-01/2024-08-31",
                "the winter of 1962-63 = 1962-12-01/1963-02-28",
            ],
        ),
        ("The fall of Rome, a spring in his step, winter coats: they fall.", []),
        ("On Boxing Day 2004 and on Good Friday 2022.", ["Boxing Day 2004 = 2004-12-26", "Good Friday 2022 = 2022-04-15"]),
        ("Election day is July 4.", ["July 4 = 2025-07-04"]),
        ("They met on Easter Monday.", ["Easter Monday = 2024-04-01"]),
        (
            "At Christmas and over Labor Day weekend, with Easter eggs and Christmas lights.",
            ["Christmas = 2024-12-25", "Labor Day weekend = 2024-08-31/2024-09-02"],
        ),
        ("They met on Good Friday, before the Good Friday Agreement.", ["Good Friday = 2024-03-29"]),
        ("During Ramadan and on Gujarati New Year's Day.", ["Ramadan = ?"]),
        (
            "In the winter of 1946-47 it froze; in the summer that followed, it flooded.",
            ["the winter of 1946-47 = 1946-12-01/1947-02-28", "the summer = 1947-06-01/1947-08-31"],
        ),
        ("It will open before high summer.", ["summer = 2025-06-01/2025-08-31"]),
        (
            "It sits early in the new year; it will rise before New Year.",
            [
                "early in the new year = 2026",
                "before New Year = 2026-01-01",
            ],
        ),
        ("Three summers ago they won.", ["Three summers ago = 2022-06-01/2022-08-31"]),
    ],
    "times": [
        ("At 6 a.m. on Sunday and on Saturday at 9:30 p.m.", ["6 a.m. on Sunday = 2025-03-23", "Saturday at 9:30 p.m. = 2025-03-22"]),
        ("At 14:30 GMT on 26 March 2025.", ["14:30 GMT on 26 March 2025 = 2025-03-26T14:30+00:00"]),
        ("On Tuesday at 9:30 a.m. EST.", ["Tuesday at 9:30 a.m. EST = 2025-03-25T09:30-05:00"]),
        (
            "On Tuesday at 6:15 a.m. Pacific time it hit; it was due to leave by early afternoon.",
            [
                "Tuesday at 6:15 a.m. Pacific time = 2025-03-25",
                "by early afternoon = 2025-03-25",
            ],
        ),
        ("He arrived at 4am. By 5pm tomorrow he will go.", ["4am = 2025-03-26", "By 5pm tomorrow = 2025-03-27"]),
        ("Polls open at 7am on 1 May and close at 22:10 GMT.", ["7am on 1 May = 2025-05-01", "22:10 GMT = 2025-05-01T22:10+00:00"]),
        ("He was seen on Tuesday, and she waited until after midnight.", ["Tuesday = 2025-03-25", "after midnight = 2025-03-26"]),
        ("The shop opens at 9am every day.", ["9am = ?"]),
        ("It runs from noon today until 6am tomorrow.", ["noon today until 6am tomorrow = 2025-03-26/2025-03-27"]),
        ("They won 2.30 to 10:15.", []),
        ("Shelling continued overnight.", ["overnight = 2025-03-25/2025-03-26"]),
    ],
}


@pytest.mark.parametrize(
    ("text", "expected"), [case for cases in FAMILIES.values() for case in cases], ids=lambda value: value if isinstance(value, str) else ""
)
def test_an_expression_names_its_stretch(text: str, expected: list[str]) -> None:
    """The words of an expression, and the days that they name."""
    assert read(text) == expected
