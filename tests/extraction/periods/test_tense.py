"""Whether a bare weekday or month lies behind or ahead, by the words of its sentence, in a paper of Wednesday 26 March 2025."""

from __future__ import annotations

import datetime

import pytest

from factcheck.extraction.periods import find_periods

TODAY = datetime.date(2025, 3, 26)

BEHIND = [
    "The minister could not be reached for comment Friday.",
    "Friday's ruling will be felt for years.",
    "If he follows up his Friday wins with another, he will lead.",
    "After beating him in Friday's race, she rested.",
    "He was hit in the face by a neighbour on Friday.",
    "They agreed to a call on Friday, and no more.",
    "He defended his vote, but late Friday he thought again.",
    "Candidates for mayor Friday lashed out at one another.",
    "She spoke of the path ahead with her advisers Friday.",
    "He came home, telling reporters on Friday that he was tired.",
    "By Friday morning, the grim work had begun.",
    "He told Meet the Press on Friday that he was tired.",
    "Both sought to appeal to the young on Friday.",
    "She refused to say Friday whether she had paid.",
    "He spoke ahead of his fourth event of the day on Friday.",
    "At his Mar-a-Lago estate on Friday he was said to be well.",
    "The storm that struck the coast on Friday will be remembered.",
]
"""Sentences whose Friday is the last one."""

AHEAD = [
    "It allows them to win a mandate in November.",
    "He would be in charge if he wins in November.",
    "They will need her voters come November.",
    "They turned their eyes toward the November election.",
    "The parties are heading into November in poor shape.",
    "In hopes of a mandate in November they marched.",
    "Prices may fall in November.",
    "She wants the money back by November.",
]
"""Sentences whose November is the next one."""

OVER = [
    "A poll in November shows him ahead by ten.",
    "According to November's survey, he will lose.",
    "Sales were 290 in October; that follows 292 in November.",
    "After her November speech he is unlikely to back her.",
    "Prices had tripled by November.",
]
"""Sentences whose November is the last one."""


def starts(text: str, word: str) -> list[datetime.date | None]:
    """The first days of the expressions of a text that hold a word."""
    return [period.start for period in find_periods(text, TODAY) if word in period.span.cut(text)]


@pytest.mark.parametrize("text", BEHIND)
def test_a_weekday_of_what_is_told_lies_behind(text: str) -> None:
    """The most recent such day, though a word of the sentence may look ahead."""
    assert starts(text, "Friday") == [datetime.date(2025, 3, 21)]


@pytest.mark.parametrize("text", AHEAD)
def test_a_month_of_what_is_to_come_lies_ahead(text: str) -> None:
    """The next such month, though no auxiliary may say so."""
    assert starts(text, "November") == [datetime.date(2025, 11, 1)]


@pytest.mark.parametrize("text", OVER)
def test_a_month_of_what_is_told_lies_behind(text: str) -> None:
    """The last such month, though the sentence goes on to what will be."""
    assert starts(text, "November") == [datetime.date(2024, 11, 1)]
