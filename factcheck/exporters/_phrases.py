"""Dates, numbers and vouchers of the model as phrases that an editor can read; the HTML report and the terminal share them."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from factcheck.language.english import plain_words
from factcheck.model.attribution import SourceKind, Tier
from factcheck.model.values import Modifier, day

if TYPE_CHECKING:
    from decimal import Decimal

    from factcheck.model.attribution import Attribution
    from factcheck.model.claims import Claim
    from factcheck.model.values import Moment, Period, Quantity

THE_OUTLET = "the outlet itself"
NOBODY = "nobody named"
UNKNOWN_VOUCHER = "a source that cannot be told"

_MOST_DIGITS = 30  # beyond this a number is written in powers of ten, so that it cannot flood the page
_CUTTING = frozenset({Modifier.SINCE, Modifier.AFTER, Modifier.UNTIL, Modifier.BY, Modifier.BEFORE})


def moment(value: Moment) -> str:
    """Return a date or time in words, in no locale but this library's own.

    >>> moment(datetime.date(2024, 5, 1))
    '1 May 2024'
    """
    day = f"{value.day} {plain_words.MONTHS[value.month - 1]} {value.year}"
    if isinstance(value, datetime.datetime):
        return f"{day}, {value.time().isoformat('minutes')} {value.tzname() or ''}".rstrip()
    return day


def interval(start: Moment | None, end: Moment | None) -> str:
    """Return a half-open interval in words, its last day named rather than the day after it.

    >>> interval(datetime.date(2024, 5, 1), datetime.date(2024, 6, 1))
    '1 May 2024 to 31 May 2024'
    >>> interval(datetime.date(2024, 5, 1), None)
    'from 1 May 2024 on'
    """
    if start is None:
        return "no known end" if end is None else f"before {moment(end)}"
    if end is None:
        return f"from {moment(start)} on"
    if isinstance(end, datetime.datetime) or end == datetime.date.min:
        return moment(start) if start == end else f"{moment(start)} until {moment(end)}"
    last = end - datetime.timedelta(days=1)
    return moment(start) if last <= day(start) else f"{moment(start)} to {moment(last)}"


def period(value: Period) -> str:
    """Return what a date expression stands for, or why that is not known."""
    if not value.resolved:
        return f"not resolved: {value.reason}"
    if value.modifier in _CUTTING:
        return interval(*value.bounds)
    bent = plain_words.MODIFIERS[value.modifier]
    plain = interval(value.start, value.end)
    return f"{bent}, within {plain}" if bent else plain


def number(value: Decimal) -> str:
    """Return a number with thousands separated, without an exponent unless it would be very long.

    >>> from decimal import Decimal
    >>> number(Decimal("1.2E+6"))
    '1,200,000'
    """
    if value and not -_MOST_DIGITS < value.adjusted() < _MOST_DIGITS:
        return f"{value.normalize():E}"
    return f"{value:,.0f}" if value == value.to_integral_value() else f"{value:,f}"


def quantity(value: Quantity) -> str:
    """Return a number with its comparator, range, unit and what it counts."""
    size = number(value.low) if value.low == value.high else f"{number(value.low)} to {number(value.high)}"
    words = (plain_words.COMPARATORS[value.comparator], size + _unit(value))
    return " ".join(filter(None, words))


def _unit(value: Quantity) -> str:
    if value.unit == "percent":
        return "%"
    if not value.unit or value.unit.isupper() or value.low == value.high == 1:
        return f" {value.unit}".rstrip()
    return f" {_plural(value.unit)}"


def _plural(noun: str) -> str:
    if noun in plain_words.IRREGULAR_PLURALS:
        return plain_words.IRREGULAR_PLURALS[noun]
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")


def quantity_details(value: Quantity) -> tuple[str, ...]:
    """Return what else is known of a number: what it counts, the part it plays, how finely it is written."""
    role = plain_words.QUANTITY_ROLES[value.role]
    details = [f"counts “{value.counted}”"] if value.counted else []
    if role:
        details.append(role)
    if value.step != 1:
        details.append(f"written to the nearest {number(value.step)}")
    return tuple(details)


def voucher(link: Attribution) -> str:
    """Return the name that one link of a chain goes by: who a pronoun stands for, where the copy tells."""
    if link.source is None:
        return UNKNOWN_VOUCHER
    if link.source.kind is SourceKind.OUTLET and not link.source.text:
        return THE_OUTLET
    return link.source.name or link.source.text or UNKNOWN_VOUCHER


def nearest_voucher(claim: Claim) -> str:
    """Return the name of the voucher nearest the content.

    It is the outlet where that speaks for itself, and nobody where the outlet passes on what it does not vouch for.
    """
    name = voucher(claim.attributions[-1]) if claim.attributions else THE_OUTLET
    return NOBODY if name == THE_OUTLET and claim.level.tier < Tier.UNNAMED else name
