"""Whether two numbers can be reports of one true value.

A written number is a range (see `factcheck.model.values.Quantity`): "1.2 million" is a fair report of 1.17 million. Comparing the bare
values would call such a report wrong; comparing the ranges does not.
"""

from __future__ import annotations

import datetime
import decimal
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.language.english.units import MEASURES
from factcheck.model.values import Comparator, day

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.model.values import Period, Quantity

ABOUT_SHARE: Final = Decimal("0.05")
"""How far from the written number "about" may lie, as a share of it; "nearly" reaches as far below and "just over" as far above.

A choice, not a measurement: "about 210" for 200 is loose talk, for 186 it is another number.
"""

_DIGITS: Final = 120
"""Digits that are kept while numbers are converted: far more than any text writes."""
_DOWN: Final = decimal.Context(prec=_DIGITS, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN, rounding=decimal.ROUND_FLOOR, traps=[])
_UP: Final = decimal.Context(prec=_DIGITS, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN, rounding=decimal.ROUND_CEILING, traps=[])
"""Lower ends are rounded down and upper ends up, where the digits do not suffice, so that a range never loses a value."""

_LENGTH: Final = {
    "nanometre": "1e-9", "micrometre": "1e-6", "millimetre": "0.001", "centimetre": "0.01", "metre": "1", "kilometre": "1000",
    "inch": "0.0254", "foot": "0.3048", "yard": "0.9144", "mile": "1609.344", "nautical mile": "1852", "fathom": "1.8288",
    "furlong": "201.168",
}  # fmt: skip
_AREA: Final = {
    "square millimetre": "1e-6", "square centimetre": "0.0001", "square metre": "1", "square kilometre": "1e6", "hectare": "10000",
    "square inch": "0.00064516", "square foot": "0.09290304", "square yard": "0.83612736", "square mile": "2589988.110336",
    "acre": "4046.8564224",
}  # fmt: skip
_VOLUME: Final = {
    "millilitre": "0.001", "centilitre": "0.01", "litre": "1", "cubic centimetre": "0.001", "cubic metre": "1000",
    "cubic kilometre": "1e12", "cubic foot": "28.316846592", "cubic yard": "764.554857984",
}  # fmt: skip
_MASS: Final = {
    "microgram": "1e-9", "milligram": "1e-6", "gram": "0.001", "kilogram": "1", "quintal": "100", "tonne": "1000", "kiloton": "1e6",
    "megatonne": "1e9", "gigatonne": "1e12", "ounce": "0.028349523125", "pound": "0.45359237", "stone": "6.35029318",
}  # fmt: skip
_TIME: Final = {
    "millisecond": "0.001", "second": "1", "minute": "60", "hour": "3600", "day": "86400", "week": "604800", "fortnight": "1209600",
}  # fmt: skip
_CALENDAR: Final = {"month": "1", "quarter": "3", "year": "12", "decade": "120", "century": "1200"}
_SPEED: Final = {
    "metre per second": "3600", "kilometre per hour": "1000", "mile per hour": "1609.344", "knot": "1852", "kilometre per second": "3.6e6",
    "mile per second": "5793638.4",
}  # fmt: skip
_POWER: Final = {"watt": "1", "kilowatt": "1e3", "megawatt": "1e6", "gigawatt": "1e9", "terawatt": "1e12"}
_ENERGY: Final = {"kilowatt hour": "1", "megawatt hour": "1e3", "gigawatt hour": "1e6", "terawatt hour": "1e9"}
_DATA: Final = {"kilobyte": "1", "megabyte": "1e3", "gigabyte": "1e6", "terabyte": "1e9", "petabyte": "1e12"}
_SHARES: Final = {"percent": "1", "share": "100"}
_POINTS: Final = {"percentage point": "1", "basis point": "0.01"}
_STERLING: Final = {"GBP": "1", "penny": "0.01"}
_RUPEES: Final = {"INR": "1", "paisa": "0.01"}

CONVERSIONS: Final[dict[str, tuple[str, Decimal]]] = {
    unit: (kind, Decimal(worth))
    for kind, table in (
        ("length", _LENGTH), ("area", _AREA), ("volume", _VOLUME), ("mass", _MASS), ("time", _TIME), ("calendar", _CALENDAR),
        ("speed", _SPEED), ("power", _POWER), ("energy", _ENERGY), ("data", _DATA), ("share", _SHARES), ("points", _POINTS),
        ("sterling", _STERLING), ("rupees", _RUPEES),
    )
    for unit, worth in table.items()
}  # fmt: skip
"""The units that convert exactly, with what they measure and their worth in its first unit.

What is not exact is not here: gallons, pints and tons are of several sizes, a month has no fixed number of days, and no currency is
another.

Source:
    SI Brochure (BIPM, 9th edition); international yard and pound agreement of 1959; IEC 80000-13 for the decimal prefixes of bytes.
"""

_FAHRENHEIT: Final = "degree fahrenheit"
_CELSIUS: Final = "degree celsius"
_PERCENT: Final = "percent"
_SHARE: Final = "share"
_FREEZING: Final = Decimal(32)

Range = tuple[Decimal | None, Decimal | None]


def quantities_agree(a: Quantity, b: Quantity) -> bool | None:
    """Whether two quantities can be reports of one true value.

    They agree when their ranges, widened by rounding and comparator, overlap. The answer does not depend on the order of the two. It is
    not transitive, and must not be: 95 and 105 both agree with "about 100", and not with one another.

    Args:
        a: A quantity.
        b: Another one. A share ("a third") is compared with a percentage, a number of nothing named with any count.

    Returns:
        None when the units cannot be compared, which is neither agreement nor conflict: euros and dollars, percent and percentage
        points, soldiers and civilians.

    """
    first, second = _unit(a, b), _unit(b, a)
    if not are_comparable(first, second):
        return None
    ends, other_ends = reported_range(a), reported_range(b)
    if first != second:
        ends, other_ends = _converted(ends, first), _converted(other_ends, second)
    return _overlap(ends, other_ends)


def are_comparable(a: str, b: str) -> bool:
    """Whether numbers in two units say something about one another: the same unit, an exact conversion, or a count that is not named."""
    if a == b or {a, b} == {_FAHRENHEIT, _CELSIUS}:
        return True
    if a in CONVERSIONS and b in CONVERSIONS:
        return CONVERSIONS[a][0] == CONVERSIONS[b][0]
    return "" in (a, b) and a not in MEASURES and b not in MEASURES


def _unit(quantity: Quantity, other: Quantity) -> str:
    """The unit of a quantity, or, beside a percentage, that of a bare share below one."""
    share = not quantity.unit and quantity.low > 0 and quantity.high < 1
    return _SHARE if share and other.unit == _PERCENT else quantity.unit


def reported_range(quantity: Quantity) -> Range:
    """Every true value that a quantity is a fair report of, as its lower and upper end; None where it is open.

    The ends of the written number are widened by half a step, since a true value may have been rounded to it; the comparator then opens
    or shifts them.
    """
    low = _DOWN.subtract(quantity.low, _UP.divide(quantity.step, Decimal(2)))
    high = _UP.add(quantity.high, _UP.divide(quantity.step, Decimal(2)))
    match quantity.comparator:
        case Comparator.LESS | Comparator.AT_MOST:
            return None, high
        case Comparator.MORE | Comparator.AT_LEAST:
            return low, None
        case Comparator.ABOUT:
            return _DOWN.subtract(low, _margin(quantity.low)), _UP.add(high, _margin(quantity.high))
        case Comparator.NEARLY:
            return _DOWN.subtract(low, _margin(quantity.low)), high
        case Comparator.JUST_OVER:
            return low, _UP.add(high, _margin(quantity.high))
        case _:
            return low, high


def told_finely(quantity: Quantity) -> Quantity:
    """A quantity as if no more than a fifth of it had been rounded off: who knows of 640,000 pounds does not tell of a million."""
    finest = _DOWN.multiply(abs(quantity.low), COARSEST)
    return attrs.evolve(quantity, step=min(quantity.step, finest)) if finest else quantity


COARSEST: Final = Decimal("0.4")
"""Step of the last digit that counts, as a share of the number; a choice."""


def _margin(value: Decimal) -> Decimal:
    return _UP.multiply(abs(value), ABOUT_SHARE)


def _converted(ends: Range, unit: str) -> Range:
    """Turn a range into the first unit of its kind; a bare count, and the one that it is compared with, stay as they are."""
    if unit == _FAHRENHEIT:
        return _each_end(ends, lambda end, to: to.divide(to.multiply(to.subtract(end, _FREEZING), Decimal(5)), Decimal(9)))
    if unit not in CONVERSIONS:
        return ends
    worth = CONVERSIONS[unit][1]
    return _each_end(ends, lambda end, to: to.multiply(end, worth))


def worth(value: Decimal, unit: str) -> Decimal:
    """A number in the first unit of its kind, so that centimetres can be laid beside millimetres; as it is where no other unit converts."""
    return _DOWN.multiply(value, CONVERSIONS[unit][1]) if unit in CONVERSIONS else value


def _each_end(ends: Range, change: Callable[[Decimal, decimal.Context], Decimal]) -> Range:
    low, high = ends
    return None if low is None else change(low, _DOWN), None if high is None else change(high, _UP)


def _overlap(a: Range, b: Range) -> bool:
    """Whether two ranges share more than an end: "1.2 million" and "1.3 million" meet at 1.25 and do not agree."""
    return (a[0] is None or b[1] is None or a[0] < b[1]) and (b[0] is None or a[1] is None or b[0] < a[1])


def periods_agree(a: Period, b: Period) -> bool | None:
    """Whether two dates can be the time of one event.

    They agree when one interval holds the other ("in June" and "on 2 June"), and cannot when the intervals do not meet. The answer does
    not depend on the order of the two.

    Args:
        a: A date.
        b: Another one. A modifier does not count: "since May" and "in May" name one month.

    Returns:
        None when nothing can be said: a date is unresolved or open, or the intervals overlap without one holding the other.

    """
    if a.start is None or a.end is None or b.start is None or b.end is None:
        return None
    ends = a.start, a.end, b.start, b.end
    if all(isinstance(moment, datetime.datetime) for moment in ends):
        start, end, other_start, other_end = ends
    else:
        start, other_start = day(a.start), day(b.start)
        end, other_end = _day_after(a.end), _day_after(b.end)
    if start == other_start and end == other_end:
        return True
    if max(start, other_start) >= min(end, other_end):
        return False
    if (start <= other_start and other_end <= end) or (other_start <= start and end <= other_end):
        return True
    return None


def _day_after(moment: datetime.date) -> datetime.date:
    """The end of an interval in whole days: one that ends inside a day ends with that day."""
    last = day(moment)
    inside = isinstance(moment, datetime.datetime) and moment.time() != datetime.time(0)
    return last + datetime.timedelta(days=1) if inside and last < datetime.date.max else last
