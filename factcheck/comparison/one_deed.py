"""Whether what differs between two claims plays one part in one deed: what is paid is not what something is insured for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison.alignment import of_people, same_toll
from factcheck.comparison.clause import NOWHERE, Clause, clause_around, measure_words
from factcheck.comparison.concepts import general_of, kin_of
from factcheck.comparison.names import same_name
from factcheck.comparison.predications import DOER, TARGET, TIME, name_of, predications
from factcheck.language.english.deeds import ANYTHING, COPULAS, DISTINGUISHING, LIGHT, TYING
from factcheck.language.english.positions import SPOTS
from factcheck.language.english.references import ALL_OR_NONE, KNOWN
from factcheck.language.english.scales import COUNTING
from factcheck.language.english.sorts import SORTS
from factcheck.language.english.sources import PERSON_NOUNS
from factcheck.model.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.comparison.alignment import Alignment
    from factcheck.comparison.difference import Difference
    from factcheck.comparison.features import Date, Features
    from factcheck.comparison.places import Range
    from factcheck.comparison.predications import Argument
    from factcheck.comparison.quantities import Number

PERSON_FORMS: Final = frozenset(form for noun in (*PERSON_NOUNS, *SORTS["person"].split()) for form in (noun, noun + "s"))
"""Nouns by which a text can speak of somebody whom another names otherwise: "the man", "the midfielder"."""
FIRMS: Final = ANYTHING | COUNTING | frozenset(SORTS["company"].split())
"""The same of something: "the firm", "the figure"."""
TIED: Final = frozenset({"for", "on", "of", "from", "to", "about", "with", "in", "at"})
"""Prepositions of parts that one deed has once: what is paid for, or spent on."""
SAME_PARTS: Final = 2
"""Parts that two claims must share for two verbs to be taken for one deed in other words."""
PARTIES: Final = frozenset({DOER, TARGET})
"""Parts of a deed that its parties play."""


def apart(a: Features, b: Features, sides: Alignment, found: Sequence[Difference]) -> str:
    """Why two claims tell of two things wherever they differ; empty where nothing says so, or where one difference is of one thing.

    Args:
        a: One claim.
        b: The other.
        sides: The two laid side by side.
        found: What they tell differently.
    """
    if a.denied_values or b.denied_values:
        return ""  # whoever says "not nine" answers another
    tolls = any(same_toll(*pair) for pair in sides.other_numbers)
    reason = ""
    for one in found:
        if one.relation is Relation.CONFLICT_POLARITY:
            reason = _negates_other(a, one.ranges_a, b) or _negates_other(b, one.ranges_b, a)
        else:
            light = TYING if one.relation is Relation.CONFLICT_DATE else LIGHT
            counts = one.relation is Relation.CONFLICT_NUMBER
            pairs = ((clause_around(a, first), clause_around(b, other)) for first in one.ranges_a for other in one.ranges_b)
            reason = next((why for x, y in pairs if x and y and not tolls and (why := _apart(x, y, light, counts=counts))), "")
        if not reason:
            return ""
    return reason


def same_deed(a: Features, first: Date, b: Features, other: Date) -> bool:
    """Whether two dates are told of one deed of one doer, as far as the words say: for two texts that nothing else ties together."""
    x, y = clause_around(a, first.range), clause_around(b, other.range)
    if x is None or y is None:
        return False
    deed, deed_b = (attrs.evolve(one, place=NOWHERE).deed() for one in (x, y))
    told = deed in other.context or deed_b in first.context or deed in y.named() or deed_b in x.named() or kindred(deed, deed_b)
    if not told and not _one_verb(x, y) and not (x.word in COPULAS and y.word in COPULAS):
        return False
    subject, subject_b = x.subject(), y.subject()
    return subject is None or subject_b is None or same_name(subject, subject_b)


def one_part(a: Features, first: Number, b: Features, other: Number) -> bool:
    """Whether two numbers play one part in one deed: the verb is one, and so is another part of it.

    Of people, of whom there are not many kinds in a story, the verb may also say little: "are under investigation".
    """
    x, y = clause_around(a, first.range), clause_around(b, other.range)
    if x is None or y is None or _apart(x, y, LIGHT, counts=True):
        return False
    deed, deed_b = x.deed(LIGHT), y.deed(LIGHT)
    little = not (deed and deed_b) and of_people(first, other)
    one_deed = little or bool(deed and deed == deed_b) or kindred(deed, deed_b)
    return one_deed and min(_shared_parts(x, y), _shared_parts(y, x)) > 0


def one_subject(a: Features, first: Date, b: Features, other: Date) -> bool:
    """Whether what is said of two dates is said of one thing: the nouns that name it are one."""
    around = clause_around(a, first.range), clause_around(b, other.range)
    heads = [one.side.marks[one.told.arguments[0].head] for one in around if one is not None and one.told.arguments]
    return len(set(heads)) == 1


def _negates_other(side: Features, ranges: Sequence[Range], other: Features) -> str:
    """Why what the one negates is nothing that the other tells of the same verb; empty where nothing says so."""
    frames = [Clause(side, told) for told in predications(side)]
    for place, _ in ranges:
        k = place
        negated = next(
            (one for one in frames if one.told.first <= k <= one.told.verb or any(part.first == k for part in one.told.arguments)), None
        )
        if negated is not None and negated.told.verb == k:
            negated = next((one for one in frames if one.told.first > k), None)  # "denies having changed the results"
            k = -1 if negated is None else negated.told.first
        if negated is None:
            continue
        same = [there for told in predications(other) if _same_word(negated, there := Clause(other, told))]
        why = ["; ".join(_rivals(negated, there, one_verb=True)) for there in same]
        if why and all(why):
            return why[0]
        if not why and _is_alone(negated, k, other):
            return f"only the one tells of “{negated.word}”"
    return ""


def _is_alone(negated: Clause, k: int, other: Features) -> bool:
    """Whether the other claim tells of the doer of a verb with "not" neither the deed nor to what, where or when it was not done."""
    deed = negated.deed(TYING)
    if not deed or not negated.told.first <= k <= negated.told.verb or deed in other.marks:
        return False
    if any(kindred(deed, Clause(other, told).deed(TYING)) for told in predications(other)):
        return False
    doer = negated.told.argument(DOER)
    doers = {other.marks[there.head] for told in predications(other) for there in (told.argument(DOER),) if there is not None}
    if doer is None or negated.side.marks[doer.head] not in doers - {""}:
        return False
    rest = [mark for one in negated.told.arguments if one.role != DOER for mark in negated.marks(one)]
    return bool(rest) and not set(rest) & set(other.marks)


def _same_word(x: Clause, y: Clause) -> bool:
    return (x.side.keys[x.told.verb] or x.word) == (y.side.keys[y.told.verb] or y.word)


def _apart(x: Clause, y: Clause, light: frozenset[str], *, counts: bool) -> str:
    """Why two clauses do not tell of one thing; empty where nothing says so."""
    deed, deed_b = x.deed(light), y.deed(light)
    if counts and (reason := _counted_apart(x, y, one_deed=bool(deed) and deed == deed_b)):
        return reason
    if not counts and light is LIGHT and _two_parties(x, y):
        return "they name two parties"
    if deed and deed_b and deed not in y.named() | {deed_b} and deed_b not in x.named() and not kindred(deed, deed_b):
        return f"“{x.word}” and “{y.word}” tell of two deeds" if min(_shared_parts(x, y), _shared_parts(y, x)) < SAME_PARTS else ""
    measured = counts and x.is_measured() and y.is_measured()
    return next(_rivals(x, y, one_verb=_one_verb(x, y), measured=measured), "")


def _two_parties(x: Clause, y: Clause) -> bool:
    """Whether two names play two parts, one of them that of a party, in deeds that nothing says are one."""
    roles = {x.role(), y.role()}
    if len(roles) == 1 or roles.isdisjoint(PARTIES) or not COPULAS.isdisjoint((x.word, y.word)):
        return False
    return not (_one_verb(x, y) or kindred(x.deed(TYING), y.deed(TYING)))


def _counted_apart(x: Clause, y: Clause, *, one_deed: bool) -> str:
    """Why two numbers cannot be counts of one thing; empty where nothing says so."""
    stuff, stuff_b = x.measured(), y.measured()
    two = bool(stuff and stuff_b) and stuff.isdisjoint((*stuff_b, *y.side.marks)) and stuff_b.isdisjoint(x.side.marks)
    measured, measured_b = x.attributes(), y.attributes()
    reasons = (
        (bool(measured and measured_b) and measured.isdisjoint(measured_b), "the numbers measure two things"),
        (x.is_able() != y.is_able(), "the one tells what can be, and the other what is"),
        ((x.toll() and y.is_plain_deed()) or (y.toll() and x.is_plain_deed()), "only the one counts a toll"),
        ((x.is_all() and y.is_some()) or (y.is_all() and x.is_some()), "the one tells how many there are"),
        (x.is_rate() != y.is_rate(), "the one number is one for a stretch of time"),
        (x.is_part() != y.is_part() and not one_deed, "the one number is a part, and the other a whole"),
        (two, "the numbers are of two things"),
    )
    return next((reason for holds, reason in reasons if holds), "")


def _one_verb(x: Clause, y: Clause) -> bool:
    """Whether two clauses have one verb, but for "is", which says nothing itself."""
    return x.word not in COPULAS and (x.side.words[x.told.verb].stem == y.side.words[y.told.verb].stem or _same_word(x, y))


def kindred(deed: str, other: str) -> bool:
    """Whether two reports may use the two verbs for one deed."""
    return not kin_of(deed).isdisjoint(kin_of(other))


def _shared_parts(x: Clause, y: Clause) -> int:
    """How many parts of one deed name what a part of the other names, but for what differs and for times."""
    told = frozenset().union(*(y.marks(one) for one in y.rest if one.role != TIME))
    return sum(not told.isdisjoint(x.marks(one)) for one in x.rest if one.role != TIME)


def _rivals(x: Clause, y: Clause, *, one_verb: bool, measured: bool = False) -> Iterator[str]:
    """The parts of one deed that two claims fill with two different things, beside what differs."""
    for one in x.rest:
        for other in y.rest:
            asked = one.role in PARTIES or (one.role in TIED and one_verb)
            second = any(part is not frame.told.argument(TARGET) for frame, part in ((x, one), (y, other)) if part.role == TARGET)
            if not asked or second or SPOTS.get(one.role, one.role) != SPOTS.get(other.role, other.role):
                continue
            known = x.side.lower[one.first] in KNOWN and y.side.lower[other.first] in KNOWN
            if known and not measured and (not one_verb or one.last <= x.told.first or other.last <= y.told.first):
                continue
            everybody = not ALL_OR_NONE.isdisjoint((x.side.lower[one.first], y.side.lower[other.first]))
            if not everybody and _are_two(x, one, y, other):
                yield f"“{x.side.surface(*one.range)}” and “{y.side.surface(*other.range)}” are two things"


def _are_two(x: Clause, one: Argument, y: Clause, other: Argument) -> bool:
    """Whether two noun phrases cannot name one thing: two names, or two common nouns, of which neither is in the other claim."""
    name, name_b = name_of(x.side, one), name_of(y.side, other)
    if name is not None and name_b is not None and one.role == DOER:
        return not any(same_name(name, there) for there in y.side.names) and not any(same_name(here, name_b) for here in x.side.names)
    head, head_b = x.side.keys[one.head], y.side.keys[other.head]
    if not head or not head_b:
        return False
    if head == head_b:
        told, told_b = (DISTINGUISHING.intersection(each.side.lower[part.first : part.head]) for each, part in ((x, one), (y, other)))
        return told != told_b
    nouns = x.side.lower[one.head], y.side.lower[other.head]
    if head in general_of(head_b) or head_b in general_of(head) or (nouns[0] in measure_words()) != (nouns[1] in measure_words()):
        return False
    if not FIRMS.isdisjoint(nouns) or (nouns[0] in PERSON_FORMS and nouns[1] in PERSON_FORMS):
        return False
    return x.marks(one).isdisjoint(y.marks(other)) and head not in y.side.marks and head_b not in x.side.marks
