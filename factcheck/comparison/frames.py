"""Whether what differs between two claims plays one part in one deed: what is paid is not what something is insured for."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from factcheck.comparison.alignment import same_toll
from factcheck.comparison.concepts import concept_of

from factcheck.comparison.names import same_name
from factcheck.comparison.predications import DOER, TARGET, TIME, Predication, predications
from factcheck.language.english import words as w
from factcheck.language.english.deeds import ABLE, ANYTHING, COPULAS, KINDRED, LIGHT
from factcheck.language.english.sorts import SORTS
from factcheck.language.english.sources import PERSON_NOUNS
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.comparison.alignment import Alignment
    from factcheck.comparison.difference import Difference
    from factcheck.comparison.features import Date, Features
    from factcheck.comparison.names import Name
    from factcheck.comparison.places import Range
    from factcheck.comparison.predications import Argument

Frames = tuple[Predication, ...]

ANYBODY: Final = PERSON_NOUNS | ANYTHING | frozenset(SORTS["person"].split()) | frozenset(SORTS["company"].split())
"""Nouns by which a text can speak of whom or what another names otherwise: "the man", "the firm"."""
TIED: Final = frozenset({"for", "on", "of", "from", "to", "about", "with", "in", "at"})
"""Prepositions of parts that one deed has once: what is paid for, or spent on."""
SAME_PARTS: Final = 2
"""Parts that two claims must share for two verbs to be taken for one deed in other words."""


NOWHERE: Final = (-1, 0)
"""No place in a claim."""


def apart(a: Features, b: Features, sides: Alignment, found: Sequence[Difference]) -> str:
    """Why two claims tell of two things wherever they differ; empty where nothing says so, or where one difference is of one thing."""
    frames_a, frames_b = predications(a), predications(b)
    reason = ""
    for one in found:
        if one.relation is Relation.CONFLICT_POLARITY:
            reason = _unlike(a, frames_a, one.ranges_a, b, frames_b) or _unlike(b, frames_b, one.ranges_b, a, frames_a)
            if not reason:
                return ""
            continue
        if any(same_toll(*pair) for pair in sides.other_numbers):
            return ""
        reason = next(
            (why for first in one.ranges_a for other in one.ranges_b if (why := _apart(a, frames_a, first, b, frames_b, other, counts=one.relation is Relation.CONFLICT_NUMBER))), ""
        )
        if not reason:
            return ""
    return reason


def one_deed(a: Features, first: Date, b: Features, other: Date) -> bool:
    """Whether two dates are told of one deed of one doer, as far as the words say: for two texts that nothing else ties together."""
    one, two = _around(predications(a), (first.first, first.last)), _around(predications(b), (other.first, other.last))
    if one is None or two is None:
        return False
    deed, deed_b = _deed(a, one, NOWHERE), _deed(b, two, NOWHERE)
    told = deed in other.context or deed_b in first.context or deed in _named(b, two) or deed_b in _named(a, one)
    if not (told or _one_verb(a, one, b, two) or _kindred(deed, deed_b) or (a.lower[one.verb] in COPULAS and b.lower[two.verb] in COPULAS)):
        return False
    doer, doer_b = _doer(a, one), _doer(b, two)
    return doer is None or doer_b is None or same_name(doer, doer_b)


def _doer(side: Features, frame: Predication) -> Name | None:
    """The name of whoever a clause says does it, or of whom it is done to where nobody does it."""
    first = next(iter(frame.arguments), None)
    return None if first is None else next((one for one in side.names if first.first <= one.first < first.last and not one.demonym), None)


def _unlike(side: Features, frames: Frames, ranges: Sequence[Range], other: Features, others: Frames) -> str:
    """Why what the one negates is nothing that the other tells; empty where nothing says so."""
    for k, _ in ranges:
        frame = next((frame for frame in frames if frame.first <= k <= frame.verb or any(one.first == k for one in frame.arguments)), None)
        if frame is None:
            continue
        deed = side.keys[frame.verb] or side.lower[frame.verb]
        same = [one for one in others if (other.keys[one.verb] or other.lower[one.verb]) == deed]
        why = [_rivals(side, frame, NOWHERE, other, one, NOWHERE, one_deed=True) for one in same]
        if why and all(why):
            return why[0]
    return ""


def _apart(a: Features, frames_a: Frames, first: Range, b: Features, frames_b: Frames, other: Range, *, counts: bool) -> str:
    one, two = _around(frames_a, first), _around(frames_b, other)
    if one is None or two is None:
        return ""
    deed, deed_b = _deed(a, one, first), _deed(b, two, other)
    if counts and _able(a, one) != _able(b, two):
        return "the one tells what can be, and the other what is"
    if counts and _part(a, first) != _part(b, other) and not (deed and deed == deed_b):
        return "the one number is a part, and the other a whole"
    if deed and deed_b and deed != deed_b and deed not in _named(b, two) and deed_b not in _named(a, one) and not _kindred(deed, deed_b):
        if _shared_parts(a, one, first, b, two, other) < SAME_PARTS:
            return f"“{a.lower[one.verb]}” and “{b.lower[two.verb]}” tell of two deeds"
        return ""
    stuff, stuff_b = _stuff(a, one, first), _stuff(b, two, other)
    if counts and stuff and stuff_b and not stuff & stuff_b and stuff.isdisjoint(b.marks) and stuff_b.isdisjoint(a.marks):
        return "the numbers are of two things"
    return _rivals(a, one, first, b, two, other, one_deed=_one_verb(a, one, b, two))


def _one_verb(a: Features, one: Predication, b: Features, two: Predication) -> bool:
    """Whether two clauses have one verb, but for "is", which says nothing itself."""
    return a.lower[one.verb] not in COPULAS and a.words[one.verb].stem == b.words[two.verb].stem or (
        bool(a.keys[one.verb]) and a.keys[one.verb] == b.keys[two.verb]
    )


def _stuff(side: Features, frame: Predication, place: Range) -> frozenset[str]:
    """Of what a number measures something: "80 kilograms of cocaine"."""
    around = next((one for one in frame.arguments if _inside(place, one)), None)
    if around is None:
        return frozenset()
    of = next((k for k in range(place[1] - 1, around.last) if side.lower[k] == "of"), around.last)
    return frozenset(key for key in side.keys[of + 1 : around.last] if key)


def _able(side: Features, frame: Predication) -> bool:
    """Whether a verb tells what is possible or allowed."""
    return not ABLE.isdisjoint(side.lower[frame.first : frame.verb])


def _part(side: Features, place: Range) -> bool:
    """Whether a number counts some of more: "three of the climbers"."""
    return side.lower[place[1] : place[1] + 1] == ("of",) and place[1] + 1 < len(side.lower) and (
        side.lower[place[1] + 1] in _PARTED or side.valued[place[1] + 1]
    )


_PARTED: Final = w.POSSESSIVES | {"the", "these", "those", "them"}


def _named(side: Features, frame: Predication) -> frozenset[str]:
    """The marks of doer and target, which may name the deed that the verb only ties to something: "the march was attended by"."""
    return frozenset(mark for one in frame.arguments if one.role in (DOER, TARGET) for mark in side.marks[one.first : one.last] if mark)


def _kindred(deed: str, other: str) -> bool:
    """Whether two reports may use the two verbs for one deed."""
    lines = _lines()
    return not lines.get(deed, frozenset()).isdisjoint(lines.get(other, frozenset()))


@functools.cache
def _lines() -> Mapping[str, frozenset[int]]:
    """The numbers of the lines of `KINDRED` that each concept stands on."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(KINDRED):
        for word in line.split():
            found.setdefault(concept_of(word), set()).add(number)
    return {key: frozenset(numbers) for key, numbers in found.items()}


def _around(frames: Frames, place: Range) -> Predication | None:
    """The verb nearest to a place that has it as an argument."""
    holding = [frame for frame in frames if frame.holds(*place)]
    return min(holding, key=lambda frame: (abs(frame.verb - place[0]), frame.verb), default=None)


def _deed(side: Features, frame: Predication, place: Range) -> str:
    """The concept of a verb, or of what "is" says of its subject; empty for verbs that say little, and for verbs of saying."""
    word = side.lower[frame.verb]
    if word in COPULAS:
        said = next((one for one in frame.arguments if one.role == TARGET), None)
        if said is not None and not _inside(place, said) and not side.valued[said.head]:
            return side.keys[said.head]
        return ""
    return "" if word in LIGHT else side.keys[frame.verb]


def _shared_parts(a: Features, one: Predication, first: Range, b: Features, two: Predication, other: Range) -> int:
    """How many parts of one deed name what a part of the other names, but for what differs and for times."""
    told = {mark for y in two.arguments if not _inside(other, y) and y.role != TIME for mark in b.marks[y.first : y.last] if mark}
    return sum(
        not told.isdisjoint(a.marks[x.first : x.last]) for x in one.arguments if not _inside(first, x) and x.role != TIME
    )


def _rivals(a: Features, one: Predication, first: Range, b: Features, two: Predication, other: Range, *, one_deed: bool) -> str:
    """Which part of one deed two claims fill with two different things, beside the one that differs."""
    for x in one.arguments:
        for y in two.arguments:
            if x.role != y.role or _inside(first, x) or _inside(other, y):
                continue
            if x.role in TIED and not one_deed:
                continue
            if x.role not in TIED and x.role not in (DOER, TARGET):
                continue
            if a.lower[x.first] in _DEFINITE and b.lower[y.first] in _DEFINITE and (not one_deed or x.last <= one.first or y.last <= two.first):
                continue
            if _rival(a, x, b, y):
                return f"“{a.surface(x.first, x.last)}” and “{b.surface(y.first, y.last)}” are two things"
    return ""


_DEFINITE: Final = frozenset({"the", "this", "that", "these", "those"})
"""Determiners of a thing told of before, which another text can call otherwise: "the midfielder"."""


def _inside(place: Range, argument: Argument) -> bool:
    return argument.first < place[1] and place[0] < argument.last


def _rival(a: Features, x: Argument, b: Features, y: Argument) -> bool:
    """Whether two noun phrases cannot name one thing: two common nouns of different concepts, neither of which the other claim has."""
    name = next((one for one in a.names if one.first <= x.head < one.last), None)
    name_b = next((one for one in b.names if one.first <= y.head < one.last), None)
    if name is not None and name_b is not None and x.role == DOER and not (name.common or name_b.common):
        return not any(same_name(name, one) for one in b.names) and not any(same_name(one, name_b) for one in a.names)
    head, other = a.keys[x.head], b.keys[y.head]
    if not head or not other or a.lower[x.head] in ANYBODY or b.lower[y.head] in ANYBODY:
        return False
    inside, inside_b = set(a.marks[x.first : x.last]), set(b.marks[y.first : y.last])
    return not (inside & inside_b - {""}) and head not in b.marks and other not in a.marks
