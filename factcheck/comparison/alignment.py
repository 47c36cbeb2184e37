"""Which word, name, number and date of one claim answers which of the other."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.concepts import concept_of, general_concepts, people
from factcheck.comparison.features import FIRST_WORDS
from factcheck.comparison.names import Name, same_name, same_parts
from factcheck.comparison.quantities import ANY_TOLL
from factcheck.comparison.values import periods_agree, quantities_agree, told_finely, worth
from factcheck.language.english.sources import PERSON_NOUNS
from factcheck.language.english.units import MEASURES
from factcheck.model.values import Comparator, Modifier, Precision, QuantityRole, day

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.comparison.features import Date, Features
    from factcheck.comparison.quantities import Number

NumberPair = tuple["Number", "Number"]
DatePair = tuple["Date", "Date"]


@attrs.frozen
class Alignment:
    """What two claims share and where they part.

    Attributes:
        shared: Keys of content words on both sides.
        names: Pairs of names that can stand for one bearer.
        spoken: Whether a pronoun of the one can stand for a name of the other, since it is the speaker's.
        names_a: Names of `a` that nothing in `b` answers.
        names_b: The same of `b`.
        equal_numbers: Pairs of numbers that can report one value.
        other_numbers: Pairs of numbers of one thing that cannot.
        stray: Pairs of numbers of one measure or currency that differ, where nothing beside them says that they are of one thing.
        equal_dates: Pairs of dates of which one holds the other, or that overlap.
        other_dates: Pairs of dates of one event that do not meet.
        coverage: Share of the weight of the claim that has less of it that the other covers, 0 to 1; what differs is not counted.
        likeness: The same of the claim that has more, so that it is near 1 for near copies only.
    """

    shared: frozenset[str]
    names: tuple[tuple[Name, Name], ...]
    spoken: bool
    names_a: tuple[Name, ...]
    names_b: tuple[Name, ...]
    equal_numbers: tuple[NumberPair, ...]
    other_numbers: tuple[NumberPair, ...]
    stray: tuple[NumberPair, ...]
    equal_dates: tuple[DatePair, ...]
    other_dates: tuple[DatePair, ...]
    coverage: float
    likeness: float


def align(a: Features, b: Features) -> Alignment:
    """Lay two claims side by side."""
    shared = frozenset(a.weights.keys() & b.weights.keys())
    commons_a, commons_b = _common(a, b), _common(b, a)
    pairs = _names([name for name in a.names if name not in commons_a], [name for name in b.names if name not in commons_b])
    known_a, known_b = {one for one, _ in pairs}, {other for _, other in pairs}
    spoken_a, spoken_b = _spoken(a, b), _spoken(b, a)
    told_a, told_b = _appended(a, b), _appended(b, a)
    if told_a and told_b:
        told_a = told_b = frozenset()  # "the head, Ida Holm," and "the head, Anna Weil,"
    names_a = _left(a, known_a | commons_a | spoken_b | told_a, b)
    names_b = _left(b, known_b | commons_b | spoken_a | told_b, a)
    equal_numbers, other_numbers = _numbers(a, b)
    stray = _stray(a, b, (*equal_numbers, *other_numbers))
    equal_dates, other_dates = _dates(a, b)
    tolls = sum(same_toll(one, other) for one, other in (*equal_numbers, *other_numbers))
    values = NUMBER * len(equal_numbers) + DATE * len(equal_dates) + TOLL * tolls
    answered = len(commons_a) + len(commons_b) + bool(spoken_a) + bool(spoken_b)
    both = sum(min(a.weights[key], b.weights[key]) for key in shared) + values + NAME * answered
    both += sum(min(a.weights[key], b.weights[other]) for key, other in _general(a, b, shared))
    coverage = []
    opposed = min(len(names_a), len(names_b))
    for side, known, left in ((a, known_a, names_a), (b, known_b, names_b)):
        got = both + NAME * len(known)
        whole = sum(side.weights.values()) + values + NAME * (len(known) + len(left) - opposed)
        coverage.append(min(1.0, got / whole) if whole else 0.0)
    shares = max(coverage), min(coverage)
    return Alignment(
        shared, pairs, bool(spoken_a or spoken_b), names_a, names_b, equal_numbers, other_numbers, stray, equal_dates, other_dates, *shares
    )


def _general(a: Features, b: Features, shared: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Concepts that only one side has, each with one of the other side that is more general or less: "the ferry", "the vessel"."""
    table = general_concepts()
    for key in (a.weights.keys() & table.keys()) - shared:
        yield from ((key, other) for other in table[key] if other in b.weights and other not in shared)
    for other in (b.weights.keys() & table.keys()) - shared:
        yield from ((key, other) for key in table[other] if key in a.weights and key not in shared)


def _spoken(side: Features, other: Features) -> frozenset[Name]:
    """The names of the other side that a pronoun of this one can stand for, since they are its speaker's."""
    return frozenset(name for name in other.names if side.speaker and same_parts(side.speaker, name.parts))


def _left(side: Features, known: set[Name] | frozenset[Name], other: Features) -> tuple[Name, ...]:
    """The names of one side that nothing on the other answers; where a pronoun is the subject there, it may stand for the subject here."""
    left = [name for name in side.names if name not in known]
    if other.pronoun and left and left[0] is side.names[0] and left[0].first < FIRST_WORDS:
        del left[0]
    return tuple(left)


def _appended(side: Features, other: Features) -> frozenset[Name]:
    """The names of one side in apposition to a noun that the other has, too, so that they name no one else: "the head, Ida Holm,"."""
    inner = (name for name in side.names if name.first and side.breaks[name.first])
    return frozenset(name for name in inner if side.keys[name.first - 1] and side.keys[name.first - 1] in other.weights)


def _common(side: Features, other: Features) -> frozenset[Name]:
    """The names of one side that are common words with the capital of a sentence's first word, since the other has them in lower case."""
    return frozenset(name for name in side.names if name.opening and side.key_alone(name.first) in other.weights)


def _names(a: Sequence[Name], b: Sequence[Name]) -> tuple[tuple[Name, Name], ...]:
    """Pairs of mentions of one bearer, each mention in one pair at most: the same words first, then in text order."""
    rest_a, rest_b = list(a), list(b)
    pairs = []
    for same in (lambda one, other: one.parts == other.parts, same_name):
        for one in list(rest_a):
            answer = next((other for other in rest_b if same(one, other)), None)
            if answer is not None:
                rest_a.remove(one)
                rest_b.remove(answer)
                pairs.append((one, answer))
    return tuple(pairs)


NUMBER: Final = 8
"""Weight of a number that both claims have."""
DATE: Final = 3
"""Weight of a date that both claims have: many things happen on one day."""
TOLL: Final = 8
"""Weight of a count of one toll, whatever its value."""
NAME: Final = 10
"""Weight of a name."""


def _numbers(a: Features, b: Features) -> tuple[tuple[NumberPair, ...], tuple[NumberPair, ...]]:
    """Equal and differing pairs of numbers, each number in one pair at most."""
    if not a.numbers or not b.numbers:
        return (), ()
    candidates = []
    for i, one in enumerate(a.numbers):
        for j, other in enumerate(b.numbers):
            agree = values_agree(one, other)
            if agree and (same_toll(one, other) or _open_alike(one, other)) and not _same_count(one, other):
                agree = False
            agree = agree if not agree else not (_bounded_apart(one, other) or _bounded_apart(other, one))
            if agree is not None:
                same = agree and one.quantity.low == other.quantity.low
                place = (abs(i - j), i + j, -max(one.quantity.low, other.quantity.low))  # the same whichever side is the first
                candidates.append((not same, not agree, one.whole != other.whole, -kinship(one, other), *place, i, j))
    candidates.sort()
    used_a: set[int] = set()
    used_b: set[int] = set()
    equal: list[NumberPair] = []
    differing: list[NumberPair] = []
    for others, differ, _, near, _, _, _, i, j in candidates:
        if i in used_a or j in used_b:
            continue
        one, other = a.numbers[i], b.numbers[j]
        if others and (not near or (differ and not roles_match(one, other))):
            continue
        used_a.add(i)
        used_b.add(j)
        (differing if differ else equal).append((one, other))
    return tuple(equal), tuple(differing)


def _stray(a: Features, b: Features, paired: tuple[NumberPair, ...]) -> tuple[NumberPair, ...]:
    """Numbers of one measure or currency that are left on both sides and differ."""
    if not a.numbers or not b.numbers:
        return ()
    rest_a = [number for number in a.numbers if not any(number is one for one, _ in paired)]
    rest_b = [number for number in b.numbers if not any(number is other for _, other in paired)]
    return tuple(
        (one, other)
        for one in rest_a
        for other in rest_b
        if all(number.quantity.unit and not _counts(number.quantity.unit) for number in (one, other))
        if quantities_agree(one.quantity, other.quantity) is False
    )


def kinship(one: Number, other: Number) -> int:
    """How much the words beside two numbers have in common: 0 where nothing says that they count one thing."""
    near = len(one.context & other.context) + len(one.around & other.context) + len(one.context & other.around)
    if same_toll(one, other):
        near += 2
    elif not one.toll and not other.toll and of_people(one, other) and of_one_size(one, other):
        near += 1
    if one.quantity.unit and one.quantity.unit == other.quantity.unit and one.quantity.unit not in MEASURES:
        near += 1
    return near


def same_toll(one: Number, other: Number) -> bool:
    """Whether two numbers count one toll."""
    if not one.toll or not other.toll:
        return False
    return one.toll == other.toll or ANY_TOLL in (one.toll, other.toll)


def of_people(one: Number, other: Number) -> bool:
    """Whether both numbers count people, the one under the name that the other has or under none of its own."""
    return _counts_people(one) and _counts_people(other)


def _counts_people(number: Number) -> bool:
    unit = number.quantity.unit
    return _counts(unit) and (_counted(unit) == people() or unit.rpartition(" ")[2] in PERSON_NOUNS)


def of_one_size(one: Number, other: Number) -> bool:
    """Whether two counts are near enough to be two counts of one crowd."""
    low, high = sorted(worth(number.quantity.low, number.quantity.unit) for number in (one, other))
    measures = one.quantity.unit in MEASURES and other.quantity.unit in MEASURES
    return low > 0 and high <= (SPREAD if measures else CROWD) * low


SPREAD: Final = 10
"""How many times as large as another a measure of the same thing may be."""
CROWD: Final = 4
"""How many times as large as another a count of the same thing may be, where little else says that it is the same."""


def _open_alike(one: Number, other: Number) -> bool:
    """Whether both numbers are open on the same side: "over 80" and "over 300" can both be right, and are two reports all the same."""
    return any({one.quantity.comparator, other.quantity.comparator} <= ends for ends in _OPEN)


def _bounded_apart(one: Number, other: Number) -> bool:
    """Whether one number lies above a value and the other below it ("more than 2,400", "nearly 2,400"), or the one says how far it goes.

    Who says "up to 2,400" does not report a number that is much lower, though both can be right.
    """
    first, second = one.quantity, other.quantity
    if first.comparator is Comparator.AT_MOST and second.comparator is Comparator.EQUAL:
        return bool(first.unit) and first.unit == second.unit and second.high * OUTGROWN <= first.low
    return first.comparator in _ABOVE and second.comparator in _BELOW and first.low == second.low


_ABOVE: Final = frozenset({Comparator.MORE, Comparator.JUST_OVER})
"""Comparators of a number that lies above the one told."""
_BELOW: Final = frozenset({Comparator.LESS, Comparator.NEARLY})
"""Those of a number that lies below it."""
OPEN_UPWARDS: Final = frozenset({Comparator.MORE, Comparator.AT_LEAST})
"""Comparators of a number that is the least."""
_OPEN: Final = (OPEN_UPWARDS, frozenset({Comparator.LESS, Comparator.AT_MOST}))
"""Comparators that open a number upwards, and those that open it downwards."""


def same_figure(one: Number, other: Number) -> bool:
    """Whether two numbers can report one figure, whatever they are numbers of."""
    return quantities_agree(attrs.evolve(one.quantity, unit=""), attrs.evolve(other.quantity, unit="")) is True


def _same_count(one: Number, other: Number) -> bool:
    """Whether two counts of a toll are one count: "at least three" and "seven" can both be right, and are two counts all the same."""
    first, second = (attrs.evolve(number.quantity, comparator=_closed(number.quantity.comparator), unit="") for number in (one, other))
    return bool(quantities_agree(first, second)) or _little_more(one, other) or _little_more(other, one)


def _little_more(least: Number, other: Number) -> bool:
    """Whether one number is little above what the other gives as the least: "more than 200", "236"."""
    if least.quantity.comparator not in OPEN_UPWARDS or other.quantity.comparator is not Comparator.EQUAL:
        return False
    return least.quantity.high <= other.quantity.low < OUTGROWN * least.quantity.high


OUTGROWN: Final = Decimal("1.2")
"""How many times what an earlier claim gave as the least a later number must be to be another count."""


def _closed(comparator: Comparator) -> Comparator:
    return Comparator.ABOUT if comparator is not Comparator.EQUAL else comparator


def roles_match(one: Number, other: Number) -> bool:
    """Whether two numbers play parts that can contradict one another: two ages, two goals of a change."""
    first, second = one.quantity.role, other.quantity.role
    if first is second:
        named = {one.toll, other.toll} - {"", ANY_TOLL}
        return same_toll(one, other) or not named or not _counts_people(one) or not _counts_people(other)
    ends = {first, second}
    return ends == {QuantityRole.TO, QuantityRole.STATED}


def values_agree(one: Number, other: Number) -> bool | None:
    """`quantities_agree`, with counts of one thing under any name; None where the two cannot be compared.

    Counts of one toll are compared whatever they are counts of ("two patients", "three deaths"), and so are people under a name of their
    own and under none. Of people under two names ("adults", "volunteers"), and of a number whose unit is left out, only agreement is told.
    """
    first, second = one.quantity, other.quantity
    agree = quantities_agree(first, second)
    if agree is not None:
        return agree and quantities_agree(told_finely(first), told_finely(second))
    if not first.unit or not second.unit:
        return True if first.low == second.low and first.high == second.high else None
    if not (_counts(first.unit) and _counts(second.unit)):
        return None
    bare = quantities_agree(attrs.evolve(first, unit=""), attrs.evolve(second, unit=""))
    a, b = _counted(first.unit), _counted(second.unit)
    if a == b or people() in (a, b) or (one.toll and one.toll == other.toll):
        return bare
    return True if bare and _counts_people(one) and _counts_people(other) else None


def _counts(unit: str) -> bool:
    return bool(unit) and unit not in MEASURES and not unit.isupper()


def _counted(unit: str) -> str:
    return concept_of(unit.rpartition(" ")[2])


BINDING: Final = frozenset({"about", "around", "at", "on", "in"})
"""Words of a date that do not name it."""
WEEK: Final = datetime.timedelta(days=7)
"""From a weekday to the next of its name."""


def _meet(first: Date, second: Date) -> bool:
    """Whether two dates can be those of one event.

    They do not lie apart, or the one is told in words of the other ("10.40 pm", "10.40 pm on 11 February"), or the one is a deadline ("by")
    that the other keeps, or they are one day of a year or a week that a text leaves open: it was completed by a rule that can be wrong.
    """
    one, other = first.period, second.period
    words, others = set(first.written) - BINDING, set(second.written) - BINDING
    if (first.numbered and words <= others) or (second.numbered and others <= words):
        return True
    completed = (first.weekday and second.numbered) or (second.weekday and first.numbered)
    if completed and one.start and other.start and abs(day(one.start) - day(other.start)) == WEEK:
        return True
    if not (first.year and second.year) and one.precision is other.precision is Precision.DAY and one.start and other.start:
        day_of_year = (one.start.month, one.start.day)
        if day_of_year == (other.start.month, other.start.day):
            return True
    if (one.modifier is Modifier.BY) != (other.modifier is Modifier.BY):
        deadline, inside = (one, other) if one.modifier is Modifier.BY else (other, one)
        if deadline.end is not None and inside.start is not None and day(inside.start) < day(deadline.end):
            return inside.modifier is Modifier.NONE
    return periods_agree(one, other) is not False


def _dates(a: Features, b: Features) -> tuple[tuple[DatePair, ...], tuple[DatePair, ...]]:
    """Pairs of dates that meet and pairs that do not; a date that meets any is in no pair of the second kind."""
    equal: list[DatePair] = []
    met_a: set[Date] = set()
    met_b: set[Date] = set()
    for one in a.dates:
        for other in b.dates:
            if _meet(one, other):
                equal.append((one, other))
                met_a.add(one)
                met_b.add(other)
    differing = [(one, other) for one in a.dates if one not in met_a for other in b.dates if other not in met_b]
    return tuple(equal), tuple(differing)
