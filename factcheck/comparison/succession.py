"""Whether a later claim replaces an earlier one instead of contradicting it: a newer count, a further step of a case, a plan put off."""

from __future__ import annotations

import datetime
import functools
import itertools
from typing import TYPE_CHECKING, Final

from factcheck.comparison.alignment import OPEN_UPWARDS, OUTGROWN, same_toll
from factcheck.comparison.clause import clause_around
from factcheck.comparison.concepts import concept_of
from factcheck.comparison.words import words
from factcheck.language.english.scales import (
    CAME_TO_NOTHING,
    FALLING,
    FORMER_PLANS,
    FORMERLY,
    MOVING,
    PROVISIONAL,
    RETRACTING,
    REVISING,
    STILL_TO_COME,
    UPDATING,
    VERDICTS,
)
from factcheck.language.english.units import MEASURES
from factcheck.language.english.words import DETERMINERS
from factcheck.model.attribution import AttributionLevel, SourceKind, Tier
from factcheck.model.claims import Flag, LegalStage
from factcheck.model.documents import Standing
from factcheck.model.relations import Relation
from factcheck.model.values import Modifier, QuantityRole, day, later

if TYPE_CHECKING:
    from factcheck.comparison.alignment import Alignment, NumberPair
    from factcheck.comparison.difference import Difference
    from factcheck.comparison.features import Date, Features
    from factcheck.comparison.quantities import Number
    from factcheck.model.claims import Claim

_STEPS: Final = {
    LegalStage.SUSPECTED: 1,
    LegalStage.ACCUSED: 1,
    LegalStage.ARRESTED: 2,
    LegalStage.CHARGED: 3,
    LegalStage.ON_TRIAL: 4,
    LegalStage.CONVICTED: 5,
    LegalStage.ACQUITTED: 5,
}
"""How far a case has come; the two ends of it are equally far."""
_ARREST: Final = 2
"""The step from which somebody is in the hands of the law."""
_VERDICT: Final = 5
"""The step that replaces all before it; an arrest or a charge is one more fact and leaves the earlier ones standing."""


def in_order(a: Claim, b: Claim) -> int:
    """Which of two claims was published later: 1 for `b`, -1 for `a`, 0 where it is unknown or both were published at once."""
    one, other = a.publication.published, b.publication.published
    return later(other, one) - later(one, other)


def step(side: Features) -> int:
    """How far the case has come that a claim names a step of: being questioned, arrested, charged; 0 where it names none."""
    return max((number for mark, number in _step_words().items() if mark in side.weights), default=0)


def next_step(a: Features, b: Features) -> bool:
    """Whether the later claim tells the verdict, or the end, of a case that the earlier tells of: charged, then acquitted."""
    order = in_order(a.claim, b.claim)
    if not order:
        return False
    earlier, later = (a, b) if order > 0 else (b, a)
    before, after = _STEPS.get(earlier.claim.legal, 0), _STEPS.get(later.claim.legal, 0)
    told = not later.weights.keys().isdisjoint(_verdicts())
    return bool(before) and ((told and after == _VERDICT > before) or (not after and not CAME_TO_NOTHING.isdisjoint(later.lower)))


@functools.cache
def _verdicts() -> frozenset[str]:
    """The concepts of words that tell a verdict."""
    return frozenset(concept_of(word) for word in VERDICTS)


def other_step(a: Features, b: Features) -> bool:
    """Whether two claims tell of two steps of one case, none of them the verdict: an arrest and a charge are two facts."""
    one, other = step(a), step(b)
    legal = a.claim.legal is not LegalStage.NONE or b.claim.legal is not LegalStage.NONE
    return legal and one != other and min(one, other) > 0 and max(one, other) < _VERDICT


def two_stages(a: Features, b: Features) -> bool:
    """Whether two claims tell of two stages of a case, whatever words they have: a suspect and a charge are no report of one fact.

    That somebody is accused says nothing of the stage, since whoever is charged is accused, too, and neither does what is only alleged.
    """
    told = {a.claim.legal, b.claim.legal}
    vague = (a.negations and b.negations) or Tier.ALLEGED in (a.claim.level.tier, b.claim.level.tier)
    return not vague and len(told) > 1 and told.isdisjoint(_NO_STAGE)


_NO_STAGE: Final = frozenset({LegalStage.NONE, LegalStage.ACCUSED})
"""What is told of a case that says nothing of how far it has come."""


@functools.cache
def _step_words() -> dict[str, int]:
    return {concept_of(word): number for word, number in (("question", 1), ("arrest", 2), ("charge", 3))}


def replaces(a: Features, b: Features, sides: Alignment, first: Difference) -> bool:
    """Whether the later of two claims replaces the earlier in what `first` tells. A copy brings no news of its own."""
    order = in_order(a.claim, b.claim)
    earlier, later = (a, b) if order > 0 else (b, a)
    if not order or later.claim.publication.standing is Standing.COPY:
        return False
    if first.relation is Relation.CONFLICT_NUMBER:
        pairs = sides.other_numbers if order > 0 else tuple((other, one) for one, other in sides.other_numbers)
        if any(newer(earlier, later, pairs) for newer in (_counted_on, _newer_toll, _raised, _grown)):
            return True
        if not (REVISING.isdisjoint(around(later)) and PROVISIONAL.isdisjoint(around(earlier))):
            return True
    elif first.relation is Relation.CONFLICT_DATE and (_slips(earlier, later) or concept_of("delay") in later.weights):
        return True
    elif first.relation is Relation.CONFLICT_POLARITY and earlier.negations and _STEPS.get(later.claim.legal, 0) >= _ARREST:
        return step(earlier) == step(later) > 0  # nobody had been arrested then, and somebody has been since
    return _corrects(later, first) and any(_one_voucher(one, other) for one in _vouchers(earlier.claim) for other in _vouchers(later.claim))


def _corrects(later: Features, first: Difference) -> bool:
    """Whether the later claim sets right what `first` tells, if it is the same voucher who told it."""
    standing = later.claim.publication.standing
    official = first.relation is Relation.CONFLICT_NUMBER and standing is Standing.PRIMARY
    taken_back = first.relation is Relation.CONFLICT_POLARITY and not RETRACTING.isdisjoint(around(later))
    told_anew = standing is Standing.CORRECTION or bool(later.denied_values) or not UPDATING.isdisjoint(later.lower)
    return official or taken_back or told_anew


def around(side: Features) -> frozenset[str]:
    """The words, in lower case, of the sentence that a claim stands in, which may say more of it: "revised to 9.5 per cent"."""
    claim = side.claim
    context, opening = claim.context, claim.text.split("\n", 1)[0][:OPENING]
    place = context.find(opening)
    if place < 0:
        return frozenset(side.lower)
    start = max((context.rfind(mark, 0, place) for mark in _STOPS), default=-1)
    told = context[start + 1 :]
    return frozenset((*side.lower, *(told[word.start : word.end].lower() for word in words(told))))


OPENING: Final = 24
"""Characters of a claim by which it is found in its sentence."""
_STOPS: Final = (". ", "! ", "? ", ".” ", '." ', ".\n")
"""Where the sentence before ends."""


def _newer_toll(earlier: Features, later: Features, pairs: tuple[NumberPair, ...]) -> bool:
    """Whether a later count of one toll replaces the earlier: a correction may lower it, others only raise it."""
    tolls = [(one, other) for one, other in pairs if same_toll(one, other)]
    if not tolls or later.claim.publication.standing is Standing.CORRECTION:
        return bool(tolls)
    if not (_counts_anew(later) or _days_later(earlier, later)):
        return False
    return all((one.quantity.low < other.quantity.low) != (one.toll in FALLING) for one, other in tolls)


def _counted_on(earlier: Features, later: Features, pairs: tuple[NumberPair, ...]) -> bool:
    """Whether both claims count what there is on the day ("has made four signings", "are in hospital"), and a day later there is more."""
    first, second = earlier.claim.publication.published, later.claim.publication.published
    if not pairs or first is None or second is None or day(first) >= day(second) or later.claim.level.tier < Tier.ON_RECORD:
        return False
    return all(
        one.quantity.high < more.quantity.low and one.toll not in FALLING and _counts_things(one) and _counts_things(more)
        for one, more in pairs
    ) and all(_is_current(side, pair[place]) for place, side in enumerate((earlier, later)) for pair in pairs)


def _counts_things(number: Number) -> bool:
    return number.quantity.unit not in MEASURES and not number.quantity.unit.isupper()


def _is_current(side: Features, number: Number) -> bool:
    clause = clause_around(side, number.range)
    return clause is not None and clause.is_current()


def _days_later(earlier: Features, later: Features) -> bool:
    """Whether days lie between two claims, and the later is more than talk, so that a toll has gone on whoever tells it."""
    return later.claim.level.tier >= Tier.UNNAMED and _gap(earlier, later) >= NEXT_COUNT


def _gap(earlier: Features, later: Features) -> datetime.timedelta:
    """How long after the one claim the other was published; none where the day of either is not known."""
    first, second = earlier.claim.publication.published, later.claim.publication.published
    return datetime.timedelta(0) if first is None or second is None else day(second) - day(first)


NEXT_COUNT: Final = datetime.timedelta(days=3)
"""Days after which a count of one toll is a new one; within two days reports still tell the count of the day before."""


def _raised(earlier: Features, later: Features, pairs: tuple[NumberPair, ...]) -> bool:
    """Whether one voucher, who can count again as a document cannot, later gives a higher count."""
    source, other = _counter(earlier), _counter(later)
    if not source or source != other or not pairs:
        return False
    counts = all(one.quantity.unit not in MEASURES and not one.quantity.unit.isupper() for one, _ in pairs)
    return counts and all(one.quantity.high < more.quantity.low for one, more in pairs)


def _grown(earlier: Features, later: Features, pairs: tuple[NumberPair, ...]) -> bool:
    """Whether a text says that a number has changed, and how: it is the higher one, or the lower one and has fallen."""
    if not pairs or not _says_changed(later) or _changed(earlier):
        return False  # two texts that tell by how much something rose tell of one change
    fallen = _fallen(later)
    return all(one.quantity.high < more.quantity.low or (fallen and more.quantity.high < one.quantity.low) for one, more in pairs)


def outgrown(a: Features, b: Features, sides: Alignment) -> bool:
    """Whether an authority's later number is above one that an earlier claim gave as the least: "at least 35", then 120."""
    order = in_order(a.claim, b.claim)
    if not order:
        return False
    later = b if order > 0 else a
    pairs = sides.equal_numbers if order > 0 else tuple((other, one) for one, other in sides.equal_numbers)
    if later.claim.publication.standing is Standing.COPY or not _counts_anew(later):
        return False
    return any(one.quantity.comparator in OPEN_UPWARDS and one.quantity.high * OUTGROWN <= more.quantity.low for one, more in pairs)


def moved_on(a: Features, b: Features, sides: Alignment) -> bool:
    """Whether the later claim tells from what something has moved, which is what the earlier told of it, and to what."""
    order = in_order(a.claim, b.claim)
    if not order:
        return False
    later = b if order > 0 else a
    numbers = {id(pair[order > 0]) for pair in sides.equal_numbers}
    if any(one.quantity.role is QuantityRole.FROM and id(one) in numbers for one in later.numbers):
        return any(one.quantity.role is QuantityRole.TO and id(one) not in numbers for one in later.numbers)
    met = [pair[order > 0] for pair in sides.equal_dates]
    if any(_moves(later, one) for one in met):
        return True
    rest = [one for one in later.dates if all(one is not other for other in met)]
    return any(_moved_from(later, one, other) for one in met for other in rest)


def _moves(side: Features, one: Date) -> bool:
    """Whether a stretch of time is that of a move: "moved the deadline from 19 December to 12 March"."""
    return "to" in one.written and side.lower[max(0, one.first - 1)] == "from" and not MOVING.isdisjoint(side.lower)


def _moved_from(side: Features, one: Date, other: Date) -> bool:
    """Whether a text moves something from one date to another: "from May to July", "was set for 3 June, will now be held on 10 June"."""
    if "from" in side.lower[max(0, one.first - 1) : one.last] and "to" in side.lower[other.first - 1 : other.last]:
        return not MOVING.isdisjoint(side.lower)
    before = side.lower[: other.first]
    planned = not FORMERLY.isdisjoint(before) or not FORMER_PLANS.isdisjoint(itertools.pairwise(before))
    return one.first < other.first and planned and not UPDATING.isdisjoint(side.lower)


def is_news(a: Features, b: Features) -> bool:
    """Whether all that the later claim dates happened after the earlier one, which tells no plan, was published: it cannot tell of that."""
    order = in_order(a.claim, b.claim)
    earlier, later = (a, b) if order > 0 else (b, a)
    published = earlier.claim.publication.published
    if not order or published is None or not later.dates or _planned(earlier):
        return False
    starts = [one.period.start for one in later.dates if one.period.modifier is Modifier.NONE]
    return len(starts) == len(later.dates) and all(start is not None and day(start) > day(published) for start in starts)


def _counter(side: Features) -> frozenset[str]:
    """Stems of the name of the person or body that vouches for a claim; empty where none does."""
    source = side.claim.attributions[-1].source if side.claim.attributions else None
    if source is None or source.kind not in _COUNTING_AGAIN:
        return frozenset()
    return frozenset(word.stem for word in words(source.name or source.text) if word.weight)


_COUNTING_AGAIN: Final = frozenset({SourceKind.OFFICIAL, SourceKind.ORGANISATION, SourceKind.NAMED})
"""Kinds of vouchers who can count again; what a document or an unnamed voucher says stands."""


def _counts_anew(side: Features) -> bool:
    """Whether a claim tells the newest count: an authority, a document or a report vouches, or somebody says that it has changed."""
    standing, level = side.claim.publication.standing, side.claim.level
    if standing is Standing.PRIMARY or level in (AttributionLevel.OFFICIAL, AttributionLevel.DOCUMENT):
        return True
    return (standing is Standing.REPORT and level is AttributionLevel.OWN_VOICE) or _says_changed(side)


def _says_changed(side: Features) -> bool:
    """Whether a voucher on the record says that something has changed: "now", "has risen to"."""
    return _changed(side) and (side.claim.level.tier is Tier.ON_RECORD or side.claim.publication.standing is Standing.REPORT)


def _changed(side: Features) -> bool:
    """Whether a text says that something has changed."""
    before = ("", *side.lower)
    risen = any(key == concept_of("increase") and before[k] not in DETERMINERS for k, key in enumerate(side.keys))
    return risen or not UPDATING.isdisjoint(side.lower) or _fallen(side)


def _fallen(side: Features) -> bool:
    """Whether a text says to what something has fallen."""
    fall = {concept_of("fall"), concept_of("cut")}
    return any(key in fall and following == "to" for key, following in zip(side.keys, side.lower[1:], strict=False))


def _slips(earlier: Features, later: Features) -> bool:
    """Whether what the earlier claim has planned is planned for another day in the later one, or came later."""
    if not _planned(earlier):
        return False
    if _planned(later):
        planner = _counter(later)
        anew = bool(planner) and planner == _counter(earlier)
        return anew or _gap(earlier, later) >= NEXT_PLAN or not (UPDATING | MOVING).isdisjoint(later.lower)
    starts = [[day(date.period.start) for date in side.dates if date.period.start] for side in (earlier, later)]
    return bool(starts[0] and starts[1]) and max(starts[0]) < min(starts[1])


NEXT_PLAN: Final = datetime.timedelta(days=7)
"""Days after which another date of one plan is a new one, though no text says that the plan was changed; two reports of one week that give
two dates contradict one another."""


def _planned(side: Features) -> bool:
    """Whether a claim tells of what is to come: it says so, or its date lies after the day on which it was published."""
    published = side.claim.publication.published
    if published is not None and any(date.period.start is not None and day(date.period.start) > day(published) for date in side.dates):
        return True
    return Flag.INTENT in side.claim.flags or not STILL_TO_COME.isdisjoint(side.lower)


def _one_voucher(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names, as stems, can be one body's: they share more than half of the shorter; a town alone is in the names of many."""
    return len(one & other) * 2 > min(len(one), len(other))


def _vouchers(claim: Claim) -> tuple[frozenset[str], ...]:
    """Who stands behind a claim, its publisher and the voucher nearest its content, each as the stems of its name."""
    source = claim.attributions[-1].source if claim.attributions else None
    named = (claim.publication.publisher or "", "" if source is None else source.name or source.text)
    found = (frozenset(word.stem for word in words(name) if word.weight) for name in named)
    return tuple(name for name in found if name)
