"""Dates and times in text, as the stretches of the calendar that they name.

Reading goes left to right in one pass. A single expression finds every word that a date may open with; a table leads from that
word to the few rules that can begin with it, longest form first; a rule accepts, declines, or keeps the words with the
reason why they name no certain time. What the words before a date add (since, by, early) is read backwards from it, and
the verb beside it tells whether a date without a year lies behind or ahead.
"""

from __future__ import annotations

import datetime
from typing import Final

from factcheck.extraction.periods import clock, days, quarters, relative, seasons, units, weekdays, years
from factcheck.extraction.periods.modifiers import take_modifiers
from factcheck.extraction.periods.patterns import DAY_NUMBER, MONTH, ORDINAL_SUFFIX, pattern, trie
from factcheck.extraction.periods.ranges import joined
from factcheck.extraction.periods.reading import Found, Grammar, Reading, Rule, period
from factcheck.extraction.periods.tense import direction
from factcheck.language.english import calendar
from factcheck.model.values import Modifier, Period, Precision

__all__ = ["find_periods"]

_FIGURE_RULES: Final[tuple[Rule, ...]] = (
    days.iso_date, days.figures, days.day_month, years.year_span, years.decade, years.century, quarters.part, quarters.short_quarter, clock.time_of_day,
    years.era, years.bare_year, days.day_of_month, years.short_year,
)
_ORDINAL_RULES: Final[tuple[Rule, ...]] = (years.century, days.word_day, quarters.part)
_STEP_RULES: Final[tuple[Rule, ...]] = (quarters.part, relative.window, relative.step)
_UNIT_RULES: Final[tuple[Rule, ...]] = (weekdays.part_of, units.unit)


def _rules() -> dict[str, tuple[Rule, ...]]:
    """The rules by the word that they open with; later entries go first where a word has several."""
    table: dict[str, tuple[Rule, ...]] = {"0": _FIGURE_RULES}

    def add(words: object, *rules: Rule) -> None:
        for word in words:  # type: ignore[attr-defined]
            table[word] = (*rules, *table.get(word, ()))

    add(calendar.UNITS, *_UNIT_RULES)
    add(calendar.DAY_PARTS, weekdays.part_of)
    add(("noon", "midnight", "midday"), clock.time_of_day)
    add(("eve",), weekdays.part_of)
    add(calendar.ORDINALS, *_ORDINAL_RULES)
    add(("final", "opening", "closing", "latter"), quarters.part)
    add("last past next previous preceding coming following this current that same corresponding comparable equivalent latest recent future prior".split(), *_STEP_RULES)
    add(("most",), relative.window)
    add(("midweek", "midmonth", "midyear"), units.middle)
    add(calendar.SEASONS, seasons.season)
    add((word + "s" for word in calendar.SEASONS), seasons.seasons_ago)
    add(calendar.DECADES, years.named_decade)
    add(("eighteen", "nineteen", "twenty", "seventeen"), years.spoken_year)
    add(("two",), years.spoken_thousand)
    add(("fiscal", "financial"), years.fiscal_year, quarters.part)
    add((f"{kind}{number}" for kind in "qh" for number in range(1, 5)), quarters.short_quarter)
    add(("fy",), years.fiscal_year)
    add(("ad",), years.after_ad)
    add(calendar.WEEKDAYS, weekdays.weekday)
    add(calendar.MONTHS, days.month_day, days.month)
    add(calendar.DAY_WORDS, weekdays.day_word)
    add(("overnight",), weekdays.overnight)
    add({name.split()[0] for name in (*calendar.FEASTS, *calendar.MOVING_FEASTS)}, seasons.feast)
    return table


_RULES: Final = _rules()
_UNIT_WORDS: Final = sorted(calendar.UNITS)
_FIGURES: Final = (
    "[12][0-9]{3}(?![0-9]|,[0-9]|\\.[0-9]{3})"
    f"|[0-9]{{1,2}}(?={ORDINAL_SUFFIX}(?![a-z])|[-/.:][0-9]|0?s(?![a-z])|0'?s(?![a-z])|[- ](?:{MONTH})| ?[ap]\\.?m(?![a-z])|[qh](?:[0-9 ]|$)"
    f"|(?:,| to| and| or| until| till| through| &|-| -) ?{DAY_NUMBER}| (?:bc|ad|ce|bce|gmt|utc)(?![a-z]))|(?<=')[0-9]{{2}}(?![0-9a-z])|[0-9]{{3,5}}(?= (?:bce?|ad|ce)(?![a-z]))"
)
_LOOKING: Final = (
    "(?:this|that|same|current|coming|following|most|recent|future|previous|preceding|prior|latest|past|next|last|final|opening|closing|latter)"
)
_TRIGGER: Final = pattern(
    f"(?<![a-z0-9$£€¥₹#])(?:(?:{trie(sorted(set(_RULES) - {'0', 'fy', 'ad'}))})(?![a-z])|ad(?= [0-9])|fy(?= ?-?'?[0-9])|[qh][1-4](?=fy)|{_FIGURES})",
)
_ONE_MONTH: Final = 31
_PREPOSITIONS: Final = frozenset("in by during until from".split())
_GRAMMAR: Final = Grammar(_TRIGGER, _RULES)


def find_periods(
    text: str,
    reference: datetime.date | None = None,
    context: Period | None = None,
    *,
    day_first: bool | None = None,
) -> tuple[Period, ...]:
    """Find the date and time expressions of a text, each with the stretch of the calendar that it names.

    A date that news copy leaves half open is completed from the day of publication: a bare weekday is the most recent one, that day
    included, or the next one where its verb looks ahead; a month without a year goes by its verb likewise. What cannot be
    known is kept with the reason and not guessed.

    Args:
        text: Any text; offsets in the result count its code points.
        reference: The day, or the time, of publication; None where it is unknown: then whatever depends on it is unresolved.
        context: The period named last before this text, on which "a year earlier" or "the quarter" may hang.
        day_first: How figures such as 3/4/2024 are written: True for 3 April, False for March 4, None if unknown; then they are unresolved.

    Returns:
        The expressions in text order; their spans do not overlap.
    """
    reading = Reading(text, reference, day_first=day_first, grammar=_GRAMMAR)
    if context is not None:
        _begin_with(reading, context)
    periods: list[Period] = []
    done = 0
    for trigger in _TRIGGER.finditer(reading.low):
        if trigger.start() < done:
            continue
        found = reading.core(trigger)
        if found is None:
            continue
        for one in _finished(reading, found):
            begin = max(one.begin, done)
            if one.stop <= begin:
                continue
            one.begin = begin
            done = one.stop
            periods.append(period(one))
    return tuple(periods)


def _begin_with(reading: Reading, context: Period) -> None:
    """Let a period of the text before stand as the one named last."""
    start, end = (moment.date() if hasattr(moment, "date") else moment for moment in (context.start, context.end))  # type: ignore[union-attr]
    if start is None or end is None or end <= start:
        return
    reading.anchor = Found(-1, 0, start, end, context.precision)
    if context.precision is Precision.QUARTER:
        reading.quarter = start, end
        reading.stretch = reading.anchor


def _finished(reading: Reading, found: Found) -> list[Found]:
    """Complete an expression: its joint ones, its modifier, its year; and note it for those that hang on it."""
    several = [*found.companions, found]
    if len(several) == 1:
        found = quarters.after_year(reading, found)
        found = clock.with_time(reading, found)
        several = joined(reading, found)
    for one in several:
        begin = one.begin
        take_modifiers(reading, one)
        if one.yearly is not None:
            _settle(reading, one, begin)
        if one.start is not None:
            _note(reading, one)
    return several


def _settle(reading: Reading, one: Found, begin: int) -> None:
    """Choose the year of a date by its modifier and its verb."""
    if one.modifier in {Modifier.SINCE} and reading.low.startswith("since", one.begin):
        sign = -1
    else:
        sign, distance = direction(reading, begin, one.stop)
        if sign == 0 and one.modifier in {Modifier.UNTIL, Modifier.BY}:
            sign = 1
        elif sign > 0 and one.precision is Precision.QUARTER and reading.before(begin)[0] not in _PREPOSITIONS:
            sign = 0
        elif sign < 0 and one.precision is Precision.DAY and distance > 3 and one.modifier not in {Modifier.UNTIL, Modifier.BY}:  # noqa: PLR2004  # too far away to overrule nearness
            sign = 0
    reading.settle(one, sign)


def _note(reading: Reading, one: Found) -> None:
    """Remember what was named: the anchor, the quarter, and the year that frames a sentence ("In 1944, ...")."""
    reading.anchor = one
    if one.precision in {Precision.DAY, Precision.INSTANT} and not one.joined:
        reading.last_day = one
    if one.start is not None and one.end is not None:
        if one.precision is Precision.QUARTER and (one.end - one.start).days < 100:  # noqa: PLR2004
            reading.quarter = one.start, one.end
        if one.precision is Precision.QUARTER or (one.precision is Precision.MONTH and (one.end - one.start).days > _ONE_MONTH):
            reading.stretch = one
        if one.precision is Precision.YEAR and not one.deictic:
            _frame(reading, one)


def _frame(reading: Reading, one: Found) -> None:
    word, place = reading.before(one.begin)
    if word not in {"in", "during"} or not (place == 0 or reading.low[max(0, place - 2) : place] in {". ", "\v", "\" "} or reading.low[place - 1] in "\v\"'"):
        return
    end = reading.low.find(". ", one.stop)
    stop = end if end >= 0 else len(reading.low)
    if one.start is not None and one.start == datetime.date(one.start.year, 1, 1) and one.end == datetime.date(one.start.year + 1, 1, 1):
        reading.frame = one.start.year, min(stop, one.stop + 300)
