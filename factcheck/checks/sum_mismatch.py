"""sum-mismatch: the parts that are listed do not make up the total."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.checks import Check, Example, Topic
from factcheck.language.english.sources import PERSON_NOUNS
from factcheck.language.english.units import MEASURES
from factcheck.model.findings import Severity
from factcheck.model.values import Comparator, QuantityRole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checks._reading import Reading
    from factcheck.model.findings import Finding
    from factcheck.model.values import Quantity


_LEAST: Final = 3
"""Numbers of the shortest list with its sum: the total and two parts."""
_BEFORE_LIST: Final = re.compile(r"(?:\s[\w’'-]+){0,6}\s?(?:,|:|\(|—|–|,? of (?:whom|which|them))\s?")
_BETWEEN_PARTS: Final = re.compile(r"(?:\s[\w’'-]+){0,3}(?:,| and|, and)\s")
_BEHIND_LIST: Final = re.compile(r"(?:\s[\w’'-]+){0,2}\s?(?:[.,;:!?)—–]|$)")
_SOME_ONLY: Final = re.compile(
    r"\b(?:including|among|with|at least|such as|mostly|mainly|as well as|plus|another|other|further|more)\b", re.IGNORECASE
)
_NO_COUNTS: Final = frozenset({"percent", "percentage point", "share"})


def _run(reading: Reading) -> Iterator[Finding]:
    """Point at totals that the list behind them does not add up to.

    ## What it does
    Looks for a count that is followed by its parts in a list ("twelve people, seven men and four women"), adds the parts, and points at the
    total when they make up another number.

    ## Why it matters
    One of the numbers is wrong, or somebody is missing. Readers add up.

    ## Example
    "Twelve people were killed, seven men and four women." That is eleven.

    ## When it is silent
    When the parts add up, when the list is said to be of some only ("including", "among them"), when a number is rounded, a share or a
    measure, and when the parts count something else.
    """
    seen = set()
    for claim in reading.claims:
        for place, total in enumerate(claim.quantities):
            parts = _parts(claim.quantities[place:], reading.text)
            found = sum(part.low for part in parts)
            slack = sum((number.step for number in (total, *parts)), Decimal(0)) / 2 if total.step > 1 else 0
            if len(parts) > 1 and abs(found - total.low) > slack and total.span not in seen:
                seen.add(total.span)
                message = f"“{total.span.cut(reading.text)}” is listed as parts that make {found:,f}."
                yield CHECK.finding(reading, total.span, message)


def _parts(quantities: Sequence[Quantity], text: str) -> tuple[Quantity, ...]:
    """The numbers that a list right behind the first one gives as its parts; none where there is no such list."""
    if not _counts(quantities[0]) or len(quantities) < _LEAST:
        return ()
    opening = text[quantities[0].span.end : quantities[1].span.start]
    if not _BEFORE_LIST.fullmatch(opening) or _SOME_ONLY.search(opening):
        return ()
    parts = [quantities[1]]
    for part in quantities[2:]:
        between = text[parts[-1].span.end : part.span.start]
        if not _BETWEEN_PARTS.fullmatch(between) or _SOME_ONLY.search(between):
            break
        parts.append(part)
    whole = _BEHIND_LIST.match(text, parts[-1].span.end) is not None and all(_counts(part) for part in parts)
    return tuple(parts) if whole and _of_one_kind(quantities[0], parts) else ()


def _counts(quantity: Quantity) -> bool:
    """Whether a number is an exact count."""
    exact = quantity.comparator is Comparator.EQUAL and quantity.low == quantity.high == quantity.low.to_integral_value()
    return exact and quantity.role is QuantityRole.STATED and quantity.unit not in MEASURES | _NO_COUNTS


def _of_one_kind(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether the parts may be parts of the total: of people any people, of other things the same things."""
    if total.unit in PERSON_NOUNS:
        return all(part.unit in PERSON_NOUNS or not part.unit for part in parts)
    return all(part.unit in {total.unit, ""} for part in parts)


CHECK: Final = Check(
    name="sum-mismatch",
    topic=Topic.VALUES,
    severity=Severity.WARNING,
    run=_run,
    since="0.1.0",
    must_fire=(
        Example("Twelve people were killed, seven men and four women.", "Twelve"),
        Example("The board has twelve members, seven women and four men.", "twelve"),
        Example("It employed 5,120 people, 3,900 in operations and 1,320 in administration.", "5,120"),
        Example("The jury of 12 people, five men and eight women, withdrew at noon.", "12"),
    ),
    must_not_fire=(
        Example("Eleven people were killed, seven men and four women."),
        Example("Twelve people were killed, including seven men and four women."),
        Example("Twelve people were killed in two attacks, and nine shops burned."),
        Example("About 12 people were killed, seven men and four women."),
    ),
)
