"""percent-or-points: a difference of two percentages is itself called a percentage."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.language.english.numbers import CHANGE_NOUNS, CHANGE_WORDS
from factcheck.model.findings import Severity
from factcheck.model.values import Comparator, QuantityRole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding
    from factcheck.model.values import Quantity


_TO: Final = re.compile(r"\bto\s+$", re.IGNORECASE)
_FROM: Final = re.compile(r"\bfrom\s+$", re.IGNORECASE)
_NOUN_OF: Final = re.compile(r"(\w+) of (?:about |some |around )?$", re.IGNORECASE)
_REACH: Final = 24  # characters before a number in which a noun of change stands
_BEFORE: Final = 6  # characters before a number in which "from" or "to" stands


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at changes of a percentage that are given in percent where percentage points are meant.

    ## What it does
    Where a claim gives a percentage, the percentage it came from or went to, and a change in percent, it works out both readings. It points
    at the change when the difference fits as percentage points and not as percent, and when only one of the two ends is given.

    ## Why it matters
    From 5 to 7 percent is a rise by two percentage points, and by 40 percent. The two words are mixed up often, and readers decide by them.

    ## Example
    "The rate rose 2 percent, from 5 percent to 7 percent."
    Better: "The rate rose by 2 percentage points, from 5 percent to 7 percent."

    ## When it is silent
    When the change is written in percentage points or fits as percent, and when what changed is no percentage.
    """
    seen = set()
    for claim in reading.claims:
        if CHANGE_WORDS.isdisjoint(re.findall("[a-z]+", claim.text.lower())):
            continue
        shares = [quantity for quantity in claim.quantities if quantity.unit == "percent" and quantity.comparator is Comparator.EQUAL]
        for change in shares:
            fault = _fault(change, shares, reading.text) if _is_change(change, reading.text) and change.span not in seen else ""
            if fault:
                seen.add(change.span)
                yield CHECK.finding(reading, change.span, fault)


def _fault(change: Quantity, shares: Sequence[Quantity], text: str) -> str:
    """What is wrong with a change in percent beside some percentages; empty where nothing is, or nothing can be told."""
    start = next((share for share in shares if share.role is QuantityRole.FROM or _behind(_FROM, share, text)), None)
    goal = next((share for share in shares if share.role is QuantityRole.TO or _behind(_TO, share, text)), None)
    words = change.span.cut(text)
    if start is None or goal is None:
        end = start or goal
        if end is None or end is change:
            return ""
        return f"“{words}” of a percentage may be percent or percentage points: say which."
    points = abs(goal.low - start.low)
    slack = (start.step + goal.step + change.step) / 2
    percent = abs(goal.low - start.low) / abs(start.low) * 100 if start.low else None
    fits = percent is not None and abs(percent - abs(change.low)) <= max(slack * 100 / abs(start.low), Decimal(1))
    if fits or abs(points - abs(change.low)) > slack:
        return ""
    return f"“{words}” is the difference of two percentages: percentage points, not percent."


def _is_change(quantity: Quantity, text: str) -> bool:
    """Whether a number is a change: by its verb, or by a noun before it ("a drop of 9 percent")."""
    start = quantity.span.start
    noun = _NOUN_OF.search(text, max(0, start - _REACH), start)
    return quantity.role is QuantityRole.CHANGE or (noun is not None and noun[1].lower() in CHANGE_NOUNS)


def _behind(pattern: re.Pattern[str], quantity: Quantity, text: str) -> bool:
    start = quantity.span.start
    return pattern.search(text, max(0, start - _BEFORE), start) is not None


CHECK: Final = Check(
    name="percent-or-points",
    topic=Topic.VALUES,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("The rate rose 2 percent from 5 percent to 7 percent.", "2 percent"),
        Example("Ticket sales fell to 61 percent from 70 percent, a drop of 9 percent.", "9 percent"),
        Example("Unemployment rose by 2% to 7%.", "2%"),
    ),
    must_not_fire=(
        Example("The rate rose by 2 percentage points, from 5 percent to 7 percent."),
        Example("The rate rose by 40 percent from 5 percent to 7 percent."),
        Example("Prices rose by 2 percent to 7 euros."),
        Example("Ruel leads Pell by 46 percent to 42 percent."),
        Example("Turnout fell from 60 percent to 50 percent."),
    ),
)
