"""How many dates of news sentences are read right: sentences with their answers, each set written before the rules had met it.

Each line of `data/dates_round_N.jsonl` holds a day of publication, a text and its expressions. An expression has the first
and last day that it names, both included, and further acceptable answers; null for both means that it cannot be resolved.
"""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.extraction.periods import find_periods
from factcheck.model.values import Period

DATA = Path(__file__).parent.parent / "data"
ROUNDS = {
    1: (0.95, 0.97), 2: (0.95, 0.95), 3: (0.90, 0.95), 4: (0.97, 0.97), 5: (0.97, 0.96), 6: (0.94, 0.94), 7: (0.96, 0.98),
    8: (0.93, 0.90), 9: (0.95, 0.90),
}  # fmt: skip
"""For each set of sentences the least share of expressions read exactly, and of periods that are right: lowered only on purpose."""


def items(number: int) -> list[dict[str, Any]]:
    """The sentences of one set."""
    lines = (DATA / f"dates_round_{number}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def as_day(moment: datetime.date | None) -> datetime.date | None:
    """The day of a date or a time."""
    return moment.date() if isinstance(moment, datetime.datetime) else moment


def first_and_last(period: Period) -> tuple[str, str] | None:
    """The first and the last day of a period, or None where it is open."""
    start, end = as_day(period.start), as_day(period.end)
    if start is None or end is None:
        return None
    return start.isoformat(), max(
        start, end - datetime.timedelta(days=1) if not isinstance(period.end, datetime.datetime) else end
    ).isoformat()


def answers(gold: dict[str, Any]) -> set[tuple[str, str] | None]:
    """Every acceptable answer for an expression."""
    return {tuple(answer) if answer[0] else None for answer in [(gold["start"], gold["end"]), *gold["alts"]]}  # type: ignore[misc]


def overlapping(periods: tuple[Period, ...], gold: dict[str, Any]) -> list[Period]:
    """The periods that share characters with an expression."""
    return [one for one in periods if one.span.start < gold["end_char"] and gold["start_char"] < one.span.end]


@pytest.mark.parametrize("number", ROUNDS)
def test_most_expressions_are_read_exactly(number: int) -> None:
    """The share of expressions with a day that name exactly the days an annotator gave them stays where it was."""
    wrong, total = [], 0
    for item in items(number):
        periods = find_periods(item["text"], datetime.date.fromisoformat(item["ref"]))
        for gold in item["gold"]:
            accepted = answers(gold)
            total += accepted != {None}
            read = {first_and_last(period) for period in overlapping(periods, gold)} or {None}
            if accepted != {None} and not read & accepted:
                wrong.append((item["id"], gold["span"], read))

    assert 1 - len(wrong) / total >= ROUNDS[number][0], wrong


@pytest.mark.parametrize("number", ROUNDS)
def test_most_periods_stand_on_an_expression(number: int) -> None:
    """The share of resolved periods that lie on an expression and begin inside one of its answers stays where it was."""
    wrong, total = [], 0
    for item in items(number):
        periods = find_periods(item["text"], datetime.date.fromisoformat(item["ref"]))
        for period in periods:
            read = first_and_last(period)
            if read is None:
                continue
            total += 1
            accepted = {answer for gold in item["gold"] if overlapping((period,), gold) for answer in answers(gold) if answer}
            if not any(first <= read[0] <= last for first, last in accepted):
                wrong.append((item["id"], read))

    assert 1 - len(wrong) / total >= ROUNDS[number][1], wrong


@pytest.mark.parametrize("number", ROUNDS)
def test_what_has_no_day_gets_none(number: int) -> None:
    """An expression that no reader could place is not given a day."""
    for item in items(number):
        periods = find_periods(item["text"], datetime.date.fromisoformat(item["ref"]))
        for gold in item["gold"]:
            if answers(gold) == {None}:
                assert [period for period in overlapping(periods, gold) if period.resolved] == []


@pytest.mark.parametrize("number", ROUNDS)
def test_the_data_fits_its_texts(number: int) -> None:
    """Every expression of the data is the words at its place, so that a set that was edited by hand still measures."""
    for item in items(number):
        assert [item["text"][gold["start_char"] : gold["end_char"]] for gold in item["gold"]] == [gold["span"] for gold in item["gold"]]
