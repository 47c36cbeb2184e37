"""What the words before a date make of it, and why some expressions stay open, in a paper of Wednesday 26 March 2025."""

from __future__ import annotations

import datetime

import pytest

from factcheck.extraction.periods import find_periods
from factcheck.model.values import Modifier

TODAY = datetime.date(2025, 3, 26)

MODIFIERS = [
    ("damaged by 2019's floods", Modifier.NONE, datetime.date(2019, 1, 1), datetime.date(2020, 1, 1)),
    ("since 2019", Modifier.SINCE, datetime.date(2019, 1, 1), None),
    ("until 2019", Modifier.UNTIL, None, datetime.date(2020, 1, 1)),
    ("before 2019", Modifier.BEFORE, None, datetime.date(2019, 1, 1)),
    ("after 2019", Modifier.AFTER, datetime.date(2020, 1, 1), None),
    ("by the end of 2019", Modifier.BY, None, datetime.date(2020, 1, 1)),
    ("before the end of 2019", Modifier.BY, None, datetime.date(2020, 1, 1)),
    ("since the end of 2019", Modifier.AFTER, datetime.date(2020, 1, 1), None),
    ("until the start of 2019", Modifier.BEFORE, None, datetime.date(2019, 1, 1)),
    ("since early 2019", Modifier.SINCE, datetime.date(2019, 1, 1), None),
    ("pre-2019", Modifier.BEFORE, None, datetime.date(2019, 1, 1)),
    ("early 2019", Modifier.EARLY, datetime.date(2019, 1, 1), datetime.date(2020, 1, 1)),
    ("mid-2019", Modifier.MID, datetime.date(2019, 1, 1), datetime.date(2020, 1, 1)),
    ("the end of 2019", Modifier.LATE, datetime.date(2019, 1, 1), datetime.date(2020, 1, 1)),
    ("around 2019", Modifier.ABOUT, datetime.date(2019, 1, 1), datetime.date(2020, 1, 1)),
    ("no later than 2019", Modifier.BY, None, datetime.date(2020, 1, 1)),
    ("due to close in 2019", Modifier.NONE, datetime.date(2019, 1, 1), datetime.date(2020, 1, 1)),
]


@pytest.mark.parametrize(("words", "modifier", "start", "end"), MODIFIERS, ids=[case[0] for case in MODIFIERS])
def test_words_before_a_date_open_or_cut_it(words: str, modifier: Modifier, start: datetime.date | None, end: datetime.date | None) -> None:
    """The interval stays that of the date; its bounds are what the words before it leave."""
    (period,) = find_periods(f"It stood there {words}.", TODAY)

    assert (period.start, period.end) == (datetime.date(2019, 1, 1), datetime.date(2020, 1, 1))
    assert period.modifier is modifier
    assert period.bounds == (start, end)


REASONS = [
    ("In recent years it rained.", "vague"),
    ("It is dated 3/4/2024.", "either order"),
    ("Two days after the vote he left.", "hangs on an event"),
    ("It was 31 April 2023.", "no such day"),
    ("It was in 500 BC.", "before the year 1"),
    ("It was 10,000 years ago.", "outside the years 1 to 9999"),
    ("It opens at 9am each day.", "without its day"),
    ("He arrived three hours ago.", "hour of publication"),
    ("They fasted during Ramadan.", "depend on the moon"),
]


@pytest.mark.parametrize(("text", "reason"), REASONS, ids=[case[0] for case in REASONS])
def test_what_cannot_be_known_says_why(text: str, reason: str) -> None:
    """An expression that names no certain time is kept, with the reason, and not guessed."""
    (period,) = find_periods(text, TODAY)

    assert not period.resolved
    assert reason in period.reason
