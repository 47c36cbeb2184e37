"""How two claims stand to one another: they agree, one value stands against another, or they tell of different things."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

import attrs

from factcheck.comparison import one_deed
from factcheck.comparison.alignment import Alignment, align, same_figure
from factcheck.comparison.differing_positions import two_of_a_kind
from factcheck.comparison.predications import DOER, TARGET, predications
from factcheck.comparison.references import told_before
from factcheck.comparison.succession import is_news, moved_on, next_step, other_step, outgrown, replaces, two_stages
from factcheck.comparison.times import times_apart
from factcheck.comparison.told_differently import told_differently
from factcheck.language.english.references import NONE_OF
from factcheck.language.english.scales import ALWAYS_OTHERS, ORDER, OTHERS
from factcheck.language.english.words import PREPOSITIONS, TIME_NOUNS
from factcheck.model.attribution import Tier
from factcheck.model.claims import LegalStage
from factcheck.model.relations import Relation
from factcheck.model.spans import Span
from factcheck.model.values import day

if TYPE_CHECKING:
    from factcheck.comparison.difference import Difference
    from factcheck.comparison.features import Features

SAME_EVENT: Final = 0.5
"""Coverage from which two texts of unknown origin are taken to tell of one event."""
SAME_MATTER: Final = 0.3
"""The same where a value of one thing differs, since that was found by what stands beside it."""
SAME_STORY: Final = 0.2
"""The same for two documents that are known and dated, which are compared because they tell of one story. A value of one thing that differs
is enough there."""
TOLD_BEFORE: Final = 0.4
"""The same where a claim speaks of what the sentence before it has named."""
SAME_TEXT: Final = 0.95
"""Likeness of two texts of which one repeats the other."""
NEXT_DAY: Final = timedelta(days=1)
"""How far the days of one deed lie apart that two reports date differently, though the one appeared before the day that the other gives."""
NEW_DEED: Final = "the one tells of what happened after the other was published"
"""Why a claim cannot be about what another tells."""


@attrs.frozen
class Judged:
    """How two claims stand to one another, with the reasons.

    Attributes:
        relation: How.
        because: Why, in sentences.
        spans_a: The words of the first that decided it, in its document.
        spans_b: The same of the second.
    """

    relation: Relation
    because: tuple[str, ...]
    spans_a: tuple[Span, ...] = ()
    spans_b: tuple[Span, ...] = ()


def judge(a: Features, b: Features) -> Judged:
    """Say how two claims stand to one another.

    The order of the two does not matter, but for the wording of the reasons.
    """
    return _SAME if _repeats(a, b) else _laid_side_by_side(a, b)


def _laid_side_by_side(a: Features, b: Features) -> Judged:
    """How two claims stand that are not one text twice."""
    sides = align(a, b)
    if _somebody_else(a, b, sides) or _somebody_else(b, a, sides):
        return Judged(Relation.RELATED, ("the case of somebody not named is not that of somebody named",))
    known = a.claim.publication.published is not None and b.claim.publication.published is not None
    alone = known and sides.coverage < SAME_STORY and not (a.numbers and b.numbers)
    referred = alone and max(told_before(a, b), told_before(b, a)) >= TOLD_BEFORE
    found = told_differently(a, b, sides, one_story=known, referred=referred)
    enough = (SAME_STORY if known else SAME_EVENT) if not found else (0 if known else SAME_MATTER)
    if sides.coverage < enough and not referred:
        return Judged(Relation.RELATED, ("they share too little to tell of one event",))
    if next_step(a, b) and _one_person(sides) and not sides.other_numbers:
        return Judged(Relation.SUPERSEDES, ("the one tells a further step of the case that the other tells",))
    if known:
        apart = "they tell of two steps of one case" if other_step(a, b) and _one_person(sides) and not sides.other_numbers else ""
        apart = apart or _another(a, b) or _apart(a, b, sides, found)
        if not apart and found and not replaces(a, b, sides, found[0]):
            news = found[0].relation is not Relation.CONFLICT_POLARITY and is_news(a, b) and not _dated_nearly_alike(sides)
            apart = NEW_DEED if news else one_deed.apart(a, b, sides, found)
        if apart:
            return Judged(Relation.RELATED, (apart, *(one.because for one in found)))
    if not found:
        return _alike(a, b, sides)
    first = found[0]
    relation = Relation.SUPERSEDES if replaces(a, b, sides, first) else first.relation
    return Judged(relation, tuple(one.because for one in found), a.spans(first.ranges_a), b.spans(first.ranges_b))


def _alike(a: Features, b: Features, sides: Alignment) -> Judged:
    """How two claims stand of which nothing in the one stands against the other."""
    figures = any(same_figure(one, other) for one in a.numbers for other in b.numbers)
    unlike = bool(a.numbers and b.numbers) and not sides.equal_numbers and not figures
    of_two_things = (
        (sides.stray or sides.other_numbers, "they give different numbers of one unit, and nothing says that these are of one thing"),
        (unlike, "their numbers are of different things"),
        (is_news(a, b), NEW_DEED),
        (two_stages(a, b) and sides.likeness < SAME_TEXT, "they tell of two stages of a case"),
    )
    why = next((why for holds, why in of_two_things if holds), "")
    if why:
        return Judged(Relation.RELATED, (why,))
    if moved_on(a, b, sides):
        return Judged(Relation.SUPERSEDES, ("the later claim tells to what that has moved which the earlier tells",))
    if outgrown(a, b, sides):
        return Judged(Relation.SUPERSEDES, ("the later number is above what the earlier claim gave as the least",))
    return _SAME


_SAME: Final = Judged(Relation.AGREES, ("nothing in the one stands against the other",))
"""Of two claims of which neither says what the other does not allow."""


def _repeats(a: Features, b: Features) -> bool:
    """Whether two claims say one thing in the same words, with the same numbers, dates and polarity, as copies of one text do."""
    one, other = a.claim, b.claim
    if one.text != other.text or one.polarity is not other.polarity or one.act is not other.act:
        return False
    return _values(a) == _values(b)


def _values(side: Features) -> list[tuple[object, ...]]:
    """The numbers and dates of a claim, wherever they stand."""
    numbers = [(one.low, one.high, one.unit, one.comparator, one.role) for one in (number.quantity for number in side.numbers)]
    return [*numbers, *[(one.start, one.end, one.modifier) for one in (date.period for date in side.dates)]]


def _somebody_else(a: Features, b: Features, sides: Alignment) -> bool:
    """Whether `a` tells a step of the case of somebody whom it does not name, and `b` that of somebody named.

    A report that opens with "A clerk was convicted" may name him next; one that says so in passing ("in 2026 a clerk was convicted") does
    not.
    """
    if sides.names or LegalStage.NONE in (a.claim.legal, b.claim.legal) or not (b.names or b.pronoun):
        return False
    subjects = (
        one
        for told in predications(a)
        for one in told.arguments
        if one.role in (DOER, TARGET) and a.lower[one.head] in one_deed.PERSON_FORMS
    )
    subject = next(subjects, None)
    if subject is None or a.surface(subject.first, subject.first + 1) not in {"a", "an"}:
        return False
    named = (name for name in a.names if not name.first or a.lower[name.first - 1] not in PREPOSITIONS)
    return not any(subject.meets(name.first, name.last + 1) for name in named)


def _dated_nearly_alike(sides: Alignment) -> bool:
    """Whether two claims date what they tell to two days of which the one follows the other, as slips do: "on Tuesday", "on the 14th"."""
    starts = ((one.period.start, other.period.start) for one, other in sides.other_dates)
    return any(first is not None and second is not None and abs(day(first) - day(second)) <= NEXT_DAY for first, second in starts)


def _one_person(sides: Alignment) -> bool:
    return bool(sides.names) or not (sides.names_a and sides.names_b)


def _apart(a: Features, b: Features, sides: Alignment, found: list[Difference]) -> str:
    """Why two claims of one story tell of different things; empty where nothing says so."""
    kinds = {one.relation for one in found}
    if len(kinds) > 1:
        return "they differ in more than one thing"
    if two_of_a_kind(a, b):
        return "they are about two things of one kind"
    own = a.claim.document == b.claim.document and a.claim.level.tier is b.claim.level.tier is Tier.OWN
    if own and kinds == {Relation.CONFLICT_ENTITY}:
        return "one text tells of two in its own voice"
    of_one_case = Relation.CONFLICT_ENTITY not in kinds and LegalStage.NONE not in (a.claim.legal, b.claim.legal)
    if of_one_case and sides.names_a and sides.names_b and not sides.names:
        return "they tell of different persons"
    return times_apart(a, b, sides, differ=bool(found))


def _another(a: Features, b: Features) -> str:
    """What one claim says that it tells of, one more thing of a kind: "a second licence", "another fire"; empty where none does."""
    for one, other in ((a, b), (b, a)):
        for k, word in enumerate(one.lower[:-1]):
            before = one.lower[k - 1] if k else ""
            one_more = word in OTHERS and before not in NONE_OF and (word not in ORDER or before == "a")
            if not one_more or word in other.lower or one.lower[k + 1] in TIME_NOUNS:
                continue
            if word in ALWAYS_OTHERS or any(mark in other.weights for mark in one.marks[k + 1 : k + 3]):
                return f"the one tells of “{one.surface(k, k + 2)}”"
    return ""
