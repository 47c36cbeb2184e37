"""Which rules an expression may open with: the table of first words, and the one pattern that finds them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.extraction.periods import clock, days, eras, figures, present, quarters, relative, seasons, units, weekdays, weeks, years
from factcheck.extraction.periods.patterns import DAY_NUMBER, MONTH, SUFFIX, pattern, trie
from factcheck.extraction.periods.reading import Grammar
from factcheck.language.english import calendar, dating

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.extraction.periods.reading import Rule

_FIGURES: Final[tuple[Rule, ...]] = (
    figures.iso_date, figures.figures, days.day_month, years.year_span, eras.decade, eras.century, quarters.part, quarters.short_quarter,
    clock.time_of_day, years.era, years.bare_year, days.day_of_month, years.short_year,
)

_OPENINGS: Final[tuple[tuple[Iterable[str], tuple[Rule, ...]], ...]] = (
    (calendar.MONTHS, (days.month_day, days.month)),
    (calendar.WEEKDAYS, (weekdays.weekday,)),
    ([word + "s" for word in calendar.WEEKDAYS if word.endswith("day")], (weekdays.weekdays_ago,)),
    (calendar.DAY_WORDS, (weekdays.day_word,)),
    (("overnight",), (weekdays.overnight,)),
    ({name.split()[0] for name in (*calendar.FEASTS, *calendar.MOVING_FEASTS)}, (seasons.feast,)),
    (("new",), (seasons.new_year,)),
    (calendar.SEASONS, (seasons.season,)),
    ([word + "s" for word in calendar.SEASONS], (seasons.seasons_ago,)),
    (("last",), (quarters.part, relative.window, relative.step)),
    (sorted(dating.WINDOWED), (relative.window, relative.step)),
    (sorted(dating.STEPPED), (relative.step,)),
    ("most recent future later".split(), (relative.window,)),
    (calendar.ORDINALS, (eras.century, days.word_day, quarters.part)),
    ("final opening closing latter".split(), (quarters.part,)),
    (calendar.UNITS, (weeks.part_of, units.unit)),
    (("midweek", "midmonth", "midyear"), (present.middle,)),
    (calendar.DAY_PARTS, (weeks.part_of, clock.part_of_day)),
    (("noon", "midnight", "midday"), (clock.time_of_day,)),
    (calendar.DECADES, (eras.named_decade,)),
    ("seventeen eighteen nineteen twenty".split(), (eras.named_decade, years.spoken_year)),
    (("two",), (years.spoken_thousand,)),
    (("fiscal", "financial"), (years.fiscal_year,)),
    (("fy",), (years.fiscal_year,)),
    (("ad",), (years.after_ad,)),
    ([kind + number for kind in "qh" for number in "1234"], (quarters.short_quarter,)),
)
"""First words and the rules to try for each, the longest form first; a word that stands twice tries all its rules in this order."""


def _table() -> dict[str, tuple[Rule, ...]]:
    table: dict[str, tuple[Rule, ...]] = {"0": _FIGURES}
    for openings, rules in _OPENINGS:
        for word in openings:
            table[word] = (*table.get(word, ()), *rules)
    return table


_RULES: Final = _table()
_NUMBERS: Final = (
    "[12][0-9]{3}(?![0-9]|,[0-9]|\\.[0-9]{3})"
    f"|[0-9]{{1,2}}(?={SUFFIX}(?![a-z])|[-/.:][0-9]|0?'?s(?![a-z])|_(?:{MONTH})| ?[ap]\\.?m(?![a-z])|[qh](?:[0-9]| |$|\\v)"
    f"|(?:,| to| and| or| until| till| through| &|-| -) ?{DAY_NUMBER}| (?:bc|ad|ce|bce|gmt|utc)(?![a-z]))"
    "|(?<=')[0-9]{2}(?![0-9a-z])|[0-9]{3,5}(?= (?:bce?|ad|ce)(?![a-z]))"
)
"""Numbers that a date may open with, told by what stands right behind them: most numbers in a text are none."""

_JOINING: Final = "a-z0-9$£€¥₹#"
"""Characters that the first word of an expression never follows."""
_TRIGGER: Final = (
    f"(?:(?:{trie(_RULES.keys() - {'0', 'fy', 'ad'})})(?![a-z])|ad(?= [0-9])|fy(?= ?-?'?[0-9])|[qh][1-4](?=fy)|{_NUMBERS})"
)

GRAMMAR: Final = Grammar(pattern(f"(?<![{_JOINING}]){_TRIGGER}"), pattern(f"[^{_JOINING}]{_TRIGGER}"), _RULES)
"""The dates of English."""
