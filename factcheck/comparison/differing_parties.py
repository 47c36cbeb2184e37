"""Another doer of one deed, or another target of it, in two claims of one story: "opened by the operator", "opened by the council"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.difference import Difference, against
from factcheck.comparison.focus import deeds
from factcheck.comparison.names import same_name
from factcheck.comparison.one_deed import kindred
from factcheck.comparison.predications import DOER, TARGET, name_of
from factcheck.language.english.deeds import COPULAS, LIGHT, SOMEBODY
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from factcheck.comparison.features import Features
    from factcheck.comparison.focus import Deed
    from factcheck.comparison.names import Name
    from factcheck.comparison.predications import Argument, Predication


def differing_parties(a: Features, b: Features) -> list[Difference]:
    """One deed done by two doers, or to two, where the text points one of them out or the deed is done to one thing."""
    for one in deeds(a):
        for other in deeds(b):
            if one.focused or other.focused:
                found = _another(a, one, b, other) if _one_deed(a, one.told, b, other.told) else None
            else:
                found = _another_doer(a, one.told, b, other.told) if _one_verb(a, one.told, b, other.told) else None
            if found is not None:
                return [found]
    return _pointed_out(a, b, turned=False) or _pointed_out(b, a, turned=True)


def _pointed_out(side: Features, other: Features, *, turned: bool) -> list[Difference]:
    """Somebody named whom the one points out, where the other opens with somebody else who is named, whatever words the deed has."""
    focus = next((one.told.arguments[0] for one in deeds(side) if one.focused), None)
    opening = next((told.arguments[0] for told, _ in deeds(other) if told.arguments), None)
    if focus is None or opening is None or not (_names(side, focus, other) and _names(other, opening, side)):
        return []
    if not _two(side, focus, other, opening, pointed=True):
        return []
    if turned:
        return [against(Relation.CONFLICT_ENTITY, other, opening.range, side, focus.range)]
    return [against(Relation.CONFLICT_ENTITY, side, focus.range, other, opening.range)]


def _another(a: Features, one: Deed, b: Features, other: Deed) -> Difference | None:
    """Somebody else than the one whom a text points out."""
    role = (one if one.focused else other).told.arguments[0].role
    x, y = one.told.argument(role), other.told.argument(role)
    if x is None or y is None or not _two(a, x, b, y, pointed=True):
        return None
    return against(Relation.CONFLICT_ENTITY, a, x.range, b, y.range)


def _another_doer(a: Features, one: Predication, b: Features, other: Predication) -> Difference | None:
    doer, doer_b = one.argument(DOER), other.argument(DOER)
    if doer is None or doer_b is None or not _one_target(a, one, b, other) or not _two(a, doer, b, doer_b, pointed=False):
        return None
    return against(Relation.CONFLICT_ENTITY, a, doer.range, b, doer_b.range)


def _one_verb(a: Features, one: Predication, b: Features, other: Predication) -> bool:
    """Whether two clauses have one verb that says what was done."""
    return a.lower[one.verb] not in LIGHT and bool(a.keys[one.verb]) and a.key_alone(one.verb) == b.key_alone(other.verb)


def _one_deed(a: Features, one: Predication, b: Features, other: Predication) -> bool:
    """Whether two clauses can tell of one deed: the verb is one, or is used for the other, and is no "is"."""
    if not COPULAS.isdisjoint((a.lower[one.verb], b.lower[other.verb])):
        return False
    return a.key_alone(one.verb) == b.key_alone(other.verb) or kindred(a.keys[one.verb], b.keys[other.verb])


def _one_target(a: Features, one: Predication, b: Features, other: Predication) -> bool:
    """Whether what is done is done to one thing: the heads are one, or a pronoun stands for it."""
    x, y = one.argument(TARGET), other.argument(TARGET)
    if x is None or y is None:
        return False
    if {a.lower[x.head], b.lower[y.head]} & {"it", "they", "them", "this"}:
        return True
    return bool(a.marks[x.head]) and (a.marks[x.head] == b.marks[y.head] or a.words[x.head].stem == b.words[y.head].stem)


def _two(a: Features, x: Argument, b: Features, y: Argument, *, pointed: bool) -> bool:
    """Whether two parties cannot be one: names of two bearers, or two nouns that say who it was, not only that it was somebody."""
    if any(a.valued[x.first : x.last]) or any(b.valued[y.first : y.last]):
        return False
    bearers = name_of(a, x) is not None and name_of(b, y) is not None
    told, told_b = ({mark for mark in side.marks[part.first : part.last] if mark} for side, part in ((a, x), (b, y)))
    if not (bearers or pointed) and not told.isdisjoint(told_b):
        return False  # the captain of a ferry is the captain
    names, names_b = _names(a, x, b), _names(b, y, a)
    if names or names_b:
        return bool(names and names_b) and not any(same_name(name, other) for name in names for other in names_b)
    head, head_b = a.marks[x.head], b.marks[y.head]
    anybody = not pointed and {a.lower[x.head], b.lower[y.head]} & SOMEBODY
    return bool(head and head_b) and not anybody and not _told(b, head) and not _told(a, head_b)


def _names(side: Features, part: Argument, other: Features) -> list[Name]:
    """The names in a part of a deed, but for a word that only opens its sentence, since the other text has it, too."""
    named = (name for name in side.names if part.first <= name.first < part.last and not name.demonym)
    return [name for name in named if not (name.opening and side.marks[name.first] in other.weights)]


def _told(side: Features, mark: str) -> bool:
    """Whether a text speaks of something, but to say that it is not what it means: "soldiers, not firemen"."""
    return any(mark == one and "not" not in side.lower[max(0, k - RULED_OUT) : k] for k, one in enumerate(side.marks))


RULED_OUT: Final = 2
"""Words before a noun among which "not" says that it is another."""
